# SPDX-License-Identifier: Apache-2.0
"""Dates in the words of a language, in three calendars, and how each was worked out.

In: a `When`. Out: words for readers; nothing here finds a date.

>>> from datetime import date
>>> from generator.model import When
>>> day = date(2025, 1, 17)
>>> in_words(When("2025-01-17", day, day, "day", "absolute", "", "absolute"), "en")
'Friday 17 January 2025'
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, get_args

from convertdate import persian
from hijridate import Gregorian

from generator.languages import calendar_words
from generator.languages.calendar_words import CalendarWords, DateRule

if TYPE_CHECKING:
    from generator.model import Language, Precision, When

__all__ = [
    "DateRule", "calendars", "day_in_words", "given_day", "how", "in_words", "precision_in_words", "span_in_words",
]  # fmt: skip

DATE_RULES: frozenset[str] = frozenset(get_args(DateRule))
_ISOLATE, _POP = "\u2068", "\u2069"
_HIJRI_FIRST, _HIJRI_LAST = date(1924, 8, 1), date(2077, 11, 16)
"""The days that the Umm al-Qura tables cover. Source: hijridate 2.x, "Limitations"."""
_SOLAR_FIRST, _SOLAR_LAST = date(1000, 1, 1), date(2999, 12, 31)
"""The days for which the equinox is worked out; earlier the calendar was another."""
_SOLAR_OFFSET, _LONG_MONTHS = 621, 6
_LONG_SPAN_DAYS = 62
"""Longer spans are told by month: a day would claim a precision that "2024" does not have."""

_DURATION = re.compile(r"P(?P<days>(?:\d++[YMWD])*+)(?:T(?P<hours>(?:\d++[HMS])++))?\Z")
_AMOUNT = re.compile(r"(?<!\d)(?P<number>\d++)(?P<unit>[A-Z])")
_PART = re.compile(r"(?P<year>\d{4})-(?P<part>Q[1-4]|H[12]|SP|SU|FA|AU|WI)\Z")
_MONTH = re.compile(r"(?P<year>[0-9]{4})-(?P<month>0[1-9]|1[0-2])\Z")
_DECADE = re.compile(r"\d{3}\Z")
Calendar = Literal["gregorian", "solar", "hijri"]


def in_words(when: When, language: Language) -> str:
    """`when` as a reader says it; the words of an unresolved date say that it is not known."""
    words = calendar_words.of(language)
    base = _without_modifier(when, words)
    if when.modifier is None or not when.value:
        return base
    return words.modifiers[when.modifier].format(base)


def _without_modifier(when: When, words: CalendarWords) -> str:
    value = when.value
    if not value:
        return words.undated
    if value.startswith("P"):
        return _duration(value, words)
    if _DECADE.match(value):
        return words.decade(int(value))
    part = _PART.match(value)
    if part:
        return words.parts[_season(part["part"])].format(part["year"])
    if when.earliest is None or when.latest is None:
        return words.undated
    return _days(when.earliest, when.latest, when.precision, words)


def _season(part: str) -> str:
    return "FA" if part == "AU" else part


def _days(first: date, last: date, precision: Precision, words: CalendarWords) -> str:
    if precision == "day" and first == last:
        return _day(first, words)
    if precision == "week":
        return words.week.format(_plain_day(first, words))
    if precision == "weekend":
        return words.weekend.format(_plain_day(first, words))
    if precision == "month":
        return words.month_year.format(words.months[first.month - 1], first.year)
    if precision == "year":
        return words.year.format(first.year)
    return _range("gregorian", first, last, words)


def _day(day: date, words: CalendarWords) -> str:
    return words.weekday_day.format(words.weekdays[day.weekday()], _plain_day(day, words))


def day_in_words(day: date, language: Language) -> str:
    """One day with its weekday: "Friday 17 January 2025"."""
    return _day(day, calendar_words.of(language))


def given_day(written: str, language: Language) -> str:
    """A date as somebody gave it, in words when it is an ISO day or month, else unchanged.

    >>> given_day("2025-01-17", "en"), given_day("2024-12", "en"), given_day("early 2025", "en")
    ('17 January 2025', 'December 2024', 'early 2025')
    """
    words = calendar_words.of(language)
    month = _MONTH.match(written)
    if month:
        return words.month_year.format(words.months[int(month["month"]) - 1], int(month["year"]))
    try:
        return _plain_day(date.fromisoformat(written), words)
    except ValueError:
        return written


def span_in_words(first: date, last: date, language: Language) -> str:
    """Two days and what lies between them, in the Gregorian calendar."""
    return _range("gregorian", first, last, calendar_words.of(language))


def precision_in_words(precision: Precision, language: Language) -> str:
    """What of the date is known: "full date", "month only"."""
    return calendar_words.of(language).precisions[precision]


def _plain_day(day: date, words: CalendarWords) -> str:
    return words.day_month_year.format(day.day, words.months[day.month - 1], day.year)


def _duration(value: str, words: CalendarWords) -> str:
    match = _DURATION.match(value)
    if match is None:
        return words.undated
    amounts = [
        words.amount(int(found["number"]), kind + found["unit"])
        for kind, group in (("", match["days"]), ("T", match["hours"]))
        for found in _AMOUNT.finditer(group or "")
    ]
    return words.conjunction.join(amounts) or words.undated


def calendars(when: When, language: Language) -> tuple[tuple[str, str], ...]:
    """Pairs (calendar, date in it): Gregorian, Solar Hijri, Hijri. Empty for a duration or an unknown date.

    The Hijri calendar is Umm al-Qura and is left out beyond its tables (1924–2077).
    """
    if when.earliest is None or when.latest is None:
        return ()
    words = calendar_words.of(language)
    first, last = when.earliest, when.latest
    known: list[Calendar] = ["gregorian"]
    if first >= _SOLAR_FIRST and last <= _SOLAR_LAST:
        known.append("solar")
    if first >= _HIJRI_FIRST and last <= _HIJRI_LAST:
        known.append("hijri")
    return tuple((words.calendars[name], _told(name, when, first, last, words)) for name in known)


def _told(calendar: Calendar, when: When, first: date, last: date, words: CalendarWords) -> str:
    """A whole Gregorian month or year is named, not counted out in days."""
    if calendar == "gregorian" and when.precision in {"month", "year"}:
        return _days(first, last, when.precision, words)
    return _range(calendar, first, last, words)


def _range(calendar: Calendar, first: date, last: date, words: CalendarWords) -> str:
    """Two days of one calendar in words: what they share is said once."""
    names = words.month_names(calendar)
    year_1, month_1, day_1 = _in_calendar(calendar, first)
    year_2, month_2, day_2 = _in_calendar(calendar, last)
    one, two = names[month_1 - 1], names[month_2 - 1]
    if first == last:
        return words.day_month_year.format(day_1, one, year_1)
    if (last - first).days > _LONG_SPAN_DAYS:
        return words.span.format(words.month_year.format(one, year_1), words.month_year.format(two, year_2))
    if (year_1, month_1) == (year_2, month_2):
        return words.span_days.format(day_1, day_2, words.month_year.format(one, year_1))
    if year_1 == year_2:
        return words.span.format(f"{day_1} {one}", words.day_month_year.format(day_2, two, year_2))
    return words.span.format(
        words.day_month_year.format(day_1, one, year_1), words.day_month_year.format(day_2, two, year_2)
    )


def _in_calendar(calendar: Calendar, day: date) -> tuple[int, int, int]:
    """Year, month and day of `day` in `calendar`."""
    if calendar == "solar":
        return _solar(day)
    if calendar == "hijri":
        year, month, number = Gregorian(day.year, day.month, day.day).to_hijri().datetuple()
        return year, month, number
    return day.year, day.month, day.day


@lru_cache(maxsize=512)
def _new_year(gregorian_year: int) -> date:
    """The first day of the Solar Hijri year that begins in a Gregorian year (kept: the equinox takes 36 ms)."""
    year, month, day = persian.to_gregorian(gregorian_year - _SOLAR_OFFSET, 1, 1)
    return date(int(year), int(month), int(day))


def _solar(day: date) -> tuple[int, int, int]:
    """Solar Hijri year, month, day: six months of 31 days, five of 30, the rest in the last."""
    begun = _new_year(day.year)
    year = day.year - _SOLAR_OFFSET
    if day < begun:
        begun, year = _new_year(day.year - 1), year - 1
    passed = (day - begun).days
    if passed < _LONG_MONTHS * 31:
        return year, passed // 31 + 1, passed % 31 + 1
    passed -= _LONG_MONTHS * 31
    return year, _LONG_MONTHS + passed // 30 + 1, passed % 30 + 1


def how(when: When, published: date | None, language: Language) -> str:
    """How the date was worked out, in one sentence: the article's words and the day they were counted from."""
    words = calendar_words.of(language)
    rule = when.rule if when.rule in words.how else ("absolute" if when.anchor == "absolute" else "counted")
    if rule == "absolute":
        rule = _written_part(when)
    if not when.value:
        rule = "unresolved"
    elif published is None and "{published}" in words.how[rule]:
        rule = "stated"
    return words.how[rule].format(
        words=words.quoted.format(f"{_ISOLATE}{when.words.strip()}{_POP}"),
        published=_day(published, words) if published else "",
        original=f"{_ISOLATE}{when.original or when.words}{_POP}",
        result=in_words(when, language),
    )


def _written_part(when: When) -> str:
    """How much of a date the article writes out: all of it, the month, the year, or something else."""
    if when.precision in {"day", "interval"}:
        return "absolute"
    return f"absolute-{when.precision}" if when.precision in {"month", "year"} else "absolute-part"
