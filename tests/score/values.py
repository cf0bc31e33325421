# SPDX-License-Identifier: Apache-2.0
"""Values of time -> first and last day, granularity, and whether two values say the same."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.score.records import Time

Days = tuple[date, date]
ONE_DAY: Final = timedelta(days=1)
_SEASONS: Final = {"SP": (3, 5, 31), "SU": (6, 8, 31), "FA": (9, 11, 30), "WI": (12, 12, 31)}


def _day(found: re.Match[str]) -> Days:
    day = date(int(found["year"]), int(found["month"]), int(found["day"]))
    return day, day


def _week(found: re.Match[str]) -> Days:
    monday = date.fromisocalendar(int(found["year"]), int(found["week"]), 1)
    return (monday + 5 * ONE_DAY if found["weekend"] else monday), monday + 6 * ONE_DAY


def _months(year: int, first: int, last: int) -> Days:
    after = date(year + last // 12, last % 12 + 1, 1)
    return date(year, first, 1), after - ONE_DAY


def _quarter(found: re.Match[str]) -> Days:
    number = int(found["quarter"])
    return _months(int(found["year"]), 3 * number - 2, 3 * number)


def _half(found: re.Match[str]) -> Days:
    number = int(found["half"])
    return _months(int(found["year"]), 6 * number - 5, 6 if number == 1 else 12)


def _season(found: re.Match[str]) -> Days:
    first, last, day = _SEASONS[found["season"]]
    return date(int(found["year"]), first, 1), date(int(found["year"]), last, day)


def _month(found: re.Match[str]) -> Days:
    return _months(int(found["year"]), int(found["month"]), int(found["month"]))


def _year(found: re.Match[str]) -> Days:
    return _months(int(found["year"]), 1, 12)


def _decade(found: re.Match[str]) -> Days:
    first = int(found["decade"]) * 10
    return date(first, 1, 1), date(first + 9, 12, 31)


_FORMS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Days]], ...]] = (
    (re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)$"), _day),
    (re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d)(?P<weekend>-WE)?$"), _week),
    (re.compile(r"(?P<year>\d{4})-Q(?P<quarter>\d)$"), _quarter),
    (re.compile(r"(?P<year>\d{4})-H(?P<half>\d)$"), _half),
    (re.compile(r"(?P<year>\d{4})-(?P<season>SP|SU|FA|WI)$"), _season),
    (re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)$"), _month),
    (re.compile(r"(?P<year>\d{4})$"), _year),
    (re.compile(r"(?P<decade>\d{3})$"), _decade),
)
_GRANULARITIES: Final = (
    (re.compile(r".*/"), "interval"),
    (re.compile(r"\d{4}-\d\d-\d\d"), "day"),
    (re.compile(r"\d{4}-W\d\d-WE"), "weekend"),
    (re.compile(r"\d{4}-W\d\d"), "week"),
    (re.compile(r"\d{4}-Q"), "quarter"),
    (re.compile(r"\d{4}-H"), "half"),
    (re.compile(r"\d{4}-(SP|SU|FA|WI)"), "season"),
    (re.compile(r"\d{4}-\d\d$"), "month"),
    (re.compile(r"\d{4}$"), "year"),
    (re.compile(r"\d{3}$"), "decade"),
)


def days(value: str) -> Days | None:
    """First and last day of `value`; None for what is no value.

    >>> days("2025-Q1")
    (datetime.date(2025, 1, 1), datetime.date(2025, 3, 31))
    >>> days("2025-02-30") is None
    True
    """
    if "/" in value:
        first, _, last = value.partition("/")
        start, end = days(first), days(last)
        return (start[0], end[1]) if start and end else None
    value = re.sub(r"T.*", "", value)
    for form, read in _FORMS:
        if found := form.match(value):
            try:
                return read(found)
            except ValueError:
                return None
    return None


def granularity(value: str) -> str:
    """The unit in which `value` counts; "" for what is no value."""
    return next((name for form, name in _GRANULARITIES if form.match(value)), "")


def cleaned(value: str) -> str:
    """`value` without a clock time, decades written in one way.

    >>> cleaned("1970s"), cleaned("197X"), cleaned("2025-01-17T10:00")
    ('197', '197', '2025-01-17')
    """
    return re.sub(r"^(\d{3})(0s|X)$", r"\1", re.sub(r"T.*", "", value))


def is_right(value: str, gold: Time) -> bool:
    """True when `value` is the gold's, an accepted one, the same days as an interval, or within the tolerance."""
    value, right = cleaned(value), (gold.value, *gold.accept)
    if value in right:
        return True
    mine = days(value)
    if mine and any("/" in value + other and mine == days(other) for other in right):
        return True
    wanted = days(gold.value)
    if not (gold.tolerance_days and mine and wanted and granularity(value) == granularity(gold.value)):
        return False
    return all(abs((a - b).days) <= gold.tolerance_days for a, b in zip(mine, wanted, strict=True))


def is_right_or_finer(value: str, gold: Time) -> bool:
    """True also for any value that lies within the gold's days."""
    mine, wanted = days(cleaned(value)), days(gold.value)
    return is_right(value, gold) or bool(mine and wanted and wanted[0] <= mine[0] and mine[1] <= wanted[1])
