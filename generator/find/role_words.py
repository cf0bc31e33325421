# SPDX-License-Identifier: Apache-2.0
"""How the cues of ``languages/*/roles.py`` are looked for: as whole words, in folded text in lower case."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from generator.languages.ar.roles import ROLE_CUES as AR
from generator.languages.en.roles import ROLE_CUES as EN
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.languages.roles import RoleCues
    from generator.model import Language

CUES: dict[Language, RoleCues] = {"ar": AR, "en": EN}
# A dateline («بغداد - », "LUANDA - ", "ROME, May 3 (Agency) - ") and conjunctions stand before the words that count.
_DATELINE = re.compile(r"^[^\n:،]{2,60}?\s[-–—]{1,2}\s(?=\S)")
_DATELINE_MAX_WORDS = 8
_LEAD_INS = "|".join(fold(words).lower() for words in sorted((*AR.lead_ins, *EN.lead_ins), key=len, reverse=True))
_LEAD_IN = re.compile(rf"^(?:(?:و|ف)(?=\w{{2}})|(?:{_LEAD_INS})(?:\s?[,،]\s*|\s+))")
_WHOLE_WORDS = frozenset(fold(word) for word in AR.not_conjunction)
_TOKEN = re.compile(r"\w+")
_WRITTEN = re.compile(r"\S+")
_FRAME_MAX = 90
# So short a word with the prefix is a verb only if it is known as one.
_SHORT_FUTURE = 4
_SAWFA = "سوف"
# «أما التجار فيستعدون»: the topic, then its clause after a fa.
_TOPIC = re.compile(r"اما\s[^.؛:]{2,80}?[\s،]ف(?=\w{3})")


def opening_of(words: str) -> str:
    """The folded sentence without its dateline and its leading conjunctions.

    >>> opening_of("ومن المقرر ان")
    'من المقرر ان'
    """
    dateline = _DATELINE.match(words)
    if dateline and len(dateline.group().split()) <= _DATELINE_MAX_WORDS:
        words = words[dateline.end() :]
    while True:
        first = words.partition(" ")[0].strip("،,:.")
        # "wa-waqqa'a" drops its "wa", "waqqa'a" keeps its first letter.
        found = None if first in _WHOLE_WORDS else _LEAD_IN.match(words)
        if found is None:
            return words
        words = words[found.end() :]


def clause_after_frame(opening: str, cues: RoleCues) -> str:
    """What follows an adverbial and its comma («وفي الموصل، ارتفع …») or a topic («أما السوق فارتفعت»).

    Else the same words.
    """
    topic = _TOPIC.match(opening)
    if topic:
        return opening[topic.end() :]
    frame = _at_start(opening, cues.frames)
    if frame:
        return opening_of(opening[frame[1] :].lstrip(" ،,"))
    comma = re.search(r"\s?[،,]\s", opening[:_FRAME_MAX])
    first = opening.partition(" ")[0]
    is_frame = first in cues.prepositions or first.startswith(cues.joined_prepositions)
    return opening_of(opening[comma.end() :]) if comma and is_frame else opening


@lru_cache(maxsize=256)
def _by_first_word(phrases: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The folded phrases by their first word, the longest first."""
    found: dict[str, list[str]] = {}
    for phrase in sorted({fold(phrase).lower() for phrase in phrases}, key=len, reverse=True):
        first = _TOKEN.match(phrase)
        if first:
            found.setdefault(first.group(), []).append(phrase)
    return {word: tuple(group) for word, group in found.items()}


