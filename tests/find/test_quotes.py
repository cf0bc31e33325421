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
        (
            "«لن نغادر قريتنا»، قال الفلاح، «مهما طال الحصار».",
            [("direct", "لن نغادر قريتنا", "قال"), ("direct", "مهما طال الحصار", "قال")],
        ),
        ("«لن نغادر قريتنا»، قالها الفلاح.", [("direct", "لن نغادر قريتنا", "قالها")]),
        ("واعتبرها «خطوة ناقصة».", [("mixed", "خطوة ناقصة", "اعتبرها")]),
        ("وأسر دبلوماسي بأن «العقد جاهز منذ أسبوع».", [("direct", "العقد جاهز منذ أسبوع", "أسر")]),
        ("وجاء في البيان أن «المعبر مفتوح أمام الجميع».", [("direct", "المعبر مفتوح أمام الجميع", "جاء")]),
        ("وقال الحارس إن القافلة «وصلت كاملة».", [("mixed", "وصلت كاملة", "قال")]),
        ("وقال الحارس إن الخطة «حبر على ورق» منذ عام.", [("mixed", "حبر على ورق", "قال")]),
        (
            "وقال مصرحا: «كنت في عطلة». «ومن بقي هنا؟»، تسأل القاضية، ليرد بأن نائبه بقي.",
            [("direct", "كنت في عطلة", "مصرحا"), ("direct", "ومن بقي هنا؟", "تسأل")],
        ),
        ("وعبرت البلدية عن أملها في «حل قريب».", [("mixed", "حل قريب", "عبرت")]),
        ("ثم زاد: «لن نقبل بأقل من ذلك».", [("direct", "لن نقبل بأقل من ذلك", "زاد")]),
        ("وكتب الحارس على صفحته:\n\n«لم أنم منذ يومين».", [("direct", "لم أنم منذ يومين", "كتب")]),
        ("«الماء حياة القرية كلها». بهذه العبارة لخص الحارس يومه.", [("direct", "الماء حياة القرية كلها", "لخص")]),
        ("وقال الحارس، خلال لقائه عددا من الرعاة: «سنبقى هنا».", [("direct", "سنبقى هنا", "قال")]),
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
        ("“This,” the captain said, “is home.”", [("direct", "This,", "said"), ("direct", "is home.", "said")]),
        ("The storm “came out of nowhere,” one sailor said.", [("mixed", "came out of nowhere,", "said")]),
        ("The charter lays down that ships “shall wait” outside.", [("mixed", "shall wait", "lays down")]),
        ("The captain said in a statement that all was “calm”.", [("mixed", "calm", "said")]),
        ("‘The sea does not vote’ was how the captain put it.", [("direct", "The sea does not vote", "put")]),
        ("The captain said the crews had agreed on “a truce”.", [("mixed", "a truce", "said")]),
        (
            "“We sail,” she said. “Why wait?” She shrugs.",
            [("direct", "We sail,", "said"), ("direct", "Why wait?", "said")],
        ),
        ("The captain wrote on a board:\n\n“We sail at dawn.”", [("direct", "We sail at dawn.", "wrote")]),
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
        ("وجنحت الباخرة «سانتا مارينا» من الميناء أمس، وقال الحارس إنها فارغة.", "ar"),
        ("وينص القرار الذي تحوز «المرفأ» على نسخة منه على الإغلاق.", "ar"),
        ("وأعلنت الوزارة أن العبارة «نجمة الخليج» ستبحر غدا.", "ar"),
        ("وينص العقد الذي اطلعت عليه «المرفأ» على تقاسم الرسوم.", "ar"),
        ("وكتب الحارس على «لينكد إن» أن البحر هادئ.", "ar"),
        ("وسجلت «منارة البحر» أرباحا هذا العام.", "ar"),
        ("وقال الرئيس التنفيذي لـ«منارة البحر» إن الأرباح زادت.", "ar"),
        ("«منارة البحر» تتوقع أرباحا هذا العام", "ar"),
        ("وقال مصدر مطلع في هيئة المرافئ لـ«رقيب البحر» إن الرصيف جاهز.", "ar"),
        ("ووفق مصادر تحدثت إلى «رقيب البحر»، فإن الرصيف جاهز.", "ar"),
        ("وكشف الممثل عن كواليس مسلسله الجديد «حارة المرفأ» أمس.", "ar"),
        ("وأعلن الوزير أن العمل في خط أنابيب «السهل الأخضر» سيبدأ غدا.", "ar"),
        ("اتفاق على مد أنبوب «السهل الأخضر» قبل الشتاء", "ar"),
        ("ومن المقرر أن ينطلق قطار «الصحراء السريع» غدا وفق جدول الشركة.", "ar"),
        ("The ferry “Lady Maren” was full, the coast guard said.", "en"),
        ("Witnesses said the launch, MV “Lady Maren”, was full.", "en"),
        ("A cable, “North Arm,” which ends here, was not hit, the owner said.", "en"),
        ("Traders bought the coupons that brokers call “G-notes.”", "en"),
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
        ("وأعلنت الوزارة موعد الافتتاح، على أن يبدأ العمل غدا.", "ar", []),
        ("ويُفترض أن يبلغ الطريق الميناء غدا.", "ar", []),
        ("وشهد المدير حفل الافتتاح في الميناء أمس.", "ar", []),
        ("ورجح خبراء ألا يفتح الجسر قبل الربيع.", "ar", ["ألا يفتح الجسر قبل الربيع"]),
        ("وبحسب المدير فإن الجسر آمن تماما.", "ar", ["الجسر آمن تماما"]),
        ("وكشف المدير أن الجسر سيبلغ الضفة قريبا.", "ar", ["الجسر سيبلغ الضفة قريبا"]),
        ("وامتلأت المدينة بالزوار عقب افتتاح الجسر أمس.", "ar", []),
        ("وتعقد قمة بين الرئيس والوزير أن اكتمل النصاب.", "ar", []),
        # "that" behind a colon; two clauses of which the second is partly quoted; what follows is no part of the clause.
        ("وقال المدير في الإحاطة: إن الجسر آمن تماما.", "ar", ["الجسر آمن تماما"]),
        ("وقال المدير إن العقد يمتد عامين، وإن قيمته «الأكبر في تاريخ الشركة».", "ar", ["العقد يمتد عامين"]),
        ("قال المدير إن عدد الزوار تجاوز ألفا، محذرا من الزحام.", "ar", ["عدد الزوار تجاوز ألفا"]),
        ("ولفت المدير إلى أن العمل بدأ، في حين أكد الحارس أن الباب مغلق.", "ar", ["العمل بدأ", "الباب مغلق"]),
        ("وطالب المدير عدم ذكر اسمه.", "ar", []),
        ("ويبدأ العرض في الثامنة وفق الجدول.", "ar", []),
        ("والي الساحل: لن نتهاون مع أحد\n\nوصل الوالي أمس إلى المرفأ.", "ar", ["لن نتهاون مع أحد"]),
        (
            "The mayor affirmed in remarks carried by the harbour news agency on Monday that the bridge is safe.",
            "en",
            ["the bridge is safe"],
        ),
        ("The mayor, Ada Quill, bowed and apologised.", "en", []),
        ("Police say they are not looking for anyone else.", "en", ["they are not looking for anyone else"]),
        ("The mayor said that the bridge would open in May.", "en", ["the bridge would open in May"]),
        ("The bridge will open in May, the mayor said.", "en", ["The bridge will open in May"]),
        ("He wants to say goodbye to the old bridge.", "en", []),
        ("The bridge will open in May, said the mayor.", "en", ["The bridge will open in May"]),
        (
            "The bridge will open in May, the mayor said on Friday, after a long row.",
            "en",
            ["The bridge will open in May"],
        ),
        ("The bridge, the mayor added, would open in May.", "en", ["The bridge, the mayor added, would open in May"]),
        ("The mayor left, saying the bridge would open in May.", "en", ["the bridge would open in May"]),
        ("The mayor told reporters the bridge would open.", "en", ["the bridge would open"]),
        ("Work has begun where, according to the mayor, the bridge will stand.", "en", ["the bridge will stand"]),
        ("According to Ada, a trader in town, the bridge is shut.", "en", ["the bridge is shut"]),
        ("The mayor announced plans for the old bridge.", "en", []),
        ("A mayor who asked not to be named left early.", "en", []),
        ("Trucks use the old road, adding two days to the trip.", "en", []),
        ("The ferry sails from Port Said to the islands, every day.", "en", []),
    ],
)
def test_indirect(text: str, language: Language, expected: list[str]) -> None:
    """An indirect quote is the reported clause without its complementizer; an impersonal verb reports nobody."""
    assert [quote.words.exact for quote in facts_of(text, language).quotes if quote.kind == "indirect"] == expected


def test_headline_fragments() -> None:
    """What is quoted behind the colon of a headline "X: …" is speech of X, however short; a headed name is none."""
    text = "وزير الري: الموسم «آمن» رغم المطر\n\nوصل وزير الري أمس إلى القرية."
    assert marked(text, "ar") == [("mixed", "آمن", "")]
    assert marked("وزير الري: «لن أغادر»\n\nوصل وزير الري أمس.", "ar") == [("direct", "لن أغادر", "")]
    assert marked("وزير الري: سد «الوادي الكبير» آمن اليوم\n\nوصل وزير الري أمس.", "ar") == []


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
