# SPDX-License-Identifier: Apache-2.0
"""The first page: answer, in brief, key facts, a leading quote, what is unclear, dates, links onward.

Whatever a rule chose says by which rule; what has no content is absent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import calendars
from generator.markup import EMPTY, SPACE, Html, join, running, svg_html, tag, text
from generator.model import Person
from generator.pages.acting import acting_in
from generator.pages.brief import brief, unclear
from generator.pages.names import list_of, office_html
from generator.pages.origin import origin_line
from generator.pages.proposed import of_rules
from generator.pages.quotes import has_content as has_quotes
from generator.pages.quotes import totals
from generator.pages.sheet import Sheet
from generator.pages.timeline import events_of
from generator.pages.timeline_marks import STATION, time_html
from generator.pages.utterances import Utterance, alone, fragments_in_translation, translated_line, utterances_of

if TYPE_CHECKING:
    from generator.model import Event, Page, PageKind, Place, Sentence, Time
    from generator.pages.map import Drawing
    from generator.pages.reading import Named, Reading

_NAMES = 3
"""At most so many names where the first sentence names nobody."""


def has_content(reading: Reading) -> bool:  # noqa: ARG001
    """Always."""
    return True


def write(reading: Reading, kinds: tuple[PageKind, ...], drawing: Drawing | None) -> Page:
    """The page."""
    # What a rule chose is chosen among what the rules found.
    sheet = Sheet(of_rules(reading), "overview")
    lead = reading.lead()
    _head(sheet, lead)
    with sheet.within("div", class_="x-cols"):
        with sheet.within("div", class_="x-main"):
            brief(sheet, lead)
            _leading_quote(sheet)
            unclear(sheet)
            _dates(sheet)
        with sheet.within("div", class_="x-side"):
            _facts(sheet, lead)
            _small_map(sheet, drawing)
    _onward(sheet, reading, kinds)
    return sheet.page(reading.title().words, description(reading), kinds)


def description(reading: Reading) -> str:
    """One sentence for search engines: the summary, else the first sentence, else the title."""
    summary = reading.explainer.settings.summary.get(reading.language)
    lead = reading.lead()
    if summary or lead is None or not reading.shows_text:
        return summary or reading.title().words
    return reading.line(lead.id).words


def _head(sheet: Sheet, lead: Sentence | None) -> None:
    reading, words = sheet.reading, sheet.reading.words.overview
    title = reading.title()
    before, _, after = words.legend.partition("{mark}")
    sample = tag("span", text("5"), class_="x-src x-src-d", aria_hidden="true")
    marks = [words.kicker]
    if reading.explainer.title_is_working:
        marks.append(words.working_title)
    if title.language != reading.language:
        marks.append(reading.words.notes.states["missing"])
    kicker = " · ".join(marks)
    under = [*_answer(sheet, lead)]
    legend = tag("span", text(before), sample, text(after), class_="x-leg")
    under.append(tag("p", text(origin_line(reading)), SPACE, legend, class_="x-by x-ui"))
    sheet.head(tag("h1", running(title.words), id="top", **sheet.tongue(title.language)), *under, kicker=kicker)


def _answer(sheet: Sheet, lead: Sentence | None) -> tuple[Html, ...]:
    """The editors' summary, else the first sentence, which says so."""
    reading = sheet.reading
    summary = reading.explainer.settings.summary.get(reading.language)
    if summary:
        return (tag("p", running(summary), class_="x-answer"),)
    if lead is None or not reading.shows_text:
        return ()
    rule = tag("p", text(reading.words.overview.lead_rule), class_="x-rule x-ui")
    return (sheet.statement(lead.id, "roles", class_="x-answer"), rule)


