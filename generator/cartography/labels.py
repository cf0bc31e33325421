# SPDX-License-Identifier: Apache-2.0
"""Words and where they may stand -> words and where they stand, without an overlap; the rest is left out.

Greedy, in the order given (the most important first). A candidate is refused when it leaves the frame or
touches a label or a sign; among the rest the cheapest wins: the preferred side first, as few line points
under it as possible.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from math import cos, pi, sin
from typing import TYPE_CHECKING

import numpy as np

from generator.cartography.boxes import (
    ASCENT,
    Also,
    Anchor,
    Box,
    Found,
    Leader,
    Placed,
    Spot,
    Style,
    along,
    beside,
    broken,
    cross,
    height_of,
    sides,
    width_of,
)
from generator.cartography.view import WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy.typing as npt

    from generator.model import Language

_EDGE = 5.0
_GAP = 1.5
_WIDE_GAP = 6.0
_SIDES_LTR = ((1, 0), (1, -1), (1, 1), (0, -1), (0, 1), (-1, 0), (-1, -1), (-1, 1))
"""The eight positions in order of preference; mirrored for Arabic."""
_CLEAR = 0.3
"""Between a leader and a line, and around the dot on which it ends, as a multiple of the size of the words."""
_DENSE = 1.6
"""Units: half of what lies between two points of a line."""
_RINGS = (3.0, 5.0, 7.0)
"""Lengths of leader lines, in multiples of the sign's radius plus the size."""


