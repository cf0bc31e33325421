# SPDX-License-Identifier: Apache-2.0
"""The drawn timeline: nothing touches, nothing leaves the line, and everything is a link to the list."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from generator import calendars
from generator.cartography.widths import width
from generator.languages import axis_words
from generator.model import LANGUAGES, When
from generator.pages.axis.drawing import WIDTHS, Mark, drawings, stations_of
from generator.pages.axis.scale import fitted, levels
from generator.pages.axis.ticks import SIZE, labels

if TYPE_CHECKING:
    from generator.model import Language, Modifier, Precision

TODAY = date(2031, 3, 14)


def when(first: date, last: date, precision: Precision = "day", modifier: Modifier | None = None) -> When:
    """A date from its first to its last day."""
    return When(first.isoformat(), first, last, precision, "absolute", "words", "absolute", modifier)


def day(first: date) -> When:
    """One day."""
    return when(first, first)


def year(number: int) -> When:
    """A whole year."""
    return when(date(number, 1, 1), date(number, 12, 31), "year")


def marks(whens: list[When]) -> list[Mark]:
    """One mark a date, in order."""
    ordered = sorted(whens, key=lambda each: (each.earliest or date.max, each.latest or date.max))
    return [Mark(n, each, f"#event-{n}", f"{n}: a date", "x-done") for n, each in enumerate(ordered, start=1)]


CASES: dict[str, tuple[list[When], date | None]] = {
    "two days": ([day(TODAY), day(TODAY - timedelta(1))], TODAY),
    "eighty in a year": ([day(TODAY - timedelta(n * 37 % 365)) for n in range(80)], TODAY),
    "eighty on two days": ([day(TODAY)] * 40 + [day(TODAY + timedelta(9))] * 40, TODAY),
    "two thousand years": ([year(n) for n in (25, 622, 1099, 1453, 1914)] + [day(TODAY)], TODAY),
    "only to come": ([day(TODAY + timedelta(3)), year(2033), year(2060)], TODAY),
    "only ranges": ([when(date(2020, 1, 1), date(2024, 6, 1), "interval"), year(2022), year(2023)], None),
    "days far from years": ([year(2001), *(day(TODAY - timedelta(n)) for n in range(6)), year(2040)], TODAY),
}  # fmt: skip
DATES = st.dates(date(1, 1, 2), date(9999, 12, 30))
SPANS = st.tuples(DATES, DATES).map(lambda pair: when(min(pair), max(pair), "interval"))
WHENS = st.lists(st.one_of(DATES.map(day), SPANS, st.integers(1, 9999).map(year)), min_size=2, max_size=14)


@pytest.mark.parametrize("whens", [[], [day(TODAY)], [day(TODAY)] * 80, [year(2020)] * 2], ids=len)
def test_fewer_than_two_dates_are_no_line(whens: list[When]) -> None:
    """The list stands alone."""
    assert drawings(marks(whens), TODAY, "ar") == ()


def test_unknown_dates_are_in_the_list_only() -> None:
    """An open date has no place; the others keep their numbers."""
    unknown = When("", None, None, "day", "unresolved", "soon", "unresolved")
    drawn = drawings([*marks([day(TODAY), year(2020)]), Mark(3, unknown, "#event-3", "3", "x-plan")], TODAY, "en")
    assert len(drawn) == len(WIDTHS)
    assert all('href="#event-2"' in svg and "event-3" not in svg for svg in drawn)


def assert_is_sound(whens: list[When], as_of: date | None, language: Language) -> None:
    """On the narrowest page no station and no words touch, and time runs one way only."""
    stations = stations_of(marks(whens))
    more = () if as_of is None else (as_of.toordinal() + 0.5,)
    for length, most in WIDTHS.values():
        scale = fitted(stations, length, most, *more)
        rows = levels(scale, stations)
        for row in set(rows):
            taken = sorted(scale.extent(s) for s, level in zip(stations, rows, strict=True) if level == row)
            assert all(one[1] <= two[0] + 1e-6 for one, two in pairwise(taken))
        ordered = sorted(stations, key=lambda station: station.at)
        places = [scale.pixel(station.at) for station in ordered]
        assert places == sorted(places)
        assert all(0 <= place <= length for place in places)
        assert len(scale.parts) <= most + 1
        under = labels(scale.parts, stations, length, language)
        for row in {label.row for label in under}:
            told = sorted((label.at, label.half) for label in under if label.row == row)
            assert all(one[0] + one[1] <= two[0] - two[1] for one, two in pairwise(told))
        assert all(label.half == width(label.words, SIZE) / 2 for label in under)
        assert all(label.at - label.half >= -5 and label.at + label.half <= length + 5 for label in under)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_touches(case: str, language: Language) -> None:
    """In no case and in neither language."""
    assert_is_sound(*CASES[case], language)


@given(WHENS, st.one_of(st.none(), DATES), st.sampled_from(LANGUAGES))
@settings(max_examples=60, deadline=None)
def test_nothing_touches_whatever_the_dates(whens: list[When], as_of: date | None, language: Language) -> None:
    """Any dates of two thousand years, near and far, in days, years and long ranges."""
    if len({station.at for station in stations_of(marks(whens))}) > 1:
        assert_is_sound(whens, as_of, language)


@pytest.mark.parametrize("case", CASES)
def test_every_event_is_linked_once_in_each_drawing(case: str) -> None:
    """A mark for many events leads to the first of them and says how many; every link has a name."""
    whens, as_of = CASES[case]
    for svg in drawings(marks(whens), as_of, "en"):
        links = etree.fromstring(svg).findall(".//a")
        names = [link.get("aria-label") or "" for link in links]
        told: list[int] = []
        for name in names:
            first, last = re.match(r"(\d+)(?: to (\d+))?: ", name).groups()  # type: ignore[union-attr]
            told += range(int(first), int(last or first) + 1)
        assert sorted(told) == list(range(1, len(whens) + 1))
        assert [link.get("href") for link in links] == [f"#event-{name.split(':')[0].split()[0]}" for name in names]


def test_arabic_runs_from_the_right() -> None:
    """The same drawing, mirrored: what is at 10 % from the left in English is at 10 % from the right in Arabic."""

    def places(language: Language) -> list[float]:
        wide = drawings(marks(CASES["only ranges"][0]), None, language)[0]
        return [float((mark.get("cx") or "").rstrip("%")) for mark in etree.fromstring(wide).findall(".//circle")]

    assert places("en") == pytest.approx([100 - place for place in places("ar")], abs=0.02)
    assert places("en")[0] < places("en")[-1]


def test_days_are_unfolded_between_years_by_breaks() -> None:
    """Six days in a row beside years far away stand apart on a wide page, with the time between left out visibly."""
    whens, as_of = CASES["days far from years"]
    wide, narrow = drawings(marks(whens), as_of, "en")
    assert wide.count("x-gap") == 2
    assert "March 2031" in wide
    assert "x-gap" in narrow
    near = fitted(stations_of(marks(whens)), *WIDTHS["wide"], TODAY.toordinal() + 0.5)
    assert set(levels(near, stations_of(marks(whens)))) == {0}


def test_what_is_to_come_is_told_apart() -> None:
    """Beyond the day of the article the line is hollow, and the day is named; without a day there is neither."""
    wide = drawings(marks(CASES["only to come"][0]), TODAY, "en")[0]
    assert "as of 14 March 2031" in wide
    assert "x-now" in wide
    assert "x-after" in wide
    assert not any("x-now" in svg or "x-after" in svg for svg in drawings(marks(CASES["only ranges"][0]), None, "en"))


def test_the_day_of_the_article_always_fits() -> None:
    """Its longest words, in both languages, on the narrowest page."""
    for language in LANGUAGES:
        days = (date(2025, month, 30 if month != 2 else 28).isoformat() for month in range(1, 13))
        told = [axis_words.of(language).as_of.format(date=calendars.given_day(day, language)) for day in days]
        assert all(width(words, SIZE) <= WIDTHS["narrow"][0] for words in told)


def test_a_date_not_known_to_the_day_has_a_strip() -> None:
    """A year has one, a day has none; the end of a year stands late in it."""
    wide = drawings(marks([year(2020), day(TODAY)]), None, "en")[0]
    assert wide.count("x-span") == 1
    late, middle = stations_of(marks([when(date(2020, 1, 1), date(2020, 12, 31), "year", "end"), year(2021)]))
    assert late.at - late.first > 0.8 * (late.last - late.first)
    assert middle.at - middle.first == (middle.last - middle.first) / 2


def test_same_events_same_drawing() -> None:
    """Two runs give the same bytes."""
    whens, as_of = CASES["eighty in a year"]
    assert drawings(marks(whens), as_of, "ar") == drawings(marks(whens), as_of, "ar")
