# SPDX-License-Identifier: Apache-2.0
"""Where the name of a body begins and ends."""

from __future__ import annotations

import pytest

from generator.find.organisations import find
from generator.model import Article, FactId, Facts, Language, Sentence, Span
from generator.names import Identity, Names


def names_in(text: str, language: Language, names: Names | None = None) -> list[str]:
    """The names of the organisations of one sentence."""
    sentence = Sentence("s1", 1, Span(0, len(text)), 0, "sentence")
    article = Article("a", "a.txt", "0" * 64, text, language, None, (sentence.span,), (sentence,))
    return [body.name for body in find(article, names or Names.empty(), Facts()).organisations]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("أعلنت وزارة الزراعة المصرية أن الموسم بدأ.", ["وزارة الزراعة المصرية"]),
        ("قالت وزارة التجارة والصناعة اليوم الخميس.", ["وزارة التجارة والصناعة"]),
        ("ارتفعت أسهم بورصة عمان بنسبة قليلة.", ["بورصة عمان"]),
        ("وذكرت صحيفة «ضوء الميناء» أن السفينة غرقت.", ["ضوء الميناء"]),
        ("بحسب الهيئة العامة للموانئ أمس.", ["الهيئة العامة للموانئ"]),
        ("سلم الملف للمحكمة الدستورية العليا.", ["المحكمة الدستورية العليا"]),
        ("غرقت السفينة. (ر.ف.د)", ["ر.ف.د"]),
        ("حضر رئيس مجلس هيئة الموانئ البحرية.", ["هيئة الموانئ البحرية"]),
        ("نشرت وكالة الأنباء «مرفأ» الخبر.", ["مرفأ"]),
        ("نشرت صحيفة نورث ستار الكندية «الجسر المفقود» أمس.", ["صحيفة نورث ستار الكندية"]),
    ],
)
def test_arabic(text: str, found: list[str]) -> None:
    """An annexation closed by a definite noun and its adjectives; a definite head with an adjective; a quoted name."""
    assert names_in(text, "ar") == found


@pytest.mark.parametrize(
    "text",
    ["عقد المجلس جلسة.", "بنى شركة صغيرة.", "قال إن الهيئة وافقت.", "نشأ تحالف عسكري.", "اجتمع مجلس الإدارة أمس."],
)
def test_arabic_without_names(text: str) -> None:
    """A head alone, or with an indefinite adjective, names nobody."""
    assert names_in(text, "ar") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Shares in Delta Marine Holdings fell.", ["Delta Marine Holdings"]),
        ("The Ministry of Public Works said so.", ["Ministry of Public Works"]),
        ("It was built by the lender NileMark last year.", ["NileMark"]),
        ("The Ferry Workers’ Union went on strike.", ["Ferry Workers’ Union"]),
        ("Officials of ZETCO, as it is known, agreed.", ["ZETCO"]),
        ("Then the county council voted.", ["county council"]),
    ],
)
def test_english(text: str, found: list[str]) -> None:
    """Capitalised words with a head, acronyms, names after what they are, councils in small letters."""
    assert names_in(text, "en") == found


@pytest.mark.parametrize(
    "text", ["CAIRO - It rained.", "The GDP rose.", "He met Peter Barasa in Cape Town.", "A council met."]
)
def test_english_without_names(text: str) -> None:
    """Datelines, abbreviations, people and plain nouns are no organisations."""
    assert names_in(text, "en") == []


def test_listed_name_wins() -> None:
    """A listed organisation is found without a head word and has both names."""
    known = Identity(FactId("tide"), {"ar": "تايد", "en": "Tide"}, kind="company")
    assert names_in("وقعت تايد العقد.", "ar", Names.of(organisations=(known,))) == ["تايد"]
