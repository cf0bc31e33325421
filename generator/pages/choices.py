# SPDX-License-Identifier: Apache-2.0
"""A choice of what is shown, by style alone: radio buttons, and a class on whatever a choice concerns."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.languages import axis_words
from generator.markup import EMPTY, SPACE, Html, tag, text, void
from generator.pages.names import name_html

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import FactId
    from generator.pages.sheet import Sheet

MOST = 24
"""More choices are no help: those that concern least are left out."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be chosen, with how many items each concerns: most first, then as named."""

    ids: tuple[FactId, ...] = ()
    counts: tuple[int, ...] = ()
    all: int = 0

    @classmethod
    def of(cls, items: Sequence[Sequence[FactId]]) -> Choices:
        """The choices for items that name these facts; none where fewer than two facts tell them apart."""
        counted = Counter(fact for named in items for fact in dict.fromkeys(named))
        kept = [(fact, count) for fact, count in counted.most_common(MOST) if count < len(items)]
        if len(kept) < 2:
            return cls()
        return cls(tuple(fact for fact, _ in kept), tuple(count for _, count in kept), len(items))

    def class_of(self, fact: FactId) -> str:
        """The class of what a choice concerns, and the id of its button."""
        return f"f{self.ids.index(fact) + 1}"

    def classes(self, named: Sequence[FactId]) -> tuple[str, ...]:
        """The classes of an item that names these facts."""
        return tuple(self.class_of(fact) for fact in dict.fromkeys(named) if fact in self.ids)


def fieldset(sheet: Sheet, choices: Choices, told: str, groups: Sequence[tuple[str, Sequence[FactId]]]) -> Html:
    """The buttons under `told`, in groups with a heading each ("" without); nothing without choices.

    A choice holds while its fold is open: one that nobody sees hides nothing.
    """
    shown = [(heading, ids) for heading, ids in groups if ids]
    if not choices.ids or not shown:
        return EMPTY
    words = axis_words.of(sheet.reading.language)
    sheet.choices = tuple(choices.class_of(fact) for _, ids in shown for fact in ids)
    everything = void("input", type="radio", name="f", checked="")
    rows = [tag("legend", text(told), class_="x-vh"), _label(everything, text(words.everything), choices.all)]
    for heading, ids in shown:
        buttons = [
            _label(void("input", type="radio", name="f", id=choices.class_of(fact)),
                   name_html(sheet, sheet.reading.named[fact]), choices.counts[choices.ids.index(fact)])
            for fact in ids
        ]  # fmt: skip
        rows.append(tag("div", *([tag("b", text(heading)), SPACE] if heading else []), *buttons))
    return tag("details", tag("summary", text(told)), tag("fieldset", *rows), class_="x-pick x-ui")


def _label(button: Html, name: Html, count: int) -> Html:
    return tag("label", button, SPACE, name, SPACE, tag("span", text(str(count))))
