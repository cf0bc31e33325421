# SPDX-License-Identifier: Apache-2.0
"""The tables of phenomena: each test holds where it should, and the counts are the scorer's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.score.compare import compare
from tests.score.phenomena import FAMILIES, report
from tests.score.phenomena.families import count
from tests.score.phenomena.names import PEOPLE
from tests.score.phenomena.places import PLACES, ROLES, ROUTES
from tests.score.phenomena.quotes import NOT_QUOTES, QUOTES
from tests.score.phenomena.spelling import SPELLING
from tests.score.phenomena.times import TIMES
from tests.score.records import Article, document
from tests.score.running import read_gold
from tests.score.tally import Found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.score.phenomena.families import Family
    from tests.score.records import Document, Json

GOLD: Final = Path(__file__).parent.parent / "gold"
PUBLISHED: Final = "2025-05-14"


def article(text: str, language: str, lists: Mapping[str, Json]) -> Article:
    """A gold article of one sentence, with these lists."""
    return Article("x", language, PUBLISHED, text, document({"roles_annotated": True, **lists}))


def holding(family: Family[Any], one: Article) -> set[str]:
    """The names of the phenomena that hold of any record of the article."""
    return {
        row.name for row in family.rows for seen in family.seen(one) if one.language in row.languages and row.holds(seen)
    }  # fmt: skip


TIME_CASES: Final = (
    ("ar", "مارس 2024", "2024-03", "month", "month: Egyptian name", "month: Levantine name"),
    ("ar", "تشرين الاول", "2024-10", "month", "month: Levantine name", "month: both names"),
    ("ar", "أكتوبر/تشرين الأول", "2024-10", "month", "month: both names", "month: Egyptian name"),
    ("ar", "12 جويلية", "2025-07-12", "day", "month: Maghrebi name", "month: Moroccan name"),
    ("ar", "دجنبر", "2025-12", "month", "month: Moroccan name", "month: Maghrebi name"),
    ("en", "3 May", "2025-05-03", "day", "month: English name", "month: English, shortened"),
    ("en", "Sept. 3", "2025-09-03", "day", "month: English, shortened", "month: English name"),
    ("ar", "5 شوال ١٤٤٦ هـ", "2025-04-03", "day", "month: Hijri name", "year with «م»"),
    ("ar", "5 شوال ١٤٤٦ هـ", "2025-04-03", "day", "year with «هـ»", "Persian digits"),
    ("ar", "2024م", "2024", "year", "year with «م»", "year with «هـ»"),
    ("ar", "٣/٤/٢٠٢٥", "2025-04-03", "day", "d/m/y in digits", "month without a year"),
    ("ar", "٣/٤/٢٠٢٥", "2025-04-03", "day", "Arabic-Indic digits", "Persian digits"),
    ("ar", "۳ آذار", "2025-03-03", "day", "Persian digits", "Arabic-Indic digits"),
    ("en", "3 May 2024", "2024-05-03", "day", "day, month and year", "day and month without a year"),
    ("en", "3 May", "2025-05-03", "day", "day and month without a year", "day, month and year"),
    ("en", "June", "2025-06", "month", "month without a year", "month with last, this, next"),
    ("ar", "حزيران المقبل", "2025-06", "month", "month with last, this, next", "month without a year"),
    ("en", "2019", "2019", "year", "year alone", "decade"),
    ("ar", "الأول من حزيران", "2025-06-01", "day", "number or ordinal in words", "year alone"),
    ("en", "the 1990s", "199", "decade", "decade", "year alone"),
    ("en", "the second quarter", "2025-Q2", "quarter", "quarter", "number or ordinal in words"),
    ("ar", "النصف الأول", "2025-H1", "half", "half", "quarter"),
    ("ar", "صيف 2024", "2024-SU", "season", "season", "half"),
    ("en", "2019 to 2021", "2019/2021", "interval", "interval", "year alone"),
    ("en", "ten days", "P10D", "duration", "duration", "so many days ago, in so many days"),
    ("en", "Monday", "2025-05-12", "day", "weekday, backward", "weekday, forward"),
    ("ar", "الخميس", "2025-05-15", "day", "weekday, forward", "weekday, backward"),
    ("ar", "الاثنين الماضي", "2025-05-12", "day", "weekday with last, this, next", "weekday, forward"),
    ("ar", "اليوم", "2025-05-14", "day", "today", "yesterday"),
    ("en", "yesterday", "2025-05-13", "day", "yesterday", "two days away (أول أمس، بعد غد)"),
    ("ar", "أول أمس", "2025-05-12", "day", "two days away (أول أمس، بعد غد)", "yesterday"),
    ("ar", "غدا", "2025-05-15", "day", "tomorrow", "two days away (أول أمس، بعد غد)"),
    ("ar", "منذ أربعة أيام", "2025-05-10", "day", "so many days ago, in so many days", "duration"),
    ("en", "three years ago", "2022", "year", "so many weeks, months, years", "year: last, this, next"),
    ("ar", "الأسبوع المقبل", "2025-W21", "week", "week: last, this, next", "so many weeks, months, years"),
    ("en", "next month", "2025-06", "month", "month: last, this, next", "year: last, this, next"),
    ("ar", "العام الماضي", "2024", "year", "year: last, this, next", "month: last, this, next"),
)


@pytest.mark.parametrize(("language", "words", "value", "unit", "holds", "does_not"), TIME_CASES)
def test_dates(language: str, words: str, value: str, unit: str, holds: str, does_not: str) -> None:
    """Each way to tell a date is recognised, and told from its neighbours."""
    kind = "DURATION" if unit == "duration" else "DATE"
    time: dict[str, Json] = {"start": 3, "end": 3 + len(words), "value": value, "granularity": unit, "type": kind}
    found = holding(TIMES, article(f"xx {words}.", language, {"times": [time]}))
    assert holds in found
    assert does_not not in found


@pytest.mark.parametrize(
    ("modifier", "name"),
    [("START", "start of"), ("MID", "middle of"), ("END", "end of"), ("APPROX", "about"), ("BEFORE", "before")],
)
def test_modifiers(modifier: str, name: str) -> None:
    """The gold says which; no other holds."""
    time: dict[str, Json] = {"start": 0, "end": 4, "value": "2019", "granularity": "year", "mod": modifier}
    found = holding(TIMES, article("2019", "en", {"times": [time]}))
    assert {"start of", "middle of", "end of", "about", "before"} & found == {name}


SPELLING_CASES: Final = (
    ("الاربعاء", "hamza left out"),
    ("وزاره النقل", "ta marbuta written as ha"),
    ("الجمعيه", "ta marbuta written as ha"),
    ("فى المنطقة", "ya written as alef maqsura"),
    ("الي الشرق", "alef maqsura written as ya"),
    ("الثلاثـاء", "tatweel"),
    ("عُمان", "tashkeel (but for tanwin)"),
    ("يوماً", "tanwin"),
    ("\ufee3\ufe8e\ufead\ufeb1", "presentation forms"),
    ("کابل", "Persian letters"),
    ("يوم\u200f", "zero-width or direction marks"),
    ("ا\u0654مس", "letters and signs parted (NFD)"),
    ("عبدالرزاق", "joined name (عبدالله)"),
    ("عبد الرزاق", "parted name (عبد الله)"),
)


@pytest.mark.parametrize(("words", "name"), SPELLING_CASES)
def test_spelling(words: str, name: str) -> None:
    """An unusual spelling is recognised in a record of any kind, and is the only one in it."""
    place: dict[str, Json] = {
        "id": "p",
        "name": words,
        "mentions": [{"start": 2, "end": 2 + len(words), "text": words}],
    }
    assert holding(SPELLING, article(f"قد{words} ثم", "ar", {"places": [place]})) == {name}


@pytest.mark.parametrize("words", ["الأربعاء", "وزارة النقل", "التنبيه", "في", "إلى", "على", "الأولى", "علي", "المياه"])
def test_right_spelling(words: str) -> None:
    """What is written as it should be is no phenomenon, however similar it looks."""
    time: dict[str, Json] = {"start": 0, "end": len(words), "value": "2019"}
    assert holding(SPELLING, article(f"{words}.", "ar", {"times": [time]})) == set()


def test_blank_before_a_mark() -> None:
    """Behind the record or within it; a blank behind a mark is as it should be."""
    time: dict[str, Json] = {"start": 0, "end": 4, "value": "2019"}
    assert holding(SPELLING, article("2019 ، ثم", "ar", {"times": [time]})) == {"blank before a mark"}
    assert holding(SPELLING, article("2019، ثم", "ar", {"times": [time]})) == set()


def quoted(text: str, *parts: str, verb: str = "", **more: Json) -> dict[str, Json]:
    """The last of `parts` as a quotation of `text`; the others are earlier parts of the utterance."""
    rows: list[Json] = []
    for part in parts:
        start = text.index(part)
        row: dict[str, Json] = {"start": start, "end": start + len(part), "type": "direct", "marked": True, **more}
        if verb:
            row["verb"] = {"text": verb, "start": text.index(verb), "end": text.index(verb) + len(verb)}
        rows.append(row)
    return {"quotes": rows}


QUOTE_CASES: Final = (
    ("قال: «نعم».", ("نعم",), {"verb": "قال"}, {"marks: « »", "verb before", "direct"}),
    ("“Yes,” he said.", ("Yes,",), {"verb": "said"}, {"marks: “ ”", "verb behind"}),
    ('He said "yes".', ("yes",), {"verb": "said"}, {'marks: " "'}),
    ("قال „نعم“.", ("نعم",), {"verb": "قال"}, {"marks: „ “"}),
    ("He said ‘yes’.", ("yes",), {"verb": "said"}, {"marks: ‘ ’"}),
    ("قال ''نعم''.", ("نعم",), {"verb": "قال"}, {"marks: ' '"}),
    ('قال «نعم".', ("نعم",), {"verb": "قال"}, {"marks that do not belong together", "odd number of marks in the paragraph"}),
    ("قال «نعم ثم", ("نعم ثم",), {"verb": "قال"}, {"mark not closed"}),
    ("قال «أول «ثان» ثالث».", ("أول «ثان» ثالث",), {"verb": "قال"}, {"the same marks within"}),
    ("“Yes,\n“we can.”", ("Yes,", "we can."), {"continues": "a"}, {"runs on in a new paragraph", "no verb"}),
    ("“Yes,” he said, “we can.”", ("Yes,", "we can."), {"continues": "a", "verb": "said"}, {"verb in the middle"}),
    ("قال: نعم.", ("نعم",), {"verb": "قال", "marked": False}, {"direct without marks"}),
    ("It is so, according to him.", ("It is so",), {"verb": "according to", "type": "indirect"}, {"nominal cue (بحسب, according to)", "indirect"}),
    ("He called it “so”.", ("so",), {"verb": "called", "type": "mixed"}, {"mixed"}),
    ("He said “so”.", ("so",), {"verb": "said", "speaker_via": "ellipsis"}, {"speaker not repeated (ellipsis)"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "parts", "more", "names"), QUOTE_CASES)
def test_quotations(text: str, parts: tuple[str, ...], more: dict[str, Any], names: set[str]) -> None:
    """Marks, the place of the verb and the kind are told from the text around."""
    language = "ar" if "ق" in text else "en"
    assert names <= holding(QUOTES, article(text, language, quoted(text, *parts, **more)))


@pytest.mark.parametrize(
    ("kind", "name", "language", "phenomena"),
    [
        ("group", "الجانبان", "ar", {"speaker: group", "speaker: two together (dual)"}),
        ("group", "السكان", "ar", {"speaker: group"}),
        ("group", "the two ministers", "en", {"speaker: group", "speaker: two together (dual)"}),
        ("anonymous", "a source", "en", {"speaker: anonymous"}),
        ("document", "the report", "en", {"speaker: document"}),
        ("government", "Oslo", "en", {"speaker: government"}),
    ],
)
def test_speakers(kind: str, name: str, language: str, phenomena: set[str]) -> None:
    """What the speaker is stands in the gold's lists; two together only where the words say so."""
    lists = quoted("“Yes,” said.", "Yes,", verb="said", speaker=name, speaker_id="s")
    others: list[Json] = [{"id": "s", "name": name, "kind": kind, "mentions": []}]
    found = holding(QUOTES, article("“Yes,” said.", language, {**lists, "other_speakers": others}))
    every = {each for each in found if each.startswith("speaker: ")}
    assert every == phenomena


