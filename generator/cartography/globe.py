# SPDX-License-Identifier: Apache-2.0
"""Distances and great circles on a sphere; points are (latitude, longitude) in degrees.

>>> round(kilometres((55.75, 37.62), (35.69, 51.39)) / 10) * 10
2460
"""

from __future__ import annotations

from math import acos, ceil, cos, degrees, radians, sin
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

Point = tuple[float, float]
_KM_A_DEGREE = 6371.0 * 3.141592653589793 / 180


def vector(point: Point) -> npt.NDArray[np.float64]:
    """The unit vector of a point."""
    latitude, longitude = radians(point[0]), radians(point[1])
    return np.array([cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude)])


def distance_degrees(first: Point, second: Point) -> float:
    """The angle between two points, 0 to 180."""
    a, b = vector(first), vector(second)
    cross = float(np.linalg.norm(np.cross(a, b)))
    return degrees(float(np.arctan2(cross, float(a @ b))))


def kilometres(first: Point, second: Point) -> float:
    """The great-circle distance on a sphere of 6,371 km."""
    return distance_degrees(first, second) * _KM_A_DEGREE


def centre_of(points: Sequence[Point]) -> Point:
    """The middle of the smallest span of longitudes and of the latitudes; the pole when the points lie around it."""
    longitudes = sorted(p[1] % 360 for p in points)
    gaps = [(b - a, b) for a, b in zip(longitudes, [*longitudes[1:], longitudes[0] + 360], strict=True)]
    gap, start = max(gaps)
    span = 360 - gap
    latitude = (min(p[0] for p in points) + max(p[0] for p in points)) / 2
    if span > 150 and min(abs(p[0]) for p in points) > 45:
        return (90.0 if latitude > 0 else -90.0), 0.0
    longitude = (start + span / 2) % 360
    return latitude, longitude - 360 if longitude > 180 else longitude


def great_circle(first: Point, second: Point, step: float = 1.0) -> list[Point]:
    """Points from `first` to `second` (both included), at most `step` degrees apart; longitudes in [-180, 180]."""
    latitudes, longitudes = great_circle_arrays(first, second, step)
    middle = zip(latitudes[1:-1].tolist(), longitudes[1:-1].tolist(), strict=True)
    return [first, *middle, second]


def great_circle_arrays(
    first: Point, second: Point, step: float
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The same as (latitudes, longitudes); only the two ends when they coincide or lie opposite each other."""
    a, b = vector(first), vector(second)
    angle = acos(max(-1.0, min(1.0, float(a @ b))))
    if angle < 1e-9 or angle > 3.1415:
        return np.array([first[0], second[0]]), np.array([first[1], second[1]])
    share = np.linspace(0, 1, max(1, ceil(degrees(angle) / step)) + 1)[:, None]
    x, y, z = ((np.sin(angle * (1 - share)) * a + np.sin(angle * share) * b) / sin(angle)).T
    return np.degrees(np.arctan2(z, np.hypot(x, y))), np.degrees(np.arctan2(y, x))
