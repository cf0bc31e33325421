# SPDX-License-Identifier: Apache-2.0
"""Pairs of found and gold records, best first, each record used once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.score.records import Range

Found = TypeVar("Found")
Gold = TypeVar("Gold")


def pairs(
    found: Sequence[Found], gold: Sequence[Gold], likeness: Callable[[Found, Gold], float]
) -> tuple[tuple[int, int], ...]:
    """Indices ``(found, gold)`` by falling likeness; a likeness of 0 is no pair. Of equal ones the later come first."""
    rated = sorted(
        ((rate, i, j) for i, f in enumerate(found) for j, g in enumerate(gold) if (rate := likeness(f, g)) > 0),
        reverse=True,
    )
    used_found: set[int] = set()
    used_gold: set[int] = set()
    chosen: list[tuple[int, int]] = []
    for _, i, j in rated:
        if i not in used_found and j not in used_gold:
            used_found.add(i)
            used_gold.add(j)
            chosen.append((i, j))
    return tuple(chosen)


def overlap(one: Range, other: Range) -> int:
    """Code points that both cover."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def likeness_of_ranges(one: Range, other: Range) -> float:
    """Overlap by the length from the first start to the last end, 0 to 1; 0 for two empty ranges."""
    length = max(one.end, other.end) - min(one.start, other.start)
    return overlap(one, other) / length if length else 0.0
