# SPDX-License-Identifier: Apache-2.0
"""Fonts -> ``widths.json`` beside this file: for each character the widest advance, in thousandths of an em.

``python -m generator.cartography.make_widths FOLDER`` (default ``/usr/share/fonts/truetype``); needs
uharfbuzz. An Arabic letter has four figures: alone, first, middle, last in its joined group.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

import uharfbuzz

FONTS = {
    "regular": (
        "noto/NotoSans-Regular.ttf", "noto/NotoSansArabic-Regular.ttf", "noto/NotoNaskhArabic-Regular.ttf",
        "dejavu/DejaVuSans.ttf", "liberation/LiberationSans-Regular.ttf",
    ),
    "bold": (
        "noto/NotoSans-Bold.ttf", "noto/NotoSansArabic-Bold.ttf", "noto/NotoNaskhArabic-Bold.ttf",
        "dejavu/DejaVuSans-Bold.ttf", "liberation/LiberationSans-Bold.ttf",
    ),
}  # fmt: skip
_JOINER = "\u200d"
_RANGES = ((0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2026), (0x2190, 0x2199), (0x60C, 0x61F), (0x621, 0x669),
           (0x66A, 0x66C), (0x671, 0x6D3), (0x6F0, 0x6F9))  # fmt: skip


def main(folder: Path) -> None:
    """Write the table."""
    table = {weight: _measured([folder / name for name in names]) for weight, names in FONTS.items()}
    text = json.dumps(table, ensure_ascii=True, indent=0, sort_keys=True)
    (Path(__file__).parent / "widths.json").write_text(text + "\n", encoding="utf-8")


def _measured(paths: list[Path]) -> dict[str, list[int]]:
    faces = [uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))) for path in paths]
    fonts = [uharfbuzz.Font(face) for face in faces]
    widths: dict[str, list[int]] = {}
    for first, last in _RANGES:
        for point in range(first, last + 1):
            character = chr(point)
            if unicodedata.category(character) in {"Cn", "Cc", "Cf"}:
                continue
            forms = [max((_advance(font, words) for font in fonts), default=-1) for words in _forms(character)]
            if min(forms) >= 0:
                widths[character] = forms
    return widths


def _forms(character: str) -> list[str]:
    if unicodedata.bidirectional(character) != "AL":
        return [character]
    return [character, character + _JOINER, _JOINER + character + _JOINER, _JOINER + character]


def _advance(font: uharfbuzz.Font, words: str) -> int:
    """Thousandths of an em, rounded up; -1 when the font lacks the letter."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(words)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    if any(info.codepoint == 0 for info in buffer.glyph_infos):
        return -1
    total = sum(position.x_advance for position in buffer.glyph_positions)
    return int(-(-total * 1000 // font.face.upem))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype"))
