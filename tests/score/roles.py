# SPDX-License-Identifier: Apache-2.0
"""Roles of sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.score.matching import overlap

if TYPE_CHECKING:
    from tests.score.records import Article, Document, Sentence
    from tests.score.tally import Tally


def score(article: Article, found: Document, tally: Tally) -> None:
    """Adds a pair ``(gold, found)`` for every unit of the gold; a role that the gold also accepts counts as its own."""
    for unit in article.gold.sentences:
        role = role_over(unit, found)
        is_right = role in {unit.role, *unit.accept}
        tally.roles.append((role if role in unit.accept else unit.role, role))
        tally.judge(unit, (is_right,))
        if not is_right:
            words = article.text[unit.at.start : unit.at.end]
            tally.wrong("role", f"{role or 'none'}, not {unit.role}: “{words[:80]}”", unit.at)


def role_over(unit: Sentence, found: Document) -> str:
    """The role that covers most of `unit`, however the sentences were cut; the first of equals, "" when none does."""
    covered: dict[str, int] = {}
    for sentence in found.sentences:
        if shared := overlap(sentence.at, unit.at):
            covered[sentence.role] = covered.get(sentence.role, 0) + shared
    return max(covered, key=lambda role: covered[role], default="")
