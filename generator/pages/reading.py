# SPDX-License-Identifier: Apache-2.0
"""An explainer as one language reads it: every look-up that pages need, made once.

In: an `Explainer` and a language. Out: sentences, people, places by id; the words of a sentence in this language.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from generator.find.role_words import CUES, has_any, is_question
from generator.languages import wording
from generator.languages.wording import Wording  # noqa: TC001
from generator.model import (
    Article,
    Evidence,
    Explainer,
    FactId,
    Language,
    Organisation,
    Person,
    Place,
    Sentence,
    Span,
    Speaker,
    State,
    Time,
    Translation,
)
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Item = TypeVar("Item")
Named = Person | Organisation | Speaker | Place


@dataclass(frozen=True, slots=True)
class Line:
    """Words in a known language with the state of their translation (None: they are the article's own)."""

    words: str
    language: Language
    state: State | None


@dataclass(frozen=True, slots=True)
class Reading:
    """One explainer in one language. `sentences` holds sentences and headings, in the order of the articles.

    `times_in` and `marked_in` give, by sentence, the times told and the runs between quotation marks (sorted).
    """

    explainer: Explainer
    language: Language
    words: Wording
    sentences: Mapping[str, Sentence]
    articles: Mapping[str, Article]
    named: Mapping[FactId, Named]
    times: Mapping[FactId, Time]
    times_in: Mapping[str, tuple[Time, ...]]
    marked_in: Mapping[str, tuple[Span, ...]]

    @classmethod
    def of(cls, explainer: Explainer, language: Language) -> Reading:
        """The reading of `explainer` in `language`; furniture is left out."""
        facts = explainer.facts
        pairs = [
            (sentence, article)
            for article in explainer.articles
            for sentence in article.sentences
            if sentence.kind != "furniture"
        ]
        everyone: chain[Named] = chain(facts.people, facts.organisations, facts.speakers, facts.places)
        return cls(
            explainer,
            language,
            wording.of(language),
            {sentence.id: sentence for sentence, _ in pairs},
            {sentence.id: article for sentence, article in pairs},
            {fact.id: fact for fact in everyone},
            {time.id: time for time in facts.times},
            _grouped((time.sentence, time) for time in facts.times),
            _marked(explainer),
        )

    @property
    def other(self) -> Language:
        """The other language of the site."""
        return "en" if self.language == "ar" else "ar"

    @property
    def shows_text(self) -> bool:
        """False where the licence allows short quotations only."""
        return self.explainer.settings.licence != "quote-only"

    def source_words(self, sentence_id: str) -> str:
        """The sentence as it stands in the article."""
        return self.articles[sentence_id].at(self.sentences[sentence_id].span).strip()

    def translation(self, sentence_id: str, language: Language) -> Translation | None:
        """The translation of a sentence, None while it is missing or when `language` is the article's own."""
        unit = self.explainer.units.get(sentence_id)
        found = unit.targets.get(language) if unit else None
        if found is None or found.state == "missing" or not found.text.strip():
            return None
        return found

    def line(self, sentence_id: str, language: Language | None = None) -> Line:
        """The sentence in `language` (this reading's own if None), or in the article's language and marked missing."""
        wanted = language or self.language
        own = self.articles[sentence_id].language
        if own == wanted:
            return Line(self.source_words(sentence_id), own, None)
        found = self.translation(sentence_id, wanted)
        if found is None:
            return Line(self.source_words(sentence_id), own, "missing")
        return Line(found.text.strip(), wanted, found.state)

    def sentence_of(self, evidence: Evidence) -> Sentence | None:
        """The sentence or heading in which `evidence` begins, None for furniture."""
        for article in self.explainer.articles:
            if article.id == evidence.article:
                found = article.sentence_at(evidence.span.start)
                return found if found and found.id in self.sentences else None
        return None

    def sentences_of(self, mentions: tuple[Evidence, ...]) -> tuple[Sentence, ...]:
        """The sentences that hold the mentions, each once, in order."""
        found = {s.id: s for evidence in mentions if (s := self.sentence_of(evidence)) is not None}
        return tuple(sorted(found.values(), key=lambda sentence: (sentence.span, sentence.id)))

    def number(self, sentence_id: str) -> str:
        """The number by which readers know a sentence: "7", and "2·7" in the second article."""
        sentence, article = self.sentences[sentence_id], self.articles[sentence_id]
        place = next(n for n, each in enumerate(self.explainer.articles, start=1) if each is article)
        return str(sentence.number) if place == 1 else f"{place}·{sentence.number}"

    def title(self) -> Line:
        """The title; when this language has none, the other's."""
        titles = self.explainer.title
        if titles.get(self.language):
            return Line(titles[self.language], self.language, None)
        return Line(titles.get(self.other) or self.explainer.slug, self.other, "missing")

    def unclear(self) -> tuple[Sentence, ...]:
        """Sentences in which the article itself says that something is not known, in order."""
        return tuple(sentence for sentence in self.sentences.values() if self.is_unclear(sentence.id))

    def is_unclear(self, sentence_id: str) -> bool:
        """True when the article itself says in this sentence that something is not known, or asks it.

        A heading only announces it; a question in somebody's words is his.
        """
        if self.explainer.facts.roles.get(sentence_id) in {"heading", "boilerplate"}:
            return False
        cues, words = CUES[self.articles[sentence_id].language], self.source_words(sentence_id)
        is_said = any(quote.sentence == sentence_id for quote in self.explainer.facts.quotes)
        if is_question(words) and not is_said:
            return True
        return has_any(fold(words).lower(), cues.uncertainty)

    def lead(self) -> Sentence | None:
        """The first main sentence, else the first sentence; None for an article without sentences."""
        roles = self.explainer.facts.roles
        told = [sentence for sentence in self.sentences.values() if sentence.kind == "sentence"]
        mains = [sentence for sentence in told if roles.get(sentence.id) == "main"]
        return next(iter(mains or told), None)


def _grouped(pairs: Iterable[tuple[str, Item]]) -> Mapping[str, tuple[Item, ...]]:
    """The items by key, in their order."""
    groups: dict[str, list[Item]] = {}
    for key, item in pairs:
        groups.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in groups.items()}


def _marked(explainer: Explainer) -> Mapping[str, tuple[Span, ...]]:
    """By sentence, the runs between quotation marks that begin in it: quotes, names and terms."""
    facts = explainer.facts
    evidence = [quote.words for quote in facts.quotes if quote.marked and quote.kind != "indirect"]
    evidence += [named.words for named in facts.not_quotes]
    articles = {article.id: article for article in explainer.articles}
    found = (
        (sentence.id, words.span)
        for words in sorted(set(evidence))
        if words.article in articles and (sentence := articles[words.article].sentence_at(words.span.start)) is not None
    )
    return _grouped(found)
