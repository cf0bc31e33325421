# SPDX-License-Identifier: Apache-2.0
"""What happened or is due: each dated sentence with its date, who, where and whether it happened.

Status: *claimed* when the date stands inside reported speech; *planned* with a cue of hope or expectation,
*scheduled* with any other future; else *happened*. Source of the cues: ``languages/*/roles.py``.
"""

from __future__ import annotations

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
    events: dict[tuple[str, str], Event] = {}
    for time in facts.times:
        sentence = by_id[time.sentence]
        if time.when.earliest is None or time.when.precision == "duration" or sentence.kind != "sentence":
            continue
        key = (sentence.id, time.when.value)
        if key not in events:
            events[key] = _event(article, facts, time, sentence, FactId(f"event-{len(events) + 1}"))
    ordered = sorted(events.values(), key=lambda e: (e.when.earliest, e.when.latest, e.evidence.span.start))
    return replace(facts, events=tuple(ordered))


def _event(article: Article, facts: Facts, time: Time, sentence: Sentence, identity: FactId) -> Event:
    return Event(
        id=identity,
        when=time.when,
        evidence=article.evidence(sentence.span.start, sentence.span.end),
        sentence=sentence.id,
        status=_status(article, facts, time, sentence),
        participants=_named_in(sentence.span, ((p.id, (*p.mentions, *p.coref)) for p in facts.people)),
        places=_named_in(sentence.span, ((p.id, p.mentions) for p in facts.places)),
        time=time.id,
    )


def _named_in(span: Span, named: Iterable[tuple[FactId, tuple[Evidence, ...]]]) -> tuple[FactId, ...]:
    return tuple(identity for identity, mentions in named if any(span.covers(m.span) for m in mentions))


def _status(article: Article, facts: Facts, time: Time, sentence: Sentence) -> EventStatus:
    reported = [q.clause or q.words for q in facts.quotes if q.sentence == sentence.id]
    is_reported = any(clause.span.covers(time.evidence.span) for clause in reported)
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
