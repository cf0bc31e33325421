# SPDX-License-Identifier: Apache-2.0
"""Every word of the interface, by page. Filled in ``languages/<language>/wording.py``.

The note under each field is for translators: what the words are for and what ``{…}`` becomes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.model import (
        EventStatus,
        Language,
        Licence,
        Mode,
        PageKind,
        PlaceKind,
        QuoteKind,
        RouteStatus,
        SpeakerKind,
        State,
    )

Noun = Literal[
    "quote", "statement", "event", "person", "place", "organisation", "stop", "sentence", "explainer", "page", "name"
]
"""Things that the pages count."""


@dataclass(frozen=True, slots=True)
class SiteWords:
    """Around every page: masthead, search, foot."""

    name: str
    """Name of the site."""
    own_name: str
    """Name of this language in itself."""
    tagline: str
    """A few words beside the name."""
    languages: str
    """Label of the language control, for screen readers."""
    pages: str
    """Label of the row of pages, for screen readers."""
    skip: str
    """Link that jumps over the masthead."""
    search: str
    """On the button that opens the search."""
    made: str
    """One sentence at the foot: where the text of the page comes from."""
    method: str
    """Link to the method."""
    cite: str
    """Link to the form in which the page is cited."""
    report_page: str
    """Link to tell of an error on this page; `report`: in this sentence."""
    preview: str
    """Banner while the licence of the article is unknown."""
    not_found: str
    """Heading of the page for a wrong address."""
    all_explainers: str
    """Link to the front page of the language, and its heading."""
    both: str
    """Third entry of the language control."""
    report: str
    """Link: report an error in this sentence."""
    changed: str
    """At the foot; {date} of the last change."""
    feed: str
    """Name of the feed; {site}."""
    card: str
    """What the picture shows that goes with a link to the page; {title}."""


@dataclass(frozen=True, slots=True)
class SearchWords:
    """The search box, which a script shows; it fetches these words when it is opened.

    Mappings by plural have the categories of Unicode CLDR that the language knows ("one", "two", "few", "many",
    "other"), and {count} where the number stands.
    """

    title: str
    """Heading of the box."""
    label: str
    """Label of the field, and its placeholder."""
    close: str
    """Button."""
    hint: str
    """What can be searched, before anything is typed."""
    names: str
    """Link to the page of all names."""
    wait: str
    """While the answer is being looked up."""
    failed: str
    """The index could not be fetched."""
    again: str
    """Button: try once more."""
    none: str
    """Nothing holds the words {query}."""
    none_help: str
    """Under it: what may help."""
    none_here: str
    """The same when filters are set."""
    clear: str
    """Button: take the filters off."""
    results: Mapping[str, str]
    """So many results, by plural."""
    within: Mapping[str, str]
    """In so many explainers, by plural; follows `results` after a blank."""
    more: str
    """Button: show more results."""
    list: str
    """Label of the list of results."""
    suggestion: str
    """Before a spelling that finds something."""
    filters: str
    """Opens the filters."""
    kind: str
    """Filter: kinds of page."""
    person: str
    """Filter: somebody who is named."""
    anybody: str
    """Its first choice."""
    year: str
    """Filter: a year that is told of."""
    any_year: str
    """Its first choice."""
    keys: str
    """Which keys do what."""
    slash: str
    """Check box: the key / opens the box."""


@dataclass(frozen=True, slots=True)
class NamesWords:
    """The page of all names and terms."""

    intro: str
    """{count} names in all."""
    unscripted: str
    """Shown where the search cannot run."""
    empty: str
    """No explainer names anybody or any place."""
    letters: str
    """Label of the bar of letters, for screen readers."""
    others: str
    """Heading of names that begin with a number or a sign."""
    part: str
    """Heading of a part, where the names fill several pages: {part} of {parts}."""
    before: str
    """Link to the part before."""
    after: str
    """Link to the next part."""
    term: str
    """What an entry is that stands in quotation marks."""


@dataclass(frozen=True, slots=True)
class NoteWords:
    """The source mark, its note, and the state of a translation."""

    mark: str
    """Label of a mark for screen readers; {number} of the sentence."""
    sentence: str
    """Heading of the note; {number}."""
    heading: str
    """Heading of the note of a sub-heading; {number}."""
    paragraph: str
    """{number} of the paragraph."""
    found: str
    """{rules}: for what the page uses the sentence."""
    rules: Mapping[str, str]
    """What each finder looks for, to stand in `found`."""
    listing: str
    """Between several rules, several names."""
    article: str
    """Link to the article; {date}."""
    article_undated: str
    """Link to the article when its day is unknown."""
    inferred: str
    """The program concluded it from the context."""
    also_told: str
    """Before the numbers of the sentences in which other articles tell the same event."""
    differs_number: str
    """Before the number of another article's sentence that gives another number."""
    differs_date: str
    """Before the number of another article's sentence that gives another date."""
    proposed: str
    """Beside a fact that an optional model proposed; also in brackets."""
    states: Mapping[State, str]
    """What is said beside a translation, short."""
    reviewed_by: str
    """Who reviewed a translation: {name}."""
    here: str
    """Link to the statement itself."""
    label: str
    """Over the notes where they are all listed, on paper."""


