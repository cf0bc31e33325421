# SPDX-License-Identifier: Apache-2.0
"""A speaker as resolved, and where it was heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.languages.speech import Gender
    from generator.model import FactId, SpeakerKind, SpeakerVia


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as resolved; `id` None when nobody could be told."""

    id: FactId | None
    name: str | None
    via: SpeakerVia
    kind: SpeakerKind = "person"


NOBODY = Voice(None, None, "unresolved")


@dataclass(frozen=True, slots=True)
class Heard:
    """A voice with where it was heard."""

    voice: Voice
    paragraph: int
    gender: Gender
    is_focus: bool = False
