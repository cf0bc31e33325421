# SPDX-License-Identifier: Apache-2.0
"""Who is named where: the mentions of people, bodies and places as one sorted list.

In: the facts found so far. Out: an `Index` that gives the actor at an item and the holder of a title.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from generator.model import FactId, Span  # noqa: TC001  (dataclass fields are resolved at run time)
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.find.stretches import Item, Stretch
    from generator.model import Facts, Person

ActorKind = Literal["person", "organisation", "place"]
_BODIES = 120
_BESIDE = 70
_NOUN = 24
_OPENING_MARKS = '«“"„ '
_OPENING_MARKS_TUPLE = tuple(_OPENING_MARKS.strip())
_SHORTEST_NAME, _LONGEST_NAME = 2, 5
_PARTICLES = frozenset(
    (
        "de",
        "da",
        "do",
        "dos",
        "van",
        "von",
        "der",
        "den",
        "bin",
        "bint",
        "ibn",
        "al",
        "el",
        "la",
        "le",
        "di",
        "del",
        "ter",
    )
)
# Who held an office before does not hold it now.
_FORMER = frozenset(("former", "ex"))
_ORDER: dict[ActorKind, int] = {"person": 0, "organisation": 1, "place": 2}


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something named at `span`; `is_coref` when by a phrase such as "his counterpart"."""

    id: FactId
    name: str
    kind: ActorKind
    span: Span
    is_coref: bool = False


def _all(facts: Facts) -> Iterator[Actor]:
    for person in facts.people:
        for mention in person.mentions:
            yield Actor(person.id, person.name, "person", mention.span)
        for mention in person.coref:
            yield Actor(person.id, person.name, "person", mention.span, is_coref=True)
    for body in facts.organisations:
        for mention in body.mentions:
            yield Actor(body.id, body.name, "organisation", mention.span)
    for place in facts.places:
        for mention in place.mentions:
            yield Actor(place.id, place.name, "place", mention.span)


@lru_cache(maxsize=4096)
def title_words(title: str) -> tuple[str, ...]:
    """The folded words of a title without articles and joined prepositions."""
    bare = []
    for word in fold(title).lower().split():
        for article in ("وال", "بال", "ال", "لل"):
            if word.startswith(article) and len(word) > len(article) + 1:
                word = word[len(article) :]  # noqa: PLW2901
                break
        bare.append(word)
    return tuple(word for word in bare if word not in {"the", "of", "in", "for"})


