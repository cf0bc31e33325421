# SPDX-License-Identifier: Apache-2.0
"""A citation as a file for reference managers: BibTeX (with the fields of BibLaTeX) and RIS.

>>> print(ris(Citation("a", "en", "Ferry", "Siyaq", "2031-03-20", "https://a.example/en/a/")), end="")
TY  - ELEC
TI  - Ferry
AU  - Siyaq
PB  - Siyaq
PY  - 2031
DA  - 2031/03/20
UR  - https://a.example/en/a/
LA  - en
ER  -
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from generator.model import Language

_LATEX: Final = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", **{sign: f"\\{sign}" for sign in "&%$#_"},
}  # fmt: skip
"""Braces by name: BibTeX counts them even behind a backslash."""
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMES: Final[dict[Language, str]] = {"ar": "arabic", "en": "english"}
"""Source: biblatex manual, 2.2.3, langid; names of babel."""


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited; `day` an ISO day or "", `address` the whole one, `language` that of the title."""

    slug: str
    language: Language
    title: str
    site: str
    day: str
    address: str


def bibtex(cited: Citation) -> str:
    """The entry, in UTF-8 as today's programs read it."""
    year, month, _ = cited.day.split("-") if cited.day else ("", "", "")
    fields = {
        "author": f"{{{{{_latex(cited.site)}}}}}",
        "title": f"{{{{{_latex(cited.title)}}}}}",
        "organization": f"{{{_latex(cited.site)}}}",
        **({"year": f"{{{year}}}", "month": _MONTHS[int(month) - 1], "date": f"{{{cited.day}}}"} if cited.day else {}),
        "url": f"{{{cited.address}}}",
        "langid": f"{{{_NAMES[cited.language]}}}",
    }
    rows = [f"  {name} = {value}," for name, value in fields.items()]
    return "\n".join([f"@online{{siyaq-{cited.slug}-{cited.language},", *rows, "}", ""])


def ris(cited: Citation) -> str:
    """The record. Source: RIS format specification: a tag of two signs, two blanks, a hyphen, a blank; ER ends it."""
    rows = [("TY", "ELEC"), ("TI", _one_line(cited.title)), ("AU", cited.site), ("PB", cited.site)]
    if cited.day:
        rows += [("PY", cited.day[:4]), ("DA", cited.day.replace("-", "/"))]
    rows += [("UR", cited.address), ("LA", cited.language), ("ER", "")]
    return "".join(f"{name}  - {value}\n" for name, value in rows)


def _latex(words: str) -> str:
    return "".join(_LATEX.get(character, character) for character in _one_line(words))


def _one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()
