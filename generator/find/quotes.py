# SPDX-License-Identifier: Apache-2.0
"""Quotations and reported statements with their speakers; and the quoted words that are no speech.

In: an article and the people, bodies and places found in it. Out: the facts with `quotes`, `not_quotes` and the
`speakers` who are no named person or body.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.find.colons import announced, left_open
from generator.find.cues import Cue, done_at, find_cues
from generator.find.free_speech import free_speech
from generator.find.look_back import taken_up
from generator.find.marks import Pair, pair_marks
from generator.find.noun_phrases import after_dateline
from generator.find.reports import Report, find_reports, trimmed
from generator.find.scare import Judge
from generator.find.speakers import Resolver
from generator.find.stretches import Stretch, cut
from generator.languages import ByLanguage
from generator.model import FactId, NotQuote, Quote, Span
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.find.free_speech import FreeSpeech
    from generator.find.look_back import TakenUp
    from generator.find.scare import Reason
    from generator.find.stretches import Item
    from generator.find.voices import Voice
    from generator.languages.speech import Speech
    from generator.model import Article, Evidence, Facts, QuoteKind, QuoteRule
    from generator.names import Names

_SPEECH: ByLanguage[Speech] = ByLanguage("speech", "SPEECH")
_SHORTEST_CLAUSE = 2
# Nobody nests deeper; hostile input does.
_DEEPEST = 3
_FRAGMENT = 18
_DATELINE = 10
_NAME_WORDS = 3


@dataclass(frozen=True, slots=True)
class _Said:
    """One reported statement before it becomes a `Quote`: half-open offsets and what governs it."""

    start: int
    end: int
    kind: QuoteKind
    voice: Voice
    report: Report | None
    clause: tuple[int, int] | None = None
    pair: Pair | None = None
    cue: Cue | None = None
    is_marked: bool = True
    paragraph: int = 0


def find(article: Article, names: Names, facts: Facts) -> Facts:  # noqa: ARG001  (every finder takes the names)
    """`facts` with the quotes, the quoted names and the speakers of the article."""
    speech = _SPEECH[article.language]
    ends = [sentence.span.end for sentence in article.sentences]
    pairs = pair_marks(article.text, article.paragraphs, ends)
    outermost = [pair for pair in pairs if pair.depth == 0]
    resolver = Resolver(article, facts, speech)
    judge = Judge(article.text, speech, resolver.index.known)
    said: list[_Said] = []
    not_quotes = [NotQuote(_words(article, pair), "nested") for pair in _nested(article, pairs)]
    waiting: tuple[Cue, Voice] | None = None
    for stretch in cut(article, outermost):
        before = said[-1] if said else None
        looks_back = before is not None and before.report is None and _is_just_behind(article, stretch, before)
        back = taken_up(stretch, 0, speech) if looks_back else None
        found, names_here, waits, told = _read(article, stretch, resolver, judge, before, back)
        if told is not None and before is not None:
            said[-1] = replace(before, cue=told[0], voice=told[1])
        is_near = bool(said) and said[-1].paragraph == stretch.paragraph
        if is_near and said[-1].voice.id is None and _is_just_behind(article, stretch, said[-1]):
            said[-1] = replace(said[-1], voice=resolver.opening(stretch) or said[-1].voice)
        if waiting and found and found[0].report is None and stretch.is_kind(0, "quote"):
            found[0] = replace(found[0], cue=waiting[0], voice=waiting[1])
        waiting = waits
        said += found
        not_quotes += names_here
    said = _share_voices(said)
    said = _told_again(article, said)
    quotes = tuple(_quotes(article, sorted(said, key=lambda one: (one.start, one.end))))
    reasons = {**facts.reasons, **{("quote", Span(one.start, one.end)): _rule(one) for one in said}}
    not_quotes.sort(key=lambda item: item.words.span)
    heard = {one.voice.id for one in said}
    mine = [speaker for speaker in resolver.speakers if speaker.id in heard]
    speakers = tuple(sorted((*facts.speakers, *mine), key=lambda speaker: speaker.mentions[0].span))
    return replace(facts, quotes=quotes, not_quotes=tuple(not_quotes), speakers=speakers, reasons=reasons)


def _is_just_behind(article: Article, stretch: Stretch, one: _Said) -> bool:
    """True when nothing stands between the end of a marked quotation and the sentence behind it."""
    if not one.is_marked or one.paragraph < stretch.paragraph - 1 or not stretch.items:
        return False
    return not any(letter.isalnum() for letter in article.text[one.end : stretch.items[0].span.start])


def _rule(one: _Said) -> QuoteRule:
    """How the words hang together with the verb that reports them; "alone" without one."""
    return one.report.how if one.report else "alone"


def _words(article: Article, pair: Pair) -> Evidence:
    return article.evidence(pair.inner.start, pair.inner.end)


def _nested(article: Article, pairs: tuple[Pair, ...]) -> Iterator[Pair]:
    """The pairs inside others, furniture left out."""
    for pair in pairs:
        sentence = article.sentence_at(pair.inner.start)
        if 0 < pair.depth <= _DEEPEST and sentence is not None and sentence.kind != "furniture":
            yield pair


def _read(
    article: Article, stretch: Stretch, resolver: Resolver, judge: Judge, before: _Said | None, back: TakenUp | None
) -> tuple[list[_Said], list[NotQuote], tuple[Cue, Voice] | None, tuple[Cue | None, Voice] | None]:
    """The statements of one stretch, its quoted names, and who says with which verb what the next paragraph quotes.

    Last, who said with which verb the quotation in front that the stretch takes up (`back`), None without one.
    """
    resolver.begin()
    cues = find_cues(stretch, judge.speech, article.text, resolver.index.is_named)
    told = _told_behind(article, stretch, resolver, cues, back) if back else None
    if back and told:
        cues = tuple(cue for cue in cues if cue.first > back.speaker and cue != told[0])
    free = free_speech(stretch, cues, judge.speech)
    if free is not None:
        said, names_here = _free(article, stretch, resolver, cues, free)
        resolver.finish(stretch)
        return said, names_here, None, told
    reports = find_reports(
        stretch, judge.speech, cues, lambda index, cue: judge.name_by_context(stretch, index, cue) is not None
    )
    voices = {report.cue.first: resolver.resolve(stretch, report, cues) for report in reports}
    _told_later(reports, voices)
    said, names_here = [], []
    spoken: set[int] = set()
    title = announced(stretch, judge.speech, resolver.index) if stretch.is_heading and not reports else None
    named: tuple[int, Reason] | None = None
    herald = resolver.of_phrase(stretch, title[0]) if title and stretch.quotes() else None
    for index in stretch.quotes():
        report = _governing(stretch, reports, index, is_verb_first=judge.speech.is_verb_first)
        if index == 0 and report is None and (one := _taken_up_here(article, stretch, resolver, judge, cues)):
            spoken.add(index)
            said.append(one)
            continue
        last = said[-1] if said else before
        follows = (
            last is not None and last.is_marked and last.report is not None and last.paragraph == stretch.paragraph
        )
        reason = judge.judge(stretch, index, report, follows_speech=follows)
        pair = stretch.items[index].pair
        if pair is None:
            continue
        if herald and herald.id and title and index >= title[1] and judge.name_by_context(stretch, index) is None:
            spoken.add(index)
            said.append(_heralded(stretch, pair, herald, title[1]))
            continue
        if reason is None and named and stretch.form(index - 1) in judge.speech.conjunctions and named[0] == index - 2:
            reason = named[1]
        if reason is not None and not _is_continued(said, pair):
            # "banners that read “…” and “…”": the second is of the same kind.
            named = (index, reason) if reason.label else None
            names_here.append(NotQuote(_words(article, pair), reason.reason, reason.label))
            continue
        spoken.add(index)
        voice = voices[report.cue.first] if report else resolver.alone(stretch, index)
        one = _marked(stretch, pair, report, voice)
        is_same_voice = follows and last is not None and last.voice.id == voice.id
        said.append(one if report or not is_same_voice or last is None else replace(one, cue=last.cue))
    said += _indirect(article, stretch, reports, voices, spoken)
    if not said and not reports and stretch.is_heading:
        said += _headline(article, stretch, resolver, judge)
    waits = _left_open(stretch, resolver, cues)
    resolver.finish(stretch)
    return said, names_here, waits, told


def _told_later(reports: tuple[Report, ...], voices: dict[int, Voice]) -> None:
    """Gives "in answer to what it called “…”, the company said …" the speaker of the main verb behind it."""
    for report, later in pairwise(reports):
        is_open = voices[report.cue.first].id is None and report.cue.form.has_object
        is_same = report.cue.form.gender == later.cue.form.gender and later.cue.form.shape in {"past", "present"}
        if is_open and is_same and not later.cue.is_joined:
            voices[report.cue.first] = replace(voices[later.cue.first], via="next sentence")


def _taken_up_here(
    article: Article, stretch: Stretch, resolver: Resolver, judge: Judge, cues: tuple[Cue, ...]
) -> _Said | None:
    """The quotation that opens the sentence whose other words take it up: "“…” with these words X began …"."""
    pair = stretch.items[0].pair
    back = taken_up(stretch, 1, judge.speech)
    if pair is None or back is None or len(judge.words(stretch, 0)) <= _NAME_WORDS:
        return None
    told = _told_behind(article, stretch, resolver, cues, back)
    return replace(_marked(stretch, pair, None, told[1]), cue=told[0]) if told else None


def _free(
    article: Article, stretch: Stretch, resolver: Resolver, cues: tuple[Cue, ...], free: FreeSpeech
) -> tuple[list[_Said], list[NotQuote]]:
    """The parts of direct speech without marks around its verb; what stands in marks among them is a term."""
    report = Report(free.cue, free.subject, free.parts[0], "before", free.cue.first)
    voice = resolver.resolve(stretch, report, cues)
    said = [
        _Said(
            stretch.items[start].span.start,
            stretch.items[end - 1].span.end,
            "direct",
            voice,
            report,
            cue=free.cue,
            is_marked=False,
            paragraph=stretch.paragraph,
        )
        for start, end in free.parts
    ]
    pairs = [pair for index in stretch.quotes() if (pair := stretch.items[index].pair)]
    return said, [NotQuote(_words(article, pair), "name or term") for pair in pairs]


def _left_open(stretch: Stretch, resolver: Resolver, cues: tuple[Cue, ...]) -> tuple[Cue, Voice] | None:
    """The verb before a colon at the end of a line, and who speaks."""
    cue = left_open(stretch, cues)
    if cue is None:
        return None
    last = len(stretch.items) - 1
    subject = (cue.end, last) if resolver.speech.is_verb_first else (0, cue.first)
    return cue, resolver.resolve(stretch, Report(cue, subject, (last, last + 1), "colon", last), cues)


def _told_behind(
    article: Article, stretch: Stretch, resolver: Resolver, cues: tuple[Cue, ...], back: TakenUp
) -> tuple[Cue | None, Voice] | None:
    """The verb (None without one) and the speaker of a sentence that looks back: "“…”. With these words X closed …"."""
    voice = resolver.subject_at(stretch, back.speaker)
    if voice is None or voice.id is None:
        return None
    if back.verb >= 0:
        cue = next((cue for cue in cues if cue.first == back.verb), None)
        return cue or done_at(stretch, back.verb, article.text, resolver.speech), voice
    if resolver.speech.is_verb_first:
        return None, voice
    return next((cue for cue in cues if back.speaker < cue.first and cue.form.kind == "say"), None), voice


def _headline(article: Article, stretch: Stretch, resolver: Resolver, judge: Judge) -> Iterator[_Said]:
    """What a headline "X: …" reports: a question in X's own words, else a clause."""
    found = announced(stretch, judge.speech, resolver.index)
    voice = resolver.of_phrase(stretch, found[0]) if found else None
    if found is None or voice is None or voice.id is None:
        return
    start, end = stretch.items[found[1]].span.start, stretch.items[-1].span.end
    kind: QuoteKind = "direct" if article.text[end - 1] in "?؟" else "indirect"
    yield _Said(start, end, kind, voice, None, is_marked=False, paragraph=stretch.paragraph)


