# SPDX-License-Identifier: Apache-2.0
"""The middle and the spread of what was measured several times."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def middle(values: Sequence[float]) -> float:
    """The median."""
    return median(values)


def in_brackets(values: Sequence[float], form: str) -> str:
    """The smallest and the largest value.

    >>> in_brackets([3, 1, 2], ".1f")
    '(1.0 – 3.0)'
    """
    return f"({min(values):{form}} – {max(values):{form}})"
