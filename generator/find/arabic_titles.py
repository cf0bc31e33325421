# SPDX-License-Identifier: Apache-2.0
"""Where an Arabic title ends and what it says: office, country, whether former or elect.

In: the words of a sentence and a place. Out: a `Title` that begins there, or None.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import bare_forms, has_possessor, is_adjective, named_country, nationality_at
from generator.find.arabic_annexation import CLOSING, MAX_WORDS, OPENING, noun_phrase_end, place_head_end, quoted_end
from generator.find.arabic_borders import ALI, ARTICLE, before_name, opens_name
from generator.find.arabic_tails import name_reached, prepositional_end
from generator.languages.ar.common_words import is_common
from generator.languages.person_names import name_words
from generator.languages.titles import office_of, title_words
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.find.words import Word

_IN_NAME = "باسم"
_OWNERS = ("ه", "ها", "هم", "هما")
_JOINED_TOWN = frozenset({" ل", " ب"})
"""What stands before a town that is a given name, too, once the particle is set apart (`arabic_openers.apart`)."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title in ``words[first:end]``; `skip` letters of the first word are a joined particle.

    `base` is the title without nationality and state; `text` the whole; both folded. `loose` ends before the
    prepositional parts that belong to the title only when a name follows.
    """

    first: int
    end: int
    skip: int
    lead: str
    base: str
    role: str
    country: str | None
    former: bool = False
    elect: bool = False
    definite: bool = True


def title_at(words: tuple[Word, ...], at: int) -> Title | None:
    """The title that begins at `at`, None when none does. Time grows with the title's length only."""
    lexicon = title_words("ar")
    # "Sultan son of …": a given name.
    if at + 1 < len(words) and words[at + 1].gap == " " and words[at + 1].text in name_words("ar").fathers:
        return None
    for text, skip in bare_forms(words[at].text):
        if text in lexicon.heads and not (text in lexicon.keepers and not _is_over(words, at)):
            return _finish(words, at, at + 1, skip, text)
        if text in lexicon.construct_heads:
            if _is_coordinated(words, at + 1):
                return None
            end = noun_phrase_end(words, at + 1)
            end = place_head_end(words, at, text) if end is None else end
            end = name_reached(words, at + 1, takes_place=True) if end is None else end
            # "The head of …" needs its noun; a head before a name alone is an ordinary word.
            return None if end is None else _finish(words, at, end, skip, text)
        if text in lexicon.ranks and _is_office(words, at, text):
            return _finish(words, at, at + 1, skip, text)
        if has_possessor(text) or _is_his(words, at, text):
            return _finish(words, at, at + 1, skip, text)
    return None


def _is_over(words: tuple[Word, ...], at: int) -> bool:
    """True for "the keeper (of some nation) over …": without "over" the word means something else."""
    end = at + 1 + nationality_at(words, at + 1)[1]
    return end < len(words) and words[end].gap == " " and words[end].text == ALI


def _is_coordinated(words: tuple[Word, ...], at: int) -> bool:
    """True for "and" with a noun that no office has: nothing stands between the head of an annexation and its noun."""
    if at >= len(words) or not words[at].text.startswith("و"):
        return False
    lexicon, text = title_words("ar"), words[at].text
    is_office = text[1:] in lexicon.construct_heads | lexicon.bodies or text in lexicon.construct_heads | lexicon.bodies
    return not is_office and (is_common(text[1:]) or text.endswith(_OWNERS))


def _is_office(words: tuple[Word, ...], at: int, text: str) -> bool:
    """True for a rank that is an office here: words that go on with it stand between it and a name.

    Ranks that are no calling need "in" or "at" behind them: "the team its Senegalese striker X" holds no rank.
    """
    lexicon = title_words("ar")
    is_led = at + 1 < len(words) and words[at + 1].text in lexicon.openers | lexicon.leading
    if text not in lexicon.descriptions | lexicon.heads and not is_led:
        return False
    reached = name_reached(words, at + 1, takes_place=True)
    between = words[at + 1 : reached or at + 1]
    apart = lexicon.ranks | lexicon.rank_tails | lexicon.courtesies | lexicon.descriptions
    return any(word.text not in apart for word in between)


def _is_his(words: tuple[Word, ...], at: int, text: str) -> bool:
    """True for a head with "his" before a masculine nationality; before a feminine one the ending is ta marbuta."""
    nation, size = nationality_at(words, at + 1)
    is_masculine = nation is not None and not words[at + size].text.endswith("ه")
    return is_masculine and text.endswith("ه") and text[:-1] in title_words("ar").construct_heads


def double_end(words: tuple[Word, ...], title: Title) -> int:
    """The end of a second office right behind the title: "deputy prime minister, minister of …" without a comma."""
    if title.end >= len(words) or words[title.end].gap != " " or words[title.end].text not in _double_heads():
        return title.end
    second = title_at(words, title.end)
    return second.end if second is not None and second.skip == 0 else title.end


