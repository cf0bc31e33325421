# SPDX-License-Identifier: Apache-2.0
"""Verbs and phrases of saying in a stretch.

In: a stretch and the language's words. Out: `Cue`s sorted by their first item.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from generator.find.english_cues import APPEAL_LINKS, is_governed_noun, is_no_cue, is_third_person
from generator.find.noun_phrases import skip_lead
from generator.find.stretches import Stretch, quoted_words, skip_clitic
from generator.languages.speech import CueForm, Speech
from generator.model import Span
from generator.remembered import by_word

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from generator.find.stretches import Item

CueKind = Literal["verb", "source", "document"]
_NOMINAL = CueForm("", "say", "noun")
_OCCASION_REACH = 5
_NAME_LENGTH = 30
# What a verb such as "praised", "demanded" has as its object behind the subject is longer than a title.
_OBJECT_LENGTH = 20
# What is valued or condemned may be shorter: "praised “the volunteers' work”".
_VALUED_LENGTH = 12
_LINK_REACH = 14
_LED_REACH = 14
_SUBJECT_REACH = 6
_COMMAS = frozenset((",", "،"))
_DEEMED = 5
_FIRST_WORDS = 3
_IN_DOCUMENT = CueForm("", "state", "noun")
_DONE = CueForm("", "say", "past")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue over the items ``[first, end)``; `span` is its own words without a joined "and"."""

    first: int
    end: int
    span: Span
    form: CueForm
    kind: CueKind = "verb"
    is_joined: bool = False


def find_cues(stretch: Stretch, speech: Speech, text: str, is_named: Callable[[Item], bool]) -> tuple[Cue, ...]:
    """The cues of a stretch; what they govern is for others to find. A word inside a name (`is_named`) is none."""
    cues: list[Cue] = []
    index, may_open = 0, _openers(speech)
    while index < len(stretch.items):
        form = stretch.items[index].form
        if not may_open(form):
            index += 1
            continue
        cue = _phrase(stretch, index, speech, text) if _is_among(form, speech.phrase_starts, speech) else None
        if cue and cue.kind == "document" and _is_occasion(stretch, cue, cues, speech):
            cue = None
        if cue is None and _is_among(form, speech.cues, speech) and not is_named(stretch.items[index]):
            before_name = index + 1 < len(stretch.items) and is_named(stretch.items[index + 1])
            behind_name = index > 0 and is_named(stretch.items[index - 1])
            cue = _verb(stretch, index, speech, text, before_name=before_name, behind_name=behind_name)
        if cue is not None:
            cues.append(cue)
        index = cue.end if cue else index + 1
    return tuple(cue for cue in cues if not _is_lead(stretch, cue, cues, speech))


@cache
def _openers(speech: Speech) -> Callable[[str], bool]:
    """Whether a word may open a cue, as it stands or behind a joined "and": most words do not."""
    return by_word(lambda form: _is_among(form, speech.phrase_starts, speech) or _is_among(form, speech.cues, speech))


def _is_lead(stretch: Stretch, cue: Cue, cues: list[Cue], speech: Speech) -> bool:
    """True for "In a statement issued in Lagos, she alleged": the phrase in front tells where, the verb reports."""
    is_citing = stretch.form(cue.first) in {"citing", "quoting"}
    if speech.is_verb_first or not (cue.kind == "document" or is_citing):
        return False
    if is_citing and stretch.form(cue.first - 1) == ",":
        # "The daily, quoting Y, reported that": the verb behind the second comma reports.
        comma = next((at for at in stretch.stops if at > cue.end), -1)
        return any(other.first == comma + 1 and other.form.shape == "past" for other in cues)
    if cue.first > 1:
        return False
    verb = next((other for other in cues if other.first > cue.first and other.kind == "verb"), None)
    return (
        verb is not None
        and any(cue.end <= at < verb.first and stretch.form(at) == "," for at in stretch.stops)
        and not stretch.quotes_between(cue.end, verb.first)
    )


def bare_forms(form: str, speech: Speech) -> Iterator[tuple[str, bool]]:
    """The word as it stands and, where the language joins "and" to words, without it."""
    yield form, False
    if form[:1] in speech.conjunctions and len(form) > 2:
        yield form[1:], True


def done_at(stretch: Stretch, index: int, text: str, speech: Speech) -> Cue:
    """The cue of a verb that need not mean saying, where the words around show that something was said with it."""
    start = stretch.items[index].span.start
    is_joined = stretch.form(index)[:1] in speech.conjunctions and stretch.form(index)[1:] in speech.cues
    span = Span(skip_clitic(text, start) if is_joined else start, stretch.items[index].span.end)
    return Cue(index, index + 1, span, _DONE, is_joined=is_joined)


def _is_among(form: str, listed: Container[str], speech: Speech) -> bool:
    """True when the list holds the word, as it stands or without a joined "and"."""
    return form in listed or (form[:1] in speech.conjunctions and len(form) > 2 and form[1:] in listed)


