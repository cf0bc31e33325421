# SPDX-License-Identifier: Apache-2.0
"""Ways whose parts stand in another order: "via C from A to B", "to B through C from A", "to B from A via C".

In: the stops of a sentence. Out: paths in the order of travel. Source: our own reading of Arabic and English news on
transport: prepositional phrases of direction may stand in any order after the noun of the way, and one may open the
sentence.
"""

from __future__ import annotations

from typing import Final

from generator.find.route_forms import BETWEEN_STOPS, MOST_STOPS, Forms
from generator.find.route_paths import Part, Path, Stop
from generator.find.route_words import closes, joins_described

# The noun of the way stands at most so many words before "to B from A".
_NEAR_NOUN: Final = 5
# Words of "via", "in the direction of" before the stop.
_LEAD: Final = 4
# "Via C, the pipeline takes oil of the fields from A": so many more words may stand before the start.
_FRONTED: Final = 5


class Orders(Forms):
    """Reads the paths that do not begin with their start."""

    def _any_order_path(self, number: int) -> Path | None:
        """The path that begins with where it leads or what it passes; None unless start and end are told, once each."""
        stop = self.stops[number]
        lead = self._lead(stop)
        if lead is None or (lead == "end" and not self._stands_after_noun(stop)):
            return None
        parts: dict[Part, list[Stop]] = {"start": [], "via": [], "end": []}
        parts[lead].append(stop)
        current, previous = lead, stop
        for later in self.stops[number + 1 : number + MOST_STOPS]:
            part = self._part_of(previous, later, current)
            if part is None and lead == "via" and not parts["start"]:
                # "Via C, the pipeline takes B's oil from A": what stands before the start is no stop.
                continue
            if part is None or self._is_far(previous, later, parts):
                break
            if part != "via" and parts[part] and not self._is_joined(previous, later):
                break
            parts[part].append(later)
            current, previous = part, later
        is_whole = len(parts["start"]) == 1 and len(parts["end"]) == 1
        if not is_whole and not (parts["end"] and not parts["start"] and lead == "via" and self._is_passed_by(stop)):
            return None
        return Path(stop.first, linked=False, listed=False, parts=parts, last=previous.last)

    def _is_passed_by(self, stop: Stop) -> bool:
        """True for A of "the pipeline, which crosses A before reaching B": no start of the way is told."""
        for position in range(stop.first - 1, max(self.low, stop.first - 1 - _NEAR_NOUN) - 1, -1):
            if self._names_a_way(position):
                return True
            if self.words[position].key in self.lists.starts:
                return False
        return False

    def _lead(self, stop: Stop) -> Part | None:
        """Which part the words right before the first stop make of it."""
        low = max(self.low, stop.first - _LEAD)
        text = " ".join((*(word.key for word in self.words[low : stop.first]), stop.glued)).strip()
        if closes(text, self.lists.ends, frozenset()):
            return "end"
        return "via" if closes(text, self.lists.via, frozenset()) else None

    def _stands_after_noun(self, stop: Stop) -> bool:
        """True when a noun of a way or of a vehicle stands near before, and nothing of what begins no way."""
        near = range(stop.first - 1, max(self.low, stop.first - 1 - _NEAR_NOUN) - 1, -1)
        names = [name for position in near for name in self.readings(position)]
        is_other = not self.lists.not_ways.isdisjoint(names) or not self.lists.moves.isdisjoint(names)
        return not is_other and any(self._names_a_way(position) for position in near)

    def _part_of(self, previous: Stop, later: Stop, current: Part) -> Part | None:
        """Which part of the way a later stop is; None when it is none."""
        between, lists = self._between(previous, later), self.lists
        if self._begins_here(between):
            return "start"
        if closes(between, lists.via, lists.breaks):
            return "via"
        if closes(between, lists.ends, lists.breaks):
            return "end"
        return current if current != "start" and self._is_joined(previous, later) else None

    def _begins_here(self, between: str) -> bool:
        """True for "from the port of" before a stop, not for "left the rails near"."""
        words = between.replace(",", " ").split()
        while words:
            text = f" {' '.join(words)}"
            if any(text.endswith(f" {cue}") for cue in (*self.lists.origins, *self.lists.starts)):
                return self.lists.breaks.isdisjoint(words[:-1])
            if words.pop() not in self.lists.descriptions:
                return False
        return False

    def _is_joined(self, previous: Stop, later: Stop) -> bool:
        """True for B of "A and the port of B"."""
        between, lists = self._between(previous, later), self.lists
        joins = {*lists.joins, *(f"{item} {later.glued}".strip() for item in lists.joins)}
        return between in joins or joins_described(between, lists.joins, lists.descriptions)

    def _is_far(self, previous: Stop, later: Stop, parts: dict[Part, list[Stop]]) -> bool:
        """True when too many words, or the end of the clause, stand between two stops."""
        more = _FRONTED if not parts["start"] and not parts["end"] else 0
        return self._distance(previous, later) > BETWEEN_STOPS + 1 + more or self._broken(previous, later)
