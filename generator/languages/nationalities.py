# SPDX-License-Identifier: Apache-2.0
"""Which country an adjective of nationality or a country's name points to, and back.

In: the tables of ``ar/nationalities.py`` and ``en/nationalities.py``. Out: look-ups by folded word.

>>> country_of_adjective("الروسية", "ar"), country_of_adjective("Zambian", "en")
('RU', 'ZM')
>>> adjective("TR", "ar"), adjective("TR", "en")
('تركي', 'Turkish')
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Language

# Endings of a relative adjective (nisba) after its stem in -i: none, feminine, sound plural, dual.
# Source: Ryding (2005), ch. 10 (adjectives: function and form), 7.2-7.3 (dual and sound plurals).
_ENDINGS = ("", "ه", "ين", "ون", "ان", "تين", "تان", "ات")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Nationality:
    """A country's adjectives and names in one language, the preferred ones first."""

    country: str
    adjectives: tuple[str, ...]
    names: tuple[str, ...]


def read_table(table: str) -> tuple[Nationality, ...]:
    """The nationalities of a table with lines ``XX: adjective, adjective / name, name``."""
    rows = []
    for line in table.strip().splitlines():
        country, _, rest = line.partition(": ")
        adjectives, _, names = rest.partition(" / ")
        rows.append(Nationality(country, tuple(adjectives.split(", ")), tuple(names.split(", "))))
    return tuple(rows)


@cache
def _table(language: Language) -> tuple[Nationality, ...]:
    """The language's table, in the order of the file."""
    module = import_module(f"generator.languages.{language}.nationalities")
    return cast("tuple[Nationality, ...]", module.NATIONALITIES)


@cache
def adjectives(language: Language) -> Mapping[str, str]:
    """Every folded form of every adjective with its country; Arabic forms with and without article."""
    found: dict[str, str] = {}
    for row in _table(language):
        for word in map(fold, row.adjectives):
            if language == "en":
                found.setdefault(word, row.country)
                continue
            for ending in _ENDINGS:
                first, _, second = word.partition(" ")
                # The feminine closing the first word of a two-word adjective is written on both words.
                form = f"{first}{ending} {second}{ending}" if second else word + ending
                definite = "ال" + form.replace(" ", " ال")
                found.setdefault(form, row.country)
                found.setdefault(definite, row.country)
                found.setdefault("ل" + definite[1:], row.country)
    return found


@cache
def countries(language: Language) -> Mapping[str, str]:
    """Every folded name of a country with its code."""
    return {fold(name): row.country for row in reversed(_table(language)) for name in row.names}


@cache
def ends_of_pairs(language: Language) -> frozenset[str]:
    """The last words of the adjectives of two words."""
    return frozenset(word.rpartition(" ")[2] for word in adjectives(language) if " " in word)


@lru_cache(maxsize=32_768)
def country_of_adjective(word: str, language: Language) -> str | None:
    """The country of an adjective in any form, None when it is no nationality."""
    return adjectives(language).get(fold(word))


@lru_cache(maxsize=32_768)
def country_of_name(name: str, language: Language) -> str | None:
    """The country of this name, None when it is no country."""
    return countries(language).get(fold(name))


def adjective(country: str, language: Language) -> str:
    """The preferred adjective (Arabic: masculine, indefinite), "" for an unknown country."""
    return next((row.adjectives[0] for row in _table(language) if row.country == country), "")


@cache
def _further(language: Language) -> Mapping[str, str]:
    """Code and name of what ISO 3166-1 lists besides: territories, and states whose name is an everyday word."""
    module = import_module(f"generator.languages.{language}.nationalities")
    return dict(line.split(": ") for line in cast("str", module.FURTHER).strip().splitlines())


def name(country: str, language: Language) -> str:
    """The preferred name of the country or territory, its code when it is unknown."""
    further = _further(language).get(country)
    return further or next((row.names[0] for row in _table(language) if row.country == country), country)
