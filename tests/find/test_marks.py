# SPDX-License-Identifier: Apache-2.0
"""Quotation marks are paired per glyph, nested, and mended where one is missing."""

from __future__ import annotations

import time

import pytest

from generator.find.marks import Pair, pair_marks
from generator.model import Span


def pairs_of(text: str) -> tuple[Pair, ...]:
    """The pairs of a text whose paragraphs are separated by empty lines."""
    paragraphs, start = [], 0
    for part in text.split("\n\n"):
        paragraphs.append(Span(start, start + len(part)))
        start += len(part) + 2
    ends = [offset + 1 for offset, character in enumerate(text) if character in ".!?؟"]
    return pair_marks(text, paragraphs, ends)


def inner(text: str) -> list[str]:
    """The words of the outermost pairs."""
    return [text[pair.inner.start : pair.inner.end] for pair in pairs_of(text) if pair.depth == 0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قالت: «وصلنا مساء».", ["وصلنا مساء"]),
        ('قالت: “وصلنا”، ثم "غادرنا".', ["وصلنا", "غادرنا"]),
        ("„eins“ and ”two” and “three“", ["eins", "two", "three"]),
        ('She said “done" and left.', ["done"]),
        ("‘We can’t go,’ he said.", ["We can’t go,"]),
        ("The dogs' bowl isn't theirs.", []),
        ("‘The sailors’ pay is late,’ he said.", ["The sailors’ pay is late,"]),
        ('قال "لا يزال"ـ محذرا', ["لا يزال"]),
        ('وصف "نعم "ثم قال: "لا".', ["نعم", "لا"]),
        ("قال ل«الميناء» كلمة", ["الميناء"]),
        ("a stray ” mark", []),
        # Curly marks turned around, with a space on both sides of each.
        ("قال: ” لن نقبل بهذا “ ثم خرج", ["لن نقبل بهذا"]),
        ("قال ان “ العمل مستمر ” غدا", ["العمل مستمر"]),
        # Straight marks of which one lacks its fellow.
        ('وقال "العمل مستمر ، ولفت الى ان "الفرق جاهزه" .', ["العمل مستمر", "الفرق جاهزه"]),
        # Double brackets, but not where two brackets close.
        ("وصرح : (( المشروع سينجز )) .", ["المشروع سينجز"]),
        ("وقال ((نعم)) و«لا»", ["نعم", "لا"]),
        ("(نسبة (5 في المئة))", []),
        ('قال: "إن عبارة "الدفع غدا" لا تكفي" ثم مضى » .', ['إن عبارة "الدفع غدا" لا تكفي']),
        ("وقال: <<نعم>> ثم ``لا''", ["نعم", "لا"]),
        ('وأضاف: ""وصلنا"".', ["وصلنا"]),
        ('قال: «نعم". وتابع: "لا».', ["نعم", "لا"]),
        ('وتابع: "بدأنا العمل أمس، و"قلعة البحر" رجعت لأهلها".', ['بدأنا العمل أمس، و"قلعة البحر" رجعت لأهلها']),
        ('وتابع: "وقعنا مع شركة "نور" و"فجر" للبناء".', ['وقعنا مع شركة "نور" و"فجر" للبناء']),
        ('واتهمه بـ"التأخير" ثم ب"الكذب".', ["التأخير", "الكذب"]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    """Each glyph opens or closes by its shape, and by the space around it where the shape misleads."""
    assert inner(text) == expected


def test_nesting_of_one_glyph() -> None:
    """The same glyph inside itself is nested, not a border."""
    text = "«زرنا «المنارة» أمس»"
    assert [(text[p.inner.start : p.inner.end], p.depth) for p in pairs_of(text)] == [
        ("زرنا «المنارة» أمس", 0), ("المنارة", 1),
    ]  # fmt: skip


def test_missing_mark_is_mended_locally() -> None:
    """A quotation that never closes ends with its sentence, and never enters the next paragraph."""
    assert inner("He said: “We sail. Others stay.\n\nA new paragraph.") == ["We sail."]
    assert inner('مضيفا أن "الريح قوية.. "القارب جاهز."') == ["الريح قوية.", "القارب جاهز."]


def test_single_marks_reopened() -> None:
    """A single mark that the next paragraph repeats stays open over the apostrophe of a plural owner."""
    text = "‘The owners’ papers burned in May. Nobody kept a copy.\n\n‘We asked twice,’ he said."
    assert inner(text) == ["The owners’ papers burned in May. Nobody kept a copy.", "We asked twice,"]
    assert inner("‘These are the owners’ he said.\n\nNobody came.") == ["These are the owners"]


def test_closed_only_in_the_next_paragraph() -> None:
    """A quotation that the next paragraph closes without opening it again runs over both."""
    pairs = pairs_of("وقال: «وصلنا مع الفجر.\n\nولم نجد أحدا هناك». ثم نام.")
    assert [(pair.closed, pair.runs_on) for pair in pairs] == [(False, True), (True, False)]
    assert inner("وقال: «وصلنا مع الفجر.\n\nولم نجد «أحدا» هناك.") == ["وصلنا مع الفجر.", "أحدا"]


def test_reopened_paragraphs() -> None:
    """A quotation over paragraphs re-opens each and closes once."""
    pairs = pairs_of("“The first part.\n\n“The last part.”")
    assert [(pair.closed, pair.runs_on) for pair in pairs] == [(False, True), (True, False)]


@pytest.mark.parametrize("text", ["«" * 30000, "«" * 30000 + "»" * 30000, '"a ' * 30000, "‘as’ b " * 20000])
def test_linear_time(text: str) -> None:
    """Tens of thousands of marks take seconds at most."""
    begin = time.perf_counter()
    pair_marks(text, (Span(0, len(text)),), (len(text),))
    assert time.perf_counter() - begin < 5


def test_a_mark_that_nothing_follows_opens_nothing() -> None:
    """A mark at the end of a paragraph with words on neither side holds no empty quotation."""
    assert all(pair.inner.length for pair in pairs_of("قال «قال . «\n\n«"))