@dataclass(slots=True)
class Layer:
    """What already stands in one layer. `line_points` (n, 2) and the `frame` of an extent are soft obstacles."""

    language: Language
    height: float
    line_points: npt.NDArray[np.float64]
    taken: list[Box] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    frame: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 2)))

    def at_point(
        self, words: str, style: Style, spot: Spot, *, also: Also | None = None, may_lead: bool = True, group: str = ""
    ) -> bool:
        """Put `words` beside a sign, with `also` below them off all lines; False when there is no room."""
        size = self._size((words,), style) if also is None else self._both(words, style, also)
        best = self._beside_sign(spot, *size, style.size, may_lead=may_lead and also is None)
        if best is None or (also is not None and (best.crossed or _under(best.box, self.frame))):
            return False
        self._put((words,), style, best, group, also)
        return True

    def _beside_sign(self, spot: Spot, wide: float, high: float, size: float, *, may_lead: bool) -> Found | None:
        best: Found | None = None
        for number, (box, anchor, leader) in enumerate(self._round(spot, wide, high, size)):
            if (best is not None and best.cost <= number * 0.7) or (leader and not may_lead):
                break
            if not self._is_free(box) or (leader and not self.is_way_free(leader)):
                continue
            crossed = self._lines_under(box)
            cost = number * 0.7 + 1.1 * crossed + 0.5 * _under(box, self.frame)
            if leader:  # it begins at a stop, so the line is near its first part anyway
                cost += 4.0 + 6.0 * _is_near((*along(leader, 5)[0], *leader[2:]), self.line_points, size * _CLEAR)
            if best is None or cost < best.cost:
                best = Found(cost, box, anchor, leader, crossed)
        return best

    def led(
        self, words: str, style: Style, spots: Iterable[tuple[float, float]], reaches: Sequence[float],
        dear: Callable[[Box, Leader], float],
    ) -> bool:  # fmt: skip
        """Put `words` at the end of a leader from a dot on one of the spots; False without room off all lines.

        Neither words nor leader cross a line. `dear` says what a place costs beside its distance.
        """
        wide, high = self._size((words,), style)
        best: Found | None = None
        for rank, spot in enumerate(spots):
            for reach, step in product(reaches, range(16)):
                side_x, side_y = cos(step * pi / 8), sin(step * pi / 8)
                x, y = spot[0] + side_x * reach, spot[1] + side_y * reach
                side, down = sides(side_x, side_y)
                box, anchor, _ = beside(x + side * 2, y, side, down, wide, high)
                leader = (*spot, x, y)
                cost = reach + 0.3 * abs(step - (8 if self.language == "ar" else 0)) + 3.0 * rank
                if (best is not None and cost >= best.cost) or not self._is_clear(box, leader, style.size * _CLEAR):
                    continue
                cost += dear(box, leader) + 12.0 * _is_near(leader, self.frame, style.size * _CLEAR)
                if best is None or cost < best.cost:
                    best = Found(cost, box, anchor, leader, 0)
        if best is None:
            return False
        self._put((words,), style, best, is_dotted=True)
        return True

    def _is_clear(self, box: Box, leader: Leader, room: float) -> bool:
        """True when words, leader and the dot at its start touch nothing."""
        x, y = leader[:2]
        if any(Box(x, y, x, y).touches(other, room) for other in self.taken):
            return False
        if not self._is_free(box, _GAP * 2) or self._lines_under(box) or _under(box, self.frame):
            return False
        return self.is_way_free(leader, 0) and not _is_near(leader, self.line_points, room)

    def in_area(
        self, words: str, style: Style, centres: Iterable[tuple[float, float]], fits: Callable[[Box], bool],
        *, is_optional: bool = False,
    ) -> bool:  # fmt: skip
        """Put `words` at the best of the `centres`, in one line or two, where `fits` agrees; False without room.

        Optional words keep more distance and never lie over a line.
        """
        best: tuple[float, Box, tuple[str, ...]] | None = None
        for rank, (x, y) in enumerate(centres):
            for lines in broken(words):
                wide, high = self._size(lines, style)
                box = Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
                crossed = self._lines_under(box)
                cost = rank * 0.25 + crossed * 1.5 + (1.5 if len(lines) > 1 else 0)
                if (best is not None and cost >= best[0]) or (is_optional and (crossed or _under(box, self.frame))):
                    continue
                if self._is_free(box, _WIDE_GAP if is_optional else _GAP) and fits(box):
                    best = (cost, box, lines)
        if best is None:
            return False
        self._put(best[2], style, Found(best[0], best[1], "middle", None, 0))
        return True

    def _size(self, lines: Sequence[str], style: Style) -> tuple[float, float]:
        wide = max(width_of(line, style, self.language) for line in lines)
        return wide, height_of(style, self.language) * len(lines)

    def _both(self, words: str, style: Style, also: Also) -> tuple[float, float]:
        wide, high = self._size((words,), style)
        return max(wide, width_of(also.words, also.style, also.language)), high + height_of(also.style, also.language)

    def _put(self, lines: tuple[str, ...], style: Style, found: Found, group: str = "", also: Also | None = None,
             *, is_dotted: bool = False) -> None:  # fmt: skip
        box, anchor = found.box, found.anchor
        x = {"left": box.left, "middle": (box.left + box.right) / 2, "right": box.right}[anchor]
        line = height_of(style, self.language)
        baselines = tuple(box.top + line * i + style.size * ASCENT[self.language] for i in range(len(lines)))
        self.placed.append(
            Placed(lines, style, x, baselines, anchor, box, self.language, found.leader, group, is_dotted)
        )
        if also is not None:
            below = box.top + line + also.style.size * ASCENT[also.language]
            self.placed.append(Placed((also.words,), also.style, x, (below,), anchor, box, also.language, None, group))
        self.taken.append(box)

    def _is_free(self, box: Box, gap: float = _GAP) -> bool:
        is_inside = (
            box.left >= _EDGE and box.top >= _EDGE and box.right <= WIDTH - _EDGE and box.bottom <= self.height - _EDGE
        )
        if not is_inside or any(box.touches(other, gap) for other in self.taken):
            return False
        leaders = [label.leader for label in self.placed if label.leader]
        return not any(box.left < x < box.right and box.top < y < box.bottom for way in leaders for x, y in along(way))

    def is_off_lines(self, way: Leader) -> bool:
        """True when no line crosses the way."""
        return not _is_near(way, self.line_points, _DENSE)

    def is_way_free(self, leader: Leader, first: int = 4) -> bool:
        """True when no label and no sign lies on a leader, from its `first` sixteenth on."""
        points = along(leader, first)
        if any(label.leader and cross(label.leader, leader) for label in self.placed):
            return False
        return not any(box.left < x < box.right and box.top < y < box.bottom for box in self.taken for x, y in points)

    def _lines_under(self, box: Box) -> int:
        return _under(box, self.line_points)

    def _round(
        self, spot: Spot, wide: float, high: float, size: float,
    ) -> Iterable[tuple[Box, Anchor, Leader | None]]:  # fmt: skip
        x, y, radius, half = spot
        mirrored = -1 if self.language == "ar" else 1
        for across, down in _SIDES_LTR:
            side = across * mirrored
            distance = half + _GAP + 0.1 if side and down else radius + size * 0.16
            yield beside(x + side * distance, y + down * distance * (0.7 if side else 1), side, down, wide, high)
        for ring in _RINGS:
            reach = radius + ring * size * 0.45
            for step in range(12):
                angle = step * pi / 6
                side_x, side_y = cos(angle) * mirrored, sin(angle)
                end_x, end_y = x + side_x * reach, y + side_y * reach
                side, down = sides(side_x, side_y)
                box, anchor, _ = beside(end_x + side * 2, end_y, side, down, wide, high)
                start_x, start_y = x + side_x * radius, y + side_y * radius
                yield box, anchor, (start_x, start_y, end_x, end_y)


def _under(box: Box, points: npt.NDArray[np.float64]) -> int:
    """How many of the points lie in the box."""
    x, y = points[:, 0], points[:, 1]
    return int(np.count_nonzero((x > box.left) & (x < box.right) & (y > box.top) & (y < box.bottom)))


def _is_near(leader: Leader, points: npt.NDArray[np.float64], room: float) -> bool:
    """True when one of the points lies on the leader or closer to it than `room`."""
    if not len(points):
        return False
    (x1, y1), way = leader[:2], np.array([leader[2] - leader[0], leader[3] - leader[1]])
    share = np.clip((points - (x1, y1)) @ way / max(float(way @ way), 1e-6), 0, 1)
    return float(np.hypot(*(points - (x1, y1) - share[:, None] * way).T).min()) < room
