# SPDX-License-Identifier: Apache-2.0
"""The signs in a sentence that tell what it does in the story: its opening words, its main clause, who speaks, dates.

Out: names of signs as in ``languages/roles.py`` (`WEIGHTS`), by role. Only the main clause is searched for what the
sentence itself tells: quoted words, reported clauses and subordinate clauses are somebody's or beside the point.
Source: Ryding (2005), ch. 3 and 19 (verb first; subordination); Huddleston and Pullum (2002), ch. 11 (content clauses)
and 12 (relative clauses); Mann and Thompson, "Rhetorical Structure Theory", Text 8 (1988): nucleus and satellite.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.find.role_words import (
    CUES, clause_after_frame, find_any, has_any, has_future, opening_of, starts_with_any,
)  # fmt: skip
from generator.find.tense import tense_of
from generator.languages.ar.cue_verbs import CUE_FORMS as AR_SAYINGS
from generator.languages.en.cue_verbs import CUE_FORMS as EN_SAYINGS
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.languages.roles import RoleCues
    from generator.languages.speech import CueForm
    from generator.model import Article, Language, Quote, Role, Sentence, Span, Time

_SAYINGS: dict[Language, Mapping[str, CueForm]] = {"ar": AR_SAYINGS, "en": EN_SAYINGS}
_MARKED = re.compile(r"«[^«»]{1,900}(?:»|$)|“[^“”]{1,900}(?:”|$)|\"[^\"]{1,900}(?:\"|$)|(?<!\w)[‘'][^‘’']{2,900}[’'](?!\w)")
_OPENS_MARKED = re.compile(r"\s*[«“\"‘„]")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_GAP = "\x00"
_CLAUSE = re.compile(r"[,،;؛]\s?(?:(?:كما|فيما|بينما|وقد|حيث|and|but|while)\s|و(?=\w{3}))?")
# Share of a sentence that words in marks fill where the sentence is somebody's words.
_MOSTLY = 0.5
# Share below which marked words only name a thing.
_LABEL = 0.25
_FIRST = 25
# So many quoted words before a comma are said; a name is shorter.
_SAID_WORDS = 4
_RELATIVE_REACH = 2
_CLOSED_SINGLE = re.compile(r"[,.!?…]’|’(?:[,.;:!?]|$)")
# A report is longer than so many code points; after "..., she said on Monday" it stands before.
_REPORT = 22
_VOICE_WORDS = 9
_DOCUMENT_WORDS = 4
_VERB_REACH = 3
_NOUN_REACH = 6
# News tells of days and weeks: what is dated earlier came before it.
_OLD = timedelta(days=45)
_PAST = timedelta(days=1)
_BEFORE_DATE = 40


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with the quotations whose words or cue stand in it and its dates."""

    article: Article
    sentence: Sentence
    quotes: tuple[Quote, ...]
    times: tuple[Time, ...]

    @property
    def cues(self) -> RoleCues:
        """The words of the article's language."""
        return CUES[self.article.language]

    def words(self) -> str:
        """The folded sentence in lower case."""
        return fold(self.article.at(self.sentence.span)).lower()

    def main(self) -> str:
        """The folded main clause: what is quoted, reported or subordinate is cut out."""
        start = self.sentence.span.start
        text = list(self.article.at(self.sentence.span))
        for span in self.reported():
            first, last = max(span.start - start, 0), min(span.end - start, len(text))
            text[first:last] = _GAP * max(last - first, 0)
        told = fold(_MARKED.sub(_GAP, "".join(text))).lower()
        if self.article.language == "en":
            told = _without_report(told)
        return _without_subordinate(told, self.cues.subordinate)

    def reported(self) -> Iterator[Span]:
        """Clauses that somebody says; one told last («…», بحسب فلان) is the sentence's own point unless in marks."""
        for quote in self.quotes:
            if quote.kind != "indirect" or not self.is_told_last(quote):
                yield (quote.clause or quote.words).span

    def is_told_last(self, quote: Quote) -> bool:
        """True where the cue stands after the reported words, or is no verb but "according to"."""
        if quote.cue is None:
            return False
        is_nominal = has_any(fold(quote.cue.exact).lower(), self.cues.nominal)
        return is_nominal or quote.cue.span.start >= quote.words.span.end


