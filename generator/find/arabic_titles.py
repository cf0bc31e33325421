# SPDX-License-Identifier: Apache-2.0
"""Where an Arabic title ends and what it says: office, country, whether former or elect.

In: the words of a sentence and a place. Out: a `Title` that begins there, or None.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from generator.find.arabic_names import begins_name, is_stop
from generator.find.arabic_tails import before_name, name_reached, opens_name
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import countries, country_of_adjective, country_of_name
from generator.languages.person_names import name_words
from generator.languages.titles import office_of, title_words
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.find.words import Word

_ARTICLE = "ال"
_OPENING = frozenset({' "', " «", " “"})
_MARKS = frozenset({'"', "«", "“"})
_CLOSING_MARKS = frozenset('"»”')
_CLOSING = frozenset({'" ', "» ", "” "})
_JOINED_TOWN = frozenset({" ل", " ب"})
"""What stands before a town that is a given name, too, once the particle is set apart (`arabic_openers.apart`)."""
_LONGEST_CHAIN = 3
MAX_WORDS = 14
"""Words of the longest title that is followed."""


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


@lru_cache(maxsize=65536)
def bare_forms(text: str) -> tuple[tuple[str, int], ...]:
    """The word as it stands, then without joined particles, each with the number of letters taken off.

    "For the" is written with the article's alef swallowed: it counts as one letter and the alef is given back.
    """
    forms = [(text, 0)]
    rest, taken = text, 0
    if rest[:1] in {"و", "ف"} and len(rest) > 3:
        rest, taken = rest[1:], 1
        forms.append((rest, taken))
    if rest.startswith("لل") and len(rest) > 4:
        forms.append(("ا" + rest[1:], taken + 1))
    elif rest[:1] in {"ب", "ل", "ك"} and len(rest) > 3:
        forms.append((rest[1:], taken + 1))
    return tuple(forms)


def title_at(words: tuple[Word, ...], at: int) -> Title | None:
    """The title that begins at `at`, None when none does. Time grows with the title's length only."""
    lexicon = title_words("ar")
    for text, skip in bare_forms(words[at].text):
        if text in lexicon.heads:
            return _finish(words, at, at + 1, skip, text)
        if text in lexicon.construct_heads:
            end = noun_phrase_end(words, at + 1)
            end = place_head_end(words, at, text) if end is None else end
            end = name_reached(words, at + 1, takes_place=True) if end is None else end
            # "The head of …" needs its noun; a head before a name alone is an ordinary word.
            return None if end is None else _finish(words, at, end, skip, text)
        if text in lexicon.ranks & (lexicon.descriptions | lexicon.heads) and _is_office(words, at):
            return _finish(words, at, at + 1, skip, text)
        if has_possessor(text) or _is_his(words, at, text):
            return _finish(words, at, at + 1, skip, text)
    return None


def _is_office(words: tuple[Word, ...], at: int) -> bool:
    """True for a rank that is an office here: words that go on with it stand between it and a name."""
    lexicon = title_words("ar")
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


def has_possessor(text: str) -> bool:
    """True for a head with a possessive ending: "its head", "their director"; the feminine -t opens before it."""
    heads = title_words("ar").construct_heads
    stem = next((text[: -len(ending)] for ending in ("ها", "هم") if text.endswith(ending)), "")
    return stem in heads or (stem.endswith("ت") and stem[:-1] + "ه" in heads)


def place_head_end(words: tuple[Word, ...], at: int, head: str) -> int | None:
    """The place after an unknown town of one to three words behind "the governor of", where a given name follows."""
    if head not in title_words("ar").place_heads:
        return None
    names = name_words("ar")
    for end in range(at + 2, min(at + 5, len(words))):
        inside = words[at + 1 : end]
        if any(word.gap != " " or (is_stop(word, names) and word.text not in names.places) for word in inside):
            return None
        is_town = not is_common(words[at + 1].text) and words[at + 1].text not in names.given
        if words[end].gap != " " or is_stop(words[end], names):
            is_apposed = words[end].gap in {"، ", ", "} and (
                begins_name(words[end].text, names) or nationality_at(words, end)[1] > 0
            )  # fmt: skip
            return end if is_apposed or (is_town and end == at + 2) else None
        if words[end].text in names.given or (is_town and begins_name(words[end].text, names)):
            return end
    return None


