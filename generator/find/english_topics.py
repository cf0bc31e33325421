# SPDX-License-Identifier: Apache-2.0
"""What an English sentence is about when nobody speaks in it, and what a pronoun or a noun can take up from it.

In: a stretch and a report. Out: a `Phrase` of items, or None.
Source: Quirk et al. (1985), 10.34-10.50 (concord of subject and pronoun).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.noun_phrases import after_dateline, skip_lead
from generator.find.phrases import Phrase
from generator.languages.en.takers import BODY_NOUNS
from generator.languages.speech import words

if TYPE_CHECKING:
    from generator.find.actors import Actor, Index
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_TOPIC_REACH = 12
_NOUN_REACH = 12
_NAMED_BEHIND = 7
_DETERMINED = 4
_PAIR = 2
_COUNTS = words("one two three four five six seven eight nine ten 2 3 4 5 6 7 8 9")


def topic(stretch: Stretch, speech: Speech, index: Index) -> Phrase | None:
    """The noun phrase without a name that a sentence is about: "An Oslo-based broker was blunt", "The tenants met"."""
    size = len(stretch.items)
    begin = skip_lead(stretch, after_dateline(stretch, 0, size, index), size, speech)
    if stretch.form(begin) in speech.prepositions - speech.owners | speech.stops:
        comma = next((at for at in stretch.stops if at > begin), size)
        if any(actor.kind == "person" for _, actor in index.within(stretch, begin, comma)):
            return None
        begin = skip_lead(stretch, comma, size, speech)
    borders = speech.finite | speech.relatives | speech.coordinators | speech.complementizers | speech.after_head
    last = -1
    for at in range(begin, min(size, begin + _TOPIC_REACH)):
        form = stretch.form(at)
        if not stretch.is_kind(at, "word") or form in borders | speech.adverbs:
            break
        if is_speaking(form, speech):
            last = at
        elif last >= 0:
            break
    if last < 0:
        return None
    while (
        last + 1 < size
        and stretch.is_kind(last + 1, "word")
        and index.text[stretch.items[last + 1].span.start].isupper()
    ):
        last += 1
    # "Counsel for the heirs, Mr X, was …", "its director Y met": the name behind the noun is who it is about.
    following = next((at for at in range(last + 1, min(size, last + _NOUN_REACH)) if stretch.is_kind(at, "stop")), last)
    named = (*range(last + 1, last + 2), *range(following + 1, following + _NAMED_BEHIND))
    actors = [index.at(stretch.items[at]) for at in named if at < size]
    is_titled = any(actor is not None and actor.kind == "person" for actor in actors)
    is_named = any(each.kind != "place" for _, each in index.within(stretch, begin, last + 1))
    return None if is_titled or is_named else Phrase(begin, last + 1)


def verb_after(stretch: Stretch, start: int, stop: int, speech: Speech, index: Index) -> int:
    """The first verb behind a noun phrase opening a sentence: an auxiliary, a verb of saying, what follows a head."""
    was_head = False
    for at in range(start + 1, stop):
        form = stretch.form(at)
        if index.is_named(stretch.items[at]) or form in speech.honorifics:
            was_head = False
            continue
        if form.endswith("ed") and index.is_named(stretch.items[at - 1]):
            return at
        cue = speech.cues.get(form)
        if form in speech.finite or (cue is not None and cue.shape == "past"):
            return at
        if was_head and not is_speaking(form, speech) and form not in speech.after_head | {"and"}:
            return stop if form.endswith("'s") else at
        was_head = is_speaking(form, speech) and form not in speech.after_head
    return stop


def is_speaking(form: str, speech: Speech) -> bool:
    """True for a noun for people or bodies that can speak."""
    return any(
        form in listed
        for listed in (
            speech.callings,
            speech.anonymous,
            speech.offices,
            speech.groups,
            speech.organisations,
            speech.relations,
            BODY_NOUNS,
        )
    )


def joint_pronoun(stretch: Stretch, first: int, speech: Speech) -> str:
    """The pronoun that opens "She rang last week and told him that …", "" unless the verb is joined to its verb."""
    if stretch.form(first - 1) not in speech.coordinators - speech.relatives:
        return ""
    form = stretch.form(skip_lead(stretch, 0, first, speech))
    return form if form in {"he", "she", "they", "it"} else ""


def is_parent(forms: tuple[str, ...]) -> bool:
    """True for "the mother of two", which tells who somebody named is, not who is related to somebody."""
    return forms[0] == "the" and len(forms) > 3 and forms[2] == "of" and forms[3] in _COUNTS


def head_at(stretch: Stretch, phrase: Phrase, speech: Speech) -> int:
    """The item of the noun that a phrase is about: the last one before "of", "in" or "who"."""
    items = range(phrase.start + 1, phrase.end)
    cut = next(
        (at for at in items if stretch.form(at) in speech.after_head or not stretch.is_kind(at, "word")), phrase.end
    )
    return max(phrase.start, cut - 1)


def document_in(stretch: Stretch, speech: Speech) -> Phrase | None:
    """The last document with a determiner that a sentence names: "It further stipulates that …" goes on about it."""
    for at in range(len(stretch.items) - 1, 0, -1):
        if stretch.form(at) not in speech.documents:
            continue
        for start in range(at - 1, max(-1, at - _DETERMINED), -1):
            if stretch.form(start) in speech.determiners:
                return Phrase(start, at + 1)
            if not stretch.is_kind(start, "word"):
                break
    return None


def who_sees_it(stretch: Stretch, index: int, text: str, speech: Speech) -> int:
    """The item of the name in "For X, a cable analyst in Lyon, it may take “…”": whose view is told; 0 without one.

    Source: Quirk et al. (1985), 9.57 ("to", "for" of the one who so sees it).
    """
    if stretch.form(0) not in {"for", "to"} or not stretch.is_kind(1, "word"):
        return 0
    comma = next((at for at in stretch.stops if at < min(index, _TOPIC_REACH)), 0)
    is_name = comma > 1 and all(text[stretch.items[at].span.start].isupper() for at in range(1, comma))
    is_told = stretch.form(comma) == "," and stretch.form(comma + 1) in {"a", "an", "the", "who", "whose"}
    close = next((at for at in stretch.stops if comma < at < index), 0)
    # "For Easter, the town has …": a clause, not what somebody is.
    is_clause = stretch.form(comma + 1) not in speech.relatives and any(
        stretch.form(at) in speech.finite for at in range(comma, close)
    )
    return 1 if is_name and is_told and close and not is_clause else 0


def is_names_joined(stretch: Stretch, phrase: Phrase, inside: tuple[tuple[int, Actor], ...]) -> bool:
    """True for "X and Y", "X, Y and Z": names of people that fill a phrase, the last behind "and"."""
    people = [(at, actor) for at, actor in inside if actor.kind == "person" and not actor.is_coref]
    if len({actor.id for _, actor in people}) < _PAIR or len(people) != len(inside):
        return False
    last_at, last = people[-1]
    return (
        people[0][0] == phrase.start
        and stretch.form(last_at - 1) == "and"
        and last.span.end >= phrase.last(stretch)
    )  # fmt: skip


def is_staff(stretch: Stretch, phrase: Phrase, body: Actor, speech: Speech) -> bool:
    """True for "a Department for Transport *spokesperson*": behind a body's whole name stands who speaks for it."""
    last = stretch.items[phrase.end - 1]
    is_last = last.form in speech.offices | speech.anonymous
    return is_last and phrase.end - phrase.start > 1 and body.span.end <= last.span.start


