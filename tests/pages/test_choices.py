# SPDX-License-Identifier: Apache-2.0
"""A choice of one person, place or speaker: by style alone, and only where there is something to choose."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.model import LANGUAGES, Explainer, FactId
from generator.pages import quotes, timeline
from generator.pages.choices import MOST, Choices
from generator.pages.reading import Reading
from tests.fakes import explainer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Language

A, B, C = FactId("a"), FactId("b"), FactId("c")
_BUTTON = re.compile(r'<label><input type="radio" name="f"(?P<more>[^>]*)> (?P<name>.*?) <span>(?P<count>\d+)</span>')


def body(module: str, language: Language = "en", of: Explainer | None = None) -> str:
    """The page of a kind."""
    write = timeline.write if module == "timeline" else quotes.write
    return write(Reading.of(of or explainer(), language), (), None).body


@pytest.mark.parametrize(
    ("items", "ids", "counts"),
    [
        ([(A, B), (A,), ()], (A, B), (2, 1)),
        ([(B, B), (A,), (B,)], (B, A), (2, 1)),
        ([(A,), (A,)], (), ()),
        ([(A, B), (A, C), (A,)], (B, C), (1, 1)),
        ([], (), ()),
    ],
)
def test_what_may_be_chosen(
    items: Sequence[Sequence[FactId]], ids: tuple[FactId, ...], counts: tuple[int, ...]
) -> None:
    """Most first; what concerns everything is no choice, and one alone is none."""
    found = Choices.of(items)
    assert (found.ids, found.counts) == (ids, counts)


def test_choices_are_few() -> None:
    """Of a crowd those that concern most."""
    crowd = [(FactId(f"p{n}"),) for n in range(80)] + [(FactId("p79"),)]
    found = Choices.of(crowd)
    assert len(found.ids) == MOST
    assert found.ids[0] == "p79"


@pytest.mark.parametrize("kind", ["timeline", "quotes"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_button_is_everything(kind: str, language: Language) -> None:
    """It is chosen at first; the numbers beside the others are those of the items that carry their class."""
    page = body(kind, language)
    everything, *others = _BUTTON.finditer(page)
    assert "checked" in everything["more"]
    assert len(others) > 1
    for other in others:
        assert "checked" not in other["more"]
        chosen = re.search(r'id="(f\d+)"', other["more"])
        assert chosen is not None
        item = r'<li class="x-ev [^"]*\b' if kind == "timeline" else r'<section class="x-sp [^"]*\b'
        found = re.findall(rf"{item}{chosen[1]}\b", page)
        assert len(found) == (int(other["count"]) if kind == "timeline" else 1)
    assert page.count("<fieldset><legend") == 1


def test_the_template_is_told_the_classes() -> None:
    """The front matter lists every button but the first; a page without a choice lists none."""
    page = body("timeline")
    assert re.findall(r'name="f" id="(f\d+)"', page) == re.findall(r'"(f\d+)"', page.split("\n---\n")[0])
    known = explainer()
    nobody = replace(known, facts=replace(known.facts, events=known.facts.events[1:3]))
    assert "choices" not in body("timeline", of=nobody)
    assert "fieldset" not in body("timeline", of=nobody)


def test_stations_carry_the_classes_of_their_items() -> None:
    """What is chosen in the list is chosen in the drawing."""
    page = body("timeline")
    for anchor, classes in re.findall(r'<a href="#([^"]+)" class="x-p ([^"]+)"', page):
        assert f'<li class="x-ev {classes}" id="{anchor}"' in page
