# SPDX-License-Identifier: Apache-2.0
"""What the editors set beside the article's route: another way, in a small map of its own, and both lengths.

A length is the source's where the editors give one; else it is worked out from the line drawn, and says so.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.cartography.drawing import LegendEntry
from generator.cartography.globe import great_circle, kilometres
from generator.cartography.key import classes_of, line_key
from generator.cartography.legs import legs_of
from generator.cartography.names import place_name
from generator.cartography.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.cartography.drawing import Compared
    from generator.cartography.legs import Leg
    from generator.languages.map_words import MapWords
    from generator.model import FactId, Language, Place

_STEP = 3.0
"""Degrees between the points of a line that have to be in view."""


def main_legs(legs: Sequence[Leg]) -> tuple[Leg, ...]:
    """The longest route of the article, in kilometres: what the other way is compared with."""
    chains = {leg.chain: None for leg in legs if not leg.is_added}
    own = [tuple(leg for leg in legs if leg.chain == chain and not leg.is_added) for chain in chains]
    return max(own, key=length_of, default=())


def other_legs(compared: Compared, places: Mapping[FactId, Place], chain: int) -> tuple[Leg, ...]:
    """The way that the editors set beside it."""
    return tuple(
        replace(leg, chain=chain, is_comparison=True, is_added=True) for leg in legs_of((compared.route,), places)
    )


def length_of(legs: Sequence[Leg]) -> float:
    """Kilometres along the bends of the lines; not along their rounded corners."""
    return sum(kilometres(start, end) for leg in legs for start, end in pairwise(leg.bends))


def scope_of_both(legs: Sequence[Leg], places: Sequence[Place]) -> Scope:
    """The first and the last place of each way, and everything along them in view."""
    chains = [[leg for leg in legs if leg.chain == chain] for chain in {leg.chain: None for leg in legs}]
    ends = {place.id for chain in chains for place in (chain[0].start, chain[-1].end)}
    way = [point for leg in legs for start, end in pairwise(leg.bends) for point in great_circle(start, end, _STEP)]
    points = tuple(place for place in places if place.id in ends)
    return Scope(points, frozenset(ends), (), (), tuple(way))


def lengths(
    main: Sequence[Leg], others: Sequence[tuple[Compared, Sequence[Leg]]], language: Language, words: MapWords
) -> tuple[LegendEntry, ...]:
    """A line for each way: its name and how long it is."""
    entries = []
    if main:
        first, last = place_name(main[0].start, language), place_name(main[-1].end, language)
        name = words.between_ends.format(first=first, last=last)
        entries.append(LegendEntry(line_key(classes_of(main[0])), _said(name, None, main, words)))
    for compared, legs in others:
        entries.append(
            LegendEntry(line_key(classes_of(legs[0])), _said(compared.name, compared.kilometres, legs, words))
        )
    return tuple(entries)


def _said(name: str, given: float | None, legs: Sequence[Leg], words: MapWords) -> str:
    if given is not None:
        return words.length_given.format(name=name, length=_kilometres(given, words))
    computed = length_of(legs)
    step = 100 if computed >= 1000 else 10
    return words.length_computed.format(name=name, length=_kilometres(round(computed / step) * step, words))


def _kilometres(amount: float, words: MapWords) -> str:
    return words.kilometres.format(number=f"{amount:,.0f}")
