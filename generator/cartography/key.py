# SPDX-License-Identifier: Apache-2.0
"""What a drawing says in words: its title, its description and the legend of the signs in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.cartography import svg
from generator.cartography.drawing import Group, LegendEntry
from generator.cartography.legs import is_unbuilt
from generator.cartography.names import listed, place_name
from generator.cartography.symbols import SYMBOLS, shape_of, symbol_of
from generator.model import ADDED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cartography.land import Land
    from generator.cartography.legs import Leg
    from generator.cartography.scope import Scope
    from generator.languages.map_words import MapWords
    from generator.model import Language, Place, Route


_SEEN = 25.0
"""Square units: smaller hatched areas cannot be made out and are not listed."""


_MOST_GROUPS = 6
"""Routes that can be hidden one by one (``map.css`` says the same); the rest go with the last."""
ADDED_GROUP, OTHER_GROUP = "map-fa", "map-fo"


def group_of_leg(leg: Leg, legs: Sequence[Leg]) -> str:
    """The class by which the page's filters hide a line: one for each route of the article, one for all added."""
    if leg.is_added:
        return ADDED_GROUP
    chains = list(dict.fromkeys(other.chain for other in legs if not other.is_added))
    return f"map-f{min(chains.index(leg.chain) + 1, _MOST_GROUPS)}"


def groups_of(legs: Sequence[Leg], scope: Scope, language: Language, words: MapWords) -> tuple[Group, ...]:
    """What can be hidden: each route, what the editors added, the other places; nothing when there is no choice."""
    groups: dict[str, str] = {}
    for chain in dict.fromkeys(leg.chain for leg in legs if not leg.is_added):
        own = [leg for leg in legs if leg.chain == chain and not leg.is_added]
        name = group_of_leg(own[0], legs)
        ends = place_name(own[0].start, language), place_name(own[-1].end, language)
        shown = words.leg.format(first=ends[0], last=ends[1], mode=mode_words(own[0], words))
        groups[name] = words.more_routes if name in groups else shown
    if any(leg.is_added for leg in legs) or any(place.found_by == ADDED for place in scope.points):
        groups[ADDED_GROUP] = words.group_added
    if scope.on_route and any(p.id not in scope.on_route and p.found_by != ADDED for p in scope.points):
        groups[OTHER_GROUP] = words.group_others
    return tuple(Group(name, shown) for name, shown in groups.items()) if len(groups) > 1 else ()


def classes_of(leg: Leg) -> tuple[str, ...]:
    """The classes of the strokes of a leg, one path each, from below."""
    if leg.is_comparison:
        return ("map-l map-other",)
    mode = leg.modes[0] if len(leg.modes) == 1 else "mixed" if leg.modes else "plain"
    state = " map-unbuilt" if is_unbuilt(leg.status) else (" map-stopped" if leg.status == "suspended" else "")
    line = f"map-l map-{mode}{state}{' map-added' if leg.is_added else ''}"
    over = {"rail": "map-tie", "mixed": "map-mix", "pipeline": "map-core"}.get(mode)
    return (line, over) if over and not state and not leg.is_added else (line,)


def mode_words(leg: Leg, words: MapWords) -> str:
    """The means of a leg and whether it exists."""
    mode = words.and_mode.join(words.modes[each] for each in leg.modes) or words.mode_unknown
    if is_unbuilt(leg.status):
        mode = words.planned.format(mode=mode)
    elif leg.status == "suspended":
        mode = words.suspended.format(mode=mode)
    return words.added.format(mode=mode) if leg.is_added else mode


def title_of(routes: Sequence[Route], legs: Sequence[Leg], scope: Scope, language: Language, words: MapWords) -> str:
    """The first and last place of the longest route, else the only place, else a general title."""
    chains = [[leg for leg in legs if leg.chain == number] for number in range(len(routes))]
    longest = max(chains, key=len, default=[])
    if longest:
        first, last = longest[0].start, longest[-1].end
        if first.id != last.id:
            return words.title_route.format(first=place_name(first, language), last=place_name(last, language))
    shown = [*scope.points, *scope.areas]
    if len(shown) == 1:
        return words.title_one.format(place=place_name(shown[0], language))
    return words.title_places


def described(scope: Scope, legs: Sequence[Leg], language: Language, words: MapWords) -> str:
    """Sentences that say what the drawing shows, for those who do not see it."""
    sentences = []
    shown = scope.points or scope.areas
    if shown:
        sentences.append(words.shows.format(places=listed((place_name(p, language) for p in shown), words)))
    if legs:
        texts = [
            words.leg.format(
                first=place_name(leg.start, language),
                last=place_name(leg.end, language),
                mode=mode_words(leg, words),
            )
            for leg in legs
        ]
        sentences.append(words.lines.format(legs=listed(texts, words)))
    if scope.areas and scope.points and scope.on_route:
        areas = listed((place_name(place, language) for place in scope.areas), words)
        sentences.append(words.areas.format(areas=areas))
    return " ".join(sentences)


def beyond(scope: Scope, places: Sequence[Place], language: Language, words: MapWords) -> str:
    """A sentence that says which places named lie off the map, or nothing."""
    far = [place_name(place, language) for place in places if place.id in scope.outside]
    return words.outside.format(places=listed(far, words)) if far else ""


def legend_of(
    legs: Sequence[Leg], scope: Scope, land: Land, words: MapWords, hatch: str, *, has_inset: bool = False
) -> tuple[LegendEntry, ...]:  # fmt: skip
    """Lines, signs, tint and hatching in use, in this order; the note on schematic lines last."""
    lines = {mode_words(leg, words): classes_of(leg) for leg in legs}
    entries = [LegendEntry(line_key(names), text) for text, names in lines.items()]
    used = {symbol_of(place.kind) for place in scope.points}
    entries += [LegendEntry(_sign_key(shape_of(s)), words.symbols[s]) for s in SYMBOLS if s in used]
    if any(place.kind == "country" and place.country in land.countries for place in scope.areas) or scope.on_route:
        entries.append(LegendEntry(_patch_key("map-tint", ""), words.tinted if scope.on_route else words.named))
    if has_inset:
        entries.append(LegendEntry(_patch_key("map-xt", ""), words.enlarged))
    visible = [key for key, shape in land.disputed.items() if shape.area >= _SEEN]
    if visible:
        names = listed((words.disputed_names[key] for key in visible), words)
        entries.append(LegendEntry(_patch_key("map-dis", hatch), words.disputed.format(names=names)))
    if legs:
        wave = '<path class="map-note" d="M3 11C14 2 30 14 41 4"/>'
        entries.append(LegendEntry(_key(wave, 44), words.schematic))
    return tuple(entries)


def _key(content: str, width: int) -> str:
    size = {"class": "map map-key", "viewBox": f"0 0 {width} 16", "width": str(width), "height": "16"}
    return svg.element("svg", size | {"aria-hidden": "true", "focusable": "false"}, content)


def line_key(names: Sequence[str]) -> str:
    """A short piece of a line for the legend."""
    return _key("".join(svg.element("path", {"class": name, "d": "M3 8h38"}) for name in names), 44)


def _sign_key(shape: str) -> str:
    return _key(svg.element("g", {"transform": "translate(8 8)"}, shape), 16)


def _patch_key(name: str, hatch: str) -> str:
    fill = {"fill": f"url(#{hatch})"} if hatch else {}
    return _key(svg.element("rect", {"class": name, "x": "4", "y": "2", "width": "36", "height": "12"} | fill), 44)
