# SPDX-License-Identifier: Apache-2.0
"""Sentences that cannot be read without the one before them, judged in the article's own language.

In: a `Reading` and a sentence. Out: whether it leans, and on which sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.languages import leaning
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.model import Sentence
    from generator.pages.reading import Reading

_CLAUSE_END = re.compile(r"[,:;،؛«“]")
_MARKS = ",.:;،؛"


def leans(reading: Reading, sentence: Sentence, *, by_qualifier: bool = False) -> bool:
    """True when the sentence opens with a connective or a pronoun, or points back in its first clause.

    `by_qualifier`: only when it opens with what limits or takes up. A whole paragraph may open with "But": a qualifier
    is closer, it has no subject of its own ("But it …").
    """
    words = leaning.of(reading.articles[sentence.id].language)
    told = fold(reading.source_words(sentence.id)).lower()
    first = told.split()[: words.longest]
    openers = {" ".join(first[:length]).rstrip(_MARKS) for length in range(1, len(first) + 1)}
    if by_qualifier or openers & words.qualifiers:
        return bool(openers & words.qualifiers)
    clause = _CLAUSE_END.split(told, maxsplit=1)[0].split()
    points = any(word in words.demonstratives and noun not in words.periods for word, noun in pairwise((*clause, "")))
    return points or bool(openers & words.connectives)


def before(reading: Reading, sentence: Sentence) -> Sentence | None:
    """The sentence right before it, None at the start and after a sub-heading."""
    article = reading.articles[sentence.id]
    at = bisect_left(article.sentences, sentence.span, key=lambda each: each.span)
    earlier = next((each for each in reversed(article.sentences[:at]) if each.id in reading.sentences), None)
    return earlier if earlier is not None and earlier.kind == "sentence" else None


def base_of(reading: Reading, sentence: Sentence) -> Sentence:
    """The sentence that this one stays with: itself, or the first of the paragraph that it qualifies in the end."""
    found = sentence
    while leans(reading, found, by_qualifier=True):
        earlier = before(reading, found)
        if earlier is None or earlier.paragraph != sentence.paragraph:
            return found
        found = earlier
    return found
