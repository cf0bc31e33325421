# SPDX-License-Identifier: Apache-2.0
"""English words by which a translation is compared with its source.

Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), ch. 9 (negation).
"""

from __future__ import annotations

from generator.languages.en.calendar import NUMBERS
from generator.languages.translation import TranslationWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TRANSLATION = TranslationWords(
    negations=_words(
        "not no nor never neither none without nobody nothing nowhere cannot non isn't aren't wasn't weren't don't"
        " doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't"
    ),
    softened=_words(
        "only but except deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting"
        " rather fail fails failed lack lacks lacking lacked avoid avoids prevent prevents ban bans banned yet until"
        " rarely seldom hardly barely missing dismissed dismiss dismisses ruled rule unlikely impossible unable stop"
        " stopped anything anyone anybody any free differ disagree unprecedented unresolved"
    ),
    numbers=NUMBERS,
)
