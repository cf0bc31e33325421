# SPDX-License-Identifier: Apache-2.0
"""What the editors added beside the article, on the pages: set apart, and each with links to its own sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import calendars
from generator.languages import axis_words
from generator.markup import EMPTY, SPACE, Html, join, proper, running, tag, text
from generator.pages import ranges
from generator.pages.names import country_words
from generator.pages.timeline_marks import time_html

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import AddedEvent, AddedFigure, AddedRoute, AddedStatement, Given, Language, Place, When
    from generator.pages.reading import Reading
    from generator.pages.sheet import Sheet


def in_language(sheet: Sheet, texts: Mapping[Language, str]) -> Html:
    """The editors' words in the page's language, else in the other, isolated and marked as not translated."""
    reading = sheet.reading
    if texts.get(reading.language):
        return running(texts[reading.language])
    pill = tag("span", text(reading.words.notes.states["missing"]), class_="x-state x-ui",
               **sheet.both_tongues(reading.language))  # fmt: skip
    return join((sheet.run(texts.get(reading.other, ""), reading.other), pill), SPACE)


def sources_html(sheet: Sheet, sources: tuple[str, ...]) -> Html:
    """Who published it, each a link to its entry on the sources page."""
    words = sheet.reading.words
    told = words.editor.source if len(sources) == 1 else words.editor.sources
    before, _, after = told.partition("{sources}")
    links = join([source_link(sheet, source) for source in sources], text(words.comma))
    return join((text(before), links, text(after)))


def source_link(sheet: Sheet, source: str) -> Html:
    """The publisher's name, linked to its entry."""
    reading = sheet.reading
    known = {each.id: each.publisher_in(reading.language) for each in reading.explainer.settings.sources}
    return tag("a", proper(known.get(source, source)), href=sheet.link("sources", f"source-{source}"))


def label(sheet: Sheet) -> Html:
    """The words that tell an added statement from the article's."""
    return tag("b", text(sheet.reading.words.editor.added), class_="x-ctx-l")


def _box(sheet: Sheet, anchor: str, *children: Html) -> Html:
    """Set apart from the article: the label in words comes first, for whoever reads and for whoever listens."""
    words = sheet.reading.words.editor.added
    return tag("div", tag("p", label(sheet), class_="x-ui"), *children, role="note", aria_label=words, class_="x-ctx",
               id=sheet.anchor(anchor))  # fmt: skip


def statement(sheet: Sheet, added: AddedStatement) -> Html:
    """One statement of the editors."""
    sources = tag("p", sources_html(sheet, added.sources), class_="x-ctx-src x-ui")
    return _box(sheet, f"context-{added.id}", tag("p", in_language(sheet, added.text)), sources)


def event(sheet: Sheet, added: AddedEvent, classes: str) -> Html:
    """One event of the editors, as an item of the timeline; `classes` say its status."""
    reading = sheet.reading
    anchor = sheet.anchor(f"context-{added.id}")
    told = calendars.in_words(added.when, reading.language)
    about = [tag("b", text(reading.words.timeline.statuses[added.status]))]
    known = calendars.precision_in_words(added.when.precision, reading.language)
    about += [text(known)] if known else []
    when = tag("div", tag("a", time_html(added.when, told), href=f"#{anchor}"), SPACE,
               tag("span", join(about, text(" · ")), class_="x-ui"), class_="x-ev-d")  # fmt: skip
    what = tag(
        "div",
        tag("p", in_language(sheet, added.text), class_="x-ev-t"),
        tag("p", join((label(sheet), sources_html(sheet, added.sources)), text(" · ")), class_="x-ui"),
        other_calendars(sheet, added.when, axis_words.of(reading.language).calendars),
    )
    return tag("li", when, what, class_=f"x-ev {classes}", id=anchor)


def other_calendars(sheet: Sheet, when: When, summary: str, *before: Html) -> Html:
    """A fold with what stands `before` and the date in each calendar; nothing when there is neither."""
    dates = [
        tag("div", tag("dt", text(name)), tag("dd", text(told)))
        for name, told in calendars.calendars(when, sheet.reading.language)
    ]
    listed = tag("dl", *dates, class_="x-cal") if dates else EMPTY
    return tag("details", tag("summary", text(summary)), *before, listed, class_="x-ui") if dates or before else EMPTY


