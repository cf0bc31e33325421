# SPDX-License-Identifier: Apache-2.0
"""Numbers with what they count, and days, in both languages.

>>> counted(Decimal(5), "km"), counted(Decimal(120), "km"), counted(Decimal(400), "km")
(('5 كيلومترات', '5 km'), ('120 كيلومترا', '120 km'), ('400 كيلومتر', '400 km'))
>>> counted(Decimal("1.5"), "billion-dollars")
('1.5 مليار دولار', '$1.5 billion')
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date
    from random import Random

_FOLDER: Final = Path(__file__).resolve().parent
_MONTHS: Final = (
    "يناير/كانون الثاني", "فبراير/شباط", "مارس/آذار", "أبريل/نيسان", "مايو/أيار", "يونيو/حزيران", "يوليو/تموز",
    "أغسطس/آب", "سبتمبر/أيلول", "أكتوبر/تشرين الأول", "نوفمبر/تشرين الثاني", "ديسمبر/كانون الأول",
)  # fmt: skip
_ENGLISH_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS: Final = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
_ENGLISH_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@cache
def units() -> dict[str, tuple[str, str, str, str]]:
    """By key: Arabic after a hundred, after eleven, after three; English with ``{}`` for the number."""
    rows = {}
    for line in (_FOLDER / "units.txt").read_text(encoding="utf-8").strip().split("\n"):
        key, hundred, eleven, three, english = (cell.strip() for cell in line.split("|"))
        rows[key] = (hundred, eleven, three, english)
    return rows


def drawn(told: str, rng: Random) -> tuple[Decimal, str]:
    """A number of ``40-900/5 km`` (least, most, step) and its unit; never one that takes a singular or a dual."""
    span, _, unit = told.partition(" ")
    bounds, _, step = span.partition("/")
    least, most, by = (Decimal(part) for part in (*bounds.split("-"), step or "1"))
    while True:
        number = least + by * rng.randint(0, int((most - least) / by))
        if unit == "year" or number % 1 or number % 100 not in {1, 2}:
            return number, unit


def counted(number: Decimal, unit: str) -> tuple[str, str]:
    """The number with its noun, Arabic and English.

    Source: Ryding (2005), ch. 15: plural genitive after 3-10, singular accusative after 11-99, singular genitive after
    hundreds and thousands; a fraction goes with the singular.
    """
    digits = plain(number, unit)
    hundred, eleven, three, english = units()[unit]
    rest = number % 100
    noun = hundred if number % 1 or rest == 0 else three if 3 <= rest <= 10 else eleven
    return noun.replace("{}", digits) if "{}" in noun else f"{digits} {noun}", english.replace("{}", digits)


def plain(number: Decimal, unit: str = "") -> str:
    """The digits, thousands parted but in years."""
    return str(number) if unit == "year" or number % 1 else f"{int(number):,}"


def day(when: date) -> tuple[str, str]:
    """A day with month and year, Arabic and English."""
    arabic, english = month(when)
    return f"{when.day} {arabic}", f"{when.day} {english}"


def month(when: date) -> tuple[str, str]:
    """The month with its year, Arabic and English."""
    return f"{_MONTHS[when.month - 1]} {when.year}", f"{_ENGLISH_MONTHS[when.month - 1]} {when.year}"


def weekday(when: date) -> tuple[str, str]:
    """The day of the week, Arabic and English."""
    return _DAYS[when.weekday()], _ENGLISH_DAYS[when.weekday()]
