# SPDX-License-Identifier: Apache-2.0
"""The site that stock MkDocs builds from our pages: language, twins and policy, at any depth and below any path."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest
from lxml import etree

from generator.mkdocs_hook import POLICY, address_of, language_of, report_address, twins
from generator.model import LANGUAGES, Explainer
from generator.pages import front_page, names_pages, pages_of, root_page
from generator.sharing import about
from tests.fakes import explainer, private_explainer

ROOT = Path(__file__).resolve().parent.parent
TITLE = "<script>alert(1)</script> & \"q\" 'a' {{ 7*7 }} *b* _i_"


def build(
    folder: Path,
    explainers: tuple[Explainer, ...],
    address: str = "https://a.example/repo/",
    *,
    report: str = "",
    **extra: str,
) -> Path:
    """The site of these explainers (and of hand-written pages by path), built in `folder`."""
    docs = folder / "docs"
    files = {"index.md": root_page(), **extra}
    for language in LANGUAGES:
        for page in (front_page(explainers, language), *(p for e in explainers for p in pages_of(e, language))):
            files[page.path] = page.body
        files |= {path: content.decode() for path, content in about.files(explainers, language).items()}
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
        "SITE_URL": address,
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
            assert " src=" in opening or re.search(r'type="application/(?:ld\+)?json"', opening), (path, opening)
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
    """One a language beside the whole one; here the names are of a private preview, too, so they are in none."""
    for language in LANGUAGES:
        entries = re.findall(r"<loc>([^<]+)</loc>", (site / language / "sitemap.xml").read_text(encoding="utf-8"))
        assert f"https://a.example/repo/{language}/tangier-ferry/" in entries
        assert f"https://a.example/repo/{language}/names/" not in entries
        assert all(entry.startswith(f"https://a.example/repo/{language}/") for entry in entries)


def test_the_site_map_names_twins_and_no_preview(site: Path) -> None:
    """Every page that may be found, with its twins; the day of its last change where it is known; no private preview."""
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    entries = {
        entry.findtext("s:loc", namespaces=space): entry
        for entry in etree.parse(site / "sitemap.xml").iterfind("s:url", space)
    }
    assert len(entries) == len(set(entries))
    twin = entries["https://a.example/repo/en/tangier-ferry/quotes/"]
    links = {link.get("hreflang"): link.get("href") for link in twin.iterfind("x:link", space)}
    assert links == dict(twins("en/tangier-ferry/quotes/", "https://a.example/repo/"))
    assert twin.findtext("s:lastmod", namespaces=space) == "2031-03-20"
    default = entries["https://a.example/repo/"].find("x:link[@hreflang='x-default']", space)
    assert default is not None
    assert default.get("href") == "https://a.example/repo/"
    assert not any("private-one" in str(address) for address in entries)
    found = {p.relative_to(site).parent.as_posix() for p, page in pages_of_site(site) if "noindex" in page}
    shown = {str(address).removeprefix("https://a.example/repo/").strip("/") for address in entries}
    assert not found & shown
    assert "Sitemap: https://a.example/repo/sitemap.xml\n" in (site / "robots.txt").read_text(encoding="utf-8")


def pages_of_site(site: Path) -> list[tuple[Path, str]]:
    return [(path, path.read_text(encoding="utf-8")) for path in site.rglob("index.html")]


def properties(page: str) -> dict[str, str]:
    """What the head says to those who show a link to the page."""
    found = re.findall(r'<meta (?:property|name)="((?:og|article|twitter):[^"]+)" content="([^"]*)"', page)
    return {name: unescape(value) for name, value in found}


def test_a_link_to_a_page_shows_its_card(site: Path) -> None:
    """Whole addresses, size, words for those who do not see it; the file is there."""
    said = properties((site / "ar/tangier-ferry/quotes/index.html").read_text(encoding="utf-8"))
    assert said["og:image"] == "https://a.example/repo/ar/tangier-ferry/card.png"
    assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")
    assert said["og:image:alt"].startswith("عنوان الشرح: ")
    assert (said["og:site_name"], said["og:type"], said["og:locale"]) == ("سياق", "article", "ar_AR")
    assert said["og:locale:alternate"] == "en_GB"
    assert said["article:published_time"] == "2031-03-20"
    assert "article:modified_time" not in said
    assert said["twitter:card"] == "summary_large_image"
    for language in LANGUAGES:
        picture = (site / language / "tangier-ferry" / "card.png").read_bytes()
        assert picture.startswith(b"\x89PNG")
        assert picture[16:24] == (1200).to_bytes(4, "big") + (630).to_bytes(4, "big")


def test_data_for_machines_is_whole_and_hurts_nobody(site: Path) -> None:
    """It parses, its addresses are whole, and markup in the title is only words in it."""
    for path, page in html_of(site).items():
        for told in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page):
            graph = json.loads(told)["@graph"]
            addresses = re.findall(r'"(?:@id|url|image)":"([^"]*)"', told)
            assert all(
                address.startswith(("https://a.example/repo/", "https://example.org/")) for address in addresses
            ), path
            assert graph
    page = (site / "en/tangier-ferry/index.html").read_text(encoding="utf-8")
    told = json.loads(re.search(r'ld\+json">(.*?)</script>', page)[1])["@graph"]  # type: ignore[index]
    (story,) = [node for node in told if "headline" in node]
    assert story["headline"] == TITLE
    assert story["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert story["image"] == "https://a.example/repo/en/tangier-ferry/card.png"


def test_a_private_preview_is_not_shared(site: Path) -> None:
    """No card, no data, no citation file, no entry in a feed; neither has a front page that names one."""
    for page in (site / "en/private-one/index.html", site / "en/index.html"):
        text = page.read_text(encoding="utf-8")
        assert "og:image" not in text
        assert "ld+json" not in text
    assert not [p for p in (site / "en/private-one").rglob("*") if p.suffix in {".png", ".bib", ".ris"}]
    assert not (site / "en/card.png").exists()
    assert b"private-one" not in (site / "en/feed.xml").read_bytes()
    assert list(site.rglob(".*")) == []


def test_each_language_has_its_feed(site: Path) -> None:
    """Pages lead to it from wherever they stand."""
    page = (site / "en/tangier-ferry/quotes/index.html").read_text(encoding="utf-8")
    assert '<link rel="alternate" type="application/atom+xml" title="New at Siyaq" href="../../feed.xml">' in page
    assert b"https://a.example/repo/ar/tangier-ferry/" in (site / "ar/feed.xml").read_bytes()


def test_a_citation_says_where(site: Path) -> None:
    """The address is put in when it is known: in words and in both files."""
    address = "https://a.example/repo/ar/tangier-ferry/"
    page = (site / "ar/tangier-ferry/sources/index.html").read_text(encoding="utf-8")
    assert page.count(f'<a href="../" class="x-whole"><bdi dir="ltr" data-address>{address}</bdi></a>') == 3
    for name in ("cite.bib", "cite.ris"):
        assert address in (site / "ar/tangier-ferry" / name).read_text(encoding="utf-8")


def test_the_foot_says_when_it_was_changed(site: Path) -> None:
    """By the explainer's own day, in the page's language."""
    assert "آخر تغيير: 20 مارس/آذار 2031." in unescape(
        (site / "ar/tangier-ferry/map/index.html").read_text(encoding="utf-8").replace("\u2060", "")
    )


def test_without_an_address_nothing_is_guessed(tmp_path: Path) -> None:
    """No site address: no image, feed or data that would need one; the pages and the words of a citation stay."""
    site = build(tmp_path, (explainer(),), address="")
    page = (site / "ar/tangier-ferry/sources/index.html").read_text(encoding="utf-8")
    assert "og:image" not in page
    assert "ld+json" not in page
    assert "عنوان هذه الصفحة" in page
    assert not (site / "ar/feed.xml").exists()
    assert not (site / "ar/tangier-ferry/cite.bib").exists()
    assert "Sitemap" not in (site / "robots.txt").read_text(encoding="utf-8")


def test_a_card_is_drawn_once(tmp_path: Path) -> None:
    """A second build takes it from the store; what nobody needs any more goes."""
    build(tmp_path, (explainer(),))
    store = tmp_path / ".build" / "cards"
    drawn = {path: path.stat().st_mtime_ns for path in store.iterdir()}
    assert len(drawn) == 4
    (store / "left.png").write_bytes(b"")
    site = build(tmp_path, (explainer(),))
    assert {path: path.stat().st_mtime_ns for path in store.iterdir()} == drawn
    assert (site / "en/card.png").is_file()


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
    assert dict(twins("en/", "https://a.example/"))["x-default"] == "https://a.example/"
    assert twins("", "https://a.example/") == twins("ar/", "https://a.example/")
    assert twins("ar/x/", None) == ()
