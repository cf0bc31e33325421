# SPDX-License-Identifier: Apache-2.0
"""Whom "the hydrologist", "the prime minister", "the company" take up in English, and whose gender is known how.

In: a phrase's words, those heard before, who is named where. Out: a person or body, None when nobody fits.
Source: Halliday and Hasan (1976), 6.1 (superordinates); Quirk et al. (1985), 5.104-5.107 (natural gender).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.actors import title_words
from generator.find.english_genders import gender_of, gender_of_noun
from generator.languages.en.takers import BODY_NOUNS, BODY_SIGNS, RANKED, SAME_OFFICE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.find.actors import Actor, Index
    from generator.languages.speech import Gender
    from generator.model import FactId

_LEAD = 24
_NEAR = 900
_MOST = 12

_ORDERED = frozenset(("first", "second", "third", "other"))


def gender_of_person(index: Index, actor: Actor) -> Gender:
    """The gender that a title, a courtesy title before any mention, or the given name tells."""
    title = index.title_text(actor.id)
    for mention in index.mentions_of(actor.id)[:_MOST]:
        before = index.text[max(0, mention.span.start - _LEAD) : mention.span.start]
        if before.endswith(" ") and (gender := gender_of(before, "", "")):
            return gender
    return gender_of("", actor.name, title)


def gender_of_voice(index: Index, voice: FactId, name: str | None) -> Gender:
    """The gender of a person, or of an unnamed speaker such as "a spokeswoman"."""
    mentions = index.mentions_of(voice)
    return gender_of_person(index, mentions[0]) if mentions else gender_of_noun(name or "")


def holder_of(forms: tuple[str, ...], index: Index, offset: int) -> FactId | None:
    """The holder of an office under another of its names: "the premier" for "Prime Minister X"."""
    if forms[0] in {"a", "an"}:
        return None  # "a spokesman" is somebody new
    wanted = " ".join(form for form in forms if form != "the")
    for group in SAME_OFFICE:
        if wanted not in group or wanted == "minister":
            continue
        holders = [actor for actor in index.people_near(offset) if _holds_any(index.title_text(actor.id), group)]
        if holders:
            return holders[0].id
    return None


def _holds_any(title: str, group: frozenset[str]) -> bool:
    if title.lower().startswith(("former ", "ex-")):
        return False
    padded = f" {' '.join(title.lower().replace('.', '').split())} "
    return any(f" {name} " in padded for name in group)


def taken_up(forms: tuple[str, ...], head: str, index: Index, offset: int) -> Actor | None:
    """The person named last before whom a definite noun may take up: not one of another office or gender."""
    # "the governor's press secretary" is somebody of his, whom the article has not named.
    if any(form.endswith(("'s", "’s", "s'", "s’")) for form in forms[1:]):
        return None
    if forms[0] != "the" or head.endswith("s") or (len(forms) > 1 and forms[1] in _ORDERED):
        return None
    gender = gender_of_noun(head)
    for actor in _people_before(index, offset):
        title = index.title_text(actor.id)
        has_other_office = head in RANKED and bool(title) and head not in title.lower().split()
        known = gender_of_person(index, actor)
        groups = [group for group in SAME_OFFICE if head in group]
        is_holder = any(_holds_any(title, group) for group in groups) or _is_styled(index, actor, head, groups)
        if has_other_office and not is_holder:
            continue
        if gender and known and gender != known:
            continue
        return actor
    return None


def _is_styled(index: Index, actor: Actor, head: str, groups: list[frozenset[str]]) -> bool:
    """True when the noun, or a name of the same office ("Sen."), stands right before a mention of the person."""
    names = frozenset({head}).union(*groups)
    for mention in index.mentions_of(actor.id)[:_MOST]:
        before = index.text[max(0, mention.span.start - _LEAD) : mention.span.start].lower().replace(".", "").split()
        if before and (before[-1] in names or " ".join(before[-2:]) in names):
            return True
        within = index.text[mention.span.start : mention.span.end].lower().replace(".", "").split()
        if within and within[0] in names:
            return True
    return False


def _people_before(index: Index, offset: int) -> Iterator[Actor]:
    """The people named before an offset in its paragraph or the one before, latest first."""
    nearest = max(0, offset - _NEAR)
    last = index.text.rfind("\n\n", nearest, offset)
    floor = max(nearest, index.text.rfind("\n\n", nearest, max(nearest, last)))
    for actor in index.people_before(offset, _MOST):
        if actor.span.start < floor:
            return
        yield actor


def body_taken_up(head: str, index: Index, offset: int, *, is_bare: bool = True) -> Actor | None:
    """The body named last that "the company", "the agency" can mean: one whose name shows that kind, else any.

    With a modifier ("the environment watchdog") only a name that shows the kind will do.
    """
    kind = BODY_NOUNS.get(head)
    if kind is None:
        return None
    near = [actor for actor in index.bodies_before(offset, _MOST) if actor.span.start >= offset - _NEAR]
    fitting = [actor for actor in near if BODY_SIGNS[kind] & set(title_words(actor.name))]
    if fitting:
        return fitting[0]
    others = frozenset(word for other, signs in BODY_SIGNS.items() if other != kind for word in signs)
    plain = [actor for actor in near if not others & set(title_words(actor.name))]
    return plain[0] if is_bare and plain and kind in {"firm", "body"} else None
