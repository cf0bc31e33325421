# SPDX-License-Identifier: Apache-2.0
"""What a map shows: the points of the routes, the points named near them, and the areas that fit.

A place far away that no route touches (a capital where somebody spoke) stays outside: it would shrink all
the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.cartography import base
from generator.cartography.globe import centre_of, distance_degrees, great_circle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cartography.globe import Point
    from generator.cartography.legs import Leg
    from generator.model import FactId, Place, Route

_NEAR = 5.0
"""Degrees beyond the routes' own circle in which a point is always shown."""
_NEAR_SHARE = 1.5
"""The same as a multiple of the circle's radius."""
_LINK = 28.0
"""Degrees between neighbours of one cluster when there is no route."""
_GROWTH = 1.7
"""How much larger the circle may get so that an area of a route fits in."""
_AREA_ROOM = 3.0
"""Degrees that it may always grow for that."""


@dataclass(frozen=True, slots=True)
class Scope:
    """`points` get a sign; `areas` (of the routes, else all) get a tint or a label; `frame` are the points to show."""

    points: tuple[Place, ...]
    on_route: frozenset[FactId]
    areas: tuple[Place, ...]
    outside: tuple[FactId, ...]
    frame: tuple[Point, ...]
    named: tuple[Place, ...] = ()
    """All areas that the article names, also those on no route."""


def scope_of(routes: Sequence[Route], places: Sequence[Place], legs: Sequence[Leg]) -> Scope | None:
    """The scope; None when nothing gives a frame."""
    listed = {place.id: place for place in places}
    stops = [listed[stop] for route in routes for stop in route.stops if stop in listed]
    stop_ids = frozenset(place.id for place in stops)
    points = [place for place in places if not place.is_area]
    core = [place for place in points if place.id in stop_ids]
    areas = [place for place in places if place.is_area and place.id in stop_ids]
    if not core and points:
        core = _largest_cluster(points)
    frame = [position(place) for place in core] + [point for leg in legs for point in _way(leg)]
    if not areas and not core:
        areas = [place for place in places if place.is_area]
    shown = core + _nearby(points, core, frame)
    frame = _with_areas([*frame, *(position(place) for place in shown)], areas)
    if not frame:
        return None
    if not stops and shown:  # the countries named are told apart where they lie around the places
        centre, radius = _circle(frame)
        areas = [p for p in places if p.kind == "country" and distance_degrees(centre, position(p)) <= radius + _LINK]
    ids = {place.id for place in shown}
    outside = tuple(place.id for place in points if place.id not in ids)
    ordered = tuple(place for place in points if place.id in ids)
    named = tuple(place for place in places if place.is_area)
    return Scope(ordered, stop_ids, tuple(areas), outside, tuple(frame), named)


def position(place: Place) -> Point:
    """(latitude, longitude)."""
    return place.latitude, place.longitude


def _way(leg: Leg) -> list[Point]:
    points: list[Point] = []
    for start, end in zip(leg.bends, leg.bends[1:], strict=False):
        points += great_circle(start, end, 3.0)
    return points


def _nearby(points: Sequence[Place], core: Sequence[Place], frame: Sequence[Point]) -> list[Place]:
    if not frame:
        return []
    centre, radius = _circle(frame)
    reach = max(radius + _NEAR, radius * _NEAR_SHARE)
    taken = {place.id for place in core}
    return [p for p in points if p.id not in taken and distance_degrees(centre, position(p)) <= reach]


def _circle(points: Sequence[Point]) -> tuple[Point, float]:
    centre = centre_of(points)
    return centre, max(distance_degrees(centre, point) for point in points)


def _largest_cluster(points: Sequence[Place]) -> list[Place]:
    """The neighbours with the most mentions together; the first of equals."""
    left, clusters = list(points), []
    while left:
        cluster = [left.pop(0)]
        for member in cluster:
            near = [p for p in left if distance_degrees(position(p), position(member)) <= _LINK]
            cluster += near
            left = [p for p in left if p not in near]
        clusters.append(cluster)
    best = max(clusters, key=lambda cluster: sum(max(1, len(place.mentions)) for place in cluster))
    return [place for place in points if place in best]


def _with_areas(frame: list[Point], areas: Sequence[Place]) -> list[Point]:
    """The frame, grown by each area that does not make it much larger; the areas alone when there are no points."""
    if not frame:
        small = [place for place in areas if place.kind not in {"ocean", "continent"}]
        return [point for place in small for point in _outline(place)] or [position(place) for place in areas]
    _, radius = _circle(frame)
    limit = max(radius * _GROWTH, radius + _AREA_ROOM)
    for place in areas:
        grown = frame + _outline(place)
        if _circle(grown)[1] <= limit:
            frame = grown
    return frame


def _outline(place: Place) -> list[Point]:
    """Points round the main part of a country, else the place's own point."""
    shape = base.load().get(place.country or "") if place.kind == "country" else None
    if shape is None:
        return [position(place)]
    main = max(shape.geoms, key=lambda part: part.area)
    hull = main.convex_hull.simplify(1.0)
    corners = getattr(hull, "exterior", hull).coords
    return [(latitude, longitude) for longitude, latitude in corners]
