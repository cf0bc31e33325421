# SPDX-License-Identifier: Apache-2.0
"""The schema that editors complete by says the same as the reader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator import safe_yaml
from generator.editor.schema import schema_text
from generator.editor.shapes import Reader
from generator.seeds import SCHEMA_FILE, STARTER
from generator.settings import FILE

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


class Loader(yaml.SafeLoader):
    """YAML 1.2's idea of a date, which editors' programs have: it is a text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if tag != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def by_schema(text: str) -> bool:
    """True when the schema accepts the file."""
    validator = Draft202012Validator(json.loads(schema_text(FILE, "explainer.yml")))
    return bool(validator.is_valid(yaml.load(text, Loader)))  # noqa: S506  (a safe loader of our own)


def by_reader(text: str) -> bool:
    """True when the reader tells no problem of shape."""
    node, problems = safe_yaml.load(text, "explainer.yml")
    assert isinstance(node, safe_yaml.Mapping)
    reader = Reader("explainer.yml")
    reader.record(node, FILE)
    return not (*problems, *reader.problems)


def test_the_schema_is_a_schema_and_the_committed_one_is_current() -> None:
    """Draft 2020-12; every run writes it beside the seeds."""
    text = schema_text(FILE, "explainer.yml")
    Draft202012Validator.check_schema(json.loads(text))
    assert (SEEDS / SCHEMA_FILE).read_text(encoding="utf-8") == text
    assert f"$schema=../{SCHEMA_FILE}" in STARTER.split("\n", 1)[0]


@pytest.mark.parametrize(
    ("text", "is_good"),
    [
        ("title: {ar: ا, en: x}\npublished: 2024-05-09\n", True),
        ("title: x\n", False),
        ("title:\n  fr: x\n", False),
        ("published: 2024-5-9\n", False),
        ("licence: own\n", True),
        ("licence: mine\n", False),
        ("licence:\n", True),
        ("address: ftp://example.org\n", False),
        ("sources:\n  - {id: a, item: 2023, date: 2023}\n", True),
        ("sources:\n  - {publisher: x}\n", False),
        ("sources: x\n", False),
        ("corrections:\n  quotes:\n    - {hide: x, why: because}\n", True),
        ("corrections:\n  quotes:\n    - {hide: x, add: y}\n", False),
        ("corrections:\n  quotes:\n    - {speaker: x}\n", False),
        ("corrections:\n  routes:\n    - {add: x, stops: [a, b], modes: rail}\n", True),
        ("corrections:\n  routes:\n    - {add: x, stops: [a, b], modes: bus}\n", False),
        ("corrections:\n  places:\n    - {add: x, latitude: 91}\n", False),
        ("corrections:\n  places:\n    - {add: x, latitude: 38.4, kind: city}\n", True),
        ("context:\n  statements:\n    - {id: a, text: {ar: ا}, sources: [b]}\n", True),
        ("context:\n  statements:\n    - {id: a, text: {ar: ا}}\n", False),
        ("context:\n  figures:\n    - {id: a, name: {en: x}, values: [{least: 162, source: b}]}\n", True),
        ("context:\n  figures:\n    - {id: a, name: {en: x}, values: [{least: many, source: b}]}\n", False),
        ("order:\n  sections:\n    - {section: reaction, first: [x]}\n", True),
        ("order:\n  sections:\n    - {section: gossip}\n", False),
    ],
)
def test_schema_and_reader_agree(text: str, is_good: bool) -> None:  # noqa: FBT001
    """What completion accepts the program accepts, and what it refuses the program refuses."""
    assert (by_schema(text), by_reader(text)) == (is_good, is_good)


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*/explainer.yml")), ids=lambda path: path.parent.name)
def test_our_own_files_fit(path: Path) -> None:
    """Every seed of the project."""
    text = path.read_text(encoding="utf-8")
    assert by_schema(text)
    assert by_reader(text)


def test_the_example_in_the_documents_is_a_good_file() -> None:
    """What CONTRIBUTING shows can be copied."""
    text = (SEEDS.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    _, _, rest = text.partition("\n    corrections:\n")
    block = ["corrections:"]
    for line in rest.split("\n"):
        if line and not line.startswith("    "):
            break
        block.append(line[4:])
    example = "\n".join(block)
    assert {"corrections:", "context:", "order:"} <= set(block)
    assert by_schema(example)
    assert by_reader(example)
