# SPDX-License-Identifier: Apache-2.0
"""Names beside names: lists, ways, an area after its town, an owner before what it has.

In: candidates among their words. Out: truth values, and the area that is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.find.place_areas import area_of
from generator.find.place_words import Candidate, Text, Word, candidate_joined, forms

if TYPE_CHECKING:
    from generator.gazetteer import Entry

_MARKS: Final = '«»“”"„‘’() ' + "'"
# Between a place and the area that it lies in stand no more words: "X in the far north of Y".
_AREA_REACH: Final = 4
# Between two places that a verb joins: "joins A with the port of B".
_LINK_REACH: Final = 3
_FROM: Final = "من"
_TO: Final = "الى"
_APOSTROPHES: Final = frozenset("'’‘`")
# English: words between an owner and what it has: "A's southern port of B", with the s.
_OWNER_REACH: Final = 4
# English: so many words back a preposition governs a list of names.
_LIST_WORDS: Final = 8
# From the last word of one name to the first of the next: "A and the B".
_LIST_GAP: Final = 3
_OPENING: Final = '«“"„'
_CLOSING: Final = '»”"'


class Lists(Text):
    """The words of a text with what stands between names."""

    __slots__ = ()

    def owner_before(self, earlier: Candidate, candidate: Candidate) -> bool:
        """English: True for B of "A's B", "A's southern B" and "A's port of B"."""
        words, between = self.words, candidate.first - earlier.last - 1
        if self.language != "en" or not 1 <= between <= _OWNER_REACH:
            return False
        first = words[earlier.last + 1]
        if words[candidate.first].sentence != first.sentence or self.gap(earlier.last) not in _APOSTROPHES:
            return False
        told = self.vocabulary.cues | self.vocabulary.heads
        inner = words[earlier.last + 2 : candidate.first]
        return first.key in {"s", ""} and all(word.key in told for word in inner)

    def is_within(self, candidate: Candidate) -> bool:
        """English: after a preposition that hardly anything but a place follows, as "in"; also in the list after it."""
        return self._is_listed_after(candidate, self.vocabulary.within)

    def _is_listed_after(self, candidate: Candidate, prepositions: frozenset[str]) -> bool:
        """English: after one of these words or in the list after it: in "through A and B", A may be unknown."""
        words, position = self.words, candidate.first - 1
        least = max(0, candidate.first - _LIST_WORDS)
        while position >= least and words[position].sentence == words[candidate.first].sentence:
            if words[position].key in prepositions:
                return not self.gap(position).strip(_MARKS)
            is_name = self.written(words[position])[0].isupper() or words[position].key in self.vocabulary.joins
            if not is_name or self.gap(position).strip() not in {"", ","}:
                return False
            position -= 1
        return False

    def _head_after(self, candidate: Candidate) -> Word | None:
        """English: the word after, unless it heads the next name: "the Caspian port of X"."""
        following = self.after(candidate.last)
        if following is not None and candidate.last + 2 < len(self.words):
            return None if self.words[candidate.last + 2].key == "of" else following
        return following

    def area_after(self, candidate: Candidate, following: Candidate | None) -> Entry | None:
        """The country or province told right after: "Birmingham, Alabama", "Derna in Libya", "X in the north of Y"."""
        # A name that begins within this one stands not behind it.
        if following is None or following.first <= candidate.last:
            return None
        if self.words[candidate.last].sentence != self.words[following.first].sentence:
            return None
        area = area_of(candidate.entries, following.entries)
        between = self.words[candidate.last + 1 : following.first]
        if area is None or len(between) > _AREA_REACH:
            return None
        if not between:
            gap = self.gap(candidate.last)
            told = gap == ", " if self.language == "en" else following.clitics == "ب"
            return area if told or gap == " (" else None
        keys = [word.key for word in between]
        beside = all(
            key in self.vocabulary.inside
            or any(form.key in self.vocabulary.inside for form in forms(key, self.language))
            for key in keys
        )
        return area if beside and self.gap(candidate.last).strip() in {"", ",", "،"} else None

    def is_linked(self, candidate: Candidate, following: Candidate | None) -> bool:
        """True for A in "joins A with B" and "the line joins A with B": a verb of joining before, "with" after."""
        if following is None or set(candidate.clitics) & {"ب", "ل"}:
            return False
        if following.first == candidate.last + 1:
            return following.clitics == "ب" and self._after_link(candidate.first, 2)
        joining = self.after(candidate.last)
        near = following.first - candidate.last <= _LINK_REACH
        return near and joining is not None and joining.key[0] == "ب" and self._after_link(candidate.first, 2)

    def is_led_from(self, earlier: Candidate, later: Candidate) -> bool:
        """Arabic: True for B in "from A to B"."""
        before = self.before(earlier.first)
        between = self.words[earlier.last + 1].key if later.first == earlier.last + 2 else ""
        is_same = self.words[earlier.last].sentence == self.words[later.first].sentence
        return before is not None and is_same and before.key == _FROM and between == _TO and not later.clitics

    def dashed(self, candidate: Candidate, following: Candidate | None) -> bool:
        """True for A in "A – B"."""
        if following is None or following.first != candidate.last + 1:
            return False
        return self.gap(candidate.last).strip() in {"-", "–", "—"}

    def _after_link(self, position: int, reach: int = 1) -> bool:
        """True when a verb of joining stands among so many words right before."""
        for before in range(position, max(0, position - reach), -1):
            previous = self.before(before)
            if previous is None:
                return False
            if any(form.key in self.vocabulary.links for form in forms(previous.key, self.language)):
                return True
        return False

    def open_list(self, candidate: Candidate) -> bool:
        """True after a head word in the dual or plural (two provinces, towns): several names follow."""
        previous = self.before(candidate.first)
        if previous is None or candidate.clitics:
            return False
        return any(form.key in self.vocabulary.list_heads for form in forms(previous.key, self.language))

    def in_longer_name(self, candidate: Candidate) -> bool:
        """True inside a short quoted name that holds more words than the place's (a ship, a film)."""
        start, end = self.words[candidate.first].start, self.words[candidate.last].end
        left = max(self.text.rfind(mark, max(0, start - 30), start) for mark in _OPENING)
        if left < 0:
            return False
        right = min((at for mark in _CLOSING if (at := self.text.find(mark, end, end + 30)) >= 0), default=-1)
        inside = self.text[left + 1 : right] if right >= 0 else ""
        count = len(inside.split())
        longer = count > candidate.last - candidate.first + 1
        return 0 < count <= 3 and longer and not any(mark in inside for mark in _OPENING + _CLOSING)

    def coordinated(self, earlier: Candidate, later: Candidate) -> bool:
        """True when both stand in one list: A, B / A وB / A and B."""
        between = later.first - earlier.last
        if self.words[earlier.last].sentence != self.words[later.first].sentence or not 1 <= between <= _LIST_GAP:
            return False
        if self.language == "en" and between > 1 and self.words[later.first - 1].key == "the":
            # "A and the B", "A, the B".
            between -= 1
            if between == 1:
                return self.gap(earlier.last) == ", "
        gap = self.gap(earlier.last).strip()
        if between > 1:
            joining = self.words[earlier.last + 1].key in self.vocabulary.joins
            return joining and gap in {"", ","} and between == 2
        # "By Fishkhabur, with a capacity of": a preposition of its own begins something else.
        is_own = bool(set(later.clitics) & {"ب", "ل"})
        return (gap in {",", "،", "/", "-", "–"} and not is_own) or (gap == "" and candidate_joined(later))
