# SPDX-License-Identifier: Apache-2.0
"""``corrections:`` of ``explainer.yml`` laid over what was found.

In: the facts of all articles and the entry of the file. Out: the facts as the editors want them, and the corrections
themselves, which the pages list. Laid over twice is laid over once. A correction that fits nothing is a problem; the
others are laid over all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.editor.anchors import Anchors
from generator.editor.correct_dates import correct_date, correct_event
from generator.editor.correct_names import correct_organisation, correct_person, correct_place
from generator.editor.correct_quotes import correct_quote
from generator.editor.correct_routes import correct_route, correct_sentence
from generator.editor.desk import ACTIONS, Change, Desk
from generator.model import LANGUAGES, Correction

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.editor.shapes import Entry, Reader
    from generator.model import Article, Facts

# In this order: quotes have speakers, routes have places, events have dates.
_KINDS: tuple[tuple[str, Callable[[Desk, Change], None]], ...] = (
    ("sentences", correct_sentence),
    ("people", correct_person),
    ("organisations", correct_organisation),
    ("places", correct_place),
    ("dates", correct_date),
    ("quotes", correct_quote),
    ("routes", correct_route),
    ("events", correct_event),
)


def correct(
    articles: tuple[Article, ...], facts: Facts, entry: Entry, reader: Reader
) -> tuple[Facts, tuple[Correction, ...]]:
    """The corrected facts and the corrections in the order in which they were laid over."""
    desk = Desk(articles, facts, Anchors(articles, reader), reader)
    told: list[Correction] = []
    for kind, lay in _KINDS:
        for each in entry.entries(kind):
            change = _change(kind, each)
            if change is None:
                continue
            lay(desk, change)
            evidence = desk.anchors.first(change.words, change.within)
            if evidence is not None:
                told.append(Correction(kind, change.action, evidence, change.why, change.on))
    return desk.facts, tuple(told)


def _change(kind: str, entry: Entry) -> Change | None:
    """The correction in an entry; None where the reader has told already that it names no action, or several."""
    given = [action for action in ACTIONS if entry.text(action)]
    if len(given) != 1:
        return None
    reason, reasons = entry.both("why")
    why = dict(reasons) or (dict.fromkeys(LANGUAGES, reason) if reason else {})
    return Change(kind, given[0], entry.text(given[0]), entry.text("in"), why, entry.day("date"), entry)
