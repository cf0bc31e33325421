# SPDX-License-Identifier: Apache-2.0
"""Units <-> PO catalogue, without ever losing a translator's line.

In: the units of an explainer and the text of ``en.po`` (or ``ar.po``). Out: each unit's translation with its state,
the merged text of the file, and the problems. An entry's context (``msgctxt``) is the unit's id; its state stands in
a translator comment (``# state: checked``), so that gettext's own tools keep it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

import polib

from generator.model import State, Translation
from generator.problems import problem

if TYPE_CHECKING:
    from generator.model import Article, Language, Problem, Unit

STATES: Final[tuple[State, ...]] = ("missing", "stale", "machine", "checked", "reviewed")
# Two sentences that share this much are one sentence that was edited. Source: tried on edits of our own articles.
_EDITED = 0.6
_STATE = re.compile(r"^state:\s*(?P<state>[a-z]+)(?:\s+by\s+(?P<reviewer>.+))?\s*$", re.MULTILINE)
_ORDER = re.compile(r"^quotes:\s*(?P<order>\d++(?:[ ,]++\d++)*+)\s*$", re.MULTILINE)
_HEADER = "Fill in each msgstr. What the comment 'state:' may say is explained in CONTRIBUTING.md."
_LINE = re.compile(r"line\s+(\d+)")
# What gettext's own parser takes for a line; polib takes an unfinished string in silence.
_WHOLE_LINE = re.compile(r'(?:(?:#~\s*)?(?:msg(?:ctxt|id|id_plural|str(?:\[\d+\])?)\s*)?"(?:[^"\\]|\\.)*"\s*|#.*|\s*)')


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The entries of a PO file as they were read; `entries` in the order of the file."""

    entries: tuple[polib.POEntry, ...] = ()
    metadata: tuple[tuple[str, str], ...] = ()
    header: str = ""


def read(text: str, file: str) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """The catalogue in `text`, None with one problem when it is not a PO file."""
    wrong = _wrong_line(text)
    if wrong:
        return None, (problem("PO-SYNTAX", file, line=wrong, reason="this is neither a comment nor a whole string"),)
    try:
        parsed = polib.pofile(text, wrapwidth=0, check_for_duplicates=False) if text.strip() else polib.POFile()
    except (OSError, UnicodeDecodeError, IndexError, ValueError) as error:
        found = _LINE.search(str(error))
        reason = str(error).split(":")[-1].strip() or "syntax error"
        return None, (problem("PO-SYNTAX", file, line=int(found[1]) if found else 0, reason=reason),)
    catalogue = Catalogue(tuple(parsed), tuple(parsed.metadata.items()), parsed.header)
    return catalogue, _problems(catalogue, file)


def _wrong_line(text: str) -> int:
    """The number of the first line that no PO file can have, 0 for none."""
    lines = text.replace("\r\n", "\n").split("\n")
    return next((n for n, line in enumerate(lines, start=1) if not _WHOLE_LINE.fullmatch(line)), 0)


def _problems(catalogue: Catalogue, file: str) -> tuple[Problem, ...]:
    problems: list[Problem] = []
    seen: set[str] = set()
    for entry in catalogue.entries:
        if entry.obsolete:
            continue
        line = entry.linenum or 0
        if entry.msgctxt in seen:
            problems.append(problem("PO-DUPLICATE", file, line=line, context=entry.msgctxt))
        seen.add(entry.msgctxt)
        stated = _STATE.search(entry.tcomment or "")
        if stated and stated["state"] not in STATES:
            problems.append(problem("PO-STATE", file, line=line, state=stated["state"], states=", ".join(STATES)))
        if entry.fuzzy:
            problems.append(problem("PO-STALE", file, line=line, context=entry.msgctxt or ""))
    return tuple(problems)


