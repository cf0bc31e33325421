# SPDX-License-Identifier: Apache-2.0
"""All of YAML, as ``safe_yaml.load`` wants it: a tree with lines and columns, mistakes told, what can harm refused.

In: a text of bounded size. Out: a tree and the problems met.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from generator.problems import problem
from generator.safe_yaml import MAX_DEPTH, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Problem


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
    """The tree of `text` and its problems; an empty mapping when the file is refused."""
    nothing = Mapping((), 1, 1)
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