def _without_report(words: str) -> str:
    """The words up to a past or third-person verb of saying, and it; all of them where it comes last."""
    for match in _WORD.finditer(words):
        form = EN_SAYINGS.get(match.group())
        if form is not None and form.kind in {"say", "add"} and form.shape == "past" and match.start() and len(words) - match.end() > _REPORT:
            return words[: match.end()]
    return words


@lru_cache(maxsize=8)
def _subordinate(words: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(fold(word)) for word in words)
    return re.compile(rf"(?<=[\w,،\x00]) (?:{alternatives})(?!\w)[^,،;؛]{{0,400}}")


def _without_subordinate(words: str, openers: tuple[str, ...]) -> str:
    return _subordinate(openers).sub(" ", words)


def signs_of(scene: Scene) -> dict[Role, set[str]]:
    """The names of all signs in the sentence, by the role they speak for."""
    words, main = scene.words(), scene.main()
    opening = opening_of(words)
    clause = clause_after_frame(opening, scene.cues)
    openings = (opening,) if clause == opening else (opening, clause)
    return {
        "reaction": set(_reaction(scene, words, main, openings)),
        "expectation": set(_expectation(scene, main, openings)),
        "consequence": set(_consequence(scene, words, main, openings)),
        "background": set(_background(scene, words, main, openings)),
    }


def _reaction(scene: Scene, words: str, main: str, openings: tuple[str, ...]) -> Iterator[str]:
    cues, language = scene.cues, scene.article.language
    is_voice = _names_any(openings, cues.voices, _VOICE_WORDS)
    for quote in scene.quotes:
        if _is_document(scene, quote, openings) or _is_label(scene, quote):
            continue
        if quote.kind != "indirect":
            yield "words in marks"
        elif not scene.is_told_last(quote):
            yield "speech"
        elif quote.cue is not None and not has_any(fold(quote.cue.exact).lower(), cues.nominal):
            yield "speech, told last"
    if _is_mostly_marked(words):
        yield "words in marks"
    if is_voice and _MARKED.search(words):
        yield "voice of a party"
    if any(_is_saying(each, language, cues) for each in openings) or (language == "en" and _says_last(words)):
        yield "verb of saying"
    if has_any(main if language == "en" else _heads(openings), cues.stance):
        yield "stance"
    if words.rstrip().endswith(":"):
        yield "colon"
    if cues.minds and re.match(cues.minds, scene.article.at(scene.sentence.span)):
        yield "stance"
    nominal = find_any(words, cues.nominal)
    if nominal and nominal.start() < _FIRST:
        yield "according to, first"


def _heads(openings: tuple[str, ...]) -> str:
    """The first words of an Arabic clause, among them its verb wherever the subject stands."""
    return " | ".join(" ".join(each.split()[:5]) for each in openings)


def _names_any(openings: tuple[str, ...], phrases: tuple[str, ...], reach: int) -> bool:
    """True where one of `phrases` stands among the first words, Arabic ones also with the article."""
    words = re.sub(r"(?<!\w)(?:ال|لل|بال|[بل](?=\w{4}))(?=\w{2})", "", " ".join(openings[-1].split()[:reach]))
    return has_any(words, phrases) or has_any(openings[-1][: len(words)], phrases)


def _is_document(scene: Scene, quote: Quote, openings: tuple[str, ...]) -> bool:
    """True where a text that nobody speaks in is quoted: a treaty, a law, an inscription."""
    if quote.cue is None or scene.is_told_last(quote) or _names_any(openings, scene.cues.voices, _VOICE_WORDS):
        return False
    form = _SAYINGS[scene.article.language].get(fold(quote.cue.exact).lower())
    if form is not None and form.kind in {"label", "hold", "add"}:
        return False
    return quote.via == "document" or _names_any(openings, scene.cues.documents, _DOCUMENT_WORDS)


