# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.search_score``: asks the box every question, tells the figures, adds the run to the log."""

from __future__ import annotations

import argparse
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from playwright.sync_api import sync_playwright

from generator.model import LANGUAGES
from tests.conftest import Served, chrome
from tests.search_score import figures, questions, sites
from tests.search_score.asking import Box, StockBox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from playwright.sync_api import Browser

    from generator.model import Language
    from tests.search_score.asking import Answer
    from tests.search_score.questions import Half, Question

LOG: Final = questions.FOLDER.parent / "log.tsv"
_COLUMNS: Final = ("when", "commit", "explainers", "half", "questions", "language", "recall@5", "MRR", "unrelated")


def main(arguments: Sequence[str] | None = None) -> int:
    """0 always: figures, no judgement."""
    options = _options(arguments)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chrome(), args=["--no-sandbox"])
        for count in options.explainers:
            project = sites.built(count)
            seconds, pages = sites.index_time(project)
            print(f"{count} simulated explainers and our own; index: {1000 * seconds / pages:.2f} ms a page ({pages})")
            for language in LANGUAGES:
                _one(browser, project, count, language, options)
        browser.close()
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.search_score", description=__doc__)
    parser.add_argument("--explainers", type=int, nargs="+", default=[30, 300], help="simulated ones (default: 30 300)")
    parser.add_argument("--half", choices=questions.HALVES, default="open", help="which questions (default: open)")
    parser.add_argument("--stock", action="store_true", help="put them to MkDocs Material's own search, too")
    parser.add_argument("--errors", action="store_true", help="list what was missed")
    return parser.parse_args(arguments)


def _one(browser: Browser, project: Path, count: int, language: Language, options: argparse.Namespace) -> None:
    asked = questions.questions(language, options.half)
    answers = _answers(browser, project / "site", language, asked)
    peer = _stock_answers(browser, sites.stock(project), language, asked) if options.stock else ()
    print(f"{language}: {len(asked)} questions, {options.half} half, SHA-256 {questions.digest(options.half)[:12]}")
    print(*figures.report(answers, peer), sep="\n")
    if options.errors:
        print(*figures.missed(answers), sep="\n")
    _remember(count, options.half, language, answers)


def _answers(browser: Browser, site: Path, language: Language, asked: tuple[Question, ...]) -> list[Answer]:
    server = Served(site, "/")
    box = Box(browser, server.address, site, language)
    answers = [box.ask(question) for question in asked]
    server.close()
    return answers


def _stock_answers(browser: Browser, site: Path, language: Language, asked: tuple[Question, ...]) -> list[Answer]:
    server = Served(site, "/")
    box = StockBox(browser, server.address, language)
    answers = [box.ask(question) for question in asked]
    box.close()
    server.close()
    return answers


def _remember(count: int, half: Half, language: Language, answers: Sequence[Answer]) -> None:
    """One line more in the log."""
    found, asked = figures.recall(answers)
    noise, silent = figures.unrelated(answers)
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    row = (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M}", commit.stdout.strip(), str(count), half, questions.digest(half)[:12], language,
        f"{found}/{asked}", f"{figures.reciprocal_rank(answers):.3f}", f"{noise}/{silent}",
    )  # fmt: skip
    if not LOG.exists():
        LOG.write_text("\t".join(_COLUMNS) + "\n", encoding="utf-8")
    with LOG.open("a", encoding="utf-8") as log:
        log.write("\t".join(row) + "\n")


if __name__ == "__main__":
    sys.exit(main())
