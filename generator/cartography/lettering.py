# SPDX-License-Identifier: Apache-2.0
"""All labels of one layer: points of the routes, their areas, the scale bar, other points, countries, waters."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Literal

import numpy as np

from generator.cartography.boxes import SIGN_BOX, Also, Box, Placed, Spot, Style
from generator.cartography.labels import Layer
from generator.cartography.names import other_name, place_name
from generator.cartography.room import anywhere, around, outside
from generator.cartography.scale import ScaleBar, scale_bar
from generator.cartography.surroundings import WATER_KINDS, country_of_route, named_waters, near_waters, surroundings
from generator.cartography.symbols import RADIUS, SIGN_SCALE, SQUARE, symbol_of
from generator.cartography.view import WIDTH
from generator.model import ADDED

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from generator.cartography.land import Land
    from generator.cartography.legs import Leg
    from generator.cartography.scope import Scope
    from generator.cartography.view import View
    from generator.languages.map_words import MapWords
    from generator.model import FactId, Language, Place

Width = Literal["wide", "narrow", "inset"]


def _styles(main: float, stop: float, rest: float, country: float) -> dict[str, Style]:
    return {
        "main": Style("map-p1", main, is_bold=True), "stop": Style("map-p2", stop, is_bold=True),
        "point": Style("map-p3", rest), "also": Style("map-p4", country),
        "tinted": Style("map-c1", country * 1.12, is_bold=True, is_spaced=True),
        "country": Style("map-c2", country, is_spaced=True), "water": Style("map-w", rest),
        "scale": Style("map-sc", country),
    }  # fmt: skip


STYLES: dict[Width, dict[str, Style]] = {
    "wide": _styles(19.0, 15.5, 14.0, 13.4),
    "narrow": _styles(33.0, 30.0, 28.0, 28.0),
    "inset": _styles(44.0, 40.0, 38.0, 38.0),
}
"""Sizes in units. The least is 11 px: a wide layer is shown from 600 px, a narrow one from 288, an inset from 210."""
_ARROWS = ("→", "↘", "↓", "↙", "←", "↖", "↑", "↗")


@dataclass(frozen=True, slots=True)
class Lettering:
    """One finished layer."""

    labels: tuple[Placed, ...]
    bar: ScaleBar | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every step of the lettering needs to know."""

    view: View
    land: Land
    scope: Scope
    legs: Sequence[Leg]
    language: Language
    words: MapWords
    width: Width
    reserved: tuple[Box, ...] = ()
    """Where an inset lies over the drawing."""
    inset: frozenset[FactId] = frozenset()
    """Points that an inset names."""
    extent: npt.NDArray[np.float64] | None = None
    """The frame of what an inset enlarges."""

    @property
    def styles(self) -> dict[str, Style]:
        """The styles of this layer."""
        return STYLES[self.width]

    def spot(self, place: Place) -> tuple[float, float]:
        """Where a place lies, in units."""
        return self.view.point(place.latitude, place.longitude)


def lettered(sheet: Sheet, lines: npt.NDArray[np.float64]) -> Lettering:
    """All labels that find room; the stops have the other language's name below on a wide layer, if all can have it."""
    both = _lettered(sheet, lines, is_double=True) if sheet.width == "wide" else None
    return both or _lettered(sheet, lines, is_double=False) or Lettering((), None)


def _lettered(sheet: Sheet, lines: npt.NDArray[np.float64], *, is_double: bool) -> Lettering | None:
    """All labels that find room, the most important first; None when `is_double` and a stop has no room for both."""
    layer = Layer(sheet.language, sheet.view.height, lines)
    if sheet.extent is not None:
        layer.frame = sheet.extent
    layer.taken += sheet.reserved
    for place in sheet.scope.points:
        x, y, _, half = _sign(sheet, place)
        layer.taken.append(Box(x - half, y - half, x + half, y + half))
    main = _main(sheet)
    shown = [p for p in sheet.scope.points if p.id not in sheet.inset or p.id in main or p.kind == "capital"]
    on_route = [p for p in shown if p.id in sheet.scope.on_route]
    for place in sorted(on_route, key=lambda p: (p.id not in main, p.id in sheet.inset, -len(p.mentions))):
        if not _point(layer, sheet, place, "main" if place.id in main else "stop", is_double=is_double):
            return None
    bar = scale_bar(sheet.view, layer, sheet.language, sheet.words, sheet.styles["scale"])
    for area in sheet.scope.areas:
        _area(layer, sheet, area)
    named_waters(layer, sheet)
    others = [p for p in shown if p.id not in sheet.scope.on_route]
    for place in sorted(others, key=lambda p: (p.id in sheet.inset, -len(p.mentions))):
        is_stop = not sheet.scope.on_route
        if not _point(layer, sheet, place, "stop" if is_stop else "point", is_double=is_double and is_stop):
            return None
    named = near_waters(layer, sheet)
    if sheet.width != "narrow":
        surroundings(layer, sheet, named)
    return Lettering(tuple(layer.placed), bar)


