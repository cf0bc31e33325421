# SPDX-License-Identifier: Apache-2.0
"""Gold and found articles -> figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.score import names, places, quotes, roles, routes, times
from tests.score.records import document
from tests.score.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.score.records import Article, Document

NOTHING: Document = document({})


def compare(articles: Iterable[Article], found: Mapping[str, Document], language: str = "") -> Tally:
    """The counts over all articles, or those of one language.

    A list that any file has is asked of every file; one that no file has is not asked for. An article without a file
    counts as nothing found.
    """
    chosen = [article for article in articles if language in {"", article.language}]
    files = {article.id: found.get(article.id, NOTHING) for article in chosen}
    tasks = frozenset().union(*(file.tasks for file in files.values()))
    asks_for_indirect = any(quote.kind == "indirect" for file in files.values() for quote in file.quotes)
    tally = Tally()
    for article in chosen:
        tally.articles += 1
        tally.article = article.id
        _score(article, files[article.id], tally, tasks, asks_for_indirect=asks_for_indirect)
    return tally


def _score(article: Article, file: Document, tally: Tally, tasks: frozenset[str], *, asks_for_indirect: bool) -> None:
    if "quotes" in tasks:
        quotes.score(article, file, tally, asks_for_indirect=asks_for_indirect)
    if "times" in tasks:
        times.score(article, file, tally)
    if "people" in tasks:
        together = names.score("people", article.gold.people, file.people, tally)
        names.score_titles(together, tally)
    if "organisations" in tasks:
        names.score("organisations", article.gold.organisations, file.organisations, tally)
    if "places" in tasks:
        places.score(article, file, tally)
    if "routes" in tasks:
        routes.score(article, file, tally)
    if "sentences" in tasks and article.gold.has_roles:
        roles.score(article, file, tally)
