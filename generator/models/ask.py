# SPDX-License-Identifier: Apache-2.0
"""``propose``: asks the models about the articles in ``seeds/`` and keeps the answers beside each explainer.

What was answered before is not asked again unless the article, or what is asked, has changed, or a person wants it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import site
from generator.explainers import read_articles
from generator.models.records import Record, as_text, path_of
from generator.models.settings import read_file
from generator.models.use import Asked, ask, kept
from generator.problems import in_order, in_words, problem
from generator.seeds import MODELS_FILE, adopt, find_seeds
from generator.write import write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from generator.model import Article, Problem
    from generator.models.protocol import Answer, Proposer
    from generator.seeds import Seed


def propose(root: Path, tell: Callable[[str], None], *, is_again: bool) -> int:
    """0 when every model has answered about every article, else 1; what was answered is kept in any case."""
    with site.only_run(root) as is_alone:
        if not is_alone:
            tell(in_words(problem("WRITE-LOCK", "seeds/")))
            return 1
        models, problems = read_file(root / "seeds" / MODELS_FILE, root)
        if not models and not problems:
            problems = (problem("MODEL-NONE", f"seeds/{MODELS_FILE}"),)
        if not any(p.is_error for p in problems):
            _, adopted = adopt(root / "seeds", root)
            seeds, found = find_seeds(root / "seeds", root)
            asked = Asked(models, root)
            told = (p for seed in seeds for p in _seed(seed, root, asked, tell, is_again=is_again))
            problems = (*problems, *adopted, *found, *told)
        for each in in_order(problems):
            tell(in_words(each))
        return int(any(p.is_error or p.code == "MODEL-FAILED" for p in problems))


def _seed(
    seed: Seed, root: Path, asked: Asked, tell: Callable[[str], None], *, is_again: bool
) -> tuple[Problem, ...]:  # fmt: skip
    """Asks about the articles of one explainer and writes what was answered."""
    articles, problems = read_articles(seed, root)
    told = [p for p in problems if p.is_error]
    for model, proposer in asked.proposers if not told else ():
        record, wrong = kept(seed.folder, root, model)
        if wrong and not is_again:
            told.extend(wrong)
            continue
        own = tuple(article for article in articles if article.language in model.languages)
        answers, failed = _answers(own, record, proposer, f"seeds/{seed.name}", is_again=is_again)
        told.extend(failed)
        path = path_of(seed.folder, model.name)
        text = as_text(Record(model.asked, answers))
        # A model that fails takes away nothing that was answered before.
        if (answers or (path.exists() and not failed)) and write_file(path, text.encode()):
            count = sum(len(answer.proposals) for answer in answers.values())
            tell(f"wrote {path.relative_to(root).as_posix()}: {count} proposals")
    return tuple(told)


def _answers(
    articles: tuple[Article, ...], record: Record, proposer: Proposer, shown: str, *, is_again: bool
) -> tuple[dict[str, Answer], tuple[Problem, ...]]:
    """The answers by SHA-256, asked for where there is none; those about texts that are gone are left out."""
    answers: dict[str, Answer] = {}
    problems: list[Problem] = []
    for article in articles:
        answer = record.answers.get(article.sha256)
        if answer is None or is_again:
            said, failed = ask(proposer, article, f"{shown}/{article.name}")
            problems.extend(failed)
            answer = said or answer
        if answer is not None:
            answers[article.sha256] = answer
    return answers, tuple(problems)
