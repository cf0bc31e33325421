# SPDX-License-Identifier: Apache-2.0
"""Corrections of people, organisations and places: names, offices, where a place lies, and who is the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

from generator.editor.desk import BY_EDITOR, Change, Desk
from generator.editor.keys import key_of, names_of
from generator.gazetteer import load
from generator.model import FactId, Organisation, Person, Place, PlaceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model import Evidence, Facts, Language

Named = TypeVar("Named", Person, Organisation, Place)


def correct_person(desk: Desk, change: Change) -> None:
    """Adds, replaces or hides a person; name, office and identity may be given."""
    facts = desk.facts
    if change.action == "hide":
        kept = _hidden(desk, change, facts.people)
        desk.facts = replace(desk.facts, people=kept)
        return
    person = _found(desk, change, facts.people, "person", _new_person)
    if person is None:
        return
    title, titles = change.entry.both("title", desk.articles[0].language)
    if title:
        person = replace(person, title=title, titles=titles, office=None)
    person = _renamed(change, person)
    group = _joined(desk, change, person, _put(facts.people, person))
    desk.facts = replace(desk.facts, people=group)


def correct_organisation(desk: Desk, change: Change) -> None:
    """Adds, replaces or hides a body; name, country and identity may be given."""
    facts = desk.facts
    if change.action == "hide":
        kept = _hidden(desk, change, facts.organisations)
        desk.facts = replace(desk.facts, organisations=kept)
        return
    body = _found(
        desk,
        change,
        facts.organisations,
        "organisation",
        lambda key, spans: Organisation(key, spans[0].exact, {}, spans),
    )
    if body is None:
        return
    body = replace(_renamed(change, body), country=change.entry.text("country") or body.country)
    group = _joined(desk, change, body, _put(facts.organisations, body))
    desk.facts = replace(desk.facts, organisations=group)


def correct_place(desk: Desk, change: Change) -> None:
    """Adds, replaces or hides a place; coordinates come from the entry, else from the gazetteer."""
    facts = desk.facts
    if change.action == "hide":
        kept = _hidden(desk, change, facts.places)
        desk.facts = replace(desk.facts, places=kept)
        return
    found = _found(desk, change, facts.places, "place", _new_place)
    place = _moved(desk, change, _renamed(change, found)) if found else None
    if place is not None:
        group = _joined(desk, change, place, _put(facts.places, place))
        desk.facts = replace(desk.facts, places=group)


def _new_person(key: FactId, spans: tuple[Evidence, ...]) -> Person:
    return Person(key, spans[0].exact, {}, spans)


def _new_body(key: FactId, spans: tuple[Evidence, ...]) -> Organisation:
    return Organisation(key, spans[0].exact, {}, spans)


def _new_place(key: FactId, spans: tuple[Evidence, ...]) -> Place:
    """A place that is given its coordinates in `_moved`."""
    return Place(key, spans[0].exact, {}, "city", 0.0, 0.0, None, spans, source=BY_EDITOR)


def _found(
    desk: Desk,
    change: Change,
    known: tuple[Named, ...],
    kind: str,
    make: Callable[[FactId, tuple[Evidence, ...]], Named],
) -> Named | None:
    """The fact to replace, or the one that stands at the words already, or a new one."""
    if change.action == "replace":
        return desk.target(change, known)
    spans = tuple(span for span in desk.spans(change) if desk.sentence(span))
    if not spans:
        return None
    exact = tuple(fact for fact in known if set(fact.mentions) & set(spans))
    if exact:
        return exact[0]
    return make(desk.identity(kind, spans[0]), spans)


def _renamed(change: Change, fact: Named) -> Named:
    names = {**fact.names, **change.entry.texts("name")}
    return replace(fact, names=names, found_by=BY_EDITOR, certainty="editor")


def _put(known: tuple[Named, ...], fact: Named) -> tuple[Named, ...]:
    every: list[Named] = []
    every.extend(each for each in known if each.id != fact.id)
    every.append(fact)
    return tuple(sorted(every, key=lambda each: each.mentions[0]))


def _moved(desk: Desk, change: Change, place: Place) -> Place | None:
    """The place where the entry, else the gazetteer, says that it lies; None with a problem when neither does."""
    entry = change.entry
    country, kind = entry.text("country"), cast("PlaceKind | None", entry.text("kind") or None)
    latitude, longitude = entry.number("latitude"), entry.number("longitude")
    if latitude is not None and longitude is not None:
        return replace(
            place, latitude=latitude, longitude=longitude, country=country or place.country, kind=kind or place.kind,
            source=BY_EDITOR,
        )  # fmt: skip
    is_elsewhere = bool(country and country != place.country)
    if place.source != BY_EDITOR and not is_elsewhere and latitude is None and longitude is None:
        return replace(place, kind=kind or place.kind)
    for language, name in _known_names(desk, place):
        for one in load().find(name, language):
            if (not country or one.country == country) and (kind is None or one.kind == kind):
                return replace(
                    place, names={**one.names, **place.names}, kind=one.kind, latitude=one.latitude,
                    longitude=one.longitude, country=one.country or None, source=one.source,
                )  # fmt: skip
    desk.tell("CORRECT-DEGREES", change)
    return None


def _known_names(desk: Desk, place: Place) -> tuple[tuple[Language, str], ...]:
    own = desk.article(place.mentions[0]).language
    return ((own, place.name), *place.names.items())


def _hidden(desk: Desk, change: Change, known: tuple[Named, ...]) -> tuple[Named, ...]:
    """The facts without the one at these words; with `in:` it only loses the mention there, if it has others.

    Whatever refers to a fact that is gone loses the reference.
    """
    spans = desk.spans(change)
    found = desk.at(spans, known)
    if spans and not found:
        desk.tell("CORRECT-NEEDLESS", change, kind=change.kind)
    kept: list[Named] = []
    for fact in known:
        if fact not in found:
            kept.append(fact)
            continue
        rest = tuple(
            m for m in fact.mentions if not any(m.article == s.article and m.span.overlaps(s.span) for s in spans)
        )
        if change.within and rest:
            kept.append(replace(fact, mentions=rest))
        else:
            desk.facts = without(desk.facts, fact.id)
    return tuple(kept)


def without(facts: Facts, gone: FactId) -> Facts:
    """The facts in which nothing refers to `gone` any more; a route of one stop is none."""
    routes = (replace(route, stops=tuple(stop for stop in route.stops if stop != gone)) for route in facts.routes)
    return replace(
        facts,
        quotes=tuple(
            replace(quote, speaker=None, speaker_name=None, via="unresolved") if quote.speaker == gone else quote
            for quote in facts.quotes
        ),
        routes=tuple(route for route in routes if len(route.stops) > 1),
        events=tuple(
            replace(
                event,
                participants=tuple(each for each in event.participants if each != gone),
                places=tuple(each for each in event.places if each != gone),
            )
            for event in facts.events
        ),
    )


def _joined(desk: Desk, change: Change, own: Named, known: tuple[Named, ...]) -> tuple[Named, ...]:
    """The facts in which `own` is one with the fact that `same_as` names: its mentions and all references go over."""
    wanted = change.entry.text("same_as")
    if not wanted or key_of(wanted) in names_of(own):
        return known
    same = [number for number, fact in enumerate(known) if fact.id != own.id and key_of(wanted) in names_of(fact)]
    if same:
        group = list(known)
        group[same[0]] = _one(group[same[0]], own.mentions)
        desk.facts = _instead(desk.facts, own.id, group[same[0]].id)
        return tuple(fact for fact in group if fact.id != own.id)
    names = ", ".join(fact.name for fact in known if fact.id != own.id) or "none"
    desk.reader.tell("CORRECT-SAME", change.entry.place("same_as"), name=wanted, known=names)
    return known


def _one(fact: Named, more: tuple[Evidence, ...]) -> Named:
    """The fact with more mentions, as the editors see it."""
    mentions = tuple(sorted({*fact.mentions, *more}))
    return replace(fact, mentions=mentions, found_by=BY_EDITOR, certainty="editor")


def _instead(facts: Facts, old: FactId, new: FactId) -> Facts:
    """The facts in which `new` stands wherever `old` stood, once in a row."""

    def news(ids: tuple[FactId, ...]) -> tuple[FactId, ...]:
        return tuple(dict.fromkeys(new if each == old else each for each in ids))

    return replace(
        facts,
        quotes=tuple(replace(q, speaker=new) if q.speaker == old else q for q in facts.quotes),
        routes=tuple(replace(route, stops=news(route.stops)) for route in facts.routes),
        events=tuple(replace(e, participants=news(e.participants), places=news(e.places)) for e in facts.events),
    )
