# SPDX-License-Identifier: Apache-2.0
"""The article's sentences under headings by role: ordered for understanding, not in news order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.markup import tag, text
from generator.model import is_proposed
from generator.pages.leaning import base_of
from generator.pages.sheet import Sheet, anchor_name

if TYPE_CHECKING:
    from generator.model import Page, PageKind
    from generator.pages.map import Drawing
    from generator.pages.reading import Reading

ORDER: tuple[tuple[str, str], ...] = (
    ("main", "what-happened"),
    ("document", "what-the-text-says"),
    ("background", "context"),
    ("reaction", "what-they-say"),
    ("unclear", "what-is-not-clear"),
    ("consequence", "what-follows"),
    ("expectation", "what-comes-next"),
)
"""Sections in the order of the page, each with the id of its heading.

They are the roles of `generator/find/roles.py` in the order of a reader's questions: what happened, what led to it,
what is said of it, what is open, what followed, what comes; headings and boilerplate are no statements.
"""


def grouped(reading: Reading) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Section, id of the heading and sentences, in page order; only sections with sentences."""
    told = [sentence.id for sentence in reading.sentences.values() if sentence.kind == "sentence"]
    sections = {identity: section_of(reading, identity) for identity in told}
    groups = [(name, anchor, tuple(each for each in told if sections[each] == name)) for name, anchor in ORDER]
    return tuple(group for group in groups if group[2])


def section_of(reading: Reading, identity: str) -> str:
    """The section of a sentence: that of the sentence it qualifies, if it opens so, else its own.

    A section is a sentence's role, but what a treaty or a report says, and what the article calls unknown, stand apart.
    """
    base = base_of(reading, reading.sentences[identity]).id
    facts = reading.explainer.facts
    role = facts.roles.get(base, "main")
    if role == "main":
        return "main"
    documents = {speaker.id for speaker in facts.speakers if speaker.kind == "document"}
    own = (q for q in facts.quotes if q.sentence == base and not is_proposed(q.found_by))
    is_cited = any(q.speaker in documents and q.kind != "indirect" for q in own)
    return "document" if is_cited else "unclear" if reading.is_unclear(base) else role


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
            tag("li", tag("a", text(words.background.sections[name]), href=f"#{anchor}")) for name, anchor, _ in groups
        ]
        sheet.add(
            tag(
                "nav",
                tag("ol", *entries),
                class_="x-toc x-ui",
                aria_label=words.background.contents,
                data_search_exclude="",
            )
        )
        with sheet.within("div", class_="x-main"):
            for name, anchor, sentences in groups:
                sheet.heading(anchor, words.background.sections[name])
                for identity in sentences:
                    own = sheet.anchor(f"st-{anchor_name(identity)}")
                    sheet.add(sheet.statement(identity, "roles", class_="x-st", id=own))
    return sheet.page(words.titles["background"], words.background.intro, kinds)
