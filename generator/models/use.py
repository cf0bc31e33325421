# SPDX-License-Identifier: Apache-2.0
"""Answers -> facts: what the models said of an explainer's articles, through the gate, with one message each.

`from_records` is what a build calls: it reads files only. `ask_all` asks, for ``extract --models`` and ``propose``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.models.gate import admit
from generator.models.kinds import KINDS
from generator.models.protocol import ProposerError
from generator.models.records import MAX_BYTES, Record, path_of, read_record
from generator.problems import problem
from generator.read import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Article, Facts, Problem
    from generator.models.protocol import Answer, Proposer
    from generator.models.settings import Model
    from generator.names import Names


def kept(folder: Path, root: Path, model: Model) -> tuple[Record, tuple[Problem, ...]]:
    """The record of a model beside an explainer; an empty one when there is none, or one of something else asked."""
    path = path_of(folder, model.name)
    empty = Record(model.asked)
    if not path.exists():
        return empty, ()
    raw, problems = read_bytes(path, root=root, limit=MAX_BYTES)
    if raw is None:
        return empty, problems
    try:
        record = read_record(raw.decode("utf-8"))
    except ValueError as error:
        return empty, (problem("MODEL-RECORD", path.relative_to(root).as_posix(), reason=str(error)),)
    # What another program recorded says itself what it asked.
    is_same = record.asked == model.asked or KINDS[model.kind].make is None
    return (record if is_same else empty), ()


def from_records(
    folder: Path, root: Path, read: tuple[tuple[Path, Article, Facts], ...], names: Names, models: tuple[Model, ...]
) -> tuple[tuple[Facts, ...], tuple[Problem, ...]]:
    """The facts of each article (its file, the article, what the rules found) with what was admitted, in order."""
    problems: list[Problem] = []
    facts = [found for _, _, found in read]
    for model in models:
        record, wrong = kept(folder, root, model)
        problems.extend(wrong)
        for number, (path, article, _) in enumerate(read):
            shown = path.relative_to(root).as_posix()
            answer = record.answers.get(article.sha256)
            if article.language not in model.languages or wrong:
                continue
            if answer is None:
                problems.append(problem("MODEL-UNASKED", shown, name=model.name))
                continue
            facts[number], told = through(article, names, facts[number], model, answer, shown)
            problems.append(told)
    return tuple(facts), tuple(problems)


def through(
    article: Article, names: Names, facts: Facts, model: Model, answer: Answer, shown: str
) -> tuple[Facts, Problem]:  # fmt: skip
    """The facts after the gate, and the message that counts what became of the proposals."""
    verdict = admit(article, names, facts, model.name, answer)
    told = problem(
        "MODEL-GATE", shown, name=model.name, proposed=str(verdict.proposed),
        admitted=str(verdict.counts["admitted"]), known=str(verdict.counts["known"]),
        dropped=str(verdict.dropped), reasons=verdict.reasons(),
    )  # fmt: skip
    return verdict.facts, told


def ask(proposer: Proposer, article: Article, shown: str) -> tuple[Answer | None, tuple[Problem, ...]]:
    """What the model says of the article, None with the problem when it says nothing."""
    try:
        return proposer.propose(article), ()
    except ProposerError as error:
        reason = str(error)
    # An adapter is other people's code. What it says of an error may hold a secret, so only the kind is told.
    except Exception as error:  # noqa: BLE001
        reason = type(error).__name__
    return None, (problem("MODEL-FAILED", shown, name=proposer.name, reason=reason),)


class Asked:
    """The models of one run, each made once; `record` models have nobody to ask."""

    def __init__(self, models: tuple[Model, ...], root: Path) -> None:
        made = ((model, KINDS[model.kind].make) for model in models)
        self.proposers = tuple((model, make(model, root)) for model, make in made if make is not None)

    def about(self, article: Article, names: Names, facts: Facts, shown: str) -> tuple[Facts, tuple[Problem, ...]]:
        """The facts with what the models say now; nothing is kept."""
        problems: list[Problem] = []
        for model, proposer in self.proposers:
            if article.language not in model.languages:
                continue
            answer, failed = ask(proposer, article, shown)
            problems.extend(failed)
            if answer is not None:
                facts, told = through(article, names, facts, model, answer, shown)
                problems.append(told)
        return facts, tuple(problems)
