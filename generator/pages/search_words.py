# SPDX-License-Identifier: Apache-2.0
"""The words of the search box as a file, which its script fetches when the box is opened."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from generator.languages import wording

if TYPE_CHECKING:
    from generator.model import Language, PageKind

KINDS: Final[tuple[PageKind, ...]] = ("overview", "background", "timeline", "quotes", "map", "people")
"""Kinds of page that a result can be on, in the order of their filter."""


def words_path(language: Language) -> str:
    """Where the file is, below ``docs/``."""
    return f"{language}/search/words.json"


def search_words(language: Language) -> bytes:
    """Every word of the box in `language`, and the names of the kinds of page, as JSON."""
    words = wording.of(language)
    content = {**asdict(words.search), "kinds": {kind: words.titles[kind] for kind in KINDS}}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
