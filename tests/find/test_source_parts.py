# SPDX-License-Identifier: Apache-2.0
"""Sentences with several sources, and what a remark such as "as X reported" stands behind."""

from __future__ import annotations

import pytest

from generator.find.order import find_all
from generator.names import Names
from generator.read import read_text


def _told(text: str) -> list[tuple[str, str | None]]:
    facts = find_all(read_text(text + "\n"), Names.empty())
    names = {body.id: body.name for body in facts.organisations} | {person.id: person.name for person in facts.people}
    found = []
    for quote in facts.quotes:
        speaker = quote.speaker_name if quote.speaker is None else names.get(quote.speaker, quote.speaker_name)
        found.append((quote.words.exact, speaker))
    return found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "وتختلف الأرقام، فالقتلى 12 رجلا بحسب صحيفة الأيام، و15 رجلا بحسب وكالة الشرق.",
            [("فالقتلى 12 رجلا", "صحيفة الأيام"), ("و15 رجلا", "وكالة الشرق")],
        ),
        (
            "وبلغت التعهدات نحو 400 مليون دولار وفق صحيفة الأيام، و420 مليونا وفق وكالة الشرق، وارتفعت بعد ذلك.",
            [("وبلغت التعهدات نحو 400 مليون دولار", "صحيفة الأيام"), ("و420 مليونا", "وكالة الشرق")],
        ),
        (
            "وبلغت الخسائر مليون دولار حسب صحيفة الأيام ومليونين ونصف مليون حسب وكالة الشرق.",
            [("وبلغت الخسائر مليون دولار", "صحيفة الأيام"), ("ومليونين ونصف مليون", "وكالة الشرق")],
        ),
        (
            "وقتل 12 شخصا وفق صحيفة الأيام، وأصيب 30 آخرون بحسب وكالة الشرق.",
            [("وقتل 12 شخصا", "صحيفة الأيام"), ("وأصيب 30 آخرون", "وكالة الشرق")],
        ),
        ("وقتل 12 شخصا في الحادث وفق صحيفة الأيام.", [("وقتل 12 شخصا في الحادث", "صحيفة الأيام")]),
        ("وقتل 12 شخصا وفق صحيفة الأيام.", [("وقتل 12 شخصا", "صحيفة الأيام")]),
        ("وبحسب صحيفة الأيام، قتل 12 شخصا.", [("قتل 12 شخصا", "صحيفة الأيام")]),
        (
            "It cost 12 million according to Delta Post and 15 million according to Gulf Mirror News.",
            [("It cost 12 million", "Delta Post"), ("15 million", "Gulf Mirror News")],
        ),
        (
            "The blast killed 12 people, according to Delta Post, and wounded 30 others, according to River News.",
            [("The blast killed 12 people", "Delta Post"), ("wounded 30 others", "River News")],
        ),
        ("The blast killed 12 people, according to Delta Post.", [("The blast killed 12 people", "Delta Post")]),
        ("According to the news site Islam Times, the king was there.", [("the king was there", "Islam Times")]),
    ],
)
def test_each_source_has_its_part(text: str, wanted: list[tuple[str, str | None]]) -> None:
    """The part of a source goes up to the one before it; a lone source has the clause."""
    assert _told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ويقدر خبراء الحاجة بنحو 400 مليار دولار، كما أوردت وكالة الشرق.", ("ويقدر خبراء الحاجة بنحو 400 مليار دولار", "وكالة الشرق")),
        ("وقتل 12 شخصا في الحادث، كما ذكرت صحيفة الأيام.", ("وقتل 12 شخصا في الحادث", "صحيفة الأيام")),
        ("وقتل 12 شخصا في الحادث، على ما أوردت وكالة الشرق.", ("وقتل 12 شخصا في الحادث", "وكالة الشرق")),
        ("وعادت الحركة إلى الجسر، كما قال سامي الخطيب: «عدنا إلى العمل».", ("عدنا إلى العمل", "سامي الخطيب")),
        ("وأعلن الإضراب في الميناء، كما فعلت النقابة.", None),
        ("وأغلق الجسر أمام المارة والسيارات، كما هو مقرر.", None),
    ],
)  # fmt: skip
def test_as_somebody_reported(text: str, wanted: tuple[str, str | None] | None) -> None:
    """The clause before such a remark is somebody's report, unless words said follow or nobody says anything."""
    assert _told(text) == ([] if wanted is None else [wanted])
