# SPDX-License-Identifier: Apache-2.0
"""English: names without a head that the words around show to be a body's.

What it is stands before ("freight operator …", "their association, …") or behind ("…, a shipping line"); its shares,
its officers or its staff are spoken of. In: a row of capitalised words. Out: a truth value.
Source: Huddleston, Pullum, "The Cambridge Grammar of the English Language" (2002), ch. 15.5 (apposition).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.find.english_words import POSSESSIVES, plain
from generator.gazetteer import load
from generator.gazetteer.keys import key
from generator.languages.nationalities import country_of_adjective, country_of_name
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.remembered import by_word

if TYPE_CHECKING:
    from generator.find.words import Word

_PAIR: Final = re.compile(r"\b(?P<before>[A-Z][\w-]*)\.?\ (?=(?P<family>[A-Z]\w*(?:-\w+)*))", re.VERBOSE)
_KNOWN_TOWN: Final = 15_000
_LONGEST_NAME: Final = 5
_LONGEST_APPOSITION: Final = 7
_ARTICLES: Final = frozenset({"a", "an", "the", "its", "their", "one", "another"})
_MARKED: Final = frozenset({" ", ", ", " ‘", " “", ' "', " '", ", ‘", ", “"})
_STAFF: Final = frozenset({"worker", "official", "employee", "driver"})
_LANDS: Final = frozenset({"country", "state", "region", "island"})
_SEEN: Final = frozenset({"seen", "obtained", "reviewed", "sighted", "interviewed", "approached", "contacted"})
_OF_TWO: Final = 2
_OF_THREE: Final = 3


def is_place_name(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True when the row is the name of a country or of a place of the gazetteer."""
    name = " ".join(plain(word.text) for word in words[at:end])
    return country_of_name(name, "en") is not None or country_of_adjective(name, "en") is not None or _is_known(name)


def is_land_name(name: str) -> bool:
    """True for a country or a state of the gazetteer."""
    return any(entry.own and entry.kind in _LANDS for entry in load().find_key(key(name), "en"))


@by_word
def _is_known(name: str) -> bool:
    return any(entry.own or entry.population >= _KNOWN_TOWN for entry in load().find_key(key(name), "en"))


def is_named_by_context(words: tuple[Word, ...], at: int, end: int, text: str) -> bool:
    """True when the words around the row say that it is a company's, a paper's, a union's name."""
    if end - at > _LONGEST_NAME or _may_be_person(words, at, end, text):
        return False
    lexicon = organisation_words("en")
    if all(plain(word.text).lower() in lexicon.fields for word in words[at:end]):
        return False
    is_told_before = _is_introduced(words, at) or _is_stated(words, at) or _is_told_paper(words, at, end)
    return is_told_before or _is_paper(words, end) or _is_explained(words, end) or _has_property(words, end)


def _may_be_person(words: tuple[Word, ...], at: int, end: int, text: str) -> bool:
    """True when the row begins with a given name, follows a title, or is elsewhere the end of somebody's name."""
    names, lexicon = name_words("en"), organisation_words("en")
    if plain(words[at].text) in names.given or (at and words[at - 1].text.lower() in lexicon.leads - {"the", "then"}):
        return True
    if end - at > 1:
        return False
    return plain(words[at].text) in _family_names(text)


@lru_cache(maxsize=2)
def _family_names(text: str) -> frozenset[str]:
    """The capitalised words of the text that stand behind another one that is no word of grammar."""
    stops = name_words("en").stops
    return frozenset(found["family"] for found in _PAIR.finditer(text) if found["before"] not in stops)


def _is_introduced(words: tuple[Word, ...], at: int) -> bool:
    """True behind what it is, in small letters: "the lender …", "their association, …"."""
    if not at or words[at].gap not in _MARKED or not words[at - 1].text.islower():
        return False
    lexicon, before = organisation_words("en"), plain(words[at - 1].text)
    kind = words[at - 2].text if at > 1 else ""
    is_dealer = before in lexicon.makers and (
        kind.lower() in lexicon.closers | lexicon.fields or country_of_adjective(kind, "en") is not None
    )
    return before in lexicon.outlets or is_dealer


def _is_stated(words: tuple[Word, ...], at: int) -> bool:
    """True behind "shares in", "chief executive of", "analyst at"."""
    stated = organisation_words("en").stated
    for size in (_OF_TWO, _OF_THREE, _OF_THREE + 1):
        if at >= size and " ".join(word.text.lower() for word in words[at - size : at]) in stated:
            return words[at].gap in _MARKED
    return False


def _is_paper(words: tuple[Word, ...], end: int) -> bool:
    """True before "newspaper", "magazine", "campaign group", "think tank" in small letters."""
    lexicon = organisation_words("en")
    if end >= len(words) or words[end].gap != " ":
        return False
    is_group = words[end].text in lexicon.group_nouns and end + 1 < len(words) and words[end + 1].text in lexicon.groups
    return words[end].text in lexicon.paper_nouns or is_group


def _is_told_paper(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for "told *the Morning Star*", "seen by *the Courier*": a name that papers have, behind such a verb."""
    if at < _OF_TWO or words[at - 1].text != "the":
        return False
    is_paper = plain(words[end - 1].text).lower() in organisation_words("en").paper_titles
    is_seen = words[at - 2].text == "by" and at > _OF_TWO and words[at - 3].text in _SEEN
    return is_paper and (is_seen or words[at - 2].text in {"told", "tells", "telling"})


def _is_explained(words: tuple[Word, ...], end: int) -> bool:
    """True before ", a … operator": an article, then small words up to a noun of companies, papers, unions."""
    if end >= len(words) or words[end].gap != ", " or words[end].text not in _ARTICLES:
        return False
    lexicon = organisation_words("en")
    for at in range(end + 1, min(end + _LONGEST_APPOSITION, len(words))):
        if words[at].gap != " ":
            return False
        # "A driver with the company …" tells of somebody.
        if words[at].text in {"of", "with", "at", "for", "from", "in", "who", "by", "and"}:
            return False
        is_last = at + 1 >= len(words) or words[at + 1].gap != " " or words[at + 1].text.islower()
        is_maker = words[at].text in lexicon.makers and words[at - 1].text in lexicon.closers | lexicon.fields
        if (words[at].text in lexicon.outlets or is_maker) and is_last and not _goes_on(words, at + 1):
            return True
    return False


def _goes_on(words: tuple[Word, ...], at: int) -> bool:
    """True when a noun of persons follows: "a company *official*"."""
    if at >= len(words) or words[at].gap != " ":
        return False
    return words[at].text in organisation_words("en").titled | _STAFF


def _has_property(words: tuple[Word, ...], end: int) -> bool:
    """True for a possessive before shares, a fleet, a chief executive."""
    if end >= len(words) or not words[end - 1].text.endswith(POSSESSIVES) or words[end].gap != " ":
        return False
    pair = " ".join(word.text for word in words[end : end + 2])
    return words[end].text in organisation_words("en").owned or pair in {"chief executive", "managing director"}
