# SPDX-License-Identifier: Apache-2.0
"""Characters of an article that a reader will not see, or will take for others: counted and told, never changed."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from generator.problems import problem

if TYPE_CHECKING:
    from generator.model import Problem

_WORD = re.compile(r"\w{3,40}")
_SCRIPTS = ("ARABIC", "LATIN", "CYRILLIC", "GREEK", "HEBREW")
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MOST = 5


def check(text: str, shown: str) -> tuple[Problem, ...]:
    """READ-CONTROLS and READ-HOMOGLYPHS warnings for a decoded text, at most one of each."""
    problems: list[Problem] = []
    hidden = sum(1 for character in text if _is_hidden(character))
    if hidden:
        problems.append(problem("READ-CONTROLS", shown, count=str(hidden)))
    mixed = list(dict.fromkeys(word for word in _WORD.findall(text[:200_000]) if len(_scripts(word)) > 1))
    if mixed:
        words = ", ".join(f"{word} ({_code_points(word)})" for word in mixed[:_MOST])
        problems.append(problem("READ-HOMOGLYPHS", shown, words=words))
    return tuple(problems)


def _is_hidden(character: str) -> bool:
    if character in "\n\t":
        return False
    if character in _DIRECTION or 0xFDD0 <= ord(character) <= 0xFDEF or ord(character) & 0xFFFE == 0xFFFE:
        return True
    return unicodedata.category(character) == "Cc"


def _scripts(word: str) -> frozenset[str]:
    names = (unicodedata.name(character, "").split(" ")[0] for character in word if character.isalpha())
    return frozenset(name for name in names if name in _SCRIPTS)


def _code_points(word: str) -> str:
    main = max(_SCRIPTS, key=lambda script: sum(unicodedata.name(c, "").startswith(script) for c in word))
    return " ".join(f"U+{ord(c):04X}" for c in word if c.isalpha() and not unicodedata.name(c, "").startswith(main))
