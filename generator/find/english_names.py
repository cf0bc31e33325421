# SPDX-License-Identifier: Apache-2.0
"""English: where a person's name begins and ends, and what shows that capitalised words are one.

In: the words of a sentence. Out: the place after a name, and whether inside and around it enough speaks for a person.
Source: Chicago Manual of Style (17th ed.), 8.3-8.17 (names of persons, particles, initials, many peoples' order).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.find.english_words import (
    POSSESSIVES,
    SHORT,
    is_capitalised,
    is_everyday,
    is_given,
    is_head,
    is_initials,
    may_be_name,
    plain,
)
from generator.find.person_mentions import Held, Mention
from generator.languages.en.common_words import is_common, name_kind
from generator.languages.en.person_names import FAMILY_WORDS
from generator.languages.nationalities import country_of_name
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from collections.abc import Set as AbstractSet

    from generator.find.words import Line
    from generator.names import Hit
    from generator.normalise import View

MAX_NAME: Final = 7
"""Words of the longest name."""
_OPEN: Final = frozenset("\"“„«‘'")
_CLOSE: Final = frozenset("\"”“»’'")
_AGES: Final = range(1, 120)


class NameReader:
    """One sentence being read; `lonely` are capitalised words that stand alone somewhere in the article."""

    __slots__ = ("bodies", "freed", "hits", "last", "line", "lonely", "places", "plain", "text", "view", "words")

    def __init__(  # noqa: PLR0917
        self,
        line: Line,
        view: View,
        text: str,
        hits: Mapping[int, Hit],
        lonely: AbstractSet[str],
        places: Container[int],
        bodies: Container[int],
    ) -> None:  # fmt: skip
        self.line, self.view, self.text, self.hits = line, view, text, hits
        self.lonely, self.places, self.bodies, self.words = lonely, places, bodies, line.words
        self.plain = tuple(plain(word.text) for word in self.words)
        self.freed, self.last = len(self.words), -1

    def is_blocked(self, at: int) -> bool:
        """True inside a place or a body; behind a title's "of …" no body goes on into the name."""
        start = self.words[at].start
        if start in self.places or start not in self.bodies or at >= self.freed:
            return start in self.places
        return not (self.is_full_name(at) or self.is_full_name(at - 1))

    def is_full_name(self, at: int) -> bool:
        """True for a given name that a capitalised word follows which is no everyday one."""
        follows = (
            at >= 0 and self.gap(at + 1) == " " and at + 1 < len(self.words) and is_capitalised(self.words[at + 1])
        )
        return follows and is_given(self.word(at)) and not is_common(self.word(at + 1))

    def gap(self, at: int) -> str:
        """What stands before the word, "" before the first and after the last."""
        return self.words[at].gap if 0 <= at < len(self.words) else ""

    def word(self, at: int) -> str:
        """The word without a possessive ending, "" outside the sentence."""
        return self.plain[at] if 0 <= at < len(self.plain) else ""

    def is_possessive(self, at: int) -> bool:
        """True for a word with a possessive ending."""
        return 0 <= at < len(self.words) and self.words[at].text.endswith(POSSESSIVES)

    def named(self, at: int, begin: int, end: int, held: Held | None, identity: str = "") -> Mention:
        """The mention of the name ``words[begin:end]`` whose title begins at `at`."""
        start, last = self.words[begin].start, self.words[end - 1]
        stop = last.start + len(plain(last.text))
        span = self.view.span(start, stop)
        name = " ".join(self.text[span.start : span.end].split())
        first = min(self.words[at].start, start)
        return Mention(self.line.index, first, stop, name, start, stop, held, identity=identity)

    def name_at(self, at: int) -> tuple[int, str]:
        """The place after the name at `at`, and the id of a known identity; ``(at, "")`` when there is none."""
        if at >= len(self.words):
            return at, ""
        hit = self.hits.get(self.words[at].start)
        if hit is not None:
            end = at
            while end < len(self.words) and self.words[end].start < hit.end:
                end += 1
            return end, hit.identity.id
        end = at
        while end < len(self.words) and end - at < MAX_NAME and (end == at or self.joins(end)):
            if not self.is_name_word(end, at):
                break
            end += 1
            if self.is_possessive(end - 1):
                break
        while end > at and (self.words[end - 1].text in name_words("en").particles or len(self.word(end - 1)) == 1):
            end -= 1
        while end - at > 2 and self.is_honour(end - 1):
            end -= 1
        return end, ""

    def is_honour(self, at: int) -> bool:
        """True for letters behind a name that tell an honour or a profession ("KC"), in a name written small."""
        text = self.word(at)
        is_short = text.isalpha() and text.isupper() and 1 < len(text) <= SHORT
        return is_short and text not in name_words("en").second_parts and not self.words[at - 1].text.isupper()

    def joins(self, at: int) -> bool:
        """True when a space, an initial's full stop or the marks of a nickname part the word from the one before."""
        gap, before = self.words[at].gap, self.words[at - 1].text
        if gap == " " or (gap == ". " and (is_initials(before) or before in title_words("en").shortened)):
            return True
        if gap == ", ":
            return self.words[at].text in name_words("en").second_parts
        opens = gap[:1] == " " and len(gap) == 2 and gap[1] in _OPEN
        closes = gap[-1:] == " " and len(gap) == 2 and gap[0] in _CLOSE
        after, before_that = self.gap(at + 1), self.gap(at - 1)
        return (opens and after[:1] in _CLOSE and after[1:] == " " and is_capitalised(self.words[at + 1])) or (
            closes and before_that[-1:] in _OPEN and before_that[:1] == " "
        )

    def is_name_word(self, at: int, begin: int) -> bool:
        """True for a word that may stand in the name that begins at `begin`."""
        word, names, first = self.words[at], name_words("en"), at == begin
        text = plain(word.text)
        if text in names.particles or text in names.second_parts:
            return not first and (text[0].isupper() or (at + 1 < len(self.words) and self.gap(at + 1) == " "))
        if is_initials(text) and (len(text) > 1 or self.gap(at + 1) == ". " or not first):
            return True
        is_family = first and text in FAMILY_WORDS and self.is_behind_office(at)
        if is_family:
            return True
        if not is_capitalised(word) or not may_be_name(text):
            return self.is_shouted(at)
        if first and len(text) == SHORT and text.isupper():
            return False
        if first:
            return not self.is_blocked(at) or (is_given(text) and self.goes_on(at))
        if country_of_name(text, "en") or text in title_words("en").counterparts:
            return False
        if self.is_blocked(at):
            return is_given(self.word(begin)) and not self.is_blocked(begin)
        if is_head(text) and is_common(text):
            return self.is_family(at, begin, calling=True)
        return not is_everyday(text) or self.is_family(at, begin)

    def is_behind_office(self, at: int) -> bool:
        """True right behind an office in capitals and before a word that only names have: "Vice Premier He Lifeng"."""
        if at == 0 or self.gap(at) != " " or not self.goes_on(at):
            return False
        return is_head(self.word(at - 1)) and is_capitalised(self.words[at - 1])

    def goes_on(self, at: int) -> bool:
        """True when a capitalised word that is no everyday one and no place follows."""
        follows = at + 1 < len(self.words) and self.gap(at + 1) == " " and is_capitalised(self.words[at + 1])
        return follows and not self.is_blocked(at + 1) and not is_common(self.word(at + 1))

    def is_family(self, at: int, begin: int, *, calling: bool = False) -> bool:
        """True for an everyday word that closes a name: behind a given name, no thing, no plural, not going on."""
        text, before, lexicon = self.word(at).lower(), self.word(begin - 1), title_words("en")
        is_styled = before.lower() in lexicon.courtesies | lexicon.abbreviated or self.has_age(at + 1)
        # "King Fahd Hospital" is a hospital, "captain Mary Bridge" a captain.
        is_told = is_styled or (is_head(before) and before.islower())
        is_body = text in lexicon.things or text in organisation_words("en").heads
        is_plural = text.endswith("s") and name_kind(text) != "family"
        if not is_told and (is_body or is_plural or (is_head(text) and not calling)):
            return False
        follows = at + 1 < len(self.words) and self.gap(at + 1) == " " and is_capitalised(self.words[at + 1])
        return is_given(self.word(begin)) and not follows

    def is_shouted(self, at: int) -> bool:
        """True for a word of a name that is written in capitals, as in the writer's line and before a title."""
        text = self.word(at)
        if not (text.isupper() and text.replace("-", "").isalpha() and may_be_name(text.title())):
            return False
        near = [self.word(i) for i in (at - 1, at + 1) if self.gap(max(at, i)) == " "]
        is_line = len(self.words) < 12 and self.word(0).lower() in name_words("en").bylines
        in_small = is_given(text.title()) or any(is_given(one.title()) for one in near if one.isupper())
        return is_line or (in_small and any(one.isupper() and len(one) > 1 for one in near))

    def has_age(self, end: int) -> bool:
        """True before an age: ", 54,", " (54)", ", aged 54"."""
        at = end + 1 if self.word(end) in {"aged", "now"} else end
        text = self.word(at)
        closes = at + 1 >= len(self.words) or self.gap(at + 1)[:1] in {",", ")", ".", ";"}
        return self.gap(end) in {", ", " ("} and text.isdigit() and int(text[:4]) in _AGES and closes
