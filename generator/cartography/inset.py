# SPDX-License-Identifier: Apache-2.0
"""Points that crowd on the main drawing -> a second view of them, and the corner where it may lie over the first.

On a wide page the inset lies in that corner, on a narrow one below the map; it covers no sign, no line and
no label.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely
from shapely.geometry import LineString
from shapely.geometry import box as rectangle

from generator.cartography.boxes import Box
from generator.cartography.scope import position
from generator.cartography.view import WIDTH, View, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from generator.cartography.scope import Scope
    from generator.model import FactId, Place

    Points = npt.NDArray[np.float64]

Corner = Literal["ne", "nw", "se", "sw", "below"]
SHARE = 0.35
"""Of the width of the drawing (``map.css`` says the same)."""
_EDGE = 10.0
"""Units between the inset and the frame (1.4 % of the width in ``map.css``)."""
_CLOSE, _TOUCHING = 36.0, 15.0
"""Units between neighbours of a crowd of three or more, and of a crowd of two."""
_FEWEST = 3
_LEAST_GAIN, _MOST_GAIN = 2.0, 3.2
"""How many times larger the inset has to show them, and at most shows them."""
_PADDING = 0.3
_APART = 36.0
"""Units of the inset: two signs nearer than this still lie over each other there, and it would show nothing new."""
_CLEAR = 13.0
"""Units around a sign that stay free."""


@dataclass(frozen=True, slots=True)
class Inset:
    """`view` is what it shows, `extent` (n, 2) its frame in units of the main drawing, `box` where it lies there."""

    view: View
    extent: Points
    corner: Corner
    box: Box | None
    members: frozenset[FactId]


def inset_of(view: View, scope: Scope, lines: Points) -> Inset | None:
    """The inset; None where nothing crowds or a larger view would not help."""
    crowd = _crowd(view, scope.points)
    if not crowd:
        return None
    least = WIDTH * SHARE / (_MOST_GAIN * view.scale)
    inner = fitted([position(place) for place in crowd], _PADDING, least)
    if inner.scale * SHARE < _LEAST_GAIN * view.scale or inner.radius >= 180:
        return None
    if len(crowd) == 2 and _apart(inner, *crowd) < _APART:
        return None
    extent = _extent(inner, view)
    corner, box = _corner(view, scope, lines, extent, inner.height * SHARE)
    members = frozenset(p.id for p in scope.points if inner.holds(*inner.point(*position(p)), _EDGE))
    return Inset(inner, extent, corner, box, members)


def _crowd(view: View, points: Sequence[Place]) -> list[Place]:
    """The largest group of neighbours that stand close to each other; of equals the first."""
    left, crowds = list(points), []
    while left:
        crowd = [left.pop(0)]
        for member in crowd:
            near = [place for place in left if _apart(view, place, member) <= _CLOSE]
            crowd += near
            left = [place for place in left if place not in near]
        if len(crowd) >= _FEWEST or (len(crowd) > 1 and _apart(view, *crowd) <= _TOUCHING):
            crowds.append(crowd)
    return max(crowds, key=len, default=[])


def _apart(view: View, first: Place, second: Place) -> float:
    return float(np.hypot(*np.subtract(view.point(*position(first)), view.point(*position(second)))))


def _extent(inner: View, view: View) -> Points:
    """The frame of the inset as it lies in the main drawing."""
    share = np.linspace(0, 1, 9)[:-1]
    x = np.concatenate([share, np.ones(8), 1 - share, np.zeros(8)]) * WIDTH
    y = np.concatenate([np.zeros(8), share, np.ones(8), 1 - share]) * inner.height
    return view.units(*inner.degrees(x, y))


def _corner(view: View, scope: Scope, lines: Points, extent: Points, high: float) -> tuple[Corner, Box | None]:
    """The free corner that is farthest from what the map shows; below the map when none is free."""
    wide = WIDTH * SHARE
    right, low = WIDTH - _EDGE - wide, view.height - _EDGE - high
    corners: dict[Corner, tuple[float, float]] = {
        "sw": (_EDGE, low), "se": (right, low), "nw": (_EDGE, _EDGE), "ne": (right, _EDGE),
    }  # fmt: skip
    signs = np.array([view.point(*position(place)) for place in scope.points])
    shown = np.concatenate([signs, lines, extent])
    best: tuple[float, Corner, Box] | None = None
    for name, (left, top) in corners.items():
        box = Box(left, top, left + wide, top + high)
        distance = float(_distances(box, shown).min())
        if distance >= _CLEAR and (best is None or distance > best[0]):
            best = (distance, name, box)
    return (best[1], best[2]) if best is not None else ("below", None)


def open_pieces(extent: Points, boxes: Sequence[Box]) -> list[Points]:
    """The frame of an extent without what lies behind labels."""
    behind = shapely.union_all([rectangle(*box) for box in boxes])
    line = shapely.difference(LineString(extent), behind)
    joined = shapely.line_merge(line) if line.geom_type == "MultiLineString" else line
    return [np.asarray(shapely.simplify(part, 0.3).coords) for part in shapely.get_parts(joined) if not part.is_empty]


def _distances(box: Box, points: Points) -> Points:
    across = np.maximum(np.maximum(box.left - points[:, 0], points[:, 0] - box.right), 0)
    down = np.maximum(np.maximum(box.top - points[:, 1], points[:, 1] - box.bottom), 0)
    return np.asarray(np.hypot(across, down))
