# SPDX-License-Identifier: Apache-2.0
"""Where the proposed words stand: whole words, to the code point, or nowhere.

In: an article and a proposal. Out: spans whose text is exactly the words, else the reason why there are none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.find.place_words import forms
from generator.find.stretches import skip_clitic
from generator.gazetteer.keys import plain
from generator.model import Span
from generator.normalise import fold, fold_character

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Article
    from generator.models.outcome import Reason
    from generator.models.protocol import Proposal

NEAR: Final = 100
"""Wrong offsets are mended when the words stand once within so many code points of them."""
_MOST: Final = 200
"""Words that stand more often than this name nobody in particular."""
_LONGEST_WORD: Final = 40
# No word has more of them; a hostile text may.
_MARKS: Final = 16


def spans_of(article: Article, proposal: Proposal, *, everywhere: bool) -> tuple[Span, ...] | Reason:
    """Where the words stand. Without offsets: everywhere, or, unless `everywhere`, at the one place where they do."""
    words, start, end = proposal.words, proposal.start, proposal.end
    if words != words.strip() or not words:
        return "form"
    size = len(words)
    if start is not None and end in {None, start + size} and article.text.startswith(words, start):
        span = Span(start, start + size)
        return (span,) if is_whole(article, span) else "part"
    low, high = (0, len(article.text)) if start is None else (max(0, start - NEAR), start + size + NEAR)
    places = list(_places(article.text, words, low, min(high, len(article.text))))
    found = tuple(span for span in places if is_whole(article, span))
    if not found:
        return "part" if places else "offsets" if words in article.text else "words"
    if len(places) > _MOST or (len(found) > 1 and (start is not None or not everywhere)):
        return "offsets" if start is not None else "twice"
    return found


def _places(text: str, words: str, low: int, high: int) -> Iterator[Span]:
    """Where the words begin inside ``[low, high)``, at most one more than counts."""
    at = text.find(words, low, high)
    for _ in range(_MOST + 1):
        if at < 0:
            return
        yield Span(at, at + len(words))
        at = text.find(words, at + 1, high)


def is_whole(article: Article, span: Span) -> bool:
    """True unless a word is cut; what Arabic writes joined before a word ("and", "in", "for") may be left out."""
    text = article.text
    end = span.end
    while end < len(text) and end < span.end + _MARKS and not fold_character(text[end]):
        end += 1
    if _is_letter(text[span.end - 1 : span.end]) and _is_letter(text[end : end + 1]):
        return False
    start = span.start
    while start > 0 and start > span.start - _MARKS and (
        _is_letter(text[start - 1]) or not fold_character(text[start - 1])
    ):  # fmt: skip
        start -= 1
    before = fold(text[start : span.start])
    if not before or not _is_letter(text[span.start]):
        return True
    return any(
        form.clitics == before and not form.article_letter
        for form in forms(_word_at(text, start), article.language)
    )  # fmt: skip


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _word_at(text: str, start: int) -> str:
    """The word that begins at an offset, as names are compared."""
    end = start
    while end < len(text) and end < start + _LONGEST_WORD and (
        _is_letter(text[end]) or not fold_character(text[end])
    ):  # fmt: skip
        end += 1
    return plain(fold(text[start:end]) or " ")


def bare(article: Article, span: Span) -> Iterator[Span]:
    """The span, then, where the language joins little words to the next, the span without them."""
    yield span
    if article.language != "ar":
        return
    for form in forms(_word_at(article.text, span.start), "ar")[1:]:
        start = span.start
        for _ in form.clitics:
            start = skip_clitic(article.text, start)
        if start < span.end and not form.article_letter:
            yield Span(start, span.end)
