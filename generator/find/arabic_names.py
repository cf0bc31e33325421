# SPDX-License-Identifier: Apache-2.0
"""Where an Arabic person's name ends, from its first word on.

In: the words of a sentence and the place of a first word. Out: the place after the name's last word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from generator.find.arabic_borders import (
    ALI,
    ARTICLE,
    JOINED,
    closes,
    has_article,
    is_arabic,
    is_border,
    is_boundary,
    is_common_noun,
    is_given,
    is_joined_town,
    is_joined_verb,
    is_name_word,
    is_office_noun,
    is_said,
    is_stop,
)
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import country_of_adjective
from generator.languages.person_names import NameWords, name_words
from generator.languages.titles import title_words
from generator.remembered import by_word

if TYPE_CHECKING:
    from generator.find.words import Word

MAX_UNITS = 5
"""Given name, fathers' names and family name; a compound ("servant of …") is one unit."""
_SHORTEST_FAMILY = 5
_OF_ABROAD = frozenset({"دي", "دو", "دا"})
_ARTICLES_ABROAD = frozenset({"لا", "لاس", "لوس", "لو"})
"""Spanish and French "of the", as Arabic letters have it."""
_OWNED = ("ته", "تها", "تهم", "تهما", "اه", "اها", "هما", "كم")
"""Possessive endings behind -t and -a: the word is somebody's speech or decision, no family."""
_CLITICS = frozenset({"ل", "ب"})
"""Prepositions that stand apart from the quotation behind them."""
_COMPLETED = ("الدين", "الله")
_COMMAS = frozenset({"، ", ", "})


def words_alone(words: tuple[Word, ...]) -> set[str]:
    """The words that stand alone between a verb of saying and a border: families, when they are no nouns of persons."""
    names = name_words("ar")
    return {
        word.text for at, word in enumerate(words)
        if at and word.gap == " " and is_said(words[at - 1].text) and is_border(words, at + 1, names)
        and not is_stop(word, names) and not is_common_noun(word.text)
    }  # fmt: skip


def name_end(words: tuple[Word, ...], start: int) -> int | None:
    """The place after the name that begins at `start`, None when no name begins there.

    A name is 1 to 5 units long: a patronymic particle takes the next word along; a family name with the article
    closes it; a third unit has to be a given name or to stand before a border.
    Source: Badawi, Carter, Gully, "Modern Written Arabic" (2004), 2.2 (proper names).
    """
    names = name_words("ar")
    at = _first(words, start, names)
    if at is None:
        return None
    has_father = False
    units, all_names = 1, is_name_word(words[start].text, names) or at - start > 1
    while at < len(words) and units < MAX_UNITS and words[at].gap in {" ", "-"}:
        taken = _next(words, at, names, units=units, all_names=all_names)
        if taken == 0 and has_father and is_family_name(words, at, names):
            taken = 1
        if taken == 0:
            break
        is_second = words[at].text in names.second_parts
        units += not is_second
        closed = taken == 1 and has_article(words[at]) and not is_second
        if taken > 1 and words[at].text in names.fathers:
            all_names = has_father = True
        is_name = is_name_word(words[at].text, names) or words[at].text in names.families
        all_names = all_names and (taken > 1 or is_second or is_name)
        at += taken
        if closed and not _goes_on_behind(words, at, names):
            return at + _is_second_family(words, at, names)
    return at


def _first(words: tuple[Word, ...], start: int, names: NameWords) -> int | None:
    """The place after the first unit, None when the word cannot begin a name."""
    if start >= len(words):
        return None
    text = words[start].text
    after = words[start + 1] if start + 1 < len(words) and words[start + 1].follows_closely else None
    if text in names.initials and (end := _initials_end(words, start, names)):
        return end
    if text in names.particles and not is_stop(words[start], names):
        # "Van" is spelt as "so that"; behind either a particle of another people a rare word has to follow.
        follows = after is not None and not is_stop(after, names) and (
            text in names.fathers | names.kunyas or after.text.startswith(ARTICLE) or is_name_word(after.text, names)
        )  # fmt: skip
        return start + 2 if follows else None
    if is_compound(words, start, names):
        return start + 2
    if text in names.given or "-" in text:
        return None if words[start].ends_in_maqsura and is_stop(words[start], names) else start + 1
    if text in names.given_or_word:
        return _first_or_word(words, start, after, names)
    if is_stop(words[start], names) or text.startswith((ARTICLE, *JOINED)) or len(text) < 2:
        return None
    if is_common(text):
        has_father = after is not None and after.gap == " " and (after.text in names.fathers or text in names.families)
        return start + 1 if has_father and not is_common_noun(text) and text not in names.verbs else None
    is_joined = text[0] in "وف" and (text[1:] in names.stops or is_given(text[1:], names))
    return None if is_joined or is_joined_town(words, start, names) else start + 1


