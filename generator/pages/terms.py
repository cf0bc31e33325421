# SPDX-License-Identifier: Apache-2.0
"""Names and terms between quotation marks, which nobody says: the foot of the quotes page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.markup import SPACE, Html, join, tag, text
from generator.pages.utterances import marked_in_translation

if TYPE_CHECKING:
    from generator.model import Evidence
    from generator.pages.sheet import Sheet


def terms(sheet: Sheet) -> None:
    """Names and terms between quotation marks, each with the sentence it stands in."""
    reading = sheet.reading
    entries: dict[str, Html] = {}
    for named in reading.explainer.facts.not_quotes:
        sentence = reading.sentence_of(named.words)
        if sentence is None:
            continue
        mark = sheet.mark(sentence.id, "quotes", named.words)
        entries.setdefault(named.words.exact, tag("li", _term(sheet, sentence.id, named.words), SPACE, mark))
    if entries:
        sheet.heading("terms", reading.words.quotes.terms)
        sheet.add(tag("ul", *entries.values(), class_="x-terms"))


def _term(sheet: Sheet, identity: str, named: Evidence) -> Html:
    """The words as the translation has them with the original beside, else the original alone."""
    reading = sheet.reading
    original = tag("q", text(named.exact.strip()), **sheet.tongue(reading.articles[identity].language))
    translated = marked_in_translation(reading, identity, named.span)
    if translated is None:
        return original
    return join((tag("q", text(translated)), tag("small", original, class_="x-term-2")), SPACE)
