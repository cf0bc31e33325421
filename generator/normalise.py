# SPDX-License-Identifier: Apache-2.0
"""One folded view of a text, with an exact way back to the original offsets.

In: any text. Out: a `View` whose `.text` is easy to match and whose `.span()` maps a match back.

>>> view = View("الأَربِعـاء")
>>> view.text
'الاربعاء'
>>> view.span(0, len(view.text))
Span(start=0, end=11)
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING

from generator.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

# Hamza seats, alef maqsura, ta marbuta and Persian letters are the variants that newsrooms mix freely.
# Source: Habash, "Introduction to Arabic NLP" (2010), ch. 3 (orthographic normalisation); Unicode charts 0600-06FF.
_LETTERS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه",
    "ۀ": "ه", "ە": "ه", "ہ": "ه", "ک": "ك", "ڪ": "ك", "ݣ": "ك", "گ": "ك", "ڤ": "ف", "پ": "ب", "چ": "ج",
    "٪": "%", "٫": ".", "٬": ",", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ",
}  # fmt: skip
UNSEEN = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Soft hyphen, zero-width and direction characters: they carry nothing and may stand anywhere."""
# Marks that carry no letter: harakat, superscript alef, tatweel, and the above.
_DROPPED = frozenset("\u0640" + UNSEEN)


@lru_cache(maxsize=8192)
def fold_character(character: str) -> str:
    """The folded form of one character: "" when it carries nothing, several letters for a ligature."""
    if character in _DROPPED:
        return ""
    if character in _LETTERS:
        return _LETTERS[character]
    if character < "\u0300":
        return character
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me"}:
        return ""
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    # Presentation forms only: NFKC on everything would also rewrite ligatures of Latin and full-width marks.
    if "\ufb50" <= character <= "\ufdff" or "\ufe70" <= character <= "\ufeff":
        composed = unicodedata.normalize("NFKC", character)
        return "".join(map(fold_character, composed)) if composed != character else character
    return character


def fold(text: str) -> str:
    """`text` without tashkeel, tatweel and spelling variants; for lexicons and comparisons.

    >>> fold("أميركيّة") == fold("اميركيه")
    True
    """
    return text.replace("\t", " ") if text.isascii() else text.translate(_FOLDS)


class _Folds(dict[int, str]):
    """The folded form of each code point met so far, for `str.translate`; bounded, since hostile text has them all."""

    def __missing__(self, code: int) -> str:
        folded = fold_character(chr(code))
        if len(self) < _MOST_FOLDS:
            self[code] = folded
        return folded


_MOST_FOLDS = 8192
_FOLDS = _Folds()


class View:
    """A folded text; every offset of it leads back to the original."""

    __slots__ = ("_exact", "_is_even", "_origin", "text")

    def __init__(self, text: str) -> None:
        self.text = fold(text)
        self._exact = text
        self._origin = _origin(text)
        self._is_even = isinstance(self._origin, range)

    def span(self, start: int, end: int) -> Span:
        """The original span of the folded ``[start, end)``: from its first to just after its last character."""
        if self._is_even:
            return Span(start, max(start, end))
        origin = self._origin
        if end <= start:
            return Span(origin[start], origin[start])
        last = origin[end - 1]
        # What was dropped right after the last letter (a haraka, a tatweel) belongs to the word, unless it is unseen.
        following = end
        while following < len(origin) and origin[following] <= last:
            following += 1
        stop = origin[following] if following < len(origin) else last + 1
        while stop > last + 1 and self._exact[stop - 1] in UNSEEN:
            stop -= 1
        return Span(origin[start], stop)

    def offset(self, original: int) -> int:
        """The first folded offset that stands at or after the original offset."""
        last = len(self._origin) - 1
        return min(original, last) if self._is_even else bisect_left(self._origin, original, 0, last)

    def origin(self, offset: int) -> int:
        """The original offset of the folded character at `offset`; the text's length at the end."""
        return self._origin[offset]


def _origin(text: str) -> Sequence[int]:
    """The original offset of each folded character, and the text's length."""
    if text.isascii():
        return range(len(text) + 1)
    uneven = "".join(sorted(character for character in set(text) if len(fold_character(character)) != 1))
    if not uneven:
        return range(len(text) + 1)
    origin: list[int] = []
    reached = 0
    for match in re.finditer(f"[{re.escape(uneven)}]", text):
        at = match.start()
        origin.extend(range(reached, at))
        origin.extend([at] * len(fold_character(match[0])))
        reached = at + 1
    origin.extend(range(reached, len(text) + 1))
    return origin


_TOKEN = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4)
def tokens_of(folded: str) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """The starts of all words of a text, letters and digits only, and the words: found once for all who ask."""
    found = [(match.start(), intern(match[0])) for match in _TOKEN.finditer(folded)]
    return tuple(start for start, _ in found), tuple(word for _, word in found)


@lru_cache(maxsize=4)
def view_of(text: str) -> View:
    """The view of a text, made once for all who read it."""
    return View(text)
