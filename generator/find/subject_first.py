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


def subject_first_reports(
    stretch: Stretch, speech: Speech, cues: tuple[Cue, ...], is_name: IsName
) -> tuple[Report, ...]:
    """The reports of a stretch, sorted by cue; each item belongs to the clause of the nearest cue."""
    found: list[Report] = []
    limit = len(stretch.items)
    for cue in reversed(cues):
        report = _after(stretch, cue, limit, speech, is_name) or _before(stretch, cue, cues, speech, is_name)
        if report is None:
            if cue.form.shape == "past" and stretch.form(cue.first - 1) in speech.coordinators and cue.first > 1:
                limit = cue.first
            continue
        found.append(report)
        if report.how != "before" and starts_report(stretch, cue, speech):
            limit = cue.first
    return tuple(reversed(found))


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
            is_near = index - cue.end <= 6 and cue.form.kind != "label"
            how, content = ("that", index + 1) if is_near else (None, index)
        elif item.kind == "stop" and ":" in item.form:
            how, content = "colon", index + 1
        elif item.kind == "quote" and not is_name(index, cue) and not _is_attributed_later(stretch, index, cue):
            how = "quote" if stretch.is_kind(index - 1, "stop") or index == cue.end else "preposition"
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
    if (
        cue.form.lemma not in speech.with_bare_clause
        or cue.form.shape not in {"past", "present"}
        or cue.end + 3 > limit
        or cue.first == 0
    ):
        return None
    start = cue.end
    while stretch.form(start) in {"on"} | speech.days and start + 3 < limit:
        start += 1
    if not stretch.is_kind(start, "word") or stretch.form(start) in speech.stops | speech.prepositions - speech.owners:
        return None
    subject = _subject(stretch, cue)
    follows_quote = subject[0] > 0 and stretch.is_kind(subject[0] - 1, "quote")
    if follows_quote and not any(stretch.form(index) in speech.coordinators for index in range(*subject)):
        return None
    return Report(cue, subject, (start, clause_end(stretch, start, limit, speech)), "bare", start)


def _before(stretch: Stretch, cue: Cue, cues: tuple[Cue, ...], speech: Speech, is_name: IsName) -> Report | None:
    """The clause before a cue: a quotation with only the subject between, or a clause closed by a comma."""
    if cue.form.kind in {"label", "hold"} and cue.kind == "verb":
        return None
    start, _ = _subject(stretch, cue)
    if start > 0 and stretch.is_kind(start - 1, "quote") and not is_name(start - 1, cue):
        if any(start <= other.first < cue.first for other in cues):
            return None
        return Report(
            cue, (start, _tail(stretch, cue)), (_clause_start(stretch, start - 1), start), "before", cue.first
        )
    return _clause_first(stretch, cue, speech)


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


def _clause_first(stretch: Stretch, cue: Cue, speech: Speech) -> Report | None:
    """The report of "The line will open in May, the ministry said" and of "…, according to X"."""
    is_source = cue.kind == "source"
    comma = _comma_before(stretch, cue.first - 1)
    if not is_source and comma == cue.first - 1:
        # "…, its president, X, said": the name and the office in front of it are set off by commas.
        name = _comma_before(stretch, comma - 1)
        office = _comma_before(stretch, name - 1)
        comma = office if office >= 3 and name - office <= 5 else name
    if is_source and comma < 3:
        return _source_first(stretch, cue, speech)
    if is_source and not stretch.is_kind(comma, "stop"):
        comma = cue.first
    closes = all(not stretch.is_kind(index, "quote") for index in range(cue.end, len(stretch.items)))
    is_short = len(stretch.items) - cue.end <= (12 if is_source else 8)
    if comma < 3 or not closes or not is_short or (cue.form.kind != "say" and not is_source):
        return None
    if not is_source and stretch.form(comma) not in {",", "،"}:
        return None
    if any(stretch.is_kind(index, "quote") for index in range(comma)):
        return None
    subject = (cue.end, len(stretch.items)) if is_source else (comma + 1, cue.first)
    return Report(cue, subject, (0, trimmed(stretch, 0, comma, speech)), "before", cue.first)


def _comma_before(stretch: Stretch, index: int) -> int:
    """The nearest stop at or before an item, at most eight items away; else an item that is none."""
    floor = max(0, index - 8)
    while index > floor and not stretch.is_kind(index, "stop"):
        index -= 1
    return max(index, 0)


def _source_first(stretch: Stretch, cue: Cue, speech: Speech) -> Report | None:
    """The report of "According to X, Y"."""
    comma = next((index for index in range(cue.end, len(stretch.items)) if stretch.is_kind(index, "stop")), None)
    if comma is None or comma + 2 >= len(stretch.items) or comma - cue.end > _SUBJECT_WORDS:
        return None
    content = (comma + 1, trimmed(stretch, comma + 1, len(stretch.items), speech))
    return Report(cue, (cue.end, comma), content, "bare", comma)