def _phrase(stretch: Stretch, index: int, speech: Speech, text: str) -> Cue | None:
    """The longest nominal cue at an item."""
    for length in (4, 3, 2, 1):
        items = stretch.items[index : index + length]
        if len(items) < length or any(item.kind != "word" for item in items):
            continue
        for first, is_joined in bare_forms(items[0].form, speech):
            key = (first, *(item.form for item in items[1:]))
            if key in speech.nominal_cues and is_governed_noun(stretch, index, speech):
                continue
            if key in speech.nominal_cues and _is_measure(stretch.form(index + length), speech):
                continue
            if key in speech.nominal_cues or key in speech.document_cues:
                kind: CueKind = "source" if key in speech.nominal_cues else "document"
                form = _NOMINAL if kind == "source" else _IN_DOCUMENT
                start = skip_clitic(text, items[0].span.start) if is_joined else items[0].span.start
                # Of "it says in a statement" the verb is the cue; a phrase without a verb is one as a whole.
                has_verb = kind == "document" and first in speech.cues and speech.is_verb_first
                span = Span(start, items[0].span.end if has_verb else items[-1].span.end)
                return Cue(index, index + length, span, form, kind, is_joined)
    return None


def _is_measure(form: str, speech: Speech) -> bool:
    """True for "schedule", "rules": what is done according to them is not said by them."""
    bare = form.removeprefix("ل").removeprefix("ل").removeprefix("ال")
    return not speech.not_sources.isdisjoint((form, bare))


def _verb(  # noqa: C901  (one line a reason against the verb)
    stretch: Stretch, index: int, speech: Speech, text: str, *, before_name: bool, behind_name: bool = False
) -> Cue | None:
    """The verb of saying at an item."""
    item = stretch.items[index]
    if item.kind != "word":
        return None
    # Inside an English sentence a verb is written small: "Port Said" says nothing.
    if not speech.is_verb_first and stretch.is_kind(index - 1, "word") and text[item.span.start].isupper():
        return None
    for form, is_joined in bare_forms(item.form, speech):
        found = speech.cues.get(form)
        if found is None or found.shape == "passive" or form in speech.clause_breaks:
            continue
        is_told = behind_name and not speech.is_verb_first and is_third_person(stretch, index, found, speech)
        if not is_told and _is_no_verb(stretch, index, found, is_joined=is_joined, speech=speech):
            continue
        if found.lemma == "call" and stretch.form(index + 1) in APPEAL_LINKS:
            found = found._replace(kind="hold")
        if _is_object_form(stretch, index, found, speech):
            continue
        if form in speech.noun_like and not (is_joined or stretch.is_kind(index - 1, "stop")):
            continue
        if not _has_company(stretch, index, form, found, speech, text, before_name=before_name):
            continue
        particles = speech.particles.get(found.lemma)
        end = index + 1
        tail = next((len(each) for each in speech.tails.get(found.lemma, ()) if _follows(stretch, end, each)), 0)
        end += tail
        if particles is not None and not tail:
            if stretch.form(end) not in particles:
                continue
            end += stretch.form(end) not in speech.unspoken
        is_prefixed = is_joined or form in speech.prefixed
        start = skip_clitic(text, item.span.start) if is_prefixed else item.span.start
        return Cue(index, end, Span(start, stretch.items[end - 1].span.end), found, is_joined=is_joined)
    return None


def _follows(stretch: Stretch, index: int, phrase: tuple[str, ...]) -> bool:
    """True when the words of a phrase stand at an item."""
    return all(stretch.form(index + at) == form for at, form in enumerate(phrase))


def _is_occasion(stretch: Stretch, cue: Cue, before: list[Cue], speech: Speech) -> bool:
    """True for "said in a statement": the verb reports, the phrase tells where."""
    if speech.is_verb_first or not before or before[-1].kind != "verb":
        return False
    return cue.first - before[-1].end <= _OCCASION_REACH and not stretch.quotes_between(before[-1].end, cue.first)


def _is_object_form(stretch: Stretch, index: int, found: CueForm, speech: Speech) -> bool:
    """True for the letters of a verb with its object where they are a noun with its owner."""
    if not found.has_object or found.shape == "noun" or found.kind == "label":
        return False
    is_shown = found.lemma not in speech.strict and _is_beside_words(stretch, index, speech)
    is_shown = is_shown or (found.lemma in speech.with_object and _is_deemed(stretch, index))
    return not (is_shown or _is_resumed(stretch, index, speech))


