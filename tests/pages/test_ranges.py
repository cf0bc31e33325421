# SPDX-License-Identifier: Apache-2.0
"""Numbers that sources give differently: words for everyone, bars on one scale, mirrored in Arabic."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from generator.markup import text
from generator.pages.ranges import scale, table


@pytest.mark.parametrize(
    ("least", "most", "first", "last"),
    [
        (15, 60, 0, 60),
        (162, 164, 162, 164),
        (12, 14, 12, 14),
        (-3, 4, -4, 4),
        (1.3e9, 1.6e9, 1.3e9, 1.6e9),
        (0.2, 0.3, 0.2, 0.3),
    ],
)
def test_the_scale_holds_every_number(least: float, most: float, first: float, last: float) -> None:
    """Few round numbers in equal steps; from zero unless the numbers lie close together."""
    ticks = scale(least, most)
    assert ticks[0] <= min(least, first)
    assert ticks[-1] >= max(most, last)
    assert 2 <= len(ticks) <= 8
    assert len({round(b - a, 6) for a, b in pairwise(ticks)}) == 1


def test_the_scale_runs_from_the_right_in_arabic() -> None:
    """The smaller end of a bar is on the left in English and on the right in Arabic; the words say the same."""
    rows = [(text("A"), text("10"), 10.0, 20.0)]
    for language, expected in (("en", ("50%", "100%")), ("ar", ("50%", "0%"))):
        drawn = table(rows, ["0", "10", "20"], (0, 10, 20), language)  # type: ignore[arg-type]
        bar = re.search(r'<line x1="([^"]+)" x2="([^"]+)" y1="50%"', drawn)
        assert bar is not None
        assert bar.groups() == expected
        assert '<th scope="row">A</th><td>10</td>' in drawn
        assert drawn.count("<tr") == 3
        assert drawn.count('aria-hidden="true"') == 2
