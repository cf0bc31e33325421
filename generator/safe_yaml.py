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
from typing import TYPE_CHECKING

from generator.problems import problem

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def load(text: str, file: str) -> tuple[Node, tuple[Problem, ...]]:
    """The tree of `text` and its problems; an empty mapping when the file is refused.

    `file` is the name for the messages. Problems: YAML-SIZE, YAML-SYNTAX, YAML-ANCHOR, YAML-TAG, YAML-DEPTH,
    YAML-DOCUMENTS (the file is refused); YAML-DUPLICATE (the first value is kept), all of them errors.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return Mapping((), 1, 1), (problem("YAML-SIZE", file, 1, 1, limit=f"{MAX_BYTES:,}"),)
    from generator import plain_yaml

    tree = plain_yaml.load(text)
    if tree is not None:
        return tree, ()
    from generator import whole_yaml

    return whole_yaml.load(text, file)


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
    from difflib import get_close_matches

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
