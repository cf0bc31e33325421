# SPDX-License-Identifier: Apache-2.0
"""Schema: common nouns that speak (sides, sources, treaties) and how the other language calls them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SpeakerWords:
    """`heads`: folded nouns of the language without its article -> the other language's noun; `adjectives` likewise.

    `plural` names the heads whose translation takes no indefinite article.
    """

    heads: dict[str, str]
    adjectives: dict[str, str]
    plural: frozenset[str] = frozenset()
