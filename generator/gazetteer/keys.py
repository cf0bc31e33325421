# SPDX-License-Identifier: Apache-2.0
"""The form in which names are compared: folded words, lower case, without accents, joined by one space.

>>> key("Göttingen"), key("N'Djamena"), key("إيران"), key("Washington, D.C.")
('gottingen', 'n djamena', 'ايران', 'washington d c')
"""

from __future__ import annotations

import re
import unicodedata

from generator.normalise import fold

WORD = re.compile(r"[^\W_]+")
_SPECIAL = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "ə": "e", "æ": "ae", "œ": "oe"})


def plain(word: str) -> str:
    """A word of the folded text in lower case and without accents."""
    if word.isascii():
        return word.lower()
    if "\u0600" <= word[0] <= "\u06ff":
        return word
    letters = unicodedata.normalize("NFKD", word.lower().translate(_SPECIAL))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def key(name: str) -> str:
    """The look-up key of a name, "" when it holds no letter or digit."""
    if name.isascii():
        return " ".join(WORD.findall(name.lower()))
    return " ".join(plain(word) for word in WORD.findall(fold(unicodedata.normalize("NFC", name))))
