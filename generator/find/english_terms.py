# SPDX-License-Identifier: Apache-2.0
"""English: titles, nicknames and terms between marks inside somebody's reported clause, which are not that one's words.

In: a stretch, the item of a quotation, the report that holds it and its words. Out: the word beside the marks that
shows it, None where the words may be speech. Arabic has rules of its own in `scare.py`, after Ryding.
Source: Quirk et al. (1985), 17.94-17.120 (nouns and phrases before a noun), App. III.29 (marks for a term spoken of);
Chicago Manual of Style (17th ed.), 8.159 (headline-style capitals in titles).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.languages.en.marked_words import (
    CARRIERS,
    CLAUSE_WORDS,
    JUDGING,
    JUDGING_ENDS,
    LINES,
    LINKS,
    NAMING,
    NOUN_ENDS,
    SMALL_WORDS,
    WRITTEN,
)

if TYPE_CHECKING:
    from generator.find.reports import Report
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_TITLE_WORDS = 9
_TERM_WORDS = 6
_SUBJECT_WORDS = 3
_NICKNAME_WORDS = 3
_SUFFIXED = 4
_BEHIND = 5
_WRITTEN_REACH = 8
_SHOWN = frozenset(
    ("read", "say", "run", "go", "declare", "proclaim", "demand", "scream", "state", "urge", "ask", "warn")
)
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def term_beside(stretch: Stretch, index: int, report: Report, text: str, speech: Speech) -> str | None:
    """The word that shows a title, a nickname or a term in the reported clause; None where the words may be speech."""
    pair = stretch.items[index].pair
    if pair is None:
        return None
    inner = text[pair.inner.start : pair.inner.end]
    listed = _WORD.findall(inner[: _TITLE_WORDS * 16])
    if not listed or len(listed) > _TITLE_WORDS:
        return None
    before, after = stretch.form(index - 1), stretch.form(index + 1)
    if carrier := _carrier(stretch, index, report, speech):
        return carrier
    # "“Nobody,” he said": right before or behind its verb anything may have been said.
    is_apart = not stretch.is_kind(index - 1, "word")
    is_utterance = (
        is_apart and report.subject[0] - 1 == index and (report.how != "before" or report.content[0] == index)
    )
    is_utterance = is_utterance or (report.how in {"colon", "quote"} and report.content[0] == index)
    if _is_nickname(stretch, index, listed, text):
        return before
    if not is_utterance and not stretch.is_heading and _is_title(stretch, index, report, listed):
        return before or after
    if _is_attributive(stretch, index, listed, text, speech):
        return after
    return after if not is_utterance and _is_subject(stretch, index, report, listed, speech) else None


def _carrier(stretch: Stretch, index: int, report: Report, speech: Speech) -> str:
    """The placard, banner or shirt whose words these are: one placard read “…”, “…,” read a banner; "" without one."""
    cue = report.cue
    if cue.kind != "verb" or cue.form.lemma not in _SHOWN:
        return ""
    noun = stretch.form(cue.first - 1 - (stretch.form(cue.first - 1) in speech.relatives))
    if noun in CARRIERS and report.covers(index):
        return noun
    behind = [stretch.form(at) for at in range(cue.end, min(len(stretch.items), cue.end + _BEHIND))]
    cut = next(
        (at for at, form in enumerate(behind) if form in speech.after_head or not form[:1].isalpha()), len(behind)
    )
    # "says the proverb painted on the lorries": a participle tells more about it.
    cut = next((at for at in range(1, cut) if behind[at].endswith("ed") and behind[at - 1] in CARRIERS), cut)
    before = cue.first - 1 - stretch.is_kind(cue.first - 1, "stop")
    is_first = index == before and cut > 0 and behind[cut - 1] in CARRIERS
    return behind[cut - 1] if is_first else ""


def written_line(stretch: Stretch, index: int) -> str:
    """The line that stands written somewhere, right before its words: "under it stands an older line, “…”"; else ""."""
    at = index - 1 - stretch.is_kind(index - 1, "stop")
    if stretch.form(at) not in LINES or ":" in stretch.form(index - 1):
        return ""
    is_written = any(stretch.form(each) in WRITTEN for each in range(max(0, at - _WRITTEN_REACH), at))
    return stretch.form(at) if is_written else ""


def _is_capital(stretch: Stretch, index: int, text: str) -> bool:
    return stretch.is_kind(index, "word") and text[stretch.items[index].span.start].isupper()


def _is_nickname(stretch: Stretch, index: int, listed: list[str], text: str) -> bool:
    """True for “Big Man” in "Peter “Big Man” Doe": capitals on both sides and within."""
    is_short = len(listed) <= _NICKNAME_WORDS and all(word[0].isupper() for word in listed)
    is_short = is_short and index > 1 and _is_capital(stretch, index - 1, text)
    return is_short and _is_capital(stretch, index + 1, text) and _is_glued(stretch, index, text)


def _is_glued(stretch: Stretch, index: int, text: str) -> bool:
    """True when nothing but a blank stands between the marks and the word behind them, and no stop within them."""
    item = stretch.items[index]
    if not stretch.is_kind(index + 1, "word") or item.pair is None or item.pair.inner.length == 0:
        return False
    is_closed = text[item.pair.inner.end - 1] in ",.;:?!…"
    return not is_closed and not text[item.span.end : stretch.items[index + 1].span.start].strip(" ")


def _is_title(stretch: Stretch, index: int, report: Report, listed: list[str]) -> bool:
    """True for words in headline style, and for one word with a capital behind a word of the same clause."""
    content = [word for word in listed if word.lower() not in SMALL_WORDS]
    if not content or not all(word[0].isupper() or word[0].isdigit() for word in (listed[0], *content)):
        return False
    if len(content) > 1:
        return sum(word[0].isupper() for word in content) > 1
    is_inside = stretch.is_kind(index - 1, "word") and index > report.content[0]
    return is_inside and report.how == "before" and not content[0][0].isdigit() and len(listed) == 1


def _is_attributive(stretch: Stretch, index: int, listed: list[str], text: str, speech: Speech) -> bool:
    """True for a term or a slogan before the noun it is a kind of: a “green visa” track, her “buy” rating.

    An adjective there is the speaker's judgement: a “reckless” move.
    """
    if len(listed) > _TERM_WORDS or not _is_glued(stretch, index, text):
        return False
    after = stretch.form(index + 1)
    if not _is_noun(after, speech):
        return False
    forms = [word.lower() for word in listed]
    if len(forms) > 1 and after in NAMING | speech.name_tails and forms[0] not in {"a", "an", "very", "most"}:
        # "what it called “grossly manipulated” images": nothing there names a kind.
        return not (is_judging(forms[0]) and is_judging(forms[-1]))
    if not (CLAUSE_WORDS | speech.finite).isdisjoint(forms) or forms[0] in speech.determiners | {"a", "an"}:
        return False
    return not is_judging(forms[0]) and not _ends_judging(forms)


def _ends_judging(forms: list[str]) -> bool:
    """True when the last word is no noun; behind another noun "-ing" and "-ment" make one ("vote buying")."""
    return is_judging(forms[-1]) and not (len(forms) > 1 and forms[-1].endswith(NOUN_ENDS))


def _is_noun(form: str, speech: Speech) -> bool:
    """True for a word that may be a noun behind what qualifies it: no small word, no verb, no adverb."""
    small = speech.prepositions | speech.stops | speech.coordinators | speech.complementizers | speech.finite
    small |= LINKS | speech.relatives | speech.adverbs | speech.clause_breaks | speech.after_head | speech.days
    if form in small or form in speech.pronouns or form in speech.determiners or not form[:1].isalpha():
        return False
    cue = speech.cues.get(form)
    return (cue is None or cue.shape == "present") and not form.endswith(("ly", "ed"))


def is_judging(form: str) -> bool:
    """True for an adjective, a participle, an adverb: a word that judges what it stands before."""
    return form in JUDGING or (len(form) > _SUFFIXED and form.endswith(JUDGING_ENDS))


def _is_subject(stretch: Stretch, index: int, report: Report, listed: list[str], speech: Speech) -> bool:
    """True for a term that the clause tells something about: said that “desert farming” is a contradiction."""
    if report.how not in {"that", "bare", "before", "preposition"} or len(listed) > _SUBJECT_WORDS:
        return False
    first = report.content[0]
    lead = stretch.form(first)
    is_led = lead in speech.determiners | {"a", "an"} or lead.isdigit() or lead.endswith(("'s", "’s", "s'", "s’"))
    is_first = index == first or (index == first + 1 and is_led)
    forms = [word.lower() for word in listed]
    if not is_first or forms[0] in speech.determiners or is_judging(forms[0]):
        return False
    if not (CLAUSE_WORDS | speech.finite).isdisjoint(forms):
        return False
    is_noun = forms[-1].endswith(NOUN_ENDS) and forms[-1] not in JUDGING
    return stretch.form(index + 1) in speech.finite and (is_noun or not is_judging(forms[-1]))
