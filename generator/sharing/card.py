# SPDX-License-Identifier: Apache-2.0
"""A social card: title, kicker, date and the site's name beside the red line of the route; 1200 by 630 dots.

Made for Arabic, mirrored for English. In: words. Out: the bytes of a PNG file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import uharfbuzz as hb

from generator.sharing.lettering import Lettering
from generator.sharing.png import png

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from generator.model import Language
    from generator.sharing.faces import Faces
    from generator.sharing.lettering import Line

WIDTH, HEIGHT = 1200, 630
"""Source: what the readers of OpenGraph recommend, a ratio of 1.91 to 1."""
_PAPER: Final = (0xFF, 0xFD, 0xF8)
_INKS: Final = ((0x1D, 0x27, 0x31), (0x8C, 0x2F, 0x1B), (0x56, 0x60, 0x6A))
"""The site's own colours, by day."""
INK, RAIL, SOFT = range(len(_INKS))
_LEVELS: Final = 16
"""Steps from paper to ink: the palette stays small and edges smooth."""
_EDGE, _TRACK, _STATION, _RING = 88, 10, 21, 8
"""Of the route: distance of its middle from the edge, its width, the radius of a station and the width of its ring."""
_TEXT_START, _TEXT_END = 164, 80
_TOP, _BOTTOM = 62, 508
"""Between these lines stand kicker and title."""
_SIZES: Final = (104, 90, 80, 72, 66, 60, 54, 48)
"""Of the title; the largest in which it fits."""
_LEADING: Final[dict[Language, float]] = {"ar": 1.42, "en": 1.2}
_KICKER, _NAME, _DATE = 34, 46, 30
_FOOT = 566
"""The line on which name and date stand."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a card says; `kicker` and `date` may be ""."""

    language: Language
    title: str
    site: str
    kicker: str = ""
    date: str = ""


class Canvas:
    """The picture: for each dot the number of an ink in the palette, and how much of it covers the dot."""

    def __init__(self) -> None:
        self._dots = np.zeros((HEIGHT, WIDTH), np.uint8)
        self._draw = hb.RasterDraw()

    def line(self, line: Line, size: float, left: float, base: float, ink: int) -> None:
        """Draws a line of words; `base` is the distance of its foot from the top."""
        top, end = max(0, int(base - 1.3 * size)), min(HEIGHT, int(base + 0.9 * size))
        self._draw.reset()
        self._draw.extents = hb.RasterExtents(0, 0, WIDTH, end - top)
        for glyph in line.glyphs:
            scale = size / glyph.font.face.upem
            self._draw.transform = (scale, 0, 0, scale, left + glyph.x * size, end - base + glyph.y * size)
            self._draw.draw_glyph(glyph.font, glyph.number)
        image = self._draw.render()
        rows = np.frombuffer(image.buffer, np.uint8).reshape(end - top, image.extents.stride)
        # HarfBuzz counts rows from the foot.
        self._lay(rows[::-1, :WIDTH] / np.float32(255), (slice(top, end), slice(0, WIDTH)), ink)

    def track(self, middle: float) -> None:
        """The route, from top to bottom."""
        across = np.clip(_TRACK / 2 + 0.5 - np.abs(np.arange(WIDTH) + 0.5 - middle), 0, 1)
        self._lay(np.broadcast_to(across, (HEIGHT, WIDTH)), (slice(0, HEIGHT), slice(0, WIDTH)), RAIL)

    def station(self, middle: float, height: float, *, is_open: bool) -> None:
        """A stop of the route: a ring, or a full dot."""
        reach = _STATION + 2
        top, left = int(height) - reach, int(middle) - reach
        where = (slice(top, top + 2 * reach), slice(left, left + 2 * reach))
        rows, columns = np.ogrid[where]
        away = np.hypot(columns + 0.5 - middle, rows + 0.5 - height)
        disc = np.clip(_STATION + 0.5 - away, 0, 1)
        if not is_open:
            self._lay(disc, where, RAIL)
            return
        # The ring covers the line: inside it is paper.
        self._dots[where][disc > 0] = 0
        self._lay(disc - np.clip(_STATION - _RING + 0.5 - away, 0, 1), where, INK)

    def _lay(self, cover: NDArray[np.floating], where: tuple[slice, slice], ink: int) -> None:
        """Ink over what is there; where two meet, the one that covers more stays."""
        levels = np.rint(cover * (_LEVELS - 1)).astype(np.uint8)
        before = self._dots[where]
        stronger = levels > before % _LEVELS
        before[stronger] = ink * _LEVELS + levels[stronger]

    def png(self) -> bytes:
        """The file."""
        return png(self._dots, _PALETTE)


