# SPDX-License-Identifier: Apache-2.0
"""Addresses are short, ASCII and safe everywhere."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.slug import is_speaking, slug_of


@given(st.text(max_size=300))
def test_any_title_gives_a_safe_address(title: str) -> None:
    """Letters, digits and single hyphens, at most 60 of them; the same title gives the same address."""
    slug = slug_of(title)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug)
    assert len(slug) <= 70
    assert slug == slug_of(title)


@pytest.mark.parametrize("name", ["index", "CON", "404", "search", "assets", "com1", "ar"])
def test_reserved_names_get_another_address(name: str) -> None:
    """The site's own files and the devices of Windows are never an explainer's address."""
    assert slug_of(name) == f"explainer-{name.lower()}"


def test_long_titles_that_begin_alike_stay_apart() -> None:
    """The cut address carries a mark of the whole title."""
    assert slug_of("railway " * 40 + "one") != slug_of("railway " * 40 + "two")


@pytest.mark.parametrize(
    ("name", "expected"), [("treaty", True), ("000_6ca09d0c22e00df8", False), ("2024-05", False), ("r-a", False)]
)
def test_names_that_a_person_chose_are_told_from_numbers(name: str, expected: bool) -> None:  # noqa: FBT001
    """A hash or a number is no address a person would keep."""
    assert is_speaking(name) is expected
