# SPDX-License-Identifier: Apache-2.0
"""Schema: the words of time of a language, and how they stand together.

A *class* maps words to numbers (MONTH: "May" -> 5). A *template* is a regular expression in which ``<m:MONTH>`` stands
for a word of the class MONTH kept as group ``m``, ``<MONTH>`` for one that is not kept, ``@TAIL@`` for a macro, a space
for one to three spaces and ``_`` for at most one. Templates and words are folded when they are loaded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

UNITS = ("D", "W", "M", "Y", "E", "C", "H", "N")
"""What the numbers of the classes UNIT, COUNTED, DUAL and SINGLE mean: day … year, decade, century, hour, minute."""
MODIFIERS = ("start", "mid", "end", "approx", "before")
"""What the numbers of the class MOD mean."""


class Joined(Mapping[str, int]):
    """Words of one part, and words of two parts whose numbers are added; the thousands of the latter stay unwritten.

    >>> tens = Joined({"one": 1, "two": 2}, " and ", {"twenty": 20, "thirty": 30}, {"one": 1, "twenty": 20})
    >>> tens["two and thirty"], tens["twenty"], tens.get("two"), len(tens)
    (32, 20, None, 6)
    """

    __slots__ = ("alone", "heads", "joint", "tails")

    def __init__(
        self, heads: Mapping[str, int], joint: str, tails: Mapping[str, int], alone: Mapping[str, int]
    ) -> None:
        self.heads, self.joint, self.tails, self.alone = heads, joint, tails, alone

    def __getitem__(self, word: str) -> int:
        number = self.alone.get(word)
        at = word.find(self.joint)
        while number is None and at >= 0:
            head, tail = self.heads.get(word[:at]), self.tails.get(word[at + len(self.joint) :])
            if head is not None and tail is not None:
                number = head + tail
            at = word.find(self.joint, at + 1)
        if number is None:
            raise KeyError(word)
        return number

    def __iter__(self) -> Iterator[str]:
        yield from self.alone
        for head in self.heads:
            for tail in self.tails:
                yield f"{head}{self.joint}{tail}"

    def __len__(self) -> int:
        return len(self.alone) + len(self.heads) * len(self.tails)

    def openings(self, rest: str) -> Iterator[str]:
        """The words of one part, and the first parts of the others with `rest` for what follows."""
        yield from self.alone
        for head in self.heads:
            yield head + self.joint + rest


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Template:
    """One way to write a time. `kind` names the reading (``find/dates_read.py``); `rel` fixes the way it looks."""

    kind: str
    pattern: str
    rel: int = 0


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class TenseWords:
    """What tells whether a day lies before or after the day of publication. All words folded when loaded.

    `future_leads` and `past_leads` stand directly before the date; `future`, `past` are words of a clause that decide;
    `neutral` only look like verbs; patterns are regular expressions over one word.
    """

    future_leads: tuple[str, ...]
    past_leads: tuple[str, ...]
    future: frozenset[str]
    past: frozenset[str]
    future_pattern: str
    past_pattern: str
    present_pattern: str
    neutral: frozenset[str]
    past_before_present: frozenset[str]
    """Words that turn a following present form into the past (Arabic lam, kana)."""
    skipped_before_present: frozenset[str]
    """Words after which a present form says nothing of its own ("before leaving")."""
    relatives: frozenset[str] = frozenset()
    """Relative pronouns: the next word is a verb, and unless it is a present form it is past."""
    conditional: frozenset[str] = frozenset()
    """Before a perfect form: the condition lies ahead (Arabic idha)."""
    reaching: frozenset[str] = frozenset()
    """Verbs of having lasted or reached: "until" after them names a time that is past."""
    attributive: frozenset[str] = frozenset()
    """Directly before a participle they make it an adjective: the proposed truce."""
    copulas: frozenset[str] = frozenset()
    """Before an -ing form, or directly before the date, they name what is arranged: is meeting on Tuesday."""
    modals: frozenset[str] = frozenset()
    """Verbs of what may come (English may, could),"""
    before_bare: frozenset[str] = frozenset()
    """After these a verb whose past looks like its infinitive is no past: to cut, will set."""
    beside_a_month: frozenset[str] = frozenset()
    """but not beside these words: there it is the month of May, or what could not be."""
    plans: frozenset[str] = frozenset()
    """Predicates that name a plan: due, scheduled;"""
    once: frozenset[str] = frozenset()
    """verbs that put such a plan into the past (Arabic kana)."""
    promises: frozenset[str] = frozenset()
    """Verbs whose infinitive lies ahead: agreed to meet."""
    arranging: frozenset[str] = frozenset()
    """Verbs that fix something "for" a day, which lies ahead: called a strike for Monday."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CalendarLexicon:
    """Everything a language says about time.

    `proper` are the classes that must be capitalised; `digits` the classes that also take numerals, with the pattern.
    """

    classes: Mapping[str, Mapping[str, int]]
    digits: Mapping[str, str]
    macros: Mapping[str, str]
    templates: tuple[Template, ...]
    openers: tuple[str, ...]
    """Literal first words of templates that belong to no class."""
    tense: TenseWords
    clitics: str = ""
    """One-letter words written together with the next one."""
    article: tuple[str, str] = ("", "")
    """The definite article, and how it looks after the clitic that swallows its first letter."""
    glued: frozenset[str] = frozenset()
    """Words that careless writers set without a space before a number (folded)."""
    proper: frozenset[str] = frozenset()
    month_leads: frozenset[str] = frozenset()
    """A month alone is one only after these: many are names or verbs too."""
    year_leads: frozenset[str] = frozenset()
    day_leads: frozenset[str] = frozenset()
    """"The 16th" is a day after these,"""
    day_followers: frozenset[str] = frozenset()
    """and before these words or a mark."""
    season_leads: frozenset[str] = frozenset()
    """A season or a holiday alone is one only after these."""
    year_nouns: frozenset[str] = frozenset()
    """After one of `determiners` and a number they show that it is a year: the 2019 election."""
    determiners: frozenset[str] = frozenset()
    count_nouns: frozenset[str] = frozenset()
    """After a bare number they show that it counts something: 2000 people."""
    count_leads: frozenset[str] = frozenset()
    """Two words before a bare number: a total of 1990."""
    not_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Kind of template -> words before it that make it a name or a habit."""
    names_after: frozenset[str] = frozenset()
    """Words after a day and month that make it a name: the 11 September attacks."""
    ranges: tuple[tuple[str, str], ...] = ()
    """Words before the first and between both ends of an interval, as patterns."""
    firsts: frozenset[str] = frozenset()
    """Before "in 30 years", "since" with a length of time: the highest, for the first time; no day is meant."""
    against: str = ""
    """Pattern of what compares a length of time with another: "in 10 days, against 30"."""
    moved: frozenset[str] = frozenset()
    """After these "from one day to another" names two days, not the time between: postponed from Monday to Friday."""
    range_leads: frozenset[str] = frozenset()
    """Words after which an ordinal begins a stretch of days."""
    same_gap: str = ""
    """Pattern of what may stand between two names of one day."""
    weekend_has_no_rel: frozenset[str] = frozenset()
