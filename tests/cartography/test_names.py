# SPDX-License-Identifier: Apache-2.0
"""Which names stand on a map: waters that matter, countries at their leaders, nothing twice, second names all or none."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import numpy as np
import pytest
import shapely

from generator.cartography import draw
from generator.cartography.boxes import Box
from generator.cartography.inset import open_pieces
from generator.cartography.legs import legs_of
from generator.cartography.lines import line_of
from generator.cartography.scope import scope_of
from generator.cartography.view import fitted
from generator.languages.ar.map_words import MAP_WORDS as ARABIC
from generator.languages.en.map_words import MAP_WORDS as ENGLISH
from generator.model import LANGUAGES, Language
from tests.cartography.cases import CASES, EXTENTS, places, route


def words_in(drawing: str) -> list[str]:
    """What stands in a drawing, in order."""
    return re.findall(r"<text[^>]*>([^<]+)</text>", drawing)


@pytest.mark.parametrize(("names", "sea"), [("baku tehran caspian", "Caspian"), ("baku tehran", "Caspian")])
def test_the_sea_by_the_route_is_named(names: str, sea: str) -> None:
    """Whether the article names it or the line only runs by it, on the map and on the narrow layer."""
    drawing = draw((route("moscow baku tehran", ("rail",)),), places("moscow", *names.split()), "en", ENGLISH)
    assert drawing is not None
    _, wide, narrow = re.split(r'<g class="map-(?:wide|narrow)">', drawing.svg)
    assert any(sea in words for words in words_in(wide))
    assert any(sea in words for words in words_in(narrow))


def test_the_inset_names_waters_and_countries() -> None:
    """For orientation, too, where there is room."""
    drawing = draw(*CASES["many stops"], "en", ENGLISH)
    assert drawing is not None
    assert {"Caspian Sea", "Iran"} <= set(words_in(drawing.inset))


def test_what_the_inset_names_needs_no_name_on_the_wide_map() -> None:
    """Except the ends of the route and capitals; the narrow layer, whose inset lies below, names all."""
    drawing = draw(*CASES["many stops"], "en", ENGLISH)
    assert drawing is not None
    _, wide, narrow = re.split(r'<g class="map-(?:wide|narrow)">', drawing.svg)
    assert "Rasht" in words_in(narrow)
    assert not {"Rasht", "Astara", "Anzali"} & set(words_in(wide))
    assert {"Moscow", "Tehran", "Bandar Abbas"} <= set(words_in(wide))


def test_the_frame_of_an_extent_is_open_behind_words() -> None:
    """A label in the middle of a side cuts it in two; elsewhere the frame is whole."""
    square = np.array([[0, 0], [90, 0], [90, 90], [0, 90], [0, 0]], float)
    (whole,) = open_pieces(square, [Box(20, 20, 40, 40)])
    assert shapely.LineString(whole).length == pytest.approx(360)
    pieces = open_pieces(square, [Box(30, -10, 60, 10)])
    assert sum(shapely.LineString(piece).length for piece in pieces) == pytest.approx(330)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXTENTS)
def test_second_names_stand_under_all_stops_or_none(name: str, language: Language) -> None:
    """As many names in the other language as names of stops, or none."""
    drawing = draw(*CASES[name], language, {"ar": ARABIC, "en": ENGLISH}[language])
    assert drawing is not None
    layer = ET.fromstring(drawing.svg).find("g[@class='map-wide']")  # noqa: S314  (our own drawing)
    assert layer is not None
    stops, also = (
        sum(len(group.findall("text")) for group in layer if group.get("class") in names)
        for names in ({"map-p1", "map-p2"}, {"map-p4"})
    )
    assert also in {0, stops}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["many stops", "mixed route with areas", "arctic"])
def test_leaders_of_areas_cross_no_line(name: str, language: Language) -> None:
    """They end on a dot off all lines."""
    routes, shown = CASES[name]
    drawing = draw(routes, shown, language, {"ar": ARABIC, "en": ENGLISH}[language])
    legs = legs_of(routes, {place.id: place for place in shown})
    scope = scope_of(routes, shown, legs)
    assert drawing is not None
    assert scope is not None
    view = fitted(scope.frame)
    lines = shapely.MultiLineString([line_of(leg, legs, view) for leg in legs])
    leaders = re.findall(r'class="map-ld map-lc" d="M([-.\d]+) ([-.\d]+)L([-.\d]+) ([-.\d]+)"', drawing.svg)
    assert leaders
    for leader in leaders:
        x1, y1, x2, y2 = map(float, leader)
        assert not lines.intersects(shapely.LineString([(x1, y1), (x2, y2)]))
        assert f'class="map-si" cx="{leader[0]}" cy="{leader[1]}"' in drawing.svg
