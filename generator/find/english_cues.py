# SPDX-License-Identifier: Apache-2.0
"""English: where a form of a verb of saying says nothing: a noun, an infinitive, a condition, a gesture.

In: a stretch, an item and the form that stands there. Out: True when it is no cue, or when it is one after all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.find.english_agents import agent_at
from generator.languages.en.cue_verbs import MANNER

if TYPE_CHECKING:
    from generator.find.stretches import Stretch
    from generator.languages.speech import CueForm, Speech

APPEAL_LINKS: Final = frozenset(("for", "on", "upon"))
"""Behind "call" these ask for something: "called on them to …"."""
_LINK_REACH = 14
_PLURAL_REACH = 9
_NOUN_REACH = 4
_MANNER_REACH = 9
_CONDITION_REACH = 9
_OBJECT_LINKS = frozenset(("for", "on", "upon", "off", "in", "out", "up", "back", "into"))
_NAMES = frozenset(("name", "names", "surname", "surnames", "identity", "identities", "identified", "named"))
_VERDICTS = frozenset(
    ("culpable", "guilty", "wanting", "liable", "dead", "alive", "unconscious", "complicit", "responsible", "negligent")
)
_PLURALS = frozenset(("data", "media", "people", "police"))
_SUBJECTS = frozenset(("he", "she", "it", "they", "we", "there"))


def _has_plural_head(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True for "herders in the north say": a plural noun for people opens the words before the verb."""
    known = speech.groups | speech.anonymous | speech.callings
    for at in range(index - 1, max(-1, index - _PLURAL_REACH), -1):
        form = stretch.form(at)
        is_cue = form in speech.finite or form in speech.complementizers or form in speech.cues
        if is_cue or not stretch.is_kind(at, "word"):
            return False
        if form.endswith("s") and form in known and stretch.form(at + 1) in speech.after_head:
            return True
    return False


def _is_gerund(stretch: Stretch, index: int, form: CueForm, speech: Speech) -> bool:
    """True for "the ruling", "a 46-page ruling", "the defence's reading": an -ing form with a determiner of its own.

    Source: Quirk et al. (1985), 17.54 (the gradience from deverbal nouns to participles).
    """
    reach = _NOUN_REACH if form.lemma in speech.noun_participles else 1
    for at in range(index - 1, index - 1 - reach, -1):
        word = stretch.form(at)
        if not stretch.is_kind(at, "word") or word in speech.prepositions - speech.owners:
            return False
        if word in speech.determiners or word.endswith(("'s", "’s", "s'", "s’")):
            return True
    return False


