# SPDX-License-Identifier: Apache-2.0
"""Corrections of routes, and of the part that a sentence plays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from generator.editor.desk import BY_EDITOR, Change, Desk
from generator.editor.keys import key_of, names_of
from generator.model import Mode, Role, Route, RouteStatus

if TYPE_CHECKING:
    from generator.model import FactId

_FEWEST = 2


def correct_sentence(desk: Desk, change: Change) -> None:
    """Gives a sentence another part; a hidden one counts as page furniture among the parts."""
    span = desk.one_span(change)
    sentence = desk.sentence(span) if span else None
    if span is not None and sentence is None:
        desk.tell("CORRECT-FURNITURE", change)
    if sentence is None:
        return
    role = "boilerplate" if change.action == "hide" else change.entry.text("role")
    if not role:
        desk.tell("CORRECT-ROLE", change)
        return
    desk.facts = replace(desk.facts, roles={**desk.facts.roles, sentence.id: cast("Role", role)})


def correct_route(desk: Desk, change: Change) -> None:
    """Adds, replaces or hides a route between places that the article names."""
    if change.action == "hide":
        spans = desk.spans(change)
        hidden = {route.id for route in desk.at(spans, desk.facts.routes)}
        if spans and not hidden:
            desk.tell("CORRECT-NEEDLESS", change, kind=change.kind)
        kept = tuple(route for route in desk.facts.routes if route.id not in hidden)
        desk.facts = replace(desk.facts, routes=kept)
        return
    stops = _stops(desk, change)
    if stops is None:
        return
    route = desk.target(change, desk.facts.routes) if change.action == "replace" else _new(desk, change)
    if route is None:
        return
    entry = change.entry
    new = replace(
        route,
        stops=stops or route.stops,
        modes=tuple(cast("Mode", mode) for mode in entry.words("modes")) or route.modes,
        status=cast("RouteStatus | None", entry.text("status") or route.status),
        found_by=BY_EDITOR,
        certainty="editor",
    )
    if len(new.stops) < _FEWEST:
        desk.tell("CORRECT-STOPS", change)
        return
    routes = (*(each for each in desk.facts.routes if each.id != route.id), new)
    desk.facts = replace(desk.facts, routes=tuple(sorted(routes, key=lambda each: each.evidence)))


def _new(desk: Desk, change: Change) -> Route | None:
    span = desk.one_span(change)
    if span is None:
        return None
    identity = desk.identity("route", span)
    known = next((route for route in desk.facts.routes if route.id == identity or route.evidence == span), None)
    return known or Route(identity, (), (), None, None, span)


def _stops(desk: Desk, change: Change) -> tuple[FactId, ...] | None:
    """The places named as stops, () when none are given; None with a problem for a name that no place has."""
    found: list[FactId] = []
    unknown: list[str] = []
    for name in change.entry.words("stops"):
        place = next((each for each in desk.facts.places if key_of(name) in names_of(each)), None)
        if place is None:
            unknown.append(name)
        else:
            found.append(place.id)
    for name in unknown:
        known = ", ".join(place.name for place in desk.facts.places) or "none"
        desk.reader.tell("CORRECT-PLACE", change.entry.place("stops"), name=name, known=known)
    return None if unknown else tuple(found)
