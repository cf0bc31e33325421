# SPDX-License-Identifier: Apache-2.0
"""The whole program on a small project: built, built again, broken, mended."""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import polib
import pytest

from generator import site
from generator.pipeline import Report, collect
from generator.write import listed
from tests.conftest import ROOT, SMALL_ARTICLE, Project

CURRENT = "Nothing has changed"


def built(project: Project) -> Project:
    """The project after a good run."""
    done = project.run("site")
    assert done.returncode == 0, done.stdout + done.stderr
    return project


def test_a_dropped_article_becomes_a_site_in_both_languages(project: Project) -> None:
    """The bare file is adopted, both languages have every page, and the steps are told with their times."""
    (project.root / "seeds" / "harbour-news.txt").write_text(SMALL_ARTICLE, encoding="utf-8")
    done = project.run("site")
    assert done.returncode == 0, done.stdout + done.stderr
    site = project.root / "site"
    pages = {
        language: sorted(p.relative_to(site / language).as_posix() for p in (site / language).rglob("index.html"))
        for language in ("ar", "en")
    }
    assert pages["ar"] == pages["en"]
    assert {
        "harbour-news/index.html",
        "harbour-news/quotes/index.html",
        "harbour-news/map/index.html",
        "index.html",
    } <= set(pages["ar"])
    assert (project.root / "seeds" / "harbour-news" / "article.txt").read_text(encoding="utf-8") == SMALL_ARTICLE
    assert "DATE-MISSING" in done.stdout
    assert " s\n" in done.stdout


def test_nothing_is_done_when_nothing_has_changed(project: Project) -> None:
    """The second run says so and touches no file."""
    before = built(project).snapshot("site", "docs", "seeds")
    done = project.run("site")
    assert CURRENT in done.stdout
    assert project.snapshot("site", "docs", "seeds") == before