def _is_label(scene: Scene, quote: Quote) -> bool:
    """True for a few words by which somebody calls a thing in a sentence that tells something else.

    The verb then stands in a relative clause («ما تسميه», «الذي وصفه») or as a participle («واصفا»).
    """
    late = scene.cues.label_after
    said = quote.clause or quote.words
    if quote.kind != "mixed" or quote.cue is None or not late:
        return False
    start = scene.sentence.span.start
    if said.span.length >= _LABEL * scene.sentence.span.length:
        return False
    form = AR_SAYINGS.get(fold(quote.cue.exact))
    before = fold(scene.article.text[start : quote.cue.span.start]).split()[-_RELATIVE_REACH:]
    is_relative = any(word in scene.cues.relatives for word in before)
    is_late = quote.cue.span.start > start + late
    return is_relative or (is_late and form is not None and form.shape == "participle")


def _is_mostly_marked(words: str) -> bool:
    """True for a sentence that quoted words open and fill, and for one whose opening mark does not close in it."""
    opening = _OPENS_MARKED.match(words)
    if not opening:
        return False
    bare = words.lstrip()
    first = _MARKED.match(bare)
    if first and len(first.group().split()) >= _SAID_WORDS:
        after = bare[first.end() :].lstrip()[:1]
        if {after, first.group()[-2:-1]} & set(",،!?؟"):
            return True
    if opening.group()[-1] == "‘" and not _CLOSED_SINGLE.search(words):
        return True
    return sum(len(match.group()) for match in _MARKED.finditer(words)) >= _MOSTLY * len(words)


def _is_saying(opening: str, language: Language, cues: RoleCues) -> bool:
    """True where the first verb is one of saying: Arabic, the first word; a verb of two meanings needs "that"."""
    if language != "ar":
        return False
    first = opening.partition(" ")[0].strip("،,:.")
    form = AR_SAYINGS.get(first)
    if form is None or form.kind in {"state", "relay"} or form.shape in {"noun", "participle"}:
        return False
    return first not in cues.weak_sayings or re.search(r"\s(?:ب?ان(?:ه|ها|هم|هما)?|ان)\s", opening) is not None


_LAST_CLAUSE = re.compile(r"[,”\"’'\x00]\s((?:[\w’'.-]+\s){1,7}?)(\w+)[.!]?$")


def _says_last(words: str) -> bool:
    """True for "…, she added." whatever stands before it."""
    match = _LAST_CLAUSE.search(words.rstrip())
    form = EN_SAYINGS.get(match[2]) if match else None
    return form is not None and form.shape == "past" and form.kind in {"say", "add"}


def _expectation(scene: Scene, main: str, openings: tuple[str, ...]) -> Iterator[str]:
    cues = scene.cues
    if any(starts_with_any(each, cues.expectation_openers) for each in openings):
        yield "due"
    if any(starts_with_any(each, cues.open_questions) for each in openings):
        yield "open question"
    future = _future(scene, main, openings)
    if future:
        yield future
    elif _may(main, cues):
        yield "may"
    if has_any(main, cues.expectation):
        yield "due inside"
    if _has_date_to_come(scene):
        yield "date to come"
        present = tense_of(scene.article.language).present_form
        if scene.article.language == "en":
            is_present = any(map(present.fullmatch, _WORD.findall(main)))
        else:
            # With a day to come a verb that begins with ta- is no past one («تنقل», not «تراجع»).
            is_caused = any(starts_with_any(each, cues.consequence_openers) for each in openings)
            is_present = not is_caused and any(each[:1] in set("يتن") for each in openings)
        if is_present:
            yield "present verb and date to come"


def _may(main: str, cues: RoleCues) -> bool:
    """True for what could be; "could not" and "would not" tell what was not."""
    found = find_any(main, cues.may)
    return found is not None and not main[found.end() :].startswith(" not")


