# SPDX-License-Identifier: Apache-2.0
"""Speech is told from names; the reported clause is found; every quote's words stand in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.find.quotes import find
from generator.model import Facts
from generator.names import Names
from generator.read import read_text

if TYPE_CHECKING:
    from generator.model import Article, Language


def article_of(text: str, language: Language) -> Article:
    """The article of a text."""
    return read_text(text, published=None, language=language)


def facts_of(text: str, language: Language) -> Facts:
    """What is found in a text without known people."""
    return find(article_of(text, language), Names.empty(), Facts())


def marked(text: str, language: Language) -> list[tuple[str, str, str]]:
    """Kind, words and cue of the marked quotes."""
    quotes = [quote for quote in facts_of(text, language).quotes if quote.marked]
    return [(quote.kind, quote.words.exact, quote.cue.exact if quote.cue else "") for quote in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقالت الربانة: «سنبحر مع الفجر».", [("direct", "سنبحر مع الفجر", "قالت")]),
        ("وأكد المهندس أن «السد آمن تماما منذ سنوات».", [("direct", "السد آمن تماما منذ سنوات", "أكد")]),
        ("وأضاف أن الأمواج «عالية» اليوم.", [("mixed", "عالية", "أضاف")]),
        ("ونصت المعاهدة على «تقاسم المياه» بين الضفتين.", [("mixed", "تقاسم المياه", "نصت")]),
        ("«لن نغادر قريتنا أبدا»، قال الفلاح.", [("direct", "لن نغادر قريتنا أبدا", "قال")]),
    ],
)
def test_arabic_speech(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Marked words governed by a verb of saying are speech: direct when all of the clause is marked, else mixed."""
    assert marked(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We sail at dawn,” the captain said.", [("direct", "We sail at dawn,", "said")]),
        ("The captain called the storm “a monster”.", [("mixed", "a monster", "called")]),
        ("“We sail,” she said. “Nobody stays.”", [("direct", "We sail,", "said"), ("direct", "Nobody stays.", "said")]),
        ("“Who stays?” the captain asked.", [("direct", "Who stays?", "asked")]),
        ("The charter states that ships “shall wait” outside.", [("mixed", "shall wait", "states")]),
    ],
)
def test_english_speech(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The same in English, where the verb may stand before, after or between the parts."""
    assert marked(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("وتصدر صحيفة «المرفأ» كل أسبوع.", "ar"),
        ("وقال الخبير إن سياسة «النافذة الواسعة» فشلت.", "ar"),
        ("وأعلن تنظيم «الراية» مسؤوليته عن الحريق.", "ar"),
        ("ويعرف المشروع باسم «جسر الغد» منذ سنوات.", "ar"),
        ("وأطلق على السفينة ما يسمى «حارسة البحر».", "ar"),
        ("وقال مسؤول في «رابطة الصيد» إن الموسم بدأ.", "ar"),
        ("The so-called “night fleet” left on Monday.", "en"),
        ("Experts say the “open door” policy failed.", "en"),
        ("The company, known as “East Wind”, grew.", "en"),
    ],
)
def test_names_are_no_speech(text: str, language: Language) -> None:
    """A name or term follows its head word or its noun, whoever reports the sentence."""
    assert marked(text, language) == []
    assert len(facts_of(text, language).not_quotes) == 1


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "وذكرت البلدية أن الطريق مغلق منذ أمس، مؤكدة أن العمل مستمر فيه.",
            "ar",
            ["الطريق مغلق منذ أمس", "العمل مستمر فيه"],
        ),
        ("ويتوقع أن يهطل المطر غدا على الساحل.", "ar", []),
        ("The mayor said that the bridge would open in May.", "en", ["the bridge would open in May"]),
        ("The bridge will open in May, the mayor said.", "en", ["The bridge will open in May"]),
        ("He wants to say goodbye to the old bridge.", "en", []),
    ],
)
def test_indirect(text: str, language: Language, expected: list[str]) -> None:
    """An indirect quote is the reported clause without its complementizer; an impersonal verb reports nobody."""
    assert [quote.words.exact for quote in facts_of(text, language).quotes if quote.kind == "indirect"] == expected


def test_direct_speech_without_marks() -> None:
    """After a colon the words are direct speech even when the marks are missing."""
    (quote,) = facts_of("وقال الحارس: لم أر أحدا في الميناء تلك الليلة.", "ar").quotes
    assert (quote.kind, quote.marked) == ("direct", False)


def test_parts_of_one_utterance() -> None:
    """Paragraphs of one quotation share a letter and the speaker."""
    text = "“The first night was calm.\n\n“The second was not,” said the keeper."
    first, second = facts_of(text, "en").quotes
    assert first.continues == second.continues is not None
    assert first.speaker == second.speaker is not None


_PIECES = (
    "قال ",
    "أن ",
    "«",
    "»",
    "“",
    "”",
    '"',
    "'",
    "’",
    ". ",
    "، ",
    "\n\n",
    "said ",
    "that ",
    "He ",
    "نص",
    "\u0640",
    "ا\u064b",
    ": ",
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=40), st.sampled_from(("ar", "en")))
def test_words_stand_in_the_text(pieces: list[str], language: Language) -> None:
    """Any text: no exception, words equal the text at their span, outside furniture, ids unique."""
    text = "".join(pieces)
    article = article_of(text, language)
    facts = find(article, Names.empty(), Facts())
    for quote in facts.quotes:
        assert article.at(quote.words.span) == quote.words.exact != ""
        sentence = article.sentence_at(quote.words.span.start)
        assert sentence is not None
        assert sentence.kind != "furniture"
    assert len({quote.id for quote in facts.quotes}) == len(facts.quotes)
