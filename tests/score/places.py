# SPDX-License-Identifier: Apache-2.0
"""Places by name and by coordinates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.score.matching import pairs
from tests.score.words import name_key, name_keys

if TYPE_CHECKING:
    from tests.score.records import Article, Document, Place, Range
    from tests.score.tally import Tally


def score(article: Article, found: Document, tally: Tally) -> None:
    """Adds the figures of one article."""
    wanted = [place for place in article.gold.places if not place.is_optional]
    free = [place for place in article.gold.places if place.is_optional]
    hit = {i for i, _ in pairs(found.places, wanted, likeness)}
    mine = [
        place
        for i, place in enumerate(found.places)
        if i in hit or not any(has_same_name(place, other) for other in free)
    ]
    matched = pairs(mine, wanted, likeness)
    right = sum(lies_there(mine[i], wanted[j]) for i, j in matched)
    tally.add_found("places_name", len(matched), len(mine), len(wanted))
    tally.add_share("place_geocode_on_matched", right, len(matched))
    tally.add_found("places_name+geocode", right, len(mine), len(wanted))
    for place in wanted:
        tally.judge(place, (False,))
    for i, j in matched:
        tally.judge(wanted[j], (lies_there(mine[i], wanted[j]),))
        if not lies_there(mine[i], wanted[j]):
            tally.wrong("place", f"{_where(mine[i])}, not {_where(wanted[j])}: {wanted[j].name}", _first(wanted[j]))
    for i in sorted(set(range(len(mine))) - {i for i, _ in matched}):
        tally.wrong("place", f"not asked for {mine[i].name}", _first(mine[i]))
    for j in sorted(set(range(len(wanted))) - {j for _, j in matched}):
        tally.wrong("place", f"missing {wanted[j].name}", _first(wanted[j]))


def _first(place: Place) -> Range | None:
    return place.spans[0] if place.spans else None


def has_same_name(found: Place, gold: Place) -> bool:
    """True when one of the found names is one of the gold's."""
    return bool(_names(found) & name_keys((gold.name, *gold.aliases)))


def lies_there(found: Place, gold: Place) -> bool:
    """True when the country is right and, unless it is a country, the coordinates are within the tolerance."""
    if gold.country and found.country != gold.country:
        return False
    if gold.kind == "country":
        return True
    if None in (found.latitude, found.longitude, gold.latitude, gold.longitude):
        return False
    north = abs((found.latitude or 0) - (gold.latitude or 0))
    east = abs(((found.longitude or 0) - (gold.longitude or 0) + 180) % 360 - 180)
    return north <= gold.tolerance and east <= gold.tolerance


def likeness(found: Place, gold: Place) -> float:
    """0 for another name; more when it also lies there or has the main name: of two places of one name the right one."""
    if not has_same_name(found, gold):
        return 0.0
    return 1 + lies_there(found, gold) + (name_key(gold.name) in _names(found)) / 2


def _names(place: Place) -> frozenset[str]:
    return name_keys((place.name, place.name_ar, place.name_en))


def _where(place: Place) -> str:
    return f"{place.country or '–'} {place.latitude} {place.longitude}"
