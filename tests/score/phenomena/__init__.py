# SPDX-License-Identifier: Apache-2.0
"""What of the language stands in the gold, how often, and what is right of it: one table a family."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from tests.score.phenomena.families import FEW, count
from tests.score.phenomena.names import ORGANISATIONS, PEOPLE
from tests.score.phenomena.places import PLACES, ROLES, ROUTES
from tests.score.phenomena.quotes import NOT_QUOTES, QUOTES
from tests.score.phenomena.spelling import SPELLING
from tests.score.phenomena.times import TIMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.score.phenomena.families import Family, Line
    from tests.score.records import Article
    from tests.score.tally import Tally

FAMILIES: Final[tuple[Family[Any], ...]] = (
    TIMES, SPELLING, QUOTES, NOT_QUOTES, PEOPLE, ORGANISATIONS, PLACES, ROUTES, ROLES,
)  # fmt: skip


def report(articles: Sequence[Article], tally: Tally) -> Iterator[str]:
    """The lines of all tables: records by language, articles, and what the program has right of them."""
    languages = sorted({article.language for article in articles})
    yield f"Phenomena: records of the gold by language, articles, right of those asked for; «few»: fewer than {FEW}."
    for family in FAMILIES:
        columns = " ".join(f"{language:>4}" for language in languages)
        yield f"{family.name:42} {columns} {'in':>4}   {', '.join(family.measures)}"
        for line in count(family, articles, tally):
            yield _shown(line, languages, family.measures)


def _shown(line: Line, languages: Sequence[str], measures: Sequence[str]) -> str:
    counts = " ".join(f"{line.counts.get(language, '·'):>4}" for language in languages)
    scores = "   ".join(
        f"{score.value:5.1f} % {f'({score.right} of {score.of})':13}"
        if score and score.value is not None
        else f"{'–':21}"
        for score in (line.scores.get(measure) for measure in measures)
    )
    few = f"few {' '.join(line.few)}" if line.few else ""
    return f"  {line.name:40} {counts} {len(line.articles):>4}   {scores} {few}".rstrip()
