# SPDX-License-Identifier: Apache-2.0
"""English: the modifiers and the head of a title ("Deputy Transport Minister"), and what may stand among them.

Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), 5.14 (modifiers before the head).
"""

from __future__ import annotations

from typing import Final

from generator.find.english_evidence import EvidenceReader
from generator.find.english_words import (
    POSSESSIVES,
    is_capitalised,
    is_everyday,
    is_head,
    is_rank,
    plain,
)
from generator.languages.en.callings import NO_AGENTS, PEOPLES, POSTPOSED, RELATIVES
from generator.languages.en.common_words import is_common, name_kind
from generator.languages.en.cue_verbs import CUE_FORMS
from generator.languages.en.person_names import DAY_NAMES
from generator.languages.nationalities import country_of_adjective, country_of_name, ends_of_pairs
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

MAX_TITLE: Final = 9
"""Words of the longest title before its "of"."""
_AGENTS: Final = ("er", "or", "eer", "ant", "ster")
_AGENT_WORDS, _SHORTEST_AGENT = 4, 5


class HeadReader(EvidenceReader):
    """A sentence whose nouns of office are read, too."""

    __slots__ = ()

    def head_end(self, at: int, *, loose: int = 0) -> int:
        """The place after the last head of the title that begins at `at`, `at` when none does.

        Up to `loose` everyday nouns that no list knows may stand before the head ("a duty engineer").
        """
        end = reached = at
        is_row, before = loose > 2, -1
        while end < len(self.words) and end - at < MAX_TITLE and (end == at or self.follows_on(end)):
            text = self.word(end)
            if self.is_fathered(end) or (reached > at and self.begins_holder(end, reached)):
                break
            if before >= 0 and is_capitalised(self.words[end]) and self.words[at].text[0].isupper() and reached == at:
                break  # "Survivors include Captain …" is no title
            if is_head(text) or is_rank(text) or (end == reached > at and text.lower() in POSTPOSED):
                reached = end + 1
            elif text == "and" and (loose or before == end - 1) and self.is_portfolio(end, at):
                loose = max(loose, 1)
            elif self.is_modifier(end, at):
                pass
            elif loose and self.is_noun(end) and (end > at or loose > 1) and (is_row or before != end - 1):
                loose, before = loose - 1, end
            else:
                break
            end += 1
            if self.is_possessive(end - 1) and self.nation(end - 1) is None:
                break
        return reached if reached == at or not self.is_possessive(reached - 1) else at

    def begins_holder(self, at: int, reached: int) -> bool:
        """True where behind a title's head its holder begins, with a rank or a given name that is a calling, too."""
        text = self.word(at)
        if is_rank(text):
            return not self.ranks_on(at) if at == reached else text.lower() in title_words("en").abbreviated
        goes_on = at + 1 < len(self.words) and self.gap(at + 1) == " " and is_capitalised(self.words[at + 1])
        is_name = is_capitalised(self.words[at]) and name_kind(text) in {"given", "given-or-word"}
        return (
            at == reached and is_name and goes_on and self.word(at - 1).islower() and not is_common(self.word(at + 1))
        )

    def is_fathered(self, at: int) -> bool:
        """True for a word of office that is a given name, as "bin" or "Al" behind it shows ("Sultan bin …")."""
        if not is_capitalised(self.words[at]) or self.gap(at + 1) != " ":
            return False
        follows = self.word(at + 1)
        # In Ghana "Nana" is a chief's style, and before a woman's day name a part of the name.
        if self.word(at) == "Nana" and follows in DAY_NAMES:
            return True
        return follows in name_words("en").fathers or (
            self.word(at) == "Sultan" and (follows in {"Al", "al"} or follows[:3] in {"Al-", "al-"})
        )

    def is_portfolio(self, at: int, begin: int) -> bool:
        """True for "and" between two nouns before a head in small letters: "work and pensions secretary"."""
        head = next((i for i in (at + 2, at + 3) if is_head(self.word(i)) and self.gap(i) == " "), 0)
        plural = is_head(self.word(at - 1).removesuffix("s"))
        nouns = head and all(self.is_noun(i) and self.gap(i) == " " for i in range(at + 1, head))
        return bool(nouns) and at - 1 > begin - 1 and not plural and self.words[head].text.islower()

    def ranks_on(self, at: int) -> bool:
        """True for a rank that goes on with the title before it, as in "Attorney General"; not in "spokesman Col."."""
        before = self.words[at - 1].text
        if before.islower():
            return False
        lower = before.lower()
        return self.word(at).lower() == "general" or is_rank(before) or lower in title_words("en").adjectives

    def follows_on(self, at: int) -> bool:
        """True when the word goes on with the title: behind a space, or behind an abbreviation's full stop."""
        gap, before = self.words[at].gap, self.words[at - 1].text.lower()
        return gap in {" ", "/"} or (gap == ". " and before in title_words("en").abbreviated)

    def is_modifier(self, at: int, begin: int) -> bool:
        """True for a word that may stand before the head of a title: portfolio, rank, nationality, a body's name."""
        text, lexicon = self.word(at), title_words("en")
        if self.is_pair(at) or (at > begin and self.is_pair(at - 1)):
            return True
        if text.lower() in lexicon.adjectives or text.lower() in organisation_words("en").heads:
            return True
        if text == "and" and at > begin:
            if self.word(at - 1).endswith("s") and is_head(self.word(at - 1).removesuffix("s")):
                return False  # "lawyers and …" are several
            if is_head(self.word(at - 1)) and self.gap(at + 1) == " " and self.words[at - 1].text.islower():
                return any(is_head(self.word(i)) and self.word(i).islower() for i in (at + 1, at + 2))
            return at + 1 < len(self.words) and self.follows_on(at + 1) and self.is_modifier(at + 1, begin)
        if self.nation(at) is not None:
            return True
        if self.is_possessive(at) or text in name_words("en").stops or text.lower() in lexicon.closers:
            return False
        if text in PEOPLES:
            return True
        hyphen = "-" in text and (text[0].islower() or text.endswith("-old"))
        return hyphen or (is_capitalised(self.words[at]) and (is_everyday(text) or self.is_body(at)))

    def is_pair(self, at: int) -> bool:
        """True for "North", "South", "New" that open a country's or a nation's name: "South Korean", "New Guinea"."""
        text = self.words[at].text
        if text not in name_words("en").stops or not text[0].isupper() or self.gap(at + 1) != " ":
            return False
        starts = {self.words[at].start, self.words[at + 1].start}
        within = all(start in self.places for start in starts) or all(start in self.bodies for start in starts)
        return within or country_of_adjective(f"{text} {self.word(at + 1)}", "en") is not None

    def aside_end(self, at: int) -> int:
        """The place after what stands in brackets inside a title ("Secretary (Industries)"), `at` without brackets."""
        if self.gap(at).lstrip(".") != " (":
            return at
        for end in range(at + 1, min(at + 6, len(self.words))):
            if self.gap(end).lstrip(".")[:1] == ")":
                return end
            if self.gap(end) not in {" ", " & ", "&", "-", "/", ", ", ". "}:
                break
        return at

    def is_body(self, at: int) -> bool:
        """True for a word inside the name of a place or a body, and for an acronym."""
        text = self.word(at)
        acronym = text.isupper() and text.isalpha() and len(text) > 1
        return (self.is_blocked(at) or acronym) and text.lower() not in title_words("en").things

    def is_noun(self, at: int) -> bool:
        """True for an everyday word in small letters that may be a noun or an adjective."""
        text = self.words[at].text
        return text[0].islower() and text not in title_words("en").closers and (
            text not in name_words("en").verbs and text.replace("-", "").isalpha() and not self.is_possessive(at)
            and not text.endswith(("ly", "ed")) and text not in CUE_FORMS and text not in name_words("en").deeds
        )  # fmt: skip

    def nation(self, at: int) -> str | None:
        """The country that the word stands for as an adjective or with a possessive ending."""
        text = self.words[at].text
        if text.endswith(POSSESSIVES):
            return country_of_name(plain(text), "en")
        country = country_of_adjective(text, "en")
        if country or not at or text not in ends_of_pairs("en"):
            return country
        return country_of_adjective(f"{self.words[at - 1].text} {text}", "en")

    def nouns_end(self, at: int) -> int:
        """The place after the nouns at `at` that close with a comma: behind an age they tell a calling ("a puller")."""
        end = at
        while end < len(self.words) and end - at < 4 and (end == at or self.gap(end) == " ") and self.is_noun(end):
            end += 1
        closes = (
            end >= len(self.words) or self.gap(end)[:1] in {",", "."} or self.word(end) in title_words("en").closers
        )
        return end if closes else at

    def agent_end(self, at: int) -> int:
        """The place after a noun that its ending shows to be an agent's: ", a tea plucker at …"; `at` for others.

        Source: Quirk et al. (1985), App. I.33-I.35 (agent nouns in -er, -or, -ant, -eer).
        """
        if self.word(at - 1) not in {"a", "an"}:
            return at
        end = at
        while (
            end < len(self.words)
            and end - at < _AGENT_WORDS
            and (end == at or self.gap(end) == " ")
            and self.is_noun(end)
        ):
            end += 1
        text = self.word(end - 1) if end > at else ""
        closes = (
            end >= len(self.words) or self.gap(end)[:1] in {",", "."} or self.word(end) in title_words("en").closers
        )
        is_agent = text.endswith(_AGENTS) and len(text) > _SHORTEST_AGENT and text not in NO_AGENTS | RELATIVES
        return end if is_agent and closes else at
