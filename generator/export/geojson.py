# SPDX-License-Identifier: Apache-2.0
"""Routes and places -> one GeoJSON document (RFC 7946): a point a place, a line a route through its points.

>>> geojson((), (), "en").splitlines()[0]
'{"type":"FeatureCollection","features":['
"""

from __future__ import annotations

import json
from itertools import groupby, pairwise
from math import isfinite
from typing import TYPE_CHECKING

from generator.model import ADDED, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.export.facts_json import Json
    from generator.model import FactId, Language, Place, Route

Position = tuple[float, float]
"""(longitude, latitude), the order of the format."""
_DECIMALS = 4
"""About 11 metres; the gazetteer is not better. Source: RFC 7946, 11.2, on needless precision."""


def geojson(routes: Sequence[Route], places: Sequence[Place], language: Language) -> str:
    """The document, one feature a line, ending in a newline. `name` is in `language`, beside it stand all names.

    Areas are points at their label position and say so; lines join points only and are straight: schematic.
    """
    sound = [place for place in places if isfinite(place.latitude) and isfinite(place.longitude)]
    listed = {place.id: place for place in sound}
    features = [_point(place, language) for place in sound]
    features += [line for route in routes if (line := _line(route, listed, language)) is not None]
    rows = [json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features]
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(rows) + ("\n" if rows else "") + "]}\n"


def _point(place: Place, language: Language) -> Mapping[str, Json]:
    return {
        "type": "Feature",
        "id": place.id,
        "geometry": {"type": "Point", "coordinates": list(_rounded((place.longitude, place.latitude)))},
        "properties": {
            "name": _name(place, language),
            **{f"name:{tag}": place.names[tag] for tag in LANGUAGES if tag in place.names},
            "kind": place.kind,
            "country": place.country,
            "area": place.is_area,
            "added": place.found_by == ADDED,
        },
    }


def _line(route: Route, places: Mapping[FactId, Place], language: Language) -> Mapping[str, Json] | None:
    """None when fewer than two points are joined."""
    stops = [places[stop] for stop in route.stops if stop in places]
    points = [place for place in stops if not place.is_area]
    way = [(place.longitude, place.latitude) for place in points]
    way = [position for number, position in enumerate(way) if number == 0 or position != way[number - 1]]
    if len(way) < 2:
        return None
    pieces = [[list(_rounded(position)) for position in piece] for piece in split_at_date_line(way)]
    geometry: Mapping[str, Json] = (
        {"type": "LineString", "coordinates": pieces[0]} if len(pieces) == 1
        else {"type": "MultiLineString", "coordinates": pieces}
    )  # fmt: skip
    return {
        "type": "Feature",
        "id": route.id,
        "geometry": geometry,
        "properties": {
            "mode": "+".join(route.modes) or None,
            "status": route.status,
            "label": route.label.exact if route.label else None,
            "stops": [_name(place, language) for place in stops],
            "schematic": True,
            "added": route.found_by == ADDED,
        },
    }


def split_at_date_line(way: Sequence[Position]) -> list[list[Position]]:
    """The way in pieces of which none crosses 180° (RFC 7946, 3.1.9); each leg takes the shorter way round.

    >>> split_at_date_line([(170.0, 0.0), (-170.0, 10.0)])
    [[(170.0, 0.0), (180.0, 5.0)], [(-180.0, 5.0), (-170.0, 10.0)]]
    """
    pieces = [[way[0]]]
    for (lon1, lat1), (lon2, lat2) in pairwise(way):
        if abs(lon2 - lon1) > 180:
            edge = 180.0 if lon1 > 0 else -180.0
            unrolled = lon2 + 2 * edge
            share = (edge - lon1) / (unrolled - lon1) if unrolled != lon1 else 0.0
            latitude = lat1 + (lat2 - lat1) * share
            pieces[-1].append((edge, latitude))
            pieces.append([(-edge, latitude)])
        pieces[-1].append((lon2, lat2))
    return [kept for piece in pieces if len(kept := [key for key, _ in groupby(piece)]) > 1]


def _rounded(position: Position) -> Position:
    # Adding zero turns -0.0 into 0.0.
    return round(position[0], _DECIMALS) + 0.0, round(position[1], _DECIMALS) + 0.0


def _name(place: Place, language: Language) -> str:
    return place.names.get(language) or place.name
