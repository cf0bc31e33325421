# SPDX-License-Identifier: Apache-2.0
"""What a correction works on: the facts as they are, the words it names, and the fact that stands at these words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeVar

from generator.model import Event, FactId, Organisation, Person, Place, Quote, Route, Time

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from generator.editor.anchors import Anchors
    from generator.editor.shapes import Entry, Reader
    from generator.model import Article, Evidence, Facts, Language, Sentence

Action = Literal["add", "replace", "hide"]
ACTIONS: tuple[Action, ...] = ("add", "replace", "hide")
Correctable = Quote | Time | Person | Organisation | Place | Route | Event
Item = TypeVar("Item", Quote, Time, Person, Organisation, Place, Route, Event)
BY_EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Change:
    """One correction as it was read: at which words, and the fields of its kind in `entry`."""

    kind: str
    action: Action
    words: str
    within: str
    why: Mapping[Language, str]
    on: date | None
    entry: Entry

    @property
    def at(self) -> tuple[int, int]:
        """Line and column of the words in ``explainer.yml``."""
        return self.entry.place(self.action)


@dataclass(slots=True)
class Desk:
    """The facts while they are being corrected, and where to look things up and to tell problems."""

    articles: tuple[Article, ...]
    facts: Facts
    anchors: Anchors
    reader: Reader

    def article(self, evidence: Evidence) -> Article:
        """The article in which the words stand."""
        return next(article for article in self.articles if article.id == evidence.article)

    def sentence(self, evidence: Evidence) -> Sentence | None:
        """The sentence in which the words begin, None for furniture."""
        return self.anchors.sentence(evidence)

    def identity(self, kind: str, evidence: Evidence) -> FactId:
        """The id of an added fact: by where it stands, for that never moves."""
        number = next(n for n, article in enumerate(self.articles, start=1) if article.id == evidence.article)
        prefix = f"a{number}-" if number > 1 else ""
        return FactId(f"{prefix}{kind}-at-{evidence.span.start}")

    def tell(self, code: str, change: Change, /, **words: str) -> None:
        """A problem at the words of the correction."""
        self.reader.tell(code, change.at, words=change.words, **words)

    def spans(self, change: Change) -> tuple[Evidence, ...]:
        """Every place of the words of the correction; () with a problem when there is none."""
        return self.anchors.find(change.words, change.within, change.at)

    def one_span(self, change: Change) -> Evidence | None:
        """The only place of the words; None with a problem for none and for several."""
        found = self.spans(change)
        if len(found) > 1:
            lines = ", ".join(str(self.anchors.line_of(evidence)) for evidence in found)
            self.tell("CORRECT-TWICE", change, count=str(len(found)), lines=lines)
        return found[0] if len(found) == 1 else None

    def at(self, spans: Iterable[Evidence], facts: Iterable[Item]) -> tuple[Item, ...]:
        """The facts at these words: those that stand exactly there, else those that share a letter with them."""
        wanted = tuple(spans)
        known = tuple(facts)
        exact = tuple(fact for fact in known if any(own == one for own in self.where(fact) for one in wanted))
        return exact or tuple(
            fact for fact in known if any(own.meets(one) for own in self.where(fact) for one in wanted)
        )

    def target(self, change: Change, facts: tuple[Item, ...]) -> Item | None:
        """The one fact that the correction means; None with a problem for none and for several."""
        spans = self.spans(change)
        if not spans:
            return None
        found = self.at(spans, facts)
        if not found:
            near = ", ".join(f"“{self.where(fact)[0].exact}”" for fact in self._beside(spans, facts)) or "nothing"
            self.tell("CORRECT-NOTHING", change, kind=change.kind, near=near)
            return None
        if len(found) > 1:
            lines = ", ".join(str(self.anchors.line_of(self.where(fact)[0])) for fact in found)
            self.tell("CORRECT-TWICE", change, count=str(len(found)), lines=lines)
            return None
        return found[0]

    def where(self, fact: Correctable) -> tuple[Evidence, ...]:
        """The words of the article by which a correction can mean the fact."""
        match fact:
            case Quote():
                return (fact.words,)
            case Time() | Route():
                return (fact.evidence,)
            case Event():
                dated = next((time.evidence for time in self.facts.times if time.id == fact.time), None)
                return (dated or fact.evidence,)
            case Person():
                return (*fact.mentions, *fact.coref)
            case _:
                return fact.mentions

    def _beside(self, spans: tuple[Evidence, ...], facts: tuple[Item, ...]) -> tuple[Item, ...]:
        """At most three facts in the sentences of these words: what the editor may have meant."""
        sentences = {sentence.id for one in spans if (sentence := self.sentence(one))}
        return tuple(
            fact for fact in facts if any((s := self.sentence(own)) and s.id in sentences for own in self.where(fact))
        )[:3]
