# SPDX-License-Identifier: Apache-2.0
"""Base map, projection, ways by sea and widths."""

from __future__ import annotations

from itertools import pairwise

import pytest
import shapely

from generator.cartography import base, sea
from generator.cartography.basins import basins
from generator.cartography.boxes import Box
from generator.cartography.globe import centre_of, great_circle, kilometres
from generator.cartography.view import WIDTH, fitted
from generator.cartography.widths import width
from generator.languages.en.map_words import MAP_WORDS as ENGLISH


def test_caspian_is_water_and_countries_have_codes() -> None:
    """The landlocked sea is no land, and each shape is valid."""
    world = base.load()
    assert not any(shape.contains(shapely.Point(50.5, 41.9)) for shape in world.values())
    assert sea.is_water((41.9, 50.5))
    assert {"RU", "IR", "EH", "PS", "TW", "XK"} <= world.keys()
    assert [code for code, shape in world.items() if not shape.is_valid] == []


def test_shapes_run_on_over_the_date_line() -> None:
    """Russia's east is one piece with its west, not a band round the globe."""
    west, _, east, _ = max(base.load()["RU"].geoms, key=lambda part: part.area).bounds
    assert 185 < east < 192
    assert west > 20


def test_listed_areas_have_words() -> None:
    """Every key of the tables is known to the languages."""
    assert {area.key for area in base.disputed()} == ENGLISH.disputed_names.keys()
    assert {key for key, *_ in base.waters()} == ENGLISH.waters.keys()


@pytest.mark.parametrize(
    ("points", "projection"),
    [
        ([(55.75, 37.6), (35.7, 51.4)], "lcc"),
        ([(2.0, 103.0), (1.3, 103.8)], "merc"),
        ([(69.0, 33.0), (64.2, -51.7)], "laea"),
        ([(36.8, 10.2), (14.7, -17.4), (-33.9, 18.4)], "laea"),
        ([(31.2, 121.5), (33.7, -118.3)], "laea"),
        ([(51.5, 0.0), (-33.9, 151.2), (-23.9, -46.3)], "eqearth"),
        ([(-77.8, 166.7), (-78.5, 106.8), (-77.9, -34.6)], "laea"),
    ],
)
def test_projection_follows_extent(points: list[tuple[float, float]], projection: str) -> None:
    """Conformal cone in middle latitudes, Mercator near the equator, equal-area for continents, poles, the world."""
    view = fitted(points)
    assert view.projection.startswith(f"+proj={projection} ")
    assert all(view.holds(*view.point(*point), margin=20) for point in points)
    assert 0.5 < view.height / WIDTH < 1.3


def test_centre_over_the_date_line() -> None:
    """The middle of 178° east and 172° west lies between them, not in Africa."""
    latitude, longitude = centre_of([(-18.0, 178.0), (-14.0, -172.0)])
    assert (latitude, round(longitude)) == (-16.0, -177)


def test_way_by_sea_keeps_off_the_land() -> None:
    """From Marseille to Mombasa through Suez: over water, but for the corners of the grid in the canal."""
    way = sea.course((43.3, 5.37), (-4.05, 39.67))
    assert way is not None
    points = [p for a, b in pairwise(way[1:-1]) for p in great_circle(a, b, 0.1)]
    assert sum(not sea.is_water(point) for point in points) <= len(points) * 0.01
    # The ways that ships take are a little over 8,000 km long.
    assert 7_800 < sum(kilometres(a, b) for a, b in pairwise(way)) < 9_000


def test_no_way_between_separate_waters() -> None:
    """The Caspian has no outlet."""
    assert sea.course((40.4, 49.9), (43.3, 5.4)) is None


def test_way_over_the_date_line_is_short() -> None:
    """Across the Pacific, not around the world; and not over the Arctic from London to Sydney."""
    way = sea.course((31.2, 121.8), (33.7, -118.2))
    assert way is not None
    assert sum(kilometres(a, b) for a, b in pairwise(way)) < 11_500
    south = sea.course((51.5, 0.5), (-33.9, 151.3))
    assert south is not None
    assert max(latitude for latitude, _ in south) < 55


def test_arabic_letters_join() -> None:
    """A joined word is narrower than its letters apart; marks have no width."""
    assert width("سس", 10) < 2 * width("س", 10)
    assert width("ادا", 10) == pytest.approx(2 * width("ا", 10) + width("د", 10))
    assert width("مُ", 10) == width("م", 10)


def test_boxes_touch() -> None:
    """Sharing an edge is no touch; a gap makes it one."""
    assert not Box(0, 0, 1, 1).touches(Box(1, 0, 2, 1))
    assert Box(0, 0, 1, 1).touches(Box(1, 0, 2, 1), gap=0.1)


def test_basins() -> None:
    """The Caspian is a basin of its own; the oceans are one, round the globe."""
    numbers = basins()

    def basin(latitude: float, longitude: float) -> int:
        return int(numbers[round((90 - latitude) / base.SEA_STEP), round((longitude + 180) / base.SEA_STEP)])

    assert basin(41.9, 50.5) not in {0, basin(0.0, 70.0)}
    assert basin(0.0, 70.0) == basin(30.0, -40.0) == basin(10.0, 179.5) == basin(10.0, -179.5) != 0
    assert ((numbers > 0) == base.sea()).all()


def test_harbour_in_a_strait_that_the_grid_closes() -> None:
    """Vancouver is joined to the ocean beyond its island; nothing is searched in vain."""
    way = sea.course((31.23, 121.47), (49.28, -123.12))
    assert way is not None
    assert sum(kilometres(a, b) for a, b in pairwise(way)) < 10_500
