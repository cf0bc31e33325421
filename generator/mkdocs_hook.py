# SPDX-License-Identifier: Apache-2.0
"""The only file that knows MkDocs: page language and direction, twins, site map per language, the policy.

In: MkDocs' events. Out: what MkDocs cannot say from a page.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin

import rcssmin

ROOT = Path(__file__).resolve().parent.parent
# MkDocs loads a hook as a lone file; the package is found from the project's own folder.
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from generator.languages import wording  # noqa: E402
from generator.model import LANGUAGES, Language  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from generator.sharing.publish import Sharing

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'none'; manifest-src 'self'; base-uri 'self'; form-action 'self'; "
    "object-src 'none'"
)
"""No inline script is allowed at all: the theme's are left out. The one form leads to the page of names."""
UNUSED = "assets/javascripts"
"""What the theme brings below ``site/`` and no page loads: its script, its search worker and stemmers."""
OWN = "assets"
"""Our sheets below ``site/``; the theme's stand in ``assets/stylesheets`` and are small already."""
DEFAULT: Language = "ar"


_HERE = re.compile(r'<a href="(?P<to>[^"]*+)" class="x-here">[^<]*+</a>')


def language_of(url: str) -> Language | None:
    """The language of an address by its prefix, None outside both languages."""
    prefix = url.split("/", 1)[0]
    return next((language for language in LANGUAGES if language == prefix), None)


def address_of(language: Language, folder: str, kind: str) -> str:
    """Address, from the site's root, of a page of an explainer."""
    return f"{language}/{folder}/" if kind == "overview" else f"{language}/{folder}/{kind}/"


def twins(url: str, site_url: str | None) -> tuple[tuple[str, str], ...]:
    """Pairs (language tag, absolute address) of a page and its twins, with ``x-default``; () outside both languages.

    The front pages' default is the page on which a language is chosen, every other page's the Arabic twin.
    """
    is_root = url in {"", "./"}
    if not site_url or (language_of(url) is None and not is_root):
        return ()
    rest = url.split("/", 1)[1] if "/" in url and not is_root else ""
    found = [(str(language), urljoin(site_url, f"{language}/{rest}")) for language in LANGUAGES]
    return (*found, ("x-default", urljoin(site_url, f"{DEFAULT}/{rest}" if rest else "")))


_IS_SERVING = [False]
_SHARING: list[Sharing] = []
"""Of the build that goes on."""
_WHOLE = re.compile(r'(?P<opened><a href="\.\./" class="x-whole">)[^<]*+')
"""Where a citation says the explainer's address (``generator/pages/citing.py``)."""


def on_startup(command: str, dirty: bool) -> None:  # noqa: ARG001, FBT001
    """Remembers whether this is ``mkdocs serve``: only then are the pages made anew before a build."""
    _IS_SERVING[0] = command == "serve"


def on_pre_build(config: MkDocsConfig) -> None:
    """While serving: the pages again, by a fresh interpreter, so that an edited module counts.

    Only changed files are written, or the server would build for ever; what is wrong is told and the last pages stay.
    """
    if _IS_SERVING[0]:
        root = Path(config.config_file_path).parent
        subprocess.run([sys.executable, "-m", "generator.serving", str(root)], cwd=root, check=False)  # noqa: S603


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]) -> LiveReloadServer:  # noqa: ARG001
    """Watches what editors and engineers touch."""
    root = Path(config.config_file_path).parent
    for folder in ("seeds", "generator"):
        server.watch(str(root / folder))
    return server


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Defaults for templates that belong to no page (404), and what every template may call."""
    from generator.sharing.publish import Sharing

    private = {
        language_of(file.page.url)
        for file in files.documentation_pages()
        if file.page is not None and file.page.meta.get("kind") == "front" and file.page.meta.get("private")
    }
    root = Path(config.config_file_path).parent
    sharing = Sharing(root, Path(config.docs_dir), config.site_url or "",
                      frozenset(language for language in private if language),
                      str(config.extra.get("own_licence") or ""))  # fmt: skip
    _SHARING[:] = [sharing]
    for file in files.documentation_pages():
        if file.page is not None and (
            known := sharing.about(language_of(file.page.url) or DEFAULT, str(file.page.meta.get("explainer") or ""))
        ):
            file.page.meta["last"] = known.last
    env.globals.update(
        l=DEFAULT, w=wording.of(DEFAULT), words={language: wording.of(language) for language in LANGUAGES},
        languages=LANGUAGES, policy=POLICY, twins=(), rest="", address_of=address_of,
        twins_of=twins, share=None,
    )  # fmt: skip
    return env


def report_address(pattern: str, permalink: str) -> str:
    """Where an error at `permalink` is told; "" for an empty `pattern`. Raises ValueError for no address of a reader.

    >>> report_address("mailto:desk@example.org?body={address}", "https://a.example/#s5")
    'mailto:desk@example.org?body=https%3A%2F%2Fa.example%2F%23s5'
    """
    if pattern and not pattern.startswith(("mailto:", "https://", "http://")):
        msg = f"mkdocs.yml: report_address: {pattern!r} is neither mailto: nor https:"
        raise ValueError(msg)
    return pattern.replace("{address}", quote(permalink, safe=""))


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """What only the published address can fill in: citations, and where an error in a sentence is told."""
    return _with_reports(_with_address(html, page), page, config)


def _with_address(html: str, page: Page) -> str:
    """Citations with the explainer's whole address."""
    if page.meta.get("kind") != "sources" or not page.canonical_url:
        return html
    address = escape(urljoin(page.canonical_url, "../"))
    return _WHOLE.sub(rf'\g<opened><bdi dir="ltr" data-address>{address}</bdi>', html)


