# SPDX-License-Identifier: Apache-2.0
"""Schema: the words by which a translation is compared with its source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class TranslationWords:
    """Words of one language, folded and in small letters.

    `negations`: words that deny, as whole words. `softened`: words that another language may deny with, or that turn a
    denial into a statement ("only", "except", "to refuse"): where they stand, nothing is compared. `numbers`: numbers
    in words.
    """

    negations: frozenset[str]
    softened: frozenset[str]
    numbers: Mapping[str, int]
