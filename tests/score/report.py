# SPDX-License-Identifier: Apache-2.0
"""What the comparison tells: figures beside the peers' and those to reach, and errors with their sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.score import peers
from tests.score.compare import compare

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from tests.score.records import Article, Document, Range
    from tests.score.tally import Found, Share, Tally, Wrong

_ISOLATE, _POP = "\u2068", "\u2069"
# From one letter that runs right to left to the last one before a Latin letter, a colon or a curved mark.
_RUN = re.compile("[\u0590-\u08ff](?:[^A-Za-z:“”]*[\u0590-\u08ff])?")


def value_of(figure: Found | Share | float | None) -> float | None:
    """The percentage of a figure, None when nothing was measured."""
    return figure if figure is None or isinstance(figure, float) else figure.value


def shown(figure: Found | Share | float | None) -> str:
    """A figure in a narrow column."""
    value = value_of(figure)
    return "–" if value is None else f"{value:.1f}"


def figures(articles: Sequence[Article], found: Mapping[str, Document], every: Tally) -> Iterator[str]:
    """A line a figure: by language the figure, the best peer's and the one to reach; then the counts over all.

    A figure that is not reached is marked with "<".
    """
    languages = sorted({article.language for article in articles})
    by_language = {language: compare(articles, found, language).figures() for language in languages}
    heads = " ".join(f"{language:>7} {'peer':>5} {'reach':>5}" for language in languages)
    yield f"{f'{every.articles} articles':40} {heads}"
    for name, figure in every.figures().items():
        columns = " ".join(_column(name, language, by_language[language].get(name)) for language in languages)
        whole = f"{'':18}   F {figure:6.1f}" if isinstance(figure, float) else str(figure)
        yield f"{name:40} {columns}   {whole}"
    yield "peer: the best tool that runs offline, on articles unseen by it; ~ another task; < not yet reached"
    yield from peers.legend(every.figures(), languages)


def _column(name: str, language: str, figure: Found | Share | float | None) -> str:
    best, reach = peers.shown(name, language)
    mark = "<" if peers.is_reached(name, language, value_of(figure)) is False else " "
    return f"{mark}{shown(figure):>6} {best:>5} {reach:>5}"


def errors(wrong: Sequence[Wrong], articles: Sequence[Article], folder: Path) -> Iterator[str]:
    """Each error with the file and line that it belongs to, and below it the sentence, on a line of its own."""
    by_id = {article.id: article for article in articles}
    for error in wrong:
        article = by_id[error.article]
        path = (folder / f"{article.id}.txt").as_posix()
        line = f":{article.text.count(chr(10), 0, error.at.start) + 1}" if error.at else ""
        yield f"{path}{line}: {error.figure}: {isolated(error.words)}"
        if error.at:
            sentence = sentence_of(article, error.at)
            yield f"    {_ISOLATE}{sentence}{_POP}" if isolated(sentence) != sentence else f"    {sentence}"


def sentence_of(article: Article, at: Range) -> str:
    """The unit of the gold that holds the start of `at`, on one line; without one the line of the text."""
    for unit in article.gold.sentences:
        if unit.at.start <= at.start < unit.at.end:
            return " ".join(article.text[unit.at.start : unit.at.end].split())
    start = article.text.rfind("\n", 0, at.start) + 1
    return " ".join(article.text[start:].split("\n", 1)[0].split())


def isolated(words: str) -> str:
    """`words` with every run from right to left between marks that keep its direction from the words around it.

    >>> isolated("no Arabic"), isolated("not قول: “x”") == "not \u2068قول\u2069: “x”"
    ('no Arabic', True)
    """
    return _RUN.sub(lambda run: f"{_ISOLATE}{run[0]}{_POP}", words)
