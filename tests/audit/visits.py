# SPDX-License-Identifier: Apache-2.0
"""Every page in a real browser: accessibility, requests, faults told by the browser, width, text without script, maps."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from playwright.sync_api import sync_playwright

from tests.audit import axe, maps, screen, weights
from tests.audit.looks import BARE, FORCED, NARROW, SMALL, USUAL, WIDE, ZOOMED, Look
from tests.audit.walking import is_own
from tests.conftest import chrome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser, ConsoleMessage, Request, Response
    from playwright.sync_api import Page as Window

    from tests.audit.model import Findings
    from tests.audit.walking import Page

FLAGS: Final = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-quic",
)  # fmt: skip


class Visits:
    """Opens pages one after the other and keeps what it finds."""

    def __init__(self, browser: Browser, address: str, findings: Findings) -> None:
        self.browser = browser
        self.address = address
        self.findings = findings

    def whole(self, page: Page) -> None:
        """Everything that is looked at on one page."""
        for look in USUAL:
            with self._opened(page, look) as window:
                axe.run(window, page.path, look.name, self.findings)
                if look in {WIDE, NARROW}:
                    screen.width(window, page.path, look.name, self.findings)
                if axe.unfold(window):
                    axe.run(window, page.path, f"{look.name}, opened", self.findings)
        with self._opened(page, WIDE) as window:
            with_script = screen.words(window)
        with self._opened(page, BARE) as window:
            screen.same_words(with_script, screen.words(window), page.path, self.findings)
        for look in (SMALL, ZOOMED):
            with self._opened(page, look) as window:
                screen.width(window, page.path, look.name, self.findings)
                screen.spaced(window, page.path, look.name, self.findings)
        with self._opened(page, FORCED) as window:
            screen.still(window, page.path, self.findings)
        self._maps(page)

    def first(self, page: Page) -> weights.Weight:
        """What a first visit of the page fetches."""
        fetched: list[Response] = []
        context = WIDE.open(self.browser)
        window = context.new_page()
        window.on("response", lambda response: fetched.append(response))  # noqa: PLW0108 (Playwright marks what it is given)
        window.goto(self.address + page.path, wait_until="networkidle")
        icons = window.eval_on_selector_all("link[rel~=icon]", "all => all.map(link => link.href)")
        weight = weights.of(page, fetched, [context.request.get(icon).body() for icon in icons], self.address)
        context.close()
        return weight

    def _maps(self, page: Page) -> None:
        if 'class="map"' not in self._source(page):
            return
        for width in maps.WIDTHS:
            with self._opened(page, Look(f"{width} px", width, 900)) as window:
                maps.labels(window, page.path, f"{width} px", self.findings)

    def _source(self, page: Page) -> str:
        context = BARE.open(self.browser)
        source = context.request.get(self.address + page.path).text()
        context.close()
        return source

    @contextmanager
    def _opened(self, page: Page, look: Look) -> Iterator[Window]:
        """The page in a fresh window; whatever goes wrong meanwhile is a fault."""
        context = look.open(self.browser)
        window = context.new_page()
        self._watch(window, page, look)
        window.goto(self.address + page.path, wait_until="load")
        yield window
        context.close()

    def _watch(self, window: Window, page: Page, look: Look) -> None:
        findings, path, host = self.findings, page.path, self.address
        for check in ("requests off the site", "failed requests", "told by the browser"):
            findings.look(check)

        def asked(request: Request) -> None:
            if not is_own(request.url, host):
                findings.fault("requests off the site", path, look.name, request.url)

        def answered(response: Response) -> None:
            if response.status >= 400:
                findings.fault("failed requests", path, look.name, f"{response.status} {response.url}")

        def told(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                findings.fault("told by the browser", path, look.name, message.text)

        window.on("request", asked)
        window.on("response", answered)
        window.on("requestfailed", lambda request: findings.fault("failed requests", path, look.name, request.url))
        window.on("console", told)
        window.on("pageerror", lambda error: findings.fault("told by the browser", path, look.name, str(error)))


@contextmanager
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chrome(), args=list(FLAGS))
        yield opened
        opened.close()


def visit_all(address: str, found: Sequence[Page], findings: Findings) -> None:
    """Visits every page, telling which one is being looked at."""
    running: AbstractContextManager[Browser] = browser()
    with running as opened:
        visits = Visits(opened, address, findings)
        for number, page in enumerate(found, 1):
            before = len(findings.faults)
            visits.whole(page)
            new = len(findings.faults) - before
            print(f"{number:4}/{len(found)} /{page.path}{f'  faults: {new}' if new else ''}", flush=True)
