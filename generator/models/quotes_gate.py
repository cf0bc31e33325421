# SPDX-License-Identifier: Apache-2.0
"""Quotations that are proposed: what somebody is said to have said is admitted only where nobody else can be meant.

Words between quotation marks are all read by the rules; a model can add whose they are. Words without marks are
admitted beside a verb of saying. The speaker must be the only one whom the sentence names outside the words, or,
where it names nobody, the only one of the sentence before in the same paragraph.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from generator.find.cues import bare_forms
from generator.find.stretches import skip_clitic
from generator.languages.ar.speech import SPEECH as AR
from generator.languages.en.speech import SPEECH as EN
from generator.model import FactId, Quote, Span
from generator.models.anchor import spans_of
from generator.models.ground import Voices
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.languages.speech import Speech
    from generator.model import Article, Evidence, Facts, Language, Sentence, SpeakerVia
    from generator.models.outcome import Outcome
    from generator.models.protocol import Proposal

_SPEECH: dict[Language, Speech] = {"ar": AR, "en": EN}
_WORD = re.compile(r"[^\W_]+")
_SAYING: Final = frozenset({"say", "add", "hold"})
_FEWEST_WORDS: Final = 2


class QuotesGate:
    """Judges one proposal after the other; the facts hold the people admitted before."""

    def __init__(self, article: Article, facts: Facts, found_by: str) -> None:
        self._article, self._facts, self._found_by = article, facts, found_by
        self._voices = Voices(facts)
        self._quotes = list(facts.quotes)
        self._places = {sentence.id: at for at, sentence in enumerate(article.sentences)}

    def judge(self, proposal: Proposal) -> Outcome:
        """Admitted, known already, or why not."""
        spans = spans_of(self._article, proposal, everywhere=False)
        if isinstance(spans, str):
            return spans
        span = spans[0]
        sentence = self._article.sentence_at(span.start)
        if sentence is None or sentence.kind == "furniture":
            return "sentence"
        speaker = self._voices.called(proposal.speaker)
        if proposal.speaker and speaker is None:
            return "speaker"
        if any(other.words.span.overlaps(span) for other in self._facts.not_quotes):
            return "taken"
        there = [quote for quote in self._quotes if (quote.clause or quote.words).span.overlaps(span)]
        if there:
            return self._attributed(there, span, sentence, speaker)
        if not sentence.span.covers(span) or sentence.kind != "sentence":
            return "sentence"
        if speaker is None:
            return "speaker"
        return self._indirect(span, sentence, speaker)

    def _attributed(self, there: list[Quote], span: Span, sentence: Sentence, speaker: FactId | None) -> Outcome:
        """What the rules found already, unless they left open who said it."""
        same = next((quote for quote in there if quote.words.span == span), None)
        if same is None or same.speaker is not None or same.speaker_name or same.continues:
            is_known = speaker is None or any(quote.speaker == speaker for quote in there)
            return "known" if is_known else "taken"
        if speaker is None:
            return "speaker"
        via = self._via(sentence, span, speaker)
        if via == "speakers":
            return via
        self._quotes[self._quotes.index(same)] = replace(
            same, speaker=speaker, speaker_name=self._voices.names[speaker], via=via, found_by=self._found_by,
            certainty="inferred",
        )  # fmt: skip
        return "admitted"

    def _indirect(self, span: Span, sentence: Sentence, speaker: FactId) -> Outcome:
        cue = self._cue(sentence, span)
        if cue is None or len(_WORD.findall(self._article.at(span))) < _FEWEST_WORDS:
            return "verb"
        via = self._via(sentence, span, speaker)
        if via == "speakers":
            return via
        words = self._article.evidence(span.start, span.end)
        self._quotes.append(
            Quote(
                FactId(f"q-{len(self._quotes) + 1}"), "indirect", words, cue, speaker, self._voices.names[speaker], via,
                sentence.id, marked=False, found_by=self._found_by, certainty="inferred",
            )
        )  # fmt: skip
        return "admitted"

    def _via(self, sentence: Sentence, span: Span, speaker: FactId) -> SpeakerVia | Literal["speakers"]:
        """How the speaker is known; "speakers" when it could be somebody else."""
        named = self._voices.inside(sentence, span)
        via: SpeakerVia = "named"
        if not named:
            at = self._places[sentence.id]
            before = self._article.sentences[at - 1] if at else sentence
            if before.paragraph == sentence.paragraph and before.kind == "sentence":
                named, via = self._voices.inside(before, span), "preceding sentence"
        return via if named == {speaker} else "speakers"

    def _cue(self, sentence: Sentence, span: Span) -> Evidence | None:
        """The verb of saying nearest before the words, else after them; None when the sentence has none outside."""
        found: list[tuple[bool, int, Span]] = []
        for match in _WORD.finditer(self._article.text, sentence.span.start, sentence.span.end):
            word = Span(match.start(), match.end())
            verb = None if word.overlaps(span) else self._verb(word)
            if verb is not None:
                found.append((verb.start > span.start, abs(verb.start - span.start), verb))
        if not found:
            return None
        nearest = min(found)[2]
        return self._article.evidence(nearest.start, nearest.end)

    def _verb(self, word: Span) -> Span | None:
        """The word without a joined "and", when it is a finite verb of saying in our lists."""
        speech = _SPEECH[self._article.language]
        for form, is_joined in bare_forms(fold(self._article.at(word)).lower(), speech):
            cue = speech.cues.get(form)
            is_finite = cue is not None and cue.shape in {"past", "present"} and cue.kind in _SAYING
            if is_finite and form not in speech.needs_next | speech.impersonal:
                start = skip_clitic(self._article.text, word.start) if is_joined else word.start
                return Span(start, word.end)
        return None

    def added(self) -> Facts:
        """The facts with the quotes admitted, in the order of the text."""
        if self._quotes == list(self._facts.quotes):
            return self._facts
        ordered = sorted(self._quotes, key=lambda quote: (quote.words.span.start, quote.words.span.end))
        return replace(self._facts, quotes=tuple(ordered))
