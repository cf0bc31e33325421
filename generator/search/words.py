# SPDX-License-Identifier: Apache-2.0
"""The words of the search box as a file, which its script fetches when the box is opened."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from generator.languages import wording
from generator.search.entries import KINDS

if TYPE_CHECKING:
    from generator.model import Language


def words_file(language: Language) -> bytes:
    """Every word of the box in `language`, the names of the kinds of page and the editors' label, as JSON."""
    words = wording.of(language)
    kinds = {kind: words.titles[kind] for kind in KINDS}
    content = {**asdict(words.search), "kinds": kinds, "added": words.editor.added}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
