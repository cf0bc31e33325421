# SPDX-License-Identifier: Apache-2.0
"""The questions: ``queries/<language>-<half>.tsv``, one a line: category, question, what has to be found.

What has to be found is a list of addresses below the language's folder, any of which will do: ``story/`` for any page of an
explainer, ``story/quotes/`` for a page, ``story/quotes/#q-3`` for a statement; ``-``: nothing.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from generator.model import Language

FOLDER: Final = Path(__file__).parent / "queries"
Half = Literal["open", "held"]
HALVES: Final[tuple[Half, Half]] = ("open", "held")
_CELLS: Final = 3


@dataclass(frozen=True, slots=True)
class Question:
    """One question; `wanted` is empty when nothing may be found."""

    language: Language
    category: str
    words: str
    wanted: tuple[str, ...]

    def place(self, found: list[str]) -> int:
        """The place, from 1, of the first wanted address among the pages found; 0 when it is not there."""
        for place, address in enumerate(found, start=1):
            if any(address.startswith(wanted) for wanted in self.wanted):
                return place
        return 0


def questions(language: Language, half: Half, folder: Path = FOLDER) -> tuple[Question, ...]:
    """The questions of a half; raises ValueError with the line that has not three cells."""
    file = folder / f"{language}-{half}.tsv"
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != _CELLS or not all(cell.strip() for cell in cells):
            msg = f"{file.name}:{number}: category, question and addresses, parted by tabs"
            raise ValueError(msg)
        category, words, wanted = cells
        found.append(Question(language, category, words, () if wanted.strip() == "-" else tuple(wanted.split())))
    return tuple(found)


def digest(half: Half, folder: Path = FOLDER) -> str:
    """SHA-256 of the questions of a half in both languages."""
    files = sorted(folder.glob(f"*-{half}.tsv"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
