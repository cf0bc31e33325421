# SPDX-License-Identifier: Apache-2.0
"""Schema: the words by which a language tells of a way between places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Mode, RouteStatus


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class RouteWords:
    """Word lists of one language, folded, in lower case; an item may be several words.

    `ways`: nouns of ways and vehicles, with the mode they tell (None: a corridor, a line). `not_ways`: nouns that
    govern "between" without any way (relations, talks). `links`: verbs and participles that join two places.
    `starts`, `between`, `via`, `ends`: what stands before the first, the listed, the middle and the last stop;
    `ends_after_link`: what stands before the last stop only after a verb of joining. `joins`: "and" between
    stops. `beside`: what joins a place with the area it lies in. `apposition`: words of "A, the capital of B".
    `breaks`: words (auxiliary verbs) that end a path. `status`: cues of a state. `by_way`: "by rail" before the last stop,
    after which a verb between the stops breaks nothing. `origins`: what stands before the start that is told last; `departures`: the same after a verb of `arrivals`.
    `to_in_names`: what joins the ends of a way's name ("the A to B line"). `leaves`: verbs of leaving whose subject, a
    vehicle, stands between them and the place left. `shores`: what stands before the water that a stop lies on.
    `described` (English): what stands between a sea or country and the stop that it describes ("the A port of B").
    `weak_ways`: nouns of
    journeys that people make too: ways only where a mode is told. `descriptions`: words of "and the port of" before a
    stop. `moves`: verbs of people moving, after which a vehicle told later is no way.
    `headings`: what stands before the end that is told first ("bound for B from A"). `goes_on`: the first words of a
    sentence that tells more of the way before. `bound` (English): what a hyphen joins to the end ("the B-bound train"). `passive` (English): auxiliary verbs before "linked with". `air`: words of flights, which are no mode.
    `lines`: nouns of one way of one means ("the line"). `onward`: words of "and from there", after which the way goes
    on from its end. `actors`: nouns of people and bodies right before "from A to B", which tells where they are.
    `networks`: what a verb of joining leads to without any way between the stops ("to the grid"). `settles`: verbs of people
    moving house. `along`: what stands before the road that is taken ("along the coastal road").
    """

    ways: Mapping[str, Mode | None]
    not_ways: frozenset[str]
    links: frozenset[str]
    starts: tuple[str, ...]
    between: tuple[str, ...]
    via: tuple[str, ...]
    ends: tuple[str, ...]
    ends_after_link: tuple[str, ...]
    joins: tuple[str, ...]
    beside: tuple[str, ...]
    apposition: frozenset[str]
    breaks: frozenset[str]
    status: Mapping[str, RouteStatus]
    by_way: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    departures: tuple[str, ...] = ()
    arrivals: frozenset[str] = frozenset()
    to_in_names: frozenset[str] = frozenset()
    leaves: frozenset[str] = frozenset()
    shores: frozenset[str] = frozenset()
    described: frozenset[str] = frozenset()
    weak_ways: frozenset[str] = frozenset()
    descriptions: frozenset[str] = frozenset()
    headings: tuple[str, ...] = ()
    goes_on: frozenset[str] = frozenset()
    bound: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    air: frozenset[str] = frozenset()
    moves: frozenset[str] = frozenset()
    lines: frozenset[str] = frozenset()
    onward: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    networks: frozenset[str] = frozenset()
    settles: frozenset[str] = frozenset()
    along: frozenset[str] = frozenset()
