# SPDX-License-Identifier: Apache-2.0
"""The quotes page says whose translation is shown: ours, or the one that a publisher printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.model import Quotation, Source
from generator.pages import quotes
from generator.pages.reading import Reading
from tests.fakes import explainer

if TYPE_CHECKING:
    from generator.model import Language

WHOLE = "هذا الخط يقصّر الطريق على آلاف العائلات، وسنبدأ العمل فيه من هذا الربيع"
TIMES = Source("times", "Strait Times", "Ferry", "2031-03-15", "", "en", publisher_names={"ar": "أوقات المضيق"})


def quotes_page(language: Language, quotation: Quotation) -> str:
    """The body of the quotes page with one source and what is known of one quotation."""
    known = explainer()
    settings = replace(known.settings, sources=(TIMES,), quotations=(quotation,))
    return quotes.write(Reading.of(replace(known, settings=settings), language), (), None).body


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ar", 'بالإنجليزية كما نشرته <a href="../sources/#source-times"><bdi>أوقات المضيق</bdi></a>'),
        ("en", 'English as published by <a href="../sources/#source-times"><bdi>Strait Times</bdi></a>'),
    ],
)
def test_a_published_translation_names_its_publisher(language: Language, told: str) -> None:
    """Both languages say it, linked to the source; the article's own language no longer calls the column ours."""
    body = quotes_page(language, Quotation(WHOLE, "", "times", "", translation="times"))
    assert body.count(told) == 1
    if language == "ar":
        assert "ما لم يُذكر ناشرها" in body


def test_without_a_publisher_the_translation_is_ours() -> None:
    """No source of a translation is named, and the column says that it is ours."""
    assert "كما نشرته" not in (body := quotes_page("ar", Quotation(WHOLE, "", "times", "")))
    assert "بالإنجليزية، ترجمتنا" in body
    assert "as published by" not in quotes_page("en", Quotation(WHOLE, "", "times", ""))
