# SPDX-License-Identifier: Apache-2.0
"""Writes ``common_words.txt``: the folded words of everyday Arabic, one a line, sorted.

In: the package wordfreq (word frequencies of eight kinds of Arabic text, CC BY-SA 4.0). Out: words met at least once in a
million, with spellings folded together and joined particles left to `common_words.is_common`. Run by hand
(``python -m generator.languages.ar.make_common_words``); what the finders read is the committed table alone.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from generator.languages.ar.common_words import without_article
from generator.normalise import fold

LEAST: Final = 1e-6
"""Frequency: once in a million words. Rarer words are as often family names as anything else."""
_ASKED: Final = 200_000
_WORD: Final = re.compile(r"[\u0621-\u064a]{2,}")


def frequencies() -> dict[str, float]:
    """The frequency of each folded word."""
    import wordfreq  # type: ignore[import-not-found,import-untyped,unused-ignore]

    counted: dict[str, float] = {}
    for word in wordfreq.top_n_list("ar", _ASKED):
        counted[fold(word)] = counted.get(fold(word), 0.0) + wordfreq.word_frequency(word, "ar")
    return counted


def main() -> None:
    """Writes the table beside this file."""
    common = {word for word, share in frequencies().items() if share >= LEAST and _WORD.fullmatch(word)}
    kept = sorted(word for word in common if without_article(word) not in common)
    Path(__file__).with_name("common_words.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
