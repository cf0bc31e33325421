# SPDX-License-Identifier: Apache-2.0
"""Dated events as an ordered list: date in words, status, statement, who, where, how the date was worked out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from generator import calendars
from generator.languages import axis_words
from generator.markup import EMPTY, SPACE, Html, join, tag, text
from generator.model import AddedEvent, Event, Place, is_proposed
from generator.pages import added
from generator.pages.axis.drawing import Mark, drawings
from generator.pages.choices import Choices, fieldset
from generator.pages.differences import differences
from generator.pages.names import list_of
from generator.pages.proposed import mark_of
from generator.pages.sheet import Sheet, anchor_name
from generator.pages.timeline_marks import STATION, is_appointment, time_html

if TYPE_CHECKING:
    from generator.model import Evidence, FactId, Page, PageKind, When
    from generator.pages.map import Drawing
    from generator.pages.reading import Reading

_ISOLATED = re.compile("\u2068([^\u2069]*)\u2069")
"""The article's words inside our own: they are in its language."""


def events_of(reading: Reading) -> tuple[Event, ...]:
    """Events whose sentence is shown, by their first day, "the end of" by its last; those without a known day last."""
    known = [event for event in reading.explainer.facts.events if event.sentence in reading.sentences]
    return tuple(sorted(known, key=lambda e: (*_on_line(e.when), e.evidence)))


def _on_line(when: When) -> tuple[date, date]:
    """The days by which the line is ordered: the end of a period comes after what lies within it."""
    first, last = when.earliest or date.max, when.latest or date.max
    return (last if when.modifier == "end" else first), last


def has_content(reading: Reading) -> bool:
    """True when there is an event, of the article or of the editors."""
    return bool(events_of(reading) or reading.explainer.context.events)


