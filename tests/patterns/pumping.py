# SPDX-License-Identifier: Apache-2.0
"""What a pattern does with the texts that are worst for it: each of its loops is fed ever more of what it takes.

In: a compiled pattern. Out: the first text of a kind for which the time grows faster than the length, measured.
"""

from __future__ import annotations

import math
import re
import time
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

PROBES: Final = " \n\taA1اب،.-'\"«»“_/,:ـ\u0301!"
"""Characters that classes of our patterns tell apart."""
KILLERS: Final = ("\0", "", "\n")
"""What follows, so that a match that has gone far fails, or not."""
STEEP: Final = 1.65
"""The time grows with more than this power of the length: 2 is a loop within a loop."""
CLEAR: Final = 0.004
"""Seconds below which nothing is measured."""
ENOUGH: Final = 0.1
"""Seconds after which a loop is believed."""
_MANY: Final = 100
"""A repetition that is allowed so often is a loop."""
_REPEATS: Final = frozenset({codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT})
_SINGLE: Final = frozenset({codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN})
_CLASSES: Final = {
    codes.CATEGORY_DIGIT: re.compile(r"\d"), codes.CATEGORY_NOT_DIGIT: re.compile(r"\D"),
    codes.CATEGORY_SPACE: re.compile(r"\s"), codes.CATEGORY_NOT_SPACE: re.compile(r"\S"),
    codes.CATEGORY_WORD: re.compile(r"\w"), codes.CATEGORY_NOT_WORD: re.compile(r"\W"),
}  # fmt: skip
Detail: TypeAlias = Any
"""What Python's parser tells of an element differs from one kind to the other; it has no type."""
Op: TypeAlias = tuple[object, Detail]


class Attack(NamedTuple):
    """``before + body * times + killer`` took so many seconds; the time grew with this power of `times`."""

    before: str
    body: str
    killer: str
    times: int
    seconds: float
    power: float


def worst(pattern: re.Pattern[str], *, scans: bool) -> Attack | None:
    """The first text that the pattern takes too long for, None when there is none. `scans`: it is searched for."""
    tree = _parser.parse(pattern.pattern, pattern.flags)
    ask = pattern.search if scans else pattern.match
    for before, body in sorted(set(_loops(tree, pattern.flags, ""))):
        for killer in KILLERS:
            grown = _growth(ask, before, body, killer)
            if grown is not None:
                return Attack(before, body, killer, *grown)
    return None


def _growth(ask: Callable[[str], object], before: str, body: str, killer: str) -> tuple[int, float, float] | None:
    """Count, seconds and power when the time grows too fast."""
    earlier = (0, 0.0)
    for count in _counts():
        text = before + body * count + killer
        seconds = min(_seconds(ask, text) for _ in range(1 if _seconds(ask, text) > ENOUGH else 3))
        if seconds > CLEAR and earlier[1] > CLEAR / 2:
            power = math.log(seconds / earlier[1]) / math.log(count / earlier[0])
            if power > STEEP:
                return count, seconds, power
        if seconds > ENOUGH:
            return None
        earlier = (count, seconds)
    return None


def _seconds(ask: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    ask(text)
    return time.process_time() - started


def _counts() -> Iterator[int]:
    """First small steps, for what doubles with each; then by half as much again."""
    yield from range(4, 48, 4)
    count = 48
    while count < 20_000:
        yield count
        count = count * 3 // 2


def _loops(tree: Iterable[Op], flags: int, before: str) -> Iterator[tuple[str, str]]:
    """For each loop of the pattern: a text that leads to it, and what it can take once, in several ways."""
    for op, detail in tree:
        for inner in _inner(op, detail):
            if op in _REPEATS and detail[1] >= _MANY:
                ways = {_example(inner, flags, probe) for probe in PROBES} | set(_choices(inner, flags))
                yield from ((before, body) for body in ways if body)
            yield from _loops(inner, flags, before)
        if op not in {codes.ASSERT, codes.ASSERT_NOT}:
            before += _example([(op, detail)], flags, "")


def _choices(tree: Iterable[Op], flags: int) -> Iterator[str]:
    """A text for each way through the outermost choice of the pattern."""
    elements = list(tree)
    for at, (op, detail) in enumerate(elements):
        if op is codes.BRANCH or (op is codes.SUBPATTERN and len(detail[3]) == 1):
            for inner in _inner(op, detail):
                before, after = (_example(part, flags, "") for part in (elements[:at], elements[at + 1 :]))
                middles = (_example(inner, flags, ""),) if op is codes.BRANCH else _choices(inner, flags)
                yield from (before + middle + after for middle in middles)


def _inner(op: object, detail: Detail) -> tuple[Detail, ...]:
    """The patterns inside an element."""
    if op in _REPEATS:
        return (detail[2],)
    if op is codes.SUBPATTERN:
        return (detail[3],)
    if op is codes.BRANCH:
        return tuple(detail[1])
    if op is codes.ATOMIC_GROUP:
        return (detail,)
    return (detail[1],) if op in {codes.ASSERT, codes.ASSERT_NOT} else ()


def _example(tree: Iterable[Op], flags: int, probe: str) -> str:
    """A text that the pattern matches, more or less, made of the probe where that will do."""
    found = ""
    for op, detail in tree:
        if op in _SINGLE:
            found += _letter(op, detail, flags, probe)
        elif op in _REPEATS:
            found += _example(detail[2], flags, probe) * min(detail[0], _MANY)
        elif op not in {codes.ASSERT, codes.ASSERT_NOT}:
            choices = [_example(inner, flags, probe) for inner in _inner(op, detail)]
            found += next((choice for choice in choices if probe and probe in choice), choices[0] if choices else "")
    return found


def _letter(op: object, detail: Detail, flags: int, probe: str) -> str:
    """A character that the element takes, the probe if it does."""
    if op is codes.LITERAL:
        return chr(detail)
    named = "".join(chr(what if kind is codes.LITERAL else what[0]) for kind, what in detail if _is_named(kind)) if (
        op is codes.IN
    ) else ""  # fmt: skip
    return next((each for each in probe + PROBES + named if _takes(op, detail, flags, each)), "x")


def _is_named(kind: object) -> bool:
    return kind is codes.LITERAL or kind is codes.RANGE


def _takes(op: object, detail: Detail, flags: int, letter: str) -> bool:
    """True when the element of one character takes the letter."""
    if op is codes.NOT_LITERAL:
        return letter != chr(detail)
    if op is codes.ANY:
        return letter != "\n" or bool(flags & re.DOTALL)
    is_negated = detail[0][0] is codes.NEGATE
    return is_negated != any(
        (kind is codes.LITERAL and letter == chr(what))
        or (kind is codes.RANGE and what[0] <= ord(letter) <= what[1])
        or (kind is codes.CATEGORY and _CLASSES[what].match(letter) is not None)
        for kind, what in detail
    )
