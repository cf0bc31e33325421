# SPDX-License-Identifier: Apache-2.0
"""The noun phrase before an English verb of saying: its subject, or the noun that a relative clause goes on with.

In: a stretch and a report. Out: a `Phrase` of items, or None.
Source: Quirk et al. (1985), 17.11 (relative clauses behind their noun), 8.35 (adverbials in front).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.english_asides import absolute, apposition
from generator.find.noun_phrases import is_owner, item_after, skip_lead
from generator.find.phrases import Phrase

if TYPE_CHECKING:
    from generator.find.actors import Index
    from generator.find.reports import Report
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_LONGEST = 24
_BODY_NAME = 10
_NOUN_REACH = 12
_BRACKETS = 7
_RELATIVE_REACH = 12
_SAID = frozenset(("said", "says", "saying"))
_DASHES = frozenset(("-", "--"))
_FUSED = frozenset(("what", "whatever"))
# "Ministry of …", "a bench comprising …"
_GOES_ON = frozenset(("of", "for", "comprising", "including", "consisting"))
_SUBORDINATORS = frozenset(("after", "before", "because", "when", "if", "until", "as", "once", "unless", "where"))


def subject_before(stretch: Stretch, report: Report, speech: Speech, index: Index) -> Phrase | None:
    """The subject before the cue: from the last border to the first word of the verb."""
    cue, floor = report.cue, report.subject[0]
    if cue.kind != "verb" or cue.form.shape == "noun":
        return None
    if cue.form.shape == "participle":
        return absolute(stretch, cue, floor, speech, index)
    end = before_brackets(stretch, _verb_start(stretch, cue.first, floor, speech), floor)
    # "… against what it termed": a pronoun right before the verb is its subject, whatever stands in front.
    if end - 1 > floor and stretch.form(end - 1) in speech.pronouns and stretch.form(end - 2) in _FUSED:
        return Phrase(end - 1, end)
    start = _border_before(stretch, end, floor, speech, index)
    border = stretch.form(start - 1) if start > floor else ""
    if border in speech.relatives and (start == end or _is_restrictive(stretch, start - 1, speech)):
        return _before_relative(stretch, start - 1, floor, speech, index)
    if start == end and (relative := relative_before(stretch, end - 1, speech)):
        return _before_relative(stretch, relative, floor, speech, index) if relative > floor else None
    if start == end:
        return _body_in_marks(stretch, end, index) or apposition(stretch, end, floor, speech, index)
    if border == "where" and any(stretch.form(at) in speech.finite for at in range(start, end)):
        # "Residents of a block where the heating cannot be switched off say": the noun in front of the clause.
        return _before_relative(stretch, start - 1, floor, speech, index)
    begin = skip_lead(stretch, start, end, speech)
    while begin < end - 1 and stretch.form(begin) in speech.relative_adverbs | _DASHES:
        begin += 1
    if begin < end and stretch.form(begin) in speech.prepositions - speech.owners:
        return _behind_adverbial(stretch, begin, end, index)
    first = names_before(stretch, start - 1, floor, speech, index) if border == "and" else -1
    begin = first if first >= 0 else begin
    return Phrase(begin, end) if begin < end else None


def names_before(stretch: Stretch, joint: int, floor: int, speech: Speech, index: Index) -> int:
    """The item of the first of the people who speak with the one behind "and" at `joint`: "*X*, Y and Z said"; else -1.

    Source: Quirk et al. (1985), 13.46 (coordinated noun phrases as one subject).
    """
    after = index.at(stretch.items[joint + 1]) if joint + 1 < len(stretch.items) else None
    if after is None or after.kind != "person":
        return -1
    first, end = -1, joint
    for at, actor in reversed(index.within(stretch, floor, joint)):
        if actor.kind != "person" or item_after(stretch, at, actor.span.end) != end:
            break
        first, end = at, at - 1
        if stretch.form(end) != ",":
            break
    if first < 0:
        return -1
    lead = first - 1
    while lead >= floor and stretch.form(lead) in speech.honorifics | speech.offices:
        lead -= 1
    is_open = lead < floor or stretch.is_kind(lead, "stop") or stretch.form(lead) in speech.callings
    return first if is_open else -1


def _body_in_marks(stretch: Stretch, end: int, index: Index) -> Phrase | None:
    """The name in marks right before the verb: "the daily “X” reported"."""
    actor = index.at(stretch.items[end - 1]) if stretch.is_kind(end - 1, "quote") else None
    return Phrase(end - 1, end) if actor is not None and actor.kind == "organisation" else None


def before_brackets(stretch: Stretch, end: int, floor: int) -> int:
    """The item after "the Land Authority" in "the Land Authority (LTA) said"; a comma behind closes an aside."""
    if not stretch.form(end - 1).startswith(")") or stretch.form(end - 1).endswith(","):
        return end
    opened = next((at for at in range(end - 2, max(floor, end - _BRACKETS), -1) if stretch.form(at).endswith("(")), -1)
    return opened if opened > floor else end


def _behind_adverbial(stretch: Stretch, begin: int, end: int, index: Index) -> Phrase | None:
    """The name right before the verb in "In 2022 X said", "At the hearing X told"."""
    last = stretch.items[end - 1].span
    for at, actor in index.within(stretch, begin + 2, end):
        if actor.kind != "place" and actor.span.end >= last.end:
            return Phrase(at, end)
    return None


def _verb_start(stretch: Stretch, first: int, floor: int, speech: Speech) -> int:
    """The first item of "has also said", "is reported to have told", "was quick to point out"."""
    while first > floor and stretch.form(first - 1) in speech.adverbs:
        first -= 1
    if stretch.form(first - 1) == "to" and stretch.form(first - 3) in speech.finite and first - 3 >= floor:
        return _verb_start(stretch, first - 3, floor, speech)
    return first


def _border_before(stretch: Stretch, end: int, floor: int, speech: Speech, index: Index) -> int:
    """The first item of the words before a verb that no comma, "and" or "that" parts from it."""
    start = end
    while start > floor and end - start < _LONGEST:
        if stretch.form(start - 1) in _SAID and start < end:
            break
        if is_border(stretch, start - 1, speech) and not index.is_named(stretch.items[start - 1]):
            is_joint = stretch.form(start - 1) in speech.coordinators - speech.relatives and start < end
            head = head_before(stretch, start - 1, floor, speech) if is_joint else -1
            if head < 0:
                break
            start = head + 1
        start -= 1
    return start


def is_border(stretch: Stretch, position: int, speech: Speech) -> bool:
    """True for what a subject before its verb cannot hold."""
    form = stretch.form(position)
    return (
        not stretch.is_kind(position, "word")
        or form in (speech.coordinators | speech.complementizers | speech.clause_breaks | speech.relatives)
        or form in _FUSED
        or (form in _SUBORDINATORS and stretch.form(position - 1) not in speech.after_head)
    )


def head_before(stretch: Stretch, border: int, floor: int, speech: Speech) -> int:
    """The item of "Ministry of …", "ministers of …" that an "and" before more of its name belongs to, else -1."""
    for at in range(border - 1, max(floor, border - _BODY_NAME) - 1, -1):
        form = stretch.form(at)
        if stretch.is_kind(at, "quote") or form in speech.finite | speech.complementizers | speech.relatives:
            return -1
        if form in speech.organisations | speech.offices | speech.groups and stretch.form(at + 1) in _GOES_ON:
            return at
    return -1


def _is_restrictive(stretch: Stretch, relative: int, speech: Speech) -> bool:
    """True for "a spokesman who would not be named (said)": no comma, and a noun that can speak before it."""
    before = stretch.form(relative - 1)
    if stretch.form(relative) in {"who", "whose"}:
        return stretch.is_kind(relative - 1, "word")
    return before in speech.organisations | speech.documents | speech.groups | speech.anonymous


def relative_before(stretch: Stretch, quote: int, speech: Speech) -> int:
    """The "who" of "agents, who nicknamed the case “X,” said it …", whose clause the marks close; 0 without one."""
    if not stretch.is_kind(quote, "quote"):
        return 0
    for at in range(quote - 1, max(0, quote - _RELATIVE_REACH), -1):
        if not stretch.is_kind(at, "word"):
            return 0
        if stretch.form(at) in speech.relatives and stretch.is_kind(at - 1, "stop"):
            return at
    return 0


def _before_relative(stretch: Stretch, relative: int, floor: int, speech: Speech, index: Index) -> Phrase | None:
    """The noun phrase that "who" or "which" goes on with; set off by commas it may have an apposition."""
    end = relative
    while end > floor and stretch.is_kind(end - 1, "stop"):
        end -= 1
    named = [
        (at, actor)
        for at, actor in index.within(stretch, max(floor, end - _NOUN_REACH), end)
        if actor.kind == "person" and not is_owner(stretch, at, end, actor)
    ]
    if end < relative and named:
        at, actor = named[-1]
        return Phrase(at, item_after(stretch, at, actor.span.end))
    start = end
    while start > floor and not is_border(stretch, start - 1, speech) and end - start < _NOUN_REACH:
        start -= 1
    cues = [at for at in range(start, end) if stretch.form(at) in speech.cues or stretch.form(at) in speech.finite]
    start = skip_lead(stretch, cues[-1] + 1 if cues else start, end, speech)
    return Phrase(start, end) if start < end else None
