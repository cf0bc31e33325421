# SPDX-License-Identifier: Apache-2.0
"""Stops among the words of a sentence, and the path that they are collected into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from generator.model import FactId, Place, RouteRule

Part = Literal["start", "via", "end"]


@dataclass(frozen=True, slots=True)
class Stop:
    """A mention of a place among the words of a sentence: `first` to `last`; `glued` is the clitic before it."""

    place: Place
    first: int
    last: int
    glued: str


@dataclass(slots=True)
class Path:
    """Stops while they are collected; `linked` after a verb of joining."""

    begin: int
    linked: bool
    listed: bool
    parts: dict[Part, list[Stop]]
    current: Part = "start"
    last: int = 0
    dashed: bool = False

    @property
    def rule(self) -> RouteRule:
        """In which form of words the path is told."""
        start, end = self.parts["start"], self.parts["end"]
        if self.dashed:
            return "dashes"
        if start and end and start[0].first > end[0].first:
            return "reversed"
        if self.linked:
            return "joins"
        return "between" if self.listed else "from to"

    def stops(self) -> list[Stop]:
        """The stops in travel order: first the start, then what lies between, then the end."""
        start, via, end = self.parts["start"], self.parts["via"], self.parts["end"]
        if not end and len(start) > 1 and via:
            start, end = start[:-1], start[-1:]
        ordered: dict[FactId, Stop] = {}
        for stop in (*start, *via, *end):
            ordered.setdefault(stop.place.id, stop)
        return list(ordered.values())
