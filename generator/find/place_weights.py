# SPDX-License-Identifier: Apache-2.0
"""How likely each of several places of one name is.

In: what the article says of countries, provinces and towns, and what stands beside the name. Out: a number; the
largest wins. Source: the habits of newspapers, see place_choice.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log10
from typing import TYPE_CHECKING, Final

from generator.find.place_areas import AREAS, TOWNS, first_level, is_province, lies_in, told_country

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable

    from generator.find.place_words import Candidate
    from generator.gazetteer import Entry
    from generator.model import Language, PlaceKind

# Weights: our own list; its country in the article, its province; a list of countries; a capital; a vowel sign or an
# area told beside the name; the kind that the word before tells.
_OWN: Final = 2.0
_CONTEXT: Final = 4.0
_PROVINCE: Final = 1.5
_LISTED: Final = 1.5
_CAPITAL: Final = 0.5
_MARKED: Final = 9.0
_KIND: Final = 6.0
# Towns of one list lie in one country.
_SAME_LAND: Final = 2.0
# English: the country is named in the sentence; another town of the article lies near.
_HERE: Final = 2.0
_NEARBY: Final = 2.5
# As much again so many degrees away: of two villages of one name that of the next valley is meant.
_NEXT: Final = 0.6
# A town of fewer inhabitants is not meant, without more, by a name that our own list gives to another place.
_OBSCURE: Final = 3.5
_FEW_PEOPLE: Final = 50_000
_KNOWN_BETTER: Final = {"ar": _FEW_PEOPLE, "en": 300_000}
# English: what a province counts for, whose inhabitants the gazetteer does not tell.
_PROVINCE_PEOPLE: Final = 500_000


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside one name.

    The place it is listed with, the area told of it, the country that a vowel sign tells, the kinds that head words
    tell, the countries that the sentence names; whether the name opens a report.
    """

    listed_with: Entry | None
    area: Entry | None
    marked: str
    kinds: frozenset[PlaceKind]
    told_here: frozenset[str]
    is_dateline: bool


class Weights:
    """Weighs the namesakes of one candidate."""

    def __init__(
        self, candidate: Candidate, beside: Beside, language: Language,
        countries: Counter[str], provinces: Counter[str], has_neighbour: Callable[..., bool],
    ) -> None:  # fmt: skip
        self.beside, self.english, self.has_neighbour = beside, language == "en", has_neighbour
        self.countries, self.provinces = countries, provinces
        self.most = max(countries.values(), default=1)
        entries, own = candidate.entries, [entry for entry in candidate.entries if entry.own]
        self.least = _KNOWN_BETTER[language] if own else 0
        # A report comes from the capital, not from the country of the same name (Tunis, Algiers); else that is meant.
        self.namesakes = {entry.country for entry in entries if entry.kind == "country"}
        self.namesakes &= {entry.country for entry in entries if entry.kind == "capital"}
        self.meant = "capital" if beside.is_dateline or "city" in beside.kinds else "country"
        # Countries with a province of this name that everybody knows; those with a large town so called.
        self.with_own = {entry.country for entry in own if self.english and entry.kind == "state"}
        self.with_town = {e.country for e in entries if e.kind in TOWNS and e.population >= _FEW_PEOPLE}
        # No neighbour makes a village of a province or a bay that everybody knows.
        self.may_be_near = self.english and all(entry.kind in TOWNS for entry in own)

    def of(self, entry: Entry) -> float:
        """The weight of one place."""
        beside, is_town, is_own = self.beside, entry.kind in TOWNS, entry.own
        is_second = entry.country in self.with_own and is_town and "city" not in beside.kinds and not is_own
        return (
            _OWN * is_own + self._of_kind(entry) + self._of_article(entry)
            + _MARKED * (entry.country == beside.marked != "")
            + _MARKED * (beside.area is not None and lies_in(entry, beside.area))
            - _OBSCURE * is_second - _OBSCURE * (not is_own and entry.population < self.least)
        )  # fmt: skip

    def _of_article(self, entry: Entry) -> float:
        """What countries, provinces and towns of the article say."""
        country = told_country(entry)
        here = self.english and entry.kind != "country" and country in self.beside.told_here
        is_within = entry.kind not in AREAS or first_level(entry.division) != entry.division
        is_nearby = self.may_be_near and entry.kind in TOWNS and self.has_neighbour(entry)
        is_next = is_nearby and self.has_neighbour(entry, _NEXT)
        return (
            _CONTEXT * self.countries[country] / self.most + _HERE * here + _NEARBY * (is_nearby + is_next)
            + _PROVINCE * (is_within and self.provinces[first_level(entry.division)] > 0)
        )  # fmt: skip

    def _of_kind(self, entry: Entry) -> float:
        """What its kind and its size say, beside head words and a list."""
        listed, kinds = self.beside.listed_with, self.beside.kinds
        same_kind = listed is not None and (listed.kind == "country") == (entry.kind == "country")
        # "In A and B": both are provinces.
        same_level = listed is not None and is_province(listed) and is_province(entry)
        same_land = listed is not None and listed.kind in TOWNS and entry.kind in TOWNS
        same_land = same_land and listed is not None and listed.country == entry.country
        told = entry.kind in kinds or ("city" in kinds and entry.kind in TOWNS)
        told = told or (entry.country in self.namesakes and entry.kind == self.meant)
        is_large = self.english and is_province(entry) and entry.country not in self.with_town
        is_less = entry.kind == "state" and "state" not in kinds and not (entry.own or same_level or is_large)
        people = _PROVINCE_PEOPLE if is_large else entry.population
        return (
            _LISTED * (same_kind + same_level) + _SAME_LAND * same_land + _KIND * told - _OWN * is_less
            + log10(people + 1) / 3
            + _CAPITAL * (entry.kind in {"capital", "country"})
        )  # fmt: skip
