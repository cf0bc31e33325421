# SPDX-License-Identifier: Apache-2.0
"""A spaCy pipeline as a proposer: its named entities, at the offsets that spaCy gives.

spaCy is no dependency of the program: whoever wants it installs it. What a pipeline calls an entity is read by the
labels of OntoNotes, ACE, CoNLL and ANERcorp; others are passed over.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, cast

from generator.models.protocol import Answer, Proposal, ProposerError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from generator.model import Article
    from generator.models.protocol import ProposalKind

LABELS: Final[Mapping[str, ProposalKind]] = {
    "PERSON": "person", "PER": "person", "PERS": "person",
    "ORG": "organisation", "ORGANIZATION": "organisation",
    "GPE": "place", "LOC": "place", "LOCATION": "place", "FAC": "place",
    "DATE": "time",
}  # fmt: skip
"""Source: OntoNotes 5.0 guidelines; ACE 2005; CoNLL-2003; ANERcorp (Benajiba 2007)."""
_ANY_LANGUAGE: Final = "xx"


class _Entity(Protocol):
    text: str
    label_: str
    start_char: int
    end_char: int


class _Read(Protocol):
    ents: Iterable[_Entity]


class _Loaded(Protocol):
    lang: str

    def __call__(self, text: str) -> _Read: ...


@dataclass(slots=True)
class SpacyPipeline:
    """`pipeline` is a folder below `root`, else the name of an installed package; it is loaded when first asked."""

    name: str
    pipeline: str
    root: Path
    _loaded: _Loaded | None = field(default=None, init=False, repr=False)

    def propose(self, article: Article) -> Answer:
        """The entities; none for an article in another language than the pipeline's."""
        try:
            self._loaded = self._loaded or self._load()
            if self._loaded.lang not in {article.language, _ANY_LANGUAGE}:
                return Answer()
            found = tuple(self._loaded(article.text).ents)
        except ProposerError:
            raise
        # A pipeline is other people's code and may raise anything: it is told, not passed on.
        except Exception as error:
            message = f"the pipeline {self.pipeline} failed: {type(error).__name__}: {error}"
            raise ProposerError(" ".join(message.split())[:300]) from error
        return Answer(
            tuple(
                Proposal(LABELS[entity.label_], entity.text, entity.start_char, entity.end_char)
                for entity in found if entity.label_ in LABELS
            )
        )  # fmt: skip

    def _load(self) -> _Loaded:
        try:
            spacy = import_module("spacy")
        except ImportError as error:
            raise ProposerError("spaCy is not installed (python -m pip install spacy)") from error
        folder = self.root / self.pipeline
        return cast("_Loaded", spacy.load(folder if folder.is_dir() else self.pipeline))
