# SPDX-License-Identifier: Apache-2.0
"""All that an article calls one body is one organisation."""

from __future__ import annotations

import pytest

from generator.find.organisations import find
from generator.model import Article, Facts, Language, Sentence, Span
from generator.names import Names


def bodies_in(text: str, language: Language) -> dict[str, list[str]]:
    """The organisations of one sentence with the words of their mentions."""
    sentence = Sentence("s1", 1, Span(0, len(text)), 0, "sentence")
    article = Article("a", "a.txt", "0" * 64, text, language, None, (sentence.span,), (sentence,))
    found = find(article, Names.empty(), Facts()).organisations
    return {body.name: [mention.exact for mention in body.mentions] for body in found}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "قالت هيئة المرافئ أمس إنها وافقت، وتتبع الهيئة العامة للمرافئ والجسور الوزارة.",
            {"الهيئة العامة للمرافئ والجسور": ["هيئة المرافئ", "الهيئة العامة للمرافئ والجسور"]},
        ),
        (
            "أعلنت المنظمة الإقليمية للمصايد (سامك) الخبر، وأكدت سامك ذلك.",
            {"المنظمة الإقليمية للمصايد": ["المنظمة الإقليمية للمصايد", "سامك", "سامك"]},
        ),
        (
            "أقرت وزارة الزراعة المصرية الخطة وقالت وزارة الزراعة إنها بدأت.",
            {"وزارة الزراعة المصرية": ["وزارة الزراعة المصرية", "وزارة الزراعة"]},
        ),
        (
            "وافقت وزارة الصحة المصرية ورفضت وزارة الصحة التونسية.",
            {"وزارة الصحة المصرية": ["وزارة الصحة المصرية"], "وزارة الصحة التونسية": ["وزارة الصحة التونسية"]},
        ),
        (
            "وقعت شركة «نهر الفضة للمقاولات» العقد، وارتفع سهم «نهر الفضة للمقاولات».",
            {"نهر الفضة للمقاولات": ["نهر الفضة للمقاولات", "نهر الفضة للمقاولات"]},
        ),
        (
            "أعلنت الهيئة العامة للطرق فتح الجسر، وقالت الهيئة إن العمل انتهى.",
            {"الهيئة العامة للطرق": ["الهيئة العامة للطرق", "الهيئة"]},
        ),
    ],
)
def test_arabic(text: str, found: dict[str, list[str]]) -> None:
    """Shorter forms, short forms in brackets, the bare head join the full name; two nationalities are two bodies."""
    assert bodies_in(text, "ar") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Delta Ferry Workers Union (DFWU) met. Later DFWU voted.",
            {"Delta Ferry Workers Union": ["Delta Ferry Workers Union", "DFWU", "DFWU"]},
        ),
        (
            "The Sawa Marine Research Institute, known as SMRI, replied and SMRI agreed.",
            {"Sawa Marine Research Institute": ["Sawa Marine Research Institute", "SMRI", "SMRI"]},
        ),
        (
            "The Lakes Water Supply Board said no. Then LWSB gave in.",
            {"Lakes Water Supply Board": ["Lakes Water Supply Board", "LWSB"]},
        ),
        (
            "Shares in Orvik Shipping fell, and Orvik’s shares did not recover.",
            {"Orvik Shipping": ["Orvik Shipping", "Orvik"]},
        ),
    ],
)
def test_english(text: str, found: dict[str, list[str]]) -> None:
    """Initials, with brackets or without, and the first word of a company's name join the full name."""
    assert bodies_in(text, "en") == found
