# SPDX-License-Identifier: Apache-2.0
"""Quotation marks paired per glyph, nested, and mended where one is missing.

In: a text, its paragraphs and the ends of its sentences. Out: `Pair`s sorted by start.

>>> text = "قال: «نعم». He said “no”."
>>> [text[pair.inner.start : pair.inner.end] for pair in pair_marks(text, (Span(0, len(text)),), ())]
['نعم', 'no']
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from generator.model import Span
from generator.normalise import fold_character

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Family = Literal["double", "guillemet", "single", "round"]
Side = Literal["open", "close", "either", "none"]

_MARK = re.compile(r"''|``|<<|>>|[“”„‟\"″«»‹›‘’‚']")
# Double brackets are marks only in pairs with nothing bracketed between them; elsewhere they close two brackets.
_ROUND = re.compile(r"(?P<open>\(\()[^()\n]+(?P<close>\)\))")
_FAMILY: dict[str, Family] = {
    "“": "double", "”": "double", "„": "double", "‟": "double", '"': "double", "''": "double",
    "``": "double", "″": "double", "«": "guillemet", "»": "guillemet", "<<": "guillemet", ">>": "guillemet",
    "((": "round", "))": "round",
    "‹": "single", "›": "single", "‘": "single", "’": "single", "‚": "single", "'": "single",
}  # fmt: skip
_SIDES: tuple[Literal["open", "close"], ...] = ("open", "close")
_OPENS = frozenset(("“", "„", "‟", "«", "<<", "``", "‹", "‘", "‚"))
_DOUBLE_STRAIGHT = frozenset({'"', "''", "″"})
_CLOSES = frozenset(("”", "»", "’", "›", ">>"))
_STRAIGHT = _DOUBLE_STRAIGHT | {"'"}
_TERMINAL = frozenset(".!?؟…")
# One letter, or two with "and" first, and the stroke that may lengthen it.
_JOINED = frozenset("وفبلكـ")
_LONGEST_JOINED = 3
# A name or a few words between two marks that do not belong together.
_NEAR = 90
_STOPS = frozenset(".,،؛;:!?؟…)")
_OPENING_CONTEXT = frozenset("([{-–—/:“„«‘\"'")
_CLOSING_CONTEXT = frozenset(".,،؛;:!?؟…)]}-–—/”»’\"'")


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: half-open range, its family and what its glyph and neighbours make of it."""

    start: int
    end: int
    glyph: str
    side: Side

    @property
    def family(self) -> Family:
        """Marks of one family open and close each other."""
        return _FAMILY[self.glyph]


@dataclass(frozen=True, slots=True)
class Pair:
    """One quotation: `outer` with its marks, `inner` without marks and outer spaces.

    `depth` 0 is not inside another one. `closed` is False where the end was mended. `runs_on` is True when
    the next paragraph opens the same quotation again.
    """

    outer: Span
    inner: Span
    depth: int = 0
    closed: bool = True
    runs_on: bool = False


def _neighbour(text: str, offset: int, step: int) -> str:
    """The nearest character that carries something, or a line break at the ends of the text."""
    for _ in range(4):
        if not 0 <= offset < len(text):
            break
        if fold_character(text[offset]):
            return text[offset]
        offset += step
    return "\n"


def _is_joined(text: str, start: int) -> bool:
    """True behind a conjunction or preposition of one letter, which no space parts from the mark: «و"».

    Source: Ryding (2005), 16.1.1 and 18.1 (one-letter prepositions and conjunctions are written with the next word).
    """
    at = start - 1
    while at >= 0 and start - at <= _LONGEST_JOINED and text[at] in _JOINED:
        at -= 1
    return at < start - 1 and (at < 0 or not (text[at].isalnum() or text[at] in _JOINED))


def _side(text: str, start: int, end: int) -> Side:
    """What a mark does: by glyph where that is clear, else by the white space around it."""
    glyph, before, after = text[start:end], _neighbour(text, start - 1, -1), _neighbour(text, end, 1)
    is_joined = _is_joined(text, start)
    looks_open = (is_joined or not (before.isalnum() or before in ".,،؛!?؟…)%")) and not after.isspace()
    looks_open = looks_open and (after not in _CLOSING_CONTEXT or after in _OPENING_CONTEXT)
    looks_close = (
        not is_joined
        and not before.isspace()
        and before not in "([{"
        and (after.isspace() or after in _CLOSING_CONTEXT)
    )
    if _FAMILY[glyph] == "single" and glyph not in "‹›‘‚":
        if before.isalnum() and after.isalnum():
            return "none"
        if glyph == "’" or (looks_open and after.isdigit()):
            return "close" if looks_close else "none"
    if glyph in _STRAIGHT:
        return "open" if looks_open and not looks_close else "close" if looks_close and not looks_open else "either"
    wanted: Side = "open" if glyph in _OPENS else "close"
    contrary = looks_close and not looks_open if wanted == "open" else looks_open and not looks_close
    return "either" if contrary else wanted


