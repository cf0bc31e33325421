# SPDX-License-Identifier: Apache-2.0
"""Why a name is taken for a place, and why for this one of its namesakes: codes for ``explain``.

In: accepted mentions and what their finder knows. Out: reasons by where the mention stands. Nothing is decided here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.place_levels import HEADED, PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.find.place_records import Mention
    from generator.model import Place, PlaceChoice, PlaceRule, ReasonKind, Span
    from generator.normalise import View

Reasons = dict[tuple["ReasonKind", "Span"], "PlaceRule | PlaceChoice"]


def place_reasons(
    view: View,
    mentions: Iterable[Mention],
    places: Iterable[Place],
    needed: Callable[[Mention], int],
    context: Mapping[str, int],
) -> Reasons:
    """The reasons of all mentions; `needed` is how strong the words around had to be, `context` counts countries."""
    found: Reasons = {}
    for mention in mentions:
        span = view.span(mention.start, mention.end)
        found["place", span] = _rule(mention, needed(mention))
        found["place choice", span] = _choice(mention, context)
    for place in places:
        if place.found_by == "names":
            found.update({("place", evidence.span): "listed" for evidence in place.mentions})
    return found


def _rule(mention: Mention, needed: int) -> PlaceRule:
    """What showed that the name is a place."""
    if needed == PLAIN:
        return "known"
    if mention.level < needed:
        return "elsewhere"
    if mention.in_list:
        return "list"
    return "head word" if mention.level == HEADED else "cue"


def _choice(mention: Mention, context: Mapping[str, int]) -> PlaceChoice:
    """What speaks for this one of the places of its name, the weightiest first."""
    entry, others = mention.entry, [other for other in mention.candidate.entries if other is not mention.entry]
    if not others:
        return "only"
    if context.get(entry.country, 0) > max(context.get(other.country, 0) for other in others):
        return "country"
    if entry.own and not any(other.own for other in others):
        return "own list"
    if entry.kind in {"capital", "country"} and not any(other.kind in {"capital", "country"} for other in others):
        return "capital"
    return "population" if entry.population >= max(other.population for other in others) else "words around"
