# SPDX-License-Identifier: Apache-2.0
"""Where a noun phrase begins and ends among the items of a stretch.

In: a stretch, the words of the language, who is named where. Out: item numbers.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.find.phrases import Phrase
from generator.languages.ar.common_words import is_common
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.actors import Actor, Index
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_LONGEST = 14
_PLACE_WORDS = 3
_DATELINE = 8
_AGENCY = 5
_APPOSED = 6
_BODY_NAME = 30
_TITLE_REACH = 8
_NUMBERS = frozenset(("both", "two", "three", "four", "five", "six"))
_OWNER_ENDINGS = ("هما", "ها", "هم", "ه", "نا")
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "sir", "prof", "hon", "the"))


def skip_lead(stretch: Stretch, start: int, end: int, speech: Speech) -> int:
    """The first item that is no opener, adverb, courtesy title or comma around one."""
    while start < end:
        opener = next(
            (
                size
                for size in (3, 2, 1)
                if tuple(item.form for item in stretch.items[start : start + size]) in speech.openers
            ),
            0,
        )
        item = stretch.items[start]
        is_skipped = item.form in speech.adverbs or item.form in speech.honorifics
        if not (opener or is_skipped or (item.kind == "stop" and item.form in "،,")):
            break
        start += max(opener, 1)
    return start


def phrase_end(stretch: Stretch, start: int, end: int, speech: Speech, index: Index) -> int:
    """The item after the noun phrase that begins at `start`.

    A preposition inside a title does not end it while the holder's name is still to come or a source's body follows.
    """
    opener = _stem(stretch.form(start))
    people = (speech.anonymous, speech.offices, speech.relations, speech.counterparts if speech.is_verb_first else ())
    is_open = any(opener in listed for listed in people) or (
        speech.is_verb_first and opener.removesuffix("ا") in speech.anonymous
    )
    names = name_words("ar")
    is_given = speech.is_verb_first and stretch.form(start) in names.given | names.given_or_word
    is_vague = (
        not (is_given or stretch.form(start).startswith("ال"))
        and stretch.form(start) not in speech.offices | speech.documents
    )
    is_human = speech.is_verb_first and stretch.form(start).startswith("ال") and not is_open
    bodies = speech.organisations | speech.documents | speech.groups
    is_human = is_human and bodies.isdisjoint((stretch.form(start), opener))
    position = start
    while position < min(end, start + _LONGEST):
        item = stretch.items[position]
        if item.kind == "stop":
            break
        actor = index.at(item)
        # «فجر» is dawn, and a name.
        is_name = actor is not None and actor.kind == "person" and not actor.is_coref
        is_stop = item.form in speech.stops and not (speech.is_verb_first and _is_in_title(stretch, position, index))
        if position > start and is_stop and not is_name:
            is_soft = is_open and item.form in speech.soft_stops
            if opener in speech.envoys and (after := _seat_end(stretch, position, end, index)):
                return after
            is_unknown = is_vague or _is_indefinite(stretch, start, position, speech, index)
            if item.form in speech.soft_stops and is_unknown and _fills(stretch, position, end, speech):
                return end - (stretch.form(end - 1) in speech.link_words)
            is_soft = is_soft and _goes_on(stretch, start, position, end, speech, index)
            if not is_soft and not (is_human and _ends_in_name(stretch, position, end, speech, index)):
                break
        if actor and actor.kind == "person" and not actor.is_coref and not is_owner(stretch, position, end, actor):
            return item_after(stretch, position, actor.span.end)
        position += 1
    return max(position, start)


def _is_indefinite(stretch: Stretch, start: int, end: int, speech: Speech, index: Index) -> bool:
    """True for an Arabic calling that nothing makes definite: "the owner of a café", "a doctor"."""
    if not speech.is_verb_first or stretch.form(start) in speech.documents or index.within(stretch, start, end):
        return False
    last = stretch.form(end - 1)
    return not last.startswith(("ال", "لل")) and is_common(last)


def _seat_end(stretch: Stretch, position: int, end: int, index: Index) -> int:
    """The item after the place behind a preposition, "the ambassador in X", 0 when none stands there."""
    actor = index.at(stretch.items[position + 1]) if position + 1 < end else None
    return item_after(stretch, position + 1, actor.span.end) if actor and actor.kind == "place" else 0


def _fills(stretch: Stretch, position: int, end: int, speech: Speech) -> bool:
    """True when a few words after a preposition lead up to the reported clause: "traders in the market that"."""
    # The preposition of the verb stands before what is reported, not in its subject.
    while speech.is_verb_first and end > position + 1 and stretch.form(end - 1) in speech.link_words:
        end -= 1
    after = stretch.items[position + 1 : end]
    if not 0 < len(after) <= _PLACE_WORDS or stretch.form(position) not in speech.vague_links:
        return False
    known = speech.occasions | speech.adverbs | speech.stops
    return all(item.kind == "word" and item.form not in known for item in after)


def _stem(form: str) -> str:
    return form.removeprefix("ال")


def _goes_on(stretch: Stretch, start: int, position: int, end: int, speech: Speech, index: Index) -> bool:
    """True when after a preposition the name of the title's holder, or of a source's body, still comes."""
    beside = stretch.items[position + 1] if stretch.is_kind(position + 1, "quote") else None
    if beside is not None and beside.span.length < _BODY_NAME and stretch.form(position) in speech.body_links:
        return True
    # A relative has no body behind a preposition, only a name: "the victim's mother in the court (said)".
    is_relative = speech.is_verb_first and _stem(stretch.form(start)) in speech.relations
    for later in range(position + 1, min(end, position + 8)):
        item = stretch.items[later]
        actor = index.at(item)
        if actor is not None and actor.kind in ({"person"} if is_relative else {"person", "organisation"}):
            return True
        if item.kind == "stop" or (item.form in speech.stops and later > position + 1):
            return False
        if _stem(item.form) in speech.organisations and not is_relative:
            return True
    return False


def _ends_in_name(stretch: Stretch, position: int, end: int, speech: Speech, index: Index) -> bool:
    """True when behind a preposition and its noun a person's name closes the phrase: "the curator of the show X:"."""
    if stretch.form(position) not in speech.soft_stops:
        return False
    for at in range(position + 2, min(end, position + _TITLE_REACH)):
        actor = index.at(stretch.items[at])
        if actor is not None and actor.kind == "person" and not actor.is_coref:
            after = item_after(stretch, at, actor.span.end)
            return after >= end or not stretch.is_kind(after, "word") or stretch.form(after) in speech.complementizers
        # «أول» behind a rank belongs to it.
        is_rank = stretch.form(at - 1) in title_words("ar").ranks
        is_stop = stretch.form(at) in speech.stops and not is_rank
        if not stretch.is_kind(at, "word") or is_stop or stretch.form(at) in speech.complementizers:
            return False
    return False


