# SPDX-License-Identifier: Apache-2.0
"""The clause in front of its verb, or around it: "The line opens in May, X said", "…, said X", "…, according to X".

In: a stretch and a cue of a language whose subject stands before its verb. Out: a `Report`, or None.
Source: Quirk et al. (1985), 14.29 (comment clauses and reporting clauses in final and medial position).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.english_subjects import head_before
from generator.find.reports import Report, trimmed
from generator.find.source_parts import part_start, source_before, source_behind, source_end

if TYPE_CHECKING:
    from generator.find.cues import Cue
    from generator.find.reports import IsName
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_SUBJECT_WORDS = 14
_SHORTEST = 3
# A part of a sentence up to this many items before "he said" is no clause: what follows goes on with it.
_OPENING = 4
_NAME = 8
_OFFICE = 5
_TAIL = 10
_SOURCE = 18
_COMMA_REACH = 12
_ASIDE_REACH = 24
_LIST_WORDS = 8
_WITH_INFINITIVE = frozenset(
    ("promise", "vow", "pledge", "threaten", "agree", "swear", "ask", "propose", "hope", "plead", "beg", "expect")
)
_SIDE_CLAUSE = frozenset(("as", "when", "while", "because", "if", "after", "before", "until", "where", "once"))


def clause_first(stretch: Stretch, cue: Cue, cues: tuple[Cue, ...], speech: Speech, is_name: IsName) -> Report | None:
    """The report of "The line will open in May, the ministry said", "…, said X" and "…, according to X".

    Names in marks (`is_name`) are words of the clause like others.
    """
    if cue.kind == "source":
        return _source_part(stretch, cue, cues, speech) or _clause_before_source(stretch, cue, speech)
    can_follow = (
        cue.form.kind in {"say", "add", "state"} or cue.form.lemma in speech.with_clause | speech.with_bare_clause
    )
    # "Also speaking, X, the chairman, promised to invite both": what is promised stands in the infinitive.
    can_follow = can_follow and not (stretch.form(cue.end) == "to" and cue.form.lemma in _WITH_INFINITIVE)
    if not can_follow or cue.form.shape not in {"past", "present"}:
        return None
    found = _borders(stretch, cue, speech)
    if found is None:
        return None
    comma, subject, rest = found
    if (behind := _behind_link(stretch, cue, found, speech)) is not None:
        return behind
    # "X, Y, bowed and apologised": the verb goes on with another one; "Asked whether …, X replied" is no clause.
    if stretch.form(cue.first - 1) in speech.coordinators or stretch.form(0) in speech.lead_participles:
        return None
    has_quote = any(stretch.is_kind(at, "quote") and not is_name(at, cue) for at in range(comma))
    if not has_quote and cue.form.lemma not in speech.with_clause | speech.with_bare_clause:
        return None
    # A verb of its own in front governs what is quoted there.
    if has_quote and any(other.first < comma and other.kind == "verb" for other in cues):
        return None
    is_clause = has_quote or any(stretch.form(at) in speech.finite for at in range(comma))
    if comma < _SHORTEST or (comma <= _OPENING and not is_clause):
        if (
            stretch.form(rest) not in {",", "،"}
            or len(stretch.items) - rest <= _SHORTEST
            or stretch.quotes_between(rest, len(stretch.items))
        ):
            return (
                None
                if comma < _SHORTEST or stretch.form(rest)
                else Report(cue, subject, (0, comma), "before", cue.first)
            )
        return Report(cue, subject, (0, trimmed(stretch, 0, len(stretch.items), speech)), "before", cue.first)
    return Report(cue, subject, (clause_start(stretch, comma), trimmed(stretch, 0, comma, speech)), "before", cue.first)


def _behind_link(stretch: Stretch, cue: Cue, found: tuple[int, tuple[int, int], int], speech: Speech) -> Report | None:
    """The report of "the Treasury, which, he said, had not paid": what is said goes on behind the second comma.

    Source: Quirk et al. (1985), 15.54 (comment clauses in medial position).
    """
    comma, subject, rest = found
    size = len(stretch.items)
    links = speech.relatives | speech.subordinators | speech.complementizers | {"that", "which", "who", "where"}
    is_link = stretch.form(comma - 1) in links and comma > _SHORTEST
    goes_on = stretch.form(rest) in {",", "،"} and size - rest > _SHORTEST
    if not (is_link and goes_on) or stretch.quotes_between(0, comma):
        return None
    return Report(cue, subject, (rest + 1, trimmed(stretch, rest + 1, size, speech)), "bare", rest)


def _borders(stretch: Stretch, cue: Cue, speech: Speech) -> tuple[int, tuple[int, int], int] | None:
    """The comma before "X said" or "said X", the items of X, and the stop (or end) behind; None when X is missing."""
    comma = _comma_before(stretch, cue.first - 1)
    following = stretch.form(cue.end)
    rest = next((at for at in stretch.stops if at >= cue.end), len(stretch.items))
    last = cue.first - 1
    if comma == cue.first - 1:
        is_name = following and following not in (
            speech.prepositions - speech.owners | speech.stops | speech.complementizers
        )
        if is_name and rest - cue.end <= _NAME and cue.form.lemma != "tell" and is_inverted(stretch, cue, rest, speech):
            return comma, (cue.end, rest), rest
        comma = last = _before_asides(stretch, comma, speech)
        # "…, its president, X, said": the name and the office in front of it are set off by commas.
        name = _comma_before(stretch, comma - 1)
        office = _comma_before(stretch, name - 1)
        comma = office if office >= _SHORTEST and name - office <= _OFFICE else name
    comma = _before_list(stretch, comma, cue.first, speech)
    if stretch.form(comma + 1) in speech.relatives or stretch.form(cue.first - 1) in speech.passives:
        return None
    if any(stretch.form(at) in speech.finite | _SIDE_CLAUSE for at in range(comma + 1, last)):
        return None
    # "Her neighbour X, 80, agreed": an age between the commas.
    if comma + 1 < last and all(stretch.form(at).isdigit() for at in range(comma + 1, last)):
        return None
    # "The hawkers, known as “X”, have threatened …": what stands between the commas is an aside, not what is said.
    if comma + 1 <= last and all(
        stretch.form(at) in speech.finite | speech.adverbs for at in range(comma + 1, last + 1)
    ):
        return None
    if stretch.form(comma) not in {",", "،"} or rest - cue.end > _TAIL:
        return None
    if not (
        rest == cue.end
        or rest == len(stretch.items) == cue.end
        or cue.form.lemma == "tell"
        or following in speech.prepositions | speech.stops | speech.days | speech.adverbs | speech.addressees
    ):
        return None
    return comma, (comma + 1, cue.first), rest


def _before_asides(stretch: Stretch, comma: int, speech: Speech) -> int:
    """The comma before "…, who asked not to be named," and "…, speaking on condition of anonymity,"."""
    while comma > _SHORTEST:
        start = _comma_before(stretch, comma - 1, _ASIDE_REACH)
        first = stretch.form(start + 1)
        if start <= _SHORTEST or not (first in speech.relatives or first.endswith("ing")):
            break
        comma = start
    return comma


def _before_list(stretch: Stretch, comma: int, verb: int, speech: Speech) -> int:
    """The comma before "…, the Ministry of X, Y and Z said" when a comma inside the name was met first."""
    joint = next((at for at in range(comma + 1, verb) if stretch.form(at) == "and"), -1)
    earlier = _comma_before(stretch, comma - 1)
    if joint < 0 or not stretch.is_kind(earlier, "stop") or comma - earlier > _LIST_WORDS:
        return comma
    head = head_before(stretch, joint, earlier, speech)
    return earlier if earlier < head < comma else comma


def _clause_before_source(stretch: Stretch, cue: Cue, speech: Speech) -> Report | None:
    """The report of "The line will open in May, according to X" and "The line, according to X, will open"."""
    comma = _comma_before(stretch, cue.first - 1)
    if cue.first < _SHORTEST:
        return _source_first(stretch, cue, speech)
    if stretch.quotes_between(cue.end, len(stretch.items)):
        return _source_first(stretch, cue, speech) if comma == cue.first - 1 else None
    size = len(stretch.items)
    rest = next((at for at in stretch.stops if at >= cue.end), size)
    if comma == cue.first - 1 and stretch.form(rest) in {",", "،"} and size - rest > _SHORTEST:
        links = speech.coordinators | speech.relatives | speech.relative_adverbs | speech.complementizers
        if stretch.form(comma - 1) in links:
            return Report(cue, (cue.end, rest), (rest + 1, trimmed(stretch, rest + 1, size, speech)), "bare", rest)
        if comma <= _OPENING:
            return Report(cue, (cue.end, rest), (0, trimmed(stretch, 0, size, speech)), "before", cue.first)
    end = comma if comma == cue.first - 1 else cue.first
    if rest - cue.end > _SOURCE:
        return None
    return Report(cue, (cue.end, size), (0, trimmed(stretch, 0, end, speech)), "before", cue.first)


def _source_part(stretch: Stretch, cue: Cue, cues: tuple[Cue, ...], speech: Speech) -> Report | None:
    """The part of a sentence with several sources that belongs to this one; None where there is but one."""
    earlier, later = source_before(cues, cue.first), source_behind(cues, cue.end)
    end = cue.first - 1 if stretch.is_kind(cue.first - 1, "stop") else cue.first
    start = None
    if earlier is not None and earlier.first >= _SHORTEST:
        start = part_start(stretch, earlier, cue.first, speech)
    elif later is not None and cue.first >= _SHORTEST and part_start(stretch, cue, later.first, speech) is not None:
        start = 0
    if start is None or start >= end or stretch.quotes_between(start, end):
        return None
    subject = cue.end, source_end(stretch, cue, len(stretch.items), speech)
    return Report(cue, subject, (start, end), "before", cue.first)


def _comma_before(stretch: Stretch, index: int, reach: int = _COMMA_REACH) -> int:
    """The nearest stop at or before an item, at most a dozen items away; else an item that is none."""
    floor = max(0, index - reach)
    while index > floor and not stretch.is_kind(index, "stop"):
        index -= 1
    return max(index, 0)


def _source_first(stretch: Stretch, cue: Cue, speech: Speech) -> Report | None:
    """The report of "According to X, Y"."""
    comma = next((index for index in range(cue.end, len(stretch.items)) if stretch.is_kind(index, "stop")), None)
    if comma is None or comma - cue.end > _SUBJECT_WORDS:
        return None
    if comma + 2 >= len(stretch.items) and not stretch.is_kind(comma + 1, "quote"):
        return None
    after = next((at for at in stretch.stops if at > comma), None)
    start = comma + 1
    if after is not None and after + 2 < len(stretch.items) and _is_apposition(stretch, start, after, speech):
        start = after + 1
    content = (start, trimmed(stretch, start, len(stretch.items), speech))
    return Report(cue, (cue.end, comma), content, "bare", comma)


def _is_apposition(stretch: Stretch, start: int, end: int, speech: Speech) -> bool:
    """True for "a trader in Lagos" or "who heads the port" between the commas behind a name."""
    forms = [stretch.form(at) for at in range(start, end)]
    if not forms or any(not stretch.is_kind(at, "word") for at in range(start, end)):
        return False
    if forms[0] in speech.relatives:
        return True
    is_person = any(form in speech.offices | speech.anonymous for form in forms)
    return not any(form in speech.finite for form in forms) and (is_person or forms[0] in {"a", "an"})


def is_inverted(stretch: Stretch, cue: Cue, stop: int, speech: Speech) -> bool:
    """True for "The line will open in May, said X": a clause stands before the comma, a mere name behind the verb."""
    if stretch.form(cue.first - 1) not in {",", "،"} or any(
        stretch.form(at) in speech.finite for at in range(cue.end, stop)
    ):
        return False
    earlier = max((at for at in stretch.stops if at < cue.first - 1), default=-1)
    part = [stretch.form(at) for at in range(earlier + 1, cue.first - 1)]
    if not part or part[0] in speech.relatives:
        return False
    return (earlier < 0 and len(part) >= _SHORTEST) or any(form in speech.finite for form in part)


def clause_start(stretch: Stretch, index: int) -> int:
    """The first item of the clause whose last item is the quotation at `index`."""
    while index > 0 and not (stretch.is_kind(index - 1, "stop") and set(stretch.form(index - 1)) & set(";:؛")):
        index -= 1
    return index
