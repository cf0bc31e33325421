# SPDX-License-Identifier: Apache-2.0
"""All labels of one layer: points of the routes, their areas, the scale bar, other points, countries, waters."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely
from shapely.geometry import Point as Dot
from shapely.geometry import box as rectangle

from generator.cartography import base
from generator.cartography.labels import SIGN_BOX, Also, Box, Layer, Placed, Spot, Style
from generator.cartography.names import country_name, other_name, place_name
from generator.cartography.scale import ScaleBar, scale_bar
from generator.cartography.symbols import RADIUS, SIGN_SCALE, SQUARE, symbol_of
from generator.cartography.view import WIDTH
from generator.model import ADDED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

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
_WATER_KINDS = frozenset({"sea", "gulf", "ocean", "river"})
_WATER_RANKS = ((45.0, 1), (14.0, 3), (-1.0, 9))
"""From this radius of the view (degrees), waters up to this rank get a label."""
_SMALLEST_COUNTRY = 120.0
"""Square units in the frame."""
_NEIGHBOUR = 60.0
"""Units from a line or a point: a country that has no room for its name gets it at the end of a leader."""
_TOO_WIDE = 32.0
"""Degrees: on a map of this radius only countries of the routes get a leader; else there would be too many."""
_LEADS = (34.0, 46.0, 60.0, 76.0, 94.0, 114.0)
"""Lengths of such leaders."""
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

    @property
    def styles(self) -> dict[str, Style]:
        """The styles of this layer."""
        return STYLES[self.width]

    def spot(self, place: Place) -> tuple[float, float]:
        """Where a place lies, in units."""
        return self.view.point(place.latitude, place.longitude)


def lettered(sheet: Sheet, lines: npt.NDArray[np.float64]) -> Lettering:
    """All labels that find room, the most important first."""
    layer = Layer(sheet.language, sheet.view.height, lines)
    layer.taken += sheet.reserved
    for place in sheet.scope.points:
        x, y, _, half = _sign(sheet, place)
        layer.taken.append(Box(x - half, y - half, x + half, y + half))
    main = _main(sheet)
    on_route = [p for p in sheet.scope.points if p.id in sheet.scope.on_route]
    for place in sorted(on_route, key=lambda p: (p.id not in main, p.id in sheet.inset, -len(p.mentions))):
        _point(layer, sheet, place, "main" if place.id in main else "stop")
    bar = scale_bar(sheet.view, layer, sheet.language, sheet.words, sheet.styles["scale"])
    for area in sheet.scope.areas:
        _area(layer, sheet, area)
    others = [p for p in sheet.scope.points if p.id not in sheet.scope.on_route]
    for place in sorted(others, key=lambda p: (p.id in sheet.inset, -len(p.mentions))):
        _point(layer, sheet, place, "point" if on_route else "stop")
    if sheet.width == "wide":
        _surroundings(layer, sheet)
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


def _point(layer: Layer, sheet: Sheet, place: Place, style: str) -> None:
    """The name beside its sign; on the wide layer the stops have the other language's name below, where it fits."""
    name, also = place_name(place, sheet.language), None
    if sheet.width == "wide" and style != "point":
        words, language = other_name(place, sheet.language)
        also = Also(words, sheet.styles["also"], language) if words and words != name else None
    group, may_lead = group_of(place, sheet.scope), place.id not in sheet.inset
    layer.at_point(name, sheet.styles[style], _sign(sheet, place), also=also, may_lead=may_lead, group=group)


def _area(layer: Layer, sheet: Sheet, place: Place) -> None:
    name = place_name(place, sheet.language)
    shape = sheet.land.countries.get(place.country or "") if place.kind == "country" else None
    x, y = sheet.spot(place)
    if shape is not None:
        inside = _inside(shape, 0.55)
        layer.in_area(name, sheet.styles["tinted"], _centres(shape, (x, y)), inside)
    elif sheet.view.holds(x, y, 10):
        style = sheet.styles["water" if place.kind in _WATER_KINDS else "country"]
        is_over = _outside(sheet.land.whole, 0.4) if place.kind in _WATER_KINDS else _anywhere
        layer.in_area(name, style, _around((x, y), 90.0), is_over)
    elif place.kind in _WATER_KINDS:
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
    layer.in_area(f"{name} {arrow}", style, near[:80], _outside(sheet.land.whole, 0.0))


