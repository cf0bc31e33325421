# SPDX-License-Identifier: Apache-2.0
"""Makes ``places.tsv`` from the committed tables in ``sources/``: ``python -m generator.gazetteer.make``.

In: our own list of names (``arabic_names.tsv``), CLDR's countries, GeoNames' towns, Natural Earth's cities, seas
and ports. Out: one sorted table, the same bytes at every run. Our own list wins over every other source.
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).parent
COLUMNS = (
    "id", "kind", "lat", "lon", "country", "population", "name_ar", "name_en", "aliases_ar", "aliases_en", "source",
)  # fmt: skip
# Degrees: rows of two sources that share a name and a country and lie this near are one place.
_SAME_PLACE = 1.0
_SAME_SPOT = 0.15
_WATERS = {
    "ocean": "ocean", "sea": "sea", "gulf": "gulf", "bay": "gulf", "strait": "strait", "channel": "strait",
    "river": "river",
}  # fmt: skip
_NOTE = re.compile(r" \([^)]*\)$")
# English names that are places only with their article.
_WITH_ARTICLE = frozenset({"Gulf", "Med", "Channel", "Amazon", "Sound", "Hague"})


@dataclass(frozen=True, slots=True)
class Row:
    """One place while it is being merged; `label` is the English name with a note that tells namesakes apart."""

    label: str
    country: str
    kind: str
    latitude: float | None
    longitude: float | None
    population: int
    arabic: tuple[str, ...]
    english: tuple[str, ...]
    source: str
    keys: frozenset[str] = field(default=frozenset())


def _read(name: str) -> Iterator[dict[str, str]]:
    """The rows of a source as columns by name."""
    with (HERE / "sources" / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def _with_keys(row: Row) -> Row:
    """The row with its look-up keys of both languages."""
    names = (*row.arabic, *row.english)
    return replace(row, keys=frozenset(filter(None, map(key, names))))


def _article(name: str) -> str:
    """The English name with the article where it is no place without it."""
    return f"the {name}" if name in _WITH_ARTICLE else name


def _own_rows(cldr: dict[str, tuple[str, str]]) -> Iterator[Row]:
    """The rows of our own list; countries without an English name take CLDR's."""
    for line in _read("arabic_names"):
        label = line["name_en"] or cldr[line["country"]][1]
        aliases = (_article(name) for name in line["aliases_en"].split(";") if name)
        arabic = [*filter(None, line["names_ar"].split(";"))]
        if line["kind"] == "country" and line["country"] in cldr:
            arabic.append(cldr[line["country"]][0])
        yield _with_keys(Row(
            label, line["country"], line["kind"],
            float(line["lat"]) if line["lat"] else None, float(line["lon"]) if line["lon"] else None,
            0, tuple(arabic), tuple(dict.fromkeys((_NOTE.sub("", label), *aliases))), "own",
        ))  # fmt: skip


def _town_rows() -> Iterator[Row]:
    """GeoNames' and Natural Earth's towns, the populous first."""
    rows = [
        Row(
            line["name_en"], line["country"], line.get("kind") or "city", float(line["lat"]), float(line["lon"]),
            int(line["population"] or 0), tuple(filter(None, (line.get("names_ar") or "").split(";"))),
            (line["name_en"],), source,
        )
        for name, source in (("geonames", "geonames"), ("natural_earth_cities", "natural earth"))
        for line in _read(name) if not line["country"].startswith("-")
    ]  # fmt: skip
    for row in sorted(rows, key=lambda row: (-row.population, row.source, row.label, row.country)):
        kind = "town" if row.population < 50_000 and row.kind == "city" else row.kind
        yield _with_keys(replace(row, kind=kind))


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

    def add(self, row: Row) -> None:
        """Keeps a new place; takes position and population into a place that is there already."""
        for number in sorted({n for name in row.keys for n in self._by_key[name]}):
            known = self.rows[number]
            same_country = known.country == row.country and (_near(known, row) or known.kind == "country")
            # Disputed towns have one position and two countries; ours stands.
            if known.source == "own" and (same_country or _near(known, row, _SAME_SPOT)):
                self._complete(number, row)
                return
            # Natural Earth's and GeoNames' positions of one big town differ by less than the tolerance.
            if known.country == row.country and row.source == "natural earth" and _near(known, row):
                return
        self._append(row)

    def _complete(self, number: int, row: Row) -> None:
        known = self.rows[number]
        if known.kind in {"country", "state", "region"} and known.latitude is not None:
            return
        self.rows[number] = replace(
            known, latitude=row.latitude if known.latitude is None else known.latitude,
            longitude=row.longitude if known.longitude is None else known.longitude,
            population=max(known.population, row.population),
        )  # fmt: skip

    def _append(self, row: Row) -> None:
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


def make() -> str:
    """The text of ``places.tsv``."""
    cldr = {line["iso"]: (line["name_ar"], line["name_en"]) for line in _read("countries")}
    merger = _Merger()
    own = list(_own_rows(cldr))
    for row in own:
        merger._append(row)  # noqa: SLF001  (our own list may hold two places of one name in one country)
    for row in (*_town_rows(), *_water_rows()):
        merger.add(row)
    missing = [row.label for row in merger.rows if row.latitude is None]
    if missing:
        message = f"arabic_names.tsv: no source knows where these lie: {', '.join(missing)}"
        raise ValueError(message)
    lines = sorted(_line(name, row) for name, row in _identifiers(merger.rows))
    return "\n".join(["\t".join(COLUMNS), *lines]) + "\n"


def _line(name: str, row: Row) -> str:
    """One line of the table. Aliases are look-up keys (see keys.py), the display names are as written."""
    arabic = sorted({key(word) for word in row.arabic} - {""})
    english = sorted({key(word) for word in row.english} - {""})
    return "\t".join((
        name, row.kind, f"{row.latitude:.2f}", f"{row.longitude:.2f}", row.country, str(row.population or ""),
        row.arabic[0] if row.arabic else "", row.english[0], ";".join(arabic), ";".join(english), row.source,
    ))  # fmt: skip


if __name__ == "__main__":
    table = make()
    (HERE / "places.tsv").write_text(table, encoding="utf-8", newline="\n")
    sys.stdout.write(f"places.tsv: {table.count(chr(10)) - 1} places\n")
