# SPDX-License-Identifier: Apache-2.0
"""Words as search compares them. `analysis.js` does the same; a test in a browser compares both.

>>> tokens("الاتّفاقيّةُ، و١٦٢ كم")
['الاتفاقيه', 'و', '162', 'كم']
>>> tokens("Rasht-Astara’s 1,600 km: COP28")
['rasht', 'astara', '1600', 'km', 'cop', '28']
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

LETTERS: Final = {
    "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ک": "ك", "ڪ": "ك", "ݣ": "ك",
    "گ": "ك", "ڤ": "ف", "پ": "ب", "چ": "ج", "ژ": "ج", "ٱ": "ا", "ء": "", "ـ": "", "٫": ".", "٬": ",", "’": "'",
    "‘": "'", "ʼ": "'", "`": "'", "´": "'", "ʿ": "", "ʾ": "", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss",
    "æ": "ae", "œ": "oe", "ə": "a", "ς": "σ",
}  # fmt: skip
"""What one letter becomes after Unicode's compatibility decomposition.

Source: Habash, "Introduction to Arabic NLP" (2010), ch. 3 (orthographic normalisation); Latin letters by Unicode's
root collation (DUCET), which sorts them with the same letters. A hamza alone is left out: it is often not typed.
"""
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_UNSEEN: Final = frozenset({"Mn", "Mc", "Me", "Cf"})
_THOUSANDS: Final = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_STATES: Final = re.compile(r"(?<![A-Za-z.])US(?![A-Za-z])")
_TOKEN: Final = re.compile(r"[0-9]+(?:\.[0-9]+)*|[^\W\d_]+(?:'[^\W\d_]+)*")


@lru_cache(maxsize=16384)
def _folded(character: str) -> str:
    plain = unicodedata.normalize("NFKD", character).lower()
    return "".join(_one(each) for each in plain)


def _one(character: str) -> str:
    if character in LETTERS:
        return LETTERS[character]
    if unicodedata.category(character) in _UNSEEN:
        return ""
    return character.translate(_DIGITS)


def fold(text: str) -> str:
    """`text` without tashkeel, tatweel, hamza seats, accents and capitals, Western digits, thousands joined.

    "US" in capitals is the country: in small letters it could not be told from the pronoun.
    """
    return _THOUSANDS.sub("", "".join(map(_folded, _STATES.sub("USA", text))))


def tokens(text: str) -> list[str]:
    """The folded words and numbers of a text, in order; letters and digits that touch are parted, 's is left out."""
    found = (match.removesuffix("'s").replace("'", "") for match in _TOKEN.findall(fold(text)))
    return [token for token in found if token]
