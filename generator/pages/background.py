# SPDX-License-Identifier: Apache-2.0
"""The article's sentences under headings by role: ordered for understanding, not in news order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.markup import tag, text
from generator.pages.sheet import Sheet, anchor_name

if TYPE_CHECKING:
    from generator.model import Page, PageKind, Role
    from generator.pages.map import Drawing
    from generator.pages.reading import Reading

ORDER: tuple[tuple[Role, str], ...] = (
    ("main", "what-happened"),
    ("background", "what-came-before"),
    ("reaction", "what-they-say"),
    ("consequence", "what-follows"),
    ("expectation", "what-comes-next"),
)
"""Roles in the order of the page, each with the id of its heading."""


def grouped(reading: Reading) -> tuple[tuple[Role, str, tuple[str, ...]], ...]:
    """Role, id of the heading and sentences, in page order; a sentence without a role counts as main."""
    roles = reading.explainer.facts.roles
    told = [sentence.id for sentence in reading.sentences.values() if sentence.kind == "sentence"]
    groups = [
        (role, anchor, tuple(identity for identity in told if roles.get(identity, "main") == role))
        for role, anchor in ORDER
    ]
    return tuple(group for group in groups if group[2])


def has_content(reading: Reading) -> bool:
    """True when there is running text that may be shown."""
    return reading.shows_text and bool(grouped(reading))


def write(reading: Reading, kinds: tuple[PageKind, ...], drawing: Drawing | None) -> Page:  # noqa: ARG001
    """The page."""
    words, sheet = reading.words, Sheet(reading, "background")
    groups = grouped(reading)
    sheet.head(
        tag("h1", text(words.titles["background"]), id="background"),
        tag("p", text(words.background.intro), class_="x-answer"),
    )
    with sheet.within("div", class_="x-cols x-cols-toc"):
        entries = [
            tag("li", tag("a", text(words.background.sections[role]), href=f"#{anchor}")) for role, anchor, _ in groups
        ]
        sheet.add(tag("nav", tag("ol", *entries), class_="x-toc x-ui", aria_label=words.background.contents))
        with sheet.within("div", class_="x-main"):
            for role, anchor, sentences in groups:
                sheet.heading(anchor, words.background.sections[role])
                for identity in sentences:
                    name = sheet.anchor(f"st-{anchor_name(identity)}")
                    sheet.add(sheet.statement(identity, "roles", class_="x-st", id=name))
    return sheet.page(words.titles["background"], words.background.intro, kinds)
