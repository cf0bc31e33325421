# SPDX-License-Identifier: Apache-2.0
"""What each cue reports: which items are its subject and which the reported clause.

In: a stretch, its cues. Out: `Report`s sorted by cue. A cue that governs nothing is no report, so a verb
that only looks like one does no harm.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.find.cues import Cue
from generator.find.source_parts import answer_start, part_start, source_before, source_behind, source_end

if TYPE_CHECKING:
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

IsName = Callable[[int, Cue], bool]
"""Tells whether the quotation at an item is a name by its neighbours, seen from a cue."""
How = Literal["that", "colon", "quote", "preposition", "noun", "bare", "before"]
"""How the clause hangs on its cue. `before`: the clause stands before the cue."""
_REACH: dict[str, int] = {"say": 45, "add": 25, "hold": 24, "label": 20, "relay": 30, "state": 16}
_CROWD = 4
_PRESENT = frozenset("يتن")
_REMARK = 6
_NAME_LENGTH = 40
_DATELINE = 4
_SHORT = 2
_CONTRAST = 8
_ON_IT = frozenset(("عليها", "عليه", "عليهما", "فوقها", "فوقه"))
_PRONOUNS = frozenset(("وهو", "وهي", "وهم"))
_CONTRASTS = frozenset(("لكن", "ولكن", "بينما", "فيما", "اما"))
_COMMAS = frozenset((",", "،"))


@dataclass(frozen=True, slots=True)
class Report:
    """A cue with the half-open item ranges of its subject and of what it reports.

    `marker` is the first item of the complementizer (equal to ``content[0]`` when there is none).
    """

    cue: Cue
    subject: tuple[int, int]
    content: tuple[int, int]
    how: How
    marker: int

    def covers(self, index: int) -> bool:
        """True when the item belongs to what is reported."""
        return self.content[0] <= index < self.content[1]


def find_reports(stretch: Stretch, speech: Speech, cues: tuple[Cue, ...], is_name: IsName) -> tuple[Report, ...]:
    """The reports of a stretch."""
    if speech.is_verb_first:
        return _verb_first(stretch, speech, cues, is_name)
    from generator.find.subject_first import subject_first_reports

    return subject_first_reports(stretch, speech, cues, is_name)


def starts_report(stretch: Stretch, cue: Cue, speech: Speech) -> bool:
    """True when the cue begins a report of its own instead of standing inside a reported clause."""
    before = cue.first - 1
    return (
        cue.is_joined
        or cue.form.shape == "participle"
        or cue.first == 0
        or stretch.is_kind(before, "stop")
        or stretch.is_kind(before, "quote")
        or stretch.form(before) in speech.coordinators
        or stretch.form(before - 1) in speech.exceptives
    )


def clause_end(stretch: Stretch, start: int, limit: int, speech: Speech) -> int:
    """The item after the clause that begins at `start`: a break after a comma, else `limit`, trimmed."""
    end = limit
    for stop in stretch.stops[bisect_left(stretch.stops, start) :]:
        if stop + 1 >= limit:
            break
        form, following = stretch.form(stop + 1), stretch.form(stop + 2)
        if (form, following) in speech.asides and _is_set_off(stretch, stop, limit):
            continue
        if form in speech.clause_breaks or (form, following) in speech.asides:
            end = stop + 1
            break
    return trimmed(stretch, start, end, speech)


def _is_set_off(stretch: Stretch, stop: int, limit: int) -> bool:
    """True for a short remark between two commas, after which the clause goes on."""
    after = next((at for at in stretch.stops if at > stop), limit)
    return after - stop <= _REMARK and after + 2 < limit and stretch.form(after) in {",", "،"}


def trimmed(stretch: Stretch, start: int, end: int, speech: Speech) -> int:
    """`end` without stops and coordinators that only lead to what follows."""
    while end > start + 1:
        last = stretch.items[end - 1]
        is_stop = last.kind == "stop" and not set(last.form) & set(")]!?؟")
        is_leading = last.kind == "word" and end < len(stretch.items) and last.form in speech.coordinators
        if not (is_stop or is_leading):
            break
        end -= 1
    return end


def _verb_first(stretch: Stretch, speech: Speech, cues: tuple[Cue, ...], is_name: IsName) -> tuple[Report, ...]:
    """The reports where the subject follows its verb; later ones first, since they end the earlier clauses."""
    found: list[Report] = []
    limit = len(stretch.items)
    ends: dict[int, int] = {}
    for position in range(len(cues) - 1, -1, -1):
        cue = cues[position]
        following = cues[position + 1] if position + 1 < len(cues) else None
        ends[cue.first] = limit
        if cue.kind == "source" and following and following.first == cue.end:
            continue
        previous = cues[position - 1] if position else None
        # A verb reaches past verbs that only look like cues, but not past a crowd of them.
        crowded = cues[position + _CROWD].first if position + _CROWD < len(cues) else limit
        is_source = cue.kind == "source" or bool(previous and previous.kind == "source" and previous.end == cue.first)
        if is_source:
            opening = previous if previous and cue.kind == "verb" else cue
            report = _source_part(stretch, cue, opening, cues, speech) or _source(stretch, cue, opening, limit, speech)
        else:
            report = _govern(stretch, cue, min(limit, crowded), limit, speech, is_name)
        if report is None:
            is_next = cue.is_joined and cue.form.shape == "past"
            if (is_next or cue.form.shape == "participle") and stretch.is_kind(cue.first - 1, "stop"):
                limit = cue.first
            continue
        found.append(report)
        contrast = _contrast_before(stretch, cue, speech)
        if not is_source and (contrast >= 0 or starts_report(stretch, cue, speech)):
            limit = contrast if contrast >= 0 else cue.first
    return tuple(reversed(found))


def _is_aside(stretch: Stretch, cue: Cue, index: int) -> bool:
    """True for the verb of "he said, pointing to the gate, that …": what stands behind the comma is not its own."""
    is_circumstance = stretch.form(cue.first - 1) in _PRONOUNS and stretch.is_kind(cue.first - 2, "stop")
    # "a banner on which is written “…”, that": the surface's verb has its words already.
    is_written = stretch.form(cue.end) in _ON_IT
    return (is_circumstance or is_written) and stretch.is_kind(index - 1, "stop") and index > cue.end + 1


def _contrast_before(stretch: Stretch, cue: Cue, speech: Speech) -> int:
    """The item of ", but" in ", but X said that …", where the subject stands before its verb; -1 without one.

    Source: Ryding (2005), 18.2 (lakinna and ghayra anna begin a clause whose subject comes first).
    """
    for at in range(cue.first - 2, max(0, cue.first - _CONTRAST), -1):
        form = stretch.form(at)
        if not stretch.is_kind(at, "word") or form in speech.complementizers:
            return -1
        if form in _CONTRASTS and stretch.is_kind(at - 1, "stop"):
            return at
    return -1


def _govern(  # noqa: C901  (one branch a way in which a clause hangs on its cue)
    stretch: Stretch, cue: Cue, scope: int, limit: int, speech: Speech, is_name: IsName
) -> Report | None:
    """The clause after a cue: behind a complementizer, a colon, or a quotation itself."""
    if _is_impersonal(stretch, cue, speech):
        return None
    is_noun = cue.form.shape == "noun" and cue.kind == "verb"
    reach = min(scope, cue.end + (3 if is_noun else _REACH[cue.form.kind]))
    for index in range(cue.end, reach):
        item = stretch.items[index]
        how: How | None = None
        content = index
        if item.kind == "word" and _is_complementizer(stretch, index, cue, speech):
            how, content = "that", index + 1
        elif _is_negated(stretch, index, speech):
            how = "that"
        elif item.kind == "stop" and ":" in item.form and index - cue.end <= _REACH["add"]:
            # "said: that …": with "that" the clause is reported, colon or not.
            is_that = stretch.form(index + 1) in speech.complementizers
            how, content = ("that", index + 2) if is_that else ("colon", index + 1)
        elif (
            item.kind == "quote"
            and not (cue.form.kind == "relay" and stretch.form(index - 1) in speech.conjunctions)
            and not is_name(index, cue)
            and not _is_in_subject(stretch, cue, index, reach, speech)
        ):
            is_prepositional = stretch.form(index - 1) in speech.prepositions and index > cue.end
            how = "preposition" if is_prepositional else "quote"
        elif _opens_noun_clause(stretch, index, cue, speech):
            how = "noun"
        if how is None or _is_aside(stretch, cue, index):
            continue
        # "“…”, said X, who thinks that …": the quotation in front is what was said.
        is_later = how == "that" and any(stretch.is_kind(at, "stop") for at in range(cue.end, index))
        if is_later and (first := _quotation_first(stretch, cue, limit, speech, is_name)):
            return first
        if content >= limit:
            return None
        return Report(cue, (cue.end, index), (content, clause_end(stretch, content, limit, speech)), how, index)
    # "in his comment on the accident": a noun with its preposition reports nothing by itself.
    if is_noun and cue.end < limit and stretch.form(cue.end) not in speech.prepositions:
        return Report(cue, (cue.end, cue.end), (cue.end, trimmed(stretch, cue.end, limit, speech)), "bare", cue.end)
    return _quotation_first(stretch, cue, limit, speech, is_name) or _as_reported(stretch, cue, limit, speech)


def _as_reported(stretch: Stretch, cue: Cue, limit: int, speech: Speech) -> Report | None:
    """The clause in front of ", as X reported": a finite verb of saying behind "as", X behind the verb.

    Source: Badawi, Carter, Gully (2004), 5.9 (kama of comparison). What is said itself, or has a verb of saying of its
    own in front, is left to that.
    """
    # «كما أوردت», «على ما أوردت».
    is_what = stretch.form(cue.first - 1) == "ما" and stretch.form(cue.first - 2) in speech.prepositions
    comma = cue.first - 3 if is_what else cue.first - 2
    is_remark = (is_what or stretch.form(cue.first - 1) in speech.as_said) and stretch.is_kind(comma, "stop")
    if not is_remark or cue.form.shape not in {"past", "present"} or cue.form.kind == "label" or comma <= _SHORT:
        return None
    is_plain = all(stretch.is_kind(at, "word") or stretch.form(at) in _COMMAS for at in range(comma))
    if not is_plain or any(stretch.form(at) in speech.complementizers for at in range(comma)):
        return None
    stop = next((index for index in range(cue.end, limit) if stretch.is_kind(index, "stop")), limit)
    if stop == cue.end:
        return None
    return Report(cue, (cue.end, stop), (0, trimmed(stretch, 0, comma, speech)), "before", cue.first)


def _quotation_first(stretch: Stretch, cue: Cue, limit: int, speech: Speech, is_name: IsName) -> Report | None:
    """The quotation that stands before its verb: "…", said X."""
    at = cue.first - 1
    while at > 0 and (stretch.is_kind(at, "stop") or stretch.form(at) in speech.quotation_links):
        at -= 1
    # "… whom he “…”, as he said": the words before belong to the clause, and what is marked was said.
    is_remark = at < cue.first - 1 and stretch.form(cue.first - 1) in speech.as_said
    # A quoted name may be the subject in front of its verb; a comma or "so" shows that it is what was said.
    is_subject = at == cue.first - 1 and stretch.is_kind(at, "quote") and stretch.items[at].span.length < _NAME_LENGTH
    if (
        cue.is_joined
        or is_subject
        or (at > 0 and stretch.is_kind(at - 1, "word") and not (is_remark or _is_dashed(stretch, at)))
        or cue.form.shape not in {"past", "present"}
        or not stretch.is_kind(at, "quote")
        or is_name(at, cue)
    ):
        return None
    stop = next((index for index in range(cue.end, limit) if stretch.is_kind(index, "stop")), limit)
    return Report(cue, (cue.end, stop), (at, at + 1), "before", cue.first)


def _is_dashed(stretch: Stretch, at: int) -> bool:
    """True for a quotation that a dash parts from the dateline at the start: «صلالة - «…»»."""
    return at <= _DATELINE and stretch.form(at - 1) in {"-", "--", "ـ"}


def _is_impersonal(stretch: Stretch, cue: Cue, speech: Speech) -> bool:
    """True for "it is said that": such a verb at the start of a clause with its complementizer at once.

    Source: Ryding (2005), 38.1 (the passive, which the script does not show).
    """
    form = stretch.form(cue.first)
    if not {form, form[1:]} & speech.impersonal or not (cue.first == 0 or cue.is_joined):
        return False
    # "observers think that …" has a subject; only a particle or an adverb may part an impersonal verb from "that".
    is_parted = stretch.form(cue.end) in speech.adverbs | speech.stops | speech.prepositions
    behind = (cue.end, cue.end + 1) if is_parted else (cue.end,)
    return any(stretch.form(index) in speech.complementizers for index in behind)


def _is_complementizer(stretch: Stretch, index: int, cue: Cue, speech: Speech) -> bool:
    """True for a "that" which is not part of "must", "after" or "except that"."""
    form, before = stretch.form(index), stretch.form(index - 1)
    if form not in speech.complementizers:
        return False
    # ", on the understanding that it will …" is a provision, whatever was announced before it.
    if before in speech.provisions and stretch.is_kind(index - 2, "stop") and stretch.form(index + 1)[:1] in _PRESENT:
        return False
    return index == cue.end or not any(part in speech.not_after for part in (before, before[1:]))


def _is_negated(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True for "that not" in one word, which a verb in the subjunctive follows. Source: Ryding (2005), 37.2."""
    following = stretch.form(index + 1)
    return stretch.form(index) in speech.negated and len(following) > 3 and following[0] in "يتن"


