# SPDX-License-Identifier: Apache-2.0
"""What search knows of a language apart from its affixes: the words that are too frequent to be looked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class SearchWords:
    """`stops`: folded words that are neither indexed nor asked for, unless a question has nothing else."""

    stops: frozenset[str]


@cache
def of_both() -> SearchWords:
    """The words of both languages: names stand in either on every page."""
    from generator.languages.ar.search_words import STOPS as ARABIC
    from generator.languages.en.search_words import STOPS as ENGLISH

    return SearchWords(ARABIC | ENGLISH)
