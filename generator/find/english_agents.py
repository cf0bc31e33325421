# SPDX-License-Identifier: Apache-2.0
"""Who told what an English passive tells: the noun phrase behind "by".

In: a stretch and a report. Out: a `Phrase` of items, or None.
Source: Quirk et al. (1985), 3.63-3.65 (the agent behind "by").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.noun_phrases import named_after_comma, phrase_end, skip_lead
from generator.find.phrases import Phrase

if TYPE_CHECKING:
    from generator.find.actors import Index
    from generator.find.reports import Report
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_AGENT_REACH = 6
_TIMES = frozenset(
    (
        "noon",
        "midnight",
        "then",
        "now",
        "late",
        "early",
        "mid",
        "next",
        "phone",
        "telephone",
        "email",
        "letter",
        "radio",
    )
)


def agent_phrase(stretch: Stretch, report: Report, speech: Speech, index: Index) -> Phrase | None:
    """Who told in "was told by X that", "was described by X as", "were called “…” by X", "heard from X that"."""
    cue = report.cue
    if cue.kind != "verb" or cue.form.shape != "past":
        return None
    if cue.form.lemma == "hear":
        return _named_from(stretch, cue.end, speech, index)
    # "was quoted as saying by the agency": who relays it is not who said it.
    if cue.form.kind == "relay" or not is_passive(stretch, cue.first, speech):
        return None
    at = agent_at(stretch, cue.end, speech)
    if at < 0 and stretch.form(report.content[1]) == "by":
        at = report.content[1]
    if at < 0:
        at = next(
            (at for at in range(*report.content) if stretch.form(at) == "by" and stretch.is_kind(at - 1, "quote")), -1
        )
    return _named_from(stretch, at + 1, speech, index) if at >= 0 else None


def is_passive(stretch: Stretch, first: int, speech: Speech) -> bool:
    """True for a participle behind a form of "be", an adverb between them or not."""
    before = stretch.form(first - 1)
    is_adverb = before.endswith("ly") or before in speech.adverbs
    return before in speech.passives or (is_adverb and stretch.form(first - 2) in speech.passives)


def agent_at(stretch: Stretch, start: int, speech: Speech) -> int:
    """The "by" that stands a few words behind a passive, before any "that" or quotation; -1 if none does."""
    for at in range(start, min(len(stretch.items), start + _AGENT_REACH)):
        form = stretch.form(at)
        if form == "by":
            # "must be declared by 1 March" tells when.
            after = stretch.form(at + 1)
            return -1 if after[:1].isdigit() or after in speech.days | _TIMES else at
        if not stretch.is_kind(at, "word") or form in speech.complementizers | speech.finite | {"to"}:
            return -1
    return -1


def _named_from(stretch: Stretch, start: int, speech: Speech, index: Index) -> Phrase | None:
    """The noun phrase that begins at an item, or the name set off behind it by a comma."""
    size = len(stretch.items)
    start = skip_lead(stretch, start, size, speech)
    stop = phrase_end(stretch, start, size, speech, index)
    return named_after_comma(stretch, start, stop, size, speech, index) or (
        Phrase(start, stop) if stop > start else None
    )
