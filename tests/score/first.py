# SPDX-License-Identifier: Apache-2.0
"""The first score of each gold article: ``first-scores.tsv`` beside the gold.

A row is written once, when an article has none, and says with which commit of the program it was scored; no row is
ever changed. "blind" tells whether the rules of that commit had been written without the article; only the cell "used"
is for a person to change: "yes" from the day on which a rule is mended with the article in view.
"""

from __future__ import annotations

import csv
import io
import subprocess
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import TYPE_CHECKING, Final

from tests.score.compare import Asked, compare
from tests.score.report import shown
from tests.score.tally import Found, Share, role_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from tests.score.records import Article, Document

FILE: Final = "first-scores.tsv"
_ROLES: Final = ("main", "background", "consequence", "expectation", "reaction", "heading", "boilerplate")
FIGURES: Final = {
    "time_value": "date", "quote_exact": "quote", "quote+speaker": "+speaker", "scare_taken_as_quote": "name=quote",
    "indirect_iou50": "indirect", "people": "people", "title_on_matched": "title", "organisations": "organis.",
    "places_name+geocode": "places", "routes_exact": "routes", "role_accuracy": "roles",
    **{f"role_{name}": "" for name in _ROLES},
}  # fmt: skip
"""The figures that are kept, with their heading in the table of articles ("": not shown there)."""
_COLUMNS: Final = ("article", "language", "commit", "blind", "used", *FIGURES, "note")
_WORKS: Final = ("generator", "seeds/names")
"""What an article is scored with: it has to be the commit's."""


@dataclass(frozen=True, slots=True)
class First:
    """A row: the counts of every figure (absent where the article has nothing of the kind)."""

    article: str
    language: str
    commit: str
    is_blind: bool
    is_used: bool
    note: str
    figures: Mapping[str, Found | Share]


def read(folder: Path) -> tuple[First, ...]:
    """The rows of the file in `folder`, none when there is no file."""
    path = folder / FILE
    if not path.exists():
        return ()
    rows = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")), delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(
        First(
            row["article"], row["language"], row["commit"], row["blind"] == "yes", row["used"] == "yes",
            row["note"],
            {name: _counts(row[name]) for name in FIGURES if row[name]},
        )
        for row in rows
    )  # fmt: skip


def _counts(cell: str) -> Found | Share:
    """``right/found/gold`` or ``right/of``."""
    right, *rest = (int(number) for number in cell.split("/"))
    return Found(right, *rest) if len(rest) > 1 else Share(right, *rest)


def _cell(figure: Found | Share | float | None) -> str:
    if isinstance(figure, Found):
        return f"{figure.right}/{figure.found}/{figure.gold}"
    return f"{figure.right}/{figure.of}" if isinstance(figure, Share) else ""


def append(
    folder: Path,
    articles: Sequence[Article],
    found: Mapping[str, Document],
    commit: str,
    *,
    note: str = "",
    is_blind: bool = True,
) -> tuple[str, ...]:
    """Adds a row for each article that has none, and gives their names; what stands there stays as it is."""
    known = {first.article for first in read(folder)}
    new = [article for article in articles if article.id not in known]
    asked = Asked.of(found.values())
    path = folder / FILE
    text = path.read_text(encoding="utf-8") if path.exists() else "\t".join(_COLUMNS) + "\n"
    for article in new:
        figures = compare((article,), found, asked=asked).figures()
        cells = [_cell(figures.get(name)) for name in FIGURES]
        told = ("yes", "no") if is_blind else ("no", "yes")
        text += "\t".join((article.id, article.language, commit, *told, *cells, note)) + "\n"
    if new:
        path.write_text(text, encoding="utf-8")
    return tuple(article.id for article in new)


def commit_of(root: Path) -> tuple[str, str]:
    """The commit that the program is at, and why it is none ("" when it is): changes that no commit holds."""
    told = [
        subprocess.run(("git", *words), cwd=root, check=False, capture_output=True, text=True, encoding="utf-8")
        for words in (("status", "--porcelain", "--", *_WORKS), ("rev-parse", "--short", "HEAD"))
    ]
    if any(done.returncode for done in told):
        return "", "git does not know this folder: a first score needs the commit of the program"
    changed, commit = (done.stdout.rstrip() for done in told)
    if changed:
        return "", f"a first score is of a commit, and these files differ from it:\n{changed}"
    return commit, ""


def report(
    firsts: Sequence[First], articles: Sequence[Article], found: Mapping[str, Document], asked: Asked
) -> Iterator[str]:
    """The table: each article's first figures, then by language those of the blind ones together, beside today's."""
    present = {article.id: article for article in articles}
    firsts = [first for first in firsts if first.article in present]
    heads = {name: head for name, head in FIGURES.items() if head}
    yield "First scores: each article with the program as it was before anything was changed for it"
    yield f"{'article':9} {'commit':8} blind used " + " ".join(f"{head:>10}" for head in heads.values())
    for first in firsts:
        told = f"{_yes(first.is_blind):5} {_yes(first.is_used):4}"
        cells = " ".join(f"{shown(first.figures.get(name)):>10}" for name in heads)
        yield f"{first.article:9} {first.commit:8} {told} {cells}  {first.note}".rstrip()
    yield from _totals(firsts, present, found, asked)
    missing = sorted(set(present) - {first.article for first in firsts})
    if missing:
        yield f"without a first score: {', '.join(missing)} (make score FIRST=1 adds it)"


def _yes(is_so: bool) -> str:  # noqa: FBT001
    return "yes" if is_so else "no"


def _totals(
    firsts: Sequence[First], articles: Mapping[str, Article], found: Mapping[str, Document], asked: Asked
) -> Iterator[str]:
    """Of the blind articles by language: their first scores, today's of the same, first ones of those never used."""
    columns: dict[str, Mapping[str, Found | Share | float]] = {}
    for language in sorted({first.language for first in firsts}):
        blind = [first for first in firsts if first.language == language and first.is_blind]
        same = [articles[first.article] for first in blind]
        columns[f"{language} first"] = together(blind)
        columns[f"{language} today"] = compare(same, found, asked=asked).figures()
        columns[f"{language} unused"] = together([first for first in blind if not first.is_used])
    yield f"{'blind articles together':40} " + " ".join(f"{name:>10}" for name in columns)
    for name in (*FIGURES, "role_macroF1"):
        yield f"{name:40} " + " ".join(f"{shown(figures.get(name)):>10}" for figures in columns.values())


def together(firsts: Sequence[First]) -> dict[str, Found | Share | float]:
    """The figures of several articles, from the sums of their counts."""
    sums: dict[str, Found | Share | float] = {}
    for name in FIGURES:
        found = [figure for first in firsts if isinstance(figure := first.figures.get(name), Found)]
        shares = [figure for first in firsts if isinstance(figure := first.figures.get(name), Share)]
        if found:
            sums[name] = reduce(add, found)
        elif shares:
            sums[name] = reduce(add, shares)
    roles = [counts for name in _ROLES if isinstance(counts := sums.get(f"role_{name}"), Found) and counts.gold]
    return {**sums, "role_macroF1": role_mean(roles)} if roles else sums
