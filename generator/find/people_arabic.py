# SPDX-License-Identifier: Apache-2.0
"""Arabic: names with titles before or after them, counterparts, names without titles, titles without names.

In: the words of a sentence. Out: `Mention`s in the order of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_names import is_joined_verb, name_end
from generator.find.arabic_openers import apart, readers_of
from generator.find.arabic_titles import Title, bare_forms, nationality_at, title_at
from generator.find.person_mentions import Held, Mention
from generator.languages.nationalities import country_of_adjective
from generator.languages.person_names import name_words
from generator.languages.titles import office_of, title_words
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from generator.find.words import Line, Word
    from generator.names import Hit
    from generator.normalise import View

MAX_AGE = 120
"""Years; a larger number in brackets after a name is no age."""


class Sweep:
    """One sentence being read from its first word to its last."""

    __slots__ = ("hits", "line", "places", "text", "view", "words")

    def __init__(self, line: Line, view: View, text: str, hits: Mapping[int, Hit], places: Container[int]) -> None:
        self.line, self.view, self.text, self.hits, self.places = line, view, text, hits, places
        self.words = tuple(apart(word) for word in line.words)

    def mentions(self) -> list[Mention]:
        """All mentions of the sentence, in order, not overlapping."""
        found: list[Mention] = []
        at = 0
        while at < len(self.words):
            mention, after = self.mention(at)
            if mention:
                found.extend(mention)
            at = max(after, at + 1)
        return found

    def mention(self, at: int) -> tuple[list[Mention], int]:
        """The mentions that begin at word `at` (mostly none) and the word to go on with."""
        readers = {
            "pair": self.pair, "counterpart": self.counterpart, "titled": self.titled,
            "ranked": self.ranked, "described": self.described, "bare": self.bare,
        }  # fmt: skip
        for reader in readers_of(self.words[at].text):
            mentions, after = readers[reader](at)
            if mentions:
                return mentions, after
        return [], at + 1

    def name_at(self, at: int) -> tuple[int, str]:
        """The place after the name at `at` and the id of a known identity; ``(at, "")`` when there is no name."""
        if at >= len(self.words):
            return at, ""
        hit = self.hits.get(self.words[at].start)
        if hit is not None:
            end = at
            while end < len(self.words) and self.words[end].start < hit.end:
                end += 1
            return end, hit.identity.id
        return name_end(self.words, at) or at, ""

    def after_ranks(self, at: int) -> int:
        """The first word that is no rank or courtesy, a rank's own adjectives included."""
        lexicon = title_words("ar")
        after_rank = 0 < at <= len(self.words) and self.words[at - 1].text in title_words("ar").ranks
        while at < len(self.words) and self.words[at].gap in {" ", ". ", "."}:
            text = self.words[at].text
            is_rank = text in lexicon.ranks or text in lexicon.courtesies
            if not is_rank and not (after_rank and text in lexicon.rank_tails):
                break
            after_rank = is_rank or after_rank
            at += 1
        return at

    def titled(self, at: int) -> tuple[list[Mention], int]:
        """Title, ranks, name: or the title alone."""
        title = title_at(self.words, at)
        if title is None:
            return [], at
        held = self.held(title)
        begin = self.after_ranks(title.end)
        gaps = {" ", ". ", " (", "، ", ", ", "» ", "” ", '" '}
        close = begin < len(self.words) and self.words[begin].gap in gaps
        apposed = close and self.words[begin].gap in {"، ", ", "}
        end, identity = self.name_at(begin) if close else (begin, "")
        if apposed and not identity and not self.is_sure_name(begin, end):
            end = begin
        if end > begin:
            return [self.named(at, begin, end, held, identity)], end
        first = self.words[at].start + title.skip
        last = self.words[title.end - 1].end
        return [Mention(self.line.index, first, last, held=held)], title.end

    def is_sure_name(self, begin: int, end: int) -> bool:
        """True when the words are a given name and something after it."""
        return end - begin > 1 and self.words[begin].text in name_words("ar").given

    def held(self, title: Title) -> Held:
        """The office of the title, its words as they stand in the text less a joined particle."""
        first, last = self.words[title.first], self.words[title.end - 1]
        whole = self.view.span(first.start + title.skip, last.end)
        words = self.text[whole.start : whole.end]
        if title.lead.startswith("ال") and words.startswith("ل"):
            words = "ا" + words
        return Held(" ".join(words.split()), title.base, title.role, title.country, title.former, title.elect)

    def named(self, at: int, begin: int, end: int, held: Held | None, identity: str = "") -> Mention:
        """The mention of the name ``words[begin:end]`` whose title begins at `at`; a title behind it is taken too."""
        start, stop = self.words[begin].start, self.words[end - 1].end
        span = self.view.span(start, stop)
        name = " ".join(self.text[span.start : span.end].split())
        return Mention(self.line.index, self.words[at].start, stop, name, start, stop, held, identity=identity)

    def ranked(self, at: int) -> tuple[list[Mention], int]:
        """Rank or courtesy and name, without an office before; an office may follow."""
        lexicon = title_words("ar")
        form = next(
            (f for f, _ in bare_forms(self.words[at].text) if f in lexicon.ranks or f in lexicon.courtesies), ""
        )  # fmt: skip
        if not form:
            return [], at
        begin = self.after_ranks(at + 1)
        if begin >= len(self.words) or self.words[begin].gap not in {" ", ". ", "."}:
            return [], at
        end, identity = self.name_at(begin)
        if end == begin:
            return [], at
        held = None
        if form in lexicon.ranks:
            text = self.view.span(self.words[at].start, self.words[begin - 1].end)
            held = Held(self.text[text.start : text.end], form, "", None)
        return self.with_title_after(at, begin, end, held, identity)

    def described(self, at: int) -> tuple[list[Mention], int]:
        """A calling or a state before a name of two words."""
        text = next((f for f, _ in bare_forms(self.words[at].text) if f in title_words("ar").descriptions), "")
        if not text or at + 1 >= len(self.words) or self.words[at + 1].gap != " ":
            return [], at
        end, identity = self.name_at(at + 1)
        if end - at < 3 and not identity:
            return [], at
        words = self.view.span(self.words[at].end - len(text), self.words[at].end)
        held = Held(self.text[words.start : words.end], text, "", None)
        return [self.named(at, at + 1, end, held, identity)], end

    def bare(self, at: int) -> tuple[list[Mention], int]:
        """A name without a title before it: known, or begun by a given name, or closed by a title."""
        names = name_words("ar")
        begin, word = at, self.words[at]
        end, identity = self.name_at(at)
        if identity:
            return self.with_title_after(at, begin, end, None, identity)
        if end - begin < 2 or self.is_in_a_place(at) or word.start in self.places:
            return [], at
        spoken = at > 0 and (self.words[at - 1].text in names.verbs or is_joined_verb(self.words[at - 1].text, names))
        mentions, after = self.with_title_after(at, begin, end, None, "")
        has_title = mentions[0].held is not None
        is_given = word.text in names.given or word.text in names.given_or_word
        is_sure = word.text in names.given and word.text not in names.given_or_word and word.text not in names.stops
        is_sure = is_sure or (is_given and self.words[at + 1].text in names.second_parts)
        if (has_title and (spoken or at == 0 or is_given)) or (self.has_age(end) and is_given):
            return mentions, after
        if (is_sure or (is_given and spoken)) and self.goes_on_as_name(at, end, spoken=spoken and is_sure):
            return mentions, after
        if spoken and self.is_built_as_name(at, end):
            return mentions, after
        return [], at

    def is_built_as_name(self, begin: int, end: int) -> bool:
        """True when later words of a name after a verb of saying are a patronymic or given names, and it ends there."""
        names = name_words("ar")
        later = {word.text for word in self.words[begin + 1 : end]}
        telling = names.particles | names.given | names.given_or_word
        closed = end >= len(self.words) or self.words[end].gap != " " or self.words[end].text in names.followers
        return closed and end - begin > 2 and bool(later & telling)

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

    def with_title_after(
        self, at: int, begin: int, end: int, held: Held | None, identity: str
    ) -> tuple[list[Mention], int]:
        """The name with the title that follows it, at once or after a comma, and the word to go on with."""
        mention = self.named(at, begin, end, held, identity)
        if end < len(self.words) and self.words[end].gap in {" ", "، ", ", ", " - ", " ("}:
            title = title_at(self.words, end)
            if title is not None and title.skip == 0 and self.ends_clause(title):
                behind = self.held(title)
                return [self.named(at, begin, end, behind, identity)], title.end
        return [mention], end

    def ends_clause(self, title: Title) -> bool:
        """True unless a name follows the title: then the title is that name's."""
        if title.end >= len(self.words) or self.words[title.end].gap != " ":
            return True
        return name_end(self.words, title.end) is None or self.words[title.end].text not in name_words("ar").given

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
        begin = self.after_ranks(phrase_end)
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
            said, country, start, stop, identity,
        )  # fmt: skip
        return [mention], max(end, phrase_end)

    def pair(self, at: int) -> tuple[list[Mention], int]:
        """Two holders of one office: dual, nationality and name, "and" with nationality and name."""
        duals = title_words("ar").duals
        form = next(((f, s) for f, s in bare_forms(self.words[at].text) if f in duals), None)
        if form is None:
            return [], at
        end = at + 1
        # A construct dual ("the two ministers of …") has its noun before the first nationality.
        while end < len(self.words) and end - at < 4 and not nationality_at(self.words, end)[0]:
            end += 1
        noun = self.view.span(self.words[at].end, self.words[end - 1].end)
        single = duals[form[0]] + self.text[noun.start : noun.end]
        found: list[Mention] = []
        for _ in range(2):
            mention = self.one_of_pair(at, end, single)
            if mention is None:
                break
            found.append(mention[0])
            end = mention[1]
        return (found, end) if len(found) == 2 else ([], at)

    def one_of_pair(self, at: int, nation: int, single: str) -> tuple[Mention, int] | None:
        """The nationality at `nation` with the name after it, as a holder of the office `single`."""
        if nation >= len(self.words):
            return None
        word: Word = self.words[nation]
        skip = 1 if word.text.startswith("وال") else 0
        country = country_of_adjective(word.text[skip:], "ar")
        end, identity = self.name_at(nation + 1)
        if country is None or end == nation + 1:
            return None
        span = self.view.span(word.start + skip, word.end)
        words = f"{single} {self.text[span.start : span.end]}"
        held = Held(words, fold(single), office_of(single, "ar"), country)
        return self.named(nation if skip else at, nation + 1, end, held, identity), end
