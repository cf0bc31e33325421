# SPDX-License-Identifier: Apache-2.0
"""The article's sentences under headings by role: ordered for understanding, not in news order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.markup import tag, text
from generator.model import is_proposed
from generator.pages import added
from generator.pages.differences import differences
from generator.pages.leaning import before, leaned_on, leans_firmly
from generator.pages.sheet import Sheet, anchor_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.markup import Html
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
    sections = _sections(reading)
    groups = [
        (name, anchor, _first(reading, name, tuple(each for each in sections if sections[each] == name)))
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
    """The section of a sentence."""
    return _sections(reading)[identity]


def _sections(reading: Reading) -> dict[str, str]:
    """The section of each sentence: its own, or that of the sentence on which it leans.

    What the editors gave a role, and what the article calls unknown, stands in its own section all the same: then the
    sentence before is shown with it (`leaned_on`).
    """
    fixed, own = _given_by_editors(reading), _by_role(reading)
    found: dict[str, str] = {}
    for identity in own:
        sentence = reading.sentences[identity]
        earlier = None
        if identity not in fixed and own[identity] != "unclear" and leans_firmly(reading, sentence):
            earlier = before(reading, sentence)
        found[identity] = own[identity] if earlier is None else found.get(earlier.id, own[identity])
    return found


def _given_by_editors(reading: Reading) -> frozenset[str]:
    """The sentences whose role the editors set."""
    given = (each for each in reading.explainer.corrections if each.kind == "sentences")
    return frozenset(sentence.id for each in given if (sentence := reading.sentence_of(each.words)) is not None)


def _by_role(reading: Reading) -> dict[str, str]:
    """The section of each sentence by its role; what a treaty or a report says, and what is unknown, stand apart."""
    facts = reading.explainer.facts
    documents = {speaker.id for speaker in facts.speakers if speaker.kind == "document"}
    cited = {
        q.sentence
        for q in facts.quotes
        if q.speaker in documents and q.kind != "indirect" and not is_proposed(q.found_by)
    }
    found: dict[str, str] = {}
    for identity, sentence in reading.sentences.items():
        role = facts.roles.get(identity, "main")
        if sentence.kind != "sentence" or role in {"heading", "boilerplate"}:
            continue
        apart = "document" if identity in cited else "unclear" if reading.is_unclear(identity) else role
        found[identity] = role if role == "main" else apart
    return found


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
        *_in_grey(reading, groups),
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
                for shown, identity in pairwise(("", *sentences)):
                    context = leaned_on(reading, reading.sentences[identity], (shown,))
                    sheet.add(*(sheet.statement(each.id, "roles", class_="x-before") for each in context))
                    own = sheet.anchor(f"st-{anchor_name(identity)}")
                    sheet.add(sheet.statement(identity, "roles", class_="x-st", id=own), differences(sheet, identity))
                    sheet.add(*(added.statement(sheet, each) for each in behind.get(identity, ())))
            _at_the_end(sheet, last)
    return sheet.page(words.titles["background"], words.background.intro, kinds)


def _in_grey(reading: Reading, groups: tuple[tuple[str, str, tuple[str, ...]], ...]) -> Iterator[Html]:
    """What grey means, where a sentence is shown in grey."""
    pairs = (pair for _, _, sentences in groups for pair in pairwise(("", *sentences)))
    if any(leaned_on(reading, reading.sentences[identity], (shown,)) for shown, identity in pairs):
        yield tag("p", text(reading.words.background.grey), class_="x-rule x-ui")


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
