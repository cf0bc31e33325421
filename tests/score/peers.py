# SPDX-License-Identifier: Apache-2.0
"""What other tools reach and what is to be reached, from ``peers.tsv``."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

TABLE: Final = Path(__file__).with_name("peers.tsv")


@dataclass(frozen=True, slots=True)
class Peer:
    """One tool's figure in percent (None: there is no such tool) beside the one to reach.

    `measured_on` is "" where the task is the same; `is_error`: the figure counts errors, less is better.
    """

    figure: str
    language: str
    best: float | None
    whose: str
    measured_on: str
    reach: float
    is_error: bool


@cache
def peers() -> tuple[Peer, ...]:
    """Every row of the table."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
    return tuple(
        Peer(
            row["figure"], row["language"], float(row["best"]) if row["best"] else None, row["whose"],
            row["measured on"], float(row["reach"]), row["direction"] == "at most",
        )
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    )  # fmt: skip


def of(figure: str, language: str) -> tuple[Peer, ...]:
    """The peers of a figure in a language, those of the same task first, then the best."""
    mine = [peer for peer in peers() if (peer.figure, peer.language) == (figure, language)]
    return tuple(sorted(mine, key=lambda peer: (bool(peer.measured_on), _rank(peer))))


def _rank(peer: Peer) -> float:
    best = peer.best or 0.0
    return best if peer.is_error else -best


def shown(figure: str, language: str) -> tuple[str, str]:
    """The best peer's figure and the one to reach, each "" where there is none; "~" marks another task.

    >>> shown("time_value", "ar"), shown("role_macroF1", "en"), shown("routes_exact", "en"), shown("verb", "en")
    (('60', '93'), ('~71', '65'), ('none', '80'), ('', ''))
    """
    known = of(figure, language)
    if not known:
        return "", ""
    first = known[0]
    best = "none" if first.best is None else f"{'~' if first.measured_on else ''}{first.best:g}"
    return best, f"{'≤' if first.is_error else ''}{first.reach:g}"


def is_reached(figure: str, language: str, value: float | None) -> bool | None:
    """Whether `value` (percent) is what is to be reached; None where nothing is asked for or nothing was measured."""
    known = of(figure, language)
    if not known or value is None:
        return None
    return value <= known[0].reach if known[0].is_error else value >= known[0].reach


def legend(figures: Iterable[str], languages: Iterable[str]) -> tuple[str, ...]:
    """A line a figure: whose figures stand beside it."""
    lines = []
    for figure in figures:
        told = [
            f"{language} {peer.whose}{f' ({peer.measured_on})' if peer.measured_on else ''} {peer.best:g}"
            for language in languages for peer in of(figure, language) if peer.best is not None
        ]  # fmt: skip
        if told:
            lines.append(f"  {figure:40} {'; '.join(told)}")
    return tuple(lines)
