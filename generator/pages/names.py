# SPDX-License-Identifier: Apache-2.0
"""Names of people, bodies and places, offices and countries, in the words of a page.

A name that is known only in the article's language stands in that language, isolated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.languages.nationalities import country_of_adjective
from generator.languages.nationalities import name as country_name
from generator.languages.offices import office_in_words, says_less
from generator.markup import SPACE, Html, join, tag, text
from generator.model import FactId, Language, Person, Place
from generator.pages.proposed import mark_of
from generator.pages.reading import Named, Reading  # noqa: TC001
from generator.pages.sheet import Sheet, anchor_name

if TYPE_CHECKING:
    from generator.model import Sentence


def name_in(fact: Named, language: Language, article_language: Language) -> tuple[str, Language]:
    """The name of `fact` in `language`, else as the article has it, with the language it is in."""
    known = fact.names.get(language)
    return (known, language) if known else (fact.name, article_language)


def name_html(sheet: Sheet, fact: Named) -> Html:
    """The name, isolated when it is not in the page's language."""
    reading = sheet.reading
    words, language = name_in(fact, reading.language, reading.explainer.language)
    return sheet.run(words, language)


def name_text(reading: Reading, fact: Named) -> str:
    """The name as plain words, for attributes and descriptions."""
    return name_in(fact, reading.language, reading.explainer.language)[0]


def office_html(sheet: Sheet, person: Person) -> Html | None:
    """The office, isolated when it is not in the page's language; None without one."""
    found = office_in(sheet.reading, person)
    return sheet.run(*found) if found else None


def office_in(reading: Reading, person: Person) -> tuple[str, Language] | None:
    """The office in the page's language, else the title as it stands in the article, with its language."""
    if person.titles.get(reading.language):
        return person.titles[reading.language], reading.language
    own = reading.explainer.language
    if person.office is not None and not (own == reading.language and _says_it(person, own)):
        words = office_in_words(person.office, reading.language)
        if words:
            return _agreeing(words, person.title or ""), reading.language
    return (person.title, own) if person.title else None


def _says_it(person: Person, own: Language) -> bool:
    """True when the article's own title says as much as ours: it names the country, or more than the bare office."""
    title, office = person.title or "", person.office
    if not title or office is None:
        return False
    return says_less(office, title, own) or (
        bool(office.country) and office.country in {country_of_adjective(word, own) for word in title.split()}
    )


def _agreeing(office: str, title: str) -> str:
    """The office in the feminine when the article's own title is: the head noun takes ta marbuta.

    Source: Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), 7.3 (feminine of nouns of agents).
    """
    head, space, rest = office.partition(" ")
    first = title.split(" ", 1)[0].removeprefix("ال")
    return f"{first}{space}{rest}" if first == f"{head}ة" else office


def list_of(sheet: Sheet, ids: tuple[FactId, ...]) -> Html | None:
    """The names of the facts, linked to their entries, None when there are none."""
    reading = sheet.reading
    known = [reading.named[fact_id] for fact_id in ids if fact_id in reading.named]
    if not known:
        return None
    links = [_linked(sheet, fact) for fact in known]
    return join(links, text(reading.words.comma))


def _linked(sheet: Sheet, fact: Named) -> Html:
    """The name with a link to its entry, and in brackets that a model proposed it."""
    link = tag("a", name_html(sheet, fact), href=sheet.link("people", entry_of(fact)))
    mark = mark_of(sheet.reading, fact.found_by)
    return join((link, text(" ("), mark, text(")"))) if mark else link


def entry_of(fact: Named) -> str:
    """The id of the fact's entry on the page of people and places."""
    return f"{'place' if isinstance(fact, Place) else 'who'}-{anchor_name(fact.id)}"


def country_words(iso: str | None, language: Language) -> str:
    """The country's name, "" when there is none."""
    return country_name(iso, language) if iso else ""


def sentences_with(reading: Reading, fact: Named) -> tuple[Sentence, ...]:
    """The sentences that name the fact or in which it speaks unnamed ("he added"), in order."""
    said = tuple(quote.words for quote in reading.explainer.facts.quotes if quote.speaker == fact.id)
    return reading.sentences_of((*fact.mentions, *said))


def marks_of(sheet: Sheet, fact: Named) -> Html:
    """The numbers of the sentences with the fact, each a link to the sentence."""
    reading = sheet.reading
    links = [
        tag("a", text(reading.number(sentence.id)), class_="x-src", href=sheet.link("sources", sentence.id),
            aria_label=reading.words.notes.mark.format(number=reading.number(sentence.id)))
        for sentence in sentences_with(reading, fact)
    ]  # fmt: skip
    return join(links, SPACE)
