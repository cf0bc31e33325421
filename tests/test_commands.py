# SPDX-License-Identifier: Apache-2.0
"""The smaller commands, run as an editor runs them."""

import re
import shutil
from html import unescape
from pathlib import Path

import polib

from tests.conftest import SMALL_ARTICLE, Project


def test_new_makes_a_folder_from_an_article_anywhere(project: Project, tmp_path: Path) -> None:
    """Title, day and licence are written so that they come back exactly, whatever signs they hold."""
    article = tmp_path / "received.txt"
    article.write_text(SMALL_ARTICLE, encoding="utf-8")
    title = 'خط "مسقط" الجديد: نعم # $HOME \\ {x}'
    done = project.run("new", str(article), "--title", title, "--published", "2024-05-09", "--licence", "own")
    assert done.returncode == 0, done.stdout + done.stderr
    (folder,) = [p for p in (project.root / "seeds").iterdir() if p.name not in {"names", "muscat"}]
    assert (folder / "article.txt").read_bytes() == article.read_bytes()
    assert article.exists()
    built = project.run("site")
    assert built.returncode == 0, built.stdout
    page = (project.root / "docs" / "ar" / folder.name / "index.md").read_text(encoding="utf-8")
    assert "&#34;مسقط&#34; الجديد: نعم &#35; &#36;HOME &#92; &#123;x&#125;" in page


def test_new_refuses_what_it_cannot_do_and_changes_nothing(project: Project, tmp_path: Path) -> None:
    """An empty file, a folder that exists, a licence nobody knows: one message, exit status 1."""
    before = project.snapshot("seeds")
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    taken = tmp_path / "muscat.txt"
    taken.write_text(SMALL_ARTICLE, encoding="utf-8")
    for arguments, code in (
        ((str(empty),), "READ-EMPTY"),
        ((str(taken),), "SEED-CLASH"),
        ((str(taken), "--licence", "mine"), "YAML-TYPE"),
        ((str(tmp_path / "missing.txt"),), "READ-OPEN"),
    ):
        done = project.run("new", *arguments)
        assert (done.returncode, done.stdout.count(code)) == (1, 1), done.stdout + done.stderr
        assert project.snapshot("seeds") == before


def test_check_writes_nothing_and_publish_check_refuses_an_unknown_licence(project: Project) -> None:
    """The content is looked at whole; only `--publish` minds the licence."""
    before = project.snapshot("seeds", "docs")
    assert project.run("check").returncode == 0
    assert project.run("check", "--publish").returncode == 0
    project.seed("preview", SMALL_ARTICLE)
    assert project.run("check").returncode == 0
    refused = project.run("check", "--publish")
    assert refused.returncode == 1
    assert "LICENCE-UNKNOWN" in refused.stdout
    assert {k: v for k, v in project.snapshot("seeds", "docs").items() if "preview" not in k} == before


def test_pages_writes_docs_and_no_site(project: Project) -> None:
    """What `make serve` needs between two edits; a second time nothing is written."""
    assert project.run("pages").returncode == 0
    times = {p: p.stat().st_mtime_ns for p in (project.root / "docs").rglob("*.md")}
    assert len(times) > 10
    assert not (project.root / "site").exists()
    assert project.run("pages").returncode == 0
    assert {p: p.stat().st_mtime_ns for p in (project.root / "docs").rglob("*.md")} == times


def test_a_preview_says_so_on_every_page_and_tells_robots(project: Project) -> None:
    """A licence nobody stated: a banner and `noindex`; a stated one: neither."""
    project.seed("preview", SMALL_ARTICLE)
    assert project.run("site").returncode == 0
    for path in sorted((project.root / "site").rglob("index.html")):
        html = path.read_text(encoding="utf-8")
        is_preview = "/preview/" in path.as_posix()
        if "/muscat/" in path.as_posix() or is_preview:
            assert ("noindex" in html) == is_preview, path


def test_quote_only_publishes_no_running_text(project: Project) -> None:
    """Titles, dates, names, short quotations with their source; no whole sentence in any page, index, map or feed."""
    settings = """\
published: 2024-05-09
licence: quote-only
title: {ar: قطار جديد, en: New train}
publisher: {ar: المنارة, en: The Lighthouse}
address: https://example.org/train
"""
    shutil.rmtree(project.root / "seeds" / "muscat")
    project.seed("short", SMALL_ARTICLE, explainer_yml=settings)
    assert project.run("site").returncode == 0
    # Every sentence is translated; a name or an office is a label, which may be said.
    where = project.root / "seeds" / "short" / "en.po"
    catalogue = polib.pofile(str(where), wrapwidth=0)
    asked = [entry for entry in catalogue if re.fullmatch(r"s\d+", entry.msgctxt)]
    assert len(asked) >= 4
    for entry in asked:
        entry.msgstr = "A whole sentence in English that nobody may publish."
    catalogue.save()
    assert project.run("site").returncode == 0
    sentences = [part.strip() for part in SMALL_ARTICLE.replace("\n", ". ").split(". ") if len(part.split()) > 7]
    assert len(sentences) >= 3
    shown = {
        p.relative_to(project.root).as_posix(): unescape(p.read_text(encoding="utf-8"))
        for folder in ("site", "docs")
        for p in (project.root / folder).rglob("*")
        if p.suffix in {".html", ".json", ".geojson", ".xml", ".md", ".txt"}
    }
    for path, words in shown.items():
        for sentence in (*sentences, "A whole sentence in English"):
            assert sentence not in words, path
    pages = [words for path, words in shown.items() if "/short/" in path]
    assert any("سنبدأ تشغيل القطارات قبل نهاية العام" in words for words in pages)
    assert any("https://example.org/train" in words for words in pages)
