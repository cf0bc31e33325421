# SPDX-License-Identifier: Apache-2.0
"""``context:`` of ``explainer.yml``: what the editors add beside the article, each with sources of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from generator import safe_yaml
from generator.editor.anchors import Anchors
from generator.editor.keys import key_of, names_of
from generator.editor.when import when_of
from generator.model import (
    ADDED,
    AddedEvent,
    AddedFigure,
    AddedPlace,
    AddedRoute,
    AddedStatement,
    Context,
    EventStatus,
    Evidence,
    FactId,
    Given,
    Mode,
    Place,
    PlaceKind,
    Route,
    RouteStatus,
    Span,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.editor.shapes import Entry, Reader
    from generator.model import Article, Facts, Language, Source, Unit

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FEWEST = 2


def added(
    articles: tuple[Article, ...], facts: Facts, entry: Entry, sources: tuple[Source, ...], reader: Reader
) -> Context:
    """The context that the entry holds; what is wrong is told and left out."""
    adding = _Adding(articles, facts, tuple(source.id for source in sources), reader)
    statements = tuple(adding.statement(each) for each in entry.entries("statements") if adding.is_sound(each))
    events = tuple(adding.event(each) for each in entry.entries("events") if adding.is_sound(each))
    figures = tuple(adding.figure(each) for each in entry.entries("figures") if adding.is_new(each))
    places = tuple(adding.place(each) for each in entry.entries("places") if adding.is_sound(each))
    adding.places = (*facts.places, *(one.place for one in places))
    routes = tuple(adding.route(each) for each in entry.entries("routes") if adding.is_sound(each))
    return Context(
        statements,
        tuple(event for event in events if event),
        tuple(figure for figure in figures if figure.given),
        places,
        tuple(route for route in routes if route),
    )


@dataclass(slots=True)
class _Adding:
    """Reads entries, with what they may refer to."""

    articles: tuple[Article, ...]
    facts: Facts
    sources: tuple[str, ...]
    reader: Reader
    taken: frozenset[str] = frozenset()
    places: tuple[Place, ...] = ()

    def is_new(self, entry: Entry) -> bool:
        """True for a sound id that nothing else has; else a problem."""
        identity = entry.text("id")
        if not _ID.fullmatch(identity) or identity in self.taken:
            self.reader.tell("CONTEXT-ID", entry.place("id"), id=identity)
            return False
        self.taken |= {identity}
        return True

    def is_sound(self, entry: Entry) -> bool:
        """True for a new id with at least one known source; else problems."""
        named = entry.words("sources")
        if not named:
            self.reader.tell("CONTEXT-SOURCES", entry.place("sources"), id=entry.text("id"))
        known = [self._is_source(entry, "sources", one) for one in named]
        return self.is_new(entry) and bool(named) and all(known)

    def _is_source(self, entry: Entry, key: str, source: str) -> bool:
        if source in self.sources:
            return True
        nearest = safe_yaml.nearest(source, self.sources)
        self.reader.tell("SETTINGS-SOURCE", entry.place(key), source=source, nearest=nearest)
        return False

    def statement(self, entry: Entry) -> AddedStatement:
        """A statement; behind the sentence that the words name, else at the end."""
        after = ""
        if entry.has("after"):
            anchors = Anchors(self.articles, self.reader)
            found = anchors.find(entry.text("after"), "", entry.place("after"))
            after = next((sentence.id for one in found if (sentence := anchors.sentence(one))), "")
        return AddedStatement(entry.text("id"), entry.texts("text"), entry.words("sources"), after)

    def event(self, entry: Entry) -> AddedEvent | None:
        """An event; None with a problem when its value is no date."""
        value = entry.text("value")
        when = when_of(value)
        if when is None:
            self.reader.tell("CORRECT-VALUE", entry.place("value"), value=value)
            return None
        status = cast("EventStatus", entry.text("status") or "happened")
        return AddedEvent(entry.text("id"), when, status, entry.texts("text"), entry.words("sources"))

    def figure(self, entry: Entry) -> AddedFigure:
        """A figure with what each source gives; a reading of an unknown source is left out."""
        given = []
        for one in entry.entries("values"):
            least = one.number("least")
            most = one.number("most")
            if least is None or not self._is_source(one, "source", one.text("source")):
                continue
            if most is not None and most < least:
                self.reader.tell("CONTEXT-RANGE", one.place("most"), least=f"{least:g}", most=f"{most:g}")
                continue
            given.append(Given(least, least if most is None else most, one.text("source"), one.texts("note")))
        return AddedFigure(entry.text("id"), entry.texts("name"), entry.texts("unit"), tuple(given))

    def place(self, entry: Entry) -> AddedPlace:
        """A place on the map that the article does not name."""
        names = entry.texts("name")
        place = Place(
            FactId(f"context-{entry.text('id')}"), next(iter(names.values()), ""), names,
            cast("PlaceKind", entry.text("kind") or "city"), entry.number("latitude") or 0.0,
            entry.number("longitude") or 0.0, entry.text("country") or None, (), source="editor", found_by=ADDED,
            certainty="editor",
        )  # fmt: skip
        return AddedPlace(place, entry.words("sources"))

    def route(self, entry: Entry) -> AddedRoute | None:
        """A route on the map that the article does not tell; None with problems for unknown or too few stops."""
        stops = [self._stop(entry, name) for name in entry.words("stops")]
        if None in stops:
            return None
        if len(stops) < _FEWEST:
            self.reader.tell("CORRECT-STOPS", entry.place("stops"))
            return None
        nowhere = Evidence("", Span(0, 0), "")
        route = Route(
            FactId(f"context-{entry.text('id')}"), tuple(stop for stop in stops if stop),
            tuple(cast("Mode", mode) for mode in entry.words("modes")),
            cast("RouteStatus | None", entry.text("status") or None), None, nowhere, found_by=ADDED,
            certainty="editor",
        )  # fmt: skip
        is_comparison = entry.text("use") == "comparison"
        return AddedRoute(route, entry.texts("name"), entry.words("sources"), is_comparison, entry.number("kilometres"))

    def _stop(self, entry: Entry, name: str) -> FactId | None:
        wanted = key_of(name)
        for place in self.places:
            if wanted in names_of(place) or place.id == f"context-{name}":
                return place.id
        known = ", ".join(place.name for place in self.places) or "none"
        self.reader.tell("CORRECT-PLACE", entry.place("stops"), name=name, known=known)
        return None


def texts_of(context: Context) -> Iterator[tuple[str, Mapping[Language, str]]]:
    """The words of the editors by the id of their unit in the catalogue."""
    for statement in context.statements:
        yield f"context-{statement.id}", statement.text
    for event in context.events:
        yield f"context-{event.id}", event.text
    for figure in context.figures:
        yield f"context-{figure.id}", figure.name
        if figure.unit:
            yield f"context-{figure.id}-unit", figure.unit
    for place in context.places:
        yield str(place.place.id), place.place.names
    for route in context.routes:
        yield str(route.route.id), route.name


def translated(context: Context, units: Mapping[str, Unit]) -> Context:
    """The context whose words have the translations of the catalogue, where they were given in one language only."""

    def whole(identity: str, texts: Mapping[Language, str]) -> Mapping[Language, str]:
        unit = units.get(identity)
        targets = unit.targets.items() if unit else ()
        more = {language: found.text for language, found in targets if found.text and found.state != "stale"}
        return {**texts, **more}

    return Context(
        tuple(replace(s, text=whole(f"context-{s.id}", s.text)) for s in context.statements),
        tuple(replace(e, text=whole(f"context-{e.id}", e.text)) for e in context.events),
        tuple(
            replace(f, name=whole(f"context-{f.id}", f.name), unit=whole(f"context-{f.id}-unit", f.unit))
            for f in context.figures
        ),
        tuple(replace(p, place=replace(p.place, names=whole(str(p.place.id), p.place.names))) for p in context.places),
        tuple(replace(r, name=whole(str(r.route.id), r.name)) for r in context.routes),
    )
