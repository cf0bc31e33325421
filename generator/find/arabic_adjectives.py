# SPDX-License-Identifier: Apache-2.0
"""The small parts of Arabic titles: joined particles, nationalities, other adjectives, countries.

In: words of a sentence, or one word. Out: a country, a place, yes or no.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.find.arabic_borders import ARTICLE
from generator.languages.nationalities import countries, country_of_adjective, country_of_name
from generator.languages.person_names import name_words
from generator.languages.titles import title_words
from generator.remembered import by_word

if TYPE_CHECKING:
    from generator.find.words import Word


@by_word
def bare_forms(text: str) -> tuple[tuple[str, int], ...]:
    """The word as it stands, then without joined particles, each with the number of letters taken off.

    "For the" is written with the article's alef swallowed: it counts as one letter and the alef is given back.
    """
    forms = [(text, 0)]
    rest, taken = text, 0
    if rest[:1] in {"و", "ف"} and len(rest) > 3:
        rest, taken = rest[1:], 1
        forms.append((rest, taken))
    if rest.startswith("لل") and len(rest) > 4:
        forms.append(("ا" + rest[1:], taken + 1))
    elif rest[:1] in {"ب", "ل", "ك"} and len(rest) > 3:
        forms.append((rest[1:], taken + 1))
    return tuple(forms)


def has_possessor(text: str) -> bool:
    """True for a head with a possessive ending: "its head", "their director"; the feminine -t opens before it."""
    heads = title_words("ar").construct_heads
    stem = next((text[: -len(ending)] for ending in ("ها", "هم") if text.endswith(ending)), "")
    return stem in heads or (stem.endswith("ت") and stem[:-1] + "ه" in heads)


def nationality_at(words: tuple[Word, ...], at: int) -> tuple[str | None, int]:
    """The country of a nationality at `at` and how many words say it; ``(None, 0)`` when there is none."""
    if at >= len(words) or not words[at].text.startswith(ARTICLE):
        return None, 0
    # "Financial" is spelt as "of Mali"; a word of the list describes the office.
    if words[at].text in title_words("ar").adjectives:
        return None, 0
    if at + 1 < len(words) and words[at + 1].gap == " ":
        country = country_of_adjective(f"{words[at].text} {words[at + 1].text}", "ar")
        if country:
            return country, 2
    country = country_of_adjective(words[at].text, "ar")
    return country, 1 if country else 0


def is_adjective(text: str) -> bool:
    """True for a definite adjective that describes an office or a body (not for a given name with the article)."""
    names = name_words("ar")
    if text in title_words("ar").adjectives:
        return True
    if text in title_words("ar").never_adjectives:
        return False
    if not text.startswith(ARTICLE) or text in names.given or text in names.stops or text in title_words("ar").ranks:
        return False
    return len(text) > 4 and text.endswith(("ي", "يه", "ويين", "يين"))


def adjectives_end(words: tuple[Word, ...], at: int) -> int:
    """The place after the definite adjectives that begin at `at`."""
    while at < len(words) and words[at].follows_closely:
        nation, size = nationality_at(words, at)
        if not nation and not is_adjective(words[at].text):
            break
        at += size or 1
    return at


def place_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after a country's name of up to three words at `at`."""
    if at >= len(words) or words[at].text not in _country_openers():
        return None
    for size in (3, 2, 1):
        if at + size > len(words) or any(word.gap != " " for word in words[at + 1 : at + size]):
            continue
        if country_of_name(" ".join(word.text for word in words[at : at + size]), "ar"):
            return at + size
    return None


@cache
def _country_openers() -> frozenset[str]:
    """The first words of the countries' names."""
    return frozenset(name.partition(" ")[0] for name in countries("ar"))


def named_country(words: tuple[Word, ...], start: int, end: int) -> str | None:
    """The first country named in ``words[start:end]``."""
    for at in range(start, end):
        stop = place_end(words, at)
        if stop is not None and stop <= end:
            return country_of_name(" ".join(word.text for word in words[at:stop]), "ar")
    return None
