# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.score [GOLD]``: runs the generator over every gold article and prints every figure.

With ``--found DIR`` documents that were made before are compared instead (``<id>.json`` each).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.score import first, phenomena, report
from tests.score.compare import Asked, compare
from tests.score.running import extract_all, read_found, read_gold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.score.records import Article, Document


def parser() -> argparse.ArgumentParser:
    """What can be asked for."""
    wanted = argparse.ArgumentParser(prog="python -m tests.score", description="Compare what is found with gold.")
    wanted.add_argument(
        "gold", type=Path, nargs="?", default=Path("tests/gold"), help="folder of <id>.json and <id>.txt"
    )
    wanted.add_argument("--found", type=Path, help="documents made before, instead of running the generator")
    wanted.add_argument("--errors", action="store_true", help="list every error with its sentence")
    wanted.add_argument("--first", action="store_true", help="keep the score of articles that have no first one yet")
    wanted.add_argument("--commit", default="", help="with --first and --found: what the documents were made with")
    wanted.add_argument("--note", default="", help="with --first: a remark for the rows")
    wanted.add_argument("--seen", action="store_true", help="with --first: the rules were written with the article")
    return wanted


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when every article could be read; 1 when the generator refused one; 2 for a wrong call."""
    wanted = parser()
    options = wanted.parse_args(arguments)
    articles = read_gold(options.gold)
    if not articles:
        wanted.error(f"no gold articles in {options.gold}")
    if options.first and bool(options.found) != bool(options.commit):
        wanted.error("--first wants --found together with --commit, or neither")
    commit, reason = (options.commit, "") if options.commit or not options.first else first.commit_of(Path.cwd())
    if reason:
        wanted.error(reason)
    refused: tuple[str, ...] = ()
    with TemporaryDirectory() as folder:
        if options.found is None:
            refused = extract_all(articles, options.gold, Path(folder))
        found = read_found(options.found or Path(folder), articles)
    if options.first:
        keep_first(options, articles, found, commit)
    tell(options, articles, found)
    if refused:
        print("refused:", *refused, sep="\n", file=sys.stderr)
    return 1 if refused else 0


def keep_first(
    options: argparse.Namespace, articles: Sequence[Article], found: dict[str, Document], commit: str
) -> None:
    """Writes the first scores that are missing; of documents made before, only of the articles that have one."""
    scored = [article for article in articles if options.found is None or article.id in found]
    added = first.append(options.gold, scored, found, commit, note=options.note, is_blind=not options.seen)
    print(f"first scores added: {', '.join(added) or 'none, every article has one'}\n")


def tell(options: argparse.Namespace, articles: Sequence[Article], found: dict[str, Document]) -> None:
    """Prints figures, phenomena, first scores, and on demand the errors."""
    tally = compare(articles, found)
    print(*report.figures(articles, found, tally), "", sep="\n")
    print(*phenomena.report(articles, tally), sep="\n")
    firsts = first.read(options.gold)
    if firsts:
        print("", *first.report(firsts, articles, found, Asked.of(found.values())), sep="\n")
    if options.errors:
        print("", f"{len(tally.errors)} errors", *report.errors(tally.errors, articles, options.gold), sep="\n")


if __name__ == "__main__":
    sys.exit(main())
