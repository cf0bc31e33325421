# SPDX-License-Identifier: Apache-2.0
"""Days -> pixels along the line, with breaks where an empty stretch would squeeze the rest.

Days are ordinals (``date.toordinal()``; noon is .5), pixels are counted from the beginning of the line, whichever side
that is.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

PAD = 20.0
"""From the end of a part to its first station's middle."""
BREAK = 26.0
"""Length of a break."""
LEAST = 46.0
"""A part is at least this long."""
_CANDIDATES = 10
"""So many of the longest empty stretches are tried as breaks."""
_PRICE = 2.5
"""A break must save more rows than this, summed over the stations."""


class Placed(Protocol):
    """Something with a place on the line: the middle and both ends, in days."""

    @property
    def at(self) -> float:
        """Its middle."""

    @property
    def first(self) -> float:
        """Its beginning."""

    @property
    def last(self) -> float:
        """Its end."""

    @property
    def half(self) -> float:
        """Half of its least length, in pixels."""


@dataclass(frozen=True, slots=True)
class Part:
    """An unbroken stretch: days `first` to `last` on the pixels `start` to `end`."""

    first: float
    last: float
    start: float
    end: float

    def pixel(self, day: float) -> float:
        """Where a day of this part stands; the middle when the part is one moment."""
        inner = self.end - self.start - 2 * PAD
        share = (day - self.first) / (self.last - self.first) if self.last > self.first else 0.5
        return self.start + PAD + inner * share

    @property
    def per_day(self) -> float:
        """Pixels a day takes, 0 when the part is one moment."""
        return (self.end - self.start - 2 * PAD) / (self.last - self.first) if self.last > self.first else 0.0


@dataclass(frozen=True, slots=True)
class Scale:
    """The parts in order, over `width` pixels."""

    parts: tuple[Part, ...]
    width: float

    def pixel(self, day: float) -> float:
        """Where a day stands; days in a break lie on it in order, days beyond an end lie on the end."""
        number = max(0, bisect_right([part.first for part in self.parts], day) - 1)
        part = self.parts[number]
        if part.first <= day <= part.last:
            return part.pixel(day)
        if day < part.first:
            return part.start
        if number + 1 == len(self.parts):
            return part.end
        following = self.parts[number + 1]
        here, there = part.pixel(part.last), following.pixel(following.first)
        return here + (there - here) * (day - part.last) / (following.first - part.last)

    def extent(self, placed: Placed) -> tuple[float, float]:
        """The pixels that something takes: its days, but at least its own least length."""
        middle = self.pixel(placed.at)
        return (min(self.pixel(placed.first), middle - placed.half),
                max(self.pixel(placed.last), middle + placed.half))  # fmt: skip


def levels(scale: Scale, stations: Sequence[Placed]) -> tuple[int, ...]:
    """The row of each station, 0 next to the line: each in the lowest row where it touches no other."""
    extents = [scale.extent(station) for station in stations]
    taken: list[float] = []
    found = [0] * len(extents)
    for number in sorted(range(len(extents)), key=lambda n: extents[n][0]):
        start, end = extents[number]
        level = next((row for row, until in enumerate(taken) if until <= start), len(taken))
        taken[level : level + 1] = [end]
        found[number] = level
    return tuple(found)


def fitted(stations: Sequence[Placed], width: float, most: int, *more: float) -> Scale:
    """The scale with at most `most` breaks on which the fewest stations stand above others.

    `more` are days that must be on it, too.
    """
    knots = sorted({*(station.at for station in stations), *more})
    gaps = sorted(range(1, len(knots)), key=lambda n: (knots[n - 1] - knots[n], n))[:_CANDIDATES]
    best, least = _scale(knots, (), stations, width), float("inf")
    for count in range(min(most, len(gaps)) + 1):
        for chosen in combinations(sorted(gaps), count):
            if not _is_sound(knots, chosen) or (count + 1) * LEAST + count * BREAK > width:
                continue
            scale = _scale(knots, chosen, stations, width)
            cost = sum(levels(scale, stations)) + _PRICE * count
            if cost < least:
                best, least = scale, cost
    return best


def _is_sound(knots: Sequence[float], chosen: tuple[int, ...]) -> bool:
    """True when each stretch left out is longer than what stands on one side of it."""
    bounds = [0, *chosen, len(knots)]
    spans = [knots[end - 1] - knots[start] for start, end in pairwise(bounds)]
    return all(knots[n] - knots[n - 1] > min(spans[i], spans[i + 1]) for i, n in enumerate(chosen))


def _scale(knots: Sequence[float], chosen: tuple[int, ...], stations: Sequence[Placed], width: float) -> Scale:
    """The parts between the chosen gaps, as long as what stands in them asks for."""
    groups = [knots[start:end] for start, end in pairwise([0, *chosen, len(knots)])]
    free = width - LEAST * len(groups) - BREAK * len(chosen)
    weights = [len(group) - 1 for group in groups]
    total = sum(weights) or len(groups)
    parts: list[Part] = []
    start = 0.0
    for number, group in enumerate(groups):
        weight = weights[number] if sum(weights) else 1
        end = start + LEAST + free * weight / total
        before = (groups[number - 1][-1] + group[0]) / 2 if number else float("-inf")
        after = (group[-1] + groups[number + 1][0]) / 2 if number + 1 < len(groups) else float("inf")
        inside = [station for station in stations if group[0] <= station.at <= group[-1]]
        first = min([group[0], *(max(before, station.first) for station in inside)])
        last = max([group[-1], *(min(after, station.last) for station in inside)])
        parts.append(Part(first, last, start, end))
        start = end + BREAK
    return Scale(tuple(parts), width)
