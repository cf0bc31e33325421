# SPDX-License-Identifier: Apache-2.0
"""Which part of a sentence is whose where it names several sources, and what "as X reported" stands behind.

"12 dead according to X, and 15 according to Y": each source has the part up to the one before it.
Source: Quirk et al. (1985), 13.92-13.98 (gapping in coordination); Ryding (2005), 18.1 (wa-), 38.5 (kama).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.find.cues import Cue
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_SHORTEST = 2
_AND, _SO = "و", "ف"
_SOURCE = 14
"""Words of a source at most."""


def source_before(cues: Sequence[Cue], first: int) -> Cue | None:
    """The source told last before the item `first`."""
    return next((cue for cue in reversed(cues) if cue.kind == "source" and cue.end < first), None)


def source_behind(cues: Sequence[Cue], first: int) -> Cue | None:
    """The source told next behind the item `first`."""
    return next((cue for cue in cues if cue.kind == "source" and cue.first > first), None)


def part_start(stretch: Stretch, earlier: Cue, opening: int, speech: Speech) -> int | None:
    """The first item of what belongs to the source that opens at `opening`, behind the `earlier` one; None for none.

    It begins behind a stop, or with "and" where no stop parts the two.
    """
    last = opening - 1 if stretch.is_kind(opening - 1, "stop") else opening
    for at in range(earlier.end + 1, last):
        is_close = at - earlier.end <= _SOURCE
        if stretch.is_kind(at, "stop"):
            behind = at + 1
            if stretch.form(behind) in speech.coordinators and behind + 1 < last:
                behind += 1
            return behind if behind < last else None
        form = stretch.form(at)
        if is_close and form in speech.coordinators and last - at >= _SHORTEST:
            return at + 1
        is_joined = speech.is_verb_first and form[:1] == _AND and len(form) > len("وهو")
        if is_close and is_joined and at > earlier.end + 1 and last > at:
            return at
    return None


def source_end(stretch: Stretch, cue: Cue, limit: int, speech: Speech) -> int:
    """The item after the source of `cue` where another one follows: a stop or "and" ends it."""
    for at in range(cue.end + 1, limit):
        if stretch.is_kind(at, "stop") or stretch.form(at) in speech.coordinators:
            return at
    return limit


def answer_start(stretch: Stretch, end: int) -> int:
    """The item of a joined "so" behind the last stop before `end`, from which the figures are told; 0 for none."""
    stop = max((at for at in stretch.stops if at < end), default=-1)
    form = stretch.form(stop + 1)
    return stop + 1 if stop >= 0 and form[:1] == _SO and end - stop > _SHORTEST else 0
