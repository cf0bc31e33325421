# SPDX-License-Identifier: Apache-2.0
"""The invented world: people, companies and bodies that the stories share, in the towns of the gazetteer.

Whoever holds an office in one story holds it in all: that is what makes explainers match partly. Nobody is real: a
name is drawn from parts that name nobody, and one that the project's own list of people holds is drawn again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

from generator.languages import nationalities
from generator.normalise import fold
from generator.slug import slug_of

if TYPE_CHECKING:
    from generator.model import Language
    from generator.names import Names

    Words = dict[Language, str]

_FOLDER: Final = Path(__file__).resolve().parent
_PLACES: Final = _FOLDER.parent / "gazetteer" / "places.tsv"
_KINDS: Final = frozenset({"city", "town", "capital", "port"})
# What the gazetteer adds to tell a place from another one, and names that are something else, too (tents, August).
_ADDED: Final = frozenset({"مدينة", "محافظة", "ميناء", "ولاية", "المغربية", "أبين", "العاصمة", "بحري", "الخيام", "إب"})
_TOWNS: Final = 9
"""So many of a country's largest towns are told of: towns must come again in other stories."""


@dataclass(frozen=True, slots=True)
class Town:
    """A place of the gazetteer."""

    ar: str
    en: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its towns by size, those by the sea, and the group of its people's names."""

    code: str
    group: str
    weight: int
    capital: Town
    towns: tuple[Town, ...]
    coast: tuple[Town, ...]

    def name(self, language: Language) -> str:
        """Its usual name."""
        return nationalities.name(self.code, language)

    def adjective(self, language: Language) -> str:
        """Its adjective (Arabic: masculine, indefinite)."""
        return nationalities.adjective(self.code, language)


@dataclass(frozen=True, slots=True)
class Named:
    """An invented person, company or body: its names, the short ones, and whether a woman."""

    id: str
    kind: str
    names: Words
    short: Words
    country: str
    is_female: bool = False


@dataclass(slots=True)
class World:
    """Everybody who was invented so far, by office; `real` holds names that nobody may get."""

    seed: str
    real: Names
    cast: dict[str, Named] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)

    def person(self, country: Country, office: str, *, is_man: bool = False) -> Named:
        """The holder of an office, always the same one; `office` in English with what tells it from others."""
        key = f"{country.code}/{office}"
        if key not in self.cast:
            rng = Random(f"{self.seed}/{key}")  # noqa: S311  (repeatable on purpose)
            self.cast[key] = self._invented(country, rng, is_man=is_man)
        return self.cast[key]

    def _invented(self, country: Country, rng: Random, *, is_man: bool) -> Named:
        while True:
            is_female = rng.random() < 0.4 and not is_man
            given = rng.choice(parts()[f"{country.group} {'f' if is_female else 'm'}"])
            family = rng.choice(parts()[f"{country.group} family"])
            names: Words = {"ar": f"{given[0]} {family[0]}", "en": f"{given[1]} {family[1]}"}
            identity = slug_of(names["en"])
            known = any(self.real.person(fold(name)) for name in names.values())
            if not known and self._taken.isdisjoint({identity, names["ar"]}):
                self._taken |= {identity, names["ar"]}
                short: Words = {"ar": family[0], "en": family[1]}
                return Named(identity, "person", names, short, country.code, is_female)

    def firm(self, country: Country, arabic: str, english: str, rng: Random) -> Named:
        """A company of a trade (``للنقل البحري``, ``Shipping``); each country has few in each."""
        number = rng.randrange(3)
        key = f"{country.code}/{english}/{number}"
        if key not in self.cast:
            own = Random(f"{self.seed}/{key}")  # noqa: S311  (repeatable on purpose)
            free = [name for name in firm_names() if slug_of(f"{name[1]} {english}") not in self._taken]
            ar, en = own.choice(free)
            names: Words = {"ar": f"شركة {ar} {arabic}", "en": f"{en} {english}"}
            identity = slug_of(names["en"])
            self._taken.add(identity)
            self.cast[key] = Named(identity, "company", names, {"ar": ar, "en": en}, country.code)
        return self.cast[key]

    def body(self, country: Country, arabic: str, english: str) -> Named:
        """A public body."""
        key = f"{country.code}/{english}"
        if key not in self.cast:
            names: Words = {"ar": arabic, "en": english}
            self.cast[key] = Named(slug_of(english), "agency", names, names, country.code)
        return self.cast[key]


@cache
def parts() -> dict[str, tuple[tuple[str, str], ...]]:
    """The parts of names, Arabic and English, by group and gender."""
    found = {}
    for line in _lines("names.txt"):
        group, _, told = line.partition(" | ")
        found[group] = tuple(_halves(each) for each in told.split("; "))
    return found


@cache
def firm_names() -> tuple[tuple[str, str], ...]:
    """What companies may be called, Arabic and English."""
    return tuple(_halves(line) for line in _lines("firms.txt"))


@cache
def glossary() -> tuple[tuple[str, str], ...]:
    """What our wordings call bodies and groups that have no name of their own, Arabic and English."""
    return tuple(_halves(line) for line in _lines("glossary.txt"))


def _halves(told: str) -> tuple[str, str]:
    arabic, english = told.split(" = ")
    return arabic.strip(), english.strip()


def _lines(name: str) -> list[str]:
    lines = (_FOLDER / name).read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("#")]


@cache
def countries() -> tuple[Country, ...]:
    """The countries that stories are told of."""
    towns = _towns()
    found = []
    for line in _lines("countries.txt"):
        code, group, weight, coast = (cell.strip() for cell in line.split("|"))
        own = towns[code]
        capital = next(town for kind, _, town in own if kind == "capital")
        by_sea = coast.split(", ")
        usual = sorted((row for row in own if row[0] != "capital" and row[2].en not in by_sea), key=lambda row: -row[1])
        inland = tuple(town for _, _, town in usual[:_TOWNS])
        coastal = tuple(town for _, _, town in own if town.en in by_sea)
        found.append(Country(code, group, int(weight), capital, inland, coastal))
    return tuple(found)


def _towns() -> dict[str, list[tuple[str, int, Town]]]:
    """By country, the towns that the project's own list names in both languages: kind, inhabitants, names."""
    found: dict[str, list[tuple[str, int, Town]]] = {}
    rows = (line.split("\t") for line in _PLACES.read_text(encoding="utf-8").split("\n")[1:-1])
    for _, kind, _, _, country, people, arabic, english, source, *_ in rows:
        if kind not in _KINDS or not arabic or source != "own":
            continue
        if kind == "capital" or _ADDED.isdisjoint(arabic.split()):
            found.setdefault(country, []).append((kind, int(people or 0), Town(arabic, english)))
    return found
