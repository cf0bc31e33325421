# SPDX-License-Identifier: Apache-2.0
r"""The plain part of YAML that our own files are written in, twenty times as fast as the whole language.

In: the text of a file. Out: the tree that ``safe_yaml.load`` gives, or None: then the text holds something else and is
left to the whole reader. Plain are: blocks indented by spaces, keys of ASCII letters, values on one line that stand in
quotation marks or are words alone, comments on lines of their own. No mistake is told here, no text is refused.

>>> tree = load("- id: canal\n  names:\n    en: 'The Canal'\n")
>>> tree.items[0].mapping("names").text("en")
'The Canal'
>>> load("title: [a, b]\n") is None
True
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.safe_yaml import Mapping, Node, Scalar, Sequence

_DEEPEST = 8
# Whatever the whole reader refuses, or takes for the end of a line, is its own affair.
_ODD = re.compile(r"[^\n\x20-\x7e\xa1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]")
_LINE = re.compile(
    r"""(?P<indent>[ ]*)(?P<dash>-[ ])?
    (?:(?P<key>[A-Za-z][A-Za-z0-9_]{0,40}):(?:[ ](?=\S)|$))?
    (?:'(?P<single>[^']*+(?:''[^']*+)*+)'|"(?P<double>[^"\\]*)"|(?P<words>[^\W_][\w.-]*+(?:[ ][^\W_][\w.-]*+)*+))?""",
    re.VERBOSE,
)


class _Line(NamedTuple):
    """A line that holds something: `column` is that of its first character behind a dash."""

    number: int
    indent: int
    is_item: bool
    key: str | None
    value: str | None
    quoted: bool
    column: int
    value_column: int


class _NotPlainError(Exception):
    """The text holds more than the plain part."""


def load(text: str) -> Node | None:
    """The tree of the text, None when the text is not plain."""
    if _ODD.search(text):
        return None
    try:
        lines = _lines(text)
        tree, after = _block(lines, 0, 0, 1)
    except _NotPlainError:
        return None
    return tree if after == len(lines) else None


def _lines(text: str) -> list[_Line]:
    """The lines that are neither empty nor comments."""
    lines: list[_Line] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line or line.lstrip(" ")[:1] in {"", "#"}:
            continue
        found = _LINE.fullmatch(line)
        if found is None:
            raise _NotPlainError
        indent, dash, key, single, double, words = found.groups()
        value = words if words is not None else single.replace("''", "'") if single is not None else double
        column = len(indent) + len(dash or "")
        behind = column + len(key) + 2 if key else column
        lines.append(_Line(number, len(indent), bool(dash), key, value, words is None, column, behind))
    return lines


def _block(lines: list[_Line], at: int, indent: int, depth: int) -> tuple[Node, int]:
    """The list or mapping whose lines are indented so far, and the number of the line behind it."""
    if at >= len(lines) or lines[at].indent != indent or depth > _DEEPEST:
        raise _NotPlainError
    return _sequence(lines, at, indent, depth) if lines[at].is_item else _mapping(lines, at, indent, depth)


def _sequence(lines: list[_Line], at: int, indent: int, depth: int) -> tuple[Node, int]:
    first = lines[at]
    items: list[Node] = []
    while at < len(lines) and lines[at].indent == indent and lines[at].is_item:
        line = lines[at]
        if line.key is None:
            items.append(_scalar(line))
            at += 1
            continue
        # What stands behind the dash begins a mapping that goes on below it.
        lines[at] = line._replace(indent=line.column, is_item=False)
        item, at = _mapping(lines, at, line.column, depth + 1)
        items.append(item)
    return Sequence(tuple(items), first.number, indent + 1), _end(lines, at, indent)


def _mapping(lines: list[_Line], at: int, indent: int, depth: int) -> tuple[Node, int]:
    first = lines[at]
    entries: dict[str, tuple[Scalar, Node]] = {}
    while at < len(lines) and lines[at].indent == indent and not lines[at].is_item:
        line = lines[at]
        if line.key is None or line.key in entries:
            raise _NotPlainError
        key = Scalar(line.key, line.number, line.column + 1)
        if line.value is not None:
            entries[line.key] = (key, _scalar(line))
            at += 1
        elif at + 1 < len(lines) and lines[at + 1].indent > indent:
            value, at = _block(lines, at + 1, lines[at + 1].indent, depth + 1)
            entries[line.key] = (key, value)
        else:
            raise _NotPlainError
    return Mapping(tuple(entries.values()), first.number, indent + 1), _end(lines, at, indent)


def _end(lines: list[_Line], at: int, indent: int) -> int:
    """The line behind a block, which must not be indented as far as the block."""
    if at < len(lines) and lines[at].indent >= indent:
        raise _NotPlainError
    return at


def _scalar(line: _Line) -> Scalar:
    if line.value is None:
        raise _NotPlainError
    return Scalar(line.value, line.number, line.value_column + 1, line.quoted)