def write(reading: Reading, kinds: tuple[PageKind, ...], drawing: Drawing | None) -> Page:  # noqa: ARG001
    """The page."""
    words, sheet, events = reading.words, Sheet(reading, "timeline"), events_of(reading)
    count = words.count(len(events), "event")
    intro = words.timeline.intro_undated.format(count=count)
    as_of = reading.explainer.settings.tells_as_of or reading.explainer.published
    if as_of is not None:
        day = calendars.day_in_words(as_of, reading.language)
        intro = words.timeline.intro.format(count=count, date=day)
    if more := len(reading.explainer.context.events):
        intro += " " + axis_words.of(reading.language).added.format(count=words.count(more, "event"))
    told = {event.status for event in events} | {event.status for event in reading.explainer.context.events}
    legend = [
        tag("li", tag("i"), text(words.timeline.statuses[status]), class_=STATION[status])
        for status in words.timeline.statuses
        if status in told
    ]
    entries = entries_of(reading)
    choices = Choices.of([entry.named for entry in entries])
    sheet.head(
        tag("h1", text(words.titles["timeline"]), id="timeline"),
        tag("p", text(intro), class_="x-answer"),
        tag("ul", *legend, class_="x-legend x-ui"),
        _filter(sheet, choices),
    )
    with sheet.within("ol", class_="x-line"):
        for entry in entries:
            classes = " ".join((entry.classes, *choices.classes(entry.named)))
            if isinstance(entry.event, Event):
                sheet.add(_item(sheet, entry.event, classes))
            else:
                sheet.add(added.event(sheet, entry.event, classes))
    _drawn(sheet, entries, choices, as_of)
    drawn = axis_words.of(reading.language)
    files = {"events.ics": drawn.events_ics} if any(is_appointment(entry.event) for entry in entries) else {}
    sheet.files(drawn.downloads, {**files, "events.csv": drawn.events_csv, "facts.json": drawn.facts_json})
    return sheet.page(words.titles["timeline"], intro, kinds)


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of the list: its number, its id, and the event of the article or of the editors."""

    number: int
    anchor: str
    event: Event | AddedEvent

    @property
    def named(self) -> tuple[FactId, ...]:
        """Who takes part, and where."""
        return (*self.event.participants, *self.event.places) if isinstance(self.event, Event) else ()

    @property
    def classes(self) -> str:
        """How its status is drawn, and whether the editors added it."""
        station = STATION[self.event.status]
        return station if isinstance(self.event, Event) else f"x-ev-added {station}"


def entries_of(reading: Reading) -> tuple[Entry, ...]:
    """The article's events and the editors' by their first day, the article's before the editors' of one day."""
    events, more = events_of(reading), reading.explainer.context.events
    known = [(*_on_line(event.when), 0, n) for n, event in enumerate(events)]
    known += [(*_on_line(event.when), 1, n) for n, event in enumerate(more)]
    ordered = [more[n] if is_added else events[n] for _, _, is_added, n in sorted(known)]
    return tuple(
        Entry(number, anchor_name(event.id if isinstance(event, Event) else f"context-{event.id}"), event)
        for number, event in enumerate(ordered, start=1)
    )


def _filter(sheet: Sheet, choices: Choices) -> Html:
    """The choice of one person, body or place; nothing where there is nothing to choose."""
    reading, words = sheet.reading, axis_words.of(sheet.reading.language)
    places = [one for one in choices.ids if isinstance(reading.named.get(one), Place)]
    people = [one for one in choices.ids if one in reading.named and one not in places]
    return fieldset(sheet, choices, words.only, ((words.people, people), (words.places, places)))


def _drawn(sheet: Sheet, entries: tuple[Entry, ...], choices: Choices, as_of: date | None) -> None:
    """The events on a line to scale, where there is more than one date."""
    reading, words = sheet.reading, axis_words.of(sheet.reading.language)
    marks = [_mark(reading, entry, choices) for entry in entries]
    wide_and_narrow = drawings(marks, as_of, reading.language)
    if not wide_and_narrow:
        return
    sheet.heading("axis", words.heading)
    drawn = "".join(wide_and_narrow)
    told = [words.numbers]
    told += [words.strips] if "x-span" in drawn else []
    told += [words.breaks] if "x-gap" in drawn else []
    told += [words.future] if "x-after" in drawn else []
    sheet.add(tag("p", text(" ".join(told)), class_="x-by x-ui"))
    sheet.add(tag("div", *wide_and_narrow))


def _mark(reading: Reading, entry: Entry, choices: Choices) -> Mark:
    """The event as a station of the drawing, named by its date and status."""
    event = entry.event
    about = [calendars.in_words(event.when, reading.language)]
    if isinstance(event, Event):
        about.append(status_in_words(reading, event))
        about += [reading.words.notes.proposed] if is_proposed(event.found_by) else []
    else:
        about += [reading.words.timeline.statuses[event.status], reading.words.editor.added]
    name = f"{entry.number}: {reading.words.comma.join(about)}"
    classes = " ".join((entry.classes, *choices.classes(entry.named)))
    return Mark(entry.number, event.when, f"#{entry.anchor}", name, classes)


def _item(sheet: Sheet, event: Event, classes: str) -> Html:
    reading = sheet.reading
    anchor = sheet.anchor(event.id)
    told = calendars.in_words(event.when, reading.language)
    known = calendars.precision_in_words(event.when.precision, reading.language) if event.when.value else ""
    status = tag("b", text(status_in_words(reading, event)))
    mark = mark_of(reading, event.found_by)
    about = join([part for part in (status, text(known), mark) if part], text(" · "))
    when = tag("div", tag("a", time_html(event.when, told), href=f"#{anchor}"), SPACE,
               tag("span", about, class_="x-ui"), class_="x-ev-d")  # fmt: skip
    statement = sheet.statement(event.sentence, event.found_by, *used_words(sheet.reading, event), class_="x-ev-t")
    what = tag(
        "div",
        statement,
        _also(sheet, event),
        differences(sheet, event.sentence),
        _around(sheet, event),
        _how(sheet, event),
    )
    return tag("li", when, what, class_=f"x-ev {classes}", id=anchor)


def status_in_words(reading: Reading, event: Event) -> str:
    """The status in one word; the day of a plan that is past is told as past."""
    words, published = reading.words.timeline, reading.explainer.published
    is_past = published is not None and event.when.latest is not None and event.when.latest < published
    return words.was_planned if event.status == "planned" and is_past else words.statuses[event.status]


def _also(sheet: Sheet, event: Event) -> Html:
    """The sentences of other articles that tell the same event."""
    if not event.told_by:
        return EMPTY
    marks = [sheet.mark(told.sentence, told.found_by, told.evidence) for told in event.told_by]
    return tag("p", text(sheet.reading.words.notes.also_told), SPACE, join(marks, SPACE), class_="x-ui")


def used_words(reading: Reading, event: Event) -> tuple[Evidence, ...]:
    """The words that date the event, else the event's own."""
    dated = reading.times.get(event.time) if event.time else None
    return (dated.evidence,) if dated else (event.evidence,)


def _around(sheet: Sheet, event: Event) -> Html:
    """Who and where, one line."""
    parts = [found for ids in (event.participants, event.places) if (found := list_of(sheet, ids)) is not None]
    return tag("p", join(parts, text(" · ")), class_="x-ev-w x-ui") if parts else EMPTY


def _isolated(sheet: Sheet, told: str) -> Html:
    """The sentence with the article's words marked as being in the article's language."""
    own = sheet.reading.explainer.language
    parts = enumerate(_ISOLATED.split(told))
    return join(tag("bdi", text(part), **sheet.tongue(own)) if is_own % 2 else text(part) for is_own, part in parts)


def _how(sheet: Sheet, event: Event) -> Html:
    """How the date was worked out, and the date in three calendars."""
    reading = sheet.reading
    told = calendars.how(event.when, reading.explainer.published, reading.language)
    return added.other_calendars(sheet, event.when, reading.words.timeline.how, tag("p", _isolated(sheet, told)))
