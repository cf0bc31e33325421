# SPDX-License-Identifier: Apache-2.0
"""Where the name of an area may stand: spots to try, and tests whether a box of words fits there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import LineString
from shapely.geometry import Point as Dot
from shapely.geometry import box as rectangle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from shapely.geometry.base import BaseGeometry

    from generator.cartography.boxes import Box, Leader


_FOOTHOLD, _MOST_FOOTHOLDS = 3.0, 12


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


def footholds(shape: BaseGeometry, spots: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The first few of the spots that are so far inside the shape that a dot there is seen to be in it."""
    core = shape.buffer(-_FOOTHOLD)
    shapely.prepare(core)
    return [spot for spot in spots if core.contains(Dot(spot))][:_MOST_FOOTHOLDS]


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


def over_land(own: BaseGeometry, others: Sequence[BaseGeometry]) -> Callable[[Box, Leader], float]:
    """What a name costs that stands over another country's land: the more, the more of that country it hides.

    So does a leader, by its length outside its `own` country.
    """
    shapely.prepare(own)

    def cost(box: Box, leader: Leader) -> float:
        whole, way = rectangle(*box), LineString([leader[:2], leader[2:]])
        covered = [(shapely.intersection(other, whole).area, other.area) for other in others if other.intersects(whole)]
        hidden = max((area / (of + whole.area) for area, of in covered), default=0.0)
        share = sum(area for area, _ in covered) / whole.area
        return 30.0 * float(share) + 160.0 * float(hidden) + float(shapely.difference(way, own).length)

    return cost


def anywhere(_: Box) -> bool:
    """A test that every box passes."""
    return True
