# SPDX-License-Identifier: Apache-2.0
"""The whole drawing, layer upon layer: sea, land, tints, hatched areas, borders, lines, signs, labels, scale."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal

import numpy as np
import shapely

from generator.cartography import land as land_of_view
from generator.cartography import svg
from generator.cartography.drawing import Drawing
from generator.cartography.graticule import graticule
from generator.cartography.key import classes_of, described, legend_of, title_of
from generator.cartography.legs import legs_of
from generator.cartography.lettering import Lettering, Sheet, lettered
from generator.cartography.lines import is_cut, line_of
from generator.cartography.scope import scope_of
from generator.cartography.symbols import shape_of, symbol_of
from generator.cartography.view import WIDTH, fitted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt

    from generator.cartography.labels import Placed
    from generator.cartography.land import Land
    from generator.cartography.legs import Leg
    from generator.cartography.scope import Scope
    from generator.cartography.view import View
    from generator.languages.map_words import MapWords
    from generator.model import Language, Place, Route

    Points = npt.NDArray[np.float64]


def composed(
    routes: tuple[Route, ...], places: tuple[Place, ...], language: Language, words: MapWords,
    *, small: bool, id_prefix: str,
) -> Drawing | None:  # fmt: skip
    """The drawing; None when nothing gives a frame."""
    legs = legs_of(routes, {place.id: place for place in places})
    scope = scope_of(routes, places, legs)
    if scope is None:
        return None
    view = fitted(scope.frame)
    land = land_of_view.inside(view, coarse=small)
    drawn = [(leg, line_of(leg, legs, view)) for leg in legs]
    under = np.concatenate([np.zeros((0, 2)), *(_dense(points) for _, points in drawn)])
    sheets = [Sheet(view, land, scope, legs, language, words, width) for width in _widths(small=small)]
    title = title_of(routes, legs, scope, language, words)
    description = described(scope, legs, places, language, words)
    ids = {name: f"{id_prefix}-{name}" for name in ("title", "desc", "land", "hatch", "clip")}
    parts = [
        svg.element("title", {"id": ids["title"]}, svg.words(title)),
        svg.element("desc", {"id": ids["desc"]}, svg.words(description)),
        _definitions(ids, land, view),
        svg.element("g", {"clip-path": f"url(#{ids['clip']})"}, _ground(ids, land, view, scope) + _lines(drawn)),
        _signs(scope, view),
        *(_words(sheet, lettered(sheet, under)) for sheet in sheets),
        svg.element("rect", {"class": "map-frame", "x": 0.5, "y": 0.5, "width": WIDTH - 1, "height": view.height - 1}),
    ]
    root = {
        "class": "map map-small" if small else "map",
        "viewBox": f"0 0 {svg.number(WIDTH)} {svg.number(view.height)}",
        "width": WIDTH, "height": view.height,
        "lang": language, "direction": "rtl" if language == "ar" else "ltr",
        "role": "img", "aria-labelledby": f"{ids['title']} {ids['desc']}",
    }  # fmt: skip
    return Drawing(
        svg=svg.element("svg", root, "".join(parts)),
        title=title,
        description=description,
        legend=legend_of(legs, scope, land, words, ids["hatch"]),
        width=round(WIDTH),
        height=round(view.height),
        outside=scope.outside,
    )


def _widths(*, small: bool) -> tuple[Literal["wide", "narrow"], ...]:
    return ("narrow",) if small else ("wide", "narrow")


def _dense(points: Points) -> Points:
    """The line with a point about every three units, to see which words would cover it."""
    pieces = [points[:1]]
    for start, end in pairwise(points):
        count = min(300, max(1, int(np.hypot(*(end - start)) / 3)))
        pieces.append(start + (end - start) * (np.arange(1, count + 1) / count)[:, None])
    return np.concatenate(pieces)


def _definitions(ids: Mapping[str, str], land: Land, view: View) -> str:
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


def _ground(ids: Mapping[str, str], land: Land, view: View, scope: Scope) -> str:
    """Sea, land, tints, disputed areas, borders and coast."""
    use = f"#{ids['land']}"
    parts = [
        svg.element("rect", {"class": "map-sea", "width": WIDTH, "height": view.height}),
        *(svg.element("use", {"class": name, "href": use}) for name in ("map-w2", "map-w1", "map-land")),
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


def _lines(drawn: Sequence[tuple[Leg, Points]]) -> str:
    """All casings first, then all lines, so that crossings stay clean; rails get ties."""
    under, over = [], []
    for leg, points in drawn:
        if len(points) < 2:
            continue
        path = "".join(svg.points_path(piece) for piece in _pieces(points))
        if not path:
            continue
        under.append(svg.element("path", {"class": "map-case", "d": path}))
        over += [svg.element("path", {"class": name, "d": path}) for name in classes_of(leg)]
    return "".join(under + over)


def _pieces(points: Points) -> list[Points]:
    """The line, broken where it would jump from one edge of a world map to the other."""
    if not is_cut(points, WIDTH):
        return [points]
    jumps = np.nonzero(np.abs(np.diff(points[:, 0])) > WIDTH / 2)[0] + 1
    return [piece for piece in np.split(points, jumps) if len(piece) > 1]


def _signs(scope: Scope, view: View) -> str:
    """The signs of all points, those of the routes on top."""
    ordered: list[Place] = sorted(scope.points, key=lambda place: place.id in scope.on_route)
    parts = []
    for place in ordered:
        x, y = view.point(place.latitude, place.longitude)
        sign = svg.element("g", {"class": "map-s"}, shape_of(symbol_of(place.kind)))
        parts.append(svg.element("g", {"transform": f"translate({svg.number(x)} {svg.number(y)})"}, sign))
    return svg.element("g", {"class": "map-signs"}, "".join(parts)) if parts else ""


def _words(sheet: Sheet, lettering: Lettering) -> str:
    """One layer of labels, grouped by style."""
    leaders = "".join(
        f"M{svg.number(a)} {svg.number(b)}L{svg.number(c)} {svg.number(d)}"
        for a, b, c, d in (label.leader for label in lettering.labels if label.leader)
    )
    parts = [svg.element("path", {"class": "map-ld", "d": leaders})] if leaders else []
    for style in dict.fromkeys(label.style for label in lettering.labels):
        texts = "".join(_label(label, sheet.language) for label in lettering.labels if label.style == style)
        attributes: dict[str, str | float] = {"class": style.name, "font-size": float(style.size)}
        parts.append(svg.element("g", attributes | ({"font-weight": "600"} if style.is_bold else {}), texts))
    if lettering.bar is not None:
        bar = lettering.bar
        middle, tick = bar.x + bar.length / 2, 5.0
        down, along = svg.number(tick), svg.number(bar.length)
        path = f"M{svg.number(bar.x)} {svg.number(bar.y - tick)}v{down}h{along}v-{down}"
        name: dict[str, str | float] = {
            "x": middle,
            "y": bar.y - tick - bar.style.size * 0.25,
            "text-anchor": "middle",
        }
        text = svg.element("text", name, svg.words(bar.words))
        parts.append(
            svg.element("g", {"class": "map-sc", "font-size": float(bar.style.size)}, f'<path d="{path}"/>' + text)
        )
    return svg.element("g", {"class": f"map-{sheet.width}"}, "".join(parts))


def _label(label: Placed, language: Language) -> str:
    """In a right-to-left run the start of the words is their right edge."""
    left, right = ("end", "start") if language == "ar" else ("start", "end")
    anchor = {"left": left, "middle": "middle", "right": right}[label.anchor]
    return "".join(
        svg.element("text", {"x": label.x, "y": baseline, "text-anchor": anchor}, svg.words(line))
        for line, baseline in zip(label.lines, label.baselines, strict=True)
    )
