# SPDX-License-Identifier: Apache-2.0
"""Dates: found at all, with the right words, with the right value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tests.score.matching import overlap, pairs
from tests.score.values import granularity, is_right, is_right_or_finer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.score.records import Article, Document, Range, Time
    from tests.score.tally import Tally

_NO_DATE: Final = re.compile(r"P|.*_REF")
"""Values that are durations or mere references ("now")."""


def score(article: Article, found: Document, tally: Tally) -> None:
    """Adds the figures of one article; durations and what the gold leaves open count in neither direction."""
    wanted = [time for time in article.gold.times if time.is_scored and time.kind != "DURATION"]
    ignored = [time for time in article.gold.times if not time.is_scored or time.kind == "DURATION"]
    mine = [time for time in found.times if _counts(time, wanted, ignored)]
    matched = pairs(mine, wanted, lambda a, b: overlap(a.at, b.at))
    together = [(mine[i], wanted[j]) for i, j in matched]
    sizes = len(mine), len(wanted)
    right = sum(is_right(a.value, b) for a, b in together)
    tally.add_found("time_detect_relaxed", len(matched), *sizes)
    tally.add_found("time_detect_strict", sum(a.at == b.at for a, b in together), *sizes)
    tally.add_found("time_value", right, *sizes)
    lenient = sum(is_right_or_finer(a.value, b) for a, b in together)
    tally.add_found("time_value_lenient(granularity ignored)", lenient, *sizes)
    tally.add_share("time_value_acc_on_matched", right, len(matched))
    same_unit = sum(granularity(a.value) == granularity(b.value) for a, b in together)
    tally.add_share("time_granularity_on_matched", same_unit, len(matched))
    _judge(article, found, together, tally)
    _tell(article.text, mine, wanted, matched, tally)


def _judge(article: Article, found: Document, together: list[tuple[Time, Time]], tally: Tally) -> None:
    """The verdict on each time that is asked for; on durations, too, which count in no figure."""
    right = {gold for mine, gold in together if is_right(mine.value, gold)}
    for time in article.gold.times:
        if time.kind == "DURATION":
            is_found = any(mine.value == time.value and overlap(mine.at, time.at) for mine in found.times)
            tally.judge(time, (is_found,))
        elif time.is_scored:
            tally.judge(time, (time in right,))


def _counts(time: Time, wanted: Iterable[Time], ignored: Iterable[Time]) -> bool:
    if not time.value or time.kind in {"DURATION", "SET"} or _NO_DATE.match(time.value):
        return False
    return not _touches(time.at, ignored) or _touches(time.at, wanted)


def _touches(at: Range, times: Iterable[Time]) -> bool:
    return any(overlap(at, time.at) for time in times)


def _tell(text: str, mine: list[Time], wanted: list[Time], matched: tuple[tuple[int, int], ...], tally: Tally) -> None:
    for i, j in matched:
        if not is_right(mine[i].value, wanted[j]):
            words = text[wanted[j].at.start : wanted[j].at.end]
            tally.wrong("date", f"{mine[i].value}, not {wanted[j].value}: “{words}”", wanted[j].at)
    for i in sorted(set(range(len(mine))) - {i for i, _ in matched}):
        at = mine[i].at
        tally.wrong("date", f"not asked for {mine[i].value}: “{text[at.start : at.end]}”", at)
    for j in sorted(set(range(len(wanted))) - {j for _, j in matched}):
        at = wanted[j].at
        tally.wrong("date", f"missing {wanted[j].value}: “{text[at.start : at.end]}”", at)
