# SPDX-License-Identifier: Apache-2.0
"""English: names with titles before or after them, counterparts, names alone, titles alone.

In: the words of a sentence. Out: `Mention`s in the order of the text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.english_titles import TitleReader
from generator.find.english_words import is_capitalised, is_everyday, is_given, is_rank, may_be_name
from generator.find.person_mentions import Mention
from generator.languages.en.common_words import is_common
from generator.languages.nationalities import country_of_name
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.find.person_mentions import Held
    from generator.model import PersonRule


class Sweep(TitleReader):
    """One sentence being read."""

    __slots__ = ()

    def mentions(self) -> list[Mention]:
        """All mentions of the sentence, in order, not overlapping."""
        if self.is_title_case():
            return []
        readers: tuple[tuple[PersonRule, Callable[[int], tuple[Mention | None, int]]], ...] = (
            ("counterpart", self.counterpart), ("titled", self.titled), ("bare", self.bare), ("bare", self.single),
        )  # fmt: skip
        found: list[Mention] = []
        at = 0
        while at < len(self.words):
            self.freed = len(self.words)
            for rule, reader in readers:
                mention, after = reader(at)
                if mention is not None:
                    found.append(replace(mention, rule=rule))
                    self.last = self.place_behind(mention, at)
                    at = max(after, at + 1)
                    break
            else:
                at += 1
        return found

    def place_behind(self, mention: Mention, at: int) -> int:
        """The place after the name of the mention that began at `at`, -1 for a title alone."""
        while mention.name and at < len(self.words) and self.words[at].start < mention.name_end:
            at += 1
        return at if mention.name else -1

    def is_title_case(self) -> bool:
        """True for a heading that writes nearly all its words with a capital: there a capital shows no name."""
        if self.line.sentence.kind != "heading" or self.word(0).lower() in name_words("en").bylines:
            return False
        telling = [word for word in self.words if is_common(word.text) and len(word.text) > 3]
        return len(telling) > 2 and sum(map(is_capitalised, telling)) * 5 > len(telling) * 4

    def styled(self, at: int) -> tuple[int, int]:
        """The place after courtesies and ranks at `at`, and where the first rank stands (-1 without one)."""
        lexicon, first = title_words("en"), -1
        while at < len(self.words) and self.words[at].text[0].isupper():
            text = self.words[at].text.lower()
            if is_rank(self.words[at].text) and not self.is_given_here(at):
                first = at if first < 0 else first
            elif text not in lexicon.courtesies:
                break
            if self.gap(at + 1) not in {" ", ". "}:
                break
            at += 1
        return at, first

    def is_given_here(self, at: int) -> bool:
        """True for a rank that is a given name here, because one name alone follows: "pilot Dean Whitaker"."""
        end, _ = self.name_at(at + 1)
        return end == at + 2 and is_given(self.words[at].text) and self.gap(at + 1) == " "

    def titled(self, at: int) -> tuple[Mention | None, int]:
        """Title and name, courtesy and name, or "the" with a title alone."""
        lexicon = title_words("en")
        text = self.words[at].text
        if text.lower() in lexicon.courtesies and text[0].isupper():
            begin, rank = self.styled(at)
            end, identity = self.name_at(begin)
            held, after = self.title_after(end) if end > begin else (None, end)
            held = held or (self.held(rank, begin) if 0 <= rank < begin else None)
            return (self.named(at, begin, end, held, identity), max(after, end)) if end > begin else (None, at)
        if (
            at > 0
            and self.gap(at) == " "
            and self.word(at - 1).isupper()
            and self.word(at - 1).lower() in lexicon.things
        ):
            return None, at
        starts = {at: text.lower() in lexicon.determiners}
        if starts[at]:
            starts = {}
        if self.opens(at):
            begin, possessed = self.possessed(at)
            starts[begin] = possessed or text.lower() in lexicon.determiners
        head = begin = at
        for begin, determined in starts.items():
            head = self.head_end(begin, loose=2 if determined else 1) if begin < len(self.words) else begin
            mention, after = self.before_name(at, begin, head, determined=determined) if head > begin else (None, at)
            if mention is not None:
                return mention, after
        if head == begin:
            return None, at
        if text.lower() == "the":
            held = self.held(begin, head)
            return Mention(self.line.index, self.words[at].start, self.words[head - 1].end, held=held), head
        return None, at

    def opens(self, at: int) -> bool:
        """True where a determiner or a possessor may open a title."""
        return self.words[at].text.lower() in title_words("en").determiners or is_capitalised(self.words[at]) or (
            self.is_possessive(at)
        )  # fmt: skip

    def before_name(self, at: int, begin: int, head: int, *, determined: bool) -> tuple[Mention | None, int]:
        """The mention of the name that the title ``words[begin:head]`` stands before, with or without "of …"."""
        stop = self.of_end(head, named=True)
        for last in dict.fromkeys((stop, head)):
            if last == head and self.is_swallowed(last):
                self.freed = last
            name, rank = self.styled(last)
            is_styled = name > last
            end, identity = self.name_at(name)
            gap = self.gap(last)
            if not identity and end > name and is_everyday(self.word(name)) and self.inside(name, end) < 2:
                continue
            if end == name or gap not in {" ", ". ", ", "} or (gap == ". " and not self.is_abbreviated(last - 1)):
                continue
            if gap == ", ":
                if not self.is_apposed(name, end, styled=is_styled or bool(identity), determined=determined, at=begin):
                    continue
            elif not (identity or is_styled or self.may_hold(begin, last, name, end)):
                continue
            held = self.held(self.with_body(begin), last)
            if self.is_rank_only(begin, last):
                later, after = self.title_after(end)
                if later is not None:
                    return self.named(at, name, end, later, identity), max(after, end)
            return self.named(min(at, rank) if rank >= 0 else at, name, end, held, identity), end
        return None, at

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
            end >= len(self.words) or (gap[:1] in {",", ".", ";", ")"} and gap != ". ") or self.is_possessive(end - 1)
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
            start -= self.words[start - 1].text[0].islower()
        return self.with_name(start) if self.words[begin].gap == " " else start

    def with_name(self, begin: int) -> int:
        """The beginning of the capitalised words right before `begin`, without one that only opens the sentence."""
        start = begin
        while start > 0 and self.words[start].gap == " " and begin - start < 5:
            before = self.words[start - 1]
            inside = before.start in self.bodies and before.text in {"of", "for", "and", "the"}
            joins = before.text == "of" and start > 1 and is_capitalised(self.words[start - 2])
            inside = inside or (joins and is_capitalised(self.words[start]) and self.words[start - 1].gap == " ")
            if (
                not (before.text[0].isupper() or inside)
                or self.is_possessive(start - 1)
                or before.text in name_words("en").stops
            ):
                break
            start -= 1
        opens_sentence = start == 0 and begin == 1 and not self.is_body(0) and is_everyday(self.word(0))
        while start < begin and self.words[start].text.lower() in {"the", "of", "and", "for"}:
            start += 1
        return begin if opens_sentence else start

    def counterpart(self, at: int) -> tuple[Mention | None, int]:
        """The phrase "his … counterpart", with or without nationality and name."""
        word, lexicon = self.words[at].text, title_words("en")
        if not (word.lower() in lexicon.determiners or self.is_possessive(at)):
            return None, at
        stop = at + 1
        while stop < len(self.words) and stop - at < 4 and self.words[stop].text not in lexicon.counterparts:
            stop += 1
        if stop >= len(self.words) or self.words[stop].text not in lexicon.counterparts:
            return None, at
        country = next((self.nation(i) for i in range(at + 1, stop) if self.nation(i)), None)
        said = " ".join(self.words[i].text for i in range(at + 1, stop))
        start, phrase_end = self.words[at].start, self.words[stop].end
        begin, _ = self.styled(stop + 1)
        end, identity = self.name_at(begin)
        name, name_start, name_stop, held = "", 0, 0, None
        if end > begin and self.words[stop + 1].gap in {" ", ", "}:
            held, _ = self.title_after(end)
            named = self.named(at, begin, end, None, identity)
            name, name_start, name_stop = named.name, named.name_start, named.name_end
        mention = Mention(
            self.line.index, start, max(phrase_end, name_stop), name, name_start, name_stop, held,
            said, country, start, phrase_end, identity,
        )  # fmt: skip
        return mention, end if name else stop + 1

    def bare(self, at: int) -> tuple[Mention | None, int]:
        """A name without a title before it, with the title that may follow after a comma."""
        if not is_capitalised(self.words[at]):
            return None, at
        end, identity = self.name_at(at)
        if not identity and end - at < 2:
            return None, at
        held, after = self.title_after(end)
        if identity or self.is_person(at, end) or self.is_told(at, end, held):
            return self.named(at, at, end, held, identity), max(after, end)
        return None, at

    def is_told(self, at: int, end: int, held: Held | None) -> bool:
        """True when a title in apposition shows a person and nothing speaks for a thing."""
        return held is not None and self.inside(at, end) > 0 and not self.is_thing(at, end)

    def single(self, at: int) -> tuple[Mention | None, int]:
        """One name alone that an age, a calling or a verb shows to be a person's ("Wayan, 34, a fisherman,").

        Source: our own reading: papers leave the family name out where peoples have none or sources ask for it.
        """
        word, names = self.words[at], name_words("en")
        end, _ = self.name_at(at)
        text = self.word(at)
        if not is_capitalised(word) or end != at + 1 or self.is_blocked(at) or self.is_thing(at, end):
            return None, at
        if is_common(text) or not may_be_name(text) or country_of_name(text, "en") or text.isupper():
            return None, at
        joined = (at > 0 and self.gap(at) == " " and is_capitalised(self.words[at - 1])) or (
            self.gap(end) == " " and end < len(self.words) and is_capitalised(self.words[end])
        )  # fmt: skip
        if joined or (at == 0 and self.gap(end) == " — "):
            return None, at
        held, after = self.title_after(end)
        aged = self.has_age(end)
        spoken = is_given(text) and (
            (self.gap(end) == " " and self.word(end) in names.verbs | names.deeds)
            or (self.word(at - 1) in names.verbs and self.gap(at) == " " and self.gap(end)[:1] != " ")
        )
        if is_given(text) and self.word(at - 1).lower() in title_words("en").relatives and self.gap(at) in {" ", ", "}:
            return self.named(at, at, end, held), max(after, end)
        followed = is_given(text) and self.gap(end) == ", " and self.word(end) in names.followers
        if aged or spoken or followed or (held is not None and is_given(text) and held.base[:1].islower()):
            return self.named(at, at, end, held), max(after, end)
        return None, at


def is_tail(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True when the shorter name ends the longer one: "Dal Busco" after "Wayne Dal Busco"."""
    short, full = sorted((one, other), key=len)
    return full[-len(short) :] == short


def without_given_names(mentions: list[Mention]) -> list[Mention]:
    """The mentions without single names that are a part of a fuller name in the article: those are short forms."""
    parts = {part for mention in mentions for part in mention.name.split() if " " in mention.name}
    return [one for one in mentions if not one.name or one.held or " " in one.name or one.name not in parts]
