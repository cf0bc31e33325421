# SPDX-License-Identifier: Apache-2.0
"""When two names are the same name, and where a passage begins without its marks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from tests.score.records import Range

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.score.records import Named

EDGE: Final = " \n\t.,،؛;:!?؟…-“”«»„\"‘’'"
"""Characters at the ends of a passage that do not count."""
_UNSEEN: Final = re.compile("[\u064b-\u0652\u0670\u0640\u200e\u200f\u200b-\u200d\ufeff]")
_ALEF: Final = re.compile("[أإآٱ]")
_MARKS: Final = re.compile(r"[“”«»\"‘’'،,.؛;:!?؟()\[\]]")
_BLANKS: Final = re.compile(r"\s+")
_LETTERS: Final = str.maketrans("ىةؤئ", "يهوي")


def folded(words: str) -> str:
    """`words` without what spelling varies: vowel signs, hamza forms, marks, case, blanks.

    >>> folded("  The «Port»,  of X ")
    'the port of x'
    """
    return _folded(words)


@lru_cache(maxsize=65_536)
def _folded(words: str) -> str:
    plain = _ALEF.sub("ا", _UNSEEN.sub("", unicodedata.normalize("NFKC", words))).translate(_LETTERS).casefold()
    return _BLANKS.sub(" ", _MARKS.sub(" ", plain)).strip()


def name_key(name: str) -> str:
    """The folded name without its English article.

    >>> name_key("The County Council")
    'county council'
    """
    return folded(name).removeprefix("the ")


def name_keys(names: Iterable[str]) -> frozenset[str]:
    """The keys of all names that have one."""
    return frozenset(name_key(name) for name in names) - {""}


def every_name(named: Named) -> frozenset[str]:
    """The keys of everything the gold calls someone."""
    return name_keys((named.name, named.name_en, *named.aliases, *named.mentions))


def trimmed(text: str, at: Range) -> Range:
    """`at` without blanks and marks at both ends."""
    start, end = at.start, at.end
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return Range(start, end)
