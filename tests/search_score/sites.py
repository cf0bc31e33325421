# SPDX-License-Identifier: Apache-2.0
"""The sites that are asked: our own explainers with so many simulated ones, and the same pages under the stock theme."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from generator.explainers import make
from generator.models.settings import read_file as read_models
from generator.names import Names
from generator.search.files import search_files
from generator.seeds import MODELS_FILE, find_seeds

ROOT: Final = Path(__file__).parent.parent.parent
FOLDER: Final = ROOT / ".build" / "score-search"
SEED: Final = 7
"""Of the simulated explainers: the questions know their words."""
_STOCK: Final = """\
site_name: Stock
site_url: https://example.org/
docs_dir: {docs}
theme: {{name: material, language: ar, font: false}}
plugins: [{{search: {{lang: [ar, en]}}}}]
markdown_extensions: [attr_list, md_in_html]
nav: [index.md, ar/index.md, en/index.md]
not_in_nav: |
  /ar/*/
  /en/*/
"""


def built(count: int) -> Path:
    """The project with `count` simulated explainers beside our own, built; made anew when the program changed."""
    project = FOLDER / str(count)
    if not (project / "seeds").is_dir():
        shutil.rmtree(project, ignore_errors=True)
        _run("simulate", "--count", str(count), "--output", str(project), "--seed", str(SEED))
        for seed in sorted((ROOT / "seeds").iterdir()):
            if seed.is_dir() and not (project / "seeds" / seed.name).exists():
                shutil.copytree(seed, project / "seeds" / seed.name)
        for file in sorted((ROOT / "seeds" / "names").glob("*.yml")):
            simulated = project / "seeds" / "names" / file.name
            invented = simulated.read_text(encoding="utf-8") if simulated.is_file() else ""
            simulated.write_text(f"{file.read_text(encoding='utf-8')}\n{invented}", encoding="utf-8")
    if not (project / "site").is_dir():
        _run("--root", str(project), "site")
    return project


def index_time(project: Path) -> tuple[float, int]:
    """Seconds that the index of both languages takes, and for how many pages."""
    names, _ = Names.load(project / "seeds" / "names")
    models, _ = read_models(project / "seeds" / MODELS_FILE, project)
    seeds, _ = find_seeds(project / "seeds", project)
    made = [one for seed in seeds if (one := make(seed, names, project, models)[0]) is not None]
    explainers = tuple(one.explainer for one in made)
    started = time.process_time()
    search_files(explainers, names)
    return time.process_time() - started, sum(1 for _ in (project / "docs").rglob("*.md"))


def stock(project: Path) -> Path:
    """The pages of a built project under MkDocs Material as it comes; made once."""
    site = project / "stock"
    if not site.is_dir():
        config = project / "stock.yml"
        config.write_text(_STOCK.format(docs=project / "docs"), encoding="utf-8")
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(config), "--site-dir", str(site)],
            check=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )  # fmt: skip
    return site


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, "-X", "utf8", "-m", "generator", *arguments], cwd=ROOT, check=True)