def _leading_quote(sheet: Sheet) -> None:
    """The quotation that the editors chose, else the longest that is whole and whose speaker is known."""
    reading = sheet.reading
    whole = [u for u in utterances_of(reading) if u.kind == "direct" and u.speaker in reading.named]
    if not whole:
        return
    chosen = [u for u in whole if any(quote.id == reading.explainer.order.quote for quote in u.quotes)]
    longest = max(chosen or whole, key=lambda u: (u.clause.length, -u.clause.start))
    rule = reading.words.editor.chosen if chosen else reading.words.overview.quote_rule
    inner = _quoted(sheet, longest)
    speaker = reading.named[longest.speaker] if longest.speaker else None
    if inner is None or speaker is None:
        return
    office = office_html(sheet, speaker) if isinstance(speaker, Person) else None
    mark = sheet.mark(longest.sentence, "quotes", *(quote.words for quote in longest.quotes))
    name = list_of(sheet, (speaker.id,)) or EMPTY
    caption = tag("figcaption", tag("b", name), tag("span", office or EMPTY, SPACE, mark),
                  tag("span", text(rule), class_="x-rule"))  # fmt: skip
    sheet.add(tag("figure", inner, caption, class_="x-pull"))


def _quoted(sheet: Sheet, utterance: Utterance) -> Html | None:
    """The words in the page's language when they can be told apart in the translation, else as the article has them."""
    reading = sheet.reading
    own = reading.articles[utterance.sentence].language
    if own != reading.language:
        line = translated_line(reading, utterance, reading.language)
        spans = fragments_in_translation(reading, utterance, line) if line else None
        if line and spans:
            told = " … ".join(alone(line.words[span.start : span.end]) for span in spans)
            return tag("blockquote", tag("p", tag("q", running(told)), SPACE, sheet.state(line)))
    words = " … ".join(alone(quote.words.exact) for quote in utterance.quotes)
    return tag("blockquote", tag("p", tag("q", running(words))), **sheet.tongue(own))


def last_and_next(reading: Reading) -> tuple[tuple[Event, bool], ...]:
    """The last thing that had happened and the next thing due, each with True when it is the last; () without a day."""
    as_of = reading.explainer.settings.tells_as_of or reading.explainer.published
    if as_of is None:
        return ()
    dated = [event for event in events_of(reading) if event.when.earliest and event.when.latest]
    over = [e for e in dated if e.status in {"happened", "claimed"} and e.when.latest and e.when.latest <= as_of]
    # An aim for a year is no date to wait for.
    due = [
        e for e in dated if e.when.latest and e.when.latest >= as_of
        and (e.status == "scheduled" or (e.status == "planned" and e.when.precision not in {"year", "decade"}))
    ]  # fmt: skip
    found: list[tuple[Event, bool]] = []
    if over:
        found.append((max(over, key=lambda e: (e.when.latest or as_of, e.when.earliest or as_of)), True))
    if due:
        found.append((min(due, key=lambda e: (e.when.earliest or as_of, e.when.latest or as_of)), False))
    return tuple(found)


def _dates(sheet: Sheet) -> None:
    reading, words = sheet.reading, sheet.reading.words.overview
    found = last_and_next(reading)
    as_of = reading.explainer.settings.tells_as_of or reading.explainer.published
    if not found or as_of is None:
        return
    sheet.heading("dates", words.dates)
    with sheet.within("dl", class_="x-dates"):
        for event, is_last in found:
            told = time_html(event.when, calendars.in_words(event.when, reading.language))
            label = tag("span", text(words.last if is_last else words.next), class_="x-when")
            date_ = tag("dt", label, SPACE, tag("a", told, href=sheet.link("timeline", event.id)))
            statement = sheet.statement(event.sentence, "events", event.evidence, name="dd")
            sheet.add(tag("div", date_, statement, class_=STATION[event.status]))
    day = calendars.day_in_words(as_of, reading.language)
    sheet.add(tag("p", text(words.as_of.format(date=day)), class_="x-asof x-ui"))


def _facts(sheet: Sheet, lead: Sentence | None) -> None:
    """Who, when, where, how long."""
    words = sheet.reading.words.overview
    rows = [
        (words.who, _names(sheet, _who(sheet.reading, lead), lead)),
        (words.when, _time(sheet, lead, is_duration=False)),
        (words.where, _names(sheet, _scenes(sheet.reading, lead), lead)),
        (words.how_long, _time(sheet, lead, is_duration=True)),
    ]
    shown = [tag("div", tag("dt", text(name)), SPACE, tag("dd", value)) for name, value in rows if value]
    if shown:
        sheet.heading("key-facts", words.facts)
        sheet.add(tag("dl", *shown, class_="x-facts"), tag("p", text(words.facts_rule), class_="x-rule x-ui"))


