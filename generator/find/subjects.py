# SPDX-License-Identifier: Apache-2.0
"""The noun phrase that is the subject of a cue: after it, before it, or behind "according to".

In: a stretch and a report. Out: a `Phrase` of items, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.agreement import is_many, noun_phrase_end, subject_end
from generator.find.arabic_subjects import (
    before_relative,
    document_end,
    each_of,
    is_no_subject,
    relay_from_him,
    subject_start,
    without_asked,
)
from generator.find.english_subjects import relative_before, subject_before
from generator.find.english_topics import verb_after
from generator.find.noun_phrases import (
    after_agency,
    after_dateline,
    comma_behind,
    is_owner,
    is_several,
    item_after,
    named_after_comma,
    phrase_end,
    skip_lead,
    two_holders,
)
from generator.find.phrases import Phrase
from generator.find.unlisted_names import apposed_name, unlisted_name
from generator.languages.ar.common_words import common_words
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.find.actors import Index
    from generator.find.cues import Cue
    from generator.find.reports import Report
    from generator.find.stretches import Stretch
    from generator.languages.speech import CueForm, Speech

_LONGEST = 14
_DOCUMENT_REACH = 14
_SURE_WORDS = 5
_ADDRESSEE = 6
_OFFICE_REACH = 5
_ANTECEDENT = 8
_TIME_LINKS = frozenset(
    ("after", "before", "since", "into", "despite", "amid", "following", "although", "though", "while", "as")
)
_TIME_NOUNS = frozenset(
    (
        "hours",
        "days",
        "weeks",
        "months",
        "years",
        "day",
        "week",
        "month",
        "year",
        "minutes",
        "shortly",
        "soon",
        "just",
        "moments",
        "barely",
    )
)
_SHOWING = frozenset(
    (
        "reflect",
        "detail",
        "outline",
        "leak",
        "write",
        "read",
        "set",
        "lay",
        "put",
        "make",
        "break",
        "let",
        "hit",
        "signal",
        "indicate",
        "suggest",
        "imply",
        "hint",
        "confirm",
        "understand",
        "feel",
        "find",
        "rule",
    )
)
_TO = fold("إلى")
_KNOWN_FROM = frozenset(("من", "لدى"))
_ANSWERS = frozenset(("ان", "انه", "انها", "قد", "لم", "لن", "لا", "ليس", "ليست", "كان", "كانت", "هو", "هي", "يبدو"))


def leading_phrases(stretch: Stretch, report: Report, speech: Speech, index: Index) -> tuple[Phrase, ...]:
    """The noun phrases that the sentence can be about: its first words, and those after its first word.

    In "as for X, he …" it is sure what the sentence is about. Source: Ryding (2005), 18.3.
    """
    begin = after_dateline(stretch, 0, report.cue.first, None if speech.is_verb_first else index)
    begin = after_agency(stretch, begin, report.cue.first, index) if speech.is_verb_first else begin
    begin = skip_lead(stretch, begin, report.cue.first, speech)
    if not speech.is_verb_first:
        begin = _behind_front(stretch, begin, report, speech, index)
    found = []
    for start in (begin, begin + 1) if speech.is_verb_first else (begin,):
        # "In a statement, she …": what a preposition leads to is not what the sentence is about.
        is_led = start > 0 and stretch.form(start - 1) in speech.prepositions
        is_led = is_led or (start == begin + 1 and _unjoined(stretch.form(begin), speech) in speech.prepositions)
        can_begin = stretch.is_kind(start, "word") and not is_led
        if (
            start < report.cue.first
            and can_begin
            and stretch.form(start) not in speech.prepositions - speech.owners | speech.stops
        ):
            stop = phrase_end(stretch, start, report.cue.first, speech, index)
            if not speech.is_verb_first:
                stop = verb_after(stretch, start, stop, speech, index)
            # In "as for X, he …" the answer begins with a joined letter.
            is_sure = 0 < start == begin and stretch.form(start - 1) in speech.as_for
            answers = (
                at
                for at in range(start + 1, stop)
                if _is_answer(stretch.form(at), speech) or (is_sure and _is_bound_answer(stretch, at, speech, index))
            )
            stop = next(answers, stop) if begin > 0 else stop
            if stop > start:
                is_sure = is_sure or _is_added(stretch, report, speech)
                if speech.is_verb_first and not any(a.kind == "person" for _, a in index.within(stretch, start, stop)):
                    is_called = stretch.form(start).removeprefix("ال") in speech.humans
                    if (is_sure or is_called) and (name := unlisted_name(stretch, start, stop, speech)):
                        found.append(name)
                        continue
                    stop = subject_end(stretch, start, stop, speech, index)
                is_many = stretch.form(start).removeprefix("ف") in speech.groups
                comma = comma_behind(stretch, start, stop, report.cue.first, speech)
                named = None if is_many else named_after_comma(stretch, start, comma, report.cue.first, speech, index)
                found.append(named or Phrase(start, stop, is_sure=is_sure))
    return tuple(found)


def _behind_front(stretch: Stretch, begin: int, report: Report, speech: Speech, index: Index) -> int:
    """The item behind "Days after the collapse," or "Asked whether it was late," in front of an English subject.

    Source: Quirk et al. (1985), 8.35 and 15.56 (adverbials and participle clauses in front).
    """
    comma = next((at for at in stretch.stops if begin < at < report.cue.first - 1), -1)
    form, following = stretch.form(begin), stretch.form(begin + 1)
    is_time = following in _TIME_LINKS and form in _TIME_NOUNS
    is_participle = form.endswith("ing") and not any(stretch.form(at) in speech.finite for at in range(begin, comma))
    is_front = is_time or is_participle or form in speech.lead_participles or form in _TIME_LINKS
    if comma < 0 or not is_front or index.is_named(stretch.items[begin]):
        return begin
    return skip_lead(stretch, comma, report.cue.first, speech)


def _is_added(stretch: Stretch, report: Report, speech: Speech) -> bool:
    """True for ", saying …" behind an English main clause, whose subject is who says so.

    Source: Quirk et al. (1985), 15.54-15.60 (the implied subject of a participle clause).
    """
    cue = report.cue
    is_clause = cue.form.kind in {"say", "add"} and cue.form.lemma not in _SHOWING
    is_participle = not speech.is_verb_first and cue.form.shape == "participle" and cue.kind == "verb"
    return is_clause and is_participle and stretch.is_kind(cue.first - 1, "stop")


def _is_answer(form: str, speech: Speech) -> bool:
    """True for a word with the joined letter that answers "as for X", which is no "in"."""
    is_joined = form[:1] == "ف" and form not in speech.stops | speech.prepositions | speech.offices
    return is_joined and (form[1:] in speech.cues or form[1:] in _ANSWERS)


def _is_bound_answer(stretch: Stretch, at: int, speech: Speech, index: Index) -> bool:
    """True for any verb with that letter: behind "as for X" one has to come. Everyday nouns begin so, too.

    Source: Ryding (2005), 18.3 (the answer to "as for" takes the particle).
    """
    form = stretch.form(at)
    known = speech.offices | speech.groups | speech.organisations | speech.documents | speech.stops
    return (
        form[:1] == "ف" and form not in known and form not in common_words() and not index.is_named(stretch.items[at])
    )


def _unjoined(form: str, speech: Speech) -> str:
    return form[1:] if form[:1] in speech.conjunctions else form


def office_phrase(stretch: Stretch, speech: Speech, index: Index) -> Phrase | None:
    """The holder of an office whom a sentence is about though nobody speaks in it: "The director visited …"."""
    size = len(stretch.items)
    begin = after_dateline(stretch, 0, size, None if speech.is_verb_first else index)
    begin = after_agency(stretch, begin, size, index) if speech.is_verb_first else begin
    begin = skip_lead(stretch, begin, size, speech)
    if speech.is_verb_first:
        begin += _unjoined(stretch.form(begin), speech) in speech.negations
        for start in (begin, begin + 1):
            form = stretch.form(start)
            bare = form[1:] if form[:1] in speech.conjunctions and start == begin else form
            if not {bare, bare.removeprefix("ال")} & speech.offices:
                continue
            stop = phrase_end(stretch, start, size, speech, index)
            return Phrase(start, subject_end(stretch, start, stop, speech, index)) if stop > start else None
        return None
    for at in range(begin, min(size, begin + _OFFICE_REACH)):
        form = stretch.form(at)
        is_owned = stretch.form(at - 1).endswith(("'s", "’s")) and at > begin
        if form in speech.offices and (stretch.form(begin) in speech.determiners or is_owned):
            return Phrase(begin, at + 1)
        if not stretch.is_kind(at, "word") or form in speech.finite | speech.prepositions | speech.stops:
            return None
    return None


def following_phrase(stretch: Stretch, report: Report, speech: Speech, index: Index) -> Phrase | None:
    """The subject after the cue."""
    if not speech.is_verb_first:
        return _inverted(stretch, report, speech, index)
    first, end = report.subject
    behind = subject_start(stretch, first, end, speech, index)
    start = _after_addressee(stretch, behind, end, speech, index) if behind >= 0 else end
    # "the engineer answers: …": a courtesy title without a name is who speaks.
    if start > first and not stretch.is_kind(start, "word") and stretch.form(start - 1) in speech.honorifics:
        start -= 1
    if start >= end or is_no_subject(stretch, first, start, speech, index):
        return None
    stop = phrase_end(stretch, start, end, speech, index)
    if each := each_of(stretch, start, end, speech):
        return each
    if _unjoined(stretch.form(start), speech) in two_holders():
        # "the two ministers, X and Y": both speak, whoever is named behind.
        named = next((at for at, actor in index.within(stretch, start + 1, stop) if actor.kind == "person"), stop)
        return Phrase(start, named)
    comma = comma_behind(stretch, start, stop, end, speech)
    if holder := named_after_comma(stretch, start, comma, end, speech, index):
        return holder
    if not any(actor.kind == "person" for _, actor in index.within(stretch, start, stop)):
        name = apposed_name(stretch, start, comma, end, speech) or unlisted_name(stretch, start, end, speech)
        if name:
            return name
        stop = min(stop, subject_end(stretch, start, stop, speech, index))
    form = report.cue.form
    if is_many(stretch.form(start)) and stop - start > 1 and not index.within(stretch, start, stop):
        return Phrase(start, min(stop, noun_phrase_end(stretch, start, stop, speech, index)))
    stop = _without_others(stretch, start, stop, form, speech, index)
    is_sure = _can_only_be_subject(stretch, report, (start, stop), end, speech)
    return Phrase(start, stop, is_sure=is_sure) if stop > start else None


def _without_others(stretch: Stretch, start: int, stop: int, form: CueForm, speech: Speech, index: Index) -> int:
    """The item behind the subject alone: before the verb's object, a relative clause, the one spoken to."""
    is_named = bool(index.within(stretch, start, stop))
    is_human = stretch.form(start).removeprefix("ال") in speech.humans
    if (form.kind in {"hold", "label"} or is_human) and not is_named:
        stop = _without_object(stretch, start, stop, speech)
    # "the director of traffic attributed the accidents to …".
    if _TO in speech.with_link.get(form.lemma, ()) and not is_named:
        stop = min(stop, noun_phrase_end(stretch, start, stop, speech, index))
    if not stretch.form(start).startswith("ال") and not is_named:
        stop = before_relative(stretch, start, stop)
    if form.lemma in speech.addressing | speech.with_addressee:
        stop = without_asked(stretch, start, stop, speech, index)
    return _without_addressee(stretch, start, stop, form.lemma, speech)


