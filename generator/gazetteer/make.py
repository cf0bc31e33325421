# SPDX-License-Identifier: Apache-2.0
"""Makes ``places.tsv`` and the look-up tables of names from ``sources/``: ``python -m generator.gazetteer.make``.

In: our own lists of names (``arabic_*.tsv``), CLDR's countries, GeoNames' towns and divisions, Natural Earth's cities,
seas and ports. Out: sorted tables, the same bytes at every run. Our own lists win over every other source.
"""

from __future__ import annotations

import csv
import re
import sys
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.gazetteer.keys import key
from generator.gazetteer.sounds import arabic_skeleton, latin_skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

HERE = Path(__file__).parent
COLUMNS = (
    "id", "kind", "lat", "lon", "country", "population", "name_ar", "name_en", "source", "division", "attested",
)  # fmt: skip
# Our own lists; the towns of the third are as trustworthy, but many of them are also common words or unknown to most.
_OWN_TABLES = (
    ("arabic_names", "own"), ("arabic_features", "own"), ("arabic_towns", "towns"), ("english_features", "own"),
    ("arabic_villages", "villages"), ("english_villages", "own"),
)  # fmt: skip
_OURS = frozenset({"own", "towns", "villages"})
# Degrees: rows of two sources that share a name and a country and lie this near are one place.
_SAME_PLACE = 1.0
_SAME_SPOT = 0.15
# A village of a post office's or a constituency's name lies no farther from the town of that name.
_SAME_VILLAGE = 0.5
# A province lies no farther from the town it is called after.
_SAME_DIVISION = 1.5
_FEW_PEOPLE = 15_000
_WATERS = {
    "ocean": "ocean", "sea": "sea", "gulf": "gulf", "bay": "gulf", "strait": "strait", "channel": "strait",
    "river": "river",
}  # fmt: skip
_AREAS = frozenset({"country", "state", "region"})
# No town and no province is one of these, though many are called after them.
_NATURE = frozenset({"river", "sea", "gulf", "strait", "canal", "ocean", "mountains", "desert"})
_NOTE = re.compile(r" \([^)]*\)$")
# English names that are places only with their article.
_WITH_ARTICLE = frozenset({"Gulf", "Med", "Channel", "Amazon", "Sound", "Hague"})


@dataclass(frozen=True, slots=True)
class Row:
    """One place while it is being merged; `label` is the English name with a note that tells namesakes apart.

    `division`: GeoNames' code of the division it lies in, or is. `told`: which source gives which Arabic name, as
    (source, bare key).
    """

    label: str
    country: str
    kind: str
    latitude: float | None
    longitude: float | None
    population: int
    arabic: tuple[str, ...]
    english: tuple[str, ...]
    source: str
    division: str = ""
    told: frozenset[tuple[str, str]] = frozenset()
    keys: frozenset[str] = field(default=frozenset())


