# SPDX-License-Identifier: Apache-2.0
"""What is settled about an article: what the rules found and what was admitted so far.

In: the facts. Out: which kinds stand at a span, which kinds a name has, who is named in a sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from generator.find.people import name_key
from generator.gazetteer.keys import key
from generator.model import Organisation, Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Article, Evidence, FactId, Facts, Place, Sentence, Span, Speaker
    from generator.models.protocol import ProposalKind


class Ground:
    """Grows while proposals are admitted; each code point knows which kinds stand there."""

    def __init__(self, article: Article, facts: Facts) -> None:
        self.article = article
        self._at: dict[int, set[ProposalKind]] = {}
        self._named: dict[str, set[ProposalKind]] = {}
        self._parts: set[str] = set()
        for kind, fact in _facts(facts):
            mentions = (*fact.mentions, *fact.coref) if isinstance(fact, Person) else fact.mentions
            for mention in mentions:
                self.take(kind, mention.span)
            for name in names_of(fact):
                self.call(kind, name)
        for speaker in facts.speakers:
            # Somebody who speaks without a known name is no new person or body.
            for kind in _SPEAKING:
                self.call(kind, speaker.name)
        for time in facts.times:
            self.take("time", time.evidence.span)

    def take(self, kind: ProposalKind, span: Span) -> None:
        """From now on something of this kind stands at the span."""
        for offset in range(span.start, span.end):
            self._at.setdefault(offset, set()).add(kind)

    def call(self, kind: ProposalKind, name: str) -> None:
        """From now on the name is one of this kind."""
        self._named.setdefault(key(name), set()).add(kind)
        if kind == "person":
            self._parts.update(name_key(name))

    def at(self, span: Span) -> set[ProposalKind]:
        """The kinds that stand anywhere inside the span."""
        return {kind for offset in range(span.start, span.end) for kind in self._at.get(offset, ())}

    def called(self, name: str) -> set[ProposalKind]:
        """The kinds that this name has; a single word of a person's name is that person."""
        found = set(self._named.get(key(name), ()))
        words = name_key(name)
        return found | {"person"} if len(words) == 1 and words[0] in self._parts else found


_SPEAKING: tuple[ProposalKind, ...] = ("person", "organisation")


def _facts(facts: Facts) -> Iterator[tuple[ProposalKind, Person | Organisation | Place]]:
    yield from (("person", person) for person in facts.people)
    yield from (("organisation", body) for body in facts.organisations)
    yield from (("place", place) for place in facts.places)


def names_of(fact: Person | Organisation | Place | Speaker) -> tuple[str, ...]:
    """Every form of the fact's name."""
    aliases = fact.aliases if isinstance(fact, Person | Organisation) else ()
    return (fact.name, *fact.names.values(), *aliases, *(mention.exact for mention in fact.mentions))


class Voices:
    """Who is named where, for quotations: people, bodies and those who speak without a known name."""

    def __init__(self, facts: Facts) -> None:
        self._ids: dict[str, set[FactId]] = {}
        self.names: dict[FactId, str] = {}
        self._mentions: list[tuple[Evidence, FactId]] = []
        everyone: tuple[Person | Organisation | Speaker, ...] = (*facts.people, *facts.organisations, *facts.speakers)
        for fact in everyone:
            self.names[fact.id] = fact.name
            for name in names_of(fact):
                self._ids.setdefault(key(name), set()).add(fact.id)
            phrases = fact.coref if isinstance(fact, Person) else ()
            self._mentions.extend((mention, fact.id) for mention in (*fact.mentions, *phrases))
        self._mentions.sort(key=lambda pair: pair[0].span)

    def called(self, name: str) -> FactId | None:
        """The one who has this name, None when nobody or several have it."""
        found = self._ids.get(key(name), set())
        return next(iter(found)) if len(found) == 1 else None

    def inside(self, sentence: Sentence, without: Span | None = None) -> set[FactId]:
        """Those who are named in the sentence, outside the words of a quotation."""
        first = bisect_left(self._mentions, sentence.span.start, key=lambda pair: pair[0].span.start)
        last = bisect_left(self._mentions, sentence.span.end, key=lambda pair: pair[0].span.start)
        return {
            identity
            for mention, identity in self._mentions[first:last]
            if not (without and without.overlaps(mention.span))
        }
