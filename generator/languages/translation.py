# SPDX-License-Identifier: Apache-2.0
"""Schema: the words by which a translation is compared with its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TranslationWords:
    """Words of one language, folded and in small letters.

    `negations`: words that deny, as whole words. `softened`: words that another language may deny with, or that turn a
    denial into a statement ("only", "except", "to refuse"): where they stand, nothing is compared. `numbers`: numbers
    in words. `script`: a pattern for one letter of the language's own script.
    """

    negations: frozenset[str]
    softened: frozenset[str]
    numbers: Mapping[str, int]
    script: str
