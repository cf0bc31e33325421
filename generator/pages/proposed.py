# SPDX-License-Identifier: Apache-2.0
"""What a model proposed or the editors set, on a page: marked; proposals are kept out of what a rule chooses.

Without models every function here gives back what it was given, or nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from generator.editor.desk import BY_EDITOR
from generator.markup import EMPTY, Html, text
from generator.model import MODEL, Event, Facts, Organisation, Person, Place, Quote, Speaker, Time, is_proposed
from generator.pages.reading import Reading

Marked = TypeVar("Marked", Person, Organisation, Place, Speaker, Quote, Time, Event)


def found_by_rules(facts: Facts) -> Facts:
    """The facts without those that a model proposed; a quotation to which it gave a speaker counts as one."""
    return replace(
        facts, people=_own(facts.people), organisations=_own(facts.organisations), places=_own(facts.places),
        quotes=_own(facts.quotes), times=_own(facts.times), events=_own(facts.events),
    )  # fmt: skip


def _own(facts: tuple[Marked, ...]) -> tuple[Marked, ...]:
    return tuple(fact for fact in facts if not is_proposed(fact.found_by))


def of_rules(reading: Reading) -> Reading:
    """The same explainer as the rules alone understand it."""
    facts = reading.explainer.facts
    if not models_of(facts):
        return reading
    return Reading.of(replace(reading.explainer, facts=found_by_rules(facts)), reading.language)


def mark_of(reading: Reading, found_by: str) -> Html:
    """The words that mark a fact which a model proposed or the editors set, nothing for any other."""
    if found_by == BY_EDITOR:
        return text(reading.words.editor.mark)
    return text(reading.words.notes.proposed) if is_proposed(found_by) else EMPTY


def models_of(facts: Facts) -> tuple[str, ...]:
    """The names of the models of which something was admitted, sorted."""
    every: tuple[Person | Organisation | Place | Quote | Time | Event, ...] = (
        *facts.people, *facts.organisations, *facts.places, *facts.quotes, *facts.times, *facts.events,
    )  # fmt: skip
    return tuple(sorted({fact.found_by.removeprefix(MODEL) for fact in every if is_proposed(fact.found_by)}))
