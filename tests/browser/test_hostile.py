# SPDX-License-Identifier: Apache-2.0
"""Hostile articles in a real browser: every character shown, nothing executed, nothing fetched from elsewhere.

Runs on our own set; with HOSTILE_DIR on the files of that folder as well.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from generator.markup import clean
from generator.pipeline import Report, collect
from generator.read import read_file
from tests.conftest import Project, Served, copy_project
from tests.hostile.make_inputs import write

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog

MAY_BE_REFUSED = ("045", "055", "056")
_FOREIGN = (
    "script:not([src]):not([type='application/json']):not(#__config), iframe, object, embed, base, form:not(.x-find)"
)


def norm(words: str) -> str:
    """Words with white space as one space: a page shows no other."""
    return " ".join(clean(words).split())


def opened(browser: Browser, project: Project, slugs: dict[str, str]) -> dict[str, str]:
    """The shown text of each explainer's pages by seed name, after asserting that nothing ran or left the site."""
    server = Served(project.root / "site", "/")
    context = browser.new_context()
    page = context.new_page()
    host = server.address.rstrip("/")
    left: list[str] = []
    dialogs: list[str] = []
    page.on(
        "request",
        lambda request: None if request.url.startswith((host, "data:", "blob:")) else left.append(request.url),
    )

    def dismiss(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    shown: dict[str, str] = {}
    for name, slug in slugs.items():
        words = []
        for language in ("ar", "en"):
            for kind in ("", "sources/"):
                address = f"{server.address}{language}/{slug}/{kind}"
                page.goto(address)
                assert page.url == address, name
                assert page.evaluate("window.PWNED") is None, (name, address)
                words.append(norm(page.evaluate("document.querySelector('article').textContent")))
        shown[name] = "\n".join(words)
    context.close()
    server.close()
    assert left == []
    assert dialogs == []
    return shown


def slugs_of(project: Project) -> dict[str, str]:
    """Address by seed folder."""
    content = collect(project.root, Report(lambda _: None))
    folders = sorted(p.name for p in (project.root / "seeds").iterdir() if p.is_dir() and p.name != "names")
    return {folder: explainer.slug for folder, explainer in zip(folders, content.explainers, strict=True)}


def test_our_hostile_articles_are_only_text(browser: Browser, tmp_path: Path) -> None:
    """All that must build are built in one site; what they say is what the pages say, and nothing more happens."""
    project = copy_project(tmp_path / "project", with_seeds=False)
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    cases = [case for case in write(inputs) if case.expectation == "builds" and case.kind == "file"]
    for case in cases:
        path = inputs / case.file_name
        article, problems = read_file(path, root=inputs)
        assert article is not None, (case.name, problems)
        folder = project.seed(case.name, path.read_bytes())
        if case.title is not None:
            (folder / "explainer.yml").write_text(f"title:\n  ar: {json.dumps(clean(case.title))}\n", encoding="utf-8")
    done = project.run("site")
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    shown = opened(browser, project, slugs_of(project))
    lost = [(case.name, line) for case in cases for line in case.shown_lines if norm(line) not in shown[case.name]]
    assert lost == [], "\n".join(map(repr, lost))


if "HOSTILE_DIR" in os.environ:  # another folder, named by whoever has one: not a test that is skipped elsewhere

    def test_further_hostile_articles_are_only_text(browser: Browser, tmp_path: Path) -> None:
        """Each file builds with its whole text, or is one that may be refused."""
        folder = Path(os.environ["HOSTILE_DIR"]).resolve()
        project = copy_project(tmp_path / "project", with_seeds=False)
        articles, refused = {}, []
        for path in sorted(folder.glob("*.txt")):
            article, _ = read_file(path, root=folder)
            if article is None:
                refused.append(path.name[:3])
                continue
            project.seed(path.stem, path.read_bytes())
            articles[path.stem] = article
        assert set(refused) <= set(MAY_BE_REFUSED)
        done = project.run("site")
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
        shown = opened(browser, project, slugs_of(project))
        lost = [
            (name, article.at(sentence.span)[:80])
            for name, article in articles.items()
            for sentence in article.sentences
            if sentence.kind != "furniture" and norm(article.at(sentence.span)) not in shown[name]
        ]
        assert lost == [], "\n".join(map(repr, lost))