def group_of(place: Place, scope: Scope) -> str:
    """The class of a point's sign and name, by which the page's filters hide them; "" for stops of the article."""
    if place.found_by == ADDED:
        return "map-fa"
    return "" if place.id in scope.on_route or not scope.on_route else "map-fo"


def _main(sheet: Sheet) -> set[str]:
    """The points with the largest labels: the ends of the longest chain and the capitals on a route."""
    chains = [[leg for leg in sheet.legs if leg.chain == chain] for chain in {leg.chain: None for leg in sheet.legs}]
    longest = max(chains, key=len, default=[])
    ends = {longest[0].start.id, longest[-1].end.id} if longest else set()
    return ends | {p.id for p in sheet.scope.points if p.kind == "capital" and p.id in sheet.scope.on_route}


def _sign(sheet: Sheet, place: Place) -> Spot:
    x, y = sheet.spot(place)
    symbol = symbol_of(place.kind)
    radius = RADIUS[symbol] * SIGN_SCALE[sheet.width]
    return Spot(x, y, radius + 1, radius + 1 if symbol in SQUARE else radius * SIGN_BOX)


def _point(layer: Layer, sheet: Sheet, place: Place, style: str, *, is_double: bool) -> bool:
    """The name beside its sign, if there is room; False when `is_double` and there is room for the first name only."""
    name, also = place_name(place, sheet.language), None
    if is_double:
        words, language = other_name(place, sheet.language)
        also = Also(words, sheet.styles["also"], language) if words and words != name else None
    group, may_lead = group_of(place, sheet.scope), place.id not in sheet.inset
    spot, look = _sign(sheet, place), sheet.styles[style]
    if layer.at_point(name, look, spot, also=also, may_lead=may_lead, group=group) or also is None:
        return True
    return not layer.at_point(name, look, spot, may_lead=may_lead, group=group)


def _area(layer: Layer, sheet: Sheet, place: Place) -> None:
    name = place_name(place, sheet.language)
    shape = sheet.land.countries.get(place.country or "") if place.kind == "country" else None
    x, y = sheet.spot(place)
    if shape is not None:
        country_of_route(layer, sheet, name, shape, (x, y))
    elif sheet.view.holds(x, y, 10):
        style = sheet.styles["water" if place.kind in WATER_KINDS else "country"]
        is_over = outside(sheet.land.whole, 0.4) if place.kind in WATER_KINDS else anywhere
        layer.in_area(name, style, around((x, y), 90.0), is_over)
    elif place.kind in WATER_KINDS:
        _towards(layer, sheet, name, (x, y))


def _towards(layer: Layer, sheet: Sheet, name: str, spot: tuple[float, float]) -> None:
    """A water beyond the frame: its name with an arrow, near the edge, on water."""
    middle_x, middle_y = WIDTH / 2, sheet.view.height / 2
    x, y = spot[0] - middle_x, spot[1] - middle_y
    if not np.isfinite([x, y]).all():
        return
    arrow = _ARROWS[round(float(np.arctan2(y, x)) / (np.pi / 4)) % 8]
    share = min(middle_x / max(abs(x), 1e-6), middle_y / max(abs(y), 1e-6))
    edge = (middle_x + x * share, middle_y + y * share)
    style = sheet.styles["water"]
    spots = [(i * 30.0, j * 30.0) for i in range(1, ceil(WIDTH / 30)) for j in range(1, ceil(sheet.view.height / 30))]
    near = sorted(spots, key=lambda s: ((s[0] - edge[0]) ** 2 + (s[1] - edge[1]) ** 2, s))
    layer.in_area(f"{name} {arrow}", style, near[:80], outside(sheet.land.whole, 0.0))
