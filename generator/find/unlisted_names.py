# SPDX-License-Identifier: Apache-2.0
"""The name at the end of an Arabic subject that no finder of people knows: "said the housewife X Y, …".

In: a stretch and where the subject begins and may end. Out: the `Phrase` of the name, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.phrases import Phrase
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import country_of_adjective
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.stretches import Stretch
    from generator.languages.speech import Speech

_REACH = 9
_SHORTEST, _LONGEST = 2, 5
_OWNERS = ("ه", "ها", "هم")
_MOTHER_OF = frozenset(("ام",))
_BYNAMES = frozenset(("ابو", "ام"))


def is_full_name(forms: tuple[str, ...]) -> bool:
    """True for words that begin with a given name and go on."""
    names = name_words("ar")
    return len(forms) >= _SHORTEST and forms[0] in names.given | names.given_or_word


def is_byname(forms: tuple[str, ...]) -> bool:
    """True for "father of X", "mother of X", by which many are called. Source: Ryding (2005), 5.2 (the kunya)."""
    return len(forms) >= _SHORTEST and forms[0] in _BYNAMES


def may_be_name(forms: tuple[str, ...]) -> bool:
    """True for two to four words without article in front, of which one at least is no everyday word."""
    is_short = _SHORTEST <= len(forms) < _LONGEST
    return is_short and not forms[0].startswith("ال") and not all(is_common(form) for form in forms)


def _may_end(form: str) -> bool:
    """True for a word that can close a name: a family, a given name, or no everyday word."""
    names = name_words("ar")
    return form in names.families | names.given | names.given_or_word or not is_common(form)


def _is_circumstance(form: str) -> bool:
    """True for a definite noun, and for the feminine and the accusative of an adjective: "said X (weeping)"."""
    return form.startswith("ال") or form.endswith(("ه", "ا"))


def _is_given(stretch: Stretch, at: int, listed: frozenset[str], speech: Speech) -> bool:
    """True for a given name of a list; «باسم» behind a spokesman is "in the name of"."""
    form = stretch.form(at)
    return form in listed and form[1:] not in speech.agents


def _reach(stretch: Stretch, start: int, end: int, speech: Speech) -> int:
    """The item behind all that may belong to the subject and its name."""
    borders = speech.complementizers | speech.stops | speech.coordinators
    if stretch.form(start).removeprefix("ال") in speech.offices | speech.anonymous:
        borders -= speech.soft_stops
    # "the leader in it, X": the pronoun belongs to the calling.
    stop = start + 1 + _is_owner(stretch.form(start + 1), speech)
    while stop < min(end, start + _REACH) and stretch.is_kind(stop, "word") and stretch.form(stop) not in borders:
        stop += 1
    # The verb's preposition stands before what is reported.
    while stop == end and stop > start + 1 and stretch.form(stop - 1) in speech.link_words:
        stop -= 1
    return stop


def _bound(stretch: Stretch, start: int, stop: int, speech: Speech) -> int:
    """Where a name with a patronymic, a compound or a byname begins; `stop` without one.

    "the teacher X servant of Y": whatever stands before is a name, too.
    """
    openers = name_words("ar").openers | _MOTHER_OF
    bound = next((at for at in range(start + 1, stop - 1) if stretch.form(at) in openers), stop)
    # "the governor of Sennar X": behind an office without an article stands first what it is the office of.
    is_seat = bound == start + 2 and not stretch.form(start).startswith("ال") and stretch.form(start) in speech.offices
    is_closed = bound == start + 1 or stretch.form(bound - 1).startswith("ال") or is_seat
    return bound if bound == stop or is_closed or stretch.form(bound) in _MOTHER_OF else bound - 1


def unlisted_name(stretch: Stretch, start: int, end: int, speech: Speech) -> Phrase | None:
    """The given name with a family name that closes the subject beginning at `start`, behind what its bearer is.

    Papers write the calling first, then the name, then a comma, a colon or the reported clause.
    Source: Ryding (2005), 9.2 (a name in apposition to the noun that tells who its bearer is).
    """
    names = name_words("ar")
    bare = stretch.form(start).removeprefix("ال")
    # "a report of the ombudsman": a document bears no person's name.
    if stretch.form(start) in speech.documents and bare not in speech.offices | speech.anonymous | speech.humans:
        return None
    stop = _reach(stretch, start, end, speech)
    at = next((at for at in range(start + 1, stop) if _is_given(stretch, at, names.given, speech)), stop)
    at = min(at, _bound(stretch, start, stop, speech))
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
    while stop - at > _SHORTEST and _is_circumstance(stretch.form(stop - 1)) and not _may_end(stretch.form(stop - 1)):
        if stretch.form(stop - 2) in names.openers:
            break
        stop -= 1
    name = range(at, stop)
    if len(name) == 1 and _is_called_so(stretch, start, at, end, speech):
        return Phrase(at, stop)
    if not _SHORTEST <= len(name) <= _LONGEST:
        return None
    not_names = speech.stops | speech.prepositions | speech.cues.keys()
    if any(stretch.form(each) in not_names for each in name):
        return None
    return Phrase(at, stop)


def _is_called_so(stretch: Stretch, start: int, at: int, end: int, speech: Speech) -> bool:
    """True for one name behind a definite calling that closes the subject: "the Brazilian X, …", "the child X:"."""
    calling, form = stretch.form(start), stretch.form(at)
    people = speech.offices | speech.humans | speech.anonymous
    is_calling = calling.removeprefix("ال") in people or country_of_adjective(calling, "ar") is not None
    is_last = at + 1 >= end or not stretch.is_kind(at + 1, "word")
    names = name_words("ar")
    is_name = form in names.given | names.given_or_word or not is_common(form)
    is_name = is_name and form not in speech.prepositions
    return (
        at == start + 1 and calling.startswith("ال") and is_calling and is_last and is_name and form[0] not in "وفبلك"
    )


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
    not_names = speech.stops | speech.prepositions | speech.coordinators | speech.cues.keys()
    is_name = forms[0] in names.given | names.openers and forms[0] not in speech.prepositions
    # Between two commas behind a calling a few words that are no everyday ones name its bearer.
    is_name = is_name or (may_be_name(tuple(forms)) and not_names.isdisjoint(forms) and forms[0][0] not in "وفبلك")
    return Phrase(comma + 1, stop) if is_name else None


def _behind_calling(stretch: Stretch, start: int, stop: int, speech: Speech) -> int:
    """Where a name that no list knows begins behind a definite calling and its adjectives; `stop` without one.

    Behind "the (Saudi) actress" a noun without the article can only be what she is called.
    Source: Ryding (2005), 9.2 (apposition); 10.1 (an adjective agrees in definiteness).
    """
    names, calling = name_words("ar"), stretch.form(start)
    people = speech.offices | speech.humans | speech.anonymous | speech.honorifics | title_words("ar").descriptions
    people = people if country_of_adjective(calling, "ar") is None else people | {calling}
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