def _heralded(stretch: Stretch, pair: Pair, voice: Voice, first: int) -> _Said:
    """The quotation of a headline "X: …": direct when nothing else follows the colon."""
    clause = stretch.items[first:]
    kind: QuoteKind = "direct" if clause[0].pair is pair else "mixed"
    bounds = (clause[0].span.start, clause[-1].span.end) if kind == "mixed" else None
    return _Said(
        pair.inner.start, pair.inner.end, kind, voice, None, bounds, pair, is_marked=True, paragraph=stretch.paragraph
    )


def _is_continued(said: list[_Said], pair: Pair) -> bool:
    """True when the pair goes on with a quotation that lacks its closing mark."""
    last = said[-1].pair if said else None
    return bool(last and not last.closed and pair.outer.start - last.outer.end <= 1)


def _governing(stretch: Stretch, reports: tuple[Report, ...], index: int, *, is_verb_first: bool) -> Report | None:
    """The report a quotation belongs to: the nearest cue whose clause holds it, or "…," he said, "…"."""
    covering = [report for report in reports if report.covers(index)]
    beside = [report for report in reports if _stands_before(stretch, report, index, is_verb_first=is_verb_first)]
    nearest = max(covering, key=lambda report: (report.how != "before", report.cue.first), default=None)
    # Behind "…: “…”." a further quotation with a verb of its own belongs to that verb.
    is_second = nearest is not None and nearest.how == "colon" and stretch.quotes_between(nearest.content[0], index)
    if nearest is not None and not (beside and is_second):
        return nearest
    if beside:
        return beside[0]
    before = [
        report
        for report in reports
        if report.how == "before" and report.cue.kind == "verb" and report.cue.first < index
    ]
    if before and stretch.is_kind(index - 1, "stop"):
        return before[-1]
    return None


