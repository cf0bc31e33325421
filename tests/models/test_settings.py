# SPDX-License-Identifier: Apache-2.0
"""``models.yml``: absent it names nobody; every mistake in it is told, with its line, and no key stands in it."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from generator.models.settings import Model, read_file, read_models
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

BOTH = """\
models:
  - name: tagger
    kind: spacy
    pipeline: en_core_web_sm
    languages: [en]
  - name: local-model
    kind: endpoint
    address: http://127.0.0.1:8080/v1/
    model: some-model
    key_variable: SIYAQ_MODEL_KEY
    seconds: 30
  - name: stanza
    kind: record
"""


def test_models_in_the_order_of_the_file() -> None:
    """Every key has its place; what is not given has a default."""
    models, problems = read_models(BOTH, "seeds/models.yml")
    assert problems == ()
    assert models == (
        Model("tagger", "spacy", ("en",), pipeline="en_core_web_sm"),
        Model("local-model", "endpoint", ("ar", "en"), "", "http://127.0.0.1:8080/v1", "some-model", "SIYAQ_MODEL_KEY", 30),
        Model("stanza", "record"),
    )  # fmt: skip
    assert [model.asked for model in models] == ["spacy: en_core_web_sm", "endpoint: some-model", "record: stanza"]


@pytest.mark.parametrize("text", ["", "models: []\n", "models:\n", "# nothing\n"])
def test_nothing_is_no_mistake(text: str, tmp_path: Path) -> None:
    """No file, an empty file and an empty list name nobody."""
    assert read_models(text, "models.yml") == ((), ())
    assert read_file(tmp_path / "models.yml", tmp_path) == ((), ())


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("name: tagger", "name: ../x", "YAML-TYPE", 2),
        ("name: tagger", "title: tagger", "YAML-KEY", 2),
        ("name: tagger", "name: stanza", "YAML-TYPE", 12),
        ("kind: spacy", "kind: oracle", "YAML-TYPE", 3),
        ("    pipeline: en_core_web_sm\n", "", "YAML-TYPE", 2),
        ("languages: [en]", "languages: [fr]", "YAML-TYPE", 5),
        ("languages: [en]", "languages: {en: 1}", "YAML-KIND", 5),
        ("http://127.0.0.1:8080/v1/", "ftp://127.0.0.1/v1", "YAML-TYPE", 8),
        ("http://127.0.0.1:8080/v1/", "file:///etc/passwd", "YAML-TYPE", 8),
        ("http://127.0.0.1:8080/v1/", "http://models.example/v1", "YAML-TYPE", 8),
        ("http://127.0.0.1:8080/v1/", "https://me:secret@models.example/v1", "YAML-TYPE", 8),
        ("http://127.0.0.1:8080/v1/", "https://models.example/v1?key=1", "YAML-TYPE", 8),
        ("http://127.0.0.1:8080/v1/", "https://models.example:notaport/v1", "YAML-TYPE", 8),
        ("SIYAQ_MODEL_KEY", "sk-12345", "YAML-TYPE", 10),
        ("seconds: 30", "seconds: 0", "YAML-TYPE", 11),
        ("seconds: 30", "key: sk-12345", "YAML-KEY", 11),
        ("models:", "model:", "YAML-KEY", 1),
    ],
)
def test_every_mistake_is_told_with_its_line(old: str, new: str, code: str, line: int) -> None:
    """An error, and the model that is wrong is left out."""
    assert old in BOTH
    models, problems = read_models(BOTH.replace(old, new, 1), "seeds/models.yml")
    assert [(p.code, p.line, p.is_error) for p in problems if p.code == code][:1] == [(code, line, True)]
    assert len(models) < 3


@pytest.mark.parametrize("text", ["models: 7\n", "- a\n", "models: [7]\n"])
def test_another_shape_is_told(text: str) -> None:
    """Lists and mappings where they belong."""
    models, problems = read_models(text, "seeds/models.yml")
    assert (models, [p.code for p in problems]) == ((), ["YAML-KIND"])


def test_the_example_of_the_documents_is_sound() -> None:
    """What CONTRIBUTING.md shows can be copied."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    example = dedent(text[text.index("    models:\n") : text.index("`.venv/bin/python -m generator propose`")])
    models, problems = read_models(example, "seeds/models.yml")
    assert problems == ()
    assert [model.kind for model in models] == ["spacy", "endpoint", "endpoint", "record"]


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    """Like every file of ``seeds/``."""
    outside = tmp_path / "outside.yml"
    outside.write_text(BOTH, encoding="utf-8")
    inside = tmp_path / "project"
    inside.mkdir()
    (inside / "models.yml").symlink_to(outside)
    models, problems = read_file(inside / "models.yml", inside)
    assert (models, [p.code for p in problems]) == ((), ["READ-LINK"])