class _Phrases:
    """Lists of phrases by their first words, each list made once: to hash a long list takes as long as to use it."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[tuple[str, ...], dict[str, tuple[str, ...]]]] = {}

    def by_first_word(self, phrases: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
        """As `_by_first_word`."""
        known = self._known.get(id(phrases))
        if known is not None and known[0] is phrases:
            return known[1]
        made = _by_first_word(phrases)
        if len(self._known) < _MOST_LISTS:
            self._known[id(phrases)] = (phrases, made)
        return made


_MOST_LISTS = 256
_PHRASES = _Phrases()


@lru_cache(maxsize=64)
def _forms(words: str) -> frozenset[str]:
    """The words of a text, those with an Arabic "and" also without it."""
    tokens = _TOKEN.findall(words)
    return frozenset((*tokens, *(token[1:] for token in tokens if token[0] in "وف")))


def _starts(words: str, form: str) -> Iterator[int]:
    """Where one of the `_forms` of a text stands in it."""
    at = words.find(form)
    while at >= 0:
        before = words[max(at - 2, 0) : at]
        opens = not _is_letter(before[-1:]) or (before[-1] in "وف" and not _is_letter(before[:-1]))
        if opens and not _is_letter(words[at + len(form) : at + len(form) + 1]):
            yield at
        at = words.find(form, at + 1)


def _is_letter(character: str) -> bool:
    """True for what stands in a word; not for "", the end of the text."""
    return character.isalnum() or character == "_"


def _end(words: str, begin: int, phrases: tuple[str, ...]) -> int | None:
    """The end of the longest of the phrases that stands at a place, None without one."""
    for phrase in phrases:
        last = begin + len(phrase)
        if words.startswith(phrase, begin) and not words[last : last + 1].isalnum():
            return last
    return None


def find_any(words: str, phrases: tuple[str, ...]) -> tuple[int, int] | None:
    """Start and end of the first place where one of `phrases` stands in the folded `words` as whole words."""
    known = _PHRASES.by_first_word(phrases)
    # Mostly none of the words begins a phrase; that is seen at once.
    begun = known.keys() & _forms(words)
    if not begun:
        return None
    for begin, first in sorted((begin, form) for form in begun for begin in _starts(words, form)):
        last = _end(words, begin, known[first])
        if last is not None:
            return begin, last
    return None


def is_question(words: str) -> bool:
    """True for a sentence that asks: a question mark ends it, and no closing mark of a quotation behind it.

    >>> is_question("Who will pay?"), is_question("“Who will pay?”")
    (True, False)
    """
    return words.rstrip().endswith(("?", "؟"))


def first_words(words: str, count: int) -> list[str]:
    """So many words of the beginning; what follows is not looked at."""
    return [word[0] for word in islice(_WRITTEN.finditer(words), count)]


def has_any(words: str, phrases: tuple[str, ...]) -> bool:
    """True when one of `phrases` stands in the folded `words` as whole words."""
    return find_any(words, phrases) is not None


def _at_start(words: str, phrases: tuple[str, ...]) -> tuple[int, int] | None:
    token = _TOKEN.match(words)
    if token is None:
        return None
    known, word = _PHRASES.by_first_word(phrases), token[0]
    last = _end(words, 0, known[word]) if word in known else None
    if last is not None:
        return 0, last
    last = _end(words, 1, known.get(word[1:], ())) if word[0] in "وف" else None
    return None if last is None else (1, last)


def starts_with_any(words: str, phrases: tuple[str, ...]) -> bool:
    """True when the folded `words` begin with one of `phrases`."""
    return _at_start(words, phrases) is not None


def has_future(words: str, cues: RoleCues) -> bool:
    """True when a verb carries the Arabic future prefix and is not a word that only begins like one.

    Source: Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), 21.1.1 (sa- and sawfa).
    """
    return bool(cues.future_prefixes) and any(is_future(token, cues) for token in words.split())


def is_future(token: str, cues: RoleCues) -> bool:
    """True for one future verb, or the particle of one."""
    bare = token.strip("«»“”\"'()،.:").lstrip("وف")
    if bare == _SAWFA:
        return True
    if len(bare) <= _SHORT_FUTURE:
        return bare in folded(cues.ahead)
    if not bare.startswith(cues.future_prefixes):
        return False
    return bare.startswith(folded(cues.still_future)) or not bare.startswith(folded(cues.not_future))


@lru_cache(maxsize=32)
def folded(words: tuple[str, ...]) -> tuple[str, ...]:
    """`words` as they look in the folded text."""
    return tuple(fold(word).lower() for word in words)
