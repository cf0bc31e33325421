# SPDX-License-Identifier: Apache-2.0
"""Whether a noun phrase behind a verb of saying can be its subject, in a language whose verb stands first.

In: a stretch, a report and the phrase behind its cue. Out: True unless gender, a preposition joined to the noun, or
the verb's need of an object speaks against it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.unlisted_names import is_full_name
from generator.languages.anaphora import anaphora
from generator.languages.ar.common_words import is_common

if TYPE_CHECKING:
    from generator.find.actors import Index
    from generator.find.phrases import Phrase
    from generator.find.reports import Report
    from generator.find.stretches import Stretch
    from generator.languages.speech import CueForm, Speech

_JOINED = "بلك"
_FEMININE = "ه"
_OWNED = 5


def may_be_subject(stretch: Stretch, report: Report, phrase: Phrase, speech: Speech, index: Index) -> bool:
    """False for a noun that the verb does not agree with, stands for a circumstance or is the verb's object."""
    if index.at(stretch.items[phrase.start]) is None:
        is_agreeing = agrees(stretch.form(phrase.start), report.cue.form, speech)
        # "said (f) the member of the council, Ms X": papers leave a woman's office in the masculine.
        is_agreeing = is_agreeing or any(a.kind == "person" for _, a in index.within(stretch, phrase.start, phrase.end))
        if not (is_agreeing or is_owned(stretch, phrase.start, index.text)):
            return False
        if _is_circumstance(stretch.form(phrase.start), speech):
            return False
    return not _is_object(stretch, report, phrase, speech, index)


def is_latter(forms: tuple[str, ...], speech: Speech) -> bool:
    """True for "the latter"."""
    return " ".join(forms) in speech.latter or any(form in speech.latter for form in _unjoined(forms[0], speech))


def style_of(forms: tuple[str, ...], speech: Speech) -> str:
    """The style such as "His Excellency" that a phrase begins with, "" if none."""
    return next((form for form in _unjoined(forms[0], speech) if form in speech.styles), "")


def _unjoined(form: str, speech: Speech) -> tuple[str, ...]:
    return (form, form[1:]) if form[:1] in speech.conjunctions else (form,)


def _bare(form: str) -> frozenset[str]:
    """The noun with and without its article."""
    return frozenset((form, form.removeprefix("ال")))


def agrees(form: str, cue: CueForm, speech: Speech) -> bool:
    """False for a feminine verb before a masculine noun, and the other way round.

    Source: Ryding (2005), 4.1.2 and 36.1 (a verb before its subject agrees in gender).
    """
    if cue.shape not in {"past", "present"} or cue.is_plural:
        return True
    bare = _bare(form)
    if cue.gender == "f":
        return speech.masculine.isdisjoint(bare)
    is_listed = any(
        word in listed for word in bare for listed in (speech.documents, speech.organisations, speech.offices)
    )
    is_abstract = form.startswith("ال") and form not in speech.groups
    return not (form.endswith(_FEMININE) and (is_listed or is_abstract))


def _is_circumstance(form: str, speech: Speech) -> bool:
    """True for a noun with a joined preposition ("with a tone of …"), which is no known noun that begins so."""
    if form[:1] not in _JOINED or len(form) < 4 or form in speech.groups:
        return False
    lists = (speech.anonymous, speech.documents, speech.organisations, speech.offices, speech.relations)
    known = any(word in listed for word in _bare(form) for listed in lists)
    # Many nouns begin with these letters; only where the rest is a noun of its own is the letter a preposition.
    return not known and (form.startswith("لل") or form[:3] == "بال" or (form[0] == "ب" and form[1:] in speech.manners))


