# SPDX-License-Identifier: Apache-2.0
"""Speech that a colon alone announces: a headline's "Mayor: bridge opens in May", a line that ends with its colon.

In: a stretch and who can be told from its words. Out: the items of the speaker, the item after the colon.
Source: our own reading of headlines in Arabic and English papers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.noun_phrases import without_owner
from generator.find.phrases import Phrase

if TYPE_CHECKING:
    from generator.find.actors import Index
    from generator.find.cues import Cue
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_SPEAKER_WORDS = 8
_SUBJECT_WORDS = 18
_SHORTEST = 3
_FIRST_REACH = 40
_CREDITED = 5
# "The governor of X" in words: office, place of two words, an adjective.
_SEAT = 4


def phrase_before(stretch: Stretch, colon: int, speech: Speech) -> Phrase | None:
    """The words between a colon and the border before it, without a verb: "Her deputy (was calmer): “…”"."""
    start = colon
    # "A notice pinned to the gate of the depot was brief: “…”": an English subject of any length ends at its verb.
    most = _SPEAKER_WORDS if speech.is_verb_first else _SUBJECT_WORDS
    while start > 0 and stretch.is_kind(start - 1, "word") and colon - start < most:
        start -= 1
    if start > 0 and stretch.is_kind(start - 1, "word"):
        start = max(start, colon - _SPEAKER_WORDS)
    end = next((at for at in range(start + 1, colon) if stretch.form(at) in speech.finite), colon)
    return Phrase(start, end, is_sure=False) if start < colon else None


def joined_before(stretch: Stretch, colon: int, speech: Speech) -> Phrase | None:
    """The office or the group that one word with a joined "and" tells: "prices rise… and-the-governor: “…”".

    So headlines add who speaks of the news. Source: our own reading of headlines in Egypt and the Maghreb.
    """
    form = stretch.form(colon - 1)
    is_joined = form[:1] in speech.conjunctions and form[1:].startswith("ال")
    known = speech.offices | speech.groups | speech.humans | speech.anonymous
    is_speaker = is_joined and not known.isdisjoint((form[1:], form[1:].removeprefix("ال")))
    return Phrase(colon - 1, colon) if is_speaker and stretch.is_heading else None


def answer_before(stretch: Stretch, colon: int, speech: Speech) -> int:
    """The item of "answer", "question" and the like before a colon, -1 without one: "his answer was: “No”".

    Behind the noun stands whose answer it is, or a pronoun is joined to it. Source: Ryding (2005), 8.1 (annexation).
    """
    start = colon
    while start > 0 and stretch.is_kind(start - 1, "word") and colon - start < _SPEAKER_WORDS:
        start -= 1
    for at in range(start, min(colon, start + _SHORTEST) if speech.is_verb_first else start):
        form = stretch.form(at)
        bare = form[1:] if form[:1] in speech.conjunctions else form
        if not speech.answers.isdisjoint(noun for each in (form, bare) for noun in without_owner(each, speech)):
            return at
    return -1


def announced(stretch: Stretch, speech: Speech, index: Index) -> tuple[Phrase, int] | None:
    """The speaker and the first item said in a headline "X: …"; None unless a speaker stands before its colon."""
    colon = next((at for at in stretch.stops if ":" in stretch.form(at)), len(stretch.items))
    if not 0 < colon <= _SPEAKER_WORDS or _is_short(stretch, colon):
        return None
    phrase = phrase_before(stretch, colon, speech)
    if phrase is None or phrase.start > 0 or phrase.end < colon:
        return None
    actor = next(
        (each for _, each in index.within(stretch, 0, colon) if each.span.end >= phrase.last(stretch) - 1), None
    )
    # A place before a colon is a dateline, unless it is whose mayor or ministry speaks.
    is_seat = colon <= _SEAT and _is_speaker(stretch, phrase, speech)
    if actor is not None and (actor.kind != "place" or not is_seat):
        return (phrase, colon + 1) if actor.kind != "place" else None
    if actor is not None:
        return phrase, colon + 1
    return (phrase, colon + 1) if colon <= _SHORTEST and _is_speaker(stretch, phrase, speech) else None


def credited(stretch: Stretch, speech: Speech, index: Index) -> Phrase | None:
    """The speaker of a headline that begins with a quotation: "“We will be back”: ferry workers end their strike"."""
    first = parted(stretch, index.text, speech) if stretch.is_heading else 0
    if not first:
        return None
    known = speech.groups | speech.anonymous | speech.offices | speech.organisations
    for at in range(first, min(len(stretch.items), first + _CREDITED)):
        actor = index.at(stretch.items[at])
        if actor is not None and actor.kind != "place":
            return Phrase(at, at + 1)
        if not stretch.is_kind(at, "word"):
            return None
        if {stretch.form(at), stretch.form(at).removeprefix("ال")} & known:
            return Phrase(first, at + 1)
    return None


def parted(stretch: Stretch, text: str, speech: Speech) -> int:
    """The item behind an opening quotation and its colon (in Arabic also dots or a dash); 0 without them."""
    if not stretch.is_kind(0, "quote") or len(stretch.items) == 1:
        return 0
    first = 1 + stretch.is_kind(1, "stop")
    if first >= len(stretch.items):
        return 0
    between = text[stretch.items[0].span.end : stretch.items[first].span.start]
    marks = (":", "..", "…", "–", "—", " - ") if speech.is_verb_first else (":",)
    return first if any(mark in between for mark in marks) else 0


def _is_speaker(stretch: Stretch, phrase: Phrase, speech: Speech) -> bool:
    """True for a few words with an office, a group or a body as their head."""
    forms = phrase.forms(stretch)
    head = forms[0] if speech.is_verb_first else forms[-1]
    known = speech.offices | speech.groups | speech.organisations
    return head in known or head.removeprefix("ال") in known


def left_open(stretch: Stretch, cues: tuple[Cue, ...]) -> Cue | None:
    """The last cue of a line that ends with a colon: what it reports stands in the next paragraph."""
    last = len(stretch.items) - 1
    if last < 1 or not (stretch.is_kind(last, "stop") and ":" in stretch.form(last)):
        return None
    verbs = [cue for cue in cues if cue.form.kind in {"say", "add", "hold"} and last - cue.first <= _FIRST_REACH]
    return verbs[-1] if verbs else None


def _is_short(stretch: Stretch, colon: int) -> bool:
    """True for two words or less behind the colon, which are rather a place or a section; not for a quotation."""
    return len(stretch.items) - colon - 1 < _SHORTEST and not stretch.quotes_between(colon, len(stretch.items))
