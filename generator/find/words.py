# SPDX-License-Identifier: Apache-2.0
"""The words of each sentence, with their place in the folded text and what stands before them.

In: an article and its folded `View`. Out: one tuple of `Word` for each sentence that is not furniture.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from sys import intern
from typing import TYPE_CHECKING, NamedTuple

from generator.languages.ar.common_words import is_common
from generator.languages.person_names import name_words
from generator.normalise import fold, fold_character, view_of

if TYPE_CHECKING:
    from generator.model import Article, Sentence
    from generator.normalise import View

# A word may hold hyphens and apostrophes; "R.F.D." is one word, the full stop that ends a sentence is no part of it.
_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-'’‘][^\W_]+)*")
# "uMhlathuze", "eThekwini", "KwaZulu": a noun of a Nguni language keeps its capital behind the prefix.
# Source: Doke, "Text-Book of Zulu Grammar" (1927), on noun prefixes; papers of South Africa write so.
_PREFIXED = re.compile(r"(?:[aeiou]|kwa|ku|ama|aba|isi)[A-Z][a-z]{3,}")
_LONGEST = 300
"""Words of a line: no sentence has more; a page without full stops is cut so that the work stays linear."""
_STOPS = frozenset("،,.؛;:!?؟")
_MAQSURA = "ى"
ANNE = "آن"
_FOLDED_ANNE = fold(ANNE)
_HAMZAS = frozenset("أإآ")
_HAMZA_BELOW = "إ"
_FOLDED_ALEF = fold_character("أ")
_FOLDED_MAQSURA = fold_character(_MAQSURA)


class Word(NamedTuple):
    """A folded word; `start`, `end` are offsets of the folded text, `gap` is what stands before it in the sentence.

    `ends_in_maqsura`, `opens_with_hamza`, `has_hamza_below` tell what the fold hides: a last alef maqsura, an alef with
    hamza at the front, the hamza under it. `is_capitalised`: it begins with a capital, also after a small particle and
    a hyphen, or a Nguni prefix.
    """

    text: str
    start: int
    end: int
    gap: str
    ends_in_maqsura: bool = False
    opens_with_hamza: bool = False
    is_capitalised: bool = False
    has_hamza_below: bool = False

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
    read = [_words(article.text, view, start, end) for start, end in bounds]
    if article.language == "ar":
        from generator.find.arabic_on import marked_on

        read = [_with_anne(words, article.text, view) for words in marked_on(read)]
    for sentence, words, (_, end) in zip(sentences, read, bounds, strict=True):
        if len(words) <= _LONGEST:
            lines.append(Line(len(lines), sentence, words, end))
            continue
        for at in range(0, len(words), _LONGEST):
            first, *others = words[at : at + _LONGEST]
            stop = words[at + _LONGEST].start if at + _LONGEST < len(words) else end
            lines.append(Line(len(lines), sentence, (first._replace(gap=""), *others), stop))
    return tuple(lines)


def is_anne(written: str, after: str) -> bool:
    """True for «آن» (a joined letter before it allowed) that is Anne before the folded word `after`.

    The fold makes it «أن», "that". Anne has a name behind her, the verb "the time came" a definite noun, and careless
    papers' "that" a clause.
    """
    if written[-2:] != ANNE or written[:-2] not in {"", "و", "ل", "ب"} or after.startswith("ال"):
        return False
    names = name_words("ar")
    return after in names.given | names.given_or_word or not is_common(after)


def _with_anne(words: tuple[Word, ...], text: str, view: View) -> tuple[Word, ...]:
    """The words with Anne left unfolded."""
    changed: dict[int, Word] = {}
    for at, (word, after) in enumerate(pairwise(words)):
        if word.text[-2:] != _FOLDED_ANNE or after.gap not in {" ", "-"}:
            continue
        span = view.span(word.start, word.end)
        if is_anne(text[span.start : span.end], after.text):
            changed[at] = word._replace(text=word.text[:-2] + ANNE, opens_with_hamza=False)
    return tuple(changed.get(at, word) for at, word in enumerate(words)) if changed else words


def _gap(between: str) -> str:
    """What stands between two words, white space as one blank; careless papers' blank before a stop is left out."""
    gap = " ".join(f"|{between}|".split())[1:-1]
    return gap[1:] if gap[:1] == " " and gap[1:2] in _STOPS else gap


def _words(text: str, view: View, start: int, end: int) -> tuple[Word, ...]:
    """The words of the folded ``[start, end)``."""
    words: list[Word] = []
    # Made as plain tuples, which they are: to make them takes as long as to find them.
    new, folded, reached = tuple.__new__, view.text, start
    for found in _WORD.finditer(folded, start, end):
        word, (at, stop) = intern(found[0]), found.span()
        # The fold makes "on" and the given name Ali one word; only the original letter tells them apart.
        maqsura = word[-1] == _FOLDED_MAQSURA and text[view.origin(stop - 1)] == _MAQSURA
        between = folded[reached:at]
        gap = between if between == " " else _gap(between)
        first = text[view.origin(at)] if word[0] == _FOLDED_ALEF else ""
        capital = word[0].isupper() or ("-" in word and word.rpartition("-")[2][:1].isupper())
        capital = capital or (not word.islower() and _PREFIXED.match(word) is not None)
        words.append(new(Word, (word, at, stop, gap, maqsura, first in _HAMZAS, capital, first == _HAMZA_BELOW)))
        reached = stop
    return tuple(words)
