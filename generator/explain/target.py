# SPDX-License-Identifier: Apache-2.0
"""What ``FILE[:LINE]`` or an explainer's name stands for: the articles to explain, and which sentences of them.

An article that lies in ``seeds/`` is read as its ``explainer.yml`` says, so that dates come out as on the pages.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.explainers import articles_of, settings_of
from generator.names import Names
from generator.problems import problem
from generator.read import read_file
from generator.seeds import find_seeds

if TYPE_CHECKING:
    import argparse

    from generator.model import Article, Problem, Sentence
    from generator.seeds import Seed

_WITH_LINE = re.compile(r"(?P<name>.+):(?P<line>[1-9]\d{0,8})")


@dataclass(frozen=True, slots=True)
class Subject:
    """An article to explain, its name in messages, and the line asked for (0: all of it)."""

    article: Article
    shown: str
    line: int


def read(options: argparse.Namespace) -> tuple[tuple[Subject, ...], Names, tuple[Problem, ...]]:
    """The articles that are meant, the names beside them, and problems."""
    root: Path = options.root.resolve()
    folder = root / "seeds" / "names"
    # Called from anywhere else, the names are those that lie beside the program.
    names, problems = Names.load(folder if folder.is_dir() else Path(__file__).parents[2] / "seeds" / "names")
    seeds, _ = find_seeds(root / "seeds", root)
    path, line = _parted(options.at, seeds)
    seed = next((seed for seed in seeds if path.resolve() in {p.resolve() for p in seed.articles}), None)
    named = next((seed for seed in seeds if seed.name == str(path) or path.resolve() == seed.folder), None)
    if seed is None and named is None and not path.exists():
        known = ", ".join(seed.name for seed in seeds) or "–"
        return (), names, (*problems, problem("EXPLAIN-NAME", name=str(path), known=known))
    if seed is not None:
        found, wrong = _of_seed(seed, line, options, root)
        found = tuple(each for each in found if (root / each.shown).resolve() == path.resolve())
    elif named is not None and not path.is_file():
        found, wrong = _of_seed(named, line, options, root)
        # A line means the explainer's first article.
        found = found[:1] if line else found
    else:
        found, wrong = _alone(path, line, options)
    return found, names, (*problems, *wrong)


def _parted(asked: str, seeds: tuple[Seed, ...]) -> tuple[Path, int]:
    """The file or name, and the line behind its colon; a file or explainer that is called so wins."""
    match = _WITH_LINE.fullmatch(asked)
    if match is None or Path(asked).exists() or any(seed.name == asked for seed in seeds):
        return Path(asked), 0
    return Path(match["name"]), int(match["line"])


def _alone(path: Path, line: int, options: argparse.Namespace) -> tuple[tuple[Subject, ...], tuple[Problem, ...]]:
    """An article that belongs to no explainer."""
    file = path.absolute()
    article, problems = read_file(file, root=file.parent, published=options.published, language=options.language)
    problems = tuple(replace(each, file=path.as_posix()) for each in problems)
    return ((Subject(article, path.as_posix(), line),) if article else ()), problems


def _of_seed(
    seed: Seed, line: int, options: argparse.Namespace, root: Path
) -> tuple[tuple[Subject, ...], tuple[Problem, ...]]:
    """The articles of an explainer, read as its settings and the options say."""
    said, problems = settings_of(seed, root)
    settings = replace(
        said.settings,
        published=options.published or said.settings.published,
        language=options.language or said.settings.language,
    )
    articles, found = articles_of(seed, settings, root)
    shown = {path.name: os.path.relpath(path, root).replace(os.sep, "/") for path in seed.articles}
    return tuple(Subject(article, shown[article.name], line) for article in articles), (*problems, *found)


def chosen(subject: Subject, number: int | None) -> tuple[tuple[Sentence, ...], tuple[Problem, ...]]:
    """The sentences asked for by number or by line, all of them without either; the problem when there is none."""
    sentences = subject.article.sentences
    if number is not None:
        found = tuple(sentence for sentence in sentences if sentence.number == number and number > 0)
        last = max((sentence.number for sentence in sentences), default=0)
        wrong = problem("EXPLAIN-SENTENCE", subject.shown, number=str(number), last=str(last))
        return found, () if found else (wrong,)
    if not subject.line:
        return sentences, ()
    spans = [(lines_of(subject.article, sentence), sentence) for sentence in sentences]
    here = tuple(sentence for (first, last), sentence in spans if first <= subject.line <= last)
    if here:
        return here, ()
    before = max((last for (_, last), _ in spans if last < subject.line), default=0)
    after = min((first for (first, _), _ in spans if first > subject.line), default=0)
    at, before, after = str(subject.line), before or after, after or before
    return (), (problem("EXPLAIN-LINE", subject.shown, at=at, before=str(before), after=str(after)),)


def lines_of(article: Article, sentence: Sentence) -> tuple[int, int]:
    """The first and last line of a sentence, counted from 1; of a web page the lines of its text."""
    first = article.text.count("\n", 0, sentence.span.start) + 1
    return first, first + article.at(sentence.span).count("\n")
