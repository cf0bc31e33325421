# SPDX-License-Identifier: Apache-2.0
"""What holds for every map, whatever the article."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from generator.cartography import Drawing, draw
from generator.cartography.boxes import SPACING, Box
from generator.cartography.inset import SHARE
from generator.cartography.land import inside
from generator.cartography.legs import legs_of
from generator.cartography.lettering import STYLES
from generator.cartography.view import WIDTH
from generator.cartography.widths import width
from generator.languages.ar.map_words import MAP_WORDS as ARABIC
from generator.languages.en.map_words import MAP_WORDS as ENGLISH
from generator.markup import svg_html
from generator.model import LANGUAGES, FactId, Language
from tests.cartography.cases import CASES, PLACES, Case, places, route

WORDS = {"ar": ARABIC, "en": ENGLISH}
LARGEST = 45 * 1024


def drawn(case: Case, language: Language = "en", *, small: bool = False) -> Drawing:
    """The map of a case; fails when there is none."""
    drawing = draw(*case, language, WORDS[language], small=small)
    assert drawing is not None
    return drawing


def tree(drawing: Drawing) -> ET.Element:
    """The parsed SVG: it must be well-formed XML."""
    return ET.fromstring(drawing.svg)  # noqa: S314  (our own drawing)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_every_map_is_sound(name: str, language: Language) -> None:
    """Well-formed, no NaN, small, described, and accepted by the only module that writes HTML."""
    drawing = drawn(CASES[name], language)
    root = tree(drawing)
    assert not re.search(r"nan|inf[^o]|e[+-]\d", re.sub(r">[^<]*<", "><", drawing.svg), re.IGNORECASE)
    assert len(gzip.compress(drawing.svg.encode(), 9)) <= LARGEST
    assert root.get("viewBox") == f"0 0 {drawing.width} {drawing.height}"
    assert root.get("lang") == language
    assert [child.text for child in root[:2]] == [drawing.title, drawing.description]
    assert svg_html(drawing.svg)
    assert all(svg_html(entry.svg) and entry.words for entry in drawing.legend)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_words_and_signs_stay_in_the_frame_and_apart(name: str, language: Language) -> None:
    """In each layer no label's measured box leaves the frame or touches another's."""
    drawing = drawn(CASES[name], language)
    root = tree(drawing)
    for layer in ("wide", "narrow"):
        boxes = label_boxes(root, layer, language)
        assert boxes
        for words, box in boxes:
            assert 0 <= box.left < box.right <= WIDTH, words
            assert 0 <= box.top < box.bottom <= drawing.height, words
        for i, (first, box) in enumerate(boxes):
            for second, other in boxes[i + 1 :]:
                assert not box.touches(other), f"{first} lies over {second}"
    for x, y in sign_positions(root):
        assert 0 <= x <= WIDTH
        assert 0 <= y <= drawing.height


def label_boxes(root: ET.Element, layer: str, language: Language) -> list[tuple[str, Box]]:
    """Boxes measured again from what stands in the SVG: ink height only."""
    found = []
    for group in root.findall(f"g[@class='map-{layer}']/g"):
        size, is_bold = float(group.get("font-size", "0")), group.get("font-weight") == "600"
        own = group.get("lang", language)
        is_spaced = own == "en" and group.get("class") in {"map-c1", "map-c2"}
        for text in group.findall("text"):
            words, x, y = text.text or "", float(text.get("x", "nan")), float(text.get("y", "nan"))
            spacing = SPACING * size * len(words) if is_spaced else 0.0
            wide = width(words.upper() if is_spaced else words, size, bold=is_bold) + spacing
            anchor = text.get("text-anchor")
            to_left = {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor or "start"]
            if own == "ar" and anchor != "middle":
                to_left = 1 - to_left
            left = x - wide * to_left
            found.append((words, Box(left, y - 0.8 * size, left + wide, y + 0.25 * size)))
    return found


def sign_positions(root: ET.Element) -> list[tuple[float, float]]:
    """Where the signs stand."""
    groups = root.findall("g[@class='map-signs']/g")
    return [tuple(map(float, g.get("transform", "")[10:-1].split())) for g in groups]  # type: ignore[misc]


@pytest.mark.parametrize("name", CASES)
def test_two_draws_are_identical(name: str) -> None:
    """The same input gives the same bytes, also when nothing is remembered from before."""
    first = drawn(CASES[name])
    inside.cache_clear()
    assert drawn(CASES[name]) == first


def test_ids_begin_with_the_prefix_and_stand_once() -> None:
    """Two maps can share a page."""
    for small, prefix in ((False, "map-"), (True, "map-small-")):
        svg = drawn(CASES["disputed"], small=small).svg
        ids = re.findall(r' id="([^"]+)"', svg)
        assert len(ids) == len(set(ids)) > 3
        assert all(name.startswith(prefix) for name in ids)
        assert set(re.findall(r'(?:url\(#|href="#)([^")]+)', svg)) <= set(ids)


def test_small_map_has_only_large_words() -> None:
    """A map in a narrow column has one layer of labels."""
    svg = drawn(CASES["many stops"], small=True).svg
    assert "map-narrow" in svg
    assert "map-wide" not in svg


def test_areas_are_never_joined() -> None:
    """A country or an ocean between two stops is passed over: lines join points only."""
    case = CASES["mixed route with areas"]
    legs = legs_of(case[0], PLACES)  # type: ignore[arg-type]
    assert [(leg.start.id, leg.end.id) for leg in legs] == [("moscow", "baku"), ("baku", "tehran")]


def test_line_runs_through_the_country_named_between() -> None:
    """From Moscow by way of Iran to Mumbai: the line does not cut across Afghanistan."""
    (leg,) = legs_of((route("moscow iran mumbai"),), PLACES)  # type: ignore[arg-type]
    assert [leg.start.id, leg.end.id] == ["moscow", "mumbai"]
    assert leg.bends[1:-1] == ((PLACES["iran"].latitude, PLACES["iran"].longitude),)


def test_far_place_without_a_route_does_not_blow_up_the_map() -> None:
    """The capital where somebody spoke is named as outside."""
    drawing = drawn(CASES["mixed route with areas"])
    assert drawing.outside == (FactId("washington"),)
    assert "Washington" in drawing.description
    assert ">Washington<" not in drawing.svg.split("</desc>")[1]


def test_water_beyond_the_frame_gets_an_arrow() -> None:
    """An ocean at the end of a route is pointed at, not drawn in."""
    assert re.search(r">المحيط الهندي [←↙↓↘→]<|>المحيط<", drawn(CASES["mixed route with areas"], "ar").svg)


def test_disputed_area_has_no_country_colour_and_is_named() -> None:
    """Crimea is hatched and stands in the legend, in both languages."""
    for language, name in (("en", "Crimea"), ("ar", "القرم")):
        drawing = drawn(CASES["disputed"], language)  # type: ignore[arg-type]
        assert 'class="map-dis"' in drawing.svg
        assert any(name in entry.words for entry in drawing.legend)


def test_legend_tells_modes_and_states_apart() -> None:
    """One entry a means and state, and the note that lines are schematic."""
    words = [entry.words for entry in drawn(CASES["many stops"]).legend]
    assert words[:4] == [
        "railway", "sea lane", "sea lane, planned or being built", "railway, planned or being built",
    ]  # fmt: skip
    assert words[-1] == ENGLISH.schematic


def test_no_map_without_a_place_worth_drawing() -> None:
    """Nowhere, or only an ocean: no drawing, no dead link."""
    assert draw((), (), "en", ENGLISH) is None
    assert draw((), places("indian-ocean"), "en", ENGLISH) is None
    broken = replace(PLACES["baku"], latitude=float("nan"))
    assert draw((), (broken,), "en", ENGLISH) is None


def test_names_are_escaped() -> None:
    """A name with markup stays a name."""
    odd = replace(PLACES["baku"], names={"en": "<b>&\"'"})
    drawing = draw((), (odd,), "en", ENGLISH)
    assert drawing is not None
    assert "<b>" not in drawing.svg
    assert tree(drawing)[0].text == "Map: <b>&\"'"


def test_unknown_stop_and_same_place_twice_are_harmless() -> None:
    """A route may name a place that the list lacks, or stay where it is."""
    routes = (route("baku nowhere baku tehran", ("rail",)),)
    assert draw(routes, places("baku", "tehran"), "en", ENGLISH) is not None
    assert len(legs_of(routes, {p.id: p for p in places("baku", "tehran")})) == 1


def test_words_are_large_enough() -> None:
    """At least 11 px: 600 px of figure for the wide layer, 288 px (a 320 px screen) for the narrow one."""
    for layer, shown in (("wide", 600), ("narrow", 288), ("inset", 600 * SHARE)):
        assert min(style.size for style in STYLES[layer].values()) * shown / WIDTH >= 11  # type: ignore[index]


def test_both_languages_name_the_same_things() -> None:
    """Every water and disputed area has words in both languages."""
    assert ARABIC.waters.keys() == ENGLISH.waters.keys()
    assert ARABIC.disputed_names.keys() == ENGLISH.disputed_names.keys()
    assert (ARABIC.waters["gulf"], ENGLISH.waters["gulf"]) == ("الخليج", "Persian Gulf")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_water_is_named_on_its_own_side_of_the_land(language: Language) -> None:
    """On a map of Africa the Mediterranean is not written into the Atlantic."""
    root = tree(drawn(CASES["across a continent"], language))
    name = WORDS[language].waters["mediterranean-sea"]
    found = [box for words, box in label_boxes(root, "wide", language) if words in name.split() or words == name]
    assert all(box.left > WIDTH * 0.3 for box in found)
