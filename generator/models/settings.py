# SPDX-License-Identifier: Apache-2.0
"""``seeds/models.yml`` -> the models that may propose facts. A missing file means none: that is the default.

In: the text of the file. Out: `Model` values in the order of the file, and every problem. A key never stands in the
file, only the name of the environment variable that holds it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from generator import safe_yaml
from generator.model import LANGUAGES
from generator.models.address import wrong_address
from generator.models.kinds import KINDS
from generator.problems import problem
from generator.read import read_bytes
from generator.seeds import MODELS_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Language, Problem

_KEYS: Final = ("name", "kind", "languages", "pipeline", "address", "model", "key_variable", "seconds")
_NAME = re.compile(r"[a-z][a-z0-9]{0,15}(?:-[a-z0-9]{1,15}){0,3}")
_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]{0,63}")
_SECONDS = re.compile(r"[1-9]\d{0,2}")
_PATIENCE: Final = 120


@dataclass(frozen=True, slots=True)
class Model:
    """One model: `kind` is a key of KINDS, `seconds` how long it may take for one article."""

    name: str
    kind: str
    languages: tuple[Language, ...] = LANGUAGES
    pipeline: str = ""
    address: str = ""
    model: str = ""
    key_variable: str = ""
    seconds: int = _PATIENCE

    @property
    def asked(self) -> str:
        """What was asked, in words: an answer of something else does not count as this model's."""
        return f"{self.kind}: {self.pipeline or self.model or self.name}"


def read_file(path: Path, root: Path, *, is_needed: bool = False) -> tuple[tuple[Model, ...], tuple[Problem, ...]]:
    """The models of a file; none when there is no file, unless it `is_needed`. It must lie in the folder `root`."""
    if not path.exists() and not is_needed:
        return (), ()
    raw, problems = read_bytes(path, root=root)
    if raw is None:
        return (), problems
    shown = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    models, found = read_models(raw.decode("utf-8-sig", errors="replace"), shown)
    return models, (*problems, *found)


def read_models(text: str, file: str) -> tuple[tuple[Model, ...], tuple[Problem, ...]]:
    """The models that the text names; one that is not sound is left out with its problems."""
    node, problems = safe_yaml.load(text, file)
    if not isinstance(node, safe_yaml.Mapping):
        return (), (*problems, safe_yaml.wrong_type(node, safe_yaml.Mapping, MODELS_FILE, file))
    reader = _Reader(file, [*problems, *safe_yaml.unknown_keys(node, ("models",), file)])
    listed = node.get("models")
    if listed is not None and not isinstance(listed, safe_yaml.Sequence):
        reader.problems.append(safe_yaml.wrong_type(listed, safe_yaml.Sequence, "models", file))
    items = listed.items if isinstance(listed, safe_yaml.Sequence) else ()
    models = [model for item in items if (model := reader.model(item)) is not None]
    return tuple(models), tuple(reader.problems)


class _Reader:
    """Collects problems while it turns nodes into models."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self.file, self.problems = file, problems
        self._taken: dict[str, int] = {}

    def model(self, item: safe_yaml.Node) -> Model | None:
        """One model, None when something about it is wrong."""
        if not isinstance(item, safe_yaml.Mapping):
            self.problems.append(safe_yaml.wrong_type(item, safe_yaml.Mapping, "a model", self.file))
            return None
        before = len(self.problems)
        self.problems.extend(safe_yaml.unknown_keys(item, _KEYS, self.file))
        kind = item.text("kind")
        if kind not in KINDS:
            self._wrong(item, "kind", "one of: " + ", ".join(KINDS), "kind: spacy")
        for key in KINDS[kind].needs if kind in KINDS else ():
            if not item.text(key):
                self._wrong(item, key, f"given for the kind {kind}", _EXAMPLES[key])
        self._check(item)
        seconds = item.text("seconds")
        if len(self.problems) > before:
            return None
        return Model(
            item.text("name"), kind, self._languages(item), item.text("pipeline"), item.text("address").rstrip("/"),
            item.text("model"), item.text("key_variable"), int(seconds) if seconds else _PATIENCE,
        )  # fmt: skip

    def _check(self, item: safe_yaml.Mapping) -> None:
        """Name, address, variable, seconds and languages: a problem for each that is not of its form."""
        name, address, variable = item.text("name"), item.text("address"), item.text("key_variable")
        if not _NAME.fullmatch(name):
            self._wrong(item, "name", "small letters, digits and hyphens", "name: local-model")
        elif name in self._taken:
            self._wrong(item, "name", f"another one, this stands in line {self._taken[name]}", f"name: {name}-2")
        self._taken.setdefault(name, item.line)
        if address and (reason := wrong_address(address, has_key=bool(variable))):
            self._wrong(item, "address", reason, _EXAMPLES["address"])
        if variable and not _VARIABLE.fullmatch(variable):
            self._wrong(item, "key_variable", "the name of an environment variable", "key_variable: SIYAQ_MODEL_KEY")
        if item.get("seconds") is not None and not _SECONDS.fullmatch(item.text("seconds")):
            self._wrong(item, "seconds", "a number from 1 to 999", f"seconds: {_PATIENCE}")
        if any(language not in LANGUAGES for language in self._languages(item)):
            self._wrong(item, "languages", "a list of: " + ", ".join(LANGUAGES), "languages: [ar, en]")

    def _languages(self, item: safe_yaml.Mapping) -> tuple[Language, ...]:
        scalars, wrong = safe_yaml.texts(item.get("languages"), "languages", self.file)
        self.problems.extend(p for p in wrong if p not in self.problems)
        return cast("tuple[Language, ...]", tuple(scalar.value for scalar in scalars)) or LANGUAGES

    def _wrong(self, item: safe_yaml.Mapping, key: str, expected: str, example: str) -> None:
        at = item.get(key) or item
        self.problems.append(
            problem("YAML-TYPE", self.file, line=at.line, column=at.column, key=key, expected=expected, example=example)
        )


_EXAMPLES: Final = {
    "pipeline": "pipeline: en_core_web_sm",
    "address": "address: http://127.0.0.1:8080/v1",
    "model": "model: the-name-that-the-server-knows",
}
