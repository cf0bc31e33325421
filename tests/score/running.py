# SPDX-License-Identifier: Apache-2.0
"""Runs the generator over articles, as people run it; reads what it, or another program, found."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from tests.score.records import document, read_article, read_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from tests.score.records import Article, Document


def read_gold(folder: Path) -> tuple[Article, ...]:
    """The gold articles of a folder that have their text, sorted by name."""
    return tuple(read_article(path) for path in sorted(folder.glob("*.json")) if path.with_suffix(".txt").exists())


def extract_all(articles: Sequence[Article], gold: Path, output: Path) -> tuple[str, ...]:
    """Writes what the generator finds into `output`; a line for each article that it refused.

    All articles go through one process. Should it end early, those without a result are tried one by one, so that an
    article that breaks the program costs no other its result.
    """
    index = output / "index.tsv"
    rows = [f"{article.id}\t{article.published}\t{article.language}\n" for article in articles]
    index.write_text("".join(rows), encoding="utf-8")
    _extract(articles, gold, output)
    refused = []
    for article in articles:
        if (output / f"{article.id}.json").exists():
            continue
        told = _extract((article,), gold, output)
        if not (output / f"{article.id}.json").exists():
            refused.append(f"{article.id}: {told}")
    return tuple(refused)


def _extract(articles: Sequence[Article], gold: Path, output: Path) -> str:
    """Runs ``extract`` once; the last line it said, else its exit status."""
    done = subprocess.run(
        [
            sys.executable, "-X", "utf8", "-m", "generator", "extract", f"--output={output}",
            f"--index={output / 'index.tsv'}", "--", *(str(gold / f"{article.id}.txt") for article in articles),
        ],
        check=False, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip
    told = [line for line in done.stderr.split("\n") if line.strip()]
    return told[-1] if told else f"exit status {done.returncode}"


def read_found(folder: Path, articles: Iterable[Article]) -> dict[str, Document]:
    """What was found, by the article's identifier; articles without a file are left out."""
    paths = {article.id: folder / f"{article.id}.json" for article in articles}
    return {name: document(read_json(path)) for name, path in paths.items() if path.exists()}
