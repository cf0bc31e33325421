# SPDX-License-Identifier: Apache-2.0
"""Names for orientation: countries and waters that the article does not put on a route, where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from shapely.geometry import LineString

from generator.cartography import base
from generator.cartography.names import country_name, place_name
from generator.cartography.room import around, centres, inside, outside, over_land

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from generator.cartography.labels import Layer
    from generator.cartography.lettering import Sheet

_WATER_RANKS = ((45.0, 1), (14.0, 3), (-1.0, 9))
"""From this radius of the view (degrees), waters up to this rank get a label."""
_SMALLEST_COUNTRY = 120.0
"""Square units in the frame."""
_NEIGHBOUR = 70.0
"""Units from a line or a point: a country that has no room for its name gets it at the end of a leader."""
_TOO_WIDE = 46.0
"""Degrees: on a map of this radius only countries of the routes get a leader; else there would be too many."""
_LEADS = (34.0, 46.0, 60.0, 76.0, 94.0, 114.0)
"""Lengths of such leaders."""


def surroundings(layer: Layer, sheet: Sheet) -> None:
    """Countries and waters that the article does not put on a route: for orientation, if there is room."""
    done = {place.country for place in sheet.scope.areas if place.kind == "country"}
    tinted = {p.country for p in sheet.scope.points if p.id in sheet.scope.on_route}
    shapes = sorted(sheet.land.countries.items(), key=lambda item: (item[0] not in tinted, -item[1].area, item[0]))
    named = {place_name(p, sheet.language) for p in sheet.scope.areas}
    least = next(rank for radius, rank in _WATER_RANKS if sheet.view.radius > radius)
    _waters(layer, sheet, named, range(min(least, 2) + 1))
    for code, shape in shapes:
        name = "" if code in done else country_name(code, sheet.language, sheet.words)
        if name and name not in named and shape.area > _SMALLEST_COUNTRY:
            _country(layer, sheet, name, shape, is_tinted=code in tinted)
    _waters(layer, sheet, named, range(3, least + 1))


def _country(layer: Layer, sheet: Sheet, name: str, shape: BaseGeometry, *, is_tinted: bool) -> None:
    """A country's name inside it, else a little over its border, else at the end of a leader."""
    spots, styles = centres(shape, None), sheet.styles
    tries = (("tinted", 0.9), ("country", 0.8)) if is_tinted else (("country", 1.0), ("country", 0.8))
    for style, share in tries:
        if layer.in_area(name, styles[style], spots, inside(shape, share), is_optional=True):
            return
    if is_tinted or (sheet.view.radius < _TOO_WIDE and _is_beside(shape, layer, sheet)):
        layer.led(name, styles["country"], spots[0], _LEADS if is_tinted else _LEADS[:5], over_land(sheet.land.whole))


def _is_beside(shape: BaseGeometry, layer: Layer, sheet: Sheet) -> bool:
    """True for a country near a line or a point: what stands between crowded places has to have a name."""
    spots = np.concatenate([layer.line_points, np.array([sheet.spot(p) for p in sheet.scope.points]).reshape(-1, 2)])
    middle = np.array(centres(shape, None)[0])
    return bool(len(spots)) and float(np.hypot(*(spots - middle).T).min()) < _NEIGHBOUR


def _waters(layer: Layer, sheet: Sheet, named: set[str], ranks: range) -> None:
    """Label the waters of the given ranks, each name once; `named` grows."""
    is_over_water = outside(sheet.land.whole, 0.0)
    for key, rank, latitude, longitude in base.waters():
        name = sheet.words.waters[key]
        x, y = sheet.view.point(latitude, longitude)
        if rank not in ranks or name in named or not sheet.view.holds(x, y, 8):
            continue
        degree = 111_195 * sheet.view.scale
        reach = 70.0 if rank == 0 else min(70.0, (8.0 if rank == 1 else 4.0) * degree)
        spots = [spot for spot in around((x, y), reach) if _is_afloat((x, y), spot, sheet.land.whole)]
        if layer.in_area(name, sheet.styles["water"], spots, is_over_water, is_optional=True):
            named.add(name)


def _is_afloat(start: tuple[float, float], end: tuple[float, float], land: BaseGeometry) -> bool:
    """True when no land lies between: a name must not slip into the sea on the other side of a cape."""
    return not land.intersects(LineString([start, end]))
