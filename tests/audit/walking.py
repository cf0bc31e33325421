# SPDX-License-Identifier: Apache-2.0
"""Site map -> pages, each with its language and kind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from generator.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NOT_FOUND: Final = "404.html"
_PLACE: Final = re.compile(r"<loc>(?P<address>[^<]+)</loc>")
_KIND: Final = re.compile(r'<article class="x x-(?P<kind>[a-z-]+)"')


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its address below the site's root; `language` is "" where a page is in both."""

    path: str
    kind: str
    language: str
    size: int

    @property
    def file(self) -> str:
        """The file it is served from."""
        return f"{self.path}index.html" if self.path.endswith("/") or not self.path else self.path


def pages(site: Path) -> tuple[Page, ...]:
    """Every page that the site map names, and the 404 page, which no site map names."""
    start = root(site)
    return tuple(_page(site, path) for path in [*(each.removeprefix(start) for each in _addresses(site)), NOT_FOUND])


def root(site: Path) -> str:
    """The address that the site was built for: the shortest in its site map."""
    return min(_addresses(site), key=len)


def _addresses(site: Path) -> list[str]:
    whole = (site / "sitemap.xml").read_text(encoding="utf-8")
    return [found["address"] for found in _PLACE.finditer(whole)]


def _page(site: Path, path: str) -> Page:
    language = path.split("/", 1)[0]
    bare = Page(path, "", language if language in LANGUAGES else "", 0)
    html = (site / bare.file).read_text(encoding="utf-8")
    kind = _KIND.search(html)
    name = "404" if path == NOT_FOUND else kind["kind"] if kind else "plain"
    return Page(path, name, bare.language, len(html))


def unlisted(site: Path, found: Iterable[Page]) -> list[str]:
    """Files of pages that the site map does not name, though search engines may read them."""
    listed = {page.file for page in found}
    files = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return [
        file
        for file in files
        if file not in listed and 'name="robots" content="noindex"' not in (site / file).read_text(encoding="utf-8")
    ]


def one_a_kind(found: Iterable[Page]) -> tuple[Page, ...]:
    """The largest page of each kind in each language: what holds for it holds for the others."""
    largest: dict[tuple[str, str], Page] = {}
    for page in found:
        key = (page.kind, page.language)
        if key not in largest or page.size > largest[key].size:
            largest[key] = page
    return tuple(sorted(largest.values(), key=lambda page: (page.kind, page.language)))


def is_own(address: str, host: str) -> bool:
    """Whether a request stays on the site.

    >>> is_own("http://127.0.0.1:1/a", "http://127.0.0.1:1/"), is_own("https://example.org/", "http://127.0.0.1:1/")
    (True, False)
    """
    return urlsplit(address).scheme in {"data", "blob"} or address.startswith(host)