PEOPLE_CASES: Final = (
    ("قال وزير النقل سالم بن حمد العلي", "سالم بن حمد العلي", "وزير النقل", {"title before the name", "son of, daughter of (بن، بنت)"}),
    ("said Ada Lind, the transport minister", "Ada Lind", "transport minister", {"title behind the name"}),
    ("قالت الدكتورة هدى العلي", "هدى العلي", "", {"rank or form of address before", "no title"}),
    ("وزيرة النقل الليبية هدى العلي", "هدى العلي", "وزيرة النقل الليبية", {"title with a nationality", "feminine title"}),
    ("the former minister Ada Lind", "Ada Lind", "former minister", {"former, elect, acting"}),
    ("قالت أم سعيد", "أم سعيد", "", {"father of, mother of (أبو، أم)"}),
    ("قال عبدالرزاق ناصر", "عبدالرزاق ناصر", "", {"joined name (عبدالله)"}),
    ("said Piet van Ek", "Piet van Ek", "", {"particle (al-, van, de)", "three words or more"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "name", "title", "phenomena"), PEOPLE_CASES)
def test_people(text: str, name: str, title: str, phenomena: set[str]) -> None:
    """Where the title stands, what is in it, and how the name is built."""
    start = text.index(name)
    person: dict[str, Json] = {
        "id": "p", "name": name, "title": title, "mentions": [{"start": start, "end": start + len(name), "text": name}],
    }  # fmt: skip
    found = holding(PEOPLE, article(text, "ar" if "ق" in text or "و" in text else "en", {"people": [person]}))
    assert phenomena <= found
    assert not ({"title before the name", "title behind the name"} <= found)


@pytest.mark.parametrize(
    ("text", "name", "language", "holds", "does_not"),
    [
        ("وصل الوفد بموسكو", "موسكو", "ar", "with a joined letter (بموسكو، وطهران)", "in the dateline"),
        (
            "أعلنت موسكو ذلك",
            "موسكو",
            "ar",
            "acting for its country (metonymic)",
            "with a joined letter (بموسكو، وطهران)",
        ),
        ("طرقات موسكو", "موسكو", "ar", "all", "acting for its country (metonymic)"),
        ("Oslo denied it", "Oslo", "en", "acting for its country (metonymic)", "in the dateline"),
        ("Title\n\nOslo - The line", "Oslo", "en", "in the dateline", "acting for its country (metonymic)"),
    ],
)
def test_places(text: str, name: str, language: str, holds: str, does_not: str) -> None:
    """How the name stands among the words around it."""
    start = text.index(name)
    place: dict[str, Json] = {
        "id": "p",
        "name": name,
        "mentions": [{"start": start, "end": start + len(name), "text": name}],
    }
    found = holding(PLACES, article(text, language, {"places": [place]}))
    assert holds in found
    assert does_not not in found


def test_every_phenomenon_is_named_once() -> None:
    """Within its family; the languages are ours."""
    for family in FAMILIES:
        names = [row.name for row in family.rows]
        assert len(names) == len(set(names)), family.name
        assert all(set(row.languages) <= {"ar", "en"} and row.languages for row in family.rows)


def test_the_tables_leave_nothing_out() -> None:
    """Each quotation is of one kind and has its verb somewhere, each quoted name a reason, each unit a role."""
    every = read_gold(GOLD)
    tally = compare(every, {one.id: one.gold for one in every})
    lines = {
        (family.name, line.name): sum(line.counts.values()) for family in FAMILIES for line in count(family, every, tally)
    }  # fmt: skip

    def total(family: Family[Any], *names: str) -> int:
        return sum(lines[family.name, name] for name in names)

    quotes = sum(len(one.gold.quotes) for one in every)
    assert total(QUOTES, "direct", "direct without marks", "mixed", "indirect") == quotes
    assert total(QUOTES, "verb before", "verb behind", "verb in the middle", "no verb") == quotes
    names = sum(len(one.gold.not_quotes) for one in every)
    assert total(NOT_QUOTES, "any other reason") < names / 20
    units = sum(len(one.gold.sentences) for one in every)
    assert total(ROLES, *(row.name for row in ROLES.rows[:7])) == units
    routes = sum(len(one.gold.routes) for one in every)
    assert total(ROUTES, "two stops", "three stops", "four stops", "five stops or more") == routes
    assert total(ROUTES, "any other state, or none") < routes / 10


def test_scores_are_the_scorers_own() -> None:
    """Over all people, places and quotations a table says what the figures say."""
    every = read_gold(GOLD)
    # Somebody who finds every second one.
    half = {one.id: _first_half(one) for one in every}
    tally = compare(every, half)
    people = count(PEOPLE, every, tally)[0].scores
    places = count(PLACES, every, tally)[0].scores
    assert tally.found["people"] == Found(people["name"].right, people["name"].right, people["name"].of)
    assert tally.found["places_name+geocode"].gold == places["name and coordinates"].of
    assert tally.found["places_name+geocode"].right == places["name and coordinates"].right
    marked = [line for line in count(QUOTES, every, tally) if line.name in {"direct", "mixed"}]
    assert sum(line.scores["words"].right for line in marked) == tally.found["quote_exact"].right
    assert sum(line.scores["and speaker"].right for line in marked) == tally.found["quote+speaker"].right
    assert 0 < tally.found["quote_exact"].right < tally.found["quote_exact"].gold


def _first_half(one: Article) -> Document:
    gold = one.gold
    return replace(
        gold, quotes=gold.quotes[::2], times=gold.times[::2], people=gold.people[::2], places=gold.places[::2],
    )  # fmt: skip


def test_what_stands_seldom_is_marked() -> None:
    """With the languages in which the gold has fewer than five of it; a table says how many are right."""
    mention: dict[str, Json] = {"start": 0, "end": 6, "text": "Norway"}
    place: dict[str, Json] = {"id": "p", "name": "Norway", "kind": "country", "mentions": [mention]}
    one = article("Norway", "en", {"places": [place]})
    told = list(report((one,), compare((one,), {"x": one.gold})))
    at = next(number for number, line in enumerate(told) if line.startswith("places"))
    assert told[at + 1].split() == ["all", "1", "1", "100.0", "%", "(1", "of", "1)", "few", "en"]
