# SPDX-License-Identifier: Apache-2.0
"""The order of names in Arabic.

The article «ال» before a name does not count. Source: Library of Congress, MARC 21 Format for Bibliographic Data,
Appendix F (initial articles: Arabic al-). It is written with a plain alef: أل begins a word of its own.
Ta marbuta is filed as ha, alef maqsura as ya, and a hamza without a seat is left out. Source: Habash, "Introduction to
Arabic Natural Language Processing" (2010), ch. 3 (orthographic normalisation); for Persian letters the root order of
Unicode, where each follows the Arabic letter of the same shape.
"""

from __future__ import annotations

import re

from generator.languages.alphabet import Alphabet

ALPHABET = Alphabet(
    letters="ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    article=re.compile(r"ال(?=\w\w)"),
    same={
        "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "گ": "ك", "پ": "ب", "چ": "ج", "ژ": "ز", "ڤ": "ف", "ٱ": "ا", "ء": "",
        "ـ": "",
    },
    heads={"ا": "أ"},
    comma="،",
)  # fmt: skip
