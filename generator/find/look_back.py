# SPDX-License-Identifier: Apache-2.0
"""Sentences that tell who said the quotation before them: "With these words X closed …", "The complaint came from X".

In: a stretch. Out: the item where the speaker's noun phrase begins, and that of the verb.
Source: Ryding (2005), ch. 13 and 14.3; Quirk et al. (1985), 6.40-6.44, 18.25-18.30 (demonstratives, cleft sentences).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.languages.anaphora import anaphora

if TYPE_CHECKING:
    from generator.find.stretches import Stretch
    from generator.languages.anaphora import Anaphora
    from generator.languages.speech import Speech

_REACH = 10
_OF_NOUN = 3
_JOINED_PRONOUNS = ("به", "بها", "فيه", "فيها", "عنه", "عنها", "بهما", "بهم")
_NOTHING = -1
_COMING = frozenset(("جاء", "ورد"))


class TakenUp(NamedTuple):
    """Where the speaker's noun phrase may begin (an item), and the item of the verb, -1 without one."""

    speaker: int
    verb: int = _NOTHING


def taken_up(stretch: Stretch, start: int, speech: Speech) -> TakenUp | None:
    """Who said the words before: where to look in the stretch from item `start` on; None when it takes up nothing."""
    while start < len(stretch.items) and stretch.is_kind(start, "stop"):
        start += 1
    if not stretch.is_kind(start, "word"):
        return None
    found = _arabic(stretch, start, anaphora("ar")) if speech.is_verb_first else _english(stretch, start, speech)
    return found if found is not None and found.speaker < len(stretch.items) else None


def _bare(form: str) -> tuple[str, ...]:
    """A word as it stands, without a joined "and", and either without a joined preposition."""
    forms = [form] + ([form[1:]] if form[:1] in "وف" and len(form) > _OF_NOUN else [])
    return (*forms, *(each[1:] for each in forms if each[:1] in "بلك" and len(each) > _OF_NOUN))


def _any(form: str, listed: frozenset[str]) -> bool:
    return not listed.isdisjoint(_bare(form))


def _is_noun(form: str, known: Anaphora, *, is_definite: bool) -> bool:
    """True for a noun for words, with or without its article."""
    forms = [each.removeprefix("ال") for each in _bare(form) if each.startswith("ال") == is_definite]
    return not known.nouns.isdisjoint(forms)


def _skip(stretch: Stretch, at: int, listed: frozenset[str]) -> int:
    """The item behind copulas and adjectives of a definite noun."""
    while stretch.form(at) in listed:
        at += 1
    return at


def _arabic(stretch: Stretch, start: int, known: Anaphora) -> TakenUp | None:
    """The ways of Arabic, each with its own first word."""
    at = _skip(stretch, start, known.copulas - known.pointers) if _any(stretch.form(start), known.copulas) else start
    at += at == start and _any(stretch.form(start), known.copulas - known.pointers)
    form = stretch.form(at)
    if _any(form, known.speakers):
        return _speaker(stretch, at, known)
    # "said that X, wiping her tears".
    if not (known.endings - _COMING).isdisjoint(_bare(form)) and stretch.form(at + 1) in known.pointers - known.copulas:
        return TakenUp(at + 2, at)
    if _any(form, known.ways):
        verb = _skip(stretch, at + 1, known.copulas)
        return TakenUp(verb + 1, verb) if _is_ending(stretch.form(verb), known) else None
    at += form in known.leads and _any(stretch.form(at + 1), known.pointers)
    is_led = at > start and stretch.form(at - 1) in known.leads
    form = stretch.form(at)
    if _any(form, known.pointers):
        is_led = is_led or not known.pointers & {form, form[1:] if form[:1] in "وف" else form}
        return _led(stretch, at + 1, known) if is_led else _pointed(stretch, at + 1, known)
    if _is_noun(form, known, is_definite=False):
        return _appositive(stretch, at + 1, known)
    if _is_noun(form, known, is_definite=True):
        return _source(stretch, at + 1, known)
    if form in {"جاء", "ورد", "وجاء"} and _any(stretch.form(at + 1), known.pointers):
        return _source(stretch, at + 2, known) or _occasion(stretch, at + 2, known)
    return None


def _occasion(stretch: Stretch, start: int, known: Anaphora) -> TakenUp | None:
    """Behind "this came": "in a speech that X gave", "during a press statement of X's"."""
    noun = start + 1
    if not _is_noun(stretch.form(noun), known, is_definite=False):
        return None
    at = noun + 1
    if not _is_past_with_object(stretch.form(at), known) and stretch.form(at + 1) not in _JOINED_PRONOUNS:
        at += stretch.form(at + 1).startswith("ل")
        return TakenUp(at) if stretch.form(at).startswith("ل") else None
    return _appositive(stretch, at, known)


