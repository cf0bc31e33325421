# SPDX-License-Identifier: Apache-2.0
"""Every message is in the one register, fills its words, and can be shown on any terminal."""

import re
from string import Formatter

import pytest

from generator.problems import KINDS, in_order, in_words, problem
from tests.conftest import ROOT


def test_every_code_in_the_program_is_registered_and_every_registered_code_is_used() -> None:
    """No module makes a message of its own; none stands here in vain."""
    used: set[str] = set()
    for path in sorted((ROOT / "generator").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if path.name not in {"problems.py", "model.py"}:
            assert not re.search(r"(?<![\w.])Problem\(", text), path
            used |= set(re.findall(r"(?:problem\(|tell\(|yield)\s*\"([A-Z]+-[A-Z-]+)\"", text))
    assert used == set(KINDS)


@pytest.mark.parametrize("code", KINDS)
def test_every_message_fills_its_words(code: str) -> None:
    """What and hint name only words that are given; the line carries file, place, code and severity."""
    kind = KINDS[code]
    names = {name for text in (kind.what, kind.hint) for _, name, _, _ in Formatter().parse(text) if name}
    line = in_words(problem(code, "seeds/a.txt", 3, 7, **dict.fromkeys(names, "word")))
    assert line.startswith(f"seeds/a.txt:3:7 {code} {'error' if kind.is_error else 'warning'}: ")
    assert "{" not in line
    assert " / " in line


def test_nothing_a_terminal_obeys_is_told() -> None:
    """Escape codes and direction overrides of a file name or an article are shown as escapes."""
    line = in_words(problem("READ-OPEN", "a\x1b[2J\u202e.txt", reason="\x07bell"))
    assert (
        line
        == "a\\x1b[2J\\u202e.txt READ-OPEN error: the file cannot be read: \\x07bell / check the name and the permissions"
    )


def test_messages_come_sorted_and_once() -> None:
    """By file, line, column."""
    first, second = problem("READ-EMPTY", "a.txt"), problem("READ-EMPTY", "b.txt")
    assert in_order((second, first, second)) == (first, second)
