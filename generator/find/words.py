# SPDX-License-Identifier: Apache-2.0
"""The words of each sentence, with their place in the folded text and what stands before them.

In: an article and its folded `View`. Out: one tuple of `Word` for each sentence that is not furniture.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.normalise import View, fold_character

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Article, Sentence

# A word may hold hyphens and apostrophes; "R.F.D." is one word, the full stop that ends a sentence is no part of it.
_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-'’‘][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word; `start`, `end` are offsets of the folded text, `gap` is what stands before it in the sentence."""

    text: str
    start: int
    end: int
    gap: str
    ends_in_maqsura: bool = False

    @property
    def follows_closely(self) -> bool:
        """True when only a space (or the full stop of an initial or a title) parts it from the word before."""
        return self.gap in {" ", ". "}


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as words; `index` counts them in the order of the article."""

    index: int
    sentence: Sentence
    words: tuple[Word, ...]
    end: int


def lines_of(article: Article, view: View) -> tuple[Line, ...]:
    """All sentences and headings as words, in order."""
    lines: list[Line] = []
    for sentence in article.sentences:
        if sentence.kind == "furniture":
            continue
        start, end = view.offset(sentence.span.start), view.offset(sentence.span.end)
        lines.append(Line(len(lines), sentence, tuple(_words(article.text, view, start, end)), end))
    return tuple(lines)


def _words(text: str, view: View, start: int, end: int) -> Iterator[Word]:
    """The words of the folded ``[start, end)``."""
    reached = start
    for found in _WORD.finditer(view.text, start, end):
        last = view.span(found.end() - 1, found.end() - 1).start
        # The fold makes "on" and the given name Ali one word; only the original letter tells them apart.
        maqsura = text[last] == "ى" and fold_character("ى") == found[0][-1:]
        gap = " ".join(f"|{view.text[reached : found.start()]}|".split())[1:-1]
        yield Word(found[0], found.start(), found.end(), gap, maqsura)
        reached = found.end()
