# SPDX-License-Identifier: Apache-2.0
"""What in an Arabic name is doubtful by itself: particles, prepositions, verbs and courtesies that are names, too.

In: words of a sentence and a place inside a name. Out: yes or no, or how many words belong together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_borders import (
    ARTICLE,
    JOINED,
    has_article,
    is_border,
    is_given,
    is_name_word,
    is_office_noun,
    is_stop,
)
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import country_of_adjective

if TYPE_CHECKING:
    from generator.find.words import Word
    from generator.languages.person_names import NameWords

MAX_UNITS = 5
"""Given name, fathers' names and family name; a compound ("servant of …") is one unit."""
_OF_ABROAD = frozenset({"دي", "دو", "دا"})
_ARTICLES_ABROAD = frozenset({"لا", "لاس", "لوس", "لو"})
"""Spanish and French "of the", as Arabic letters have it."""
COMPLETED = ("الدين", "الله", "السر", "الرب", "المولي", "النبي", "المسيح")


def holds_article(text: str) -> bool:
    """True for a word in which a preposition and the article are joined to a noun, not a name as "Balbontin".

    A noun in -a is taken for one: feminine nouns and towns are more than the list of frequent words holds.
    """
    return any(is_common(each) for each in (text, text[1:], text[3:])) or text.endswith("ه")


def is_bel(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a Maghrebi family name in Bel- whose "in" has been set apart, behind a given name and before its end."""
    if words[at].gap != " ب" or f"ب{words[at].text}" not in names.families or not is_given(words[at - 1].text, names):
        return False
    return is_border(words, at + 1, names) or is_given(words[at + 1].text, names)


def is_father_and_stop(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a preposition that is a father's name, too, between a name and a family in -i: Khalaf, "behind"."""
    # Karam, "honoured": a given name that is a verb, too, closes a name.
    if words[at].text in names.given & names.verbs and is_given(words[at - 1].text, names):
        return at + 1 >= len(words) or words[at + 1].gap != " " or words[at + 1].text in names.followers
    if words[at].text not in names.given_or_word or at + 1 >= len(words) or words[at + 1].gap != " ":
        return False
    family = words[at + 1]
    is_family = has_article(family) and family.text.endswith("ي") and not is_office_noun(family.text[2:])
    return is_family and is_border(words, at + 2, names) and country_of_adjective(family.text, "ar") is None


def opens_office(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a noun of offices that is a name, too, before the noun that its office needs: "X keeper of …"."""
    if not is_office_noun(words[at].text) or at + 1 >= len(words) or words[at + 1].gap != " ":
        return False
    after = words[at + 1]
    is_name = is_given(after.text, names) or after.text in names.families or after.text in names.particles
    if is_name or is_stop(after, names) or after.text in names.verbs or not is_common(after.text):
        return False
    return not (after.text.endswith("ي") or is_border(words, at + 1, names))


def is_ali(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for Ali written as "on" between a given name and a family name in -i, all with the letter alef maqsura.

    Source: Habash (2010), 3.2 (final yeh without dots throughout).
    """
    if at + 1 >= len(words) or words[at + 1].gap != " " or not is_given(words[at - 1].text, names):
        return False
    family = words[at + 1]
    return has_article(family) and family.ends_in_maqsura and family.text not in names.places


def is_sayyid(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for the courtesy "Mr" that is the name el-Sayed: behind a given name, before a border, a name or an office.

    Source: Egyptian papers; the courtesy follows a noun or an office, hardly a name that no "and" parts from it.
    """
    text = words[at].text
    if text not in names.families or not text.startswith(ARTICLE) or not is_given(words[at - 1].text, names):
        return False
    return is_border(words, at + 1, names) or is_office_noun(words[at + 1].text) or words[at + 1].text in names.given


def ends_name(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True at a border, and before the noun that an office begins with: "X Y head of …"."""
    return is_border(words, at, names) or is_office_noun(words[at].text)


def is_compound(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for the two words of a compound given name: "glory of religion", "gift of God"."""
    follows = at + 1 < len(words) and words[at + 1].gap == " "
    return follows and words[at].text in names.completed and words[at + 1].text in COMPLETED


def patronymic(words: tuple[Word, ...], at: int, names: NameWords) -> int:
    """How many words the particles at `at` and the name they bind are, 0 when no name follows them."""
    follow = at + 1
    going_on = names.particles | _ARTICLES_ABROAD if words[at].text in _OF_ABROAD else names.particles
    most = min(len(words), at + MAX_UNITS)
    while follow < most and words[follow].gap == " " and words[follow].text in going_on:
        follow += 1
    if follow >= len(words) or words[follow].gap != " ":
        return 0
    if is_stop(words[follow], names) and not is_given(words[follow].text, names):
        return 0
    # "Van" is spelt as "so that": no everyday word goes on with it.
    if words[at].text in names.stops - names.openers and (
        has_article(words[follow])
        or not (is_name_word(words[follow].text, names) or words[follow].text in names.foreign_families)
    ):
        return 0
    after = words[follow + 1] if follow + 1 < len(words) else None
    is_compound = after is not None and after.gap == " " and after.text in names.second_parts
    return follow - at + 1 + is_compound


def is_joined(text: str, names: NameWords) -> bool:
    """True for "and" or "so" joined to another word; family names hardly begin with waw unless yeh follows."""
    if text[0] == "و":
        return text[1:2] != "ي" or text[1:] in names.stops
    return text[0] == "ف" and text[1:] in names.verbs


def is_reporting(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a feminine verb that no list holds: an ending -t before "that"."""
    if at + 1 >= len(words) or words[at + 1].gap != " " or words[at].text.endswith("ات"):
        return False
    return words[at].text.endswith("ت") and words[at + 1].text in names.followers


def goes_on_behind(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a patronymic or a given name right behind a definite part: Sudanese and Egyptian names have it so."""
    if at >= len(words) or words[at].gap != " ":
        return False
    text = words[at].text
    if text in names.particles:
        return patronymic(words, at, names) > 1
    return text in names.given and not is_stop(words[at], names) and not text.startswith(JOINED)