def _surroundings(layer: Layer, sheet: Sheet) -> None:
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
    spots, styles = _centres(shape, None), sheet.styles
    tries = (("tinted", 0.9), ("country", 0.8)) if is_tinted else (("country", 1.0), ("country", 0.8))
    for style, share in tries:
        if layer.in_area(name, styles[style], spots, _inside(shape, share), is_optional=True):
            return
    if is_tinted or (sheet.view.radius < _TOO_WIDE and _is_beside(shape, layer, sheet)):
        layer.led(name, styles["country"], spots[0], _LEADS if is_tinted else _LEADS[:4], _over_land(sheet.land.whole))


def _is_beside(shape: BaseGeometry, layer: Layer, sheet: Sheet) -> bool:
    """True for a country near a line or a point: what stands between crowded places has to have a name."""
    spots = np.concatenate([layer.line_points, np.array([sheet.spot(p) for p in sheet.scope.points]).reshape(-1, 2)])
    middle = np.array(_centres(shape, None)[0])
    return bool(len(spots)) and float(np.hypot(*(spots - middle).T).min()) < _NEIGHBOUR


def _waters(layer: Layer, sheet: Sheet, named: set[str], ranks: range) -> None:
    """Label the waters of the given ranks, each name once; `named` grows."""
    is_over_water = _outside(sheet.land.whole, 0.0)
    for key, rank, latitude, longitude in base.waters():
        name = sheet.words.waters[key]
        x, y = sheet.view.point(latitude, longitude)
        if rank not in ranks or name in named or not sheet.view.holds(x, y, 8):
            continue
        degree = 111_195 * sheet.view.scale
        spots = _around((x, y), 70.0 if rank == 0 else min(70.0, (8.0 if rank == 1 else 4.0) * degree))
        if layer.in_area(name, sheet.styles["water"], spots, is_over_water, is_optional=True):
            named.add(name)


def _centres(shape: BaseGeometry, first: tuple[float, float] | None) -> list[tuple[float, float]]:
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


def _around(spot: tuple[float, float], reach: float) -> list[tuple[float, float]]:
    steps = (0.0, 0.2, -0.2, 0.4, -0.4, 0.7, -0.7, 1.0, -1.0)
    spots = [(spot[0] + i * reach, spot[1] + j * reach) for i in steps for j in steps]
    return sorted(spots, key=lambda s: round((s[0] - spot[0]) ** 2 + (s[1] - spot[1]) ** 2, 3))


def _inside(shape: BaseGeometry, share: float) -> Callable[[Box], bool]:
    """A test: at least `share` of a box lies inside the shape."""
    shapely.prepare(shape)

    def fits(box: Box) -> bool:
        whole = rectangle(*box)
        if share >= 1.0:
            return bool(shape.contains(whole))
        return bool(shape.contains(whole.centroid)) and shape.intersection(whole).area >= share * whole.area

    return fits


def _outside(land: BaseGeometry, most: float) -> Callable[[Box], bool]:
    """A test: at most the share `most` of a box lies over the land."""
    shapely.prepare(land)

    def fits(box: Box) -> bool:
        whole = rectangle(*box)
        if not land.intersects(whole):
            return True
        return most > 0 and not land.contains(whole) and land.intersection(whole).area <= most * whole.area

    return fits


def _over_land(land: BaseGeometry) -> Callable[[Box], float]:
    """What a name costs that stands over another country's land: it may be taken for that country's."""

    def cost(box: Box) -> float:
        whole = rectangle(*box)
        return 60.0 * float(land.intersection(whole).area / whole.area)

    return cost


def _anywhere(_: Box) -> bool:
    return True
