# SPDX-License-Identifier: Apache-2.0
"""Arabic: bodies whose head has the article ("the authority *general* …"), and what only refers to one.

In: the words of a sentence, the place of a head. Out: the place after the name, None when there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import nationality_at
from generator.find.organisation_abroad import with_town
from generator.find.organisation_ends import adjectives_end, close, name_end
from generator.languages.nationalities import country_of_adjective
from generator.languages.organisations import organisation_words

if TYPE_CHECKING:
    from generator.find.words import Word


def definite_end(words: tuple[Word, ...], at: int, form: str) -> int | None:
    """The place after a definite head and what makes a name of it, None when there is no such name."""
    lexicon = organisation_words("ar")
    if not close(words, at + 1) or f"{form} {words[at + 1].text}" in lexicon.never:
        return None
    if f"{form} {words[at + 1].text}" in lexicon.whole:
        return with_town(words, at, adjectives_end(words, at + 2)[0], form)
    if form not in lexicon.definite or not _is_own_adjective(words, at + 1, form):
        return None
    described, is_national = adjectives_end(words, at + 1)
    if described == at + 1:
        return None
    end = with_town(words, at, name_end(words, described, form, is_defined=True), form)
    # Without a purpose the adjectives have to tell this body from others.
    if end == described and not _is_told_apart(words, at, described, form, is_national=is_national):
        return None
    return end


def _is_own_adjective(words: tuple[Word, ...], at: int, form: str) -> bool:
    """True unless the head means other things too ("movement", "current") and no adjective of bodies stands at `at`."""
    listed = organisation_words("ar").only_described.get(form)
    return listed is None or words[at].text in listed or nationality_at(words, at)[1] > 0


def _is_told_apart(words: tuple[Word, ...], at: int, end: int, form: str, *, is_national: bool) -> bool:
    """True when the adjectives ``words[at + 1 : end]`` name the body of the definite head, and do not refer to it."""
    lexicon = organisation_words("ar")
    own = [word.text for word in words[at + 1 : end] if word.text not in lexicon.generic_adjectives]
    if form in lexicon.needs_nation:
        return is_national and (form not in lexicon.referring or len(own) > 1)
    national = [text for text in own if country_of_adjective(text, "ar")]
    if not own or (form in lexicon.referring and len(own) == len(national)):
        return False
    return not (form in lexicon.needs_more and all(text in lexicon.official for text in own))