@dataclass(frozen=True, slots=True)
class OverviewWords:
    """The first page of an explainer."""

    kicker: str
    """Above the title."""
    working_title: str
    """Beside a title that the program cut from the first sentence."""
    from_article: str
    """{date}: of one article."""
    from_undated: str
    """Of one article whose day is unknown."""
    written: str
    """{date}: of an article that was written long after what it tells."""
    told_as_of: str
    """{as_of}: the day as of which the article tells events."""
    written_as_of: str
    """{date} of writing, {as_of} as above."""
    legend: str
    """Before and after the sample mark: {mark}."""
    lead_rule: str
    """The answer is the article's first sentence."""
    brief: str
    """Heading: the main statements."""
    brief_rule: str
    """By which rule they were chosen."""
    brief_rule_translated: str
    """The same on a page that is not in the article's language."""
    facts: str
    """Heading: who, when, where."""
    facts_rule: str
    """By which rule they were chosen."""
    who: str
    """Key fact."""
    when: str
    """Key fact."""
    where: str
    """Key fact."""
    how_long: str
    """Key fact."""
    quote_rule: str
    """By which rule the large quote was chosen."""
    unclear: str
    """Heading: what the article leaves open."""
    unclear_rule: str
    """By which rule the sentences were chosen."""
    unclear_before: str
    """Added to it when a sentence is shown with the one before it."""
    dates: str
    """Heading: the last date and the next."""
    last: str
    """The last thing that had happened."""
    next: str
    """The next thing due."""
    as_of: str
    """{date}: the day as of which this was so."""
    onward: str
    """Label of the links onward, for screen readers."""
    to_background: str
    """What the background page gives."""
    to_sources: str
    """What the sources page gives."""


@dataclass(frozen=True, slots=True)
class BackgroundWords:
    """The statements ordered for understanding."""

    intro: str
    """Under the heading."""
    sections: Mapping[str, str]
    """Heading of each group of sentences: the roles, "document" (what a treaty or report says), "unclear"."""
    grey: str
    """Where sentences that belong elsewhere are shown in grey."""
    contents: str
    """Label of the page's contents, for screen readers."""
    parallel_intro: str
    """Under the heading of the page with both languages."""
    no_translation: str
    """In the place of a translation that is missing."""


@dataclass(frozen=True, slots=True)
class TimelineWords:
    """Dated events."""

    intro: str
    """{count} events; {date}: as they stood on that day."""
    intro_undated: str
    """{count} events of an article whose day is unknown."""
    statuses: Mapping[EventStatus, str]
    """What is known of an event, in one word."""
    was_planned: str
    """Instead of "expected", where the day of the plan is past."""
    how: str
    """Opens: how the date was worked out, other calendars."""


@dataclass(frozen=True, slots=True)
class QuotesWords:
    """Who said what."""

    intro: str
    """Under the heading."""
    kinds: Mapping[QuoteKind, str]
    """Of one quote: how much of it is the speaker's wording."""
    totals: Mapping[QuoteKind, str]
    """Of all, after their number with the noun: {count} is a number."""
    original: str
    """Of the column in the article's language: {language}."""
    translation: str
    """Of the column in the other language: {language}."""
    translation_mixed: str
    """Of the same column where some of its words were published by others: {language}."""
    translated_by: str
    """{language}, {source}: who published the words of the translation."""
    whole_sentence: str
    """The translation shown is of the whole sentence."""
    verb: str
    """{verb}: the article's verb of saying."""
    published_in: str
    """{source}: where the words were published."""
    nobody: str
    """Heading of quotes whose speaker is not known."""
    terms: str
    """Heading: names and terms in quotation marks that nobody said."""
    languages: Mapping[Language, str]
    """Names of the languages, in this one."""
    speaker_kinds: Mapping[SpeakerKind, str]
    """What a speaker is who is not a named person."""


@dataclass(frozen=True, slots=True)
class PlacesWords:
    """Map, people and places."""

    map_intro: str
    """Under the heading of the map."""
    map_intro_places: str
    """The same where there is no route."""
    legend: str
    """Heading of the map's legend."""
    credits: str
    """Where coasts, borders, names and coordinates come from; {geonames}: a link, the licence of GeoNames asks for it."""
    schematic: str
    """Under the drawing."""
    boundaries: str
    """The same where there is no route."""
    stops: str
    """Heading: the stops of a route; {number} of the route."""
    all_places: str
    """Heading: places named in the article."""
    place: str
    """Column."""
    other_name: str
    """Column: name in the other language."""
    country: str
    """Column."""
    kind: str
    """Column."""
    coordinates: str
    """Column: latitude, longitude in degrees."""
    sentences: str
    """Column: sentences that name it."""
    download: str
    """Link to the places as a file."""
    kinds: Mapping[PlaceKind, str]
    """What a place is."""
    modes: Mapping[Mode, str]
    """How one travels."""
    statuses: Mapping[RouteStatus, str]
    """Whether a route is there."""
    people_intro: str
    """Under the heading of people and places."""
    people: str
    """Heading."""
    organisations: str
    """Heading."""
    speakers: str
    """Heading: those who speak without being named."""
    named_in: str
    """Before the number of the one sentence that names someone or in which someone speaks."""
    named_in_several: str
    """Before the numbers of several such sentences."""