def _can_only_be_subject(stretch: Stretch, report: Report, bounds: tuple[int, int], end: int, speech: Speech) -> bool:
    """True when the noun behind the verb can be nothing but its subject: the verb's object is the clause, or joined."""
    form, (start, stop) = report.cue.form, bounds
    # A verb whose object is the clause can have no other noun behind it but its subject.
    leads_to_clause = report.how in {"that", "colon"} and form.kind in {"say", "add", "hold"}
    leads_to_clause = leads_to_clause and (
        stop == end or not stretch.is_kind(stop, "word") or stretch.form(stop) in speech.stops
    )
    is_addressing = form.lemma in speech.addressing | speech.with_addressee | speech.with_object
    # "his foes deemed that …": such a verb has one object only, and that is the clause.
    is_deemed = form.lemma in speech.with_object and form.kind == "hold" and stretch.form(end).startswith("ان")
    is_addressing = is_addressing and not is_deemed
    is_addressing = is_addressing and stretch.form(stop) not in {",", "،"}
    leads_to_clause = leads_to_clause and not is_addressing and stop - start <= _SURE_WORDS
    # A verb with its object joined has its subject behind it: "its foes deemed it “…”".
    leads_to_clause = leads_to_clause or form.has_object
    return form.shape in {"past", "present"} and (form.lemma in speech.intransitive or leads_to_clause)


