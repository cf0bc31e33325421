# SPDX-License-Identifier: Apache-2.0
"""Phrases are found as whole words, the first one first, with or without a joined "and"."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.find.role_words import find_any, starts_with_any

PHRASES = ("in order", "in", "as a result", "بسبب", "وفق", "على ان")


def first_by_pattern(words: str) -> tuple[int, int] | None:
    """The same by one pattern: at each place the longest phrase."""
    longest = sorted(("in order", "in", "as a result", "بسبب", "وفق", "علي ان"), key=len, reverse=True)
    whole = "|".join(re.sub(r"^\w+", r"\g<0>(?!\\w)", phrase) for phrase in longest)
    pattern = rf"(?:(?<!\w)|(?<=(?<!\w)[وف]))(?:{whole})(?![^\W_])"
    found = re.search(pattern, words)
    return found.span() if found else None


@pytest.mark.parametrize(("words", "place"), [
    ("held in order to", (5, 13)), ("inside", None), ("within", None), ("in_order", None), ("(in)", (1, 3)),
    ("توقف بسبب المطر", (5, 9)), ("وبسبب المطر", (1, 5)), ("بسببه", None), ("ووفق", (1, 4)), ("وفق", (0, 3)), ("", None),
    ("win as a result", (4, 15)), ("as a resultant in", (15, 17)),
])  # fmt: skip
def test_first_phrase(words: str, place: tuple[int, int] | None) -> None:
    """Its start and end, None without one."""
    assert find_any(words, PHRASES) == place


@given(st.lists(st.sampled_from(["in", " ", "order", "و", "ف", "بسبب", "وفق", "as a ", "result", "_", "-", "x"])))
def test_same_as_a_pattern_finds(parts: list[str]) -> None:
    """Whatever stands around, the phrase that a pattern would find is found."""
    words = "".join(parts)
    assert find_any(words, PHRASES) == first_by_pattern(words)


@pytest.mark.parametrize(("words", "begins"), [
    ("in order", True), ("وبسبب المطر", True), ("so in", False), (" in", False), ("", False), ("و", False),
])  # fmt: skip
def test_beginning(words: str, *, begins: bool) -> None:
    """A phrase that stands first, also behind a joined "and"."""
    assert starts_with_any(words, PHRASES) is begins