def _stands_before(stretch: Stretch, report: Report, index: int, *, is_verb_first: bool) -> bool:
    """True for the first part of a split quotation: "…," he said, "…"."""
    if report.cue.form.kind not in {"say", "add"}:
        return False
    if not is_verb_first:
        return report.subject[0] - 1 == index
    # A quotation behind a word of its own sentence belongs to that word: "asked by “X”, he said …".
    if index > 0 and stretch.is_kind(index - 1, "word"):
        return False
    before = report.cue.first - 1
    return (
        stretch.is_kind(before, "stop")
        and before - 1 == index
        and not report.cue.is_joined
        and report.cue.form.shape != "participle"
    )


def _marked(stretch: Stretch, pair: Pair, report: Report | None, voice: Voice) -> _Said:
    """The statement for a quotation: direct when its whole clause is marked, else mixed with that clause."""
    base = _Said(pair.inner.start, pair.inner.end, "direct", voice, report, None, pair, paragraph=stretch.paragraph)
    if report is None:
        return base
    base = replace(base, cue=report.cue)
    clause = stretch.items[report.content[0] : report.content[1]]
    words = [item for item in clause if item.kind == "word"]
    marker = stretch.form(report.marker)
    has_own_subject = report.how == "that" and marker.endswith(("ها", "هم", "هما", "هن"))
    # The first part of a split quotation stands outside the clause behind the verb, and is speech of its own.
    if clause and report.how in {"quote", "colon"} and not _covers(clause, pair):
        return base
    is_set_off = stretch.is_kind(report.marker - 1, "stop")
    is_fragment = report.how == "quote" and pair.inner.length < _FRAGMENT and not is_set_off
    is_whole = not words and report.how != "preposition" and not has_own_subject
    is_direct = is_whole and report.cue.form.kind != "label" and not is_fragment
    if is_direct or not clause or not _covers(clause, pair):
        return base if is_direct else replace(base, kind="mixed")
    bounds = (clause[0].span.start, clause[-1].span.end)
    return replace(base, kind="mixed", clause=bounds)


