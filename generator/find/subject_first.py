# SPDX-License-Identifier: Apache-2.0
"""Reports in a language whose subject stands before its verb: X said "…", "…," said X, "…," X said.

Source: Quirk et al. (1985), 14.29 (the position of the reporting clause and its inversion).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.reports import Report, clause_end, starts_report, trimmed

if TYPE_CHECKING:
    from generator.find.cues import Cue
    from generator.find.reports import How, IsName
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_SUBJECT_WORDS = 14
_ADDRESSEE = 8
_SHORTEST = 3
# A part of a sentence up to this many items before "he said" is no clause: what follows goes on with it.
_OPENING = 4
_NAME = 8
_OFFICE = 5
_TAIL = 10
_SOURCE = 18


def subject_first_reports(
    stretch: Stretch, speech: Speech, cues: tuple[Cue, ...], is_name: IsName
) -> tuple[Report, ...]:
    """The reports of a stretch, sorted by cue; each item belongs to the clause of the nearest cue."""
    found: list[Report] = []
    limit = len(stretch.items)
    for position in range(len(cues) - 1, -1, -1):
        cue = cues[position]
        following = cues[position + 1].first if position + 1 < len(cues) else limit
        reach = min(limit, _lead_end(stretch, cue, following)) if cue.first == 0 else limit
        report = _after(stretch, cue, reach, speech, is_name) or _before(stretch, cue, cues, speech, is_name)
        if report is None:
            if cue.form.shape == "past" and stretch.form(cue.first - 1) in speech.coordinators and cue.first > 1:
                limit = cue.first
            continue
        report = _without_next(stretch, report, cues, speech)
        found.append(report)
        if report.how != "before" and starts_report(stretch, cue, speech):
            limit = cue.first
    return _outer(stretch, tuple(reversed(found)), speech)


def _without_next(stretch: Stretch, report: Report, cues: tuple[Cue, ...], speech: Speech) -> Report:
    """The report without ", and its director rejected …", a clause with a verb of saying and a subject of its own."""
    if report.how not in {"that", "bare"}:
        return report
    start, end = report.content
    for stop in stretch.stops:
        if not start < stop < end or stretch.form(stop + 1) not in speech.coordinators - speech.relatives:
            continue
        follows = any(cue.first > stop + 2 and cue.kind == "verb" and cue.form.shape == "past" for cue in cues)
        if follows and stretch.form(stop + 2) not in speech.complementizers:
            return Report(report.cue, report.subject, (start, stop), report.how, report.marker)
    return report


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
    for report in reports:
        cue = report.cue
        auxiliary = any(stretch.form(at) in speech.finite | {"to"} for at in range(max(0, cue.first - 2), cue.first))
        is_weak = (
            cue.form.kind in {"hold", "say", "add"} and cue.kind == "verb" and not starts_report(stretch, cue, speech)
        )
        is_weak = is_weak and (auxiliary or stretch.form(cue.first - 1) in speech.pronouns)
        inside = any(
            other is not report and other.cue.kind == "verb" and other.covers(cue.first)
            and (other.how == "before" and not stretch.quotes_between(*other.content) or (is_weak and other.how in {"that", "bare", "preposition"}))
            for other in reports
        )  # fmt: skip
        if not inside:
            left.append(report)
    return tuple(left)


def _subject(stretch: Stretch, cue: Cue) -> tuple[int, int]:
    """The items before a cue that can hold its subject: back to a quotation, a semicolon or the start."""
    start = cue.first
    while start > 0 and cue.first - start < _SUBJECT_WORDS:
        item = stretch.items[start - 1]
        if item.kind == "quote" or (item.kind == "stop" and set(item.form) & set(";:؛")):
            break
        start -= 1
    return start, cue.first


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
            is_near = index - cue.end <= 6 and cue.form.kind != "label" and not is_aside
            how, content = ("that", index + 1) if is_near else (None, index)
        elif item.kind == "stop" and ":" in item.form:
            how, content = "colon", index + 1
        elif item.kind == "quote" and not is_name(index, cue) and not _is_attributed_later(stretch, index, cue):
            how = "quote" if stretch.is_kind(index - 1, "stop") or index == cue.end else "preposition"
            if how == "preposition" and (clause := _bare(stretch, cue, limit, speech)):
                return Report(cue, clause.subject, clause.content, how, clause.marker)
        if how is not None:
            if content >= limit:
                return None
            end = clause_end(stretch, content, limit, speech)
            return Report(cue, _subject(stretch, cue), (content, end), how, index)
    return _bare(stretch, cue, limit, speech)


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
    if not stretch.is_kind(start, "word") or stretch.form(start) in speech.stops | speech.prepositions - speech.owners:
        return None
    end = clause_end(stretch, start, limit, speech)
    is_participle = cue.form.shape == "participle"
    reach = next((at for at in stretch.stops if at >= start), end)
    is_open = stretch.form(start) in speech.pronouns and stretch.form(start) not in speech.owners
    if (not is_sure or is_participle) and not is_open and not any(
        stretch.form(at) in speech.finite for at in range(start + 1, min(end, reach))
    ):
        return None
    if not is_participle and _is_inverted(stretch, cue, reach, speech):
        return None
    subject = _subject(stretch, cue)
    if is_participle:
        return Report(cue, subject, (start, end), "bare", start)
    follows_quote = subject[0] > 0 and stretch.is_kind(subject[0] - 1, "quote")
    if follows_quote and not any(stretch.form(index) in speech.coordinators for index in range(*subject)):
        return None
    return Report(cue, subject, (start, end), "bare", start)


def _is_inverted(stretch: Stretch, cue: Cue, stop: int, speech: Speech) -> bool:
    """True for "The line will open in May, said X": a clause stands before the comma, a mere name behind the verb."""
    if stretch.form(cue.first - 1) not in {",", "،"} or any(
        stretch.form(at) in speech.finite for at in range(cue.end, stop)
    ):
        return False
    earlier = max((at for at in stretch.stops if at < cue.first - 1), default=-1)
    part = [stretch.form(at) for at in range(earlier + 1, cue.first - 1)]
    if not part or part[0] in speech.relatives:
        return False
    return earlier < 0 and len(part) >= _SHORTEST or any(form in speech.finite for form in part)


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
    if is_beside and not is_name(start - 1, cue):
        if any(start <= other.first < cue.first for other in cues):
            return None
        subject = (cue.end, len(stretch.items)) if cue.kind == "source" else (start, _tail(stretch, cue))
        return Report(cue, subject, (_clause_start(stretch, start - 1), start), "before", cue.first)
    return _clause_first(stretch, cue, cues, speech)


def _clause_start(stretch: Stretch, index: int) -> int:
    """The first item of the clause whose last item is the quotation at `index`."""
    while index > 0 and not (stretch.is_kind(index - 1, "stop") and set(stretch.form(index - 1)) & set(";:؛")):
        index -= 1
    return index


def _tail(stretch: Stretch, cue: Cue) -> int:
    """The item after an inverted subject ("…," said X)."""
    end = cue.end
    while end < len(stretch.items) and stretch.is_kind(end, "word"):
        end += 1
    return end


def _clause_first(stretch: Stretch, cue: Cue, cues: tuple[Cue, ...], speech: Speech) -> Report | None:
    """The report of "The line will open in May, the ministry said", "…, said X" and "…, according to X"."""
    if cue.kind == "source":
        return _clause_before_source(stretch, cue, speech)
    can_follow = (
        cue.form.kind in {"say", "add", "state"} or cue.form.lemma in speech.with_clause | speech.with_bare_clause
    )
    if not can_follow or cue.form.shape not in {"past", "present"}:
        return None
    found = _borders(stretch, cue, speech)
    if found is None:
        return None
    comma, subject, rest = found
    # A verb of its own in front governs what is quoted there.
    if stretch.quotes_between(0, comma) and any(other.first < comma and other.kind == "verb" for other in cues):
        return None
    if comma < _SHORTEST or (comma <= _OPENING and not stretch.quotes_between(0, comma)):
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
    return Report(
        cue, subject, (_clause_start(stretch, comma), trimmed(stretch, 0, comma, speech)), "before", cue.first
    )


def _borders(stretch: Stretch, cue: Cue, speech: Speech) -> tuple[int, tuple[int, int], int] | None:
    """The comma before "X said" or "said X", the items of X, and the stop (or end) behind; None when X is missing."""
    comma = _comma_before(stretch, cue.first - 1)
    following = stretch.form(cue.end)
    rest = next((at for at in stretch.stops if at >= cue.end), len(stretch.items))
    if comma == cue.first - 1:
        is_name = following and following not in (
            speech.prepositions - speech.owners | speech.stops | speech.complementizers
        )
        if (
            is_name
            and rest - cue.end <= _NAME
            and cue.form.lemma != "tell"
            and _is_inverted(stretch, cue, rest, speech)
        ):
            return comma, (cue.end, rest), rest
        # "…, its president, X, said": the name and the office in front of it are set off by commas.
        name = _comma_before(stretch, comma - 1)
        office = _comma_before(stretch, name - 1)
        comma = office if office >= _SHORTEST and name - office <= _OFFICE else name
    if stretch.form(comma + 1) in speech.relatives or stretch.form(cue.first - 1) in speech.passives:
        return None
    if any(stretch.form(at) in speech.finite for at in range(comma + 1, cue.first - 1)):
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


def _comma_before(stretch: Stretch, index: int) -> int:
    """The nearest stop at or before an item, at most a dozen items away; else an item that is none."""
    floor = max(0, index - 12)
    while index > floor and not stretch.is_kind(index, "stop"):
        index -= 1
    return max(index, 0)


def _source_first(stretch: Stretch, cue: Cue, speech: Speech) -> Report | None:
    """The report of "According to X, Y"."""
    comma = next((index for index in range(cue.end, len(stretch.items)) if stretch.is_kind(index, "stop")), None)
    if comma is None or comma + 2 >= len(stretch.items) or comma - cue.end > _SUBJECT_WORDS:
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
