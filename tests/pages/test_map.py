# SPDX-License-Identifier: Apache-2.0
"""The map page: routes told alike stand once, what lies off the map is named, no word of routes where there is none."""

from __future__ import annotations

from dataclasses import replace

from generator.cartography import draw
from generator.languages import wording
from generator.languages.en.map_words import MAP_WORDS
from generator.model import FactId
from generator.pages import map as map_page
from generator.pages.reading import Reading
from tests.fakes import explainer


def test_routes_told_alike_stand_once() -> None:
    """One heading and one table, the marks of both sentences, and an anchor for each."""
    known = explainer()
    (route,) = known.facts.routes
    again = replace(route, id=FactId("route-2"), evidence=known.facts.quotes[0].words)
    other = replace(route, id=FactId("route-3"), status="existing")
    assert map_page.alike((route, again, other)) == [[route, again], [other]]
    told = replace(known, facts=replace(known.facts, routes=(route, again)))
    body = map_page.write(Reading.of(told, "ar"), (), None).body
    assert body.count(f'id="stop-{route.id}-') == len(route.stops)
    assert 'id="route-route-1"' in body
    assert 'id="route-route-2"' in body


def test_without_a_route_no_word_of_routes() -> None:
    """Neither above the map nor below it; a place too far away to be drawn is named below."""
    known = explainer()
    places = tuple(
        replace(place, latitude=-40.0, longitude=170.0) if n else place for n, place in enumerate(known.facts.places)
    )
    facts = replace(known.facts, routes=(), places=places)
    drawing = draw((), places, "en", MAP_WORDS)
    assert drawing is not None
    body = map_page.write(Reading.of(replace(known, facts=facts), "en"), (), drawing).body
    words = wording.of("en").places
    assert words.boundaries in body
    assert words.map_intro_places in body
    assert words.map_intro not in body
    assert words.schematic not in body
    assert drawing.beyond
    assert drawing.beyond in body
