# SPDX-License-Identifier: Apache-2.0
"""Every page in a real browser: accessibility, requests, faults told by the browser, width, text without script, maps."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from playwright.sync_api import sync_playwright

from tests.audit import axe, maps, screen, weights
from tests.audit.looks import BARE, FORCED, NARROW, SMALL, WIDE, WIDE_DARK, ZOOMED
from tests.audit.walking import is_own
from tests.conftest import chrome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from playwright.sync_api import Browser, ConsoleMessage, Request, Response
    from playwright.sync_api import Page as Window

    from tests.audit.looks import Look
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
        with_script: list[str] = []
        for look in (WIDE, NARROW):
            with self._opened(page, look) as window:
                screen.width(window, page.path, look.name, self.findings)
                axe.run(window, page.path, look.name, self.findings)
                window.emulate_media(color_scheme="dark")
                axe.run(window, page.path, f"{look.name}, then dark", self.findings)
                if axe.unfold(window):
                    axe.run(window, page.path, f"{look.name}, dark, opened", self.findings)
        with self._opened(page, WIDE_DARK) as window:
            with_script = screen.words(window)
        with self._opened(page, BARE) as window:
            has_map = window.locator("svg.map:not(.map-key)").count() > 0
            screen.same_words(with_script, screen.words(window), page.path, self.findings)
        for look in (SMALL, ZOOMED):
            with self._opened(page, look) as window:
                screen.width(window, page.path, look.name, self.findings)
                screen.spaced(window, page.path, look.name, self.findings)
        with self._opened(page, FORCED) as window:
            screen.still(window, page.path, self.findings)
        if has_map:
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
        with self._opened(page, WIDE) as window:
            for width in maps.WIDTHS:
                window.set_viewport_size({"width": width, "height": 900})
                maps.labels(window, page.path, f"{width} px", self.findings)

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
                findings.fault("requests off the site", path, request.url, "", look.name)

        def answered(response: Response) -> None:
            if response.status >= 400:
                findings.fault("failed requests", path, f"{response.status} {response.url}", "", look.name)

        def told(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                findings.fault("told by the browser", path, message.text, "", look.name)

        window.on("request", asked)
        window.on("response", answered)
        window.on("requestfailed", lambda request: findings.fault("failed requests", path, request.url, "", look.name))
        window.on("console", told)
        window.on("pageerror", lambda error: findings.fault("told by the browser", path, str(error), "", look.name))


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
