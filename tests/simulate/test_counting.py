# SPDX-License-Identifier: Apache-2.0
"""Numbers with their nouns, and days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from random import Random

import pytest

from generator.simulate.counting import counted, day, drawn, month, units, weekday


@pytest.mark.parametrize(
    ("number", "unit", "arabic", "english"),
    [
        (3, "ships", "3 سفن", "3 ships"),
        (10, "km", "10 كيلومترات", "10 km"),
        (11, "workers", "11 عاملا", "11 workers"),
        (99, "ships", "99 سفينة", "99 ships"),
        (100, "workers", "100 عامل", "100 workers"),
        (105, "seats", "105 مقاعد", "105 seats"),
        (1200, "tonnes", "1,200 طن", "1,200 tonnes"),
        (4, "million-dollars", "4 ملايين دولار", "$4 million"),
        (45, "million-dollars", "45 مليون دولار", "$45 million"),
        (2014, "year", "2014", "2014"),
    ],
)
def test_the_noun_agrees_with_its_number(number: int, unit: str, arabic: str, english: str) -> None:
    """3-10 plural, 11-99 singular accusative, hundreds singular genitive; the last two digits decide."""
    assert counted(Decimal(number), unit) == (arabic, english)


def test_a_fraction_goes_with_the_singular() -> None:
    """1.5 thousand million dollars."""
    assert counted(Decimal("1.5"), "billion-dollars") == ("1.5 مليار دولار", "$1.5 billion")


def test_no_number_that_takes_a_dual_is_drawn() -> None:
    """1, 2, 101, 102 and the like would need other words."""
    rng = Random(3)  # noqa: S311
    assert not {int(drawn("1-110 km", rng)[0]) % 100 for _ in range(500)} & {1, 2}


@pytest.mark.parametrize("unit", units())
def test_every_unit_can_be_counted(unit: str) -> None:
    """A number stands in both languages."""
    for number in (5, 15, 500):
        assert all(str(number) in words for words in counted(Decimal(number), unit))


def test_days_are_told_as_papers_do() -> None:
    """Both names of the month in Arabic."""
    when = date(2024, 3, 12)
    assert day(when) == ("12 مارس/آذار 2024", "12 March 2024")
    assert month(when) == ("مارس/آذار 2024", "March 2024")
    assert weekday(when) == ("الثلاثاء", "Tuesday")
