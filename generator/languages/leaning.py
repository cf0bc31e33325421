# SPDX-License-Identifier: Apache-2.0
"""Schema: the words by which a sentence shows that it cannot be read without the one before it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from generator.model import Language


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Leaning:
    """`qualifiers`: openers that limit or take up the sentence before by a pronoun or a subject left unsaid.

    `connectives`: further openers that only connect. `demonstratives` point back from inside the first clause ("the
    length of this line"), but not before one of `periods` ("this week"). All folded, lower case, without a final mark.
    """

    qualifiers: frozenset[str]
    connectives: frozenset[str]
    demonstratives: frozenset[str]
    periods: frozenset[str]
    longest: int
    """Words of the longest opener."""


@cache
def of(language: Language) -> Leaning:
    """The openers of `language`."""
    return cast("Leaning", import_module(f"generator.languages.{language}.leaning").LEANING)
