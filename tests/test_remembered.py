# SPDX-License-Identifier: Apache-2.0
"""The memory of words: each is asked for once, and hostile texts cannot fill it without end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import remembered
from generator.languages import Listed
from generator.remembered import Remembered, by_word

if TYPE_CHECKING:
    import pytest


def test_each_word_is_asked_for_once() -> None:
    """The second look-up of a word does not call the function."""
    asked: list[str] = []

    @by_word
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length("canal"), length("port"), length("canal")] == [5, 4, 5]
    assert asked == ["canal", "port"]


def test_memory_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """When so many words are remembered, all are forgotten before the next."""
    monkeypatch.setattr(remembered, "_MOST", 3)
    lengths = Remembered(len)
    assert [lengths[word] for word in ("a", "bb", "ccc", "dddd")] == [1, 2, 3, 4]
    assert lengths == {"dddd": 4}


def test_lists_remember_unions_with_few_words() -> None:
    """``listed | {"to"}`` makes a new set each time; the union is made once, and others are not mistaken for it."""
    listed = Listed({"will", "may"})
    assert listed | {"to"} is listed | {"to"}
    assert [sorted(listed | {other}) for other in ("to", "by")] == [["may", "to", "will"], ["by", "may", "will"]]
    assert (list(listed - {"may"}), list(listed & {"may"})) == (["will"], ["may"])
