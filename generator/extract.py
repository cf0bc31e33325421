# SPDX-License-Identifier: Apache-2.0
"""``extract``: the facts of one article, or of many, as the contract's JSON. Changes nothing but its output."""

from __future__ import annotations

import gc
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.export.facts_json import as_text
from generator.find import dates
from generator.find.order import find_all
from generator.model import LANGUAGES
from generator.names import Names
from generator.problems import in_order, in_words, problem
from generator.read import read_file
from generator.write import write_file

if TYPE_CHECKING:
    import argparse

    from generator.model import Article, Language, Problem
    from generator.models.use import Asked


def extract(options: argparse.Namespace) -> int:
    """0 when every article was read; 1 when one could not be, after the others were done."""
    folder = options.root.resolve() / "seeds" / "names"
    # Called from anywhere else, the names are those that lie beside the program.
    names, problems = Names.load(folder if folder.is_dir() else Path(__file__).parent.parent / "seeds" / "names")
    files = _files(options.file)
    if options.output is None and len(files) != 1:
        sys.stderr.write(f"extract: {len(files)} articles need --output FOLDER\n")
        return 2
    index, wrong = read_index(options.index)
    asked, unsound = _models(options.models, options.root.resolve())
    problems = (*problems, *wrong, *unsound)
    for file in files:
        published, language = index.get(file.stem, (None, None))
        article, found = read_file(
            file.absolute(),
            root=file.absolute().parent,
            published=published or options.published,
            language=language or options.language,
        )
        problems = (*problems, *found)
        if article is not None:
            problems = (*problems, *_extract_one(article, names, asked, options.output, file))
        if not gc.isenabled():
            # Everything is loaded now; from here on the collector looks at articles only.
            gc.freeze()
            gc.enable()
    for each in in_order(problems):
        sys.stderr.write(in_words(each) + "\n")
    return int(any(each.is_error for each in problems))


def _models(path: Path | None, root: Path) -> tuple[Asked | None, tuple[Problem, ...]]:
    """The models that the command names; by default none, and nothing of theirs is loaded."""
    if path is None:
        return None, ()
    from generator.models.settings import read_file as read_models
    from generator.models.use import Asked

    models, problems = read_models(path.absolute(), path.absolute().parent, is_needed=True)
    return Asked(models, root), problems


def read_index(path: Path | None) -> tuple[dict[str, tuple[date | None, Language | None]], tuple[Problem, ...]]:
    """Publication day and language by article name, from lines ``name TAB published TAB language``.

    The last two may be empty or absent; a first line of headings is allowed; the name may carry its ending.
    """
    known: dict[str, tuple[date | None, Language | None]] = {}
    problems: list[Problem] = []
    lines = path.read_text(encoding="utf-8-sig").split("\n") if path is not None else []
    for number, line in enumerate(lines, start=1):
        name, published, language = ([cell.strip() for cell in line.split("\t")] + ["", "", ""])[:3]
        if not name or (number == 1 and published == "published"):
            continue
        day: date | None = None
        try:
            day = date.fromisoformat(published) if published else None
        except ValueError:
            problems.append(problem("INDEX-LINE", str(path), line=number, words=line))
        if language not in {"", *LANGUAGES}:
            problems.append(problem("INDEX-LINE", str(path), line=number, words=line))
        stem = Path(name).stem if name.endswith((".txt", ".html", ".json")) else name
        known[stem] = (day, language if language in LANGUAGES else None)
    return known, tuple(problems)


def _files(asked: list[Path]) -> tuple[Path, ...]:
    files: list[Path] = []
    for path in asked:
        if path.is_dir():
            files.extend(sorted(p for p in path.iterdir() if p.suffix.lower() in {".txt", ".html"} and p.is_file()))
        else:
            files.append(path)
    return tuple(files)


def _extract_one(
    article: Article, names: Names, asked: Asked | None, output: Path | None, file: Path
) -> tuple[Problem, ...]:  # fmt: skip
    facts = find_all(article, names)
    proposed: tuple[Problem, ...] = ()
    if asked is not None:
        facts, proposed = asked.about(article, names, facts, file.name)
    text = as_text(article, facts)
    if output is None:
        sys.stdout.write(text)
    else:
        write_file(output / f"{file.stem}.json", text.encode())
    return (*proposed, *dates.problems_of(article, facts))
