# SPDX-License-Identifier: Apache-2.0
"""The signs in a sentence that tell what it does in the story, by role: names that `WEIGHTS` weighs.

`WEIGHTS` stands in ``languages/roles.py``, cues in ``languages/*/roles.py``. Source: Ryding (2005), 21.1.1 (future);
Huddleston and Pullum (2002), ch. 3 (perfect, futurate present, will); van Dijk, "News as Discourse" (1988), ch. 2.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from generator.find.role_scene import WORD
from generator.find.role_speech import goes_on_with_a_document, is_by_study, quotes_a_document, reaction
from generator.find.role_words import find_any, has_any, has_future, is_question, starts_with_any
from generator.find.tense import tense_of
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.find.role_scene import Told
    from generator.model import Role, Time

_CLAUSE = re.compile(r"[,،;؛]\s?(?:(?:كما|فيما|بينما|وقد|حيث|and|but|while)\s|و(?=\w{3}))?")
# First words among which a verb, or the noun that a verb like «تم» carries out, is looked for.
_VERB_REACH, _NOUN_REACH, _LATER_REACH = 3, 6, 2
# News tells of days and weeks: what is dated earlier came before it.
_OLD = timedelta(days=45)
_BEFORE_DATE, _INTO_DATE = 40, 6
_MONTH = re.compile(
    r"(?:\b(?:in|until|till|by|since|of|on|late|early|mid|next|last|from|to|through|before|after|this)[ -]|\d )may"
    r"|may(?:[.,]| \d)"
)
_PERFECT = ("has", "have")
_SINCE = re.compile(r"\bsince\b|منذ")


def signs_of(told: Told) -> dict[Role, set[str]]:
    """The names of all signs in the sentence, by the role they speak for."""
    return {
        "reaction": set(reaction(told)),
        "expectation": set(_expectation(told)),
        "consequence": set(_consequence(told)),
        "background": set(_background(told)),
    }


def _opens(told: Told, phrases: tuple[str, ...]) -> bool:
    return any(starts_with_any(each, phrases) for each in told.openings)


def _expectation(told: Told) -> Iterator[str]:
    if _opens(told, told.cues.expectation_openers):
        yield "due"
    # What the article itself asks: nobody speaks in the sentence.
    is_asked = is_question(told.words) and not told.quotes
    if is_asked or _opens(told, told.cues.open_questions):
        yield "open question"
    future = _future(told)
    if future:
        yield future
    elif _may(told):
        yield "may"
    if has_any(told.main, told.cues.expectation):
        yield "due inside"
    if _has_date_to_come(told):
        yield "date to come"
        if _is_present(told):
            yield "present verb and date to come"


def _future(told: Told) -> str:
    """The sign of a future verb: Arabic, among the first words of a clause, for names may look like one."""
    if not told.is_arabic:
        return "future" if has_any(told.main, told.cues.ahead) else ""
    if any(has_future(" ".join(each.split()[:_VERB_REACH]), told.cues) for each in told.openings):
        return "future"
    later = (" ".join(each.split()[:_LATER_REACH]) for each in _CLAUSE.split(told.main)[1:])
    return "future, later clause" if any(has_future(each, told.cues) for each in later) else ""


def _may(told: Told) -> bool:
    """True for what could be; "could not" and "would not" tell what was not."""
    found = find_any(told.main, told.cues.may)
    if found is None or told.main[found[1] :].startswith(" not"):
        return False
    # The month of May stands after a preposition or a number, or at the end.
    return told.main[slice(*found)] != "may" or _MONTH.search(told.main[: found[1] + 2]) is None


def _has_date_to_come(told: Told) -> bool:
    day = told.article.published
    starts = (time.when.earliest for time in told.times)
    return day is not None and any(start is not None and start > day for start in starts)


def _is_present(told: Told) -> bool:
    """True for a verb of the present; with a day to come one in ta- is no past one («تنقل»), unless it is a cause."""
    if told.is_arabic:
        return not _opens(told, told.cues.consequence_openers) and any(each[:1] in set("يتن") for each in told.openings)
    return any(map(tense_of("en").present_form.fullmatch, WORD.findall(told.main)))


def _consequence(told: Told) -> Iterator[str]:
    is_cause, effect = _opens(told, told.cues.consequence_openers), _effect(told)
    if is_cause:
        yield "cause"
    elif effect:
        yield effect
    is_movement = bool(told.cues.movement) and re.search(told.cues.movement, told.main) is not None
    if is_movement and (effect or not told.is_arabic):
        yield "prices moved"
    if has_any(told.main, told.cues.consequence):
        yield "so that"


def _effect(told: Told) -> str:
    """The sign of a verb of effect, weaker where it stands in a later clause; English ones are looked for anywhere."""
    cues = told.cues
    if not told.is_arabic:
        # "Stopped short of", "hit back": where somebody stands.
        stance = find_any(told.main, cues.stance)
        main = told.main if stance is None else told.main[: stance[0]] + told.main[stance[1] :]
        return "" if cues.effects.isdisjoint(WORD.findall(main)) else "effect"
    heads = [WORD.findall(each) for each in told.openings]
    if any(not cues.effects.isdisjoint(each[:_VERB_REACH]) for each in heads):
        return "effect"
    if any(
        each and each[0] in cues.carried_out and not cues.effect_nouns.isdisjoint(each[1:_NOUN_REACH]) for each in heads
    ):
        return "effect"
    later = (WORD.findall(each)[:1] for each in _CLAUSE.split(told.main)[1:])
    return "" if all(map(cues.effects.isdisjoint, later)) else "effect, later clause"


def _background(told: Told) -> Iterator[str]:
    yield "no sign"
    if _opens(told, told.cues.past_openers):
        yield "long before"
    if _opens(told, told.cues.background_openers):
        yield "context"
    if told.cues.past_perfect and re.search(told.cues.past_perfect, told.main):
        yield "past perfect"
    if has_any(told.main, told.cues.background):
        yield "context inside"
    if _is_old(told):
        yield "old date"
        if is_by_study(told):
            yield "long before"
    if quotes_a_document(told) or any(goes_on_with_a_document(told, each) for each in told.openings):
        yield "document"


def _is_old(told: Told) -> bool:
    """True where the sentence itself is dated weeks before publication and no later date stands beside it."""
    day = told.article.published
    if day is None or any(time.when.latest is not None and time.when.latest > day - _OLD for time in told.times):
        return False
    is_superlative = has_any(told.words, told.cues.superlatives)
    dated = (time for time in told.times if time.when.latest is not None)
    # "have lost bookings since May": the effect reaches until now.
    is_lasting = not told.is_arabic and has_any(told.main, _PERFECT) and bool(_effect(told))
    return any(not ((is_superlative or is_lasting) and _is_since(told, time)) for time in dated)


def _is_since(told: Told, time: Time) -> bool:
    """True for the date in "the lowest since 2019": it measures the news and does not date it."""
    start = time.evidence.span.start
    before = told.article.text[max(told.sentence.span.start, start - _BEFORE_DATE) : start + _INTO_DATE]
    return _SINCE.search(fold(before).lower()) is not None
