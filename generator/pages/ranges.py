# SPDX-License-Identifier: Apache-2.0
"""Numbers that sources give differently, drawn: one row a source on one common scale.

In: the ends of each source's number and the words of its row. Out: a table that says everything in words; the bars
under the words are for the eye alone.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.markup import Html, tag, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Language

_STEPS = (1, 2, 5, 10)
_PARTS = 4
"""The scale has about so many parts."""


def scale(least: float, most: float) -> tuple[float, ...]:
    """Round numbers around `least` < `most`, from zero unless they lie close together; whole ones for whole numbers.

    >>> scale(14, 30), scale(162, 164)
    ((0.0, 10.0, 20.0, 30.0), (162, 163, 164))
    """
    is_whole = float(least).is_integer() and float(most).is_integer()
    if 0 < least <= most / 2:
        least = 0
    width = most - least
    power = 10.0 ** math.floor(math.log10(width / _PARTS))
    step = next(power * each for each in _STEPS if power * each >= width / _PARTS - 1e-12)
    step = max(step, 1) if is_whole else step
    first, last = math.floor(least / step + 1e-9), math.ceil(most / step - 1e-9)
    return tuple(round(number * step, 9) for number in range(first, max(last, first + 1) + 1))


def table(
    rows: Sequence[tuple[Html, Html, float, float]], told: Sequence[str], ticks: Sequence[float], language: Language
) -> Html:
    """Rows of (source, number in words, least, most) over one scale; `told`: the words of `ticks`."""
    left, width = ticks[0], ticks[-1] - ticks[0]

    def at(number: float) -> str:
        """Per cent from the left; a drawing has no direction of its own, so it is mirrored here."""
        place = 100 * (number - left) / width
        return f"{100 - place if language == 'ar' else place:.4g}%"

    grid = [tag("line", x1=at(tick), x2=at(tick), y1="0", y2="100%") for tick in ticks]
    body: list[Html] = []
    for source, number, least, most in rows:
        body.append(tag("tr", tag("th", source, scope="row"), tag("td", number)))
        ends = (at(least), at(most))
        bar = tag("line", x1=ends[0], x2=ends[1] if least != most else f"{float(ends[0][:-1]) + 0.01:.4g}%",
                  y1="50%", y2="50%", class_="x-c1")  # fmt: skip
        body.append(_drawn(tag("svg", *grid, bar, height="14", width="100%")))
    marks = [tag("text", text(words), x=at(tick), y="12") for words, tick in zip(told, ticks, strict=True)]
    body.append(_drawn(tag("svg", *marks, height="16", width="100%")))
    return tag("table", tag("tbody", *body), class_="x-range")


def _drawn(svg: Html) -> Html:
    return tag("tr", tag("td", svg, colspan="2"), class_="x-bar", aria_hidden="true")
