# SPDX-License-Identifier: Apache-2.0
"""Arabic openers that lean on the sentence before; "wa" alone opens most sentences and says nothing.

Source: K. Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), ch. 18 (connectives), 12 (pronouns).
"""

from __future__ import annotations

from generator.languages.leaning import Leaning
from generator.normalise import fold

_SUFFIXES = ("ه", "ها", "هم", "هما", "هن")
_TAKING_UP = (
    "هو", "هي", "هم", "هما", "هذا", "هذه", "ذلك", "تلك", "هؤلاء", "أولئك", "بذلك", "لذلك", "كذلك", "مع ذلك", "رغم ذلك",
)  # fmt: skip
_NEGATIONS = ("لا", "لن", "ليس", "ليست")
_LIMITING = ("لكن", "ولكن", "غير أن", "بيد أن", "إلا أن")
_CONNECTIVES = ("ولم", "وما زال", "وما زالت", "ولا يزال", "ولا تزال", "كما", "أما", "بل", "ثم", "إذ")

_WITH_PRONOUN = frozenset(f"{opener}{suffix}" for opener in _LIMITING for suffix in _SUFFIXES)
_PRONOUNS = frozenset(f"{clitic}{word}" for word in _TAKING_UP for clitic in ("", "و", "ف"))

LEANING = Leaning(
    qualifiers=frozenset(map(fold, _WITH_PRONOUN | _PRONOUNS | {f"و{word}" for word in _NEGATIONS})),
    connectives=frozenset(map(fold, (*_LIMITING, *_CONNECTIVES))),
    demonstratives=frozenset(
        map(fold, ("هذا", "هذه", "ذلك", "تلك", "هذان", "هاتان", "هذين", "هاتين", "هؤلاء", "أولئك"))
    ),
    periods=frozenset(
        map(fold, ("اليوم", "الأسبوع", "الشهر", "العام", "السنة", "الصيف", "الشتاء", "الربيع", "الخريف"))
    ),
    longest=2,
)