def _covers(clause: tuple[Item, ...], pair: Pair) -> bool:
    """True when the quotation stands inside the clause."""
    return clause[0].span.start <= pair.outer.start < clause[-1].span.end


def _indirect(
    article: Article, stretch: Stretch, reports: tuple[Report, ...], voices: dict[int, Voice], spoken: set[int]
) -> Iterator[_Said]:
    """The reported clauses without marked speech; after a colon they are direct speech without marks."""
    taken = -1
    speech = _SPEECH[article.language]
    pieces = ((report, *piece) for report in reports for piece in _unmarked_pieces(stretch, report, spoken, speech))
    for report, start, end in pieces:
        # A clause around a mere name in marks is reported as any other.
        is_around = report.how == "preposition" and not stretch.is_kind(report.content[0], "quote")
        is_later = start > report.content[0] and not speech.conjunctions
        if not is_later and (report.how == "quote" or (report.how == "preposition" and not is_around)):
            continue
        if start < taken or end - start < _SHORTEST_CLAUSE or not _may_be_unmarked(report):
            continue
        if report.how == "before" and any(start <= other.cue.first < end for other in reports if other is not report):
            continue
        first, last = stretch.items[start], stretch.items[end - 1]
        offset = first.span.start
        if report.how == "noun" and first.form not in _clause_nouns(article):
            offset += 1
        # A colon leads to a quotation that is no speech: "the proverb says: “…”".
        if report.how == "colon" and start == report.content[0] and stretch.is_kind(start, "quote"):
            continue
        is_direct = report.how == "colon" or (
            report.how == "bare" and report.cue.kind == "verb" and report.cue.form.shape == "noun"
        )
        if report.how == "before" and start == 0 and not speech.is_verb_first:
            offset = stretch.items[_after_place(article, stretch, end)].span.start
        taken = end
        kind: QuoteKind = "direct" if is_direct else "indirect"
        voice = voices[report.cue.first]
        yield _Said(
            offset, last.span.end, kind, voice, report, cue=report.cue, is_marked=False, paragraph=stretch.paragraph
        )


