# SPDX-License-Identifier: Apache-2.0
"""GeoJSON by RFC 7946."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.export.geojson import geojson, split_at_date_line
from tests.cartography.cases import CASES, PLACES, places, route

LONGITUDES = st.floats(-180, 180, allow_nan=False)
LATITUDES = st.floats(-90, 90, allow_nan=False)


def test_points_have_both_names_and_lines_join_points_only() -> None:
    """Areas are points that say so; a line passes over them; longitude stands first."""
    document = json.loads(geojson(*CASES["mixed route with areas"], "ar"))
    by_id = {feature["id"]: feature for feature in document["features"]}
    moscow = by_id["moscow"]
    assert moscow["geometry"] == {"type": "Point", "coordinates": [37.62, 55.75]}
    assert moscow["properties"] == {
        "name": "موسكو", "name:ar": "موسكو", "name:en": "Moscow", "kind": "capital", "country": "RU", "area": False, "added": False,
    }  # fmt: skip
    assert by_id["russia"]["properties"]["area"] is True
    line = by_id["route-russia-indian-ocean"]
    assert line["geometry"]["coordinates"] == [[37.62, 55.75], [49.87, 40.4], [51.39, 35.69]]
    assert line["properties"]["mode"] == "rail+ship"
    assert line["properties"]["stops"][-1] == "المحيط الهندي"


def test_line_is_split_at_the_date_line() -> None:
    """Two pieces that meet at 180°."""
    document = json.loads(geojson(*CASES["date line"], "en"))
    geometry = document["features"][-1]["geometry"]
    assert geometry["type"] == "MultiLineString"
    (*_, first), (second, *_) = geometry["coordinates"]
    assert (first[0], second[0]) == (180.0, -180.0)
    assert first[1] == second[1]


def test_route_with_one_point_has_no_line() -> None:
    """Nothing is invented."""
    document = json.loads(geojson((route("russia baku"),), places("russia", "baku"), "en"))
    assert [feature["geometry"]["type"] for feature in document["features"]] == ["Point", "Point"]


def test_same_input_same_text_and_short_numbers() -> None:
    """Deterministic, at most four decimals, no minus zero, no NaN."""
    odd = replace(PLACES["baku"], latitude=40.123456789, longitude=-0.00000001)
    text = geojson((), (odd, replace(odd, latitude=float("nan"))), "en")
    assert text == geojson((), (odd, replace(odd, latitude=float("nan"))), "en")
    assert "[0.0,40.1235]" in text
    assert len(json.loads(text)["features"]) == 1


@given(st.lists(st.tuples(LONGITUDES, LATITUDES), min_size=2, max_size=8))
def test_no_piece_crosses_the_date_line(way: list[tuple[float, float]]) -> None:
    """Each step of each piece stays below half a turn, and latitudes stay on the globe."""
    for piece in split_at_date_line(way):
        assert len(piece) > 1
        for (lon1, lat1), (lon2, _) in pairwise(piece):
            assert abs(lon2 - lon1) <= 180 + 1e-9
            assert -90 <= lat1 <= 90
