# SPDX-License-Identifier: Apache-2.0
"""How far an Arabic title goes before the name that it belongs to.

In: the words of a sentence and a place behind the beginning of a title. Out: the place of the rank or name that ends
the title, when all up to there is what titles are made of; or the place after a part joined by a preposition.

A title in a newspaper may be long: "the resident coordinator of the United Nations for humanitarian affairs in Syria".
Read word by word each part is doubtful; the name behind it is not, so the name decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.find.arabic_adjectives import adjectives_end, is_adjective
from generator.find.arabic_annexation import OPENING, noun_phrase_end, quoted_end
from generator.find.arabic_borders import ALI, ARTICLE, before_name, begins_name, closes, is_joined_town, is_stop
from generator.languages.ar.common_words import is_common
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.words import Word
    from generator.languages.person_names import NameWords

_DEFINITE: Final = ("ال", "وال", "بال", "لل", "ولل", "وبال")
MOST_WORDS: Final = 12
"""Words between the head of a title and its name; longer ones are rather clauses."""
_MOST_RARE: Final = 3
"""Rare words one behind the other: the proper name of a town or a firm."""
_IN: Final = "في"
_MARKS: Final = frozenset({'"', "«", "“"})
_VERBAL: Final = ("ي", "س")
"""What begins a present or future verb; hardly an indefinite noun of a title."""


def name_reached(words: tuple[Word, ...], at: int, *, takes_place: bool) -> int | None:
    """The place of the rank or name that ends a title whose first noun phrase ends at `at`; None for none.

    `takes_place` is False for heads that stand alone with the article ("the president", "the minister"): "in …" behind
    them tells where something happened.
    """
    names, lexicon = name_words("ar"), title_words("ar")
    rare, stop = 0, at - 1
    while (stop := stop + 1) < min(at + MOST_WORDS, len(words)):
        word = words[stop]
        if stop > at and word.gap in OPENING and (end := quoted_end(words, stop)) is not None:
            stop = end - 1
            continue
        if before_name(words, stop) is not None and (stop == at or _may_end(words, stop - 1)):
            return stop
        if word.gap != " " or _is_other_title(word.text):
            return None
        # What is no everyday word, right behind a definite one that closes the title, is the name.
        is_town = is_joined_town(words, stop, names)
        if stop > 0 and words[stop - 1].text.startswith(ARTICLE) and begins_name(word.text, names) and not is_town:
            return stop
        is_leading = word.text in lexicon.openers or word.text in lexicon.leading
        if is_leading and not takes_place and word.text == _IN:
            return None
        # "The minister (praised) by the efforts of …": only "in the" and bodies go on with an office that stands alone.
        is_tail = word.text[0] == "ب" and not (word.text.startswith("بال") or word.text[1:] in lexicon.bodies)
        if not takes_place and is_tail:
            return None
        if is_leading or _is_stuff(word, names):
            rare = 0
            continue
        rare += 1
        inside = takes_place or rare > 1 or words[stop - 1].text.lstrip("لب") in lexicon.bodies
        if rare > _MOST_RARE or is_common(word.text) or is_stop(word, names) or not inside:
            return None
    return None


def apposed_end(words: tuple[Word, ...], at: int, *, before_object: bool = False) -> int:
    """The place after the definite words that go on with a title behind its name: adjectives and "for the …".

    With `before_object` the clause's verb still needs its object: "attended X head of the body (the party)".
    """
    names, lexicon = name_words("ar"), title_words("ar")
    while at < len(words) and words[at].gap == " ":
        text = words[at].text
        # Behind a closed annexation stands its adjective; another noun is the object of the verb.
        before = words[at - 1].text
        is_adjectival = (
            not before_object
            or is_adjective(text)
            or text[-1:] == before[-1:] == "ه"
            or not before.startswith(_DEFINITE)
        )
        is_definite = len(text) > 4 and (
            text.startswith(("وال", "لل")) or (text.startswith("ال") and is_common(text) and is_adjectival)
        )  # fmt: skip
        people = lexicon.heads | lexicon.ranks | lexicon.descriptions
        if not is_definite or is_stop(words[at], names) or text in people or text[1:] in people:
            break
        at += 1
    # A town with a joined "in" closes it.
    is_town = at < len(words) and words[at].gap == " " and words[at].text[0] == "ب" and len(words[at].text) > 3
    ends = closes(words, at + 1) or (at + 1 < len(words) and words[at + 1].text in names.followers)
    return at + (is_town and not is_common(words[at].text) and ends)


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


def prepositional_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after "at the …", "in the name of …", "for … affairs"; None when no such part begins at `at`."""
    lexicon, names = title_words("ar"), name_words("ar")
    text = words[at].text
    if text in {"ل", "ب"} and at + 1 < len(words) and words[at + 1].gap in _MARKS:
        return quoted_end(words, at + 1)
    if text in lexicon.openers:
        end = noun_phrase_end(words, at + 1)
        if end is None and at + 1 < len(words) and not is_stop(words[at + 1], names):
            end = _rare_end(words, at + 2)
        return None if end is None else adjectives_end(words, end)
    if text.startswith("لل") and len(text) > 4 and ("ا" + text[1:]) not in lexicon.heads | lexicon.ranks:
        return adjectives_end(words, at + 1)
    if text[0] in "لب":
        return _joined_tail(words, at)
    if text == ALI and not words[at].ends_in_maqsura:
        return None
    if text in {"في", "علي", "الي"} and at + 1 < len(words) and words[at + 1].gap in OPENING:
        end = quoted_end(words, at + 1)
        return None if end is None else before_name(words, end)
    if text in {"في", "علي", "الي"}:
        # "In …" belongs to the title only when a given name follows it at once.
        end = noun_phrase_end(words, at + 1)
        if end is None and at + 1 < len(words) and not is_stop(words[at + 1], names):
            end = at + 2
        end = None if end is None else adjectives_end(words, end)
        follows = end is not None and end < len(words) and words[end].follows_closely
        return end if end is not None and follows and words[end].text in names.given else None
    return None


