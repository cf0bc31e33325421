# SPDX-License-Identifier: Apache-2.0
"""What pages make of a small article read by the finders: when words were said, who acts, what is open, what was due."""

from __future__ import annotations

import re
from datetime import date

import pytest

from generator.find.order import find_all
from generator.model import Explainer, Language, Page, PageKind, Settings
from generator.names import Names
from generator.pages import pages_of
from generator.pages.acting import acting_in
from generator.pages.reading import Reading
from generator.read import read_text


def _story(text: str) -> Explainer:
    article = read_text(text + "\n", published=date(2024, 5, 9))
    facts = find_all(article, Names.empty())
    return Explainer("small", (article,), Settings(licence="own"), facts, {}, {article.language: "A title"})


def _page(story: Explainer, kind: PageKind, language: Language) -> Page:
    return next(page for page in pages_of(story, language) if page.kind == kind)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Mayor Anna Lund said: “The bridge will open in June 2026.”", ""),
        ("Mayor Anna Lund said on Tuesday: “The bridge will open in June 2026.”", "7 May 2024"),
        ("“We open in 2026,” Mayor Anna Lund said on Tuesday.", "7 May 2024"),
        ("Mayor Anna Lund said that the bridge would open in June 2026.", ""),
        ("وقالت الوزيرة منى الكندي: «يفتح الجسر في يونيو 2026».", ""),
        ("وقالت الوزيرة منى الكندي الثلاثاء: «يفتح الجسر في يونيو 2026».", "7 مايو 2024"),
    ],
)
def test_a_date_in_the_words_said_is_not_their_date(text: str, day: str) -> None:
    """The card of a quotation tells when it was said, only where the sentence tells that outside the words."""
    story = _story(f"{text}")
    (about,) = re.findall(r'<p class="x-q-m x-ui">(.*?)</p>', _page(story, "quotes", story.language).body)
    assert ("2024" in about, "2026" in about) == (bool(day), False)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Russia and Iran signed an agreement in Tehran on Wednesday.", ["Russia", "Iran"]),
        ("TEHRAN, May 9 – Russia and Iran signed an agreement.", ["Russia", "Iran"]),
        ("The African Union and Egypt signed an agreement.", ["African Union", "Egypt"]),
        ("An agreement between Russia and Iran was signed.", []),
        ("Two ships of Egypt sank on Tuesday.", []),
        ("وقعت روسيا وإيران في طهران اتفاقا الأربعاء.", ["روسيا", "إيران"]),
        ("القاهرة - وقعت مصر والاتحاد الأفريقي اتفاقا.", ["مصر", "الاتحاد الأفريقي"]),
        ("وصل الوفد إلى مصر الأربعاء.", []),
        ("وقع اتفاق بين روسيا وإيران الأربعاء.", []),
    ],
)
def test_states_and_bodies_act(text: str, wanted: list[str]) -> None:
    """They are who acts where they are the subject of the first sentence; behind a preposition they are not."""
    story = _story(text)
    article = story.articles[0]
    assert [body.name for body in acting_in(article, article.sentences[0], story.facts)] == wanted


def test_who_is_the_states_where_nobody_is_named() -> None:
    """The key facts name the two states of the first sentence, not the man named later."""
    story = _story("Russia and Iran signed an agreement on Wednesday.\n\nMayor Anna Lund said the street was shut.")
    body = _page(story, "overview", "en").body
    who = body[body.index("<dt>Who</dt>") : body.index("<dt>When</dt>")]
    assert ("Russia" in who, "Iran" in who, "Lund" in who) == (True, True, False)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The bridge was shut. Who will pay for it? That is for the council.", ["Who will pay for it?"]),
        ("The bridge was shut. Nor is it clear when it will open.", ["Nor is it clear when it will open."]),
        ("The bridge was shut. “Who will pay?” the mayor asked.", []),
        ("وأغلق الجسر. ويبقى سؤالان: من سيدفع؟ ومتى يفتح؟", ["ويبقى سؤالان: من سيدفع؟", "ومتى يفتح؟"]),
        ("وأغلق الجسر. وسأل العمدة: «من سيدفع الثمن كله؟».", []),
        ("أسعار تتباين\n\nوأغلق الجسر أمام الشاحنات يوم الثلاثاء.", []),
    ],
)
def test_what_the_article_leaves_open(text: str, wanted: list[str]) -> None:
    """Its own questions and what it calls unknown; a heading and somebody's question are none."""
    story = _story(text)
    reading = Reading.of(story, story.language)
    assert [story.articles[0].at(sentence.span) for sentence in reading.unclear()] == wanted


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The talks had been due to close on Tuesday.", "en", "was planned"),
        ("The talks are due to close on Friday.", "en", "scheduled"),
        ("وكان اختتام المؤتمر مقررا الثلاثاء.", "ar", "كان مقررًا"),
    ],
)
def test_a_past_plan_is_told_as_past(text: str, language: Language, words: str) -> None:
    """The timeline says that it was planned; a plan to come is due."""
    assert f"<b>{words}</b>" in _page(_story(text), "timeline", language).body


def test_the_end_of_a_year_stands_behind_its_quarters() -> None:
    """A year ends after its third quarter, whatever the order of the words."""
    told = "Work is to end by the end of 2027. Painting is to start in the third quarter of 2027."
    line = _page(_story(told), "timeline", "en").body
    assert 0 < line.index(">third quarter of 2027") < line.index(">end of 2027")


def test_what_another_said_has_no_part_in_the_day_of_saying() -> None:
    """The day of which one paper tells is not the day on which the next one said something else."""
    told = "وبلغت المنح الثلاثاء 5 آلاف وفق صحيفة المرفأ، و6 آلاف وفق صحيفة الساحل."
    assert "7 مايو" not in _page(_story(told), "quotes", "ar").body