def _has_company(
    stretch: Stretch, index: int, form: str, found: CueForm, speech: Speech, text: str, *, before_name: bool
) -> bool:
    """True unless the word means something else without what follows: a preposition, "that", a speaker."""
    if form in speech.before_that:
        behind = range(index + 2, min(len(stretch.items), index + _LED_REACH))
        is_first = index == 0 or stretch.is_kind(index - 1, "stop") or skip_lead(stretch, 0, index, speech) == index
        before_name = before_name or stretch.form(index + 1) in speech.honorifics
        is_led = is_first and (before_name or _is_speaker(stretch.form(index + 1), speech))
        is_led = is_led and any(stretch.form(at) in speech.complementizers for at in behind)
        # "the minister made clear that": a definite noun alone between the two is no second part of "between".
        is_alone = is_first and stretch.form(index + 1).startswith("ال") and _is_that(stretch, index + 2, speech)
        # "held in its verdict that": where it was held stands between.
        is_in = stretch.form(index + 1) == "in" and stretch.form(index + 2) in speech.determiners
        is_in = is_in and any(stretch.form(at) in speech.complementizers for at in behind)
        return is_led or is_alone or is_in or stretch.form(index + 1) in speech.complementizers
    if link := speech.with_link.get(found.lemma):
        reach = range(index + 1, min(len(stretch.items), index + _LINK_REACH))
        return any(stretch.form(at) in link or _is_in_marks(stretch.items[at], link, text) for at in reach)
    if form in speech.needs_next or found.lemma in speech.strict:
        if _leads_to_words(stretch, index + 1, found, speech, with_speaker=form in speech.needs_next):
            return True
        # "London spoke of “…”": the quotation right behind the preposition is what was said, whoever the subject.
        if found.lemma in speech.intransitive and _speaks_of(stretch, index, speech):
            return True
        # Of a speaker's deed ("attended", "carried", "cut") the same letters tell more often than of words.
        is_speaker = before_name or _is_speaker(stretch.form(index + 1), speech)
        behind = range(index + 1, min(len(stretch.items), index + _LINK_REACH))
        longest = _VALUED_LENGTH if found.kind == "hold" else _OBJECT_LENGTH
        return is_speaker and any(
            stretch.form(at) in speech.complementizers
            or ":" in stretch.form(at)
            or (stretch.is_kind(at, "quote") and stretch.items[at].span.length > longest)
            for at in behind
        )
    return True


def _is_in_marks(item: Item, link: frozenset[str], text: str) -> bool:
    """True when one of the words is among the first of a quotation: "held X “fully responsible”"."""
    return item.pair is not None and not link.isdisjoint(quoted_words(item.pair, text)[:_FIRST_WORDS])


def _is_that(stretch: Stretch, at: int, speech: Speech) -> bool:
    return stretch.form(at) in speech.complementizers


def _speaks_of(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True when "about" and a quotation stand a few words behind the verb."""
    return any(
        stretch.form(at) in speech.about and stretch.is_kind(at + 1, "quote")
        for at in range(index + 1, index + _SUBJECT_REACH)
    )


def _is_speaker(form: str, speech: Speech) -> bool:
    bare = form.removeprefix("ال")
    known = speech.offices | speech.anonymous | speech.humans
    return form in speech.groups | speech.documents | speech.organisations | speech.honorifics or bare in known


def _leads_to_words(stretch: Stretch, index: int, found: CueForm, speech: Speech, *, with_speaker: bool) -> bool:
    """True when a speaker, a complementizer, a colon or a long quotation comes next, perhaps behind a preposition."""
    form = stretch.form(index)
    # "and added, according to the statement, that …".
    if form in _COMMAS:
        after = next((at for at in stretch.stops if index < at <= index + _LINK_REACH), -1)
        return after > 0 and stretch.form(after + 1) in speech.complementizers
    if found.kind == "state":
        return form.removeprefix("ال") in speech.documents
    is_long = stretch.is_kind(index, "quote") and stretch.items[index].span.length > _NAME_LENGTH
    if form in speech.complementizers or ":" in form or is_long:
        return True
    if form in speech.link_words:
        return stretch.form(index + 1) in speech.complementizers or stretch.is_kind(index + 1, "quote")
    return with_speaker and _is_speaker(form, speech)


def _is_beside_words(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True for "he deemed it “…”", "he told him that …", and for "“…”, X said it"."""
    before, after = index - 1, index + 1
    while stretch.is_kind(before, "stop"):
        before -= 1
    if stretch.form(after) in speech.link_words:
        after += 1
    is_followed = stretch.is_kind(after, "quote") or stretch.form(after) in speech.complementizers
    return is_followed or (before >= 0 and stretch.is_kind(before, "quote"))


def _is_deemed(stretch: Stretch, index: int) -> bool:
    """True where a subject of a few words stands between "deemed it" and a quotation: "its foes deemed it “…”"."""
    quote = next((at for at in range(index + 2, index + _DEEMED) if stretch.is_kind(at, "quote")), 0)
    return quote > 0 and all(stretch.is_kind(at, "word") for at in range(index + 1, quote))


def _is_resumed(stretch: Stretch, index: int, speech: Speech) -> bool:
    """True for the verb of a relative clause ("what X announced it"); elsewhere the same letters are a noun."""
    before = stretch.form(index - 1)
    return before.endswith("ما") or before in speech.relatives


def _is_no_verb(stretch: Stretch, index: int, form: CueForm, *, is_joined: bool, speech: Speech) -> bool:
    """True after a preposition or "to": there the letters of a verb are a noun or an infinitive."""
    if stretch.form(index + 1) in speech.withheld and form.kind in {"say", "hold"} and form.shape != "noun":
        return form.lemma in speech.withholding
    if not speech.is_verb_first:
        return is_no_cue(stretch, index, form, speech)
    is_finite = form.shape in {"past", "present"} and not is_joined
    return is_finite and stretch.form(index - 1) in speech.not_before_verb