def _is_loose(text: str, mark: Mark) -> bool:
    """True for a curly mark with a space on both sides: papers turn such marks around."""
    is_spaced = _neighbour(text, mark.start - 1, -1).isspace() and _neighbour(text, mark.end, 1).isspace()
    return is_spaced and mark.glyph in "“”"


def _is_possessive(text: str, marks: Sequence[Mark], index: int, *, runs_on: bool) -> bool:
    """True for the mark of "workers’ rights" inside single marks that close later, or that `runs_on` never closes here.

    Source: the English plural possessive takes a bare apostrophe after its s.
    """
    mark = marks[index]
    if text[mark.start - 1 : mark.start].lower() != "s" or not re.match(r" [a-z]", text[mark.end : mark.end + 2]):
        return False
    for later in marks[index + 1 : index + 9]:
        if later.family == "single" and later.side != "none":
            return later.side == "close"
    return runs_on


def _read(text: str, paragraph: Span) -> list[Mark]:
    """The marks of a paragraph in order, apostrophes left out."""
    found = [
        Mark(match.start(), match.end(), match.group(), _side(text, match.start(), match.end()))
        for match in _MARK.finditer(text, paragraph.start, paragraph.end)
    ]
    marks = [mark for mark in found if mark.side != "none"]
    loose = {mark for mark in marks if _is_loose(text, mark)}
    if loose and len(loose) % 2 == 0:
        marks = [replace(mark, side="either") if mark in loose else mark for mark in marks]
    round_ones = [
        Mark(*match.span(side), match[side], side)
        for match in _ROUND.finditer(text, paragraph.start, paragraph.end)
        for side in _SIDES
    ]
    return sorted((*marks, *round_ones), key=lambda mark: mark.start) if round_ones else marks


def _may_close(text: str, mark: Mark, opening: Mark) -> bool:
    """True when a mark that closes nothing of its kind may close another one: a single one near by, no apostrophe.

    Source: our own reading of papers, whose keyboards lack one of two marks; Quirk et al. (1985), App. III.19.
    """
    if mark.family == opening.family or "single" not in {mark.family, opening.family}:
        return True
    if opening.family == "single":
        return opening.side == "open" and mark.start - opening.end <= _NEAR
    return text[mark.start - 1] in _TERMINAL or text[mark.start - 1] in ",،" or text[mark.end : mark.end + 1] in _STOPS


def _closes_other(text: str, marks: Sequence[Mark], index: int, opening: Mark) -> bool:
    """True for the first closing mark of "… ‘under control", and he …": the next one closes the outer pair."""
    mark = marks[index]
    if mark.family == opening.family or opening.family != "single" or not _may_close(text, mark, opening):
        return False
    later = next((each for each in marks[index + 1 : index + 9] if each.family != "single"), None)
    return later is not None and later.family == mark.family and later.side == "close"


def _match(
    text: str, marks: Sequence[Mark], *, runs_on: bool
) -> tuple[list[tuple[Mark, Mark]], list[Mark], list[Mark]]:
    """Matched marks, those left open (outermost first) and those that closed nothing.

    `runs_on`: single marks open the paragraph and the next one, so the last of them may stay open.
    """
    pairs: list[tuple[Mark, Mark]] = []
    stack: list[Mark] = []
    waiting: dict[Family, int] = {"double": 0, "guillemet": 0, "single": 0, "round": 0}
    strays: list[Mark] = []
    for index, mark in enumerate(marks):
        family = mark.family
        is_opening = mark.side == "open" or (mark.side == "either" and not waiting[family])
        if is_opening:
            stack.append(mark)
            waiting[family] += 1
        elif waiting[family]:
            if family == "single" and _is_possessive(text, marks, index, runs_on=runs_on):
                continue
            if not _closes_other(text, marks, index, stack[-1]):
                while stack[-1].family != family:
                    waiting[stack.pop().family] -= 1
            opening = stack.pop()
            waiting[opening.family] -= 1
            pairs.append((opening, mark))
        elif stack and _may_close(text, mark, stack[-1]):
            opening = stack.pop()
            waiting[opening.family] -= 1
            pairs.append((opening, mark))
        elif family != "single":
            strays.append(mark)
    # An apostrophe may look like an opening single mark, so only one that the next paragraph repeats stays open.
    return pairs, [mark for mark in stack if mark.family != "single" or (runs_on and mark is stack[-1])], strays


def _alternating(marks: Iterable[Mark]) -> list[Mark]:
    """The same marks with the straight double ones opening and closing in turn."""
    return [replace(mark, side="either") if mark.glyph in _DOUBLE_STRAIGHT else mark for mark in marks]


