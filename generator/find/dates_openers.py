# SPDX-License-Identifier: Apache-2.0
"""Which templates can match where, told from their notation alone: the others are neither tried nor even compiled.

In: the notation of ``languages/calendar.py``, the words of its classes, and the first words of a text. Out: whether a
match can begin with them. It never denies what can match; it may allow what cannot. A match ends with a word, so that
it holds the whole first word and ends behind one, not within.

>>> start = Parser({"DAY": {"first": 1}}, {"DAY": "[0-9]+"}, {"M": "May"}).start("(?:the )?<d:DAY> of @M@")
>>> [words for words in ("the", "first", "12 of", "may", "of", "1st", "12 May") if may_begin(start, Words(words))]
['the', 'first', '12 of']
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING

from generator.languages.calendar import Joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TOKEN = re.compile(
    r"""(?P<ahead>\(\?<?[=!]) | (?P<back>\(\?P=\w+\))
    | (?P<open>\((?:\?(?:[a-z-]*:|>|P<\w+>))?) | (?P<close>\)) | (?P<bar>\|)
    | (?P<many>[*+?]|\{\d+(?:,\d*)?\}) | <(?:\w+:)?(?P<slot>[A-Z]+)> | @(?P<macro>[A-Z]+)@
    | (?P<set>\[\^?\]?(?:\\.|[^\]\\])*+\]) | \\(?P<escape>.) | (?P<one>.)""",
    re.VERBOSE | re.DOTALL,
)
_COUNT = re.compile(r"\{(?P<least>\d+)(?:,(?P<most>\d*))?\}")
_FIRST = re.compile(r"\w+|.")
_MANY = 40
_ANYTHING = "\0"
"""Stands in a word for whatever may follow."""
_BLANK = r"[^\S\n]"
# Two letters that Python takes for s and i where capitals do not count.
_LIKE = str.maketrans("ſı", "si")


class Words:
    """The words that begin a text, in small letters. Places in them are bits; the last one means "read to the end"."""

    __slots__ = ("_alike", "end", "known", "text")

    def __init__(self, text: str) -> None:
        self.text = text.translate(_LIKE)
        self.end = 1 << len(text)
        self.known: dict[tuple[object, int], int] = {}
        """What classes and macros gave before: many templates begin with the same ones."""
        self._alike: dict[str, int] = {}

    def places(self, pattern: str) -> int:
        """The letters that the pattern of one character can be; a digit is any digit."""
        found = self._alike.get(pattern)
        if found is None:
            found = 0
            takes = _taken(pattern)
            for at, letter in enumerate(self.text):
                if takes(letter):
                    found |= 1 << at
            self._alike[pattern] = found
        return found

    def ends_a_word(self, place: int) -> bool:
        """True when no word goes on at this place."""
        return place == len(self.text) or not (self.text[place].isalnum() or self.text[place] == "_")


Step = Callable[[Words, int], int]
"""From the places where a part of the pattern can begin to those where it can end; the end is never left again."""


@cache
def _taken(pattern: str) -> Callable[[str], bool]:
    """Whether a letter is one of those that a pattern of one character takes."""
    if len(pattern) == 1:
        return str.isdigit if pattern.isdigit() else pattern.lower().__eq__
    one = re.compile(pattern, re.IGNORECASE)
    takes_digits = any(one.fullmatch(digit) for digit in "0123456789")
    return lru_cache(maxsize=256)(
        lambda letter: takes_digits if letter.isdigit() else one.fullmatch(letter) is not None
    )


def _same(_: Words, at: int) -> int:
    """What takes no letter: a condition."""
    return at


def _space(words: Words, at: int) -> int:
    """One to three spaces."""
    blank, found = words.places(_BLANK), at & words.end
    for _ in range(3):
        at = (at & blank) << 1
        found |= at
    return found


def _maybe_space(words: Words, at: int) -> int:
    return (at & words.places(_BLANK)) << 1 | at


def _anywhere(words: Words, at: int) -> int:
    """What is not followed here: it may take any letters."""
    return (words.end << 1) - 1 & -(at & -at) if at else 0


def _character(pattern: str, words: Words, at: int) -> int:
    return (at & words.places(pattern)) << 1 | at & words.end


def _row(steps: tuple[Step, ...], words: Words, at: int) -> int:
    for step in steps:
        at = step(words, at)
        if not at:
            break
    return at


def _choice(rows: tuple[Step, ...], words: Words, at: int) -> int:
    found = 0
    for row in rows:
        found |= row(words, at)
    return found


def _repeat(step: Step, least: int, most: int, words: Words, at: int) -> int:
    found = at if least == 0 else 0
    for count in range(1, min(most, _MANY) + 1):
        at = step(words, at)
        if not at:
            break
        if count >= least:
            found |= at
    return found


def _remembered(step: Step, words: Words, at: int) -> int:
    found = words.known.get((step, at))
    if found is None:
        found = words.known[step, at] = step(words, at)
    return found


def _listed(longer: Mapping[str, tuple[str, ...]], whole: frozenset[str], words: Words, at: int) -> int:
    """One of the words of a class; `longer`: how those go on that begin with a word."""
    found = at & words.end
    for place in _bits(at & ~words.end):
        for end in range(place + 1, len(words.text) + 1):
            read = words.text[place:end]
            if read in whole:
                found |= 1 << end
            for rest in longer.get(read, ()):
                found |= _along(words, end, rest)
    return found


def _along(words: Words, at: int, rest: str) -> int:
    """The place behind `rest`, which may have three spaces for one; the end, if the words end before."""
    for letter in rest:
        if at == len(words.text) or letter == _ANYTHING:
            return words.end
        if letter == " ":
            blanks = at
            while at < len(words.text) and at - blanks < 3 and words.text[at].isspace():
                at += 1
            if at == blanks:
                return 0
        elif words.text[at] == letter or (letter.isdigit() and words.text[at].isdigit()):
            at += 1
        else:
            return 0
    return 1 << at


def _bits(places: int) -> Iterator[int]:
    while places:
        lowest = places & -places
        yield lowest.bit_length() - 1
        places ^= lowest


class Parser:
    """Reads the notation once from left to right."""

    __slots__ = ("_classes", "_digits", "_known", "_macros", "_slots")

    def __init__(
        self, classes: Mapping[str, Mapping[str, int]], digits: Mapping[str, str], macros: Mapping[str, str]
    ) -> None:
        self._classes, self._digits, self._macros = classes, digits, macros
        self._slots: dict[str, Step] = {}
        self._known: dict[str, Step] = {}

    def start(self, source: str) -> Step:
        """The whole of a pattern."""
        return self._group(_TOKEN.finditer(source))

    def _group(self, tokens: Iterator[re.Match[str]]) -> Step:
        """What stands before the next closing bracket."""
        rows: list[Step] = []
        steps: list[Step] = []
        for token in tokens:
            kind, words = token.lastgroup, token[token.lastgroup or 0]
            if kind == "close":
                break
            if kind == "bar":
                rows.append(partial(_row, tuple(steps)))
                steps = []
            elif kind == "many":
                steps[-1] = _times(steps[-1], words)
            else:
                steps.append(self._one(kind, words, tokens))
        rows.append(partial(_row, tuple(steps)))
        return rows[0] if len(rows) == 1 else partial(_choice, tuple(rows))

    def _one(self, kind: str | None, words: str, tokens: Iterator[re.Match[str]]) -> Step:
        if kind == "open":
            return self._group(tokens)
        if kind == "ahead":
            self._group(tokens)
            return _same
        if kind == "slot":
            return self._slot(words)
        if kind == "macro":
            if words not in self._known:
                self._known[words] = partial(_remembered, self.start(self._macros[words]))
            return self._known[words]
        if kind == "back":
            return _anywhere
        if kind == "one":
            return {" ": _space, "_": _maybe_space}.get(words) or partial(
                _character, "." if words == "." else re.escape(words)
            )
        if kind == "escape":
            return _same if words in "bB" else partial(_character, "\\" + words if words.isalpha() else words)
        return partial(_character, words)

    def _slot(self, name: str) -> Step:
        if name not in self._slots:
            words = self._classes[name]
            listed: Step = partial(_listed, *_firsts(words))
            digits = self._digits.get(name)
            step = partial(_choice, (listed, self.start(digits))) if digits else listed
            self._slots[name] = partial(_remembered, step)
        return self._slots[name]


def may_begin(start: Step, words: Words) -> bool:
    """False when no match of the template can begin with these words and what may follow them."""
    ends = start(words, 1)
    return bool(ends & words.end) or any(map(words.ends_a_word, _bits(ends)))


def _times(step: Step, written: str) -> Step:
    found = _COUNT.fullmatch(written)
    if found is None:
        return partial(_repeat, step, int(written == "+"), 1 if written == "?" else _MANY)
    least = int(found["least"])
    most = least if found["most"] is None else int(found["most"] or _MANY)
    return partial(_repeat, step, least, most)


def first_words(words: Mapping[str, int]) -> Iterable[str]:
    """The words of a class, and of those of two parts no more than the first part."""
    return words.openings(_ANYTHING) if isinstance(words, Joined) else words


def _firsts(words: Mapping[str, int]) -> tuple[Mapping[str, tuple[str, ...]], frozenset[str]]:
    """How the words go on that hold more than one, by the first one; and the words that stand alone."""
    longer: dict[str, tuple[str, ...]] = {}
    whole: set[str] = set()
    for word in first_words(words):
        found = _FIRST.match(word)
        first = found[0] if found else ""
        if first == word:
            whole.add(word)
        else:
            longer[first] = (*longer.get(first, ()), word[len(first) :])
    return longer, frozenset(whole)
