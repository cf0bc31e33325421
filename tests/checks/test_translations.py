# SPDX-License-Identifier: Apache-2.0
"""A translation is compared with its source: planted faults are found, and sound translations pass."""

from __future__ import annotations

from datetime import date

import pytest

from generator.checks import translations
from generator.find.order import find_all
from generator.model import Explainer, Language, Settings, Translation, Unit
from generator.names import Names
from generator.read import read_text

ARABIC = "وقال الوزير سالم الحبسي في صحار يوم 9 مايو 2024 إن 7,200 طن لن تصل قبل ثلاثة أسابيع."
ENGLISH = "Minister Salim al-Habsi said in Sohar on 9 May 2024 that 7,200 tonnes would not arrive for three weeks."


def codes(source: str, target: str) -> list[str]:
    """The codes of the warnings about one sentence."""
    article = read_text(source, published=date(2024, 5, 16))
    facts = find_all(article, Names.empty())
    other: Language = "en" if article.language == "ar" else "ar"
    sentence = article.sentences[0]
    evidence = article.evidence(sentence.span.start, sentence.span.end)
    unit = Unit("s1", evidence.exact, article.language, evidence, {other: Translation(target, "checked", line=7)})
    explainer = Explainer("x", (article,), Settings(), facts, {"s1": unit}, {article.language: "x"}, folder="harbour")
    found = translations.check(explainer)
    assert all((p.file, p.line, p.is_error) == (f"seeds/harbour/{other}.po", 7, False) for p in found)
    return sorted(p.code for p in found)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (ARABIC, ENGLISH),
        (ENGLISH, ARABIC),
        ("وبلغت الكلفة ١٫٣ مليار يورو و47 مادة.", "The cost came to 1.3 billion euros and 47 articles."),
        ("وقدم 20 نائبا الطلب.", "Twenty deputies made the request."),
        ("عُقد مؤتمر كوب 28 في دبي.", "The COP28 conference was held in Dubai."),
        ("ونفى الوزير ذلك.", "The minister said this was not so."),
        ("ولم يحضر سوى وزيرين.", "Only two ministers came."),
        ("The ministers spoke in the 1990s.", "تحدث الوزراء في تسعينيات القرن الماضي."),
        ("وقالت شركة OPAL إن العمل بدأ.", "OPAL said that work had begun."),
        ("The OPAL company spoke.", "تحدثت شركة OPAL."),
        ("Turkish officials met in Ankara.", "اجتمع مسؤولون أتراك في العاصمة."),
    ],
)
def test_sound_translations_pass(source: str, target: str) -> None:
    """Other digits, other words, another order: the sense is the same."""
    assert codes(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        (ARABIC, ENGLISH.replace("7,200", "7,300"), "PO-NUMBER"),
        (ARABIC, ENGLISH.replace("7,200 tonnes", "the tonnes"), "PO-NUMBER"),
        (ARABIC, ENGLISH.replace("9 May", "9 June"), "PO-DATE"),
        (ARABIC, ENGLISH.replace(" on 9 May 2024", " on 9 May 2023"), "PO-DATE"),
        (ARABIC, ENGLISH.replace("would not arrive", "would arrive"), "PO-NEGATION"),
        (ENGLISH, ARABIC.replace("لن تصل", "ستصل"), "PO-NEGATION"),
        ("وصلت السفينة.", "The ship has not arrived.", "PO-NEGATION"),
        (ENGLISH, ARABIC.replace("صحار", "الدقم"), "PO-NAME"),
        (ARABIC, ENGLISH.replace("arrive", "تصل"), "PO-SCRIPT"),
        (ENGLISH, ARABIC.replace("طن", "tonnes"), "PO-SCRIPT"),
        (ARABIC, ENGLISH.replace("said", "\u202esaid"), "PO-DIRECTION"),
        (ARABIC, ENGLISH.replace("said", "\u2067said"), "PO-DIRECTION"),
    ],
)
def test_planted_faults_are_found(source: str, target: str, code: str) -> None:
    """Each with its code, at the line of its entry."""
    assert code in codes(source, target)