def _after_addressee(stretch: Stretch, start: int, end: int, speech: Speech, index: Index) -> int:
    """The item of the subject behind whom a verb addresses: "said to “X” the analyst …", "said to reporters the …"."""
    named = index.at(stretch.items[start]) if start < end else None
    form = stretch.form(start)
    is_noun = form in speech.organisations | speech.offices | speech.documents
    if named is not None and named.kind == "organisation" and named.span.start > stretch.items[start].span.start:
        # "said to the agency X the head of …": the body's name begins behind the joined "to".
        after = item_after(stretch, start, named.span.end)
        return after if after < end and stretch.is_kind(after, "word") else start
    if not form.startswith("ل") or is_noun or (named is not None and named.kind != "place"):
        return start
    for at in range(start + 1, min(end, start + _ADDRESSEE)):
        if stretch.is_kind(at, "stop") or stretch.form(at) in speech.stops:
            break
        actor = index.at(stretch.items[at])
        bare = stretch.form(at).removeprefix("ال")
        if (actor and actor.kind == "person") or bare in speech.offices | speech.anonymous | speech.relations:
            return at
    return start


def _without_addressee(stretch: Stretch, start: int, stop: int, lemma: str, speech: Speech) -> int:
    """The item before the office of the one who is asked: "ordered the head of the state the minister of …"."""
    for at in range(start + 1, stop if lemma in speech.with_addressee else start):
        is_closed = stretch.form(at - 1).startswith("ال")
        if is_closed and not stretch.form(at).startswith("ال") and stretch.form(at) in speech.offices:
            return at
    return stop


