# SPDX-License-Identifier: Apache-2.0
"""What readers take away says what the pages say, reads back whole, and keeps the licence."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date, timedelta
from io import StringIO
from typing import TYPE_CHECKING

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.export.downloads import downloads
from generator.export.ics import escaped, folded
from generator.export.tables import cell
from generator.markup import clean
from generator.model import LANGUAGES, Explainer, Settings
from generator.pages.reading import Reading
from generator.pages.timeline import entries_of
from tests.fakes import PAIRS, explainer, private_explainer

if TYPE_CHECKING:
    from generator.model import Language, Licence

SITE = "https://example.org/site/"
FILES = {"events.ics", "events.csv", "quotes.csv", "facts.json"}


def files(language: Language = "en", of: Explainer | None = None) -> dict[str, bytes]:
    """The downloads of the invented explainer."""
    return downloads(of or explainer(), language, SITE)


def with_licence(licence: Licence) -> Explainer:
    """The invented explainer under another licence."""
    known = explainer()
    return replace(known, settings=replace(known.settings, licence=licence))


def table(content: bytes) -> list[dict[str, str]]:
    """The rows of a table, read as UTF-8 with its mark."""
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def calendar(content: bytes) -> list[icalendar.Component]:
    """The events of a calendar, read by another program."""
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_runs_give_the_same_files(language: Language) -> None:
    """Four files, the same bytes each time."""
    assert set(files(language)) == FILES
    assert files(language) == files(language)


def test_what_is_empty_is_not_written() -> None:
    """No events: no calendar and no table of them; the quotes are there."""
    assert set(files(of=private_explainer())) == {"quotes.csv", "facts.json"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_holds_what_is_known_to_the_day(language: Language) -> None:
    """The agreement and the sailing; neither the month nor the plan without a day. Whole days, end not included."""
    events = calendar(files(language)["events.ics"])
    assert [event.decoded("DTSTART") for event in events] == [date(2031, 3, 14), date(2031, 5, 2)]
    assert [event.decoded("DTEND") for event in events] == [date(2031, 3, 15), date(2031, 5, 3)]
    assert {event.decoded("DTSTAMP").isoformat() for event in events} == {"2031-03-14T00:00:00+00:00"}
    assert [str(event["SUMMARY"]) for event in events] == [PAIRS[0][language == "en"], PAIRS[7][language == "en"]]
    assert [event["SUMMARY"].params["LANGUAGE"] for event in events] == [language, language]
    assert [str(event["URL"]) for event in events] == [
        f"{SITE}{language}/tangier-ferry/timeline/#event-{n}" for n in (1, 3)
    ]
    words = {"ar": ["حدث", "مقرر"], "en": ["happened", "scheduled"]}[language]
    lines = files(language)["events.ics"].decode().split("\r\n")
    assert [line.partition(":")[2] for line in lines if line.startswith("CATEGORIES;")] == words


def test_the_calendar_is_written_by_the_standard() -> None:
    """Lines end in CR LF, none is longer than 75 octets; identities differ by event and by language and stay."""
    content = files("ar")["events.ics"]
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    identities = [str(event["UID"]) for language in LANGUAGES for event in calendar(files(language)["events.ics"])]
    assert len(set(identities)) == len(identities)
    moved = downloads(replace(explainer(), slug="elsewhere"), "ar", "https://other.example/")
    assert [str(e["UID"]) for e in calendar(moved["events.ics"])] == identities[:2]


def test_claims_and_plans_are_no_appointments() -> None:
    """Known to the day, but only claimed or expected: the calendar is left out, the table says which."""
    known = explainer()
    claimed = tuple(replace(e, status="claimed") if n % 2 else replace(e, status="planned")
                    for n, e in enumerate(known.facts.events))  # fmt: skip
    made = files(of=replace(known, facts=replace(known.facts, events=claimed)))
    assert "events.ics" not in made
    assert {row["Status"] for row in table(made["events.csv"])} <= {"reported", "aim or expectation", "was planned"}


@given(st.text(max_size=300))
def test_any_words_come_back_from_a_calendar(words: str) -> None:
    """Escaped and folded, then read by another program: the words without controls, each line at most 75 octets."""
    line = folded(f"SUMMARY:{escaped(words)}")
    assert all(len(piece.encode()) <= 75 for piece in line.split("\r\n"))
    assert line.replace("\r\n ", "") == f"SUMMARY:{escaped(words)}"
    read = icalendar.Event.from_ical(f"BEGIN:VEVENT\r\n{line}\r\nEND:VEVENT\r\n")
    assert str(read["SUMMARY"]) == "\n".join(clean(part) for part in words.split("\n"))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("=SUM(A1)", "'=SUM(A1)"), ("+49", "'+49"), ("-1", "'-1"), ("@x", "'@x"), ("\u200f=1", "'\u200f=1"),
        (" =1", "' =1"), ("＝1", "'＝1"), ("2 + 2", "2 + 2"), ("قال", "قال"), ("", ""),
    ],
)  # fmt: skip
def test_no_cell_is_a_formula(words: str, shown: str) -> None:
    """What a spreadsheet would work out is kept from it; other words stay."""
    assert cell(words) == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_read_back(language: Language) -> None:
    """As many rows as the page has items, numbered alike, with addresses of their own and heads in the language."""
    events, quotes = table(files(language)["events.csv"]), table(files(language)["quotes.csv"])
    entries = entries_of(Reading.of(explainer(), language))
    address = {"ar": "الرابط", "en": "Address"}[language]
    assert [row[address] for row in events] == [
        f"{SITE}{language}/tangier-ferry/timeline/#{entry.anchor}" for entry in entries
    ]
    assert [row[address].rsplit("#")[1] for row in quotes] == ["q-1", "q-2", "q-4"]
    assert not any(None in row or None in row.values() for row in (*events, *quotes))


def test_quotes_are_told_as_on_the_page() -> None:
    """Fragments of one clause in one row, with verb, clause, translation and how the speaker was found."""
    first, second, third = table(files("en")["quotes.csv"])
    assert first["Speaker"] == "Laila Haddadi"
    assert first["Translation"].startswith("This line shortens the road")
    assert first["State of the translation"] == "checked"
    assert second["Words"] == "ستعمل بالكهرباء … لن تمس شاطئ الصيادين"
    assert second["Translation"] == "will run on electricity … will not touch the fishermen’s beach"
    assert second["Verb of saying"] == "وأكد"
    assert second["Whole clause"].startswith("وأكد")
    assert third["Kind of quotation"] == "reported, not in their words"
    assert third["Note"]


@pytest.mark.parametrize("licence", ["quote-only", "unknown"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_without_leave_no_running_text(language: Language, licence: Licence) -> None:
    """No whole sentence of the article, and none of its translation, is in any file."""
    made = files(language, with_licence(licence))
    for name, content in made.items():
        words = content.decode().replace("\r\n ", "").replace("\\,", ",").replace("\\;", ";")
        for source, target, _, _ in PAIRS:
            assert source.rstrip(".") not in words, name
            assert not target or target.rstrip(".") not in words, name
    assert "هذا الخط يقصّر الطريق" in made["quotes.csv"].decode()


def test_data_say_what_the_tables_say() -> None:
    """The same events and quotes by stable keys; days by ISO 8601."""
    document = json.loads(files("ar")["facts.json"])
    assert document["format"] == "explainer-pages/1"
    assert document["as_of"] == "2031-03-14"
    assert [event["id"] for event in document["events"]] == ["event-2", "event-1", "event-3", "event-4"]
    assert document["events"][0]["first"] == "2029-10-01"
    assert document["events"][3]["first"] is None
    assert [quote["kind_code"] for quote in document["quotes"]] == ["direct", "mixed", "indirect"]


def test_what_a_model_proposed_is_marked() -> None:
    """In every file, in words."""
    known = explainer()
    proposed = replace(
        known.facts,
        events=tuple(replace(event, found_by="model:small") for event in known.facts.events),
        quotes=tuple(replace(quote, found_by="model:small", certainty="inferred") for quote in known.facts.quotes),
    )
    made = files("en", replace(known, facts=proposed))
    told = Reading.of(known, "en").words.notes.proposed
    assert all(row["Note"] == told for name in ("events.csv", "quotes.csv") for row in table(made[name]))
    assert all(told in str(event["DESCRIPTION"]) for event in calendar(made["events.ics"]))
    data = json.loads(made["facts.json"])
    assert all(item["note"] == told for item in (*data["events"], *data["quotes"]))


def test_an_interval_is_one_appointment() -> None:
    """From its first day to its last, and the day after as its end."""
    known = explainer()
    first = known.facts.events[0]
    days = replace(first.when, earliest=date(2031, 3, 14), latest=date(2031, 3, 16), precision="interval")
    facts = replace(known.facts, events=(replace(first, when=days),))
    (event,) = calendar(files("en", replace(known, facts=facts))["events.ics"])
    assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(3)


def test_without_any_day_of_the_article_the_stamp_is_the_event() -> None:
    """A calendar needs a stamp; nothing is taken from the clock."""
    known = explainer()
    undated = replace(known, settings=Settings(licence="own"),
                      articles=(replace(known.articles[0], published=None),))  # fmt: skip
    for event in calendar(files("en", undated)["events.ics"]):
        assert event.decoded("DTSTAMP").date() == event.decoded("DTSTART")
