# SPDX-License-Identifier: Apache-2.0
"""What a language must say about dates; filled in ``languages/<language>/calendar_words.py``.

`DateRule` is the list of codes that the date finder writes into `When.rule` and that `how` turns into a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.model import Language, Modifier, Precision

DateRule = Literal[
    "absolute",  # written in full: 17 January 2025, January 2025, 2025
    "publication",  # no words of time in the sentence: the day the article appeared
    "today", "yesterday", "tomorrow", "day-before-yesterday", "day-after-tomorrow",
    "weekday-past", "weekday-future",  # a weekday alone; the verb says which way
    "weekday-last", "weekday-next", "weekday-this",  # a weekday with last, next, this
    "week-this", "week-last", "week-next",
    "weekend-this", "weekend-last", "weekend-next",
    "month-this", "month-last", "month-next",  # this month
    "month-name-last", "month-name-this", "month-name-next",  # last October
    "month-without-year", "month-day-without-year",  # in May; on 3 May
    "quarter-without-year", "half-without-year", "season-without-year",
    "season-last", "season-this", "season-next",
    "year-this", "year-last", "year-next",
    "decade",
    "day-offset", "week-offset", "month-offset", "year-offset",  # three days ago, in two years
    "interval",
    "hijri", "solar-hijri",  # written in that calendar
    "duration",
    "same-day",  # "the same day", "that day": the last date told before
    "anchored",  # tied to an event whose date the article gives
    "counted",  # any other expression counted from the day of publication
    "unresolved",
    "editor",
]  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CalendarWords:
    """Everything that is said about dates in one language."""

    weekdays: tuple[str, ...]
    """Monday to Sunday."""
    months: tuple[str, ...]
    """January to December; both Arabic families are joined with a slash."""
    solar_months: tuple[str, ...]
    """Farvardin to Esfand."""
    hijri_months: tuple[str, ...]
    """Muharram to Dhu al-Hijja."""
    calendars: Mapping[str, str]
    """Names of the calendars: keys gregorian, solar, hijri."""
    day_month_year: str
    """{0} day, {1} month, {2} year."""
    weekday_day: str
    """{0} weekday, {1} the day."""
    month_year: str
    """{0} month, {1} year."""
    year: str
    """{0} a year alone."""
    week: str
    """{0} the first day of the week."""
    weekend: str
    """{0} the first day of the weekend."""
    span: str
    """{0} and {1}: two dates and what lies between."""
    span_days: str
    """{0} and {1} days of one month, {2} the month and year."""
    parts: Mapping[str, str]
    """Q1–Q4, H1, H2, SP, SU, FA, WI; {0} is the year."""
    modifiers: Mapping[Modifier, str]
    """start, mid, end, approx, before; {0} is the date or the duration."""
    precisions: Mapping[Precision, str]
    """What of the date is known, in two or three words."""
    undated: str
    """Stands where a date would, when it is not known."""
    conjunction: str
    """Between two amounts: "2 years and 3 months"."""
    quoted: str
    """{0}: words of the article, in the quotation marks of this language."""
    how: Mapping[str, str]
    """One sentence a `DateRule`, and how much of a date is written; {words} the article's words, {published} the day of publication, {result} the date."""
    decade: Callable[[int], str]
    """199 -> the 1990s."""
    amount: Callable[[int, str], str]
    """(20, "Y") -> 20 years; units Y M W D and TH TM TS."""

    def month_names(self, calendar: Literal["gregorian", "solar", "hijri"]) -> tuple[str, ...]:
        """The twelve months of a calendar."""
        return {"gregorian": self.months, "solar": self.solar_months, "hijri": self.hijri_months}[calendar]


@cache
def of(language: Language) -> CalendarWords:
    """The words of `language`."""
    module = import_module(f"generator.languages.{language}.calendar_words")
    return cast("CalendarWords", module.CALENDAR_WORDS)
