# SPDX-License-Identifier: Apache-2.0
"""The fast reader of plain YAML agrees with the reader of all YAML, or leaves the text to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import plain_yaml, whole_yaml
from generator.safe_yaml import Mapping, Scalar, Sequence

ROOT = Path(__file__).resolve().parent.parent
NAMES = sorted((ROOT / "seeds" / "names").glob("*.yml"))


@pytest.mark.parametrize("path", NAMES, ids=lambda path: path.name)
def test_our_own_names_are_plain(path: Path) -> None:
    """The names that come with the program are read by the fast reader, alike to the last line and column."""
    text = path.read_text(encoding="utf-8")
    tree = plain_yaml.load(text)
    assert tree is not None
    assert (tree, ()) == whole_yaml.load(text, path.name)


def test_places_of_nodes() -> None:
    """Lists and mappings begin where their first character stands; values know whether they were quoted."""
    assert plain_yaml.load("# names\n- id: tide\n  names:\n    en:\n      - 'Tide '\n\n- id: ebb\n") == Sequence(
        (
            Mapping(
                (
                    (Scalar("id", 2, 3), Scalar("tide", 2, 7)),
                    (
                        Scalar("names", 3, 3),
                        Mapping(((Scalar("en", 4, 5), Sequence((Scalar("Tide ", 5, 9, quoted=True),), 5, 7)),), 4, 5),
                    ),
                ),
                2, 3,
            ),
            Mapping(((Scalar("id", 7, 3), Scalar("ebb", 7, 7)),), 7, 3),
        ),
        2, 1,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "a: b  c\n", "a: b, c\n", "a: [b]\n", "a: {b: c}\n", "a: 'it's'\n", 'a: "\\n"\n', "a: b # c\n", "a: &x b\n", "a: *x\n", "a: !t b\n",
        "a: |\n  b\n", "a: b\n  c\n", "a:\n- b\n", "a:\n", "a: b\na: c\n", "a:\tb\n", "a: b\x85c: d\n", "a: 'b\u2028c'\n", "---\na: b\n",
        "%YAML 1.1\n", "a: 'b\n", " a: b\nc: d\n", "a:\n    b: c\n  d: e\n", "- a\nb: c\n", "a: 'b' c\n", "a : b\n", "? a\n", "- - a\n",
        "a: ~\n", "a\n", "", "# a\n", "a: b: c\n", "a: -\n", "a:\n  b\n", "\ufeffa: b\n", "a: .5\n", "a: ''b''\n", "a:b\n", "- \n", "-\n",
    ],
)  # fmt: skip
def test_what_is_not_plain_is_left_alone(text: str) -> None:
    """Everything that has a second reading, a mistake or more than the plain part is the whole reader's affair."""
    assert plain_yaml.load(text) is None


_PIECES = st.sampled_from(
    [
        "a", "b:", "c: ", "- ", "-", ":", " ", "  ", "    ", "\n", "\n", "\n  ", "\n- ", "'", '"', "'x y'", "\"x'y\"", "#", " #", "no",
        "~", "1.5", "2024-05-09", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "\t", "\u2028", "\x85", "\r", "---", "...", "?",
        "ق", "é", "\\", "''", "'it''s'", "no one",
    ]
)  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(st.lists(_PIECES, max_size=25).map("".join))
def test_both_readers_agree(text: str) -> None:
    """Whatever the fast reader reads, the whole one reads alike and without a complaint."""
    tree = plain_yaml.load(text)
    if tree is not None:
        assert (tree, ()) == whole_yaml.load(text, "x.yml")


_LINES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "  ", "    ", "      "]), st.sampled_from(["", "", "- "]),
    st.sampled_from(["", "a:", "b: ", "c: ", "id: "]), st.sampled_from(["", "word", "'two words'", "two words", "من البحر", "'it''s'", '"اسم"', "# note", "''"]),
)  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(st.lists(_LINES, max_size=8).map("\n".join))
def test_both_readers_agree_on_blocks(text: str) -> None:
    """The same for texts that are mostly plain."""
    tree = plain_yaml.load(text)
    if tree is not None:
        assert (tree, ()) == whole_yaml.load(text, "x.yml")