def _without_object(stretch: Stretch, start: int, stop: int, speech: Speech) -> int:
    """The item after a definite subject and its adjectives; another definite noun is whom the verb is about."""
    if not stretch.form(start).startswith("ال"):
        return next((at for at in range(start + 2, stop) if stretch.form(at) in speech.matters), stop)
    at = start + 1
    # The plural of persons in the nominative has its adjectives in the same ending.
    is_plural = stretch.form(start).endswith("ون")
    while at < stop and stretch.form(at).startswith("ال"):
        form = stretch.form(at)
        is_adjective = form.endswith(speech.adjective_endings) or form in speech.title_adjectives
        if not (form.endswith("ون") if is_plural else is_adjective):
            break
        at += 1
    # "the secretary-general of the league": behind an adjective a joined "of" still belongs to the title.
    is_title = start + 1 < at < stop and stretch.form(start).removeprefix("ال") in speech.offices
    form = stretch.form(at)
    return at + 1 if is_title and form.startswith("لل") and form not in speech.stops else at


def _inverted(stretch: Stretch, report: Report, speech: Speech, index: Index) -> Phrase | None:
    """The subject of "…," said X."""
    cue = report.cue
    start = cue.end
    if cue.form.shape not in {"past", "present"} or cue.kind == "source" or not stretch.is_kind(start, "word"):
        return None
    if report.how != "before" and relative_before(stretch, cue.first - 1, speech):
        return None
    if report.how == "bare" and stretch.quotes_between(*report.subject):
        return None
    is_behind_clause = report.how == "before" and report.subject[0] == cue.end
    is_behind_quote = report.subject[0] > 0 and stretch.is_kind(report.subject[0] - 1, "quote")
    # "The union “X” said the talks …": the name in marks is the subject.
    body = index.at(stretch.items[report.subject[0] - 1]) if is_behind_quote and report.how != "before" else None
    is_behind_quote = is_behind_quote and (body is None or body.kind != "organisation")
    if not (is_behind_clause or is_behind_quote) or cue.form.lemma == "tell":
        return None
    # "“No evidence” of fraud, says X": the words behind the quotation belong to it.
    is_apart = stretch.is_kind(cue.first - 1, "stop") and stretch.form(report.subject[0]) in speech.prepositions
    if not is_apart and any(not stretch.is_kind(before, "stop") for before in range(report.subject[0], cue.first)):
        return None
    return named_phrase(stretch, start, speech, index)


