# SPDX-License-Identifier: Apache-2.0
"""Dates in English: day, month, year; no comma, no ordinal."""

from __future__ import annotations

from generator.languages.calendar_words import CalendarWords

_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}


def decade(value: int) -> str:
    """The decade of three digits.

    >>> decade(199)
    'the 1990s'
    """
    return f"the {value}0s"


def amount(number: int, unit: str) -> str:
    """A number of units.

    >>> amount(1, "Y"), amount(20, "Y")
    ('1 year', '20 years')
    """
    return f"{number} {_UNITS[unit]}" + ("" if number == 1 else "s")


_COUNTED = "{words}, counted from the article of {published}."
HOW = {
    "absolute": "The article gives the date in full: {words}.",
    "absolute-month": "The article gives the month: {words}.",
    "absolute-year": "The article gives the year: {words}.",
    "absolute-part": "The article gives the time: {words}.",
    "publication": "The article names no day for this; it tells from {published}.",
    "today": "{words}: the day from which the article tells, {published}.",
    "yesterday": "{words}: the day before the article of {published}.",
    "tomorrow": "{words}: the day after the article of {published}.",
    "day-before-yesterday": "{words}: two days before the article of {published}.",
    "day-after-tomorrow": "{words}: two days after the article of {published}.",
    "weekday-past": "{words}: the last one before the article of {published}, because the verb is in the past.",
    "weekday-future": "{words}: the first one after the article of {published}, because it was still to come.",
    "weekday-last": "{words}: the last one before the article of {published}.",
    "weekday-next": "{words}: the next one after the article of {published}.",
    "weekday-this": "{words}: that day in the week of the article of {published}.",
    "week-this": "{words}: the week of the article of {published}, from Monday.",
    "week-last": "{words}: the week before the article of {published}.",
    "week-next": "{words}: the week after the article of {published}.",
    "weekend-this": "{words}: the weekend nearest to the article of {published}.",
    "weekend-last": "{words}: the weekend before the article of {published}.",
    "weekend-next": "{words}: the weekend after the article of {published}.",
    "month-this": "{words}: the month of the article of {published}.",
    "month-last": "{words}: the month before the article of {published}.",
    "month-next": "{words}: the month after the article of {published}.",
    "month-name-last": "{words}: the last such month before the article of {published}.",
    "month-name-this": "{words}: that month in the year of the article of {published}.",
    "month-name-next": "{words}: the next such month after the article of {published}.",
    "month-without-year": "{words}: the article gives no year; the nearest one to {published} was taken.",
    "month-day-without-year": "{words}: the article gives no year; the nearest such day to {published} was taken.",
    "quarter-without-year": "{words}: the article gives no year; the nearest one to {published} was taken.",
    "half-without-year": "{words}: the article gives no year; the nearest one to {published} was taken.",
    "season-without-year": "{words}: the article gives no year; the nearest one to {published} was taken.",
    "season-last": "{words}: the last such season before the article of {published}.",
    "season-this": "{words}: that season in the year of the article of {published}.",
    "season-next": "{words}: the next such season after the article of {published}.",
    "year-this": "{words}: the year of the article of {published}.",
    "year-last": "{words}: the year before the article of {published}.",
    "year-next": "{words}: the year after the article of {published}.",
    "decade": "The article names the decade: {words}.",
    "day-offset": _COUNTED,
    "week-offset": _COUNTED,
    "month-offset": _COUNTED,
    "year-offset": _COUNTED,
    "interval": "The article gives the first and the last day: {words}.",
    "hijri": "The article gives the Hijri date {words}; turned into ours by the Umm al-Qura calendar, give or take a day.",
    "solar-hijri": "The article gives the Solar Hijri date {words}.",
    "duration": "The article gives a length of time, not a date: {words}.",
    "same-day": "{words}: the last date that the article gave before.",
    "anchored": "{words}: counted from an event whose date the article gives.",
    "counted": _COUNTED,
    "stated": "Worked out from the words {words}.",
    "unresolved": "{words}: the day it is counted from is not known, so the date stays open.",
    "editor": "The editors set the date; the article says {words}.",
}

CALENDAR_WORDS = CalendarWords(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    solar_months=(
        "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
        "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
    ),
    hijri_months=(
        "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II",
        "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qada", "Dhu al-Hijja",
    ),
    calendars={"gregorian": "Gregorian", "solar": "Solar Hijri", "hijri": "Hijri (Umm al-Qura)"},
    day_month_year="{0} {1} {2}",
    weekday_day="{0} {1}",
    month_year="{0} {1}",
    year="{0}",
    week="week of {0}",
    weekend="weekend of {0}",
    span="{0} to {1}",
    span_days="{0}–{1} {2}",
    parts={
        "Q1": "first quarter of {0}", "Q2": "second quarter of {0}",
        "Q3": "third quarter of {0}", "Q4": "fourth quarter of {0}",
        "H1": "first half of {0}", "H2": "second half of {0}",
        "SP": "spring {0}", "SU": "summer {0}", "FA": "autumn {0}", "WI": "winter {0}",
    },
    modifiers={
        "start": "start of {0}", "mid": "middle of {0}", "end": "end of {0}",
        "approx": "about {0}", "before": "before {0}",
    },
    precisions={
        "day": "full date", "week": "week only", "weekend": "weekend only", "month": "month only",
        "quarter": "quarter only", "half": "half-year only", "season": "season only", "year": "year only",
        "decade": "decade only", "interval": "first and last day", "duration": "length of time",
    },
    undated="date not known",
    conjunction=" and ",
    quoted="“{0}”",
    how=HOW,
    decade=decade,
    amount=amount,
)  # fmt: skip
