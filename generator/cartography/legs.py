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

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.cartography.globe import Point
    from generator.model import FactId, Mode, Place, Route, RouteStatus

_WATERBORNE: frozenset[Mode] = frozenset({"ship", "cable"})
_MOSTLY_WATER = 0.6
"""Share of the straight way over water from which a leg of a mixed route goes by ship."""
_PORT_WATER = 0.25
"""The same between two ports."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One line between two points; `bends` (latitude, longitude) run from start to end, on land the ends alone."""

    start: Place
    end: Place
    mode: Mode | None
    status: RouteStatus | None
    bends: tuple[Point, ...]
    chain: int
    """Legs with the same number follow on each other."""

    @property
    def is_by_water(self) -> bool:
        """True when the line should keep off the land."""
        return self.mode in _WATERBORNE


def legs_of(routes: Sequence[Route], places: Mapping[FactId, Place]) -> tuple[Leg, ...]:
    """All legs, each pair of points with the same means and status once, in the order of the routes."""
    seen: set[tuple[frozenset[FactId], Mode | None, bool]] = set()
    legs: list[Leg] = []
    for chain, route in enumerate(routes):
        stops = [places[stop] for stop in route.stops if stop in places]
        points = [number for number, place in enumerate(stops) if not place.is_area]
        for number, following in pairwise(points):
            start, end, between = stops[number], stops[following], stops[number + 1 : following]
            if start.id == end.id or _position(start) == _position(end):
                continue
            mode = _mode(route.modes, start, end)
            key = (frozenset({start.id, end.id}), mode, is_unbuilt(route.status))
            if key in seen:
                continue
            seen.add(key)
            legs.append(Leg(start, end, mode, route.status, _bends(start, end, mode, between), chain))
    return tuple(_without_vaguer(legs))


def is_unbuilt(status: RouteStatus | None) -> bool:
    """True for what does not exist yet."""
    return status in {"planned", "under construction"}


def _without_vaguer(legs: Sequence[Leg]) -> list[Leg]:
    """A line of unknown means is left out where another line joins the same points."""
    known = {frozenset({leg.start.id, leg.end.id}) for leg in legs if leg.mode is not None}
    return [leg for leg in legs if leg.mode is not None or frozenset({leg.start.id, leg.end.id}) not in known]


def _position(place: Place) -> Point:
    return place.latitude, place.longitude


def _mode(modes: Sequence[Mode], start: Place, end: Place) -> Mode | None:
    """The means of one leg. A route with several does not say which leg has which: water decides."""
    if len(modes) < 2:
        return modes[0] if modes else None
    by_water = [mode for mode in modes if mode in _WATERBORNE]
    on_land = [mode for mode in modes if mode not in _WATERBORNE]
    if not by_water or not on_land:
        return modes[0]
    if not (sea.is_on_coast(_position(start)) and sea.is_on_coast(_position(end))):
        return on_land[0]
    share = sea.water_share(_position(start), _position(end))
    are_ports = start.kind == end.kind == "port"
    return by_water[0] if share > (_PORT_WATER if are_ports else _MOSTLY_WATER) else on_land[0]


def _bends(start: Place, end: Place, mode: Mode | None, between: Sequence[Place]) -> tuple[Point, ...]:
    """The ends, by water the way round the land, on land the countries that the route names on the way."""
    ends = (_position(start), _position(end))
    if mode in _WATERBORNE:
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
