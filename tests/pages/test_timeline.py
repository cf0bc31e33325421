# SPDX-License-Identifier: Apache-2.0
"""The timeline: one order and one numbering for the list and the drawing, and files to take away."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.model import LANGUAGES, AddedEvent, Context, Explainer, When
from generator.pages import timeline
from generator.pages.reading import Reading
from tests.fakes import explainer

if TYPE_CHECKING:
    from generator.model import Language

OPENED = date(2030, 6, 1)
ADDED = AddedEvent("opening", When("2030-06-01", OPENED, OPENED, "day", "absolute", "", "editor"), "happened",
                   {"ar": "افتتاح الرصيف", "en": "The quay opens"}, ("s-1",))  # fmt: skip


def page(language: Language, of: Explainer | None = None) -> str:
    """The timeline's body."""
    return timeline.write(Reading.of(of or explainer(), language), (), None).body


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_of_the_drawing_are_those_of_the_list(language: Language) -> None:
    """Also with the editors' events between the article's, of which the drawing says so; open dates are in the list."""
    known = replace(explainer(), context=Context(events=(ADDED,)))
    body = page(language, known)
    listed = re.findall(r'<li class="x-ev [^"]*" id="([^"]+)"', body)
    assert listed == ["event-2", "context-opening", "event-1", "event-3", "event-4"]
    for drawing in body.split('<svg class="x-axis')[1:]:
        drawn = re.findall(r'<a href="#([^"]+)"[^>]* aria-label="(\d+):([^"]*)"', drawing)
        assert [anchor for anchor, _, _ in drawn] == listed[:4]
        assert [int(number) for _, number, _ in drawn] == [1, 2, 3, 4]
        assert {"ar": "إضافة من المحررين", "en": "Added by the editors"}[language] in drawn[1][2]
    assert {"ar": "ومن المحررين حدث واحد.", "en": "The editors added 1 event."}[language] in body
    assert {"ar": "ومن المحررين", "en": "The editors"}[language] not in page(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_known_date_stands_in_three_calendars(language: Language) -> None:
    """Also of the editors' events; an open date has none, but says how it was read."""
    body = page(language, replace(explainer(), context=Context(events=(ADDED,))))
    items = dict(re.findall(r'<li class="x-ev [^"]*" id="([^"]+)">(.*?)</li>', body))
    assert {anchor: item.count("<dt>") for anchor, item in items.items()} == {
        "event-2": 3, "context-opening": 3, "event-1": 3, "event-3": 3, "event-4": 0,
    }  # fmt: skip
    assert all("<summary>" in item for item in items.values())


def test_one_dated_event_is_not_drawn() -> None:
    """The list stands alone, without a heading over nothing."""
    known = explainer()
    body = page("en", replace(known, facts=replace(known.facts, events=known.facts.events[:1])))
    assert "x-axis" not in body
    assert 'id="axis"' not in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_drawing_explains_itself(language: Language) -> None:
    """Strips and the future are explained where there are any; breaks are not where there are none."""
    words = {"ar": ("والشريط", "والنقاط", "وما بعد الخط"), "en": ("A strip", "Dots", "upright line")}[language]
    body = page(language)
    explained = re.search(r'<p class="x-by x-ui">(.*?)</p>', body.split('id="axis"')[1])
    assert explained is not None
    assert [each in explained[1] for each in words] == [each in body for each in ("x-span", "x-gap", "x-after")]
    assert "x-now" in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_are_linked_where_they_are(language: Language) -> None:
    """Calendar, table and data; no calendar where nothing is known to the day."""
    assert re.findall(r'href="\.\./([a-z]+\.[a-z]+)"', page(language)) == ["events.ics", "events.csv", "facts.json"]
    known = explainer()
    months = replace(known, facts=replace(known.facts, events=known.facts.events[1:2]))
    assert "events.ics" not in page(language, months)