def _read(name: str) -> Iterator[dict[str, str]]:
    """The rows of a source as columns by name."""
    with (HERE / "sources" / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def _bare(name: str) -> str:
    """The form in which two sources' spellings of an Arabic name are one: without article, spaces, ta marbuta."""
    words = (word.removeprefix("ال") for word in key(name).split())
    return re.sub(r"[هة]$", "", "".join(words)).replace("ي", "ى")


def _told(source: str, names: Iterable[str]) -> frozenset[tuple[str, str]]:
    return frozenset((source, _bare(name)) for name in names)


def _with_keys(row: Row) -> Row:
    """The row with its look-up keys of both languages."""
    names = (*row.arabic, *row.english)
    return replace(row, keys=frozenset(filter(None, map(key, names))))


def _article(name: str) -> str:
    """The English name with the article where it is no place without it."""
    return f"the {name}" if name in _WITH_ARTICLE else name


def _own_rows(cldr: Mapping[str, tuple[str, str]]) -> Iterator[Row]:
    """The rows of our own lists; countries without an English name take CLDR's."""
    lines = ((line, source, table) for table, source in _OWN_TABLES for line in _read(table))
    for line, source, table in lines:
        label = line["name_en"] or cldr[line["country"]][1]
        aliases = (_article(name) for name in line["aliases_en"].split(";") if name)
        arabic = [*filter(None, line["names_ar"].split(";"))]
        names = tuple(dict.fromkeys((_NOTE.sub("", label), *aliases)))
        if line["kind"] == "river":
            # "The Krishna": the finder asks for the article.
            bare = (name.removesuffix(" River").removeprefix("River ") for name in names)
            names = tuple(dict.fromkeys((*names, *bare)))
        told = _told("own", arabic)
        is_town = table.startswith("english") and line["kind"] == "city"
        if line["kind"] == "country" and line["country"] in cldr:
            arabic.append(cldr[line["country"]][0])
            told |= _told("cldr", arabic[-1:])
        yield _with_keys(Row(
            label, line["country"], line["kind"],
            float(line["lat"]) if line["lat"] else None, float(line["lon"]) if line["lon"] else None,
            0, tuple(arabic), names, ("villages" if "villages" in table else "towns") if is_town else source, told=told,
        ))  # fmt: skip


def _town_rows() -> Iterator[Row]:
    """GeoNames' and Natural Earth's towns, the populous first."""
    communes = {line["key_fr"]: line["name_ar"] for line in _read("communes")}
    zones = {key(line["name_en"]): line["name_ar"] for line in _read("zones")}
    rows = []
    for source, table in (("geonames", "geonames"), ("natural earth", "natural_earth_cities")):
        for line in _read(table):
            if line["country"].startswith("-"):
                continue
            arabic = tuple(filter(None, (line.get("names_ar") or "").split(";")))
            name = key(line["name_en"])
            told = _told("geonames", arabic)
            if line["country"] == "DZ" and name in communes:
                told |= _told("communes", (communes[name],))
            if name in zones:
                told |= _told("cldr", (zones[name],))
            english = (line["name_en"], *filter(None, (line.get("aliases_en") or "").split(";")))
            rows.append(Row(
                line["name_en"], line["country"], line.get("kind") or "city", float(line["lat"]), float(line["lon"]),
                int(line["population"] or 0), arabic, english, source, line.get("division") or "", told,
            ))  # fmt: skip
    for row in sorted(rows, key=lambda row: (-row.population, row.source, row.label, row.country, row.division)):
        kind = "town" if row.population < 50_000 and row.kind == "city" else row.kind
        yield _with_keys(replace(row, kind=kind))


def _locality_rows() -> Iterator[Row]:
    """Villages and constituencies that GeoNames lacks."""
    for line in _read("localities"):
        yield _with_keys(Row(
            line["name_en"], line["country"], line["kind"], float(line["lat"]), float(line["lon"]), 0, (),
            (line["name_en"],), "localities",
        ))  # fmt: skip


def _division_rows() -> Iterator[Row]:
    """Provinces, states, counties; CLDR's Arabic name first, it is called as newspapers call it more often."""
    for line in _read("divisions"):
        cldr = tuple(filter(None, (line["name_ar_cldr"],)))
        geonames = tuple(filter(None, line["names_ar_geonames"].split(";")))
        english = (line["name_en"], *filter(None, line["aliases_en"].split(";")))
        yield _with_keys(Row(
            line["name_en"], line["country"], "state", float(line["lat"]), float(line["lon"]), 0,
            tuple(dict.fromkeys((*cldr, *geonames))), english, "geonames", line["division"],
            _told("cldr", cldr) | _told("geonames", geonames),
        ))  # fmt: skip


def _water_rows() -> Iterator[Row]:
    """Natural Earth's waters with a kind that we know."""
    for line in _read("natural_earth_waters"):
        if line["kind"] in _WATERS:
            name = re.sub(r"\b(Of|The|De|Del|Du)\b", lambda match: match[0].lower(), line["name_en"])
            yield _with_keys(Row(
                name, "", _WATERS[line["kind"]], float(line["lat"]), float(line["lon"]), 0, (), (name,),
                "natural earth",
            ))  # fmt: skip


def _near(one: Row, other: Row, degrees: float = _SAME_PLACE) -> bool:
    """True when both lie within so many degrees, or in one country while one's position is still unknown."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return one.country == other.country
    return abs(one.latitude - other.latitude) <= degrees and abs(one.longitude - other.longitude) <= degrees


class _Merger:
    """Rows so far, with look-up by key; a later row of the same place only completes an earlier one."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._by_key: defaultdict[str, list[int]] = defaultdict(list)

    def _known(self, row: Row) -> Iterator[tuple[int, Row]]:
        """The rows that share a name with this one and can be the same place."""
        for number in sorted({n for name in row.keys for n in self._by_key[name]}):
            if row.kind in _NATURE or self.rows[number].kind not in _NATURE:
                yield number, self.rows[number]

    def add(self, row: Row) -> None:
        """Keeps a new place; takes position and population into a place that is there already."""
        for number, known in self._known(row):
            same_country = known.country == row.country and (_near(known, row) or known.kind == "country")
            # Disputed towns have one position and two countries; ours stands.
            if known.source in _OURS and (same_country or _near(known, row, _SAME_SPOT)):
                self._complete(number, row)
                return
            # Natural Earth's and GeoNames' positions of one big town differ by less than the tolerance.
            if known.country == row.country and row.source == "natural earth" and _near(known, row):
                return
        self.append(row)

    def add_locality(self, row: Row) -> None:
        """Keeps a village unless a place of its name is there."""
        near = (known for _, known in self._known(row) if known.country == row.country)
        if not any(_near(known, row, _SAME_VILLAGE) or known.source in _OURS for known in near):
            self.append(row)

    def add_division(self, row: Row) -> None:
        """Keeps a province unless it is there already, or called after a town in it."""
        for number, known in self._known(row):
            if known.country != row.country or known.kind == "country":
                continue
            if known.kind in _AREAS and (known.source in _OURS or _near(known, row, _SAME_DIVISION)):
                arabic = known.arabic or row.arabic
                self.rows[number] = replace(known, division=row.division, told=known.told | row.told, arabic=arabic)
                return
            # Nor does a village hide the province that is called after it.
            is_village = known.source == "geonames" and known.population < _FEW_PEOPLE
            if _near(known, row, _SAME_DIVISION) and not is_village:
                self.rows[number] = replace(known, arabic=known.arabic or row.arabic)
                return
        self.append(row)

    def _complete(self, number: int, row: Row) -> None:
        known = self.rows[number]
        known = replace(known, told=known.told | row.told, arabic=known.arabic or row.arabic)
        if known.kind in _AREAS and known.latitude is not None:
            self.rows[number] = known
            return
        self.rows[number] = replace(
            known, latitude=row.latitude if known.latitude is None else known.latitude,
            longitude=row.longitude if known.longitude is None else known.longitude,
            population=max(known.population, row.population), division=known.division or row.division,
        )  # fmt: skip

    def spell(self, line: Mapping[str, str]) -> None:
        """Gives the best known, then largest place of this name in this country further spellings."""
        name, country = line["name_en"], line["country"]
        numbers = (number for number in self._by_key[key(name)] if self.rows[number].country == country)
        number = max(numbers, key=lambda number: (self.rows[number].source in _OURS, self.rows[number].population))
        known = self.rows[number]
        english, arabic = (tuple(filter(None, line[column].split(";"))) for column in ("aliases_en", "names_ar"))
        self.rows[number] = _with_keys(replace(
            known, english=(*known.english, *english), arabic=(*known.arabic, *arabic),
            told=known.told | _told("own", arabic),
        ))  # fmt: skip

    def append(self, row: Row) -> None:
        """Keeps a place, whatever else is there."""
        for name in row.keys:
            self._by_key[name].append(len(self.rows))
        self.rows.append(row)


def _slug(text: str) -> str:
    """ASCII letters, digits and hyphens of `text`, lower case."""
    plain = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("ə", "e"))
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode().lower().replace("'", "")).strip("-")


