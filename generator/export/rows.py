# SPDX-License-Identifier: Apache-2.0
"""Events and quotes as a reader of one language is shown them, in plain words: what every download is made from.

Whole sentences stand here only where the licence allows running text; else the words used, as on the pages. What a
model proposed, or the editors set or added, says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import calendars
from generator.markup import Html, clean, plain
from generator.model import Event, Person, Span, is_proposed
from generator.pages.attribution import quotation_of, said_on
from generator.pages.names import name_text, office_in
from generator.pages.proposed import mark_of
from generator.pages.sheet import anchor_name, excerpt
from generator.pages.timeline import Entry, entries_of, status_in_words, used_words
from generator.pages.timeline_marks import is_appointment
from generator.pages.utterances import alone, fragments_in_translation, told_clause, translated_line, utterances_of

if TYPE_CHECKING:
    import datetime as dt

    from generator.model import AddedEvent, FactId, Language, Precision, When
    from generator.pages.reading import Reading
    from generator.pages.utterances import Utterance

_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u2060"))
"""Marks of direction and of line breaks: of use on a page only."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event. `state` None: the statement is in the article's own words, "": in the editors'; then no `sentence`."""

    number: int
    id: str
    date: str
    first: dt.date | None
    last: dt.date | None
    value: str
    precision: Precision | None
    is_appointment: bool
    status_code: str
    status: str
    statement: str
    language: Language
    state: str | None
    people: tuple[str, ...]
    places: tuple[str, ...]
    how: str
    sentence: str
    sources: tuple[str, ...]
    note: str
    address: str


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One utterance; `words` are the speaker's own, fragments parted by "…".

    `clause` is what they stand in, "" where the licence keeps it back; `state` None: no words to be translated.
    """

    id: str
    speaker: str
    office: str
    kind_code: str
    kind: str
    verb: str
    date: str
    value: str
    words: str
    clause: str
    language: Language
    translation: str
    state: str | None
    published_in: str
    published: str
    translated_by: str
    sentence: str
    note: str
    address: str


def shows_sentences(reading: Reading) -> bool:
    """True where a file that leaves the site may hold whole sentences."""
    return reading.explainer.settings.licence in {"own", "open"}


def event_rows(reading: Reading, site: str) -> tuple[EventRow, ...]:
    """The events in the order and with the numbers of the timeline; `site` is where the addresses begin."""
    return tuple(
        _told(reading, entry, entry.event, site) if isinstance(entry.event, Event)
        else _added(reading, entry, entry.event, site)
        for entry in entries_of(reading)
    )  # fmt: skip


def _told(reading: Reading, entry: Entry, event: Event, site: str) -> EventRow:
    line = reading.line(event.sentence)
    statement, language, state = line.words, line.language, line.state
    if not shows_sentences(reading):
        statement = plain(excerpt(reading, event.sentence, used_words(reading, event), whole=False))
        language, state = reading.articles[event.sentence].language, None
    how = calendars.how(event.when, reading.explainer.published, reading.language)
    return EventRow(
        entry.number, entry.anchor, *_dated(reading, event.when), is_appointment(event), event.status,
        status_in_words(reading, event),
        _bare(statement), language, state, _names(reading, event.participants), _names(reading, event.places),
        _bare(how), reading.number(event.sentence), (), _bare(plain(mark_of(reading, event.found_by))),
        page_address(reading, site, "timeline", entry.anchor),
    )  # fmt: skip


def _added(reading: Reading, entry: Entry, event: AddedEvent, site: str) -> EventRow:
    known = reading.language if event.text.get(reading.language) else reading.other
    publishers = {each.id: each.publisher_in(reading.language) for each in reading.explainer.settings.sources}
    return EventRow(
        entry.number, entry.anchor, *_dated(reading, event.when), is_appointment(event), event.status,
        reading.words.timeline.statuses[event.status], _bare(event.text.get(known, "")), known,
        "" if known == reading.language else "missing", (), (), "", "",
        tuple(_bare(publishers.get(source, source)) for source in event.sources), reading.words.editor.added,
        page_address(reading, site, "timeline", entry.anchor),
    )  # fmt: skip


def _dated(reading: Reading, when: When) -> tuple[str, dt.date | None, dt.date | None, str, Precision | None]:
    told = _bare(calendars.in_words(when, reading.language))
    return told, when.earliest, when.latest, when.value, when.precision if when.value else None


def quote_rows(reading: Reading, site: str) -> tuple[QuoteRow, ...]:
    """What was said, in the order of the text."""
    return tuple(_said(reading, utterance, site) for utterance in utterances_of(reading))


def _said(reading: Reading, utterance: Utterance, site: str) -> QuoteRow:
    quote = utterance.quotes[0]
    own = reading.articles[utterance.sentence].language
    speaker = reading.named.get(quote.speaker) if quote.speaker else None
    office = office_in(reading, speaker) if isinstance(speaker, Person) else None
    when = said_on(reading, quote)
    source, translator = quotation_of(reading, utterance), quotation_of(reading, utterance, translated=True)
    publishers = {each.id: each.publisher_in(reading.language) for each in reading.explainer.settings.sources}
    translation, state = _translation(reading, utterance, "en" if own == "ar" else "ar")
    anchor = anchor_name(quote.id)
    return QuoteRow(
        anchor, _bare(name_text(reading, speaker) if speaker else quote.speaker_name or ""),
        _bare(office[0]) if office else "", utterance.kind, reading.words.quotes.kinds[utterance.kind],
        _bare(quote.cue.exact) if quote.cue else "", _bare(calendars.in_words(when, reading.language)) if when else "",
        when.value if when else "", _bare(_own_words(reading, utterance)), _bare(_clause(reading, utterance)), own,
        _bare(translation), state, _bare(publishers.get(source.source, source.source)) if source else "",
        _bare(calendars.given_day(source.date, reading.language)) if source else "",
        _bare(publishers.get(translator.translation, translator.translation)) if translator and translation else "",
        reading.number(utterance.sentence), _note(reading, utterance), page_address(reading, site, "quotes", anchor),
    )  # fmt: skip


def _own_words(reading: Reading, utterance: Utterance) -> str:
    """The speaker's own words; for what is only reported the reported clause."""
    article = reading.articles[utterance.sentence]
    if utterance.kind == "indirect":
        return article.at(utterance.clause)
    return " … ".join(alone(quote.words.exact) for quote in utterance.quotes)


