# SPDX-License-Identifier: Apache-2.0
"""What can be found in an explainer: one entry a statement, a person, a body, a place, and one for the whole.

In: an explainer as one language reads it. Out: entries in page order. A statement is one entry, however many pages
show it; it leads to the page that says most about it. Only words that the pages show are in an entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from generator.model import LANGUAGES, Organisation, Person, Place, When
from generator.pages.names import country_words, entry_of, name_in, office_in
from generator.pages.sheet import PAGE_FILES, anchor_name
from generator.pages.utterances import utterances_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import FactId, Language, PageKind, Sentence
    from generator.names import Names
    from generator.pages.reading import Named, Reading

KINDS: Final[tuple[PageKind, ...]] = ("overview", "background", "timeline", "quotes", "people", "map")
"""Kinds of page that a reader can ask for, by their number in the index."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to find. `links` give the anchor by kind of page, the best page first.

    `names` are all spellings, in both languages, of who and what is meant in it; `people` and `years` serve filters.
    """

    links: tuple[tuple[PageKind, str], ...]
    text: str
    language: Language
    names: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    times: tuple[When, ...] = ()
    """Days and months told in it, worked out."""
    is_name: bool = False
    is_added: bool = False
    """The editors', not the article's."""


def entries_of(reading: Reading, names: Names) -> tuple[Entry, ...]:
    """All entries of an explainer in the language of `reading`; `names` knows further spellings."""
    return tuple(chain((_whole(reading),), _statements(reading, names), _added(reading), _named(reading, names)))


def page_of(kind: PageKind, anchor: str) -> str:
    """Address below the explainer's folder."""
    page = "" if PAGE_FILES[kind] == "index" else f"{PAGE_FILES[kind]}/"
    return f"{page}#{anchor}" if anchor else page


def _whole(reading: Reading) -> Entry:
    title = reading.title()
    summary = reading.explainer.settings.summary.get(reading.language, "")
    years = (reading.explainer.published.year,) if reading.explainer.published else ()
    return Entry((("overview", ""),), summary or title.words, reading.language, years=years)


def _statements(reading: Reading, names: Names) -> Iterator[Entry]:
    """The sentences; where the licence allows short quotations only, nothing but what is quoted."""
    facts = reading.explainer.facts
    said = {utterance.sentence: utterance for utterance in reversed(utterances_of(reading))}
    dated = {event.sentence: event for event in reversed(facts.events)}
    meant = _meant(reading)
    for sentence in reading.sentences.values():
        if sentence.kind != "sentence":
            continue
        links: list[tuple[PageKind, str]] = []
        if sentence.id in said:
            links.append(("quotes", anchor_name(said[sentence.id].quotes[0].id)))
        if sentence.id in dated:
            links.append(("timeline", anchor_name(dated[sentence.id].id)))
        line = reading.line(sentence.id)
        words, language = line.words, line.language
        if reading.shows_text:
            links.append(("background", f"st-{anchor_name(sentence.id)}"))
        elif sentence.id in said:
            quotes = [quote.words.exact for quote in said[sentence.id].quotes]
            words, language = " … ".join(quotes), reading.articles[sentence.id].language
        if not links or (not reading.shows_text and sentence.id not in said):
            continue
        named = meant.get(sentence.id, ())
        yield Entry(
            tuple(links), words, language,
            names=(*chain.from_iterable(spellings(fact, names) for fact in named), *_countries(named)),
            people=tuple(fact.id for fact in named if isinstance(fact, Person)),
            years=_years(reading, sentence),
            times=tuple(time.when for time in reading.times_in.get(sentence.id, ()) if _has_month(time.when)),
        )  # fmt: skip


def _meant(reading: Reading) -> dict[str, tuple[Named, ...]]:
    """Who and what is named or speaks, by sentence."""
    facts = reading.explainer.facts
    found: dict[str, dict[FactId, Named]] = {}
    named: tuple[Named, ...] = (*facts.people, *facts.organisations, *facts.places)
    for fact in named:
        for sentence in reading.sentences_of(fact.mentions):
            found.setdefault(sentence.id, {})[fact.id] = fact
    for quote in facts.quotes:
        if quote.speaker is not None and quote.speaker in reading.named:
            found.setdefault(quote.sentence, {})[quote.speaker] = reading.named[quote.speaker]
    return {identity: tuple(facts_there.values()) for identity, facts_there in found.items()}


def spellings(fact: Named, names: Names) -> tuple[str, ...]:
    """Every spelling of a name that is known, in both languages, each once."""
    known = names.identity(fact.id)
    aliases = fact.aliases if isinstance(fact, Person | Organisation) else ()
    every = known.every_name() if known else ()
    return tuple(dict.fromkeys((fact.name, *fact.names.values(), *aliases, *every)))


def _countries(named: tuple[Named, ...]) -> Iterator[str]:
    """The countries of the places: who asks for a country means its towns, too."""
    for iso in dict.fromkeys(fact.country for fact in named if isinstance(fact, Place) and fact.country):
        yield from (country_words(iso, language) for language in LANGUAGES)


def _has_month(when: When) -> bool:
    return when.earliest is not None and when.precision in {"day", "month"}


def _years(reading: Reading, sentence: Sentence) -> tuple[int, ...]:
    days = [
        day
        for time in reading.times_in.get(sentence.id, ())
        for day in (time.when.earliest, time.when.latest)
        if day is not None
    ]
    return tuple(sorted({day.year for day in days}))


def _added(reading: Reading) -> Iterator[Entry]:
    """What the editors added: statements and events with an address of their own."""
    context = reading.explainer.context
    for statement in context.statements:
        if statement.text.get(reading.language):
            yield Entry((("background", anchor_name(f"context-{statement.id}")),), statement.text[reading.language],
                        reading.language, is_added=True)  # fmt: skip
    for event in context.events:
        if event.text.get(reading.language):
            days = {day.year for day in (event.when.earliest, event.when.latest) if day is not None}
            yield Entry((("timeline", anchor_name(f"context-{event.id}")),), event.text[reading.language],
                        reading.language, years=tuple(sorted(days)), is_added=True)  # fmt: skip


def _named(reading: Reading, names: Names) -> Iterator[Entry]:
    """People, bodies and places that the article names."""
    facts, own = reading.explainer.facts, reading.explainer.language
    named: tuple[Named, ...] = (*facts.people, *facts.organisations, *facts.places)
    for fact in named:
        name, language = name_in(fact, reading.language, own)
        about = _about(reading, fact)
        yield Entry(
            (("people", entry_of(fact)),), f"{name} · {about}" if about else name, language,
            names=spellings(fact, names), people=(fact.id,) if isinstance(fact, Person) else (), is_name=True,
        )  # fmt: skip


def _about(reading: Reading, fact: Named) -> str:
    """A person's office, a body's country, the kind and country of a place, in the page's language."""
    language = reading.language
    if isinstance(fact, Person):
        words, own = office_in(reading, fact) or ("", language)
        return words if own == language else ""
    if isinstance(fact, Place):
        kind = reading.words.places.kinds[fact.kind]
        return " · ".join(filter(None, (kind, "" if fact.kind == "country" else country_words(fact.country, language))))
    return country_words(fact.country, language) if isinstance(fact, Organisation) else ""
