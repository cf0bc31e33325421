# SPDX-License-Identifier: Apache-2.0
"""Dates in the words of both languages, in three calendars, and how each was worked out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from convertdate import persian

from generator.calendars import DATE_RULES, _solar, calendars, how, in_words
from generator.languages import calendar_words
from generator.languages.ar.calendar_words import amount as arabic_amount
from generator.languages.ar.wording import count as arabic_count
from generator.model import LANGUAGES, When

if TYPE_CHECKING:
    from generator.model import Modifier, Precision


def when(value: str, first: str, last: str, precision: Precision, modifier: Modifier | None = None) -> When:
    """A worked-out time; "" for days that are not known."""
    days = [date.fromisoformat(day) if day else None for day in (first, last)]
    return When(value, days[0], days[1], precision, "publication", "words", "counted", modifier)


TABLE: tuple[tuple[When, str, str], ...] = (
    (when("2025-01-17", "2025-01-17", "2025-01-17", "day"), "الجمعة 17 يناير/كانون الثاني 2025", "Friday 17 January 2025"),
    (when("2025-W03", "2025-01-13", "2025-01-19", "week"), "أسبوع 13 يناير/كانون الثاني 2025", "week of 13 January 2025"),
    (when("2025-W03-WE", "2025-01-18", "2025-01-19", "weekend"), "عطلة أسبوع 18 يناير/كانون الثاني 2025",
     "weekend of 18 January 2025"),
    (when("2024-10", "2024-10-01", "2024-10-31", "month"), "أكتوبر/تشرين الأول 2024", "October 2024"),
    (when("2025-Q2", "2025-04-01", "2025-06-30", "quarter"), "الربع الثاني من عام 2025", "second quarter of 2025"),
    (when("2025-H1", "2025-01-01", "2025-06-30", "half"), "النصف الأول من عام 2025", "first half of 2025"),
    (when("2025-SU", "2025-06-01", "2025-08-31", "season"), "صيف 2025", "summer 2025"),
    (when("2024", "2024-01-01", "2024-12-31", "year"), "عام 2024", "2024"),
    (when("199", "1990-01-01", "1999-12-31", "decade"), "تسعينيات القرن العشرين", "the 1990s"),
    (when("201", "2010-01-01", "2019-12-31", "decade"), "العقد الثاني من القرن الحادي والعشرين", "the 2010s"),
    (when("2025-01-13/2025-01-15", "2025-01-13", "2025-01-15", "interval"), "من 13 إلى 15 يناير/كانون الثاني 2025",
     "13–15 January 2025"),
    (when("2025-01-30/2025-02-02", "2025-01-30", "2025-02-02", "interval"),
     "من 30 يناير/كانون الثاني إلى 2 فبراير/شباط 2025", "30 January to 2 February 2025"),
    (when("2024-12-30/2025-01-02", "2024-12-30", "2025-01-02", "interval"),
     "من 30 ديسمبر/كانون الأول 2024 إلى 2 يناير/كانون الثاني 2025", "30 December 2024 to 2 January 2025"),
    (when("P20Y", "", "", "duration"), "20 عامًا", "20 years"),
    (when("P2Y3M", "", "", "duration"), "عامان و3 أشهر", "2 years and 3 months"),
    (when("PT1H", "", "", "duration"), "ساعة واحدة", "1 hour"),
    (when("2025", "2025-01-01", "2025-12-31", "year", "start"), "مطلع عام 2025", "start of 2025"),
    (when("P20Y", "", "", "duration", "approx"), "نحو 20 عامًا", "about 20 years"),
    (when("", "", "", "day"), "تاريخ غير معروف", "date not known"),
)  # fmt: skip


@pytest.mark.parametrize(("time", "arabic", "english"), TABLE, ids=[row[0].value for row in TABLE])
def test_in_words(time: When, arabic: str, english: str) -> None:
    """Each precision has its wording."""
    assert in_words(time, "ar").replace("\u2060", "") == arabic
    assert in_words(time, "en") == english


@pytest.mark.parametrize(
    ("day", "solar", "hijri"),
    [
        ("2025-01-17", "28 Dey 1403", "17 Rajab 1446"),  # the day of the treaty; time.ir, ummulqura.org.sa
        ("2025-03-20", "30 Esfand 1403", "20 Ramadan 1446"),  # the last day of a Persian leap year
        ("2025-03-21", "1 Farvardin 1404", "21 Ramadan 1446"),
        ("2000-04-06", "18 Farvardin 1379", "1 Muharram 1421"),
    ],
)
def test_calendars(day: str, solar: str, hijri: str) -> None:
    """Gregorian, Solar Hijri and Umm al-Qura of known days."""
    shown = dict(calendars(when(day, day, day, "day"), "en"))
    assert shown["Solar Hijri"] == solar
    assert shown["Hijri (Umm al-Qura)"] == hijri


def test_solar_hijri_agrees_with_convertdate() -> None:
    """Our arithmetic from the new year's day gives what convertdate gives, sampled over 200 years."""
    for ordinal in range(date(1850, 1, 1).toordinal(), date(2050, 1, 1).toordinal(), 997):
        day = date.fromordinal(ordinal)
        assert _solar(day) == tuple(int(part) for part in persian.from_gregorian(day.year, day.month, day.day))


def test_calendars_outside_their_tables() -> None:
    """Before 1924 there is no Umm al-Qura date; a duration and an unknown date have none at all."""
    assert len(calendars(when("1907", "1907-01-01", "1907-12-31", "year"), "en")) == 2
    assert len(calendars(when("0800", "0800-01-01", "0800-12-31", "year"), "en")) == 1
    assert calendars(when("P20Y", "", "", "duration"), "en") == ()


def test_every_rule_has_a_sentence_in_both_languages() -> None:
    """`how` knows each code of DateRule, and no other code but "stated" and how much of a date is written."""
    for language in LANGUAGES:
        assert set(calendar_words.of(language).how) == DATE_RULES | {
            "stated",
            "absolute-month",
            "absolute-year",
            "absolute-part",
        }


def test_how_names_words_and_anchor() -> None:
    """The article's words are isolated; without a day of publication nothing is said to be counted from it."""
    time = when("2025-01-14", "2025-01-14", "2025-01-14", "day")
    published = date(2025, 1, 17)
    assert "“\u2068words\u2069”, counted from the article of Friday 17 January 2025." in how(time, published, "en")
    assert "17" not in how(time, None, "en")


@pytest.mark.parametrize(
    ("number", "noun"),
    [(1, "قول واحد"), (2, "قولان"), (3, "3 أقوال"), (10, "10 أقوال"), (11, "11 قولًا"), (99, "99 قولًا"),
     (100, "100 قول"), (101, "101 قول"), (103, "103 أقوال"), (111, "111 قولًا"), (0, "0 قول")],
)  # fmt: skip
def test_arabic_counts(number: int, noun: str) -> None:
    """One, two, 3–10, 11–99, hundreds."""
    assert arabic_count(number, "quote") == noun
    assert arabic_amount(number, "Y").split()[-1] in {"واحد", "عامان", "أعوام", "عامًا", "عام"}
