# SPDX-License-Identifier: Apache-2.0
"""Routes -> `Leg`s: which points a line joins, by what means, and over which degrees a way by sea bends.

Only points (places that are no areas) are joined, in travel order; a country or a sea between two stops is
passed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from shapely.geometry import Point as Spot

from generator.cartography import base, sea
from generator.cartography.globe import great_circle
from generator.model import ADDED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.cartography.globe import Point
    from generator.model import FactId, Mode, Place, Route, RouteStatus

_WATERBORNE: frozenset[Mode] = frozenset({"ship", "cable"})


@dataclass(frozen=True, slots=True)
class Leg:
    """One line between two points; `bends` (latitude, longitude) run from start to end, on land the ends alone."""

    start: Place
    end: Place
    modes: tuple[Mode, ...]
    """All means of the route: an article that names two does not say which leg has which, nor do we."""
    status: RouteStatus | None
    bends: tuple[Point, ...]
    chain: int
    """Legs with the same number follow on each other."""
    is_added: bool = False
    """True for a route of the editors' context, not of the article."""
    is_comparison: bool = False
    """True for a way that the editors set beside the article's route."""
    is_undersea: bool = False
    """True for a pipeline whose straight way lies mostly under water."""

    @property
    def is_by_water(self) -> bool:
        """True when the line should keep off the land."""
        return self.is_undersea or is_by_water(self.modes)


def legs_of(routes: Sequence[Route], places: Mapping[FactId, Place]) -> tuple[Leg, ...]:
    """All legs, each pair of points with the same means and status once, in the order of the routes."""
    seen: set[tuple[frozenset[FactId], tuple[Mode, ...], bool]] = set()
    legs: list[Leg] = []
    for chain, route in enumerate(routes):
        stops = [places[stop] for stop in route.stops if stop in places]
        points = [number for number, place in enumerate(stops) if not place.is_area]
        for number, following in pairwise(points):
            start, end, between = stops[number], stops[following], stops[number + 1 : following]
            if start.id == end.id or _position(start) == _position(end):
                continue
            key = (frozenset({start.id, end.id}), route.modes, is_unbuilt(route.status))
            if key in seen:
                continue
            seen.add(key)
            is_undersea = route.modes == ("pipeline",) and _is_mostly_water(start, end)
            bends = _bends(start, end, between, by_water=is_undersea or is_by_water(route.modes))
            is_added = route.found_by == ADDED
            legs.append(Leg(start, end, route.modes, route.status, bends, chain, is_added, is_undersea=is_undersea))
    return tuple(_without_vaguer(legs))


def is_by_water(modes: tuple[Mode, ...]) -> bool:
    """True when every means goes by water: one that is said to use rails, too, is joined straight."""
    return bool(modes) and all(mode in _WATERBORNE for mode in modes)


def is_unbuilt(status: RouteStatus | None) -> bool:
    """True for what does not exist yet."""
    return status in {"planned", "under construction"}


def _without_vaguer(legs: Sequence[Leg]) -> list[Leg]:
    """Without lines that say less than another between the same points: no means, or the means and no state."""
    known = {frozenset({leg.start.id, leg.end.id}) for leg in legs if leg.modes}
    told = {(frozenset({leg.start.id, leg.end.id}), leg.modes) for leg in legs if leg.status is not None}
    kept = []
    for leg in legs:
        ends = frozenset({leg.start.id, leg.end.id})
        if (leg.modes or ends not in known) and (leg.status is not None or (ends, leg.modes) not in told):
            kept.append(leg)
    return kept


def _position(place: Place) -> Point:
    return place.latitude, place.longitude


def _is_mostly_water(start: Place, end: Place) -> bool:
    way = great_circle(_position(start), _position(end), 0.25)
    return sum(map(sea.is_water, way)) > len(way) / 2


def _bends(start: Place, end: Place, between: Sequence[Place], *, by_water: bool) -> tuple[Point, ...]:
    """The ends, by water the way round the land, on land the countries that the route names on the way."""
    ends = (_position(start), _position(end))
    if by_water:
        return sea.course(*ends) or ends
    crossed = [place for place in between if place.kind == "country" and not _crosses(ends, place.country)]
    return (
        ends[0],
        *(_position(place) for place in crossed if place.country not in {start.country, end.country}),
        ends[1],
    )


def _crosses(ends: tuple[Point, Point], country: str | None) -> bool:
    """True when the straight way runs through the country anyway, or its shape is not known."""
    shape = base.load().get(country or "")
    return shape is None or any(
        shape.contains(Spot(longitude, latitude)) for latitude, longitude in great_circle(*ends, 0.5)
    )