def noun_phrase_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after the noun that closes an annexation begun before `at`, None when nothing closes it."""
    bodies, names = title_words("ar").bodies, name_words("ar")
    start = at
    while at < len(words) and at - start < MAX_WORDS and words[at].gap in {" ", *_OPENING}:
        text = words[at].text
        if words[at].gap in _OPENING:
            return _quoted_end(words, at)
        place = place_end(words, at)
        if place is not None:
            return place
        if at > start and opens_name(words, at):
            return at
        if text.startswith(_ARTICLE) and len(text) > 3 and not is_stop(words[at], names):
            return at + 1 + _is_passive(words, at)
        if text in bodies or (at == start and text in title_words("ar").construct_heads):
            at += 1
            continue
        if at == start and _is_named_noun(words, at):
            return at + 2
        if _goes_on(words, at, start):
            at += 1
            continue
        # The proper name of a party, a harbour, a town after its kind.
        if at > start and not is_stop(words[at], names) and text not in names.given:
            return at + 1
        return None
    return at if at > start else None


def _goes_on(words: tuple[Word, ...], at: int, start: int) -> bool:
    """True for an indefinite everyday noun that a definite noun, a place or one more such noun closes: no verb."""
    names = name_words("ar")
    text = words[at].text
    if at - start >= _LONGEST_CHAIN or at + 1 >= len(words) or words[at + 1].gap not in {" ", *_OPENING}:
        return False
    if text.startswith((_ARTICLE, "ي", "و", "ف", "س", "ل", "ب")) or is_stop(words[at], names) or not is_common(text):
        return False
    if text in names.given or text in names.given_or_word:
        return False
    after = words[at + 1].text
    lexicon = title_words("ar")
    people = lexicon.ranks | lexicon.heads | lexicon.descriptions | lexicon.courtesies
    closes = after.startswith(_ARTICLE) and after not in names.given | names.given_or_word | people
    return closes or after in title_words("ar").bodies


def _is_named_noun(words: tuple[Word, ...], at: int) -> bool:
    """True for an unknown noun and the definite noun that closes its name: a club, a theatre, a journal.

    Towns follow some heads without a noun of their kind ("the governor of X"); those heads come with their town.
    """
    names, lexicon = name_words("ar"), title_words("ar")
    if at + 1 >= len(words) or words[at + 1].gap != " " or words[at - 1].text.removeprefix("ال") in lexicon.place_heads:
        return False
    first, second = words[at], words[at + 1]
    if any(is_stop(word, names) for word in (first, second)) or first.text in names.given | names.particles:
        return False
    is_noun = second.text.startswith(_ARTICLE) and len(second.text) > len("الاب")
    listed = (lexicon.heads, lexicon.ranks, lexicon.descriptions, lexicon.former, lexicon.elect)
    is_other = any(second.text in nouns for nouns in listed) or is_adjective(second.text) is True
    return is_noun and not first.text.startswith(_ARTICLE) and (not is_other or second.text.endswith("يه"))


def _is_passive(words: tuple[Word, ...], at: int) -> bool:
    """True for a definite participle with its preposition, one noun together: the defendant, the victim."""
    follows = at + 1 < len(words) and words[at + 1].gap == " "
    return words[at].text.startswith("الم") and follows and words[at + 1].text in title_words("ar").passive_tails


def place_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after a country's name of up to three words at `at`."""
    if at >= len(words) or words[at].text not in _country_openers():
        return None
    for size in (3, 2, 1):
        if at + size > len(words) or any(word.gap != " " for word in words[at + 1 : at + size]):
            continue
        if country_of_name(" ".join(word.text for word in words[at : at + size]), "ar"):
            return at + size
    return None


