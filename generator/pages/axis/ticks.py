# SPDX-License-Identifier: Apache-2.0
"""What is written under the line: days, months or years of each part as there is room, and below them its period.

In: parts of a scale and what stands on them. Out: labels with the pixel of their middle, which do not touch.
"""

from __future__ import annotations

from collections.abc import Iterator  # noqa: TC003
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from typing import TYPE_CHECKING

from generator import calendars
from generator.cartography.widths import width
from generator.languages import axis_words, calendar_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.model import Language
    from generator.pages.axis.scale import Part, Placed

SIZE = 13.2
"""Of the letters, in pixels."""
_APART = 10.0
"""Between two labels of a row."""
_BEYOND = 4.0
"""So far may words reach beyond the line's ends: the page has more at its edge."""
_LONGEST = {"day": 62.0, "month": 550.0}
"""Days of a part beyond which its days, its months would be told more than once."""
_YEAR_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)


@dataclass(frozen=True, slots=True)
class Label:
    """Words and the pixel of their middle; `row` 0 stands directly under the line, `is_tick`: a stroke above them."""

    words: str
    at: float
    row: int = 0
    is_tick: bool = False

    @property
    def half(self) -> float:
        """Half of the room that the words may take."""
        return width(self.words, SIZE) / 2


@dataclass(frozen=True, slots=True)
class _Unit:
    """A step of the calendar: the cells of a part as (first day, day after, words), and how long one is."""

    name: str
    days: float
    cells: Callable[[Part], Iterator[tuple[float, float, str]]]


def day_of(ordinal: float) -> date:
    """The day that a moment lies in."""
    return date.fromordinal(min(max(int(ordinal), 1), date.max.toordinal()))


def _day_cells(step: int) -> Callable[[Part], Iterator[tuple[float, float, str]]]:
    def cells(part: Part) -> Iterator[tuple[float, float, str]]:
        for ordinal in range(int(part.first), int(part.last) + 1):
            day = day_of(ordinal).day
            if day % step == 0 and not (step > 1 and day == 30):
                yield ordinal, ordinal + 1, str(day)

    return cells


def _month_cells(step: int, names: tuple[str, ...]) -> Callable[[Part], Iterator[tuple[float, float, str]]]:
    def cells(part: Part) -> Iterator[tuple[float, float, str]]:
        first, last = day_of(part.first), day_of(part.last)
        for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
            year, month = divmod(number, 12)
            if month % step == 0:
                start = date(year, month + 1, 1).toordinal()
                yield start, start + 30.4, names[month]

    return cells


def _year_cells(step: int) -> Callable[[Part], Iterator[tuple[float, float, str]]]:
    def cells(part: Part) -> Iterator[tuple[float, float, str]]:
        first, last = day_of(part.first).year, day_of(part.last).year
        for year in range(-(-first // step) * step, last + 1, step):
            if MINYEAR <= year <= MAXYEAR:
                start = date(year, 1, 1).toordinal()
                yield start, start + 365.25, str(year)

    return cells


def _units(language: Language) -> tuple[_Unit, ...]:
    """From the finest on."""
    whole, short = calendar_words.of(language).months, axis_words.of(language).short_months
    return (
        *(_Unit("day", step, _day_cells(step)) for step in (1, 2, 5, 10)),
        *(_Unit("month", 30.4 * step, _month_cells(step, names)) for step in (1, 3, 6) for names in (whole, short)),
        *(_Unit("year", 365.25 * step, _year_cells(step)) for step in _YEAR_STEPS),
    )


def labels(parts: Sequence[Part], stations: Sequence[Placed], whole: float, language: Language) -> tuple[Label, ...]:
    """All labels on a line of `whole` pixels."""
    under: list[Label] = []
    periods: list[Label] = []
    for part in parts:
        inside = [station for station in stations if part.first <= station.at <= part.last]
        unit, found = _ticks(part, inside, language)
        under += found
        told = _period(unit, inside, part, whole, language)
        periods += [Label(told, (part.start + part.end) / 2)] if told else []
    kept = _without_touching(under, whole)
    return (*kept, *_in_rows(periods, whole, 1 if kept else 0))


def _ticks(part: Part, inside: Sequence[Placed], language: Language) -> tuple[str, list[Label]]:
    """The finest unit that has room for two labels or more, with them; nothing for one or two dates."""
    moments = sorted({station.at for station in inside})
    shortest = min((station.last - station.first for station in inside), default=0.0)
    if len(moments) < 3 or not part.per_day:
        return "", []
    for unit in _units(language):
        if part.last - part.first > _LONGEST.get(unit.name, float("inf")) or (shortest > 1 and unit.name == "day"):
            continue
        found = [
            Label(words, part.pixel((start + end) / 2), is_tick=True)
            for start, end, words in (unit.cells(part) if unit.days * part.per_day > 10 else ())
            if part.first <= (start + end) / 2 <= part.last
        ]
        room = unit.days * part.per_day - _APART
        if len(found) > 1 and all(2 * label.half <= room for label in found):
            return unit.name, found
    return "", []


def _period(unit: str, inside: Sequence[Placed], part: Part, whole: float, language: Language) -> str:
    """What the part covers, in the words that its ticks leave out; "" where they say it all.

    The more exactly the dates are known, the more is told, as far as the line has room for it.
    """
    if unit == "year":
        return ""
    days = [day_of(station.at) for station in inside] or [day_of(part.first), day_of(part.last)]
    first, last = min(days), max(days)
    coarse = max((station.last - station.first for station in inside), default=1.0)
    told = [_years(first, last, language)]
    if unit != "month" and coarse <= 31:
        told.append(_months(first, last, language))
    if len(told) > 1 and unit != "day" and coarse <= 1:
        told.append(calendars.span_in_words(first, last, language))
    return next((words for words in reversed(told) if width(words, SIZE) <= whole), told[0])


def _years(first: date, last: date, language: Language) -> str:
    words = calendar_words.of(language)
    one = words.year.format(first.year)
    return one if first.year == last.year else words.span.format(first.year, last.year)


def _months(first: date, last: date, language: Language) -> str:
    words = calendar_words.of(language)
    start, end = (words.months[day.month - 1] for day in (first, last))
    end = words.month_year.format(end, last.year)
    if (first.year, first.month) == (last.year, last.month):
        return end
    return words.span.format(start if first.year == last.year else words.month_year.format(start, first.year), end)


def _without_touching(found: Sequence[Label], whole: float) -> tuple[Label, ...]:
    """The labels in order, without those that would touch the one before or leave the line."""
    kept: list[Label] = []
    until = float("-inf")
    for label in sorted(found, key=lambda each: each.at):
        if label.at - label.half >= max(until, -_BEYOND) and label.at + label.half <= whole + _BEYOND:
            kept.append(label)
            until = label.at + label.half + _APART / 2
    return tuple(kept)


def _in_rows(found: Sequence[Label], whole: float, first: int) -> tuple[Label, ...]:
    """The labels, each pushed inside the line and put into the first row from `first` on where it touches no other."""
    ends: list[float] = []
    placed: list[Label] = []
    for label in sorted(found, key=lambda each: each.at):
        half = label.half
        at = min(max(label.at, half), whole - half) if 2 * half < whole else whole / 2
        row = next((n for n, end in enumerate(ends) if end <= at - half), len(ends))
        ends[row : row + 1] = [at + half + _APART]
        placed.append(Label(label.words, at, first + row))
    return tuple(placed)
