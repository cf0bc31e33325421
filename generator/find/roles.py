# SPDX-License-Identifier: Apache-2.0
"""What each sentence does in the story: one of the seven roles of the contract.

The rules, in order (the first that holds decides): furniture and headings are what they are; the first sentence is
the news; a sentence that opens with a cue of expectation, consequence or background is that; somebody speaks in it:
reaction; a cue anywhere; the second sentence of the first two paragraphs is still the news; the rest is background.
Source for the order: the inverted pyramid of newswire (lead, then reaction and context), e.g. van Dijk,
"News as Discourse" (1988), ch. 2; the cues are in ``languages/*/roles.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.find.tense import tense_of
from generator.languages.ar.roles import ROLE_CUES as AR
from generator.languages.en.roles import ROLE_CUES as EN
from generator.normalise import fold
from generator.split import is_page_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.languages.roles import RoleCues
    from generator.model import Article, Facts, Language, Quote, Role, RoleRule, Sentence
    from generator.names import Names

CUES: dict[Language, RoleCues] = {"ar": AR, "en": EN}
# Share of its sentence below which quoted words only name a thing.
_LABEL = 0.25
# A dateline («بغداد - », "LUANDA - ") and conjunctions stand before the words that count.
_DATELINE = re.compile(r"^[^\n.:،,]{2,40}?\s[-–—]\s")
_LEAD_INS = "|".join(fold(words).lower() for words in (*AR.lead_ins, *EN.lead_ins))
_LEAD_IN = re.compile(rf"^(?:(?:و|ف)(?=\w{{2}})|(?:{_LEAD_INS}),?\s+)+")
_WHOLE_WORDS = tuple(fold(word) for word in AR.not_conjunction)


def find(article: Article, names: Names, facts: Facts) -> Facts:  # noqa: ARG001
    """Facts with `roles`: a role for each sentence id."""
    first = next((s.paragraph for s in article.sentences if s.kind == "sentence"), 0)
    spoken = {quote.sentence for quote in facts.quotes if quote.via != "document" and not _is_label(article, quote)}
    heard = _Heard(
        spoken=frozenset(spoken),
        marked=frozenset(quote.sentence for quote in facts.quotes if quote.kind != "indirect"),
        told_after=_told_after(facts),
        ahead=_ahead(article, facts),
    )
    roles: dict[str, Role] = {}
    reasons = dict(facts.reasons)
    seen = 0
    for sentence in article.sentences:
        roles[sentence.id], reasons["role", sentence.span] = _role(article, sentence, seen, first, heard)
        seen += sentence.kind == "sentence" and roles[sentence.id] != "boilerplate"
    return replace(facts, roles=roles, reasons=reasons)


def _is_label(article: Article, quote: Quote) -> bool:
    """True for a few words by which somebody calls a thing, at the end of a sentence that tells something else."""
    sentence = article.sentence_at(quote.words.span.start)
    said = quote.clause or quote.words
    late = CUES[article.language].label_after
    if quote.kind != "mixed" or sentence is None or quote.cue is None or not late:
        return False
    return said.span.length < _LABEL * sentence.span.length and quote.cue.span.start > sentence.span.start + late


@dataclass(frozen=True, slots=True)
class _Heard:
    """Ids of sentences: in which somebody speaks, in marked words, with the cue told last; with a date to come."""

    spoken: frozenset[str]
    marked: frozenset[str]
    told_after: Mapping[str, int]
    ahead: frozenset[str]


def _told_after(facts: Facts) -> Mapping[str, int]:
    """Where the verb of the one indirect quotation stands, by sentence."""
    found: dict[str, int] = {}
    for quote in facts.quotes:
        if quote.cue is not None and quote.cue.span.start >= quote.words.span.end:
            found[quote.sentence] = quote.cue.span.start
    return found


def _ahead(article: Article, facts: Facts) -> frozenset[str]:
    """Sentences that name a day after the day of publication."""
    day = article.published
    return frozenset(
        time.sentence for time in facts.times
        if day is not None and time.when.earliest is not None and time.when.earliest > day
    )  # fmt: skip


def _role(article: Article, sentence: Sentence, seen: int, first: int, heard: _Heard) -> tuple[Role, RoleRule]:
    """The role of a sentence with `seen` sentences before it, and why; `first` is the paragraph of the first of all."""
    is_line = sentence.number > 1 and is_page_line(article.at(sentence.span), article.language, before_lead=seen == 0)
    if sentence.kind == "furniture" or is_line:
        return "boilerplate", "furniture" if sentence.kind == "furniture" else "page line"
    if sentence.kind == "heading":
        return "heading", "heading"
    if seen == 0:
        return "main", "lead"
    words = fold(article.at(sentence.span)).lower()
    decided = _by_opening_words(article, sentence, opening_of(words), heard)
    if decided is not None:
        return decided, "opening"
    if sentence.id in heard.spoken:
        return "reaction", "speech"
    decided = _by_any_cue(words, CUES[article.language])
    if decided is not None:
        return decided, "cue"
    return ("main", "early") if sentence.paragraph <= first + 1 and seen <= 2 else ("background", "rest")


def _by_opening_words(article: Article, sentence: Sentence, opening: str, heard: _Heard) -> Role | None:
    """What the beginning and a date to come say; in speech they count only where they cannot be the speaker's."""
    cues, is_marked = CUES[article.language], sentence.id in heard.marked
    decided = _by_opening(opening, cues)
    is_told_before = starts_with_any(opening, cues.past_openers)
    if decided == "expectation" or is_told_before or (decided and sentence.id not in heard.spoken):
        return decided or "background"
    if decided == "consequence" and not is_marked:
        return decided
    if sentence.id in heard.ahead and not is_marked and _looks_ahead(article, sentence, opening, heard):
        return "expectation"
    return None


