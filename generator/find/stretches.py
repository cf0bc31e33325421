# SPDX-License-Identifier: Apache-2.0
"""Sentences as short lists of items, a whole quotation being one item.

In: an article and its pairs of marks. Out: `Stretch`es in order; furniture is left out. A border that the
splitter put inside a quotation is no border here, so what is said about the quotation stays beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from generator.find.words import ANNE, is_anne
from generator.model import Span
from generator.normalise import fold, fold_character
from generator.remembered import by_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.find.marks import Pair
    from generator.model import Article, Sentence

_ATTRIBUTION = 60
# No sentence is longer; a page without full stops is cut so that the work stays linear.
_LONGEST = 300
ItemKind = Literal["word", "stop", "quote"]
_STOPS = frozenset("،,؛;:!?؟…()[]—–")
_ITEM = re.compile(r"(?P<stop>[،,؛;:!?؟…()\[\]—–]+)|(?P<word>[^\s.،,؛;:!?؟…()\[\]{}\"“”«»„‟‹›‘—–/]+)")


class Item(NamedTuple):
    """A word (`form` folded, small letters), a stop (`form` its characters) or a whole quotation."""

    kind: ItemKind
    span: Span
    form: str
    pair: Pair | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """The items of one sentence (or several that a quotation holds together); `paragraph` counts from 0."""

    items: tuple[Item, ...]
    paragraph: int
    is_heading: bool = False
    stops: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """The indexes of the stops."""

    def __post_init__(self) -> None:
        """Gathers the stops, among which the borders of clauses are looked for."""
        stops = tuple(index for index, item in enumerate(self.items) if item.kind == "stop")
        object.__setattr__(self, "stops", stops)

    def quotes(self) -> tuple[int, ...]:
        """The indexes of the quotations."""
        return tuple(index for index, item in enumerate(self.items) if item.kind == "quote")

    def quotes_between(self, start: int, end: int) -> bool:
        """True when a quotation stands among the items ``[start, end)``."""
        return any(self.is_kind(index, "quote") for index in range(start, end))

    def form(self, index: int) -> str:
        """The folded form of an item, "" outside the stretch."""
        return self.items[index].form if 0 <= index < len(self.items) else ""

    def is_kind(self, index: int, kind: ItemKind) -> bool:
        """True when the item exists and is of this kind."""
        return 0 <= index < len(self.items) and self.items[index].kind == kind


def quoted_words(pair: Pair, text: str) -> list[str]:
    """The folded words inside a quotation."""
    return [match.group().lower() for match in re.finditer(r"[^\W_]+", fold(text[pair.inner.start : pair.inner.end]))]


def skip_clitic(text: str, start: int) -> int:
    """The offset after the one-letter word that begins at `start` and the marks on it."""
    start += 1
    while start < len(text) and not fold_character(text[start]):
        start += 1
    return start


@by_word
def _form(word: str) -> str:
    """The folded word in small letters."""
    return fold(word).lower()


def _words(text: str, start: int, end: int) -> list[Item]:
    """The words and stops of a range without quotations; full stops are left to the splitter."""
    items: list[Item] = []
    # Made as plain tuples, which they are: a third of the time of all stretches goes into making them.
    new = tuple.__new__
    before = ""
    for match in _ITEM.finditer(text, start, end):
        word = match[0]
        if word[0] in _STOPS:
            before = ""
            items.append(new(Item, ("stop", new(Span, match.span()), word, None)))
        elif form := _form(word):
            if before[-2:] == ANNE and is_anne(before, form):
                items[-1] = items[-1]._replace(form=items[-1].form[:-2] + ANNE)
            before = word
            items.append(new(Item, ("word", new(Span, match.span()), form, None)))
    return items


def _items(text: str, span: Span, pairs: Sequence[Pair]) -> Iterator[Item]:
    """The items of a range; `pairs` are the outermost quotations in it."""
    start = span.start
    for pair in pairs:
        yield from _words(text, start, pair.outer.start)
        yield Item("quote", pair.outer, "", pair)
        start = pair.outer.end
    yield from _words(text, start, span.end)


def _lines(text: str, span: Span) -> Iterator[list[Item]]:
    """The items of each line: title, byline and dateline do not govern each other."""
    start = span.start
    while start < span.end:
        end = text.find("\n", start, span.end)
        end = span.end if end < 0 else end
        if items := list(_words(text, start, end)):
            yield items
        start = end + 1


def _is_attribution_next(article: Article, first: Sentence, following: Sentence) -> bool:
    """True for a short sentence after a quoted question, "“Why?” Smith asked.", which the splitter cuts off."""
    end = article.text[max(first.span.start, first.span.end - 2) : first.span.end]
    # No sentence begins with a comma: what follows goes on with the quotation, however long it is.
    is_joined = article.text[following.span.start] in "،,"
    return end[:1] in "?!؟" and end[-1:] in "”»\"’'" and (is_joined or following.span.length < _ATTRIBUTION)


def cut(article: Article, pairs: Sequence[Pair]) -> tuple[Stretch, ...]:
    """The stretches of an article, sorted. `pairs` are its outermost quotations, sorted."""
    stretches: list[Stretch] = []
    starts = [pair.outer.start for pair in pairs]
    position, pending = 0, -1
    for index, sentence in enumerate(article.sentences):
        if sentence.kind == "furniture":
            pending = -1
            continue
        start = pending if pending >= 0 else sentence.span.start
        last = bisect_right(starts, sentence.span.end - 1) - 1
        crosses = last >= 0 and pairs[last].outer.end > sentence.span.end
        following = article.sentences[index + 1] if index + 1 < len(article.sentences) else None
        asks = following is not None and _is_attribution_next(article, sentence, following)
        if (
            (crosses or asks)
            and following
            and following.kind == "sentence"
            and following.paragraph == sentence.paragraph
        ):
            pending = start
            continue
        pending = -1
        while position < len(pairs) and starts[position] < start:
            position += 1
        first = position
        span = Span(start, sentence.span.end)
        while position < len(pairs) and pairs[position].outer.end <= span.end:
            position += 1
        inside = pairs[first:position]
        if sentence.kind == "heading" and not inside:
            stretches += [
                Stretch(tuple(line), sentence.paragraph, is_heading=True) for line in _lines(article.text, span)
            ]
            continue
        items = tuple(_items(article.text, span, inside))
        parts = range(0, len(items), _LONGEST)
        is_heading = sentence.kind == "heading"
        stretches += [Stretch(items[at : at + _LONGEST], sentence.paragraph, is_heading) for at in parts]
    return tuple(stretches)
