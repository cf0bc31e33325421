# SPDX-License-Identifier: Apache-2.0
"""Arabic: the preposition "on" in papers that write its last letter as that of the given name Ali.

In: the words of all sentences of an article. Out: the same, "on" marked as the word with alef maqsura that it is.
Source: Habash, "Introduction to Arabic NLP" (2010), 3.2 (final yeh without dots, or with them,
throughout, as Egyptian and Yemeni papers have it); the Persian keyboard has one letter for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_borders import ARTICLE, is_common_noun, is_given, is_office_noun, is_stop
from generator.languages.ar.common_words import is_common
from generator.languages.ar.person_names import BEHIND_ON
from generator.languages.person_names import name_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.find.words import Word
    from generator.languages.person_names import NameWords

_ON = "علي"
_JOINED_ON = frozenset({_ON, "و" + _ON, "ف" + _ON})
_SHORTEST = 3


def marked_on(lines: Sequence[tuple[Word, ...]]) -> list[tuple[Word, ...]]:
    """The words of each line; where none has "on" in its right spelling, what can be nothing else is marked as it."""
    if any(word.ends_in_maqsura and word.text in _JOINED_ON for words in lines for word in words):
        return list(lines)
    return [_marked(words) if any(word.text == _ON for word in words) else words for words in lines]


def _marked(words: tuple[Word, ...]) -> tuple[Word, ...]:
    names = name_words("ar")
    return tuple(
        word._replace(ends_in_maqsura=True) if word.text == _ON and _is_on(words, at, names) else word
        for at, word in enumerate(words)
    )


def _is_on(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True where what follows cannot go on with the name Ali, and is no border behind which a name ends."""
    if at + 1 >= len(words) or words[at + 1].gap.strip(" «“\"'‘„"):
        return False
    after, before = words[at + 1], words[at - 1].text if at else ""
    if after.text in names.followers:
        return _closes_name(before, names)
    if after.text in BEHIND_ON or after.text[0].isdigit():
        return True
    # "on a contract", "on an agreement": nouns that are verbs as well, "on a statement": one that is a name.
    is_free = not is_given(after.text, names) or _closes_name(before, names)
    # "X Ali director of …": a name and its office behind it.
    is_named = is_given(before, names) or before in names.families
    if is_office_noun(after.text) and is_named and before not in names.verbs and before not in names.stops:
        return False
    if is_common_noun(after.text) and is_free and not after.text.startswith(ARTICLE):
        return True
    # Families of Syria and the Gulf are a given name with the article.
    if after.text.startswith(ARTICLE) and after.text[len(ARTICLE) :] in names.given and before not in names.verbs:
        return False
    if is_stop(after, names) or after.text in names.particles or after.text in names.completed:
        return False
    if is_given(after.text, names) or after.text in names.famous or len(after.text) < _SHORTEST:
        return False
    is_noun = is_common(after.text) or is_common_noun(after.text) or after.text in names.places
    if after.text in names.families or (after.text.startswith(ARTICLE) and after.text.endswith("ي")):
        # "the engineer X Y al-Z on the residents": a name that its family has closed does not go on.
        return is_noun and _closes_name(before, names)
    return is_noun and after.text not in names.verbs


def _closes_name(before: str, names: NameWords) -> bool:
    """True for a family name with its article: behind it stands no given name."""
    return before.startswith(ARTICLE) and before.endswith("ي") and not is_given(before, names)
