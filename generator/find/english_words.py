# SPDX-License-Identifier: Apache-2.0
"""What the shape of an English word tells: possessive, capitalised, possible in a person's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.languages.en.common_words import is_common, name_kind
from generator.languages.en.person_names import BODY_TAILS
from generator.languages.nationalities import country_of_adjective, country_of_name, ends_of_pairs
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words
from generator.remembered import by_word

if TYPE_CHECKING:
    from generator.find.words import Word

POSSESSIVES: Final = ("'s", "’s", "‘s")
# Source: the Revised Romanization of Korean (2000) and Hanyu Pinyin: initial, vowel, final.
_SYLLABLE: Final = re.compile(
    r"(?:[bcdfghjklmnprstwyz]|ch|sh|zh|jj|kk|ss|tt|ts|hs)?[wy]?(?:ae|eo|eu|oo|ee|ai|ao|ou|ei|ia|ie|iu|ui|[aeiou])(?:ng|[nmklpt]|h)?"
)
_POINTS: Final = frozenset({"north", "south", "east", "west", "central"})
SHORT: Final = 3
"""Letters of the longest word that may be written in capitals only and be a name."""


def plain(text: str) -> str:
    """The word without a possessive ending."""
    return text[:-2] if text.endswith(POSSESSIVES) else text


@by_word
def may_be_name(text: str) -> bool:
    """True unless the word is a common one, a body's, a nationality or an abbreviation."""
    lower, bodies = text.lower(), organisation_words("en")
    if text in name_words("en").stops or not text[0].isalpha():
        return False
    if lower in bodies.heads or lower in bodies.acronym_stops or lower in BODY_TAILS:
        return False
    return country_of_adjective(text, "en") is None and not (text.isupper() and len(text) > SHORT)


def is_capitalised(word: Word) -> bool:
    """True for a word that begins with a capital, also after a small particle and a hyphen."""
    return word.is_capitalised


def is_initials(text: str) -> bool:
    """True for "J.B.", and for a single letter."""
    letters = text.replace(".", "")
    is_short = len(letters) == 1 or ("." in text and len(letters) <= SHORT)
    return is_short and letters.isupper() and text[0].isupper() and text not in name_words("en").abbreviations


@by_word
def is_given(text: str) -> bool:
    """True for a given name, or a family name of those peoples that put it first, that is hardly anything else."""
    if country_of_name(text, "en") or text in name_words("en").given_or_word:
        return False
    return text in name_words("en").given or name_kind(text) == "given"


def is_hyphened_given(text: str) -> bool:
    """True for a given name of two syllables as Korean and Chinese ones are written: "Doo-hyun", "Chih-ming"."""
    first, hyphen, second = text.partition("-")
    parts = _SYLLABLE.fullmatch(first.lower()) and _SYLLABLE.fullmatch(second)
    return bool(hyphen and first[:1].isupper() and parts)


@by_word
def is_everyday(text: str) -> bool:
    """True for an everyday word that is not known as a name; of a word with a hyphen, each part."""
    if is_hyphened_given(text):
        return False
    if not text.isalpha() and "-" in text:
        return all(is_everyday(part) for part in text.split("-") if part)
    return is_common(text) and not name_kind(text) and text not in name_words("en").given


@by_word
def is_head(text: str) -> bool:
    """True for a noun that tells what somebody is."""
    lexicon, lower = title_words("en"), text.lower()
    if lower in lexicon.heads or text in lexicon.acronyms:
        return True
    last = lower.rpartition("-")[2]
    return (last != lower and last in lexicon.heads) or (lower.endswith(lexicon.head_endings) and is_common(lower))


@by_word
def opens_nothing(text: str) -> bool:
    """True for a word that begins no name and no title, whatever stands around it: most words in small letters."""
    if text[0].isupper() or "-" in text or text.endswith(POSSESSIVES):
        return False
    lower, lexicon = text.lower(), title_words("en")
    if lower in lexicon.determiners or lower in lexicon.adjectives or lower in organisation_words("en").heads:
        return False
    is_nation = country_of_adjective(text, "en") is not None or text in ends_of_pairs("en")
    return not is_nation and not is_head(text)


@by_word
def is_rank(text: str) -> bool:
    """True for a rank or a style as it stands before a name; pronouns are none."""
    lower = text.lower()
    if lower not in title_words("en").ranks or not text[0].isupper():
        return False
    return text.isupper() or len(lower) > 2 or lower not in {"he", "hm", "hh"}


def is_compass(text: str) -> bool:
    """True for a region told by the points of the compass: "South-East", "Northern"."""
    parts = text.lower().replace("-", " ").split()
    return bool(parts) and all(part.removesuffix("ern") in _POINTS for part in parts)
