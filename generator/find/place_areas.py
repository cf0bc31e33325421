# SPDX-License-Identifier: Apache-2.0
"""Which place lies in which area: countries, provinces, counties.

In: entries of the gazetteer. Out: truth values and codes; distances in degrees.
"""

from __future__ import annotations

from math import cos, radians
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.gazetteer import Entry
    from generator.model import PlaceKind

AREAS: Final[frozenset[PlaceKind]] = frozenset({"country", "state", "region"})
TOWNS: Final[frozenset[PlaceKind]] = frozenset({"city", "town", "capital", "district", "port"})
# A town of a county lies so near its middle.
_COUNTY: Final = 1.0
# Where GeoNames' second level is what papers call province, department or county; its first are groups of these.
_SECOND: Final = frozenset({"BE", "ES", "FR", "GB", "GR", "IE", "IT", "PH", "UG"})
# Papers of the first country tell of places of the second without naming it.
_WITHIN: Final = {"EH": "MA"}


def first_level(division: str) -> str:
    """The code of the province, without the county's: "US.PA.045" gives "US.PA".

    >>> first_level("US.PA.045"), first_level("US.PA"), first_level("")
    ('US.PA', 'US.PA', '')
    """
    return ".".join(division.split(".")[:2])


def is_province(entry: Entry) -> bool:
    """True for a province, a state, a governorate; False for counties and districts within them."""
    if entry.kind != "state":
        return False
    return entry.division.count(".") == 1 or (entry.country in _SECOND and entry.division.count(".") == 2)


def told_country(entry: Entry) -> str:
    """The country that an article about this place tells of."""
    return _WITHIN.get(entry.country, entry.country)


def are_near(one: Entry, other: Entry, degrees: float) -> bool:
    """True when no more degrees, of a meridian's length, lie between the two in either direction."""
    if abs(one.latitude - other.latitude) > degrees:
        return False
    return abs(one.longitude - other.longitude) <= degrees / max(0.2, cos(radians(one.latitude)))


def lies_in(entry: Entry, area: Entry) -> bool:
    """True when the area is the country, the province or the county of the place."""
    if area.kind not in AREAS or entry.country != area.country or not entry.country or entry.id == area.id:
        return False
    if area.kind == "country" or not area.division or not entry.division:
        return True
    if first_level(area.division) != first_level(entry.division):
        return False
    return area.division == first_level(area.division) or are_near(area, entry, _COUNTY)


def area_of(places: Iterable[Entry], names: Iterable[Entry]) -> Entry | None:
    """The first area among namesakes that holds one of these places; else the first area."""
    known, areas = tuple(places), [entry for entry in names if entry.kind in AREAS]
    return next((area for area in areas if any(lies_in(place, area) for place in known)), areas[0] if areas else None)
