# SPDX-License-Identifier: Apache-2.0
"""Ways between places that the article tells: from A via B to C, a line that joins A with B, between A and B.

In: an article and the facts with `places`. Out: the facts with `routes`. Everything stands within one sentence, and
a noun of a way (railway, corridor, ship) has to govern the places: "relations between A and B" is no route.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from generator.find.place_spans import Word, words_of
from generator.find.route_paths import Part, Path, Stop
from generator.find.route_telling import LOOK_AHEAD, LOOK_BACK, Telling
from generator.find.route_words import begins, closes, ends_the_leg, joins_described, key_with_commas
from generator.languages.nationalities import adjectives
from generator.model import FactId, Facts, Place, Route
from generator.normalise import view_of

if TYPE_CHECKING:
    from generator.model import Article
    from generator.names import Names
    from generator.normalise import View

# A longer enumeration is no way; the bound keeps the time linear.
_MOST_STOPS: Final = 16
# Words that may stand between two stops: "Faw in the south of the country to Turkey".
_BETWEEN_STOPS: Final = 7
# A verb of arriving stands at most so many words before the place reached.
_NEAR_VERB: Final = 6
# A tatweel stands for a dash in papers whose keyboard has none; the folded text no longer has it.
_DASHES: Final = frozenset("-–—/ـ")
# Between the noun of a way and "A - B" stand no more words than this; in "the A to B railway line".
_NEAR_WAY: Final = 3
_IN_NAME: Final = 2
# In "the ship X left A for B" the verb stands at most so many words before the place left.
_SUBJECT_WORDS: Final = 6
_WATERS: Final = frozenset({"sea", "gulf", "ocean", "river", "strait", "canal"})
_BREAK: Final = re.compile(r"[.;؛:!?؟]")


def find(article: Article, names: Names, facts: Facts) -> Facts:
    """The facts with the routes, in text order."""
    del names
    view = view_of(article.text)
    words = words_of(article)
    stops = _stops(view, words, facts.places)
    routes: list[Route] = []
    reasons = dict(facts.reasons)
    by_sentence: dict[int, list[Stop]] = {}
    for stop in stops:
        by_sentence.setdefault(words[stop.first].sentence, []).append(stop)
    for group in by_sentence.values():
        if len(group) > 1:
            reader = _Reader(article, view, words, group)
            for path in reader.paths():
                routes.append(reader.route(path, len(routes) + 1))
                reasons["route", routes[-1].evidence.span] = path.rule
    return replace(facts, routes=tuple(routes), reasons=reasons)


def _stops(view: View, words: tuple[Word, ...], places: tuple[Place, ...]) -> list[Stop]:
    """Every mention of every place as a range of words, in text order."""
    starts = {word.start: number for number, word in enumerate(words)}
    ends = {word.end: number for number, word in enumerate(words)}
    found = []
    for place in places:
        for mention in place.mentions:
            start, end = view.offset(mention.span.start), view.offset(mention.span.end)
            last = ends.get(end)
            first = next((starts[start - back] for back in range(4) if start - back in starts), None)
            if first is None or last is None:
                continue
            glued = view.text[words[first].start : start]
            if not glued and mention.exact.startswith("لل"):
                glued = "ل"
            found.append(Stop(place, first, last, glued))
    return sorted(found, key=lambda stop: stop.first)


class _Reader(Telling):
    """Reads the paths of one sentence."""

    def paths(self) -> list[Path]:
        """The paths of two stops or more that a noun of a way governs."""
        found: list[Path] = []
        position = 0
        while position < len(self.stops):
            path = self._path(position)
            if path is None or len(path.stops()) < 2 or self._way(path) is None:
                position += 1
                continue
            found.append(path)
            while position < len(self.stops) and self.stops[position].first <= path.last:
                position += 1
        return found

    def _path(self, number: int) -> Path | None:
        """The path that begins at this stop, None when nothing before it begins one."""
        stop = self.stops[number]
        opening = self._opening(stop)
        if opening is None:
            return self._reversed_path(number) or self._dashed_path(number) or self._named_path(number)
        path = Path(opening[0], opening[1], opening[2], {"start": [stop], "via": [], "end": []}, last=stop.last)
        previous = stop
        for later in self.stops[number + 1 : number + _MOST_STOPS]:
            if later.first - previous.last > _BETWEEN_STOPS + 1 or self._broken(previous, later):
                break
            wanted = path.linked and path.current == "start"
            if self._lies_beside(previous, later, wanted=wanted) or self._is_shore(previous, later):
                previous = later
                continue
            if self._describes(later, number):
                continue
            part = self._part(path, previous, later)
            if part is None or (path.current == "end" and self._begins_anew(later)):
                break
            path.current = part
            # "Zambia's Copperbelt", "the port of Basra in Iraq": the narrower place is the stop.
            if path.parts[part] and self._possesses(previous, later) and path.parts[part][-1] is previous:
                path.parts[part].pop()
            path.parts[part].append(later)
            path.last, previous = later.last, later
        return path

    def _reversed_path(self, number: int) -> Path | None:
        """The path of "reached B coming from A": the start is told last."""
        if number + 1 >= len(self.stops):
            return None
        stop, later = self.stops[number], self.stops[number + 1]
        between = self._between(stop, later)
        near = later.first - stop.last <= _BETWEEN_STOPS + 1 and not self._broken(stop, later)
        begin = max(self.low, stop.first - _NEAR_VERB)
        arrived = any(word.key in self.lists.arrivals for word in self.words[begin : stop.first])
        told = closes(between, self.lists.origins, self.lists.breaks) or (arrived and between in self.lists.departures)
        if not near or not told:
            return None
        parts: dict[Part, list[Stop]] = {"start": [later], "via": [], "end": [stop]}
        return Path(stop.first, linked=False, listed=False, parts=parts, last=later.last)

    def _dashed_path(self, number: int) -> Path | None:
        """The path of "the A – B road", "A - B - C": dashes join the stops, the noun of the way stands beside."""
        stops = [self.stops[number]]
        for later in self.stops[number + 1 : number + _MOST_STOPS]:
            if later.first != stops[-1].last + 1 or not self._is_dashed(stops[-1], later):
                break
            stops.append(later)
        if len(stops) == 1 or stops[0].glued:
            return None
        parts: dict[Part, list[Stop]] = {"start": stops, "via": [], "end": []}
        return Path(stops[0].first, linked=False, listed=False, parts=parts, last=stops[-1].last, dashed=True)

    def _named_path(self, number: int) -> Path | None:
        """English: the path of "the A to B line": the noun of the way stands right after."""
        stop, later = self.stops[number], self.stops[number + 1] if number + 1 < len(self.stops) else None
        if later is None or self._between(stop, later) not in self.lists.to_in_names:
            return None
        after = range(later.last + 1, min(self.high, later.last + _IN_NAME) + 1)
        if not any(self._names_a_way(position) for position in after):
            return None
        parts: dict[Part, list[Stop]] = {"start": [stop], "via": [], "end": [later]}
        return Path(stop.first, linked=False, listed=False, parts=parts, last=later.last, dashed=True)

    def _is_dashed(self, stop: Stop, later: Stop) -> bool:
        span = self.view.span(self.words[stop.last].end, self.words[later.first].start)
        return self.article.at(span).strip() in _DASHES

    def _opening(self, stop: Stop) -> tuple[int, bool, bool] | None:
        """Where the path begins, whether by a verb of joining, whether by "between"."""
        if stop.glued.strip("وف") and stop.glued != "ل":
            return None
        for back in range(1, 5):
            begin = stop.first - back
            if begin < self.low:
                return None
            head = " ".join(word.key for word in self.words[begin : stop.first])
            first = self.words[begin].key
            if first in self.lists.links:
                return begin, True, any(item in head.split() for item in self.lists.between)
            if begins(head, self.lists.between):
                linked = begin > self.low and self.words[begin - 1].key in self.lists.links
                return begin, linked, True
            if begins(head, self.lists.starts):
                return begin, False, False
        return self._left(stop)

    def _begins_anew(self, stop: Stop) -> bool:
        """True for the second A in "from A to B and from A to C": a way of its own begins there."""
        if stop.first == self.low or (stop.glued and stop.glued != "ل"):
            return False
        before = [self.words[stop.first - back].key for back in (1, 2) if stop.first - back >= self.low]
        return any(key in self.lists.starts for key in before)

    def _left(self, stop: Stop) -> tuple[int, bool, bool] | None:
        """Arabic: as `_opening` for "the ship of aid left A": the subject stands after the verb."""
        if stop.glued.strip("وف"):
            return None
        for position in range(stop.first - 1, max(self.low, stop.first - _SUBJECT_WORDS) - 1, -1):
            key = self.words[position].key
            if key in self.lists.leaves:
                told = any(self._names_a_way(between) for between in range(position + 1, stop.first))
                return (position, False, False) if told else None
            if key in self.lists.breaks or key in self.lists.starts or key in self.lists.ends:
                return None
        return None

    def _between(self, previous: Stop, later: Stop) -> str:
        """The words between two stops with their commas, and the clitics of the later one."""
        start, end = self.words[previous.last].end, self.words[later.first].start
        words = key_with_commas(self.view.text[start:end]).split()
        # "Tripoli the Lebanese and Mersin the Turkish": the adjective only tells which town of that name.
        if self.article.language == "ar" and words and words[0] in adjectives("ar"):
            words = words[1:]
        # "passing by-the-town-of X": the preposition is written with the description.
        words = [word[0] if word[0] in "بل" and word[1:] in self.lists.descriptions else word for word in words]
        return " ".join((*words, later.glued)).strip()

    def _broken(self, previous: Stop, later: Stop) -> bool:
        start, end = self.words[previous.last].end, self.words[later.first].start
        return _BREAK.search(self.view.text[start:end]) is not None

    def _possesses(self, previous: Stop, later: Stop) -> bool:
        """True for "A's B"."""
        return self.article.language == "en" and self._between(previous, later) == "s"

    def _lies_beside(self, previous: Stop, later: Stop, *, wanted: bool) -> bool:
        """True when the later place only tells where the earlier one lies; `wanted`: a verb joins it "with"."""
        if later.place.country != previous.place.country or previous.place.kind == "country":
            return False
        between = self._between(previous, later)
        if wanted and later.place.kind != "country" and between in self.lists.ends_after_link:
            return False
        if between in self.lists.beside:
            return later.place.kind in {"country", "state"} or between != ","
        return any(word in self.lists.apposition for word in between.split())

    def _is_shore(self, previous: Stop, later: Stop) -> bool:
        """True for the sea of "a port on the Red Sea", which tells where the stop before lies."""
        return later.place.kind in _WATERS and self._between(previous, later) in self.lists.shores

    def _describes(self, stop: Stop, first: int) -> bool:
        """English: True for A in "the A port of B"."""
        following = next((later for later in self.stops[first + 1 :] if later.first > stop.last), None)
        return following is not None and self._between(stop, following) in self.lists.described

    def _part(self, path: Path, previous: Stop, later: Stop) -> Part | None:
        """Which part of the way the later stop is, None when the path has ended."""
        between, lists = self._between(previous, later), self.lists
        if path.current == "start" and ends_the_leg(between, lists.by_way, lists.ends):
            return "end"
        if self._possesses(previous, later):
            return path.current
        if closes(between, lists.via, lists.breaks):
            return "via"
        if closes(between, lists.ends, lists.breaks):
            return "end"
        if path.linked and path.current == "start" and closes(between, lists.ends_after_link, lists.breaks):
            return "start" if path.listed else "end"
        if between in lists.joins or between in {f"{item} {later.glued}".strip() for item in lists.joins}:
            return path.current if path.linked or path.listed or path.current != "start" else None
        if joins_described(between, lists.joins, lists.descriptions):
            return path.current if path.linked or path.listed or path.current != "start" else None
        return None

    def _way(self, path: Path) -> int | None:
        """The word that names the way nearest before the path, or after it; None when something else governs."""
        if path.dashed:
            return self._way_beside(path)
        inside = path.parts["start"][0].first - 1 if path.parts["start"] else path.begin
        for position in range(max(inside, path.begin), max(self.low, path.begin - LOOK_BACK) - 1, -1):
            for name in self.readings(position):
                if name in self.lists.ways or (name in self.lists.weak_ways and self.mode_around()):
                    return position
                if name in self.lists.not_ways and position < path.begin:
                    return None
        moved = any(
            word.key in self.lists.moves for word in self.words[max(self.low, path.begin - _NEAR_VERB) : path.begin]
        )
        for position in range(path.last + 1, min(self.high, path.last + LOOK_AHEAD) + 1):
            if not path.listed and not moved and any(name in self.lists.ways for name in self.readings(position)):
                return position
        return next((position for position in range(path.begin, path.last) if self._is_by_way(position)), None)

    def _is_by_way(self, position: int) -> bool:
        """True at the last word of "by rail"."""
        key = self.words[position].key
        return key in self.lists.by_way or f"{self.words[position - 1].key} {key}" in self.lists.by_way

    def _way_beside(self, path: Path) -> int | None:
        """The noun of the way right before "A - B" or right after it."""
        before = range(path.begin - 1, max(self.low, path.begin - _NEAR_WAY) - 1, -1)
        after = range(path.last + 1, min(self.high, path.last + _NEAR_WAY) + 1)
        for position in chain(before, after):
            names = self.readings(position)
            if any(name in self.lists.ways for name in names):
                return position
            if any(name in self.lists.not_ways for name in names):
                return None
        return None

    def _names_a_way(self, position: int) -> bool:
        return any(name in self.lists.ways for name in self.readings(position))

    def route(self, path: Path, number: int) -> Route:
        """The route of a path."""
        way = self._way(path)
        anchor = path.begin if way is None else way
        while anchor > self.low and self.words[anchor].key not in self.lists.by_way and self._names_a_way(anchor - 1):
            anchor -= 1
        start, end = self.words[min(anchor, path.begin)].start, self.words[path.last].end
        span = self.view.span(start, end)
        return Route(
            FactId(f"route-{number}"), tuple(stop.place.id for stop in path.stops()), self.modes(path, anchor),
            self.status(path), self.label(path, anchor), self.article.evidence(span.start, span.end),
        )  # fmt: skip
