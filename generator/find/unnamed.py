# SPDX-License-Identifier: Apache-2.0
"""Speakers who are no named person or body of the article: made at their first mention, known again by their words.

In: noun phrases in the order of the text. Out: a `Voice` for each, and the `Speaker` facts.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.actors import title_words
from generator.find.stretches import skip_clitic
from generator.find.voices import Voice
from generator.model import FactId, Speaker

if TYPE_CHECKING:
    from generator.find.actors import Actor
    from generator.find.phrases import Phrase
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech
    from generator.model import Article, Evidence, SpeakerKind, SpeakerVia


class Unnamed:
    """The speakers of one article that only a phrase tells."""

    def __init__(self, article: Article, speech: Speech) -> None:
        self._article = article
        self._speech = speech
        self._made: dict[tuple[str, ...], Speaker] = {}
        self._families: dict[str, tuple[str, ...]] = {}
        self._mentions: dict[tuple[str, ...], list[Evidence]] = {}

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """The speakers made so far, in the order in which they were first heard."""
        return tuple(replace(speaker, mentions=tuple(self._mentions[key])) for key, speaker in self._made.items())

    def voice(self, stretch: Stretch, phrase: Phrase, kind: SpeakerKind, place: Actor | None = None) -> Voice:
        """The voice of a speaker fact, made at its first mention."""
        start, end = phrase.bounds(stretch, self._article.text, self._speech)
        first = stretch.form(phrase.start)
        if self._speech.is_verb_first and first.startswith("ل") and self._is_known(first[1:]):
            start = skip_clitic(self._article.text, start)
        evidence = self._article.evidence(start, end)
        return self.called(place.name if place else evidence.exact, evidence, kind)

    def _is_known(self, noun: str) -> bool:
        """True for a noun of a source, an office or a document, which a joined "to" stood before."""
        return any(noun in listed for listed in (self._speech.anonymous, self._speech.offices, self._speech.documents))

    def of_family(self, forms: tuple[str, ...]) -> Voice | None:
        """The person without an entry whose name ends in this word, the second time the family name alone stands."""
        wanted = title_words(" ".join(forms))
        key = self._families.get(wanted[0]) if len(forms) == len(wanted) == 1 else None
        return Voice(self._made[key].id, self._made[key].name, "named") if key else None

    def called(self, name: str, evidence: Evidence, kind: SpeakerKind) -> Voice:
        """The voice of the speaker of this name, with one more place where it stands."""
        # "Both mayors" are "the two mayors" of before.
        key = tuple("two" if word == "both" else word for word in title_words(name))
        known = self._made.get(key)
        via: SpeakerVia = "document" if kind == "document" else "named"
        if known is None:
            identity = FactId(f"speaker-{len(self._made) + 1}")
            known = Speaker(identity, name, kind, (evidence,), {self._article.language: name})
            self._made[key] = known
            if kind in {"person", "anonymous"} and len(key) > 1:
                self._families.setdefault(key[-1], key)
            self._mentions[key] = [evidence]
        elif evidence.span > self._mentions[key][-1].span:
            self._mentions[key].append(evidence)
        return Voice(known.id, known.name, via, known.kind)

    def name_at_end(self, stretch: Stretch, phrase: Phrase) -> Phrase | None:
        """The capitalised words that end an English phrase: all of it, or behind an office or an owner.

        "Jackson", "union boss Colm Daly", "Labour’s Diane Harper". Source: Quirk et al. (1985), 5.60 (names are
        capitalised).
        """
        start = phrase.end
        while start > phrase.start and stretch.is_kind(start - 1, "word"):
            item = stretch.items[start - 1]
            if not self._article.text[item.span.start].isupper() or item.form in self._speech.offices:
                break
            if item.form.endswith(("'s", "’s")):
                break
            start -= 1
        before = stretch.form(start - 1) if start > phrase.start else ""
        is_led = before in self._speech.offices or before.endswith(("'s", "’s"))
        if start == phrase.end or not (start == phrase.start or (is_led and phrase.end - start > 1)):
            return None
        is_common = stretch.form(start) in self._speech.determiners | self._speech.owners | self._speech.groups
        return None if is_common else replace(phrase, start=start)
