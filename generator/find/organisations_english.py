# SPDX-License-Identifier: Apache-2.0
"""English organisations of one sentence: capitalised words with a head, acronyms, names after "the lender".

In: the words of a sentence. Out: `Body` values in order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.english_words import is_capitalised, plain
from generator.find.organisation_mentions import Body
from generator.languages.nationalities import country_of_adjective, country_of_name
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from generator.find.words import Line, Word

_PLURAL_POSSESSIVE = frozenset({"’ ", "' "})


def found_english(line: Line, people: AbstractSet[int], places: Mapping[int, int]) -> list[Body]:
    """The organisations of the sentence, sorted by start.

    `people` are the folded starts of people's names, `places` the starts of places with their ends.
    """
    bodies: list[Body] = []
    at = 0
    while at < len(line.words):
        end = _run_end(line.words, at)
        if end > at:
            body = _named(line.words, at, end, people, places)
            if body is not None:
                bodies.append(body)
            at = end
            continue
        common = _common_end(line.words, at)
        if common is not None:
            bodies.append(_body(line.words, at + 1, common, line.words[common - 1].text))
            at = common
            continue
        at += 1
    return bodies


def _body(words: tuple[Word, ...], start: int, end: int, head: str) -> Body:
    """The body of ``words[start:end]``, its possessive ending left off."""
    last = words[end - 1]
    stop = last.start + len(plain(last.text))
    kind = organisation_words("en").kinds.get(head.lower(), "organisation")
    return Body(words[start].start, stop, words[start].start, stop, kind)


def _run_end(words: tuple[Word, ...], at: int) -> int:
    """The place after the row of capitalised words at `at`; "of", "for", "and" may stand inside it."""
    lexicon, text = organisation_words("en"), words[at].text
    if not is_capitalised(words[at]) or (text in name_words("en").stops and text not in lexicon.may_open):
        return at
    end = at + 1
    while end < len(words) and end - at < 9:
        if words[end - 1].text.endswith(("'s", "’s")) and words[end - 1].text[-3:] != "s's":
            break
        joined = words[end].gap in {" ", "&", " & "} or (
            words[end].gap in _PLURAL_POSSESSIVE and words[end - 1].text.endswith("s")
        )  # fmt: skip
        if joined and is_capitalised(words[end]):
            end += 1
            continue
        step = end
        while step < len(words) and step - end < 2 and words[step].gap == " " and words[step].text in lexicon.joiners:
            step += 1
        opens = any(plain(w.text).lower() in lexicon.heads for w in words[at:end])
        if step > end and opens and step < len(words) and words[step].gap == " " and is_capitalised(words[step]) and (
            words[end].text != "and"
        ):  # fmt: skip
            end = step + 1
            continue
        break
    return end


def _named(
    words: tuple[Word, ...], at: int, end: int, people: AbstractSet[int], places: Mapping[int, int]
) -> Body | None:  # fmt: skip
    """The organisation that a row of capitalised words names, None for a person, a place or plain capitals."""
    lexicon = organisation_words("en")
    if any(words[i].start in people for i in range(at, end)):
        return None
    heads = [i for i in range(at, end) if plain(words[i].text).lower() in lexicon.kinds]
    # A small-letter head behind ("Iraqi transport ministry") closes the name.
    if heads and (end - at > 1) and not (at == 0 and heads == [at] and words[at + 1].text not in lexicon.joiners):
        last_head = heads[-1]
        is_joined = any(word.text in lexicon.joiners for word in words[at:end])
        stop = end if is_joined or last_head in {at, end - 1} else last_head + 1
        return _body(words, at, stop, plain(words[last_head].text))
    closes = end < len(words) and words[end].gap == " " and words[end].text in lexicon.small_heads
    if closes and country_of_adjective(words[end - 1].text, "en"):
        return _body(words, at, end + 1, words[end].text)
    place = places.get(words[at].start)
    if place is not None and place >= words[end - 1].start:
        return None
    text = plain(words[at].text)
    acronym = text.isupper() and 3 <= len(text) <= 7 and text.isalpha() and text.lower() not in lexicon.acronym_stops
    acronym = acronym and text.capitalize() not in name_words("en").stops and country_of_name(text, "en") is None
    if end - at == 1 and acronym and not _is_shouted(words, at):
        return _body(words, at, end, text)
    if (
        at > 0
        and words[at].gap in {" ", ", "}
        and plain(words[at - 1].text).lower() in lexicon.outlets
        and words[at - 1].text.islower()
    ):
        return _body(words, at, end, words[at - 1].text)
    return None


def _is_shouted(words: tuple[Word, ...], at: int) -> bool:
    """True where capitals are no acronym: a dateline, or a line that is written in capitals."""
    dateline = at + 1 < len(words) and at < 2 and words[at + 1].gap != " "
    near = [words[i].text.isupper() for i in (at - 1, at + 1) if 0 <= i < len(words)]
    return dateline or any(near)


def _common_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after "the county council": a head in small letters with a modifier of its own, None otherwise."""
    lexicon = organisation_words("en")
    if words[at].text.lower() != "the":
        return None
    end = at + 1
    while end < len(words) and end - at < 4 and words[end].gap == " " and words[end].text in lexicon.common:
        end += 1
    if end == at + 1 or end >= len(words) or words[end].gap != " ":
        return None
    return end + 1 if words[end].text in lexicon.common_heads else None
