# SPDX-License-Identifier: Apache-2.0
"""The facts of several articles -> the facts of one explainer.

An identity that two articles name (a known person, a place of the gazetteer) is one, with the mentions of both; facts
that are only numbered get the number of their article before their own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from generator.model import FactId, Facts, Organisation, Person, Place, Speaker, is_proposed

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBERED = re.compile(r"[a-z]+-\d+")
Named = TypeVar("Named", Person, Organisation, Place, Speaker)


def merged(found: tuple[Facts, ...]) -> Facts:
    """One `Facts` for all articles, in their order; the facts themselves for a single article."""
    if len(found) == 1:
        return found[0]
    own = [facts if number == 1 else renumbered(facts, f"a{number}-") for number, facts in enumerate(found, start=1)]
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

    def news(identities: tuple[FactId, ...]) -> tuple[FactId, ...]:
        return tuple(map(new, identities))

    def named(all_of_one_kind: tuple[Named, ...]) -> tuple[Named, ...]:
        return tuple(replace(each, id=new(each.id)) for each in all_of_one_kind)

    return replace(
        facts,
        quotes=tuple(
            replace(
                q,
                id=new(q.id),
                speaker=new(q.speaker) if q.speaker else None,
                continues=q.continues and prefix + q.continues,
            )
            for q in facts.quotes
        ),
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