def _future(scene: Scene, main: str, openings: tuple[str, ...]) -> str:
    """The sign of a future verb: Arabic, among the first words of a clause, for names may look like one."""
    if scene.article.language == "en":
        return "future" if has_any(main, scene.cues.ahead) else ""
    if any(has_future(" ".join(each.split()[:_VERB_REACH]), scene.cues) for each in openings):
        return "future"
    later = _CLAUSE.split(main)[1:]
    return "future, later clause" if any(has_future(" ".join(each.split()[:2]), scene.cues) for each in later) else ""


def _has_date_to_come(scene: Scene) -> bool:
    day = scene.article.published
    hidden = tuple(scene.reported())
    return day is not None and any(
        time.when.earliest is not None and time.when.earliest > day
        and not any(span.covers(time.evidence.span) for span in hidden)
        for time in scene.times
    )  # fmt: skip


def _consequence(scene: Scene, words: str, main: str, openings: tuple[str, ...]) -> Iterator[str]:
    cues = scene.cues
    is_cause = any(starts_with_any(each, cues.consequence_openers) for each in openings)
    if is_cause:
        yield "cause"
    effect = _effect(main, openings, scene)
    if effect and not is_cause:
        yield effect
    is_movement = bool(cues.movement) and re.search(cues.movement, main) is not None
    if is_movement and (effect or scene.article.language == "en"):
        yield "prices moved"
    if has_any(main, cues.consequence):
        yield "so that"
    if effect and has_any(words, cues.by_so_much):
        yield "by so much"


def _effect(main: str, openings: tuple[str, ...], scene: Scene) -> str:
    """The sign of a verb of effect, weaker where it stands in a later clause."""
    effects = _folded_set(scene.cues.effects)
    if scene.article.language == "en":
        return "effect" if any(word in effects for word in _WORD.findall(main)) else ""
    heads = [_WORD.findall(each) for each in openings]
    if any(word in effects for each in heads for word in each[:_VERB_REACH]):
        return "effect"
    nouns, verbs = _folded_set(scene.cues.effect_nouns), _folded_set(scene.cues.carried_out)
    if any(each[:1] and each[0] in verbs and not nouns.isdisjoint(each[1:_NOUN_REACH]) for each in heads):
        return "effect"
    later = [_WORD.findall(each)[:1] for each in _CLAUSE.split(main)[1:]]
    return "effect, later clause" if any(word in effects for each in later for word in each) else ""


@lru_cache(maxsize=8)
def _folded_set(words: frozenset[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


def _background(scene: Scene, words: str, main: str, openings: tuple[str, ...]) -> Iterator[str]:
    cues = scene.cues
    yield "no sign"
    is_past_perfect = bool(cues.past_perfect) and re.search(cues.past_perfect, main) is not None
    if any(starts_with_any(each, cues.past_openers) for each in openings):
        yield "long before"
    if any(starts_with_any(each, cues.background_openers) for each in openings):
        yield "context"
    if is_past_perfect:
        yield "past perfect"
    if has_any(main, cues.background):
        yield "context inside"
    if _is_old(scene, words):
        yield "old date"
    if any(_is_document(scene, quote, openings) for quote in scene.quotes):
        yield "document"


def _is_old(scene: Scene, words: str) -> bool:
    """True where the sentence itself is dated weeks before publication and no later date stands beside it."""
    day = scene.article.published
    if day is None:
        return False
    hidden = tuple(scene.reported())
    dated = [
        time for time in scene.times
        if time.when.earliest is not None and not any(span.covers(time.evidence.span) for span in hidden)
    ]  # fmt: skip
    if any(time.when.latest is not None and time.when.latest > day - _OLD for time in dated):
        return False
    is_superlative = has_any(words, scene.cues.superlatives)
    return any(not (is_superlative and _is_since(scene, time)) for time in dated)


def _is_since(scene: Scene, time: Time) -> bool:
    """True for the date in "the lowest since 2019": it measures the news and does not date it."""
    start = max(scene.sentence.span.start, time.evidence.span.start - _BEFORE_DATE)
    before = fold(scene.article.text[start : time.evidence.span.start + 6]).lower()
    return re.search(r"\bsince\b|منذ", before) is not None