def _joined_tail(words: tuple[Word, ...], at: int) -> int | None:
    """The place after a part that a joined "for" or "in" begins; None when it is no part of a title."""
    lexicon, names = title_words("ar"), name_words("ar")
    text = words[at].text
    if text[1:] in lexicon.bodies:
        end = noun_phrase_end(words, at + 1)
        return None if end is None else adjectives_end(words, end)
    if text.startswith("بال") and len(text) > 5:
        is_charged = words[at - 1].text in lexicon.charged
        end = adjectives_end(words, at + 1)
        while end < len(words) and words[end].gap == " " and words[end].text.startswith("لل"):
            end = adjectives_end(words, end + 1)
        return end if is_charged else before_name(words, end)
    if len(text) > 3 and text not in names.given | names.given_or_word:
        return _loose_tail(words, at)
    return None


def _loose_tail(words: tuple[Word, ...], at: int) -> int | None:
    """The place after "for …" and an indefinite noun with what closes it, or after "for" and a town, before a name."""
    names = name_words("ar")
    if is_common(words[at].text[1:]):
        end = noun_phrase_end(words, at + 1)
        if end is not None:
            return before_name(words, adjectives_end(words, end))
        if words[at].text[0] != "ل":
            return None
    if words[at].text[1:] in names.verbs:
        return None
    # A town of two words: "of Tizi Ouzou".
    is_two = at + 1 < len(words) and words[at + 1].gap == " " and before_name(words, at + 1) is None
    return before_name(words, at + 1 + (is_two and not is_common(words[at + 1].text)))


def _rare_end(words: tuple[Word, ...], at: int) -> int:
    """The place after up to two rare words that go on with the foreign name of a firm begun before `at`."""
    names = name_words("ar")
    stop = at
    while stop < min(at + 2, len(words)) and words[stop].gap == " " and not is_common(words[stop].text):
        if words[stop].text in names.given or words[stop].text in names.particles:
            break
        stop += 1
    return stop
