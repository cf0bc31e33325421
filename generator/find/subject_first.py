# SPDX-License-Identifier: Apache-2.0
"""Reports in a language whose subject stands before its verb: X said "…", "…," said X, "…," X said.

Source: Quirk et al. (1985), 14.29 (the position of the reporting clause and its inversion).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.clause_first import clause_first, clause_start, is_inverted
from generator.find.english_subjects import relative_before
from generator.find.reports import Report, clause_end, starts_report
from generator.languages.en.cue_verbs import DEEDS, PASTS

if TYPE_CHECKING:
    from generator.find.cues import Cue
    from generator.find.reports import How, IsName
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_SUBJECT_WORDS = 28
_ADDRESSEE = 8
_NEAR = 6
_MENTAL = frozenset(("think", "believe", "feel", "fear", "hope", "hear", "find", "see", "consider", "guess", "suspect"))
_OF_THINGS = frozenset(
    ("show", "find", "prove", "suggest", "indicate", "demonstrate", "reveal", "require", "specify", "stipulate")
)
_ASIDES = frozenset(("as", "even", "just", "after", "before", "though"))
_COUNTED = 3
_ABOUT = frozenset(("more", "less", "fewer", "over", "under", "about", "around", "at", "up", "as", "between", "well"))
_FINITE = frozenset(("past", "present"))
_ABSOLUTE = 16
_NAMED_BETWEEN = 3


def subject_first_reports(
    stretch: Stretch, speech: Speech, cues: tuple[Cue, ...], is_name: IsName
) -> tuple[Report, ...]:
    """The reports of a stretch, sorted by cue; each item belongs to the clause of the nearest cue."""
    found: list[Report] = []
    limit = len(stretch.items)
    for position in range(len(cues) - 1, -1, -1):
        cue = cues[position]
        # "a house, dubbed “X” by the village, was …": what it is called is all that the verb tells.
        if cue.form.kind == "label" and stretch.is_kind(cue.end, "quote") and is_name(cue.end, cue):
            continue
        following = cues[position + 1].first if position + 1 < len(cues) else limit
        reach = min(limit, _lead_end(stretch, cue, following)) if cue.first == 0 else limit
        report = _after(stretch, cue, reach, speech, is_name) or _before(stretch, cue, cues, speech, is_name)
        if report is None:
            is_joined = cue.form.shape == "past" and stretch.form(cue.first - 1) in speech.coordinators
            # "said it was cooperating and hoped to move the cargo": the second verb says nothing itself.
            is_wish = cue.form.lemma in _MENTAL and stretch.form(cue.end) == "to"
            if is_joined and not is_wish and cue.first > 1:
                limit = cue.first
            continue
        report = _without_next(stretch, report, cues, speech)
        if _goes_on_thinking(stretch, cue, cues[:position], speech):
            continue
        found.append(report)
        if report.how != "before" and starts_report(stretch, cue, speech):
            limit = _absolute_start(stretch, cue)
    return _outer(stretch, tuple(reversed(found)), speech)


def _goes_on_thinking(stretch: Stretch, cue: Cue, before: tuple[Cue, ...], speech: Speech) -> bool:
    """True for "said she heard screams and thought they were playing": what she thought is what she said.

    Source: Quirk et al. (1985), 13.44-13.55 (coordinated predicates have the subject in front).
    """
    earlier = before[-1] if before else None
    if earlier is None or cue.form.lemma not in _MENTAL or cue.form.shape != "past" or cue.kind != "verb":
        return False
    is_joined = stretch.form(cue.first - 1) == "and" and stretch.form(earlier.end) in {*speech.pronouns, "that"}
    near = range(earlier.end, cue.first)
    return (
        is_joined and earlier.form.lemma in speech.with_bare_clause and all(stretch.is_kind(at, "word") for at in near)
    )


def _absolute_start(stretch: Stretch, cue: Cue) -> int:
    """The comma before ", with X saying …", whose subject is no part of the clause in front; else the cue itself."""
    if cue.form.shape != "participle":
        return cue.first
    commas = [at for at in stretch.stops if cue.first - _ABSOLUTE < at < cue.first]
    if not commas or (commas[-1] == cue.first - 1 and len(commas) < _NAMED_BETWEEN):
        return cue.first
    # ", with its spokesperson, X, saying": the name stands between commas of its own.
    comma = commas[-_NAMED_BETWEEN] if commas[-1] == cue.first - 1 else commas[-1]
    return comma if comma > 0 and stretch.form(comma + 1) == "with" else cue.first


def _without_next(stretch: Stretch, report: Report, cues: tuple[Cue, ...], speech: Speech) -> Report:
    """The report without ", and its director rejected …", a clause with a verb of saying and a subject of its own."""
    start, end = report.content
    # "said talks would go on, even as critics called him “X”": the marks stand behind the clause.
    is_clause_first = report.how == "preposition" and stretch.is_kind(start, "word") and report.cue.kind == "verb"
    if report.how not in {"that", "bare"} and not is_clause_first:
        return report
    last = max((cue.first for cue in cues if cue.kind == "verb" and cue.form.shape in _FINITE), default=-1)
    for stop in stretch.stops:
        if not start < stop < end:
            continue
        if ";" in stretch.form(stop) and any(cue.first > stop and cue.kind == "verb" for cue in cues):
            return Report(report.cue, report.subject, (start, stop), report.how, report.marker)
        links = speech.coordinators - speech.relatives | _ASIDES
        if stretch.form(stop + 1) not in links:
            continue
        if _is_deed(stretch, stop + 2, speech) or (
            last > stop + 2 and stretch.form(stop + 2) not in speech.complementizers
        ):
            is_plain = is_clause_first and not stretch.quotes_between(start, stop)
            return Report(report.cue, report.subject, (start, stop), "bare" if is_plain else report.how, report.marker)
    return report


def _is_deed(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True for the second verb of "X said it was over, and directed the police to …", whose subject is X, too."""
    form = stretch.form(index)
    cue = speech.cues.get(form)
    is_verb = form in DEEDS or (cue is not None and cue.shape == "past" and cue.kind in {"say", "hold"})
    return is_verb and stretch.is_kind(index + 1, "word")


