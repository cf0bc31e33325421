# SPDX-License-Identifier: Apache-2.0
"""The article's sentences under headings by role: ordered for understanding, not in news order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.markup import tag, text
from generator.model import is_proposed
from generator.pages import added
from generator.pages.differences import differences
from generator.pages.leaning import base_of
from generator.pages.sheet import Sheet, anchor_name

if TYPE_CHECKING:
    from generator.model import AddedStatement, Page, PageKind
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


ADDED_ANCHOR = "added"
"""Id of the heading over what the editors added."""


def grouped(reading: Reading) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Section, id of the heading and sentences, in page order; only sections with sentences."""
    told = [sentence.id for sentence in reading.sentences.values() if sentence.kind == "sentence"]
    sections = {identity: section_of(reading, identity) for identity in told}
    groups = [
        (name, anchor, _first(reading, name, tuple(each for each in told if sections[each] == name)))
        for name, anchor in sorted(ORDER, key=lambda section: _place(reading, section[0]))
    ]
    return tuple(group for group in groups if group[2])


def _place(reading: Reading, name: str) -> int:
    """The place of a section in the editors' order; those that they do not name follow as they are."""
    wanted = [section.name for section in reading.explainer.order.sections]
    return wanted.index(name) if name in wanted else len(wanted)


def _first(reading: Reading, name: str, sentences: tuple[str, ...]) -> tuple[str, ...]:
    """The sentences of a section, those that the editors want first before the others."""
    for section in reading.explainer.order.sections:
        if section.name == name:
            first = tuple(each for each in section.first if each in sentences)
            return (*first, *(each for each in sentences if each not in first))
    return sentences


def heading_of(reading: Reading, name: str) -> str:
    """The heading of a section: the editors' own, else the usual one."""
    for section in reading.explainer.order.sections:
        if section.name == name and section.title.get(reading.language):
            return section.title[reading.language]
    return reading.words.background.sections[name]


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
    context = reading.explainer.context
    return bool(reading.shows_text and grouped(reading)) or bool(context.statements or context.figures)


def write(reading: Reading, kinds: tuple[PageKind, ...], drawing: Drawing | None) -> Page:  # noqa: ARG001
    """The page."""
    words, sheet = reading.words, Sheet(reading, "background")
    groups = grouped(reading) if reading.shows_text else ()
    behind, last = _added(reading, groups)
    sheet.head(
        tag("h1", text(words.titles["background"]), id="background"),
        tag("p", text(words.background.intro), class_="x-answer"),
    )
    with sheet.within("div", class_="x-cols x-cols-toc"):
        contents = [(heading_of(reading, name), anchor) for name, anchor, _ in groups]
        contents += [(words.editor.added, ADDED_ANCHOR)] if last or reading.explainer.context.figures else []
        entries = [tag("li", tag("a", text(heading), href=f"#{anchor}")) for heading, anchor in contents]
        sheet.add(
            tag(
                "nav",
                tag("ol", *entries),
                class_="x-toc x-ui",
                aria_label=words.background.contents,
            )
        )
        with sheet.within("div", class_="x-main"):
            for name, anchor, sentences in groups:
                sheet.heading(anchor, heading_of(reading, name))
                for identity in sentences:
                    own = sheet.anchor(f"st-{anchor_name(identity)}")
                    sheet.add(sheet.statement(identity, "roles", class_="x-st", id=own), differences(sheet, identity))
                    sheet.add(*(added.statement(sheet, each) for each in behind.get(identity, ())))
            _at_the_end(sheet, last)
    return sheet.page(words.titles["background"], words.background.intro, kinds)


def _added(
    reading: Reading, groups: tuple[tuple[str, str, tuple[str, ...]], ...]
) -> tuple[dict[str, list[AddedStatement]], list[AddedStatement]]:
    """The editors' statements by the sentence behind which they stand, and those that stand at the end."""
    shown = {identity for _, _, sentences in groups for identity in sentences}
    behind: dict[str, list[AddedStatement]] = {}
    last: list[AddedStatement] = []
    for statement in reading.explainer.context.statements:
        (behind.setdefault(statement.after, []) if statement.after in shown else last).append(statement)
    return behind, last


def _at_the_end(sheet: Sheet, last: list[AddedStatement]) -> None:
    figures = sheet.reading.explainer.context.figures
    if not last and not figures:
        return
    words = sheet.reading.words.editor
    sheet.heading(ADDED_ANCHOR, words.added)
    sheet.add(tag("p", text(words.added_rule), class_="x-rule x-ui"))
    sheet.add(*(added.statement(sheet, each) for each in last), *(added.figure(sheet, each) for each in figures))