def named_phrase(stretch: Stretch, start: int, speech: Speech, index: Index) -> Phrase | None:
    """The English noun phrase at an item, or the name set off behind it: "the mayor, X,"."""
    start = skip_lead(stretch, start, len(stretch.items), speech)
    if start >= len(stretch.items) or stretch.form(start) in speech.stops:
        return None
    stop = phrase_end(stretch, start, len(stretch.items), speech, index)
    if is_several(tuple(item.form for item in stretch.items[start:stop])):
        return Phrase(start, stop)
    named = index.within(stretch, start, stop)
    is_open = all(actor.kind != "person" or is_owner(stretch, at, stop, actor) for at, actor in named)
    holder = (
        named_after_comma(stretch, start, stop, len(stretch.items), speech, index) if is_open and stop > start else None
    )
    if holder:
        return holder
    return Phrase(start, stop) if stop > start else None


def source_phrase(stretch: Stretch, report: Report, speech: Speech, index: Index) -> Phrase | None:
    """The noun phrase behind "according to", "quoted … as", "attributed to … his saying", or a document's name."""
    cue = report.cue
    start, end = report.subject
    # "turning to his foes by saying": whom one turns to does not speak.
    if cue.kind == "verb" and cue.form.shape == "noun" and stretch.form(cue.first) in speech.prefixed:
        return None
    if cue.kind == "verb" and cue.form.shape == "noun":
        if told := _visited(stretch, cue, speech):
            return told
        marks = [at for at in range(max(0, cue.first - 8), cue.first) if stretch.form(at) in speech.relay_words]
        return Phrase(marks[-1] + 1, cue.first) if marks and marks[-1] + 1 < cue.first else None
    if cue.form.kind == "relay" and speech.is_verb_first:
        # "the paper learnt from a source that …".
        leads = _KNOWN_FROM if cue.form.lemma in speech.learning else speech.relay_words
        marks = [at for at in range(start, end) if stretch.form(at) in leads]
        first = marks[0] + 1 if marks else end
        end = next((at for at in range(first + 1, end) if _is_saying(stretch.form(at), speech)), end)
        return Phrase(first, end) if first < end else None
    if cue.form.kind == "state" and cue.kind == "verb" and report.how != "before":
        return _document_before(stretch, report, speech)
    if cue.kind == "verb":
        return None
    start = skip_lead(stretch, start, end, speech)
    stop = start
    while stop < min(end, start + _LONGEST) and not stretch.is_kind(stop, "stop"):
        if speech.is_verb_first and stop > start and stretch.form(stop) in speech.stops - speech.soft_stops:
            break
        stop += 1
    if speech.is_verb_first and start < stop and (holder := _holder_behind(stretch, start, stop, speech, index)):
        return holder
    return Phrase(start, stop) if stop > start else None


def _visited(stretch: Stretch, cue: Cue, speech: Speech) -> Phrase | None:
    """The president of "visitors of the president quoted (from him) his saying that …"."""
    at, verb = cue.first - 1, relay_from_him(stretch, cue, speech)
    is_group = verb >= 0 and stretch.form(verb + 1) in speech.groups
    return Phrase(verb + 2, at) if is_group and verb + 2 < at else None


def _holder_behind(stretch: Stretch, start: int, stop: int, speech: Speech, index: Index) -> Phrase | None:
    """The name behind a source's title and a comma: "according to the acting coordinator, the Kenyan X, …"."""
    if any(actor.kind == "person" for _, actor in index.within(stretch, start, stop)):
        return None
    return named_after_comma(stretch, start, stop, min(len(stretch.items), stop + _LONGEST), speech, index)


def _is_saying(form: str, speech: Speech) -> bool:
    """True for "his saying", which ends the name of the one who is quoted."""
    cue = speech.cues.get(form)
    return cue is not None and cue.shape == "noun" and cue.has_object