def merge(catalogue: Catalogue, units: tuple[Unit, ...], article: Article, target: Language) -> str:
    """The text of the catalogue brought up to date with `units`; the same bytes when nothing has changed.

    An entry follows its source text first (inserting a sentence renumbers the others, which are no news to a
    translator), then its likeness, then its context. What fits nothing any more is kept as obsolete.
    """
    old = list(catalogue.entries)
    matched = _match(old, units)
    merged = polib.POFile(wrapwidth=0)
    merged.metadata = dict(catalogue.metadata) or _metadata(target)
    merged.header = catalogue.header or _HEADER
    for unit in units:
        entry = matched.get(unit.id)
        if entry is None:
            entry = polib.POEntry(msgid=unit.source)
        elif entry.msgid != unit.source:
            _make_stale(entry, unit)
        entry.msgctxt = unit.id
        entry.obsolete = False
        entry.occurrences = [_occurrence(unit, article)]
        merged.append(entry)
    used = {id(entry) for entry in matched.values()}
    for entry in old:
        if id(entry) not in used:
            entry.obsolete = True
            merged.append(entry)
    return f"{merged}\n" if not str(merged).endswith("\n") else str(merged)


def _match(old: list[polib.POEntry], units: tuple[Unit, ...]) -> dict[str, polib.POEntry]:
    matched: dict[str, polib.POEntry] = {}
    free = list(old)

    def take(unit: Unit, fits: list[polib.POEntry]) -> None:
        if fits:
            entry = next((e for e in fits if e.msgctxt == unit.id and not e.obsolete), fits[0])
            matched[unit.id] = entry
            free[:] = [e for e in free if e is not entry]

    for unit in units:
        take(unit, [e for e in free if e.msgid == unit.source])
    live = [unit for unit in units if unit.id not in matched]
    for unit in live:
        candidates = [e for e in free if not e.obsolete and _likeness(e.msgid, unit.source) > _EDITED]
        take(unit, sorted(candidates, key=lambda e: -_likeness(e.msgid, unit.source))[:1])
    for unit in live:
        if unit.id not in matched:
            take(unit, [e for e in free if e.msgctxt == unit.id and not e.obsolete and e.msgstr])
    return matched


def _likeness(first: str, second: str) -> float:
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() > _EDITED else 0.0


def _make_stale(entry: polib.POEntry, unit: Unit) -> None:
    if entry.msgstr:
        # Of several edits the first source is the one that the translation belongs to.
        if not entry.fuzzy:
            entry.previous_msgid = entry.msgid
            entry.previous_msgctxt = None
            entry.flags.append("fuzzy")
        elif entry.previous_msgid == unit.source:
            entry.flags.remove("fuzzy")
            entry.previous_msgid = None
    entry.msgid = unit.source


def _occurrence(unit: Unit, article: Article) -> tuple[str, str]:
    if unit.evidence is None:
        return ("explainer.yml", "1")
    line = article.text.count("\n", 0, unit.evidence.span.start) + 1
    return (article.name, str(line))


def _metadata(target: Language) -> dict[str, str]:
    plural = "nplurals=2; plural=(n != 1);" if target == "en" else (
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
    )  # fmt: skip
    return {
        "Project-Id-Version": "siyaq",
        "Language": target,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural,
    }


def translations(catalogue: Catalogue, units: tuple[Unit, ...]) -> dict[str, Translation]:
    """The translation of each unit id: *missing* where there is none, *stale* where the source changed."""
    matched = _match(list(catalogue.entries), units)
    return {unit.id: _translation(matched.get(unit.id), unit) for unit in units}


def _translation(entry: polib.POEntry | None, unit: Unit) -> Translation:
    line = entry.linenum or 0 if entry and not entry.obsolete else 0
    if entry is None or not entry.msgstr.strip():
        return Translation("", "missing", line=line)
    comment = entry.tcomment or ""
    stated = _STATE.search(comment)
    order = _ORDER.search(comment)
    numbers = tuple(int(number) - 1 for number in re.findall(r"\d+", order["order"])) if order else ()
    if entry.fuzzy or entry.msgid != unit.source:
        return Translation(entry.msgstr, "stale", "", numbers, line)
    state: State = "checked"
    if stated and stated["state"] in {"machine", "checked", "reviewed"}:
        state = stated["state"]  # type: ignore[assignment]
    return Translation(entry.msgstr, state, (stated["reviewer"] or "") if stated else "", numbers, line)
