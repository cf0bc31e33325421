# SPDX-License-Identifier: Apache-2.0
"""Who is who: people, bodies, other speakers and places, with what they said and where they appear."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.markup import EMPTY, SPACE, Html, join, tag, text
from generator.model import Organisation, Person, Speaker
from generator.pages.map import places_table
from generator.pages.names import country_words, entry_of, marks_of, name_html, name_in, office_html, sentences_with
from generator.pages.proposed import mark_of
from generator.pages.sheet import Sheet, anchor_name
from generator.pages.utterances import utterances_of

if TYPE_CHECKING:
    from generator.model import FactId, Page, PageKind
    from generator.pages.map import Drawing
    from generator.pages.reading import Reading


def has_content(reading: Reading) -> bool:
    """True when anybody or any place is named."""
    facts = reading.explainer.facts
    return bool(facts.people or facts.organisations or facts.speakers or facts.places)


def write(reading: Reading, kinds: tuple[PageKind, ...], drawing: Drawing | None) -> Page:  # noqa: ARG001
    """The page."""
    words, sheet, facts = reading.words, Sheet(reading, "people"), reading.explainer.facts
    sheet.head(
        tag("h1", text(words.titles["people"]), id="people"),
        tag("p", text(words.places.people_intro), class_="x-answer"),
    )
    counts = Counter(utterance.speaker for utterance in utterances_of(reading))
    for anchor, heading, group in (
        ("who", words.places.people, facts.people),
        ("bodies", words.places.organisations, facts.organisations),
        ("speakers", words.places.speakers, facts.speakers),
    ):
        if group:
            sheet.heading(anchor, heading)
            sheet.add(tag("ul", *(_entry(sheet, fact, counts) for fact in group), class_="x-who"))
    if facts.places:
        sheet.heading("places", words.places.all_places)
        sheet.add(places_table(sheet, facts.places, "place-"))
    return sheet.page(words.titles["people"], words.places.people_intro, kinds)


def _entry(sheet: Sheet, fact: Person | Organisation | Speaker, counts: Counter[FactId | None]) -> Html:
    """Name in both languages, office or kind, quotes, sentences."""
    reading = sheet.reading
    other, language = name_in(fact, reading.other, reading.explainer.language)
    # Without a name in the page's language the other one is the heading already.
    shown = language == reading.other and name_in(fact, reading.language, reading.explainer.language)[0] != other
    second = tag("span", sheet.run(other, language), class_="x-who-2") if shown else EMPTY
    about = [part for part in (_office(sheet, fact),) if part]
    if counts[fact.id]:
        said = text(reading.words.count(counts[fact.id], "quote"))
        about.append(tag("a", said, href=sheet.link("quotes", f"by-{anchor_name(fact.id)}")))
    marks = marks_of(sheet, fact)
    if marks:
        places = reading.words.places
        is_one = len(sentences_with(reading, fact)) == 1
        about.append(tag("span", text(places.named_in if is_one else places.named_in_several), SPACE, marks))
    about += [mark for mark in (mark_of(reading, fact.found_by),) if mark]
    return tag(
        "li",
        tag("h3", name_html(sheet, fact), SPACE, second),
        tag("p", join(about, text(" · ")), class_="x-ui"),
        id=sheet.anchor(entry_of(fact)),
    )


def _office(sheet: Sheet, fact: Person | Organisation | Speaker) -> Html:
    reading = sheet.reading
    if isinstance(fact, Person):
        return office_html(sheet, fact) or EMPTY
    if isinstance(fact, Organisation):
        return text(country_words(fact.country, reading.language))
    return text(reading.words.quotes.speaker_kinds[fact.kind])
