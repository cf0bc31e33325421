# SPDX-License-Identifier: Apache-2.0
"""What may stand in ``explainer.yml``, said once: the reader and the JSON Schema are both made from these shapes.

In: a tree of `generator.safe_yaml` and a `Record`. Out: an `Entry`, whose values are right or absent, and problems
with line and column for everything else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from generator import safe_yaml
from generator.model import LANGUAGES
from generator.problems import problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Language, Problem
    from generator.safe_yaml import Node

SCHEMES: Final = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Text:
    """One text."""


@dataclass(frozen=True, slots=True)
class Texts:
    """One text a language. One text alone is a mistake: nobody could say its language."""


@dataclass(frozen=True, slots=True)
class Either:
    """One text, or one a language."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the Gregorian calendar, YYYY-MM-DD."""


@dataclass(frozen=True, slots=True)
class Address:
    """A web address, http or https."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number from `least` to `most`, both inclusive, with a point before decimals."""

    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Choice:
    """One of `known`."""

    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of `of`; of texts and choices one alone may stand without the list."""

    of: Shape


@dataclass(frozen=True, slots=True)
class Record:
    """Keys with values. `needs` must be there; of each group of `one_of` exactly one."""

    fields: Mapping[str, Field]
    needs: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """The shape of a value, what it is for (shown while an editor types), and an example for the message."""

    shape: Shape
    about: str
    example: str = ""


Shape = Text | Texts | Either | Day | Address | Number | Choice | Listing | Record


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as it was read: only values of the right shape, found by key; `node` for line and column."""

    node: safe_yaml.Mapping
    values: Mapping[str, object] = field(default_factory=dict)

    def has(self, key: str) -> bool:
        """True when a value of the right shape is there."""
        return key in self.values

    def text(self, key: str) -> str:
        """A text, a choice or an address, white space made single; "" when absent."""
        value = self.values.get(key, "")
        return value if isinstance(value, str) else ""

    def texts(self, key: str) -> Mapping[Language, str]:
        """Texts by language; none when absent or when one text stands alone."""
        value = self.values.get(key)
        return value if isinstance(value, dict) else {}

    def day(self, key: str) -> date | None:
        """A day; None when absent."""
        value = self.values.get(key)
        return value if isinstance(value, date) else None

    def number(self, key: str) -> float | None:
        """A number; None when absent."""
        value = self.values.get(key)
        return value if isinstance(value, float) else None

    def words(self, key: str) -> tuple[str, ...]:
        """The texts of a list."""
        value = self.values.get(key)
        return tuple(v for v in value if isinstance(v, str)) if isinstance(value, tuple) else ()

    def entries(self, key: str) -> tuple[Entry, ...]:
        """The records of a list."""
        value = self.values.get(key)
        return tuple(v for v in value if isinstance(v, Entry)) if isinstance(value, tuple) else ()

    def entry(self, key: str) -> Entry:
        """A record; an empty one when absent."""
        value = self.values.get(key)
        return value if isinstance(value, Entry) else Entry(self.node)

    def place(self, key: str = "") -> tuple[int, int]:
        """Line and column of the value of `key`, of the record itself without one."""
        at = self.node.get(key) or self.node
        return at.line, at.column

    def both(self, key: str, original: str = "") -> tuple[str, Mapping[Language, str]]:
        """The original form of a name, and its forms by language (none when it was written as one text).

        `original` is the language of the original form; unknown, the first language given is taken.
        """
        names = self.texts(key)
        if not names:
            return self.text(key), {}
        originals = [name for code, name in names.items() if code == original]
        return (originals or [*names.values()])[0], names


