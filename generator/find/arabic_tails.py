# SPDX-License-Identifier: Apache-2.0
"""How far an Arabic title goes before the name that it belongs to.

In: the words of a sentence and a place behind the beginning of a title. Out: the place of the rank or name that ends the
title, when everything up to there is such stuff as titles are made of.

A title in a newspaper may be long: "the resident coordinator of the United Nations for humanitarian affairs in Syria".
Read word by word each part is doubtful; the name behind it is not, so the name decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.find.arabic_names import begins_name, is_stop
from generator.languages.ar.common_words import is_common
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.words import Word
    from generator.languages.person_names import NameWords

_ARTICLE: Final = "ال"
_DEFINITE: Final = ("ال", "وال", "بال", "لل", "ولل", "وبال")
MOST_WORDS: Final = 12
"""Words between the head of a title and its name; longer ones are rather clauses."""
_MOST_RARE: Final = 3
"""Rare words one behind the other: the proper name of a town or a firm."""
_COMMAS: Final = frozenset({"، ", ", "})
_VERBAL: Final = ("ي", "س")
"""What begins a present or future verb; hardly an indefinite noun of a title."""


def before_name(words: tuple[Word, ...], at: int) -> int | None:
    """`at` when a rank or a name that can be told from other words follows, at once or behind a comma; else None."""
    names, lexicon = name_words("ar"), title_words("ar")
    if at >= len(words) or words[at].gap not in {" ", *_COMMAS}:
        return None
    text = words[at].text
    if text in lexicon.ranks or text in lexicon.courtesies:
        return at
    is_given = text in names.given or (text in names.given_or_word and not is_stop(words[at], names))
    is_rare = words[at].gap != " " and begins_name(text, names)
    if text in names.openers and at + 1 < len(words) and words[at + 1].gap == " ":
        return at
    return at if is_given or is_rare or opens_name(words, at) else None


def opens_name(words: tuple[Word, ...], at: int) -> bool:
    """True for a given name with the article ("the chosen", "the guided") that a patronymic or another name follows."""
    names = name_words("ar")
    text = words[at].text
    if not text.startswith(_ARTICLE) or text not in names.given | names.given_or_word:
        return False
    if at + 1 >= len(words) or words[at + 1].gap != " ":
        return False
    after = words[at + 1]
    return after.text in names.particles or (begins_name(after.text, names) and not is_stop(after, names))


def name_reached(words: tuple[Word, ...], at: int, *, takes_place: bool) -> int | None:
    """The place of the rank or name that ends a title whose first noun phrase ends at `at`; None for none.

    `takes_place` is False for heads that stand alone with the article ("the president", "the minister"): "in …" behind
    them tells where something happened.
    """
    names, lexicon = name_words("ar"), title_words("ar")
    rare = 0
    for stop in range(at, min(at + MOST_WORDS, len(words))):
        word = words[stop]
        if before_name(words, stop) is not None and (stop == at or _may_end(words, stop - 1)):
            return stop
        if word.gap != " " or _is_other_title(word.text):
            return None
        # What is no everyday word, right behind a definite one that closes the title, is the name.
        if stop > 0 and words[stop - 1].text.startswith(_ARTICLE) and begins_name(word.text, names):
            return stop
        is_leading = word.text in lexicon.openers or word.text in lexicon.leading
        if is_leading and not takes_place and word.text == _IN:
            return None
        if is_leading or _is_stuff(word, names):
            rare = 0
            continue
        rare += 1
        inside = takes_place or rare > 1 or words[stop - 1].text.lstrip("لب") in lexicon.bodies
        if rare > _MOST_RARE or is_common(word.text) or is_stop(word, names) or not inside:
            return None
    return None


def apposed_end(words: tuple[Word, ...], at: int) -> int:
    """The place after the definite words that go on with a title behind its name: adjectives and "for the …"."""
    names, lexicon = name_words("ar"), title_words("ar")
    while at < len(words) and words[at].gap == " ":
        text = words[at].text
        is_definite = len(text) > 4 and (text.startswith(("وال", "لل")) or (text.startswith("ال") and is_common(text)))
        people = lexicon.heads | lexicon.ranks | lexicon.descriptions
        if not is_definite or is_stop(words[at], names) or text in people or text[1:] in people:
            break
        at += 1
    return at


_IN: Final = "في"


def _may_end(words: tuple[Word, ...], at: int) -> bool:
    """True for a word that a title can end with: no preposition, no indefinite noun that still needs its genitive."""
    lexicon = title_words("ar")
    text = words[at].text
    return not (text in lexicon.openers or text in lexicon.leading or text in lexicon.bodies)


def _is_other_title(text: str) -> bool:
    """True for the definite head of somebody else's title: the object of the verb."""
    lexicon = title_words("ar")
    if text in lexicon.counterparts or text[1:] in lexicon.counterparts or text in lexicon.duals:
        return True
    if text.startswith("وال") and text[1:] in lexicon.heads | lexicon.ranks | lexicon.descriptions:
        return True
    return text in lexicon.heads and text not in lexicon.adjectives and text != "المدير"


def _is_stuff(word: Word, names: NameWords) -> bool:
    """True for a definite everyday word, a noun of bodies or offices, or one that a preposition is joined to."""
    lexicon = title_words("ar")
    text = word.text
    if is_stop(word, names) and text not in lexicon.adjectives:
        return False
    if text.startswith(_DEFINITE) and len(text) > 4:
        return text not in lexicon.descriptions
    bare = text[1:] if text[0] in "ولب" and len(text) > 3 else text
    if text in lexicon.bodies or bare in lexicon.bodies or text in lexicon.construct_heads:
        return True
    return is_common(text) and text not in names.given and not text.startswith(_VERBAL) and text[0] not in "فك"
