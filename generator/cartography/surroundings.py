# SPDX-License-Identifier: Apache-2.0
"""Names for orientation: countries and waters that the article does not put on a route, where there is room."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import numpy as np
from shapely.geometry import LineString

from generator.cartography import base
from generator.cartography.names import country_name, place_name
from generator.cartography.room import around, centres, footholds, inside, outside, over_land
from generator.cartography.scope import position

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    from generator.cartography.labels import Layer
    from generator.cartography.lettering import Sheet

WATER_KINDS = frozenset({"sea", "gulf", "ocean", "river"})
_WATER_RANKS = ((45.0, 1), (14.0, 3), (-1.0, 9))
"""From this radius of the view (degrees), waters up to this rank get a label."""
_LARGER = 2
"""Waters up to this rank come before countries."""
_NAMED_RANK = {"ocean": 0, "sea": 1, "gulf": 3}
_REACH = {0: 40.0, 1: 8.0}
"""Degrees around its position within which a water of this rank may have its name; 4 for all others."""
_FARTHEST = 5.0
"""The same at most, as a multiple of the size of the words."""
_ASHORE, _ASHORE_WANTED = (0.0, 0.15), (0.0, 0.15, 0.25, 0.35)
"""Shares of a water's name that may lie over the land, in this order; more for waters that matter."""
_SMALLEST_COUNTRY = 0.7
"""Square units in the frame, as a multiple of the square of the size of the words."""
_INSIDE, _INSIDE_NARROW = 0.87, 0.66
"""Shares of a country's name that have to lie inside it; the less where there is no room for a leader."""
_NEIGHBOUR = 70.0
"""Units from a line or a point: a country that has no room for its name gets it at the end of a leader."""
_TOO_WIDE = 46.0
"""Degrees: on a map of this radius only countries of the routes get a leader; else there would be too many."""
_LEADS = (20.0, 34.0, 46.0, 60.0, 76.0, 94.0, 114.0)
"""Lengths of such leaders."""


def named_waters(layer: Layer, sheet: Sheet) -> None:
    """Waters that the article names off its routes: before all other waters."""
    done = {place.id for place in sheet.scope.areas}
    for place in sheet.scope.named:
        rank = _NAMED_RANK.get(place.kind)
        if rank is not None and place.id not in done:
            name = place_name(place, sheet.language)
            spots = [position(place), *(spot for key, spot in _positions(sheet) if key == name)]
            _wanted_water(layer, sheet, name, rank, spots, may_lead=sheet.width != "inset")


def near_waters(layer: Layer, sheet: Sheet) -> set[str]:
    """The larger waters by which a line runs or a place lies, before others; which names stand or had no room."""
    named = {place_name(place, sheet.language) for place in (*sheet.scope.areas, *sheet.scope.named)}
    signs = [sheet.spot(place) for place in sheet.scope.points]
    near = np.concatenate([layer.line_points, np.array(signs).reshape(-1, 2)])
    for key, rank, *_ in base.waters():
        name = sheet.words.waters[key]
        spots = [spot for other, spot in _positions(sheet) if other == name]
        if name not in named and 0 < rank <= min(_least(sheet), _LARGER) and _is_near(sheet, spots, near):
            named.add(name)
            may_lead = sheet.width != "inset" and sheet.view.radius < _TOO_WIDE
            _wanted_water(layer, sheet, name, rank, spots, may_lead=may_lead)
    return named


def _wanted_water(
    layer: Layer, sheet: Sheet, name: str, rank: int, spots: Sequence[tuple[float, float]], *, may_lead: bool
) -> None:  # fmt: skip
    """The name near one of its positions, a part of it over the land if need be, else at the end of a leader."""
    shares = _ASHORE_WANTED[:-1] if sheet.width == "narrow" else _ASHORE_WANTED
    if _water(layer, sheet, name, rank, spots, shares) or not may_lead:
        return
    style = sheet.styles["water"]
    afloat = [spot for spot in _seen(sheet, spots) if _is_afloat(spot, spot, sheet.land.whole)]
    layer.led(name, style, afloat, [reach * style.size / 14.0 for reach in _LEADS], lambda *_: 0.0)


