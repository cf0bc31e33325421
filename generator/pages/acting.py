# SPDX-License-Identifier: Apache-2.0
"""The states and bodies that act in a sentence: its subject, where no person is named in it.

"Russia and Iran signed …" tells who as much as a name does; "an accord between Russia and Iran" does not.
Source: Huddleston and Pullum (2002), 4.2 (the subject before the verb); Ryding (2005), 3.1 (behind it in Arabic).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.find.role_words import opening_of
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Article, Facts, Language, Organisation, Place, Sentence

_WORD = re.compile(r"\w+")
_NAME = "x"
_LINKS: dict[Language, frozenset[str]] = {"en": frozenset(("and", "the", "both")), "ar": frozenset("و")}
_BESIDE: dict[Language, int] = {"en": 0, "ar": 1}
"""Other words in front of the subject: the verb in Arabic, none in English."""


def acting_in(article: Article, sentence: Sentence, facts: Facts) -> tuple[Organisation | Place, ...]:
    """The organisations and countries that are the subject of the sentence's first clause, in its order."""
    countries = (place for place in facts.places if place.kind == "country")
    bodies: Iterable[Organisation | Place] = (*facts.organisations, *countries)
    named = sorted(
        ((mention.span, body) for body in bodies for mention in body.mentions if sentence.span.covers(mention.span)),
        key=lambda found: (found[0].start, -found[0].length),
    )
    found: list[Organisation | Place] = []
    before, at = "", sentence.span.start
    for span, body in named:
        if span.start < at:
            continue
        before = f"{before} {fold(article.text[at : span.start]).lower()}"
        if not _leads_to_subject(before, article.language):
            break
        found.append(body)
        at = span.end
    return tuple(found)


def _leads_to_subject(before: str, language: Language) -> bool:
    """True when in front of a name stands no more than what may stand before the subject."""
    # A dateline is one only before something: the name itself, which is the last word.
    words = _WORD.findall(opening_of(f"{' '.join(before.split())} {_NAME}"))[:-1]
    return sum(word not in _LINKS[language] for word in words) <= _BESIDE[language]