def _is_in_subject(stretch: Stretch, cue: Cue, index: int, reach: int, speech: Speech) -> bool:
    """True when a short quotation is followed by the real "that" or colon: then it is part of the subject."""
    pair = stretch.items[index].pair
    if pair is None or pair.inner.length > 30 or stretch.form(index - 1) in speech.complementizers:
        return False
    # "threatened with “…” if …": the verb's own object. Only a source or an office has a body behind that letter.
    before = stretch.form(index - 2).removeprefix("ال")
    if stretch.form(index - 1) == "ب" and before not in speech.offices | speech.anonymous | speech.organisations:
        return False
    # "wrote in a post on “X”: …": the colon right behind shows that the words said come after it.
    if ":" in stretch.form(index + 1) and index + 1 < reach:
        return True
    if stretch.form(index + 1) in speech.complementizers and cue.form.kind not in {"label", "state"}:
        return True
    # "“X”, which …, lays down that …", with its verb in front.
    if cue.form.kind == "state" and index == cue.end and _lays_down(stretch, index + 1, reach, speech):
        return True
    if (
        stretch.is_kind(index - 1, "stop")
        or cue.form.kind in {"label", "state"}
        or stretch.form(index - 1) in speech.governed
    ):
        return False
    for later in range(index + 1, min(reach, index + 12)):
        item = stretch.items[later]
        if item.kind == "quote":
            return False
        if item.form in speech.complementizers or ":" in item.form:
            return stretch.form(later - 1) not in speech.not_after
    return False


