# SPDX-License-Identifier: Apache-2.0
"""Which words are everyday English, and which are given names: what is no everyday word may be a name.

>>> is_common("Harbour"), is_common("Rahmatillayev"), name_kind("Ingeborg"), name_kind("Grace")
(True, False, 'given', 'given')
"""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.remembered import by_word

if TYPE_CHECKING:
    from collections.abc import Mapping

# Letters that are no letter with a mark.
_OTHER: Final = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ə": "a", "’": "'", "‘": "'"})  # fmt: skip


_LOANS: Final = frozenset(
    # A list of words is read more easily as text.
    [
        "café",
        "cafés",
        "naïve",
        "façade",
        "façades",
        "résumé",
        "fiancé",
        "fiancée",
        "protégé",
        "cliché",
        "clichés",
        "régime",
        "rôle",
        "élite",
        "décor",
        "début",
        "entrée",
        "matinée",
        "crèche",
        "communiqué",
        "attaché",
        "chargé",
        "exposé",
        "coup",
        "d'état",
        "château",
        "naïveté",
        "blasé",
        "touché",
        "sauté",
        "purée",
        "pâté",
        "soufflé",
        "dépôt",
        "détente",
        "fête",
    ]
)


@by_word
def bare_letters(word: str) -> str:
    """The word in small letters without accents."""
    if word.isascii():
        return word.lower()
    parted = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in parted if not unicodedata.combining(letter)).translate(_OTHER)


@cache
def common_words() -> frozenset[str]:
    """Everyday words, small; those that are mostly given names are left out."""
    return frozenset(Path(__file__).with_name("common_words.txt").read_text(encoding="utf-8").split())


@cache
def _kinds() -> Mapping[str, str]:
    """The kind of each listed name by its bare letters."""
    lines = Path(__file__).with_name("names.tsv").read_text(encoding="utf-8").splitlines()
    return {word: kind for kind, _, listed in (line.partition("\t") for line in lines) for word in listed.split()}


@by_word
def is_common(word: str) -> bool:
    """True for an everyday word; accents are for names, but in loans that keep theirs ("café", not "Múte")."""
    if word.isascii():
        return word.lower() in common_words()
    accented = any(letter > "\x7f" and letter.isalpha() for letter in word)
    return bare_letters(word) in common_words() and (not accented or word.lower() in _LOANS)


@by_word
def name_kind(word: str) -> str:
    """`given`, `given-or-word`, `family` (an everyday word that families bear, too), or "" for a word not listed."""
    return _kinds().get(bare_letters(word), "")
