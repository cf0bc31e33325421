# SPDX-License-Identifier: Apache-2.0
"""The day of a holiday of the Gregorian calendar in a year.

A code below 1300 is month times hundred plus day. Others move: 2MWN is the Nth (5: the last) weekday W of month M,
written as 20000 + M * 100 + W * 10 + N; 30000 + N is N - 50 days from Easter Sunday (western churches).
Source: 5 U.S.C. 6103 (federal holidays of the United States); Banking and Financial Dealings Act 1971 (bank holidays).

>>> day_of(1225, 2024), day_of(20901, 2025), day_of(30048, 2024)
(datetime.date(2024, 12, 25), datetime.date(2025, 9, 1), datetime.date(2024, 3, 29))
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from convertdate.holidays import easter

_FLOATING, _EASTER = 20000, 30000
_EASTER_SUNDAY = 50
_LAST = 5


def nth_weekday(month: int, weekday: int, nth: int) -> int:
    """The code of the `nth` `weekday` (0 Monday) of a month; 5 is the last."""
    return _FLOATING + month * 100 + weekday * 10 + nth


def day_of(code: int, year: int) -> date:
    """The day of the holiday `code` in `year`. ValueError where there is none."""
    if code >= _EASTER:
        return date(*easter(year)) + timedelta(days=code - _EASTER - _EASTER_SUNDAY)
    if code < _FLOATING:
        return date(year, code // 100, code % 100)
    month, rest = divmod(code - _FLOATING, 100)
    weekday, number = divmod(rest, 10)
    if number == _LAST:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
