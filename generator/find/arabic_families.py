# SPDX-License-Identifier: Apache-2.0
"""Which word is the family that goes on with an Arabic name or closes it, with the article and without it.

In: words of a sentence and a place behind given names. Out: yes or no.
Source: Badawi, Carter, Gully, "Modern Written Arabic" (2004), 2.2 (proper names).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_borders import (
    ARTICLE,
    JOINED,
    closes,
    has_article,
    is_border,
    is_boundary,
    is_common_noun,
    is_given,
    is_office_noun,
    is_stop,
)
from generator.find.arabic_doubtful import COMPLETED, MAX_UNITS, ends_name, is_joined, patronymic
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import country_of_adjective
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.words import Word
    from generator.languages.person_names import NameWords

_SHORTEST_FAMILY = 5
_OWNED = ("ته", "تها", "تهم", "تهما", "اه", "اها", "هما", "كم")
"""Possessive endings behind -t and -a: the word is somebody's speech or decision, no family."""
_OWNERS = ("ها", "هم", "ه")
_DUALS = ("تين", "تان")
_CLITICS = frozenset({"ل", "ب"})
"""Prepositions that stand apart from the quotation behind them."""
_COMMAS = frozenset({"، ", ", "})
_ADVERBIAL = ("ا", "ه")
"""Endings of nouns that tell how something was said: «صراحة», «مجددا»."""


def family_without_article(
    words: tuple[Word, ...], at: int, names: NameWords, *, units: int, all_names: bool
) -> bool:  # fmt: skip
    """True when an indefinite word that is no given name can go on with a name of `units` units."""
    text = words[at].text
    if not is_common(text):
        is_owned = _is_owned(text) and is_border(words, at + 1, names)
        if (units > 1 and (text.endswith((*_OWNED, *_DUALS)) or is_owned)) or (is_owned and text.endswith(_OWNED)):
            return False
        # What begins with a joined preposition, or as a verb of the third person does, ends a name of two units.
        if units > 1 and text[0] in "لب" and is_common(text[1:]):
            return False
        is_free = text[0] not in "يت" or units == 1 or text.endswith(COMPLETED)
        return len(text) > 2 and (is_free or is_boundary(words, at + 1, names))
    # A foreign given name: what follows is its family, unless it looks like a verb.
    before = words[at - 1].text.rpartition("-")[2]
    is_closed = text[0] not in "يتس" and is_border(words, at + 1, names)
    is_abroad = before in names.foreign
    # "Fernando Ruiz Y": a foreign given name and a rare word before the everyday one.
    if (
        1 < units < MAX_UNITS - 1
        and not is_abroad
        and any(word.text in names.foreign for word in words[at - units : at])
    ):
        is_abroad = True
        is_object = text.endswith("ا") and is_common(text[:-1])  # "(signed) X Y an agreement"
        is_closed = is_closed and not (is_common(before) or is_object or text.endswith(_OWNERS) or text[0] in "بل")
    is_first = units == 1 or len(before) <= len("مين") or before not in names.foreign
    if is_first and is_abroad and (text in names.foreign_families or is_closed):
        return True
    # "X Y that …": what stands between a given name and "that" is no object.
    is_told = at + 1 < len(words) and words[at + 1].text in names.followers and (
        units == 1 or not (is_common_noun(text) or text.endswith(_ADVERBIAL) or text[0] in "بلك")
    )  # fmt: skip
    is_set_off = is_told or (units == 1 and words[at - 1].gap in _COMMAS and closes(words, at + 1))
    # Families of Hadramawt begin with ba-; where the rest is a word, "in" is joined to it.
    is_of_ba = text.startswith("با") and len(text) > 4 and not is_common(text[1:]) and not text.endswith("ت")
    is_family = is_of_ba or text in names.families or (text.endswith("ي") and len(text) > 3 and text[0] not in "يتس")
    # A father's name that is an everyday word stands between a given name and a family name.
    is_between = at + 1 < len(words) and words[at + 1].gap == " " and (
        _is_father(words, at, names) or (units == 1 and _is_family_behind(words, at, names))
    )  # fmt: skip
    # "X Y ended his concert": behind a family the object that belongs to its bearer.
    is_owner = at + 1 < len(words) and words[at + 1].gap == " " and _is_owned(words[at + 1].text)
    # "(Opened) X Y the fair": behind a family that is no office the object of a verb.
    is_owner = is_owner or (
        units == 1 and _is_object(words, at + 1, names) and text not in title_words("ar").construct_heads
    )
    is_owner = is_owner and text in names.families and not is_common_noun(text)
    return all_names and (is_set_off or is_between or (is_family and is_border(words, at + 1, names)) or is_owner)


