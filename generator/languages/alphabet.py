# SPDX-License-Identifier: Apache-2.0
"""What a list in alphabetical order asks of a language. Filled in ``languages/<language>/alphabet.py``."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from generator.languages.person_names import name_words
from generator.normalise import fold

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from generator.model import Language

OTHERS = "#"
"""The heading of names that begin with no letter."""


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The letters that head a list, and what of a name does not count.

    `article` matches the article before a name; `letters` are in their order; `same` gives the letter under which
    another one is filed, after accents and hamzas have been taken off by Unicode's decomposition.
    """

    letters: str
    article: re.Pattern[str]
    same: Mapping[str, str]
    heads: Mapping[str, str] = field(default_factory=dict)
    """How a heading writes a letter, where not as it is."""
    comma: str = ","


@lru_cache
def of(language: Language) -> Alphabet:
    """The alphabet of `language`."""
    return cast("Alphabet", import_module(f"generator.languages.{language}.alphabet").ALPHABET)


def filed(name: str, language: Language) -> str:
    """`name` as it is put in order: without its article, accents and hamzas; letters, digits and blanks alone.

    Accents and the hamza on its seat weigh less than every letter, which decomposition shows: they are left out.
    Source: Unicode Technical Standard 10 (collation), 1.1 and 3.3.

    >>> filed("الأمم المتحدة", "ar"), filed("Al-Azhar", "en"), filed("Île-de-France", "en")
    ('امم المتحده', 'azhar', 'ile de france')
    """
    alphabet = of(language)
    bare = alphabet.article.sub("", name.strip(), count=1)
    plain = unicodedata.normalize("NFKD", bare).casefold()
    kept = (alphabet.same.get(each, each) for each in plain if not unicodedata.category(each).startswith(("M", "C")))
    return " ".join("".join(each if each.isalnum() else " " for each in "".join(kept)).split())


def family_first(name: str, language: Language) -> str:
    """A person's name with the family before: under it people look, too; "" where no family can be told.

    Particles go with the family; "son of" makes no family, nor does the second half of a compound given name.
    Source: Chicago Manual of Style, 17th ed. (2017), ch. 16, indexing of personal names, names with particles and Arabic
    names.

    >>> family_first("أنطونيو غوتيريش", "ar"), family_first("Ursula van der Ploeg", "en"), family_first("علي بن سعد", "ar")
    ('غوتيريش، أنطونيو', 'van der Ploeg, Ursula', '')
    """
    known, parts = name_words(language), name.split()
    at = len(parts) - 1
    while at > 1 and _plain(parts[at - 1]) in known.particles:
        at -= 1
    if at < 1 or _plain(parts[at - 1]) in known.particles:
        return ""
    family = [_plain(part) for part in parts[at:]]
    if known.fathers.intersection(family) or (len(family) == 1 and family[0] in known.second_parts):
        return ""
    return f"{' '.join(parts[at:])}{of(language).comma} {' '.join(parts[:at])}"


def _plain(word: str) -> str:
    return fold(word).lower()


def letter_of(key: str, language: Language) -> str:
    """The letter that heads a name filed as `key`; OTHERS when it begins with none of this script."""
    first = key[:1].upper()
    return first if first and first in of(language).letters else OTHERS
