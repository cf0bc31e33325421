# SPDX-License-Identifier: Apache-2.0
"""The drawing of places and routes, its legend, and the table that says the same in words.

The drawing is made elsewhere and handed in as a `Drawing`; without one the table stands alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.cartography import Drawing
from generator.markup import EMPTY, SPACE, Html, join, svg_html, tag, text
from generator.pages import added, map_figure
from generator.pages.names import country_words, entry_of, marks_of, name_html, name_in, name_text
from generator.pages.proposed import mark_of
from generator.pages.sheet import Sheet, anchor_name
from generator.pages.utterances import marked_in_translation

if TYPE_CHECKING:
    from generator.model import Page, PageKind, Place, Route
    from generator.pages.reading import Reading

__all__ = ["Drawing", "has_content", "places_table", "write"]


def has_content(reading: Reading) -> bool:
    """True when the article names a place, or the editors added one."""
    return bool(reading.explainer.facts.places or reading.explainer.context.places)


def write(reading: Reading, kinds: tuple[PageKind, ...], drawing: Drawing | None) -> Page:
    """The page."""
    words, sheet, facts = reading.words, Sheet(reading, "map"), reading.explainer.facts
    has_routes = bool(facts.routes or reading.explainer.context.routes)
    intro = words.places.map_intro if has_routes else words.places.map_intro_places
    sheet.head(tag("h1", text(words.titles["map"]), id="map"), tag("p", text(intro), class_="x-answer"))
    if drawing is not None:
        _figure(sheet, drawing, words.places.schematic if has_routes else words.places.boundaries)
        sheet.add(tag("p", text(drawing.beyond), class_="x-rule x-ui") if drawing.beyond else EMPTY)
    listed = {place.id: place for place in facts.places}
    for number, same in enumerate(alike(facts.routes), start=1):
        stops = tuple(listed[stop] for stop in same[0].stops if stop in listed)
        if stops:
            _route(sheet, number, same, stops)
    _added(sheet)
    if facts.places:
        sheet.heading("places", words.places.all_places)
        sheet.add(places_table(sheet, facts.places, "place-"))
    before, _, after = words.places.credits.partition("{geonames}")
    geonames = tag("a", text("GeoNames"), href="https://www.geonames.org/", lang="en", dir="ltr")
    sheet.add(tag("p", text(before), geonames, text(after), class_="x-ui x-credits"))
    if drawing is not None:  # the file is written beside the drawing
        sheet.add(tag("p", tag("a", text(words.places.download), href="../map.geojson"), class_="x-ui x-files"))
    return sheet.page(words.titles["map"], intro, kinds)


def alike(routes: tuple[Route, ...]) -> list[list[Route]]:
    """Routes that several sentences tell alike (stops, modes, state and name), together."""
    found: dict[tuple[object, ...], list[Route]] = {}
    for route in routes:
        label = route.label.exact if route.label else ""
        found.setdefault((route.stops, route.modes, route.status, label), []).append(route)
    return list(found.values())


def _figure(sheet: Sheet, drawing: Drawing, caption: str) -> None:
    words = sheet.reading.words.places
    sheet.has_drawing = True
    with sheet.within("figure", class_="x-bigmap"):
        sheet.add(*map_figure.parts(drawing, caption))
    entries = [tag("li", svg_html(entry.svg), text(entry.words)) for entry in drawing.legend]
    if entries:
        sheet.heading("legend", words.legend)
        sheet.add(tag("ul", *entries, class_="x-maplegend x-ui"))


def _added(sheet: Sheet) -> None:
    """The places and routes of the editors in words, apart from the article's."""
    context = sheet.reading.explainer.context
    if not context.places and not context.routes:
        return
    words = sheet.reading.words.editor
    sheet.heading("added", words.added)
    sheet.add(tag("p", text(words.added_rule), class_="x-rule x-ui"))
    everywhere = (*sheet.reading.explainer.facts.places, *(one.place for one in context.places))
    known = {str(place.id): place for place in everywhere}
    sheet.add(*(added.route(sheet, each, known) for each in context.routes))
    sheet.add(*(added.place(sheet, each.place, each.sources) for each in context.places))