def _with_reports(html: str, page: Page, config: MkDocsConfig) -> str:
    """Beside each link to a sentence on the sources page, where an error in it is told."""
    pattern = config.extra.get("report_address") or ""
    if not pattern:
        return html
    words = escape(wording.of(language_of(page.url) or DEFAULT).site.report)

    def with_report(found: re.Match[str]) -> str:
        address = report_address(pattern, urljoin(page.canonical_url or "", found["to"]))
        return f'{found[0]} · <a href="{escape(address)}">{words}</a>'

    return _HERE.sub(with_report, html)


def on_page_context(
    context: MutableMapping[str, object],
    page: Page,
    config: MkDocsConfig,
    nav: Navigation,  # noqa: ARG001
) -> MutableMapping[str, object]:
    """The page's language, its wording and its twins."""
    language = language_of(page.url) or DEFAULT
    config.theme["language"] = language
    config.theme["direction"] = wording.of(language).direction
    own = page.meta.get("kind") != "root" and language_of(page.url) is not None
    share = _SHARING[0].page(page.meta, language, page.url) if page.meta.get("kind") else None
    context.update(
        l=language, w=wording.of(language), twins=twins(page.url, config.site_url), share=share,
        rest=page.url.split("/", 1)[1] if own and "/" in page.url else "",
        report=report_address(config.extra.get("report_address") or "", page.canonical_url or ""),
    )  # fmt: skip
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG001
    """Pages written by hand: direction on <html>; without the switches of the theme's script."""
    if page.meta.get("kind"):
        return output
    direction = wording.of(language_of(page.url) or DEFAULT).direction
    output = output.replace('class="no-js"', f'dir="{direction}" class="no-js"', 1)
    return re.sub(r'<input class="md-toggle"[^>]*+>|<label class="md-overlay"[^>]*+></label>', "", output)


def on_post_build(config: MkDocsConfig) -> None:
    """One site map a language; nothing of the theme's script; our own sheets without comments and blanks."""
    site = Path(config.site_dir)
    _SHARING[0].finish(site)
    for sheet in sorted([*(site / OWN).glob("*.css"), *(site / OWN / "search").glob("*.css")]):
        sheet.write_text(f"{rcssmin.cssmin(sheet.read_text(encoding='utf-8'))}\n", encoding="utf-8")
    _split_site_map(site, config.site_url or "")
    if (site / UNUSED).is_dir():
        shutil.rmtree(site / UNUSED)


def _split_site_map(site: Path, site_url: str) -> None:
    """``<language>/sitemap.xml``: the pages of one language, for whoever reads only that."""
    path = site / "sitemap.xml"
    if not path.is_file():
        return
    whole = path.read_text(encoding="utf-8")
    for language in LANGUAGES:
        (site / language).mkdir(exist_ok=True)
        own = _only(whole, urljoin(site_url, f"{language}/"))
        (site / language / "sitemap.xml").write_text(own, encoding="utf-8")


def _only(site_map: str, prefix: str) -> str:
    """The site map with those entries whose address begins with `prefix`."""
    head, *entries = site_map.split("<url>")
    if not entries:
        return site_map
    *others, last = entries
    body, end, foot = last.rpartition("</url>")
    kept = [entry.rstrip() for entry in [*others, body + end] if f"<loc>{prefix}" in entry]
    return head + "".join(f"<url>{entry}\n" for entry in kept) + foot.lstrip()
