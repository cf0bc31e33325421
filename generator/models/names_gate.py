# SPDX-License-Identifier: Apache-2.0
"""People, organisations and places that are proposed: which are admitted, and the facts that they become.

A name is made of the words of its mention, a place is one of the gazetteer, and what the rules say of a word stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal

from generator.gazetteer import load
from generator.gazetteer.keys import key
from generator.languages.person_names import name_words
from generator.model import FactId, Organisation, Person, Place, Span
from generator.models.anchor import bare, spans_of
from generator.models.name_shape import LONGEST, first_word, is_name, run_of
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.gazetteer import Entry
    from generator.model import Article, Evidence, Facts, Language
    from generator.models.ground import Ground
    from generator.models.outcome import Outcome, Reason
    from generator.models.protocol import Proposal, ProposalKind
    from generator.names import Identity, Names

# As in the finder of places: a smaller town of a country that the article does not touch is a chance likeness.
_STRANGE_TOWN: Final = 30_000


@dataclass(slots=True)
class _Draft:
    """A fact while its mentions are gathered."""

    kind: ProposalKind
    name: str
    spans: list[Span] = field(default_factory=list)
    entry: Entry | None = None
    identity: Identity | None = None


class NamesGate:
    """Judges one proposal after the other; what is admitted counts for the next."""

    def __init__(self, ground: Ground, names: Names, facts: Facts) -> None:
        self._ground, self._names, self._article = ground, names, ground.article
        self._countries = {place.country for place in facts.places if place.country}
        known: tuple[Person | Organisation | Place, ...] = (*facts.people, *facts.organisations, *facts.places)
        self._taken = {fact.id for fact in known}
        self._drafts: dict[tuple[ProposalKind, str], _Draft] = {}

    def judge(self, proposal: Proposal) -> Outcome:
        """Admitted, known already, or why not."""
        if len(proposal.words) > LONGEST:
            return "shape"
        spans = spans_of(self._article, proposal, everywhere=True)
        if isinstance(spans, str):
            return spans
        if not all(in_sentence(self._article, span) for span in spans):
            return "sentence"
        there = [self._ground.at(span) for span in spans]
        if any(proposal.kind in kinds for kinds in there):
            return "known"
        if any(there):
            return "taken"
        part, name = self._name(proposal, spans[0])
        if name is None:
            return "name"
        words = self._article.at(name)
        if not is_name(words, proposal.kind, self._article.language):
            return "shape"
        # What is joined before the name in its first mention is joined in all: the words are the same.
        joined = part.start - spans[0].start
        return self._admit(proposal.kind, words, [Span(span.start + joined, span.end) for span in spans])

    def _name(self, proposal: Proposal, span: Span) -> tuple[Span, Span | None]:
        """The mention without what is joined before it, and in it the name; None when it is no run of its words."""
        parts = tuple(bare(self._article, span))
        if proposal.name:
            runs = ((part, run_of(self._article.text, part, proposal.name)) for part in parts)
            return next(((part, run) for part, run in runs if run is not None), (span, None))
        if proposal.kind == "organisation":
            return span, span
        is_known = self._is_place if proposal.kind == "place" else self._is_given
        found = next((part for part in parts if is_known(self._article.at(part))), span)
        return found, found

    def _is_place(self, words: str) -> bool:
        return bool(load().find(words, self._article.language))

    def _is_given(self, words: str) -> bool:
        return first_word(words) in name_words(self._article.language).given

    def _admit(self, kind: ProposalKind, words: str, spans: list[Span]) -> Outcome:
        """Adds the mentions to the draft of this name, a new one if the name means nobody and nothing yet."""
        draft = self._drafts.get((kind, key(words)))
        if draft is None:
            called = self._ground.called(words)
            if called:
                return "known" if kind in called else "taken"
            made = self._draft(kind, " ".join(words.split()))
            if isinstance(made, str):
                return made
            self._drafts[kind, key(words)] = draft = made
            self._ground.call(kind, draft.name)
        for span in spans:
            draft.spans.append(span)
            self._ground.take(kind, span)
        return "admitted"

    def _draft(self, kind: ProposalKind, name: str) -> _Draft | Literal["known"] | Reason:
        if kind == "place":
            entry = self._entry(name)
            if isinstance(entry, str):
                return entry
            identity, draft = FactId(entry.id), _Draft(kind, name, entry=entry)
        else:
            listed = (self._names.person if kind == "person" else self._names.organisation)(fold(name))
            identity, draft = listed.id if listed else FactId(""), _Draft(kind, name, identity=listed)
        if identity in self._taken:
            return "known"
        self._taken |= {identity} - {FactId("")}
        return draft

    def _entry(self, words: str) -> Entry | Reason:
        """The one place of that name: alone, or alone in the countries that the article names, or in our own list."""
        entries = [
            entry for entry in load().find(words, self._article.language)
            if entry.own or entry.population >= _STRANGE_TOWN or entry.country in self._countries
        ]  # fmt: skip
        near = [entry for entry in entries if entry.country in self._countries]
        own = [entry for entry in entries if entry.own]
        alone = next((choice[0] for choice in (entries, near, own) if len(choice) == 1), None)
        return alone or ("namesakes" if entries else "gazetteer")

    def added(self, facts: Facts, found_by: str) -> Facts:
        """The facts with those admitted, each list in the order of its first mentions."""
        people, bodies, places = list(facts.people), list(facts.organisations), list(facts.places)
        for draft in self._drafts.values():
            mentions = tuple(self._article.evidence(span.start, span.end) for span in sorted(draft.spans))
            if draft.entry is not None:
                places.append(_place(draft.entry, draft.name, self._article.language, mentions, found_by))
            elif draft.kind == "person":
                identity, names = self._identified(draft, f"person-{len(people) + 1}")
                people.append(
                    Person(identity, draft.name, names, mentions, found_by=found_by, certainty="inferred")
                )  # fmt: skip
            else:
                identity, names = self._identified(draft, f"organisation-{len(bodies) + 1}")
                bodies.append(
                    Organisation(identity, draft.name, names, mentions, found_by=found_by, certainty="inferred")
                )  # fmt: skip
        return replace(
            facts,
            people=tuple(sorted(people, key=lambda person: person.mentions[0].span)),
            organisations=tuple(sorted(bodies, key=lambda body: body.mentions[0].span)),
            places=tuple(sorted(places, key=lambda place: place.mentions[0].span)),
        )

    def _identified(self, draft: _Draft, number: str) -> tuple[FactId, dict[Language, str]]:
        """The id and the names that editors gave, else a number and the name as it stands."""
        own: dict[Language, str] = {self._article.language: draft.name}
        if draft.identity is None:
            return FactId(number), own
        return draft.identity.id, {**own, **draft.identity.names}


def _place(entry: Entry, name: str, language: Language, mentions: tuple[Evidence, ...], found_by: str) -> Place:
    names: dict[Language, str] = {**entry.names, language: name}
    return Place(
        FactId(entry.id), name, names, entry.kind, entry.latitude, entry.longitude, entry.country or None, mentions,
        entry.source, found_by, "inferred",
    )  # fmt: skip


def in_sentence(article: Article, span: Span) -> bool:
    """True within one sentence or heading; furniture and what runs over a border are not."""
    sentence = article.sentence_at(span.start)
    return sentence is not None and sentence.kind != "furniture" and sentence.span.covers(span)
