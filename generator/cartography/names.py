# SPDX-License-Identifier: Apache-2.0
"""The words that stand on a map, in the language of the page."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.languages.map_words import MapWords
    from generator.model import Language, Place


def place_name(place: Place, language: Language) -> str:
    """The name in `language`, else the one that the article uses."""
    return place.names.get(language) or place.name


def other_name(place: Place, language: Language) -> tuple[str, Language]:
    """The name in the other language, "" when none is known, and that language."""
    other: Language = "en" if language == "ar" else "ar"
    return place.names.get(other, ""), other


def country_name(code: str, language: Language, words: MapWords) -> str:
    """A country's short name; "" when it gets no label. Source: Unicode CLDR through Babel, after our own."""
    if code in words.countries:
        return words.countries[code]
    return _territories(language).get(code, "")


@lru_cache(maxsize=2)
def _territories(language: Language) -> Mapping[str, str]:
    territories: Mapping[str, str] = Locale(language).territories
    return territories


def listed(names: Iterable[str], words: MapWords) -> str:
    """The names once each, in order, with the language's separator."""
    return words.between.join(dict.fromkeys(name for name in names if name))
