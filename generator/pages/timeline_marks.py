# SPDX-License-Identifier: Apache-2.0
"""How an event is marked on a timeline: the sign of its status, and its date for machines."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from generator.markup import Html, tag, text

if TYPE_CHECKING:
    from generator.model import AddedEvent, Event, When

STATION: dict[str, str] = {"happened": "x-done", "claimed": "x-claim", "scheduled": "x-sched", "planned": "x-plan"}
# Source: HTML Living Standard, 2.3.5: month, date, week, year and duration strings.
_MACHINE_READABLE = re.compile(r"\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d|\d{4}-W\d\d|P\d+[DW]|PT\d+[HMS]")


def time_html(when: When, words: str) -> Html:
    """The words of a date in ``<time>`` when HTML knows its form."""
    if _MACHINE_READABLE.fullmatch(when.value):
        return tag("time", text(words), datetime=when.value)
    return text(words)


def is_appointment(event: Event | AddedEvent) -> bool:
    """True for what a calendar may hold: known to the day, and happened or scheduled, not only expected or claimed."""
    when = event.when
    is_known = when.earliest is not None and when.latest is not None and when.latest < date.max
    return is_known and when.precision in {"day", "interval"} and event.status in {"happened", "scheduled"}
