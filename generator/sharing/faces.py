# SPDX-License-Identifier: Apache-2.0
"""Faces on this machine that can set a card: Arabic and Latin, bold and regular.

Looked for by name in the folders where systems keep them, in a fixed order, so that one machine answers the same;
only where none is there fontconfig is asked.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import uharfbuzz as hb

from generator.problems import problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Problem

Weight = Literal["bold", "regular"]

FOLDERS: Final = (
    "/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts",  # Linux
    "/System/Library/Fonts", "/Library/Fonts", "~/Library/Fonts",  # macOS
    "/mnt/c/Windows/Fonts",  # Windows, from within WSL
)  # fmt: skip
ARABIC: Final[dict[Weight, tuple[str, ...]]] = {
    "bold": (
        "NotoNaskhArabic-Bold.ttf", "NotoNaskhArabic[wght].ttf", "NotoSansArabic-Bold.ttf", "NotoSansArabic[wght].ttf",
        "SFArabic.ttf", "GeezaPro.ttc", "segoeuib.ttf", "arialbd.ttf", "Arial Bold.ttf", "DejaVuSans-Bold.ttf",
    ),
    "regular": (
        "NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic[wght].ttf", "NotoSansArabic-Regular.ttf",
        "NotoSansArabic[wght].ttf", "SFArabic.ttf", "GeezaPro.ttc", "segoeui.ttf", "arial.ttf", "Arial.ttf",
        "DejaVuSans.ttf",
    ),
}  # fmt: skip
LATIN: Final[dict[Weight, tuple[str, ...]]] = {
    "bold": (
        "NotoSerif-Bold.ttf", "NotoSerif[wght].ttf", "NotoSans-Bold.ttf", "NotoSans[wght].ttf", "Charter.ttc",
        "georgiab.ttf", "Georgia Bold.ttf", "DejaVuSerif-Bold.ttf", "DejaVuSans-Bold.ttf",
    ),
    "regular": (
        "NotoSerif-Regular.ttf", "NotoSerif[wght].ttf", "NotoSans-Regular.ttf", "NotoSans[wght].ttf", "Charter.ttc",
        "georgia.ttf", "Georgia.ttf", "DejaVuSerif.ttf", "DejaVuSans.ttf",
    ),
}  # fmt: skip
_LETTERS: Final = frozenset(map(ord, "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؟"))
_LATIN_LETTERS: Final = frozenset(map(ord, "ABCXYZabcxyz0123456789.,:()-"))
_BOLD: Final = 700.0


@dataclass(frozen=True, slots=True)
class Faces:
    """The face of each weight: the Arabic ones have every letter of the alphabet and join them."""

    arabic: dict[Weight, Path]
    latin: dict[Weight, Path]

    def key(self) -> str:
        """Names, sizes and times of the files: another face makes other cards."""
        files = (*self.arabic.values(), *self.latin.values())
        return "\n".join(f"{path}\t{path.stat().st_size}\t{path.stat().st_mtime_ns}" for path in files)


@cache
def find() -> Faces | None:
    """The faces, None where no face on this machine has the Arabic letters."""
    there = _files()
    arabic: dict[Weight, Path] = {}
    latin: dict[Weight, Path] = {}
    for weight in ("bold", "regular"):
        own = _first((*_named(ARABIC[weight], there), *_asked(weight)), _LETTERS)
        if own is None:
            return None
        arabic[weight] = own
        latin[weight] = _first((*_named(LATIN[weight], there), own), _LATIN_LETTERS) or own
    return Faces(arabic, latin)


def missing() -> tuple[Problem, ...]:
    """The one warning where there is no face to set a card in."""
    return () if find() else (problem("SHARE-FACE"),)


def font_of(path: Path, weight: Weight) -> hb.Font:
    """The face ready for use; one with an axis of weights is set to bold where bold is wanted."""
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))
    if weight == "bold" and any(axis.tag == "wght" for axis in font.face.axis_infos):
        font.set_variations({"wght": _BOLD})
    return font


def _files() -> dict[str, Path]:
    """Path by file name; the earlier folder counts."""
    found: dict[str, Path] = {}
    for folder in FOLDERS:
        for where, names, files in os.walk(Path(folder).expanduser()):
            names.sort()
            for name in sorted(files):
                found.setdefault(name, Path(where) / name)
    return found


def _named(names: Iterable[str], there: dict[str, Path]) -> Iterable[Path]:
    return (there[name] for name in names if name in there)


def _asked(weight: Weight) -> Iterable[Path]:
    """What fontconfig knows for Arabic, in the order of the files' names; nothing without fontconfig."""
    program = shutil.which("fc-list")
    if program is None:
        return
    done = subprocess.run(  # noqa: S603  (a program of the system, fixed arguments)
        [program, "--format", "%{file}\n", f":lang=ar:weight={200 if weight == 'bold' else 80}"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    yield from (Path(line) for line in sorted(done.stdout.splitlines()) if line)


def _first(paths: Iterable[Path], letters: frozenset[int]) -> Path | None:
    return next((path for path in paths if _has(path, letters)), None)


def _has(path: Path, letters: frozenset[int]) -> bool:
    """True when the file is a face with outlines for all of `letters` and, for Arabic ones, joins them."""
    try:
        face = hb.Face(hb.Blob.from_file_path(str(path)))
    except (OSError, hb.HarfBuzzError):
        return False
    if not letters <= set(face.unicodes):
        return False
    return letters is not _LETTERS or joins(hb.Font(face))


def joins(font: hb.Font) -> bool:
    """True when three letters beh in a row take three different shapes."""
    buffer = hb.Buffer()
    buffer.add_str("ببب")
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    return len({info.codepoint for info in buffer.glyph_infos}) == 3
