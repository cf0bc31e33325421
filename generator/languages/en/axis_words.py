# SPDX-License-Identifier: Apache-2.0
"""English words of the drawn timeline, of the filters and of the downloads."""

from generator.languages.axis_words import AxisWords

AXIS_WORDS = AxisWords(
    added="The editors added {count}.",
    calendars="Other calendars",
    heading="Drawn to scale",
    label="Time axis, from left to right. The list above says the same in words.",
    numbers="Numbers are those of the events in the list.",
    strips="A strip means a date not known to the day.",
    breaks="Dots stand for time left out; each part has a scale of its own.",
    future="What lies beyond the upright line was still to come.",
    as_of="as of {date}",
    several="{first} to {last}: {date}",
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"),
    only="Filter by person or place",
    only_speaker="Show one speaker only",
    everything="Everything",
    people="People and bodies",
    places="Places",
    downloads="Downloads",
    events_ics="Dated events as a calendar (ICS)",
    events_csv="Events as a table (CSV)",
    quotes_csv="Quotes as a table (CSV)",
    facts_json="Events and quotes as JSON",
    columns={
        "number": "Number", "id": "Identifier", "date": "Date", "first": "First day", "last": "Last day",
        "precision": "Precision", "status": "Status", "statement": "Statement", "language": "Its language",
        "state": "State of the translation", "people": "People and bodies", "places": "Places",
        "how": "How the date was worked out", "sentence": "Sentence of the article", "sources": "Sources",
        "note": "Note", "address": "Address", "speaker": "Speaker", "office": "Office", "kind": "Kind of quotation",
        "verb": "Verb of saying", "words": "Words", "clause": "Whole clause", "translation": "Translation",
        "published_in": "Published by", "published": "Day of publication", "translated_by": "Translation published by",
    },
    own_words="the article’s own",
    fragments="{count} in part in {statements}",
    link="Link",
    address="Link to this quote",
)  # fmt: skip
