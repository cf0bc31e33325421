# SPDX-License-Identifier: Apache-2.0
"""Readings of times counted from a date told before: "the same year", "the following day", "two years later".

The date told last counts; days that only say when somebody spoke (today, Tuesday) are passed over for months and years.
Source: Pustejovsky et al., "TimeML" (2003), anchored TIMEX3 expressions.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from generator.find import dates_periods as periods
from generator.find.dates_absolute import modifier_of
from generator.find.dates_relative import amount_of
from generator.find.dates_scene import told_before, when
from generator.find.dates_years import year_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from generator.find.dates_absolute import Reader
    from generator.find.dates_grammar import Reading
    from generator.find.dates_scene import Scene
    from generator.languages.calendar_words import DateRule
    from generator.model import When

_UNITS = {"tday": "D", "tweek": "W", "tmonth": "M", "tyear": "Y"}
_FINE_ENOUGH = {"D": {"day"}, "W": {"day", "week"}, "M": {"day", "week", "month"}}
"""A day is counted from a day only, a month from a day or a month; a year from anything but a decade."""


_STRETCHES = frozenset(("over", "in", "for", "within", "during", "through", "throughout"))


def read_told(reading: Reading, scene: Scene) -> When | None:
    """The same, the following, the previous day, week, month or year."""
    name = next((name for name in _UNITS if reading.has(name)), "tyear")
    unit, shift = _UNITS[name], reading.number(name) or 0
    # "Over the next year" is a stretch that begins now; "died the next year" is counted from the date told.
    if (
        " next " in f" {reading.match[0].lower()} "
        and (scene.direction >= 0 or scene.follows(_STRETCHES))
        and unit != "D"
    ):
        return None
    at = _at(scene, unit)
    if at is None:
        return _previous_year(reading, scene, unit, shift)
    rule: DateRule = "anchored" if shift else "same-day"
    return when(periods.shifted(at, unit, shift), rule, "publication", modifier_of(reading))


def _at(scene: Scene, unit: str) -> date | None:
    told = told_before(scene, _FINE_ENOUGH.get(unit), skips_meetings=unit in {"M", "Y"})
    return None if told is None else told.latest


def _previous_year(reading: Reading, scene: Scene, unit: str, shift: int) -> When | None:
    """The year before that of publication for "the previous year", when no other was told."""
    if unit != "Y" or shift >= 0 or scene.published is None or reading.match[0].lower().endswith("before"):
        return None
    return when(periods.shifted(scene.published, unit, shift), "year-last", "publication", modifier_of(reading))


def read_offset_told(reading: Reading, scene: Scene) -> When | None:
    """Two years later, a month earlier: counted from the date told last, in its own size or the unit's."""
    unit, count = amount_of(reading)
    if unit not in {"D", "W", "M", "Y", "E", "C"} or not count:
        return None
    way = 1 if reading.match["side"].lower() in {"later", "afterwards", "after that", "بعد", "بعدها"} else -1
    told = told_before(scene, _FINE_ENOUGH.get(unit), skips_meetings=unit not in {"D", "W"})
    if told is None or told.latest is None:
        return None
    # "Two weeks later" from a day is a day.
    if unit == "W" and told.precision == "day":
        return when(periods.day(told.latest + timedelta(weeks=way * count)), "anchored")
    return when(periods.shifted(told.latest, unit, way * count), "anchored")


def read_this_day(reading: Reading, scene: Scene) -> When | None:
    """This day last year; on this day in 2019."""
    if scene.published is None:
        return None
    year = year_of(reading, scene)
    if not year.number:
        return None
    return when(periods.day(scene.published.replace(year=year.number)), "counted")


READERS: Mapping[str, Reader] = {
    "told": read_told, "offset-told": read_offset_told, "this-day": read_this_day,
}  # fmt: skip