class Index:
    """The actors of an article by offset, and its people by title."""

    def __init__(self, facts: Facts, text: str = "") -> None:
        self.text = text
        self._people_ids = frozenset(person.id for person in facts.people)
        self._title_words = {person.id: title_words(person.title) for person in facts.people if person.title}
        self._names = [(tuple(fold(person.name).lower().split()), person) for person in facts.people]
        self._title_of = {person.id: frozenset(title_words(person.title)) for person in facts.people if person.title}
        ordered = sorted(_all(facts), key=lambda actor: (actor.span.start, -actor.span.length, _ORDER[actor.kind]))
        self._actors: list[Actor] = []
        for actor in ordered:
            last = self._actors[-1] if self._actors else None
            if last is None or actor.span.start >= last.span.end or last.is_coref:
                self._actors.append(actor)
        self._starts = [actor.span.start for actor in self._actors]
        self._people = [actor for actor in self._actors if actor.kind == "person"]
        self._bodies = [actor for actor in self._actors if actor.kind == "organisation"]
        self._title_text = {person.id: person.title for person in facts.people if person.title}
        gathered: dict[FactId, list[Actor]] = {}
        for actor in self._people:
            gathered.setdefault(actor.id, []).append(actor)
        self._mentions_of = {person: tuple(actors) for person, actors in gathered.items()}
        self._people_starts = [actor.span.start for actor in self._people]
        self._titles = _Titles(facts.people)
        names = [name for body in facts.organisations for name in (body.name, *body.aliases)]
        names += [name for person in facts.people for name in (person.name, *person.aliases)]
        names += [mention.exact for place in facts.places for mention in place.mentions]
        names += [place.name for place in facts.places]
        self.known = frozenset(" ".join(re.findall(r"[^\W_]+", fold(name).lower())) for name in names)

    def at(self, item: Item) -> Actor | None:
        """The actor whose mention begins in the item."""
        position = bisect_left(self._starts, item.span.start)
        if position < len(self._actors) and self._starts[position] < item.span.end:
            return self._actors[position]
        return None

    def is_named(self, item: Item) -> bool:
        """True when the item lies inside the name of a person or body."""
        position = bisect_right(self._starts, item.span.start) - 1
        if position < 0:
            return False
        actor = self._actors[position]
        return item.span.start < actor.span.end and actor.kind != "place" and not actor.is_coref

    def is_person(self, identity: FactId | None) -> bool:
        """True for a person of the article, False for a speaker known by a phrase."""
        return identity in self._people_ids

    def title_of(self, identity: FactId | None) -> tuple[str, ...]:
        """The words of a person's title, in order, () if unknown."""
        return self._title_words.get(identity, ()) if identity else ()

    def named(self, words: tuple[str, ...]) -> Person | None:
        """The person whose name ends with these words, the whole of a short form: "Karim" of "Ali Karim"."""
        size = len(words)
        return next((person for name, person in self._names if len(name) > size and name[-size:] == words), None)

    def may_hold(self, person: FactId | None, office: str) -> bool:
        """True unless the person is known by a title without the word."""
        return office in self._title_of.get(person, {office}) if person else False

    def is_name(self, stretch: Stretch, start: int, end: int) -> bool:
        """True for two to five words with capital letters, which between commas are a name though nobody knows it."""
        items = stretch.items[start:end]
        if not _SHORTEST_NAME <= len(items) <= _LONGEST_NAME or any(item.kind != "word" for item in items):
            return False
        if any(self.at(item) is not None for item in items) or not self.text:
            return False
        return all(self.text[item.span.start].isupper() or item.form in _PARTICLES for item in items)

    def is_capital(self, stretch: Stretch, at: int) -> bool:
        """True for a word with a capital letter: "his wife, Mariam"."""
        return stretch.is_kind(at, "word") and self.text[stretch.items[at].span.start].isupper()

    def person_before(self, offset: int) -> Actor | None:
        """The last person named before an offset."""
        position = bisect_left(self._people_starts, offset) - 1
        return self._people[position] if position >= 0 else None

    def body_before(self, head: str, offset: int) -> Actor | None:
        """The body named last before an offset whose name begins or ends with a word."""
        position = bisect_left(self._starts, offset)
        for actor in reversed(self._actors[max(0, position - _BODIES) : position]):
            words = title_words(actor.name) if actor.kind == "organisation" else ()
            if words and (head in {words[0], words[-1]} or head in self._noun_before(actor)):
                return actor
        return None

    def _noun_before(self, body: Actor) -> tuple[str, ...]:
        """The word right before a body's name in marks: the company of "the company “X”"."""
        lead = self.text[max(0, body.span.start - _NOUN) : body.span.start].rstrip()
        return title_words(lead.rstrip(_OPENING_MARKS))[-1:] if lead.endswith(_OPENING_MARKS_TUPLE) else ()

    def holder_beside(self, office: str, offset: int, offices: frozenset[str]) -> Actor | None:
        """The person named last before an offset with an office beside the name: "X, governor of Y", "governor X".

        Behind another one of `offices` it is somebody else's: "the deputy of the governor".
        """
        position = bisect_left(self._people_starts, offset)
        for place in range(position - 1, max(-1, position - _BODIES), -1):
            actor = self._people[place]
            if actor.is_coref:
                continue
            floor = self._people[place - 1].span.end if place else 0
            before = self.text[max(floor, actor.span.start - _BESIDE) : actor.span.start]
            after = self.text[actor.span.end : min(offset, actor.span.end + _BESIDE)]
            parts = re.split(r"[،,.;؛:()«»\"“”\n]", after)
            # "X, governor of Y", and in Egypt without the comma.
            is_next = (title_words(parts[0]) or ("",))[0] in offices
            apposed = parts[1:2] if after.lstrip()[:1] in {",", "،"} else parts[:1] if is_next else []
            for words in (re.split(r"[،,.;؛:()«»\"“”\n]", before)[-1], *apposed):
                told = title_words(words)
                at = told.index(office) if office in told else -1
                if at == 0 or (at > 0 and told[at - 1] not in offices):
                    return actor
        return None

    def title_text(self, person: FactId) -> str:
        """The title of a person, "" if none is known."""
        return self._title_text.get(person, "")

    def mentions_of(self, person: FactId) -> tuple[Actor, ...]:
        """The places where a person is named."""
        return self._mentions_of.get(person, ())

    def bodies_before(self, offset: int, most: int) -> tuple[Actor, ...]:
        """The mentions of bodies before an offset, latest first, at most so many."""
        position = bisect_left(self._bodies, offset, key=lambda actor: actor.span.start)
        return tuple(reversed(self._bodies[max(0, position - most) : position]))

    def people_near(self, offset: int) -> tuple[Actor, ...]:
        """The people named next before an offset, latest first, then those named next behind it."""
        position = bisect_left(self._people_starts, offset)
        return (
            *reversed(self._people[max(0, position - _BODIES) : position]),
            *self._people[position : position + _BODIES],
        )

    def people_before(self, offset: int, most: int) -> Iterator[Actor]:
        """The mentions of people before an offset, latest first, at most so many."""
        position = bisect_left(self._people_starts, offset)
        return reversed(self._people[max(0, position - most) : position])

    def within(self, stretch: Stretch, start: int, end: int) -> tuple[tuple[int, Actor], ...]:
        """The actors whose mentions begin in the items ``[start, end)``, with the item's index."""
        found = []
        for index in range(start, min(end, len(stretch.items))):
            actor = self.at(stretch.items[index])
            if actor is not None:
                found.append((index, actor))
        return tuple(found)

    def holder(self, phrase: str, before: int) -> Person | None:
        """The person whose title has all the words of `phrase` and the same head, last named before an offset."""
        return self._titles.holder(title_words(phrase), before)


