# SPDX-License-Identifier: Apache-2.0
"""Gold and found articles -> figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.score import names, places, quotes, roles, routes, times
from tests.score.records import document
from tests.score.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.score.records import Article, Document

NOTHING: Document = document({})


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of every article: the lists, and whether quotations without marks are."""

    tasks: frozenset[str]
    indirect: bool

    @classmethod
    def of(cls, files: Iterable[Document]) -> Asked:
        """What any of the files attempts."""
        every = tuple(files)
        return cls(
            frozenset().union(*(file.tasks for file in every)),
            any(quote.kind == "indirect" for file in every for quote in file.quotes),
        )


def compare(
    articles: Iterable[Article], found: Mapping[str, Document], language: str = "", asked: Asked | None = None
) -> Tally:
    """The counts over all articles, or those of one language.

    A list that any file has is asked of every file (unless `asked` says what is); one that no file has is not asked
    for. An article without a file counts as nothing found.
    """
    chosen = [article for article in articles if language in {"", article.language}]
    files = {article.id: found.get(article.id, NOTHING) for article in chosen}
    asked = asked or Asked.of(files.values())
    tally = Tally()
    for article in chosen:
        tally.articles += 1
        tally.article = article.id
        _score(article, files[article.id], tally, asked)
    return tally


def _score(article: Article, file: Document, tally: Tally, asked: Asked) -> None:
    tasks = asked.tasks
    if "quotes" in tasks:
        quotes.score(article, file, tally, asks_for_indirect=asked.indirect)
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
