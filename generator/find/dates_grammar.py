# SPDX-License-Identifier: Apache-2.0
"""The templates of a language as regular expressions, which of them can begin where, and what a match of one says.

In: ``languages/<language>/calendar.py``. Out: a `Grammar` (cached); a `Reading` of each match.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from generator.find.dates_openers import Parser, Words, first_words, may_begin
from generator.languages import ByLanguage
from generator.languages.calendar import Joined
from generator.normalise import fold
from generator.remembered import by_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.find.dates_openers import Step
    from generator.languages.calendar import CalendarLexicon, Template
    from generator.model import Language

LEXICONS: ByLanguage[CalendarLexicon] = ByLanguage("calendar", "CALENDAR")
_SLOT = re.compile(r"<(?:(?P<name>\w+):)?(?P<group>[A-Z]+)>")
_MACRO = re.compile(r"@(?P<name>[A-Z]+)@")
_SPACES = re.compile(r"\s+")
_SPACE = r"[^\S\n]{1,3}"
_MAYBE_SPACE = r"[^\S\n]?"
_LETTERS_AND_DIGITS = re.compile(r"([^\W\d_]+)\d+")
_LONGEST_WORD = 40
_MOST_CLITICS = 2
_MOST_WORDS = 16_384
"""So many words are remembered with the rules that can begin with them; then all are forgotten."""
_APOSTROPHES = "'’‘"
_PATIENCE = 16
"""So often words are looked at instead of compiling a pattern, which takes about as long as that."""
_MANY_RULES, _OFTEN = 8, 2
_TWO_WORDS = re.compile(rf"\w+ \w{{1,{_LONGEST_WORD}}}(?!\w)")
_FIRST_WORDS = re.compile(r"\W?\w+(?:\W{1,4}\w+){0,3}\W?")
_ANY_DIGIT = str.maketrans("123456789", "000000000")
Trie: TypeAlias = "dict[str, Trie]"


class Rule:
    """A template; `groups` maps each kept group to the words of its class. Its pattern is compiled when first used."""

    __slots__ = ("_denied", "_pattern", "_slots", "_source", "groups", "kind", "rel", "start")

    def __init__(self, template: Template, source: str, slots: _Slots, start: Step) -> None:
        self.kind, self.rel, self.start = template.kind, template.rel, start
        self.groups = {m["name"]: slots.words[m["group"]] for m in _SLOT.finditer(source) if m["name"]}
        self._source, self._slots = source, slots
        self._pattern: re.Pattern[str] | None = None
        self._denied = 0

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches a time that is written as the template says and ends with a word."""
        if self._pattern is None:
            body = _SLOT.sub(lambda m: self._slots.group(m["group"], m["name"]), _spaced(self._source))
            self._pattern = re.compile(rf"(?:{body})(?!\w)", re.IGNORECASE)
        return self._pattern

    def allows(self, text: str, start: int, end: int) -> bool:
        """False when the first four words at `start` show that nothing matches there."""
        words = _FIRST_WORDS.match(text, start, end)
        return words is None or may_begin(self.start, Words(words[0].lower().translate(_ANY_DIGIT)))

    def match(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The match at `start`; nothing is compiled for the few words of an article that cannot begin one."""
        if self._pattern is None and self._denied < _PATIENCE and not self.allows(text, start, end):
            self._denied += 1
            return None
        return self.pattern.match(text, start, end)


@dataclass(frozen=True, slots=True)
class Reading:
    """A match of a rule, as numbers."""

    rule: Rule
    match: re.Match[str]

    def has(self, name: str) -> bool:
        """True when the group took part in the match."""
        return name in self.match.re.groupindex and self.match[name] is not None

    def number(self, name: str) -> int | None:
        """The number behind the group, None when it did not take part."""
        if not self.has(name):
            return None
        words = normal(self.match[name])
        found = self.rule.groups.get(name, {}).get(words)
        return int(re.sub(r"\D", "", words)) if found is None else found


class Grammar:
    """All rules of a language; a word tells which of them to try.

    `words`: the classes of the lexicon, folded, in small letters.
    """

    __slots__ = ("_known", "_met", "_narrowed", "_openers", "lexicon", "rules", "starts", "words")

    def __init__(self, lexicon: CalendarLexicon) -> None:
        self.lexicon = lexicon
        self.words = {name: _folded(group, lexicon) for name, group in lexicon.classes.items()}
        slots = _Slots(lexicon, self.words)
        parser = Parser(self.words, lexicon.digits, {name: fold(macro) for name, macro in lexicon.macros.items()})
        self.rules = tuple(
            Rule(each, _expand(each.pattern, lexicon.macros), slots, parser.start(fold(each.pattern)))
            for each in lexicon.templates
        )
        first = {word.split()[0] for group in self.words.values() for word in first_words(group)}
        self._openers = first | {normal(word) for word in lexicon.openers}
        self._known: dict[str, tuple[tuple[int, tuple[Rule, ...]], ...]] = {}
        self._met: Counter[str] = Counter()
        self._narrowed: dict[str, tuple[Rule, ...]] = {}
        self.starts = by_word(self._starts_of)
        """Where in a word of the folded text a time may begin: how many letters stand before it, the rules to try."""

    def narrowed(self, rules: tuple[Rule, ...], text: str, start: int, end: int) -> tuple[Rule, ...]:
        """The rules without those that the second word rules out, where a word like "the" begins many of them.

        That is found out for two words that come again and again; for others it takes longer than to try all rules.
        """
        found = _TWO_WORDS.match(text, start, end) if len(rules) >= _MANY_RULES else None
        if found is None:
            return rules
        two = found[0].lower().translate(_ANY_DIGIT)
        known = self._narrowed.get(two)
        if known is not None:
            return known
        if len(self._met) >= _MOST_WORDS:
            self._met.clear()
            self._narrowed.clear()
        self._met[two] += 1
        if self._met[two] <= _OFTEN:
            return rules
        read = Words(two)
        known = self._narrowed[two] = tuple(rule for rule in rules if may_begin(rule.start, read))
        return known

    def _starts_of(self, word: str) -> tuple[tuple[int, tuple[Rule, ...]], ...]:
        """As `starts`, for a word that was not met before."""
        shape = word.lower()
        # All numbers of so many digits begin the same; "q1" and "q7" do not.
        if not shape.isalpha() and not (shape[0].isascii() and shape[0].isalpha()):
            shape = shape.translate(_ANY_DIGIT)
        known = self._known.get(shape)
        if known is None:
            if len(self._known) >= _MOST_WORDS:
                self._known.clear()
            known = self._known[shape] = tuple(self._starts(shape)) if len(shape) <= _LONGEST_WORD else ()
        return known

    def _starts(self, word: str) -> Iterator[tuple[int, tuple[Rule, ...]]]:
        """As `starts`: at the front of the word or after conjunctions and prepositions written with it."""
        for skipped, rest in self._opened(word):
            read = Words(rest)
            rules = tuple(rule for rule in self.rules if may_begin(rule.start, read))
            if rules:
                yield skipped, rules

    def _opened(self, word: str) -> Iterator[tuple[int, str]]:
        """How many letters stand before what can begin a time, and that."""
        glued = _LETTERS_AND_DIGITS.fullmatch(word)
        if glued and glued[1] in self.lexicon.glued:
            if glued[1] in self._openers:
                yield 0, word
            yield len(glued[1]), word[len(glued[1]) :]
        for skipped in range(min(_MOST_CLITICS, len(word) - 1) + 1):
            if skipped and word[skipped - 1] not in self.lexicon.clitics:
                return
            rest = word[skipped:]
            if rest[0].isdigit() or rest in self._openers or rest[0] in _APOSTROPHES:
                yield skipped, rest


def normal(words: str) -> str:
    """Folded, in lower case, with single spaces: the keys of all word lists.

    >>> normal("Last  May")
    'last may'
    """
    return _SPACES.sub(" ", fold(words)).lower()


@cache
def grammar_of(language: Language) -> Grammar:
    """The grammar of `language`, made once."""
    return Grammar(LEXICONS[language])


def _folded(group: Mapping[str, int], lexicon: CalendarLexicon) -> Mapping[str, int]:
    if isinstance(group, Joined):
        tails = _folded(group.tails, replace(lexicon, article=("", "")))
        return Joined(_folded(group.heads, lexicon), normal(group.joint), tails, _folded(group.alone, lexicon))
    article, swallowed = lexicon.article
    plain = {normal(word): number for word, number in group.items()}
    if not article:
        return plain
    after = {swallowed + w[len(article) :]: n for w, n in plain.items() if w.startswith(article)}
    return {**after, **plain}


class _Slots:
    """The classes of words as patterns, each made when a rule first asks for it."""

    __slots__ = ("_bodies", "_lexicon", "words")

    def __init__(self, lexicon: CalendarLexicon, words: Mapping[str, Mapping[str, int]]) -> None:
        self._lexicon, self.words = lexicon, words
        self._bodies: dict[str, str] = {}

    def group(self, name: str, kept: str | None) -> str:
        """The pattern of a class, as a group of the name under which it is kept."""
        if name not in self._bodies:
            self._bodies[name] = self._body(name)
        return f"(?P<{kept}>{self._bodies[name]})" if kept else self._bodies[name]

    def _body(self, name: str) -> str:
        words, numerals = self.words[name], self._lexicon.digits.get(name)
        if name in self._lexicon.proper:
            body = rf"(?-i:{as_pattern(form for word in words for form in (word.title(), word.upper()))})"
        else:
            body = _written(words)
        if not words:
            return f"(?:{numerals})"
        return f"(?:{numerals}|{body})" if numerals else body


def _written(words: Mapping[str, int]) -> str:
    """A pattern for the words of a class, those of two parts first, which are longer."""
    if isinstance(words, Joined):
        both = as_pattern(words.heads) + _SPACE.join(map(re.escape, words.joint.split(" "))) + _written(words.tails)
        return f"(?:{both}|{as_pattern(words.alone)})"
    return as_pattern(words)


def _expand(pattern: str, macros: Mapping[str, str]) -> str:
    while _MACRO.search(pattern):
        pattern = _MACRO.sub(lambda m: macros[m["name"]], pattern)
    return fold(pattern)


def _spaced(pattern: str) -> str:
    return pattern.replace(" ", _SPACE).replace("_", _MAYBE_SPACE)


def as_pattern(words: Iterable[str]) -> str:
    """A pattern for any of `words`, with shared beginnings written once: a plain list is slow.

    >>> as_pattern(["may", "march"])
    '(?:ma(?:rch|y))'
    """
    return f"(?:{_emit(_trie(words))})"


def _trie(words: Iterable[str]) -> Trie:
    root: Trie = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return root


def _emit(node: Trie) -> str:
    branches = [
        (_SPACE if character == " " else re.escape(character)) + _emit(child)
        for character, child in sorted(node.items())
        if character
    ]
    if not branches:
        return ""
    if "" in node:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
