# SPDX-License-Identifier: Apache-2.0
"""The day on which quoted words were said, from which "today" and "tomorrow" inside the marks are counted.

"She said on Wednesday: “It was signed today”" tells of Wednesday, whatever day the paper came out. The day is one that
stands outside the marks beside the verb of saying, with no other verb between. Of words said in a year or a month only
as much is known: "today" is that year, "next week" is not known at all.
Source: Pustejovsky et al., "TimeML" (2003), the anchor of TIMEX3 in quoted speech; Ryding (2005), ch. 3.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from generator.find.dates_scene import unresolved
from generator.find.marks import pair_marks
from generator.find.tense import has_verb
from generator.languages import ByLanguage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from generator.find.dates_joined import Found
    from generator.languages.speech import Speech
    from generator.model import Article, Language, Precision, Sentence, When
    from generator.normalise import View

_SPEECH: ByLanguage[Speech] = ByLanguage("speech", "SPEECH")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_MARKS, _MARKS_OR_COLON = re.compile(r'[«»“”";]'), re.compile(r'[«“";:]')
_REACH = 160
"""Code points between the verb of saying and its day: a name with its office stands there."""
_OPENING = 2
"""Words before a date that opens the sentence: "Speaking on Monday"."""
_SIZES: Final[tuple[Precision, ...]] = (
    "day",
    "weekend",
    "week",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "decade",
)
_TODAY: Final = frozenset(("today",))


@dataclass(frozen=True, slots=True)
class Said:
    """Quoted words ``[start, end)`` of the folded text, and when they were said."""

    start: int
    end: int
    when: When

    @property
    def day(self) -> date | None:
        """The day to count from: the last one of what is known."""
        return self.when.latest

    def counted(self, here: When, from_publication: When | None) -> When:
        """`here`, read from the day of saying, as far as that is known well enough."""
        if here.rule in _TODAY and self.when.precision != "day":
            return replace(self.when, rule="same-day", modifier=None)
        if here.anchor != "publication" or here.rule.endswith("without-year"):
            return from_publication or here
        if here.precision in _SIZES and _SIZES.index(here.precision) < _SIZES.index(self.when.precision):
            return unresolved(here.precision, here.modifier)
        return here


def said_in(article: Article, sentence: Sentence, view: View, found: Sequence[Found]) -> tuple[Said, ...]:
    """The quotations of a sentence that hold a date counted from the day of publication and were said on another."""
    if len(found) <= 1 or all(each.when.anchor != "publication" for each in found):
        return ()
    span = sentence.span
    pairs = [pair for pair in pair_marks(article.text, (span,), (span.end,)) if pair.depth == 0]
    quoted = [(view.offset(pair.inner.start), view.offset(pair.inner.end)) for pair in pairs]
    counted = [each for each in found if each.when.anchor == "publication" and _is_inside(quoted, each)]
    outside = [each for each in found if not _is_inside(quoted, each)]
    if not counted or not outside:
        return ()
    low, high = view.offset(span.start), view.offset(span.end)
    days = [each for each in outside if _is_beside_a_saying(view.text[low:high], low, each, article.language)]
    known = [each.when for each in days if each.when.latest is not None and each.when.precision in _SIZES]
    if len({when.value for when in known}) != 1:
        return ()
    return tuple(Said(start, end, known[0]) for start, end in quoted)


def said_at(said: Sequence[Said], start: int) -> Said | None:
    """The quotation that holds the place `start`."""
    at = bisect_right(said, start, key=lambda each: each.start) - 1
    return said[at] if at >= 0 and start < said[at].end else None


def _is_inside(quoted: Sequence[tuple[int, int]], found: Found) -> bool:
    at = bisect_right(quoted, found.start, key=lambda span: span[0]) - 1
    return at >= 0 and found.start < quoted[at][1]


def _is_beside_a_saying(text: str, low: int, found: Found, language: Language) -> bool:
    """True when a verb of saying stands before or after the date, outside the marks, with no verb between."""
    start, end = found.start - low, found.end - low
    before = _MARKS.split(text[max(0, start - _REACH) : start])[-1]
    after = _MARKS_OR_COLON.split(text[end : end + _REACH])[0]
    words = _words(before, language)
    if _says(words[::-1], language):
        return True
    opens = len(words) <= _OPENING and start <= len(before) + 1
    return opens and _says(_words(after, language), language)


def _words(text: str, language: Language) -> list[str]:
    words = [match[0].lower() for match in _WORD.finditer(text)]
    if language != "ar":
        return words
    cues = _SPEECH[language].cues
    return [word[1:] if word[:1] in {"و", "ف"} and word[1:] in cues else word for word in words]


def _says(words: Sequence[str], language: Language) -> bool:
    """True when the first verb of `words` is one of saying, and no relative clause begins before it."""
    speech = _SPEECH[language]
    for word in words:
        cue = speech.cues.get(word)
        if cue is not None and cue.kind in {"say", "add", "hold"}:
            return True
        if (
            word in speech.relatives
            or word in speech.complementizers
            or word in speech.about
            or has_verb(word, language)
        ):
            return False
    return False
