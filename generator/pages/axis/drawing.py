# SPDX-License-Identifier: Apache-2.0
"""Events -> two drawings of one line, for wide and for narrow pages, in which every mark is a link to the list.

Places are per cent and sizes are pixels, without a ``viewBox``: letters never shrink. Each drawing is laid out for the
narrowest page that shows it, so on a wider one there is only more room. In Arabic x is mirrored here: SVG knows no
direction.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from generator import calendars
from generator.languages import axis_words
from generator.markup import EMPTY, Html, join, tag, text
from generator.pages.axis.scale import Scale, fitted, levels
from generator.pages.axis.ticks import Label, labels

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from generator.model import Language, When

WIDTHS: dict[str, tuple[float, int]] = {"wide": (700.0, 3), "narrow": (280.0, 2)}
"""Pixels that the narrowest page has for it, and the most breaks."""
_RADIUS = 12
_ROW = 28
_PILE = 5
"""More events of one date than this are drawn as one mark."""
_HALF, _HALF_STRIP, _HALF_PILE = 13.5, 19.0, 33.0
_BAND = 6
_LINE = 19
"""Height of a row of letters."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One event to be drawn: its number in the list, its date, where it links to, its name and its classes."""

    number: int
    when: When
    href: str
    name: str
    classes: str


@dataclass(frozen=True, slots=True)
class Station:
    """One mark on the line, of one event or of many of one date; days as ordinals."""

    marks: tuple[Mark, ...]
    first: float
    last: float

    @property
    def at(self) -> float:
        """Its middle; the beginning or the end of a period stands a sixth from its edge."""
        modifier = self.marks[0].when.modifier
        share = {"start": 1 / 6, "end": 5 / 6}.get(modifier or "", 0.5)
        return self.first + (self.last - self.first) * share

    @property
    def half(self) -> float:
        """Half of its least length in pixels."""
        if len(self.marks) > 1:
            return _HALF_PILE
        return _HALF_STRIP if self.is_strip else _HALF

    @property
    def is_strip(self) -> bool:
        """True when its date is not known to the day, or is several days."""
        return self.last - self.first > 1


def stations_of(marks: Sequence[Mark]) -> tuple[Station, ...]:
    """The marks with a known date, in order, those of one date together where they are too many to stand apart."""
    found: list[Station] = []
    dated = [mark for mark in marks if mark.when.earliest is not None and mark.when.latest is not None]
    for _, group in groupby(dated, key=lambda mark: (mark.when.earliest, mark.when.latest, mark.when.modifier)):
        same = tuple(group)
        piles = [same] if len(same) > _PILE else [(mark,) for mark in same]
        for pile in piles:
            when = pile[0].when
            if when.earliest is not None and when.latest is not None:
                found.append(Station(pile, when.earliest.toordinal(), when.latest.toordinal() + 1))
    return tuple(found)


def is_drawn(marks: Sequence[Mark]) -> bool:
    """True when there are two dates or more: less is no line."""
    return len({station.at for station in stations_of(marks)}) > 1


def drawings(marks: Sequence[Mark], as_of: date | None, language: Language) -> tuple[Html, ...]:
    """The wide and the narrow drawing; nothing where there is no line to draw."""
    if not is_drawn(marks):
        return ()
    stations = stations_of(marks)
    today = () if as_of is None else (as_of.toordinal() + 0.5,)
    return tuple(
        _Drawing(fitted(stations, width, most, *today), stations, as_of, language).svg(name)
        for name, (width, most) in WIDTHS.items()
    )


