# SPDX-License-Identifier: Apache-2.0
"""Arabic: names with titles before or after them, counterparts, names without titles, titles without names.

In: the words of a sentence. Out: `Mention`s in the order of the text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from generator.find.arabic_adjectives import bare_forms, is_adjective, nationality_at
from generator.find.arabic_borders import (
    is_border,
    is_given,
    is_joined_verb,
    is_said,
    is_stop,
)
from generator.find.arabic_evidence import EvidenceReader
from generator.find.arabic_names import begins_no_name
from generator.find.arabic_openers import readers_of
from generator.find.arabic_reader import AFTER_RANKS
from generator.find.arabic_titles import double_end, title_at
from generator.find.person_mentions import Held, Mention
from generator.languages.ar.common_words import is_common
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.model import PersonRule

_COMMAS = frozenset({"، ", ", "})
_RELATIVES = frozenset({"الذي", "التي", "وهو", "وهي"})
_ONLY_BARE = ("bare",)
_OF = "من"
_ORIGIN = frozenset({"اصل", "اصول"})


class Sweep(EvidenceReader):
    """One sentence being read from its first word to its last."""

    __slots__ = ()

    def mentions(self) -> list[Mention]:
        """All mentions of the sentence, in order, not overlapping."""
        found: list[Mention] = []
        at = 0
        while at < len(self.words):
            if self.opens_nothing(at):
                at += 1
                continue
            mention, after = self.mention(at)
            if mention:
                found.extend(mention)
                if mention[-1].name and mention[-1].name_end == self.words[after - 1].end:
                    others, after = self.listed(after)
                    found.extend(others)
            at = max(after, at + 1)
        return found

    def listed(self, at: int) -> tuple[list[Mention], int]:
        """The names of two words and more that go on with a list of people at `at`, each behind a joined "and"."""
        found: list[Mention] = []
        names = name_words("ar")
        while at + 1 < len(self.words) and self.words[at].gap.removesuffix("و") in {" ", *_COMMAS}:
            text, skip = self.words[at].text, int(not self.words[at].gap.endswith("و"))
            is_joined = text[0] == "و" and not is_given(text, names)
            if (skip and not is_joined) or not is_given(text[skip:], names) or text[skip:] in names.verbs:
                break
            end, _ = self.name_at(at, joined=bool(skip))
            second = self.words[at + 1].text
            is_sure = text[skip:] in names.given or is_given(second, names) or not is_common(second)
            if end < at + 2 or not (is_sure or second.startswith("ال")):
                break
            mention = self.named(at, at, end, None)
            name, start = mention.name[skip:], mention.name_start + skip
            found.append(replace(mention, start=start, name=name, name_start=start, rule="bare"))
            at = end
        return found, at

    def opens_nothing(self, at: int) -> bool:
        """True for a word that opens no title and no name: no reader need look at it."""
        word = self.words[at]
        return readers_of(word.text) == _ONLY_BARE and word.start not in self.hits and begins_no_name(self.words, at)

    def mention(self, at: int) -> tuple[list[Mention], int]:
        """The mentions that begin at word `at` (mostly none) and the word to go on with."""
        for reader in readers_of(self.words[at].text):
            mentions, after = getattr(self, reader)(at)
            # Without mentions: a name that is no person's, as a street's.
            if mentions or after > at:
                return [replace(mention, rule=cast("PersonRule", reader)) for mention in mentions], after
        return [], at + 1

    def titled(self, at: int) -> tuple[list[Mention], int]:
        """Title, ranks, name: or the title alone."""
        title = title_at(self.words, at)
        if title is None or self.is_in_a_place(at):
            return [], at
        title = replace(title, end=double_end(self.words, title))
        begin, end, identity = self.name_behind(title.end, at)
        if end > begin and self.is_marked(at, end):
            return [], end
        if end > begin:
            title = self.with_country(title, begin)
        held = self.held(title)
        if end > begin and title.base in title_words("ar").ranks:
            return self.with_title_after(at, begin, end, held, identity)
        if end > begin:
            return [self.named(at, begin, end, held, identity)], end
        first = self.words[at].start + title.skip
        last = self.words[title.end - 1].end
        return [Mention(self.line.index, first, last, held=held)], title.end

    def ranked(self, at: int) -> tuple[list[Mention], int]:
        """Rank or courtesy and name, without an office before; an office may follow."""
        lexicon = title_words("ar")
        forms = bare_forms(self.words[at].text)
        form, skip = next((found for found in forms if found[0] in lexicon.ranks | lexicon.courtesies), ("", 0))
        if not form or self.words[at].start in self.places:
            return [], at
        begin = self.after_ranks(at + 1)
        if begin >= len(self.words) or self.words[begin].gap not in AFTER_RANKS:
            return [], at
        end, identity = self.name_at(begin)
        if self.is_in_a_place(at) or (end > begin and self.is_marked(at, end)):
            return [], end if end > begin else at
        is_word = end == begin + 1 and not identity and form in lexicon.ranks
        if end == begin or (is_word and not self.is_known_alone(begin, form, at)):
            return [], at
        held = None
        if form in lexicon.ranks:
            text = self.view.span(self.words[at].start + skip, self.words[begin - 1].end)
            held = Held(self.text[text.start : text.end], form, "", None)
        return self.with_title_after(at, begin, end, held, identity)

    def described(self, at: int) -> tuple[list[Mention], int]:
        """A calling or a state before a name of two words."""
        text = next((f for f, _ in bare_forms(self.words[at].text) if f in title_words("ar").descriptions), "")
        if not text or at + 1 >= len(self.words) or self.words[at + 1].gap != " ":
            return [], at
        begin, callings = at + 1, title_words("ar").descriptions
        # "The prisoner set free X", "the writer and critic X": one more calling, or an adjective.
        while begin < len(self.words) and self.words[begin].gap == " " and (
            nationality_at(self.words, begin)[0] or is_adjective(self.words[begin].text)
            or self.words[begin].text in callings or self.words[begin].text.removeprefix("و") in callings
        ):  # fmt: skip
            begin += 1
        begin = self.past_origin(begin)
        end, identity = self.name_at(begin)
        end = self.with_family(begin, end, at)
        if self.is_apposed(begin, end):
            return [self.named(at, begin, end, self.calling(at, begin, text))], end
        alone = end - begin == 1 and not identity and not self.is_told_alone(at, begin)
        if begin >= len(self.words) or self.words[begin].gap != " " or end == begin or alone:
            return [], at
        if self.is_in_a_place(at) or self.is_marked(at, end):
            return [], end
        return [self.named(at, begin, end, self.calling(at, begin, text))], end

    def calling(self, at: int, end: int, text: str) -> Held:
        """The calling ``words[at:end]`` as an office; `text` is its first word without a joined particle."""
        words = self.view.span(self.words[at].end - len(text), self.words[end - 1].end)
        return Held(self.text[words.start : words.end], text, "", None)

    def past_origin(self, at: int) -> int:
        """The place after "of Algerian origin" at `at`; `at` when nothing of the kind stands there."""
        if at + 3 < len(self.words) and self.words[at].text == _OF and self.words[at + 1].text in _ORIGIN and all(
            word.gap == " " for word in self.words[at : at + 4]
        ):  # fmt: skip
            return at + 3
        return at

    def is_apposed(self, begin: int, end: int) -> bool:
        """True for a name of two words and more between commas behind a calling: "the only survivor, X Y, told".

        Source: Ryding (2005), 9.2 (apposition).
        """
        if end - begin < 2 or self.words[begin].gap not in _COMMAS or not self.is_set_off(begin, end):
            return False
        text = self.words[begin].text
        return is_given(text, name_words("ar")) or text in name_words("ar").openers

    def bare(self, at: int) -> tuple[list[Mention], int]:
        """A name without a title before it: known, or begun by a given name, or closed by a title."""
        names = name_words("ar")
        if self.words[at].text in names.uncles:
            return self.uncle(at)
        end, identity = self.name_at(at)
        if identity:
            return self.with_title_after(at, at, end, None, identity)
        end = self.with_family(at, end, at)
        if end - at == 1 and (alone := self.told_of_one(at)) is not None:
            return alone
        if end - at < 2 or self.is_marked(at, end):
            return [], at
        if self.is_in_a_place(at) or self.is_kind(at):
            return [], end
        if self.is_no_person(at, end):
            return [], at
        if at > 1 and self.words[at - 1].text in names.self_words and (called := self.called(at - 1)) is not None:
            return [self.named(at, at, end, called)], end
        mentions, after = self.with_title_after(at, at, end, None, "")
        return (mentions, after) if self.is_evident(at, end, has_title=mentions[0].held is not None) else ([], at)

    def told_of_one(self, at: int) -> tuple[list[Mention], int] | None:
        """A given name alone behind a verb, with a calling, an age, or "who …" behind a comma."""
        names = name_words("ar")
        word = self.words[at]
        if at == 0 or word.gap != " " or is_stop(word, names):
            return None
        before = self.words[at - 1].text
        is_subject = is_said(before) or before in names.verbs or is_joined_verb(before, names)
        if not (is_subject or self.is_behind_present(at)):
            return None
        if not is_given(word.text, names) or at + 1 >= len(self.words) or word.start in self.places:
            return None
        after = self.words[at + 1]
        if self.has_age(at + 1) or (after.gap in _COMMAS and after.text.isdigit()):
            return [self.named(at, at, at + 1, None)], at + 1
        told = self.calling_held(at + 1) if after.gap in _COMMAS else None
        if told is None and after.gap in _COMMAS and after.text in _RELATIVES:
            return [self.named(at, at, at + 1, None)], at + 1
        return None if told is None else ([self.named(at, at, at + 1, told[0])], told[1])

    def uncle(self, at: int) -> tuple[list[Mention], int]:
        """A given name behind "uncle", "aunt" behind a verb of saying, as Egyptian and Maghrebi papers call the old."""
        end = at + 2
        if at == 0 or end > len(self.words) or not is_said(self.words[at - 1].text) or self.words[end - 1].gap != " ":
            return [], at
        child, names = self.words[at + 1], name_words("ar")
        if not is_given(child.text, names) or is_stop(child, names) or not is_border(self.words, end, names):
            return [], at
        return self.with_title_after(at, at, end, None, "")
