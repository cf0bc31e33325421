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
    is_boundary,
    is_common_noun,
    is_given,
    is_joined_verb,
    is_name_word,
    is_said,
    is_stop,
)
from generator.find.arabic_names import begins_no_name
from generator.find.arabic_openers import readers_of
from generator.find.arabic_related import RelatedReader
from generator.find.arabic_titles import double_end, title_at
from generator.find.person_mentions import Held, Mention
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import country_of_adjective
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.model import PersonRule

_OPENING_MARKS = frozenset('«“"„')
_COMMAS = frozenset({"، ", ", "})
_CLOSING_MARKS = frozenset('»”"')
_ONLY_BARE = ("bare",)
_LONGEST_APPOSED = 3
MAX_AGE = 120
"""Years; a larger number in brackets after a name is no age."""


class Sweep(RelatedReader):
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
            at = max(after, at + 1)
        return found

    def opens_nothing(self, at: int) -> bool:
        """True for a word that opens no title and no name: no reader need look at it."""
        word = self.words[at]
        return readers_of(word.text) == _ONLY_BARE and word.start not in self.hits and begins_no_name(self.words, at)

    def mention(self, at: int) -> tuple[list[Mention], int]:
        """The mentions that begin at word `at` (mostly none) and the word to go on with."""
        for reader in readers_of(self.words[at].text):
            mentions, after = getattr(self, reader)(at)
            if mentions:
                return [replace(mention, rule=cast("PersonRule", reader)) for mention in mentions], after
        return [], at + 1

    def titled(self, at: int) -> tuple[list[Mention], int]:
        """Title, ranks, name: or the title alone."""
        title = title_at(self.words, at)
        if title is None or self.is_in_a_place(at):
            return [], at
        title = replace(title, end=double_end(self.words, title))
        begin, end, identity = self.name_behind(title.end, at)
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
        if not form or self.is_in_a_place(at) or self.words[at].start in self.places:
            return [], at
        begin = self.after_ranks(at + 1)
        if begin >= len(self.words) or self.words[begin].gap not in {" ", ". ", "."}:
            return [], at
        end, identity = self.name_at(begin)
        is_word = end == begin + 1 and not identity and form in lexicon.ranks
        known = self.words[begin].text in name_words("ar").given or self.words[begin].text in self.families
        if end == begin or (is_word and not known):
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
        begin = at + 1
        while begin < len(self.words) and self.words[begin].gap == " " and (
            nationality_at(self.words, begin)[0] or is_adjective(self.words[begin].text)
        ):  # fmt: skip
            begin += 1
        end, identity = self.name_at(begin)
        end = self.with_family(begin, end, at)
        if begin >= len(self.words) or self.words[begin].gap != " " or (end - begin < 2 and not identity):
            return [], at
        words = self.view.span(self.words[at].end - len(text), self.words[begin - 1].end)
        held = Held(self.text[words.start : words.end], text, "", None)
        return [self.named(at, begin, end, held, identity)], end

    def bare(self, at: int) -> tuple[list[Mention], int]:
        """A name without a title before it: known, or begun by a given name, or closed by a title."""
        names = name_words("ar")
        begin, word = at, self.words[at]
        end, identity = self.name_at(at)
        if identity:
            return self.with_title_after(at, begin, end, None, identity)
        end = self.with_family(begin, end, begin)
        if end - begin == 1 and (alone := self.told_of_one(at)) is not None:
            return alone
        if end - begin < 2 or self.is_in_a_place(at) or self.is_marked(at, end):
            return [], at
        # "Asia daughter of …" is no continent.
        if word.start in self.places and self.words[at + 1].text not in names.fathers:
            return [], at
        before = self.words[at - 1].text if at else ""
        spoken = before in names.verbs | names.led_by or bool(before and is_joined_verb(before, names))
        mentions, after = self.with_title_after(at, begin, end, None, "")
        has_title = mentions[0].held is not None
        is_given = word.text in names.given or word.text in names.given_or_word
        is_sure = word.text in names.given and word.text not in names.given_or_word and word.text not in names.stops
        is_sure = is_sure or (is_given and self.words[at + 1].text in names.second_parts)
        if (has_title and (spoken or at == 0 or is_given)) or (self.has_age(end) and is_given):
            return mentions, after
        if (is_sure or (is_given and spoken)) and self.goes_on_as_name(at, end, spoken=spoken and is_sure):
            return mentions, after
        if is_given and (self.is_long_name(at, end) or self.has_rare_family(at, end)):
            return mentions, after
        if at > 1 and self.words[at - 1].text in names.self_words and (told := self.calling_held(at - 2)) is not None:
            return [self.named(at, begin, end, told[0])], end
        if (spoken and self.is_built_as_name(at, end)) or self.has_father_or_child(at, end) or self.speaks(at, end) or (
            self.is_introduced(at, end)
        ):  # fmt: skip
            return mentions, after
        return [], at

    def is_introduced(self, begin: int, end: int) -> bool:
        """True for a name behind "led by" that a border closes, or behind a verb of saying and before its body."""
        names = name_words("ar")
        before = self.words[begin - 1].text if begin else ""
        if before in names.led_by:
            return is_given(self.words[begin].text, names) and is_border(self.words, end, names)
        return bool(before) and is_said(before) and self.is_from_a_body(begin, end)

    def is_from_a_body(self, begin: int, end: int) -> bool:
        """True for two or three words behind a verb of saying and before "of" and a body: "said X Y of the centre …".

        Source: Badawi, Carter, Gully (2004), 2.6 (min of origin); the first word is rare or a given name, so that
        sources, callings and groups, which are everyday nouns, stay what they are.
        """
        first, at = self.words[begin], end + 1
        if end - begin > _LONGEST_APPOSED or at >= len(self.words) or self.words[end].text != "من":
            return False
        closely = self.words[end].gap == " " and self.words[at].gap == " "
        is_body = self.words[at].text in title_words("ar").bodies
        is_name = is_given(first.text, name_words("ar")) or not is_common(first.text)
        return closely and is_body and is_name and not is_common_noun(first.text)

    def told_of_one(self, at: int) -> tuple[list[Mention], int] | None:
        """A given name alone behind a verb of saying, with a calling, an office or an age behind a comma."""
        names = name_words("ar")
        word = self.words[at]
        if at == 0 or not is_said(self.words[at - 1].text) or word.gap != " " or is_stop(word, names):
            return None
        if not is_given(word.text, names) or at + 1 >= len(self.words) or word.start in self.places:
            return None
        after = self.words[at + 1]
        if self.has_age(at + 1) or (after.gap in _COMMAS and after.text.isdigit()):
            return [self.named(at, at, at + 1, None)], at + 1
        told = self.calling_held(at + 1) if after.gap in _COMMAS else None
        return None if told is None else ([self.named(at, at, at + 1, told[0])], told[1])

    def is_marked(self, begin: int, end: int) -> bool:
        """True for words that quotation marks hold alone: a ship, a prize, a book named after somebody."""
        closes = end >= len(self.words) or self.words[end].gap[:1] in _CLOSING_MARKS
        return closes and self.words[begin].gap[-1:] in _OPENING_MARKS

    def has_father_or_child(self, begin: int, end: int) -> bool:
        """True for "X son of Y" and "father of X", the latter after a verb, a calling or "calls himself" only."""
        names = name_words("ar")
        word = self.words[begin].text
        if self.words[begin + 1].text in names.fathers:
            opens = begin == 0 or self.words[begin].gap != " " or is_said(self.words[begin - 1].text)
            is_noun = word in names.places or is_common_noun(word)
            return opens and is_name_word(word, names) and end - begin > 2 and not is_noun
        if word not in names.kunyas or self.words[begin + 1].text.startswith("ال"):
            return False
        before = self.words[begin - 1].text if begin else ""
        is_calling = any(form in title_words("ar").descriptions for form, _ in bare_forms(before))
        # With a given name and a family name behind it nothing else is meant.
        is_full = end - begin > 2 and self.words[begin + 1].text in names.given | names.given_or_word
        is_called = self.words[begin].gap == " ب" and before in names.self_words
        return is_full or is_calling or is_said(before) or is_called

    def speaks(self, begin: int, end: int) -> bool:
        """True for two words right behind a verb of saying, the second a family name in -i, then a border.

        Source: Badawi, Carter, Gully (2004), 2.2: the family name in -i. An indefinite noun takes no definite
        adjective, so the first word is a name or the head of an annexation, which the lists of common nouns exclude.
        """
        if end - begin != 2 or begin == 0 or not is_said(self.words[begin - 1].text):
            return False
        first, last = self.words[begin], self.words[begin + 1]
        is_met_again = last.text in self.alone and not any(is_common_noun(word.text) for word in (first, last))
        if is_met_again and not first.text.endswith("ه") and is_border(self.words, end, name_words("ar")):
            return True
        is_family = last.text.startswith("ال") and last.text.endswith("ي") and not last.ends_in_maqsura
        is_nationality = country_of_adjective(last.text, "ar") is not None or last.text in title_words("ar").adjectives
        return (
            is_family and not is_nationality and not is_common_noun(first.text) and len(first.text) > 2
            and is_boundary(self.words, end, name_words("ar"))
        )  # fmt: skip

    def is_built_as_name(self, begin: int, end: int) -> bool:
        """True when later words of a name after a verb of saying are a patronymic or given names, and it ends there."""
        names = name_words("ar")
        later = {word.text for word in self.words[begin + 1 : end]}
        telling = names.particles | names.given | names.given_or_word
        closed = end >= len(self.words) or self.words[end].gap != " " or self.words[end].text in names.followers
        return closed and end - begin > 2 and bool(later & telling)

    def has_rare_family(self, begin: int, end: int) -> bool:
        """True when a given name is followed by a rare definite word in -i: a family of some place or trade."""
        return any(
            word.text.endswith("ي") and word.text.startswith("ال") and not is_common(word.text)
            for word in self.words[begin + 1 : end]
        )  # fmt: skip

    def is_long_name(self, begin: int, end: int) -> bool:
        """True for three words or more of which two later ones can only be parts of a name."""
        names = name_words("ar")
        sure = sum(
            word.text in names.particles or (word.text in names.given and word.text not in names.given_or_word)
            for word in self.words[begin + 1 : end]
        )  # fmt: skip
        return end - begin > 2 and sure > 1

    def has_age(self, at: int) -> bool:
        """True when an age in brackets stands at `at`: a number up to 120 and a word for years, or nothing else."""
        if at >= len(self.words) or self.words[at].gap != " (" or not self.words[at].text.isdigit():
            return False
        alone = at + 1 < len(self.words) and self.words[at + 1].gap[:1] == ")"
        years = at + 1 < len(self.words) and self.words[at + 1].text in name_words("ar").years
        return len(self.words[at].text) < 4 and int(self.words[at].text) <= MAX_AGE and (alone or years)

    def is_in_a_place(self, at: int) -> bool:
        """True after a word that makes a given name the name of a street, a school, a battalion."""
        if at == 0:
            return False
        return any(form in name_words("ar").places for form, _ in bare_forms(self.words[at - 1].text))

    def goes_on_as_name(self, begin: int, end: int, *, spoken: bool) -> bool:
        """True when the words after a given name are a name's: given, patronymic, family name, or a border follows."""
        names = name_words("ar")
        second = self.words[begin + 1].text
        if second in names.given or second in names.particles or second in names.second_parts:
            return True
        if second.startswith("عبدال"):
            return True
        if second.startswith("ال"):
            return second.endswith("ي") or spoken
        return spoken or end >= len(self.words) or self.words[end].gap != " " or self.words[end].text in names.stops
