# SPDX-License-Identifier: Apache-2.0
"""Words -> glyphs in the order in which they stand on a line, letters joined, right to left where they are Arabic.

Order: the Unicode bidirectional algorithm (UAX 9) by python-bidi. Shapes: HarfBuzz.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

import uharfbuzz as hb
from bidi import get_display

from generator.sharing.faces import font_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Language
    from generator.sharing.faces import Faces, Weight

_RIGHT: Final = frozenset({"R", "AL"})
_OPENING: Final = frozenset("([{«‹")
_OTHER: Final = dict(zip("()[]{}«»‹›", ")(][}{»«›‹", strict=True))
_INVISIBLE: Final = frozenset("\u061c\u200b\u200e\u200f\u2066\u2067\u2068\u2069\ufeff\u00ad")
"""Marks of direction and places to break: they have done their work when the order is known."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a font, `x` and `y` from the start of the line in ems."""

    font: hb.Font
    number: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of glyphs from left to right, its width in ems."""

    words: str
    glyphs: tuple[Glyph, ...]
    width: float


class Lettering:
    """Sets lines in one weight; the face of the page's language comes first, the other fills in."""

    def __init__(self, faces: Faces, language: Language, weight: Weight) -> None:
        paths = (faces.arabic[weight], faces.latin[weight])
        self.language = language
        self._fonts = tuple(font_of(path, weight) for path in (paths if language == "ar" else paths[::-1]))
        self._known = tuple(frozenset(font.face.unicodes) for font in self._fonts)
        self._lines: dict[str, Line] = {}

    def can_write(self, words: str) -> bool:
        """True when every character that is seen has a glyph."""
        return all(
            any(ord(character) in known for known in self._known)
            for character in words
            if character not in _INVISIBLE and not character.isspace()
        )

    def line(self, words: str) -> Line:
        """The line; what no face has is an empty box."""
        if words not in self._lines:
            self._lines[words] = self._set(words)
        return self._lines[words]

    def _set(self, words: str) -> Line:
        is_right_to_left = self.language == "ar"
        seen = get_display(words, base_dir="R" if is_right_to_left else "L")
        seen = "".join(each for each in seen if each not in _INVISIBLE)
        glyphs: list[Glyph] = []
        at = 0.0
        for run, is_read_from_right in runs(mirrored(seen, is_right_to_left=is_right_to_left)):
            for font, part in self._by_font(run):
                shaped, at = _shaped(font, part, at, is_right_to_left=is_read_from_right)
                glyphs += shaped
        return Line(words, tuple(glyphs), at)

    def _by_font(self, run: str) -> Iterator[tuple[hb.Font, str]]:
        """The run cut where the face changes; blanks stay with what stands before them."""
        last = self._font_of(next((each for each in run if not each.isspace()), " "), 0)
        chosen = [last := (last if each.isspace() else self._font_of(each, last)) for each in run]
        for number, group in groupby(zip(chosen, run, strict=True), key=lambda pair: pair[0]):
            yield self._fonts[number], "".join(each for _, each in group)

    def _font_of(self, character: str, last: int) -> int:
        """The first face that has the character; a combining mark stays with its letter."""
        if unicodedata.combining(character) and ord(character) in self._known[last]:
            return last
        return next((n for n, known in enumerate(self._known) if ord(character) in known), 0)


def mirrored(seen: str, *, is_right_to_left: bool = True) -> str:
    """A line in the order seen whose brackets open towards what they hold.

    python-bidi moves brackets but does not turn them: a pair that stands the wrong way round is read from the right.
    A bracket whose other half stands on another line goes with the direction of the page.

    >>> mirrored(")ب( (a)"), mirrored("»b« ا"), mirrored("20 نم(")
    ('(ب) (a)', '«b» ا', '20 نم)')
    """
    turned = list(seen)
    waiting: list[int] = []
    for index, character in enumerate(seen):
        if character not in _OTHER:
            continue
        if waiting and seen[waiting[-1]] == _OTHER[character]:
            first = waiting.pop()
            if character in _OPENING:
                turned[first], turned[index] = character, seen[first]
        else:
            waiting.append(index)
    for index in waiting if is_right_to_left else ():
        turned[index] = _OTHER[seen[index]]
    return "".join(turned)


def runs(seen: str) -> Iterator[tuple[str, bool]]:
    """Pieces of a line in the order seen, each with True where it is read from the right.

    Brackets have been mirrored already, so they are set from the left like everything that is no letter.

    >>> [(run, right) for run, right in runs("abc ت ب 12")]
    [('abc ', False), ('ت ب', True), (' 12', False)]
    """
    sides = [_side(character) for character in seen]
    for index, character in enumerate(seen):
        if unicodedata.bidirectional(character) == "NSM":
            # Read from the right, a mark is seen before its letter.
            sides[index] = next((side for side in sides[index + 1 :] if side is not None), False)
    known = list(sides)
    for index, side in enumerate(known):
        if side is None:
            before = next((each for each in reversed(known[:index]) if each is not None), False)
            after = next((each for each in known[index + 1 :] if each is not None), False)
            sides[index] = before and after
    for side, group in groupby(zip(sides, seen, strict=True), key=lambda pair: pair[0]):
        yield "".join(character for _, character in group), bool(side)


def _side(character: str) -> bool | None:
    """True for a letter read from the right, False for one read from the left or a sign, None for what follows suit."""
    kind = unicodedata.bidirectional(character)
    if kind in _RIGHT:
        return True
    return None if kind in {"NSM", "WS", "BN"} else False


def _shaped(font: hb.Font, run: str, at: float, *, is_right_to_left: bool) -> tuple[list[Glyph], float]:
    """The glyphs of a run that begins `at` ems, and where it ends."""
    buffer = hb.Buffer()
    # HarfBuzz wants the order in which it is read, and gives the order in which it is seen.
    buffer.add_str(run[::-1] if is_right_to_left else run)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if is_right_to_left else "ltr"
    hb.shape(font, buffer)
    em = font.face.upem
    glyphs: list[Glyph] = []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyphs.append(Glyph(font, info.codepoint, at + place.x_offset / em, place.y_offset / em))
        at += place.x_advance / em
    return glyphs, at
