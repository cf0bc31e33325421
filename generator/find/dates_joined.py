# SPDX-License-Identifier: Apache-2.0
"""Neighbouring dates that are one: the ends of an interval, and two names of the same day.

In: the dates of one sentence in order. Out: the same with neighbours joined.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from generator.find import dates_periods as periods
from generator.find.dates_grammar import LEXICONS
from generator.find.dates_scene import MEETING, folded_set, when
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Anchor, Language, When

_DASH = re.compile(r"\s?[–—-]\s?")
_LONGEST_GAP = 24
_LEAD_REACH = 60
_DAYS_OF_WEEK = 7
_BARE = frozenset({"weekday-past", "weekday-future"})
_LIST = re.compile(r"\s?(?:,|،)?\s?(?:and|و)\s?", re.IGNORECASE)
_PLAIN_RANGE = re.compile(r"\s?(?:to|through|until|الي|حتي|وحتي)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in the folded text."""

    start: int
    end: int
    when: When


@cache
def _ranges(language: Language) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (
            re.compile(rf"(?<!\w)[وف]?{fold(lead)}\s+(?:يوم\s+|شهر\s+)?$", re.IGNORECASE),
            re.compile(rf"\s*[,،]?\s?{_spaced(between)}(?:يوم\s|شهر\s|on\s)?", re.IGNORECASE),
        )
        for lead, between in LEXICONS[language].ranges
    )


def _spaced(pattern: str) -> str:
    return fold(pattern).replace("_", " ").replace(" ", r"\s?")


@cache
def _same_gap(language: Language) -> re.Pattern[str]:
    return re.compile(fold(LEXICONS[language].same_gap).replace("_", r"\s?"), re.IGNORECASE)


def joined(found: Sequence[Found], text: str, language: Language) -> list[Found]:
    """`found` (dates of one sentence) with the ends of intervals and double dates joined."""
    result: list[Found] = []
    for date_ in found:
        together = _together(result[-1], date_, text, language) if result else None
        if together is None and result:
            result[-1] = _with_year_shared(result[-1], date_, text, language)
        if together is None:
            result.append(date_)
        else:
            result[-1] = together
    return result


def _with_year_shared(one: Found, two: Found, text: str, language: Language) -> Found:
    """`one` in the year of `two`: "in March and April 2023", "postponed from 19 to 25 May next"."""
    gap = text[one.end : two.start]
    if not (_LIST.fullmatch(gap) or (_is_moved(one, text, language) and len(gap) <= _LONGEST_GAP)):
        return one
    if not one.when.rule.endswith("without-year") or two.when.rule.endswith("without-year") or "/" in one.when.value:
        return one
    if one.when.precision != two.when.precision or one.when.precision not in {"day", "month"}:
        return one
    period = _with_year_of(one.when, two.when)
    if period is None:
        return one
    meaning = replace(one.when, value=period.value, earliest=period.first, latest=period.last)
    return Found(one.start, one.end, meaning)


def _is_moved(one: Found, text: str, language: Language) -> bool:
    """True after a verb of moving a date: "postponed from Monday to Friday" are two days."""
    moved = folded_set(LEXICONS[language].moved)
    before = re.findall(r"\w+", text[max(0, one.start - _LEAD_REACH) : one.start].lower())
    return any(word in moved or (language == "ar" and word[1:] in moved) for word in before)


def _together(one: Found, two: Found, text: str, language: Language) -> Found | None:
    gap = text[one.end : two.start]
    if len(gap) > _LONGEST_GAP or "duration" in {one.when.precision, two.when.precision}:
        return None
    # Without "corresponding to", a Hijri date and its Gregorian twin are two dates, each with its own words.
    is_one_phrase = one.when.rule in MEETING and not gap.strip()
    if one.when.calendar != two.when.calendar and not is_one_phrase and not any(map(str.isalpha, gap)):
        return None
    if _same_gap(language).fullmatch(gap):
        meaning = _same(one.when, two.when)
        if meaning is not None:
            return Found(one.start, two.end, meaning)
    if not _is_range(one, two, text, gap, language):
        return None
    meaning = _interval(one.when, two.when)
    return None if meaning is None else Found(one.start, two.end, meaning)


