# SPDX-License-Identifier: Apache-2.0
"""The words that are too frequent to be looked for, of both languages: names stand in either on every page."""

from __future__ import annotations

from functools import cache


@cache
def stop_words() -> frozenset[str]:
    """Folded words that are neither indexed nor asked for."""
    from generator.languages.ar.search_words import STOPS as ARABIC
    from generator.languages.en.search_words import STOPS as ENGLISH

    return ARABIC | ENGLISH