def _after_place(article: Article, stretch: Stretch, end: int) -> int:
    """The item after a dateline in capitals: "LONDON, May 14 (Agency) - The inquiry …, the watchdog said"."""
    first = stretch.items[0].span
    is_shouted = first.length > 1 and article.text[first.start : first.end].isupper()
    begin = after_dateline(stretch, 0, min(end, _DATELINE)) if is_shouted else 0
    return begin if begin < end else 0


def _unmarked_pieces(stretch: Stretch, report: Report, spoken: set[int], speech: Speech) -> Iterator[tuple[int, int]]:
    """The reported items, or of "that … and that …" the parts beside the one that holds marked speech."""
    start, end = report.content
    if not any(start <= index < end for index in spoken):
        yield start, end
        return
    borders = [index for index in range(start, end) if _is_next_clause(stretch, index, speech)]
    # "and that" is one word in Arabic, two in English.
    size = 1 if speech.conjunctions else 2
    first, is_plain = start, False
    for last in (*borders, end):
        if any(first <= index < last for index in spoken):
            first, is_plain = last + size, False
        elif not is_plain and last < end:
            yield first, trimmed(stretch, first, last, speech)
            first, is_plain = last + size, True
        elif last == end and first < end:
            yield first, end


def _is_next_clause(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True at "and that", which goes on with a further reported clause."""
    form = stretch.form(index)
    if speech.conjunctions:
        return form[:1] in speech.conjunctions and form[1:] in speech.complementizers
    is_that = stretch.form(index + 1) in speech.complementizers
    return form in {"and", "but"} and is_that and stretch.form(index + 2) not in speech.finite


def _may_be_unmarked(report: Report) -> bool:
    """False for what needs marks to be somebody's words."""
    cue = report.cue
    is_stated = cue.form.kind != "state" or cue.kind == "document" or report.how in {"that", "before"}
    return cue.form.kind != "label" and is_stated


def _clause_nouns(article: Article) -> frozenset[str]:
    return _SPEECH[article.language].clause_nouns


def _share_voices(said: list[_Said]) -> list[_Said]:
    """The statements with one voice for a quotation that runs over paragraphs, whichever part names it."""
    out = list(said)
    for index in range(len(out) - 2, -1, -1):
        if _goes_on(out[index], out[index + 1]) and out[index].report is None and out[index + 1].report:
            out[index] = replace(out[index], voice=replace(out[index + 1].voice, via="continuation"))
    for index in range(len(out) - 1):
        if _goes_on(out[index], out[index + 1]) and out[index + 1].report is None:
            via = out[index].voice.via if out[index].voice.id is None else "continuation"
            voice = replace(out[index].voice, via=via)
            out[index + 1] = replace(
                out[index + 1], voice=voice, report=out[index].report, cue=out[index].cue, clause=None
            )
    return out


def _told_again(article: Article, said: list[_Said]) -> list[_Said]:
    """A quotation without a speaker, as in a headline, has the speaker of the later one that repeats its words."""
    heard = [(_plain(article, one), one.voice) for one in said if one.voice.id is not None and one.is_marked]
    out = []
    for one in said:
        if one.voice.id is None and one.is_marked:
            words = _plain(article, one)
            voice = next((voice for told, voice in heard if len(words) >= _FRAGMENT and words in told), None)
            out.append(replace(one, voice=replace(voice, via="next sentence")) if voice else one)
        else:
            out.append(one)
    return out


def _plain(article: Article, one: _Said) -> str:
    """The words without case and marks."""
    return " ".join(re.findall(r"\w+", fold(article.text[one.start : one.end]).lower()))


def _goes_on(first: _Said, second: _Said) -> bool:
    """True when the second quotation continues the first: its mark was re-opened, or is missing."""
    if first.pair is None or second.pair is None or first.pair.closed:
        return False
    return first.pair.runs_on or second.pair.outer.start - first.pair.outer.end <= 1


def _quotes(article: Article, said: list[_Said]) -> Iterator[Quote]:
    """The facts, with the letter that the parts of one utterance share."""
    utterances = 0
    letter: str | None = None
    for index, one in enumerate(said):
        follows = index > 0 and _goes_on(said[index - 1], one)
        leads = index + 1 < len(said) and _goes_on(one, said[index + 1])
        if leads and not follows:
            utterances += 1
            letter = f"u{utterances}"
        sentence = article.sentence_at(one.start)
        cue = one.cue.span if one.cue else None
        yield Quote(
            id=FactId(f"q-{index + 1}"),
            kind=one.kind,
            words=article.evidence(one.start, one.end),
            cue=article.evidence(cue.start, cue.end) if cue else None,
            speaker=one.voice.id,
            speaker_name=one.voice.name,
            via=one.voice.via,
            sentence=sentence.id if sentence else "",
            clause=article.evidence(*one.clause) if one.clause else None,
            marked=one.is_marked,
            continues=letter if follows or leads else None,
            certainty="stated" if one.voice.via in {"named", "title", "document"} else "inferred",
        )
