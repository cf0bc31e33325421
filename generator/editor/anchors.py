# SPDX-License-Identifier: Apache-2.0
"""Words copied from the article -> where they stand.

A correction is tied to words, not to numbers: these stay right when a finder improves. White space may differ, for
YAML folds long lines; nothing else may.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.editor.nearest import nearest_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.editor.shapes import Reader
    from generator.model import Article, Evidence, Sentence


@dataclass(frozen=True, slots=True)
class Anchors:
    """The articles of an explainer, to look words up in; problems go to `reader`."""

    articles: tuple[Article, ...]
    reader: Reader

    def find(self, words: str, within: str, at: tuple[int, int]) -> tuple[Evidence, ...]:
        """Every place of `words`, only inside the passage `within` if there is one; () with a problem for none.

        `at`: line and column for the problem. Raises nothing.
        """
        found = tuple(self._places(words))
        if not found:
            self._unknown(words, at)
            return ()
        if not within:
            return found
        passages = tuple(self._places(within))
        if not passages:
            self._unknown(within, at)
            return ()
        inside = tuple(
            one for one in found if any(p.article == one.article and p.span.covers(one.span) for p in passages)
        )
        if not inside:
            self.reader.tell("CORRECT-IN", at, words=words, passage=within)
        return inside

    def first(self, words: str, within: str) -> Evidence | None:
        """The first place of the words, inside the passage if there is one; None without a problem."""
        passages = tuple(self._places(within)) if within else ()
        return next((
            one for one in self._places(words)
            if not within or any(p.article == one.article and p.span.covers(one.span) for p in passages)
        ), None)  # fmt: skip

    def sentence(self, evidence: Evidence) -> Sentence | None:
        """The sentence or heading in which the words begin, None for furniture."""
        article = next(a for a in self.articles if a.id == evidence.article)
        found = article.sentence_at(evidence.span.start)
        return found if found and found.kind != "furniture" else None

    def line_of(self, evidence: Evidence) -> int:
        """The line of the article in which the words begin, from 1."""
        article = next(a for a in self.articles if a.id == evidence.article)
        return article.text.count("\n", 0, evidence.span.start) + 1

    def _places(self, words: str) -> Iterator[Evidence]:
        parts = words.split()
        if not parts:
            return
        for article in self.articles:
            at = article.text.find(parts[0])
            while at >= 0:
                end = _end_of(article.text, at, parts)
                if end:
                    yield article.evidence(at, end)
                at = article.text.find(parts[0], max(end, at + 1))

    def _unknown(self, words: str, at: tuple[int, int]) -> None:
        nearest = max((nearest_words(words, a.text) for a in self.articles), key=len, default="")
        self.reader.tell("SETTINGS-WORDS", at, words=words, nearest=nearest)


def _end_of(text: str, at: int, parts: list[str]) -> int:
    """The offset behind the parts that stand from `at` on with nothing but white space between them; 0 for none."""
    for number, part in enumerate(parts):
        begin = at
        while number and at < len(text) and text[at].isspace():
            at += 1
        if (number and at == begin) or not text.startswith(part, at):
            return 0
        at += len(part)
    return at