@cache
def _country_openers() -> frozenset[str]:
    """The first words of the countries' names."""
    return frozenset(name.partition(" ")[0] for name in countries("ar"))


def _quoted_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after the quoted name of up to four words that begins at `at`, None when it is not closed."""
    for end in range(at + 1, min(at + 5, len(words))):
        if words[end].gap[:1] in _CLOSING_MARKS:
            return end
        if words[end].gap != " ":
            return None
    return None


def _finish(words: tuple[Word, ...], first: int, at: int, skip: int, head: str) -> Title:
    """The title after its noun: adjectives, "and" parts, prepositional parts, additions."""
    lexicon = title_words("ar")
    base_end, country, former, elect = at, _named_country(words, first + 1, at), False, False
    while at < len(words) and at - first < MAX_WORDS and (
        words[at].follows_closely or (at == base_end and words[at].gap in _CLOSING) or words[at].gap in _JOINED_TOWN
    ):  # fmt: skip
        if words[at].gap in _JOINED_TOWN:
            if before_name(words, at + 1) is None:
                break
            at += 1
            continue
        text = words[at].text
        nation, size = nationality_at(words, at)
        addition = next((a for a in lexicon.additions if a[0] == text and _stands_at(words, at, a)), None)
        if nation:
            country, at = country or nation, at + size
        elif text in lexicon.former:
            former, at = True, at + 1
        elif text in lexicon.elect:
            elect, at = True, at + 1
        elif addition:
            at += len(addition)
        elif opens_name(words, at):
            break
        elif is_adjective(text) or _is_second_portfolio(words, at):
            at += 1
            base_end = at if country is None else base_end
        else:
            end = _prepositional_end(words, at)
            if end is None:
                break
            country = country or _named_country(words, at, end)
            base_end, at = (end if country is None else base_end), end
    # The firm or club named in marks right behind its noun.
    if at < len(words) and words[at].gap in _OPENING and (end := _quoted_end(words, at)) is not None:
        at = end
    # A name further on shows that what lies between belongs to the title as well.
    takes_place = not head.startswith(_ARTICLE) or at > first + 1
    if before_name(words, at) is None and (reached := name_reached(words, at, takes_place=takes_place)) is not None:
        country = country or _named_country(words, at, reached)
        base_end, at = (reached if country is None else base_end), reached
    base = " ".join((head, *(word.text for word in words[first + 1 : base_end])))
    lead = " ".join((head, *(word.text for word in words[first + 1 : at])))
    role = office_of(lead, "ar")
    # One word means the head of a government and any adviser; "legal" or "financial" behind it decides.
    if role == "chancellor" and country is None and " " in lead:
        role = "adviser"
    return Title(first, at, skip, lead, base, role, country, former, elect)


def _stands_at(words: tuple[Word, ...], at: int, phrase: tuple[str, ...]) -> bool:
    return phrase == tuple(word.text for word in words[at : at + len(phrase)])


def nationality_at(words: tuple[Word, ...], at: int) -> tuple[str | None, int]:
    """The country of a nationality at `at` and how many words say it; ``(None, 0)`` when there is none."""
    if at >= len(words) or not words[at].text.startswith(_ARTICLE):
        return None, 0
    # "Financial" is spelt as "of Mali"; a word of the list describes the office.
    if words[at].text in title_words("ar").adjectives:
        return None, 0
    if at + 1 < len(words) and words[at + 1].gap == " ":
        country = country_of_adjective(f"{words[at].text} {words[at + 1].text}", "ar")
        if country:
            return country, 2
    country = country_of_adjective(words[at].text, "ar")
    return country, 1 if country else 0


def is_adjective(text: str) -> bool:
    """True for a definite adjective that describes an office or a body (not for a given name with the article)."""
    names = name_words("ar")
    if text in title_words("ar").adjectives:
        return True
    if text in title_words("ar").never_adjectives:
        return False
    if not text.startswith(_ARTICLE) or text in names.given or text in names.stops or text in title_words("ar").ranks:
        return False
    return len(text) > 4 and text.endswith(("ي", "يه", "ويين", "يين"))


def _is_second_portfolio(words: tuple[Word, ...], at: int) -> bool:
    """True for "and" with a definite noun: trade *and industry*."""
    text = words[at].text
    lexicon, names = title_words("ar"), name_words("ar")
    rest = text[1:]
    if text.startswith("و") and rest in lexicon.bodies:
        return at + 1 < len(words) and words[at + 1].text.startswith(_ARTICLE)
    return (
        text.startswith("وال")
        and len(text) > 4
        and not any(rest in listed for listed in (lexicon.heads, lexicon.ranks, names.given, names.stops))
    )


def _prepositional_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after "at the …", "in the name of …", "for … affairs"; None when no such part begins at `at`."""
    lexicon = title_words("ar")
    text = words[at].text
    if text in {"ل", "ب"} and at + 1 < len(words) and words[at + 1].gap in _MARKS:
        return _quoted_end(words, at + 1)
    if text in lexicon.openers:
        end = noun_phrase_end(words, at + 1)
        if end is None and at + 1 < len(words) and not is_stop(words[at + 1], name_words("ar")):
            end = _rare_end(words, at + 2)
        return None if end is None else _adjectives_end(words, end)
    if text.startswith("لل") and len(text) > 4 and ("ا" + text[1:]) not in lexicon.heads | lexicon.ranks:
        return _adjectives_end(words, at + 1)
    if text[0] in "لب" and text[1:] in lexicon.bodies:
        end = noun_phrase_end(words, at + 1)
        return None if end is None else _adjectives_end(words, end)
    if text.startswith("بال") and len(text) > 5:
        is_charged = words[at - 1].text in lexicon.charged
        end = _adjectives_end(words, at + 1)
        while end < len(words) and words[end].gap == " " and words[end].text.startswith("لل"):
            end = _adjectives_end(words, end + 1)
        return end if is_charged else before_name(words, end)
    if text[0] in "لب" and len(text) > 3 and text not in name_words("ar").given | name_words("ar").given_or_word:
        return _loose_tail(words, at)
    if text in {"في", "علي", "الي"}:
        # "In …" belongs to the title only when a given name follows it at once.
        end = noun_phrase_end(words, at + 1)
        if end is None and at + 1 < len(words) and not is_stop(words[at + 1], name_words("ar")):
            end = at + 2
        end = None if end is None else _adjectives_end(words, end)
        follows = end is not None and end < len(words) and words[end].follows_closely
        return end if end is not None and follows and words[end].text in name_words("ar").given else None
    return None


