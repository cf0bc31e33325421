# SPDX-License-Identifier: Apache-2.0
"""Which year is meant: written, counted from the day of publication, or the nearest one.

Rule for a day, month, quarter or season without a year: the past verb takes the last one that has begun, the future
verb the first one that has not ended, no verb the nearest. Source: the practice of agencies, which give the year only
when it is not the nearest (AP Stylebook, "months").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from generator.find.dates_scene import told_before, unresolved, when

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from generator.find.dates_grammar import Reading
    from generator.find.dates_periods import Period
    from generator.find.dates_scene import Scene
    from generator.find.tense import Direction
    from generator.languages.calendar_words import DateRule
    from generator.model import Modifier, When

FIRST_YEAR, LAST_YEAR = 1000, 2200
"""Years that a four-digit number after a month or the word "year" can mean."""
_REACH = 4
"""Years looked at on either side: far enough for 29 February."""


class Year(NamedTuple):
    """A year and where it comes from; `number` is 0 unless written or counted."""

    number: int
    source: Literal["written", "counted", "told", "absent", "unknown"]


def year_of(reading: Reading, scene: Scene) -> Year:
    """The year that stands in the match. ValueError for one that no date of the news has."""
    written = reading.number("y")
    if written is None:
        written = reading.number("yw")
    if written is not None:
        if not FIRST_YEAR <= written <= LAST_YEAR:
            msg = f"{written} is no year of the news"
            raise ValueError(msg)
        return Year(written, "written")
    if reading.has("ytold"):
        told = told_before(scene, None, skips_meetings=True)
        shift_told = reading.number("ytold") or 0
        return Year(0, "absent") if told is None or told.latest is None else Year(told.latest.year + shift_told, "told")
    shift = 0 if reading.has("yhere") or reading.has("ybare") else reading.number("yrel")
    if shift is None:
        return Year(0, "absent")
    if scene.published is None:
        return Year(0, "unknown")
    return Year(scene.published.year + shift, "counted")


def chosen(
    make: Callable[[int], Period], reading: Reading, scene: Scene, rule: DateRule, modifier: Modifier | None = None
) -> When:
    """The meaning of an expression that `make` turns into a period once the year is known."""
    found = year_of(reading, scene)
    if found.source == "written":
        return when(make(found.number), "absolute", "absolute", modifier)
    if found.source == "counted":
        return when(make(found.number), "counted", "publication", modifier)
    if found.source == "told":
        return when(make(found.number), "anchored", "publication", modifier)
    # Only to refuse a date that no year has: 31 February.
    precision = _any(make).precision
    if found.source == "unknown" or scene.published is None:
        return unresolved(precision, modifier)
    way = 0 if scene.opens_a_story() else scene.direction
    return when(nearest(make, scene.published.year, scene.published, way), rule, "publication", modifier)


def _any(make: Callable[[int], Period]) -> Period:
    try:
        return make(2023)
    except ValueError:
        return make(2024)


def nearest(make: Callable[[int], Period], year: int, at: date, way: Direction) -> Period:
    """The period nearest to `at` on the side that `way` says. ValueError when no year near by has it."""
    periods = _around(make, year)
    past = [period for period in periods if period.first <= at]
    future = [period for period in periods if period.last >= at]
    if way < 0 and past:
        return past[-1]
    if way > 0 and future:
        return future[0]
    if not periods:
        msg = "no such day"
        raise ValueError(msg)
    return min(periods, key=lambda period: max((period.first - at).days, (at - period.last).days, 0))


def beside(make: Callable[[int], Period], year: int, at: date, shift: int) -> Period:
    """The period that "last" (-1), "this" (0) or "next" (1) names: wholly on that side of `at`, or in `year`.

    ValueError when no year near by has it: "from 29 to 18 March next".
    """
    if shift == 0:
        return make(year)
    periods = _around(make, year)
    side = [p for p in periods if (p.last < at if shift < 0 else p.first > at)]
    nearest_first = side[::-1] if shift < 0 else side
    if len(nearest_first) < abs(shift):
        msg = "no such day"
        raise ValueError(msg)
    return nearest_first[abs(shift) - 1]


def _around(make: Callable[[int], Period], year: int) -> list[Period]:
    periods = []
    for candidate in range(year - _REACH, year + _REACH + 1):
        try:
            periods.append(make(candidate))
        except (ValueError, OverflowError):
            continue
    return periods
