# SPDX-License-Identifier: Apache-2.0
"""The name at the end of an Arabic subject that no finder of people knows: "said the housewife X Y, …".

In: a stretch and where the subject begins and may end. Out: the `Phrase` of the name, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.phrases import Phrase
from generator.languages.ar.common_words import is_common
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_REACH = 9
_SHORTEST, _LONGEST = 2, 5
_OWNERS = ("ه", "ها", "هم")


def is_full_name(forms: tuple[str, ...]) -> bool:
    """True for words that begin with a given name and go on."""
    names = name_words("ar")
    return len(forms) >= _SHORTEST and forms[0] in names.given | names.given_or_word


def _may_end(form: str) -> bool:
    """True for a word that can close a name: a family, a given name, or no everyday word."""
    names = name_words("ar")
    return form in names.families | names.given | names.given_or_word or not is_common(form)


def _is_given(stretch: Stretch, at: int, listed: frozenset[str], speech: Speech) -> bool:
    """True for a given name of a list; «باسم» behind a spokesman is "in the name of"."""
    form = stretch.form(at)
    return form in listed and form[1:] not in speech.agents


def unlisted_name(stretch: Stretch, start: int, end: int, speech: Speech) -> Phrase | None:
    """The given name with a family name that closes the subject beginning at `start`, behind what its bearer is.

    Papers write the calling first, then the name, then a comma, a colon or the reported clause.
    Source: Ryding (2005), 9.2 (a name in apposition to the noun that tells who its bearer is).
    """
    names = name_words("ar")
    bare = stretch.form(start).removeprefix("ال")
    borders = speech.complementizers | speech.stops | speech.coordinators
    if bare in speech.offices | speech.anonymous:
        borders -= speech.soft_stops
    # "the leader in it, X": the pronoun belongs to the calling.
    stop = start + 1 + _is_owner(stretch.form(start + 1), speech)
    while stop < min(end, start + _REACH) and stretch.is_kind(stop, "word") and stretch.form(stop) not in borders:
        stop += 1
    at = next((at for at in range(start + 1, stop) if _is_given(stretch, at, names.given, speech)), stop)
    # "the teacher X servant of Y": whatever stands before a patronymic or a compound name is a name.
    bound = next((at for at in range(start + 1, stop - 1) if stretch.form(at) in names.openers), stop)
    is_first = bound == start + 1 or stretch.form(bound - 1).startswith("ال")
    at = min(at, bound if bound == stop or is_first else bound - 1)
    # A given name that is an everyday word, too, is one only with the one word of its family.
    if at == stop > start + _SHORTEST and _is_given(stretch, stop - 2, names.given_or_word, speech):
        at = stop - 2
    if at == stop:
        at = _behind_calling(stretch, start, stop, speech)
    # "a source high of level": a name stands in apposition to a definite noun only.
    is_definite = stretch.form(start).startswith("ال") or stretch.form(start).endswith(_OWNERS)
    if at == start + 1 and not is_definite:
        return None
    # "the singer X Y (closed) the evening": an everyday word behind two others is the verb's object.
    while stop - at > _SHORTEST and stretch.form(stop - 1).startswith("ال") and not _may_end(stretch.form(stop - 1)):
        if stretch.form(stop - 2) in names.openers:
            break
        stop -= 1
    name = range(at, stop)
    if not _SHORTEST <= len(name) <= _LONGEST:
        return None
    not_names = speech.stops | speech.prepositions | speech.cues.keys()
    if any(stretch.form(each) in not_names for each in name):
        return None
    return Phrase(at, stop)


def _goes_on(stretch: Stretch, at: int, speech: Speech) -> bool:
    """True for a definite word, and for "in the name of"."""
    form = stretch.form(at)
    is_bound = _is_owner(form, speech) or form[1:] in speech.agents or stretch.form(at - 1)[1:] in speech.agents
    return form.startswith("ال") or is_bound


def _is_owner(form: str, speech: Speech) -> bool:
    """True for a preposition with a pronoun: «فيه», «عنها»."""
    return form.endswith(_OWNERS) and form in speech.adverbs


def apposed_name(stretch: Stretch, start: int, comma: int, end: int, speech: Speech) -> Phrase | None:
    """The full name between two commas behind what its bearer is: "the victim's father, X Y, …"."""
    names, head = name_words("ar"), stretch.form(start)
    people = speech.offices | speech.humans | speech.anonymous | speech.relations
    if not stretch.is_kind(comma, "stop") or people.isdisjoint((head, head.removeprefix("ال"))):
        return None
    stop = next((at for at in range(comma + 1, min(end, comma + _REACH)) if not stretch.is_kind(at, "word")), end)
    forms = [stretch.form(at) for at in range(comma + 1, stop)]
    if not _SHORTEST <= len(forms) <= _LONGEST or not speech.complementizers.isdisjoint(forms):
        return None
    is_name = forms[0] in names.given | names.openers and forms[0] not in speech.prepositions
    return Phrase(comma + 1, stop) if is_name else None


def _behind_calling(stretch: Stretch, start: int, stop: int, speech: Speech) -> int:
    """Where a name that no list knows begins behind a definite calling and its adjectives; `stop` without one.

    Behind "the (Saudi) actress" a noun without the article can only be what she is called.
    Source: Ryding (2005), 9.2 (apposition); 10.1 (an adjective agrees in definiteness).
    """
    names, calling = name_words("ar"), stretch.form(start)
    people = speech.offices | speech.humans | speech.anonymous | speech.honorifics | title_words("ar").descriptions
    is_relative = calling in speech.relations and calling.endswith(_OWNERS)
    if not is_relative and people.isdisjoint((calling, calling.removeprefix("ال"))):
        return stop
    at = start + 1
    # An annexation goes on to its definite noun: "the head of the teachers' union".
    if not (is_relative or calling.startswith("ال")):
        at = next((each for each in range(at, stop) if stretch.form(each).startswith("ال")), stop)
    while at < stop and not (is_relative and stop - at == _SHORTEST):
        # "the director of tourism in the province of X": a joined preposition goes on with the title.
        is_joined = at + 1 < stop and stretch.form(at)[0] in "بل" and is_common(stretch.form(at))
        if not (is_joined or _goes_on(stretch, at, speech)):
            break
        at += 1 + is_joined
    ranks = title_words("ar").ranks
    at = next((each + 1 for each in range(stop - 1, start, -1) if stretch.form(each) in ranks), at)
    forms = [stretch.form(each) for each in range(at, stop)]
    known = names.given | names.given_or_word | names.families
    is_rare = any(form in known or not is_common(form) for form in forms)
    is_circumstance = not forms or forms[0] in speech.adverbs or (forms[0].endswith("ا") and forms[0] not in known)
    return at if is_rare and not is_circumstance and forms[0][0] not in "بلكوف" else stop