@dataclass(frozen=True, slots=True)
class _Drawing:
    scale: Scale
    stations: tuple[Station, ...]
    as_of: date | None
    language: Language

    def svg(self, name: str) -> Html:
        rows = levels(self.scale, self.stations)
        top = _LINE if self.as_of is not None else 0
        band = top + (max(rows) + 1) * _ROW + 2
        under = labels(self.scale.parts, self.stations, self.scale.width, self.language)
        below = band + _BAND + _LINE + 1
        marks = [
            _station(self, station, band - 2 - _ROW * row - _ROW // 2)
            for station, row in zip(self.stations, rows, strict=True)
        ]
        lowest = max((label.row for label in under), default=-1)
        return tag(
            "svg", self._today(top, band), *self._band(band), *self._ticks(under, band),
            *(self._words(label, below + label.row * _LINE) for label in under), *marks,
            class_=f"x-axis x-{name}", role="group", aria_label=axis_words.of(self.language).label,
            height=str(below + (lowest + 1) * _LINE - _LINE + 6),
        )  # fmt: skip

    def x(self, pixel: float) -> str:
        """A place on the line as per cent of its length, from the left."""
        share = pixel / self.scale.width * 100
        return _percent(100 - share if self.language == "ar" else share)

    def bar(self, start: float, end: float, y: float, height: float, **more: str | None) -> Html:
        """A rectangle from one pixel of the line to another."""
        left = end if self.language == "ar" else start
        length = _percent((end - start) / self.scale.width * 100)
        return tag("rect", x=self.x(left), y=_short(y), width=length, height=_short(height), **more)

    def _today(self, top: float, band: float) -> Html:
        """The line at the day as of which everything is told, with its date."""
        if self.as_of is None:
            return EMPTY
        at = self.scale.pixel(self.as_of.toordinal() + 0.5)
        told = axis_words.of(self.language).as_of.format(
            date=calendars.given_day(self.as_of.isoformat(), self.language)
        )
        label = Label(told, at)
        middle = min(max(at, label.half), self.scale.width - label.half)
        line = tag(
            "line", x1=self.x(at), x2=self.x(at), y1=_short(top - 2), y2=_short(band + _BAND + 3), class_="x-now"
        )
        return join((line, self._words(Label(told, middle), top - 6)))

    def _band(self, band: float) -> list[Html]:
        """The line itself: solid up to the day of the article, hollow after it, dotted where time is left out."""
        today = self.scale.width if self.as_of is None else self.scale.pixel(self.as_of.toordinal() + 0.5)
        found = []
        for part in self.scale.parts:
            if part.start < today:
                found.append(self.bar(part.start, min(part.end, today), band, _BAND, class_="x-band"))
            if part.end > today:
                found.append(self.bar(max(part.start, today), part.end, band, _BAND, class_="x-band x-after"))
        middle = _short(band + _BAND / 2)
        for one, two in pairwise(self.scale.parts):
            found.append(tag("line", x1=self.x(one.end + 3), x2=self.x(two.start - 3), y1=middle, y2=middle,
                             class_="x-gap"))  # fmt: skip
        return found

    def _ticks(self, under: Sequence[Label], band: float) -> list[Html]:
        from_, to = _short(band + _BAND), _short(band + _BAND + 5)
        ticked = [self.x(label.at) for label in under if label.is_tick]
        return [tag("line", x1=at, x2=at, y1=from_, y2=to) for at in ticked]

    def _words(self, label: Label, y: float) -> Html:
        return tag("text", text(label.words), x=self.x(label.at), y=_short(y))


def _station(drawing: _Drawing, station: Station, y: float) -> Html:
    """The mark of an event, or of many of one date, as a link."""
    words = axis_words.of(drawing.language)
    first, last = station.marks[0], station.marks[-1]
    middle = drawing.scale.pixel(station.at)
    at, below = drawing.x(middle), _short(y + 4.5)
    start, end = drawing.scale.extent(station)
    strip = drawing.bar(start, end, y - 6, 12, rx="6", class_="x-span") if station.is_strip else EMPTY
    if first is last:
        inner: tuple[Html, ...] = (_shape(first, at, y), tag("text", text(str(first.number)), x=at, y=below))
        name = first.name
    else:
        side = 16 if drawing.language == "ar" else -16
        numbers = [tag("text", text(told), x=str(x), y="4.5") for told, x in
                   ((str(first.number), side), ("…", 0), (str(last.number), -side))]  # fmt: skip
        box = tag("rect", x="-30", y="-11", width="60", height="22", rx="11")
        inner = (tag("svg", box, *numbers, x=at, y=_short(y), overflow="visible"),)
        date_words = calendars.in_words(first.when, drawing.language)
        name = words.several.format(first=first.number, last=last.number, date=date_words)
    classes = first.classes if first is last else "x-many"
    return tag("a", strip, *inner, href=first.href, class_=f"x-p {classes}", aria_label=name)


def _shape(mark: Mark, at: str, y: float) -> Html:
    """A circle, or for what somebody says happened a square."""
    if "x-claim" not in mark.classes.split():
        return tag("circle", cx=at, cy=_short(y), r=str(_RADIUS))
    box = tag("rect", x="-11", y="-11", width="22", height="22", rx="4")
    return tag("svg", box, x=at, y=_short(y), overflow="visible")


def _percent(share: float) -> str:
    return f"{_short(share)}%"


def _short(value: float) -> str:
    """At most two decimals, none that say nothing."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
