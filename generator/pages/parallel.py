# SPDX-License-Identifier: Apache-2.0
"""Both languages: each sentence of the article, in its order, beside its translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.markup import SPACE, Html, join, running, tag, text
from generator.pages.sheet import Sheet, anchor_name

if TYPE_CHECKING:
    from generator.model import Page, PageKind, Sentence
    from generator.pages.map import Drawing
    from generator.pages.reading import Reading


def has_content(reading: Reading) -> bool:
    """True when there is running text that may be shown."""
    return reading.shows_text and bool(reading.sentences)


def write(reading: Reading, kinds: tuple[PageKind, ...], drawing: Drawing | None) -> Page:  # noqa: ARG001
    """The page."""
    words, sheet = reading.words, Sheet(reading, "parallel")
    intro = words.background.parallel_intro
    sheet.head(tag("h1", text(words.titles["parallel"]), id="parallel"), tag("p", text(intro), class_="x-answer"))
    with sheet.within("div", class_="x-par"):
        for sentence in reading.sentences.values():
            sheet.add(_pair(sheet, sentence))
    return sheet.page(words.titles["parallel"], intro, kinds)


def _pair(sheet: Sheet, sentence: Sentence) -> Html:
    """One sentence: the page's language first; a missing translation says so in its own cell."""
    reading = sheet.reading
    anchor = sheet.anchor(f"st-{anchor_name(sentence.id)}")
    own = reading.articles[sentence.id].language
    first, second = (_cell(sheet, sentence, side == own, side) for side in (reading.language, reading.other))
    kind = "x-pr x-pr-h" if sentence.kind == "heading" else "x-pr"
    return tag("div", first, second, class_=kind, id=anchor)


def _cell(sheet: Sheet, sentence: Sentence, is_original: bool, side: str) -> Html:  # noqa: FBT001
    reading = sheet.reading
    language = reading.language if side == reading.language else reading.other
    line = reading.line(sentence.id, language)
    if line.state == "missing":
        words = tag("span", text(reading.words.background.no_translation), class_="x-state x-ui",
                    **sheet.both_tongues(reading.language))  # fmt: skip
        return tag("p", words, **sheet.both_tongues(language))
    inner = running(line.words)
    if is_original:
        inner = sheet.marked(line, sentence.id, "split")
    elif sheet.state(line):
        inner = join((inner, sheet.state(line)), SPACE)
    return tag("p", inner, **sheet.both_tongues(language))