def edit(path: str, old: str, new: str) -> Callable[[Path], None]:
    """An edit of one file of the project."""

    def apply(root: Path) -> None:
        text = (root / path).read_text(encoding="utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    return apply


def append(path: str, text: str) -> Callable[[Path], None]:
    """A line more at the end of one file of the project."""

    def apply(root: Path) -> None:
        with (root / path).open("a", encoding="utf-8") as file:
            file.write(text)

    return apply


INPUTS: dict[str, Callable[[Path], None]] = {
    "article": edit("seeds/muscat/article.txt", "الخميس خطا", "الخميس رسميا خطا"),
    "explainer.yml": edit("seeds/muscat/explainer.yml", "licence: own", "licence: open"),
    "names": append(
        "seeds/names/people.yml", "- id: salim-habsi\n  names:\n    ar: سالم الحبسي\n    en: Salim Al Habsi\n"
    ),
    "catalogue": append("seeds/muscat/en.po", "\n# a remark\n"),
    "template": append("generator/theme/main.html", "{# remark #}\n"),
    "generator": append("generator/slug.py", "# remark\n"),
    "mkdocs.yml": append("mkdocs.yml", "# remark\n"),
    "a deleted page of the site": lambda root: (root / "site/ar/muscat/index.html").unlink(),
    "a deleted page of docs": lambda root: (root / "docs/en/muscat/quotes.md").unlink(),
}


def test_every_kind_of_input_makes_the_site_anew(project: Project) -> None:
    """Touching any input or losing any output is noticed; after it the site is current again."""
    built(project)
    for name, change in INPUTS.items():
        change(project.root)
        done = project.run("site")
        assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"
        assert CURRENT not in done.stdout, name
    assert (project.root / "site/ar/muscat/index.html").is_file()
    assert (project.root / "docs/en/muscat/quotes.md").is_file()
    assert CURRENT in project.run("site").stdout


def _two_of_one_name(root: Path) -> None:
    shutil.copytree(root / "seeds/muscat", root / "seeds/other")
    (root / "seeds/other/explainer.yml").write_text("slug: muscat\n")


def _link_out(root: Path) -> None:
    outside = root.parent / "outside.txt"
    outside.write_text(SMALL_ARTICLE, encoding="utf-8")
    (root / "seeds/linked.txt").symlink_to(outside)


FAULTS: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "an empty article": (lambda root: (root / "seeds/empty.txt").write_bytes(b""), "seeds/empty.txt", "READ-EMPTY"),
    "a binary file": (
        lambda root: (root / "seeds/picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4000)),
        "seeds/picture.txt",
        "READ-BINARY",
    ),
    "20 MB": (lambda root: (root / "seeds/huge.txt").write_bytes(b"word " * 4_000_000), "seeds/huge.txt", "READ-SIZE"),
    "YAML with a mistake in line 3": (
        lambda root: (root / "seeds/muscat/explainer.yml").write_text(
            "licence: own\npublished: 2024-05-09\ntitle: [\n"
        ),
        "seeds/muscat/explainer.yml:",
        "YAML-SYNTAX",
    ),
    "a PO file with a syntax error": (
        lambda root: (root / "seeds/muscat/en.po").write_text('msgid ""\nmsgstr ""\n\nmsgctxt "s1"\nmsgid "a\n'),
        "seeds/muscat/en.po:5",
        "PO-SYNTAX",
    ),
    "two explainers of one name": (_two_of_one_name, "seeds/", "SEED-NAME"),
    "a link out of the project": (_link_out, "seeds/linked.txt", "READ-LINK"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_one_message_and_the_last_good_site_stays(project: Project, fault: str) -> None:
    """Exit status 1, one line with the file (and line), docs/ and site/ byte for byte as they were."""
    before = built(project).snapshot("site", "docs")
    break_it, place, code = FAULTS[fault]
    break_it(project.root)
    done = project.run("site")
    assert done.returncode == 1
    told = [line for line in done.stdout.split("\n") if " error: " in line]
    assert len(told) == 1, done.stdout + done.stderr
    assert told[0].startswith(place)
    assert code in told[0]
    assert "Traceback" not in done.stderr
    assert project.snapshot("site", "docs") == before


def test_every_trace_of_a_removed_explainer_goes(project: Project) -> None:
    """No page, no data file, no search entry, no line of the site map names it any more."""
    project.seed("sohar", SMALL_ARTICLE.replace("الحبسي", "البلوشي"))
    built(project)
    assert (project.root / "site/ar/sohar").is_dir()
    shutil.rmtree(project.root / "seeds/sohar")
    built(project)
    left = [
        path
        for path, content in project.snapshot("site", "docs").items()
        if "sohar/" in path or b"/sohar/" in content or "البلوشي".encode() in content
    ]
    assert left == []


def test_the_same_input_gives_the_same_bytes_everywhere(project: Project) -> None:
    """Time zone, locale and hash seed leave no mark."""
    done = project.run("site", "--force", TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="1")
    assert done.returncode == 0, done.stdout + done.stderr
    first = project.snapshot("site", "docs", "seeds")
    done = project.run("site", "--force", TZ="America/Lima", LC_ALL="C.UTF-8", PYTHONHASHSEED="2")
    assert done.returncode == 0
    assert project.snapshot("site", "docs", "seeds") == first


def test_stock_mkdocs_builds_the_same_site_from_docs(project: Project) -> None:
    """The committed docs/ are enough: nothing of the generator but its hook and theme is needed."""
    built(project)
    environment = {**os.environ, "PYTHONPATH": str(project.root), "SOURCE_DATE_EPOCH": "0", "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", "stock"]
    done = subprocess.run(command, cwd=project.root, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    ours = {path.removeprefix("site/"): content for path, content in project.snapshot("site").items()}
    stock = {path.removeprefix("stock/"): content for path, content in project.snapshot("stock").items()}
    assert sorted(ours) == sorted(stock)
    assert [path for path in ours if ours[path] != stock[path]] == []


def test_two_runs_at_once_do_not_meet(project: Project) -> None:
    """The second says that another is at work; the first finishes its site."""
    environment = {**os.environ, "PYTHONPATH": str(project.root)}
    command = [sys.executable, "-m", "generator", "site"]
    with subprocess.Popen(command, cwd=project.root, stdout=subprocess.PIPE, text=True, env=environment) as first:
        deadline = time.monotonic() + 60
        while not (project.root / ".build" / "lock").exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(0.2)
        second = project.run("site")
        first.communicate()
    assert first.returncode == 0
    assert second.returncode == 1
    assert "WRITE-LOCK" in second.stdout


KILLS = 100
COMMANDS = (("site", "--force"), ("pages",), ("new", "harbour.txt"))


def killed(project: Project, arguments: tuple[str, ...], moment: float) -> None:
    """Runs the program and kills it and all that it started after so many seconds."""
    environment = {**os.environ, "PYTHONPATH": str(project.root)}
    with subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments],
        cwd=project.root, stdout=subprocess.DEVNULL, env=environment, start_new_session=True,
    ) as run:  # fmt: skip
        time.sleep(moment)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(run.pid, signal.SIGKILL)


def test_a_kill_at_any_of_a_hundred_moments_leaves_everything_whole(project: Project) -> None:
    """Seeds keep every byte or have the new ones, the last good site is whole, and the next run mends the rest."""
    chance = random.Random(5)  # noqa: S311
    seed = project.root / "seeds" / "muscat"
    (project.root / "harbour.txt").write_text(SMALL_ARTICLE, encoding="utf-8")
    started = time.monotonic()
    built(project)
    longest = time.monotonic() - started
    good = {path for path in project.snapshot("site") if path.endswith(".html")}
    line = "A translator's line."
    catalogue = (seed / "en.po").read_text(encoding="utf-8")
    (seed / "en.po").write_text(f'{line}"'.join(catalogue.rsplit('"', 1)), encoding="utf-8")
    for kill in range(KILLS):
        # An edit of the article asks for another catalogue.
        article = SMALL_ARTICLE + f"\nوحضر {kill} ضيفا.\n"
        (seed / "article.txt").write_text(article, encoding="utf-8")
        settings = (seed / "explainer.yml").read_bytes()
        killed(project, COMMANDS[kill % len(COMMANDS)], chance.uniform(0.05, longest))
        assert (seed / "article.txt").read_text(encoding="utf-8") == article
        assert (seed / "explainer.yml").read_bytes() == settings
        whole = polib.pofile(str(seed / "en.po"))
        assert line in {entry.msgstr for entry in whole}
        where = "site" if (project.root / "site").exists() else ".build/site-before"
        assert {p.replace(where, "site", 1) for p in project.snapshot(where) if p.endswith(".html")} == good, kill
        new = project.root / "seeds" / "harbour"
        if new.exists():
            assert (new / "article.txt").read_text(encoding="utf-8") == SMALL_ARTICLE
            shutil.rmtree(new)
    built(project)
    assert {path for path in project.snapshot("site") if path.endswith(".html")} == good
    assert [p for p in project.snapshot("seeds", "docs") if p.endswith((".writing", ".adopting"))] == []


def test_a_dropped_web_page_becomes_an_explainer(project: Project) -> None:
    """The page's own title and day are taken from its metadata; its menus are not text."""
    paragraphs = "".join(
        f"<p>{line} وهذه فقرة كاملة من الخبر كما نشر في الموقع.</p>" for line in SMALL_ARTICLE.split("\n") if line
    )
    page = (
        '<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>الموقع</title>'
        '<meta property="og:title" content="قطار إلى صحار"><meta property="article:published_time" content="2024-05-09T08:00:00Z">'
        f"</head><body><nav>القائمة الرئيسية</nav><article><h1>قطار إلى صحار</h1>{paragraphs}</article></body></html>"
    )
    (project.root / "seeds" / "train-page.html").write_text(page, encoding="utf-8")
    done = project.run("site")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (project.root / "seeds" / "train-page" / "article.html").read_text(encoding="utf-8") == page
    overview = (project.root / "docs" / "ar" / "train-page" / "index.md").read_text(encoding="utf-8")
    assert 'title: "قطار إلى صحار"' in overview
    assert "القائمة الرئيسية" not in overview
    assert "DATE-MISSING" not in done.stdout


def test_the_committed_pages_are_what_the_generator_writes() -> None:
    """docs/ in the repository is the approved snapshot: `make site` changes nothing in it."""
    content = collect(ROOT, Report(lambda _: None))
    assert [p for p in content.problems if p.is_error] == []
    differing = [
        path
        for path, made in content.files.items()
        if not (ROOT / "docs" / path).is_file() or (ROOT / "docs" / path).read_bytes() != made
    ]
    assert differing == []
    assert sorted(listed(ROOT / "docs")) == sorted(content.files)
    assert [str(path) for path, text in content.catalogues if path.read_text(encoding="utf-8") != text] == []


@pytest.mark.parametrize(
    ("settings", "variable", "address"),
    [
        ('site_url: !ENV [SITE_URL, "https://a.example/site/"]\n', "", "https://a.example/site/"),
        ("site_url: https://a.example\n", "", "https://a.example/"),
        ('site_url: "https://a.example/"\n', "https://b.example/x", "https://b.example/x/"),
        ("site_name: x\n", "", ""),
        (None, "", ""),
    ],
)
def test_the_address_of_the_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str | None, variable: str, address: str
) -> None:
    """As mkdocs takes it, with a slash: the variable before the file; nothing where neither says it."""
    monkeypatch.setenv("SITE_URL", variable)
    if settings is not None:
        (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")
    assert site.address(tmp_path) == address
