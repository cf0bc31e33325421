# SPDX-License-Identifier: Apache-2.0
"""What the shape of an English word tells: possessive, capitalised, possible in a person's name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.languages.nationalities import country_of_adjective
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words

if TYPE_CHECKING:
    from generator.find.words import Word

POSSESSIVES: Final = ("'s", "’s", "‘s")


def plain(text: str) -> str:
    """The word without a possessive ending."""
    return text[:-2] if text.endswith(POSSESSIVES) else text


@lru_cache(maxsize=32_768)
def may_be_name(text: str) -> bool:
    """True unless the word is a common one, a body's, a nationality or an abbreviation."""
    lower, bodies = text.lower(), organisation_words("en")
    if text in name_words("en").stops or not text[0].isalpha():
        return False
    if lower in bodies.heads or lower in bodies.acronym_stops:
        return False
    return country_of_adjective(text, "en") is None and not (text.isupper() and len(text) > 3)


def is_capitalised(word: Word) -> bool:
    """True for a word that begins with a capital, also after a small particle and a hyphen."""
    return word.text[0].isupper() or ("-" in word.text and word.text.rpartition("-")[2][:1].isupper())
