# SPDX-License-Identifier: Apache-2.0
"""English: what shows that capitalised words are a person, and what shows that they are a ship, a street, a body.

In: the words of a sentence and a name's place in it. Out: how much speaks for a person.
Source: Chicago Manual of Style (17th ed.), 8.3-8.17 (persons), 8.116 (ships), 8.56 (streets), 8.167 (titles of works).
"""

from __future__ import annotations

from typing import Final

from generator.find.english_names import NameReader
from generator.find.english_words import (
    is_capitalised,
    is_everyday,
    is_given,
    is_head,
    is_hyphened_given,
    is_initials,
    is_rank,
    plain,
)
from generator.languages.en.common_words import is_common, name_kind
from generator.languages.en.person_names import CREDITS
from generator.languages.nationalities import country_of_adjective
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

_ENOUGH: Final = 2
"""Evidence that makes capitalised words a person."""
_OPEN: Final = frozenset("\"“„«‘'")
_CLOSE: Final = frozenset("\"”“»’'")


class EvidenceReader(NameReader):
    """A sentence whose names are weighed."""

    __slots__ = ()

    def content(self, at: int, end: int) -> list[str]:
        """The words of a name without its particles."""
        return [self.word(i) for i in range(at, end) if self.words[i].text not in name_words("en").particles]

    def is_person(self, at: int, end: int) -> bool:
        """True when what stands inside the name and around it shows a person."""
        return not self.is_thing(at, end) and self.inside(at, end) + self.around(at, end) >= _ENOUGH

    def inside(self, at: int, end: int) -> int:
        """What the words themselves say: 2 for a name's own build or a given name, 1 for no everyday words."""
        names, listed = name_words("en"), self.content(at, end)
        parts = [self.words[i].text for i in range(at, end)]
        if parts[0] in names.articles:
            return 0
        blocked = self.is_blocked(at)
        if any(is_hyphened_given(part) for part in parts[1:]) and len(parts) < 4:
            return _ENOUGH
        if any(part in names.fathers for part in parts[1:]) or parts[-1] in names.second_parts:
            return _ENOUGH
        if any(is_initials(part) for part in parts) and end - at > 1 and not all(is_initials(part) for part in parts):
            return _ENOUGH
        everyday = [is_everyday(text) for text in listed]
        if is_given(listed[0]) and not blocked:
            return 1 if any(everyday) else _ENOUGH
        if any(is_given(text) for text in listed[1:]) and not any(everyday):
            return 1 if blocked else _ENOUGH
        kinds = [name_kind(text) for text in listed]
        return int(not any(everyday) and not (kinds[0] == "family" and is_common(listed[0])) and not blocked)

    def around(self, at: int, end: int) -> int:
        """What stands beside the name: 2 for what only people have, 1 for what bodies do, too."""
        names = name_words("en")
        before, follows, gap = self.word(at - 1), self.word(end), self.gap(end)
        if self.has_age(end) or (gap in {", ", " ", " — ", " – "} and follows in names.followers):
            return _ENOUGH
        if before.lower() in title_words("en").relatives and self.gap(at) in {" ", ", "}:
            return _ENOUGH
        if at <= 2 and before.lower() in names.bylines and (at == 1 or not self.words[0].text.islower()):
            return _ENOUGH
        if gap == " " and follows in names.deeds and follows not in names.verbs:
            return _ENOUGH
        spoken = (gap == " " and follows in names.verbs) or (
            before in names.verbs and self.gap(at) == " " and (end >= len(self.words) or gap != " ")
        )
        last = self.word(end - 1)
        is_second = self.last == at - 1 and before == "and"
        is_line = len(self.words) < 25 and self.is_credit() and not is_common(last)
        return (
            int(spoken)
            + int(is_second)
            + int(is_line)
            + int(last in self.lonely and (not is_common(last) or is_given(self.word(at))))
        )

    def is_credit(self) -> bool:
        """True for the line that tells the writers: "Reporting by …", "With inputs from …"."""
        if "by" in {self.word(i).lower() for i in range(3)}:
            return True
        return any(self.word(i) == "from" and self.word(i - 1).lower() in CREDITS for i in range(1, 4))

    def is_thing(self, at: int, end: int) -> bool:
        """True for what is named like a person and is none: a ship in quotation marks, "the …", a street, a prize."""
        opened, closed = self.gap(at)[-1:], self.gap(end) or self.line_end(end)
        if opened and opened in _OPEN and any(mark in _CLOSE for mark in closed):
            return True
        if self.is_in_quoted_title(at, end) or self.is_called_thing(end):
            return True
        before = self.words[at - 1].text if at and self.gap(at) == " " else ""
        things = title_words("en").things
        if "&" in self.gap(at) or (self.word(at).lower() in things and not is_given(self.word(at))):
            return True
        listed = self.content(at, end)
        if listed[-1].lower() in things and (not is_given(listed[0]) or not self.around(at, end)):
            return True
        if " ".join(listed).lower() in name_words("en").famous:
            return True
        if before.lower() in {"the", "this"} or (before.lower() in things and before not in {"US", "United"}):
            return True
        if before and is_capitalised(self.words[at - 1]) and at > 1 and not self.may_stand_before(before):
            return True
        return end < len(self.words) and self.goes_on_as_thing(end)

    def is_in_quoted_title(self, at: int, end: int) -> bool:
        """True in the name of a work in quotation marks that the name closes: "The Ballad of Peter Grimes"."""
        closed = self.gap(end) or self.line_end(end)
        if closed[:1] not in _CLOSE or not closed:
            return False
        start = at
        while start > 0 and at - start < 6 and self.gap(start) == " ":
            start -= 1
        words = [self.words[i] for i in range(start, at)]
        opened = self.gap(start)[-1:] in _OPEN and bool(self.gap(start))
        return opened and bool(words) and is_capitalised(words[0]) and all(
            is_capitalised(word) or word.text in {"of", "the", "and", "a", "in", "to", "for"} for word in words
        )  # fmt: skip

    def is_called_thing(self, end: int) -> bool:
        """True when the words in apposition say that it is a thing: ", the crewless ship,"."""
        if self.gap(end) != ", " or self.word(end) not in {"the", "a", "an"}:
            return False
        for at in range(end + 1, min(end + 5, len(self.words))):
            if self.gap(at) != " ":
                return False
            if self.word(at) in title_words("en").things and not is_head(self.word(at)):
                return self.gap(at + 1)[:1] in {",", "."} or self.word(at + 1) in {
                    "that",
                    "which",
                    "built",
                    "owned",
                    "in",
                }
        return False

    def goes_on_as_thing(self, end: int) -> bool:
        """True when the words behind a name make it that of a street, a prize, a body."""
        things, heads = title_words("en").things | name_words("en").places, organisation_words("en").heads
        if "&" in self.gap(end):
            return True
        at = end + self.is_honour(end)
        while at < len(self.words) and self.gap(at) == " " and is_capitalised(self.words[at]):
            lower = self.word(at).lower()
            if lower in things or lower in heads or (at == end and is_everyday(lower) and not self.is_stop(at)):
                return True
            at += 1
        lower = self.words[at].text if at == end and self.gap(at) == " " else ""
        return lower in things and lower not in name_words("en").verbs | name_words("en").deeds

    def is_stop(self, at: int) -> bool:
        """True for a word that no name has and that may stand anywhere with a capital."""
        return self.words[at].text in name_words("en").stops

    def may_stand_before(self, text: str) -> bool:
        """True for a capitalised word that may stand right before a name without being part of it."""
        lexicon = title_words("en")
        return (
            text in name_words("en").stops or is_head(text) or is_rank(text) or plain(text) != text
            or text.lower() in lexicon.courtesies | lexicon.adjectives
            or country_of_adjective(text, "en") is not None
        )  # fmt: skip

    def line_end(self, end: int) -> str:
        """What stands after the last word of the sentence."""
        if end < len(self.words) or not self.words:
            return ""
        span = self.line.sentence.span
        return self.text[self.view.span(self.words[-1].start, self.words[-1].end).end : span.end]