@dataclass(frozen=True, slots=True)
class _Holders:
    """The people of one title: when each is named, sorted, and the first of them in the order of the facts."""

    words: frozenset[str]
    head: str
    tail: str
    mentions: tuple[tuple[int, int, Person], ...]
    first: tuple[int, Person]

    def last_before(self, offset: int) -> tuple[int, int, Person]:
        """Start of the last mention before `offset` (-1 if none), minus the person's place in the facts, the person."""
        position = bisect_left(self.mentions, offset, key=lambda mention: mention[0]) - 1
        return self.mentions[position] if position >= 0 else (-1, *self.first)


class _Titles:
    """The titles of an article, each with those who hold it, by their words."""

    def __init__(self, people: tuple[Person, ...]) -> None:
        groups: dict[tuple[str, ...], list[tuple[int, Person]]] = {}
        for number, person in enumerate(people):
            if person.title:
                groups.setdefault(title_words(person.title), []).append((-number, person))
        self._by_word: dict[str, list[_Holders]] = {}
        for title, group in groups.items():
            if not title:
                continue
            mentions = sorted(
                ((mention.span.start, rank, person) for rank, person in group for mention in person.mentions),
                key=lambda mention: mention[:2],
            )
            holders = _Holders(frozenset(title), title[0], title[-1], tuple(mentions), group[0])
            for word in holders.words:
                self._by_word.setdefault(word, []).append(holders)

    def holder(self, wanted: tuple[str, ...], before: int) -> Person | None:
        """The person whose title has all the words `wanted` and the same head, last named before an offset."""
        if not wanted:
            return None
        words = set(wanted)
        best: tuple[int, int, int, Person] | None = None
        for title in min((self._by_word.get(word, []) for word in words), key=len):
            is_exact = words == title.words
            # The head is the first noun in Arabic; in English it may also be the last: "the prime minister".
            is_head = wanted[0] == title.head or (wanted[-1].isascii() and wanted[-1] == title.tail)
            if not (words <= title.words and (is_head or is_exact)) or title.head in _FORMER - words:
                continue
            found = (int(is_exact), *title.last_before(before))
            if best is None or found[:3] > best[:3]:
                best = found
        return best[3] if best else None