def _opens_speech(text: str, marks: Sequence[Mark], paragraph: Span) -> bool:
    """True when a curly single mark opens at the start of the paragraph or behind a colon."""
    return any(
        mark.glyph == "‘"
        and (mark.start == paragraph.start or ":" in text[max(paragraph.start, mark.start - 2) : mark.start])
        for mark in marks
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _mend(text: str, open_marks: Sequence[Mark], starts: Sequence[int], ends: Sequence[int], last: int) -> list[Pair]:
    """Pairs for marks that nothing closes: up to a finished sentence, the next opening or the sentence's end."""
    mended: list[Pair] = []
    for index, mark in enumerate(open_marks):
        stop = open_marks[index + 1].start if index + 1 < len(open_marks) else last
        position = bisect_right(ends, mark.end)
        stop = min(stop, ends[position]) if position < len(ends) else stop
        position = bisect_left(starts, mark.end)
        if position < len(starts) and starts[position] < stop:
            inside = _trimmed(text, mark.end, starts[position])
            if inside.length and text[inside.end - 1] in _TERMINAL:
                stop = starts[position]
            elif mark.glyph in _DOUBLE_STRAIGHT and text.startswith(mark.glyph, starts[position]):
                # '"It goes on, and he said "they are ready"': with straight marks the first ends at a comma.
                comma = max(text.rfind(sign, mark.end, starts[position]) for sign in "،,")
                stop = comma if comma > mark.end else stop
        inner = _trimmed(text, mark.end, max(mark.end, stop))
        if inner.length:
            mended.append(Pair(Span(mark.start, inner.end), inner, closed=False))
    return mended


def _nest(pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs sorted by start, with their depth; one that crosses an earlier one or only doubles it is left out."""
    nested: list[Pair] = []
    ends: list[int] = []
    ordered = sorted(pairs, key=lambda pair: (pair.outer.start, -pair.outer.end))
    outers = {pair.outer for pair in ordered}
    for pair in ordered:
        if pair.inner in outers:
            continue
        while ends and ends[-1] <= pair.outer.start:
            ends.pop()
        if ends and pair.outer.end > ends[-1]:
            continue
        nested.append(replace(pair, depth=len(ends)))
        ends.append(pair.outer.end)
    return nested


def _closing_mark(text: str, paragraph: Span) -> Mark | None:
    """The mark that closes what an earlier paragraph opened: the first of the paragraph, and it closes nothing here."""
    marks = _read(text, paragraph)
    first = next((mark for mark in marks if mark.family != "single"), None)
    if first is None or first.side != "close":
        return None
    return first if first in _match(text, marks, runs_on=False)[2][:1] else None


def _pair_paragraph(
    text: str, paragraph: Span, ends: Sequence[int], following: str, closing: Mark | None
) -> list[Pair]:
    """The pairs of one paragraph; `following` is the family that the next one opens or closes first ("" if none).

    `closing` ends a quotation that the paragraph before left open.
    """
    marks = [mark for mark in _read(text, paragraph) if mark != closing]
    runs_on = following == "single" and _opens_speech(text, marks, paragraph)
    matched, left_open, strays = _match(text, marks, runs_on=runs_on)
    straight = [mark for mark in marks if mark.glyph in _DOUBLE_STRAIGHT]
    # A mark with its space on the wrong side misleads the context; an even count then decides by turns.
    if straight and len(straight) % 2 == 0 and any(mark.glyph in _DOUBLE_STRAIGHT for mark in (*strays, *left_open)):
        matched, left_open, strays = _match(text, _alternating(marks), runs_on=runs_on)
    pairs = [
        Pair(Span(opening.start, closing.end), inner)
        for opening, closing in matched
        if (inner := _trimmed(text, opening.end, closing.start)).length
    ]
    if closing is not None and (inner := _trimmed(text, paragraph.start, closing.start)).length:
        pairs.append(Pair(Span(paragraph.start, closing.end), inner))
    if left_open and left_open[-1].family == following:
        last = left_open.pop()
        if (inner := _trimmed(text, last.end, paragraph.end)).length:
            pairs.append(Pair(Span(last.start, paragraph.end), inner, closed=False, runs_on=True))
    pairs += _mend(text, left_open, sorted(pair.outer.start for pair in pairs), ends, paragraph.end)
    return _nest(pairs)


def pair_marks(text: str, paragraphs: Sequence[Span], sentence_ends: Sequence[int]) -> tuple[Pair, ...]:
    """All quotations of a text, sorted by start. `sentence_ends` (sorted) bound what has to be mended.

    A quotation never leaves its paragraph; one that the next paragraph opens again has `runs_on`.
    """
    pairs: list[Pair] = []
    for index, paragraph in enumerate(paragraphs):
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        opening = _MARK.match(text, following.start) if following else None
        family: str = _FAMILY[opening.group()] if opening and opening.group() not in _CLOSES else ""
        if following and not family and (mark := _closing_mark(text, following)):
            family = mark.family
        is_open = bool(pairs) and pairs[-1].runs_on and pairs[-1].outer.end == paragraphs[index - 1].end
        pairs += _pair_paragraph(
            text, paragraph, sentence_ends, family, _closing_mark(text, paragraph) if is_open else None
        )
    return tuple(pairs)
