# SPDX-License-Identifier: Apache-2.0
"""Arabic: what bodies are called after: a person, a small town, a proper name of their own.

In: the words of a sentence and the place right behind the head. Out: a truth value, or the place after the name.
Source: our own reading of papers' usage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_borders import is_stop
from generator.find.arabic_names import name_end as person_end
from generator.find.organisation_ends import adjectives_end, close
from generator.find.organisation_foreign import foreign_name_end, may_be_proper, traded_end
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words

if TYPE_CHECKING:
    from generator.find.words import Word


def is_founded(words: tuple[Word, ...], at: int, head: str) -> bool:
    """True for the proper name of a foundation or an institute at `at` before a definite adjective."""
    lexicon = organisation_words("ar")
    if head not in lexicon.founded or not may_be_proper(words[at].text, head) or is_stop(words[at], name_words("ar")):
        return False
    return adjectives_end(words, at + 1)[0] > at + 1 and f"ال{words[at].text}" not in lexicon.adjectives


def is_small_town(words: tuple[Word, ...], at: int, head: str) -> bool:
    """True for a town of two words that no list has, told by its first ("spring", "well"), behind a court, a club."""
    lexicon = organisation_words("ar")
    is_town = head in lexicon.of_towns and words[at].text in lexicon.toponyms and close(words, at + 1)
    return is_town and not is_stop(words[at + 1], name_words("ar"))


def _namesake_end(words: tuple[Word, ...], at: int, head: str) -> int | None:
    """The place after the whole name of the person at `at` after whom a foundation is called, None without one."""
    if head not in organisation_words("ar").founded or words[at].text not in name_words("ar").given:
        return None
    end = person_end(words, at)
    return end if end is not None and end > at + 1 else None


def called_end(words: tuple[Word, ...], at: int, head: str) -> int | None:
    """The place after the name of a person or a company's own at `at`, right behind the head."""
    named = _namesake_end(words, at, head) or traded_end(words, at, head)
    return named or foreign_name_end(words, at - 1, at, head)
