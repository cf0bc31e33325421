# SPDX-License-Identifier: Apache-2.0
"""`serve` follows every edit: article, corrections, translation, template, generator; one broken article harms no other.

A real server, asked over loopback as a browser asks it.
"""

from __future__ import annotations

import html
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from typing import TYPE_CHECKING

import pytest

from tests.conftest import SMALL_ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Project

PATIENCE = 90.0
"""Seconds; a build takes two or three on an idle machine."""


class Running:
    """The server of a throw-away project."""

    def __init__(self, project: Project) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.base = f"http://127.0.0.1:{port}/siyaq/"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "generator", "serve", "--address", f"127.0.0.1:{port}"],
            cwd=project.root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            env={**os.environ, "PYTHONPATH": str(project.root), "PYTHONDONTWRITEBYTECODE": "1"},
        )  # fmt: skip

    def page(self, path: str) -> str:
        """The page as it is now, "" while there is none."""
        try:
            with urllib.request.urlopen(self.base + path, timeout=10) as answer:  # noqa: S310  (our own server)
                return html.unescape(answer.read().decode())
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return ""

    def until(self, path: str, words: str, *, there: bool = True) -> str:
        """Waits until the page holds the words (or does not)."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            shown = self.page(path)
            if shown and (words in shown) == there:
                return shown
            time.sleep(0.3)
        pytest.fail(f"after {PATIENCE} s {path} {'lacks' if there else 'still has'} “{words}”")

    def stop(self) -> None:
        """As a system does: Ctrl-C's signal is ignored below a shell's background job, where tests may run."""
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(timeout=30)


@pytest.fixture
def server(project: Project) -> Iterator[Running]:
    """A server over two explainers."""
    project.seed("tower", "وقال المدير: «البرج جاهز». ووصل الزوار مساء.\n", explainer_yml="licence: own\n")
    running = Running(project)
    yield running
    running.stop()


def edited(path: Path, old: str, new: str) -> None:
    """Writes the file with other words."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_every_edit_is_shown(project: Project, server: Running) -> None:
    """Article, settings, translation, template, generator: each on the next build, without a restart."""
    seed = project.root / "seeds" / "muscat"
    server.until("ar/muscat/", "مسقط")
    approved = project.snapshot("docs")

    (seed / "article.txt").write_text(SMALL_ARTICLE.replace("خطا حديديا", "جسرا معلقا"), encoding="utf-8")
    server.until("ar/muscat/sources/", "جسرا معلقا")

    (seed / "explainer.yml").write_text(
        "published: 2024-05-09\nlicence: own\ntitle: {ar: جسر صحار, en: Sohar bridge}\n", encoding="utf-8"
    )
    server.until("en/muscat/", "Sohar bridge")

    catalogue = (seed / "en.po").read_text(encoding="utf-8")
    head, mark, tail = catalogue.partition('msgstr ""\n\n#')
    first = tail.replace('msgstr ""', 'msgstr "The minister opened a bridge."', 1)
    (seed / "en.po").write_text(head + mark + first, encoding="utf-8")
    server.until("en/muscat/sources/", "The minister opened a bridge.")

    edited(project.root / "generator/theme/partials/foot.html", "<", "<!-- edited template --><")
    server.until("ar/muscat/", "edited template")

    edited(project.root / "generator/languages/en/wording.py", "Context and what came before", "What came before")
    server.until("en/tower/background/", "Context and what came before", there=False)
    assert project.snapshot("docs") == approved


def test_a_broken_article_shows_its_problem_and_the_others_stay(project: Project, server: Running) -> None:
    """Heading, file, line and hint stand on its own page in both languages; mended, the explainer is back."""
    settings = project.root / "seeds" / "muscat" / "explainer.yml"
    server.until("ar/tower/quotes/", "البرج جاهز")
    good = settings.read_text(encoding="utf-8")
    settings.write_text(good + "corrections:\n  quotes:\n    - hide: سنبدأ تشغيل القطار\n", encoding="utf-8")
    server.until("en/muscat/", "This article cannot be shown yet", there=False)
    settings.write_text(good + "corrections:\n  quotes:\n    - hide: كلمات ليست هنا\n", encoding="utf-8")
    shown = server.until("en/muscat/", "This article cannot be shown yet")
    assert "seeds/muscat/explainer.yml:5" in shown
    assert "SETTINGS-WORDS" in shown
    server.until("ar/muscat/", "لا يمكن عرض هذا المقال بعد")
    assert "البرج جاهز" in server.page("ar/tower/quotes/")
    assert 'href="muscat/"' in server.page("en/")
    settings.write_text("licence: [\n", encoding="utf-8")
    server.until("en/muscat/", "YAML-SYNTAX")
    settings.write_text(good, encoding="utf-8")
    server.until("ar/muscat/", "لا يمكن عرض هذا المقال بعد", there=False)
    assert "سنبدأ تشغيل القطارات" in server.until("ar/muscat/quotes/", "سنبدأ")
