# SPDX-License-Identifier: Apache-2.0
"""What happened or is due: each dated sentence with its date, who, where and whether it happened.

Status: *claimed* when the date stands inside reported speech; *planned* with a cue of hope or expectation,
*scheduled* with any other future; *planned*, too, where a past day was that of a plan; else
*happened*. The future is a day after publication, or a day or period that is not over yet in a sentence that looks
ahead («قبل نهاية العام»). What happens every year is no event.
Source of the cues: ``languages/*/roles.py``; of the four: Saurí and Pustejovsky, "FactBank", Language Resources and
Evaluation 43 (2009): certain, committed to, or somebody's word.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.role_words import CUES, has_any, has_future
from generator.find.tense import was_planned
from generator.model import Event, EventStatus, FactId, Span
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Article, Evidence, Facts, Language, Role, Sentence, Time
    from generator.names import Names

# Code points before and after a date whose words govern it.
_BEFORE, _AFTER = 90, 25
_CLAUSE_MARK = re.compile(r"[،؛,;:«»“”]")
_STATEMENT_ENDS = ("؛", ";")
_CLAUSE_ENDS = ("،", ",", *_STATEMENT_ENDS)
# Words and joined letters behind which a place is a scene. Source: Ryding (2005), ch. 16 (prepositions of place);
# Huddleston and Pullum (2002), 7.5.
LOCATIVES: dict[Language, re.Pattern[str]] = {
    "ar": re.compile(
        r"(?:^|\W)و?(?:ب|في|الي|من|عبر|قرب|داخل|مدينه|بمدينه|العاصمه|بالعاصمه|ميناء|بميناء|مطار|بمطار)\s*$"
    ),
    "en": re.compile(r"(?:^|\W)(?:in|at|to|from|near|through|via|into|outside|inside|city of|port of)\s+(?:the\s+)?$"),
}


def find(article: Article, names: Names, facts: Facts) -> Facts:  # noqa: ARG001
    """Facts with `events`, one for each resolved date of a sentence, in the order of their dates."""
    by_id = {sentence.id: sentence for sentence in article.sentences}
    people = _Mentions((person.id, (*person.mentions, *person.coref)) for person in facts.people)
    scenes = _Scenes(article, facts)
    places = _Mentions((place.id, scenes.among(place.mentions)) for place in facts.places)
    reported: dict[str, list[Span]] = defaultdict(list)
    for quote in facts.quotes:
        reported[quote.sentence].append((quote.clause or quote.words).span)
    dated = [t for t in facts.times if t.when.earliest is not None and t.when.precision != "duration"]
    values: dict[str, set[str]] = defaultdict(set)
    for time in dated:
        values[time.sentence].add(time.when.value)
    cues = CUES[article.language]
    told = {identity: fold(article.at(by_id[identity].span)).lower() for identity in values}
    # What happens every year or every day is no event; what nobody knows yet is at most planned.
    habits = {identity for identity, words in told.items() if has_any(words, cues.habitual)}
    unsure = {identity for identity, words in told.items() if has_any(words, cues.uncertainty)}
    events: dict[tuple[str, str], Event] = {}
    for key, time in _one_a_value(dated).items():
        sentence = by_id[time.sentence]
        if sentence.kind == "sentence" and sentence.id not in habits:
            span = sentence.span
            # A sentence with two dates tells two things: each has who and where of its own clause.
            ends = _CLAUSE_ENDS if len(values[sentence.id]) > 1 else _STATEMENT_ENDS
            clause = _clause(article, time, span, ends)
            is_reported = any(words.covers(time.evidence.span) for words in reported.get(sentence.id, []))
            is_ahead = _is_ahead(article, time, sentence, facts.roles.get(sentence.id))
            is_planned = was_planned(_before(article, time, sentence), article.language)
            is_open = is_reported or sentence.id in unsure or has_any(_beside(article, time, sentence), cues.planned)
            events[key] = Event(
                id=FactId(f"event-{len(events) + 1}"),
                when=time.when,
                evidence=article.evidence(span.start, span.end),
                sentence=sentence.id,
                status=_status(is_ahead=is_ahead, is_open=is_open, is_reported=is_reported, is_planned=is_planned),
                participants=people.within(clause),
                places=places.within(clause),
                time=time.id,
            )
    ordered = sorted(events.values(), key=lambda e: (e.when.earliest, e.when.latest, e.evidence.span.start))
    return replace(facts, events=tuple(ordered))


def _one_a_value(dated: list[Time]) -> dict[tuple[str, str], Time]:
    """Of the dates of a sentence that name one day, the first that says it in full: "today …, he said in 2022"."""
    chosen: dict[tuple[str, str], Time] = {}
    for time in dated:
        key = (time.sentence, time.when.value)
        if key not in chosen or (not _is_full(chosen[key]) and _is_full(time)):
            chosen[key] = time
    return chosen


def _is_full(time: Time) -> bool:
    """True for a date that needs no other day to count from."""
    return time.when.anchor == "absolute" and time.when.rule != "same-day"


def _clause(article: Article, time: Time, sentence: Span, ends: tuple[str, ...]) -> Span:
    """The words between the marks around a date: commas, or semicolons alone, which part whole statements."""
    start, end = time.evidence.span.start, time.evidence.span.end
    before = max(article.text.rfind(mark, sentence.start, start) for mark in ends)
    after = [at for mark in ends if (at := article.text.find(mark, end, sentence.end)) >= 0]
    return Span(max(before + 1, sentence.start), min(after, default=sentence.end))


class _Scenes:
    """Tells which mentions of places say where something happens: behind a word for being or going there.

    A place in somebody's quoted words, or in the title before a name («السفير في موسكو فلان»), is no scene.
    """

    def __init__(self, article: Article, facts: Facts) -> None:
        self._text = article.text
        self._locative = LOCATIVES[article.language]
        self._quoted = sorted(quote.words.span for quote in facts.quotes if quote.kind != "indirect")
        self._named = {mention.span.start for person in facts.people for mention in person.mentions}

    def among(self, mentions: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        """Those of the mentions that are scenes."""
        return tuple(mention for mention in mentions if self._is_scene(mention.span))

    def _is_scene(self, span: Span) -> bool:
        before = fold(self._text[max(0, span.start - 14) : span.start]).lower()
        if self._locative.search(before) is None or any(at in self._named for at in range(span.end, span.end + 3)):
            return False
        last = bisect_right(self._quoted, span)
        return not any(words.covers(span) for words in self._quoted[max(0, last - 2) : last])


class _Mentions:
    """Who or what is named where, sorted, so that a sentence's own are found without looking at all."""

    __slots__ = ("_found", "_starts")

    def __init__(self, named: Iterable[tuple[FactId, tuple[Evidence, ...]]]) -> None:
        self._found = sorted(
            (mention.span.start, mention.span.end, order, identity)
            for order, (identity, mentions) in enumerate(named) for mention in mentions
        )  # fmt: skip
        self._starts = [start for start, *_ in self._found]

    def within(self, span: Span) -> tuple[FactId, ...]:
        """Those named inside `span`, in the order of the facts."""
        first, last = bisect_left(self._starts, span.start), bisect_right(self._starts, span.end)
        found = {order: identity for _, end, order, identity in self._found[first:last] if end <= span.end}
        return tuple(found[order] for order in sorted(found))


