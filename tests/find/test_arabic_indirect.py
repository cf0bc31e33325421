# SPDX-License-Identifier: Apache-2.0
"""Arabic statements without marks: which words are reported, who reports them, and what reports nothing."""

from __future__ import annotations

import pytest

from generator.find.order import find_all
from generator.names import Names
from generator.read import read_text


def told(text: str) -> list[tuple[str, str | None]]:
    """The words of each statement without marks and its speaker."""
    facts = find_all(read_text(text + "\n", published=None, language="ar"), Names.empty())
    return [(quote.words.exact, quote.speaker_name) for quote in facts.quotes if not quote.marked]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "من جهته بين مدير المستشفى البيطري فالح جبار آل دوخي بأن الكوادر جابت القرى.",
            [("الكوادر جابت القرى", "فالح جبار آل دوخي")],
        ),
        (
            "وقال شهود إن النار اندلعت ليلا، لكن الدفاع المدني قال إن السبب مجهول.",
            [("النار اندلعت ليلا", "شهود"), ("السبب مجهول", "الدفاع المدني")],
        ),
        ("وأظهرت بيانات الجمارك أن الواردات تراجعت.", [("الواردات تراجعت", "بيانات الجمارك")]),
        ("وعلمت «الصباح» من مصدر أمني أن الموقوفين خمسة.", [("الموقوفين خمسة", "مصدر أمني")]),
        ("وعلم من مصادر مطلعة أن الاتفاق سيوقع قريبا.", [("الاتفاق سيوقع قريبا", "مصادر مطلعة")]),
        ("ويفيد تقرير لمكتب أمين المظالم بأن النزاعات تضاعفت.", [("النزاعات تضاعفت", "تقرير لمكتب أمين المظالم")]),
        ("ووجه الأهالي رسالة مفادها أن الصبر نفد.", [("الصبر نفد", "الأهالي")]),
        ("وذكر موقع إخباري نقلا عن ضابط أن العملية مستمرة.", [("العملية مستمرة", "ضابط")]),
        (
            "قال وزير النقل فادي الحسيكي إن العمل بدأ. وزاد، فيما كان العمال ينتظرون، أن الرواتب صرفت.",
            [("العمل بدأ", "فادي الحسيكي"), ("الرواتب صرفت", "فادي الحسيكي")],
        ),
        (
            "وبحسب البلاغ، تبدأ الأشغال في مارس، فيما تنتهي قبل الصيف.",
            [("تبدأ الأشغال في مارس، فيما تنتهي قبل الصيف", "البلاغ")],
        ),
        (
            "وشددت المحكمة على أن «البند الجزائي» المتفق عليه واجب النفاذ.",
            [("«البند الجزائي» المتفق عليه واجب النفاذ", "المحكمة")],
        ),
        ("وفي تعليقه على الحادثة، قال المحافظ إن التحقيق بدأ.", [("التحقيق بدأ", "المحافظ")]),
    ],
)
def test_reported(text: str, wanted: list[tuple[str, str | None]]) -> None:
    """Verbs that are something else without "that", contrasts, sources of a paper, circumstances in between."""
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "وفي تعليقه على الحادثة، غادر المحافظ القاعة.",
        "ورفع العمال لافتة فوق الجسر القديم.",
        "وكما يقول المثل: «رب ضارة نافعة»، فقد عاد الصيادون.",
        "وصلت الناقلة إلى بلا مرفأ.",
        "دفع التاجر ثمن البضاعة كاملا.",
        "وأثبت اللاعب جدارته في المباراة.",
        "ومن المتوقع أن يصل الوفد غدا.",
        "علم المدرب لاعبيه من الصغر فنون اللعبة.",
    ],
)
def test_nothing_reported(text: str) -> None:
    """A noun with its preposition, a banner, a proverb, deeds and duties report nothing."""
    assert told(text) == []
