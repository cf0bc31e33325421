# SPDX-License-Identifier: Apache-2.0
"""Names and terms between quotation marks, which nobody says: the foot of the quotes page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.markup import SPACE, Html, join, tag, text
from generator.pages.utterances import alone, runs_in_translation

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
    own = reading.articles[identity].language
    original = tag("q", text(named.exact.strip()), **sheet.tongue(own))
    line = reading.line(identity)
    spans = None
    if line.language == reading.language != own:
        spans = runs_in_translation(reading, (identity,), [named.span], line)
    if not spans:
        return original
    translated = tag("q", text(alone(line.words[spans[0].start : spans[0].end])))
    return join((translated, tag("small", original, class_="x-term-2")), SPACE)
