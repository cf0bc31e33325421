# SPDX-License-Identifier: Apache-2.0
"""Patterns that can explode are caught, sound ones are not; those of the program are sound."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.patterns.pumping import worst
from tests.patterns.recording import ROOT, Seen
from tests.patterns.verdict import fault


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        (r"(a+)+b", 0), (r"(?:\w+\s*)+:", 0), (r"(?P<name>(?:[a-z]+-?)*)!", 0), (r'"(?:[^"\\]+|\\.)*"', 0),
        ("(?: # words\n \\w+ [ ]? )+ [.]", re.VERBOSE),
    ],
)  # fmt: skip
def test_a_loop_within_a_loop_is_caught(source: str, flags: int) -> None:
    """Nested repetitions double the time with every letter; verbose patterns and named groups are understood."""
    assert "loop within a loop" in fault(source, flags)


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        (r"(?:a|ab|b)*c", 0), (r"(?:يوم |يوم|\s)*$x", 0), (r"(?:the |the|\s|E)*!", re.IGNORECASE), (r"\s*,?\s*,?\s*x", 0),
        (r"\w*\d*;", 0), (r"\s+x", 0), (r"[^x]*y[^z]*q", 0), (r"(?P<word>\w+)(?: (?P=word))?:", 0),
    ],
)  # fmt: skip
def test_what_grows_faster_than_the_text_is_caught(source: str, flags: int) -> None:
    """Choices that overlap, neighbours that take the same, a search that begins anew in each of many spaces."""
    assert "the time grows with the power" in fault(source, flags)


@pytest.mark.parametrize(
    "source",
    [
        r"(?<!a)(?:a++)+b", r"(?:[^\W_]{1,9} ){1,5}x", r"(?<!\w)\w+:", r"(?<!\s)\s+x", r"«[^«»]{0,500}»",
        r"(?:the|of|on) (?P<name>\w{2,30})(?!\w)", "", r"\Z",
    ],
)  # fmt: skip
def test_sound_patterns_pass(source: str) -> None:
    """Bounded and possessive loops, and searches that cannot begin in the middle of a run, are linear."""
    assert fault(source) == ""


def test_what_is_only_matched_is_not_searched() -> None:
    """A run of spaces costs a search its square, a match at one place only its length."""
    assert fault(r"\s+x", scans=False) == ""
    assert fault(r"(?:\d++[YMWD])*+Z", scans=False) == ""
    assert worst(re.compile(r"\s*\s*x"), scans=False) is not None


def test_unknown_use_counts_as_a_search() -> None:
    """Where nobody knows how a pattern is asked, the worst is assumed."""
    assert Seen("x", 0).scans
    assert Seen("x", 0, methods={"finditer", "match"}).scans
    assert not Seen("x", 0, methods={"fullmatch"}).scans


def test_our_patterns_are_sound() -> None:
    """None of the patterns that the program compiles can explode, and none was left out."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "tests.patterns"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    looked_at = re.search(r"patterns: (\d+) looked at, 0 faults", done.stdout)
    assert looked_at is not None
    assert int(looked_at[1]) > 200
