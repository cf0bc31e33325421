# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.score [GOLD]``: runs the generator over every gold article and prints every figure.

With ``--found DIR`` documents that were made before are compared instead (``<id>.json`` each).
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.score.compare import compare
from tests.score.records import document, read_article, read_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.score.records import Article, Document
    from tests.score.tally import Found, Share, Tally


def read_gold(folder: Path) -> tuple[Article, ...]:
    """The gold articles of a folder that have their text, sorted by name."""
    return tuple(read_article(path) for path in sorted(folder.glob("*.json")) if path.with_suffix(".txt").exists())


def extract(article: Article, text: Path, output: Path) -> str:
    """Writes what the generator finds in the article; the last line it said when it failed, else ""."""
    done = subprocess.run(
        [
            sys.executable, "-X", "utf8", "-m", "generator", "extract",
            *((f"--published={article.published}",) if article.published else ()), f"--language={article.language}",
            "--", str(text),
        ],
        check=False, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip
    if done.returncode:
        told = [line for line in done.stderr.split("\n") if line.strip()]
        return told[-1] if told else f"exit status {done.returncode}"
    output.write_text(done.stdout, encoding="utf-8")
    return ""


def read_found(folder: Path, articles: Iterable[Article]) -> dict[str, Document]:
    """What was found, by the article's identifier; articles without a file are left out."""
    paths = {article.id: folder / f"{article.id}.json" for article in articles}
    return {name: document(read_json(path)) for name, path in paths.items() if path.exists()}


def shown(figure: Found | Share | float | None) -> str:
    """A figure in a narrow column."""
    value = figure if figure is None or isinstance(figure, float) else figure.value
    return "–" if value is None else f"{value:.1f}"


def report(articles: Sequence[Article], found: dict[str, Document]) -> Tally:
    """Prints every figure over all articles, with a column a language, and gives the counts."""
    languages = sorted({article.language for article in articles})
    every = compare(articles, found)
    by_language = {language: compare(articles, found, language).figures() for language in languages}
    print(f"{every.articles} articles{'':31}", *(f"{language:>6}" for language in languages))
    for name, figure in every.figures().items():
        columns = " ".join(f"{shown(by_language[language].get(name)):>6}" for language in languages)
        whole = f"{'':18}   F {figure:6.1f}" if isinstance(figure, float) else str(figure)
        print(f"{name:42} {columns}   {whole}")
    return every


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when every article could be read; 1 when the generator refused one; 2 when there is no gold."""
    parser = argparse.ArgumentParser(prog="python -m tests.score", description="Compare what is found with gold.")
    parser.add_argument(
        "gold", type=Path, nargs="?", default=Path("tests/gold"), help="folder of <id>.json and <id>.txt"
    )
    parser.add_argument("--found", type=Path, help="documents made before, instead of running the generator")
    parser.add_argument("--errors", action="store_true", help="list every error")
    options = parser.parse_args(arguments)
    articles = read_gold(options.gold)
    if not articles:
        parser.error(f"no gold articles in {options.gold}")
    with TemporaryDirectory() as folder:
        refused = [] if options.found else [
            f"{article.id}: {reason}"
            for article in articles
            if (reason := extract(article, options.gold / f"{article.id}.txt", Path(folder) / f"{article.id}.json"))
        ]  # fmt: skip
        tally = report(articles, read_found(options.found or Path(folder), articles))
    if options.errors:
        print(*tally.errors, sep="\n")
    if refused:
        print("refused:", *refused, sep="\n", file=sys.stderr)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
