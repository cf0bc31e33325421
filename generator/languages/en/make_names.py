# SPDX-License-Identifier: Apache-2.0
"""Writes ``names.tsv`` and ``common_words.txt``: what is a given name, and what is an everyday word of English.

In: the packages names (census of the United States of 1990, public domain), Faker (given names of some sixty languages,
MIT), arabic-name-romanizer (Wikidata, CC0), wordfreq (CC BY-SA 4.0), and SCOWL's lists of words (Debian: wamerican,
wbritish; permissive), whose paths are the arguments: what they write small is a word. Out: three lines
``kind TAB words``, letters without accents, small; kinds: `given`, `given-or-word`, `family` (an everyday word that
families bear, too); and everyday words, one a line. Run by hand
(``python -m generator.languages.en.make_names WORDS WORDS``); what the finders read is the committed tables alone.
"""

from __future__ import annotations

import pkgutil
import re
import sqlite3
import sys
from collections import defaultdict
from importlib import import_module
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, Final

from generator.languages.en.common_words import bare_letters

_NAME: Final = re.compile(r"[a-z]{3,}(?:['-][a-z]+)*")
_WORD: Final = re.compile(r"[a-z]{2,}")
_LEAST: Final = 1e-6
"""Frequency of the rarest everyday word."""
_ASKED: Final = 120_000
_TOO_COMMON: Final = 4e-4
"""A word as frequent as this hardly ever is a name."""
_RARELY_A_WORD: Final = 20
_ALSO_A_FAMILY: Final = 4
"""Share of the people that bear a name by share of the words of text: above the first the word is rather a name."""
_BORNE_BY: Final = 3
"""Least number of people of Wikidata with a given name."""


def census(*kinds: str) -> dict[str, float]:
    """The share of people with each name, of 1."""
    shares: defaultdict[str, float] = defaultdict(float)
    for kind in kinds:
        for line in (files("names") / f"dist.{kind}").read_text(encoding="ascii").splitlines():
            name, percent, *_ = line.split()
            shares[name.lower()] += float(percent) / 100
    return shares


def of_many_languages() -> set[str]:
    """Given names in Latin letters, without those made of several words."""
    found: set[str] = set()
    package = import_module("faker.providers.person")
    for module in pkgutil.iter_modules(package.__path__):
        provider: Any = import_module(f"faker.providers.person.{module.name}").Provider
        lists = (value for key, value in vars(provider).items() if key.startswith("first_name"))
        for listed in (value for value in lists if isinstance(value, (list, tuple, dict))):
            found |= {bare_letters(name) for name in listed if isinstance(name, str)}
    return found


def romanised() -> set[str]:
    """Given names of Arabic, Persian, Turkish and other peoples as Latin letters write them."""
    query = "select latin from units where role = 'given' group by latin having sum(count) >= ?"
    with (
        as_file(files("arabic_name_romanizer") / "resources" / "names.sqlite3") as path,
        sqlite3.connect(path) as table,
    ):
        return {bare_letters(latin) for (latin,) in table.execute(query, (_BORNE_BY,))}


def frequencies() -> dict[str, float]:
    """The frequency of each word of English."""
    import wordfreq  # type: ignore[import-not-found,import-untyped,unused-ignore]

    return {word: wordfreq.word_frequency(word, "en") for word in wordfreq.top_n_list("en", _ASKED)}


def kind_of(word: str, given: float | None, family: float, share: float, *, common: bool) -> str:
    """The kind of a word with its shares among given names (None: not one), family names, and words of text."""
    if given is not None and share < _TOO_COMMON:
        return "given" if not common or given > share * _RARELY_A_WORD else "given-or-word"
    if common and family > share * _ALSO_A_FAMILY and len(word) > 2:
        return "family"
    return ""


def main(lists: list[Path]) -> None:
    """Writes the tables beside this file."""
    share, family = frequencies(), census("all.last")
    first = census("male.first", "female.first")
    lines = (line for path in lists for line in path.read_text(encoding="utf-8").splitlines())
    dictionary = {line for line in lines if _WORD.fullmatch(line)}
    given = {name for name in set(first) | of_many_languages() | romanised() if _NAME.fullmatch(name)}
    common = {word for word in dictionary if share.get(word, 0) >= _LEAST}
    kinds: dict[str, list[str]] = {"given": [], "given-or-word": [], "family": []}
    for word in sorted(given | common):
        known = first.get(word, 0.0) if word in given else None
        kind = kind_of(word, known, family.get(word, 0.0), share.get(word, 0.0), common=word in common)
        if kind:
            kinds[kind].append(word)
        if kind == "given":
            common.discard(word)
    here = Path(__file__)
    rows = (f"{kind}\t{' '.join(listed)}\n" for kind, listed in kinds.items())
    here.with_name("names.tsv").write_text("".join(rows), encoding="utf-8")
    here.with_name("common_words.txt").write_text("\n".join(sorted(common)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main([Path(path) for path in sys.argv[1:]])
