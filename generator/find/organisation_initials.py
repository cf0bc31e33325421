# SPDX-License-Identifier: Apache-2.0
"""English: a body's name whose own initials stand behind it in brackets: "All India Kisan Samiti (AIKS)".

In: the words of a sentence and a row of capitalised words. Out: a truth value.
Source: The Chicago Manual of Style (17th ed.), 10.3 (initials in brackets behind the full name).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.find.organisation_runs import lower
from generator.languages.organisations import organisation_words

if TYPE_CHECKING:
    from generator.find.words import Word

_SHORTEST: Final = 3
_JOINED: Final = 6
_CLOSE: Final = ")"
_BRACKETED: Final = re.compile(r"\b(?P<last>[A-Za-z]{2,20})\ \((?P<short>[A-Z]{2,7})\)")


def has_initials_behind(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for two words or more whose initials follow in brackets, where the last is no thing's ("tax", "act")."""
    lexicon = organisation_words("en")
    if end - at < 2 or end >= len(words) or words[end].gap != " (":
        return False
    short = words[end].text
    is_closed = end + 1 >= len(words) or words[end + 1].gap[:1] == _CLOSE
    is_known_thing = short.lower() in lexicon.acronym_stops or lower(words[end - 1]) in (
        lexicon.no_initials | lexicon.marked_things | lexicon.places_after
    )
    if not is_closed or is_known_thing or len(short) < _SHORTEST or not short.isalpha() or not short[0].isupper():
        return False
    parts = [part for word in words[at:end] for part in word.text.split("-") if part]
    every = "".join(part[0].upper() for part in parts)
    large = "".join(part[0] for part in parts if part[0].isupper())
    return short.upper() in {every, large}


def initials_start(words: tuple[Word, ...], at: int, end: int) -> int:
    """The place where a name begins of whose initials those in brackets behind it tell more than its last words do.

    "The *Kingston and* St Andrew Municipal Corporation (KSAMC)". `at` where they tell no more.
    """
    if end >= len(words) or words[end].gap != " (" or not words[end].text.isupper():
        return at
    if large_initials(words, at, end) == words[end].text:
        return at
    for start in range(at - 2, max(-1, at - _JOINED), -1):
        is_joined = all(words[i].gap == " " for i in range(start + 1, at + 1))
        if not is_joined or words[start + 1].text not in {"and", "&", "of", "for"}:
            continue
        if words[start].text[0].isupper() and large_initials(words, start, end) == words[end].text:
            return start
    return at


def large_initials(words: tuple[Word, ...], at: int, end: int) -> str:
    """The capitals with which the words begin."""
    return "".join(word.text[0] for word in words[at:end] if word.text[0].isupper())


@lru_cache(maxsize=2)
def things_initials(text: str) -> frozenset[str]:
    """The initials in brackets right behind a noun of things: "value added *tax (VAT)*"; they are no body's."""
    lexicon = organisation_words("en")
    things = lexicon.no_initials | lexicon.marked_things
    return frozenset(found["short"] for found in _BRACKETED.finditer(text) if found["last"].lower() in things)
