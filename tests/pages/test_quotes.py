# SPDX-License-Identifier: Apache-2.0
"""The quotes page says whose translation is shown: ours, or the one that a publisher printed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.model import LANGUAGES, Quotation, Source
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
        ("ar", 'بالإنجليزية كما نشرته <a href="../sources/#source-times"><bdi dir="rtl">أوقات المضيق</bdi></a>'),
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


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ar", "3 أقوال: 1 باللفظ كاملًا، 2 ببعض اللفظ في تصريح واحد، 1 بالمعنى"),
        ("en", "3 quotes: 1 whole, 2 in part in 1 statement, 1 reported"),
    ],
)
def test_fragments_are_counted_apart_from_statements(language: Language, told: str) -> None:
    """Two fragments of one clause are one statement."""
    assert quotes.totals(Reading.of(explainer(), language)) == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_quote_has_its_address(language: Language) -> None:
    """A link in words, which a reader may copy; what a screen reader is told begins with the word that is seen."""
    body = quotes.write(Reading.of(explainer(), language), (), None).body
    links = re.findall(r'<a href="#(q-\d)" class="x-screen" aria-label="([^"]+)">([^<]+)</a>', body)
    assert [anchor for anchor, _, _ in links] == re.findall(r'class="x-q x-q-[a-z]+" id="(q-\d)"', body)
    assert all(name.startswith(shown) for _, name, shown in links)


def test_a_whole_quotation_cites_where_it_was_published() -> None:
    """Its address stands in the markup; an unsafe one does not."""
    known = explainer()
    for address, is_cited in (("https://times.example/1", True), ("javascript:alert(1)", False), ("", False)):
        times = replace(TIMES, address=address)
        quotation = Quotation(WHOLE, "", "times", "")
        settings = replace(known.settings, sources=(times,), quotations=(quotation,))
        body = quotes.write(Reading.of(replace(known, settings=settings), "ar"), (), None).body
        assert ('cite="https://times.example/1"' in body or "cite=" in body) == is_cited
