# SPDX-License-Identifier: Apache-2.0
"""Counts, and the figures that are made of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Hashable

    from tests.score.records import Range

Verdict: TypeAlias = "tuple[bool | None, ...]"
"""One for each measure of a family of records (words, speaker …): right, wrong, or None where the gold does not say."""


@dataclass(frozen=True, slots=True)
class Found:
    """How many were right, of how many found, of how many to be found."""

    right: int
    found: int
    gold: int

    def __add__(self, other: Found) -> Found:
        return Found(self.right + other.right, self.found + other.found, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """Share of the found that is right, 0 to 1; nothing found of nothing is 1."""
        return self.right / self.found if self.found else float(not self.gold)

    @property
    def recall(self) -> float:
        """Share of the gold that was found, 0 to 1."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def value(self) -> float:
        """F1 in percent, one decimal."""
        total = self.precision + self.recall
        return round(200 * self.precision * self.recall / total, 1) if total else 0.0

    def __str__(self) -> str:
        shares = f"P {round(100 * self.precision, 1):5.1f}  R {round(100 * self.recall, 1):5.1f}  F1 {self.value:5.1f}"
        return f"{shares}  ({self.right} of {self.found} found, {self.gold} gold)"


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    right: int
    of: int

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.of + other.of)

    @property
    def value(self) -> float | None:
        """Percent, one decimal; None when there was nothing."""
        return round(100 * self.right / self.of, 1) if self.of else None

    def __str__(self) -> str:
        shown = "    –" if self.value is None else f"{self.value:5.1f}"
        return f"{'':18}   % {shown}  ({self.right} of {self.of})"


@dataclass(frozen=True, slots=True)
class Wrong:
    """An error: in which article, of which figure, in words, and where the article tells it (None: nowhere)."""

    article: str
    figure: str
    words: str
    at: Range | None

    def __str__(self) -> str:
        return f"{self.article}: {self.figure}: {self.words}"


@dataclass(slots=True)
class Tally:
    """Collects counts over articles, what was wrong in which, and the verdict on each gold record that is asked for.

    `verdicts` are by article and record.
    """

    articles: int = 0
    found: dict[str, Found] = field(default_factory=dict)
    shares: dict[str, Share] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    roles: list[tuple[str, str]] = field(default_factory=list)
    errors: list[Wrong] = field(default_factory=list)
    verdicts: dict[tuple[str, Hashable], Verdict] = field(default_factory=dict)
    article: str = ""

    def add_found(self, figure: str, right: int, found: int, gold: int) -> None:
        """Adds to a figure with precision and recall."""
        self.found[figure] = self.found.get(figure, Found(0, 0, 0)) + Found(right, found, gold)
        self._note(figure)

    def add_share(self, figure: str, right: int, of: int) -> None:
        """Adds to a figure that is a share."""
        self.shares[figure] = self.shares.get(figure, Share(0, 0)) + Share(right, of)
        self._note(figure)

    def wrong(self, figure: str, words: str, at: Range | None = None) -> None:
        """Notes an error of the article at hand."""
        self.errors.append(Wrong(self.article, figure, " ".join(words.split()), at))

    def judge(self, record: Hashable, verdict: Verdict) -> None:
        """Notes the verdict on a gold record of the article at hand."""
        self.verdicts[self.article, record] = verdict

    def _note(self, figure: str) -> None:
        if figure not in self.order:
            self.order.append(figure)

    def figures(self) -> dict[str, Found | Share | float]:
        """Every figure by its name, in the order of the tasks; those of the roles last."""
        counted: dict[str, Found | Share | float] = {
            name: self.found[name] if name in self.found else self.shares[name] for name in self.order
        }
        return {**counted, **role_figures(self.roles)} if self.roles else counted


def role_figures(roles: list[tuple[str, str]]) -> dict[str, Found | Share | float]:
    """Accuracy, each role of the gold, and the mean of their F1, from pairs ``(gold, found)``."""
    names = sorted({gold for gold, _ in roles})
    each = {
        name: Found(
            sum(gold == found == name for gold, found in roles),
            sum(found == name for _, found in roles),
            sum(gold == name for gold, _ in roles),
        )
        for name in names
    }
    return {
        "role_accuracy": Share(sum(gold == found for gold, found in roles), len(roles)),
        **{f"role_{name}": counts for name, counts in each.items()},
        "role_macroF1": role_mean(list(each.values())),
    }


def role_mean(each: list[Found]) -> float:
    """The mean of the roles' F1 in percent."""
    return round(sum(counts.value for counts in each) / len(each), 1)