def _is_object(stretch: Stretch, report: Report, phrase: Phrase, speech: Speech, index: Index) -> bool:
    """True for the only noun phrase between a verb such as "accused", "called" and what it is said to be or to do."""
    cue = report.cue
    # A suffix on the verb is its object, so the noun is the subject.
    if cue.form.has_object:
        return False
    lemma = cue.form.lemma
    is_addressed = lemma in speech.with_addressee
    if (
        not (is_addressed or lemma in speech.with_object)
        or report.how == "colon"
        or cue.form.shape not in {"past", "present"}
    ):
        return False
    if report.how == "that" and cue.form.kind != "label" and not is_addressed:
        return False
    actor = index.at(stretch.items[phrase.start])
    human = speech.offices | speech.anonymous | speech.relations | speech.honorifics | speech.documents
    if is_addressed and ((actor and actor.kind == "person") or not human.isdisjoint(_bare(stretch.form(phrase.start)))):
        return False
    # The ending of the nominative shows the subject. Source: Ryding (2005), 7.5.1 (sound masculine plural).
    if is_many(stretch.form(phrase.start)):
        return False
    end = report.subject[1]
    while end > phrase.start and stretch.form(end - 1) in speech.link_words:
        end -= 1
    # "the critic X Y (likened) the novel": the name closes the subject.
    if phrase.start > report.subject[0] and is_full_name(phrase.forms(stretch)):
        return phrase.end >= end
    return noun_phrase_end(stretch, phrase.start, end, speech, index) >= end


def is_many(form: str) -> bool:
    """True for the nominative plural of people, alone or before their genitive: «المراقبون», «فلاحو».

    A noun such as «القانون» has no other case in -in. Source: Ryding (2005), 7.5.1 (the sound masculine plural, whose n
    drops in an annexation).
    """
    if form.endswith("ون"):
        return is_common(form.removesuffix("ون") + "ين") and not is_common(form.removesuffix("ون") + "ونا")
    return form.endswith("و") and len(form) >= _OWNED and not form.startswith("ال")


def subject_end(stretch: Stretch, start: int, stop: int, speech: Speech, index: Index) -> int:
    """Where a subject without a name ends before an object or a joined preposition: "the minister the citizens with …".

    Source: Ryding (2005), 8.1 (a definite genitive closes the annexation), 7.2 (accusative endings).
    """
    for at in range(start + 1, stop):
        form, before = stretch.form(at), stretch.form(at - 1)
        if index.at(stretch.items[at]) is not None or index.is_named(stretch.items[at]):
            continue
        cue = speech.cues.get(form)
        if cue is not None and cue.shape == "noun" and cue.has_object:
            return at
        if stretch.is_kind(at - 1, "quote") and form.startswith("ال") and not form.endswith(speech.adjective_endings):
            return at
        if (
            form in speech.objects
            or form in speech.coordinators
            or _points(stretch, at, index.text)
            or (form == "ما" and _is_named_by(stretch.form(at + 1), speech))
        ):
            return at
        if not before.startswith("ال") or form in speech.same:
            continue
        if form in speech.matters:
            return at
        rest = form[1:]
        is_joined = form[:1] == "ب" and len(form) > 3 and rest not in speech.organisations | speech.agents
        is_accusative = not form.startswith("ال") and form.endswith("ا") and len(form) > 3
        is_object = (
            form.startswith("ال") and form.endswith("ين") and not form.endswith("يين") and not before.endswith("ين")
        )
        is_object = is_object or (at == start + 1 and _is_of_other_gender(before, form, speech))
        if (
            is_joined
            or is_accusative
            or is_object
            or is_owned(stretch, at, index.text)
            or _is_new_noun(stretch, at, speech, index.text)
        ):
            return at
    while stop > start + 1 and stretch.form(stop - 1) in speech.link_words:
        stop -= 1
    return stop


def _points(stretch: Stretch, at: int, text: str) -> bool:
    """True for a demonstrative behind a closed phrase: "his daughter (describes) that night"."""
    is_closed = stretch.form(at - 1).startswith("ال") or is_owned(stretch, at - 1, text)
    return is_closed and stretch.form(at) in anaphora("ar").pointers - anaphora("ar").copulas


