# SPDX-License-Identifier: Apache-2.0
"""Insets, what the page can hide, comparisons, and ways by water off the land."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import shapely

from generator.cartography import Compared, Drawing, draw
from generator.cartography.inset import SHARE, inset_of
from generator.cartography.land import inside
from generator.cartography.legs import legs_of
from generator.cartography.lines import line_of
from generator.cartography.plate import lines_of
from generator.cartography.scope import position, scope_of
from generator.cartography.view import WIDTH, fitted
from generator.languages.en.map_words import MAP_WORDS as ENGLISH
from generator.model import ADDED, FactId, Route
from tests.cartography.cases import CASES, PLACES, places, route


def drawn(routes: tuple[Route, ...], names: str, **more: tuple[Compared, ...]) -> Drawing:
    """The English map of these routes and places."""
    drawing = draw(routes, places(*names.split()), "en", ENGLISH, **more)  # type: ignore[arg-type]
    assert drawing is not None
    return drawing


@pytest.mark.parametrize("name", ["many stops", "the gulf"])
def test_a_crowd_gets_an_inset_in_a_free_corner(name: str) -> None:
    """It shows the crowd larger, and lies over no sign and no line."""
    routes, shown = CASES[name]
    legs = legs_of(routes, {place.id: place for place in shown})
    scope = scope_of(routes, shown, legs)
    assert scope is not None
    view = fitted(scope.frame)
    lines = np.concatenate([line_of(leg, legs, view) for leg in legs])
    inset = inset_of(view, scope, lines)
    assert inset is not None
    assert inset.box is not None
    assert inset.view.scale * SHARE >= 2 * view.scale
    assert len(inset.members) >= 3
    over = shapely.box(*inset.box)
    spots = [view.point(*position(place)) for place in scope.points]
    assert not any(over.contains(shapely.Point(spot)) for spot in [*spots, *lines])
    assert over.bounds[0] >= 0
    assert over.bounds[2] <= WIDTH


@pytest.mark.parametrize("name", ["50 km", "single place", "date line", "across a continent"])
def test_no_inset_where_it_would_show_nothing_new(name: str) -> None:
    """Nothing crowds, or two cities face each other across a river and would still touch."""
    drawing = draw(*CASES[name], "en", ENGLISH)
    assert drawing is not None
    assert (drawing.inset, drawing.corner) == ("", "")


def test_each_route_and_the_rest_can_be_hidden() -> None:
    """One group a route, one for all that the editors added, one for places on no route; no choice of one."""
    added = replace(route("baku rasht", ("road",)), found_by=ADDED)
    drawing = drawn(
        (route("moscow baku", ("rail",)), route("baku tehran", ("ship",)), added), "moscow baku tehran rasht odesa"
    )
    assert [group.name for group in drawing.groups] == ["map-f1", "map-f2", "map-fa", "map-fo"]
    for name in ("map-f1", "map-f2", "map-fa", "map-fo"):
        assert f"{name}" in drawing.svg
    assert drawn((route("moscow baku", ("rail",)),), "moscow baku").groups == ()


def test_the_seventh_route_goes_with_the_sixth() -> None:
    """The sheet of styles knows six."""
    stops = ["moscow", "baku", "tehran", "rasht", "odesa", "mumbai", "marseille", "tunis"]
    routes = tuple(route(f"{a} {b}", ("road",)) for a, b in pairwise(stops))
    groups = drawn(routes, " ".join(stops)).groups
    assert [group.name for group in groups] == [f"map-f{n}" for n in range(1, 7)]
    assert groups[-1].words == ENGLISH.more_routes


def test_a_line_with_a_state_stands_for_one_without() -> None:
    """The link that is being built is not drawn as if it ran already."""
    routes = (route("astara rasht tehran", ("rail",)), route("astara rasht", ("rail",), "planned"))
    legs = legs_of(routes, PLACES)  # type: ignore[arg-type]
    assert [(leg.start.id, leg.end.id, leg.status) for leg in legs] == [
        ("rasht", "tehran", None), ("astara", "rasht", "planned"),
    ]  # fmt: skip


def test_pipeline_goes_round_the_land_only_under_the_sea() -> None:
    """From Vyborg to Lubmin through the Baltic; from Algiers to Lagos straight on."""
    under, over = legs_of((route("vyborg lubmin", ("pipeline",)), route("algiers lagos", ("pipeline",))), PLACES)  # type: ignore[arg-type]
    assert under.is_undersea
    assert len(under.bends) > 2
    assert not over.is_undersea


def test_no_drawn_way_by_water_touches_the_land() -> None:
    """Through Suez and round Sicily: what would lie over the land is left out."""
    legs = legs_of((route("marseille mombasa", ("ship",)),), PLACES)  # type: ignore[arg-type]
    view = fitted([point for leg in legs for point in leg.bends])
    land = inside(view)
    markup = lines_of([(leg, line_of(leg, legs, view)) for leg in legs], legs, land)
    assert markup.count("M") > 2


def test_a_comparison_says_where_its_lengths_come_from() -> None:
    """The source's number as it is, ours as computed; drawn apart, and not in the frame of the map."""
    suez = Compared(route("mumbai london", ("ship",)), "By Suez", 11_600.0)
    cape = Compared(route("mumbai cape-town", ("ship",)), "By the Cape")
    names = "baku tehran mumbai london cape-town"
    main = (route("baku tehran", ("rail",)),)
    drawing = drawn(main, names, compared=(suez, cape))
    assert [entry.words.split(":")[0] for entry in drawing.lengths] == ["Baku to Tehran", "By Suez", "By the Cape"]
    assert drawing.lengths[1].words == "By Suez: 11,600 km, as the source gives it"
    assert "computed" in drawing.lengths[0].words
    assert 'class="map-l map-other' in drawing.comparison
    assert "map-other" not in drawing.svg
    assert drawing.svg == drawn(main, names).svg


def test_a_comparison_with_an_unknown_place_is_left_out() -> None:
    """A way that joins nothing is no way."""
    nowhere = Compared(replace(route("mumbai london"), stops=(FactId("nowhere"), FactId("mumbai"))), "Nowhere")
    drawing = drawn((route("baku tehran", ("rail",)),), "baku tehran mumbai", compared=(nowhere,))
    assert (drawing.comparison, drawing.lengths) == ("", ())
