# SPDX-License-Identifier: Apache-2.0
"""Times: what the words mean, which way a weekday looks, and what is no time at all.

The day of publication is Wednesday 15 January 2025 unless a row says otherwise. Every row is our own wording.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.find import dates
from generator.languages.calendar_words import DateRule
from generator.model import Facts, Time
from generator.names import Names
from generator.read import read_text

WEDNESDAY = date(2025, 1, 15)


def times(text: str, published: date | None = WEDNESDAY) -> tuple[Time, ...]:
    article = read_text(text + "\n", published=published)
    return dates.find(article, Names.empty(), Facts()).times


def values(text: str, published: date | None = WEDNESDAY) -> list[str]:
    return [time.when.value for time in times(text, published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("وُقّع العقد في 17 يناير 2025.", "2025-01-17"),
        ("وُقّع العقد في 17 كانون الثاني 2025.", "2025-01-17"),
        ("وُقّع العقد في 17 كانون الثاني/يناير 2025.", "2025-01-17"),
        ("وُقّع العقد في 17 كانون الثاني (يناير) 2025.", "2025-01-17"),
        ("وُقّع العقد في 17 جانفي 2025.", "2025-01-17"),
        ("وُقّع العقد في ١٧/١/٢٠٢٥.", "2025-01-17"),
        ("وُقّع العقد في 17-1-2025.", "2025-01-17"),
        ("وُقّع العقد في 2025-01-17.", "2025-01-17"),
        ("افتتح السوق في 3 غشت 2024.", "2024-08-03"),
        ("افتتح السوق في شتنبر 2024.", "2024-09"),
        ("افتتح السوق في أوت 2024.", "2024-08"),
        ("افتتح السوق في جويلية 2024.", "2024-07"),
        ("افتتح السوق في دجنبر 2024.", "2024-12"),
        ("افتتح السوق في تشرين الأول 2024.", "2024-10"),
        ("افتتح السوق في تشـرين الثاني 2024.", "2024-11"),
        ("افتتح السوق في نيسان 2024.", "2024-04"),
        ("افتتح السوق في الثالث والعشرين من آذار 2024.", "2024-03-23"),
        ("افتتح السوق في فاتح ماي 2024.", "2024-05-01"),
        ("افتتح السوق عام 2003م.", "2003"),
        ("افتتح السوق سنة ألفين وخمسة.", "2005"),
        ("افتتح السوق عام 1446هـ.", "2024-07-07/2025-06-25"),
        ("افتتح السوق في 17 رجب 1446 هـ.", "2025-01-17"),
        ("افتتح السوق في شهر رمضان 1446هـ.", "2025-03-01/2025-03-29"),
        ("افتتح السوق في تسعينيات القرن الماضي.", "199"),
        ("كانت سنوات الثمانينات صعبة.", "198"),
        ("تأجل البناء إلى العقد المقبل.", "203"),
        ("ارتفعت الصادرات في الربع الأخير من عام 2024.", "2024-Q4"),
        ("ارتفعت الصادرات في الثلاثي الأول من السنة الماضية.", "2024-Q1"),
        ("ارتفعت الصادرات في النصف الثاني من العام الماضي.", "2024-H2"),
        ("ارتفعت الصادرات في السداسي الأول من 2024.", "2024-H1"),
        ("ارتفعت الصادرات في صيف 2023.", "2023-SU"),
        ("ارتفعت الصادرات بين 2003 و2008.", "2003/2008"),
        ("ارتفعت الصادرات بين عامي 2003 و2008.", "2003/2008"),
        ("يقام المعرض من 3 إلى 5 مارس.", "2025-03-03/2025-03-05"),
        ("ارتفعت الصادرات بين مارس وأكتوبر 2022.", "2022-03/2022-10"),
        ("The deal was signed on 17 January 2025.", "2025-01-17"),
        ("The deal was signed on January 17, 2025.", "2025-01-17"),
        ("The deal was signed on Friday, Jan. 17, 2025.", "2025-01-17"),
        ("The deal was signed on the 17th of January 2025.", "2025-01-17"),
        ("The market opened in March 2024.", "2024-03"),
        ("The market opened in the fall of 2019.", "2019-FA"),
        ("The market opened in the second quarter of 2024.", "2024-Q2"),
        ("The market opened in the 1990s.", "199"),
        ("Exports doubled between 2003 and 2008.", "2003/2008"),
        ("The road was closed from March 3 to March 17, 2022.", "2022-03-03/2022-03-17"),
        ("The road was closed from 3 to 5 March 2022.", "2022-03-03/2022-03-05"),
        ("It was dated 17 Rajab 1446 AH.", "2025-01-17"),
    ],
)
def test_written_dates(text: str, value: str) -> None:
    """All families of month names, numerals, ordinals, parts of a year, decades and intervals."""
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("قصف الطيران الميناء أمس.", "2025-01-14"),
        ("عاد الفريق مساء أمس الثلاثاء.", "2025-01-14"),
        ("عاد الفريق أول من أمس.", "2025-01-13"),
        ("عاد الفريق أمس الأول الاثنين.", "2025-01-13"),
        ("عاد الفريق الليلة قبل الماضية.", "2025-01-13"),
        ("يصل الفريق غدا الخميس.", "2025-01-16"),
        ("يصل الفريق بعد غد.", "2025-01-17"),
        ("بدأ العمل منذ ثلاثة أيام.", "2025-01-12"),
        ("بدأ العمل قبل عامين.", "2023"),
        ("بدأ العمل قبل أسبوعين.", "2025-W01"),
        ("بدأ العمل قبل نحو عشرين عاما.", "2005"),
        ("سيبدأ العمل بعد شهرين.", "2025-03"),
        ("بدأ العمل هذا الأسبوع.", "2025-W03"),
        ("بدأ العمل الأسبوع الماضي.", "2025-W02"),
        ("بدأ العمل العام قبل الماضي.", "2023"),
        ("ينتهي العمل منتصف العام المقبل.", "2026"),
        ("ينتهي العمل في نهاية العام.", "2025"),
        ("بدأ العمل في أكتوبر/تشرين الأول الماضي.", "2024-10"),
        ("ينتهي العمل في نيسان المقبل.", "2025-04"),
        ("ينتهي العمل في الخامس من الشهر المقبل.", "2025-02-05"),
        ("بدأ العمل في 12 الجاري.", "2025-01-12"),
        ("بدأ العمل الخميس الماضي.", "2025-01-09"),
        ("بدأ العمل الأربعاء الماضي.", "2025-01-08"),
        ("يبدأ العمل الأربعاء المقبل.", "2025-01-22"),
        ("بدأ العمل في ديسمبر.", "2024-12"),
        ("سيبدأ العمل في ديسمبر.", "2025-12"),
        ("The port was shelled yesterday.", "2025-01-14"),
        ("Work began three days ago.", "2025-01-12"),
        ("Work began two weeks ago.", "2025-W01"),
        ("Work began ten years ago.", "2015"),
        ("Work will begin in two years.", "2027"),
        ("Work began last October.", "2024-10"),
        ("Work will begin next month.", "2025-02"),
        ("Work ended over the weekend.", "2025-W02-WE"),
        ("Work will end by the end of next year.", "2026"),
        ("Work will be finished in March.", "2025-03"),
        ("Work was finished in March.", "2024-03"),
        ("Work ended last Wednesday.", "2025-01-08"),
        ("Work starts next Wednesday.", "2025-01-22"),
    ],
)
def test_counted_from_publication(text: str, value: str) -> None:
    """Relative times keep their own size: "last year" is a year, not a day."""
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("صرح سيرغي إيفانوف الثلاثاء بأن الهدف واضح.", "2025-01-14"),
        ("والتقى الوزيران الخميس في عمان.", "2025-01-09"),
        ("ويلتقي الوزيران الخميس في عمان.", "2025-01-16"),
        ("قال الوزير إن بلاده ستوقع الاتفاق الجمعة.", "2025-01-17"),
        ("أكد الوزير الذي يزور بغداد، الثلاثاء، أن الاتفاق قريب.", "2025-01-14"),
        ("لم يحضر الوزير الجلسة الاثنين.", "2025-01-13"),
        ("أرجأ المجلس الجلسة إلى يوم الأحد.", "2025-01-19"),
        ("من المقرر أن تصل السفينة، واسمها نسيم، إلى الميناء السبت.", "2025-01-18"),
        ("القانون الذي أقرته اللجنة الاثنين يخص الصيد.", "2025-01-13"),
        ("عادت السفينة منذ الأحد.", "2025-01-12"),
        ("وصل الوفد الأربعاء.", "2025-01-15"),
        ("The council approved the plan on Tuesday.", "2025-01-14"),
        ("The council on Tuesday approved the plan.", "2025-01-14"),
        ("The council will vote on Tuesday.", "2025-01-21"),
        ("The vote is expected on Tuesday.", "2025-01-21"),
        ("They agreed to meet on Tuesday.", "2025-01-21"),
        ("The talks run until Tuesday.", "2025-01-21"),
        ("The minister arrives on Tuesday.", "2025-01-21"),
        ("The council approved the plan on Wednesday.", "2025-01-15"),
    ],
)
def test_direction_of_a_weekday(text: str, value: str) -> None:
    """The verb that governs a weekday says which one is meant; names that begin like a future verb do not count."""
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "بلغ عدد القتلى 58 شخصا.",
        "وزعت البلدية 2003 وحدات سكنية.",
        "مارس التاجر ضغوطا كبيرة على آب العائلة.",
        "التقى ماي في لندن.",
        "شارك رجب وشعبان في السباق.",
        "هجمات 11 سبتمبر غيرت العالم.",
        "شهدت الساحة احتفالا بذكرى ثورة 25 يناير.",
        "في 31 فبراير 2025.",
        "في 45 مارس 2025.",
        "يستمر المعرض من 29 إلى 18 مارس المقبل.",
        "في 17/13/2025.",
        "عام 99999999999999999999.",
        "ينتج الحقل مليون برميل في اليوم.",
        "يبلغ من العمر 22 عاما.",
        "تقام صلاة الجمعة هنا.",
        "رقم الهاتف 2003/44/1999881.",
        "He may march on.",
        "Theresa May resigned.",
        "They paid $2,019 for it.",
        "A total of 1990 people came.",
        "In 2000 homes the light went out.",
        "On February 30, 2024.",
        "On 31 June 2024.",
        "The Sept. 11 attacks changed the world.",
        "The page is https://example.org/2025/01/17/a here.",
        "Model X-2019 is sold.",
        "The 43-year-old man came.",
    ],
)
def test_no_time(text: str) -> None:
    """Counts, names, verbs, habits, ages, addresses and impossible dates are no times."""
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("يفتح المعرض في مطلع العام المقبل.", "مطلع العام المقبل"),
        ("بدأ العمل منذ ثلاثة أيام.", "منذ ثلاثة أيام"),
        ("وصل اليوم الأربعـاء .", "اليوم الأربعـاء"),
        ("وصل أمس الثلاثاء 14 رجب 1446هـ.", "أمس الثلاثاء 14 رجب 1446هـ"),
        ("It opened in the second quarter of 2024.", "the second quarter of 2024"),
        ("It opened between March and October 2022.", "March and October 2022"),
    ],
)
def test_spans(text: str, words: str) -> None:
    """The longest phrase without its preposition, but with mundhu and qabl."""
    assert [time.evidence.exact for time in times(text)] == [words]


def test_a_day_in_two_calendars_is_told_twice() -> None:
    """What stands on both sides of "corresponding to" are two dates of one day."""
    found = times("وُقّع في 17 رجب 1446هـ الموافق 17 يناير 2025م.")
    assert [time.evidence.exact for time in found] == ["17 رجب 1446هـ", "17 يناير 2025م"]
    assert {time.when.value for time in found} == {"2025-01-17"}


@pytest.mark.parametrize(
    ("text", "value"),
    [("تمتد الاتفاقية لمدة 20 عاما.", "P20Y"), ("استمر الهدوء ثلاثة أيام.", "P3D"), ("It lasted six months.", "P6M"),
     ("It was the worst year in two decades.", "P20Y")],
)  # fmt: skip
def test_durations(text: str, value: str) -> None:
    """A length of time is one; it has no days."""
    (found,) = times(text)
    assert (found.when.value, found.when.precision, found.when.earliest) == (value, "duration", None)


def test_same_date_named_again() -> None:
    """A day and month that come back mean the date told first."""
    assert values("وقع الهجوم في 18 آذار/مارس الماضي. وقال شاهد إن هجوم 18 آذار/مارس كان عنيفا.") == ["2024-03-18"] * 2


def test_without_publication_relative_dates_stay_open() -> None:
    text = "وصل الوفد اليوم الأربعاء، وكان قد غادر عام 2020."
    found = times(text, None)
    assert [(t.when.value, t.when.anchor) for t in found] == [("", "unresolved"), ("2020", "absolute")]
    article = read_text(text, published=None)
    (warning,) = dates.problems_of(article, dates.find(article, Names.empty(), Facts()))
    assert (warning.code, warning.is_error) == ("DATE-MISSING", False)
    assert "اليوم الأربعاء" in warning.what


def test_contradiction_is_reported() -> None:
    article = read_text("وصل الوفد\n\nوصل الوفد اليوم الجمعة إلى المدينة.", published=WEDNESDAY)
    (warning,) = dates.problems_of(article, dates.find(article, Names.empty(), Facts()))
    assert (warning.code, warning.line) == ("DATE-CONTRADICTION", 3)
    assert "Wednesday" in warning.what


def test_hijri_keeps_the_original() -> None:
    (found,) = times("صدر في ١٧ رجب ١٤٤٦هـ.")
    assert (found.when.original, found.when.tolerance_days, found.when.calendar) == (
        "1446-07-17",
        1,
        "islamic-umalqura",
    )


_PIECES = st.sampled_from(
    [
        "في",
        "من",
        "منذ",
        "قبل",
        "بعد",
        "31",
        "فبراير",
        "2025",
        "99999",
        "٣",
        "رمضان",
        "1446هـ",
        "الماضي",
        "المقبل",
        "نهاية",
        "العام",
        "أمس",
        "الأحد",
        "ثلاثة",
        "أيام",
        "عقود",
        "/",
        "-",
        "،",
        "بين",
        "و2003",
        "إلى",
        "in",
        "the",
        "last",
        "next",
        "May",
        "31",
        "February",
        "2025",
        ",",
        "ago",
        "two",
        "centuries",
        "weeks",
        "between",
        "and",
        "1446",
        "AH",
        "Friday",
        "'80s",
        "(",
        ")",
        "\n",
        ".",
        "«",
        "»",
        "ـ",
        "\u200f",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=30), st.one_of(st.none(), st.dates()))
def test_never_fails_and_spans_are_exact(pieces: list[str], published: date | None) -> None:
    """Any words, any day of publication: no exception, exact spans inside one sentence, known rules."""
    article = read_text(" ".join(pieces) + " a", published=published)
    found = dates.find(article, Names.empty(), Facts()).times
    for time in found:
        span = time.evidence.span
        sentence = article.sentence_at(span.start)
        assert sentence is not None
        assert sentence.id == time.sentence
        assert sentence.span.covers(span)
        assert article.at(span) == time.evidence.exact == time.when.words
        assert time.when.rule in get_args(DateRule)
        assert (time.when.earliest is None) == (time.when.latest is None)
    starts = [time.evidence.span for time in found]
    assert starts == sorted(starts)
    assert all(not a.overlaps(b) for a, b in pairwise(starts))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_never_fails_on_any_text(text: str) -> None:
    """Not even words of no language: no exception, and what is found stands where it says."""
    article = read_text(text + "a", published=WEDNESDAY)
    found = dates.find(article, Names.empty(), Facts()).times
    assert [time for time in found if article.at(time.evidence.span) != time.evidence.exact] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال المدير فيصل يوناني في لقائه السنوي الخميس: «نعم».", ["2025-01-09"]),
        ("قال المدير إن اللجنة ستجتمع الخميس: موعدها معروف.", ["2025-01-16"]),
        ("أجلت انطلاق القسم الثاني إلى 20 شتنبر المقبل بدل السادس منه.", ["2025-09-20", "2025-09-06"]),
        ("يستمر المعرض من الثاني إلى 20 شباط 2025.", ["2025-02-02/2025-02-20"]),
        ("تجتمع اللجان خلال النصف الثاني من الشهر الجاري.", ["2025-01-16/2025-01-31"]),
        ("اجتمعت اللجان في النصف الأول من الشهر الماضي.", ["2024-12-01/2024-12-15"]),
        ("وقعت في 17 رمضان 1445هـ (27 مارس 2024).", ["2024-03-27", "2024-03-27"]),
        ("أغلق الباب في باب المندب.", []),
        ("افتتح السوق في آب 2024.", ["2024-08"]),
        ("She had won October's contest.", ["2024-10"]),
        ("She met April's brother.", []),
        ("Costs will climb before the summer.", ["2025-SU"]),
        ("By Saturday he had softened.", ["2025-01-11"]),
        ("It must be paid by Saturday.", ["2025-01-18"]),
        ("The papers called it the long Sunday.", []),
    ],
)
def test_which_day_is_meant_and_what_is_none(text: str, expected: list[str]) -> None:
    """A verb of saying governs a weekday before a colon, the past after "by" too; an ordinal is a day only after "from".

    "Of it" is of the month just told; halves of a month are days; two calendars are two dates; months own things.
    """
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("وصل الوفد اليوم الأربعاء 15 يناير 2025.", 0),
        ("وصل الوفد أمس الاثنين.", 1),
        ("وصل الوفد الخميس 17 يناير 2025.", 1),
        ("صدر الخميس 16 رجب 1446هـ.", 0),
        ("صدر الاثنين 16 رجب 1446هـ.", 1),
        ("It opened today, Wednesday.", 0),
        ("It opened yesterday, Monday.", 1),
        ("It opened on Friday, Jan. 16, 2025.", 1),
    ],
)
def test_weekdays_that_contradict(text: str, count: int) -> None:
    """A weekday that is not that of its day is reported; a Hijri day may be one day off the tables."""
    article = read_text(text, published=WEDNESDAY)
    assert len(dates.problems_of(article, dates.find(article, Names.empty(), Facts()))) == count
