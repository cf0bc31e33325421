# SPDX-License-Identifier: Apache-2.0
"""Days of saying and of plans, and lengths of time that are no days. Published on Wednesday 15 January 2025."""

from __future__ import annotations

from datetime import date

import pytest

from generator.find import dates
from generator.find.order import find_all
from generator.model import Facts
from generator.names import Names
from generator.read import read_text


def _values(text: str) -> list[str]:
    article = read_text(text + "\n", published=date(2025, 1, 15))
    return [time.when.value for time in dates.find(article, Names.empty(), Facts()).times]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وقال مالك الحربي الاثنين: «نوقع الاتفاق اليوم».", ["2025-01-13", "2025-01-13"]),
        ("وقال مالك الحربي، رئيس الشركة، أمس: «سنعود غدا».", ["2025-01-14", "2025-01-15"]),
        ("قال مالك الحربي عام 2022: «هذه عقبة كبيرة اليوم».", ["2022", "2022"]),
        ('وأضاف الحربي في مؤتمر صحافي السبت: "وصلنا أمس".', ["2025-01-11", "2025-01-10"]),
        ("قال مالك الحربي، الذي اعتقل الاثنين: «نوقع الاتفاق اليوم».", ["2025-01-13", "2025-01-15"]),
        ("قال مالك الحربي عن هجوم الاثنين: «اليوم نعود إلى العمل».", ["2025-01-13", "2025-01-15"]),
        ("قال الحربي إن الشركة باعت أمس طنا، «واليوم نريد أكثر».", ["2025-01-14", "2025-01-15"]),
        ("وقال مالك الحربي: «نوقع الاتفاق اليوم».", ["2025-01-15"]),
        ("“The line was opened today,” Boris Malkin said on Monday.", ["2025-01-13", "2025-01-13"]),
        ("“It is an obstacle today,” Boris Malkin, head of the line, said in 2022.", ["2022", "2022"]),
        ("Malkin told reporters in Baku on Monday: “We will sign tomorrow.”", ["2025-01-13", "2025-01-14"]),
        ("On Monday, Malkin said: “We start next week.”", ["2025-01-13", "2025-W04"]),
        ("Malkin said in 2022: “We start next week, and finish next year.”", ["2022", "", "2023"]),
        ("Malkin said in 2022: “We shall open on 6 March 2024.”", ["2022", "2024-03-06"]),
        ("Malkin, who was arrested on Monday, said: “We will sign tomorrow.”", ["2025-01-13", "2025-01-16"]),
        ("Of the raid on Monday he said: “Today we mourn.”", ["2025-01-13", "2025-01-15"]),
        ("“We leave today,” he said.", ["2025-01-15"]),
    ],
)
def test_today_inside_a_quotation_is_the_day_of_saying(text: str, wanted: list[str]) -> None:
    """It is, where that day stands beside the verb of saying; a day of something else does not count."""
    assert _values(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("إنها المرة الأولى منذ 30 عاما.", ["P30Y"]),
        ("ارتفع السعر للمرة الأولى منذ ثلاثة أشهر.", ["P3M"]),
        ("هبط المؤشر إلى أدنى مستوى له منذ خمس سنوات.", ["P5Y"]),
        ("التقى الوزيران لأول مرة منذ أسبوعين.", ["P2W"]),
        ("وصل الوفد منذ ثلاثة أيام.", ["2025-01-12"]),
        ("بدأ العمل منذ عامين، وهو أكبر مشروع في البلاد.", ["2023"]),
        ("ويستضيف البنك الصندوق مؤقتا لأربع سنوات.", ["P4Y"]),
        ("علق الاتحاد نشاطه لأسبوعين.", ["P2W"]),
        ("دعا الاتحاد إلى إضراب بثلاثة أيام.", ["P3D"]),
        ("طفل في سن أربع سنوات.", []),
        ("It will be the first visit in 30 years.", ["P30Y"]),
        ("Rain will be the heaviest in two decades.", ["P20Y"]),
        ("The bridge will open in two weeks.", ["2025-W05"]),
        ("Goods would arrive in about 10 days, against 30 now.", ["P10D"]),
        ("Goods will arrive in 3 days instead of 12.", ["P3D"]),
        ("A report was passed on only four days ago, the first this year.", ["2025-01-11", "2025"]),
    ],
)
def test_how_long_is_no_day(text: str, wanted: list[str]) -> None:
    """The highest since, a term, and one length beside another tell how long, not when."""
    assert _values(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وقع الانفجار في 4 مارس 2023، وفي ذلك اليوم كنت هناك.", ["2023-03-04", "2023-03-04"]),
        ("بلغت تعهدات ذلك اليوم نحو 400 مليون.", []),
        ("عاد في نفس اليوم إلى بيته.", []),
        ("وصل الوفد اليوم.", ["2025-01-15"]),
    ],
)
def test_that_day_is_not_today(text: str, wanted: list[str]) -> None:
    """It is the day told before; where none was told it is unknown."""
    assert _values(text) == wanted


@pytest.mark.parametrize(
    ("text", "value", "status"),
    [
        ("وكان اختتام المؤتمر مقررا أمس الثلاثاء.", "2025-01-14", "planned"),
        ("وكان اختتام المؤتمر مقررا الثلاثاء.", "2025-01-14", "planned"),
        ("وكان من المقرر أن تفتتح المحطة السبت.", "2025-01-11", "planned"),
        ("ومن المقرر أن تفتتح المحطة السبت.", "2025-01-18", "scheduled"),
        ("وافتتحت المحطة السبت.", "2025-01-11", "happened"),
        ("وكان الجسر المقرر هدمه قد أغلق السبت.", "2025-01-11", "happened"),
        ("The talks had been due to close on Tuesday.", "2025-01-14", "planned"),
        ("The vote had originally been scheduled for Friday.", "2025-01-17", "scheduled"),
        ("He had been expected to land on Thursday.", "2025-01-09", "planned"),
        ("The station was supposed to open in 2021.", "2021", "planned"),
        ("The station was planned in 2019.", "2019", "happened"),
        ("The vote is scheduled for Friday.", "2025-01-17", "scheduled"),
        ("He was due to speak on Friday.", "2025-01-17", "scheduled"),
    ],
)
def test_a_plan_told_as_past(text: str, value: str, status: str) -> None:
    """Its day has come, and what was planned for it did not simply happen."""
    facts = find_all(read_text(f"{text}\n", published=date(2025, 1, 15)), Names.empty())
    assert [(event.when.value, event.status) for event in facts.events] == [(value, status)]
