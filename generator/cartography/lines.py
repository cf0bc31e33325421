# SPDX-License-Identifier: Apache-2.0
"""Legs -> lines in drawing units: gentle curves on land, rounded bends by sea. Nothing is left to chance."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from generator.cartography.globe import great_circle
from generator.cartography.sea import is_water

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from generator.cartography.legs import Leg
    from generator.cartography.view import View

    Points = npt.NDArray[np.float64]

_BULGE = 0.09
"""How far a curve leans to the side, as a share of its length."""
_ROUNDING = 20.0
"""Units before and after a bend of a sea way that the curve takes."""
_STEP = 4.0
"""Units between the points of a curve."""


def line_of(leg: Leg, legs: Sequence[Leg], view: View) -> Points:
    """The points of one leg, shape (n, 2)."""
    if leg.is_by_water:
        return _by_sea(leg, view)
    if len(leg.bends) > 2:
        return _through(leg, view)
    # Parallel means between the same points lie side by side, independent of the direction of travel.
    pair = [other for other in legs if {other.start.id, other.end.id} == {leg.start.id, leg.end.id}]
    rank = pair.index(leg)
    if rank:
        forward = 1 if pair[0].start.id == leg.start.id else -1
        first = line_of(pair[0], legs, view)
        side = -1 if _leans(first) == (forward > 0) else 1
        return _on_land(leg, legs, view, _BULGE * (1 + rank // 2) * side * (1 if rank % 2 else -1), is_free=True)
    curves = [_on_land(leg, legs, view, lean, is_free=False) for lean in (_BULGE, -_BULGE)]
    return min(curves, key=lambda curve: _water_under(curve, view))


def _on_land(leg: Leg, legs: Sequence[Leg], view: View, lean: float, *, is_free: bool) -> Points:
    """A curve that leans to one side; where its chain goes on it follows the common direction, unless `is_free`."""
    start, end = (np.array(view.point(*point)) for point in leg.bends)
    length = float(np.hypot(*(end - start)))
    straight = (end - start) / max(length, 1e-6)
    leaning = np.array([-straight[1], straight[0]]) * lean * 3
    first = None if is_free else _direction(leg, legs, view, at_start=True)
    last = None if is_free else _direction(leg, legs, view, at_start=False)
    tangents = (straight + leaning if first is None else first, straight - leaning if last is None else last)
    return _hermite(start, end, tangents[0] * length, tangents[1] * length)


def _through(leg: Leg, view: View) -> Points:
    """A smooth curve through all bends: the countries that a route names between two points."""
    bends = [np.array(view.point(*bend)) for bend in leg.bends]
    pieces = []
    for i, (start, end) in enumerate(pairwise(bends)):
        length = float(np.hypot(*(end - start)))
        ways = [bends[min(j + 1, len(bends) - 1)] - bends[max(j - 1, 0)] for j in (i, i + 1)]
        first, last = (way / max(float(np.hypot(*way)), 1e-6) * length for way in ways)
        pieces.append(_hermite(start, end, first, last)[1 if i else 0 :])
    return np.concatenate(pieces)


def _leans(curve: Points) -> bool:
    """True when the middle of a curve lies on the left of its way (y runs downwards)."""
    way, middle = curve[-1] - curve[0], curve[len(curve) // 2] - curve[0]
    return bool(way[0] * middle[1] - way[1] * middle[0] > 0)


def _water_under(curve: Points, view: View) -> int:
    """How many points of the curve lie over water: of two curves on land the drier one is drawn."""
    longitudes, latitudes = view.degrees(curve[:, 0], curve[:, 1])
    return sum(is_water((float(lat), float(lon))) for lat, lon in zip(latitudes, longitudes, strict=True))


def _direction(leg: Leg, legs: Sequence[Leg], view: View, *, at_start: bool) -> Points | None:
    """The unit tangent at a stop where the chain goes on by land; None at its ends."""
    neighbour = next(
        (other for other in legs if other.chain == leg.chain and not other.is_by_water
         and (other.end.id == leg.start.id if at_start else other.start.id == leg.end.id)), None,
    )  # fmt: skip
    if neighbour is None:
        return None
    before, after = (neighbour, leg) if at_start else (leg, neighbour)
    points = [np.array(view.point(*point)) for point in (before.bends[0], after.bends[0], after.bends[-1])]
    ways = [(b - a) / max(float(np.hypot(*(b - a))), 1e-6) for a, b in pairwise(points)]
    way = ways[0] + ways[1]
    size = float(np.hypot(*way))
    return way / size if size > 0.3 else None


def _hermite(start: Points, end: Points, first: Points, last: Points) -> Points:
    length = float(np.hypot(*(end - start)))
    t = np.linspace(0, 1, max(3, int(length / _STEP) + 1))[:, None]
    return np.asarray(
        (2 * t**3 - 3 * t**2 + 1) * start + (t**3 - 2 * t**2 + t) * first
        + (-2 * t**3 + 3 * t**2) * end + (t**3 - t**2) * last
    )  # fmt: skip


def _by_sea(leg: Leg, view: View) -> Points:
    pieces: list[Points] = []
    corners = [np.array(view.point(*bend)) for bend in leg.bends]
    arcs = [great_circle(a, b, 1.0) for a, b in pairwise(leg.bends)]
    for number, arc in enumerate(arcs):
        points = view.units([p[1] for p in arc], [p[0] for p in arc])
        pieces.append(_trimmed(points, at_start=number > 0, at_end=number < len(arcs) - 1))
        if number < len(arcs) - 1:
            following = view.units([p[1] for p in arcs[number + 1]], [p[0] for p in arcs[number + 1]])
            pieces.append(
                _corner(pieces[-1][-1], corners[number + 1], _trimmed(following, at_start=True, at_end=False)[0])
            )
    points = np.concatenate(pieces)
    return points[np.isfinite(points).all(axis=1)]


def _trimmed(points: Points, *, at_start: bool, at_end: bool) -> Points:
    """The line without up to `_ROUNDING` units at its ends, never more than two fifths of it at each."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    cut = min(_ROUNDING, along[-1] * 0.4)
    low, high = (cut if at_start else 0.0), along[-1] - (cut if at_end else 0.0)
    inner = along[(along > low) & (along < high)]
    places = np.concatenate([[low], inner, [high]])
    return np.column_stack([np.interp(places, along, points[:, 0]), np.interp(places, along, points[:, 1])])


def _corner(before: Points, corner: Points, after: Points) -> Points:
    t = np.linspace(0, 1, 9)[1:-1, None]
    return np.asarray((1 - t) ** 2 * before + 2 * t * (1 - t) * corner + t**2 * after)


def is_cut(points: Points, width: float) -> bool:
    """True when the line jumps across the drawing (from one edge of a world map to the other)."""
    return bool(len(points) > 1 and np.abs(np.diff(points[:, 0])).max() > width / 2)
