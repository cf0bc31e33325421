# SPDX-License-Identifier: Apache-2.0
"""Finders: one file each, pure functions ``(article, names, facts so far) -> facts``, in the order of FINDERS.

A new finder is a new file with a function `find` and one line in the tuple.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.find import dates, events, organisations, people, places, quotes, roles, routes, speaker_names
from generator.model import Facts

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model import Article
    from generator.names import Names

    Finder = Callable[[Article, Names, Facts], Facts]

FINDERS: Final[tuple[Finder, ...]] = (
    dates.find, organisations.find, places.find, people.find, quotes.find, speaker_names.find,
    routes.find, roles.find, events.find,
)  # fmt: skip


def find_all(article: Article, names: Names) -> Facts:
    """All that the finders know about one article."""
    facts = Facts()
    for find in FINDERS:
        facts = find(article, names, facts)
    return facts