def _who(reading: Reading, lead: Sentence | None) -> tuple[Named, ...]:
    """The people; where the first sentence names none, the states and bodies that act in it, if there are any."""
    facts = reading.explainer.facts
    if lead is None or any(lead in reading.sentences_of(person.mentions) for person in facts.people):
        return facts.people
    return acting_in(reading.articles[lead.id], lead, facts) or facts.people


def _scenes(reading: Reading, lead: Sentence | None) -> tuple[Place, ...]:
    """Where the news happened: the scenes of the first sentence's events, else its own places, else nothing.

    The places named most often in an article are seldom the scene.
    """
    facts = reading.explainer.facts
    if lead is None:
        return ()
    scenes = {place for event in facts.events if event.sentence == lead.id for place in event.places}
    inside = [place for place in facts.places if lead in reading.sentences_of(place.mentions)]
    return tuple(place for place in inside if place.id in scenes) or tuple(inside)


def _names(sheet: Sheet, group: tuple[Named, ...], lead: Sentence | None) -> Html:
    """Names in the first sentence, else those with the most mentions."""
    reading = sheet.reading
    inside = [fact for fact in group if lead is not None and lead in reading.sentences_of(fact.mentions)]
    chosen = inside or sorted(group, key=lambda fact: -len(fact.mentions))[:_NAMES]
    entries: list[Html] = []
    for fact in chosen[: 2 * _NAMES]:
        name = list_of(sheet, (fact.id,)) or EMPTY
        office = office_html(sheet, fact) if isinstance(fact, Person) else None
        entries.append(tag("li", name, *((tag("span", office, class_="x-ui"),) if office else ())))
    return tag("ul", *entries) if entries else EMPTY


def _time(sheet: Sheet, lead: Sentence | None, *, is_duration: bool) -> Html:
    """A date of the first sentence, or the first length of time in a main sentence."""
    reading = sheet.reading
    for time in _times(reading, lead, is_duration=is_duration):
        told = time_html(time.when, calendars.in_words(time.when, reading.language))
        return join((told, sheet.mark(time.sentence, "dates", time.evidence)), SPACE)
    return EMPTY


def _times(reading: Reading, lead: Sentence | None, *, is_duration: bool) -> tuple[Time, ...]:
    roles = reading.explainer.facts.roles
    known = [
        time
        for time in reading.explainer.facts.times
        if time.when.value and (time.when.precision == "duration") == is_duration and time.sentence in reading.sentences
    ]
    if is_duration:
        return tuple(time for time in known if roles.get(time.sentence) in {"main", "expectation"})
    return tuple(time for time in known if lead is not None and time.sentence == lead.id)


def _small_map(sheet: Sheet, drawing: Drawing | None) -> None:
    if drawing is None:
        return
    words = sheet.reading.words
    sheet.has_drawing = True
    with sheet.within("figure", class_="x-mapfig"):
        sheet.add(svg_html(drawing.svg))
        sheet.add(tag("figcaption", tag("a", text(words.titles["map"]), href=sheet.link("map")), class_="x-ui"))


def _onward(sheet: Sheet, reading: Reading, kinds: tuple[PageKind, ...]) -> None:
    words = reading.words
    facts = reading.explainer.facts
    about: dict[PageKind, str] = {
        "background": words.overview.to_background,
        "timeline": words.count(len(events_of(reading)), "event"),
        "quotes": totals(reading) if has_quotes(reading) else "",
        "map": words.count(len(facts.places), "place"),
        "people": words.count(len(facts.people), "person"),
        "sources": words.overview.to_sources,
    }
    entries = [
        tag("li", tag("a", text(words.titles[kind]), href=sheet.link(kind)), SPACE, tag("span", text(about[kind])))
        for kind in kinds
        if kind in about
    ]
    sheet.add(tag("nav", tag("ul", *entries, class_="x-on"), aria_label=words.overview.onward))
