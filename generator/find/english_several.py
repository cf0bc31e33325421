# SPDX-License-Identifier: Apache-2.0
"""English: an office told of several people at once: "the two ministers, X and Y", "Senators X, Y and Z".

In: a sentence and its mentions. Out: the mentions, each holder with the office in the singular.
Source: Quirk et al., "A Comprehensive Grammar of the English Language" (1985), 17.65-17.72 (a plural noun and a list of
names in apposition to it).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from generator.find.english_titles import role_of
from generator.find.english_words import is_capitalised, is_given, is_head, is_rank
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.english_fronts import FrontReader
    from generator.find.person_mentions import Held, Mention

_BODY: Final = 8
_FROM: Final = frozenset({"of", "from", "for", "in"})
_TOWN: Final = 4
_MOST: Final = 8


def singular(text: str) -> str:
    """One of those whom a plural noun of office means, "" for no such noun.

    >>> singular("ministers"), singular("Secretaries"), singular("policemen"), singular("ministries")
    ('minister', 'Secretary', 'policeman', '')
    """
    forms = [(ending, other) for ending, other in (("ies", "y"), ("men", "man"), ("s", "")) if text.endswith(ending)]
    singulars = (text.removesuffix(ending) + other for ending, other in forms)
    return next((one for one in singulars if len(one) > 2 and (is_head(one) or is_rank(one))), "")


def with_shared_titles(reader: FrontReader, mentions: list[Mention]) -> list[Mention]:
    """The mentions with those named in a list behind a plural noun of office as its holders."""
    found = list(mentions)
    for at, one in enumerate(reader.plain):
        office = singular(one)
        if not office or reader.is_possessive(at):
            continue
        names = _names_behind(reader, at)
        if len(names) < 2 or not any(is_given(reader.word(begin)) for _, begin, _ in names):
            continue
        held = _held(reader, at, office)
        for first, begin, end in names:
            _hold(reader, found, (first, begin, end), held)
    return sorted(found, key=lambda mention: mention.start)


def _hold(reader: FrontReader, found: list[Mention], place: tuple[int, int, int], held: Held) -> None:
    """Gives the office to the mention of the name at a place, or adds one."""
    first, begin, end = place
    start, stop = reader.words[begin].start, reader.words[end - 1].end
    near = [i for i, one in enumerate(found) if one.name and one.name_start < stop and start < one.name_end]
    if not near:
        found.append(reader.named(first, begin, end, held))
    elif len(near) == 1 and found[near[0]].held is None and found[near[0]].counterpart is None:
        found[near[0]] = replace(found[near[0]], held=held)


def _held(reader: FrontReader, at: int, office: str) -> Held:
    """The office in the singular with the modifiers in front of the plural noun: "energy minister"."""
    begin = at
    while begin > 0 and reader.gap(begin) == " " and reader.is_modifier(begin - 1, begin - 1):
        begin -= 1
    held = reader.held(begin, at + 1)
    words = f"{held.words.rpartition(' ')[0]} {office}".strip()
    base = f"{held.base.rpartition(' ')[0]} {office}".strip()
    return replace(held, words=words, base=base, role=role_of(base))


def _names_behind(reader: FrontReader, at: int) -> list[tuple[int, int, int]]:
    """The names listed right behind the noun, a comma, or "of …" and a comma: first word, first of the name, end."""
    step = at + 1
    abbreviated = reader.word(at).lower().removesuffix("s") in title_words("en").abbreviated
    if reader.word(step) in _FROM and reader.gap(step) == " ":
        while step < len(reader.words) and step - at < _BODY and reader.gap(step) == " ":
            step += 1
        if reader.gap(step) != ", ":
            return []
    elif reader.gap(step) not in {" ", ", "} and not (abbreviated and reader.gap(step) == ". "):
        return []
    names: list[tuple[int, int, int]] = []
    while step < len(reader.words) and len(names) < _MOST:
        name = _name(reader, step)
        if name is None:
            break
        names.append(name)
        is_last = reader.word(step - 1) == "and" and len(names) > 1
        step = 0 if is_last else _next(reader, name[2])
        if is_last:
            return names
        if not step:
            return []
    return []


def _name(reader: FrontReader, at: int) -> tuple[int, int, int] | None:
    """The name at a place, over "Navan's" and "Ms"; None where none begins."""
    first = at + (reader.is_possessive(at) and is_capitalised(reader.words[at]))
    begin, _ = reader.styled(first) if first < len(reader.words) else (first, -1)
    end, _ = reader.name_at(begin)
    is_full = end - begin > 1 or (end > begin > first)
    return (first, begin, end) if is_full else None


def _next(reader: FrontReader, end: int) -> int:
    """Where the next name of the list begins behind the one before `end` and its town or party; 0 where none does."""
    aside = reader.aside_end(end)
    at = max(end, aside)
    if reader.word(at) in _FROM and reader.gap(at) == " ":
        stop = at + 1
        while stop < len(reader.words) and stop - at < _TOWN and reader.gap(stop) == " ":
            if not is_capitalised(reader.words[stop]) and reader.word(stop) != "the":
                break
            stop += 1
        at = stop if stop > at + 1 else at
    gap = reader.gap(at).removeprefix(")")
    if reader.word(at) == "and" and gap in {" ", ", "}:
        return at + 1
    return at if gap == ", " and at < len(reader.words) else 0
