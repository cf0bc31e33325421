# SPDX-License-Identifier: Apache-2.0
"""No rule knows our own article: with every name, place and date replaced, the same structure is found.

The replacements are of the same kind (a president for a president, a capital for a capital, a weekday as far from the
day of publication); the people are invented and stand in no list of names.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.find.order import find_all
from generator.names import Names
from generator.read import read_text
from tests.conftest import ROOT

if TYPE_CHECKING:
    from generator.model import Facts

SEED = ROOT / "seeds" / "russia-iran-treaty" / "article.txt"
PUBLISHED, OTHER_DAY = date(2025, 1, 17), date(2026, 3, 8)

PEOPLE = {
    "فلاديمير بوتين": "رودريغو كاستيانو", "بوتين": "كاستيانو", "مسعود بزشكيان": "يوناس هالبرغ", "بزشكيان": "هالبرغ",
    "محمد خاتمي": "إريك سوندال", "سيرغي لافروف": "ماريو فيرانتي", "عباس عراقجي": "أندرس نيلوند",
    "كاظم جلالي": "لارس إكمان", "دميتري بيسكوف": "باولو مونتالبان", "دونالد ترامب": "ويليام هارستون",
    "ترامب": "هارستون", "أليكسي أوفرتشوك": "لويس أريستا", "سيرغي تسيفيليف": "دييغو سالفاتو",
}  # fmt: skip
PLACES = {
    "روسيا": "بيرو", "الروسيين": "البيروفيين", "الروسية": "البيروفية", "الروسي": "البيروفي", "موسكو": "ليما",
    "إيران": "فنلندا", "الإيرانية": "الفنلندية", "الإيراني": "الفنلندي", "طهران": "هلسنكي", "كوريا الشمالية": "كوستاريكا",
    "الصين": "اليابان", "الأميركي": "الكندي", "كييف": "تالين", "أوكرانيا": "إستونيا", "سانت بطرسبورغ": "كوبنهاغن",
    "مومباي": "فالبارايسو", "باكو": "لاباز", "أذربيجان": "بوليفيا", "رشت": "توركو", "أستارا": "تامبيري", "قازان": "كوسكو",
}  # fmt: skip
DATES = {
    "اليوم الجمعة": "اليوم الأحد", "السنوي الثلاثاء": "السنوي الخميس", "نوفوستي الأربعاء": "نوفوستي الجمعة",
    "أمس الخميس": "أمس السبت", "الاثنين 20 يناير/كانون الثاني 2025": "الأربعاء 11 مارس/آذار 2026",
    "يونيو/حزيران الماضي": "يوليو/تموز الماضي", "مارس/آذار 2001": "أبريل/نيسان 2003",
    "أكتوبر/تشرين الأول 2024": "سبتمبر/أيلول 2025", "مايو/أيار 2023": "فبراير/شباط 2021", "عام 2023": "عام 2021",
    "عام 2022": "عام 2019", "عام 2028": "عام 2032", "20 عاما": "15 عاما",
}  # fmt: skip
REPLACED = {**PEOPLE, **PLACES, **DATES}


def replaced(text: str) -> str:
    """`text` with every key of REPLACED exchanged once, the longest first."""
    alternatives = "|".join(re.escape(key) for key in sorted(REPLACED, key=len, reverse=True))
    return re.sub(
        rf"(?<!\w)(?P<clitic>[وفبلك]?)(?P<key>{alternatives})(?!\w)", lambda m: m["clitic"] + REPLACED[m["key"]], text
    )


@pytest.fixture(scope="module")
def pair() -> tuple[Facts, Facts]:
    """What is found in our article, and in the one with everything replaced."""
    text = SEED.read_text(encoding="utf-8")
    known = set(PEOPLE.values()) | set(PEOPLE)
    names, _ = Names.load(ROOT / "seeds" / "names")
    strangers = Names.of(organisations=names.organisations)
    assert not known & {name for identity in strangers.people for name in identity.every_name()}
    first = find_all(read_text(text, published=PUBLISHED), strangers)
    second = find_all(read_text(replaced(text), published=OTHER_DAY), strangers)
    return first, second


def test_quotes_and_their_speakers_are_the_same(pair: tuple[Facts, Facts]) -> None:
    """Kind, verb, way of resolving and speaker of every quotation."""
    first, second = pair
    marked = [[q for q in facts.quotes if q.kind != "indirect"] for facts in pair]
    assert len(marked[0]) >= 11
    assert [(q.kind, q.sentence, q.via, q.cue and q.cue.exact) for q in marked[0]] == [
        (q.kind, q.sentence, q.via, q.cue and q.cue.exact) for q in marked[1]
    ]
    assert [replaced(q.speaker_name or "") for q in marked[0]] == [q.speaker_name or "" for q in marked[1]]
    assert len(first.not_quotes) == len(second.not_quotes)


def test_dates_keep_precision_and_rule(pair: tuple[Facts, Facts]) -> None:
    """As many dates, each worked out by the same rule to the same precision, the same number of days away."""
    first, second = pair
    assert len(first.times) >= 15
    assert [(t.sentence, t.when.precision, t.when.rule, t.when.modifier) for t in first.times] == [
        (t.sentence, t.when.precision, t.when.rule, t.when.modifier) for t in second.times
    ]
    near = [(t.when.earliest - PUBLISHED).days for t in first.times if t.when.precision == "day" and t.when.earliest]
    assert near == [
        (t.when.earliest - OTHER_DAY).days for t in second.times if t.when.precision == "day" and t.when.earliest
    ]


def test_people_keep_their_titles(pair: tuple[Facts, Facts]) -> None:
    """The same people in the same order, with the corresponding titles and offices."""
    first, second = pair
    assert [(replaced(p.name), replaced(p.title or "")) for p in first.people] == [
        (p.name, p.title or "") for p in second.people
    ]
    assert [p.office and p.office.role for p in first.people] == [p.office and p.office.role for p in second.people]


def test_places_and_routes_are_the_same(pair: tuple[Facts, Facts]) -> None:
    """As many places, as many stops on each route, the same modes and status."""
    first, second = pair
    assert [replaced(p.name) for p in first.places] == [p.name for p in second.places]
    assert len(first.routes) >= 2
    assert [(len(r.stops), r.modes, r.status) for r in first.routes] == [
        (len(r.stops), r.modes, r.status) for r in second.routes
    ]


def test_roles_and_events_are_the_same(pair: tuple[Facts, Facts]) -> None:
    """Every sentence does the same in the story; every event has the same status."""
    first, second = pair
    assert first.roles == second.roles
    assert [(e.sentence, e.status) for e in first.events] == [(e.sentence, e.status) for e in second.events]
