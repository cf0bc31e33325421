# SPDX-License-Identifier: Apache-2.0
"""Which words are everyday Arabic: what is none of them and stands where a name can stand is rather a name.

>>> is_common("المضخات"), is_common("وللوزارة"), is_common("العتيقان"), is_common("")
(True, True, False, False)
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from generator.normalise import fold
from generator.remembered import by_word

# "And/so", one preposition, the article; "for the" swallows the article's alef.
# Source: Ryding (2005), ch. 7 and 16 (particles written together with the next word).
_DEFINITE: Final = re.compile(r"[وف]?(?:[بك]?ال|لل)(?=..)")
_OWNED: Final = re.compile(r"(?<=....)(?:ها|هما|هم|نا|ه)\Z")
_MAGHREBI: Final = ("بو", "بل", "بن")
_SHORTEST: Final = 5
"""Letters that have to remain behind a single particle; a shorter rest is as often a part of the word."""


@cache
def common_words() -> frozenset[str]:
    """Folded words met at least once in a million, without those that only add a particle to another."""
    return frozenset(Path(__file__).with_name("common_words.txt").read_text(encoding="utf-8").split())


def without_article(folded: str) -> str:
    """The folded word without its article and what is joined before it; "" where it has none."""
    found = _DEFINITE.match(folded)
    return folded[found.end() :] if found else ""


@by_word
def is_common(word: str) -> bool:
    """True for an everyday word, also with joined particles."""
    folded = fold(word)
    if not folded:
        return False
    known = common_words()
    bare = without_article(folded)
    if folded in known or (bare and (bare in known or "ال" + bare in known)):
        return True
    # "Bu-, Bel-, Ben-": families of the Maghreb, no preposition.
    if not folded or folded.startswith(_MAGHREBI) or folded[0] not in "وفبلكس":
        return not folded.endswith("ه") and _owned(folded) in known
    if len(folded) > _SHORTEST and (folded[1:] in known or _owned(folded[1:]) in known):
        return True
    return not folded.endswith("ه") and _owned(folded) in known


def _owned(folded: str) -> str:
    """The folded word without a possessive ending; "" where it has none or little else.

    Source: Ryding (2005), ch. 12.3 (pronoun suffixes).
    """
    found = _OWNED.search(folded)
    stem = folded[: found.start()] if found else ""
    # Ta marbuta opens before an ending.
    return stem[:-1] + "ه" if stem.endswith("ت") and stem[:-1] + "ه" in common_words() else stem
