# SPDX-License-Identifier: Apache-2.0
"""The findings of a sentence in words: a block of lines each, the article's words kept in their own direction."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from generator import calendars
from generator.explain.reasons import marks_of, organisation_reason
from generator.explain.target import lines_of
from generator.find.marks import pair_marks
from generator.find.roles import SIGN_JOINT
from generator.languages import calendar_words, explain_words, nationalities, wording
from generator.languages.offices import office_in_words
from generator.languages.roles import WEIGHTS
from generator.problems import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.find.marks import Pair
    from generator.languages.explain_words import Label
    from generator.model import (
        Article,
        Event,
        Evidence,
        FactId,
        Facts,
        Language,
        NotQuote,
        Organisation,
        Person,
        Place,
        Quote,
        ReasonKind,
        Route,
        Sentence,
        Span,
        Speaker,
        Time,
    )
    from generator.names import Names

Code = TypeVar("Code", bound=str)
_ISOLATE, _POP = "\u2068", "\u2069"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class Teller:
    """Tells about one article in one language."""

    def __init__(self, article: Article, facts: Facts, names: Names, shown: str, language: Language) -> None:
        self.article, self.facts, self.shown, self.language = article, facts, shown, language
        self.words = explain_words.of(language)
        self.wording = wording.of(language)
        self.listed = {identity.id for identity in (*names.people, *names.organisations)}
        ends = [sentence.span.end for sentence in article.sentences]
        self.pairs = tuple(pair_marks(article.text, article.paragraphs, ends))
        everyone: tuple[Person | Organisation | Speaker | Place, ...] = (
            *facts.people, *facts.organisations, *facts.speakers, *facts.places,
        )  # fmt: skip
        self.names: dict[FactId, str] = {one.id: one.name for one in everyone}
        self.kinds: dict[FactId, str] = {
            **{person.id: self.wording.quotes.speaker_kinds["person"] for person in facts.people},
            **{body.id: self.wording.quotes.speaker_kinds["organisation"] for body in facts.organisations},
            **{speaker.id: self.wording.quotes.speaker_kinds[speaker.kind] for speaker in facts.speakers},
        }

    def sentence(self, sentence: Sentence) -> Iterator[str]:
        """The lines about a sentence: where it stands, its words, its role, and a block for each finding."""
        role = self.words.roles[self.facts.roles[sentence.id]]
        told = self.words.sentence if sentence.number else self.words.furniture
        first, _ = lines_of(self.article, sentence)
        yield f"{self._own(f'{self.shown}:{first}')}  {told.format(number=sentence.number, role=role)}"
        yield f"    {self._own(self.article.at(sentence.span))}"
        yield f"  {self.words.labels['role']}: {role}: {self._role(sentence)}"
        blocks = list(self._blocks(sentence.span, sentence.id))
        if not blocks and sentence.number:
            yield f"  {self.words.nothing}"
        for label, lines in blocks:
            yield f"  {self.words.labels[label]}: {lines[0]}"
            yield from (f"      {line}" for line in lines[1:])

    def _blocks(self, span: Span, sentence: str) -> Iterator[tuple[Label, list[str]]]:
        """The findings in `span`, by kind."""
        facts = self.facts
        yield from (("time", list(self._time(time))) for time in facts.times if time.sentence == sentence)
        quotes = [quote for quote in facts.quotes if quote.words.span.overlaps(span)]
        yield from (("speech", list(self._quote(quote))) for quote in quotes)
        others = [other for other in facts.not_quotes if other.words.span.overlaps(span)]
        yield from (("no speech", list(self._not_quote(other))) for other in others)
        told = [*(quote.words.span for quote in facts.quotes), *(other.words.span for other in facts.not_quotes)]
        for pair in self.pairs:
            if pair.inner.overlaps(span) and not any(pair.inner.overlaps(each) for each in told):
                words = self._quoted(self.article.at(pair.inner))
                yield "marks", [self.words.undecided.format(words=words)]
        for person in facts.people:
            if here := _within(span, (*person.mentions, *person.coref)):
                yield "person", list(self._person(person, here))
        for body in facts.organisations:
            if here := _within(span, body.mentions):
                yield "organisation", list(self._organisation(body, here))
        for place in facts.places:
            if here := _within(span, place.mentions):
                yield "place", list(self._place(place, here))
        yield from (("route", list(self._route(route))) for route in facts.routes if span.covers(route.evidence.span))
        yield from (("event", list(self._event(event))) for event in facts.events if event.sentence == sentence)

    def _own(self, words: str) -> str:
        """Words of the article on one line, kept in their direction; what a terminal obeys is shown as an escape."""
        shown = printable(" ".join(words.split()))
        is_other = self.language == "ar" or _RIGHT_TO_LEFT.search(shown) is not None
        return f"{_ISOLATE}{shown}{_POP}" if is_other else shown

    def _quoted(self, words: str) -> str:
        return calendar_words.of(self.language).quoted.format(self._own(words))

    def _reason(self, kind: ReasonKind, span: Span, sentences: Mapping[Code, str], **words: str) -> str:
        """The sentence of the code that the finder kept for what stands at `span`."""
        code = self.facts.reasons.get((kind, span))
        told = {str(known): sentence for known, sentence in sentences.items()}
        return self.words.unknown if code is None else told[code].format(**words)

    def _role(self, sentence: Sentence) -> str:
        code = self.facts.reasons.get(("role", sentence.span))
        if code is None:
            return self.words.unknown
        shapes = {str(rule): told for rule, told in self.words.role_rules.items()}
        if code in shapes:
            return shapes[code]
        return "; ".join(f"{self.words.role_signs[sign]} ({WEIGHTS[sign]:g})" for sign in code.split(SIGN_JOINT))

    def _time(self, time: Time) -> Iterator[str]:
        when, words = time.when, self.words
        published = self.article.published
        quoted = self._quoted(time.evidence.exact)
        if when.value:
            told = calendars.in_words(when, self.language)
            precision = calendars.precision_in_words(when.precision, self.language)
            yield words.time.format(words=quoted, value=when.value, told=told, precision=precision)
        else:
            yield words.open_time.format(words=quoted)
        shown = replace(when, words=printable(" ".join(when.words.split())), original=printable(when.original))
        yield calendars.how(shown, published, self.language)
        day = calendars.day_in_words(published, self.language) if published else ""
        yield words.rule.format(rule=when.rule, anchor=words.anchors[when.anchor].format(published=day))
        if when.modifier:
            yield words.modifier.format(value=when.modifier.upper())
        if when.calendar != "gregorian":
            yield words.original.format(original=self._own(when.original or when.words), days=when.tolerance_days)

    def _quote(self, quote: Quote) -> Iterator[str]:
        words = self.words
        yield self._quoted(quote.words.exact)
        yield words.kinds[quote.kind] if quote.marked or quote.kind == "indirect" else words.unmarked
        pair = self._pair_at(quote.words.span) if quote.marked else None
        if pair is not None:
            before, after = marks_of(self.article, pair)
            told = words.marks if after else words.open_mark
            yield told.format(marks=self._own(f"{before} {after}"))
        cue = self._quoted(quote.cue.exact) if quote.cue else ""
        yield self._reason("quote", quote.words.span, words.quote_rules, words=cue)
        via = words.via[quote.via]
        if quote.speaker_name is None:
            yield words.nobody.format(via=via)
        else:
            kind = self.kinds.get(quote.speaker, "–") if quote.speaker else "–"
            yield words.speaker.format(name=self._own(quote.speaker_name), kind=kind, via=via)
        if quote.continues:
            parts = sum(other.continues == quote.continues for other in self.facts.quotes)
            yield words.utterance.format(parts=parts)

    def _pair_at(self, span: Span) -> Pair | None:
        return next((pair for pair in self.pairs if pair.inner == span), None)

    def _not_quote(self, other: NotQuote) -> Iterator[str]:
        yield self._quoted(other.words.exact)
        bare = self.words.bare_not_quotes.get(other.reason) if not other.label else None
        yield bare or self.words.not_quotes[other.reason].format(words=self._quoted(other.label))

    def _person(self, person: Person, here: tuple[Evidence, ...]) -> Iterator[str]:
        words = self.words
        yield self._own(person.name)
        for mention in here:
            rule = self._reason("person", mention.span, words.person_rules)
            yield f"{words.called.format(words=self._quoted(mention.exact))}: {rule}"
        if person.title:
            yield words.title.format(title=self._own(person.title))
        if person.office and (office := office_in_words(person.office, self.language)):
            yield words.office.format(office=self._own(office))
        if person.id in self.listed:
            yield words.listed

    def _organisation(self, body: Organisation, here: tuple[Evidence, ...]) -> Iterator[str]:
        words = self.words
        yield self._own(body.name)
        for mention in here:
            rule, head = organisation_reason(self.article, mention, is_listed=body.id in self.listed)
            why = words.organisation_rules[rule].format(words=self._quoted(head))
            yield f"{words.called.format(words=self._quoted(mention.exact))}: {why}"

    def _place(self, place: Place, here: tuple[Evidence, ...]) -> Iterator[str]:
        words = self.words
        country = nationalities.name(place.country, self.language) if place.country else "–"
        yield words.place.format(
            name=self._own(place.name), kind=self.wording.places.kinds[place.kind], country=country,
            latitude=f"{place.latitude:.2f}", longitude=f"{place.longitude:.2f}",
        )  # fmt: skip
        for mention in here:
            rule = self._reason("place", mention.span, words.place_rules)
            yield f"{words.called.format(words=self._quoted(mention.exact))}: {rule}"
        if place.found_by != "names":
            yield self._reason("place choice", here[0].span, words.place_choices)

    def _route(self, route: Route) -> Iterator[str]:
        stops = " – ".join(self._own(self.names[stop]) for stop in route.stops)
        modes = " + ".join(self.wording.places.modes[mode] for mode in route.modes) or self.words.no_mode
        status = self.wording.places.statuses[route.status] if route.status else self.words.no_status
        yield self.words.route.format(stops=stops, modes=modes, status=status)
        yield self._reason("route", route.evidence.span, self.words.route_rules)

    def _event(self, event: Event) -> Iterator[str]:
        status = self.words.event_statuses[event.status]
        yield self.words.event.format(told=calendars.in_words(event.when, self.language), status=status)
        for told, ids in ((self.words.participants, event.participants), (self.words.scenes, event.places)):
            if ids:
                yield told.format(names=", ".join(self._own(self.names[one]) for one in ids))


def _within(span: Span, mentions: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """The mentions that begin in the sentence."""
    return tuple(mention for mention in mentions if span.start <= mention.span.start < span.end)
