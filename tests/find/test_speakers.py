# SPDX-License-Identifier: Apache-2.0
"""Who speaks: beside the verb, by title, carried over, a document, a group, an unnamed source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.find.quotes import find
from generator.model import Evidence, FactId, Facts, Person
from generator.names import Names
from generator.read import read_text

if TYPE_CHECKING:
    from generator.model import Article, Language

_PEOPLE = {"سمير الحلاق": "وزير الري", "هدى نصار": None, "Ada Quill": "Harbour Minister", "Tom Reeve": None}


def _mentions(article: Article, name: str) -> tuple[Evidence, ...]:
    """Every place of the full name, then of the family name alone."""
    found: dict[int, Evidence] = {}
    for part in (name, name.rsplit(maxsplit=1)[-1]):
        start = article.text.find(part)
        while start >= 0:
            evidence = article.evidence(start, start + len(part))
            if not any(other.span.overlaps(evidence.span) for other in found.values()):
                found[start] = evidence
            start = article.text.find(part, start + 1)
    return tuple(found[start] for start in sorted(found))


def speakers_of(text: str, language: Language) -> list[tuple[str | None, str]]:
    """The name and the way of resolving of each quote's speaker."""
    article = read_text(text, published=None, language=language)
    people = tuple(
        Person(FactId(f"person-{number}"), name, {language: name}, mentions, title=title)
        for number, (name, title) in enumerate(_PEOPLE.items())
        if (mentions := _mentions(article, name))
    )
    facts = find(article, Names.empty(), Facts(people=people))
    return [(quote.speaker_name, quote.via) for quote in facts.quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال وزير الري سمير الحلاق إن «الماء يكفي».", [("سمير الحلاق", "named")]),
        ("وقالت هدى نصار: «نريد الماء». وأضافت: «الآن».", [("هدى نصار", "named"), ("هدى نصار", "ellipsis")]),
        ("وصل سمير الحلاق أمس. وأكد الوزير أن السد آمن.", [("سمير الحلاق", "title")]),
        (
            "وأشار سمير الحلاق إلى أن السد آمن، مؤكدا أن «العمل مستمر».",
            [("سمير الحلاق", "named"), ("سمير الحلاق", "ellipsis")],
        ),
        ("لكن هدى نصار انتقدت الخطة، وقالت: «تأخرتم كثيرا».", [("هدى نصار", "ellipsis")]),
        ("وأكد الجانبان أن الحوار مستمر.", [("الجانبان", "named")]),
        ("وقال مصدر في الوزارة، فضل عدم ذكر اسمه، إن العقد جاهز.", [("مصدر في الوزارة", "named")]),
        ("ووقع البلدان اتفاقا ينص في مادته الأولى على «وقف الحفر فورا».", [("اتفاقا", "document")]),
        ("ونقلت الصحيفة عن هدى نصار قولها إن «القرية عطشى».", [("هدى نصار", "named")]),
        ("وفتحت الأسواق. وأضاف أن السعر ثابت.", [(None, "unresolved")]),
        (
            "قال سمير الحلاق إن الماء يكفي. وأورد المتحدث ذاته أن السد آمن.",
            [("سمير الحلاق", "named"), ("سمير الحلاق", "coref")],
        ),
        ("وقال مصدر محلي اشترط حجب اسمه إن العقد جاهز.", [("مصدر محلي", "named")]),
        ("«نريد الماء الآن وليس غدا»، ختمت هدى نصار.", [("هدى نصار", "named")]),
        ("وحسب سمير الحلاق، وزير الري، فإن السد آمن تماما.", [("سمير الحلاق", "named")]),
        ("أما هدى نصار فاعتبرت القرار «قفزة في الظلام».", [("هدى نصار", "ellipsis")]),
        ("وقالت هدى نصار إن الماء قليل. واتهم الحكومة بـ«الكذب».", [("هدى نصار", "named"), (None, "unresolved")]),
        ("لم تقبل هدى نصار القرار، إذ كتبت في تدوينة: «نريد الماء».", [("هدى نصار", "ellipsis")]),
        ("وصل سمير الحلاق. وكان الأخير قد صرح بأن السد آمن.", [("سمير الحلاق", "coref")]),
        ("رعى معالي سمير الحلاق الحفل بحضور هدى نصار. وقال معاليه: «اكتمل السد».", [("سمير الحلاق", "coref")]),
        ("غير أن دبلوماسيا غربيا، وفضل حجب اسمه، نبه إلى أن العقد «ناقص».", [("دبلوماسيا غربيا", "ellipsis")]),
        ("وشدد بيانهما المشترك على أن «التحكيم ملزم للجميع».", [("بيانهما المشترك", "document")]),
        ("وأوضح بلاغ للوزارة، توصلنا بنسخة منه، أن السد آمن.", [("بلاغ للوزارة", "document")]),
        ("وتساءلت هدى نصار بنبرة عتاب: «متى يصل الماء؟».", [("هدى نصار", "named")]),
        ("وتساءل بنبرة عتاب: «متى يصل الماء؟».", [(None, "unresolved")]),
        ("وقال لـ«أخبار البحر» المهندس سمير الحلاق إن السد آمن.", [("سمير الحلاق", "named")]),
        (
            "وصل سمير الحلاق، والي الساحل، ومعه هدى نصار، نائبة الوالي. وقال الوالي إن السد آمن.",
            [("سمير الحلاق", "title")],
        ),
        (
            "والي الساحل يفتتح السد: «الماء يكفي الجميع اليوم»\n\nوصل سمير الحلاق، والي الساحل، أمس.",
            [("سمير الحلاق", "title")],
        ),
        ("ووفقا لمسؤول في الوزارة، فإن السد آمن تماما.", [("مسؤول في الوزارة", "named")]),
        ("وذكرت وكالة الأخبار أن السد آمن.", [("وكالة الأخبار", "named")]),
        ("وتنص نشرة الإصدار على أن «الحصيلة لن تمس».", [("نشرة الإصدار", "document")]),
        ("وطالب المزارعون بـ«سعر عادل».", [("المزارعون", "named")]),
        ("ورأت الصحيفة أن السد مهم، ووصفته المعارضة بـ«الوهم».", [("الصحيفة", "named"), ("المعارضة", "named")]),
        ("وطمأن وزير التجارة المواطنين بأن «المخزون كاف للجميع».", [("وزير التجارة", "named")]),
        ("وهدد قائد الحرس بـ«إغلاق الطريق».", [("قائد الحرس", "named")]),
        ("وصرح مصدر مطلع، رفض الإفصاح عن اسمه، بأن «العقد جاهز للتوقيع».", [("مصدر مطلع", "named")]),
        (
            "وأوضح سمير الحلاق أن السد آمن. وحسب ذات المسؤول، فإن الماء يكفي الجميع.",
            [("سمير الحلاق", "named"), ("سمير الحلاق", "coref")],
        ),
        (
            "قالت هدى نصار إن الخطة فشلت، متهمة الوزارة بـ«تأخير الرواتب عمدا».",
            [("هدى نصار", "named"), ("هدى نصار", "ellipsis")],
        ),
    ],
)
def test_arabic(text: str, expected: list[tuple[str | None, str]]) -> None:
    """Arabic: the subject after the verb, before it, the holder of the title, else the last who spoke."""
    assert speakers_of(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We wait,” said Ada Quill.", [("Ada Quill", "named")]),
        ("Ada Quill, who leads the talks, said the port was “full”.", [("Ada Quill", "named")]),
        ("Tom Reeve repairs nets. “Nobody pays us,” he said.", [("Tom Reeve", "pronoun")]),
        ("Ada Quill left early. The minister said that the port was full.", [("Ada Quill", "title")]),
        ("An official, who asked not to be named, said the port was “full”.", [("An official", "named")]),
        ("The treaty states that ships “shall wait”.", [("treaty", "document")]),
        ("According to fishermen, the nets were empty.", [("fishermen", "named")]),
        ("Ada Quill was quoted by a newspaper as saying that the port was full.", [("Ada Quill", "named")]),
        ("A newspaper quoted Ada Quill as saying the port was “full”.", [("Ada Quill", "named")]),
        ("Both sides said the talks were “useful”.", [("Both sides", "named")]),
        ("Ada Quill left. “The port is full,” her deputy, Tom Reeve, said.", [("Tom Reeve", "named")]),
        ("The sale was “a sham”, complained the owner’s lawyer, Tom Reeve.", [("Tom Reeve", "named")]),
        ("Tom Reeve’s lawyer, Ms Bea Okell, said the sale was “void”.", [("Bea Okell", "named")]),
        ("Tom Reeve was late. His deputy was calmer: “It will keep.”", [("His deputy", "named")]),
        ("Ada Quill spoke first. In her view, the port had shown “great patience”.", [("Ada Quill", "pronoun")]),
        ("“Prices will rise” was the verdict of a banker in Nairobi.", [("a banker in Nairobi", "named")]),
        ("As one trader put it: “Nobody buys.”", [("one trader", "named")]),
        ("PORTREE (Agency) - Ada Quill resigned, saying the port was “full”.", [("Ada Quill", "ellipsis")]),
        ("Harbour Minister: the port is full\n\nAda Quill left early, unhurt.", [("Ada Quill", "title")]),
    ],
)
def test_english(text: str, expected: list[tuple[str | None, str]]) -> None:
    """English: the subject before the verb, after it behind a quotation, a pronoun's person, a document."""
    assert speakers_of(text, "en") == expected
