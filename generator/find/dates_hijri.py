# SPDX-License-Identifier: Apache-2.0
"""Readings of dates of the Hijri calendar: turned into Gregorian days by Umm al-Qura, give or take a day.

Source: hijridate, which holds the published Umm al-Qura tables of 1343–1500 AH; the sighting of the moon may differ
by a day from country to country.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hijridate import Gregorian

from generator.find import dates_periods as periods
from generator.find.dates_absolute import day_of, modifier_of
from generator.find.dates_scene import unresolved, when
from generator.find.dates_years import beside, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.find.dates_absolute import Reader
    from generator.find.dates_grammar import Reading
    from generator.find.dates_scene import Scene
    from generator.model import When

_TOLERANCE_DAYS = 1


def read_hijri(reading: Reading, scene: Scene) -> When | None:
    """A Hijri day, month or year."""
    month, number = reading.number("hm"), day_of(reading)
    if month is None:
        year = int(reading.match["hy"])
        return _marked(when(periods.hijri_year(year), "hijri", "absolute"), str(year))
    if reading.has("hy"):
        year = int(reading.match["hy"])
        found = when(_period(year, month, number), "hijri", "absolute", modifier_of(reading))
        return _marked(found, _iso(year, month, number))
    return _without_year(reading, scene, month, number)


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


READERS: Mapping[str, Reader] = {"hijri": read_hijri, "hijri-dmy": read_hijri_dmy}
