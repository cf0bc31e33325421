# SPDX-License-Identifier: Apache-2.0
"""How wide words can get: an upper bound from a committed table, because the reader's font is not known at build time.

>>> width("Baku", 10) < width("Bandar Abbas", 10)
True
>>> width("", 10)
0.0
"""

from __future__ import annotations

import json
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNKNOWN = 1100
"""Thousandths of an em for a character that no measured font has."""
_FORWARD_ONLY = frozenset("اأإآٱدذرزژوؤةىڈڑ")
"""Letters that join the one before them only (ى also joins forward in a word, but stands last in Arabic)."""
_NEVER_JOINS = frozenset("ء")
ALONE, FIRST, MIDDLE, LAST = range(4)


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Mapping[str, list[int]]]:
    table: dict[str, dict[str, list[int]]] = json.loads(
        (Path(__file__).parent / "widths.json").read_text(encoding="utf-8")
    )
    return table


@lru_cache(maxsize=4096)
def width(words: str, size: float, *, bold: bool = False) -> float:
    """The widest `words` can be at `size` in any of the measured fonts, in the unit of `size`."""
    table = _table()["bold" if bold else "regular"]
    letters = [c for c in words if unicodedata.category(c) not in {"Mn", "Cf"}]
    total = 0
    for i, letter in enumerate(letters):
        forms = table.get(letter, [_UNKNOWN])
        before = i > 0 and _joins_next(letters[i - 1]) and _joins_previous(letter)
        after = i + 1 < len(letters) and _joins_next(letter) and _joins_previous(letters[i + 1])
        total += forms[_form(before=before, after=after)] if len(forms) > 1 else forms[0]
    return total * size / 1000


def _form(*, before: bool, after: bool) -> int:
    if before:
        return MIDDLE if after else LAST
    return FIRST if after else ALONE


def _is_letter(character: str) -> bool:
    return unicodedata.bidirectional(character) == "AL" and character.isalpha()


def _joins_next(character: str) -> bool:
    return _is_letter(character) and character not in _FORWARD_ONLY and character not in _NEVER_JOINS


def _joins_previous(character: str) -> bool:
    return _is_letter(character) and character not in _NEVER_JOINS
