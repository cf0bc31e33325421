# SPDX-License-Identifier: Apache-2.0
"""Sentence roles by their cues, in both languages."""

from datetime import date

import pytest

from generator.find.dates import find as find_dates
from generator.find.events import find as find_events
from generator.find.order import find_all
from generator.find.role_words import CUES, has_future, opening_of
from generator.find.roles import find
from generator.model import FactId, Facts, Language, Role, Time, When
from generator.names import Names
from generator.normalise import fold
from generator.read import read_text

LEAD = {"ar": "افتتح الوزير المحطة أمام الضيوف.", "en": "The minister opened the station."}


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("ar", "ومن المقرر أن تبدأ الرحلات في الصيف.", "expectation"),
        ("ar", "وتعتزم الشركة شراء قطارات أخرى.", "expectation"),
        ("ar", "وكانت المدينة قد طلبت المحطة قبل سنوات.", "background"),
        ("ar", "ويأتي الافتتاح في ظل أزمة في النقل.", "background"),
        ("ar", "وأدى الافتتاح إلى ازدحام الشوارع القريبة.", "consequence"),
        ("ar", "وارتفعت أسعار الأراضي حول المحطة.", "consequence"),
        ("ar", "ونجم عن الإغلاق إلغاء رحلتين.", "consequence"),
        ("ar", "وأفضى القرار إلى هبوط الأسعار.", "consequence"),
        ("ar", "وقد سمح الافتتاح بخفض الأجرة.", "consequence"),
        ("ar", "وتندرج المحطة في خطة قديمة.", "background"),
        ("ar", "وترجح مصادر وزارية بدء العمل قريبا.", "expectation"),
        ("en", "Oil slipped 1.2% in two markets.", "consequence"),
        ("en", "The engineer stepped down.", "consequence"),
        ("en", "The club has two stands.", "background"),
        ("en", "A trial is planned for the spring.", "expectation"),
        ("en", "The owner has until Friday to answer.", "expectation"),
        ("en", "Trains are expected to run in June.", "expectation"),
        ("en", "The line had been closed for years.", "background"),
        ("en", "As a result, traffic stopped in two streets.", "consequence"),
        ("en", "Shares in the operator rose 3%.", "consequence"),
    ],
)
def test_a_cue_decides_the_role(language: Language, sentence: str, role: Role) -> None:
    """A sentence after the lead is what its opening words say."""
    article = read_text(f"{LEAD[language]} {LEAD[language]}\n\n{LEAD[language]}\n\n{sentence}", language=language)
    roles = find(article, Names.empty(), Facts()).roles
    assert roles[article.sentences[0].id] == "main"
    assert roles[article.sentences[-1].id] == role


def test_headings_and_furniture_have_roles_of_their_own() -> None:
    """They are what they are."""
    article = read_text("عنوان الخبر\n\nافتتح الوزير المحطة.\n\nشاركها.\n")
    assert list(find(article, Names.empty(), Facts()).roles.values()) == ["heading", "main", "boilerplate"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("سيلتقي الوزيران", True), ("وستبدأ الأعمال", True), ("سوف يعود", True),
        ("سيارة جديدة", False), ("سياسة البلاد", False), ("ستة أعوام", False), ("سيناء", False), ("سنوات طويلة", False),
    ],
)  # fmt: skip
def test_future_verbs_are_told_from_words_that_look_like_them(words: str, expected: bool) -> None:  # noqa: FBT001
    """A prefix alone proves nothing: cars, policies and the number six begin like it."""
    assert has_future(fold(words), CUES["ar"]) is expected


@pytest.mark.parametrize(
    ("words", "expected"), [("بغداد - وكانت", "كانت"), ("وصل الوفد", "وصل الوفد"), ("كذلك كانت", "كانت")]
)
def test_datelines_and_conjunctions_are_passed_over(words: str, expected: str) -> None:
    """But the first letter of a verb is no conjunction."""
    assert opening_of(fold(words)) == fold(expected)


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


def test_a_line_of_the_page_is_boilerplate_and_never_the_news() -> None:
    """A byline before the lead, a date line, initials and "follow us" after the text."""
    article = read_text(
        "محطة جديدة في المدينة\n\nسامر الهلالي - بغداد\n\nافتتح الوزير المحطة أمام الضيوف.\n\n"
        "تابعوا أخبار النقل على تطبيق «الطريق»\n\n(الطريق) س. ه\n"
    )
    roles = find(article, Names.empty(), Facts()).roles
    assert list(roles.values()) == ["heading", "boilerplate", "main", "boilerplate", "boilerplate"]


def test_a_present_verb_with_a_day_to_come_is_expected() -> None:
    """As in "The castle opens next Saturday": without a cue, by its date."""
    text = f"{LEAD['ar']} {LEAD['ar']}\n\n{LEAD['ar']}\n\nوتفتح القلعة أبوابها السبت المقبل."
    article = read_text(text, published=date(2024, 5, 9))
    facts = find_dates(article, Names.empty(), Facts())
    assert find(article, Names.empty(), facts).roles["s4"] == "expectation"


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
