# SPDX-License-Identifier: Apache-2.0
"""Corrections of dates and of the events that they date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

from generator.editor.desk import BY_EDITOR, Change, Desk
from generator.editor.when import when_of
from generator.model import Event, EventStatus, Modifier, Time

if TYPE_CHECKING:
    from generator.model import Evidence, FactId, Facts, When


def correct_date(desk: Desk, change: Change) -> None:
    """Adds, replaces or hides a date; its events follow."""
    if change.action == "hide":
        _hide_dates(desk, change)
        return
    when = _when(desk, change)
    if when is None:
        return
    time = desk.target(change, desk.facts.times) if change.action == "replace" else _added(desk, change, when)
    if time is None:
        return
    when = replace(when, words=time.evidence.exact)
    new = replace(time, when=when, found_by=BY_EDITOR, certainty="editor")
    times = (*(each for each in desk.facts.times if each.id != time.id), new)
    events = tuple(
        replace(event, when=when, found_by=BY_EDITOR, certainty="editor") if event.time == time.id else event
        for event in desk.facts.events
    )
    ordered = tuple(sorted(times, key=lambda each: each.evidence))
    desk.facts = replace(desk.facts, times=ordered, events=_in_order(events))


def _added(desk: Desk, change: Change, when: When) -> Time | None:
    span = desk.one_span(change)
    if span is None:
        return None
    sentence = desk.sentence(span)
    if sentence is None:
        desk.tell("CORRECT-FURNITURE", change)
        return None
    known = next((time for time in desk.facts.times if time.evidence == span), None)
    return known or Time(desk.identity("time", span), span, when, sentence.id)


def _when(desk: Desk, change: Change) -> When | None:
    entry = change.entry
    value = entry.text("value")
    when = when_of(value, change.words, cast("Modifier | None", entry.text("modifier") or None))
    if when is None:
        desk.reader.tell("CORRECT-VALUE", entry.place("value"), value=value)
    return when


def _hide_dates(desk: Desk, change: Change) -> None:
    spans = desk.spans(change)
    hidden = {time.id for time in desk.at(spans, desk.facts.times)}
    if spans and not hidden:
        desk.tell("CORRECT-NEEDLESS", change, kind=change.kind)
    times = tuple(time for time in desk.facts.times if time.id not in hidden)
    events = tuple(event for event in desk.facts.events if event.time not in hidden)
    desk.facts = replace(desk.facts, times=times, events=events)


def correct_event(desk: Desk, change: Change) -> None:
    """Adds, replaces or hides an event; a replaced or added one may be given its date and status."""
    if change.action == "hide":
        spans = desk.spans(change)
        hidden = {event.id for event in desk.at(spans, desk.facts.events)}
        if spans and not hidden:
            desk.tell("CORRECT-NEEDLESS", change, kind=change.kind)
        kept = tuple(event for event in desk.facts.events if event.id not in hidden)
        desk.facts = replace(desk.facts, events=kept)
        return
    if change.action == "replace":
        event = desk.target(change, desk.facts.events)
        when = _when(desk, change) if change.entry.has("value") else event.when if event else None
    else:
        when = _when(desk, change)
        event = _new_event(desk, change, when) if when else None
    if event is None or when is None:
        return
    status = cast("EventStatus", change.entry.text("status") or event.status)
    new = replace(event, when=when, status=status, found_by=BY_EDITOR, certainty="editor")
    others = tuple(each for each in desk.facts.events if each.id != event.id)
    desk.facts = replace(desk.facts, events=_in_order((*others, new)))


def _new_event(desk: Desk, change: Change, when: When) -> Event | None:
    span = desk.one_span(change)
    if span is None:
        return None
    sentence = desk.sentence(span)
    if sentence is None:
        desk.tell("CORRECT-FURNITURE", change)
        return None
    identity = desk.identity("event", span)
    known = next((event for event in desk.facts.events if event.id == identity), None)
    whole = desk.article(span).evidence(sentence.span.start, sentence.span.end)
    participants, places = _around(desk.facts, whole)
    return known or Event(identity, when, whole, sentence.id, "happened", participants, places)


def _around(facts: Facts, whole: Evidence) -> tuple[tuple[FactId, ...], tuple[FactId, ...]]:
    """The people and the places that the sentence names."""

    def named(mentions: tuple[Evidence, ...]) -> bool:
        return any(one.article == whole.article and whole.span.covers(one.span) for one in mentions)

    people = tuple(person.id for person in facts.people if named(person.mentions))
    return people, tuple(place.id for place in facts.places if named(place.mentions))


def _in_order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """By their first day, those without a known day last, else as they were."""
    return tuple(sorted(events, key=lambda e: (e.when.earliest or date.max, e.when.latest or date.max)))