def _lead_end(stretch: Stretch, cue: Cue, following: int) -> int:
    """The comma that ends a participle's clause in front: "Noting that work had begun, X said …"."""
    if cue.form.shape != "participle":
        return len(stretch.items)
    commas = [at for at in stretch.stops if cue.end < at < following and stretch.form(at) == ","]
    return commas[-1] if commas else len(stretch.items)


def _outer(stretch: Stretch, reports: tuple[Report, ...], speech: Speech) -> tuple[Report, ...]:
    """The reports without those inside another's clause that only tell what it is about.

    "X said the sides had agreed on “…”": X says all of it. "The group hopes it will pass, said X" likewise.
    """
    left = []
    around = {
        report.cue.first for report in reports if report.how == "before" and not stretch.quotes_between(*report.content)
    }
    for report in reports:
        cue = report.cue
        auxiliary = any(stretch.form(at) in speech.finite | {"to"} for at in range(max(0, cue.first - 2), cue.first))
        is_weak = (
            cue.form.kind in {"hold", "say", "add"} and cue.kind == "verb" and not starts_report(stretch, cue, speech)
        )
        is_weak = is_weak and (auxiliary or stretch.form(cue.first - 1) in speech.pronouns)
        # "X said the ruling showed that laws were “…”": X says so, whatever the ruling shows.
        is_weak = is_weak or (cue.kind == "verb" and cue.form.lemma in _OF_THINGS and report.how in {"that", "bare"})
        inside = any(
            other is not report
            and other.cue.kind == "verb"
            and other.covers(cue.first)
            and (other.cue.first in around or (is_weak and other.how in {"that", "bare", "preposition"}))
            for other in reports
        )
        if not inside:
            left.append(report)
    return tuple(left)


def _subject(stretch: Stretch, cue: Cue) -> tuple[int, int]:
    """The items before a cue that can hold its subject: back to a quotation, a semicolon or the start."""
    return _subject_start(stretch, cue.first), cue.first


def _subject_start(stretch: Stretch, end: int) -> int:
    """The first of the items before `end` that no quotation and no semicolon parts from it."""
    start = end
    while start > 0 and end - start < _SUBJECT_WORDS:
        item = stretch.items[start - 1]
        if item.kind == "quote" or (item.kind == "stop" and set(item.form) & set(";:؛")):
            break
        start -= 1
    return start