def _identifiers(rows: Iterable[Row]) -> Iterator[tuple[str, Row]]:
    """Each row with a free id: its name; with the country; with the position."""
    taken: set[str] = set()
    for row in rows:
        base = _slug(row.label) or "place"
        position = _slug(f"{row.latitude:.1f} {row.longitude:.1f}")
        choices = (base, f"{base}-{row.country.lower() or row.kind}", f"{base}-{position}")
        name = next((choice for choice in choices if choice not in taken), f"{base}-{len(taken)}")
        taken.add(name)
        yield name, row


def _merged() -> list[Row]:
    """All places, our own first."""
    cldr = {line["iso"]: (line["name_ar"], line["name_en"]) for line in _read("countries")}
    merger = _Merger()
    for row in _own_rows(cldr):
        merger.append(row)  # our own list may hold two places of one name in one country
    for row in _town_rows():
        merger.add(row)
    for row in _division_rows():
        merger.add_division(row)
    for row in _water_rows():
        merger.add(row)
    for row in _locality_rows():
        merger.add_locality(row)
    for line in _read("spellings"):
        merger.spell(line)
    missing = [row.label for row in merger.rows if row.latitude is None]
    if missing:
        message = f"arabic_*.tsv: no source knows where these lie: {', '.join(missing)}"
        raise ValueError(message)
    return merger.rows


