# SPDX-License-Identifier: Apache-2.0
"""Places by name: where they lie, of what kind they are, what they are called in both languages.

In: ``places.tsv``, ``names_ar.tsv``, ``names_en.tsv`` (made by ``make.py``). Out: a cached `Gazetteer`.

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
from typing import TYPE_CHECKING, TypeVar, cast

from generator.gazetteer.keys import key
from generator.gazetteer.sounds import arabic_skeleton, latin_skeletons
from generator.gazetteer.table import Table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.model import Language, PlaceKind

TABLE = Path(__file__).parent / "places.tsv"
_NAMES: Mapping[Language, Path] = {"ar": TABLE.with_name("names_ar.tsv"), "en": TABLE.with_name("names_en.tsv")}
_TOWNS = frozenset({"city", "town", "capital", "port", "district"})
_KIND, _COUNTRY, _NAME_EN = 1, 4, 7
"""Cells of a line of ``places.tsv``."""
# So many that some sound like any word.
_POST_OFFICES = "localities\t"
_MOST_KEPT = 65_536
Key = TypeVar("Key")
Value = TypeVar("Value")
# Two consonants are enough only where one town alone has them.
_FEWEST_CONSONANTS = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One place; degrees WGS 84, `country` ISO 3166-1 alpha-2 or "", `population` 0 when unknown.

    A name may be "" in a language in which we know none. `own` marks our own, checked list. `division` is GeoNames'
    code of the province it lies in, or is; `attested` names the sources that give the Arabic name.
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
    division: str = ""
    attested: tuple[str, ...] = ()

    @property
    def own(self) -> bool:
        """True for the project's own list, whose names are trusted."""
        return self.source == "own"

    @property
    def names(self) -> dict[Language, str]:
        """The names that are known, by language."""
        pairs: tuple[tuple[Language, str], ...] = (("ar", self.name_ar), ("en", self.name_en))
        return {language: name for language, name in pairs if name}


def _keep(known: dict[Key, Value], key: Key, value: Value) -> None:
    """Remembers a look-up; of very many words none is kept, for hostile texts have ever new ones."""
    if len(known) >= _MOST_KEPT:
        known.clear()
    known[key] = value


class Gazetteer:
    """All places; lines stay unread until they are wanted, the names of a language until it is first asked."""

    __slots__ = ("_entries", "_found", "_longest", "_names", "_rows", "_sounds")

    def __init__(self, rows: Table) -> None:
        self._rows = rows
        self._entries: dict[str, Entry] = {}
        self._names: dict[Language, Table] = {}
        self._found: dict[tuple[Language, str], tuple[Entry, ...]] = {}
        self._longest: dict[tuple[Language, str], int] = {}
        self._sounds: dict[str, dict[str, list[str]]] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, identifier: str) -> Entry | None:
        """The place of this id."""
        entry = self._entries.get(identifier)
        if entry is None:
            line = self._rows.line_of(identifier)
            if line is not None:
                entry = self._entries[identifier] = _entry(line)
        return entry

    def _line(self, name: str, language: Language) -> Sequence[str]:
        """What the names' table says of a key: the ids that it means, the words of the longest name it begins."""
        names = self._names.get(language)
        if names is None:
            names = self._names[language] = Table(_NAMES[language].read_bytes())
        line = names.line_of(name)
        return ("", "", "0") if line is None else line.decode().split("\t")

    def find(self, name: str, language: Language) -> tuple[Entry, ...]:
        """The places of that name in that language, our own list first, then the populous."""
        return self.find_key(key(name), language)

    def find_key(self, name: str, language: Language) -> tuple[Entry, ...]:
        """As `find`, for a name that is a key already (see keys.py)."""
        known = self._found.get((language, name))
        if known is None:
            identifiers = self._line(name, language)[1]
            known = tuple(entry for each in identifiers.split(";") if each and (entry := self.get(each)))
            _keep(self._found, (language, name), known)
        return known

    def longest_name(self, first: str, language: Language) -> int:
        """The number of words of the longest name that begins with this word (a key); 0 when none does."""
        known = self._longest.get((language, first))
        if known is None:
            known = int(self._line(first, language)[2])
            _keep(self._longest, (language, first), known)
        return known

    def sounding_like(self, words: Sequence[str], countries: frozenset[str], least: int = 0) -> Entry | None:
        """The town of these countries whose Latin name has the consonants of the Arabic words, the most populous.

        None without a match, or when the consonants are fewer than `least` or too few to tell one town from another.
        """
        skeleton = arabic_skeleton(words)
        consonants = len(skeleton.replace(" ", ""))
        identifiers = {each for iso in countries for each in self._sounds_of(iso).get(skeleton, ())}
        found = [entry for each in identifiers if (entry := self.get(each))]
        if consonants < max(least, _FEWEST_CONSONANTS) or (consonants == _FEWEST_CONSONANTS and len(found) > 1):
            return None
        return max(found, key=lambda entry: (entry.population, entry.id), default=None)

    def _sounds_of(self, iso: str) -> dict[str, list[str]]:
        """The ids of a country's towns by the skeleton of their Latin names."""
        known = self._sounds.get(iso)
        if known is None:
            known = self._sounds[iso] = {}
            lines = [line.decode().split("\t", _NAME_EN + 1) for line in self._rows.lines_with(iso)]
            towns = [
                cell for cell in lines
                if cell[_COUNTRY] == iso and cell[_KIND] in _TOWNS
                and not (cell[_KIND] == "town" and cell[_NAME_EN + 1].startswith(_POST_OFFICES))
            ]  # fmt: skip
            for cell, skeleton in zip(towns, latin_skeletons(cell[_NAME_EN] for cell in towns), strict=True):
                known.setdefault(skeleton, []).append(cell[0])
        return known

    def country(self, iso: str) -> Entry | None:
        """The country of this code."""
        return _countries().get(iso)

    def all_entries(self) -> tuple[Entry, ...]:
        """Every place, in the order of the table."""
        return tuple(map(_entry, self._rows))

    def of_kind(self, kind: PlaceKind) -> tuple[Entry, ...]:
        """The places of one kind, in the order of the table."""
        return tuple(entry for entry in map(_entry, self._rows.lines_with(kind)) if entry.kind == kind)


def _entry(line: bytes) -> Entry:
    cell = line.decode().split("\t")
    return Entry(
        cell[0], cast("PlaceKind", cell[1]), float(cell[2]), float(cell[3]), cell[4], int(cell[5] or 0),
        cell[6], cell[7], cell[8], cell[9], tuple(filter(None, cell[10].split("+"))),
    )  # fmt: skip


@cache
def load() -> Gazetteer:
    """The gazetteer; the table is read once a process."""
    return Gazetteer(Table(TABLE.read_bytes(), has_head=True))


@cache
def _countries() -> Mapping[str, Entry]:
    return {entry.country: entry for entry in load().of_kind("country")}


def country_name(iso: str, language: Language) -> str:
    """The short name of a country; its code when it is unknown."""
    entry = _countries().get(iso)
    return (entry.names.get(language) or iso) if entry else iso
