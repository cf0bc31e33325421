# SPDX-License-Identifier: Apache-2.0
"""English: titles that stand before a name, with ranks and styles, with the body they belong to, or between commas.

In: the words of a sentence and where a title was found. Out: the name behind it, and how far the title goes left.
Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), 5.18.4 (titles before names).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.english_titles import MAX_BODY, TitleReader
from generator.find.english_words import is_capitalised, is_compass, is_everyday, is_given, is_head, is_rank
from generator.languages.en.callings import FORCES, HONOURABLE, PARTISANS, STYLES
from generator.languages.en.common_words import is_common, name_kind
from generator.languages.en.person_names import FAMILY_WORDS, HONOURS
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.person_mentions import Held, Mention


class FrontReader(TitleReader):
    """A sentence whose names with titles before them are read, too."""

    __slots__ = ()

    def styled(self, at: int) -> tuple[int, int]:
        """The place after courtesies and ranks at `at`, and where the first rank stands (-1 without one)."""
        lexicon, first = title_words("en"), -1
        while at < len(self.words) and self.words[at].text[0].isupper():
            text = self.words[at].text.lower()
            if self.is_fathered(at):
                break
            if is_rank(self.words[at].text) and not self.is_given_here(at):
                first = at if first < 0 else first
            elif text not in lexicon.courtesies:
                break
            if self.gap(at + 1) == " " and self.word(at + 1) == "the" and self.word(at + 2).lower() in HONOURABLE:
                at += 2
                continue
            aside = self.aside_end(at + 1)
            closed = aside > at + 1 and self.gap(aside).lstrip(".") == ") "
            if not (closed or self.gap(at + 1) in {" ", ". "}):
                break
            at = aside if closed else at + 1
        return at, first

    def is_given_here(self, at: int) -> bool:
        """True for a rank that is a given name here, because one name alone follows: "pilot Dean Whitaker"."""
        end, _ = self.name_at(at + 1)
        # "Rev. Dr. Earl Simms": behind a form of address a lone family name has a given name before it.
        is_addressed = at > 0 and self.word(at - 1).lower() in {"mr", "mrs", "ms", "dr", "rev", "prof"}
        is_addressed = is_addressed and name_kind(self.word(at)) in {"given", "given-or-word"}
        return end == at + 2 and (is_given(self.words[at].text) or is_addressed) and self.gap(at + 1) == " "

    def opens(self, at: int) -> bool:
        """True where a determiner or a possessor may open a title."""
        return self.words[at].text.lower() in title_words("en").determiners or is_capitalised(self.words[at]) or (
            self.is_possessive(at)
        )  # fmt: skip

    def before_name(self, at: int, begin: int, head: int, *, determined: bool) -> tuple[Mention | None, int]:
        """The mention of the name that the title ``words[begin:head]`` stands before, with or without "of …"."""
        for close in dict.fromkeys((self.of_end(head, named=True), head)):
            last = self.aside_end(close)
            if last == head and self.is_swallowed(last):
                self.freed = last
            name, rank = self.holder_at(last)
            end, identity = self.name_at(name)
            if not (identity or self.may_begin(name, end)):
                continue
            if not self.is_before(begin, close, name, end, determined=determined, known=bool(identity)):
                continue
            # "Coast Guard Lt. Cmdr. X": a force's name tells no office, the rank behind it does.
            is_force = rank >= 0 and " ".join(self.plain[last - 2 : last]).lower() in FORCES
            held = self.with_style(begin, self.held(self.with_body(begin), name if is_force else last))
            if self.is_rank_only(begin, last):
                later, after = self.title_after(end)
                if later is not None and later.base.rpartition(" ")[2].lower() not in PARTISANS:
                    return self.named(at, name, end, later, identity), max(after, end)
            return self.named(min(at, rank) if rank >= 0 else at, name, end, held, identity), end
        return self.before_listed(at, begin, head)

    def is_before(self, begin: int, close: int, name: int, end: int, *, determined: bool, known: bool) -> bool:
        """True when what parts ``words[begin:close]``, the title, from the name lets this be its holder."""
        last = self.aside_end(close)
        gap = self.gap(last) if last == close else self.gap(last).lstrip(".").removeprefix(")")
        styled = known or name > last
        if gap == ", ":
            return self.is_apposed(name, end, styled=styled, determined=determined, at=begin)
        if gap != " " and not (gap == ". " and self.is_abbreviated(last - 1)):
            return False
        return styled or self.may_hold(begin, last, name, end)

    def holder_at(self, last: int) -> tuple[int, int]:
        """Where the holder's name begins behind a title, over ranks and "the" before ranks, and the first rank."""
        is_determined = self.gap(last) == ", " and self.word(last) == "the"
        if is_head(self.word(last)) and self.word(last + 1) == "the" and self.word(last + 2).lower() in HONOURABLE:
            name, rank = self.styled(last + 2)  # "the minister, Senator the Hon. X"
            return name, rank
        name, rank = self.styled(last + is_determined)
        return (last, -1) if is_determined and name == last + 1 else (name, rank)

    def may_begin(self, name: int, end: int) -> bool:
        """True for a name that does not begin with an everyday word, or shows otherwise that it is one."""
        if self.is_family_word(name, end):
            return True
        return end > name and (not is_everyday(self.word(name)) or self.inside(name, end) > 1)

    def is_family_word(self, name: int, end: int) -> bool:
        """True for a family name that is a small word, too, and for a given name that is an office ("Sultan Al …")."""
        return end > name + 1 and (self.word(name) in FAMILY_WORDS or self.is_fathered(name))

    def before_listed(self, at: int, begin: int, head: int) -> tuple[Mention | None, int]:
        """The name behind a title whose body stands between commas: "The Chairman, House Committee on Power, Hon. …".

        Source: our own reading: papers of Nigeria and Ghana join body and office so.
        """
        stop = head
        is_placed = self.word(head) in {"in", "for"} and self.gap(head) == " " and self.places_on(head + 1)
        if is_placed:
            stop = head + 1
        while (
            stop < len(self.words)
            and stop - head < MAX_BODY
            and self.gap(stop) == (" " if is_placed or stop > head else ", ")
        ):
            small = self.words[stop].text in {"of", "on", "for", "and", "the", "in"}
            if not (is_capitalised(self.words[stop]) or (small and stop > head)):
                return None, at
            stop += 1
        name, rank = self.styled(stop) if stop < len(self.words) else (stop, -1)
        body = is_placed or any(
            self.word(i).lower() in organisation_words("en").heads or self.is_blocked(i) or is_compass(self.word(i))
            for i in range(head, stop)
        )
        end, identity = self.name_at(name)
        closes = self.gap(end)[:1] in {",", ".", ""} or self.is_possessive(end - 1)
        likely = (name > stop or self.inside(name, end) > 1) if end > name else False
        if not (body and closes and likely and self.gap(stop) == ", " and self.words[head - 1].text[0].isupper()):
            return None, at
        is_region = stop == head + 1 and is_compass(self.word(head))
        held = self.held(self.with_body(begin), head if is_region else stop)
        return self.named(min(at, rank) if rank >= 0 else at, name, end, held, identity), end

    def places_on(self, at: int) -> bool:
        """True for capitals up to a comma and a rank or a form of address: "the officer in *Anambra*, DSP X"."""
        stop = at
        while stop < len(self.words) and stop - at < 4 and self.gap(stop) == " " and is_capitalised(self.words[stop]):
            stop += 1
        follows = self.word(stop)
        is_styled = is_rank(follows) or follows.lower() in title_words("en").courtesies
        return stop > at and self.gap(stop) == ", " and is_styled and bool(follows) and follows[0].isupper()

    def with_style(self, begin: int, held: Held) -> Held:
        """The style with the "His" or "Her" that belongs to it."""
        opener = self.word(begin - 1)
        is_style = opener in {"His", "Her", "Their", "Your"} and held.words.rpartition(" ")[2].lower() in STYLES
        return replace(held, words=f"{opener} {held.words}") if is_style else held

    def is_swallowed(self, at: int) -> bool:
        """True where a body's name was read over a title in capitals into the name that follows it."""
        inside = (
            at < len(self.words) and self.words[at].start in self.bodies and self.words[at - 1].start in self.bodies
        )
        return inside and self.gap(at) == " " and is_capitalised(self.words[at - 1]) and not is_common(self.word(at))

    def is_abbreviated(self, at: int) -> bool:
        """True for a title that is written with a full stop."""
        return self.words[at].text.lower() in title_words("en").abbreviated

    def is_rank_only(self, begin: int, end: int) -> bool:
        """True for a row of ranks, which a fuller title may follow."""
        return all(is_rank(self.words[i].text) for i in range(begin, end))

    def is_apposed(self, name: int, end: int, *, styled: bool, determined: bool, at: int) -> bool:
        """True for a name between commas behind its title ("the minister, Ali Omar, said")."""
        gap = self.gap(end)
        closes = (
            end >= len(self.words)
            or (gap[:1] in {",", ".", ";", ")"} and gap != ". ")
            or self.is_possessive(end - 1)
            or (gap == " " and self.word(end) in {"of", "from", "at"})
        )
        if styled:
            return True
        if self.is_thing(name, end) or not (determined or self.nation(at) or is_capitalised(self.words[at])):
            return False
        likely = self.inside(name, end)
        return likely > 1 or (closes and bool(likely) and end - name > 1)

    def may_hold(self, begin: int, last: int, name: int, end: int) -> bool:
        """True when the words right behind a title are a holder's name and not a body's or a place's."""
        if self.is_thing_after(name, end):
            return False
        if self.is_family_word(name, end):
            return True
        if end - name > 1:
            telling = [i for i in range(name, end) if not is_everyday(self.word(i)) and not self.is_blocked(i)]
            return self.inside(name, end) > 0 or (self.words[last - 1].text[0].isupper() and len(telling) > 1)
        text = self.word(name)
        capital = self.words[last - 1].text[0].isupper() and not is_everyday(text)
        if self.is_possessive(name) and not is_given(text):
            return capital and last - begin == 1
        return capital or is_given(text) or not is_common(text)

    def is_thing_after(self, name: int, end: int) -> bool:
        """True when the name goes on with a word that makes it a street's or a body's."""
        follows = self.word(end).lower()
        if end > name and self.gap(end) == " " and follows in name_words("en").places and self.word(end) == follows:
            return end == name + 1
        if self.word(end) in HONOURS:
            return False
        goes = end < len(self.words) and self.gap(end) == " " and is_capitalised(self.words[end])
        return end > name and goes and (follows in title_words("en").things)

    def with_body(self, begin: int) -> int:
        """The beginning of the title, further left over the name of a body or one everyday noun before it."""
        start = begin
        if (
            begin > 0
            and self.words[begin].gap == " "
            and self.words[begin].text[0].islower()
            and self.is_noun(begin - 1)
        ):
            text = self.words[begin - 1].text
            if not text.endswith(("s", "ed", "ing")) and text not in name_words("en").deeds:
                start = begin - 1
        if start > 0 and self.gap(start) in {"’ ", "' "} and self.words[start - 1].text.endswith("s"):
            start -= self.words[start - 1].text[0].islower() or start == 1  # "farmers' leader"
        return self.with_name(start) if self.words[begin].gap in {" ", "&", ") "} else start

    def with_name(self, begin: int) -> int:
        """The beginning of the capitalised words right before `begin`, without one that only opens the sentence."""
        start = begin
        while start > 0 and begin - start < 6:
            if self.words[start].gap == ") " and self.is_shortened(start - 1):
                start -= 1
                continue
            joined = self.words[start].gap in {"&", " & "} and is_capitalised(self.words[start - 1])
            if self.words[start].gap != " " and not joined and not (start < begin and self.words[start].gap == " ("):
                break
            before = self.words[start - 1]
            inside = before.start in self.bodies and before.text in {"of", "for", "and", "the"}
            joins = before.text == "of" and start > 1 and is_capitalised(self.words[start - 2])
            inside = (
                inside
                or self.joins_offices(start)
                or (joins and is_capitalised(self.words[start]) and self.words[start - 1].gap == " ")
            )
            if (
                not (is_capitalised(before) or inside)
                or self.is_possessive(start - 1)
                or (before.text in name_words("en").stops and not self.is_pair(start - 1))
            ):
                break
            start -= 1
        opens_sentence = start == 0 and begin == 1 and not self.is_body(0) and is_everyday(self.word(0))
        while start < begin and self.words[start].text.lower() in {"the", "of", "and", "for"}:
            start += 1
        return begin if opens_sentence or self.words[start].gap == " (" else start

    def joins_offices(self, start: int) -> bool:
        """True where "and" before `start` joins two offices of one: "Attorney-General *and* Minister of Justice"."""
        first = start - 2
        if self.word(start - 1) != "and" or first < 0 or not is_head(self.word(first)):
            return False
        is_second = any(
            self.word(at) in {"of", "for"} and is_head(self.word(at - 1)) for at in range(start + 1, start + 4)
        )
        return is_second and is_capitalised(self.words[first]) and is_capitalised(self.words[start])

    def is_shortened(self, at: int) -> bool:
        """True for a body's short name in brackets behind the full one: "the Republican Party (RP) leader"."""
        text = self.word(at)
        return self.gap(at) == " (" and text.isupper() and len(text) > 1 and is_capitalised(self.words[at - 1])
