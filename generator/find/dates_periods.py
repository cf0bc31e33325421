# SPDX-License-Identifier: Apache-2.0
"""Calendar arithmetic: periods with their ISO value, and periods counted from a day.

Every function raises ValueError (OverflowError beyond the years 1–9999) for a period that does not exist.

>>> quarter(2025, 2)
Period(value='2025-Q2', first=datetime.date(2025, 4, 1), last=datetime.date(2025, 6, 30), precision='quarter')
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from hijridate import Hijri

if TYPE_CHECKING:
    from generator.model import Precision

SEASONS = ("SP", "SU", "FA", "WI")
_SEASON_STARTS = (3, 6, 9, 12)
_TIMES = {"E": 10, "C": 100}


class Period(NamedTuple):
    """A stretch of days, both ends included."""

    value: str
    first: date
    last: date
    precision: Precision


def day(at: date) -> Period:
    """One day."""
    return Period(at.isoformat(), at, at, "day")


def week(at: date) -> Period:
    """The ISO week that holds `at`, Monday to Sunday."""
    monday = at - timedelta(days=at.weekday())
    year, number, _ = monday.isocalendar()
    return Period(f"{year:04}-W{number:02}", monday, monday + timedelta(days=6), "week")


def weekend(at: date) -> Period:
    """Saturday and Sunday of the ISO week that holds `at`."""
    whole = week(at)
    return Period(f"{whole.value}-WE", whole.last - timedelta(days=1), whole.last, "weekend")


def month(year: int, number: int) -> Period:
    """A month; `number` may run over the ends of the year (0 is the December before)."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Period(f"{year:04}-{number:02}", date(year, number, 1), _month_end(year, number), "month")


_WEEKS, _HALVES, _THIRDS, _FIRST_DAY, _LAST_DAY, _LAST_WEEK = 1, 2, 3, 41, 49, 19


def part_of_month(whole: Period, code: int) -> Period:
    """A week (11–14, 19 the last), a half (21, 22), a third (31–33), the first (41) or last day (49) of `whole`.

    A week is counted from the first day, seven days each; the last one ends with the month.
    """
    if code in {_FIRST_DAY, _LAST_DAY}:
        return day(whole.first if code == _FIRST_DAY else whole.last)
    kind, number = divmod(code, 10)
    length = (whole.last - whole.first).days + 1
    if code == _LAST_WEEK:
        first, last = length - 6, length
    elif kind == _WEEKS:
        first, last = 7 * number - 6, 7 * number
    elif kind == _HALVES:
        middle = length // 2
        first, last = (1, middle) if number == 1 else (middle + 1, length)
    else:
        first, last = 10 * number - 9, length if number == _THIRDS else 10 * number
    begin = whole.first
    return interval(day(begin + timedelta(days=first - 1)), day(begin + timedelta(days=last - 1)))


def quarter(year: int, number: int) -> Period:
    """A quarter; `number` may run over the ends of the year."""
    year, number = year + (number - 1) // 4, (number - 1) % 4 + 1
    return Period(f"{year:04}-Q{number}", date(year, 3 * number - 2, 1), _month_end(year, 3 * number), "quarter")


def half(year: int, number: int) -> Period:
    """A half-year, 1 or 2."""
    return Period(f"{year:04}-H{number}", date(year, 6 * number - 5, 1), _month_end(year, 6 * number), "half")


def season(year: int, number: int) -> Period:
    """A meteorological season of the north, 1 spring … 4 winter; winter ends in the next year."""
    first = date(year, _SEASON_STARTS[number - 1], 1)
    last = month(year, first.month + 2).last
    return Period(f"{year:04}-{SEASONS[number - 1]}", first, last, "season")


def year(number: int) -> Period:
    """A calendar year."""
    return Period(f"{number:04}", date(number, 1, 1), date(number, 12, 31), "year")


def decade(number: int) -> Period:
    """The decade whose years begin with the three digits of `number`: 199 is the 1990s."""
    return Period(f"{number:03}", date(number * 10, 1, 1), date(number * 10 + 9, 12, 31), "decade")


def interval(one: Period, two: Period) -> Period:
    """From the first day of `one` to the last of `two`. ValueError when `two` ends before `one` begins."""
    if two.last < one.first:
        msg = f"{two.value} lies before {one.value}"
        raise ValueError(msg)
    return Period(f"{one.value}/{two.value}", one.first, two.last, "interval")


def hijri_day(year_: int, month_: int, day_: int) -> date:
    """The Gregorian day of a date of the Umm al-Qura calendar. Source: hijridate (tables of 1343–1500 AH)."""
    found = Hijri(year_, month_, day_).to_gregorian()
    return date(found.year, found.month, found.day)


def hijri_month(year_: int, month_: int) -> Period:
    """The Gregorian days of a Hijri month, as an interval."""
    first = hijri_day(year_, month_, 1)
    return interval(day(first), day(first + timedelta(days=Hijri(year_, month_, 1).month_length() - 1)))


def hijri_year(year_: int) -> Period:
    """The Gregorian days of a Hijri year, as an interval."""
    return interval(day(hijri_day(year_, 1, 1)), day(hijri_month(year_, 12).last))


def shifted(at: date, unit: str, count: int) -> Period:
    """The period of the size of `unit` (a letter of ``UNITS``) that lies `count` units from `at`."""
    if unit == "D":
        return day(at + timedelta(days=count))
    if unit == "W":
        return week(at + timedelta(weeks=count))
    if unit == "M":
        return month(at.year, at.month + count)
    if unit in {"Y", "E", "C"}:
        return year(at.year + count * _TIMES.get(unit, 1))
    msg = f"a unit of {unit} is smaller than a day"
    raise ValueError(msg)


def duration(unit: str, count: int) -> str:
    """ISO 8601 length of time: ``P20Y``, ``PT48H``."""
    if unit in {"H", "N"}:
        return f"PT{count}{'H' if unit == 'H' else 'M'}"
    return f"P{count * _TIMES.get(unit, 1)}{unit if unit in 'DWMY' else 'Y'}"


def weekday_on_or_before(at: date, number: int) -> date:
    """The last day with this weekday (0 Monday), `at` itself included."""
    return at - timedelta(days=(at.weekday() - number) % 7)


def weekday_on_or_after(at: date, number: int) -> date:
    """The first day with this weekday (0 Monday), `at` itself included."""
    return at + timedelta(days=(number - at.weekday()) % 7)


def _month_end(year_: int, month_: int) -> date:
    return date(year_, month_, monthrange(year_, month_)[1])