def _is_ending(form: str, known: Anaphora) -> bool:
    """True for a verb of saying or closing, also with "it" joined: "thus said it X"."""
    return form in known.endings or (form.endswith("ها") and form.removesuffix("ها") in known.endings)


def _speaker(stretch: Stretch, at: int, known: Anaphora) -> TakenUp | None:
    """Behind "the one who says so (is)", "the author of these words (is)"."""
    is_annexed = not any(form.startswith("ال") for form in _bare(stretch.form(at)))
    after = at + 1
    after += _any(stretch.form(after), known.pointers - known.copulas)
    is_of_words = _is_noun(stretch.form(after), known, is_definite=True)
    after += is_of_words
    is_told = stretch.form(after) in known.copulas or stretch.is_kind(after, "stop")
    while stretch.form(after) in known.copulas or stretch.is_kind(after, "stop"):
        after += 1
    # "The speaker for the council did not reply" tells of somebody else.
    is_name = is_told or is_of_words or (not is_annexed and stretch.form(after) not in {"باسم", "ب", "في", "عن", "لم"})
    return TakenUp(after) if is_name and (is_of_words or not is_annexed or is_told) else None


def _led(stretch: Stretch, at: int, known: Anaphora) -> TakenUp | None:
    """Behind "with this (noun)": the verb, and its subject."""
    is_noun = _is_noun(stretch.form(at), known, is_definite=True)
    if stretch.form(at).startswith("ال") and not is_noun:
        return None
    while stretch.form(at).startswith(("ال", "وال")):
        at += 1
    verb = _skip(stretch, at, known.copulas)
    is_verb = stretch.is_kind(verb, "word") and (is_noun or stretch.form(verb) in known.endings)
    return TakenUp(_behind_pronoun(stretch, verb + 1), verb) if is_verb else None


def _behind_pronoun(stretch: Stretch, at: int) -> int:
    return at + (stretch.form(at) in _JOINED_PRONOUNS)


def _pointed(stretch: Stretch, at: int, known: Anaphora) -> TakenUp | None:
    """Behind "this": "what X said", "the answer of X", "remark came from X"."""
    at = _skip(stretch, at, known.copulas)
    if stretch.form(at) in {"ما", "بعض"}:
        verb = at + 1 + (stretch.form(at + 1) == "ما")
        return _on_tongue(stretch, verb, known) or TakenUp(_behind_pronoun(stretch, verb + 1), verb)
    if _is_noun(stretch.form(at), known, is_definite=True):
        return _source(stretch, at + 1, known)
    if _is_noun(stretch.form(at), known, is_definite=False):
        return _appositive(stretch, at + 1, known)
    return None


def _appositive(stretch: Stretch, at: int, known: Anaphora) -> TakenUp | None:
    """Behind a noun without article: its owner ("the answer of X"), or the verb of its clause ("words that X said")."""
    is_verb = stretch.form(at + 1) in _JOINED_PRONOUNS or _is_past_with_object(stretch.form(at), known)
    if is_verb:
        return TakenUp(_behind_pronoun(stretch, at + 1), at)
    return TakenUp(at) if stretch.is_kind(at, "word") else None


def _is_past_with_object(form: str, known: Anaphora) -> bool:
    """True for a verb of ending or saying, or any with "it" joined: "said it", "repeated it"."""
    return form in known.endings or (form.endswith("ها") and len(form) > _OF_NOUN)


def _on_tongue(stretch: Stretch, start: int, known: Anaphora) -> TakenUp | None:
    """Behind "on the tongue of"."""
    for at in range(start, min(len(stretch.items), start + _REACH)):
        if stretch.form(at) in known.sources and stretch.form(at - 1) in known.leads:
            return TakenUp(at + 1, start)
    return None


def _source(stretch: Stretch, start: int, known: Anaphora) -> TakenUp | None:
    """Behind "this remark": "came on the tongue of X", "was uttered by X", "(is) X's"."""
    if found := _on_tongue(stretch, start, known):
        return found
    at = _skip(stretch, start, known.copulas)
    if not stretch.is_kind(at, "word"):
        return None
    if stretch.form(at).startswith("ل") and len(stretch.form(at)) > _OF_NOUN:
        return TakenUp(at)
    if stretch.form(at + 1) in {"عن", "من"}:
        return TakenUp(at + 2, at)
    return TakenUp(_behind_pronoun(stretch, at + 1), at) if stretch.form(at).endswith(("ه", "ها")) else None


