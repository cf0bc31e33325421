# SPDX-License-Identifier: Apache-2.0
"""Where an Arabic annexation ends: indefinite nouns one after the other until a definite noun or a name closes them.

In: the words of a sentence and the place behind its head. Out: the place behind the noun that closes it.
Source: Badawi, Carter, Gully, "Modern Written Arabic" (2004), 2.3 (annexation).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import is_adjective, nationality_at, place_end
from generator.find.arabic_borders import ARTICLE, begins_name, is_stop, opens_name
from generator.languages.ar.common_words import is_common
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.words import Word

OPENING = frozenset({' "', " «", " “"})
CLOSING = frozenset({'" ', "» ", "” "})
_CLOSING_MARKS = frozenset('"»”')
_LONGEST_CHAIN = 3
MAX_WORDS = 14
"""Words of the longest title that is followed."""


def noun_phrase_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after the noun that closes an annexation begun before `at`, None when nothing closes it."""
    bodies, names = title_words("ar").bodies, name_words("ar")
    start = at
    while at < len(words) and at - start < MAX_WORDS and words[at].gap in {" ", *OPENING}:
        text = words[at].text
        if words[at].gap in OPENING:
            return quoted_end(words, at)
        place = place_end(words, at)
        if place is not None:
            return place
        if at > start and opens_name(words, at):
            return at
        if text.startswith(ARTICLE) and len(text) > 3 and not is_stop(words[at], names):
            return at + 1 + (_is_passive(words, at) or _named_after(words, at))
        is_inner = text in bodies or (at == start and text in title_words("ar").construct_heads)
        if at == start and not is_inner and _is_named_noun(words, at):
            return at + 2
        if not (is_inner or _goes_on(words, at, start)):
            return _named_end(words, at) if at > start else None
        at += 1
    return at if at > start else None


def _named_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after whom or what a body or a town whose kind stands before `at` is named after; None for no name."""
    lexicon, names = title_words("ar"), name_words("ar")
    follows = at + 1 < len(words) and words[at + 1].gap == " "
    # "The school of Ibn X", "the parish of Saint X".
    if follows and words[at].text in names.fathers | names.kunyas | lexicon.saints:
        return at + 2
    # "The city of Badr": a kind of town needs its name, also one that is a given name.
    if words[at - 1].text in lexicon.towns and words[at].text in names.given:
        return at + 1
    # The proper name of a party, a harbour, a town after its kind.
    return at + 1 if not is_stop(words[at], names) and words[at].text not in names.given else None


def _goes_on(words: tuple[Word, ...], at: int, start: int) -> bool:
    """True for an indefinite everyday noun that a definite noun, a place or one more such noun closes: no verb."""
    names = name_words("ar")
    text = words[at].text
    if at - start >= _LONGEST_CHAIN or at + 1 >= len(words) or words[at + 1].gap not in {" ", *OPENING}:
        return False
    if text.startswith((ARTICLE, "ي", "و", "ف", "س", "ل", "ب")) or is_stop(words[at], names) or not is_common(text):
        return False
    if text in names.given or text in names.given_or_word:
        return False
    after = words[at + 1].text
    lexicon = title_words("ar")
    people = lexicon.ranks | lexicon.heads | lexicon.descriptions | lexicon.courtesies
    closes = after.startswith(ARTICLE) and after not in names.given | names.given_or_word | people
    return closes or after in title_words("ar").bodies


def _is_named_noun(words: tuple[Word, ...], at: int) -> bool:
    """True for an unknown noun and the definite noun that closes its name: a club, a theatre, a journal.

    Towns follow some heads without a noun of their kind ("the governor of X"); those heads come with their town.
    """
    names, lexicon = name_words("ar"), title_words("ar")
    if at + 1 >= len(words) or words[at + 1].gap != " " or words[at - 1].text.removeprefix("ال") in lexicon.place_heads:
        return False
    first, second = words[at], words[at + 1]
    if any(is_stop(word, names) for word in (first, second)) or first.text in names.given | names.particles:
        return False
    is_noun = second.text.startswith(ARTICLE) and len(second.text) > len("الاب")
    listed = (lexicon.heads, lexicon.ranks, lexicon.descriptions, lexicon.former, lexicon.elect)
    is_other = any(second.text in nouns for nouns in listed) or is_adjective(second.text) is True
    return is_noun and not first.text.startswith(ARTICLE) and (not is_other or second.text.endswith("يه"))


def _named_after(words: tuple[Word, ...], at: int) -> int:
    """How many given names follow the king, imam or martyr that a university or a hospital is named after."""
    names, lexicon = name_words("ar"), title_words("ar")
    if words[at].text not in lexicon.patrons or words[at - 1].text not in lexicon.bodies:
        return 0
    end, parts = at + 1, names.given | names.second_parts
    while end < min(at + 3, len(words)) and words[end].gap == " " and words[end].text in parts:
        end += 1
    return end - at - 1


def _is_passive(words: tuple[Word, ...], at: int) -> bool:
    """True for a definite participle with its preposition, one noun together: the defendant, the victim."""
    follows = at + 1 < len(words) and words[at + 1].gap == " "
    return words[at].text.startswith("الم") and follows and words[at + 1].text in title_words("ar").passive_tails


def quoted_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after the quoted name of up to four words that begins at `at`, None when it is not closed."""
    for end in range(at + 1, min(at + 5, len(words))):
        if words[end].gap[:1] in _CLOSING_MARKS:
            return end
        if words[end].gap != " ":
            return None
    return None


def place_head_end(words: tuple[Word, ...], at: int, head: str) -> int | None:
    """The place after an unknown town of one to three words behind "the governor of", where a given name follows."""
    if head not in title_words("ar").place_heads:
        return None
    names = name_words("ar")
    for end in range(at + 2, min(at + 5, len(words))):
        inside = words[at + 1 : end]
        if any(word.gap != " " or (is_stop(word, names) and word.text not in names.places) for word in inside):
            return None
        is_town = not is_common(words[at + 1].text) and words[at + 1].text not in names.given
        if words[end].gap != " " or is_stop(words[end], names):
            is_apposed = words[end].gap in {"، ", ", "} and (
                begins_name(words[end].text, names) or nationality_at(words, end)[1] > 0
            )  # fmt: skip
            return end if is_apposed or (is_town and end == at + 2) else None
        if words[end].text in names.given or (is_town and begins_name(words[end].text, names)):
            return end
        goes_on = end + 1 < len(words) and words[end + 1].gap == " " and begins_name(words[end + 1].text, names)
        if words[end].text in names.given_or_word and goes_on:
            return end
    return None
