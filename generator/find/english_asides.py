# SPDX-License-Identifier: Apache-2.0
"""The English subject among commas: behind a participle clause, with an apposition, in ", with X saying".

In: a stretch and a report. Out: a `Phrase` of items, or None.
Source: Quirk et al. (1985), 17.65-17.72 (apposition), 15.56-15.62 (participle clauses), 15.58 ("with X saying").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.noun_phrases import after_dateline, is_owner, is_several, item_after, named_after_comma, skip_lead
from generator.find.phrases import Phrase

if TYPE_CHECKING:
    from generator.find.actors import Index
    from generator.find.cues import Cue
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_BODY_NAME = 10
_NOUN_REACH = 12
_CALLED = 5


def apposition(stretch: Stretch, end: int, floor: int, speech: Speech, index: Index) -> Phrase | None:
    """The subject of "X, the mayor, said" or "X, who …, said": the first actor since the border."""
    if stretch.form(end - 1)[-1:] not in {",", "،"} or _is_body_before(stretch, floor, index):
        return Phrase(floor - 1, floor) if stretch.form(end - 1) == "," else None
    floor = after_dateline(stretch, floor, end, index)
    is_within = stretch.is_kind(floor - 1, "quote") and stretch.is_kind(floor - 2, "word")
    if is_within and stretch.is_kind(floor, "word"):
        # "Asked about the “X” label, the secretary, Y, said": the label belongs to the clause in front.
        floor = next((at for at in range(floor, end - 1) if stretch.form(at) == ","), floor)
    begin = _after_participle(stretch, skip_lead(stretch, floor, end, speech), end, speech, index)
    floor = max(floor, begin)
    if holder := _aside_then_name(stretch, begin, end, speech, index):
        return holder
    actors = [
        (at, actor)
        for at, actor in index.within(stretch, floor, end)
        if actor.kind != "place" and not is_owner(stretch, at, end, actor)
    ]
    stop = next((at for at in range(begin, end) if stretch.is_kind(at, "stop")), end)
    lead = tuple(item.form for item in stretch.items[begin:stop])
    cut = next((at for at, form in enumerate(lead) if form in speech.stops | {"of"}), len(lead))
    if is_several(lead):
        return Phrase(begin, stop)
    if holder := named_after_comma(stretch, begin, stop, end, speech, index):
        return holder
    if named := _called(stretch, stop, end, index):
        return named
    heads = speech.anonymous | speech.groups | speech.callings
    if cut and not {lead[0], stretch.form(begin - 1)} & (speech.prepositions | speech.stops):
        heads |= speech.documents | speech.organisations
    if cut and lead[cut - 1] in heads:
        return Phrase(begin, stop)
    people = [(at, actor) for at, actor in actors if actor.kind == "person" and not actor.is_coref] or actors
    if people:
        at, actor = people[0]
        return Phrase(at, item_after(stretch, at, actor.span.end))
    return Phrase(begin, stop) if stop > begin else None


def _is_body_before(stretch: Stretch, floor: int, index: Index) -> bool:
    """True for the subject in marks of "The daily “X”, quoting the union, reported"."""
    body = index.at(stretch.items[floor - 1]) if stretch.is_kind(floor - 1, "quote") else None
    return body is not None and body.kind == "organisation" and stretch.form(floor + 1).endswith("ing")


def _called(stretch: Stretch, stop: int, end: int, index: Index) -> Phrase | None:
    """The name in "Its successor, Harbour Power, said": capitals between two commas behind a common noun.

    Source: Quirk et al. (1985), 17.65-17.72 (apposition of a noun and a name).
    """
    later = next((at for at in range(stop + 1, end) if not stretch.is_kind(at, "word")), -1)
    is_noun = stop > 0 and stretch.is_kind(stop - 1, "word") and not index.is_capital(stretch, stop - 1)
    if later != end - 1 or not is_noun or not 0 < later - stop - 1 <= _CALLED:
        return None
    is_name = all(index.is_capital(stretch, at) for at in range(stop + 1, later))
    return Phrase(stop + 1, later) if is_name else None


def _after_participle(stretch: Stretch, begin: int, end: int, speech: Speech, index: Index) -> int:
    """The item after "Addressing reporters in Ikeja," in front of the subject; `begin` where no such clause opens.

    Source: Quirk et al. (1985), 15.56-15.62 (participle clauses without a subject of their own).
    """
    form = stretch.form(begin)
    is_participle = form in speech.lead_participles or (len(form) > 5 and form.endswith("ing"))
    if not is_participle or index.is_named(stretch.items[begin]) or stretch.form(begin + 1) in speech.finite:
        return begin
    comma = next((at for at in range(begin, end - 1) if stretch.form(at) == ","), -1)
    return skip_lead(stretch, comma, end, speech) if comma > 0 and comma + 2 < end else begin


def _aside_then_name(stretch: Stretch, begin: int, end: int, speech: Speech, index: Index) -> Phrase | None:
    """The name behind a fronted clause: "Unlike her predecessor, X, the mayor, said"."""
    if stretch.form(begin) not in speech.prepositions | speech.stops:
        return None
    comma = next((at for at in range(begin, end - 1) if stretch.form(at) == ","), end)
    later = comma + 1
    if later >= end or stretch.form(later) in speech.relatives:
        return None
    actor = index.at(stretch.items[later])
    if actor is None or actor.kind != "person":
        return None
    return Phrase(later, item_after(stretch, later, actor.span.end))


def absolute(stretch: Stretch, cue: Cue, floor: int, speech: Speech, index: Index) -> Phrase | None:
    """The subject of "with X saying …", "X telling … that": the actor or people right before the participle."""
    last = cue.first - 1
    if stretch.form(last) == "," and (start := _with_before(stretch, last, floor)):
        return apposition(stretch, cue.first, start, speech, index)
    if last < floor or not stretch.is_kind(last, "word") or stretch.form(last) in speech.coordinators:
        return None
    for at, actor in reversed(index.within(stretch, max(floor, last - _BODY_NAME), last + 1)):
        if actor.kind != "place" and actor.span.end == stretch.items[last].span.end:
            return Phrase(at, cue.first)
    if stretch.form(last) not in speech.anonymous | speech.groups | speech.offices:
        return None
    start = last
    while start > floor and stretch.form(start - 1) not in speech.stops and stretch.is_kind(start - 1, "word"):
        start -= 1
    return Phrase(start, cue.first) if stretch.form(start - 1) == "with" else None


def _with_before(stretch: Stretch, comma: int, floor: int) -> int:
    """The item behind ", with" in ", with its spokesperson, X, saying", 0 without it."""
    opened = next((at for at in range(comma - 1, max(floor, comma - _NOUN_REACH), -1) if stretch.form(at) == ","), -1)
    start = next((at for at in range(opened - 1, max(floor, opened - _NOUN_REACH), -1) if stretch.form(at) == ","), -1)
    return start + 2 if start > 0 and stretch.form(start + 1) == "with" else 0
