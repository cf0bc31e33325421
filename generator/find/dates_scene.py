# SPDX-License-Identifier: Apache-2.0
"""Where a match stands (its sentence, what was told before, the day of publication), and how it becomes a `When`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from generator.find.dates_grammar import normal
from generator.find.tense import REACH, REACH_AFTER, Direction, direction
from generator.model import When

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from generator.find.dates_grammar import Grammar
    from generator.find.dates_periods import Period
    from generator.languages.calendar_words import DateRule
    from generator.model import Anchor, Language, Modifier, Precision

_WORD = re.compile(r"[\w'’]+")
_NEXT_WORD = re.compile(r"\s?([\w'’-]+)")
_CHAIN = re.compile(r"\s?(?:[,،/–—-]|و|and|or|او|ثم|to|until|الي|حتي)?\s?(?:و|and|or)?\s?")
_PLACE_LINE = re.compile(r"[^.!?:؟«»“”\"]*")
_LINE_DASH = re.compile(r"\s?(?:,?\s?\d{4})?\s?(?:[(/][^()/\n]{1,30}[)/])?\s?(?:--|[-–—])\s")
_CONTEXT = 60
_LONG = 3
MEETING = frozenset((
    "today", "yesterday", "tomorrow", "day-before-yesterday", "day-after-tomorrow", "weekday-past", "weekday-future",
))  # fmt: skip
"""Rules of days that say when something was said or done, not when the story's own dates are."""
_LATEST = 60
"""So many dates told before are remembered: enough for one article, and the work stays linear."""


@cache
def folded_set(words: frozenset[str]) -> frozenset[str]:
    """`words` as they look in the folded text in lower case."""
    return frozenset(normal(word) for word in words)


@dataclass(frozen=True, slots=True)
class Scene:
    """The folded text, the match ``[start, end)`` in the sentence ``[low, high)``, and what came before.

    `previous` is the folded end of the date just before in the same sentence (-1 if none) with its meaning.
    """

    text: str
    low: int
    high: int
    start: int
    end: int
    published: date | None
    language: Language
    grammar: Grammar
    earlier: Sequence[When]
    previous: tuple[int, When] | None

    @property
    def direction(self) -> Direction:
        """Which way the governing verb looks."""
        before = self.text[max(self.low, self.start - REACH) : self.start]
        return direction(before, self.text[self.end : min(self.high, self.end + REACH_AFTER)], self.language)

    def words_before(self) -> list[str]:
        """The words just before the match in lower case, the nearest last; Arabic "and" is taken off."""
        words = _WORD.findall(self.text[max(self.low, self.start - _CONTEXT) : self.start].lower())
        if self.language != "ar":
            return words
        return [word[1:] if len(word) >= _LONG and word[0] in "وف" else word for word in words]

    def word_after(self) -> str:
        """The word directly after the match in lower case, "" when a mark stands there."""
        match = _NEXT_WORD.match(self.text, self.end, self.high)
        return match[1].lower() if match else ""

    def stands_after(self, words: frozenset[str]) -> bool:
        """True when the word before the match, or the clitic written with it, is one of `words` (not folded)."""
        known = folded_set(words)
        near = self.words_before()
        if self.is_joined():
            return bool(known) and self.language == "ar" and self.text[self.start - 1] in "بلك"
        return bool(near) and (near[-1] in known or " ".join(near[-2:]) in known)

    def follows(self, words: frozenset[str]) -> bool:
        """True when the word before the match is one of `words`; a preposition written with the match is none."""
        return not self.is_joined() and self.stands_after(words)

    def is_joined(self) -> bool:
        """True when a letter stands directly before the match (Arabic: a preposition written with it)."""
        return self.start > self.low and self.text[self.start - 1].isalpha()

    def opens_a_story(self) -> bool:
        """True for the day of a dateline: "MUSCAT, Jan 17 –", which is near the day of publication either way."""
        before, after = self.text[self.low : self.start], self.text[self.end : self.end + _CONTEXT]
        return len(before) <= _CONTEXT and bool(_PLACE_LINE.fullmatch(before)) and bool(_LINE_DASH.match(after))

    def continues_a_year(self) -> bool:
        """True in "2019 and 2021": only a conjunction or a mark parts this number from a year."""
        if self.previous is None or self.previous[1].precision != "year":
            return False
        return bool(_CHAIN.fullmatch(self.text[self.previous[0] : self.start]))

    def remembered(self) -> Sequence[When]:
        """What was told before, the latest first."""
        return self.earlier[: -_LATEST - 1 : -1]


def told_before(scene: Scene, precisions: Collection[str] | None, *, skips_meetings: bool) -> When | None:
    """The date told last that is fine enough to count from (None: any but a decade), or None.

    With `skips_meetings` days that only say when somebody spoke (today, Tuesday) do not count.
    """
    for earlier in scene.remembered():
        if earlier.latest is None or earlier.precision in {"decade", "duration"}:
            continue
        if precisions is not None and earlier.precision not in precisions:
            continue
        if not (skips_meetings and earlier.rule in MEETING):
            return earlier
    return None


def when(period: Period, rule: DateRule, anchor: Anchor = "publication", modifier: Modifier | None = None) -> When:
    """The meaning of an expression that names `period`; its words are filled in by the finder."""
    return When(period.value, period.first, period.last, period.precision, anchor, "", rule, modifier)


def unresolved(precision: Precision, modifier: Modifier | None = None) -> When:
    """The meaning of an expression that would have to be counted from a day nobody gave."""
    return When("", None, None, precision, "unresolved", "", "unresolved", modifier)
