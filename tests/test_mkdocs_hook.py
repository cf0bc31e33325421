# SPDX-License-Identifier: Apache-2.0
"""The site that stock MkDocs builds from our pages: language, twins and policy, at any depth and below any path."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest

from generator.mkdocs_hook import POLICY, address_of, language_of, report_address, twins
from generator.model import LANGUAGES, Explainer
from generator.pages import front_page, names_pages, pages_of, root_page
from tests.fakes import explainer, private_explainer

ROOT = Path(__file__).resolve().parent.parent
TITLE = "<script>alert(1)</script> & \"q\" 'a' {{ 7*7 }} *b* _i_"


def build(folder: Path, explainers: tuple[Explainer, ...], *, report: str = "", **extra: str) -> Path:
    """The site of these explainers (and of hand-written pages by path), built in `folder`."""
    docs = folder / "docs"
    files = {"index.md": root_page(), **extra}
    for language in LANGUAGES:
        for page in (front_page(explainers, language), *(p for e in explainers for p in pages_of(e, language))):
            files[page.path] = page.body
    files |= {page.path: page.body for page in names_pages(explainers)}
    for path, text in files.items():
        (docs / path).parent.mkdir(parents=True, exist_ok=True)
        (docs / path).write_text(text, encoding="utf-8")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("generator/", f"{ROOT}/generator/")
    config = config.replace('report_address: ""', f'report_address: "{report}"')
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    environment = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "SOURCE_DATE_EPOCH": "0",
        "SITE_URL": "https://a.example/repo/",
    }
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"],
        cwd=folder, capture_output=True, text=True, check=False, env=environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two explainers, one with markup in its title, and two pages written by hand."""
    hostile = replace(explainer(), title={"ar": TITLE, "en": TITLE})
    by_hand = {"ar/guide/about.md": "# من نحن\n\nنص.\n", "en/guide/about.md": "# About us\n\nText.\n"}
    return build(tmp_path_factory.mktemp("site"), (hostile, private_explainer()), **by_hand)


def html_of(site: Path) -> dict[str, str]:
    """Every page of the site by its path."""
    return {p.relative_to(site).as_posix(): p.read_text(encoding="utf-8") for p in site.rglob("*.html")}


def test_language_and_direction_are_on_html(site: Path) -> None:
    """Every page, also one written by hand, says both on the root element."""
    for path, page in html_of(site).items():
        language = language_of(path) or "ar"
        root = re.search(r"<html[^>]*>", page)
        assert root is not None
        assert f'lang="{language}"' in root[0], path
        assert f'dir="{"ltr" if language == "en" else "rtl"}"' in root[0], path


def test_nothing_runs_inline(site: Path) -> None:
    """The policy stands on every page before any script, allows no inline script, and no page has one."""
    assert "'unsafe-inline'" not in POLICY.split("script-src")[1].split(";", maxsplit=1)[0]
    for path, page in html_of(site).items():
        assert POLICY in page, path
        assert page.index(POLICY) < page.index("<script"), path
        for opening in re.findall(r"<script[^>]*>", page):
            assert " src=" in opening or 'type="application/json"' in opening, (path, opening)
        assert not re.search(r"<[^>]+\son[a-z]+=", page), path


def test_title_is_exact_everywhere(site: Path) -> None:
    """The title's markup is words in <title>, heading, description, front page and the list of names."""
    page = (site / "en/tangier-ferry/index.html").read_text(encoding="utf-8")
    escaped = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot; &#x27;a&#x27; {{ 7*7 }} *b* _i_"
    assert f"<title>{escaped} · Siyaq</title>" in page
    assert "<script>alert" not in page
    assert "<script>alert" not in (site / "en/index.html").read_text(encoding="utf-8")
    assert "<script>alert" not in (site / "en/names/index.html").read_text(encoding="utf-8")


def test_twins_are_absolute(site: Path) -> None:
    """Both languages and x-default, on every page of a language."""
    page = (site / "en/tangier-ferry/quotes/index.html").read_text(encoding="utf-8")
    found = dict(re.findall(r'rel="alternate" hreflang="([^"]+)" href="([^"]+)"', page))
    base = "https://a.example/repo/"
    assert found == {
        "ar": f"{base}ar/tangier-ferry/quotes/", "en": f"{base}en/tangier-ferry/quotes/",
        "x-default": f"{base}ar/tangier-ferry/quotes/",
    }  # fmt: skip
    assert 'hreflang="ar" href="../../../ar/tangier-ferry/quotes/"' in page


def test_nothing_of_the_themes_search_is_left(site: Path) -> None:
    """No index, no script, no worker and no switch of it; the form leads to the names and is allowed to."""
    left = [p for p in site.rglob("*") if re.search(r"search_index|lunr|worker|bundle", p.name)]
    assert left == []
    for path, page in html_of(site).items():
        assert not re.search(r"__search|md-search|__config|data-md-toggle", page), path
        form = re.search(r'<form class="x-find" role="search" action="([^"]+)"><button>', page)
        assert form is not None, path
        assert form[1].endswith("names/") or (form[1] == "./" and path.endswith("names/index.html")), path
        assert re.findall(r'<script[^>]* src="([^"]+)"', page) == re.findall(r'<script src="([^"]*siyaq.js)"', page), (
            path
        )
    assert "form-action 'self'" in POLICY
    assert len(gzip.compress((site / "assets/siyaq.js").read_bytes(), 9)) <= 2048