def _lays_down(stretch: Stretch, start: int, end: int, speech: Speech) -> bool:
    """True where a preposition with "that" or a quotation behind it follows: what the document lays down."""
    return any(
        stretch.form(at) in speech.governed
        and (stretch.form(at + 1) in speech.complementizers or stretch.is_kind(at + 1, "quote"))
        for at in range(start, end)
    )


def _opens_noun_clause(stretch: Stretch, index: int, cue: Cue, speech: Speech) -> bool:
    """True where a verbal noun stands for the clause: "confirmed the need for …", "reported the arrival of …"."""
    item = stretch.items[index]
    if item.kind != "word" or index == cue.end or cue.form.kind not in {"say", "add"}:
        return False
    stops = sum(stretch.is_kind(before, "stop") for before in range(cue.end, index))
    # "X, its head, stressed" has the same clause: what stands between two commas is set off.
    is_set_off = stops > 1 and stretch.form(index - 1) in speech.link_words and stretch.is_kind(index - 2, "stop")
    if stops and not is_set_off:
        return False
    if item.form in speech.clause_nouns:
        return True
    is_joined_noun = item.form.startswith("ب") and len(item.form) > 4 and not item.form.startswith("بال")
    return cue.form.lemma in speech.with_masdar and is_joined_noun


