# SPDX-License-Identifier: Apache-2.0
"""The kinds of models that can be asked. A new kind = one new file with a class, and one line in KINDS.

``record`` is asked elsewhere, by a program of one's own in an environment of its own: only what it wrote is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from generator.models.protocol import Proposer
    from generator.models.settings import Model


@dataclass(frozen=True, slots=True)
class Kind:
    """The keys that ``models.yml`` must give, and what makes the proposer (given the project's folder)."""

    needs: tuple[str, ...]
    make: Callable[[Model, Path], Proposer] | None


# A build asks nobody: what only asking needs is loaded when somebody is asked.
def _spacy(model: Model, root: Path) -> Proposer:
    from generator.models.spacy_pipeline import SpacyPipeline

    return SpacyPipeline(model.name, model.pipeline, root)


def _endpoint(model: Model, root: Path) -> Proposer:  # noqa: ARG001  (every maker takes the folder)
    from generator.models.openai_endpoint import Endpoint

    return Endpoint(model.name, model.address, model.model, model.key_variable, model.seconds)


KINDS: Final[Mapping[str, Kind]] = {
    "spacy": Kind(("pipeline",), _spacy),
    "endpoint": Kind(("address", "model"), _endpoint),
    "record": Kind((), None),
}
