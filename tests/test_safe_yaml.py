# SPDX-License-Identifier: Apache-2.0
"""The one reader of YAML refuses what can harm and says where."""

from __future__ import annotations

import pytest

from generator.safe_yaml import MAX_BYTES, Mapping, Sequence, load, texts, unknown_keys, wrong_type


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: &x 1\n", "YAML-ANCHOR", 1, 4),
        ("a: 1\nb: *a\n", "YAML-ANCHOR", 2, 4),
        ("a: !!python/object/apply:os.system [ls]\n", "YAML-TAG", 1, 4),
        ("a: ! plain\n", "YAML-TAG", 1, 4),
        ("a: 1\n---\nb: 2\n", "YAML-DOCUMENTS", 2, 1),
        ("a: [1\nb: 2\n", "YAML-SYNTAX", 2, 2),
        ("a: \x00\n", "YAML-CHARACTER", 1, 1),
        ("a: " + "[" * 20, "YAML-DEPTH", 1, 19),
        ("a" * (MAX_BYTES + 1), "YAML-SIZE", 1, 1),
    ],
)
def test_refused(text: str, code: str, line: int, column: int) -> None:
    """A file with anchors, tags, several documents, too deep or too large gives an empty tree and one problem."""
    tree, problems = load(text, "x.yml")
    assert tree == Mapping((), 1, 1)
    assert [(p.code, p.file, p.line, p.column) for p in problems] == [(code, "x.yml", line, column)]


def test_duplicate_key_keeps_the_first() -> None:
    """A key written twice is an error that names the first line."""
    tree, problems = load("port: a\nsea: b\nport: c\n", "x.yml")
    assert isinstance(tree, Mapping)
    assert tree.text("port") == "a"
    assert [(p.code, p.line, p.what) for p in problems] == [
        ("YAML-DUPLICATE", 3, 'the key "port" stands already in line 1')
    ]


def test_values_stay_text() -> None:
    """No value becomes a number, a date or a truth value; only emptiness is understood."""
    tree, problems = load("country: NO\nday: 2025-01-17\nempty:\nnull_text: 'null'\n", "x.yml")
    assert isinstance(tree, Mapping)
    assert (tree.text("country"), tree.text("day"), tree.get("empty"), tree.text("null_text")) == (
        "NO", "2025-01-17", None, "null",
    )  # fmt: skip
    assert problems == ()


def test_places_of_nodes() -> None:
    """Every key and value knows its line and column, counted from 1."""
    tree, _ = load("list:\n  - one\n  - two: deep\n", "x.yml")
    assert isinstance(tree, Mapping)
    items = tree.sequence("list")
    assert isinstance(items, Sequence)
    assert [(item.line, item.column) for item in items.items] == [(2, 5), (3, 5)]
    key = tree.key("list")
    assert key is not None
    assert (key.line, key.column) == (1, 1)


def test_messages() -> None:
    """A wrong type says what it should be; an unknown key gets the nearest known one."""
    tree, _ = load("titel: [a]\n", "x.yml")
    assert isinstance(tree, Mapping)
    (problem,) = unknown_keys(tree, ("title", "summary"), "x.yml")
    assert (problem.what, problem.hint) == ('the key "titel" is not known here', 'nearest: "title"')
    value = tree.get("titel")
    assert value is not None
    assert wrong_type(value, Mapping, "titel", "x.yml").what == '"titel" must be keys with values, not a list'


def test_texts_of_a_list() -> None:
    """One text alone counts as a list of one; anything but texts in the list is a problem."""
    tree, _ = load("one: a\nmany: [a, b, {c: d}]\n", "x.yml")
    assert isinstance(tree, Mapping)
    assert [scalar.value for scalar in texts(tree.get("one"), "one", "x.yml")[0]] == ["a"]
    found, wrong = texts(tree.get("many"), "many", "x.yml")
    assert ([scalar.value for scalar in found], [p.code for p in wrong]) == (["a", "b"], ["YAML-KIND"])