def _is_answer(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True for "so that", joined, right behind a comma."""
    return _is_joined_that(stretch, index, speech) and stretch.is_kind(index - 1, "stop")


def _is_joined_that(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True for "so that" in one word."""
    form = stretch.form(index)
    return form[:1] == "ف" and form[1:] in speech.complementizers


def _source_part(
    stretch: Stretch, cue: Cue, opening: Cue, cues: tuple[Cue, ...], speech: Speech
) -> Report | None:  # fmt: skip
    """The part of a sentence with several sources that belongs to this one; None where there is but one."""
    earlier, later = source_before(cues, opening.first), source_behind(cues, cue.end)
    lead = opening.first - 1
    while lead >= 0 and stretch.is_kind(lead, "stop"):
        lead -= 1
    if earlier is not None:
        start = part_start(stretch, earlier, opening.first, speech)
    elif later is not None and lead > 1 and part_start(stretch, cue, later.first, speech) is not None:
        start = answer_start(stretch, lead)
    else:
        start = None
    if start is None or start > lead or stretch.quotes_between(start, lead + 1):
        return None
    return Report(
        cue, (cue.end, source_end(stretch, cue, len(stretch.items), speech)), (start, lead + 1), "before", cue.first
    )


def _source(stretch: Stretch, cue: Cue, opening: Cue, limit: int, speech: Speech) -> Report | None:
    """The clause that "according to X" belongs to: the one before it, or at the start of a sentence the one after."""
    lead = opening.first - 1
    while lead >= 0 and stretch.is_kind(lead, "stop"):
        lead -= 1
    stops = range(cue.end, min(limit, cue.end + 14))
    is_last = lead >= _SHORT and not any(stretch.is_kind(at, "stop") for at in stops)
    if lead > _SHORT or is_last or stretch.is_kind(lead, "quote"):
        start = lead
        while start > 0 and not (stretch.is_kind(start - 1, "stop") and ":" in stretch.form(start - 1)):
            start -= 1
        return Report(cue, (cue.end, limit), (start, lead + 1), "before", cue.first)
    reach = range(cue.end, min(limit, cue.end + 14))
    comma = next((index for index in reach if stretch.is_kind(index, "stop")), None)
    # "According to X (so) …": the joined letter alone may part the source from what it said.
    # "According to him so …": the pronoun is joined to the preposition.
    begin = cue.end + (not stretch.form(cue.first).endswith(("به", "بها", "بهم")))
    answer = next((index for index in reach if index >= begin and _is_joined_that(stretch, index, speech)), None)
    if answer is not None and (comma is None or answer < comma) and answer + 1 < limit:
        end = clause_end(stretch, answer + 1, limit, speech)
        return Report(cue, (cue.end, answer), (answer + 1, end), "bare", answer)
    if comma is None or comma + 1 >= limit:
        return None
    content = comma + 1
    # "According to X, its head, (so) …": a joined "so" shows where the clause begins.
    last = min(limit, content + _REACH["state"])
    content = next((at + 1 for at in range(content, last) if _is_answer(stretch, at, speech)), content)
    while content < limit and stretch.form(content).lstrip("ف") in speech.complementizers:
        content += 1
    if content >= limit:
        return None
    # What stands behind "According to X," is all of it X's, with its "while …".
    return Report(cue, (cue.end, comma), (content, trimmed(stretch, content, limit, speech)), "bare", comma)