def _mixed(ink: tuple[int, int, int], level: int) -> tuple[int, int, int]:
    share = level / (_LEVELS - 1)
    red, green, blue = (round(paper + (full - paper) * share) for paper, full in zip(_PAPER, ink, strict=True))
    return red, green, blue


_PALETTE: Final = tuple(_mixed(ink, level) for ink in _INKS for level in range(_LEVELS))


class Setter:
    """Makes cards of one language with the faces of this machine."""

    def __init__(self, faces: Faces, language: Language) -> None:
        self._language = language
        self._bold = Lettering(faces, language, "bold")
        self._plain = Lettering(faces, language, "regular")

    def can_write(self, words: Words) -> bool:
        """True when the faces have every character."""
        return self._bold.can_write(words.title + words.site) and self._plain.can_write(words.kicker + words.date)

    def card(self, words: Words) -> bytes:
        """The bytes of the picture."""
        canvas = Canvas()
        lines, size = self._fitted(words.title, WIDTH - _TEXT_START - _TEXT_END)
        leading = size * _LEADING[self._language]
        kicker = _KICKER * 1.9 if words.kicker else 0.0
        top = _TOP + max(0.0, (_BOTTOM - _TOP - kicker - leading * len(lines)) / 2)
        canvas.track(self._mirrored(_EDGE))
        if words.kicker:
            self._place(canvas, self._bold.line(words.kicker), _KICKER, top + _KICKER, RAIL)
        for number, line in enumerate(lines):
            self._place(canvas, line, size, top + kicker + leading * (number + 0.72), INK)
        self._place(canvas, self._bold.line(words.site), _NAME, _FOOT, RAIL)
        if words.date:
            date = self._plain.line(words.date)
            self._place(canvas, date, _DATE, _FOOT, SOFT, at_end=True)
        first = top + _KICKER * 0.66 if words.kicker else top + leading * 0.48
        canvas.station(self._mirrored(_EDGE), first, is_open=True)
        canvas.station(self._mirrored(_EDGE), _FOOT - _NAME * 0.3, is_open=False)
        return canvas.png()

    def _mirrored(self, at: float) -> float:
        """A distance from the edge where reading begins, from the left."""
        return WIDTH - at if self._language == "ar" else at

    def _place(self, canvas: Canvas, line: Line, size: float, base: float, ink: int, *, at_end: bool = False) -> None:
        wide = line.width * size
        start = WIDTH - _TEXT_END - wide if at_end else _TEXT_START
        canvas.line(line, size, WIDTH - start - wide if self._language == "ar" else start, base, ink)

    def _fitted(self, title: str, room: float) -> tuple[list[Line], float]:
        """The title in lines of about one length, in the largest size that fits; cut at a word when none does."""
        words = [(word, self._bold.line(word).width) for word in title.split()]
        blank = self._bold.line("a a").width - self._bold.line("aa").width
        lines: list[list[str]] = [[]]
        size, most = float(_SIZES[0]), 1
        for size in _SIZES:
            lines = _broken(words, room / size, blank)
            most = int((_BOTTOM - _TOP - _KICKER * 1.9) / (size * _LEADING[self._language]))
            if len(lines) <= most and max(width for _, width in words) <= room / size:
                lines = _evened(words, lines, room / size, blank)
                break
        if len(lines) > most:
            *kept, _ = lines[most - 1]
            lines = [*lines[: most - 1], [*kept[:-1], f"{kept[-1] if kept else ''}…"]]
        return [self._bold.line(" ".join(line)) for line in lines], size


Measured = list[tuple[str, float]]
"""Words with their widths."""


def _broken(words: Measured, room: float, blank: float) -> list[list[str]]:
    """Lines no wider than `room`, each as full as it can be; a word wider than that stands alone."""
    lines: list[list[str]] = []
    at = room
    for word, width in words:
        if lines and at + blank + width <= room:
            lines[-1].append(word)
            at += blank + width
        else:
            lines.append([word])
            at = width
    return lines


def _evened(words: Measured, lines: list[list[str]], room: float, blank: float) -> list[list[str]]:
    """As many lines, the longest as short as can be."""
    least, wide = max(width for _, width in words), room
    for _ in range(8):
        middle = (least + wide) / 2
        tried = _broken(words, middle, blank)
        if len(tried) <= len(lines):
            lines, wide = tried, middle
        else:
            least = middle
    return lines