def item_after(stretch: Stretch, position: int, offset: int) -> int:
    """The first item from `position` that begins at or after an offset."""
    while position < len(stretch.items) and stretch.items[position].span.start < offset:
        position += 1
    return position


def after_dateline(stretch: Stretch, start: int, end: int, index: Index | None = None) -> int:
    """The item after a dateline such as "LONDON (Agency) -", or "KARACHI:" where `index` knows the place."""
    for at in range(start, min(end, start + _DATELINE)):
        form = stretch.form(at)
        if form in {"-", "--"} or "—" in form or "–" in form:
            return at + 1
        if index is not None and stretch.form(at) == ":" and at > start:
            actor = index.at(stretch.items[start])
            is_place = actor is not None and actor.kind == "place" and actor.span.end <= stretch.items[at].span.start
            return at + 1 if is_place and at - start <= _PLACE_WORDS else start
    return start


def after_agency(stretch: Stretch, start: int, end: int, index: Index) -> int:
    """The item after "Agency:" behind a dateline's dash, or after "Town:", that open an Arabic report; else `start`."""
    colon = next((at for at in stretch.stops if start < at < min(end, start + _AGENCY) and ":" in stretch.form(at)), -1)
    is_plain = all(stretch.is_kind(at, "word") for at in range(start, colon))
    actor = index.at(stretch.items[0]) if stretch.items else None
    return colon + 1 if colon > 0 and is_plain and (start > 0 or (actor and actor.kind == "place")) else start