def make() -> Mapping[str, str]:
    """The text of each table by the name of its file."""
    rows = list(_identifiers(_merged()))
    return {
        "places.tsv": "\n".join(["\t".join(COLUMNS), *sorted(_line(name, row) for name, row in rows)]) + "\n",
        "names_ar.tsv": _names((name, row, row.arabic) for name, row in rows),
        "names_en.tsv": _names((name, row, row.english) for name, row in rows),
    }


def _line(name: str, row: Row) -> str:
    """One line of the table.

    `attested`: the sources that give the Arabic name; "sound" where it has the consonants of an English one.
    """
    arabic = row.arabic[0] if row.arabic else ""
    attested = sorted({source for source, told in row.told if arabic and told == _bare(arabic)})
    if arabic and arabic_skeleton(arabic.split()) in {latin_skeleton(each) for each in row.english}:
        attested.append("sound")
    return "\t".join((
        name, row.kind, f"{row.latitude:.2f}", f"{row.longitude:.2f}", row.country, str(row.population or ""),
        arabic, row.english[0], row.source, row.division, "+".join(attested),
    ))  # fmt: skip


def _names(rows: Iterable[tuple[str, Row, tuple[str, ...]]]) -> str:
    """Look-up keys (see keys.py) with the ids they mean, the best first, and the words of the longest name they begin.

    0 words where no name begins with the key.
    """
    found: defaultdict[str, list[tuple[bool, int, str]]] = defaultdict(list)
    longest: defaultdict[str, int] = defaultdict(int)
    for identifier, row, names in rows:
        for name in {key(name) for name in names} - {""}:
            found[name].append((row.source != "own", -row.population, identifier))
            first = name.partition(" ")[0]
            longest[first] = max(longest[first], name.count(" ") + 1)
    lines = (
        f"{name}\t{';'.join(identifier for *_, identifier in sorted(found.get(name, ())))}\t{longest.get(name, 0)}"
        for name in found.keys() | longest.keys()
    )
    return "\n".join(sorted(lines)) + "\n"


if __name__ == "__main__":
    for file_name, table in make().items():
        (HERE / file_name).write_text(table, encoding="utf-8", newline="\n")
        sys.stdout.write(f"{file_name}: {table.count(chr(10))} lines\n")
