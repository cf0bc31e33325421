# SPDX-License-Identifier: Apache-2.0
"""Readings of quarters, halves, seasons and decades."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from generator.find import dates_holidays as holidays
from generator.find import dates_periods as periods
from generator.find.dates_absolute import modifier_of, month_of
from generator.find.dates_scene import unresolved, when
from generator.find.dates_years import beside, chosen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.find.dates_absolute import Reader
    from generator.find.dates_grammar import Reading
    from generator.find.dates_scene import Scene
    from generator.model import When

_TWENTIES = 2
_LAST_CENTURY, _THIS_CENTURY = 19, 20
"""First two digits of the years that "the nineties" and "this century" mean."""
_DECADES_OF_CENTURY = range(1, 11)


def read_quarter(reading: Reading, scene: Scene) -> When | None:
    """A quarter of a year."""
    if reading.has("noquarter"):
        return None
    number, modifier = _part(reading), modifier_of(reading)
    return chosen(lambda year: periods.quarter(year, number), reading, scene, "quarter-without-year", modifier)


def read_half(reading: Reading, scene: Scene) -> When | None:
    """A half of a year."""
    number = _part(reading)
    return chosen(lambda year: periods.half(year, number), reading, scene, "half-without-year", modifier_of(reading))


def _part(reading: Reading) -> int:
    number = reading.number("part")
    if number is None:
        msg = "the match names no part"
        raise ValueError(msg)
    return number


def read_season(reading: Reading, scene: Scene) -> When | None:
    """A season with a year, with last, this, next, with a part, or after a preposition."""
    number = reading.number("s") or 1
    if reading.has("bare") and not modifier_of(reading) and not scene.stands_after(scene.grammar.lexicon.season_leads):
        return None

    def make(year: int) -> periods.Period:
        return periods.season(year, number)

    shift = 0 if reading.has("shere") else reading.rule.rel or reading.number("rel")
    if shift is None:
        return chosen(make, reading, scene, "season-without-year", modifier_of(reading))
    if scene.published is None:
        return unresolved("season", modifier_of(reading))
    found = beside(make, scene.published.year, scene.published, shift)
    rule = {-1: "season-last", 0: "season-this", 1: "season-next"}.get(shift, "counted")
    return when(found, rule, "publication", modifier_of(reading))  # type: ignore[arg-type]


def read_holiday(reading: Reading, scene: Scene) -> When | None:
    """A holiday of the Gregorian calendar: its day, or the long weekend it ends."""
    code = reading.number("holiday") or 0
    if reading.has("bare") and not (reading.has("rel") or scene.stands_after(scene.grammar.lexicon.season_leads)):
        return None

    def make(year: int) -> periods.Period:
        at = holidays.day_of(code, year)
        if not reading.has("long"):
            return periods.day(at)
        saturday = periods.weekday_on_or_before(at, 5)
        return periods.interval(periods.day(saturday), periods.day(max(at, saturday + timedelta(days=1))))

    shift = reading.number("rel")
    if shift is None:
        return chosen(make, reading, scene, "month-day-without-year")
    if scene.published is None:
        return unresolved("day")
    return when(beside(make, scene.published.year, scene.published, shift), "counted")


def read_nth_weekday(reading: Reading, scene: Scene) -> When | None:
    """The first Monday of a month, the last Friday."""
    weekday, nth = reading.number("wd"), reading.number("nth")
    if reading.has("monthrel") or reading.has("monthhere"):
        if scene.published is None:
            return unresolved("day")
        here = periods.shifted(scene.published, "M", reading.number("monthrel") or 0).first
        code = holidays.nth_weekday(here.month, weekday or 0, nth or 1)
        return when(periods.day(holidays.day_of(code, here.year)), "counted")
    month = month_of(reading)
    code = holidays.nth_weekday(month, weekday or 0, nth or 1)
    return chosen(lambda year: periods.day(holidays.day_of(code, year)), reading, scene, "month-day-without-year")


def read_decade(reading: Reading, scene: Scene) -> When | None:  # noqa: ARG001
    """The 1990s, the nineties of the last century."""
    if reading.has("decade4"):
        number = int(reading.match["decade4"][:3])
    elif reading.has("decade2"):
        tens = int(reading.match["decade2"][0])
        number = tens + 10 * (_THIS_CENTURY if tens == _TWENTIES else _LAST_CENTURY)
    else:
        tens, century = reading.number("decade") or 0, reading.number("century")
        if century is None and tens == _TWENTIES:
            return None
        number = (century or _LAST_CENTURY) * 10 + tens
    return when(periods.decade(number), "decade", "absolute", modifier_of(reading))


def read_decade_ordinal(reading: Reading, scene: Scene) -> When | None:  # noqa: ARG001
    """The second decade of the century."""
    century, ordinal = reading.number("century"), reading.number("o") or 0
    if ordinal not in _DECADES_OF_CENTURY:
        return None
    number = (_THIS_CENTURY if century is None else century) * 10 + ordinal - 1
    return when(periods.decade(number), "decade", "absolute", modifier_of(reading))


READERS: Mapping[str, Reader] = {
    "quarter": read_quarter, "half": read_half, "season": read_season, "decade": read_decade,
    "decade-ordinal": read_decade_ordinal, "holiday": read_holiday, "nth-weekday": read_nth_weekday,
}  # fmt: skip
