# SPDX-License-Identifier: Apache-2.0
"""Readings of dates that name a month or a year: what each kind of template means.

A reader returns None when the words turn out to be no date, and raises ValueError for a date that does not exist
(31 February): then nothing of it is shown.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from generator.find import dates_periods as periods
from generator.find.dates_scene import folded_set, told_before, unresolved, when
from generator.find.dates_years import FIRST_YEAR, LAST_YEAR, beside, chosen, year_of
from generator.languages.calendar import MODIFIERS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.find.dates_grammar import Reading
    from generator.find.dates_scene import Scene
    from generator.model import Modifier, When

    Reader = Callable[[Reading, Scene], When | None]

_FIRST_BARE, _LAST_BARE = 1800, 2100
"""A number alone is a year only between these."""
_LONGEST_SPAN = 150
_NTHS = 5
_MONTH_GROUPS = ("m", "m2", "m5")
_NAMES: tuple[str, ...] = ("month-name-last", "month-name-this", "month-name-next")
_MONTHS = 12
_SHORT_NAME = 2
_NAMES_OF_PEOPLE = frozenset((4, 5, 6, 8))
"""April, May, June and August are given names too."""


def modifier_of(reading: Reading) -> Modifier | None:
    """start, mid, end … as written in the match."""
    number = reading.number("mod")
    return None if number is None else MODIFIERS[number]  # type: ignore[return-value]


def month_of(reading: Reading) -> int:
    """The month of the match, from whichever of its names stands there. ValueError for two names of two months."""
    if last_month_of(reading) is not None:
        msg = "two months"
        raise ValueError(msg)
    for name in _MONTH_GROUPS:
        number = reading.number(name)
        if number is not None:
            return number
    msg = "the match names no month"
    raise ValueError(msg)


def last_month_of(reading: Reading) -> int | None:
    """The second month of "January/February", None where both names are of one."""
    first, second = reading.number("m"), reading.number("m2")
    return second if first is not None and second is not None and first != second else None


def day_of(reading: Reading, digits: str = "d", ordinal: str = "o") -> int:
    """The day of the month of the match."""
    number = reading.number(digits)
    return number if number is not None else reading.number(ordinal) or 0


def read_date(reading: Reading, scene: Scene) -> When | None:
    """A day with its month, with or without a year."""
    month, number = month_of(reading), day_of(reading)
    lexicon = scene.grammar.lexicon
    if scene.follows(lexicon.not_after.get("named", frozenset())):
        msg = "a place called after a day"
        raise ValueError(msg)
    if year_of(reading, scene).source == "absent":
        if scene.follows(lexicon.not_after.get("date", frozenset())) or scene.word_after() in lexicon.names_after:
            return None
        if scene.word_after() in folded_set(lexicon.count_nouns):
            return None

    def make(year: int) -> periods.Period:
        return periods.day(date(year, month, number))

    if reading.has("mrel"):
        return _named_beside(make, reading, scene, None)
    found = _told_before(month, number, reading, scene) or chosen(make, reading, scene, "month-day-without-year")
    # "The first Sunday of March" in Arabic looks like "Sunday, the first of March": the calendar decides.
    is_other_day = found.earliest is not None and reading.number("wd") not in {None, found.earliest.weekday()}
    return None if is_other_day and reading.has("o") and number <= _NTHS else found


def _told_before(month: int, number: int, reading: Reading, scene: Scene) -> When | None:
    """The same day and month named again mean the same date."""
    if year_of(reading, scene).source != "absent":
        return None
    for earlier in scene.remembered():
        first = earlier.earliest
        if first is None or earlier.precision != "day" or earlier.rule not in {"absolute", *_NAMES}:
            continue
        if (first.month, first.day) == (month, number):
            return when(periods.day(first), "same-day")
    return None


def _named_beside(
    make: Callable[[int], periods.Period], reading: Reading, scene: Scene, modifier: Modifier | None
) -> When:
    shift = reading.number("mrel") or 0
    if scene.published is None:
        return unresolved(make(2024).precision, modifier)
    found = beside(make, scene.published.year, scene.published, shift)
    rule = "counted" if abs(shift) > 1 else _NAMES[shift + 1]
    return when(found, rule, "publication", modifier)  # type: ignore[arg-type]


def read_days(reading: Reading, scene: Scene) -> When | None:
    """From one day to another of the same month."""
    month, first, last = month_of(reading), day_of(reading), day_of(reading, "d2", "o2")
    if _skips_days(reading.match[0], first, last) or (last != first + 1 and _LISTED.search(_before(scene))):
        return None
    # "the second division to the 20th of March": an ordinal begins a stretch only where it is said to be a day.
    if reading.has("o") and reading.has("d2") and not scene.stands_after(scene.grammar.lexicon.range_leads):
        return None

    def make(year: int) -> periods.Period:
        return periods.interval(periods.day(date(year, month, first)), periods.day(date(year, month, last)))

    if reading.has("mrel"):
        return _named_beside(make, reading, scene, None)
    return chosen(make, reading, scene, "month-day-without-year")


# The end of "11 and " before "13 and 20 March".
_LISTED = re.compile(r"\d\s?(?:[,،]|و|and)\s?$")


def _before(scene: Scene) -> str:
    return scene.text[max(scene.low, scene.start - 8) : scene.start]


def _skips_days(words: str, first: int, last: int) -> bool:
    """True for "3, 10 and 17 May": a list of days that do not follow each other is no stretch."""
    listed = [int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", words)]
    inner = listed[1 : listed.index(last)] if listed[:1] == [first] and last in listed else []
    return bool(inner) and inner != list(range(first + 1, last))


def read_month_day(reading: Reading, scene: Scene) -> When | None:
    """A day of this, the last or the next month."""
    number, shift = day_of(reading), reading.number("mrel") or 0
    if scene.published is None:
        date(2024, 1, number)
        return unresolved("day")
    month = periods.month(scene.published.year, scene.published.month + shift)
    return when(periods.day(month.first.replace(day=number)), "counted")


def read_month_part(reading: Reading, scene: Scene) -> When | None:
    """The first week, the second half, the last day of a month."""
    code = reading.number("mp") or 0
    if any(reading.has(name) for name in _MONTH_GROUPS):
        month = month_of(reading)

        def make(year: int) -> periods.Period:
            return periods.part_of_month(periods.month(year, month), code)

        if reading.has("mrel"):
            return _named_beside(make, reading, scene, None)
        return chosen(make, reading, scene, "month-day-without-year")
    if scene.published is None:
        return unresolved("interval")
    month_ = periods.month(scene.published.year, scene.published.month + (reading.number("mrel") or 0))
    return when(periods.part_of_month(month_, code), "counted")


def read_day_bare(reading: Reading, scene: Scene) -> When | None:
    """The nearest day on the side of the verb for "on the 16th"; not for "the 16th century"."""
    lexicon = scene.grammar.lexicon
    if not scene.stands_after(lexicon.day_leads) or scene.word_after() not in folded_set(lexicon.day_followers):
        return None
    number = day_of(reading)
    if scene.published is None:
        return unresolved("day")
    at, way = scene.published, scene.direction
    months = [periods.month(at.year, at.month + shift) for shift in (-2, -1, 0, 1, 2)]
    days = [periods.day(month.first.replace(day=number)) for month in months if number <= month.last.day]
    side = [day for day in days if (day.first - at).days * way >= 0]
    return when(min(side, key=lambda day: abs((day.first - at).days)), "counted")


def read_day_of_told(reading: Reading, scene: Scene) -> When | None:
    """A day of the month that was told last: "20 May instead of the sixth of it"."""
    told = told_before(scene, {"day", "month"}, skips_meetings=False)
    if told is None or told.earliest is None:
        return None
    month = periods.month(told.earliest.year, told.earliest.month + (reading.number("tmonth") or 0))
    return when(periods.day(month.first.replace(day=day_of(reading))), "anchored")


def read_month(reading: Reading, scene: Scene) -> When | None:
    """A month; alone it needs a preposition before it, because many are names or verbs too."""
    last = last_month_of(reading)
    if last is not None:
        return _two_months(reading.number("m") or 0, last, reading, scene)
    month = month_of(reading)
    modifier = modifier_of(reading)
    is_sure = bool(modifier) or reading.has("named") or reading.has("mrel") or _owns(month, scene)
    source = year_of(reading, scene).source
    # Two letters after a written-on preposition are the rest of a word: "door" is not "in August".
    if source == "absent" and not is_sure and scene.is_joined() and scene.end - scene.start <= _SHORT_NAME:
        return None
    if source == "absent" and not is_sure and not _has_month_lead(scene):
        return None
    if reading.has("ytoldhere"):
        told = told_before(scene, None, skips_meetings=True)
        return when(periods.month(told.latest.year, month), "anchored") if told and told.latest else None

    def make(year: int) -> periods.Period:
        return periods.month(year, month)

    if reading.has("mrel"):
        return _named_beside(make, reading, scene, modifier)
    return chosen(make, reading, scene, "month-without-year", modifier)


def _two_months(first: int, last: int, reading: Reading, scene: Scene) -> When | None:
    """A stretch of two months told with a mark between them: "January/February 2024"; other neighbours are none."""
    if not re.search(r"[/-]", reading.match[0]) or year_of(reading, scene).source == "absent":
        return None

    def make(year: int) -> periods.Period:
        begin = periods.month(year - (1 if last < first else 0), first)
        return periods.interval(begin, periods.month(year, last))

    return chosen(make, reading, scene, "month-without-year")


def _owns(month: int, scene: Scene) -> bool:
    """True for "October's", not for months that are given names too."""
    follows = scene.text[scene.end : scene.end + 2].lower() in {"'s", "’s"}
    return scene.language == "en" and follows and month not in _NAMES_OF_PEOPLE


def _has_month_lead(scene: Scene) -> bool:
    follows_month = (
        scene.previous is not None
        and scene.previous[1].precision in {"month", "day"}
        and re.fullmatch(r"\s?[,،]?\s?(?:و|and|or|او)?\s?", scene.text[scene.previous[0] : scene.start]) is not None
    )
    return follows_month or scene.stands_after(scene.grammar.lexicon.month_leads)


def read_iso(reading: Reading, scene: Scene) -> When | None:  # noqa: ARG001
    """2025-01-17."""
    match = reading.match
    return _numeric(int(match["y"]), int(match["mm"]), int(match["dd"]))


def read_dmy(reading: Reading, scene: Scene) -> When | None:  # noqa: ARG001
    """17/1/2025; the American order only where the other one is impossible."""
    match = reading.match
    day, month, year = int(match["dd"]), int(match["mm"]), int(match["y"])
    if month > _MONTHS >= day:
        day, month = month, day
    return _numeric(year, month, day)


def _numeric(year: int, month: int, day: int) -> When:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        msg = f"{year} is no year of the news"
        raise ValueError(msg)
    return when(periods.day(date(year, month, day)), "absolute", "absolute")


def read_my(reading: Reading, scene: Scene) -> When | None:
    """5/2025."""
    month, year = int(reading.match["mm"]), int(reading.match["y"])
    if not 1 <= month <= _MONTHS or not _FIRST_BARE <= year <= _LAST_BARE or not _is_year(scene, is_sure=False):
        return None
    return when(periods.month(year, month), "absolute", "absolute")


def read_year(reading: Reading, scene: Scene) -> When | None:
    """A year; a number alone needs a preposition or a year before it and must not count anything."""
    found = reading.number("y")
    number = found if found is not None else reading.number("yw")
    if number is None or not (1 if reading.has("era") else FIRST_YEAR) <= number <= LAST_YEAR:
        return None
    is_said = reading.has("said") and bool(reading.match["said"])
    if not is_said and not _FIRST_BARE <= number <= _LAST_BARE:
        return None
    if not _is_year(scene, is_sure=reading.has("said")):
        return None
    return when(periods.year(number), "absolute", "absolute", modifier_of(reading))


def _is_year(scene: Scene, *, is_sure: bool) -> bool:
    lexicon = scene.grammar.lexicon
    if scene.word_after() in folded_set(lexicon.count_nouns):
        return False
    near = scene.words_before()
    listed = _COUNTED_NEXT.match(scene.text, scene.end, scene.high)
    if listed and listed[1].lower() in folded_set(lexicon.count_nouns):
        return False
    if is_sure or scene.continues_a_year():
        return True
    if scene.text[scene.start - 1 : scene.start] == "(" and scene.text[scene.end : scene.end + 1] == ")":
        return True
    is_owned = bool(near) and near[-1].endswith(("'s", "’s", "s'", "s’"))
    if scene.word_after() in folded_set(lexicon.year_nouns) and (is_owned or scene.stands_after(lexicon.determiners)):
        return True
    if len(near) > 1 and near[-2] in folded_set(lexicon.count_leads):
        return False
    return scene.stands_after(lexicon.year_leads)


# "from 1900 to 2000 points": what the second number counts, the first counts too.
_COUNTED_NEXT = re.compile(r"\s(?:to|and|or|الي|حتي|او|و)\s?\d[\d.,]*\s(\w+)")


def read_years(reading: Reading, scene: Scene) -> When | None:
    """2003–2008, "between 2003 and 2008"; two years that are only listed are two dates."""
    first = int(reading.match["y"])
    if reading.has("y2short"):
        last = first - first % 100 + int(reading.match["y2short"])
        last += 100 if last < first else 0
        # "2024-12" is a month in some papers: two digits end a span when it is a season or something says so.
        if last != first + 1 and not scene.stands_after(scene.grammar.lexicon.year_leads):
            return None
    else:
        last = int(reading.match["y2"])
    if reading.has("era"):
        return when(periods.interval(periods.year(first), periods.year(last)), "interval", "absolute")
    if not (_FIRST_BARE <= first < last <= _LAST_BARE and last - first <= _LONGEST_SPAN):
        return None
    if scene.word_after() in folded_set(scene.grammar.lexicon.count_nouns):
        return None
    is_listed = re.search(r"\sand\s|و_?\d|\sو", reading.match[0].replace(" ", " ")) is not None
    if is_listed and not scene.stands_after(frozenset(("between", "بين", "الفترة", "فترة"))):
        return None
    return when(periods.interval(periods.year(first), periods.year(last)), "interval", "absolute")


READERS: Mapping[str, Reader] = {
    "date": read_date, "days": read_days, "month-day": read_month_day, "month": read_month,
    "month-part": read_month_part, "day-of-told": read_day_of_told, "day-bare": read_day_bare, "iso": read_iso,
    "dmy": read_dmy, "my": read_my, "year": read_year, "years": read_years,
}  # fmt: skip