def _is_supposed(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True in a condition: "if an inquiry found that …" tells of nobody who said so.

    Source: Quirk et al. (1985), 15.33-15.39 (conditional clauses).
    """
    for at in range(index - 1, max(-1, index - _CONDITION_REACH), -1):
        form = stretch.form(at)
        if form in {"if", "unless"}:
            return stretch.form(at - 1) not in {"as", "asked", "asks", "asking", "wondered", "even", "only"}
        if not stretch.is_kind(at, "word") or form in speech.coordinators | speech.complementizers | speech.cues.keys():
            return False
    return False


def _leads_to_pronoun(stretch: Stretch, index: int, form: CueForm, speech: Speech) -> bool:
    """True for "Small firms fear they will close", "Mr X, 66, claims he was …"; not for "denied claims he was …".

    Also behind a quotation that it closes.
    """
    before, after = stretch.form(index - 1), stretch.form(index + 1)
    if not form.is_plural and _closes_speech(stretch, index, speech):
        return True
    if form.is_plural and after in speech.determiners and form.lemma in speech.with_clause | speech.with_bare_clause:
        first = next((at for at in range(index - 1, -1, -1) if not stretch.is_kind(at, "word")), -1) + 1
        end = next((at for at in stretch.stops if at > index), len(stretch.items))
        is_clause = any(stretch.form(at) in speech.finite for at in range(index + 2, min(end, index + _LINK_REACH)))
        opener = stretch.form(first + (stretch.form(first) in speech.determiners | speech.coordinators))
        return is_clause and opener.endswith("s") and first < index
    if after not in _SUBJECTS or stretch.form(index + 2) not in speech.finite | speech.adverbs | speech.cues.keys():
        return False
    is_many = (before.endswith("s") and before not in speech.cues) or form.lemma in speech.with_bare_clause
    return is_many if form.is_plural else before == ","


def is_third_person(stretch: Stretch, index: int, form: CueForm, speech: Speech) -> bool:
    """True for "Okello fears fewer will come": behind a name, with a finite verb to come, the -s form is a verb."""
    if form.shape != "present" or form.is_plural or form.lemma not in speech.noun_verbs & speech.with_clause:
        return False
    after = stretch.form(index + 1)
    if after in speech.prepositions - speech.owners or after in speech.finite | speech.stops:
        return False
    behind = range(index + 2, min(len(stretch.items), index + _LINK_REACH))
    end = next((at for at in behind if not stretch.is_kind(at, "word")), len(stretch.items))
    return any(stretch.form(at) in speech.finite for at in behind if at < end)


def _is_beside_speech(stretch: Stretch, index: int) -> bool:
    """True for "“…,” smiled X", "“…,” X, the mayor, smiled", "she sighed: “…”", "he shouted: …"."""
    is_behind = any(stretch.is_kind(at, "quote") for at in range(max(0, index - _MANNER_REACH), index))
    return is_behind or any(
        ":" in stretch.form(at) or (stretch.is_kind(at, "quote") and stretch.form(at - 1) in {",", ""})
        for at in range(index + 1, index + _NOUN_REACH)
    )


def _is_behind_first_person(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True for "We were lucky, X shouted": a clause in the first person, a comma and the subject stand before."""
    comma = next((at for at in range(index - 1, max(0, index - _MANNER_REACH), -1) if stretch.is_kind(at, "stop")), 0)
    return comma > 1 and any(
        stretch.form(at) in speech.first_person for at in range(max(0, comma - _LINK_REACH), comma)
    )


def is_governed_noun(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True for "bound by the advice of the Cabinet": a preposition governs the noun, which tells nothing by itself."""
    if stretch.form(index + 1) not in {"of", "from"} or speech.is_verb_first:
        return False
    # "recorded a verdict of misadventure": a finding, nobody's view.
    if stretch.form(index) == "verdict" and stretch.form(index - 1) in {"a", "an", "open", "unanimous", "majority"}:
        return True
    before = index - 1
    while before > index - _NOUN_REACH and stretch.form(before) in speech.determiners | speech.owners:
        before -= 1
    return before < index - 1 and stretch.form(before) in speech.noun_links | {
        "after",
        "before",
        "despite",
        "following",
    }


def _is_no_saying(stretch: Stretch, index: int, form: CueForm, speech: Speech) -> bool:
    """True where what stands around a verb shows that it tells of something else: "was found guilty", "called off"."""
    before, after = stretch.form(index - 1), stretch.form(index + 1)
    if form.shape in {"past", "present"} and _is_supposed(stretch, index, speech):
        return True
    if form.lemma in MANNER:
        is_behind_own = _is_behind_first_person(stretch, index, speech)
        return not (is_behind_own or _is_beside_speech(stretch, index))
    # "is believed to be in Dubai" tells what people think, "is called on to" what he must.
    if form.shape == "past" and before in speech.passives and after == "to" and form.kind == "hold":
        return True
    if form.lemma in speech.withholding and after in speech.complementizers:
        return any(stretch.form(at) in _NAMES for at in range(index + 2, index + _MANNER_REACH))
    if form.lemma == "observe":
        is_progressive = form.shape == "participle" and before in speech.passives
        return is_progressive and after not in speech.complementizers
    if form.lemma == "find":
        return after in _VERDICTS and form.shape == "past"
    # "calls for an inquiry" are as often a noun.
    is_called = form.lemma == "call" and after in _OBJECT_LINKS
    return is_called and (after not in APPEAL_LINKS or form.shape == "present")


def _closes_speech(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True for "“…,” the bylaw states.": only a determiner and a noun that can speak part the marks from the verb."""
    known = speech.documents | speech.organisations | speech.offices | speech.anonymous
    is_last = stretch.form(index + 1) == "" or stretch.is_kind(index + 1, "stop")
    is_noun = stretch.form(index - 1) in known and stretch.form(index - 2) in speech.determiners
    return is_last and is_noun and any(stretch.is_kind(at, "quote") for at in (index - 3, index - 4) if at >= 0)


def is_no_cue(stretch: Stretch, index: int, form: CueForm, speech: Speech) -> bool:
    """True for "the report", "its claims", "to say": a present form that is a noun or an infinitive.

    Source: Quirk et al. (1985), App. I.43 (conversion), 10.34 (concord: the base form needs a plural subject).
    """
    before, after = stretch.form(index - 1), stretch.form(index + 1)
    if _is_no_saying(stretch, index, form, speech):
        return True
    if form.shape == "past" and (before in speech.owners or before in speech.determiners - speech.demonstratives):
        return True
    if form.shape == "past" and form.kind in {"say", "add"} and before in speech.passives:
        return agent_at(stretch, index + 1, speech) < 0
    if form.shape == "participle":
        return after not in speech.complementizers and _is_gerund(stretch, index, form, speech)
    if form.shape != "present" or _leads_to_pronoun(stretch, index, form, speech):
        return False
    is_determined = before in (speech.prepositions - speech.passives) | speech.noun_links
    if is_determined or (form.lemma in speech.noun_verbs and before in speech.complementizers):
        return True
    if before in speech.not_before_verb:
        return form.is_plural
    is_pronoun = before in speech.pronouns and before not in speech.owners
    is_followed = after in speech.complementizers or ":" in after or stretch.is_kind(index + 1, "quote")
    # Police, and in Britain any body of people, take the plural.
    many = speech.groups | speech.anonymous | speech.organisations
    is_plural = (before.endswith("s") and not before.endswith(("'s", "’s", "ss"))) or before in many
    is_plural = is_plural or before in _PLURALS or _has_plural_head(stretch, index, speech)
    if form.is_plural and not (
        is_pronoun or is_plural or before in {"i", "we", "you"} or stretch.is_kind(index - 1, "stop")
    ):
        return True
    if form.lemma not in speech.noun_verbs:
        return False
    return not (is_pronoun or is_followed or stretch.is_kind(index - 1, "quote"))
