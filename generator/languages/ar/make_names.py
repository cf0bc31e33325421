# SPDX-License-Identifier: Apache-2.0
"""Writes ``names.tsv``: which folded words are given and family names, beside the lists written by hand.

In: the package arabic-name-romanizer, for its table of name parts with their role (from Wikidata, CC0, and the Algerian
Name Transcription Corpus, CC0); arabnamer, for its list of foreign names (CC BY 4.0); wordfreq for how common a word is.
Out: ``word TAB kind``, sorted; kinds: `given`, `given-or-word`, `family` (an everyday word that families bear, too),
`foreign` (a family abroad, among the frequent words because it is in the news or means something else). Run by hand
(``python -m generator.languages.ar.make_names``); what the finders read is the committed table alone.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from importlib import metadata
from importlib.resources import as_file, files
from math import log10
from pathlib import Path
from typing import Final

from generator.languages.ar.common_words import is_common
from generator.languages.ar.make_common_words import frequencies
from generator.normalise import fold

_WORD: Final = re.compile(r"[\u0621-\u064a]{3,}")
_GIVEN: Final = 2
_GIVEN_OR_WORD: Final = 8
_FAMILY: Final = 4
"""Least number of people that bear a name: all others, everyday words as given names, as family names."""
_TOO_COMMON: Final = 5.2
"""Zipf frequency (log10 per thousand million words); more frequent words mean a person too rarely."""
_COMMON_NAME: Final = 4.6
"""Up to this frequency a word borne by few as a given name counts; above it only one borne by many."""
_MANY: Final = 20
_FOREIGN_ZIPF: Final = 4.3
_SHORTEST: Final = 3
"""Letters of a foreign name; shorter ones are words of Arabic too often."""


def roles() -> tuple[Counter[str], Counter[str]]:
    """How many people bear each folded word as a given name, and as a family name."""
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    with (
        as_file(files("arabic_name_romanizer") / "resources" / "names.sqlite3") as path,
        sqlite3.connect(path) as table,
    ):
        for key, role, count in table.execute(
            "select arabic_key, role, sum(count) from units group by arabic_key, role"
        ):
            word = fold(key)
            if _WORD.fullmatch(word) and role in {"given", "surname"}:
                (given if role == "given" else family)[word] += count
    return given, family


def foreign() -> frozenset[str]:
    """Folded names of other peoples in Arabic letters."""
    # Its own modules need a model's libraries: the table alone is read.
    (listed,) = (file for file in metadata.files("arabnamer") or () if file.name == "dict_FINAL.json")
    pairs = json.loads(listed.read_text(encoding="utf-8"))
    return frozenset(fold(name) for name in pairs.values() if len(name) >= _SHORTEST and _WORD.fullmatch(fold(name)))


def kind_of(given: int, family: int, *, common: bool, zipf: float) -> str:
    """The kind of a word that so many people bear; "" for none."""
    if not common:
        return "given" if given >= max(_GIVEN, family / 3) else ""
    if zipf > _TOO_COMMON:
        return ""
    if given >= (_MANY if zipf > _COMMON_NAME else _GIVEN_OR_WORD) and given * 4 >= family:
        return "given-or-word"
    return "family" if family >= _FAMILY else ""


def main() -> None:
    """Writes the table beside this file."""
    given, family = roles()
    shares = frequencies()
    abroad = foreign()
    rows = []
    for word in sorted(given.keys() | family.keys() | abroad):
        zipf = log10(shares[word]) + 9 if word in shares else 0.0
        kind = kind_of(given[word], family[word], common=is_common(word), zipf=zipf)
        if not kind and word in abroad and is_common(word) and zipf < _FOREIGN_ZIPF and not word.startswith("ال"):
            kind = "foreign"
        if kind:
            rows.append(f"{word}\t{kind}")
    Path(__file__).with_name("names.tsv").write_text("\n".join(["word\tkind", *rows]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