def is_titled_here(stretch: Stretch, at: int, speech: Speech) -> bool:
    """True right behind an office, over honorifics: "Union of Nurses branch *secretary* (Ms) X" names its holder.

    Source: Huddleston and Pullum (2002), 5.18.4 (an office before the name of its holder).
    """
    before = at - 1
    while before > 0 and stretch.form(before) in speech.honorifics:
        before -= 1
    return stretch.is_kind(before, "word") and stretch.form(before) in speech.offices


def name_behind(stretch: Stretch, phrase: Phrase, text: str, speech: Speech) -> Phrase | None:
    """The name at the end of "Bergen-based broker Fjordkorn", "the shipping line Marisol": no mention of it is known.

    Source: Quirk et al. (1985), 17.65-17.72 (restrictive apposition of a noun and a name).
    """
    start = phrase.end
    while start > phrase.start and text[stretch.items[start - 1].span.start].isupper():
        if stretch.form(start - 1).endswith("-based"):
            break
        start -= 1
    noun = stretch.form(start - 1)
    is_body = noun in speech.organisations and text[stretch.items[start - 1].span.start].islower()
    is_body = is_body or noun.endswith("-based")
    is_person = noun in speech.offices and phrase.end - start > 1
    is_body = is_body or (is_person and text[stretch.items[start - 1].span.start].islower())
    return Phrase(start, phrase.end) if phrase.start < start < phrase.end and is_body else None


def takes_up(pronoun: str, head: str, speech: Speech) -> bool:
    """True when a pronoun agrees in number and kind with a noun: "they" with "tenants", "it" with "refiner"."""
    is_body = head in speech.organisations or head in BODY_NOUNS
    is_plural = head.endswith("s") and not head.endswith("ss")
    is_human = any(head in each for each in (speech.callings, speech.anonymous, speech.offices, speech.relations))
    if speech.pronouns.get(pronoun):
        return is_human and not is_plural
    if pronoun == "they":
        return is_plural or head in speech.groups or is_body
    return is_body and pronoun == "it"
