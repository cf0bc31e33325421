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
    has_article,
    is_arabic,
    is_border,
    is_common_noun,
    is_given,
    is_joined_town,
    is_joined_verb,
    is_name_word,
    is_said,
    is_stop,
)
from generator.find.arabic_doubtful import (
    MAX_UNITS,
    goes_on_behind,
    holds_article,
    is_ali,
    is_bel,
    is_compound,
    is_father_and_stop,
    is_joined,
    is_reporting,
    is_sayyid,
    opens_office,
    patronymic,
)
from generator.find.arabic_families import family_with_article, family_without_article, is_family_name, is_second_family
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import country_of_adjective
from generator.languages.person_names import NameWords, name_words
from generator.languages.titles import title_words
from generator.remembered import by_word

if TYPE_CHECKING:
    from generator.find.words import Word


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
    while at < len(words) and units < MAX_UNITS and (words[at].gap in {" ", "-"} or is_bel(words, at, names)):
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
        if closed and not goes_on_behind(words, at, names):
            return at + is_second_family(words, at, names)
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
    if _opens_clause(words, start, names) and after is not None and after.text not in names.fathers and (
        _is_called(after.text) or is_joined_verb(text, names)
    ):  # fmt: skip
        return None
    # "The only survivor": a calling that is a given name, too.
    is_calling = text.startswith(ARTICLE) and text in title_words("ar").descriptions
    if is_calling and after is not None and has_article(after) and after.text not in names.families:
        return None
    if text in names.given or "-" in text:
        # "Now" and a preposition are spelt as Alan and Ali are, but for the hamza and the dots.
        is_other = words[start].ends_in_maqsura or (text.startswith(ARTICLE) and not words[start].opens_with_hamza)
        return None if is_other and is_stop(words[start], names) else start + 1
    if text in names.given_or_word:
        return _first_or_word(words, start, after, names)
    return start + 1 if _may_open(words, start, after, names) else None


def _may_open(words: tuple[Word, ...], at: int, after: Word | None, names: NameWords) -> bool:
    """True for a word of no list of given names that a name can begin with: a rare one, or one before "son of"."""
    text = words[at].text
    if text.startswith(ARTICLE) and after is not None and after.gap == " " and after.text in names.fathers:
        return not (_is_called(text) or text in title_words("ar").descriptions or is_stop(words[at], names))
    if is_stop(words[at], names) or text.startswith((ARTICLE, *JOINED)) or len(text) < 2 or text in names.many_places:
        return False
    if is_common(text):
        has_father = after is not None and after.gap == " " and (after.text in names.fathers or text in names.families)
        return has_father and not is_common_noun(text) and text not in names.verbs
    # "She intensified": the past of the fifth form, which no list of verbs holds whole.
    if text[0] == text[-1] == "ت" and text not in names.foreign and is_border(words, at + 1, names):
        return False
    # "And reported X": a rare word whose rest is a verb of saying has a joined "and" or "so".
    is_joined = text[0] in "وف" and (text[1:] in names.stops or is_given(text[1:], names) or is_said(text[1:]))
    return not (is_joined or is_joined_town(words, at, names))


def _opens_clause(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a verb that is a given name, too, at the head of its clause."""
    text = words[at].text
    is_opening = at == 0 or words[at].gap != " "
    return is_opening and (text in names.verbs or is_joined_verb(text, names))


def _is_called(text: str) -> bool:
    """True for a courtesy, a rank or the definite head of an office."""
    lexicon = title_words("ar")
    return text in lexicon.courtesies or text in lexicon.ranks or text in lexicon.heads


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
    listed = (names.uncles, names.initials, names.particles, names.completed, names.given, names.given_or_word)
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
    is_noun = after is not None and has_article(after) and (is_common(after.text) or not after.text.endswith("ي"))
    if is_noun and is_stop(words[start], names):
        return None
    if _opens_clause(words, start, names) and after is not None and (
        after.text in names.given or not is_common(after.text)
    ):  # fmt: skip
        return None
    # "The order of merit": the noun of a prize, a street, a ship in annexation.
    if text in names.places and after is not None and has_article(after) and after.text not in names.families:
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
        taken = patronymic(words, at, names)
        # A Chinese or Burmese syllable that Arabic has as "father of" closes a name.
        is_syllable = len(text) == len("بو") and (units > 1 or words[at - 1].text in names.foreign)
        return taken or int(is_syllable and is_border(words, at + 1, names))
    if text in names.second_parts or is_compound(words, at, names):
        return 1 + (text not in names.second_parts)
    if text == ALI and is_ali(words, at, names):
        return 1
    lexicon = title_words("ar")
    if text in lexicon.courtesies:
        return int(all_names and is_sayyid(words, at, names))
    if is_stop(words[at], names):
        return int(is_father_and_stop(words, at, names))
    if text in lexicon.counterparts or is_reporting(words, at, names):
        return 0
    is_bel = text in names.families and is_given(words[at - 1].text, names)
    if text.startswith(JOINED) and text not in names.given and not is_bel and holds_article(text):
        return 0
    if is_given(text, names) or text in names.famous:
        return int(text in names.given or not opens_office(words, at, names))
    return int(not is_joined(text, names) and _is_family(words, at, names, units=units, all_names=all_names))


def _is_family(words: tuple[Word, ...], at: int, names: NameWords, *, units: int, all_names: bool) -> bool:
    """True for a word of no list of given names that goes on with a name of `units` units."""
    if has_article(words[at]):
        return family_with_article(words, at, names, units=units, all_names=all_names)
    # A foreign name in Al- or El-, with its hamza.
    is_foreign = words[at].text.startswith(ARTICLE)
    return is_foreign or family_without_article(words, at, names, units=units, all_names=all_names)