def number(value: float, language: Language) -> str:
    """A number as the page writes it.

    English parts thousands with a comma. Arabic newspapers leave four digits together, and a comma would be read as
    the sign of decimals by some: a narrow space parts longer ones. Source: Unicode CLDR, ar and en, "decimal" patterns.
    """
    whole = f"{value:,.10g}" if abs(value) < 1e10 else f"{value:,.0f}"
    whole = whole.replace("-", "\u2212")
    if language == "en":
        return whole
    return whole.replace(",", "\u202f" if abs(value) >= 10_000 else "")


def _span(least: float, most: float, reading: Reading) -> Html:
    """A number, or a range in words that read the right way in the page's direction."""
    if least == most:
        return _number(least, reading.language)
    ends = {"least": _number(least, reading.language), "most": _number(most, reading.language)}
    return filled(reading.words.editor.between, ends)


def _number(value: float, language: Language) -> Html:
    return tag("bdi", text(number(value, language)), dir="ltr")


def figure(sheet: Sheet, added: AddedFigure) -> Html:
    """Something measured: the number, or the range over all sources, and below what each source says."""
    reading, words = sheet.reading, sheet.reading.words.editor
    least, most = added.range
    differs = any((given.least, given.most) != (least, most) for given in added.given)
    unit = in_language(sheet, added.unit) if added.unit else EMPTY
    shown = filled(words.measured, {"number": _span(least, most, reading), "unit": unit})
    name = tag("p", tag("span", in_language(sheet, added.name)), SPACE, tag("b", shown, class_="x-fig-v"))
    if not differs:
        links = sources_html(sheet, tuple(given.source for given in added.given))
        return _box(sheet, f"context-{added.id}", name, tag("p", links, class_="x-ctx-src x-ui"))
    ticks = ranges.scale(least, most)
    rows = [(_says(sheet, given), _span(given.least, given.most, reading), given.least, given.most)
            for given in added.given]  # fmt: skip
    told = [number(tick, reading.language) for tick in ticks]
    return _box(sheet, f"context-{added.id}", name, tag("p", text(words.differ), class_="x-ui"),
                ranges.table(rows, told, ticks, reading.language))  # fmt: skip


def _says(sheet: Sheet, given: Given) -> Html:
    """Who gives the number, and the editors' note on it."""
    link = source_link(sheet, given.source)
    return join((link, text(" ("), in_language(sheet, given.note), text(")"))) if given.note else link


def filled(told: str, parts: Mapping[str, Html]) -> Html:
    """The words with their ``{…}`` replaced by markup."""
    pieces: list[Html] = []
    rest = told
    while rest:
        before, opened, after = rest.partition("{")
        pieces.append(text(before))
        name, _, rest = after.partition("}")
        if opened:
            pieces.append(parts[name])
    return join(pieces)


def route(sheet: Sheet, added: AddedRoute, places: Mapping[str, Place]) -> Html:
    """One route of the editors in words: its name, means, state, stops and sources."""
    reading = sheet.reading
    words = reading.words.places
    stops = [places[stop] for stop in added.route.stops if stop in places]
    names = [stop.names.get(reading.language) or stop.name for stop in stops]
    about = [text(words.modes[mode]) for mode in added.route.modes]
    about += [text(words.statuses[added.route.status])] if added.route.status else []
    about.append(sources_html(sheet, added.sources))
    named = tag("p", in_language(sheet, added.name), text(": "), text(" – ".join(names)))
    return _box(sheet, str(added.route.id), named, tag("p", join(about, text(" · ")), class_="x-ui"))


def place(sheet: Sheet, added: Place, sources: tuple[str, ...]) -> Html:
    """One place of the editors in words."""
    reading = sheet.reading
    kind = reading.words.places.kinds[added.kind]
    where = f"{added.latitude:.2f}, {added.longitude:.2f}"
    country = country_words(added.country, reading.language) if added.country else ""
    parts = [text(part) for part in (kind, country) if part]
    parts += [tag("bdi", text(where), dir="ltr"), sources_html(sheet, sources)]
    named = tag("p", in_language(sheet, added.names))
    return _box(sheet, str(added.id), named, tag("p", join(parts, text(" · ")), class_="x-ui"))
