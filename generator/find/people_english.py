# SPDX-License-Identifier: Apache-2.0
"""English: names with titles before or after them, counterparts, names alone, titles alone.

In: the words of a sentence. Out: `Mention`s in the order of the text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.english_words import POSSESSIVES, is_capitalised, may_be_name, plain
from generator.find.person_mentions import Held, Mention
from generator.languages.nationalities import country_of_adjective, country_of_name
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import office_of, title_words

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping
    from collections.abc import Set as AbstractSet

    from generator.find.words import Line
    from generator.model import PersonRule
    from generator.names import Hit
    from generator.normalise import View

MAX_TITLE = 7
"""Words of the longest title before or after a name."""


class Sweep:
    """One sentence being read; `lonely` are capitalised words that stand alone somewhere in the article."""

    __slots__ = ("hits", "line", "lonely", "places", "text", "view", "words")

    def __init__(
        self,
        line: Line,
        view: View,
        text: str,
        hits: Mapping[int, Hit],
        lonely: AbstractSet[str],
        places: Container[int],
    ) -> None:  # fmt: skip
        self.line, self.view, self.text, self.hits = line, view, text, hits
        self.lonely, self.places, self.words = lonely, places, line.words

    def mentions(self) -> list[Mention]:
        """All mentions of the sentence, in order, not overlapping."""
        readers: tuple[tuple[PersonRule, Callable[[int], tuple[Mention | None, int]]], ...] = (
            ("counterpart", self.counterpart), ("titled", self.titled), ("bare", self.bare),
        )  # fmt: skip
        found: list[Mention] = []
        at = 0
        while at < len(self.words):
            for rule, reader in readers:
                mention, after = reader(at)
                if mention is not None:
                    found.append(replace(mention, rule=rule))
                    at = max(after, at + 1)
                    break
            else:
                at += 1
        return found

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
        while end < len(self.words) and end - at < 5 and (end == at or self.joins(end)):
            if not self.is_name_word(end, first=end == at):
                break
            end += 1
            if self.words[end - 1].text.endswith(POSSESSIVES):
                break
        while end > at and self.words[end - 1].text in name_words("en").particles:
            end -= 1
        return end, ""

    def joins(self, at: int) -> bool:
        """True when the word is parted from the one before by a space, or by the full stop of an initial."""
        before = self.words[at - 1].text
        return self.words[at].gap == " " or (self.words[at].gap == ". " and len(before) == 1)

    def is_name_word(self, at: int, *, first: bool) -> bool:
        """True for a word that may stand in a person's name."""
        word, names = self.words[at], name_words("en")
        text = plain(word.text)
        if text in names.particles:
            return not first
        follows = at + 1 < len(self.words) and self.words[at + 1].gap == ". "
        if len(text) == 1 and text.isupper() and follows:
            return True
        if not is_capitalised(word) or word.start in self.places or not may_be_name(text):
            return False
        return first or not country_of_name(text, "en")

    def head_end(self, at: int) -> int:
        """The place after the head of the title that begins at `at`, `at` when none does."""
        lexicon = title_words("en")
        end, reached = at, at
        while end < len(self.words) and end - at < MAX_TITLE and (end == at or self.words[end].gap in {" ", ". "}):
            text = plain(self.words[end].text).lower()
            if text in lexicon.heads or text in lexicon.ranks:
                reached = end + 1
            elif not self.is_modifier(end):
                break
            end += 1
        return reached

    def is_modifier(self, at: int) -> bool:
        """True for a word that may stand before the head of a title: portfolio, rank, nationality, a body's name."""
        text = plain(self.words[at].text)
        lexicon = title_words("en")
        if text.lower() in lexicon.adjectives or text.lower() in organisation_words("en").heads:
            return True
        return self.nation(at) is not None

    def nation(self, at: int) -> str | None:
        """The country that the word stands for as an adjective or with a possessive ending."""
        text = self.words[at].text
        if text.endswith(POSSESSIVES):
            return country_of_name(plain(text), "en")
        pair = f"{self.words[at - 1].text} {text}" if at else text
        return country_of_adjective(text, "en") or country_of_adjective(pair, "en")

    def held(self, start: int, end: int) -> Held:
        """The office told by ``words[start:end]``, without "the" and without a possessive that is no country."""
        for at in range(start, end):
            if self.words[at].text.endswith(POSSESSIVES) and self.nation(at) is None:
                start = at + 1
        while start < end - 1 and self.words[start].text.lower() in title_words("en").determiners:
            start += 1
        span = self.view.span(self.words[start].start, self.words[end - 1].end)
        words = " ".join(self.text[span.start : span.end].split())
        nations = [at for at in range(start, end) if self.nation(at)]
        country = self.nation(nations[-1]) if nations else None
        lexicon = title_words("en")
        rest = [self.words[at].text for at in range(start, end) if at not in nations]
        plain_rest = [text for text in rest if text.lower() not in lexicon.former | lexicon.elect]
        base = " ".join(plain_rest)
        former = any(text.lower() in lexicon.former for text in rest)
        elect = any(text.lower() in lexicon.elect or text.lower().endswith("-elect") for text in rest)
        role = (
            office_of(base, "en") or office_of(base.partition(" of ")[0], "en") or office_of(base.split()[-1], "en")
            if base
            else ""
        )
        return Held(words, base, role, country, former, elect)

    def named(self, at: int, begin: int, end: int, held: Held | None, identity: str = "") -> Mention:
        """The mention of the name ``words[begin:end]`` whose title begins at `at`."""
        start, last = self.words[begin].start, self.words[end - 1]
        stop = last.start + len(plain(last.text))
        span = self.view.span(start, stop)
        name = " ".join(self.text[span.start : span.end].split())
        first = min(self.words[at].start, start)
        return Mention(self.line.index, first, stop, name, start, stop, held, identity=identity)

    def titled(self, at: int) -> tuple[Mention | None, int]:
        """Title and name, courtesy and name, or "the" with a title alone."""
        lexicon = title_words("en")
        word = self.words[at].text
        if word.lower() in lexicon.courtesies and word[0].isupper():
            end, identity = self.name_at(at + 1)
            return (self.named(at, at + 1, end, None, identity), end) if end > at + 1 else (None, at)
        determined = word.lower() in title_words("en").determiners
        begin = at + 1 if determined else at
        # "The country's …": the possessor opens the title, whether it is a country or not.
        if begin < len(self.words) and self.words[begin].text.endswith(POSSESSIVES) and self.nation(begin) is None:
            begin, determined = begin + 1, True
        head = self.head_end(begin) if begin < len(self.words) else begin
        if head == begin:
            return None, at
        end, identity = self.name_at(head)
        apposed = head < len(self.words) and self.words[head].gap == ", "
        if end > head and self.words[head].gap in {" ", ". "}:
            if end - head == 1 and not identity and not self.words[head - 1].text[0].isupper() and word.islower():
                return None, at
            return self.named(begin, head, end, self.held(self.with_body(begin), head), identity), end
        closes = end >= len(self.words) or (self.words[end].gap[:1] in {",", ".", " "} and self.words[end].gap != " ")
        if apposed and (end - head > 1 or identity) and closes and (determined or self.nation(begin)):
            return self.named(begin, head, end, self.held(begin, head), identity), end
        if determined and word.lower() == "the":
            held = self.held(begin, head)
            return Mention(self.line.index, self.words[at].start, self.words[head - 1].end, held=held), head
        return None, at

    def with_body(self, begin: int) -> int:
        """The beginning of the title, one noun or body's name further left where it stands right before it."""
        if begin < 1 or self.words[begin].gap != " ":
            return begin
        before = self.words[begin - 1].text
        is_name = before[0].isupper() and before not in name_words("en").stops and begin > 1
        return begin - 1 if is_name and not before.endswith(POSSESSIVES) else begin

    def counterpart(self, at: int) -> tuple[Mention | None, int]:
        """The phrase "his … counterpart", with or without nationality and name."""
        word = self.words[at].text
        if not (word.lower() in title_words("en").determiners or word.endswith(POSSESSIVES)):
            return None, at
        stop = at + 1
        while stop < len(self.words) and stop - at < 4 and self.words[stop].text not in title_words("en").counterparts:
            stop += 1
        if stop >= len(self.words) or self.words[stop].text not in title_words("en").counterparts:
            return None, at
        country = next((self.nation(i) for i in range(at + 1, stop) if self.nation(i)), None)
        said = " ".join(self.words[i].text for i in range(at + 1, stop))
        start, phrase_end = self.words[at].start, self.words[stop].end
        end, identity = self.name_at(stop + 1)
        name, name_start, name_stop = "", 0, 0
        if end > stop + 1 and self.words[stop + 1].gap in {" ", ", "}:
            named = self.named(at, stop + 1, end, None, identity)
            name, name_start, name_stop = named.name, named.name_start, named.name_end
        mention = Mention(
            self.line.index, start, max(phrase_end, name_stop), name, name_start, name_stop, None,
            said, country, start, phrase_end, identity,
        )  # fmt: skip
        return mention, end if name else stop + 1

    def bare(self, at: int) -> tuple[Mention | None, int]:
        """A name without a title before it, with the title that may follow after a comma."""
        if not is_capitalised(self.words[at]):
            return None, at
        end, identity = self.name_at(at)
        if not identity and (end - at < 2 or self.joins_on(at, end)):
            return None, at
        held, after = self.title_after(end)
        if identity or held is not None or self.is_person(at, end):
            return self.named(at, at, end, held, identity), after
        return None, end

    def joins_on(self, at: int, end: int) -> bool:
        """True when the capitalised words go on with a word that no name has, or come after one."""
        after = end < len(self.words) and self.words[end].gap == " " and is_capitalised(self.words[end])
        goes_on = after and plain(self.words[end].text).lower() in organisation_words("en").heads
        before = at > 0 and self.words[at].gap == " " and is_capitalised(self.words[at - 1])
        return goes_on or (before and self.words[at - 1].text not in name_words("en").stops and at > 1)

    def is_person(self, at: int, end: int) -> bool:
        """True when the words around, a known given name, or a family name used alone show a person."""
        names = name_words("en")
        if self.words[at].text in names.given:
            return True
        follows = self.words[end].text if end < len(self.words) else ""
        gap = self.words[end].gap if end < len(self.words) else ""
        before = self.words[at - 1].text if at else ""
        if gap == ", " and (follows in names.followers or (follows.isdigit() and 10 < int(follows[:4]) < 120)):
            return True
        if before in names.verbs and self.words[at].gap == " ":
            return end >= len(self.words) or gap != " "
        spoken = (follows in names.verbs and gap == " ") or before in names.verbs
        return spoken and plain(self.words[end - 1].text) in self.lonely

    def title_after(self, end: int) -> tuple[Held | None, int]:
        """The office in apposition after a name ("X, the country's energy minister,") and the word to go on with."""
        if end >= len(self.words) or self.words[end].gap not in {", ", " ("}:
            return None, end
        at = end
        if self.words[at].text.lower() in title_words("en").determiners:
            at += 1
        if at < len(self.words) and self.words[at].text.endswith(POSSESSIVES) and self.nation(at) is None:
            at += 1
        head = self.head_end(at) if at < len(self.words) else at
        # A calling may have one noun of its own before it: "a duty engineer".
        if head == at and at + 1 < len(self.words) and self.words[at].text.islower() and self.words[at + 1].gap == " ":
            head = self.head_end(at + 1)
            head = at if head == at + 1 else head
        if head == at:
            return None, end
        stop = self.of_end(head)
        return self.held(at, stop), stop

    def of_end(self, head: int) -> int:
        """The place after "of …" or "for …" behind the head of a title."""
        if head >= len(self.words) or self.words[head].gap != " " or self.words[head].text not in {"of", "for"}:
            return head
        at = head + 1
        while at < len(self.words) and self.words[at].gap == " " and at - head < MAX_TITLE:
            text = self.words[at].text
            if text in title_words("en").closers or text in name_words("en").verbs:
                break
            at += 1
        return at
