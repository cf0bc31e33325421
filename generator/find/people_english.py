# SPDX-License-Identifier: Apache-2.0
"""English: names with titles before or after them, counterparts, names alone, titles alone.

In: the words of a sentence. Out: `Mention`s in the order of the text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.english_fronts import FrontReader
from generator.find.english_several import with_shared_titles
from generator.find.english_titles import MAX_BODY
from generator.find.english_words import is_capitalised, is_given, may_be_name, opens_nothing
from generator.find.person_mentions import Mention
from generator.languages.en.callings import TRADES
from generator.languages.en.common_words import is_common
from generator.languages.en.person_names import NICKNAMES
from generator.languages.nationalities import country_of_name
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.find.person_mentions import Held
    from generator.model import PersonRule


class Sweep(FrontReader):
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
            if opens_nothing(self.words[at].text):
                at += 1
                continue
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
        return with_shared_titles(self, found)

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
        elif at > 0 and self.is_possessive(at - 1) and self.gap(at) == " ":
            starts[at] = True  # "Ms Merritt's lawyer, Tom Kalisz of Redgum Legal,"
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

    def counterpart(self, at: int) -> tuple[Mention | None, int]:
        """The phrase "his … counterpart", with or without nationality and name."""
        word, lexicon = self.words[at].text, title_words("en")
        if not (word.lower() in lexicon.determiners or self.is_possessive(at)):
            return None, at
        stop = at + 1
        while stop < len(self.words) and stop - at < 4 and self.gap(stop) == " " and not self.is_counterpart(stop, at):
            stop += 1
        if stop >= len(self.words) or self.gap(stop) != " " or not self.is_counterpart(stop, at):
            return None, at
        country = next((self.nation(i) for i in range(at + 1, stop) if self.nation(i)), None)
        said = " ".join(self.words[i].text for i in range(at + 1, stop) if self.word(i) != "opposite")
        start, phrase_end = self.words[at].start, self.words[stop].end
        stop, place = self.at_body(stop)
        name, name_start, name_stop, held = "", 0, 0, None
        head = self.head_end(stop + 1) if stop + 1 < len(self.words) else stop + 1
        begin, _ = self.styled(head)
        end, identity = self.name_at(begin)
        if end == begin:
            head, (begin, _) = stop + 1, self.styled(stop + 1)
            end, identity = self.name_at(begin)
        if end > begin and self.words[stop + 1].gap in {" ", ", "}:
            held = self.held(stop + 1, head) if head > stop + 1 and not self.is_rank_only(stop + 1, head) else None
            held = held or self.title_after(end)[0]
            named = self.named(at, begin, end, None, identity)
            name, name_start, name_stop = named.name, named.name_start, named.name_end
        owner = self.word(at) if self.is_possessive(at) else ""
        mention = Mention(
            self.line.index, start, max(phrase_end, name_stop), name, name_start, name_stop, held,
            said, country, start, phrase_end, identity, counterpart_place=place, counterpart_owner=owner,
        )  # fmt: skip
        return mention, end if name else stop + 1

    def is_counterpart(self, at: int, first: int) -> bool:
        """True for "counterpart", for "colleague" behind a nationality, for "number" behind "opposite"."""
        text, before = self.words[at].text, self.words[at - 1].text
        if text == "colleague":
            return at - 1 > first and self.nation(at - 1) is not None
        return text in title_words("en").counterparts or (text == "number" and before == "opposite")

    def at_body(self, stop: int) -> tuple[int, str]:
        """The last word of "counterpart at Bolga Comets" and the body, before a comma; `stop` and "" without one."""
        if self.word(stop + 1) != "at" or self.gap(stop + 1) != " ":
            return stop, ""
        end = stop + 2
        while end < len(self.words) and end - stop < MAX_BODY and self.gap(end) == " ":
            end += 1
        if self.gap(end) != ", " or not is_capitalised(self.words[end - 1]):
            return stop, ""
        span = self.view.span(self.words[stop + 2].start, self.words[end - 1].end)
        return end - 1, " ".join(self.text[span.start : span.end].split())

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
        if held is None or self.is_thing(at, end):
            return False
        # Companies are producers and owners, too.
        is_trade = held.base.rpartition(" ")[2].lower() in TRADES
        return self.inside(at, end) > int(is_trade)

    def single(self, at: int) -> tuple[Mention | None, int]:
        """One name alone that an age, a calling or a verb shows to be a person's ("Wayan, 34, a fisherman,").

        Source: our own reading: papers leave the family name out where peoples have none or sources ask for it.
        """
        if not is_capitalised(self.words[at]):
            return None, at
        names, text = name_words("en"), self.word(at)
        end, _ = self.name_at(at)
        if end != at + 1 or self.is_blocked(at) or self.is_thing(at, end):
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
    return full[-len(short) :] == short or is_shorter(short, full)


def is_shorter(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """True for one name without its middle names, or with the given name cut short: "Ray Ortiz", "Raymond J. Ortiz"."""
    if len(short) < 2 or short[-1] != full[-1]:
        return False
    one, other = sorted((short[0].lower(), full[0].lower()), key=len)
    same = one == other or (len(one) > 2 and other.startswith(one)) or f"{one}={other}" in NICKNAMES
    rest = iter(full[1:-1])
    return same and all(part in rest for part in short[1:-1])


def without_given_names(mentions: list[Mention]) -> list[Mention]:
    """The mentions without single names that are a part of a fuller name in the article: those are short forms."""
    parts = {part for mention in mentions for part in mention.name.split() if " " in mention.name}
    return [one for one in mentions if not one.name or one.held or " " in one.name or one.name not in parts]
