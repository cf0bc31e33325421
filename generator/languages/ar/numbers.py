# SPDX-License-Identifier: Apache-2.0
"""Arabic numbers in words, both genders and all cases that papers print.

Source: Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), ch. 15.
"""

from __future__ import annotations

from generator.languages.calendar import Joined

_ONES = {
    1: "واحد|واحدة", 2: "اثنين|اثنان|اثنتين|اثنتان", 3: "ثلاثة|ثلاث", 4: "أربعة|أربع", 5: "خمسة|خمس", 6: "ستة|ست",
    7: "سبعة|سبع", 8: "ثمانية|ثماني|ثمان", 9: "تسعة|تسع", 10: "عشرة|عشر",
}  # fmt: skip
_TEENS = {
    11: "أحد عشر|إحدى عشرة|احدى عشر", 12: "اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة", 13: "ثلاثة عشر|ثلاث عشرة",
    14: "أربعة عشر|أربع عشرة", 15: "خمسة عشر|خمس عشرة", 16: "ستة عشر|ست عشرة", 17: "سبعة عشر|سبع عشرة",
    18: "ثمانية عشر|ثماني عشرة|ثمان عشرة", 19: "تسعة عشر|تسع عشرة",
}  # fmt: skip
_TENS = {
    20: "عشرين|عشرون", 30: "ثلاثين|ثلاثون", 40: "أربعين|أربعون", 50: "خمسين|خمسون", 60: "ستين|ستون", 70: "سبعين|سبعون",
    80: "ثمانين|ثمانون", 90: "تسعين|تسعون",
}  # fmt: skip
_ORDINAL_ONES = {
    1: "الأول|الاول|فاتح|غرة|أول|الفاتح", 2: "الثاني", 3: "الثالث", 4: "الرابع", 5: "الخامس", 6: "السادس", 7: "السابع", 8: "الثامن",
    9: "التاسع", 10: "العاشر",
}  # fmt: skip
_ORDINAL_STEMS = {
    1: "الحادي|الواحد", 2: "الثاني", 3: "الثالث", 4: "الرابع", 5: "الخامس", 6: "السادس", 7: "السابع", 8: "الثامن", 9: "التاسع",
}  # fmt: skip


def _spread(groups: dict[int, str]) -> dict[str, int]:
    return {word: number for number, group in groups.items() for word in group.split("|")}


def _numbers(hundreds: dict[str, int]) -> Joined:
    """The numbers below one hundred, "five and twenty" among them, and these hundreds."""
    ones, tens = _spread(_ONES), _spread(_TENS)
    units = {word: number for word, number in ones.items() if number < 10}
    return Joined(units, " و", tens, {**ones, **_spread(_TEENS), **tens, **hundreds})


def _ordinals() -> dict[str, int]:
    stems = _spread(_ORDINAL_STEMS)
    teens = {f"{stem} عشر": number + 10 for stem, number in stems.items()}
    twenties = {f"{stem} والعشرين": number + 20 for stem, number in stems.items()}
    return {
        **_spread(_ORDINAL_ONES), **teens, **twenties, "العشرين": 20, "الثلاثين": 30,
        "الحادي والثلاثين": 31, "الواحد والثلاثين": 31,
    }  # fmt: skip


def _years() -> Joined:
    thousands = {"ألفين": 2000, "الألفين": 2000}
    for hundred in ("تسعمئة", "تسعمائة", "تسع مئة", "تسع مائة"):
        thousands[f"ألف و{hundred}"] = 1900
    for hundred in ("ثمانمئة", "ثمانمائة", "ثماني مئة", "ثمان مئة"):
        thousands[f"ألف و{hundred}"] = 1800
    return Joined(thousands, " و", _numbers({}), thousands)


NUMBERS = _numbers({"مئة": 100, "مائة": 100, "مئتي": 200, "مئتين": 200, "مائتي": 200})
ORDINALS = _ordinals()
DAY_NUMBERS: dict[str, int] = {}
YEARS = _years()
