# SPDX-License-Identifier: Apache-2.0
"""The sites looked at: a throw-away copy of the project, built for the address it is served at."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.audit.hosting import ADDRESS
from tests.audit.tools import FOLDER
from tests.conftest import ROOT, Project, copy_project
from tests.search_score import sites as simulated_sites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_KEPT = ("site", ".build")


class BuildError(Exception):
    """The site could not be built; says what the program said."""


def own() -> Path:
    """Our own explainers, built; at once when nothing changed. Returns the folder of the site."""
    return _site(_fresh(FOLDER / "own", with_seeds=True))


def with_article(article: Path) -> Path:
    """A project with nothing but this article, as an editor drops it in: untranslated, its licence called ours."""
    project = _fresh(FOLDER / "article", with_seeds=False)
    _run(project, "new", str(article.resolve()), "--licence", "own")
    return _site(project)


def simulated(count: int) -> Path:
    """Our own explainers among `count` invented ones."""
    project = Project(simulated_sites.built(count))
    _run(project, "site")
    return project.root / "site"


def _fresh(folder: Path, *, with_seeds: bool) -> Project:
    """A copy of the project as it is now; what an earlier build made stays, times of files, too."""
    if folder.is_dir():
        for path in folder.iterdir():
            if path.name not in _KEPT:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    return copy_project(folder, with_seeds=with_seeds)


def _site(project: Project) -> Path:
    _run(project, "site", SITE_URL=ADDRESS)
    return project.root / "site"


def _run(project: Project, *arguments: str, **environment: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "generator", *arguments],
        cwd=project.root, capture_output=True, text=True, check=False, env=_environment(project.root, environment),
    )  # fmt: skip
    if done.returncode:
        raise BuildError((done.stdout + done.stderr).strip())


def _environment(root: Path, more: Mapping[str, str]) -> dict[str, str]:
    where = root if (root / "generator").is_dir() else ROOT
    return {**os.environ, "PYTHONPATH": str(where), "PYTHONDONTWRITEBYTECODE": "1", **more}
