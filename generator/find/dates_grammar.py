# SPDX-License-Identifier: Apache-2.0
"""The templates of a language as compiled regular expressions, and what a match of one says.

In: ``languages/<language>/calendar.py``. Out: a `Grammar` (cached); a `Reading` of each match.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from generator.languages.ar.calendar import CALENDAR as AR
from generator.languages.en.calendar import CALENDAR as EN
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.languages.calendar import CalendarLexicon
    from generator.model import Language

LEXICONS: dict[Language, CalendarLexicon] = {"ar": AR, "en": EN}
_SLOT = re.compile(r"<(?:(?P<name>\w+):)?(?P<group>[A-Z]+)>")
_MACRO = re.compile(r"@(?P<name>[A-Z]+)@")
_SPACES = re.compile(r"\s+")
_SPACE = r"[^\S\n]{1,3}"
_MAYBE_SPACE = r"[^\S\n]?"
_MANY = 50
"""From so many shared endings on they are written once: the years in words are thousands."""
Trie: TypeAlias = "dict[str, Trie]"


@dataclass(frozen=True, slots=True)
class Rule:
    """A compiled template; `groups` maps each kept group to the words of its class."""

    kind: str
    pattern: re.Pattern[str]
    groups: Mapping[str, Mapping[str, int]]
    rel: int


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


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules of a language and the words that can begin one (folded, lower case)."""

    lexicon: CalendarLexicon
    rules: tuple[Rule, ...]
    openers: frozenset[str]
    words: Mapping[str, Mapping[str, int]]


def normal(words: str) -> str:
    """Folded, in lower case, with single spaces: the keys of all word lists.

    >>> normal("Last  May")
    'last may'
    """
    return _SPACES.sub(" ", fold(words)).lower()


@cache
def grammar_of(language: Language) -> Grammar:
    """The grammar of `language`, compiled once."""
    lexicon = LEXICONS[language]
    words = {name: _folded(group, lexicon) for name, group in lexicon.classes.items()}
    slots = {name: _slot(name, lexicon, words[name]) for name in words}
    rules = []
    for template in lexicon.templates:
        source = _expand(template.pattern, lexicon.macros)
        names = {m["name"]: words[m["group"]] for m in _SLOT.finditer(source) if m["name"]}
        pattern = _SLOT.sub(lambda m: _group(m, slots), _spaced(source))
        rules.append(Rule(template.kind, re.compile(rf"(?:{pattern})(?!\w)", re.IGNORECASE), names, template.rel))
    first = {word.split()[0] for group in words.values() for word in group}
    openers = frozenset(first | {normal(word) for word in lexicon.openers})
    return Grammar(lexicon, tuple(rules), openers, words)


def _folded(group: Mapping[str, int], lexicon: CalendarLexicon) -> dict[str, int]:
    article, swallowed = lexicon.article
    plain = {normal(word): number for word, number in group.items()}
    if not article:
        return plain
    after = {swallowed + w[len(article) :]: n for w, n in plain.items() if w.startswith(article)}
    return {**after, **plain}


def _slot(name: str, lexicon: CalendarLexicon, words: Mapping[str, int]) -> str:
    shown: Iterable[str] = words
    if name in lexicon.proper:
        shown = [form for word in words for form in (word.title(), word.upper())]
    body = as_pattern(shown)
    if name in lexicon.proper:
        body = rf"(?-i:{body})"
    numerals = lexicon.digits.get(name)
    if not words:
        return f"(?:{numerals})"
    return f"(?:{numerals}|{body})" if numerals else body


def _group(match: re.Match[str], slots: Mapping[str, str]) -> str:
    body = slots[match["group"]]
    return f"(?P<{match['name']}>{body})" if match["name"] else body


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
    known = frozenset(words)
    heads, tails = _shared(known)
    if not heads:
        return f"(?:{_emit(_trie(known))})"
    joined = f"(?:{_emit(_trie(heads))})(?:{_emit(_trie(tails))})"
    return f"(?:{joined}|{_emit(_trie(known - {head + tail for head in heads for tail in tails}))})"


def _shared(words: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words that go on with the same many endings ("nineteen hundred and …"), and those endings: written once."""
    endings: dict[str, set[str]] = {}
    for word in words:
        for at, character in enumerate(word):
            if character == " " and word[:at] in words:
                endings.setdefault(word[:at], set()).add(word[at:])
    groups: dict[frozenset[str], set[str]] = {}
    for head, found in endings.items():
        groups.setdefault(frozenset(found), set()).add(head)
    tails = max(groups, key=lambda group: (len(group) * len(groups[group]), sorted(group)), default=frozenset[str]())
    return (frozenset(groups[tails]), tails) if len(tails) >= _MANY else (frozenset(), frozenset())


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