def _is_in_title(stretch: Stretch, position: int, index: Index) -> bool:
    """True for the second word of a rank before the name, for "the recognised (government)", "the leader in it X".

    Source: Ryding (2005), 5.2 (a passive participle keeps its preposition, with a pronoun).
    """
    lexicon = title_words("ar")
    after = index.at(stretch.items[position + 1]) if position + 1 < len(stretch.items) else None
    if stretch.form(position).endswith(("ه", "ها", "هم")) and stretch.form(position - 1).startswith("ال"):
        return stretch.form(position - 1).startswith("الم") or (after is not None and after.kind == "person")
    if stretch.form(position) not in lexicon.rank_tails or stretch.form(position - 1) not in lexicon.ranks:
        return False
    actors = [index.at(item) for item in stretch.items[position + 1 : position + 3]]
    return any(actor is not None and actor.kind == "person" for actor in actors)


def named_after_comma(stretch: Stretch, start: int, stop: int, end: int, speech: Speech, index: Index) -> Phrase | None:
    """The name of a title's holder, set off from the title by a comma and perhaps an office or a courtesy title."""
    first = index.at(stretch.items[start])
    is_owner_only = first is not None and is_owner(stretch, start, stop, first)
    if stretch.form(stop) not in {"،", ","} or (first is not None and first.kind == "person" and not is_owner_only):
        return None
    for at in range(stop + 1, min(end, stop + 1 + _APPOSED)):
        actor = index.at(stretch.items[at])
        if actor is not None and actor.kind == "person" and not actor.is_coref:
            return Phrase(at, item_after(stretch, at, actor.span.end))
        # "…, after he met X,": what follows a preposition is nobody's name.
        if not stretch.is_kind(at, "word") or stretch.form(at) in speech.stops | speech.prepositions:
            break
    last = next((at for at in range(stop + 1, end) if not stretch.is_kind(at, "word")), end)
    begin = stop + 1 + (stretch.form(stop + 1) in _TITLES)
    is_relative = stretch.form(stop - 1) in speech.relations and last == begin + 1 and index.is_capital(stretch, begin)
    return Phrase(begin, last) if is_relative or index.is_name(stretch, begin, last) else None


def comma_behind(stretch: Stretch, start: int, stop: int, end: int, speech: Speech) -> int:
    """The comma that ends a title cut at a preposition ("her colleague in the committee, X"), else `stop` itself."""
    if stretch.form(stop) not in speech.soft_stops:
        return stop
    head = frozenset(noun for form in without_owner(stretch.form(start), speech) for noun in (form, _stem(form)))
    if head.isdisjoint(speech.relations | speech.offices | speech.anonymous | speech.counterparts):
        return stop
    for at in range(stop + 1, min(end, stop + _TITLE_REACH)):
        form = stretch.form(at)
        if form in {"،", ","}:
            return at
        is_verb = form in speech.complementizers or form in speech.relatives or form in speech.cues
        if is_verb or not stretch.is_kind(at, "word"):
            break
    return stop


@cache
def two_holders() -> frozenset[str]:
    """The Arabic duals of offices: "the two ministers", "the two heads of"."""
    return frozenset(title_words("ar").duals)


def is_several(forms: tuple[str, ...]) -> bool:
    """True for "the two ministers", "both mayors": a number and a plural, whoever is named behind."""
    return (
        not _NUMBERS.isdisjoint(forms[:2]) and len(forms) > 1 and forms[-1].endswith("s") and forms[-1] not in _NUMBERS
    )


def without_owner(form: str, speech: Speech) -> tuple[str, ...]:
    """The noun as it stands and without the pronoun of its owner joined to it: "her colleague", "his lawyer".

    Source: Ryding (2005), 12.2.2 (possessive suffixes; before them the feminine ending is a t).
    """
    if not speech.is_verb_first:
        return (form,)
    stems = [
        form.removesuffix(suffix) for suffix in _OWNER_ENDINGS if form.endswith(suffix) and len(form) > len(suffix) + 2
    ]
    return (form, *stems, *(stem[:-1] + "ه" for stem in stems if stem.endswith("ت")))


def is_owner(stretch: Stretch, position: int, end: int, actor: Actor) -> bool:
    """True for the owner in "X's spokesman", who is not the one who speaks."""
    last = max(position, item_after(stretch, position, actor.span.end) - 1)
    return stretch.form(last).endswith(("'s", "’s", "s’", "s'")) and last + 1 < end
