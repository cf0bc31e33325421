# SPDX-License-Identifier: Apache-2.0
"""Names and offices that are known in one language only -> units of the catalogue, and back.

A name belongs into ``seeds/names/`` when other explainers may need it; a label in a catalogue is for this one alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from generator.languages.offices import office_in_words, says_less
from generator.model import Facts, Organisation, Person, Speaker, Unit, is_proposed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model import Article, Language

Named = TypeVar("Named", Person, Organisation, Speaker)


def label_units(facts: Facts, articles: tuple[Article, ...]) -> Iterator[Unit]:
    """One unit for each name and office that the other language lacks; at its first mention."""
    languages = {article.id: article.language for article in articles}
    named: tuple[Person | Organisation | Speaker, ...] = (*facts.people, *facts.organisations, *facts.speakers)
    for fact in named:
        if is_proposed(fact.found_by) or not fact.mentions:
            continue
        own = languages[fact.mentions[0].article]
        if not fact.names.get(_other(own)):
            yield Unit(f"name-{fact.id}", fact.name, own, fact.mentions[0], {}, is_label=True)
        if isinstance(fact, Person) and _needs_title(fact, _other(own)):
            yield Unit(f"office-{fact.id}", fact.title or "", own, fact.mentions[0], {}, is_label=True)


def _needs_title(person: Person, language: Language) -> bool:
    """True for an office that our own words cannot say, or not the whole of."""
    if not person.title or person.titles.get(language):
        return False
    if person.office is None or not office_in_words(person.office, language):
        return True
    return says_less(person.office, person.title, _other(language))


def _other(language: Language) -> Language:
    return "en" if language == "ar" else "ar"


def with_labels(facts: Facts, units: Mapping[str, Unit]) -> Facts:
    """The facts with the names and offices that a translator gave."""
    return replace(
        facts,
        people=tuple(replace(_named(p, units), titles=_given(units, f"office-{p.id}", p.titles)) for p in facts.people),
        organisations=tuple(_named(body, units) for body in facts.organisations),
        speakers=tuple(_named(speaker, units) for speaker in facts.speakers),
    )


def _named(fact: Named, units: Mapping[str, Unit]) -> Named:
    return replace(fact, names=_given(units, f"name-{fact.id}", fact.names))


def _given(units: Mapping[str, Unit], identity: str, known: Mapping[Language, str]) -> Mapping[Language, str]:
    """The texts by language, those of the catalogue among them; stale ones are left out."""
    unit = units.get(identity)
    if unit is None:
        return known
    told = {language: found.text for language, found in unit.targets.items() if found.text and found.state != "stale"}
    return {**known, **told}
