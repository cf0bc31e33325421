# SPDX-License-Identifier: Apache-2.0
"""Recall among the first five, mean reciprocal rank, what unrelated questions find; by category; bytes and times."""

from __future__ import annotations

from collections import defaultdict
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.search_score.asking import Answer

FIRST: Final = 5


def recall(answers: Sequence[Answer]) -> tuple[int, int]:
    """How many questions with an answer have it among the first five, of how many."""
    asked = [answer for answer in answers if answer.question.wanted]
    return sum(1 <= answer.question.place(answer.pages) <= FIRST for answer in asked), len(asked)


def reciprocal_rank(answers: Sequence[Answer]) -> float:
    """The mean of one by the place of the first right result, 0 for none among the first ten."""
    asked = [answer for answer in answers if answer.question.wanted]
    places = [answer.question.place(answer.pages[:10]) for answer in asked]
    return sum(1 / place for place in places if place) / max(len(asked), 1)


def unrelated(answers: Sequence[Answer]) -> tuple[int, int]:
    """How many unrelated questions find anything, of how many."""
    asked = [answer for answer in answers if not answer.question.wanted]
    return sum(bool(answer.pages) for answer in asked), len(asked)


def report(answers: Sequence[Answer], peer: Sequence[Answer] = ()) -> Iterable[str]:
    """The lines of one language; `peer`: the same questions put to the stock search."""
    found, asked = recall(answers)
    line = f"  recall@5 {found / max(asked, 1):.3f} ({found} of {asked}), MRR {reciprocal_rank(answers):.3f}"
    noise, silent = unrelated(answers)
    yield f"{line}, unrelated that find anything {noise} of {silent}"
    if peer:
        theirs, _ = recall(peer)
        loud, _ = unrelated(peer)
        yield f"  stock search: recall@5 {theirs / max(asked, 1):.3f}, MRR {reciprocal_rank(peer):.3f}, unrelated {loud}"
    groups: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        if answer.question.wanted:
            groups[answer.question.category].append(answer)
    for category, group in sorted(groups.items()):
        found, asked = recall(group)
        yield f"    {category:<24} {found:>3} of {asked}"
    early = {name: size for answer in answers for name, size in answer.before.items() if "search" in name}
    yield f"  of search, fetched before the box is opened: {early or 'nothing'}"
    sizes = sorted(sum(answer.fetched.values()) for answer in answers)
    times = sorted(answer.milliseconds for answer in answers)
    yield (
        "  a first question with all that the box needs, KB packed: "
        f"median {median(sizes) / 1024:.1f}, most {sizes[-1] / 1024:.1f}"
    )
    yield f"  answer once the data is there, ms: median {median(times):.1f}, slowest {times[-1]:.1f}"


def missed(answers: Sequence[Answer]) -> Iterable[str]:
    """The questions that were not answered among the first five, and the unrelated that were."""
    for answer in answers:
        question = answer.question
        place = question.place(answer.pages)
        if question.wanted and not 1 <= place <= FIRST:
            wanted = " ".join(question.wanted[:2])
            yield f"    {question.category}: {question.words}  wanted {wanted}, found {answer.pages[:3]}"
        elif not question.wanted and answer.pages:
            yield f"    unrelated: {question.words}  found {answer.pages[:3]}"
