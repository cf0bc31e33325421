# SPDX-License-Identifier: Apache-2.0
"""An organisation as one sentence names it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Body:
    """Folded ``[start, end)`` of the mention and ``[name_start, name_end)`` of the name; `identity` "" if unlisted.

    `alias_of` is the key of the body that this short form was given to in brackets.
    """

    start: int
    end: int
    name_start: int
    name_end: int
    kind: str
    identity: str = ""
    alias_of: str = ""
