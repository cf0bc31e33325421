# SPDX-License-Identifier: Apache-2.0
"""The noun behind an Arabic verb of saying: where it begins, what cannot be its subject, where it ends.

In: a stretch, items of it and the words of the language. Out: item numbers, a `Phrase`, or what speaks against one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.noun_phrases import skip_lead
from generator.find.phrases import Phrase

if TYPE_CHECKING:
    from generator.find.actors import Index
    from generator.find.cues import Cue
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_LONGEST = 14
_SHORT = 3
_CIRCUMSTANCES = frozenset(("فيما", "بينما", "وهو", "وهي", "وهم", "حين", "وقد"))
_FROM_HIM = frozenset(("عنه", "عنها", "عنهم"))
_OF_TEXT = frozenset(("من", "رقم"))
_EACH, _OF = "كل", "من"


def subject_start(stretch: Stretch, first: int, end: int, speech: Speech, index: Index) -> int:
    """The item of the noun behind a verb; -1 before a circumstance: "he added, while others were waiting, that …"."""
    if stretch.is_kind(first, "stop") and stretch.form(first + 1) in _CIRCUMSTANCES:
        return -1
    start = skip_lead(stretch, first, end, speech)
    # "says the lady in her forties": a courtesy title with nothing but an adjective is who speaks.
    is_titled = start > first and stretch.form(start - 1) in speech.honorifics
    form = stretch.form(start)
    is_adjective = form.startswith("ال") and form.endswith(speech.adjective_endings)
    is_open = is_titled and start < end and is_adjective and index.at(stretch.items[start]) is None
    return start - is_open


def is_no_subject(stretch: Stretch, first: int, start: int, speech: Speech, index: Index) -> bool:
    """True for a particle, a participle set off by a comma, and the accusative of a calling.

    Source: Ryding (2005), 5.4 and 11.8 (the circumstantial accusative: "he adds, speaking of his career").
    """
    if not stretch.is_kind(start, "word"):
        return True
    form, actor = stretch.form(start), index.at(stretch.items[start])
    # "on" and the name Ali fold to one word.
    is_person = actor is not None and actor.kind == "person" and not actor.is_coref
    # "adds, and she wipes …": a circumstance with its own subject.
    if form in speech.stops | speech.prepositions | speech.coordinators:
        return not is_person
    if actor is not None:
        return False
    callings = speech.anonymous | speech.offices | speech.humans
    is_accusative = form.endswith("ا") and not form.endswith(("ها", "نا", "ما"))
    if is_accusative and form[:-1] in callings and not stretch.form(start + 1).startswith("ال"):
        return True
    # "she said, turning to the minister: …": behind a comma only a known noun or a name is the subject.
    known = callings | speech.organisations | speech.documents | speech.groups | speech.relations
    is_set_off = stretch.is_kind(first, "stop") and first < start
    return (
        is_set_off and form.endswith("ه") and known.isdisjoint((form, unjoined(form, speech), form.removeprefix("ال")))
    )


def before_relative(stretch: Stretch, start: int, stop: int) -> int:
    """The item before the verb that tells of an indefinite speaker: "says a young man (who carries) …".

    Source: Ryding (2005), 14.2 (no relative pronoun stands behind an indefinite noun).
    """
    for at in range(start + 1, stop):
        form = stretch.form(at)
        if form[:1] == "ي" and len(form) > _SHORT and not form.endswith(("ي", "ه")):
            return at
    return stop


def each_of(stretch: Stretch, start: int, end: int, speech: Speech) -> Phrase | None:
    """All who speak in "each of X, Y and Z said"."""
    if stretch.form(start) != _EACH or stretch.form(start + 1) != _OF:
        return None
    while end > start + 1 and (stretch.is_kind(end - 1, "stop") or stretch.form(end - 1) in speech.link_words):
        end -= 1
    return Phrase(start, end)


def unjoined(form: str, speech: Speech) -> str:
    """The word without a joined "and"."""
    return form[1:] if form[:1] in speech.conjunctions else form


def relay_from_him(stretch: Stretch, cue: Cue, speech: Speech) -> int:
    """The verb of "(papers) quoted from him his saying that …", where somebody told before speaks; -1 without one."""
    at = cue.first - 1
    if not speech.is_verb_first or stretch.form(at) not in _FROM_HIM:
        return -1
    for verb in range(at - 1, max(-1, at - _LONGEST), -1):
        found = speech.cues.get(unjoined(stretch.form(verb), speech))
        if found is not None and found.kind == "relay":
            return verb
    return -1


def without_asked(stretch: Stretch, start: int, stop: int, speech: Speech, index: Index) -> int:
    """The item before the one spoken to: "the judge asked (the accused)", "witnesses told (“X”)"."""
    asked = speech.humans | speech.groups
    for at in range(start + 1, stop):
        form, before = stretch.form(at), stretch.form(at - 1)
        is_paper = stretch.is_kind(at, "quote") and not {before, before.removeprefix("ال")} & (
            speech.offices | speech.organisations | speech.name_heads
        )
        is_asked = form.startswith("ال") and before.startswith("ال") and bool({form, form.removeprefix("ال")} & asked)
        if index.at(stretch.items[at - 1]) is None and (is_paper or is_asked):
            return at
    return stop


def document_end(stretch: Stretch, start: int, end: int, speech: Speech) -> int:
    """The item behind a document's words, and behind what an article or a clause is of: "article 4 of the law"."""
    for at in range(start + 1, end):
        # "the statement contained (a call)": a definite document has a number or definite adjectives only.
        form = stretch.form(at)
        is_own = form.startswith("ال") or form in _OF_TEXT or form[:1].isdigit()
        if stretch.form(start).startswith("ال") and not is_own:
            return at
        is_of = stretch.form(at) == "من" and stretch.form(at + 1).removeprefix("ال") in speech.documents
        if stretch.is_kind(at, "stop") or (stretch.form(at) in speech.stops and not is_of):
            return at
    return end
