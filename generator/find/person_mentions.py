# SPDX-License-Identifier: Apache-2.0
"""What a pass over the sentences says about people, before it is known who is who."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model import PersonRule


@dataclass(frozen=True, slots=True)
class Held:
    """An office as a phrase tells it; `words` as they stand in the article, `base` (folded) without nationality."""

    words: str
    base: str
    role: str
    country: str | None
    former: bool = False
    elect: bool = False
    body: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, a title or both, in ``[start, end)`` of the folded text.

    `name` is "" for a title alone; `name_start`, `name_end` bound the name. `counterpart` is the adjective of
    nationality as it stands in the text where the words say "his … counterpart" ("" without one), else None; then
    `phrase_start`, `phrase_end` bound that phrase; `counterpart_place`: where the
    office is ("his counterpart in X"),
    `counterpart_owner`: whose counterpart it is, where the phrase names him. `line` is the sentence's index, `rule` the
    reader that saw it.
    """

    line: int
    start: int
    end: int
    name: str = ""
    name_start: int = 0
    name_end: int = 0
    held: Held | None = None
    counterpart: str | None = None
    counterpart_country: str | None = None
    phrase_start: int = 0
    phrase_end: int = 0
    identity: str = ""
    counterpart_place: str = ""
    counterpart_owner: str = ""
    rule: PersonRule = "titled"
