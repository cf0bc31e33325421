# SPDX-License-Identifier: Apache-2.0
"""Readings of times that are counted from the day of publication, and of lengths of time."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from generator.find import dates_periods as periods
from generator.find.dates_absolute import modifier_of
from generator.find.dates_scene import folded_set, unresolved, when
from generator.languages.calendar import UNITS
from generator.model import When
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from generator.find.dates_absolute import Reader
    from generator.find.dates_grammar import Reading
    from generator.find.dates_scene import Scene
    from generator.languages.calendar_words import DateRule
    from generator.model import Modifier, Precision

_PRECISIONS: dict[str, Precision] = {"D": "day", "W": "week", "M": "month", "Y": "year", "E": "decade", "C": "year"}
_DAYS: dict[int, DateRule] = {
    -2: "day-before-yesterday", -1: "yesterday", 0: "today", 1: "tomorrow", 2: "day-after-tomorrow",
}  # fmt: skip
_OFFSETS: dict[str, DateRule] = {"D": "day-offset", "W": "week-offset", "M": "month-offset"}
_SIDES = {-1: "last", 0: "this", 1: "next"}
_SINCE = ("in ", "منذ")
_CLAUSE, _FIRST_REACH = 60, 6
"""So many code points and words before "in 30 years" belong to it: "the first time this has happened in"."""
_DAYS_OF_WEEK, _MONTHS_OF_YEAR = 7, 12


def _rule(unit: str, shift: int) -> DateRule:
    return f"{unit}-{_SIDES[shift]}" if shift in _SIDES else "counted"  # type: ignore[return-value]


def read_deictic(reading: Reading, scene: Scene) -> When | None:
    """today, yesterday, the day after tomorrow; a weekday beside it is checked elsewhere."""
    others = scene.grammar.lexicon.not_after.get("deictic", frozenset())
    # "By the day" is a rate, "by yesterday" is none.
    is_other = scene.follows(others) if reading.number("deictic") else scene.stands_after(others)
    if is_other or _is_in_a_title(scene):
        return None
    shift = reading.number("deictic") or 0
    if scene.published is None:
        return unresolved("day")
    return when(periods.day(scene.published + timedelta(days=shift)), _DAYS[shift])


_TITLE = re.compile(r"[«“\"]ال\w{2,15} $")


def _is_in_a_title(scene: Scene) -> bool:
    """True in «name today»: a noun with the article and "today" alone between marks are the name of a paper."""
    closing = scene.text[scene.end : scene.end + 1]
    return closing in set('»”"') and bool(_TITLE.search(scene.text[max(0, scene.start - 20) : scene.start]))


def read_weekday(reading: Reading, scene: Scene) -> When | None:
    """A weekday: "last" and "next" leave the day of publication out, a verb alone may mean that very day."""
    number = reading.number("wd")
    if number is None or scene.follows(scene.grammar.lexicon.not_after.get("weekday", frozenset())):
        return None
    if scene.published is None:
        return unresolved("day")
    week_shift = reading.number("weekrel")
    if week_shift is not None:
        monday = periods.week(scene.published + timedelta(weeks=week_shift)).first
        return when(periods.day(monday + timedelta(days=number)), "counted")
    shift = reading.number("rel")
    if shift is None and reading.rule.rel:
        after = periods.weekday_on_or_after(scene.published + timedelta(days=1), number)
        return when(periods.day(after + timedelta(weeks=1)), "counted")
    if shift is None or (shift == 0 and scene.direction):
        day = _by_verb(scene.published, number, scene.direction)
        return when(periods.day(day), "weekday-future" if scene.direction > 0 else "weekday-past")
    return when(periods.day(_beside(scene.published, number, shift)), _rule("weekday", shift))


def _by_verb(published: date, number: int, way: int) -> date:
    if way > 0:
        return periods.weekday_on_or_after(published, number)
    return periods.weekday_on_or_before(published, number)


def _beside(published: date, number: int, shift: int) -> date:
    if shift < 0:
        before = periods.weekday_on_or_before(published - timedelta(days=1), number)
        return before - timedelta(weeks=-shift - 1)
    if shift > 0:
        after = periods.weekday_on_or_after(published + timedelta(days=1), number)
        return after + timedelta(weeks=shift - 1)
    return periods.week(published).first + timedelta(days=number)


def read_nights(reading: Reading, scene: Scene) -> When | None:
    """The night from one weekday to the next."""
    first, second = reading.number("wd"), reading.number("wd2")
    if first is None or second is None or (second - first) % _DAYS_OF_WEEK != 1:
        return None
    if scene.published is None:
        return unresolved("interval")
    shift = reading.number("rel")
    at = _beside(scene.published, first, shift) if shift else _by_verb(scene.published, first, scene.direction)
    return when(periods.interval(periods.day(at), periods.day(at + timedelta(days=1))), "counted")


def read_weekdays(reading: Reading, scene: Scene) -> When | None:
    """Two weekdays that follow each other, as the dual names them: "on the two days Tuesday and Wednesday"."""
    first, second = reading.number("wd"), reading.number("wd2")
    if first is None or second is None or first == second:
        return None
    if scene.published is None:
        return unresolved("interval")
    shift = reading.number("rel")
    at = _beside(scene.published, first, shift) if shift else _by_verb(scene.published, first, scene.direction)
    return when(
        periods.interval(periods.day(at), periods.day(at + timedelta(days=(second - first) % _DAYS_OF_WEEK))), "counted"
    )


def read_unit(reading: Reading, scene: Scene) -> When | None:
    """This, last or next week, month, year or decade, with or without its start, middle or end."""
    if scene.follows(scene.grammar.lexicon.not_after.get("unit", frozenset())):
        return None
    unit = "E" if reading.has("past") else UNITS[reading.number("u") or 0] if reading.has("u") else "Y"
    shift = reading.number("rel") if reading.has("rel") else reading.rule.rel
    modifier: Modifier | None = "end" if reading.has("end") else modifier_of(reading)
    if shift is None:
        return None
    if modifier is None and _is_stretch(reading) and (unit != "E" or reading.has("u")):
        return _duration(unit, 1)
    if scene.published is None:
        return unresolved(_PRECISIONS[unit], modifier)
    if unit == "E":
        return when(periods.decade(scene.published.year // 10 + shift), "decade", "publication", modifier)
    name = {"W": "week", "M": "month", "Y": "year"}[unit]
    return when(periods.shifted(scene.published, unit, shift), _rule(name, shift), "publication", modifier)


def _is_stretch(reading: Reading) -> bool:
    """True for "the past year", a length of time that ends now; "last year" is a year of the calendar."""
    words = reading.match["rel"].lower() if reading.has("rel") else ""
    return words.startswith(("the past", "the last", "the next", "the coming", "past")) and reading.number("rel") != 0


def read_weekend(reading: Reading, scene: Scene) -> When | None:
    """A weekend, Saturday and Sunday; without "last" or "next" the verb says which."""
    if scene.published is None:
        return unresolved("weekend")
    shift = reading.number("rel")
    if shift is not None:
        return when(periods.weekend(scene.published + timedelta(weeks=shift)), _rule("weekend", shift))
    # A long weekend is told of when it comes or has just been: without a verb in the past it comes.
    is_long = reading.has("off") and scene.direction >= 0
    if scene.direction > 0 or is_long or (scene.language == "en" and reading.match[0].lower().startswith("this")):
        return when(periods.weekend(scene.published), "weekend-this")
    return when(periods.weekend(periods.weekday_on_or_before(scene.published, 5)), "weekend-last")


def read_quarter_rel(reading: Reading, scene: Scene) -> When | None:
    """The last, this or the next quarter."""
    shift = reading.number("rel") or 0
    if scene.published is None:
        return unresolved("quarter")
    current = (scene.published.month + 2) // 3
    return when(periods.quarter(scene.published.year, current + shift), "counted")


def amount_of(reading: Reading) -> tuple[str, int]:
    """Unit letter and number of what the match counts."""
    months = reading.number("span")
    if months is not None:
        return ("M", months) if months < _MONTHS_OF_YEAR else ("Y", -(-months // _MONTHS_OF_YEAR))
    for name in ("dual", "one"):
        number = reading.number(name)
        if number is not None:
            return UNITS[number], 2 if name == "dual" else 1
    return UNITS[reading.number("u") or 0], reading.number("n") or 0


def _approx(reading: Reading) -> Modifier | None:
    return "approx" if reading.number("approx") else None


def read_offset(reading: Reading, scene: Scene) -> When | None:
    """Three days ago, in two years; hours are too small to name a day."""
    unit, count = amount_of(reading)
    if unit not in _PRECISIONS or not count:
        return None
    if is_length(scene):
        return _duration(unit, count, _approx(reading))
    modifier = _approx(reading) or ("approx" if unit in {"E", "C"} else None)
    if scene.published is None:
        return unresolved("year" if unit in {"E", "C"} else _PRECISIONS[unit], modifier)
    period = periods.shifted(scene.published, unit, count * reading.rule.rel)
    return when(period, _OFFSETS.get(unit, "year-offset"), "publication", modifier)


def is_length(scene: Scene) -> bool:
    """True for "the first time in 30 years" and "in 10 days, against 30": how long, not when.

    Source: Huddleston and Pullum (2002), 8.8.3 (extent); Ryding (2005), 16.2 (mundhu); our own reading of both.
    """
    lexicon = scene.grammar.lexicon
    firsts = folded_set(lexicon.firsts)
    opening = scene.text[scene.start : scene.start + 4].lower()
    if opening.startswith(_SINCE) and any(word in firsts for word in _words_of_clause(scene)):
        return True
    return bool(lexicon.against) and bool(_against(lexicon.against).match(scene.text, scene.end, scene.high))


def _words_of_clause(scene: Scene) -> list[str]:
    """The last words before the match and after the last mark of the sentence."""
    before = re.split(r"[^\w\s'’-]", scene.text[max(scene.low, scene.start - _CLAUSE) : scene.start].lower())[-1]
    return before.split()[-_FIRST_REACH:]


@cache
def _against(pattern: str) -> re.Pattern[str]:
    return re.compile(fold(pattern).replace("_", r"\s?"), re.IGNORECASE)


def read_offset_if_future(reading: Reading, scene: Scene) -> When | None:
    """In two weeks, when the verb looks ahead; else the words only tell a length of time."""
    return (
        read_offset(reading, scene) if scene.direction > 0 or (scene.language == "ar" and not scene.direction) else None
    )


def read_duration(reading: Reading, scene: Scene) -> When | None:
    """A length of time: not what recurs, and not an age."""
    unit, count = amount_of(reading)
    near = scene.words_before()
    lexicon = scene.grammar.lexicon
    habits = frozenset(lexicon.not_after.get("duration", frozenset()))
    is_aged = scene.text[scene.start - 1 : scene.start] == "(" and scene.text[scene.end : scene.end + 1] == ")"
    # «لأربع سنوات»: a preposition written with the number is no word for an age.
    if not count or is_aged or scene.follows(habits):
        return None
    if near[-2:-1] and near[-2] in habits and scene.language == "ar":
        return None
    return _duration(unit, count, _approx(reading))


def _duration(unit: str, count: int, modifier: Modifier | None = None) -> When:
    return When(periods.duration(unit, count), None, None, "duration", "absolute", "", "duration", modifier)


READERS: Mapping[str, Reader] = {
    "deictic": read_deictic, "weekday": read_weekday, "nights": read_nights, "unit": read_unit, "weekend": read_weekend,
    "quarter-rel": read_quarter_rel, "offset": read_offset, "offset-if-future": read_offset_if_future,
    "duration": read_duration, "weekdays": read_weekdays,
}  # fmt: skip
