# SPDX-License-Identifier: Apache-2.0
"""Puts questions to the box of a site in headless Chromium, and to the stock theme's beside it."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from generator.model import Language
    from tests.search_score.questions import Question

_PATIENCE = 5_000
"""Milliseconds that the stock search has to read its index."""
_LONGEST = 30_000
_QUIET = 700
"""Milliseconds that the stock search is given."""
_AGAIN = """async ([root, base, words]) => {
  const { Engine } = await import(`${root}assets/search/engine.js`);
  const engine = new Engine(new URL("search/", base), document.documentElement.lang);
  await engine.search(words);
  const started = performance.now();
  await engine.search(words);
  return performance.now() - started;
}"""


@dataclass(slots=True)
class Answer:
    """The addresses of the results in order, below the language's folder, and the name that was suggested.

    `before`, `fetched`: bytes by file, packed, until the box is opened and from then on; `milliseconds`: of the same
    question once more, when its files are there.
    """

    question: Question
    pages: list[str]
    suggestion: str = ""
    before: dict[str, int] = field(default_factory=dict)
    fetched: dict[str, int] = field(default_factory=dict)
    milliseconds: float = 0.0


class Box:
    """The search of our own site; each question is the first of a reader who has nothing of the site yet."""

    def __init__(self, browser: Browser, address: str, site: Path, language: Language) -> None:
        self._browser = browser
        self._root = address
        self._base = f"{address}{language}/"
        self._site = site

    def ask(self, question: Question) -> Answer:
        """Opens the front page and the box, puts the question in at once as a paste does, reads the list."""
        context = self._browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
        page = context.new_page()
        answer = Answer(question, [])
        now = answer.before
        page.on("request", lambda request: now.update(self._size(request.url)))
        page.goto(self._base, wait_until="networkidle")
        now = answer.fetched
        page.keyboard.press("Control+k")
        page.locator("dialog.x-search[open]").wait_for()
        page.keyboard.insert_text(f"{question.words} ")
        # A paragraph is the answer; what is said while files are on their way is none.
        page.locator(".x-said p").first.wait_for(timeout=_LONGEST)
        page.wait_for_load_state("networkidle")
        answer.pages = self._pages(page)
        meant = page.locator(".x-meant bdi")
        answer.suggestion = meant.first.inner_text() if meant.count() else ""
        answer.milliseconds = self._timed(page, question.words)
        context.close()
        return answer

    def _size(self, address: str) -> dict[str, int]:
        below = unquote(urlsplit(address).path).lstrip("/")
        file = self._site / below
        return {below: len(gzip.compress(file.read_bytes(), 9))} if file.is_file() else {}

    def _pages(self, page: Page) -> list[str]:
        """The pages that the results lead to, each once, in order."""
        links = page.eval_on_selector_all("#x-list .x-hit", "links => links.map(link => link.href)")
        return list(dict.fromkeys(unquote(link.removeprefix(self._base)) for link in links))

    def _timed(self, page: Page, words: str) -> float:
        return float(page.evaluate(_AGAIN, [self._root, self._base, words]))


class StockBox:
    """The search of MkDocs Material as it comes; a page of either language counts, and any place on it."""

    def __init__(self, browser: Browser, address: str, language: Language) -> None:
        self._root = address
        self._context = browser.new_context(viewport={"width": 1280, "height": 900})
        self.page = self._context.new_page()
        self.page.goto(f"{address}{language}/")
        # Its index is fetched and read when the field is first used.
        self.page.locator("input.md-search__input").click(force=True)
        self.page.wait_for_load_state("networkidle")
        self.page.wait_for_timeout(_PATIENCE)

    def ask(self, question: Question) -> Answer:
        """Types the question key by key: this box hears nothing else."""
        box = self.page.locator("input.md-search__input")
        box.click(force=True)
        box.fill("")
        box.press_sequentially(question.words)
        self.page.wait_for_timeout(_QUIET)
        links = self.page.eval_on_selector_all(
            ".md-search-result__list > li > a", "links => links.map(link => link.href)"
        )
        pages = [unquote(link.partition("?")[0].removeprefix(self._root)).partition("/")[2] for link in links]
        wanted = tuple(address.partition("#")[0] for address in question.wanted)
        return Answer(replace(question, wanted=wanted), list(dict.fromkeys(pages)))

    def close(self) -> None:
        """Closes the page."""
        self._context.close()
