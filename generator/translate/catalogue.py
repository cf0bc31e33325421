# SPDX-License-Identifier: Apache-2.0
"""Units <-> PO catalogue, without ever losing a translator's line.

In: the units of an explainer and the text of ``en.po`` (or ``ar.po``). Out: each unit's translation with its state,
the merged text of the file, and the problems. An entry's context (``msgctxt``) is the unit's id; its state stands in
a translator comment (``# state: checked``), so that gettext's own tools keep it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

import polib

from generator.model import State, Translation
from generator.problems import problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Article, Language, Problem, Unit

STATES: Final[tuple[State, ...]] = ("missing", "stale", "machine", "checked", "reviewed")
# Two sentences that share this much are one sentence that was edited. Source: tried on edits of our own articles.
_EDITED = 0.6
# In a book of an article an edited sentence is looked for near its place; else the time would grow with the square.
_FEW, _NEAR = 200, 40
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
        if entry.msgstr and not entry.msgstr.strip():
            problems.append(problem("PO-EMPTY", file, line=line, context=entry.msgctxt or ""))
        if entry.fuzzy:
            problems.append(problem("PO-STALE", file, line=line, context=entry.msgctxt or ""))
    return tuple(problems)


def merge(catalogue: Catalogue, units: tuple[Unit, ...], articles: tuple[Article, ...], target: Language) -> str:
    """The text of the catalogue brought up to date with `units`; the same bytes when nothing has changed.

    An entry follows its source text first (inserting a sentence renumbers the others, which are no news to a
    translator), then its likeness, then its context. What fits nothing any more is kept as obsolete.
    """
    old = list(catalogue.entries)
    matched = _match(old, units)
    lines = {article.id: _Lines(article) for article in articles}
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
        entry.occurrences = [_occurrence(unit, lines)]
        merged.append(entry)
    used = {id(entry) for entry in matched.values()}
    for entry in old:
        # What nobody has translated or commented on is no translator's line.
        if id(entry) not in used and (entry.msgstr or entry.tcomment):
            _retire(entry)
            merged.append(entry)
    return f"{merged}\n" if not str(merged).endswith("\n") else str(merged)


def _match(old: list[polib.POEntry], units: tuple[Unit, ...]) -> dict[str, polib.POEntry]:
    """The entry of each unit: by its source text, then by likeness, then by its context; each entry once."""
    matched: dict[str, polib.POEntry] = {}
    taken: set[int] = set()

    def take(unit: Unit, entry: polib.POEntry | None) -> None:
        if entry is not None:
            matched[unit.id] = entry
            taken.add(id(entry))

    by_source: dict[str, list[polib.POEntry]] = {}
    for entry in old:
        by_source.setdefault(entry.msgid, []).append(entry)
    for unit in units:
        same = [entry for entry in by_source.get(unit.source, ()) if id(entry) not in taken]
        own = (entry for entry in same if entry.msgctxt == unit.id and not entry.obsolete)
        take(unit, next(own, same[0] if same else None))
    live = [(place, unit) for place, unit in enumerate(units) if unit.id not in matched]
    free = [(place, entry) for place, entry in enumerate(old) if id(entry) not in taken and not entry.obsolete]
    for place, unit in live:
        near = [e for at, e in free if id(e) not in taken and (len(free) < _FEW or abs(at - place) <= _NEAR)]
        likest = max(near, key=lambda entry: _likeness(entry.msgid, unit.source), default=None)
        take(unit, likest if likest is not None and _likeness(likest.msgid, unit.source) > _EDITED else None)
    by_context = {entry.msgctxt: entry for _, entry in free if id(entry) not in taken and entry.msgstr}
    for _, unit in live:
        if unit.id not in matched:
            take(unit, by_context.get(unit.id))
    return matched


def _likeness(first: str, second: str) -> float:
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() > _EDITED else 0.0


def _retire(entry: polib.POEntry) -> None:
    """Keeps a translation that nothing asks for any more, with the source that it is of.

    A stale one goes back to its own source: readers of PO files, polib among them, drop the previous source of an
    obsolete entry.
    """
    entry.obsolete = True
    if entry.fuzzy and entry.previous_msgid:
        entry.msgid, entry.previous_msgid = entry.previous_msgid, None
        entry.flags.remove("fuzzy")


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


class _Lines:
    """Where the lines of an article begin, to number them."""

    def __init__(self, article: Article) -> None:
        self.name = article.name
        self._ends = [match.start() for match in re.finditer("\n", article.text)]

    def at(self, offset: int) -> int:
        """The line that holds the code point, from 1."""
        return bisect_left(self._ends, offset) + 1


def _occurrence(unit: Unit, lines: Mapping[str, _Lines]) -> tuple[str, str]:
    if unit.evidence is None:
        return ("explainer.yml", "1")
    own = lines[unit.evidence.article]
    return (own.name, str(own.at(unit.evidence.span.start)))


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
