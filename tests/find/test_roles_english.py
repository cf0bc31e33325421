# SPDX-License-Identifier: Apache-2.0
"""Roles of English sentences with the dates and the speech that stand in them: new habits, old studies, plans undone."""

from __future__ import annotations

from datetime import date

import pytest

from generator.find.order import find_all
from generator.names import Names
from generator.read import read_text

LEAD = "Dockers walked out on Monday, and no ferry sailed.\n\nThe pier was empty.\n\nGulls sat on it."


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Some families have taken to rowing boats.", "consequence"),
        ("Supermarkets have already begun rationing milk.", "consequence"),
        ("Fishermen are landing their catch at Scrabster instead.", "consequence"),
        ("Schools on the islands now send lessons by radio.", "consequence"),
        ("Hotels have lost bookings since last February.", "consequence"),
        ("The island has been without a bank since 2017.", "background"),
        ("The school is now a museum.", "background"),
        ("The pier was to have been rebuilt by 2015.", "background"),
        ("An audit found in 2022 that half of the cranes were past their date.", "background"),
        ("An audit published on Monday found that half of the cranes were past their date.", "reaction"),
        ("The new code, known on the docks as “the Grid”, demands lamps and covered stands.", "background"),
        ("The union demands lamps and covered stands.", "reaction"),
        ("Nobody on the quay is celebrating.", "reaction"),
        ("The owner has softened.", "reaction"),
    ],
)
def test_what_a_sentence_does(sentence: str, role: str) -> None:
    """What people do now follows from the news; what a study found years ago, or what never came, stands behind it."""
    article = read_text(f"{LEAD}\n\n{sentence}", published=date(2026, 5, 20), language="en")
    facts = find_all(article, Names.empty())
    assert facts.roles[article.sentences[-1].id] == role
