# SPDX-License-Identifier: Apache-2.0
"""Values of time: their days, their granularity, and which count as the same."""

from __future__ import annotations

from datetime import date

import pytest

from tests.score.records import Range, Time
from tests.score.values import days, granularity, is_right, is_right_or_finer


@pytest.mark.parametrize(
    ("value", "first", "last", "unit"),
    [
        ("2025-01-17", date(2025, 1, 17), date(2025, 1, 17), "day"),
        ("2025-W03", date(2025, 1, 13), date(2025, 1, 19), "week"),
        ("2025-W03-WE", date(2025, 1, 18), date(2025, 1, 19), "weekend"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month"),
        ("2024-Q4", date(2024, 10, 1), date(2024, 12, 31), "quarter"),
        ("2024-H1", date(2024, 1, 1), date(2024, 6, 30), "half"),
        ("2024-SU", date(2024, 6, 1), date(2024, 8, 31), "season"),
        ("2024", date(2024, 1, 1), date(2024, 12, 31), "year"),
        ("199", date(1990, 1, 1), date(1999, 12, 31), "decade"),
        ("2003/2008-06", date(2003, 1, 1), date(2008, 6, 30), "interval"),
    ],
)
def test_days(value: str, first: date, last: date, unit: str) -> None:
    """First and last day, and the unit."""
    assert days(value) == (first, last)
    assert granularity(value) == unit


@pytest.mark.parametrize("value", ["", "soon", "2025-13", "2025-W60", "2025/soon"])
def test_no_value(value: str) -> None:
    """What is no value has no days."""
    assert days(value) is None


def time(value: str, *accept: str, tolerance: int = 0) -> Time:
    """A gold date."""
    return Time(Range(0, 1), value, "DATE", is_scored=True, accept=accept, tolerance_days=tolerance)


def test_same_value() -> None:
    """Equal, accepted, the same interval in other words, or within the tolerance."""
    assert is_right("2024", time("2024"))
    assert is_right("2024-W01", time("2024-01-01", "2024-W01"))
    assert is_right("2003-01-01/2008-12-31", time("2003/2008"))
    assert is_right("2024-03-11", time("2024-03-10", tolerance=1))
    assert not is_right("2024-03-12", time("2024-03-10", tolerance=1))
    assert not is_right("2024-03", time("2024"))


def test_finer_value() -> None:
    """A month within the year is right when granularity is ignored."""
    assert is_right_or_finer("2024-03", time("2024"))
    assert not is_right_or_finer("2025-03", time("2024"))
