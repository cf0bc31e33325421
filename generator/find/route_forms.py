# SPDX-License-Identifier: Apache-2.0
"""Forms of words that tell a whole path of two or a few stops: "A – B", "the A to B line", "bound for B from A".

In: the stops of a sentence, or of a sentence and the next that goes on with it. Out: paths, without asking whether a
way is meant. Source: our own reading of Arabic and English news on transport.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.find.route_paths import Part, Path, Stop
from generator.find.route_telling import Telling
from generator.find.route_words import begins, closes, key_with_commas
from generator.languages.nationalities import adjectives

if TYPE_CHECKING:
    from generator.find.place_words import Word
    from generator.languages.routes import RouteWords

# A longer enumeration is no way; the bound keeps the time linear.
MOST_STOPS: Final = 16
# Words that may stand between two stops: "Faw in the south of the country to Turkey".
BETWEEN_STOPS: Final = 7
# "Reached B with thousands of tons of wheat coming from A".
_ARRIVED_WITH: Final = 14
# A verb of arriving stands at most so many words before the place reached.
NEAR_VERB: Final = 6
# A tatweel stands for a dash in papers whose keyboard has none; the folded text no longer has it.
_DASHES: Final = frozenset("-–—/ـ")
_IN_NAME: Final = 2
# Words before the first stop that tell that it is headed for; a stop is told to be joined so many words after.
_HEADING_WORDS: Final = 4
_LINKED_WITHIN: Final = 6
_HYPHENS: Final = frozenset("-‑")
_BREAK: Final = re.compile(r"[.;؛:!?؟]")
_AREAS: Final = frozenset({"country", "state", "region"})


def goes_on(words: tuple[Word, ...], first: int, lists: RouteWords) -> int:
    """With how many words a sentence that begins at this word goes on with the way before; 0 when it does not."""
    second = f"{words[first].key} {words[first + 1].key}" if first + 1 < len(words) else ""
    return 2 if second in lists.goes_on else int(words[first].key in lists.goes_on)


@lru_cache(maxsize=4)
def _first_words(items: tuple[str, ...]) -> frozenset[str]:
    return frozenset(item.partition(" ")[0] for item in items)


class Forms(Telling):
    """Reads the forms that tell a path by themselves."""

    def _reversed_path(self, number: int) -> Path | None:
        """The path of "reached B coming from A": the start is told last."""
        if number + 1 >= len(self.stops):
            return None
        stop, later = self.stops[number], self.stops[number + 1]
        between = self._between(stop, later)
        near = later.first - stop.last <= _ARRIVED_WITH + 1 and not self._broken(stop, later)
        begin = max(self.low, stop.first - NEAR_VERB)
        arrived = any(word.key in self.lists.arrivals for word in self.words[begin : stop.first])
        told = closes(between, self.lists.origins, self.lists.breaks) or (arrived and between in self.lists.departures)
        if not near or not told or ("," in between and later.first - stop.last > BETWEEN_STOPS + 1):
            return None
        # "Runs through B to C coming from A": B is not where it arrives.
        if not arrived and not set(self.lists.ends).isdisjoint(between.split()[:-1]):
            return None
        # "at the crossing X for lorries coming from A to B": from A the way goes on to B, not to X.
        onward = self.stops[number + 2] if number + 2 < len(self.stops) else None
        if onward and self._between(later, onward) in self.lists.ends and not arrived:
            return None
        parts: dict[Part, list[Stop]] = {"start": [later], "via": [], "end": [stop]}
        return Path(stop.first, linked=False, listed=False, parts=parts, last=later.last)

    def _dashed_path(self, number: int) -> Path | None:
        """The path of "the A – B road", "A - B - C": dashes join the stops, the noun of the way stands beside."""
        stops = [self.stops[number]]
        for later in self.stops[number + 1 : number + MOST_STOPS]:
            if later.first != stops[-1].last + 1 or not self._is_dashed(stops[-1], later):
                break
            stops.append(later)
        if len(stops) == 1 and self._is_beside(number):
            stops.append(self.stops[number + 1])
        if len(stops) == 1 or stops[0].glued:
            return None
        return self._passing(number, stops)

    def _is_beside(self, number: int) -> bool:
        """True for A of "the line A B": no dash joins them, but the noun of the way stands right before, or after."""
        if number + 1 >= len(self.stops):
            return False
        stop, later = self.stops[number], self.stops[number + 1]
        if later.first != stop.last + 1 or later.glued or stop.glued or {stop.place.kind, later.place.kind} & _AREAS:
            return False
        way = stop.first - 1 if self.article.language == "ar" else later.last + 1
        gap = self.view.text[self.words[stop.last].end : self.words[later.first].start]
        return gap == " " and self.low <= way <= self.high and self._names_a_way(way)

    def _named_path(self, number: int) -> Path | None:
        """English: the path of "the A to B line": the noun of the way stands right after."""
        stop, later = self.stops[number], self.stops[number + 1] if number + 1 < len(self.stops) else None
        if later is None or self._between(stop, later) not in self.lists.to_in_names:
            return None
        after = range(later.last + 1, min(self.high, later.last + _IN_NAME) + 1)
        if not any(self._names_a_way(position) for position in after):
            return None
        return self._passing(number, [stop, later])

    def _passing(self, number: int, stops: list[Stop]) -> Path:
        """The path of a way's name: "the A – B road", and what it passes: "the A – B road runs through C and D"."""
        parts: dict[Part, list[Stop]] = {"start": stops, "via": [], "end": []}
        path = Path(stops[0].first, linked=False, listed=False, parts=parts, last=stops[-1].last, dashed=True)
        previous = stops[-1]
        for later in self.stops[number + len(stops) : number + MOST_STOPS] if len(stops) == _IN_NAME else ():
            if self._distance(previous, later) > BETWEEN_STOPS + 1 or self._broken(previous, later):
                break
            between = self._between(previous, later)
            joins = {*self.lists.joins, *(f"{item} {later.glued}".strip() for item in self.lists.joins)}
            if not closes(between, self.lists.via, self.lists.breaks) and not (parts["via"] and between in joins):
                break
            parts["via"].append(later)
            previous = later
        return path

    def _headed_path(self, number: int) -> Path | None:
        """The path of "bound for B from A", "en route to B from A"."""
        if number + 1 >= len(self.stops):
            return None
        stop, later = self.stops[number], self.stops[number + 1]
        if self._between(stop, later) not in self.lists.departures or self._broken(stop, later):
            return None
        begin = max(self.low, stop.first - _HEADING_WORDS)
        text = " ".join((*(word.key for word in self.words[begin : stop.first]), stop.glued)).strip()
        if not any(f" {text}".endswith(f" {item}") for item in self.lists.headings):
            return None
        parts: dict[Part, list[Stop]] = {"start": [later], "via": [], "end": [stop]}
        return Path(stop.first, linked=False, listed=False, parts=parts, last=later.last)

    def _bound_path(self, number: int) -> Path | None:
        """English: the path of "the B-bound train had left A"."""
        stop, later = self.stops[number], self.stops[number + 1] if number + 1 < len(self.stops) else None
        following = stop.last + 1
        if later is None or following > self.high or self.words[following].key not in self.lists.bound:
            return None
        gap = self.view.text[self.words[stop.last].end : self.words[following].start]
        near = later.first - stop.last <= BETWEEN_STOPS + 1 and not self._broken(stop, later)
        before = (" ".join(word.key for word in self.words[later.first - back : later.first]) for back in (1, 2))
        if gap not in _HYPHENS or not near or not any(begins(text, self.lists.starts) for text in before):
            return None
        parts: dict[Part, list[Stop]] = {"start": [later], "via": [], "end": [stop]}
        return Path(stop.first, linked=False, listed=False, parts=parts, last=later.last)

    def _passive_path(self, number: int) -> Path | None:
        """English: the path of "A is linked by ferry with B": the verb of joining follows its subject."""
        stop, later = self.stops[number], self.stops[number + 1] if number + 1 < len(self.stops) else None
        if later is None or self.article.language != "en" or later.first - stop.last > _LINKED_WITHIN + 1:
            return None
        between = self._between(stop, later).split()
        following = [word.key for word in self.words[later.last + 1 : min(self.high, later.last + _LINKED_WITHIN) + 1]]
        if between == ["and"] and following[:1] and following[0] in self.lists.passive and "by" in following:
            # "A and B are linked by ferry".
            if not self.lists.links & set(following[: following.index("by")]):
                return None
            parts: dict[Part, list[Stop]] = {"start": [stop], "via": [], "end": [later]}
            last = later.last + 1 + following.index("by")
            return Path(stop.first, linked=True, listed=False, parts=parts, last=last)
        is_told = between[:1] and between[0] in self.lists.passive and between[-1] in {"with", "to"}
        if not is_told or not self.lists.links & set(between) or self._broken(stop, later):
            return None
        parts = {"start": [stop], "via": [], "end": [later]}
        return Path(stop.first, linked=True, listed=False, parts=parts, last=later.last)

    def _distance(self, previous: Stop, later: Stop) -> int:
        """How many words on the later stop stands, counted from its sentence's beginning when that goes on."""
        if self.words[previous.last].sentence == self.words[later.first].sentence:
            return later.first - previous.last
        first = later.first
        while self.words[first - 1].sentence == self.words[later.first].sentence:
            first -= 1
        return later.first - first + 1

    def _own_words(self, previous: Stop, later: Stop) -> tuple[int, int]:
        """Where the words between two stops begin and end; those of the later sentence, when it goes on."""
        start, first = self.words[previous.last].end, later.first
        if self.words[previous.last].sentence == self.words[first].sentence:
            return start, self.words[first].start
        while self.words[first - 1].sentence == self.words[later.first].sentence:
            first -= 1
        skipped = goes_on(self.words, first, self.lists) if self.article.language == "en" else 0
        if skipped > 1 and self.words[first + 1].key in _first_words(self.lists.via):
            # "It crosses": the verb tells what the stop is.
            skipped = 1
        return self.words[min(first + skipped, later.first)].start, self.words[later.first].start

    def _is_dashed(self, stop: Stop, later: Stop) -> bool:
        span = self.view.span(self.words[stop.last].end, self.words[later.first].start)
        mark = self.article.at(span).strip()
        return mark != "" and _DASHES.issuperset(mark)

    def _between(self, previous: Stop, later: Stop) -> str:
        """The words between two stops with their commas, and the clitics of the later one."""
        start, end = self._own_words(previous, later)
        words = key_with_commas(self.view.text[start:end]).split()
        # "Tripoli the Lebanese and Mersin the Turkish": the adjective only tells which town of that name.
        if self.article.language == "ar" and words and words[0] in adjectives("ar"):
            words = words[1:]
        # "passing by-the-town-of X": the preposition is written with the description.
        words = [word[0] if word[0] in "بل" and word[1:] in self.lists.descriptions else word for word in words]
        return " ".join((*words, later.glued)).strip()

    def _broken(self, previous: Stop, later: Stop) -> bool:
        start, end = self._own_words(previous, later)
        return _BREAK.search(self.view.text[start:end]) is not None

    def _names_a_way(self, position: int) -> bool:
        return any(name in self.lists.ways for name in self.readings(position))
