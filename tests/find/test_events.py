# SPDX-License-Identifier: Apache-2.0
"""Dated events: which date, whether it happened, who and where."""

from datetime import date

import pytest

from generator.find.events import find as find_events
from generator.find.order import find_all
from generator.model import FactId, Facts, Language, Time, When
from generator.names import Names
from generator.read import read_text


@pytest.mark.parametrize(
    ("sentence", "day", "status"),
    [
        ("وصل الوفد الثلاثاء إلى المدينة.", date(2024, 5, 7), "happened"),
        ("ومن المقرر أن يعود الأحد.", date(2024, 5, 12), "scheduled"),
        ("ومن المتوقع أن يعود الأحد.", date(2024, 5, 12), "planned"),
        ("ومن المقرر أن يجتمع الوزراء اليوم.", date(2024, 5, 9), "scheduled"),
    ],
)
def test_the_status_of_an_event_follows_its_date_and_its_cue(sentence: str, day: date, status: str) -> None:
    """What lies before the day of publication happened; what lies after it is scheduled, or only hoped for."""
    article = read_text(sentence, published=date(2024, 5, 9))
    word = next(w for w in ("الثلاثاء", "الأحد", "اليوم") if w in sentence)
    start = sentence.index(word)
    when = When(day.isoformat(), day, day, "day", "publication", word, "weekday-past")
    time = Time(FactId("t-1"), article.evidence(start, start + len(word)), when, "s1")
    (event,) = find_events(article, Names.empty(), Facts(times=(time,))).events
    assert (event.status, event.time, event.sentence) == (status, "t-1", "s1")


@pytest.mark.parametrize(
    ("sentence", "places", "people"),
    [
        ("التقى الوزير سالم الحبسي في مسقط الثلاثاء وفدا من تجار الهند.", ["muscat"], 1),
        ("قال السفير العماني في موسكو سالم الحبسي الثلاثاء إن العمل بدأ.", [], 1),
        ("قال الوزير سالم الحبسي الثلاثاء: «سنعود إلى مسقط».", [], 1),
        ("وصل الوزير سالم الحبسي إلى مسقط الثلاثاء، بعدما زار مازن الكندي القاهرة عام 2022.", ["muscat"], 1),
    ],
)
def test_who_and_where_belong_to_the_date(sentence: str, places: list[str], people: int) -> None:
    """A posting or a place in somebody's words is no scene; with two dates each clause has its own people and places."""
    facts = find_all(read_text(sentence, published=date(2024, 5, 9)), Names.empty())
    event = next(e for e in facts.events if e.when.value == "2024-05-07")
    assert ([place for place in event.places if place in {"muscat", "moscow", "cairo"}], len(event.participants)) == (
        places,
        people,
    )


@pytest.mark.parametrize(
    ("language", "sentence", "status"),
    [
        ("ar", "وتجتمع اللجنة الأحد المقبل في المقر.", "scheduled"),
        ("ar", "ويُنتظر أن تصل القافلة الأحد.", "planned"),
        ("ar", "ومن المنتظر عرض القطع في المتحف نهاية العام.", "planned"),
        ("ar", "وتلتزم الشركة بتسليم الجسر قبل نهاية العام الجاري.", "scheduled"),
        ("ar", "ولم يستكمل من الجسر حتى اليوم سوى ثلثه.", "happened"),
        ("ar", "وقال المدير إن الجسر أُغلق الثلاثاء.", "claimed"),
        ("ar", "وقال المدير إن الجسر سيفتح في يونيو المقبل.", "planned"),
        ("ar", "وبُني الجسر عام 1931.", "happened"),
        ("en", "The ministers will meet on Sunday.", "scheduled"),
        ("en", "A successor is expected on Monday.", "planned"),
        ("en", "Light rain is expected later this week.", "planned"),
        ("en", "The country needs the loan by the end of the year.", "scheduled"),
        ("en", "Manual bidding may begin on Monday.", "planned"),
        ("en", "The bridge was built in 1931.", "happened"),
        ("en", "The engineer said the bridge was closed on Tuesday.", "claimed"),
    ],
)
def test_whether_it_happened(language: Language, sentence: str, status: str) -> None:
    """A period that is not over yet is to come where its end is named or the sentence looks ahead."""
    lead = {"ar": "زار الوزير الجسر.", "en": "The minister saw the bridge."}[language]
    article = read_text(f"{lead}\n\n{lead}\n\n{sentence}\n\n{lead}", published=date(2024, 5, 9), language=language)
    assert [event.status for event in find_all(article, Names.empty()).events] == [status]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("ar", "وتهطل الأمطار عادة بين مارس ومايو."), ("en", "It usually rains between March and May.")],
)
def test_what_happens_every_year_is_no_event(language: Language, sentence: str) -> None:
    """A habit has no date of its own."""
    article = read_text(sentence, published=date(2024, 5, 9), language=language)
    facts = find_all(article, Names.empty())
    assert facts.times
    assert not facts.events


def test_a_semicolon_parts_who_did_what_when() -> None:
    """Who is named behind a semicolon has no part in what is dated before it."""
    told = "Transport Minister Salim Habsi gave a figure in 2022; President Joseph Mwai gave another."
    (event,) = find_all(read_text(told, published=date(2024, 5, 9)), Names.empty()).events
    assert len(event.participants) == 1


def test_of_two_names_of_one_day_the_full_one_counts() -> None:
    """The word "today", said in 2022, is no better known than by that year."""
    told = "“The bridge is an obstacle today,” Salim Habsi, head of the railway, said in 2022."
    article = read_text(told, published=date(2024, 5, 9))
    facts = find_all(article, Names.empty())
    (event,) = facts.events
    time = next(each for each in facts.times if each.id == event.time)
    assert time.evidence.exact == "2022"
