# SPDX-License-Identifier: Apache-2.0
"""The index is built in Python and asked in the browser: both must take words apart in the same way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.search.folding import fold, tokens
from generator.search.skeleton import shortened, skeletons
from generator.search.stems import candidates, stem, verb_forms

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.conftest import Served

GOLD = Path(__file__).parent.parent / "gold"
ODD = ("", "ـ", "\u0301", "ﻻﻹ", "①²Ⅷ", "İstanbul", "ΣΑΣ", "１２٬３٤٥", "a’s'b", "لـ«بريكس»", "و", "ال", "g" * 30, "🙂ا")
TAKE_APART = """async (words) => {
  const { fold, tokens, candidates, verbForms, stem, skeletons, shortened } = await import(MODULE);
  return words.map((word) => [fold(word), tokens(word).map((token) => [
    token, candidates(token), verbForms(token), candidates(token).map(stem), skeletons(token),
    skeletons(token).flatMap(shortened),
  ])]);
}"""


def test_python_and_the_browser_take_words_apart_alike(browser: Browser, served: Served) -> None:
    """Every word of the gold articles of both languages, and what is odd."""
    words = sorted(
        {word for file in GOLD.glob("*.txt") for word in file.read_text(encoding="utf-8").split()} | set(ODD)
    )
    assert len(words) > 10_000
    page = browser.new_page()
    page.goto(served.address + "en/")
    module = '"' + served.address + 'assets/search/analysis.js"'
    found = page.evaluate(TAKE_APART.replace("MODULE", module), words)
    page.close()
    for word, (folded, taken) in zip(words, found, strict=True):
        assert folded == fold(word)
        assert taken == [
            [
                token, list(candidates(token)), list(verb_forms(token)), [stem(each) for each in candidates(token)],
                list(skeletons(token)), [each for one in skeletons(token) for each in shortened(one)],
            ]
            for token in tokens(word)
        ]  # fmt: skip
