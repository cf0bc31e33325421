# SPDX-License-Identifier: Apache-2.0
"""Direct speech without marks around its verb: "We lost a season, X told reporters, but we did not lose a client".

In: a stretch and its cues. Out: the cue, the items of its subject and those of each part that is spoken.
Source: Quirk et al. (1985), 14.28-14.30 (direct speech keeps the first and the second person, reported speech shifts
them; reporting clauses in the middle); Ryding (2005), 21.1 and 22.1 (endings and prefixes of the first person).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.find.clause_first import is_inverted
from generator.find.noun_phrases import after_dateline, skip_lead

if TYPE_CHECKING:
    from generator.find.cues import Cue
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_CLAUSE = 14
_SHORTEST = 2
_COMMAS = frozenset((",", "،", ",,"))
_OUR = 4


class FreeSpeech(NamedTuple):
    """The verb, the half-open items of its subject and of the parts spoken, sorted."""

    cue: Cue
    subject: tuple[int, int]
    parts: tuple[tuple[int, int], ...]


def free_speech(stretch: Stretch, cues: tuple[Cue, ...], speech: Speech) -> FreeSpeech | None:
    """The speech of a sentence in the first or second person that stands before its verb, or around it."""
    for cue in cues:
        if cue.kind != "verb" or cue.is_joined or cue.form.shape not in {"past", "present"}:
            continue
        if cue.form.kind in {"state", "label", "relay"}:
            continue
        found = _around(stretch, cue, speech)
        if found is not None:
            is_told = any(
                other.kind == "verb" and other.first < found.parts[0][1] and not _is_own(stretch, other, speech)
                for other in cues
            )
            return None if is_told else found
    return None


def _around(stretch: Stretch, cue: Cue, speech: Speech) -> FreeSpeech | None:
    """The parts before and behind the clause of a verb between commas; None without a word of the first person."""
    comma = _comma_before(stretch, cue.first)
    if comma < _SHORTEST:
        return None
    begin = after_dateline(stretch, 0, comma)
    end = next((at for at in stretch.stops if at >= cue.end), len(stretch.items))
    follows = cue.first == comma + 1
    if end - comma > _CLAUSE or (follows and end == cue.end):
        return None
    subject = (cue.end, end) if follows else (comma + 1, cue.first)
    first = stretch.form(subject[0])
    if (
        first in speech.relatives | speech.coordinators | speech.first_person
        or stretch.form(begin) in speech.side_clause
    ):
        return None
    behind = _behind(stretch, end, speech)
    parts = [(begin, comma)] + ([behind] if behind else [])
    # In Arabic the words in front have to show it: behind an adverbial the verb opens a report of its own.
    asked = parts[:1] if speech.is_verb_first else parts
    is_own = any(_is_first_person(stretch.form(at), speech) for part in asked for at in range(*part))
    if not is_own or not _may_speak(stretch, cue, (begin, comma, end), subject, speech):
        return None
    return FreeSpeech(cue, subject, tuple(parts))


def _may_speak(
    stretch: Stretch, cue: Cue, borders: tuple[int, int, int], subject: tuple[int, int], speech: Speech
) -> bool:
    """True unless the words in front are a name or an adverbial, or the verb has its clause behind it."""
    begin, comma, end = borders
    if stretch.is_kind(begin, "quote") or comma - begin < _SHORTEST:
        return False
    if any(stretch.form(at) in speech.complementizers or stretch.is_kind(at, "quote") for at in range(*subject)):
        return False
    if speech.is_verb_first:
        return skip_lead(stretch, begin, comma, speech) == begin
    if subject[0] == cue.end and not is_inverted(stretch, cue, end, speech):
        return False
    return not _is_noun_phrase(stretch, begin, comma, speech)


def _is_noun_phrase(stretch: Stretch, begin: int, comma: int, speech: Speech) -> bool:
    """True for "Our correspondent" before its comma: a few words without a verb or a subject of their own."""
    forms = [stretch.form(at) for at in range(begin, comma)]
    has_verb = any(form in speech.finite or form.endswith("ed") or form in speech.cues for form in forms[1:])
    return comma - begin <= _OUR and forms[0] in speech.owners and not has_verb


def _comma_before(stretch: Stretch, index: int) -> int:
    """The comma in front of the clause of a verb, -1 without one."""
    floor = max(-1, index - _CLAUSE)
    at = index - 1
    while at > floor and stretch.is_kind(at, "word"):
        at -= 1
    return at if at > floor and stretch.form(at) in _COMMAS else -1


def _behind(stretch: Stretch, comma: int, speech: Speech) -> tuple[int, int] | None:
    """The rest of what is spoken behind the comma that closes the verb's clause, asides about the speaker left out."""
    size = len(stretch.items)
    if stretch.form(comma) not in _COMMAS:
        return None
    start = comma + 1
    first = stretch.form(start)
    if first in speech.relatives or (not speech.is_verb_first and first.endswith("ing")) or first in {"a", "an"}:
        start = next((at + 1 for at in stretch.stops if at > start and stretch.form(at) in _COMMAS), size)
    end = size
    while end > start and stretch.is_kind(end - 1, "stop") and not set(stretch.form(end - 1)) & set("?؟!"):
        end -= 1
    return (start, end) if end - start >= _SHORTEST else None


def _is_own(stretch: Stretch, cue: Cue, speech: Speech) -> bool:
    """True for a verb inside what is spoken: its own subject is of the first person."""
    return any(_is_first_person(stretch.form(at), speech) for at in range(max(0, cue.first - _OUR), cue.end + 1))


def _is_first_person(form: str, speech: Speech) -> bool:
    """True for a word of the first or second person; Arabic tells it by an ending, too."""
    if form in speech.first_person:
        return True
    # Other nouns in -na are accusatives: «مكانا», «قانونا», «يقينا».
    is_ours = form.endswith("نا") and not form.endswith(("انا", "ونا", "ينا")) and form not in speech.not_ours
    return speech.is_verb_first and len(form) > _OUR and is_ours
