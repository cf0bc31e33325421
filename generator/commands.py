# SPDX-License-Identifier: Apache-2.0
"""The smaller commands: pages, check, new."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from generator import site
from generator.explainers import make
from generator.names import Names
from generator.pipeline import Report, collect, save
from generator.problems import in_order, in_words, problem
from generator.read import read_file
from generator.report import first_report, in_brief
from generator.seeds import STARTER, find_seeds
from generator.settings import LICENCES
from generator.slug import slug_of
from generator.write import write_file

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
        site.recover(root)
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
    aside = folder.with_name(f".{folder.name}{site.ADOPTING}")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    shutil.copyfile(source, aside / f"article{source.suffix.lower()}")
    (aside / "explainer.yml").write_text(_settings(read, title, published, licence), encoding="utf-8")
    aside.rename(folder)
    tell(f"made seeds/{folder.name}/ from {article.name}, its bytes unchanged")
    _report(root, folder.name, tell)
    tell("next: make site; then make serve and look at it")
    tell(f"      what was found and why: make explain AT={folder.name}")
    tell(f"      corrections, title, sources: seeds/{folder.name}/explainer.yml; then make check")
    return 0


def _report(root: Path, name: str, tell: Tell) -> None:
    """What was found in the new article and what is open; its catalogue is written for the translator."""
    names, _ = Names.load(root / "seeds" / "names")
    seeds, _ = find_seeds(root / "seeds", root)
    made, problems = make(next(seed for seed in seeds if seed.name == name), names, root)
    for each in in_order(problems):
        tell(in_words(each))
    if made is not None:
        for path, text in made.catalogues:
            write_file(path, text.encode())
        for line in first_report(made.explainer):
            tell(line)


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
