# SPDX-License-Identifier: Apache-2.0
"""Two lists of the overview: the article in brief, and what it leaves open. Each says by which rule it was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.markup import SPACE, Html, join, tag, text
from generator.model import LANGUAGES
from generator.pages.background import grouped
from generator.pages.leaning import before, leaned_on, leans

if TYPE_CHECKING:
    from generator.model import Sentence
    from generator.pages.reading import Reading
    from generator.pages.sheet import Sheet

_SHORTEST, _LONGEST, _UNCLEAR = 3, 5, 4
"""Statements in brief: at least so many if there are, at most so many; open points at most."""


def _section(sheet: Sheet, anchor: str, heading: str, rule: str) -> None:
    sheet.heading(anchor, heading)
    sheet.add(tag("p", text(rule), class_="x-rule x-ui"))


def chosen(reading: Reading, answer: Sentence | None) -> tuple[str, ...]:
    """The first sentence of each section that does not lean on another, without `answer`; then more of the main ones.

    Where all lean, the one that the first of them leans on. What is unclear has a list of its own on the page.
    """
    taken = answer.id if answer else None
    groups = [(name, [each for each in ids if each != taken]) for name, _, ids in grouped(reading)]
    firsts: list[str] = []
    for name, ids in groups:
        alone = next((each for each in ids if not leans(reading, reading.sentences[each])), None)
        first = alone or _base_of(reading, ids[0]) if ids and name != "unclear" else taken
        firsts += [first] if first and first not in {taken, *firsts} else []
    mains = [each for name, ids in groups if name == "main" for each in ids if each not in firsts]
    mains = [each for each in mains if not leans(reading, reading.sentences[each])]
    return tuple((firsts + mains[: max(0, _SHORTEST - len(firsts))])[:_LONGEST])


def _base_of(reading: Reading, identity: str) -> str:
    """The sentence on which another one leans in the end: itself, where nothing is before it."""
    sentence = reading.sentences[identity]
    while leans(reading, sentence):
        earlier = before(reading, sentence)
        if earlier is None:
            break
        sentence = earlier
    return sentence.id


def brief(sheet: Sheet, lead: Sentence | None) -> None:
    """The article in three to five statements from different sections."""
    reading, words = sheet.reading, sheet.reading.words.overview
    # The same choice in both languages: only where neither page needs the first sentence as its answer.
    has_summary = all(reading.explainer.settings.summary.get(language) for language in LANGUAGES)
    own = tuple(each for each in reading.explainer.order.brief if each in reading.sentences)
    told = own or chosen(reading, None if has_summary else lead) if reading.shows_text else ()
    if not told:
        return
    is_own = reading.language == reading.explainer.language
    rule = words.brief_rule if is_own else words.brief_rule_translated
    _section(sheet, "in-brief", words.brief, reading.words.editor.chosen if own else rule)
    with sheet.within("div", class_="x-brief"), sheet.within("ol"):
        for identity in told:
            sheet.add(sheet.statement(identity, "roles", name="li"))


def unclear(sheet: Sheet) -> None:
    """What the article itself calls unknown; a sentence that leans on the one before it is shown with it."""
    reading, words = sheet.reading, sheet.reading.words.overview
    found = reading.unclear()[:_UNCLEAR] if reading.shows_text else ()
    if not found:
        return
    context = {sentence.id: _context(reading, sentence, found) for sentence in found}
    rule = f"{words.unclear_rule} {words.unclear_before}" if any(context.values()) else words.unclear_rule
    _section(sheet, "not-clear", words.unclear, rule)
    with sheet.within("div", class_="x-unclear"), sheet.within("ul"):
        for sentence in found:
            sheet.add(_open_point(sheet, sentence, context[sentence.id]))


def _context(reading: Reading, sentence: Sentence, shown: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """What stands before one that leans, unless it stands in the list already."""
    listed = {each.id for each in shown}
    earlier = before(reading, sentence) if leans(reading, sentence) else None
    if earlier is None or earlier.id in listed:
        return ()
    return leaned_on(reading, sentence, listed) or (earlier,)


def _open_point(sheet: Sheet, sentence: Sentence, earlier: tuple[Sentence, ...]) -> Html:
    if not earlier:
        return sheet.statement(sentence.id, "roles", name="li")
    context = [sheet.statement(each.id, "roles", name="span", class_="x-before") for each in earlier]
    return tag("li", join((*context, sheet.statement(sentence.id, "roles", name="span")), SPACE))