def begins_no_name(words: tuple[Word, ...], at: int) -> bool:
    """True where `_first` finds no name for what the word is, or for no "son of" behind an everyday word."""
    place = _begins(words[at].text)
    if place == "before a father":
        return at + 1 >= len(words) or words[at + 1].text not in name_words("ar").fathers
    return place == "nowhere"


@by_word
def _begins(text: str) -> Literal["anywhere", "before a father", "nowhere"]:
    """Where the word may begin a name, as far as the word itself tells."""
    names = name_words("ar")
    listed = (names.initials, names.particles, names.completed, names.given, names.given_or_word)
    if text == ALI or "-" in text or any(text in each for each in listed):
        return "anywhere"
    if text in names.stops or text.startswith((ARTICLE, *JOINED)) or len(text) < 2 or not is_arabic(text):
        return "nowhere"
    if not is_common(text):
        return "anywhere"
    if is_common_noun(text) or text in names.verbs:
        return "nowhere"
    return "anywhere" if text in names.families else "before a father"


def _initials_end(words: tuple[Word, ...], start: int, names: NameWords) -> int | None:
    """The place after initials spelt out ("J. B.") and the name word behind them, None when they are none."""
    at = start + 1
    most = min(len(words), start + MAX_UNITS)
    while at < most and words[at].gap in {".", ". ", " "} and words[at].text in names.initials:
        at += 1
    if at >= len(words) or words[at].gap not in {".", ". "} or is_stop(words[at], names):
        return None
    return None if words[at].text.startswith(JOINED) else at + 1


def _first_or_word(words: tuple[Word, ...], start: int, after: Word | None, names: NameWords) -> int | None:
    """The place after a first name that is an everyday word, too; with the article it needs a name behind it."""
    text = words[start].text
    # "Behind the glass", "above the table": a preposition that is a given name, too.
    if is_stop(words[start], names) and after is not None and has_article(after) and is_common(after.text):
        return None
    is_opening = start == 0 or words[start].gap != " "
    if is_opening and (text in names.verbs or is_joined_verb(text, names)) and after is not None and (
        after.text in names.given or not is_common(after.text)
    ):  # fmt: skip
        return None
    if not text.startswith(ARTICLE):
        return start + 1
    goes_on = after is not None and after.gap == " " and (
        after.text in names.particles or is_given(after.text, names) or not is_common(after.text)
    )  # fmt: skip
    before = words[start - 1].text if start and words[start].gap == " " else ""
    # Behind a definite noun it is rather its adjective; a nationality has closed the title.
    is_free = not before.startswith(ARTICLE) or country_of_adjective(before, "ar") is not None
    return start + 1 if goes_on and is_free else None


def _next(words: tuple[Word, ...], at: int, names: NameWords, *, units: int, all_names: bool) -> int:
    """How many words at `at` go on with a name of `units` units: 0 (it has ended), 1, or more after particles."""
    text = words[at].text
    if text in names.particles:
        taken = _patronymic(words, at, names)
        # A Chinese or Burmese syllable that Arabic has as "father of" closes a name.
        is_syllable = len(text) == len("بو") and (units > 1 or words[at - 1].text in names.foreign)
        return taken or int(is_syllable and is_border(words, at + 1, names))
    if text in names.second_parts or is_compound(words, at, names):
        return 1 + (text not in names.second_parts)
    if text in title_words("ar").courtesies or is_stop(words[at], names) or text.startswith(JOINED):
        return 0
    if _is_reporting(words, at, names):
        return 0
    if is_given(text, names) or text in names.famous:
        return 1
    if _is_joined(text, names):
        return 0
    if has_article(words[at]):
        return int(_family_with_article(words, at, names, units=units, all_names=all_names))
    return int(text.startswith(ARTICLE) or _family_without_article(words, at, names, units=units, all_names=all_names))


def _family_without_article(
    words: tuple[Word, ...], at: int, names: NameWords, *, units: int, all_names: bool
) -> bool:  # fmt: skip
    """True when an indefinite word that is no given name can go on with a name of `units` units."""
    text = words[at].text
    if not is_common(text):
        if units > 1 and text.endswith(_OWNED):
            return False
        # What begins with a joined preposition, or as a verb of the third person does, ends a name of two units.
        if units > 1 and text[0] in "لب" and is_common(text[1:]):
            return False
        is_free = text[0] not in "يت" or units == 1
        return len(text) > 2 and (is_free or is_boundary(words, at + 1, names))
    # A foreign given name: what follows is its family, unless it looks like a verb.
    before = words[at - 1].text.rpartition("-")[2]
    is_closed = text[0] not in "يتس" and is_border(words, at + 1, names)
    is_first = units == 1 or (units == 2 and len(before) <= len("مين"))
    if is_first and before in names.foreign and (text in names.foreign_families or is_closed):
        return True
    # "X Y that …": what stands between a given name and "that" is no object.
    is_told = units == 1 and at + 1 < len(words) and words[at + 1].text in names.followers
    is_set_off = is_told or (units == 1 and words[at - 1].gap in _COMMAS and closes(words, at + 1))
    is_family = text in names.families or (text.endswith("ي") and len(text) > 3 and text[0] not in "يتس")
    # A father's name that is an everyday word stands between a given name and a family name.
    is_between = units == 1 and at + 1 < len(words) and words[at + 1].gap == " " and _is_family_behind(words, at, names)
    return all_names and (is_set_off or is_between or (is_family and is_border(words, at + 1, names)))


