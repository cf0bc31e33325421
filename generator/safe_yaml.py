# SPDX-License-Identifier: Apache-2.0
r"""The one reader of YAML: a typed tree in which every value knows its line and column.

In: the text of a file that anybody may have written. Out: a tree and the problems met. Anchors, aliases, tags,
a second document, duplicate keys, deep nesting and large files are refused; no value is ever guessed to be a
number, a date or a truth value (``country: NO`` stays the two letters).

>>> tree, problems = load("title: Canal\ncountry: NO\n", "explainer.yml")
>>> tree.text("country"), problems
('NO', ())
>>> load("a: &x 1\nb: *x\n", "explainer.yml")[1][0].what
'anchors ("&x") are not accepted here'
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

import yaml

from generator.problems import problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Problem

MAX_BYTES = 1_000_000
"""Size of a file that is read at all, in bytes of UTF-8."""
MAX_DEPTH = 16
"""Levels of lists and mappings; the deepest of ours has five."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value as it was written; `quoted` when it stood in quotation marks or in a block."""

    value: str
    line: int
    column: int
    quoted: bool = False

    @property
    def is_empty(self) -> bool:
        """True for what YAML calls null: nothing, ``~`` or ``null`` without quotation marks."""
        return not self.quoted and self.value in {"", "~", "null", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of nodes."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and their values in the order of the file; keys are unique."""

    entries: tuple[tuple[Scalar, Node], ...]
    line: int
    column: int

    def get(self, key: str) -> Node | None:
        """The value of `key`; None when the key is absent or its value is empty."""
        found = next((value for name, value in self.entries if name.value == key), None)
        return None if isinstance(found, Scalar) and found.is_empty else found

    def key(self, key: str) -> Scalar | None:
        """The key itself, for its line and column."""
        return next((name for name, _ in self.entries if name.value == key), None)

    def keys(self) -> tuple[str, ...]:
        """All keys in the order of the file."""
        return tuple(name.value for name, _ in self.entries)

    def text(self, key: str) -> str:
        """The scalar under `key`, "" when it is absent or not a scalar."""
        value = self.get(key)
        return value.value if isinstance(value, Scalar) else ""

    def mapping(self, key: str) -> Mapping | None:
        """The mapping under `key`, None when it is absent or something else."""
        value = self.get(key)
        return value if isinstance(value, Mapping) else None

    def sequence(self, key: str) -> Sequence | None:
        """The list under `key`, None when it is absent or something else."""
        value = self.get(key)
        return value if isinstance(value, Sequence) else None


Node = Scalar | Sequence | Mapping
_TYPE_NAMES: dict[type[Node], str] = {Scalar: "a text", Sequence: "a list", Mapping: "keys with values"}


class _RefusedError(Exception):
    """The file cannot be taken; carries the message for the person."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what)
        self.problem = problem


class _Open:
    """A list or mapping whose end has not been read yet."""

    __slots__ = ("children", "column", "line", "mapping")

    def __init__(self, line: int, column: int, *, mapping: bool) -> None:
        self.line, self.column, self.mapping = line, column, mapping
        self.children: list[Node] = []


def load(text: str, file: str) -> tuple[Node, tuple[Problem, ...]]:
    """The tree of `text` and its problems; an empty mapping when the file is refused.

    `file` is the name for the messages. Problems: YAML-SIZE, YAML-SYNTAX, YAML-ANCHOR, YAML-TAG, YAML-DEPTH,
    YAML-DOCUMENTS (the file is refused); YAML-DUPLICATE (the first value is kept), all of them errors.
    """
    nothing = Mapping((), 1, 1)
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return nothing, (problem("YAML-SIZE", file, 1, 1, limit=f"{MAX_BYTES:,}"),)
    problems: list[Problem] = []
    try:
        tree = _build(yaml.parse(text, Loader=yaml.SafeLoader), file, problems)
    except _RefusedError as refused:
        return nothing, (*problems, refused.problem)
    except yaml.MarkedYAMLError as error:
        return nothing, (*problems, _syntax(error, file))
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        return nothing, (problem("YAML-CHARACTER", file, line, 1, code=f"{ord(text[error.position]):04X}"),)
    return tree or nothing, tuple(problems)


def _syntax(error: yaml.MarkedYAMLError, file: str) -> Problem:
    """The parser's complaint with its place."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return problem("YAML-SYNTAX", file, line, column, reason=error.problem or error.context or "unreadable")


def _build(events: Iterator[yaml.Event], file: str, problems: list[Problem]) -> Node | None:
    """The tree of one document; None for an empty one. Raises _RefusedError for what is not accepted."""
    open_nodes: list[_Open] = []
    root: Node | None = None
    documents = 0
    for event in events:
        mark = event.start_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _RefusedError(problem("YAML-DOCUMENTS", file, line, column))
        _refuse_sharing(event, file, line, column)
        finished: Node | None = None
        if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            if len(open_nodes) >= MAX_DEPTH:
                raise _RefusedError(problem("YAML-DEPTH", file, line, column, limit=str(MAX_DEPTH)))
            open_nodes.append(_Open(line, column, mapping=isinstance(event, yaml.MappingStartEvent)))
        elif isinstance(event, yaml.ScalarEvent):
            finished = Scalar(event.value, line, column, event.style is not None)
        elif isinstance(event, yaml.CollectionEndEvent):
            finished = _close(open_nodes.pop(), file, problems)
        if finished is not None:
            if open_nodes:
                open_nodes[-1].children.append(finished)
            else:
                root = finished
    return root


def _refuse_sharing(event: yaml.Event, file: str, line: int, column: int) -> None:
    """Nothing for a plain event. Raises _RefusedError for an anchor, an alias or a tag.

    A few anchors that repeat each other grow without bound, and a tag may name any Python class.
    """
    anchor = event.anchor if isinstance(event, yaml.NodeEvent) else None
    if anchor is not None:
        kind, mark = ("aliases", "*") if isinstance(event, yaml.AliasEvent) else ("anchors", "&")
        raise _RefusedError(problem("YAML-ANCHOR", file, line, column, kind=kind, name=mark + anchor))
    tag = getattr(event, "tag", None)
    if tag is not None:
        raise _RefusedError(problem("YAML-TAG", file, line, column, tag=tag))


def _close(opened: _Open, file: str, problems: list[Problem]) -> Node:
    """The finished list or mapping; adds a problem for every key that is written twice or is not a text."""
    if not opened.mapping:
        return Sequence(tuple(opened.children), opened.line, opened.column)
    entries: dict[str, tuple[Scalar, Node]] = {}
    for key, value in zip(opened.children[::2], opened.children[1::2], strict=True):
        if not isinstance(key, Scalar):
            problems.append(problem("YAML-KEY-TYPE", file, key.line, key.column))
        elif key.value in entries:
            first = str(entries[key.value][0].line)
            problems.append(problem("YAML-DUPLICATE", file, key.line, key.column, key=key.value, first=first))
        else:
            entries[key.value] = (key, value)
    return Mapping(tuple(entries.values()), opened.line, opened.column)


def wrong_type(node: Node, wanted: type[Node], subject: str, file: str) -> Problem:
    """The message that `subject` is not what it should be: ``"names" must be keys with values, not a list``."""
    expected, found = _TYPE_NAMES[wanted], _TYPE_NAMES[type(node)]
    return problem("YAML-KIND", file, node.line, node.column, key=subject, expected=expected, found=found)


def unknown_keys(mapping: Mapping, known: Iterable[str], file: str) -> tuple[Problem, ...]:
    """One problem for each key that is not `known`, with the nearest known one as a hint."""
    known = tuple(known)
    problems = []
    for key, _ in mapping.entries:
        if key.value not in known:
            close = nearest(key.value, known)
            problems.append(problem("YAML-KEY", file, key.line, key.column, key=key.value, nearest=close))
    return tuple(problems)


def nearest(word: str, known: Iterable[str]) -> str:
    """``nearest: …`` when a known word resembles `word`, otherwise the list of the known ones."""
    known = tuple(known)
    close = get_close_matches(word, known, n=1, cutoff=0.6)
    return f'nearest: "{close[0]}"' if close else "known: " + ", ".join(known)


def texts(node: Node | None, subject: str, file: str) -> tuple[tuple[Scalar, ...], tuple[Problem, ...]]:
    """The texts of a list (or of one text alone) and a problem for everything else in it; ``()`` for None."""
    if node is None:
        return (), ()
    if isinstance(node, Scalar):
        return (node,), ()
    if isinstance(node, Mapping):
        return (), (wrong_type(node, Sequence, subject, file),)
    wrong = tuple(wrong_type(item, Scalar, subject, file) for item in node.items if not isinstance(item, Scalar))
    return tuple(item for item in node.items if isinstance(item, Scalar)), wrong
