# SPDX-License-Identifier: Apache-2.0
"""Which way a clause looks from the day of publication: the verb that governs a date decides.

In: the folded words of the sentence before and after the date. Out: -1 past, 1 future, 0 when nothing tells.
The nearest verb before the date governs it; between two commas the main verb does, that is the first of the sentence.
Source: Ryding (2005), ch. 3 (verb before subject and adverb); ``languages/*/tense.py`` for the forms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from generator.find.dates_grammar import LEXICONS, as_pattern, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Language

Direction = Literal[-1, 0, 1]
REACH, REACH_AFTER = 500, 120
"""Code points looked at before and after: longer sentences are lists, and the work stays linear."""
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_QUOTED = re.compile(r"«[^«»]{0,500}»|“[^“”]{0,500}”|\"[^\"]{0,500}\"")
_ADVERB = r"(?:(?:يوم|نهار|صباح|مساء|فجر|ظهر|عصر|ليل|ليله|on|the|early|late)\s++)*"
_ENCLOSED = re.compile(rf"[،,]\s*{_ADVERB}$")
# Words that introduce what somebody said: a verb at the front of the clause then governs the date.
_SPOKEN = re.compile(r"\s?(?::|ان\s|«)")
_UNTIL = re.compile(rf"(?<!\w)(?:until|till|حتي|و?لغايه|الي غايه)\s+{_ADVERB}$")
_TERM = re.compile(rf"\b(?:by|until|till|before|through)\s+{_ADVERB}$")
_OPENING_WORDS = 3
_PLAN_REACH, _PLAN_WORDS = 6, 12
"""Words between «كان» and «مقررا»: the subject."""
_ARRANGED = 8
_AND = "وف"
_PASSIVE = frozenset(("be", "been", "being"))
_CLITIC_LENGTH = 4


@dataclass(frozen=True, slots=True)
class Tense:
    """The word lists of a language, folded, with compiled patterns."""

    future_lead: re.Pattern[str]
    past_lead: re.Pattern[str]
    future: frozenset[str]
    past: frozenset[str]
    neutral: frozenset[str]
    future_form: re.Pattern[str]
    past_form: re.Pattern[str]
    present_form: re.Pattern[str]
    past_before_present: frozenset[str]
    skipped_before_present: frozenset[str]
    relatives: frozenset[str]
    promises: frozenset[str]
    arranging: frozenset[str]
    conditional: frozenset[str]
    reaching: frozenset[str]
    attributive: frozenset[str]
    copulas: frozenset[str]
    modals: frozenset[str]
    before_bare: frozenset[str]
    beside_a_month: frozenset[str]
    plans: frozenset[str]
    once: frozenset[str]
    joins: bool


@cache
def tense_of(language: Language) -> Tense:
    """The tense words of `language`, ready for use."""
    words = LEXICONS[language].tense
    return Tense(
        future_lead=_lead(words.future_leads),
        past_lead=_lead(words.past_leads),
        future=_set(words.future),
        past=_set(words.past),
        neutral=_set(words.neutral),
        future_form=re.compile(normal(words.future_pattern) if language == "ar" else words.future_pattern),
        past_form=re.compile(normal(words.past_pattern) if language == "ar" else words.past_pattern),
        present_form=re.compile(normal(words.present_pattern) if language == "ar" else words.present_pattern),
        past_before_present=_set(words.past_before_present),
        skipped_before_present=_set(words.skipped_before_present),
        relatives=_set(words.relatives),
        promises=_set(words.promises),
        arranging=_set(words.arranging),
        conditional=_set(words.conditional),
        reaching=_set(words.reaching),
        attributive=_set(words.attributive),
        copulas=_set(words.copulas),
        modals=_set(words.modals),
        before_bare=_set(words.before_bare),
        beside_a_month=_set(words.beside_a_month),
        plans=_set(words.plans),
        once=_set(words.once),
        joins=language == "ar",
    )


def _set(words: Iterable[str]) -> frozenset[str]:
    return frozenset(normal(word) for word in words)


def _lead(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)[وف]?{as_pattern(normal(word) for word in words)}\s+{_ADVERB}$")


def direction(before: str, after: str, language: Language) -> Direction:
    """Where a date between `before` and `after` (folded words of its sentence) lies."""
    tense = tense_of(language)
    near = before[-REACH:].lower()
    if tense.joins and _SPOKEN.match(after) and _is_told(_words(near, tense), tense):
        return -1
    if tense.future_lead.search(near[-60:]):
        is_past = not tense.joins and bool(_TERM.search(near)) and _has_past_clause(after, tense)
        return -1 if is_past or _has_reached(near, tense) else 1
    if tense.past_lead.search(near[-60:]):
        return -1
    words = _words(_QUOTED.sub(" ", near), tense)
    # "has convened a meeting for Saturday"
    if words[-1:] == ["for"] and not tense.arranging.isdisjoint(words[-_ARRANGED:]):
        return 1
    # "a hearing is fixed in twelve days"
    if len(words) > 1 and words[-1] in tense.arranging and words[-2] in tense.copulas:
        return 1
    following = _words(after[:REACH_AFTER].lower(), tense)
    is_enclosed = bool(_ENCLOSED.search(near)) and after.lstrip()[:1] in {"،", ","}
    order = range(len(words)) if is_enclosed else range(len(words) - 1, -1, -1)
    beside = len(words) - 2
    after_cue = _cue(following, 0, tense) if following and after.lstrip()[:1] not in set("،,.؛;") else 0
    for index in order:
        cue = _cue(words, index, tense)
        if cue and index < beside and after_cue and not tense.joins:
            return after_cue
        if cue:
            return cue
    return after_cue or _first_cue(following[:4], tense)


def _is_told(words: Sequence[str], tense: Tense) -> bool:
    """True when a past verb opens the clause and no later verb is plainly future; a present form may be a name."""
    if tense.past.isdisjoint(words[:_OPENING_WORDS]):
        return False
    return not any(
        word not in tense.neutral and (word in tense.future or tense.future_form.fullmatch(word)) for word in words
    )


def _has_reached(near: str, tense: Tense) -> bool:
    """True for "it took until Saturday": the verb before "until" says that the time has come."""
    if not _UNTIL.search(near):
        return False
    words = _words(_QUOTED.sub(" ", near), tense)[:-1]
    verbs = [index for index in range(len(words)) if words[index] in tense.reaching or _cue(words, index, tense)]
    return bool(verbs) and words[verbs[-1]] in tense.reaching


def _has_past_clause(after: str, tense: Tense) -> bool:
    """True for "By Monday he had left": the clause after the date, with no comma between, is past."""
    clause = _WORD.findall(re.split(r"[,.;:]", after[:REACH_AFTER].lower(), maxsplit=1)[0])
    return _first_cue(clause[:_OPENING_WORDS], tense) < 0


def has_verb(word: str, language: Language) -> bool:
    """True for a folded word that is a finite verb by its form, or looks ahead like one ("due")."""
    return bool(_cue((word,), 0, tense_of(language)))


def _words(text: str, tense: Tense) -> list[str]:
    """The words of `text`; an Arabic "and" is taken off when a known word is left."""
    return [_bare(word, tense) if tense.joins else word for word in _WORD.findall(text)]


def _bare(word: str, tense: Tense) -> str:
    if len(word) >= _CLITIC_LENGTH and word[0] in _AND and word not in tense.past and word not in tense.neutral:
        rest = word[1:]
        # "and then" before a verb is rare in news, names that begin with the same letter and a ya are not.
        if word[0] != "ف" or rest[0] != "ي" or rest in tense.past or rest in tense.future:
            return rest
    return word


def _first_cue(words: Sequence[str], tense: Tense) -> Direction:
    return next((cue for cue in (_cue(words, index, tense) for index in range(len(words))) if cue), 0)


def _cue(words: Sequence[str], index: int, tense: Tense) -> Direction:
    """What the word at `index` says: -1, 1, or 0 when it is no verb."""
    word = words[index]
    if word in tense.neutral:
        return 0
    if word in tense.future or tense.future_form.fullmatch(word) or _was_planned(words, index, tense):
        return -1 if _was_planned(words, index, tense) else 1
    if word in tense.past or tense.past_form.fullmatch(word):
        return _past(words, index, tense)
    if tense.present_form.fullmatch(word):
        return _present(words, index, tense)
    if word in tense.copulas:
        return _arranged(words, index)
    if word in tense.modals:
        return _possible(words, index, tense)
    if word == "to" and index + 1 < len(words):
        near = range(max(0, index - 3), index)
        if any(_was_planned(words, at, tense) for at in near):
            return -1
        is_promise = any(words[at] in tense.promises for at in near)
        return 1 if is_promise or _is_headline(words[:index], tense) else 0
    if word in tense.relatives and index + 1 < len(words):
        return -1
    return 0


def _was_planned(words: Sequence[str], index: int, tense: Tense) -> bool:
    """True for "had been due to close", «وكان اختتامه مقررا»: the day of a plan that is told as past has come.

    "Was due to close on Tuesday" leaves it open: agencies write so of a day to come.
    Source: Huddleston and Pullum (2002), 3.6 (pluperfect); Ryding (2005), 21.2 (kana with a predicate).
    """
    if words[index] not in tense.plans:
        return False
    before = words[max(0, index - _PLAN_REACH) : index]
    if tense.joins:
        # "The bridge due to be torn down" has the article; «من المقرر» is the predicate.
        is_predicate = not words[index].startswith("ال") or list(words[index - 1 : index]) == ["من"]
        return is_predicate and not tense.once.isdisjoint(before)
    return any(pair == ("had", "been") for pair in pairwise(before[-3:]))


def was_planned(before: str, language: Language) -> bool:
    """True when the words before a date say that it was the day of a plan: "was scheduled to open on", «كان مقررا».

    "Was planned in 2019" tells of the planning itself.
    """
    tense = tense_of(language)
    words = _words(before[-REACH:].lower(), tense)[-_PLAN_WORDS:]
    for index in range(len(words)):
        if words[index] not in tense.plans:
            continue
        if tense.joins and _was_planned(words, index, tense):
            return True
        follows = words[index + 1 : index + 2]
        auxiliary = {"was", "were", "been"} & set(words[max(0, index - 2) : index])
        if not tense.joins and auxiliary and (words[index] == "due" or follows in (["to"], ["for"])):
            return True
    return False


def _is_headline(before: Sequence[str], tense: Tense) -> bool:
    """True when no verb stands before "to": "Court to rule on Friday" is the future of headlines."""
    return bool(before) and not any(
        word in tense.past or word in tense.future or word in tense.copulas or word in tense.modals
        or tense.past_form.fullmatch(word) or tense.present_form.fullmatch(word) or word.endswith("ing")
        for word in before
    )  # fmt: skip


def _arranged(words: Sequence[str], index: int) -> Direction:
    """1 for "is meeting", "is being held", and for "is" directly before the date: the funeral is on Friday."""
    following = [word for word in words[index + 1 : index + 3] if word not in {"on", "due", "not"}]
    return 1 if not following or following[0].endswith("ing") else 0


def _possible(words: Sequence[str], index: int, tense: Tense) -> Direction:
    """1 for "may come", "could be": a bare verb follows; May the month stands beside numbers and prepositions."""
    before, after = words[max(0, index - 1) : index], words[index + 1 : index + 2]
    is_month = any(word in tense.beside_a_month or word.isdigit() for word in (*before, *after))
    return 0 if is_month or not after else 1


def _past(words: Sequence[str], index: int, tense: Tense) -> Direction:
    """A past form, unless it is a participle that leaves it to the verb before "be", an adjective, or conditional."""
    before = words[max(0, index - 2) : index]
    # "will be held"; "the proposed truce".
    if before and (
        before[-1] in _PASSIVE or (before[-1] in tense.attributive and (tense.joins or words[index] not in tense.past))
    ):
        return 0
    # "to cut", "will set": the bare form of a verb that does not change.
    if before and before[-1] in tense.before_bare:
        return 0
    return 1 if any(word in tense.conditional for word in before) else -1


def _present(words: Sequence[str], index: int, tense: Tense) -> Direction:
    """A present form names what is scheduled, unless a word before it makes it past or subordinate."""
    before = words[max(0, index - 4) : index]
    if any(word in tense.past_before_present for word in before):
        return -1
    if any(word in tense.skipped_before_present for word in before[-2 if tense.joins else -1 :]):
        return 0
    return 1