def _route(sheet: Sheet, number: int, same: list[Route], stops: tuple[Place, ...]) -> None:
    reading, words, route = sheet.reading, sheet.reading.words.places, same[0]
    ends = " – ".join(name_text(reading, stop) for stop in (stops[0], stops[-1]))
    sheet.heading(f"route-{anchor_name(route.id)}", f"{words.stops.format(number=number)}: {ends}")
    about = [words.modes[mode] for mode in route.modes]
    if route.status is not None:
        about.append(words.statuses[route.status])
    parts: list[Html] = [text(reading.words.comma.join(about))] if about else []
    told = [(each, sentence) for each in same if (sentence := reading.sentence_of(each.evidence)) is not None]
    if route.label is not None:
        here = marked_in_translation(reading, told[0][1].id, route.label.span) if told else None
        parts.append(text(here) if here else sheet.run(route.label.exact, reading.explainer.language))
    if told:
        parts.append(join((sheet.mark(s.id, each.found_by, each.evidence) for each, s in told), SPACE))
    further = (tag("span", id=sheet.anchor(f"route-{anchor_name(each.id)}")) for each in same[1:])
    sheet.add(tag("p", *further, join(parts, text(" · ")), class_="x-ui"))
    sheet.add(_table(sheet, stops, f"stop-{anchor_name(route.id)}-", with_marks=False))


def places_table(sheet: Sheet, places: tuple[Place, ...], prefix: str) -> Html:
    """All places with kind, country, coordinates and the sentences that name them."""
    return _table(sheet, places, prefix, with_marks=True)


def _table(sheet: Sheet, places: tuple[Place, ...], prefix: str, *, with_marks: bool) -> Html:
    words = sheet.reading.words.places
    columns = [words.place, words.other_name, words.kind, words.country, words.coordinates]
    if with_marks:
        columns.append(words.sentences)
    head = tag("tr", *(tag("th", text(column), scope="col") for column in columns))
    rows = [_row(sheet, place, prefix, with_marks=with_marks) for place in places]
    table = tag("table", tag("thead", head), tag("tbody", *rows), class_="x-table x-ui")
    # A wide table scrolls in its own frame, reachable by keyboard.
    return tag("div", table, class_="x-scroll", tabindex="0", role="group", aria_label=words.all_places)


def _row(sheet: Sheet, place: Place, prefix: str, *, with_marks: bool) -> Html:
    reading = sheet.reading
    other, language = name_in(place, reading.other, reading.explainer.language)
    known = sheet.run(other, language) if language == reading.other else text("—")
    name = name_html(sheet, place)
    if sheet.kind == "map":
        name = tag("a", name, href=sheet.link("people", entry_of(place)))
    cells = [
        tag("th", name, scope="row"),
        tag("td", known),
        tag("td", join([text(reading.words.places.kinds[place.kind]), *_proposed(sheet, place)], text(" · "))),
        tag("td", text(country_words(place.country, reading.language)) if place.country else text("—")),
        tag("td", tag("bdi", text(f"{place.latitude:.2f}, {place.longitude:.2f}"), dir="ltr", class_="x-nb")),
        tag("td", marks_of(sheet, place)) if with_marks else EMPTY,
    ]
    identity = sheet.anchor(f"{prefix}{anchor_name(place.id)}")
    # Spaces part the cells where only the words are kept: in search.
    return tag("tr", join(cells, SPACE), id=identity)


def _proposed(sheet: Sheet, place: Place) -> tuple[Html, ...]:
    """The mark of a place that a model proposed; such a place is in the table only, not in the drawing."""
    mark = mark_of(sheet.reading, place.found_by)
    return (mark,) if mark else ()
