# SPDX-License-Identifier: Apache-2.0
"""What can become of a proposal, in words: one line a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Reason = Literal[
    "form", "words", "offsets", "twice", "part", "sentence", "shape", "name", "taken", "gazetteer", "namesakes",
    "date", "value", "speaker", "speakers", "verb",
]  # fmt: skip
Outcome = Literal["admitted", "known"] | Reason

REASONS: Final[Mapping[Reason, str]] = {
    "form": "not of the form asked for",
    "words": "words that do not stand in the text",
    "offsets": "words that stand elsewhere",
    "twice": "words that stand more than once",
    "part": "part of a word",
    "sentence": "not within one sentence",
    "shape": "no name of its kind by its form",
    "name": "a name that is not made of its words",
    "taken": "the rules say otherwise",
    "gazetteer": "a place that the gazetteer does not know",
    "namesakes": "one of several places of that name",
    "date": "no date to our reader of dates",
    "value": "another value than our reader of dates has",
    "speaker": "a speaker whom the text does not name",
    "speakers": "somebody else could be the speaker",
    "verb": "no verb of saying in the sentence",
}
"""Completes "dropped: 3 × …"; the order in which they are told."""
