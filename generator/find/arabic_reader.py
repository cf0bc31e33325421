# SPDX-License-Identifier: Apache-2.0
"""Arabic: what all readers of a sentence share: the name at a word, the office of a title, the name behind a title.

In: the words of a sentence. Out: offsets of names and `Mention`s for the readers in `people_arabic`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import is_adjective, nationality_at, place_end
from generator.find.arabic_annexation import noun_phrase_end
from generator.find.arabic_borders import has_no_object, is_border, is_given, is_stop
from generator.find.arabic_families import is_family_name, is_plain_family
from generator.find.arabic_names import name_end
from generator.find.arabic_openers import apart
from generator.find.arabic_tails import apposed_end
from generator.find.arabic_titles import Title, title_at
from generator.find.person_mentions import Held, Mention
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import country_of_adjective, country_of_name
from generator.languages.person_names import name_words
from generator.languages.titles import office_of, title_words

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from generator.find.words import Line
    from generator.names import Hit
    from generator.normalise import View

_COMMAS = frozenset({"، ", ", "})
AFTER_RANKS = frozenset({" ", ". ", ".", "/", "/ ", " / ", " /", ": "})
"""What papers put between a rank and its bearer: nothing, a full stop, a stroke."""
_CLOSE = frozenset({" ", ". ", ".", "/", "/ ", " / ", " /", " (", "» ", "” ", '" '}) | _COMMAS
_LONGEST_APPOSED = 4
"""Words of a name between commas that no list knows."""
_PRONOUNS = frozenset({"وهو", "وهي"})
_CLOSING_MARKS = '»”"'
_OPENS = frozenset("«“„")
_CLOSES = frozenset("»”")
_OWNED = ("ته", "تها", "هم")
_SHORTEST_IN_A = 6
"""Letters; a shorter word in -a between commas is rather an adverb."""


class Reader:
    """A sentence with what helps to read it.

    `families` are the last words of names before (folded), `alone` words that elsewhere stand alone behind a verb of
    saying.
    """

    __slots__ = ("alone", "families", "hits", "line", "places", "text", "view", "words")

    def __init__(
        self, line: Line, view: View, text: str, hits: Mapping[int, Hit], places: Container[int], *,
        families: Container[str] = (), alone: Container[str] = (),
    ) -> None:  # fmt: skip
        self.line, self.view, self.text, self.hits, self.places = line, view, text, hits, places
        self.families, self.alone = families, alone
        self.words = tuple(apart(word) for word in line.words)

    def name_at(self, at: int, *, joined: bool = False) -> tuple[int, str]:
        """The place after the name at `at` and the id of a known identity; ``(at, "")`` when there is no name.

        With `joined` the name begins behind the first letter of the word, which is "and".
        """
        # "And" alone joins no name.
        if at >= len(self.words) or (joined and len(self.words[at].text) < 2):
            return at, ""
        hit = self.hits.get(self.words[at].start)
        if hit is not None:
            end = at
            while end < len(self.words) and self.words[end].start < hit.end:
                end += 1
            return end, hit.identity.id
        word = self.words[at]
        # A town, also with a joined preposition, is nobody; given names that are towns elsewhere stay names.
        is_town = word.start in self.places or (word.text[0] in "بل" and word.start + 1 in self.places)
        if is_town and not is_given(word.text, name_words("ar")):
            return at, ""
        words = self.words
        if joined:
            words = (*words[:at], word._replace(text=word.text[1:], start=word.start + 1), *words[at + 1 :])
        return name_end(words, at) or at, ""

    def after_ranks(self, at: int) -> int:
        """The first word that is no rank, calling or courtesy, a rank's own adjectives included."""
        lexicon = title_words("ar")
        after_rank = 0 < at <= len(self.words) and self.words[at - 1].text in lexicon.ranks
        while at < len(self.words) and self.words[at].gap in AFTER_RANKS:
            text = self.words[at].text
            is_rank = text in lexicon.ranks or text in lexicon.courtesies or text in lexicon.owned_by
            if not is_rank and not (after_rank and text in lexicon.rank_tails) and not self.is_calling(at):
                break
            after_rank = is_rank or after_rank
            at += 1
        return at

    def is_calling(self, at: int) -> bool:
        """True for a calling between an office and a name of two words: "head of the union, *lawyer* X Y"."""
        return self.words[at].text in title_words("ar").descriptions and self.name_at(at + 1)[0] > at + 2

    def name_behind(self, end: int, first: int) -> tuple[int, int, str]:
        """Where the name behind a title in ``[first, end)`` begins and ends, and whose it is; begin == end for none."""
        begin = self.after_ranks(end)
        apposed = begin < len(self.words) and self.words[begin].gap.lstrip(_CLOSING_MARKS) in _COMMAS
        if apposed and begin == end and (ranked := self.after_comma(end)) > end:
            stop, identity = self.name_at(ranked)
            if identity or stop > ranked + 1:
                return ranked, stop, identity
        close = apposed or (begin < len(self.words) and self.words[begin].gap in _CLOSE)
        stop, identity = self.name_at(begin) if close else (begin, "")
        if identity or (apposed and (self.is_sure_name(begin, stop) or self.is_set_off(begin, stop))):
            return begin, stop, identity
        if stop > begin and not apposed:
            return begin, self.with_family(begin, stop, first), identity
        return self.name_in_place(end)

    def after_comma(self, at: int) -> int:
        """The first word behind ranks, callings or a nationality that follow a comma; `at` when there are none."""
        lexicon = title_words("ar")
        text = self.words[at].text
        if any(text in listed for listed in (lexicon.ranks, lexicon.courtesies, lexicon.descriptions)):
            return self.after_ranks(at + 1)
        return at + nationality_at(self.words, at)[1]

    def is_set_off(self, begin: int, end: int) -> bool:
        """True for two to four words between commas that may be a name: no article first, no adverb in -a."""
        closed = end >= len(self.words) or self.words[end].gap[:1] in set("،,(")
        words = self.words[begin:end]
        particles = name_words("ar").particles
        length = sum(word.text not in particles for word in words)
        return closed and len(words) > 1 and length <= _LONGEST_APPOSED and not any(
            word.text.endswith(_OWNED) or (word.text.endswith("ا") and len(word.text) < _SHORTEST_IN_A)
            for word in words
        )  # fmt: skip

    def with_family(self, begin: int, end: int, first: int) -> int:
        """`end`, or the place after a family name that is an everyday word, behind one given name.

        Where the title or name at `first` is the subject of a verb that can have an object, the given name has to be
        listed: "declared X war" names no X War; but papers hardly call the holder of an office by his given name.
        """
        if end - begin != 1 or first == 0:
            return end
        is_titled = begin > first and is_given(self.words[begin].text, name_words("ar"))
        if not is_titled and not has_no_object(self.words[first - 1].text):
            return end
        if end >= len(self.words) or self.words[end].gap != " ":
            return end
        if self.words[begin].text in self.families:
            return end
        names = name_words("ar")
        return end + (is_family_name(self.words, end, names) or is_plain_family(self.words, end, names))

    def name_in_place(self, end: int) -> tuple[int, int, str]:
        """The name behind "in" and a place: "the ambassador in …", as `name_behind` gives it."""
        begin = self.after_ranks(self.past_place(end))
        if end < begin < len(self.words) and self.words[begin].gap in _COMMAS:
            begin = self.after_comma(begin)
        if begin <= end or begin >= len(self.words) or self.words[begin].gap not in {" ", "، "}:
            return end, end, ""
        stop, identity = self.name_at(begin)
        if self.words[begin].gap == "، " and not identity and not self.is_set_off(begin, stop):
            return end, end, ""
        is_name = identity or (stop > begin + 1 and self.words[begin].start not in self.places)
        return (begin, stop, identity) if is_name else (end, end, "")

    def with_country(self, title: Title, begin: int) -> Title:
        """The title with "in" and a country or a body that stand between it and the name at `begin`."""
        if self.words[title.end].text != "في":
            return title
        if (body := self.body_end(title.end + 1)) is not None and body <= begin:
            return replace(title, end=body)
        end = place_end(self.words, title.end + 1)
        if end is None or end > begin or title.country is not None:
            return title
        country = country_of_name(" ".join(word.text for word in self.words[title.end + 1 : end]), "ar")
        return replace(title, end=end, country=country)

    def body_end(self, at: int) -> int | None:
        """The place after the body named at `at`: its kind, the noun that closes it, adjectives and "for the …"."""
        if at >= len(self.words) or self.words[at].text not in title_words("ar").bodies:
            return None
        end = noun_phrase_end(self.words, at)
        while end is not None and end < len(self.words) and self.words[end].gap == " " and (
            is_adjective(self.words[end].text) or self.words[end].text.startswith("لل")
        ):  # fmt: skip
            end += 1
        return end

    def past_place(self, at: int) -> int:
        """The place after "in" and a known place, or one unknown word before a given name; `at` when there is none."""
        if at + 1 >= len(self.words) or self.words[at].gap != " " or self.words[at].text != "في":
            return at
        end = self.body_end(at + 1) or place_end(self.words, at + 1) or at + 1
        while end < len(self.words) and self.words[end].gap == " " and self.words[end].start in self.places:
            end += 1
        names = name_words("ar")
        if end > at + 1 or is_stop(self.words[at + 1], names) or at + 2 >= len(self.words):
            return end if end > at + 1 else at
        return at + 2 if self.words[at + 2].text in names.given else at

    def is_sure_name(self, begin: int, end: int) -> bool:
        """True when the words are a given name and something after it."""
        return end - begin > 1 and self.words[begin].text in name_words("ar").given

    def held(self, title: Title) -> Held:
        """The office of the title, its words as they stand in the text less a joined particle."""
        first, last = self.words[title.first], self.words[title.end - 1]
        whole = self.view.span(first.start + title.skip, last.end)
        words = self.text[whole.start : whole.end]
        # A name in quotation marks that closes the title takes its closing mark along.
        after = self.text[whole.end : whole.end + 1]
        if (set(words) & _OPENS and after in _CLOSES) or (words.count('"') % 2 and after == '"'):
            words += after
        if title.lead.startswith("ال") and words.startswith("ل"):
            words = "ا" + words
        return Held(" ".join(words.split()), title.base, title.role, title.country, title.former, title.elect)

    def named(self, at: int, begin: int, end: int, held: Held | None, identity: str = "") -> Mention:
        """The mention of the name ``words[begin:end]`` whose title begins at `at`; a title behind it is taken too."""
        start, stop = self.words[begin].start, self.words[end - 1].end
        span = self.view.span(start, stop)
        name = " ".join(self.text[span.start : span.end].split())
        return Mention(self.line.index, self.words[at].start, stop, name, start, stop, held, identity=identity)

    def with_title_after(
        self, at: int, begin: int, end: int, held: Held | None, identity: str
    ) -> tuple[list[Mention], int]:
        """The name with the title that follows it, at once or after a comma, and the word to go on with."""
        mention = self.named(at, begin, end, held, identity)
        if end < len(self.words) and self.words[end].gap in {" ", "، ", ", ", " - ", " ("}:
            title = title_at(self.words, end)
            if title is not None:
                needs = self.words[end].gap == " " and self.needs_object(at)
                title = replace(title, end=apposed_end(self.words, title.end, before_object=needs))
                title = replace(title, end=self.portfolios_end(title))
            if title is not None and title.skip == 0 and self.ends_clause(title):
                behind = self.held(title)
                return [self.named(at, begin, end, behind, identity)], title.end
        if held is None and (told := self.told_behind(end)) is not None:
            return [self.named(at, begin, end, told[0], identity)], told[1]
        return [mention], end

    def needs_object(self, at: int) -> bool:
        """True where the verb right before the subject at `at` can take a noun as its object.

        What opens the sentence is the verb. Source: Ryding (2005), 4.3 (verb, subject, object).
        """
        verb = next((each for each in range(at - 1, -1, -1) if not self.is_courtesy(self.words[each].text)), None)
        if verb is None:
            return False
        before, names = self.words[verb].text, name_words("ar")
        is_verb = verb == 0 or before in names.verbs or before[1:] in names.verbs
        return is_verb and not has_no_object(before)

    def is_courtesy(self, text: str) -> bool:
        """True for a courtesy or a rank."""
        return text in title_words("ar").courtesies or text in title_words("ar").ranks

    def portfolios_end(self, title: Title) -> int:
        """The end of a minister's title behind his name, with a last portfolio of two nouns."""
        at = title.end
        if not title.role.endswith("minister") or at + 1 >= len(self.words):
            return at
        noun, closing = self.words[at : at + 2]
        is_noun = noun.text[0] == "و" and is_common(noun.text[1:]) and noun.text[1:] not in name_words("ar").verbs
        is_closed = (
            closing.text.startswith("ال") and closing.gap == " " and is_border(self.words, at + 2, name_words("ar"))
        )
        return at + 2 if noun.gap == " " and is_noun and not noun.text.startswith("وال") and is_closed else at

    def told_behind(self, at: int) -> tuple[Held, int] | None:
        """What ", and he is a …" or ", a …" at `at` or behind an age says of the one named before, and the word after.

        Source: Ryding (2005), ch. 18 (the circumstantial clause with a pronoun); 9.2 (apposition).
        """
        at = self.past_age(at)
        if at + 1 >= len(self.words) or self.words[at].gap.lstrip(")") not in {*_COMMAS, " "}:
            return None
        is_apart = self.words[at].gap != " "
        if self.words[at].text not in _PRONOUNS:
            return self.calling_held(at) if is_apart else None
        title = title_at(self.words, at + 1)
        if title is not None and title.skip == 0:
            return self.held(title), title.end
        return self.calling_held(at + 1)

    def past_age(self, at: int) -> int:
        """The place after an age at `at`, between commas or in brackets: ", 51 years old, …"; `at` without one."""
        is_open = at < len(self.words) and self.words[at].gap in {*_COMMAS, " ("} and self.words[at].text.isdigit()
        years = at + 1 < len(self.words) and self.words[at + 1].text in name_words("ar").years
        closed = at + 1 + years
        if not is_open or closed >= len(self.words) or self.words[closed].gap[:1] not in {"،", ",", ")"}:
            return at
        return closed

    def is_genitive(self, at: int) -> bool:
        """True for an indefinite noun that a preposition, a stop or the end follows."""
        text, names = self.words[at].text, name_words("ar")
        is_rare = not (is_common(text) or is_given(text, names) or text.startswith("ال") or text.isdigit())
        is_rare = is_rare and text not in names.particles and country_of_adjective(f"ال{text}", "ar") is None
        return (is_rare or self.is_noun(at)) and is_border(self.words, at + 1, names)

    def is_noun(self, at: int) -> bool:
        """True for an indefinite everyday noun."""
        text = self.words[at].text
        names = name_words("ar")
        if text.startswith("ال") or not is_common(text) or is_stop(self.words[at], names) or text in names.self_words:
            return False
        return not (country_of_adjective(f"ال{text}", "ar") or is_adjective(f"ال{text}"))

    def calling_held(self, at: int) -> tuple[Held, int] | None:
        """An indefinite calling at `at` with its nationality as an office; None when no calling stands there."""
        lexicon = title_words("ar")
        text = self.words[at].text
        nouns = lexicon.descriptions | lexicon.heads | lexicon.construct_heads
        if text not in nouns and f"ال{text}" not in nouns:
            return None
        end = at + 1
        called = name_words("ar").self_words
        # "A driver of a lorry": the indefinite noun that it goes on with.
        if end < len(self.words) and self.words[end].gap == " " and self.is_genitive(end):
            end += 1
        elif end + 1 < len(self.words) and all(word.gap == " " for word in self.words[end : end + 2]) and (
            self.is_noun(end) and is_border(self.words, end + 2, name_words("ar")) and not is_border(
                self.words, end + 1, name_words("ar")
            )
        ):  # fmt: skip
            end += 2
        while end < len(self.words) and self.words[end].gap == " " and self.words[end].text not in called and (
            country_of_adjective(f"ال{self.words[end].text}", "ar") or is_adjective(f"ال{self.words[end].text}")
        ):  # fmt: skip
            end += 1
        span = self.view.span(self.words[at].start, self.words[end - 1].end)
        words = " ".join(self.text[span.start : span.end].split())
        country = country_of_adjective(f"ال{self.words[end - 1].text}", "ar") if end > at + 1 else None
        return Held(words, text, office_of(text, "ar"), country), end

    def ends_clause(self, title: Title) -> bool:
        """True unless a name follows the title: then the title is that name's."""
        if title.end >= len(self.words) or self.words[title.end].gap != " ":
            return True
        return name_end(self.words, title.end) is None or self.words[title.end].text not in name_words("ar").given
