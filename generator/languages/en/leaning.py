# SPDX-License-Identifier: Apache-2.0
"""English openers that lean on the sentence before.

Source: Quirk et al., "A Comprehensive Grammar of the English Language" (1985), 8.134-8.147 (conjuncts), 6.15 (pronouns).
"""

from __future__ import annotations

from generator.languages.leaning import Leaning

_PRONOUNS = ("it", "he", "she", "they", "this", "that", "these", "those")
_LINKS = ("but", "yet", "and", "however", "nor", "neither")

LEANING = Leaning(
    qualifiers=frozenset((*_PRONOUNS, *(f"{link} {pronoun}" for link in _LINKS for pronoun in _PRONOUNS))),
    connectives=frozenset((*_LINKS, "so", "also", "still", "instead", "meanwhile", "then")),
    demonstratives=frozenset(("this", "these", "those", "such")),
    periods=frozenset(("day", "week", "month", "year", "morning", "evening", "summer", "winter", "spring", "autumn")),
    longest=2,
)
