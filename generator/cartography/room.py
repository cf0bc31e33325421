# SPDX-License-Identifier: Apache-2.0
"""Where the name of an area may stand: spots to try, and tests whether a box of words fits there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import Point as Dot
from shapely.geometry import box as rectangle

if TYPE_CHECKING:
    from collections.abc import Callable

    from shapely.geometry.base import BaseGeometry

    from generator.cartography.boxes import Box


def centres(shape: BaseGeometry, first: tuple[float, float] | None) -> list[tuple[float, float]]:
    """Spots inside a shape: the given one if inside, the middle of the largest circle, then a grid around it."""
    main = max(shapely.get_parts(shape), key=lambda part: part.area)
    middle = shapely.maximum_inscribed_circle(main, tolerance=2.0).coords[0]
    west, south, east, north = main.bounds
    grid_x, grid_y = np.meshgrid(np.linspace(west, east, 13)[1:-1], np.linspace(south, north, 13)[1:-1])
    inside = shapely.contains_xy(main, grid_x.ravel(), grid_y.ravel())
    spots = [(float(x), float(y)) for x, y in zip(grid_x.ravel()[inside], grid_y.ravel()[inside], strict=True)]
    spots.sort(key=lambda s: (round((s[0] - middle[0]) ** 2 + (s[1] - middle[1]) ** 2, 3), s))
    start = [first] if first is not None and main.contains(Dot(first)) else []
    return [*start, (middle[0], middle[1]), *spots]


def around(spot: tuple[float, float], reach: float) -> list[tuple[float, float]]:
    """Spots up to `reach` away, the nearest first."""
    steps = (0.0, 0.2, -0.2, 0.4, -0.4, 0.7, -0.7, 1.0, -1.0)
    spots = [(spot[0] + i * reach, spot[1] + j * reach) for i in steps for j in steps]
    return sorted(spots, key=lambda s: round((s[0] - spot[0]) ** 2 + (s[1] - spot[1]) ** 2, 3))


def inside(shape: BaseGeometry, share: float) -> Callable[[Box], bool]:
    """A test: at least `share` of a box lies inside the shape."""
    shapely.prepare(shape)

    def fits(box: Box) -> bool:
        whole = rectangle(*box)
        if share >= 1.0:
            return bool(shape.contains(whole))
        return bool(shape.contains(whole.centroid)) and shape.intersection(whole).area >= share * whole.area

    return fits


def outside(land: BaseGeometry, most: float) -> Callable[[Box], bool]:
    """A test: at most the share `most` of a box lies over the land."""
    shapely.prepare(land)

    def fits(box: Box) -> bool:
        whole = rectangle(*box)
        if not land.intersects(whole):
            return True
        return most > 0 and not land.contains(whole) and land.intersection(whole).area <= most * whole.area

    return fits


def over_land(land: BaseGeometry) -> Callable[[Box], float]:
    """What a name costs that stands over another country's land: it may be taken for that country's."""

    def cost(box: Box) -> float:
        whole = rectangle(*box)
        return 60.0 * float(land.intersection(whole).area / whole.area)

    return cost


def anywhere(_: Box) -> bool:
    """A test that every box passes."""
    return True