def _seen(sheet: Sheet, positions: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Those of the positions that lie in the frame, in units."""
    return [spot for each in positions if sheet.view.holds(*(spot := sheet.view.point(*each)), 8)]


def _is_near(sheet: Sheet, positions: Sequence[tuple[float, float]], near: npt.NDArray[np.float64]) -> bool:
    return any(float(np.hypot(*(near - spot).T).min(initial=np.inf)) < _NEIGHBOUR for spot in _seen(sheet, positions))


def _least(sheet: Sheet) -> int:
    """The least rank of the waters that get a label."""
    return next(rank for radius, rank in _WATER_RANKS if sheet.view.radius > radius)


def surroundings(layer: Layer, sheet: Sheet, named: set[str]) -> None:
    """Countries and waters that the article does not put on a route: for orientation, if there is room."""
    done = {place.country for place in sheet.scope.areas if place.kind == "country"}
    tinted = {p.country for p in sheet.scope.points if p.id in sheet.scope.on_route}
    told = {place.country for place in sheet.scope.named if place.kind == "country"}
    shapes = sorted(
        sheet.land.countries.items(),
        key=lambda item: (item[0] not in tinted, item[0] not in told, -item[1].area, item[0]),
    )
    _waters(layer, sheet, named, range(min(_least(sheet), _LARGER) + 1))
    smallest = _SMALLEST_COUNTRY * sheet.styles["country"].size ** 2
    areas = {place_name(p, sheet.language) for p in sheet.scope.areas}
    for code, shape in shapes:
        name = "" if code in done else country_name(code, sheet.language, sheet.words)
        if name and name not in areas and shape.area > smallest:
            _country(layer, sheet, name, shape, is_tinted=code in tinted, is_named=code in told)
    _waters(layer, sheet, named, range(_LARGER + 1, _least(sheet) + 1))


def _country(
    layer: Layer, sheet: Sheet, name: str, shape: BaseGeometry, *, is_tinted: bool, is_named: bool
) -> None:  # fmt: skip
    """A country's name inside it, else a little over its border, else at the end of a leader."""
    spots, styles = centres(shape, None), sheet.styles
    tries = (("tinted", 0.95), ("country", _INSIDE)) if is_tinted else (("country", 1.0), ("country", _INSIDE))
    for style, share in tries:
        if layer.in_area(name, styles[style], spots, inside(shape, share), is_optional=True):
            return
    is_wanted = is_tinted or (sheet.view.radius < _TOO_WIDE and (is_named or _is_beside(shape, layer, sheet)))
    if sheet.width == "wide" and is_wanted:
        _led_country(layer, sheet, name, shape, _LEADS if is_tinted or is_named else _LEADS[:6])


def _led_country(layer: Layer, sheet: Sheet, name: str, shape: BaseGeometry, leads: Sequence[float]) -> None:
    others = [other for other in sheet.land.countries.values() if other is not shape]
    spots = footholds(shape, centres(shape, None))
    layer.led(name, sheet.styles["country"], spots, leads, over_land(shape, others))


def country_of_route(
    layer: Layer, sheet: Sheet, name: str, shape: BaseGeometry, spot: tuple[float, float]
) -> None:  # fmt: skip
    """The name of a country on a route, over lines if need be, but inside it or at the end of a leader."""
    shares = (1.0, _INSIDE) if sheet.width == "wide" else (1.0, _INSIDE, _INSIDE_NARROW)
    for is_optional, share in product((True, False), shares):
        fits = inside(shape, share)
        if layer.in_area(name, sheet.styles["tinted"], centres(shape, spot), fits, is_optional=is_optional):
            return
    if sheet.width == "wide":
        _led_country(layer, sheet, name, shape, _LEADS)


def _is_beside(shape: BaseGeometry, layer: Layer, sheet: Sheet) -> bool:
    """True for a country near a line or a point: what stands between crowded places has to have a name."""
    spots = np.concatenate([layer.line_points, np.array([sheet.spot(p) for p in sheet.scope.points]).reshape(-1, 2)])
    middle = np.array(centres(shape, None)[0])
    return bool(len(spots)) and float(np.hypot(*(spots - middle).T).min()) < _NEIGHBOUR


def _positions(sheet: Sheet) -> list[tuple[str, tuple[float, float]]]:
    """The names of all waters with every position known."""
    return [(sheet.words.waters[key], (latitude, longitude)) for key, _, latitude, longitude in base.waters()]


def _waters(layer: Layer, sheet: Sheet, named: set[str], ranks: range) -> None:
    """Label the waters of the given ranks, each name once; `named` grows."""
    for key, rank, latitude, longitude in base.waters():
        name = sheet.words.waters[key]
        if rank not in ranks or name in named:
            continue
        if _water(layer, sheet, name, rank, [(latitude, longitude)], _ASHORE):
            named.add(name)


def _water(
    layer: Layer, sheet: Sheet, name: str, rank: int, positions: Sequence[tuple[float, float]], shares: Sequence[float]
) -> bool:  # fmt: skip
    """The name of a water near one of its positions, with as little as possible of it over the land."""
    style, degree = sheet.styles["water"], 111_195 * sheet.view.scale

    def is_same(first: tuple[float, float], spot: tuple[float, float]) -> bool:
        return _is_afloat(first, spot, sheet.land.whole) and (rank == 0 or layer.is_off_lines((*first, *spot)))

    reach = min(_FARTHEST * style.size, _REACH.get(rank, 4.0) * degree)
    spots = [spot for first in _seen(sheet, positions) for spot in around(first, reach) if is_same(first, spot)]
    return any(
        layer.in_area(name, style, spots, outside(sheet.land.whole, share), is_optional=True) for share in shares
    )


def _is_afloat(start: tuple[float, float], end: tuple[float, float], land: BaseGeometry) -> bool:
    """True when no land lies between: a name must not slip into the sea on the other side of a cape."""
    return not land.intersects(LineString([start, end]))