def _english(stretch: Stretch, start: int, speech: Speech) -> TakenUp | None:
    """The ways of English."""
    known = anaphora("en")
    form, after = stretch.form(start), stretch.form(start + 1)
    if form in known.ways:
        is_verb = after in speech.cues or after in {"spoke", "speaks", "ran", "went"}
        return TakenUp(start + 2, start + 1) if is_verb else TakenUp(start + 1)
    if form in {"the", "a"} and after in known.speakers and stretch.form(start + 2) in known.copulas:
        return TakenUp(start + 3)
    if form == "the" and stretch.form(start + 2) == "who":
        # "The man who says this is X": one who speaks, before a pointer and "is".
        reach = range(start + 3, start + _REACH)
        copula = next((at for at in reach if stretch.form(at) in {"is", "was"}), 0)
        is_told = copula > 0 and stretch.form(copula - 1) in known.pointers | known.ways
        return TakenUp(copula + 1) if is_told and stretch.form(start + 3) in speech.cues else None
    if form in known.leads and stretch.form(start + 1) in known.pointers:
        at = _noun_at(stretch, start + 2, known)
        return TakenUp(at + 1 + (stretch.form(at + 1) == ",")) if at >= 0 else None
    if form in known.pointers and after in known.copulas:
        return _pointed_english(stretch, start + 2, known, speech)
    at = _noun_at(stretch, start + 1, known) if form in known.pointers | {"the"} else _NOTHING
    return _source_english(stretch, at + 1, known) if at >= 0 else None


def _noun_at(stretch: Stretch, start: int, known: Anaphora) -> int:
    """The item of a noun for words at `start` or behind one adjective, -1 without one."""
    return next((at for at in (start, start + 1) if stretch.form(at) in known.nouns), _NOTHING)


def _pointed_english(stretch: Stretch, at: int, known: Anaphora, speech: Speech) -> TakenUp | None:
    """Behind "that was": "how X …", "what X …", "the answer of X", "X's answer", "with this word that X", "X who …"."""
    form = stretch.form(at)
    if form in known.endings:
        return TakenUp(at + 1)
    if form in known.leads and stretch.form(at + 1) in known.pointers:
        noun = _noun_at(stretch, at + 2, known)
        return TakenUp(noun + 2) if noun >= 0 and stretch.form(noun + 1) == "that" else None
    if form in speech.determiners | {"a", "an"}:
        noun = _noun_at(stretch, at + 1, known)
        # "the answer of X", and "a sentence (that) X has often repeated".
        is_linked = noun >= 0 and stretch.form(noun + 1) in {"of", "from", "by", "that", "which"}
        return TakenUp(noun + 1 + is_linked) if noun >= 0 else None
    return TakenUp(at) if _is_cleft(stretch, at, known) else None


def _is_cleft(stretch: Stretch, at: int, known: Anaphora) -> bool:
    """True for "(It was) X … who", "(That was) X's answer"."""
    reach = range(at + 1, min(len(stretch.items), at + _REACH))
    is_who = stretch.form(at - 2) == "it" and any(stretch.form(each) == "who" for each in reach)
    is_owned = any(
        stretch.form(each) in known.nouns and stretch.form(each - 1).endswith(("'s", "’s", "s'", "s’"))
        for each in reach
    )
    return is_who or is_owned


def _source_english(stretch: Stretch, at: int, known: Anaphora) -> TakenUp | None:
    """Behind "the complaint": "came from X", "was made by X", "belongs to X", "were those of X"."""
    if stretch.form(at) not in known.copulas:
        return None
    # "The reply came by letter from X": "from" leads to who said it.
    origin = next((each for each in range(at + 1, at + _REACH) if stretch.form(each) == "from"), 0)
    if origin and all(stretch.is_kind(each, "word") for each in range(at + 1, origin)):
        return TakenUp(origin + 1)
    for each in range(at + 1, min(len(stretch.items), at + 4)):
        if not stretch.is_kind(each, "word"):
            return None
        if stretch.form(each) in known.sources:
            is_of = stretch.form(each) != "of" or stretch.form(each - 1) in {"that", "those", "words"}
            return TakenUp(each + 1) if is_of else None
    return TakenUp(at + 1) if stretch.form(at + 1).endswith(("'s", "’s")) else None