@cache
def _double_heads() -> frozenset[str]:
    """The heads that a second office of one person begins with."""
    return title_words("ar").construct_heads & frozenset(
        fold("وزير وزيرة رئيس رئيسة نائب نائبة أمين أمينة مدير مديرة عضو عضوة").split()
    )


def _finish(words: tuple[Word, ...], first: int, at: int, skip: int, head: str) -> Title:
    """The title after its noun: adjectives, "and" parts, prepositional parts, additions, all before its name."""
    said = _Said(at, at, named_country(words, first + 1, at))
    while at < len(words) and at - first < MAX_WORDS and _goes_closely(words, at, said.base_end):
        step = _step(words, at, said)
        if step is None:
            break
        said, at = step, step.end
    # The firm or club named in marks right behind its noun.
    if at < len(words) and words[at].gap in OPENING and (end := quoted_end(words, at)) is not None:
        said, at = replace(said, end=end), end
    # A name further on shows that what lies between belongs to the title as well.
    takes_place = head not in title_words("ar").rulers or at > first + 1
    if before_name(words, at) is None and (reached := name_reached(words, at, takes_place=takes_place)) is not None:
        said, at = said.with_tail(reached, named_country(words, at, reached)), reached
    base = " ".join((head, *(word.text for word in words[first + 1 : said.base_end])))
    lead = " ".join((head, *(word.text for word in words[first + 1 : at])))
    role = office_of(lead, "ar")
    # One word means the head of a government and any adviser; "legal" or "financial" behind it decides.
    if role == "chancellor" and said.country is None and " " in lead:
        role = "adviser"
    return Title(first, at, skip, lead, base, role, said.country, said.former, said.elect)


@dataclass(frozen=True, slots=True)
class _Said:
    """What a title has said up to `end`; `base_end` is before the first nationality."""

    end: int
    base_end: int
    country: str | None
    former: bool = False
    elect: bool = False

    def with_tail(self, end: int, country: str | None) -> _Said:
        """The same with a part up to `end` that may name a country."""
        country = self.country or country
        return replace(self, end=end, country=country, base_end=end if country is None else self.base_end)


def _goes_closely(words: tuple[Word, ...], at: int, base_end: int) -> bool:
    """True when the word belongs closely to the one before, or follows a name in marks that closed the annexation."""
    word = words[at]
    return word.follows_closely or word.gap in _JOINED_TOWN or (at == base_end and word.gap in CLOSING)


def _step(words: tuple[Word, ...], at: int, said: _Said) -> _Said | None:
    """What is said with the part of a title that begins at `at`; None when none begins there."""
    lexicon = title_words("ar")
    text = words[at].text
    if words[at].gap in _JOINED_TOWN:
        return None if before_name(words, at + 1) is None else replace(said, end=at + 1)
    nation, size = nationality_at(words, at)
    if nation:
        return replace(said, end=at + size, country=said.country or nation)
    if text in lexicon.former or text in lexicon.elect:
        former, elect = said.former or text in lexicon.former, said.elect or text in lexicon.elect
        return replace(said, end=at + 1, former=former, elect=elect)
    addition = next((a for a in lexicon.additions if a[0] == text and _stands_at(words, at, a)), None)
    if addition:
        return replace(said, end=at + len(addition))
    if opens_name(words, at):
        return None
    if is_adjective(text) or _is_second_portfolio(words, at):
        return said.with_tail(at + 1, None)
    end = prepositional_end(words, at)
    if end is None:
        return None
    return said.with_tail(end, named_country(words, at, end) or _nation_of_lead(words, at, end))


def _nation_of_lead(words: tuple[Word, ...], at: int, end: int) -> str | None:
    """The country whose adjective closes "for the prime minister of …" or "in the name of …": the office's own."""
    lexicon, text = title_words("ar"), words[at].text
    if text != _IN_NAME and not (text[0] == "ل" and text[1:] in lexicon.construct_heads | lexicon.heads):
        return None
    for size in (2, 1):
        if end - size > at and (nation := nationality_at(words[:end], end - size))[1] == size:
            return nation[0]
    return None


def _stands_at(words: tuple[Word, ...], at: int, phrase: tuple[str, ...]) -> bool:
    return phrase == tuple(word.text for word in words[at : at + len(phrase)])


def _is_second_portfolio(words: tuple[Word, ...], at: int) -> bool:
    """True for "and" with a definite noun: trade *and industry*."""
    text = words[at].text
    lexicon, names = title_words("ar"), name_words("ar")
    rest = text[1:]
    if text.startswith("و") and rest in lexicon.bodies:
        return at + 1 < len(words) and words[at + 1].text.startswith(ARTICLE)
    return (
        text.startswith("وال")
        and len(text) > 4
        and not any(rest in listed for listed in (lexicon.heads, lexicon.ranks, names.given, names.stops))
    )
