# SPDX-License-Identifier: Apache-2.0
"""The smaller commands: pages, check, new, serve."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from generator import site
from generator.pipeline import Report, collect, in_brief, save
from generator.problems import in_words, problem
from generator.read import read_file
from generator.seeds import STARTER
from generator.settings import LICENCES
from generator.slug import slug_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from generator.model import Article

    Tell = Callable[[str], None]


def make_pages(root: Path, tell: Tell) -> int:
    """Writes ``docs/`` without building the site; 1 when a problem forbids it."""
    with site.only_run(root) as is_alone:
        if not is_alone:
            tell(in_words(problem("WRITE-LOCK", "seeds/")))
            return 1
        report = Report(tell)
        content = collect(root, report)
        if report.problems(content.problems):
            return 1
        save(root, content)
        report.step("wrote docs/")
        return 0


def check(root: Path, tell: Tell, *, is_strict: bool, is_publishing: bool) -> int:
    """Tells every problem of the content; 1 when one is an error (or any, if strict)."""
    report = Report(tell)
    content = collect(root, report)
    found = content.problems
    if is_publishing:
        unknown = (e for e in content.explainers if e.settings.licence == "unknown")
        found = (*found, *(problem("LICENCE-UNKNOWN", f"seeds/{e.folder}/explainer.yml") for e in unknown))
    has_error = report.problems(found)
    for explainer in content.explainers:
        tell(in_brief(explainer))
    return int(has_error or (is_strict and bool(found)))


def new(root: Path, tell: Tell, article: Path, *, title: str, published: date | None, licence: str) -> int:
    """Makes ``seeds/<address>/`` from any article; 1 when it cannot be read or the folder exists."""
    if licence and licence not in LICENCES:
        tell(
            in_words(
                problem(
                    "YAML-TYPE",
                    "licence",
                    key="licence",
                    expected="one of: " + ", ".join(LICENCES),
                    example="licence: own",
                )
            )
        )
        return 1
    source = article.resolve()
    read, problems = read_file(source, root=source.parent, published=published)
    for each in problems:
        tell(in_words(each))
    if read is None:
        return 1
    folder = root / "seeds" / (slug_of(title) or slug_of(source.stem) or "explainer")
    if folder.exists():
        tell(in_words(problem("SEED-CLASH", str(article), bare=article.name, folder=f"seeds/{folder.name}")))
        return 1
    aside = folder.with_name(f".{folder.name}.adopting")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    shutil.copyfile(source, aside / f"article{source.suffix.lower()}")
    (aside / "explainer.yml").write_text(_settings(read, title, published, licence), encoding="utf-8")
    aside.rename(folder)
    tell(f"made seeds/{folder.name}/; next: make site")
    return 0


def _settings(article: Article, title: str, published: date | None, licence: str) -> str:
    lines = []
    if title:
        # JSON's double-quoted strings are YAML's: the one safe way to write any title.
        import json

        lines += ["title:", f"  {article.language}: {json.dumps(title, ensure_ascii=False)}"]
    if published:
        lines.append(f"published: {published.isoformat()}")
    if licence:
        lines.append(f"licence: {licence}")
    return STARTER + "\n".join(lines) + ("\n" if lines else "")


def serve(root: Path, tell: Tell, address: str) -> int:
    """MkDocs' own server; its hook makes the pages anew before every build."""
    if make_pages(root, tell):
        return 1
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
    try:
        return subprocess.run(command, cwd=root, check=False, env={**os.environ, "PYTHONPATH": str(root)}).returncode  # noqa: S603
    except KeyboardInterrupt:
        return 0
