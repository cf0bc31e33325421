# SPDX-License-Identifier: Apache-2.0
"""What a family of phenomena is: a list of the gold, and a table of names with the test that each stands for.

A phenomenon is counted where its test holds of a gold record and the text around it; its score is that of the very
records, with the scorer's own verdicts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from tests.score.tally import Share
from tests.score.words import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tests.score.records import Article, Range
    from tests.score.tally import Tally

Record = TypeVar("Record")
Record_co = TypeVar("Record_co", covariant=True)
FEW = 5
"""A phenomenon that stands less often in the gold of a language says little."""
_JOINED = "(?:[وف]?[بلك]?)"


@dataclass(frozen=True, slots=True)
class Seen(Generic[Record_co]):
    """A gold record where it stands: its article, its range, and its words (of somebody named: all mentions)."""

    article: Article
    record: Record_co
    at: Range
    words: str

    @property
    def before(self) -> str:
        """The text up to the record."""
        return self.article.text[: self.at.start]

    @property
    def after(self) -> str:
        """The text behind the record."""
        return self.article.text[self.at.end :]

    @property
    def paragraph(self) -> str:
        """The lines that the record stands in."""
        start = self.article.text.rfind("\n", 0, self.at.start) + 1
        end = self.article.text.find("\n", self.at.end)
        return self.article.text[start : end if end >= 0 else len(self.article.text)]


Test: TypeAlias = "Callable[[Seen[Record]], bool]"
AnyTest: TypeAlias = "Callable[[Seen[object]], bool]"


@dataclass(frozen=True, slots=True)
class Row(Generic[Record]):
    """A phenomenon: its name, the test, and the languages that have it."""

    name: str
    holds: Callable[[Seen[Record]], bool]
    languages: tuple[str, ...] = ("ar", "en")


@dataclass(frozen=True, slots=True)
class Family(Generic[Record]):
    """One table: `measures` name the verdicts of its records, `seen` gives an article's records."""

    name: str
    measures: tuple[str, ...]
    seen: Callable[[Article], Iterable[Seen[Record]]]
    rows: tuple[Row[Record], ...]


@dataclass(slots=True)
class Line:
    """A phenomenon counted: records by language, articles, and by measure how many are right of those asked for."""

    name: str
    counts: dict[str, int]
    articles: set[str] = field(default_factory=set)
    scores: dict[str, Share] = field(default_factory=dict)

    @property
    def few(self) -> tuple[str, ...]:
        """The languages in which it stands fewer than five times."""
        return tuple(language for language, count in self.counts.items() if count < FEW)


def count(family: Family[Any], articles: Sequence[Article], tally: Tally) -> tuple[Line, ...]:
    """The lines of a family, in the order of its table."""
    languages = sorted({article.language for article in articles})
    lines = [Line(row.name, dict.fromkeys((x for x in languages if x in row.languages), 0)) for row in family.rows]
    for article in articles:
        for seen in family.seen(article):
            for row, line in zip(family.rows, lines, strict=True):
                if article.language in row.languages and row.holds(seen):
                    _add(line, family, seen, tally)
    return tuple(line for line in lines if line.counts)


def _add(line: Line, family: Family[Any], seen: Seen[Any], tally: Tally) -> None:
    line.counts[seen.article.language] += 1
    line.articles.add(seen.article.id)
    verdict = tally.verdicts.get((seen.article.id, seen.record), ())
    for measure, is_right in zip(family.measures, verdict, strict=False):
        if is_right is not None:
            line.scores[measure] = line.scores.get(measure, Share(0, 0)) + Share(int(is_right), 1)


@cache
def _phrases(phrases: str, *, is_arabic: bool) -> re.Pattern[str]:
    each = "|".join(re.escape(folded(phrase)) for phrase in phrases.split("|"))
    return re.compile(rf"(?<!\w){_JOINED if is_arabic else ''}(?:{each})(?!\w)")


def holds_one(words: str, language: str, ar: str = "", en: str = "") -> bool:
    """True when `words` hold one of the phrases of the language (parted by "|"), spelt in any way.

    >>> holds_one("أربعائي", "ar", ar="الأربعاء"), holds_one("May", "en", en="March|April")
    (False, False)
    >>> holds_one("والاربعاء", "ar", ar="الأربعاء"), holds_one("on 3 March", "en", en="March|April")
    (True, True)
    """
    phrases = ar if language == "ar" else en
    return bool(phrases) and _phrases(phrases, is_arabic=language == "ar").search(folded(words)) is not None


def says(ar: str = "", en: str = "") -> AnyTest:
    """The test whether the record's words hold one of the phrases."""
    return lambda seen: holds_one(seen.words, seen.article.language, ar, en)


def looks_like(pattern: str) -> AnyTest:
    """The test whether a regular expression is found in the record's words as they are written."""
    compiled = re.compile(pattern)
    return lambda seen: compiled.search(seen.words) is not None


def every(*tests: Callable[[Seen[Record]], bool]) -> Callable[[Seen[Record]], bool]:
    """The test whether all tests hold."""
    return lambda seen: all(test(seen) for test in tests)


def neither(*tests: Callable[[Seen[Record]], bool]) -> Callable[[Seen[Record]], bool]:
    """The test whether no test holds."""
    return lambda seen: not any(test(seen) for test in tests)
