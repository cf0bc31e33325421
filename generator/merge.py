# SPDX-License-Identifier: Apache-2.0
"""The facts of several articles -> the facts of one explainer.

An identity that two articles name (a known person, a place of the gazetteer, anybody by the same full name) is one,
with the mentions of both; facts that are only numbered get the number of their article before their own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from generator.model import FactId, Facts, Organisation, Person, Place, Speaker, is_proposed
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_NUMBERED = re.compile(r"[a-z]+-\d+")
_NUMBERED_ANYWHERE = re.compile(r"(?:a\d+-)?[a-z]+-\d+")
Named = TypeVar("Named", Person, Organisation, Place, Speaker)


def merged(found: tuple[Facts, ...]) -> Facts:
    """One `Facts` for all articles, in their order; the facts themselves for a single article."""
    if len(found) == 1:
        return found[0]
    own: list[Facts] = []
    known: dict[tuple[str, str], FactId] = {}
    for number, facts in enumerate(found, start=1):
        each = facts if number == 1 else renumbered(facts, f"a{number}-")
        own.append(_by_name(each, known))
    return Facts(
        quotes=tuple(quote for facts in own for quote in facts.quotes),
        not_quotes=tuple(other for facts in own for other in facts.not_quotes),
        times=tuple(time for facts in own for time in facts.times),
        people=_joined(person for facts in own for person in facts.people),
        organisations=_joined(organisation for facts in own for organisation in facts.organisations),
        speakers=_joined(speaker for facts in own for speaker in facts.speakers),
        places=_joined(place for facts in own for place in facts.places),
        routes=tuple(route for facts in own for route in facts.routes),
        roles={sentence: role for facts in own for sentence, role in facts.roles.items()},
        events=tuple(
            sorted((e for facts in own for e in facts.events), key=lambda e: (e.when.earliest, e.when.latest))
        ),
    )


def _by_name(facts: Facts, known: dict[tuple[str, str], FactId]) -> Facts:
    """The facts in which a person or body that an earlier article names alike has the id that it has there.

    `known`: kind and folded name -> id; it is added to. A single word is no name to go by: two people may have it.
    """
    same: dict[FactId, FactId] = {}
    for kind, group in (("person", facts.people), ("organisation", facts.organisations)):
        for each in group:
            key = (kind, " ".join(fold(each.name).lower().split()))
            if " " not in key[1] and _NUMBERED_ANYWHERE.fullmatch(each.id):
                continue
            if known.setdefault(key, each.id) != each.id:
                same[each.id] = known[key]
    if not same:
        return facts
    return _mapped(facts, lambda identity: same.get(identity, identity))


def _joined(named: Iterable[Named]) -> tuple[Named, ...]:
    by_id: dict[FactId, Named] = {}
    for each in named:
        known = by_id.get(each.id)
        # What the rules found in one article is not mixed with what a model proposed for another.
        if known is None or is_proposed(known.found_by) > is_proposed(each.found_by):
            by_id[each.id] = each
        elif is_proposed(known.found_by) == is_proposed(each.found_by):
            by_id[each.id] = replace(known, mentions=known.mentions + each.mentions)
    return tuple(by_id.values())


def renumbered(facts: Facts, prefix: str) -> Facts:
    """The same facts with `prefix` before every id that is only a number, wherever it is used."""

    def new(identity: FactId) -> FactId:
        return FactId(prefix + identity) if _NUMBERED.fullmatch(identity) else identity

    again = _mapped(facts, new)
    quotes = (replace(q, continues=q.continues and prefix + q.continues) for q in again.quotes)
    return replace(again, quotes=tuple(quotes))


def _mapped(facts: Facts, new: Callable[[FactId], FactId]) -> Facts:
    """The facts with every id replaced, wherever it is used."""

    def news(identities: tuple[FactId, ...]) -> tuple[FactId, ...]:
        return tuple(map(new, identities))

    def named(all_of_one_kind: tuple[Named, ...]) -> tuple[Named, ...]:
        return tuple(replace(each, id=new(each.id)) for each in all_of_one_kind)

    return replace(
        facts,
        quotes=tuple(replace(q, id=new(q.id), speaker=new(q.speaker) if q.speaker else None) for q in facts.quotes),
        times=tuple(replace(time, id=new(time.id)) for time in facts.times),
        people=named(facts.people),
        organisations=named(facts.organisations),
        speakers=named(facts.speakers),
        places=named(facts.places),
        routes=tuple(replace(route, id=new(route.id), stops=news(route.stops)) for route in facts.routes),
        events=tuple(
            replace(
                e,
                id=new(e.id),
                participants=news(e.participants),
                places=news(e.places),
                time=new(e.time) if e.time else None,
            )
            for e in facts.events
        ),
    )