def _by_any_cue(words: str, cues: RoleCues) -> Role | None:
    """What a cue anywhere in the sentence says."""
    if has_any(words, cues.expectation) or has_future(words, cues):
        return "expectation"
    if has_any(words, cues.consequence) or (cues.movement and re.search(cues.movement, words)):
        return "consequence"
    return "background" if has_any(words, cues.background) else None


def _looks_ahead(article: Article, sentence: Sentence, opening: str, heard: _Heard) -> bool:
    """True when the main verb looks ahead: Arabic, a present form that opens; English, a cue before who says so."""
    is_spoken = sentence.id in heard.spoken
    if article.language == "ar":
        return not is_spoken and tense_of("ar").present_form.match(opening.partition(" ")[0]) is not None
    end = heard.told_after.get(sentence.id, sentence.span.start if is_spoken else sentence.span.end)
    told = fold(article.text[sentence.span.start : end]).lower()
    return has_any(told, CUES["en"].ahead)


def _by_opening(opening: str, cues: RoleCues) -> Role | None:
    if starts_with_any(opening, cues.expectation_openers):
        return "expectation"
    if starts_with_any(opening, cues.consequence_openers):
        return "consequence"
    return "background" if starts_with_any(opening, cues.background_openers) else None


def opening_of(words: str) -> str:
    """The folded sentence without its dateline and its leading conjunctions.

    >>> opening_of("ومن المقرر ان")
    'من المقرر ان'
    """
    words = _DATELINE.sub("", words, count=1)
    if words.startswith(_WHOLE_WORDS):
        return words
    return _LEAD_IN.sub("", words, count=1)


@lru_cache(maxsize=256)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(fold(phrase).lower()) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:[وف])?(?:{alternatives})(?!\w)" if phrases else r"(?!)")


def has_any(words: str, phrases: tuple[str, ...]) -> bool:
    """True when one of `phrases` stands in the folded `words` as whole words."""
    return _pattern(phrases).search(words) is not None


def cue_in(words: str, phrases: tuple[str, ...]) -> str:
    """The first of `phrases` that stands in the folded `words`, "" if none does."""
    found = _pattern(phrases).search(words)
    return found[0] if found else ""


def starts_with_any(words: str, phrases: tuple[str, ...]) -> bool:
    """True when the folded `words` begin with one of `phrases`."""
    return _pattern(phrases).match(words) is not None


def has_future(words: str, cues: RoleCues) -> bool:
    """True when a verb carries the Arabic future prefix and is not a word that only begins like one.

    Source: Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), 21.1.1 (sa- and sawfa).
    """
    if not cues.future_prefixes:
        return False
    exceptions = _folded(cues.not_future)
    tokens = words.split()
    for token in tokens:
        bare = token.lstrip("وف")
        if len(bare) > 4 and bare.startswith(cues.future_prefixes) and not bare.startswith(exceptions):
            return True
    return "سوف" in tokens


@lru_cache(maxsize=8)
def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, words))
