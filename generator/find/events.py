# SPDX-License-Identifier: Apache-2.0
"""What happened or is due: each dated sentence with its date, who, where and whether it happened.

Status: *claimed* when the date stands inside reported speech; *planned* with a cue of hope or expectation,
*scheduled* with any other future; else *happened*. Source of the cues: ``languages/*/roles.py``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.roles import CUES, has_any, has_future
from generator.model import Event, EventStatus, FactId, Span
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Article, Evidence, Facts, Sentence, Time
    from generator.names import Names


def find(article: Article, names: Names, facts: Facts) -> Facts:  # noqa: ARG001
    """Facts with `events`, one for each resolved date of a sentence, in the order of their dates."""
    by_id = {sentence.id: sentence for sentence in article.sentences}
    people = _Mentions((person.id, (*person.mentions, *person.coref)) for person in facts.people)
    places = _Mentions((place.id, place.mentions) for place in facts.places)
    reported: dict[str, list[Span]] = defaultdict(list)
    for quote in facts.quotes:
        reported[quote.sentence].append((quote.clause or quote.words).span)
    events: dict[tuple[str, str], Event] = {}
    for time in facts.times:
        sentence = by_id[time.sentence]
        if time.when.earliest is None or time.when.precision == "duration" or sentence.kind != "sentence":
            continue
        key = (sentence.id, time.when.value)
        if key not in events:
            span = sentence.span
            events[key] = Event(
                id=FactId(f"event-{len(events) + 1}"),
                when=time.when,
                evidence=article.evidence(span.start, span.end),
                sentence=sentence.id,
                status=_status(article, reported.get(sentence.id, []), time, sentence),
                participants=people.within(span),
                places=places.within(span),
                time=time.id,
            )
    ordered = sorted(events.values(), key=lambda e: (e.when.earliest, e.when.latest, e.evidence.span.start))
    return replace(facts, events=tuple(ordered))


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


def _status(article: Article, reported: list[Span], time: Time, sentence: Sentence) -> EventStatus:
    is_reported = any(clause.covers(time.evidence.span) for clause in reported)
    published, earliest = article.published, time.when.earliest
    is_future = published is not None and earliest is not None and earliest > published
    cues = CUES[article.language]
    # Only the words up to the date and just after it govern it: a sentence often tells two things.
    start = max(sentence.span.start, time.evidence.span.start - 90)
    words = fold(article.at(Span(start, min(sentence.span.end, time.evidence.span.end + 25)))).lower()
    if is_future or (published is None and (has_any(words, cues.expectation) or has_future(words, cues))):
        return "planned" if has_any(words, cues.planned) else "scheduled"
    if is_reported:
        return "claimed"
    is_today = published is not None and earliest == published
    if is_today and (has_any(words, cues.expectation_openers) or has_future(words, cues)):
        return "scheduled"
    return "happened"
