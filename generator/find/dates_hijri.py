# SPDX-License-Identifier: Apache-2.0
"""Readings of dates of the Hijri calendar: turned into Gregorian days by Umm al-Qura, give or take a day.

Source: hijridate, which holds the published Umm al-Qura tables of 1343–1500 AH; the sighting of the moon may differ
by a day from country to country.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from hijridate import Gregorian

from generator.find import dates_periods as periods
from generator.find.dates_absolute import day_of, modifier_of
from generator.find.dates_scene import unresolved, when
from generator.find.dates_years import beside, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.find.dates_absolute import Reader
    from generator.find.dates_grammar import Reading
    from generator.find.dates_scene import Scene
    from generator.model import When

_TOLERANCE_DAYS = 1


def read_hijri(reading: Reading, scene: Scene) -> When | None:
    """A Hijri day, month or year."""
    month, number = reading.number("hm"), day_of(reading)
    if reading.has("mp"):
        return _part(reading, scene, month or 0)
    if month is None:
        year = int(reading.match["hy"])
        return _marked(when(periods.hijri_year(year), "hijri", "absolute"), str(year))
    if reading.has("hy"):
        year = int(reading.match["hy"])
        found = when(_period(year, month, number), "hijri", "absolute", modifier_of(reading))
        return _on_weekday(_marked(found, _iso(year, month, number)), reading.number("wd"))
    found_ = _without_year(reading, scene, month, number)
    return found_ and _on_weekday(found_, reading.number("wd"))


def _on_weekday(found: When, weekday: int | None) -> When:
    """The day beside the tables' that has the weekday written with it: the moon was sighted a day off."""
    if weekday is None or found.earliest is None or found.precision != "day":
        return found
    for days in (0, -1, 1):
        day = found.earliest + timedelta(days=days)
        if day.weekday() == weekday:
            return replace(found, value=day.isoformat(), earliest=day, latest=day)
    return found


def _part(reading: Reading, scene: Scene, month: int) -> When | None:
    """The first day, the last third of a Hijri month."""
    code = reading.number("mp") or 0

    def make(year: int) -> periods.Period:
        whole = periods.hijri_month(year, month)
        return periods.part_of_month(whole, code)

    return _of_year(make, reading, scene, month)


def read_feast(reading: Reading, scene: Scene) -> When | None:
    """The first day of the feast of breaking the fast; without "first day of", a year or "last" it is no exact day."""
    month, number = divmod(reading.number("feast") or 0, 100)
    position = reading.number("o")
    # The year of the feast may be told in the Gregorian calendar; the feast that falls into it is meant.
    written = reading.number("y")
    if position is None and not reading.has("rel") and not reading.has("hy") and written is None:
        return None

    def make(year: int) -> periods.Period:
        return periods.day(periods.hijri_day(year, month, number) + timedelta(days=(position or 1) - 1))

    if written is not None:
        first = Gregorian(written, 1, 1).to_hijri().year
        return _marked(
            when(next(p for y in (first, first + 1, first - 1) if (p := make(y)).first.year == written), "hijri"), ""
        )
    return _of_year(make, reading, scene, month)


def read_hijri_days(reading: Reading, scene: Scene) -> When | None:
    """From one day to another of a Hijri month."""
    month, first, last = reading.number("hm") or 0, day_of(reading), day_of(reading, "d2", "o2")

    def make(year: int) -> periods.Period:
        ends = [periods.day(periods.hijri_day(year, month, number)) for number in (first, last)]
        return periods.interval(*ends)

    return _of_year(make, reading, scene, month)


def _of_year(make: Callable[[int], periods.Period], reading: Reading, scene: Scene, month: int) -> When | None:
    if reading.has("hy"):
        year = int(reading.match["hy"])
        return _marked(when(make(year), "hijri", "absolute"), f"{year}-{month:02}")
    if scene.published is None:
        return unresolved("interval")
    here = Gregorian(scene.published.year, scene.published.month, scene.published.day).to_hijri().year
    shift = reading.number("rel")
    if shift is None:
        found = nearest(make, here, scene.published, scene.direction)
    else:
        found = beside(make, here, scene.published, shift)
    year = Gregorian(found.first.year, found.first.month, found.first.day).to_hijri().year
    return _marked(when(found, "hijri"), f"{year}-{month:02}")


def _without_year(reading: Reading, scene: Scene, month: int, number: int) -> When | None:
    if scene.published is None:
        return unresolved("day" if number else "interval", modifier_of(reading))
    published = scene.published
    here = Gregorian(published.year, published.month, published.day).to_hijri().year
    shift = reading.number("rel")
    if shift is None:
        found = nearest(lambda year: _period(year, month, number), here, published, scene.direction)
    else:
        found = beside(lambda year: _period(year, month, number), here, published, shift)
    began = found.first
    year = Gregorian(began.year, began.month, began.day).to_hijri().year
    return _marked(when(found, "hijri", "publication", modifier_of(reading)), _iso(year, month, number))


def read_hijri_dmy(reading: Reading, scene: Scene) -> When | None:  # noqa: ARG001
    """17/7/1447."""
    match = reading.match
    year, month, number = int(match["hy"]), int(match["mm"]), int(match["dd"])
    return _marked(when(_period(year, month, number), "hijri", "absolute"), _iso(year, month, number))


def _period(year: int, month: int, number: int) -> periods.Period:
    return periods.day(periods.hijri_day(year, month, number)) if number else periods.hijri_month(year, month)


def _iso(year: int, month: int, number: int) -> str:
    return f"{year}-{month:02}-{number:02}" if number else f"{year}-{month:02}"


def _marked(found: When, original: str) -> When:
    return replace(found, calendar="islamic-umalqura", original=original, tolerance_days=_TOLERANCE_DAYS)


READERS: Mapping[str, Reader] = {
    "hijri": read_hijri, "hijri-dmy": read_hijri_dmy, "hijri-days": read_hijri_days, "feast": read_feast,
}  # fmt: skip
