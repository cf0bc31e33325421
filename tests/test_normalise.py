# SPDX-License-Identifier: Apache-2.0
"""The folded view leads back to the original, whatever the text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.normalise import View, fold

ANY_TEXT = st.text(st.characters(), max_size=80)
ARABIC = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ ًٌٍَُِّْـ\u200c\u200f", max_size=80)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("الأربعاء", "الاربعاء"),
        ("أميركيّة", "اميركيه"),
        ("مســـؤول", "مسوول"),
        ("ﻻ", "لا"),
        ("كتابی", "كتابي"),
        ("١٤٤٦", "1446"),
        ("۱۴۴۶", "1446"),
        ("٪", "%"),
        ("عبد\u200cالله", "عبدالله"),
    ],
)
def test_spellings_that_newsrooms_mix_fold_to_one(first: str, second: str) -> None:
    """Hamza seats, ta marbuta, tatweel, ligatures, Persian letters and digits, zero-width characters."""
    assert fold(first) == fold(second)


@given(ARABIC)
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    """NFD input is the same to every finder as NFC input."""
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(ANY_TEXT)
def test_every_folded_character_leads_back(text: str) -> None:
    """A span of the view covers original characters that fold to the same letters."""
    view = View(text)
    for index, letter in enumerate(view.text):
        span = view.span(index, index + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert letter in fold(text[span.start : span.end])


@given(ANY_TEXT, st.data())
def test_spans_of_the_view_are_ordered(text: str, data: st.DataObject) -> None:
    """A longer folded range never maps to a shorter original one."""
    view = View(text)
    start = data.draw(st.integers(0, len(view.text)))
    end = data.draw(st.integers(start, len(view.text)))
    inner, outer = view.span(start, end), view.span(0, len(view.text))
    assert inner.length == 0 or outer.covers(inner)


def test_marks_after_the_last_letter_belong_to_the_word() -> None:
    """A haraka or tatweel at the end of a word is inside its span."""
    text = "كتابًا جديدًا"
    view = View(text)
    assert text[view.span(0, 5).start : view.span(0, 5).end] == "كتابًا"
    assert text[slice(view.span(0, 4).start, view.span(0, 4).end)] == "كتابً"
