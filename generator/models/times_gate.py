# SPDX-License-Identifier: Apache-2.0
"""Times that are proposed: a model says only that words are a date; what day they mean our own reader works out.

In a sentence the reader passes over a month or a year that may be something else (a plan named "May", 2026 tonnes).
Where a model says that it is a date, the words are read as they would be behind "in".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from generator.find import dates, events
from generator.languages.model_words import BEFORE_DATES
from generator.model import FactId, Facts, Sentence, Span
from generator.models.anchor import spans_of
from generator.models.names_gate import in_sentence
from generator.names import Names

if TYPE_CHECKING:
    from generator.model import Article, Time
    from generator.models.ground import Ground
    from generator.models.outcome import Outcome
    from generator.models.protocol import Proposal

_LONGEST: Final = 80
# Signs that make an amount, an address or a longer number of digits. As in the finder of dates.
_GLUE_BEFORE: Final = frozenset("$€£#@+=&\\/.:,-–%٪٫٬")
_GLUE_AFTER: Final = frozenset("%٪/@=&\\-–٫٬")


class TimesGate:
    """Judges one proposal after the other."""

    def __init__(self, ground: Ground, facts: Facts, found_by: str) -> None:
        self._ground, self._article, self._facts, self._found_by = ground, ground.article, facts, found_by
        self._times: list[Time] = []

    def judge(self, proposal: Proposal) -> Outcome:
        """Admitted, known already, or why not."""
        spans = spans_of(self._article, proposal, everywhere=False)
        if isinstance(spans, str):
            return spans
        span = spans[0]
        if not in_sentence(self._article, span):
            return "sentence"
        there = self._ground.at(span)
        if "time" in there:
            known = [time for time in self._facts.times if time.evidence.span.overlaps(span)]
            is_same = not proposal.value or any(time.when.value == proposal.value for time in known)
            return "known" if is_same else "value"
        if there:
            return "taken"
        time = None if _is_glued(self._article.text, span) else read_alone(self._article, span)
        if time is None:
            return "date"
        if proposal.value and proposal.value != time.when.value:
            return "value"
        self._ground.take("time", span)
        self._times.append(replace(time, found_by=self._found_by, certainty="inferred"))
        return "admitted"

    def added(self) -> Facts:
        """The facts with the times admitted and with what they date; what the rules dated stays as it is."""
        facts = self._facts
        if not self._times:
            return facts
        ordered = sorted(self._times, key=lambda time: time.evidence.span)
        new = tuple(
            replace(time, id=FactId(f"t-{number}")) for number, time in enumerate(ordered, len(facts.times) + 1)
        )
        dated = events.find(self._article, Names.empty(), replace(facts, times=new, events=())).events
        told = {(event.sentence, event.when.value) for event in facts.events}
        fresh = [event for event in dated if (event.sentence, event.when.value) not in told]
        added = [
            replace(event, id=FactId(f"event-{number}"), found_by=self._found_by, certainty="inferred")
            for number, event in enumerate(fresh, len(facts.events) + 1)
        ]
        return replace(
            facts,
            times=tuple(sorted((*facts.times, *new), key=lambda time: time.evidence.span)),
            events=tuple(sorted((*facts.events, *added), key=lambda e: (e.when.earliest, e.when.latest))),
        )


def read_alone(article: Article, span: Span) -> Time | None:
    """What our reader of dates makes of the words, alone or behind "in"; None unless it reads all of them as one date.

    >>> from generator.read import read_text
    >>> article = read_text("The 2031 plan failed.", language="en")
    >>> read_alone(article, Span(4, 8)).when.value, read_alone(article, Span(9, 13))
    ('2031', None)
    """
    words, sentence = article.at(span), article.sentence_at(span.start)
    if span.length > _LONGEST or sentence is None:
        return None
    for before in ("", BEFORE_DATES[article.language] + " "):
        text = before + words
        whole = Span(0, len(text))
        one = replace(article, text=text, paragraphs=(whole,), sentences=(Sentence("s1", 1, whole, 0, "sentence"),))
        found = dates.find(one, Names.empty(), Facts()).times
        if len(found) == 1 and found[0].when.value and found[0].evidence.exact == words:
            return replace(found[0], evidence=article.evidence(span.start, span.end), sentence=sentence.id)
    return None


def _is_glued(text: str, span: Span) -> bool:
    """True for words that belong to an amount, a code or a longer number."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if before in _GLUE_BEFORE or after in _GLUE_AFTER:
        return True
    return after in {".", ",", ":"} and text[span.end + 1 : span.end + 2].isalnum()
