# SPDX-License-Identifier: Apache-2.0
"""The words of each sentence, with their place in the folded text and what stands before them.

In: an article and its folded `View`. Out: one tuple of `Word` for each sentence that is not furniture.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from generator.normalise import fold_character, view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Article, Sentence
    from generator.normalise import View

# A word may hold hyphens and apostrophes; "R.F.D." is one word, the full stop that ends a sentence is no part of it.
_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-'’‘][^\W_]+)*")
_LONGEST = 300
"""Words of a line: no sentence has more; a page without full stops is cut so that the work stays linear."""
_STOPS = frozenset("،,.؛;:!?؟")
_MAQSURA = "ى"
_HAMZAS = frozenset("أإآ")
_FOLDED_ALEF = fold_character("أ")
_FOLDED_MAQSURA = fold_character(_MAQSURA)


class Word(NamedTuple):
    """A folded word; `start`, `end` are offsets of the folded text, `gap` is what stands before it in the sentence.

    The last two tell what the fold hides: a final alef maqsura, and an alef with hamza at the front.
    """

    text: str
    start: int
    end: int
    gap: str
    ends_in_maqsura: bool = False
    opens_with_hamza: bool = False

    @property
    def follows_closely(self) -> bool:
        """True when only a space (or the full stop of an initial or a title) parts it from the word before."""
        return self.gap in {" ", ". "}


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as words (a part of it, if it is endless); `index` counts them in the order of the article."""

    index: int
    sentence: Sentence
    words: tuple[Word, ...]
    end: int


@lru_cache(maxsize=2)
def lines_of(article: Article) -> tuple[Line, ...]:
    """All sentences and headings as words, in order; made once for all finders."""
    view = view_of(article.text)
    lines: list[Line] = []
    sentences = [sentence for sentence in article.sentences if sentence.kind != "furniture"]
    bounds = [(view.offset(sentence.span.start), view.offset(sentence.span.end)) for sentence in sentences]
    read = [tuple(_words(article.text, view, start, end)) for start, end in bounds]
    if article.language == "ar":
        from generator.find.arabic_on import marked_on

        read = marked_on(read)
    for sentence, words, (_, end) in zip(sentences, read, bounds, strict=True):
        if len(words) <= _LONGEST:
            lines.append(Line(len(lines), sentence, words, end))
            continue
        for at in range(0, len(words), _LONGEST):
            first, *others = words[at : at + _LONGEST]
            stop = words[at + _LONGEST].start if at + _LONGEST < len(words) else end
            lines.append(Line(len(lines), sentence, (first._replace(gap=""), *others), stop))
    return tuple(lines)


def _gap(between: str) -> str:
    """What stands between two words, white space as one blank; careless papers' blank before a stop is left out."""
    gap = " ".join(f"|{between}|".split())[1:-1]
    return gap[1:] if gap[:1] == " " and gap[1:2] in _STOPS else gap


def _words(text: str, view: View, start: int, end: int) -> Iterator[Word]:
    """The words of the folded ``[start, end)``."""
    reached = start
    for found in _WORD.finditer(view.text, start, end):
        word, at, stop = found[0], found.start(), found.end()
        # The fold makes "on" and the given name Ali one word; only the original letter tells them apart.
        maqsura = word[-1] == _FOLDED_MAQSURA and text[view.origin(stop - 1)] == _MAQSURA
        between = view.text[reached:at]
        gap = between if between == " " else _gap(between)
        hamza = word[0] == _FOLDED_ALEF and text[view.origin(at)] in _HAMZAS
        yield Word(word, at, stop, gap, maqsura, hamza)
        reached = stop
