# SPDX-License-Identifier: Apache-2.0
"""Several articles about one thing -> what they tell twice is told once, and where they differ it is said.

In: the merged facts. Out: facts in which an event of two articles is one event with both sentences behind it, and the
contradictions between sentences that otherwise say the same.

Two sentences of different articles say the same when they share most of their rarer words. Source of the measure:
Broder, "On the resemblance and containment of documents" (1997): the shared part of two sets of words; the thresholds
were tried on pairs of our own.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, Final

from generator.model import Contradiction, Event
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model import Article, FactId, Facts, Sentence

# So much of the shorter sentence's words is the other's, too.
_SAME_EVENT: Final = 0.4
_SAME_STATEMENT: Final = 0.6
_FEWEST_WORDS: Final = 4
# Words that so many sentences have tell nothing; and the work stays linear.
_MOST_SENTENCES: Final = 12
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_NUMBER: Final = re.compile(r"\d++(?:[.,]\d++)*+")
_CLITICS: Final = re.compile(r"^(?:[وف]?(?:ال|بال|كال|لل|[بلك](?=\w{4})))(?=\w{3})")


def told_once(facts: Facts, articles: tuple[Article, ...]) -> Facts:
    """The facts with events of several articles joined and contradictions found; those of one article unchanged."""
    if len(articles) < 2:
        return facts
    telling = _Telling(articles)
    events = _joined(facts.events, telling)
    return replace(facts, events=events, contradictions=tuple(_contradictions(facts, telling)))


class _Telling:
    """The words and numbers of every sentence, and which sentences of different articles share words."""

    def __init__(self, articles: tuple[Article, ...]) -> None:
        self.sentences: dict[str, tuple[Article, Sentence]] = {
            sentence.id: (article, sentence)
            for article in articles
            for sentence in article.sentences
            if sentence.kind == "sentence"
        }
        self.words = {identity: _words(a.at(s.span)) for identity, (a, s) in self.sentences.items()}
        self.order = {identity: number for number, identity in enumerate(self.sentences)}

    def likeness(self, one: str, other: str) -> float:
        """The part of the shorter sentence's words that the other has, too; 0 within one article or for few words."""
        if one not in self.words or other not in self.words or self.sentences[one][0] is self.sentences[other][0]:
            return 0.0
        first, second = self.words[one], self.words[other]
        shorter = min(len(first), len(second))
        return len(first & second) / shorter if shorter >= _FEWEST_WORDS else 0.0

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Sentences of different articles that share two rare words or more, in the order of the articles."""
        holders: Mapping[str, list[str]] = defaultdict(list)
        for identity, words in self.words.items():
            for word in words:
                holders[word].append(identity)
        shared: Counter[tuple[str, str]] = Counter()
        for sentences in holders.values():
            if len(sentences) <= _MOST_SENTENCES:
                shared.update(combinations(sentences, 2))
        found = [pair for pair, number in shared.items() if number > 1 and self.likeness(*pair) > 0]
        yield from sorted(found, key=lambda pair: (self.order[pair[0]], self.order[pair[1]]))


def _words(text: str) -> frozenset[str]:
    """The longer words of a sentence, without joined letters and the article."""
    return frozenset(_CLITICS.sub("", word) for word in _WORD.findall(fold(text).lower()))


def _joined(events: tuple[Event, ...], telling: _Telling) -> tuple[Event, ...]:
    """The events, of which those that two articles tell alike are one, with the other's sentence behind it."""
    kept: list[Event] = []
    for event in sorted(events, key=lambda e: telling.order.get(e.sentence, len(telling.order))):
        place = next((n for n, known in enumerate(kept) if _is_same(known, event, telling)), None)
        if place is None:
            kept.append(event)
        else:
            kept[place] = _with(kept[place], event)
    ids = {event.id for event in kept}
    by_id = {event.id: event for event in kept}
    return tuple(by_id[event.id] for event in events if event.id in ids)


def _is_same(one: Event, other: Event, telling: _Telling) -> bool:
    """Two articles, one date, and the same who or where, or mostly the same words."""
    if one.when.value != other.when.value or not one.when.value:
        return False
    sentences = (one.sentence, *(told.sentence for told in one.told_by))
    if any(_article(s, telling) is _article(other.sentence, telling) for s in sentences):
        return False
    who = set(one.participants) & set(other.participants)
    where = set(one.places) & set(other.places)
    likeness = max(telling.likeness(sentence, other.sentence) for sentence in sentences)
    return likeness >= _SAME_EVENT or len(who) > 1 or bool(who and where)


def _article(sentence: str, telling: _Telling) -> Article | None:
    found = telling.sentences.get(sentence)
    return found[0] if found else None


def _with(event: Event, other: Event) -> Event:
    """The event with another telling of it; who and where are those of both."""

    def both(one: tuple[FactId, ...], two: tuple[FactId, ...]) -> tuple[FactId, ...]:
        return tuple(dict.fromkeys((*one, *two)))

    return replace(
        event,
        told_by=(*event.told_by, replace(other, told_by=())),
        participants=both(event.participants, other.participants),
        places=both(event.places, other.places),
    )


def _contradictions(facts: Facts, telling: _Telling) -> Iterator[Contradiction]:
    """Sentences that say the same but for a number or a date."""
    dates: dict[str, set[str]] = defaultdict(set)
    dated: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for time in facts.times:
        if time.when.value and time.when.precision != "duration":
            dates[time.sentence].add(time.when.value)
        dated[time.sentence].append((time.evidence.span.start, time.evidence.span.end))
    for one, other in telling.pairs():
        if telling.likeness(one, other) < _SAME_STATEMENT:
            continue
        days = dates[one], dates[other]
        if all(days) and not days[0] & days[1] and all(_is_precise(each) for each in days):
            yield Contradiction("date", one, other)
            continue
        numbers = _numbers(telling, one, dated[one]), _numbers(telling, other, dated[other])
        if all(numbers) and not numbers[0] & numbers[1]:
            yield Contradiction("number", one, other)


def _is_precise(values: set[str]) -> bool:
    """One day or month: a year contradicts no day in it."""
    return len(values) == 1 and all(re.fullmatch(r"\d{4}-\d\d(?:-\d\d)?", value) for value in values)


def _numbers(telling: _Telling, identity: str, dated: list[tuple[int, int]]) -> set[str]:
    """The numbers of a sentence that belong to no date."""
    article, sentence = telling.sentences[identity]
    found = set()
    for match in _NUMBER.finditer(article.text, sentence.span.start, sentence.span.end):
        if not any(start <= match.start() < end for start, end in dated):
            found.add(match.group())
    return found
