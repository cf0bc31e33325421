# SPDX-License-Identifier: Apache-2.0
"""Articles to measure with: the sentences of the gold articles and of the seeds, mixed anew for each.

In: how many, of what length. Out: texts of that many words, no two alike, the same ones at every run.
"""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.read import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Language

ROOT: Final = Path(__file__).resolve().parents[2]
_NUMBER: Final = re.compile(r"\d+")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_MOST_TOGETHER: Final = 4
"""Sentences of the longest paragraph."""


@cache
def sentences(language: Language) -> tuple[str, ...]:
    """Every sentence of our own articles in that language, in the order of the files."""
    paths = [*sorted((ROOT / "tests" / "gold").glob("*.txt")), *sorted((ROOT / "seeds").glob("*/article.txt"))]
    articles = [read_text(path.read_text(encoding="utf-8")) for path in paths]
    return tuple(
        " ".join(article.at(sentence.span).split())
        for article in articles if article.language == language
        for sentence in article.sentences if sentence.kind == "sentence"
    )  # fmt: skip


def article(language: Language, words: int, chance: random.Random) -> str:
    """A text of so many words: sentences drawn by chance, in paragraphs of one to four, numbers changed."""
    paragraphs: list[str] = []
    count = 0
    while count < words:
        drawn = [_changed(chance.choice(sentences(language)), chance) for _ in range(chance.randint(1, _MOST_TOGETHER))]
        parts = " ".join(drawn).split()[: words - count]
        count += len(parts)
        paragraphs.append(" ".join(parts))
    return "\n\n".join(paragraphs) + "\n"


def articles(language: Language, count: int, words: int = 400, seed: int = 1) -> Iterator[str]:
    """So many different articles; the same ones for the same `seed`."""
    chance = random.Random(f"{seed} {language}")  # noqa: S311  (nothing secret is drawn)
    for _ in range(count):
        yield article(language, words, chance)


def _changed(sentence: str, chance: random.Random) -> str:
    """The sentence with other numbers of the same kind: days stay days, years stay years."""
    return _NUMBER.sub(lambda found: _number(found[0], chance), sentence)


def _number(digits: str, chance: random.Random) -> str:
    if _YEAR.fullmatch(digits):
        return str(chance.randint(1950, 2035))
    low = 10 ** (len(digits) - 1)
    return str(chance.randint(low, min(low * 10 - 1, 28) if len(digits) == 2 else low * 10 - 1))