def test_styles_are_few(site: Path) -> None:
    """No page fetches more than 6 KB of our styles (gzip), and nothing in them is for people who write them."""
    sizes = {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in (site / "assets").glob("*.css")}
    for path, page in html_of(site).items():
        own = re.findall(r'<link rel="stylesheet" href="[^"]*assets/([a-z]+\.css)">', page)
        assert own, path
        assert sum(sizes[name] for name in own) <= 6 * 1024, path
    assert all("/*" not in path.read_text(encoding="utf-8") for path in (site / "assets").glob("*.css"))


def test_an_error_can_be_told_with_its_address(tmp_path: Path) -> None:
    """With an address in mkdocs.yml: a link beside every sentence, its permalink filled in; else no such link."""
    own = build(tmp_path, (explainer(),), report="mailto:desk@example.org?subject=Error&body={address}")
    page = (own / "en/tangier-ferry/background/index.html").read_text(encoding="utf-8")
    told = re.findall(r'<a href="mailto:desk@example\.org\?subject=Error&amp;body=([^"]+)">([^<]+)</a>', page)
    sources = "https://a.example/repo/en/tangier-ferry/sources/"
    assert [unquote(to) for to, words in told if words == "Report an error in this sentence"] == [
        urljoin(sources, f"#{number}") for number in re.findall(r' id="n-([^"]+)"', page)
    ]
    assert (unquote(told[-1][0]), told[-1][1]) == (urljoin(sources, "../background/"), "Report an error on this page")
    listed = (own / "ar/tangier-ferry/sources/index.html").read_text(encoding="utf-8")
    assert listed.count("أبلغ عن خطأ في هذه الجملة") >= len(explainer().articles[0].sentences) - 1


def test_no_error_can_be_told_without_an_address(site: Path) -> None:
    """The setting is empty: no page names it."""
    assert not any("Report an error" in page or "mailto:" in page for page in html_of(site).values())


def test_an_address_that_runs_is_refused() -> None:
    """Only mailto: and http(s): can be told to."""
    assert report_address("", "https://a.example/") == ""
    with pytest.raises(ValueError, match="report_address"):
        report_address("javascript:alert({address})", "https://a.example/")


def test_site_maps(site: Path) -> None:
    """One a language beside the whole one; all names are in them."""
    for language in LANGUAGES:
        entries = re.findall(r"<loc>([^<]+)</loc>", (site / language / "sitemap.xml").read_text(encoding="utf-8"))
        assert f"https://a.example/repo/{language}/tangier-ferry/" in entries
        assert f"https://a.example/repo/{language}/names/" in entries
        assert all(entry.startswith(f"https://a.example/repo/{language}/") for entry in entries)
    assert "1970-01-01" in (site / "sitemap.xml").read_text(encoding="utf-8")


def test_unknown_address(site: Path) -> None:
    """One page in both languages, with absolute addresses that work at any depth."""
    page = (site / "404.html").read_text(encoding="utf-8")
    assert "لا صفحة بهذا العنوان" in page
    assert "No page at this address" in page
    assert 'href="/repo/assets/explainer.css"' in page
    assert 'href="/repo/en/"' in page


def test_private_preview_is_marked(site: Path) -> None:
    """An unknown licence: banner and noindex on its pages only."""
    private = (site / "en/private-one/index.html").read_text(encoding="utf-8")
    assert 'name="robots" content="noindex"' in private
    assert "x-banner" in private
    assert "noindex" not in (site / "en/tangier-ferry/index.html").read_text(encoding="utf-8")


def test_a_page_does_not_grow_with_the_number_of_explainers(tmp_path: Path) -> None:
    """With one explainer and with five a page of one of them has the same bytes; so has a second build."""
    few = build(tmp_path / "few", (explainer(),))
    many = build(tmp_path / "many", (*(replace(explainer(), slug=f"ferry-{n}") for n in range(4)), explainer()))
    for path, page in html_of(few / "ar" / "tangier-ferry").items():
        assert html_of(many / "ar" / "tangier-ferry")[path] == page
    again = build(tmp_path / "few", (explainer(),))
    assert (again / "sitemap.xml").read_bytes() == (few / "sitemap.xml").read_bytes()


def test_addresses() -> None:
    """A language is a whole first folder; the overview is the explainer's own address."""
    assert language_of("ar/x/") == "ar"
    assert language_of("arabic/") is None
    assert address_of("en", "x", "overview") == "en/x/"
    assert address_of("en", "x", "map") == "en/x/map/"
    assert twins("index.html", "https://a.example/") == ()
