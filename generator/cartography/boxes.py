# SPDX-License-Identifier: Apache-2.0
"""Boxes of words: how large they are, where they stand beside a point, whether they touch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from generator.cartography.widths import width

if TYPE_CHECKING:
    from generator.model import Language

Leader = tuple[float, float, float, float]
"""From (x, y) to (x, y)."""
Anchor = Literal["left", "middle", "right"]
"""Which edge of the words lies at their x."""
ASCENT: dict[Language, float] = {"en": 0.92, "ar": 1.0}
DESCENT: dict[Language, float] = {"en": 0.29, "ar": 0.45}
"""Shares of the size: ink above and below the baseline, with marks."""
SPACING = 0.07
"""Shares of the size between spaced letters (``map.css`` says the same)."""
_AIR = 1.0
"""Units kept free around the ink of words where a line is interrupted."""
SIGN_BOX = 0.74
"""Half the side of the box that a sign keeps free, as a share of its radius."""


class Box(NamedTuple):
    """Units; y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: Box, gap: float = 0.0) -> bool:
        """True when the two come nearer than `gap`."""
        return not (
            self.right + gap <= other.left or other.right + gap <= self.left
            or self.bottom + gap <= other.top or other.bottom + gap <= self.top
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """How a label looks: its class, size in units, weight; `is_spaced`: capitals set apart, in Latin letters only."""

    name: str
    size: float
    is_bold: bool = False
    is_spaced: bool = False


def width_of(words: str, style: Style, language: Language) -> float:
    """How wide the words can get in this style."""
    if style.is_spaced and language == "en":
        return width(words.upper(), style.size, bold=style.is_bold) + SPACING * style.size * len(words)
    return width(words, style.size, bold=style.is_bold)


class Also(NamedTuple):
    """The same name in the other language, set small below the first."""

    words: str
    style: Style
    language: Language


@dataclass(frozen=True, slots=True)
class Placed:
    """A label that found room: `lines` with the baseline of each, the edge at `x`, perhaps a leader to its sign."""

    lines: tuple[str, ...]
    style: Style
    x: float
    baselines: tuple[float, ...]
    anchor: Anchor
    box: Box
    language: Language
    leader: Leader | None = None
    group: str = ""
    """The class by which a filter of the page hides it."""
    is_dotted: bool = False
    """True for the name of an area whose leader ends on a dot inside it."""


def inks(label: Placed) -> list[Box]:
    """What the lines of a label cover, without the room kept for marks."""
    boxes = []
    for line, baseline in zip(label.lines, label.baselines, strict=True):
        wide, size = width_of(line, label.style, label.language), label.style.size
        left = label.x - wide * {"left": 0.0, "middle": 0.5, "right": 1.0}[label.anchor]
        boxes.append(Box(left - _AIR, baseline - 0.76 * size - _AIR, left + wide + _AIR, baseline + 0.22 * size + _AIR))
    return boxes


class Spot(NamedTuple):
    """A sign: its middle, how far it reaches, half the side of the box that it keeps free."""

    x: float
    y: float
    radius: float
    half: float


class Found(NamedTuple):
    """A place for a label: what it costs, and how many points of lines lie under it."""

    cost: float
    box: Box
    anchor: Anchor
    leader: Leader | None
    crossed: int


def along(leader: Leader, first: int = 0) -> list[tuple[float, float]]:
    """Points on a leader, from its `first` sixteenth on."""
    x1, y1, x2, y2 = leader
    return [(x1 + (x2 - x1) * t / 16, y1 + (y2 - y1) * t / 16) for t in range(first, 17)]


def cross(first: Leader, second: Leader) -> bool:
    """True when two leaders cross."""

    def side(line: Leader, x: float, y: float) -> float:
        return (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0])

    return (side(first, *second[:2]) * side(first, *second[2:]) < 0) and (
        side(second, *first[:2]) * side(second, *first[2:]) < 0
    )


def height_of(style: Style, language: Language) -> float:
    """How high a line of words is, with marks."""
    return style.size * (ASCENT[language] + DESCENT[language])


def sides(across: float, down: float) -> tuple[int, int]:
    """On which side of the end of a leader its words stand."""
    side = 0 if abs(across) < 0.3 else (1 if across > 0 else -1)
    return side, 0 if side else (1 if down > 0 else -1)


def beside(x: float, y: float, side: int, down: int, wide: float, high: float) -> tuple[Box, Anchor, None]:
    """A box whose corner, edge or side lies at (x, y), on the given side of it."""
    left = x - wide / 2 if side == 0 else (x if side > 0 else x - wide)
    # Corners tuck in by a third of the height: signs are round, boxes are not.
    top = (
        y - high / 2
        if down == 0
        else (y - (high * 0.25 if side else 0) if down > 0 else y - high * (0.75 if side else 1))
    )
    anchor: Anchor = "middle" if side == 0 else ("left" if side > 0 else "right")
    return Box(left, top, left + wide, top + high), anchor, None


def broken(words: str) -> list[tuple[str, ...]]:
    """The words in one line, and in two where a space allows it."""
    spaces = [i for i, letter in enumerate(words) if letter == " "]
    if not spaces:
        return [(words,)]
    middle = min(spaces, key=lambda i: abs(i - len(words) / 2))
    return [(words,), (words[:middle], words[middle + 1 :])]
