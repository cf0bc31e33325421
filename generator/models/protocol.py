# SPDX-License-Identifier: Apache-2.0
"""What a model has to offer: a name, and proposals for an article. Nothing that it says is believed: see `gate.py`.

>>> Proposal("person", "Zanele Temba", 4, 16).words
'Zanele Temba'
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from generator.model import Article

ProposalKind = Literal["person", "organisation", "place", "time", "quote"]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words copied from the article and what they are said to be.

    `start`, `end` are code points into ``article.text``, half-open; both None when only the words are known.
    `name`: that part of the words which is the name ("" for all of them). `speaker`: who says the words of a quote,
    by a name in the article. `value`: the time in ISO form as `When` has it; it is compared, never taken.
    """

    kind: ProposalKind
    words: str
    start: int | None = None
    end: int | None = None
    name: str = ""
    speaker: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model said of one article; `malformed` counts what could not even be read as a proposal."""

    proposals: tuple[Proposal, ...] = ()
    malformed: int = 0


class Proposer(Protocol):
    """A spaCy pipeline, a language model behind an endpoint, anything that reads a text."""

    @property
    def name(self) -> str:
        """What the facts are marked with: ``model:<name>``."""

    def propose(self, article: Article) -> Answer:
        """The proposals, in any order. Raises ProposerError when there is no answer."""


class ProposerError(Exception):
    """There is no answer; the words are for a person and hold no secret."""
