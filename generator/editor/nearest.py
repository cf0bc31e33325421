# SPDX-License-Identifier: Apache-2.0
"""Words that do not stand in the article -> the words that the editor may have meant."""

from __future__ import annotations

from difflib import SequenceMatcher


def nearest_words(words: str, text: str, longest: int = 200) -> str:
    """The part of `text` that resembles `words` most ("" for empty words): for messages, not for matching."""
    words = words[:longest]
    match = SequenceMatcher(None, text[:100_000], words, autojunk=False).find_longest_match()
    if match.size < 2:
        return ""
    start = max(0, match.a - match.b)
    return " ".join(text[start : start + len(words)].split())
