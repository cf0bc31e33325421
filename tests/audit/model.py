# SPDX-License-Identifier: Apache-2.0
"""What an audit says: faults, each with its page and place, and figures."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that must not be: which check, on which page (address below the site's root), what, where, how opened."""

    check: str
    page: str
    what: str
    place: str = ""
    look: str = ""


@dataclass(slots=True)
class Findings:
    """All that was found: faults, how often each check looked, figures as rows, and what is told without judgement."""

    faults: list[Fault] = field(default_factory=list)
    looked: dict[str, int] = field(default_factory=dict)
    tables: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    notes: dict[str, int] = field(default_factory=dict)

    def look(self, check: str, times: int = 1) -> None:
        """Counts that a check looked at something: a check that never looked has found nothing for no reason."""
        self.looked[check] = self.looked.get(check, 0) + times

    def fault(self, check: str, page: str, what: str, place: str = "", look: str = "") -> None:
        """Adds a fault once."""
        found = Fault(check, page, " ".join(what.split())[:300], " ".join(place.split())[:160], look)
        if found not in self.faults:
            self.faults.append(found)

    def note(self, words: str) -> None:
        """Counts something that is no fault."""
        self.notes[words] = self.notes.get(words, 0) + 1
