# SPDX-License-Identifier: Apache-2.0
"""Every wording of every story can be said in both languages: gaps, marks, alternatives."""

from __future__ import annotations

import re

import pytest

from generator.simulate.story import Pair, Slot, Story, common, parse, stories
from generator.simulate.wording import _GAP, gaps_in, wordings

ALWAYS = frozenset("CDKTUSVZW")
ALL = (*stories(), common())


def test_there_are_many_kinds_of_story() -> None:
    """An archive has many desks: at least 25 kinds, each with a title, sub-headings and twelve or more slots."""
    assert len(stories()) >= 25
    for story in stories():
        kinds = [slot.kind for slot in story.slots]
        assert kinds.count("sentence") >= 12, story.name
        assert kinds.count("title") == 1, story.name
        assert {"heading", "common"} <= set(kinds), story.name


@pytest.mark.parametrize("story", ALL, ids=lambda story: story.name)
def test_every_sentence_can_be_said_in_three_ways_or_more(story: Story) -> None:
    """Ranking is too easy where all articles use the same words."""
    for slot in (slot for slot in story.slots if slot.kind == "sentence"):
        assert sum(wordings(pair.ar) for pair in slot.pairs) >= 3, (story.name, slot.name)
        assert sum(wordings(pair.en) for pair in slot.pairs) >= 3, (story.name, slot.name)


@pytest.mark.parametrize("story", ALL, ids=lambda story: story.name)
def test_both_sides_name_the_same(story: Story) -> None:
    """What one side names, the other names, too; every gap is declared, and every declaration used."""
    declared = {each.name for each in (*common().declared, *story.declared)}
    used = {gap for each in story.declared for gap in gaps_in(each.told)}
    for slot, pair in pairs_of(story):
        assert named(pair.ar) == named(pair.en), (slot.name, pair)
        gaps = gaps_in(pair.ar) | gaps_in(pair.en)
        assert gaps <= ALWAYS | declared | {"topic"}, (slot.name, pair)
        used |= gaps
    if story is not common():
        assert {each.name for each in story.declared} - {"topic"} <= used


@pytest.mark.parametrize("story", ALL, ids=lambda story: story.name)
def test_each_side_is_in_its_own_script_with_its_own_marks(story: Story) -> None:
    """No Latin letter in Arabic and the other way round; as many quotations; a sentence ends, a heading does not."""
    for slot, pair in pairs_of(story):
        assert not re.search(r"[A-Za-z]", re.sub(r"\{\w+(?:\.\w+)?", "", pair.ar)), pair.ar
        assert not re.search(r"[\u0600-\u06ff]", pair.en), pair.en
        assert (pair.ar.count("«"), pair.ar.count("»")) == (pair.en.count("“"), pair.en.count("”")), pair
        for side in (pair.ar, pair.en):
            assert side.count("[") == side.count("]"), side
            assert side.endswith((".", "”")) == (slot.kind == "sentence" and not side.endswith("»")), side


def named(wording: str) -> set[str]:
    return {gap["name"] for gap in _GAP.finditer(wording) if gap["one"] is None}


def pairs_of(story: Story) -> list[tuple[Slot, Pair]]:
    return [(slot, pair) for slot in story.slots for pair in slot.pairs]


def test_said_that_takes_its_own_particle() -> None:
    """Inna stands after forms of "say", anna after every other verb of telling.

    Source: Ryding (2005), ch. 19 (the sisters of inna).
    """
    pattern = re.compile(r"(?:علن|كد|وضح|ذكر|رأى) \{\w+\} إن|قالت? \{\w+\} أن")
    assert [pair.ar for story in ALL for _, pair in pairs_of(story) if pattern.search(pair.ar)] == []


def test_a_line_without_translation_is_refused() -> None:
    """A slot has pairs of lines."""
    with pytest.raises(ValueError, match="without its translation"):
        parse("harbour", "== lead\nوصلت سفينة.\nA ship arrived.\nوغادرت.")