def _after(stretch: Stretch, cue: Cue, limit: int, speech: Speech, is_name: IsName) -> Report | None:
    """The clause after a cue."""
    if cue.kind == "source" or (cue.form.shape == "present" and cue.form.is_plural and cue.first == 0):
        return None
    reach = min(limit, cue.end + (8 if cue.form.kind == "hold" else 14))
    for index in range(cue.end, reach):
        item = stretch.items[index]
        how: How | None = None
        content = index
        if item.form in speech.complementizers and (
            index == cue.end or stretch.form(index - 1) not in speech.not_after
        ):
            # "announced on Monday, reviving a line that …": behind a comma "that" is a relative, unless set off itself.
            is_aside = any(stretch.is_kind(at, "stop") for at in range(cue.end, index - 1)) and not stretch.is_kind(
                index - 1, "stop"
            )
            # "affirmed in remarks carried by an agency on Monday that …": the day closes what stands between.
            is_closed = stretch.form(cue.end) in speech.stops and stretch.form(index - 1) in speech.days
            is_reached = index - cue.end <= _that_reach(stretch, cue, speech) or is_closed
            is_near = is_reached and cue.form.kind != "label" and not is_aside
            is_near = is_near and not _is_inner(stretch, index - 1, cue, speech)
            how, content = ("that", index + 1) if is_near else (None, index)
        elif item.kind == "stop" and ";" in item.form:
            break
        elif item.kind == "stop" and ":" in item.form:
            how, content = "colon", index + 1
        elif item.kind == "quote" and not is_name(index, cue) and not _is_attributed_later(stretch, index, cue):
            how = "quote" if stretch.is_kind(index - 1, "stop") or index == cue.end else "preposition"
            if how == "preposition" and (clause := _bare(stretch, cue, limit, speech)):
                how = how if clause.covers(index) else "bare"
                return Report(cue, clause.subject, clause.content, how, clause.marker)
        if how is not None:
            if content >= limit:
                return None
            end = clause_end(stretch, content, limit, speech)
            relative = relative_before(stretch, cue.first - 1, speech)
            subject = (_subject_start(stretch, relative), cue.first) if relative else _subject(stretch, cue)
            return Report(cue, subject, (content, end), how, index)
    return _bare(stretch, cue, limit, speech)


def _is_inner(stretch: Stretch, verb: int, cue: Cue, speech: Speech) -> bool:
    """True for the "that" of "X said the ruling showed that …": it belongs to the verb right before it."""
    inner = speech.cues.get(stretch.form(verb))
    is_finite = inner is not None and inner.shape in _FINITE and inner.lemma in _OF_THINGS
    return is_finite and verb > cue.end + 1 and cue.form.lemma in speech.with_bare_clause


def _that_reach(stretch: Stretch, cue: Cue, speech: Speech) -> int:
    """How far "that" may stand behind its verb: farther where it tells at once on what occasion or by whom."""
    after = stretch.form(cue.end)
    is_verb_of_saying = cue.form.lemma in speech.with_clause | speech.with_bare_clause and cue.form.kind in {
        "say",
        "add",
    }
    is_occasion = after in {"in", "on", "at", "during", "through", "via", "by", "from", "to", *speech.days}
    return 14 if is_verb_of_saying and (is_occasion or cue.form.lemma == "tell") else 6


def _is_attributed_later(stretch: Stretch, index: int, cue: Cue) -> bool:
    """True when the quotation after the cue begins a sentence of its own ("… he said. “…")."""
    return stretch.is_kind(index - 1, "stop") and "." in stretch.form(index - 1) and index > cue.end


def _bare(stretch: Stretch, cue: Cue, limit: int, speech: Speech) -> Report | None:
    """The clause of "X said Y would come": it follows at once and does not begin with a preposition."""
    is_sure = cue.form.lemma in speech.with_bare_clause
    if not is_sure and cue.form.lemma not in speech.with_clause:
        return None
    is_finite = cue.form.shape in {"past", "present"} or (
        cue.form.shape == "participle" and _opens(stretch, cue, speech)
    )
    if not is_finite or cue.end + 3 > limit or cue.first == 0:
        return None
    start = cue.end
    while stretch.form(start) in {"on"} | speech.days and start + 3 < limit:
        start += 1
    if cue.form.lemma == "tell":
        start = _after_addressee(stretch, start, limit, speech)
    is_number = any(stretch.form(at)[:1].isdigit() for at in range(start + 1, start + _COUNTED))
    is_number = is_number and stretch.form(start) in _ABOUT
    no_clause = speech.stops | speech.prepositions - speech.owners
    if not stretch.is_kind(start, "word") or (stretch.form(start) in no_clause and not is_number):
        return None
    end = clause_end(stretch, start, limit, speech)
    is_participle = cue.form.shape == "participle"
    reach = next((at for at in stretch.stops if at >= start), end)
    is_open = stretch.form(start) in speech.pronouns and stretch.form(start) not in speech.owners
    if (
        (not is_sure or is_participle)
        and not is_open
        and not any(stretch.form(at) in speech.finite | PASTS for at in range(start + 1, min(end, reach)))
    ):
        return None
    if not is_participle and is_inverted(stretch, cue, reach, speech):
        return None
    subject = _subject(stretch, cue) if is_participle else _bare_subject(stretch, cue, speech)
    return None if subject is None else Report(cue, subject, (start, end), "bare", start)


