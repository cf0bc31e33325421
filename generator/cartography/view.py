# SPDX-License-Identifier: Apache-2.0
"""Points on the globe -> a `View`: projection, frame and scale of a map, in units (1 px when 720 wide).

>>> view = fitted([(55.75, 37.62), (35.69, 51.39)])
>>> view.projection.split()[0]
'+proj=lcc'
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians
from typing import TYPE_CHECKING

import numpy as np

from generator.cartography.globe import centre_of, distance_degrees

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    from pyproj import Transformer

WIDTH = 720.0
_FLATTEST, _FLATTEST_WORLD, _TALLEST = 0.74, 0.56, 1.22
"""Height over width."""
PADDING = 0.15
"""Share of the larger side of the points' frame that is added all round, so that labels have room."""
_NARROWEST = 160_000.0
"""Metres across at least: the coast is not known more exactly than some kilometres."""
_NARROWEST_ALONE = 700_000.0
"""Metres across for a single point."""
_WORLD, _CONTINENT, _POLAR, _EQUATOR = 70.0, 24.0, 64.0, 10.0
"""Degrees: radius for a map of the world, radius for an equal-area one, latitude for a polar one, for Mercator."""


@dataclass(frozen=True, slots=True)
class View:
    """A frame `WIDTH` × `height` units; `left` and `top` in projected metres, `scale` units a metre."""

    projection: str
    latitude: float
    longitude: float
    radius: float
    """Degrees from the centre to the farthest point in the frame; 180 for a map of the world."""
    left: float
    top: float
    scale: float
    height: float

    def units(self, longitudes: npt.ArrayLike, latitudes: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """An array of shape (n, 2), y downwards; not finite where the projection has no place for a point."""
        x, y = _transformer(self.projection).transform(np.asarray(longitudes, float), np.asarray(latitudes, float))
        return np.column_stack(
            [(np.atleast_1d(x) - self.left) * self.scale, (self.top - np.atleast_1d(y)) * self.scale]
        )

    def point(self, latitude: float, longitude: float) -> tuple[float, float]:
        """One point in units."""
        x, y = self.units([longitude], [latitude])[0]
        return float(x), float(y)

    def degrees(self, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """``(longitudes, latitudes)`` of points given in units."""
        east = np.asarray(x, float) / self.scale + self.left
        north = self.top - np.asarray(y, float) / self.scale
        longitudes, latitudes = _transformer(self.projection).transform(east, north, direction="INVERSE")
        return longitudes, latitudes

    def holds(self, x: float, y: float, margin: float = 0.0) -> bool:
        """True inside the frame, `margin` units away from its edges."""
        return margin <= x <= WIDTH - margin and margin <= y <= self.height - margin


def fitted(points: Sequence[tuple[float, float]], padding: float = PADDING, least: float = 0.0) -> View:
    """The view that shows all points (latitude, longitude), at least one, with `padding` of its size all round.

    `least` is how many metres it is wide at least.
    """
    # Rounded as in the projection's own text: its seam lies exactly half a turn from the centre.
    latitude, longitude = (round(value, 2) for value in centre_of(points))
    spread = max(distance_degrees((latitude, longitude), point) for point in points)
    projection = _projection(latitude, longitude, spread, points)
    x, y = _transformer(projection).transform([p[1] for p in points], [p[0] for p in points])
    return _framed(projection, latitude, longitude, np.asarray(x), np.asarray(y), (padding, least))


def _projection(latitude: float, longitude: float, spread: float, points: Sequence[tuple[float, float]]) -> str:
    place = f"+lat_0={latitude:.2f} +lon_0={longitude:.2f}"
    if spread > _WORLD:
        return f"+proj=eqearth +lon_0={longitude:.2f} +R=6371000"
    south, north = min(p[0] for p in points), max(p[0] for p in points)
    third = max((north - south) / 6, 0.5)
    is_cone_flat = abs(latitude) < max(_EQUATOR, third * 1.5)
    if abs(latitude) < _EQUATOR and spread < _EQUATOR:
        return f"+proj=merc +lon_0={longitude:.2f} +R=6371000"
    if spread > _CONTINENT or max(abs(south), abs(north)) > 78 or abs(latitude) > _POLAR or is_cone_flat:
        return f"+proj=laea {place} +R=6371000"
    return (
        f"+proj=lcc {place} +lat_1={south + third:.2f} +lat_2={north - third:.2f} +R=6371000"
        if north - south > 1
        else (f"+proj=lcc {place} +lat_1={latitude:.2f} +lat_2={latitude:.2f} +R=6371000")
    )


def _framed(
    projection: str, latitude: float, longitude: float, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64],
    room: tuple[float, float],
) -> View:  # fmt: skip
    share, smallest = room
    stretch = 1 / max(cos(radians(latitude)), 0.2) if "merc" in projection else 1.0
    least = max(smallest, _NARROWEST_ALONE if np.ptp(x) + np.ptp(y) < 1000 else _NARROWEST) * stretch
    padding = max(np.ptp(x), np.ptp(y)) * share
    width, height = max(np.ptp(x) + 2 * padding, least), max(np.ptp(y) + 2 * padding, least * 0.8)
    height = max(height, width * (_FLATTEST_WORLD if "eqearth" in projection else _FLATTEST))
    width = max(width, height / _TALLEST)
    left = (x.min() + x.max()) / 2 - width / 2
    top = (y.min() + y.max()) / 2 + height / 2
    scale = WIDTH / width
    units_high = float(round(height * scale))
    view = View(projection, latitude, longitude, 180.0, float(left), float(top), float(scale), units_high)
    return view if "eqearth" in projection else _with_radius(view)


def _with_radius(view: View) -> View:
    grid_x, grid_y = np.meshgrid(np.linspace(-16, WIDTH + 16, 17), np.linspace(-16, view.height + 16, 17))
    longitudes, latitudes = view.degrees(grid_x.ravel(), grid_y.ravel())
    radius = max(
        (distance_degrees((view.latitude, view.longitude), (float(lat), float(lon)))
         for lat, lon in zip(latitudes, longitudes, strict=True) if np.isfinite(lat) and np.isfinite(lon)),
        default=180.0,
    )  # fmt: skip
    return View(view.projection, view.latitude, view.longitude, radius, view.left, view.top, view.scale, view.height)


@lru_cache(maxsize=8)
def _transformer(projection: str) -> Transformer:
    from pyproj import Transformer

    source = "+proj=longlat +R=6371000 +no_defs"
    return Transformer.from_crs(source, f"{projection} +units=m +no_defs", always_xy=True)