def _status(*, is_ahead: bool, is_open: bool, is_reported: bool, is_planned: bool) -> EventStatus:
    if is_ahead:
        return "planned" if is_open else "scheduled"
    if is_planned:
        return "planned"
    return "claimed" if is_reported else "happened"


def _before(article: Article, time: Time, sentence: Sentence) -> str:
    """The folded words of the clause before a date."""
    start = max(sentence.span.start, time.evidence.span.start - _BEFORE)
    words = fold(article.at(Span(start, time.evidence.span.start)))
    return _CLAUSE_MARK.split(words)[-1]


def _beside(article: Article, time: Time, sentence: Sentence) -> str:
    """The folded words up to the date and just after it: they govern it, a sentence often tells two things."""
    start, end = time.evidence.span.start - _BEFORE, time.evidence.span.end + _AFTER
    return fold(article.at(Span(max(sentence.span.start, start), min(sentence.span.end, end)))).lower()


def _is_ahead(article: Article, time: Time, sentence: Sentence, role: Role | None) -> bool:
    """True for a day to come, and for a period that is not over in words or a sentence that look ahead."""
    published, when = article.published, time.when
    if published is not None and when.earliest is not None and when.latest is not None:
        if when.earliest > published:
            return True
        if when.latest < published or when.modifier == "start":
            return False
        # The end of a period that is not over is to come in any sentence; a period itself where the words look ahead.
        if role == "expectation" or (when.modifier == "end" and when.latest > published):
            return True
    words, cues = _beside(article, time, sentence), CUES[article.language]
    return has_any(words, (*cues.expectation, *cues.ahead)) or has_future(words, cues)
