# SPDX-License-Identifier: Apache-2.0
"""A noun phrase of a stretch: its words, and where it begins and ends in the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.find.stretches import skip_clitic

if TYPE_CHECKING:
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech


@dataclass(frozen=True, slots=True)
class Phrase:
    """The items ``[start, end)`` of a noun phrase; `is_sure` when it can only be the subject."""

    start: int
    end: int
    is_sure: bool = True

    def last(self, stretch: Stretch) -> int:
        """The offset after the last word."""
        return stretch.items[self.end - 1].span.end

    def forms(self, stretch: Stretch) -> tuple[str, ...]:
        """The folded words."""
        return tuple(item.form for item in stretch.items[self.start : self.end] if item.kind == "word")

    def text(self, stretch: Stretch, text: str) -> str:
        """The words as they stand in the text."""
        return text[self.offset(stretch) : stretch.items[self.end - 1].span.end]

    def offset(self, stretch: Stretch) -> int:
        """The offset of the first word."""
        return stretch.items[self.start].span.start

    def bounds(self, stretch: Stretch, text: str, speech: Speech) -> tuple[int, int]:
        """Start and end in the text, without a joined conjunction or the article of English."""
        first = stretch.items[self.start]
        start = first.span.start
        is_joined = first.form[:1] in speech.conjunctions and first.form[1:3] == "ال"
        if is_joined and first.form not in speech.relations | speech.offices:
            start = skip_clitic(text, start)
        if first.form == "the" and self.end > self.start + 1:
            start = stretch.items[self.start + 1].span.start
        return start, stretch.items[self.end - 1].span.end