class Reader:
    """Turns nodes into values and collects the problems of one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def tell(self, code: str, at: Node | tuple[int, int], /, **words: str) -> None:
        """Adds a problem at a node, or at a line and column."""
        line, column = at if isinstance(at, tuple) else (at.line, at.column)
        self.problems.append(problem(code, self.file, line=line, column=column, **words))

    def record(self, node: safe_yaml.Mapping, shape: Record) -> Entry:
        """The record in `node`: unknown keys and wrong values are told and left out."""
        self.problems.extend(safe_yaml.unknown_keys(node, shape.fields, self.file))
        values: dict[str, object] = {}
        for key, told in shape.fields.items():
            value = node.get(key)
            if value is None:
                if key in shape.needs:
                    self._missing(node, key, told)
                continue
            found = self._value(value, key, told, told.shape)
            if found is not None:
                values[key] = found
        given = [key for key in shape.one_of if node.get(key) is not None]
        if shape.one_of and len(given) != 1:
            self.tell("YAML-ONE-OF", node, keys=", ".join(shape.one_of), found=", ".join(given) or "none")
        return Entry(node, values)

    def _missing(self, node: Node, key: str, told: Field) -> None:
        self.tell("YAML-MISSING", node, key=key, example=_example(key, told))

    def _wrong(self, node: Node, key: str, told: Field, expected: str) -> None:
        self.tell("YAML-TYPE", node, key=key, expected=expected, example=_example(key, told))

    def _value(self, node: Node, key: str, told: Field, shape: Shape) -> object | None:
        match shape:
            case Record():
                if isinstance(node, safe_yaml.Mapping):
                    return self.record(node, shape)
                self.problems.append(safe_yaml.wrong_type(node, safe_yaml.Mapping, key, self.file))
                return None
            case Listing():
                return self._list(node, key, told, shape.of)
            case Texts():
                if isinstance(node, safe_yaml.Mapping):
                    return self._by_language(node)
                self._wrong(node, key, told, "one text a language")
                return None
            case Either():
                if isinstance(node, safe_yaml.Mapping):
                    return self._by_language(node)
                if isinstance(node, safe_yaml.Scalar):
                    return node.value
                self._wrong(node, key, told, "one text, or one text a language")
                return None
            case _:
                if isinstance(node, safe_yaml.Scalar):
                    return self._scalar(node, key, told, shape)
                self._wrong(node, key, told, _EXPECTED.get(type(shape), "one text"))
                return None

    def _list(self, node: Node, key: str, told: Field, shape: Shape) -> tuple[object, ...] | None:
        if isinstance(node, safe_yaml.Scalar) and isinstance(shape, Text | Choice):
            found = self._scalar(node, key, told, shape)
            return None if found is None else (found,)
        if not isinstance(node, safe_yaml.Sequence):
            self.problems.append(safe_yaml.wrong_type(node, safe_yaml.Sequence, key, self.file))
            return None
        values = (self._value(item, key, told, shape) for item in node.items)
        return tuple(value for value in values if value is not None)

    def _by_language(self, node: safe_yaml.Mapping) -> dict[Language, str]:
        """The texts of `node`, white space made single; a problem for another language and for what is no text."""
        self.problems.extend(safe_yaml.unknown_keys(node, LANGUAGES, self.file))
        for language in LANGUAGES:
            value = node.get(language)
            if value is not None and not isinstance(value, safe_yaml.Scalar):
                self.problems.append(safe_yaml.wrong_type(value, safe_yaml.Scalar, language, self.file))
        return {language: " ".join(node.text(language).split()) for language in LANGUAGES if node.text(language)}

    def _scalar(self, node: safe_yaml.Scalar, key: str, told: Field, shape: Shape) -> object | None:
        value = node.value
        match shape:
            case Day():
                try:
                    return date.fromisoformat(value)
                except ValueError:
                    self._wrong(node, key, told, "a day")
                    return None
            case Number():
                try:
                    number = float(value)
                except ValueError:
                    number = float("nan")
                if shape.least <= number <= shape.most:
                    return number
                self._wrong(node, key, told, f"a number from {shape.least:g} to {shape.most:g}")
                return None
            case Choice() if value not in shape.known:
                self._wrong(node, key, told, "one of: " + ", ".join(shape.known))
                return None
            case Address() if value and not value.startswith(SCHEMES):
                self._wrong(node, key, told, "a web address")
                return None
            case _:
                return value


_EXPECTED: Final[Mapping[type, str]] = {Day: "a day", Address: "a web address", Number: "a number"}


def _example(key: str, told: Field) -> str:
    """The example of a field, else what it looks like."""
    match told.shape:
        case Texts():
            return told.example or f"{key}: {{ar: …, en: …}}"
        case Day():
            return told.example or f"{key}: 2025-01-17"
        case Choice():
            return told.example or f"{key}: {told.shape.known[0]}"
        case Address():
            return told.example or f"{key}: https://example.org/article"
        case _:
            return told.example or f"{key}: …"
