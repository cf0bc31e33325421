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
from generator.find.route_forms import BETWEEN_STOPS, MOST_STOPS, NEAR_VERB, goes_on
from generator.find.route_orders import Orders
from generator.find.route_paths import Part, Path, Stop
from generator.find.route_telling import LOOK_AHEAD, LOOK_BACK, words_for
from generator.find.route_words import begins, closes, ends_the_leg, joins_described
from generator.languages.nationalities import adjectives
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
_COMMAS: Final = frozenset(",،()")
# "It", "This then" before the verb of a sentence about the way told before.
_PRONOUN: Final = 2
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
            reader = Reader(article, view, words, [*own, *more])
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


class Reader(Orders):
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
            last = max(path.last, *(stop.last for stop in path.stops()))
            while position < len(self.stops) and self.stops[position].first <= last:
                position += 1
        return found

    def _path(self, number: int) -> Path | None:
        """The path that begins at this stop, None when nothing before it begins one."""
        opening = self._opening(number)
        path = None if opening is None else self._opened_path(number, opening)
        if path is None or len(path.stops()) < 2:
            forms = (
                self._reversed_path, self._headed_path, self._bound_path, self._dashed_path, self._named_path,
                self._passive_path, self._any_order_path,
            )  # fmt: skip
            found = [each for form in forms if (each := form(number)) is not None]
            return max(found, key=lambda each: len(each.stops()), default=None)
        return path

    def _opened_path(self, number: int, opening: tuple[int, bool, bool]) -> Path:
        """The path that an opening begins, whose further stops follow in any number."""
        stop = self.stops[number]
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
            if (
                self.words[later.first].sentence != self.words[previous.first].sentence
                and part == path.current == "end"
            ):
                break
            if part == "via" and path.current == "end" and self._goes_onward(previous, later):
                part = "end"
            if part == "end" and path.linked and path.current == "end" and not path.parts["via"]:
                part = self._several_ends(path, previous, later)
            path.current = part
            # "Zambia's Copperbelt", "the port of Basra in Iraq": the narrower place is the stop.
            if path.parts[part] and self._possesses(previous, later) and path.parts[part][-1] is previous:
                path.parts[part].pop()
            path.parts[part].append(later)
            path.last, previous = later.last, later
        return path

    def _opening(self, number: int) -> tuple[int, bool, bool] | None:
        """Where the path begins, whether by a verb of joining, whether by "between"."""
        stop = self.stops[number]
        if stop.glued.strip("وف") and stop.glued != "ل":
            return None
        described, least = 0, self._after_stop(number)
        while described < _DESCRIBED and self.words[stop.first - described - 1].key in self.lists.descriptions:
            described += 1
        for back in range(1, 5 + described):
            begin = stop.first - back
            # Words before another stop open that stop's way: "from A and B to C" does not begin at B.
            if begin < least:
                return None
            head = " ".join(word.key for word in self.words[begin : stop.first])
            first = self.words[begin].key
            is_link = {first, first.removeprefix("و"), first.removeprefix("ف")} & self.lists.links
            # "Reaches A" joins nothing with it, "from 1990 to 1995 in A" does not begin there.
            if is_link and not (back > 1 and self.words[begin + 1].key in self.lists.ends):
                return begin, True, any(item in head.split() for item in self.lists.between)
            joined = head[1:] if self.article.language == "ar" and head[0] in "وف" else head
            if self._tells_more(begin, stop):
                continue
            if begins(head, self.lists.between) or begins(joined, self.lists.between):
                linked = begin > self.low and self.words[begin - 1].key in self.lists.links
                return begin, linked, True
            if begins(head, self.lists.starts) or begins(joined, self.lists.starts):
                return begin, False, False
        return self._left(stop)

    def _tells_more(self, begin: int, stop: Stop) -> bool:
        """True when numbers or "and" stand before the stop: "from 1990 to 1995 in A", "between them and A"."""
        inner = (self.words[position].key for position in range(begin + 1, stop.first))
        return any(word.isdigit() or word in self.lists.joins for word in inner)

    def _after_stop(self, number: int) -> int:
        """The first word that no earlier stop of the sentence holds; a country whose town this is does not count."""
        earlier = number - 1
        while earlier >= 0 and self._possesses(self.stops[earlier], self.stops[number]):
            earlier -= 1
        return max(self.low, self.stops[earlier].last + 1) if earlier >= 0 else self.low

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

    def _goes_onward(self, previous: Stop, later: Stop) -> bool:
        """True for C in "from A to B, and from there through C to D": the way goes on from its end."""
        return not self.lists.onward.isdisjoint(self._between(previous, later).split())

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
        if path.current == "start" and "," in between and not lists.moves.isdisjoint(between.split()):
            # "A driver from A, who moved to B".
            return None
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
        if self._is_no_way(path):
            return None
        inside = path.parts["start"][0].first - 1 if path.parts["start"] else path.begin
        for position in range(max(inside, path.begin), max(self.low, path.begin - LOOK_BACK) - 1, -1):
            for name in self.readings(position):
                if name in self.lists.ways or (name in self.lists.weak_ways and self.mode_around()):
                    is_other = position > self.low and self._pair(position - 1) in self.lists.not_ways
                    return None if is_other else position
                if name in self.lists.not_ways and position < path.begin and not self._is_along(position):
                    return None
        moved = any(
            word.key in self.lists.moves for word in self.words[max(self.low, path.begin - NEAR_VERB) : path.begin]
        )
        for position in self._behind(path) if not moved else ():
            if any(name in self.lists.ways for name in self.readings(position)):
                return position
        inner = next((position for position in range(path.begin, path.last) if self._governs(path, position)), None)
        return path.begin if inner is None and self._goes_by_itself(path) else inner

    def _is_no_way(self, path: Path) -> bool:
        """True where a network is joined, where people move house, and where a range of people or bodies is told."""
        if path.linked and not path.listed:
            return self._leads_to_a_network(path)
        return self._settles(path.begin) or (not path.listed and self._is_of_actors(path.begin))

    def _leads_to_a_network(self, path: Path) -> bool:
        """True for "joins A and B to the national grid", which tells no way from A to B."""
        following = [self.words[n].key for n in range(path.last + 1, min(self.high, path.last + NEAR_VERB) + 1)]
        if self.article.language == "ar":
            return following[:1] != [] and following[0][:1] == "ب" and following[0][1:] in self.lists.networks
        return following[:1] in (["to"], ["with"]) and not self.lists.networks.isdisjoint(following)

    def _settles(self, begin: int) -> bool:
        """True right after a verb of moving house: "after moving from A to B"."""
        for position in range(begin - 1, max(self.low, begin - _DESCRIBED) - 1, -1):
            if self._names_a_way(position):
                return False
            if self.words[position].key in self.lists.settles:
                return True
        return False

    def _is_of_actors(self, begin: int) -> bool:
        """True for "shipping companies from A to B", in Arabic also "drivers of lorries from A to B"."""
        near = range(max(self.low, begin - (2 if self.article.language == "ar" else 1)), begin)
        return any(not self.lists.actors.isdisjoint(self.readings(position)) for position in near)

    def _goes_by_itself(self, path: Path) -> bool:
        """True for "It starts in A, passes B and ends at C", where only what stands before tells the means."""
        if path.begin - self.low > _PRONOUN or not path.parts["via"]:
            return False
        verbs = tuple(item for item in self.lists.starts if " " in item)
        near = [name for position in range(self.low, path.begin) for name in self.readings(position)]
        is_told = any(
            begins(head, verbs) or begins(head.removeprefix("و"), verbs)
            for first in range(max(self.low, path.begin - 1), path.begin + 1)
            if (head := " ".join(word.key for word in self.words[first : path.begin + 2]))
        )
        return is_told and self.lists.not_ways.isdisjoint(near) and len(self.mode_around()) == 1

    def _is_along(self, position: int) -> bool:
        """True for the coast of "a pipeline along the coast from A to B"."""
        near = range(max(self.low, position - _DESCRIBED), position)
        return any(self.words[number].key in self.lists.along for number in near)

    def _behind(self, path: Path) -> range:
        """The words after the path that may name its way: up to a comma or "and"; "by rail" may stand behind that.

        Arabic: right after "between A and B" that begins its sentence, whose subject it is.
        """
        start = path.last + 1
        if path.listed:
            is_front = self.article.language == "ar" and path.begin == self.low
            return range(start, start + (is_front and start <= self.high))
        for position in range(start, min(self.high, path.last + LOOK_AHEAD) + 1):
            gap = self.view.text[self.words[position - 1].end : self.words[position].start]
            key = self.words[position].key
            is_joined = key in self.lists.joins or (self.article.language == "ar" and key.startswith("وال"))
            if (is_joined or not _COMMAS.isdisjoint(gap)) and not any(
                self._is_by_way(number) for number in range(position, min(position + 2, self.high + 1))
            ):
                return range(start, position)
        return range(start, min(self.high, path.last + LOOK_AHEAD) + 1)

    def _governs(self, path: Path, position: int) -> bool:
        """True at the last word of "by rail"; after a verb of joining at any noun of a way between the stops."""
        if self._is_by_way(position) or (path.linked and not path.listed and self._names_a_way(position)):
            return True
        # "From A to B along the coastal road through C".
        near = {self.words[n].key for n in range(max(path.begin, position - 2), position)}
        return self._names_a_way(position) and not self.lists.along.isdisjoint(near)

    def _is_by_way(self, position: int) -> bool:
        """True at the last word of "by rail"."""
        key = self.words[position].key
        return key in self.lists.by_way or f"{self.words[position - 1].key} {key}" in self.lists.by_way

    def _way_beside(self, path: Path) -> int | None:
        """The noun of the way right before "A - B" or right after it."""
        before = self._outside_names(range(path.begin - 1, self.low - 1, -1))
        after = self._outside_names(range(path.last + 1, self.high + 1))
        for position in chain(before, after):
            names = self.readings(position)
            weak = any(name in self.lists.weak_ways for name in names)
            weak = weak and bool(self.mode_around() or self._mode_of_sentence())
            if weak or any(name in self.lists.ways for name in names):
                return position
            if any(name in self.lists.not_ways for name in names):
                return None
        return None

    def _outside_names(self, positions: range) -> list[int]:
        """The nearest of these words; other stops, "then" and nationalities do not count."""
        found: list[int] = []
        for position in positions:
            key = self.words[position].key
            if position in self.inside_names or key in self.lists.joins or key in adjectives(self.article.language):
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