def _loose_tail(words: tuple[Word, ...], at: int) -> int | None:
    """The place after "for …" and an indefinite noun with what closes it, or after "for" and a town, before a name."""
    names = name_words("ar")
    if is_common(words[at].text[1:]):
        end = noun_phrase_end(words, at + 1)
        return None if end is None else before_name(words, _adjectives_end(words, end))
    return before_name(words, at + 1) if words[at].text[1:] not in names.verbs else None


def _rare_end(words: tuple[Word, ...], at: int) -> int:
    """The place after up to two rare words that go on with the foreign name of a firm begun before `at`."""
    names = name_words("ar")
    stop = at
    while stop < min(at + 2, len(words)) and words[stop].gap == " " and not is_common(words[stop].text):
        if words[stop].text in names.given or words[stop].text in names.particles:
            break
        stop += 1
    return stop


def _adjectives_end(words: tuple[Word, ...], at: int) -> int:
    """The place after the definite adjectives that begin at `at`."""
    while at < len(words) and words[at].follows_closely:
        nation, size = nationality_at(words, at)
        if not nation and not is_adjective(words[at].text):
            break
        at += size or 1
    return at


def _named_country(words: tuple[Word, ...], start: int, end: int) -> str | None:
    """The first country named in ``words[start:end]``."""
    for at in range(start, end):
        stop = place_end(words, at)
        if stop is not None and stop <= end:
            return country_of_name(" ".join(word.text for word in words[at:stop]), "ar")
    return None
