# SPDX-License-Identifier: Apache-2.0
"""The layers of one drawing as markup: sea, land, tints, hatched areas, borders, lines, signs, labels, scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.geometry import LineString

from generator.cartography import svg
from generator.cartography.boxes import inks
from generator.cartography.graticule import graticule
from generator.cartography.inset import open_pieces
from generator.cartography.key import classes_of, group_of_leg
from generator.cartography.legs import is_by_water
from generator.cartography.lettering import Sheet, group_of, lettered
from generator.cartography.lines import is_cut
from generator.cartography.symbols import SIGN_SCALE, shape_of, symbol_of
from generator.cartography.view import WIDTH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt

    from generator.cartography.boxes import Placed
    from generator.cartography.land import Land
    from generator.cartography.legs import Leg
    from generator.cartography.scale import ScaleBar
    from generator.cartography.scope import Scope
    from generator.cartography.view import View
    from generator.model import Place

    Points = npt.NDArray[np.float64]

_SHORE = 0.6
"""Units that a line by water keeps off the land."""
_DOT = 2.0
"""Radius of the dot inside an area on which the leader of its name ends."""
_SHORTEST = 3.0
"""Units: shorter pieces of such a line between two capes are left out."""


def definitions(ids: Mapping[str, str], land: Land, view: View) -> str:
    """The frame to clip by, the hatching and the shape of the land, each drawn or used by its id."""
    frame = svg.element("rect", {"width": WIDTH, "height": view.height, "rx": 6.0})
    clip = svg.element("clipPath", {"id": ids["clip"]}, frame)
    hatch = svg.element(
        "pattern",
        {"id": ids["hatch"], "width": 6.0, "height": 6.0, "patternUnits": "userSpaceOnUse",
         "patternTransform": "rotate(45)"},
        '<rect class="map-hb" width="6" height="6"/><path class="map-hx" d="M1 0v6"/>',
    )  # fmt: skip
    shape = svg.element("path", {"id": ids["land"], "d": svg.area_path(land.whole)})
    return svg.element("defs", {}, clip + (hatch if land.disputed else "") + shape)


def ground(ids: Mapping[str, str], land: Land, view: View, scope: Scope) -> str:
    """Sea, land, tints, disputed areas, borders and coast."""
    use = f"#{ids['land']}"
    parts = [
        svg.element("rect", {"class": "map-sea", "width": WIDTH, "height": view.height}),
        *(svg.element("use", {"class": name, "href": use}) for name in ("map-w1", "map-land")),
    ]
    neutral = shapely.union_all(list(land.disputed.values()))
    for code in tinted_codes(scope):
        if code in land.countries:
            shape = shapely.difference(land.countries[code], neutral)
            parts.append(svg.element("path", {"class": "map-tint", "d": svg.area_path(shape)}))
    fill = f"url(#{ids['hatch']})"
    parts += [
        svg.element("path", {"class": "map-dis", "fill": fill, "d": svg.area_path(shape)})
        for shape in land.disputed.values()
    ]
    parts.append(svg.element("path", {"class": "map-gr", "d": graticule(view)}))
    if not land.borders.is_empty:
        parts.append(svg.element("path", {"class": "map-bd", "d": svg.line_path(land.borders)}))
    parts.append(svg.element("use", {"class": "map-coast", "href": use}))
    return "".join(parts)


def tinted_codes(scope: Scope) -> list[str]:
    """Countries on the routes, by code: those named as stops and those that a stop lies in."""
    codes = {place.country for place in scope.areas if place.kind == "country"}
    codes |= {place.country for place in scope.points if place.id in scope.on_route}
    return sorted(code for code in codes if code)


def lines_of(drawn: Sequence[tuple[Leg, Points]], legs: Sequence[Leg], land: Land) -> str:
    """All casings first, then all lines, so that crossings stay clean; rails get ties."""
    under, over = [], []
    for leg, points in drawn:
        pieces = _pieces(points) if len(points) > 1 else []
        path = "".join(
            svg.points_path(piece) for piece in (_afloat(pieces, land) if is_by_water(leg.modes) else pieces)
        )
        if not path:
            continue
        group = group_of_leg(leg, legs)
        under.append(svg.element("path", {"class": f"map-case {group}", "d": path}))
        over += [svg.element("path", {"class": f"{name} {group}", "d": path}) for name in classes_of(leg)]
    return "".join(under + over)


def _afloat(pieces: Sequence[Points], land: Land) -> list[Points]:
    """A way by water without what would lie over the land as it is drawn: quays, capes, a canal."""
    shore = land.whole.buffer(_SHORE)
    kept = [
        part
        for piece in pieces
        for part in shapely.get_parts(shapely.difference(LineString(piece), shore))
        if part.length >= _SHORTEST
    ]
    return [np.asarray(part.coords) for part in kept]


def _pieces(points: Points) -> list[Points]:
    """The line, broken where it would jump from one edge of a world map to the other."""
    if not is_cut(points, WIDTH):
        return [points]
    jumps = np.nonzero(np.abs(np.diff(points[:, 0])) > WIDTH / 2)[0] + 1
    return [piece for piece in np.split(points, jumps) if len(piece) > 1]


def signs(scope: Scope, view: View) -> str:
    """The signs of all points, those of the routes on top."""
    ordered: list[Place] = sorted(scope.points, key=lambda place: place.id in scope.on_route)
    parts = []
    for place in ordered:
        x, y = view.point(place.latitude, place.longitude)
        name = f"map-s {group}" if (group := group_of(place, scope)) else "map-s"
        sign = svg.element("g", {"class": name}, shape_of(symbol_of(place.kind)))
        parts.append(svg.element("g", {"transform": f"translate({svg.number(x)} {svg.number(y)})"}, sign))
    return svg.element("g", {"class": "map-signs"}, "".join(parts)) if parts else ""


def words_of(sheet: Sheet, under: Points) -> str:
    """One layer of labels, grouped by style and language."""
    lettering = lettered(sheet, under)
    parts = []
    if sheet.extent is not None:
        pieces = open_pieces(sheet.extent, [box for label in lettering.labels for box in inks(label)])
        parts.append(svg.element("path", {"class": "map-xt", "d": "".join(map(svg.points_path, pieces))}))
    for label in lettering.labels:
        if label.leader:
            a, b, c, d = map(svg.number, label.leader)
            name = "map-ld" + (" map-lc" if label.is_dotted else "") + (label.group and f" {label.group}")
            parts.append(svg.element("path", {"class": name, "d": f"M{a} {b}L{c} {d}"}))
            if label.is_dotted:
                dot: dict[str, str | float] = {"class": "map-si", "cx": a, "cy": b, "r": _DOT * SIGN_SCALE[sheet.width]}
                parts.append(svg.element("circle", dot))
    for style, language in dict.fromkeys((label.style, label.language) for label in lettering.labels):
        alike = [label for label in lettering.labels if (label.style, label.language) == (style, language)]
        attributes: dict[str, str | float] = {"class": style.name, "font-size": float(style.size)}
        if style.is_bold:
            attributes["font-weight"] = "600"
        if language != sheet.language:
            attributes |= {"lang": language, "direction": "rtl" if language == "ar" else "ltr"}
        parts.append(svg.element("g", attributes, "".join(map(_label, alike))))
    if lettering.bar is not None:
        parts.append(_bar(lettering.bar))
    return svg.element("g", {"class": f"map-{sheet.width}"}, "".join(parts))


def _bar(bar: ScaleBar) -> str:
    tick = 5.0
    down, along = svg.number(tick), svg.number(bar.length)
    path = f"M{svg.number(bar.x)} {svg.number(bar.y - tick)}v{down}h{along}v-{down}"
    name: dict[str, str | float] = {
        "x": bar.x + bar.length / 2,
        "y": bar.y - tick - bar.style.size * 0.25,
        "text-anchor": "middle",
    }
    text = svg.element("text", name, svg.words(bar.words))
    return svg.element("g", {"class": "map-sc", "font-size": float(bar.style.size)}, f'<path d="{path}"/>' + text)


def _label(label: Placed) -> str:
    """In a right-to-left run the start of the words is their right edge."""
    left, right = ("end", "start") if label.language == "ar" else ("start", "end")
    anchor = {"left": left, "middle": "middle", "right": right}[label.anchor]
    group: dict[str, str | float] = {"class": label.group} if label.group else {}
    return "".join(
        svg.element("text", group | {"x": label.x, "y": baseline, "text-anchor": anchor}, svg.words(line))
        for line, baseline in zip(label.lines, label.baselines, strict=True)
    )
