# SPDX-License-Identifier: Apache-2.0
"""Whether words can be a name at all, and which of the words of a mention are the name.

>>> is_name("Zanele Temba", "person", "en"), is_name("The Minister", "person", "en"), is_name("ويرى", "person", "ar")
(True, False, False)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from generator.find.cues import bare_forms
from generator.gazetteer import load
from generator.gazetteer.keys import key
from generator.languages.ar.speech import SPEECH as AR
from generator.languages.en.speech import SPEECH as EN
from generator.languages.nationalities import country_of_adjective
from generator.languages.person_names import name_words
from generator.languages.titles import title_words
from generator.model import Span
from generator.normalise import fold, fold_character

if TYPE_CHECKING:
    from generator.languages.speech import Speech
    from generator.model import Language
    from generator.models.protocol import ProposalKind

_SPEECH: Final[dict[Language, Speech]] = {"ar": AR, "en": EN}
_MOST_WORDS: Final[dict[ProposalKind, int]] = {"person": 6, "organisation": 12, "place": 6}
LONGEST: Final = 120
"""Code points of the longest mention."""
_PUNCTUATION: Final = frozenset(" \n-'’.–")
_IN_BODIES: Final = frozenset("&()/,") | _PUNCTUATION
_TOKEN = re.compile(r"\S+")


def is_name(words: str, kind: ProposalKind, language: Language) -> bool:
    """True unless the words are too long, hold a mark or digit that names lack, or are words of other kinds only.

    Nobody is admitted by one word: a paper names people in full before it shortens, and one unknown word is mostly
    something else. A place of the gazetteer is no person or body.
    Source: as in the finder of people: words that never belong to a name, and titles, in ``languages/*``.
    """
    tokens = words.split()
    marks = _PUNCTUATION if kind == "person" else _IN_BODIES
    is_spelt = all(
        c.isalpha() or c in marks or not fold_character(c) or (kind != "person" and c.isdecimal()) for c in words
    )
    if not is_spelt or not 1 <= len(tokens) <= _MOST_WORDS[kind] or len(words) > LONGEST:
        return False
    if sum(c.isalpha() for c in words) < 2 or (language == "en" and not _is_capital(tokens)):
        return False
    if kind == "place":
        return True
    if all(country_of_adjective(token, language) for token in tokens) or load().find(words, language):
        return False
    stops = name_words(language).stops
    if kind != "person":
        return not all(fold(token) in stops for token in tokens)
    is_other = len(tokens) == 1 or any(fold(token) in stops or _is_little_word(token, language) for token in tokens)
    return not is_other and not all(_is_title(token, language) for token in tokens)


def _is_capital(tokens: list[str]) -> bool:
    """True when the first and the last word begin with a capital (or a digit, as in "Section 5")."""
    return all(token.lstrip("(")[:1].isupper() or token[0].isdecimal() for token in (tokens[0], tokens[-1]))


def _is_little_word(token: str, language: Language) -> bool:
    """True for a verb of saying, a preposition, a pronoun and the like, unless it is a given name, too."""
    speech, names = _SPEECH[language], name_words(language)
    lists = (
        speech.cues,
        speech.prepositions,
        speech.pronouns,
        speech.relatives,
        speech.complementizers,
        speech.adverbs,
    )
    if fold(token) in names.given | names.given_or_word:
        return False
    return any(form in listed for form, _ in bare_forms(fold(token).lower(), speech) for listed in lists)


def _is_title(token: str, language: Language) -> bool:
    titles, word = title_words(language), fold(token).lower()
    listed = (titles.heads, titles.construct_heads, titles.ranks, titles.courtesies, titles.descriptions, titles.bodies)
    return any(form in group for group in listed for form in (word, word.removeprefix("ال")))


def run_of(text: str, span: Span, name: str) -> Span | None:
    """The run of words of the span that are the name's, spelt alike but for tashkeel and capitals; None without one."""
    words = [(key(found[0]), found.start(), found.end()) for found in _TOKEN.finditer(text, span.start, span.end)]
    wanted = [key(word) for word in name.split()]
    for first in range(len(words) - len(wanted) + 1 if any(wanted) else 0):
        part = words[first : first + len(wanted)]
        if [word for word, _, _ in part] == wanted:
            return Span(part[0][1], part[-1][2])
    return None


def first_word(words: str) -> str:
    """The first word, folded, as the lists of given names have it."""
    return fold(words.split(maxsplit=1)[0]) if words.split() else ""
