# SPDX-License-Identifier: Apache-2.0
"""Arabic: people named by what they are to others: counterparts, two holders of one office, colleagues and relatives.

In: the words of a sentence. Out: `Mention`s.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import bare_forms, nationality_at
from generator.find.arabic_annexation import noun_phrase_end
from generator.find.arabic_borders import is_border
from generator.find.arabic_reader import Reader
from generator.find.person_mentions import Held, Mention
from generator.languages.nationalities import country_of_adjective
from generator.languages.person_names import name_words
from generator.languages.titles import office_of, title_words
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.find.words import Word


# "The two ministers in charge of …": the adjective is dual as its noun is.
_DUAL = re.compile(r"(?<=\sال\w\w\w)(?:ان|ين)\b|(?<=\sال\w\w\w\w)(?:ان|ين)\b")


class RelatedReader(Reader):
    """Reads names behind "his … counterpart", "the two presidents …", "her colleague …"."""

    __slots__ = ()

    def counterpart(self, at: int) -> tuple[list[Mention], int]:
        """The phrase "his … counterpart", with or without nationality, with or without name."""
        form = next(((f, s) for f, s in bare_forms(self.words[at].text) if f in title_words("ar").counterparts), None)
        if form is None:
            return [], at
        country, size = nationality_at(self.words, at + 1)
        phrase_end = at + 1 + size
        start, stop = self.words[at].start + form[1], self.words[phrase_end - 1].end
        adjective = self.view.span(self.words[at + 1].start, stop) if size else None
        said = self.text[adjective.start : adjective.end] if adjective else ""
        place = ""
        begin = self.after_ranks(phrase_end)
        if begin == phrase_end and (in_place := self.name_in_place(phrase_end))[1] > in_place[0]:
            begin = in_place[0]
            spot = self.view.span(self.words[phrase_end + 1].start, self.words[begin - 1].end)
            place = self.text[spot.start : spot.end]
        close = begin < len(self.words) and self.words[begin].gap in {" ", "، ", ". "}
        end, identity = self.name_at(begin) if close else (begin, "")
        if end > begin and self.words[begin].gap == "، " and not identity and not self.is_sure_name(begin, end):
            end = begin
        name = ""
        name_start = name_stop = 0
        if end > begin:
            named = self.named(at, begin, end, None, identity)
            name, name_start, name_stop = named.name, named.name_start, named.name_end
        mention = Mention(
            self.line.index, start, max(stop, name_stop), name, name_start, name_stop, None,
            said, country, start, stop, identity, place,
        )  # fmt: skip
        return [mention], max(end, phrase_end)

    def pair(self, at: int) -> tuple[list[Mention], int]:
        """Two holders of one office: dual, nationality and name, "and" with nationality and name."""
        duals = title_words("ar").duals
        form = next(((f, s) for f, s in bare_forms(self.words[at].text) if f in duals), None)
        if form is None:
            return [], at
        end = at + 1
        single = self.single(at, duals[form[0]], form[1])
        if two := self.two_names(at + 1, at, single):
            return two
        if apposed := self.two_apposed(at, single):
            return apposed
        # A construct dual ("the two ministers of …") has its noun before the first nationality.
        while end < len(self.words) and end - at < 4 and not nationality_at(self.words, end)[0]:
            end += 1
        noun = self.view.span(self.words[at].end, self.words[end - 1].end)
        single += _DUAL.sub("", self.text[noun.start : noun.end])
        found: list[Mention] = []
        for _ in range(2):
            mention = self.one_of_pair(at, end, single)
            if mention is None:
                break
            found.append(mention[0])
            end = mention[1]
        return (found, end) if len(found) == 2 else ([], at)

    def single(self, at: int, folded: str, skip: int) -> str:
        """The dual at `at` as the singular, in the article's spelling; `skip` letters of it are joined particles."""
        span = self.view.span(self.words[at].start, self.words[at].end)
        written = self.text[span.start : span.end][skip:]
        if folded.startswith("ال") and not written.startswith("ا"):
            written = "ا" + written
        if written.endswith(("ان", "ين")):
            stem = written[:-2]
            return stem[:-1] + "ة" if folded.endswith("ه") else stem
        return written[:-1]

    def two_apposed(self, at: int, single: str) -> tuple[list[Mention], int] | None:
        """Two names behind a comma that follows "the two ministers of …", wherever they are ministers."""
        noun = noun_phrase_end(self.words, at + 1)
        if noun is None or self.words[at].text.startswith("ال"):
            return None
        comma = next(
            (each for each in range(noun, min(noun + 4, len(self.words))) if self.words[each].gap != " "), noun
        )
        if comma >= len(self.words) or self.words[comma].gap not in {"، ", ", "}:
            return None
        span = self.view.span(self.words[at].end, self.words[noun - 1].end)
        return self.two_names(comma, at, single + self.text[span.start : span.end])

    def two_names(self, begin: int, at: int, single: str) -> tuple[list[Mention], int] | None:
        """Two names at `begin` behind a dual at `at`, the second with a joined "and"."""
        end, identity = self.name_at(begin)
        if end < begin + 2 or end >= len(self.words) or self.words[begin].gap not in {" ", "، ", ", "}:
            return None
        second = self.words[end]
        joined = second.gap == " و" or second.text[0] == "و"
        stop, other = self.name_at(end) if second.gap == " و" else self.name_at(end, joined=True)
        if not joined or stop < end + 2:
            return None
        held = Held(single, fold(single), office_of(single, "ar"), None)
        first = self.named(at, begin, end, held, identity)
        skip = int(second.gap != " و")
        mention = self.named(end, end, stop, held, other)
        start = mention.name_start + skip
        return [first, replace(mention, name=mention.name[skip:], name_start=start)], stop

    def one_of_pair(self, at: int, nation: int, single: str) -> tuple[Mention, int] | None:
        """The nationality at `nation` with the name after it, as a holder of the office `single`."""
        if nation >= len(self.words):
            return None
        word: Word = self.words[nation]
        # "… and his Tanzanian counterpart X": the second of the two.
        is_counterpart = word.text[1:] in title_words("ar").counterparts and nation + 1 < len(self.words)
        if is_counterpart:
            nation += 1
            word = self.words[nation]
        skip = 1 if word.text.startswith("وال") else 0
        country = country_of_adjective(word.text[skip:], "ar")
        end, identity = self.name_at(nation + 1)
        if country is None or end == nation + 1:
            return None
        span = self.view.span(word.start + skip, word.end)
        words = f"{single} {self.text[span.start : span.end]}"
        held = Held(words, fold(single), office_of(single, "ar"), country)
        return self.named(nation if skip else at, nation + 1, end, held, identity), end

    def related(self, at: int) -> tuple[list[Mention], int]:
        """A colleague or relative, where that is known of ("in the committee"), and a name of two words."""
        forms = {form for form, _ in bare_forms(self.words[at].text)}
        if forms.isdisjoint(title_words("ar").relations):
            return [], at
        begin = at + 1
        if begin < len(self.words) and self.words[begin].text == "في":
            begin = noun_phrase_end(self.words, begin + 1) or begin
        begin = self.after_ranks(begin)
        if begin >= len(self.words) or self.words[begin].gap not in {" ", "، "}:
            return [], at
        end, identity = self.name_at(begin)
        alone = end == begin + 1 and self.words[begin].gap == " " and is_border(self.words, end, name_words("ar"))
        alone = alone and self.words[begin].text in name_words("ar").given - name_words("ar").given_or_word
        if not identity and end < begin + 2 and not (alone and self.words[begin].start not in self.places):
            return [], at
        mention = self.named(begin, begin, end, None, identity)
        if forms.isdisjoint(title_words("ar").colleagues):
            return [mention], end
        # "Her colleague X": who holds the same office beside her.
        phrase = self.words[at].start, self.words[at].end
        return [replace(mention, counterpart="", phrase_start=phrase[0], phrase_end=phrase[1])], end
