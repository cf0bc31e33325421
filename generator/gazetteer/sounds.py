# SPDX-License-Identifier: Apache-2.0
"""Compares an Arabic spelling with a Latin one by their consonants, for towns whose Arabic name no source gives.

In: words in Arabic letters, names in Latin letters. Out: skeletons that are equal when both can be one name.

>>> arabic_skeleton(["ذراع", "بن", "خدة"]) == latin_skeleton("Draa Ben Khedda")
True
>>> arabic_skeleton(["تيقزيرت"]) == latin_skeleton("Tigzirt"), arabic_skeleton(["دلس"]) == latin_skeleton("Tipaza")
(True, False)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.gazetteer.keys import key
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

# Letters that transcriptions confuse share a class; vowels, alif, ayn, waw, ya and h carry nothing.
# Source: the ALA-LC romanisation of Arabic, with the French and English habits of North Africa and the Levant.
_ARABIC = str.maketrans({
    "ب": "b", "ت": "t", "ط": "t", "ث": "t", "ج": "j", "خ": "x", "د": "d", "ض": "d", "ذ": "d", "ر": "r", "ز": "z",
    "ظ": "z", "س": "s", "ص": "s", "ش": "S", "غ": "k", "ق": "k", "ك": "k", "ف": "f", "ل": "l", "م": "m", "ن": "n",
    "ح": "", "ه": "", "ع": "", "ا": "", "ء": "", "و": "", "ي": "",
})  # fmt: skip
_LATIN = (
    ("sch", "S"), ("ch", "S"), ("sh", "S"), ("kh", "x"), ("gh", "k"), ("dj", "j"), ("dh", "d"), ("th", "t"),
    ("ph", "f"), ("qu", "k"), ("g", "k"), ("q", "k"), ("c", "k"), ("v", "f"), ("p", "b"),
)  # fmt: skip
_SOUNDS = "bdfjklmnrstxzS"
_VOWELS = str.maketrans("", "", "aeiouhwy")
_SILENT = re.compile(rf"[^{_SOUNDS} \n]+")
_DOUBLED = re.compile(r"(.)\1+")
_ARTICLES = frozenset({"al", "el", "ad", "ar", "as", "at", "an", "ash", "az", "et", "ez", "es", "er", "ed", "the"})


def arabic_skeleton(words: Iterable[str]) -> str:
    """The consonant classes of each word, joined by spaces; t and sh together are the ch of other languages."""
    bare = (fold(word).removeprefix("ال").replace("تش", "ش").translate(_ARABIC) for word in words)
    return " ".join(filter(None, (_DOUBLED.sub(r"\1", _SILENT.sub("", word)) for word in bare)))


def latin_skeleton(name: str) -> str:
    """The consonant classes of each word of a Latin name, without articles."""
    return latin_skeletons((name,))[0]


def latin_skeletons(names: Iterable[str]) -> list[str]:
    """As `latin_skeleton`, for many names at once: a country has thousands of towns."""
    keys = [" ".join(word for word in key(name).split() if word not in _ARTICLES) for name in names]
    letters = "\n".join(keys)
    for written, sound in _LATIN:
        letters = letters.replace(written, sound)
    letters = _SILENT.sub("", letters.translate(_VOWELS))
    for letter in _SOUNDS:
        while letter * 2 in letters:
            letters = letters.replace(letter * 2, letter)
    return [" ".join(line.split()) for line in letters.split("\n")] if keys else []