def _is_object(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a definite everyday noun right behind that is no family."""
    if at >= len(words) or words[at].gap != " ":
        return False
    return has_article(words[at]) and is_common(words[at].text) and words[at].text not in names.families


def _is_owned(text: str) -> bool:
    """True for an everyday noun with "his" or "her": the speech, the stand, the concert of somebody."""
    stems = [text[: -len(ending)] for ending in _OWNERS if text.endswith(ending)]
    # Ta marbuta is written as -t before the ending.
    return any(is_common(stem) or (stem.endswith("ت") and is_common(f"{stem[:-1]}ه")) for stem in stems)


def _is_father(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for an everyday word that families bear before a given name, "son of" or a family that ends the name."""
    text, family = words[at].text, words[at + 1]
    if text not in names.families or is_common_noun(text) or is_stop(family, names):
        return False
    if family.text in names.fathers | names.openers:
        return patronymic(words, at + 1, names) > 0
    is_known = is_given(family.text, names) or family.text in names.families
    return is_known and ends_name(words, at + 2, names)


def _is_family_behind(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True when behind the everyday word at `at` stands a family name: in -i with the article, or a rare word alone."""
    text, family = words[at].text, words[at + 1]
    if text in names.families and has_article(family) and family.text.endswith("ي"):
        return True
    is_rare = not is_common(family.text) and not family.text.startswith((ARTICLE, *JOINED))
    is_noun = is_common_noun(text) or text in names.places or text in names.verbs
    return is_rare and not is_noun and text[0] not in "يت" and is_border(words, at + 2, names)


def family_with_article(
    words: tuple[Word, ...], at: int, names: NameWords, *, units: int, all_names: bool
) -> bool:  # fmt: skip
    """True when a definite word can be the family name after `units` units."""
    text = words[at].text
    is_nation = country_of_adjective(text, "ar") is not None
    lexicon = title_words("ar")
    if text in lexicon.ranks | lexicon.heads and text not in names.families:
        return False
    if not is_common(text):
        return not is_nation or all_names
    if text.endswith("ي"):
        return all_names or (units == 1 and not is_nation)
    is_after_name = units > 1 or is_given(words[at - 1].text, names)
    if not (all_names and is_after_name):
        return False
    grandfather = text[len(ARTICLE) :]
    # "X Y (bought) the club": the noun of a body or a place is a family before "that" and the like only.
    is_kind = grandfather in lexicon.bodies or grandfather in names.places
    if is_kind and not is_boundary(words, at + 1, names):
        return False
    # Families of Syria and the Gulf are the grandfather's name with the article.
    if grandfather in names.given - names.given_or_word and len(grandfather) > len("علي") - 1:
        return True
    return text in names.families or (units == 1 and is_family_name(words, at, names))


def is_family_name(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a definite word that closes a name though it does not end in -i.

    A border has to follow, and the word is neither a noun of bodies and offices nor a plural: those are objects.
    """
    text = words[at].text
    if not text.startswith(ARTICLE) or len(text) < _SHORTEST_FAMILY or is_stop(words[at], names):
        return False
    lexicon = title_words("ar")
    listed = (lexicon.heads, lexicon.ranks, lexicon.descriptions, lexicon.adjectives, lexicon.former, lexicon.elect)
    if any(text in nouns for nouns in listed) or is_office_noun(text[2:]) or text in names.given:
        return False
    # Behind a given name a dual is hardly the object: families in -an are many.
    # Families in -un and -an are many, and behind a given name stands no subject in the plural.
    is_behind = at > 0 and is_given(words[at - 1].text, names)
    plurals = ("ات", "ين", "يه") if is_behind else ("ات", "ين", "ون", "ان", "يه")
    if text.endswith(plurals) or country_of_adjective(text, "ar"):
        return False
    return ends_name(words, at + 1, names)


def is_plain_family(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for an indefinite everyday word that closes a name: no noun of persons or bodies, a border behind it."""
    text = words[at].text
    if is_stop(words[at], names) or text.startswith((ARTICLE, *JOINED)) or len(text) < 3:
        return False
    if text[0] in "ولبفس" and is_common(text[1:]):
        return False
    is_owned = text.endswith(_OWNED) and _is_owned(text)
    return not (is_common_noun(text) or is_owned) and is_border(words, at + 1, names)


def _is_tribe(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a second definite family name before a border, a branch behind its tribe as the Gulf has it."""
    word = words[at]
    is_other = country_of_adjective(word.text, "ar") is not None or word.text in title_words("ar").adjectives
    is_grandfather = word.text[len(ARTICLE) :] in names.given - names.given_or_word
    is_family = word.text in names.families or (word.text.endswith("ي") and not is_common(word.text)) or is_grandfather
    if is_other or is_stop(word, names) or not has_article(word) or not is_family:
        return False
    is_called = word.text in title_words("ar").descriptions | title_words("ar").ranks or is_office_noun(word.text)
    after = words[at + 1].text if at + 1 < len(words) else ""
    # "X al-A al-B thwarting the attack": a listed tribe needs no border behind it.
    is_listed = is_grandfather or (word.text in names.families and word.text.endswith("ي"))
    return not is_called and (is_listed or is_border(words, at + 1, names) or after in _CLITICS)


def is_second_family(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a rare word right behind a definite family name: a double family of married women or tribes."""
    if at >= len(words) or words[at].gap not in {" ", "-"}:
        return False
    text = words[at].text
    if text.startswith(ARTICLE):
        return _is_tribe(words, at, names)
    if text in names.families and text.endswith(("ي", "يه")) and is_border(words, at + 1, names):
        return True
    if is_stop(words[at], names) or is_common(text) or is_joined(text, names) or text.startswith(JOINED):
        return False
    if text.endswith(_OWNED):
        return False
    return (len(text) > 3 and text[0] not in "ليتبفو") or text.startswith("بو")
