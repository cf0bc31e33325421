# SPDX-License-Identifier: Apache-2.0
"""Places by name: where they lie, of what kind they are, what they are called in both languages.

In: ``places.tsv`` (made by ``make.py``). Out: a cached `Gazetteer`.

>>> [entry.id for entry in load().find("قازان", "ar")]
['kazan']
>>> load().find("Kazan", "en")[0].name_ar
'كازان'
>>> country_name("RU", "ar"), country_name("RU", "en"), country_name("??", "en")
('روسيا', 'Russia', '??')
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from generator.gazetteer.keys import key
from generator.gazetteer.sounds import arabic_skeleton, latin_skeleton

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.model import Language, PlaceKind

TABLE = Path(__file__).parent / "places.tsv"
_ALIASES: Mapping[Language, int] = {"ar": 8, "en": 9}
# Two consonants are enough only where one town alone has them.
_FEWEST_CONSONANTS = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One place; degrees WGS 84, `country` ISO 3166-1 alpha-2 or "", `population` 0 when unknown.

    A name may be "" in a language in which we know none. `own` marks our own, checked list.
    """

    id: str
    kind: PlaceKind
    latitude: float
    longitude: float
    country: str
    population: int
    name_ar: str
    name_en: str
    source: str

    @property
    def own(self) -> bool:
        """True for the project's own list, whose names are trusted."""
        return self.source == "own"

    @property
    def names(self) -> dict[Language, str]:
        """The names that are known, by language."""
        pairs: tuple[tuple[Language, str], ...] = (("ar", self.name_ar), ("en", self.name_en))
        return {language: name for language, name in pairs if name}


class Gazetteer:
    """All places; lines stay unread until they are wanted, an index is made when a language is first asked."""

    __slots__ = ("_cells", "_entries", "_index", "_longest", "_numbers", "_sounds")

    def __init__(self, lines: Sequence[str]) -> None:
        self._cells = [line.split("\t") for line in lines]
        self._entries: dict[int, Entry] = {}
        self._index: dict[Language, dict[str, list[int]]] = {}
        self._longest: dict[Language, dict[str, int]] = {}
        self._sounds: dict[str, dict[str, list[Entry]]] = {}
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._cells)

    def _entry(self, number: int) -> Entry:
        entry = self._entries.get(number)
        if entry is None:
            cell = self._cells[number]
            entry = self._entries[number] = Entry(
                cell[0], cast("PlaceKind", cell[1]), float(cell[2]), float(cell[3]), cell[4], int(cell[5] or 0),
                cell[6], cell[7], cell[10],
            )  # fmt: skip
        return entry

    def _of(self, language: Language) -> dict[str, list[int]]:
        """The look-up table of a language: key of a name -> line numbers."""
        index = self._index.get(language)
        if index is None:
            index, column = {}, _ALIASES[language]
            longest: dict[str, int] = {}
            for number, cell in enumerate(self._cells):
                for alias in cell[column].split(";") if cell[column] else ():
                    index.setdefault(alias, []).append(number)
                    words = alias.count(" ") + 1
                    first = alias.partition(" ")[0]
                    if longest.get(first, 0) < words:
                        longest[first] = words
            self._index[language], self._longest[language] = index, longest
        return index

    def find(self, name: str, language: Language) -> tuple[Entry, ...]:
        """The places of that name in that language, our own list first, then the populous."""
        return self.find_key(key(name), language)

    def find_key(self, name: str, language: Language) -> tuple[Entry, ...]:
        """As `find`, for a name that is a key already (see keys.py)."""
        entries = [self._entry(number) for number in self._of(language).get(name, ())]
        return tuple(sorted(entries, key=lambda entry: (not entry.own, -entry.population, entry.id)))

    def longest_names(self, language: Language) -> Mapping[str, int]:
        """First words of names (as keys) with the number of words of the longest name that begins so."""
        self._of(language)
        return self._longest[language]

    def sounding_like(self, words: Sequence[str], countries: frozenset[str]) -> Entry | None:
        """The town of these countries whose Latin name has the consonants of the Arabic words, the most populous.

        None without a match, or when the consonants are too few to tell one town from another.
        """
        skeleton = arabic_skeleton(words)
        consonants = len(skeleton.replace(" ", ""))
        found = {entry.id: entry for iso in countries for entry in self._sounds_of(iso).get(skeleton, ())}
        if consonants < _FEWEST_CONSONANTS or (consonants == _FEWEST_CONSONANTS and len(found) > 1):
            return None
        return max(found.values(), key=lambda entry: (entry.population, entry.id), default=None)

    def _sounds_of(self, iso: str) -> dict[str, list[Entry]]:
        """The towns of a country by the skeleton of their Latin names."""
        known = self._sounds.get(iso)
        if known is None:
            known = self._sounds[iso] = {}
            for number, cell in enumerate(self._cells):
                if cell[4] == iso and cell[1] in {"city", "town", "capital", "port"}:
                    known.setdefault(latin_skeleton(cell[7]), []).append(self._entry(number))
        return known

    def get(self, identifier: str) -> Entry | None:
        """The place of this id."""
        if not self._numbers:
            self._numbers = {cell[0]: number for number, cell in enumerate(self._cells)}
        number = self._numbers.get(identifier)
        return None if number is None else self._entry(number)

    def country(self, iso: str) -> Entry | None:
        """The country of this code."""
        return _countries().get(iso)

    def all_entries(self) -> tuple[Entry, ...]:
        """Every place, in the order of the table."""
        return tuple(map(self._entry, range(len(self._cells))))

    def of_kind(self, kind: PlaceKind) -> tuple[Entry, ...]:
        """The places of one kind, in the order of the table."""
        return tuple(self._entry(number) for number, cell in enumerate(self._cells) if cell[1] == kind)


@cache
def load() -> Gazetteer:
    """The gazetteer; the table is read once a process."""
    return Gazetteer(TABLE.read_text(encoding="utf-8").splitlines()[1:])


@cache
def _countries() -> Mapping[str, Entry]:
    return {entry.country: entry for entry in load().of_kind("country")}


def country_name(iso: str, language: Language) -> str:
    """The short name of a country; its code when it is unknown."""
    entry = _countries().get(iso)
    return (entry.names.get(language) or iso) if entry else iso
