# SPDX-License-Identifier: Apache-2.0
"""Puts questions to the box of a site in headless Chromium, and to the stock theme's beside it."""

from __future__ import annotations

import gzip
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from generator.model import Language
    from tests.search_score.questions import Question

_PATIENCE = 5_000
_QUIET = 350
"""Milliseconds; the box looks up what stands in the field after less than a third of it."""


@dataclass(slots=True)
class Answer:
    """The addresses of the results in order, below the language's folder; bytes by file, packed; milliseconds."""

    question: Question
    pages: list[str]
    suggestion: str = ""
    fetched: dict[str, int] = field(default_factory=dict)
    milliseconds: float = 0.0


class Box:
    """The search of our own site."""

    def __init__(self, browser: Browser, address: str, site: Path, language: Language) -> None:
        self._base = f"{address}{language}/"
        self._site = site
        self._prefix = urlsplit(address).path
        self._context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
        self.page: Page = self._context.new_page()
        self._fetched: dict[str, int] = {}
        self.page.on("request", lambda request: self._note(request.url))
        self.page.goto(self._base)
        self.before = dict(self._fetched)
        self.page.keyboard.press("Control+k")
        self.page.locator("dialog.x-search[open]").wait_for()

    def _note(self, address: str) -> None:
        below = unquote(urlsplit(address).path).removeprefix(self._prefix)
        file = self._site / below
        if file.is_file():
            self._fetched[below] = len(gzip.compress(file.read_bytes(), 9))

    def ask(self, question: Question) -> Answer:
        """Types the question as a paste does, waits for the answer, reads the list."""
        field_ = self.page.locator("#x-q")
        field_.fill("")
        self.page.wait_for_function("document.querySelector('.x-said').textContent === ''", timeout=_PATIENCE)
        self._fetched.clear()
        self.page.keyboard.insert_text(question.words + " ")
        self.page.wait_for_function("document.querySelector('.x-said').textContent !== ''", timeout=_PATIENCE)
        self.page.wait_for_timeout(_QUIET)
        return Answer(question, self._pages(), self._suggestion(), dict(self._fetched), self._timed(question.words))

    def _pages(self) -> list[str]:
        """The pages that the results lead to, each once, in order."""
        links = self.page.eval_on_selector_all("#x-list .x-hit", "links => links.map(link => link.href)")
        return list(dict.fromkeys(unquote(link.removeprefix(self._base)) for link in links))

    def _suggestion(self) -> str:
        found = self.page.locator(".x-meant bdi")
        return found.first.inner_text() if found.count() else ""

    def _timed(self, words: str) -> float:
        """Milliseconds of one more answer by the engine of the page, now that its files are there."""
        return float(self.page.evaluate(
            """async (words) => {
              const { Engine } = await import(new URL("assets/search/engine.js", ROOT));
              window.timed ??= new Engine(new URL("search/", BASE), document.documentElement.lang);
              await window.timed.search(words);
              const started = performance.now();
              await window.timed.search(words);
              return performance.now() - started;
            }""".replace("ROOT", repr(self._base[:-3])).replace("BASE", repr(self._base)),
            words,
        ))  # fmt: skip

    def close(self) -> None:
        """Closes the page."""
        self._context.close()


class StockBox:
    """The search of MkDocs Material as it comes."""

    def __init__(self, browser: Browser, address: str, language: Language) -> None:
        self._base = f"{address}{language}/"
        self._context = browser.new_context(viewport={"width": 1280, "height": 900})
        self.page = self._context.new_page()
        self.page.goto(self._base)
        self.page.locator('label[for="__search"].md-search__icon, .md-search__form').first.wait_for()

    def ask(self, question: Question) -> Answer:
        """Types the question key by key: this box hears nothing else."""
        box = self.page.locator("input.md-search__input")
        box.click(force=True)
        box.fill("")
        started = time.perf_counter()
        box.press_sequentially(question.words)
        self.page.wait_for_timeout(_QUIET * 2)
        links = self.page.eval_on_selector_all(
            ".md-search-result__list > li > a", "links => links.map(link => link.href)"
        )
        pages = [unquote(link.partition("?")[0].removeprefix(self._base)) for link in links]
        return Answer(question, list(dict.fromkeys(pages)), milliseconds=(time.perf_counter() - started) * 1000)

    def close(self) -> None:
        """Closes the page."""
        self._context.close()
