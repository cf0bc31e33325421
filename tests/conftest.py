# SPDX-License-Identifier: Apache-2.0
"""What many tests share: a throw-away project, the generator run in it, a site served on loopback, a real browser."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    import pluggy
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent
SMALL_ARTICLE = (
    "افتتح وزير النقل العماني سالم الحبسي في مسقط اليوم الخميس خطا حديديا يربط مسقط بصحار.\n\n"
    "وقال الحبسي: «سنبدأ تشغيل القطارات قبل نهاية العام». وأضاف أن العمل «لن يتوقف».\n\n"
    "ومن المقرر أن تصل القطارات إلى صحار في يونيو/حزيران المقبل.\n"
)


class Project:
    """A copy of the project in a folder of its own, with the seeds that a test wants."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """`python -m generator …` in the copy."""
        return subprocess.run(
            [sys.executable, "-m", "generator", *arguments],
            cwd=self.root, capture_output=True, text=True, check=False, encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(self.root), "PYTHONDONTWRITEBYTECODE": "1", **environment},
        )  # fmt: skip

    def seed(self, name: str, article: str | bytes, **files: str) -> Path:
        """Writes ``seeds/NAME/article.txt`` and other files ("explainer_yml" -> explainer.yml)."""
        folder = self.root / "seeds" / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "article.txt").write_bytes(article if isinstance(article, bytes) else article.encode())
        for key, text in files.items():
            (folder / key.replace("_", ".")).write_text(text, encoding="utf-8")
        return folder

    def snapshot(self, *folders: str) -> dict[str, bytes]:
        """Every file below the folders, by path."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for folder in folders
            for path in sorted((self.root / folder).rglob("*"))
            if path.is_file()
        }


def copy_project(target: Path, *, with_seeds: bool) -> Project:
    """The project's own files without what a build makes."""
    target.mkdir(parents=True, exist_ok=True)
    ignored = shutil.ignore_patterns("__pycache__", ".*_cache")
    shutil.copytree(ROOT / "generator", target / "generator", ignore=ignored)
    for name in ("mkdocs.yml", "requirements.txt"):
        shutil.copy2(ROOT / name, target / name)
    made = (
        (ROOT / "docs" / ".generated").read_text(encoding="utf-8").split("\n")
        if (ROOT / "docs" / ".generated").exists()
        else []
    )
    for path in (ROOT / "docs").rglob("*"):
        below = path.relative_to(ROOT / "docs").as_posix()
        if path.is_file() and below not in made and path.name != ".generated":
            (target / "docs" / below).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target / "docs" / below)
    if with_seeds:
        shutil.copytree(ROOT / "seeds", target / "seeds", ignore=ignored)
    else:
        (target / "seeds").mkdir()
        shutil.copytree(ROOT / "seeds" / "names", target / "seeds" / "names", ignore=ignored)
    return Project(target)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport() -> Generator[None, pluggy.Result[pytest.TestReport], None]:
    """Where CI is set a skipped test is a failed one: there everything that a test needs has been installed."""
    outcome = yield
    report = outcome.get_result()
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, but CI is set: {report.longrepr}"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with one small explainer of our own."""
    made = copy_project(tmp_path / "project", with_seeds=False)
    made.seed("muscat", SMALL_ARTICLE, explainer_yml="published: 2024-05-09\nlicence: own\n")
    return made


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with all its seeds, built once."""
    made = copy_project(tmp_path_factory.mktemp("own") / "project", with_seeds=True)
    done = made.run("site")
    assert done.returncode == 0, done.stdout + done.stderr
    return made.root / "site"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder under a prefix, with the site's own 404 page, as GitHub Pages does."""

    prefix = "/"

    def translate_path(self, path: str) -> str:
        bare = path.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0]
        if not bare.startswith(self.prefix):
            return str(Path(self.directory) / "nothing-here")
        return super().translate_path("/" + bare.removeprefix(self.prefix))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: the test tells what went wrong."""


class Served:
    """A folder on loopback: `address` ends in a slash."""

    def __init__(self, folder: Path, prefix: str) -> None:
        handler = type("Handler", (_Quiet,), {"prefix": prefix})
        self._server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(handler, directory=str(folder))
        )
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}{prefix}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stops serving."""
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture(scope="session", params=["/", "/repository/"])
def served(request: pytest.FixtureRequest, own_site: Path) -> Iterator[Served]:
    """Our own site at the root of a host, and below a repository's name."""
    server = Served(own_site, str(request.param))
    yield server
    server.close()


def chrome() -> str | None:
    """The path of a browser: CHROME, the system's, or None (then Playwright's own is tried)."""
    named = os.environ.get("CHROME")
    if named:
        return named
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"):
        found = shutil.which(name)
        if found:
            return found
    return None


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real headless Chromium; without one the tests that need it are skipped by name, or fail where CI is set."""
    from playwright.sync_api import Error, sync_playwright

    flags = [
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
    ]
    with sync_playwright() as playwright:
        path = chrome()
        if path is None:
            subprocess.run(
                [sys.executable, "-m", "playwright", "install", "chromium"], capture_output=True, check=False
            )
        try:
            opened = playwright.chromium.launch(executable_path=path, args=flags)
        except Error as error:
            message = f"no browser: install Chromium, or name one in CHROME ({str(error).splitlines()[0]})"
            if os.environ.get("CI"):
                pytest.fail(message)
            pytest.skip(message)
        yield opened
        opened.close()
