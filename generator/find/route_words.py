# SPDX-License-Identifier: Apache-2.0
"""Words between two stops of a way, compared with the lists of ``languages/*/routes.py``."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.gazetteer.keys import key
from generator.remembered import by_word

if TYPE_CHECKING:
    from collections.abc import Mapping

_CLITICS: Final = re.compile(r"^[وف]?(?:[بلك]?ال|لل|[بلك])")
# A description before a stop has no more words: "and then the northern port of".
_LONGEST_DESCRIPTION: Final = 6


@by_word
def arabic_readings(word: str) -> tuple[str, ...]:
    """A word as it is, without clitics, without the article."""
    bare = _CLITICS.sub("", word)
    # The alif of an indefinite accusative: "a line" as an object.
    return (word, word.removeprefix("و"), bare, bare.removesuffix("ا"))


def begins(text: str, items: tuple[str, ...]) -> bool:
    """True when the words begin with an item, as whole words."""
    listed = _by_first_word(items).get(text.partition(" ")[0], ())
    return any(text == item or text.startswith(item + " ") for item in listed)


@lru_cache(maxsize=16)
def _by_first_word(items: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for item in items:
        first = item.partition(" ")[0]
        found[first] = (*found.get(first, ()), item)
    return found


@lru_cache(maxsize=16)
def _by_last_word(items: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for item in items:
        last = item.rpartition(" ")[2]
        found[last] = (*found.get(last, ()), item)
    return found


def key_with_commas(text: str) -> str:
    """The key of the words, with a comma kept as a word of its own."""
    parts = ("," if part in ",،" else key(part) for part in re.findall(r"[,،]|[^,،]+", text))
    return " ".join(filter(None, parts))


def closes(between: str, cues: tuple[str, ...], breaks: frozenset[str]) -> bool:
    """True when a cue stands directly before the later stop, or with up to four words of description after it."""
    words, by_last_word = between.replace(",", " ").split(), _by_last_word(cues)
    for skipped in range(min(5, len(words))):
        reached = len(words) - skipped
        ending = by_last_word.get(words[reached - 1], ())
        text = " " + " ".join(words[:reached]) if ending else ""
        for cue in ending:
            if (skipped == 0 or len(cue) > 1) and text.endswith(" " + cue):
                # The cue's own words break nothing: "before it reaches".
                rest = [*text.removesuffix(" " + cue).split(), *words[len(words) - skipped :]]
                if not breaks & set(rest):
                    return True
    return False


def ends_the_leg(between: str, by_way: tuple[str, ...], ends: tuple[str, ...]) -> bool:
    """True for ", goods are to go on by rail to": "by rail" and then what stands before the last stop."""
    words = f" {between} "
    starts = (words.find(f" {way} ") + len(way) + 1 for way in by_way if f" {way} " in words)
    return any(words[start:].strip() in ends for start in starts)


def joins_described(between: str, joins: tuple[str, ...], descriptions: frozenset[str]) -> bool:
    """True for "and the port of": a joining word with a short description after it."""
    words = between.split()
    if not 0 < len(words) <= _LONGEST_DESCRIPTION:
        return False
    first, rest = words[0], words[1:]
    if first not in joins:
        if not first.startswith("و"):
            return False
        rest = [first[1:], *rest]
    return all(word in descriptions or word in joins for word in rest)
