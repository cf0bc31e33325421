# SPDX-License-Identifier: Apache-2.0
"""`Explainer` × language × PAGE_KINDS → pages, made of statements only.

A new kind of page = one new file with `has_content` and `write`, and one line in PAGE_KINDS.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.pages import background, map, overview, parallel, people, quotes, sources, timeline  # noqa: A004
from generator.pages.front import front_page, root_page
from generator.pages.index_of_names import names_pages
from generator.pages.map import Drawing
from generator.pages.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model import Explainer, Language, Page, PageKind

__all__ = ["PAGE_KINDS", "Drawing", "PageMaker", "front_page", "names_pages", "pages_of", "root_page"]


@dataclass(frozen=True, slots=True)
class PageMaker:
    """A kind of page: whether an explainer has one, and how it is written (given the kinds that exist)."""

    kind: PageKind
    has_content: Callable[[Reading], bool]
    write: Callable[[Reading, tuple[PageKind, ...], Drawing | None], Page]


PAGE_KINDS: tuple[PageMaker, ...] = (
    PageMaker("overview", overview.has_content, overview.write),
    PageMaker("background", background.has_content, background.write),
    PageMaker("timeline", timeline.has_content, timeline.write),
    PageMaker("quotes", quotes.has_content, quotes.write),
    PageMaker("map", map.has_content, map.write),
    PageMaker("people", people.has_content, people.write),
    PageMaker("sources", sources.has_content, sources.write),
    PageMaker("parallel", parallel.has_content, parallel.write),
)


def pages_of(
    explainer: Explainer, language: Language, drawing: Drawing | None = None, small: Drawing | None = None
) -> tuple[Page, ...]:
    """The pages of `explainer` in `language`; a page without content is absent and nothing links to it.

    `drawing` is the map in `language` for its own page, `small` the one for the overview.
    """
    reading = Reading.of(explainer, language)
    makers = [maker for maker in PAGE_KINDS if maker.has_content(reading)]
    kinds = tuple(maker.kind for maker in makers)
    return tuple(maker.write(reading, kinds, small if maker.kind == "overview" else drawing) for maker in makers)