def _same(one: When, two: When) -> When | None:
    """Two names of one day: the one that is written in full counts, the Hijri one is kept as the original."""
    if one.earliest is None or one.latest is None or two.earliest is None or two.latest is None:
        return None
    if one.precision == two.precision == "interval" and one.value == two.value:
        return two
    hijri = [w for w in (one, two) if w.calendar != "gregorian"]
    other = [w for w in (one, two) if w.calendar == "gregorian"]
    if len(hijri) == 1:
        far = min(abs((one.earliest - two.earliest).days), abs((one.latest - two.latest).days))
        if far <= hijri[0].tolerance_days or (one.earliest <= two.latest and two.earliest <= one.latest):
            return replace(other[0], original=hijri[0].original)
        return None
    if one.earliest == one.latest == two.earliest == two.latest and (one.rule in MEETING) != (two.rule in MEETING):
        return two if one.rule in MEETING else one
    # "Tuesday (3 September)": the weekday is that of the day written in full beside it.
    if one.rule in {"weekday-past", "weekday-future"} and two.precision == "day" and two.rule not in MEETING:
        return two if one.earliest.weekday() == two.earliest.weekday() else None
    return None


def _is_range(one: Found, two: Found, text: str, gap: str, language: Language) -> bool:
    if _is_moved(one, text, language):
        return False
    before = text[max(0, one.start - 20) : one.start]
    plain = {one.when.precision, two.when.precision} <= {"day", "month"} and not {
        one.when.rule,
        two.when.rule,
    } & MEETING
    if plain and _PLAIN_RANGE.fullmatch(gap):
        return True
    if any(lead.search(before) and between.fullmatch(gap) for lead, between in _ranges(language)):
        return True
    return bool(_DASH.fullmatch(gap)) and one.when.precision == two.when.precision and two.when.anchor == "absolute"


def _interval(one: When, two: When) -> When | None:
    if not one.value or not two.value or "/" in one.value or "/" in two.value:
        return None
    start = _with_year_of(one, two)
    if start is not None and one.rule in _BARE and two.precision == "day" and two.rule not in _BARE and two.latest:
        # "from Monday to Wednesday last week": the first day is of the same week.
        start = periods.day(periods.weekday_on_or_before(two.latest, start.first.weekday()))
    if start is not None and one.precision == "day" and two.rule == one.rule and one.rule.endswith("without-year"):
        start, two = _in_the_first_year(one, two)
    end = _after(start, two)
    if start is None or end is None or end.last < start.first:
        return None
    anchor: Anchor = "absolute" if two.anchor == "absolute" else "publication"
    return when(periods.interval(start, end), "interval", anchor)


def _in_the_first_year(one: When, two: When) -> tuple[periods.Period | None, When]:
    """Both ends of "was shut from 4 February until 18 March": the verb tells the year of the first."""
    if one.earliest is None or two.earliest is None or two.latest is None:
        return None, two
    if one.earliest > two.earliest or one.precision != two.precision:
        return _with_year_of(one, two), two
    try:
        end = two.earliest.replace(year=one.earliest.year)
        end = end if end >= one.earliest else two.earliest.replace(year=one.earliest.year + 1)
    except ValueError:
        return _with_year_of(one, two), two
    return periods.day(one.earliest), replace(two, value=end.isoformat(), earliest=end, latest=end)


def _with_year_of(one: When, two: When) -> periods.Period | None:
    """As in "between March and October 2022": the first end takes the year of the second."""
    if one.earliest is None or one.latest is None or two.earliest is None or two.latest is None:
        return None
    if not one.rule.endswith("without-year") or one.precision not in {"day", "month"}:
        return periods.Period(one.value, one.earliest, one.latest, one.precision)
    for year in (two.latest.year, two.latest.year - 1):
        first = one.earliest.replace(year=year)
        period = periods.month(year, first.month) if one.precision == "month" else periods.day(first)
        if period.first <= two.latest:
            return period
    return None


def _after(start: periods.Period | None, two: When) -> periods.Period | None:
    """The second end; a weekday before the first one is that of the week after."""
    if start is None or two.earliest is None or two.latest is None:
        return None
    is_bare = two.rule in {"weekday-past", "weekday-future"}
    if (two.latest < start.first and two.rule.startswith("weekday")) or (
        is_bare and start.precision == "day" and (two.latest - start.first).days >= _DAYS_OF_WEEK
    ):
        return periods.day(periods.weekday_on_or_after(start.last, two.earliest.weekday()))
    return periods.Period(two.value, two.earliest, two.latest, two.precision)