def _is_of_other_gender(noun: str, form: str, speech: Speech) -> bool:
    """True for a feminine word behind the holder of a man's office: no adjective of his, but an object.

    Source: Ryding (2005), 10.1 (an adjective agrees with its noun in gender).
    """
    head = noun.removeprefix("ال")
    return (
        head in speech.offices and not head.endswith(_FEMININE) and form.startswith("ال") and form.endswith(_FEMININE)
    )


def _is_new_noun(stretch: Stretch, at: int, speech: Speech, text: str) -> bool:
    """True for an everyday word without article or particle, which behind a definite noun begins another phrase.

    Source: Ryding (2005), 8.1 (an annexation ends with its definite noun).
    """
    known = speech.offices | speech.honorifics | speech.prepositions | speech.stops | speech.link_words | speech.adverbs
    form, start = stretch.form(at), stretch.items[at].span.start
    # «آلية» begins like the article only where its sign is left out.
    if text[start] == "آ":
        return is_common(form)
    is_plain = form[:1] not in "ولفبك" and not (form.startswith("ال") and text[start] == "ا")
    return is_plain and form not in known and form not in speech.same and is_common(form)


def _is_named_by(form: str, speech: Speech) -> bool:
    """True for the verb of "what he called (it)", a clause of its own behind the subject."""
    cue = speech.cues.get(form)
    return cue is not None and cue.has_object and cue.shape in {"past", "present"}


def is_owned(stretch: Stretch, at: int, text: str) -> bool:
    """True for a noun with its owner's pronoun, whose last letter is no feminine ending: «حديثه», «زيارتها».

    Behind a definite noun it is another phrase. Source: Ryding (2005), 8.1.3 (nothing follows a closed annexation).
    """
    form = stretch.form(at)
    if form.startswith("ال") or len(form) < _OWNED:
        return False
    last = text[stretch.items[at].span.end - 1 : stretch.items[at].span.end]
    return form.endswith("ها") or (form.endswith("ه") and last == "ه")


def noun_phrase_end(stretch: Stretch, start: int, limit: int, speech: Speech, index: Index) -> int:
    """The item after the first noun phrase: an actor, or a noun with its genitive and the adjectives after it."""
    actor = index.at(stretch.items[start])
    if actor is not None:
        at = start + 1
        while at < limit and stretch.items[at].span.start < actor.span.end:
            at += 1
        return _adjectives_end(stretch, at, limit, speech, index)
    at = start + 1
    if not stretch.form(start).startswith("ال") and at < limit and stretch.is_kind(at, "word"):
        at += 1
        # An annexation goes on to its definite noun: "the resistance committees of the quarter".
        # "a port worker (called) the situation": what one talks about is the verb's object.
        is_open = at < limit and stretch.form(at) not in speech.matters
        is_open = (
            is_open and not stretch.form(at - 1).startswith("ال") and not stretch.form(start).endswith(("ون", "ا"))
        )
        if is_open and at < limit and stretch.form(at).startswith("ال") and index.at(stretch.items[at - 1]) is None:
            at += 1
        inside = index.at(stretch.items[at - 1])
        while inside is not None and at < limit and stretch.items[at].span.start < inside.span.end:
            at += 1
    at = _adjectives_end(stretch, at, limit, speech, index)
    following = index.at(stretch.items[at]) if at < limit else None
    if (
        following is not None
        and following.kind == "person"
        and stretch.form(start).removeprefix("ال") in speech.offices
    ):
        while at < limit and stretch.items[at].span.start < following.span.end:
            at += 1
    return at


def _adjectives_end(stretch: Stretch, at: int, limit: int, speech: Speech, index: Index) -> int:
    while (
        at < limit
        and stretch.form(at).startswith("ال")
        and stretch.form(at).endswith(speech.adjective_endings)
        and index.at(stretch.items[at]) is None
    ):
        at += 1
    return at
