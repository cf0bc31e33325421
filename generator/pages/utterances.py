# SPDX-License-Identifier: Apache-2.0
"""Quotes gathered for reading: fragments of one clause in one card, each aligned with its translation.

A quote has no translation of its own: it is the n-th pair of quotation marks of its sentence's translation.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from generator.model import Span
from generator.pages.reading import Line

if TYPE_CHECKING:
    from generator.model import Article, FactId, Language, Quote, QuoteKind
    from generator.pages.reading import Reading

_PAIRS = {"«": "»", "“": "”", "„": "“”", "‹": "›", "‘": "’", '"': '"', "”": "“"}
"""Opening mark and what may close it; some newsrooms set the curly pair the wrong way round."""
MARKS = frozenset('«»“”„‹›"‟″')
"""Marks dropped around a fragment, because the page sets its own."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one speaker says in one clause. `quotes` are its fragments in order; `clause` covers them.

    `sentences` are all that the clause runs over, `sentence` the first of them.
    """

    quotes: tuple[Quote, ...]
    clause: Span
    article: str
    sentence: str
    sentences: tuple[str, ...]

    @property
    def kind(self) -> QuoteKind:
        """The kind of its first fragment."""
        return self.quotes[0].kind

    @property
    def speaker(self) -> FactId | None:
        """Who says it."""
        return self.quotes[0].speaker


def utterances_of(reading: Reading) -> tuple[Utterance, ...]:
    """All utterances whose sentence is shown, in the order of the text."""
    quotes = [quote for quote in reading.explainer.facts.quotes if quote.sentence in reading.sentences]
    ordered = sorted(quotes, key=lambda quote: (quote.words.article, quote.words.span))
    return tuple(_utterance(reading, tuple(group)) for _, group in groupby(ordered, key=_utterance_key))


def _utterance_key(quote: Quote) -> tuple[str, str | None, str]:
    """Fragments of one clause, of one speaker, belong together; `continues` joins what marks alone divide."""
    together = quote.continues or (str(quote.clause.span) if quote.clause else quote.id)
    return (quote.kind, quote.speaker or quote.speaker_name, f"{quote.sentence}/{together}")


def _utterance(reading: Reading, quotes: tuple[Quote, ...]) -> Utterance:
    spans = [quote.clause.span if quote.clause else quote.words.span for quote in quotes]
    clause = Span(min(span.start for span in spans), max(*(span.end for span in spans), quotes[-1].words.span.end))
    article = reading.articles[quotes[0].sentence]
    over = _sentences_over(reading, article, clause) or (quotes[0].sentence,)
    return Utterance(quotes, clause, quotes[0].words.article, quotes[0].sentence, over)


def told_clause(reading: Reading, utterance: Utterance) -> Span:
    """The clause with its verb of saying, as far as both stand in one sentence: "denied that the aim is …".

    Without the verb a denial would read as a claim. A verb that comes after takes the rest of the sentence with it.
    """
    cue = utterance.quotes[0].cue
    sentence = reading.sentences[utterance.sentence].span
    clause = utterance.clause
    if cue is None or cue.article != utterance.article or not sentence.covers(cue.span):
        return clause
    if cue.span.start <= clause.start:
        return Span(cue.span.start, clause.end)
    if cue.span.start < clause.end or not sentence.covers(clause):
        return clause
    rest = reading.articles[utterance.sentence].at(Span(clause.start, sentence.end)).rstrip(" \n.")
    return Span(clause.start, clause.start + len(rest))


def _sentences_over(reading: Reading, article: Article, clause: Span) -> tuple[str, ...]:
    """The sentences that the clause runs over, found by halving."""
    low = bisect_right(article.sentences, clause.start, key=lambda sentence: sentence.span.end)
    high = bisect_left(article.sentences, clause.end, key=lambda sentence: sentence.span.start)
    return tuple(sentence.id for sentence in article.sentences[low:high] if sentence.id in reading.sentences)


def marked_runs(words: str) -> tuple[Span, ...]:
    """The outermost runs between quotation marks, marks excluded; an unclosed mark opens nothing. Linear time.

    >>> marked_runs('He said “a «b» c” and "d".')
    (Span(start=9, end=16), Span(start=23, end=24))
    """
    found: list[Span] = []
    closers, start, depth, opener = "", -1, 0, ""
    for index, character in enumerate(words):
        if start < 0:
            is_apostrophe = character == "‘" and index > 0 and words[index - 1].isalnum()
            if character in _PAIRS and not is_apostrophe:
                start, closers, depth, opener = index + 1, _PAIRS[character], 0, character
        elif character in closers and depth == 0:
            found.append(Span(start, index))
            start = -1
        elif character == opener:
            depth += 1
        elif character in closers:
            depth -= 1
    return tuple(found)


def translated_line(reading: Reading, utterance: Utterance, language: Language) -> Line | None:
    """The sentences of the utterance in `language`, in one line; None while one of them is missing."""
    lines = [reading.line(identity, language) for identity in utterance.sentences]
    if any(line.state == "missing" for line in lines):
        return None
    states = [line.state for line in lines if line.state in {"stale", "machine"}]
    return Line(" ".join(line.words for line in lines), language, states[0] if states else lines[0].state)


def fragments_in_translation(reading: Reading, utterance: Utterance, translated: Line) -> tuple[Span, ...] | None:
    """Where the fragments stand in the translated sentence; None when marks and fragments do not match one to one."""
    return runs_in_translation(reading, utterance.sentences, [q.words.span for q in utterance.quotes], translated)


def runs_in_translation(
    reading: Reading, sentences: tuple[str, ...], wanted: list[Span], translated: Line
) -> tuple[Span, ...] | None:
    """Where marked runs of `sentences` stand in their translation; None when the marks do not match one to one."""
    outer = _outer_runs(reading, sentences)
    runs = marked_runs(translated.words)
    order = _order(reading, sentences, translated.language) or tuple(range(len(outer)))
    if any(span not in outer for span in wanted) or len(runs) != len(outer):
        return None
    if sorted(order) != list(range(len(outer))):
        return None
    place = {source: position for position, source in enumerate(order)}
    return tuple(sorted(runs[place[outer.index(span)]] for span in wanted))


def marked_in_translation(reading: Reading, identity: str, span: Span) -> str | None:
    """The words between marks at `span` as the translation on the page has them, None where there is none."""
    own, line = reading.articles[identity].language, reading.line(identity)
    if not line.language == reading.language != own:
        return None
    runs = runs_in_translation(reading, (identity,), [span], line)
    return alone(line.words[runs[0].start : runs[0].end]) if runs else None


def _order(reading: Reading, sentences: tuple[str, ...], language: Language) -> tuple[int, ...]:
    """The translator's order of the marked runs; () when they stand as in the source."""
    found = reading.translation(sentences[0], language)
    return found.quote_order if found and len(sentences) == 1 else ()


def _outer_runs(reading: Reading, sentences: tuple[str, ...]) -> list[Span]:
    """The marked runs of the source, outermost only: what stands inside another is part of it."""
    spans = {span for identity in sentences for span in reading.marked_in.get(identity, ())}
    outer: list[Span] = []
    for span in sorted(spans, key=lambda run: (run.start, -run.end)):
        if not outer or not outer[-1].covers(span):
            outer.append(span)
    return outer


def alone(words: str) -> str:
    """A fragment that stands alone, without the comma that tied it to the rest of its sentence."""
    return words.strip().rstrip(",،").rstrip()