@dataclass(frozen=True, slots=True)
class CitationStyle:
    """A form of citation. {site} and {site_set}, {title} and {title_set} (set: in italics, where the script has them).

    {stop} is a full stop, or nothing after a title that ends in a mark; {day} is made by `day`, {address} a link.
    """

    name: str
    words: str
    undated: str
    """The same where no day is known."""
    day: str
    """{year}, {month}, {day}."""
    months: tuple[str, ...] = ()
    """Shorter names of the months, where the style asks for them."""


@dataclass(frozen=True, slots=True)
class SourcesWords:
    """Article, sentences, method."""

    intro: str
    """{sentences}: how many, with the noun."""
    article: str
    """Heading."""
    published: str
    """Row: the day the article appeared."""
    told_as_of: str
    """Row: as of which day the article tells."""
    written: str
    """Row: who wrote it, and when."""
    publisher: str
    """Row."""
    address: str
    """Row: web address."""
    nature: str
    """Row: what kind of text it is."""
    licence: str
    """Row."""
    licences: Mapping[Licence, str]
    """What each licence means for the reader."""
    checksum: str
    """Row: SHA-256 of the file as received."""
    unknown: str
    """Where nothing is known."""
    sentences: str
    """Heading."""
    excerpt: str
    """Only the words used are shown, because of the licence."""
    others: str
    """Heading: sources that the article or the editors rely on."""
    quotations: str
    """Heading: where the quotations were published."""
    by: str
    """{speaker}, {source}, {date}."""
    method: str
    """Heading."""
    method_text: tuple[str, ...]
    """Paragraphs."""
    method_models: str
    """One more paragraph where something that models proposed was admitted; {models}: their names."""
    translation: str
    """Heading: state of the translation."""
    progress: str
    """{done} is a number, {all} a number with its noun."""
    cite: str
    """Heading."""
    cite_intro: str
    """Under it."""
    cite_here: str
    """In the place of the page's address, as long as that is not known."""
    cite_styles: tuple[CitationStyle, ...]
    """The forms, in this order."""
    cite_files: str
    """Before the links to files for reference managers."""
    intro_headings: str
    """{sentences}: how many, sub-headings counted, with the noun; {headings}: the number of these."""
    used_for: str
    """{what}: what was taken from a source."""


@dataclass(frozen=True, slots=True)
class EditorWords:
    """What the editors changed and what they added."""

    mark: str
    """Beside a fact that the editors set."""
    chosen: str
    """Where the editors chose what stands there, instead of a rule."""
    added: str
    """Heading of what does not come from the article; also its label."""
    added_rule: str
    """Under the heading."""
    source: str
    """{sources}: one source."""
    sources: str
    """{sources}: several."""
    measured: str
    """{number} or a range, {unit}."""
    between: str
    """A range: {least}, {most}."""
    differ: str
    """Sources give different numbers."""
    corrections: str
    """Heading: what the editors changed in what was found."""
    actions: Mapping[str, str]
    """What was done: {kind}, {words}."""
    kinds: Mapping[str, str]
    """Kinds of facts, as the object of a verb."""
    reason: str
    """{why} something was changed."""
    errata_rule: str
    """Under the heading: the list of errors on published pages."""
    corrections_rule: str
    """Before the list of what was changed in what the program found."""
    broken: str
    """Heading, for the editor alone: an explainer that has errors."""
    mend: str
    """Under it; {folder} of the article."""


@dataclass(frozen=True, slots=True)
class FrontWords:
    """The front page of a language."""

    description: str
    """For search engines."""
    empty: str
    """No explainer yet."""
    more: str
    """Heading of the other explainers."""
    key: str
    """Heading: how to read these pages."""
    key_mark: str
    """What the number means."""
    key_state: str
    """What the dashed pill means."""
    key_ring: str
    """What the dashed ring means."""
    key_quote: str
    """What the bold words in quotation marks mean."""


@dataclass(frozen=True, slots=True)
class Wording:
    """All words of the interface in one language."""

    direction: Literal["ltr", "rtl"]
    """Direction of the script."""
    open_mark: str
    """Opening quotation mark."""
    close_mark: str
    """Closing quotation mark."""
    comma: str
    """Between the items of a list."""
    titles: Mapping[PageKind, str]
    """Heading of each page, and its entry in the row of pages."""
    count: Callable[[int, Noun], str]
    """(3, "quote") -> 3 quotes, in correct grammar."""
    site: SiteWords
    search: SearchWords
    names: NamesWords
    notes: NoteWords
    overview: OverviewWords
    background: BackgroundWords
    timeline: TimelineWords
    quotes: QuotesWords
    places: PlacesWords
    sources: SourcesWords
    editor: EditorWords
    front: FrontWords


@cache
def of(language: Language) -> Wording:
    """The words of `language`."""
    return cast("Wording", import_module(f"generator.languages.{language}.wording").WORDING)
