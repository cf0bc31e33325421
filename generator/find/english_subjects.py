# SPDX-License-Identifier: Apache-2.0
"""The noun phrase that speaks in an English sentence: before its verb, behind "by", before a relative clause.

In: a stretch and a report. Out: a `Phrase` of items, or None.
Source: Quirk et al. (1985), 3.63-3.65 (the agent behind "by"), 17.11 (relative clauses behind their noun), 15.58
(absolute clauses with "with"), 10.34-10.50 (concord of subject and pronoun).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.noun_phrases import after_dateline, is_owner, item_after, named_after_comma, phrase_end, skip_lead
from generator.find.phrases import Phrase
from generator.languages.en.takers import BODY_NOUNS
from generator.languages.speech import words

if TYPE_CHECKING:
    from generator.find.actors import Index
    from generator.find.cues import Cue
    from generator.find.reports import Report
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_LONGEST = 24
_BODY_NAME = 10
_AGENT_REACH = 6
_TOPIC_REACH = 12
_NOUN_REACH = 12
_BRACKETS = 7
_CALLED = 5
_NAMED_BEHIND = 7
_RELATIVE_REACH = 12
_COUNTS = words("one two three four five six seven eight nine ten 2 3 4 5 6 7 8 9")
_TIMES = frozenset(
    (
        "noon",
        "midnight",
        "then",
        "now",
        "late",
        "early",
        "mid",
        "next",
        "phone",
        "telephone",
        "email",
        "letter",
        "radio",
    )
)
_SAID = frozenset(("said", "says", "saying"))
_DASHES = frozenset(("-", "--"))
_FUSED = frozenset(("what", "whatever"))
_SUBORDINATORS = frozenset(("after", "before", "because", "when", "if", "until", "as", "once", "unless", "where"))


def subject_before(stretch: Stretch, report: Report, speech: Speech, index: Index) -> Phrase | None:
    """The subject before the cue: from the last border to the first word of the verb."""
    cue, floor = report.cue, report.subject[0]
    if cue.kind != "verb" or cue.form.shape == "noun":
        return None
    if cue.form.shape == "participle":
        return _absolute(stretch, cue, floor, speech, index)
    end = before_brackets(stretch, _verb_start(stretch, cue.first, floor, speech), floor)
    # "… against what it termed": a pronoun right before the verb is its subject, whatever stands in front.
    if end - 1 > floor and stretch.form(end - 1) in speech.pronouns and stretch.form(end - 2) in _FUSED:
        return Phrase(end - 1, end)
    start = _border_before(stretch, end, floor, speech, index)
    border = stretch.form(start - 1) if start > floor else ""
    if border in speech.relatives and (start == end or _is_restrictive(stretch, start - 1, speech)):
        return _before_relative(stretch, start - 1, floor, speech, index)
    if start == end and (relative := relative_before(stretch, end - 1, speech)):
        return _before_relative(stretch, relative, floor, speech, index) if relative > floor else None
    if start == end:
        return apposition(stretch, end, floor, speech, index)
    if border == "where" and any(stretch.form(at) in speech.finite for at in range(start, end)):
        # "Residents of a block where the heating cannot be switched off say": the noun in front of the clause.
        return _before_relative(stretch, start - 1, floor, speech, index)
    begin = skip_lead(stretch, start, end, speech)
    while begin < end - 1 and stretch.form(begin) in speech.relative_adverbs | _DASHES:
        begin += 1
    if begin < end and stretch.form(begin) in speech.prepositions - speech.owners:
        return _behind_adverbial(stretch, begin, end, index)
    return Phrase(begin, end) if begin < end else None


def before_brackets(stretch: Stretch, end: int, floor: int) -> int:
    """The item after "the Land Authority" in "the Land Authority (LTA) said"."""
    if not stretch.form(end - 1).startswith(")"):
        return end
    opened = next((at for at in range(end - 2, max(floor, end - _BRACKETS), -1) if stretch.form(at).endswith("(")), -1)
    return opened if opened > floor else end


def _behind_adverbial(stretch: Stretch, begin: int, end: int, index: Index) -> Phrase | None:
    """The name right before the verb in "In 2022 X said", "At the hearing X told"."""
    last = stretch.items[end - 1].span
    for at, actor in index.within(stretch, begin + 2, end):
        if actor.kind != "place" and actor.span.end >= last.end:
            return Phrase(at, end)
    return None


def _verb_start(stretch: Stretch, first: int, floor: int, speech: Speech) -> int:
    """The first item of "has also said", "is reported to have told", "was quick to point out"."""
    while first > floor and stretch.form(first - 1) in speech.adverbs:
        first -= 1
    if stretch.form(first - 1) == "to" and stretch.form(first - 3) in speech.finite and first - 3 >= floor:
        return _verb_start(stretch, first - 3, floor, speech)
    return first


def _border_before(stretch: Stretch, end: int, floor: int, speech: Speech, index: Index) -> int:
    """The first item of the words before a verb that no comma, "and" or "that" parts from it."""
    start = end
    while start > floor and end - start < _LONGEST:
        if stretch.form(start - 1) in _SAID and start < end:
            break
        if is_border(stretch, start - 1, speech) and not index.is_named(stretch.items[start - 1]):
            is_joint = stretch.form(start - 1) in speech.coordinators - speech.relatives and start < end
            head = head_before(stretch, start - 1, floor, speech) if is_joint else -1
            if head < 0:
                break
            start = head + 1
        start -= 1
    return start


def is_border(stretch: Stretch, position: int, speech: Speech) -> bool:
    """True for what a subject before its verb cannot hold."""
    form = stretch.form(position)
    return (
        not stretch.is_kind(position, "word")
        or form in (speech.coordinators | speech.complementizers | speech.clause_breaks | speech.relatives)
        or form in _FUSED
        or (form in _SUBORDINATORS and stretch.form(position - 1) not in speech.after_head)
    )


def head_before(stretch: Stretch, border: int, floor: int, speech: Speech) -> int:
    """The item of "Ministry of …", "ministers of …" that an "and" before more of its name belongs to, else -1."""
    for at in range(border - 1, max(floor, border - _BODY_NAME) - 1, -1):
        form = stretch.form(at)
        if stretch.is_kind(at, "quote") or form in speech.finite | speech.complementizers | speech.relatives:
            return -1
        if form in speech.organisations | speech.offices | speech.groups and stretch.form(at + 1) in {"of", "for"}:
            return at
    return -1


def _is_restrictive(stretch: Stretch, relative: int, speech: Speech) -> bool:
    """True for "a spokesman who would not be named (said)": no comma, and a noun that can speak before it."""
    before = stretch.form(relative - 1)
    if stretch.form(relative) in {"who", "whose"}:
        return stretch.is_kind(relative - 1, "word")
    return before in speech.organisations | speech.documents | speech.groups | speech.anonymous


def relative_before(stretch: Stretch, quote: int, speech: Speech) -> int:
    """The "who" of "agents, who nicknamed the case “X,” said it …", whose clause the marks close; 0 without one."""
    if not stretch.is_kind(quote, "quote"):
        return 0
    for at in range(quote - 1, max(0, quote - _RELATIVE_REACH), -1):
        if not stretch.is_kind(at, "word"):
            return 0
        if stretch.form(at) in speech.relatives and stretch.is_kind(at - 1, "stop"):
            return at
    return 0


def _before_relative(stretch: Stretch, relative: int, floor: int, speech: Speech, index: Index) -> Phrase | None:
    """The noun phrase that "who" or "which" goes on with; set off by commas it may have an apposition."""
    end = relative
    while end > floor and stretch.is_kind(end - 1, "stop"):
        end -= 1
    named = [
        (at, actor)
        for at, actor in index.within(stretch, max(floor, end - _NOUN_REACH), end)
        if actor.kind == "person" and not is_owner(stretch, at, end, actor)
    ]
    if end < relative and named:
        at, actor = named[-1]
        return Phrase(at, item_after(stretch, at, actor.span.end))
    start = end
    while start > floor and not is_border(stretch, start - 1, speech) and end - start < _NOUN_REACH:
        start -= 1
    cues = [at for at in range(start, end) if stretch.form(at) in speech.cues or stretch.form(at) in speech.finite]
    start = skip_lead(stretch, cues[-1] + 1 if cues else start, end, speech)
    return Phrase(start, end) if start < end else None


def apposition(stretch: Stretch, end: int, floor: int, speech: Speech, index: Index) -> Phrase | None:
    """The subject of "X, the mayor, said" or "X, who …, said": the first actor since the border."""
    if stretch.form(end - 1) not in {",", "،"}:
        return None
    floor = after_dateline(stretch, floor, end, index)
    is_within = stretch.is_kind(floor - 1, "quote") and stretch.is_kind(floor - 2, "word")
    if is_within and stretch.is_kind(floor, "word"):
        # "Asked about the “X” label, the secretary, Y, said": the label belongs to the clause in front.
        floor = next((at for at in range(floor, end - 1) if stretch.form(at) == ","), floor)
    begin = _after_participle(stretch, skip_lead(stretch, floor, end, speech), end, speech, index)
    floor = max(floor, begin)
    if holder := _aside_then_name(stretch, begin, end, speech, index):
        return holder
    actors = [
        (at, actor)
        for at, actor in index.within(stretch, floor, end)
        if actor.kind != "place" and not is_owner(stretch, at, end, actor)
    ]
    stop = next((at for at in range(begin, end) if stretch.is_kind(at, "stop")), end)
    lead = tuple(item.form for item in stretch.items[begin:stop])
    cut = next((at for at, form in enumerate(lead) if form in speech.stops | {"of"}), len(lead))
    if holder := named_after_comma(stretch, begin, stop, end, speech, index):
        return holder
    if named := _called(stretch, stop, end, index):
        return named
    heads = speech.anonymous | speech.groups | speech.callings
    if cut and not {lead[0], stretch.form(begin - 1)} & (speech.prepositions | speech.stops):
        heads |= speech.documents | speech.organisations
    if cut and lead[cut - 1] in heads:
        return Phrase(begin, stop)
    people = [(at, actor) for at, actor in actors if actor.kind == "person" and not actor.is_coref] or actors
    if people:
        at, actor = people[0]
        return Phrase(at, item_after(stretch, at, actor.span.end))
    return Phrase(begin, stop) if stop > begin else None


def _called(stretch: Stretch, stop: int, end: int, index: Index) -> Phrase | None:
    """The name in "Its successor, Harbour Power, said": capitals between two commas behind a common noun.

    Source: Quirk et al. (1985), 17.65-17.72 (apposition of a noun and a name).
    """
    later = next((at for at in range(stop + 1, end) if not stretch.is_kind(at, "word")), -1)
    is_noun = stop > 0 and stretch.is_kind(stop - 1, "word") and not index.is_capital(stretch, stop - 1)
    if later != end - 1 or not is_noun or not 0 < later - stop - 1 <= _CALLED:
        return None
    is_name = all(index.is_capital(stretch, at) for at in range(stop + 1, later))
    return Phrase(stop + 1, later) if is_name else None


def _after_participle(stretch: Stretch, begin: int, end: int, speech: Speech, index: Index) -> int:
    """The item after "Addressing reporters in Ikeja," in front of the subject; `begin` where no such clause opens.

    Source: Quirk et al. (1985), 15.56-15.62 (participle clauses without a subject of their own).
    """
    form = stretch.form(begin)
    is_participle = form in speech.lead_participles or (len(form) > 5 and form.endswith("ing"))
    if not is_participle or index.is_named(stretch.items[begin]) or stretch.form(begin + 1) in speech.finite:
        return begin
    comma = next((at for at in range(begin, end - 1) if stretch.form(at) == ","), -1)
    return skip_lead(stretch, comma, end, speech) if comma > 0 and comma + 2 < end else begin


def _aside_then_name(stretch: Stretch, begin: int, end: int, speech: Speech, index: Index) -> Phrase | None:
    """The name behind a fronted clause: "Unlike her predecessor, X, the mayor, said"."""
    if stretch.form(begin) not in speech.prepositions | speech.stops:
        return None
    comma = next((at for at in range(begin, end - 1) if stretch.form(at) == ","), end)
    later = comma + 1
    if later >= end or stretch.form(later) in speech.relatives:
        return None
    actor = index.at(stretch.items[later])
    if actor is None or actor.kind != "person":
        return None
    return Phrase(later, item_after(stretch, later, actor.span.end))


def _absolute(stretch: Stretch, cue: Cue, floor: int, speech: Speech, index: Index) -> Phrase | None:
    """The subject of "with X saying …", "X telling … that": the actor or people right before the participle."""
    last = cue.first - 1
    if stretch.form(last) == "," and (start := _with_before(stretch, last, floor)):
        return apposition(stretch, cue.first, start, speech, index)
    if last < floor or not stretch.is_kind(last, "word") or stretch.form(last) in speech.coordinators:
        return None
    for at, actor in reversed(index.within(stretch, max(floor, last - _BODY_NAME), last + 1)):
        if actor.kind != "place" and actor.span.end == stretch.items[last].span.end:
            return Phrase(at, cue.first)
    if stretch.form(last) not in speech.anonymous | speech.groups | speech.offices:
        return None
    start = last
    while start > floor and stretch.form(start - 1) not in speech.stops and stretch.is_kind(start - 1, "word"):
        start -= 1
    return Phrase(start, cue.first) if stretch.form(start - 1) == "with" else None


def _with_before(stretch: Stretch, comma: int, floor: int) -> int:
    """The item behind ", with" in ", with its spokesperson, X, saying", 0 without it."""
    opened = next((at for at in range(comma - 1, max(floor, comma - _NOUN_REACH), -1) if stretch.form(at) == ","), -1)
    start = next((at for at in range(opened - 1, max(floor, opened - _NOUN_REACH), -1) if stretch.form(at) == ","), -1)
    return start + 2 if start > 0 and stretch.form(start + 1) == "with" else 0


def agent_phrase(stretch: Stretch, report: Report, speech: Speech, index: Index) -> Phrase | None:
    """Who told in "was told by X that", "was described by X as", "were called “…” by X", "heard from X that"."""
    cue = report.cue
    if cue.kind != "verb" or cue.form.shape != "past":
        return None
    if cue.form.lemma == "hear":
        return _named_from(stretch, cue.end, speech, index)
    if not is_passive(stretch, cue.first, speech):
        return None
    at = agent_at(stretch, cue.end, speech)
    if at < 0 and stretch.form(report.content[1]) == "by":
        at = report.content[1]
    if at < 0:
        at = next(
            (at for at in range(*report.content) if stretch.form(at) == "by" and stretch.is_kind(at - 1, "quote")), -1
        )
    return _named_from(stretch, at + 1, speech, index) if at >= 0 else None


def is_passive(stretch: Stretch, first: int, speech: Speech) -> bool:
    """True for a participle behind a form of "be", an adverb between them or not."""
    before = stretch.form(first - 1)
    is_adverb = before.endswith("ly") or before in speech.adverbs
    return before in speech.passives or (is_adverb and stretch.form(first - 2) in speech.passives)


def agent_at(stretch: Stretch, start: int, speech: Speech) -> int:
    """The "by" that stands a few words behind a passive, before any "that" or quotation; -1 if none does."""
    for at in range(start, min(len(stretch.items), start + _AGENT_REACH)):
        form = stretch.form(at)
        if form == "by":
            # "must be declared by 1 March" tells when.
            after = stretch.form(at + 1)
            return -1 if after[:1].isdigit() or after in speech.days | _TIMES else at
        if not stretch.is_kind(at, "word") or form in speech.complementizers | speech.finite | {"to"}:
            return -1
    return -1


def _named_from(stretch: Stretch, start: int, speech: Speech, index: Index) -> Phrase | None:
    """The noun phrase that begins at an item, or the name set off behind it by a comma."""
    size = len(stretch.items)
    start = skip_lead(stretch, start, size, speech)
    stop = phrase_end(stretch, start, size, speech, index)
    return named_after_comma(stretch, start, stop, size, speech, index) or (
        Phrase(start, stop) if stop > start else None
    )


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
        if index.is_named(stretch.items[at]):
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
