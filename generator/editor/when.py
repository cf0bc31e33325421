# SPDX-License-Identifier: Apache-2.0
"""A date as an editor writes it -> what it means: the same values that ``extract`` prints."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from generator.find import dates_periods as periods
from generator.model import Modifier, When

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.find.dates_periods import Period

# Source: ISO 8601-1:2019 for day, week, month and year; the rest as in the contract of `extract` (`model.When`).
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Period]], ...] = (
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)"), lambda m: periods.day(date(int(m[1]), int(m[2]), int(m[3])))),
    (re.compile(r"(\d{4})-W(\d\d)"), lambda m: periods.week(date.fromisocalendar(int(m[1]), int(m[2]), 1))),
    (re.compile(r"(\d{4})-(0[1-9]|1[0-2])"), lambda m: periods.month(int(m[1]), int(m[2]))),
    (re.compile(r"(\d{4})-Q([1-4])"), lambda m: periods.quarter(int(m[1]), int(m[2]))),
    (re.compile(r"(\d{4})-H([12])"), lambda m: periods.half(int(m[1]), int(m[2]))),
    (re.compile(r"(\d{4})"), lambda m: periods.year(int(m[1]))),
    (re.compile(r"(\d{3})"), lambda m: periods.decade(int(m[1]))),
)


def when_of(value: str, words: str = "", modifier: Modifier | None = None) -> When | None:
    """The time that `value` names, as set by the editors; None when it is none, or no day of the calendar.

    >>> when_of("2025-02").latest
    datetime.date(2025, 2, 28)
    >>> when_of("2025-02-30") is None
    True
    """
    first, slash, second = value.partition("/")
    one = _period(first)
    two = _period(second) if slash else None
    if one is None or (slash and (two is None or two.last < one.first)):
        return None
    found = periods.interval(one, two) if two else one
    return When(found.value, found.first, found.last, found.precision, "absolute", words, "editor", modifier=modifier)


def _period(value: str) -> Period | None:
    for pattern, made in _FORMS:
        match = pattern.fullmatch(value)
        if match:
            try:
                return made(match)
            except ValueError:
                return None
    return None