def _clause(reading: Reading, utterance: Utterance) -> str:
    """The clause with its verb of saying, as it stands in the article."""
    if not shows_sentences(reading):
        return ""
    span: Span = told_clause(reading, utterance)
    return reading.articles[utterance.sentence].at(span)


def _translation(reading: Reading, utterance: Utterance, language: Language) -> tuple[str, str | None]:
    """The words in translation, else the whole sentence where the licence allows it; with the state."""
    line = translated_line(reading, utterance, language)
    if line is None:
        return "", "missing"
    spans = None if utterance.kind == "indirect" else fragments_in_translation(reading, utterance, line)
    if spans:
        return " … ".join(alone(line.words[span.start : span.end]) for span in spans), line.state
    return (line.words, line.state) if shows_sentences(reading) else ("", None)


def _note(reading: Reading, utterance: Utterance) -> str:
    """That a model proposed it, that the editors set it, or that the speaker was concluded from the context."""
    quote = utterance.quotes[0]
    mark: Html = mark_of(reading, quote.found_by)
    if not mark and quote.certainty == "inferred":
        return reading.words.notes.inferred
    return plain(mark)


def _names(reading: Reading, ids: tuple[FactId, ...]) -> tuple[str, ...]:
    """The names; of one that a model proposed with the mark that says so."""
    known = [reading.named[one] for one in ids if one in reading.named]
    return tuple(
        _bare(name_text(reading, fact) + (f" ({reading.words.notes.proposed})" if is_proposed(fact.found_by) else ""))
        for fact in known
    )


def page_address(reading: Reading, site: str, kind: str, anchor: str) -> str:
    """Where one item stands: below `site`, which ends in a slash or is empty."""
    return f"{site}{reading.language}/{reading.explainer.slug}/{kind}/#{anchor}"


def _bare(words: str) -> str:
    """One line of words without controls and without marks of direction."""
    return " ".join(clean(words).translate(_ISOLATES).split())
