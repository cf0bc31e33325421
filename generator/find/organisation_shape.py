# SPDX-License-Identifier: Apache-2.0
"""English: rows of capitals without a head whose own words, or the word behind, make a body's name of them.

Fields and a country, "the Treasury", a party's name before "party", a club's, a partnership's. In: a row of
capitalised words. Out: a truth value. Source: our own reading of papers' usage.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.find.english_words import is_given, plain
from generator.find.organisation_context import is_land_name
from generator.find.organisation_runs import lower
from generator.languages.en.common_words import is_common
from generator.languages.nationalities import country_of_name
from generator.languages.organisations import organisation_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.words import Word

_PLURAL = re.compile(r"\b[Tt]he ([A-Z][a-z]{2,20}s)\b")
_OF_TWO, _LONGEST_COUNTRY = 2, 3
_AIRLINE, _TEAM = range(2, 4), range(2, 5)


def is_shaped_like_name(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for a row ``words[at:end]`` of one of these shapes."""
    shapes = (_is_field_of_country, _is_alone, _is_party, _is_club, _is_partnership, _is_airline)
    return any(is_shaped(words, at, end) for is_shaped in shapes)


def _is_field_of_country(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for "Marine Heritage Malta": fields right before the name of a country or of a land in one."""
    lexicon = organisation_words("en")
    for start in range(end - 1, max(at, end - _LONGEST_COUNTRY - 1), -1):
        name = " ".join(plain(word.text) for word in words[start:end])
        is_land = name.lower() in lexicon.regions or country_of_name(name, "en") is not None or is_land_name(name)
        if is_land and all(lower(word) in lexicon.fields for word in words[at:start]):
            return True
    return False


def _is_alone(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for "the Treasury": a head that means one body of the land where it is not a plain noun."""
    is_head = end - at == 1 and plain(words[at].text) in organisation_words("en").bare_heads
    return is_head and at > 0 and words[at - 1].text.lower() == "the" and words[at].gap == " "


def _is_party(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True before "party" or "militia" in small letters; one word alone needs "the" or "the ruling" before it."""
    lexicon = organisation_words("en")
    is_close = end < len(words) and words[end].gap == " " and words[end].text in lexicon.party_nouns
    before = words[at - 1].text.lower() if at and words[at].gap == " " else ""
    return is_close and (end - at > 1 or before == "the" or before in lexicon.political)


def is_common_word_party(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for a party called by an everyday word that is a place's name, too: "the Green party"."""
    return end - at == 1 and is_common(words[at].text) and _is_party(words, at, end)


def _is_partnership(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for names joined by "&" that are not all fields: "Hale & Sons"."""
    is_joined = any(words[i].text == "&" or words[i].gap == " & " for i in range(at + 1, end))
    return is_joined and any(lower(word) not in organisation_words("en").fields for word in words[at:end])


def _is_club(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for a word that opens names of clubs ("Real …") and a name behind it that is no field or office."""
    lexicon = organisation_words("en")
    if end - at != _OF_TWO or plain(words[at].text) not in lexicon.club_openers:
        return False
    no_clubs = lexicon.fields | lexicon.titled | lexicon.closers | lexicon.no_clubs
    return lower(words[at + 1]) not in no_clubs


def _is_airline(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for "Air" and a name or a country: "Air Mauritania Express"; not "Air Marshal", "Air Quality Index"."""
    if end - at not in _AIRLINE or words[at].text != "Air":
        return False
    lexicon = organisation_words("en")
    no_lines = lexicon.fields | lexicon.titled | title_words("en").ranks | title_words("en").heads | lexicon.no_clubs
    owner = plain(words[at + 1].text)
    return not is_common(owner) and owner.lower() not in no_lines


def is_team(words: tuple[Word, ...], at: int, end: int, text: str) -> bool:
    """True for a town or a land and what a team is nicknamed: "Bolga Comets"; only a report of sport names teams so.

    A nickname that no list has stands elsewhere in the `text` with "the" alone: "the Stingers".
    """
    last = plain(words[end - 1].text)
    is_nickname = last.lower() in organisation_words("en").team_ends or last in _nicknames(text)
    if end - at not in _TEAM or not is_nickname:
        return False
    return not is_given(words[at].text) and words[at].text.lower() not in title_words("en").ranks


@lru_cache(maxsize=2)
def _nicknames(text: str) -> frozenset[str]:
    """The capitalised plurals that stand behind "the" somewhere in the text."""
    return frozenset(_PLURAL.findall(text))