def quoted_phrase(stretch: Stretch, report: Report, speech: Speech) -> Phrase | None:
    """Who is quoted in "X was quoted (by Y) as saying" and in "Y quoted X as saying"."""
    cue = report.cue
    if speech.is_verb_first or cue.form.shape != "participle" or stretch.form(cue.first - 1) != "as":
        return None
    relays = [at for at in range(max(0, cue.first - _LONGEST), cue.first) if stretch.form(at) in speech.relay_words]
    if not relays:
        return None
    at = relays[-1]
    is_passive = stretch.form(at - 1) in speech.finite
    if not is_passive:
        return Phrase(at + 1, cue.first - 1) if at + 1 < cue.first - 1 else None
    start = at - 1
    while start > 0 and not _is_border(stretch, start - 1, speech):
        start -= 1
    start = skip_lead(stretch, start, at - 1, speech)
    return Phrase(start, at - 1) if start < at - 1 else None


def _document_before(stretch: Stretch, report: Report, speech: Speech) -> Phrase | None:
    """The nearest document before a verb such as "stipulates" that it agrees with in gender."""
    cue = report.cue
    after = stretch.form(cue.end)
    stem = after.rstrip("اه").removesuffix("ت")
    is_part = speech.is_verb_first and after.endswith(("ه", "ها")) and stem in speech.parts
    if (
        speech.is_verb_first
        and cue.end < report.subject[1]
        and not is_part
        and (after in speech.documents or after not in speech.stops)
    ):
        return Phrase(cue.end, document_end(stretch, cue.end, report.subject[1], speech))
    for position in range(cue.first - 1, max(-1, cue.first - _DOCUMENT_REACH), -1):
        form = stretch.form(position)
        bare = form if form in speech.documents else form.lstrip("وبلف")
        is_feminine = form.endswith("ه")
        if bare not in speech.documents or (
            not is_part and (cue.form.gender == "f") != is_feminine and speech.is_verb_first
        ):
            continue
        return Phrase(position, position + 1)
    return None


def preceding_phrase(stretch: Stretch, report: Report, speech: Speech, index: Index) -> Phrase | None:
    """The subject before the cue: from the last border to the verb."""
    if not speech.is_verb_first:
        return subject_before(stretch, report, speech, index)
    cue = report.cue
    if cue.is_joined or cue.form.shape in {"participle", "noun"} or cue.kind != "verb":
        return None
    start = cue.first
    while start > 0 and cue.first - start < _LONGEST:
        if _is_border(stretch, start - 1, speech) and not index.is_named(stretch.items[start - 1]):
            break
        start -= 1
    begin = skip_lead(stretch, start, cue.first, speech)
    while begin < cue.first - 1 and stretch.form(begin) in speech.relative_adverbs:
        begin += 1
    stop = cue.first
    while stop > begin and stretch.form(stop - 1) in speech.adverbs:
        stop -= 1
    if begin >= stop or stretch.form(begin) in speech.prepositions - speech.owners:
        return None
    if begin > 0 and stretch.form(begin - 1) in speech.as_for:
        stop = next((at for at in range(begin + 1, stop) if _is_bound_answer(stretch, at, speech, index)), stop)
    return Phrase(begin, phrase_end(stretch, begin, stop, speech, index), is_sure=False)


def antecedent(stretch: Stretch, cue: Cue, speech: Speech, index: Index) -> Phrase | None:
    """Of whom "who said that …" tells: the name, the office, the source or the body in front of the relative.

    Source: Ryding (2005), 14.1 (a relative clause follows its definite antecedent and agrees with it).
    """
    relative = cue.first - 1
    if cue.is_joined or cue.form.shape not in {"past", "present"} or stretch.form(relative) not in speech.relatives:
        return None
    end = relative - stretch.is_kind(relative - 1, "stop")
    known = speech.offices | speech.anonymous | speech.groups | speech.organisations | speech.humans
    for at in range(end - 1, max(-1, end - _ANTECEDENT), -1):
        if not stretch.is_kind(at, "word"):
            return None
        actor = index.at(stretch.items[at])
        if actor is not None and actor.kind != "place" and item_after(stretch, at, actor.span.end) == end:
            return Phrase(at, end)
        bare = _unjoined(stretch.form(at), speech)
        if bare in known or bare.removeprefix("ال") in known:
            return Phrase(at, end)
    return None


def _is_border(stretch: Stretch, position: int, speech: Speech) -> bool:
    """True for what a subject before its verb cannot hold."""
    item = stretch.items[position]
    # "so that the president told …": the complementizer may have a joined letter.
    forms = {item.form, _unjoined(item.form, speech)}
    return item.kind != "word" or not forms.isdisjoint(speech.complementizers) or item.form in speech.relatives
