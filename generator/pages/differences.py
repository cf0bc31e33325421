# SPDX-License-Identifier: Apache-2.0
"""Where articles contradict each other: a note under the statement, with the other one's number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.markup import EMPTY, SPACE, Html, join, tag, text

if TYPE_CHECKING:
    from generator.pages.sheet import Sheet


def differences(sheet: Sheet, sentence: str) -> Html:
    """What other articles say otherwise than this sentence; nothing where they agree."""
    notes = sheet.reading.words.notes
    lines = []
    for about, words in (("date", notes.differs_date), ("number", notes.differs_number)):
        others = [
            each.other if each.one == sentence else each.one
            for each in sheet.reading.explainer.facts.contradictions
            if each.about == about and sentence in {each.one, each.other}
        ]
        shown = [other for other in others if other in sheet.reading.sentences]
        if shown:
            marks = join([sheet.mark(other, "split") for other in shown], SPACE)
            lines.append(tag("p", text(words), SPACE, marks, class_="x-ui x-differs"))
    return join(lines) if lines else EMPTY