def _bare_subject(stretch: Stretch, cue: Cue, speech: Speech) -> tuple[int, int] | None:
    """The items that can hold the subject of "X said Y would"; None when it tells who said the quotation in front."""
    subject = _subject(stretch, cue)
    if subject[0] < cue.first and _is_within(stretch, subject[0] - 1):
        subject = (_subject_start(stretch, subject[0] - 1), cue.first)
    if subject[0] == 0 or not stretch.is_kind(subject[0] - 1, "quote"):
        return subject
    is_led = stretch.is_kind(subject[0] - 2, "word")
    if is_led and subject[0] < cue.first and all(stretch.is_kind(at, "stop") for at in range(*subject)):
        # "The daily, in a comment headed “X”, said …": the subject stands in front of the marks.
        return _subject_start(stretch, subject[0] - 1), cue.first
    if is_led and subject[0] < cue.first:
        # "A day after X called Y “Z”, the palace said …": a verb in front governs the marks.
        return subject
    if subject[0] == cue.first and (relative := relative_before(stretch, cue.first - 1, speech)):
        return _subject_start(stretch, relative), cue.first
    links = speech.coordinators | speech.clause_breaks
    return subject if any(stretch.form(index) in links for index in range(*subject)) else None


def _is_within(stretch: Stretch, quote: int) -> bool:
    """True for words in marks inside a clause: "engineers, who observe “black badge day” on Monday, said they …"."""
    sides = (quote - 1, quote + 1)
    return stretch.is_kind(quote, "quote") and all(stretch.is_kind(at, "word") for at in sides)


def _opens(stretch: Stretch, cue: Cue, speech: Speech) -> bool:
    """True for "…, saying the line would close": the participle stands behind a comma, or "and"."""
    before = cue.first - 1
    return (
        stretch.is_kind(before, "stop")
        or stretch.is_kind(before, "quote")
        or stretch.form(before) in {"as", *speech.coordinators}
    )


def _after_addressee(stretch: Stretch, start: int, limit: int, speech: Speech) -> int:
    """The item after whom "told" addresses: up to the next word that can open a clause."""
    if stretch.form(start) in speech.addressees:
        return start + 1
    for index in range(start + 1, min(limit, start + _ADDRESSEE)):
        form = stretch.form(index)
        if not stretch.is_kind(index, "word") or form in speech.complementizers:
            break
        can_open = form in speech.determiners or form in speech.owners or form in speech.pronouns
        if can_open and stretch.form(index - 1) not in speech.prepositions | speech.coordinators:
            return index
    return start + 1


def _before(stretch: Stretch, cue: Cue, cues: tuple[Cue, ...], speech: Speech, is_name: IsName) -> Report | None:
    """The clause before a cue: a quotation with only the subject between, or a clause closed by a comma."""
    is_how = any(stretch.form(at) == "how" for at in range(max(0, cue.first - _SUBJECT_WORDS), cue.first))
    if cue.form.kind == "label" and cue.kind == "verb" and not is_how:
        return None
    start, _ = _subject(stretch, cue)
    after = next((stretch.form(at) for at in range(start, cue.first) if stretch.is_kind(at, "word")), "")
    is_beside = start > 0 and stretch.is_kind(start - 1, "quote") and after not in speech.relatives
    # "a song, “X”, mocking them": what a participle tells comes behind it.
    is_beside = is_beside and cue.form.shape != "participle"
    # "Tovalu, who calls himself “X,” promised …": the relative clause ends with the marks.
    is_beside = is_beside and not (start == cue.first and relative_before(stretch, start - 1, speech))
    # "“X” must come down, the judge ruled": the marks stand in the clause, its verb and a comma follow them.
    comma = next((at for at in range(start, cue.first) if stretch.form(at) == ","), start)
    is_in_clause = is_beside and any(stretch.form(at) in speech.finite for at in range(start, comma))
    if is_in_clause and (found := clause_first(stretch, cue, cues, speech, is_name)):
        return found
    if is_beside and not is_name(start - 1, cue):
        if any(start <= other.first < cue.first for other in cues):
            return None
        subject = (cue.end, len(stretch.items)) if cue.kind == "source" else (start, _tail(stretch, cue))
        return Report(cue, subject, (clause_start(stretch, start - 1), start), "before", cue.first)
    return clause_first(stretch, cue, cues, speech, is_name)


def _tail(stretch: Stretch, cue: Cue) -> int:
    """The item after an inverted subject ("…," said X)."""
    end = cue.end
    while end < len(stretch.items) and stretch.is_kind(end, "word"):
        end += 1
    return end