def _is_family_behind(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True when behind the everyday word at `at` stands a family name: in -i with the article, or a rare word alone."""
    text, family = words[at].text, words[at + 1]
    if text in names.families and has_article(family) and family.text.endswith("ي"):
        return True
    is_rare = not is_common(family.text) and not family.text.startswith((ARTICLE, *JOINED))
    is_noun = is_common_noun(text) or text in names.places or text in names.verbs
    return is_rare and not is_noun and text[0] not in "يت" and is_border(words, at + 2, names)


def is_compound(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for the two words of a compound given name: "glory of religion", "gift of God"."""
    follows = at + 1 < len(words) and words[at + 1].gap == " "
    return follows and words[at].text in names.completed and words[at + 1].text in _COMPLETED


def _patronymic(words: tuple[Word, ...], at: int, names: NameWords) -> int:
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


def _is_joined(text: str, names: NameWords) -> bool:
    """True for "and" or "so" joined to another word; family names hardly begin with waw unless yeh follows."""
    if text[0] == "و":
        return text[1:2] != "ي" or text[1:] in names.stops
    return text[0] == "ف" and text[1:] in names.verbs


def _is_reporting(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a feminine verb that no list holds: an ending -t before "that"."""
    if at + 1 >= len(words) or words[at + 1].gap != " " or words[at].text.endswith("ات"):
        return False
    return words[at].text.endswith("ت") and words[at + 1].text in names.followers


def _family_with_article(
    words: tuple[Word, ...], at: int, names: NameWords, *, units: int, all_names: bool
) -> bool:  # fmt: skip
    """True when a definite word can be the family name after `units` units."""
    text = words[at].text
    is_nation = country_of_adjective(text, "ar") is not None
    if not is_common(text):
        return not is_nation or all_names
    if text.endswith("ي"):
        return all_names or (units == 1 and not is_nation)
    is_after_name = units > 1 or is_given(words[at - 1].text, names)
    if not (all_names and is_after_name):
        return False
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
    plurals = ("ات", "ين", "ون", "يه") if at and is_given(words[at - 1].text, names) else ("ات", "ين", "ون", "ان", "يه")
    if text.endswith(plurals) or country_of_adjective(text, "ar"):
        return False
    return is_border(words, at + 1, names)


def is_plain_family(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for an indefinite everyday word that closes a name: no noun of persons or bodies, a border behind it."""
    text = words[at].text
    if is_stop(words[at], names) or text.startswith((ARTICLE, *JOINED)) or len(text) < 3:
        return False
    if text[0] in "ولبفس" and is_common(text[1:]):
        return False
    return not is_common_noun(text) and is_border(words, at + 1, names)


def _goes_on_behind(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a patronymic or a given name right behind a definite part: Sudanese and Egyptian names have it so."""
    if at >= len(words) or words[at].gap != " ":
        return False
    text = words[at].text
    if text in names.particles:
        return _patronymic(words, at, names) > 1
    return text in names.given and not is_stop(words[at], names) and not text.startswith(JOINED)


def _is_tribe(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a second definite family name before a border, a branch behind its tribe as the Gulf has it."""
    word = words[at]
    is_other = country_of_adjective(word.text, "ar") is not None or word.text in title_words("ar").adjectives
    is_family = word.text in names.families or (word.text.endswith("ي") and not is_common(word.text))
    if is_other or is_stop(word, names) or not has_article(word) or not is_family:
        return False
    is_called = word.text in title_words("ar").descriptions | title_words("ar").ranks or is_office_noun(word.text)
    after = words[at + 1].text if at + 1 < len(words) else ""
    return not is_called and (is_border(words, at + 1, names) or after in _CLITICS)


def _is_second_family(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a rare word right behind a definite family name: a double family of married women or tribes."""
    if at >= len(words) or words[at].gap not in {" ", "-"}:
        return False
    text = words[at].text
    if text.startswith(ARTICLE):
        return _is_tribe(words, at, names)
    if is_stop(words[at], names) or is_common(text) or _is_joined(text, names) or text.startswith(JOINED):
        return False
    if text.endswith(_OWNED):
        return False
    return (len(text) > 3 and text[0] not in "ليتبفو") or text.startswith("بو")
