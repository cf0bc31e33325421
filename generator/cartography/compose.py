# SPDX-License-Identifier: Apache-2.0
"""The whole of a map: one drawing, an inset where places crowd, the legend and what the page can filter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from generator.cartography import land as land_of_view
from generator.cartography import svg
from generator.cartography.comparison import lengths, main_legs, other_legs, scope_of_both
from generator.cartography.drawing import Controls, Drawing
from generator.cartography.inset import inset_of
from generator.cartography.key import beyond, described, groups_of, legend_of, title_of
from generator.cartography.legs import legs_of
from generator.cartography.lettering import Sheet
from generator.cartography.lines import line_of
from generator.cartography.names import listed, place_name
from generator.cartography.plate import definitions, ground, lines_of, signs, words_of
from generator.cartography.scope import scope_of
from generator.cartography.view import WIDTH, fitted

if TYPE_CHECKING:
    import numpy.typing as npt

    from generator.cartography.drawing import Compared, LegendEntry
    from generator.cartography.inset import Inset
    from generator.cartography.land import Land
    from generator.cartography.legs import Leg
    from generator.cartography.lettering import Width
    from generator.cartography.scope import Scope
    from generator.cartography.view import View
    from generator.languages.map_words import MapWords
    from generator.model import Language, Place, Route

    Points = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Plate:
    """What one drawing shows."""

    view: View
    land: Land
    scope: Scope
    legs: tuple[Leg, ...]
    drawn: tuple[tuple[Leg, Points], ...]
    language: Language
    words: MapWords
    prefix: str

    @property
    def under(self) -> Points:
        """All lines as points, to see which words would cover them."""
        return np.concatenate([np.zeros((0, 2)), *(_dense(points) for _, points in self.drawn)])


def composed(
    routes: tuple[Route, ...], places: tuple[Place, ...], language: Language, words: MapWords,
    *, compared: tuple[Compared, ...], small: bool, id_prefix: str,
) -> Drawing | None:  # fmt: skip
    """The drawing; None when nothing gives a frame."""
    legs = legs_of(routes, {place.id: place for place in places})
    scope = scope_of(routes, places, legs)
    if scope is None:
        return None
    plate = _plate(fitted(scope.frame), scope, legs, language, words, id_prefix, is_coarse=small)
    inset = None if small else inset_of(plate.view, scope, plate.under)
    title = title_of(routes, legs, scope, language, words)
    far = beyond(scope, places, language, words)
    description = " ".join(filter(None, (described(scope, legs, language, words), far)))
    widths: tuple[Width, ...] = ("narrow",) if small else ("wide", "narrow")
    main = _svg(plate, title, description, "map map-small" if small else "map map-main", widths, inset)
    comparison, both = _comparison(plate, places, compared)
    return Drawing(
        svg=main,
        title=title,
        description=description,
        legend=legend_of(legs, scope, plate.land, words, f"{id_prefix}-hatch", has_inset=inset is not None),
        width=round(WIDTH),
        height=round(plate.view.height),
        controls=Controls(words.show, words.zoom_in, words.zoom_out, words.zoom_reset, words.moves),
        outside=scope.outside,
        beyond=far,
        inset=_inset(plate, inset) if inset is not None else "",
        corner=inset.corner if inset is not None else "",
        groups=groups_of(legs, scope, language, words),
        comparison=comparison,
        lengths=both,
    )


def _plate(
    view: View, scope: Scope, legs: tuple[Leg, ...], language: Language, words: MapWords, prefix: str,
    *, is_coarse: bool = False,
) -> _Plate:  # fmt: skip
    land = land_of_view.inside(view, coarse=is_coarse)
    drawn = tuple((leg, line_of(leg, legs, view)) for leg in legs)
    return _Plate(view, land, scope, legs, drawn, language, words, prefix)


def _inset(plate: _Plate, inset: Inset) -> str:
    """The second drawing: the same places, lines and land, larger."""
    view = inset.view
    points = tuple(place for place in plate.scope.points if place.id in inset.members)
    scope = replace(plate.scope, points=points, areas=())
    inner = _plate(view, scope, plate.legs, plate.language, plate.words, f"{plate.prefix}-inset")
    inner = replace(inner, drawn=tuple((leg, line) for leg, line in inner.drawn if _is_seen(line, view)))
    names = listed((place_name(place, plate.language) for place in points), plate.words)
    title = plate.words.inset.format(places=names)
    return _svg(inner, title, "", "map map-in", ("inset",), None)


def _comparison(
    plate: _Plate, places: tuple[Place, ...], compared: tuple[Compared, ...]
) -> tuple[str, tuple[LegendEntry, ...]]:
    """The third drawing and the lengths; nothing where the editors compare nothing."""
    listed_places, main = {place.id: place for place in places}, main_legs(plate.legs)
    others = [(one, other_legs(one, listed_places, -n)) for n, one in enumerate(compared, start=1)]
    others = [(one, legs) for one, legs in others if legs]
    if not others:
        return "", ()
    legs = (*(leg for _, ways in others for leg in ways), *main)
    scope = scope_of_both(legs, places)
    prefix = f"{plate.prefix}-other"
    both = _plate(fitted(scope.frame), scope, legs, plate.language, plate.words, prefix, is_coarse=True)
    entries = lengths(main, others, plate.language, plate.words)
    title = plate.words.compares.format(ways=listed((one.name for one, _ in others), plate.words))
    said = " ".join(f"{entry.words}." for entry in entries)
    return _svg(both, title, said, "map map-in", ("inset",), None), entries


def _is_seen(line: Points, view: View) -> bool:
    """True when a part of the line lies in the frame."""
    dense = _dense(line)
    return any(view.holds(float(x), float(y)) for x, y in dense)


def _svg(plate: _Plate, title: str, description: str, name: str, widths: tuple[Width, ...], inset: Inset | None) -> str:
    view, prefix = plate.view, plate.prefix
    ids = {key: f"{prefix}-{key}" for key in ("title", "desc", "land", "hatch", "clip")}
    labelled = [ids["title"], *([ids["desc"]] if description else [])]
    parts = [svg.element("title", {"id": ids["title"]}, svg.words(title))]
    if description:
        parts.append(svg.element("desc", {"id": ids["desc"]}, svg.words(description)))
    drawing = ground(ids, plate.land, view, plate.scope) + lines_of(plate.drawn, plate.legs, plate.land)
    parts += [
        definitions(ids, plate.land, view),
        svg.element("g", {"clip-path": f"url(#{ids['clip']})"}, drawing),
    ]
    parts.append(signs(plate.scope, view))
    parts += [words_of(_sheet(plate, width, inset), plate.under) for width in widths]
    parts.append(
        svg.element("rect", {"class": "map-frame", "x": 0.5, "y": 0.5, "width": WIDTH - 1, "height": view.height - 1})
    )
    root: dict[str, str | float] = {
        "class": name,
        "viewBox": f"0 0 {svg.number(WIDTH)} {svg.number(view.height)}",
        "width": WIDTH, "height": view.height,
        "lang": plate.language, "direction": "rtl" if plate.language == "ar" else "ltr",
        "role": "img", "aria-labelledby": " ".join(labelled),
    }  # fmt: skip
    return svg.element("svg", root, "".join(parts))


def _sheet(plate: _Plate, width: Width, inset: Inset | None) -> Sheet:
    sheet = Sheet(plate.view, plate.land, plate.scope, plate.legs, plate.language, plate.words, width)
    if inset is None:
        return sheet
    sheet = replace(sheet, extent=_dense(np.concatenate([inset.extent, inset.extent[:1]])))
    if width != "wide":
        return sheet
    reserved = () if inset.box is None else (inset.box,)
    return replace(sheet, reserved=reserved, inset=inset.members)


def _dense(points: Points) -> Points:
    """The line with a point about every three units."""
    pieces = [points[:1]]
    for start, end in pairwise(points):
        count = min(300, max(1, int(np.hypot(*(end - start)) / 3)))
        pieces.append(start + (end - start) * (np.arange(1, count + 1) / count)[:, None])
    return np.concatenate(pieces)
