# SPDX-License-Identifier: Apache-2.0
"""Ways between places that the article tells: from A via B to C, a line that joins A with B, between A and B.

In: an article and the facts with `places`. Out: the facts with `routes`. Everything stands within one sentence, and
a noun of a way (railway, corridor, ship) has to govern the places: "relations between A and B" is no route.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from generator.find.place_words import Word, words_of
from generator.find.route_forms import BETWEEN_STOPS, MOST_STOPS, NEAR_VERB, Forms, goes_on
from generator.find.route_paths import Part, Path, Stop
from generator.find.route_telling import LOOK_AHEAD, LOOK_BACK, words_for
from generator.find.route_words import begins, closes, ends_the_leg, joins_described
from generator.model import FactId, Facts, Place, Route
from generator.normalise import view_of

if TYPE_CHECKING:
    from generator.model import Article
    from generator.names import Names
    from generator.normalise import View

# Between the noun of a way and "A - B" stand no more words than this.
_NEAR_WAY: Final = 3
# "Starts at the port of": so many words of description do not count.
_DESCRIBED: Final = 3
# In "the ship X left A for B" the verb stands at most so many words before the place left.
_SUBJECT_WORDS: Final = 6
_WATERS: Final = frozenset({"sea", "gulf", "ocean", "river", "strait", "canal"})


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
    taken = -1
    for sentence, group in by_sentence.items():
        own = [stop for stop in group if stop.first > taken]
        more = by_sentence.get(sentence + 1, [])
        if not own or not _goes_on(article, words, more):
            more = []
        if len(own) + len(more) > 1:
            reader = _Reader(article, view, words, [*own, *more])
            for path in reader.paths(len(own)):
                routes.append(reader.route(path, len(routes) + 1))
                reasons["route", routes[-1].evidence.span] = path.rule
                taken = max(taken, path.last)
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


def _goes_on(article: Article, words: tuple[Word, ...], stops: list[Stop]) -> bool:
    """True for the stops of a sentence that goes on with the way of the one before: "It will run through …"."""
    if not stops:
        return False
    first = stops[0].first
    while first > 0 and words[first - 1].sentence == words[stops[0].first].sentence:
        first -= 1
    return goes_on(words, first, words_for(article)) > 0


class _Reader(Forms):
    """Reads the paths of one sentence, which the next may go on with."""

    def paths(self, count: int) -> list[Path]:
        """The paths of two stops or more that a noun of a way governs; they begin at one of the first `count` stops."""
        found: list[Path] = []
        position = 0
        while position < count:
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
            forms = (
                self._reversed_path, self._headed_path, self._bound_path, self._dashed_path, self._named_path,
                self._passive_path,
            )  # fmt: skip
            return next((found for form in forms if (found := form(number)) is not None), None)
        path = Path(opening[0], opening[1], opening[2], {"start": [stop], "via": [], "end": []}, last=stop.last)
        previous = stop
        for later in self.stops[number + 1 : number + MOST_STOPS]:
            is_apart = self._distance(previous, later) > BETWEEN_STOPS + 1 or self._broken(previous, later)
            if is_apart or (path.current == "end" and self._joins_anew(previous, later)):
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
            if self.words[later.first].sentence != self.words[stop.first].sentence and part == path.current == "end":
                break
            if part == "end" and path.linked and path.current == "end" and not path.parts["via"]:
                part = self._several_ends(path, previous, later)
            path.current = part
            # "Zambia's Copperbelt", "the port of Basra in Iraq": the narrower place is the stop.
            if path.parts[part] and self._possesses(previous, later) and path.parts[part][-1] is previous:
                path.parts[part].pop()
            path.parts[part].append(later)
            path.last, previous = later.last, later
        return path

    def _opening(self, stop: Stop) -> tuple[int, bool, bool] | None:
        """Where the path begins, whether by a verb of joining, whether by "between"."""
        if stop.glued.strip("وف") and stop.glued != "ل":
            return None
        described = 0
        while described < _DESCRIBED and self.words[stop.first - described - 1].key in self.lists.descriptions:
            described += 1
        for back in range(1, 5 + described):
            begin = stop.first - back
            if begin < self.low:
                return None
            head = " ".join(word.key for word in self.words[begin : stop.first])
            first = self.words[begin].key
            if {first, first.removeprefix("و"), first.removeprefix("ف")} & self.lists.links:
                return begin, True, any(item in head.split() for item in self.lists.between)
            if begins(head, self.lists.between):
                linked = begin > self.low and self.words[begin - 1].key in self.lists.links
                return begin, linked, True
            if begins(head, self.lists.starts):
                return begin, False, False
        return self._left(stop)

    def _several_ends(self, path: Path, previous: Stop, later: Stop) -> Part:
        """English: "joins A and B with C": what "and" joined is a start, too, once "with" or "to" follows."""
        if self.article.language == "en" and self._between(previous, later) in {"with", "to"}:
            path.parts["start"] += path.parts["end"]
            path.parts["end"] = []
        return "end"

    def _begins_anew(self, stop: Stop) -> bool:
        """True for the second A in "from A to B and from A to C": a way of its own begins there."""
        if stop.first == self.low or (stop.glued and stop.glued != "ل"):
            return False
        before = [self.words[stop.first - back].key for back in (1, 2) if stop.first - back >= self.low]
        return any(key in self.lists.starts for key in before)

    def _joins_anew(self, previous: Stop, later: Stop) -> bool:
        """True when a verb of joining stands right before the later stop: a line of its own begins there."""
        return later.first - previous.last > 1 and self.words[later.first - 1].key in self.lists.links

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
        if path.linked and path.current == "end" and between == "with":
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
            word.key in self.lists.moves for word in self.words[max(self.low, path.begin - NEAR_VERB) : path.begin]
        )
        for position in range(path.last + 1, min(self.high, path.last + LOOK_AHEAD) + 1):
            if not path.listed and not moved and any(name in self.lists.ways for name in self.readings(position)):
                return position
        return next((position for position in range(path.begin, path.last) if self._governs(path, position)), None)

    def _governs(self, path: Path, position: int) -> bool:
        """True at the last word of "by rail"; after a verb of joining at any noun of a way between the stops."""
        return self._is_by_way(position) or (path.linked and not path.listed and self._names_a_way(position))

    def _is_by_way(self, position: int) -> bool:
        """True at the last word of "by rail"."""
        key = self.words[position].key
        return key in self.lists.by_way or f"{self.words[position - 1].key} {key}" in self.lists.by_way

    def _way_beside(self, path: Path) -> int | None:
        """The noun of the way right before "A - B" or right after it."""
        before = self._before(path.begin)
        after = range(path.last + 1, min(self.high, path.last + _NEAR_WAY) + 1)
        for position in chain(before, after):
            names = self.readings(position)
            weak = any(name in self.lists.weak_ways for name in names) and bool(self.mode_around())
            if weak or any(name in self.lists.ways for name in names):
                return position
            if any(name in self.lists.not_ways for name in names):
                return None
        return None

    def _before(self, begin: int) -> list[int]:
        """The words right before, nearest first; other stops and "then" between them do not count."""
        found: list[int] = []
        for position in range(begin - 1, self.low - 1, -1):
            if position in self.inside_names or self.words[position].key in self.lists.joins:
                continue
            found.append(position)
            if len(found) == _NEAR_WAY:
                break
        return found

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
