# SPDX-License-Identifier: Apache-2.0
"""Corrections: add, replace and hide any fact, by words of the article; once is as good as twice."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.editor.desk import ARABIC, ENGLISH, corrected, found

BOTH = pytest.mark.parametrize("text", [ARABIC, ENGLISH], ids=["ar", "en"])


@pytest.mark.parametrize(
    ("text", "words", "speaker", "name"),
    [
        (ARABIC, "العمل يبدأ في مارس", "جوزيف مواي", "جوزيف مواي"),
        (ENGLISH, "The work begins in March", "Joseph Mwai", "Joseph Mwai"),
    ],
)
def test_a_quotation_gets_another_speaker(text: str, words: str, speaker: str, name: str) -> None:
    """Any name by which the article knows him will do; the quotation is the editors' from then on."""
    yaml = f"corrections:\n  quotes:\n    - replace: '{words}'\n      speaker: '{speaker}'\n"
    facts, (told,), problems = corrected(yaml, text)
    assert problems == ()
    quote = next(q for q in facts.quotes if q.words.exact.startswith(words))
    assert (quote.speaker_name, quote.via, quote.found_by, quote.certainty) == (name, "editor", "editor", "editor")
    assert (told.kind, told.action, told.words.exact) == ("quotes", "replace", words)


def test_a_speaker_whom_the_article_does_not_name_is_given_in_both_languages() -> None:
    """He stands among the speakers, as the editors' own."""
    yaml = """\
corrections:
  quotes:
    - replace: الكلفة لم تحدد بعد
      speaker: {ar: دائرة الموانئ, en: Ports Department}
      speaker_kind: organisation
      why: {ar: كما جاء في بيانها, en: as its statement says}
      date: 2024-05-10
"""
    facts, (told,), problems = corrected(yaml, ARABIC)
    assert problems == ()
    speaker = next(s for s in facts.speakers if s.found_by == "editor")
    quote = next(q for q in facts.quotes if q.speaker == speaker.id)
    assert (speaker.kind, speaker.names["en"], quote.words.exact) == (
        "organisation",
        "Ports Department",
        "الكلفة لم تحدد بعد",
    )
    assert (told.why["ar"], told.on) == ("كما جاء في بيانها", date(2024, 5, 10))


@BOTH
def test_a_hidden_quotation_is_a_name_or_term(text: str) -> None:
    """The words stay marked in their sentence, but nobody said them; hiding what is no speech is needless."""
    words = "العمل يبدأ في مارس" if text is ARABIC else "The work begins in March"
    facts, _, problems = corrected(f"corrections:\n  quotes:\n    - hide: '{words}'\n", text)
    assert problems == ()
    assert not any(q.words.exact.startswith(words) for q in facts.quotes)
    assert [n.reason for n in facts.not_quotes if n.words.exact.startswith(words)] == ["editor"]
    name = "نسيم" if text is ARABIC else "Breeze"
    _, _, problems = corrected(f"corrections:\n  quotes:\n    - hide: '{name}'\n", text)
    assert [(p.code, p.is_error) for p in problems] == []


def test_a_quotation_is_added() -> None:
    """A name between marks becomes speech, with verb and speaker; its sentence is found."""
    yaml = """\
corrections:
  quotes:
    - add: نسيم
      speaker: سالم الحبسي
      verb: وأضاف
"""
    facts, _, problems = corrected(yaml, ARABIC)
    assert problems == ()
    quote = next(q for q in facts.quotes if q.words.exact == "نسيم")
    assert (quote.id, quote.kind, quote.sentence, quote.cue and quote.cue.exact) == (
        f"quote-at-{ARABIC.index('نسيم')}", "direct", "s3", "وأضاف",
    )  # fmt: skip
    assert facts.not_quotes == ()


@BOTH
def test_a_date_means_another_day_and_its_event_follows(text: str) -> None:
    """Value, precision and event change together."""
    words = "يوم الثلاثاء" if text is ARABIC else "Tuesday"
    facts, _, problems = corrected(f"corrections:\n  dates:\n    - replace: {words}\n      value: 2024-05-06\n", text)
    assert problems == ()
    time = next(t for t in facts.times if t.evidence.exact == words)
    assert (time.when.value, time.when.precision, time.when.words) == ("2024-05-06", "day", words)
    assert [e.when.value for e in facts.events if e.time == time.id] == ["2024-05-06"]


def test_hidden_dates_take_their_events_along() -> None:
    """Nothing is dated by a date that is none."""
    facts, _, problems = corrected("corrections:\n  dates:\n    - hide: مارس\n", ARABIC)
    assert problems == ()
    assert [t.evidence.exact for t in facts.times] == ["يوم الثلاثاء", "قبل عامين"]
    assert all(event.sentence != "s2" for event in facts.events)


def test_a_place_lies_elsewhere() -> None:
    """Another country is enough where the gazetteer knows the name there; else coordinates are needed."""
    facts, _, problems = corrected("corrections:\n  places:\n    - replace: طرابلس\n      country: LB\n", ARABIC)
    assert problems == ()
    place = next(p for p in facts.places if p.name == "طرابلس")
    assert (place.country, round(place.latitude), round(place.longitude)) == ("LB", 34, 36)
    _, _, problems = corrected("corrections:\n  places:\n    - replace: طرابلس\n      country: NO\n", ARABIC)
    assert [p.code for p in problems] == ["CORRECT-DEGREES"]
    yaml = "corrections:\n  places:\n    - add: العماني\n      latitude: 23.5\n      longitude: 58\n      kind: port\n"
    facts, _, problems = corrected(yaml, ARABIC)
    assert problems == ()
    assert [(p.latitude, p.longitude, p.kind) for p in facts.places if p.found_by == "editor"] == [(23.5, 58.0, "port")]


def test_hiding_a_place_takes_it_out_of_its_routes() -> None:
    """A route of one stop is none; the events of its sentence keep the rest."""
    facts, _, problems = corrected("corrections:\n  places:\n    - hide: صحار\n", ARABIC)
    assert problems == ()
    assert "sohar" not in {place.id for place in facts.places}
    assert facts.routes == ()


def test_people_are_renamed_joined_and_hidden() -> None:
    """Names in both languages, an office in the editors' words, two entries that are one man."""
    yaml = """\
corrections:
  people:
    - replace: سالم الحبسي
      name: {en: Salem Al Habsi}
      title: {ar: وزير المواصلات, en: minister of transport}
"""
    facts, _, problems = corrected(yaml, ARABIC)
    assert problems == ()
    person = facts.people[0]
    assert (person.names["en"], person.title, person.titles["en"], person.office) == (
        "Salem Al Habsi", "وزير المواصلات", "minister of transport", None,
    )  # fmt: skip
    same = "corrections:\n  people:\n    - replace: جوزيف مواي\n      same_as: سالم الحبسي\n"
    facts, _, problems = corrected(same, ARABIC)
    assert problems == ()
    assert [len(p.mentions) for p in facts.people] == [3]
    facts, _, problems = corrected("corrections:\n  people:\n    - hide: سالم الحبسي\n", ARABIC)
    assert problems == ()
    assert {q.speaker_name for q in facts.quotes} == {None, "مسؤول"}


def test_a_route_gets_other_stops() -> None:
    """By the names that the article has; an unknown one is told with the known ones."""
    yaml = "corrections:\n  routes:\n    - replace: من صحار إلى مومباسا\n      stops: [مسقط, مومباسا]\n      status: planned\n"
    facts, _, problems = corrected(yaml, ARABIC)
    assert problems == ()
    assert [(r.stops, r.status, r.modes) for r in facts.routes] == [(("muscat", "mombasa"), "planned", ("ship",))]
    _, _, problems = corrected(yaml.replace("مسقط", "الدقم"), ARABIC)
    assert [p.code for p in problems] == ["CORRECT-PLACE"]
    assert "صحار" in problems[0].hint


def test_a_sentence_plays_another_part() -> None:
    """The background page follows."""
    yaml = "corrections:\n  sentences:\n    - replace: وكان الوزير زار\n      role: consequence\n"
    facts, _, problems = corrected(yaml, ARABIC)
    assert problems == ()
    assert facts.roles["s4"] == "consequence"


def test_an_event_is_added_and_hidden() -> None:
    """With a date and a status; who and where come from its sentence."""
    yaml = "corrections:\n  events:\n    - add: سفينة «نسيم»\n      value: 2024-08\n      status: planned\n"
    facts, _, problems = corrected(yaml, ARABIC)
    assert problems == ()
    event = next(e for e in facts.events if e.found_by == "editor")
    assert (event.when.value, event.status, event.places) == ("2024-08", "planned", ("sohar", "mombasa"))
    facts, _, problems = corrected("corrections:\n  events:\n    - hide: يوم الثلاثاء\n", ARABIC)
    assert problems == ()
    assert "2024-05-07" not in {event.when.value for event in facts.events}


@pytest.mark.parametrize(
    ("yaml", "line", "code", "hint"),
    [
        ("corrections:\n  quotes:\n    - hide: العمل يبدا في مارس\n", 3, "SETTINGS-WORDS", "العمل يبدأ في مارس"),
        ("corrections:\n  quotes:\n    - replace: وقّع\n      speaker: مسؤول\n", 3, "CORRECT-NOTHING", "nothing"),
        ("corrections:\n  quotes:\n    - replace: العمل يبدأ في مارس\n      speaker: مواي\n", 3, "CORRECT-SPEAKER", "جوزيف مواي"),
        ("corrections:\n  quotes:\n    - add: في\n      speaker: مسؤول\n", 3, "CORRECT-TWICE", "in:"),
        ("corrections:\n  quotes:\n    - add: a\n      hide: b\n", 3, "YAML-ONE-OF", "keep"),
        ("corrections:\n  quotes:\n    - in: a\n", 3, "YAML-ONE-OF", "keep"),
        ("corrections:\n  quote:\n    - hide: a\n", 2, "YAML-KEY", "quotes"),
        ("corrections:\n  dates:\n    - replace: مارس\n      value: next week\n", 4, "CORRECT-VALUE", "2025-01-17"),
        ("corrections:\n  dates:\n    - hide: وقّع\n", 3, "CORRECT-NEEDLESS", "remove"),
        ("corrections:\n  dates:\n    - add: في\n      in: في مسقط يوم الأربعاء\n      value: 2024\n", 3, "SETTINGS-WORDS", "مسقط"),
        ("corrections:\n  dates:\n    - add: مسقط\n      in: وقّع وزير النقل\n      value: 2024\n", 3, "CORRECT-IN", "copy"),
        ("corrections:\n  people:\n    - replace: سالم الحبسي\n      same_as: x\n", 4, "CORRECT-SAME", "جوزيف"),
        ("corrections:\n  sentences:\n    - replace: وكان الوزير\n", 3, "CORRECT-ROLE", "role:"),
        ("corrections:\n  quotes:\n    - replace: العمل يبدأ في مارس\n      verb: وقّع\n", 3, "CORRECT-VERB", "sentence"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_one_message_with_its_line(yaml: str, line: int, code: str, hint: str) -> None:
    """File, line, what, and the nearest words or the way out; the facts stay as they were found."""
    facts, _, (problem,) = corrected(yaml, ARABIC)
    assert (problem.file, problem.line, problem.code) == ("explainer.yml", line, code)
    assert hint in problem.hint
    assert facts.quotes == found(ARABIC)[1].quotes


def test_a_passage_tells_two_equal_places_apart() -> None:
    """`in:` holds the words and more."""
    yaml = "corrections:\n  dates:\n    - add: الوزير\n      in: وكان الوزير زار\n      value: 2023\n"
    facts, _, problems = corrected(yaml, ARABIC)
    assert problems == ()
    assert [t.sentence for t in facts.times if t.found_by == "editor"] == ["s4"]


_ENTRIES = st.sampled_from(
    [
        ("quotes", "{hide: العمل يبدأ في مارس}"),
        ("quotes", "{replace: الكلفة لم تحدد بعد, speaker: جوزيف مواي, kind: mixed}"),
        ("quotes", "{add: نسيم, speaker: {ar: الناطق, en: The spokesman}, speaker_kind: anonymous}"),
        ("quotes", "{add: سفينة, speaker: سالم الحبسي, verb: وأضاف}"),
        ("dates", "{replace: مارس, value: 2024-03}"),
        ("dates", "{hide: قبل عامين}"),
        ("dates", "{add: بعد, in: لم تحدد بعد, value: 2024-Q3, modifier: approx}"),
        ("people", "{hide: جوزيف مواي}"),
        ("people", "{replace: جوزيف مواي, same_as: سالم الحبسي}"),
        ("people", "{add: مسؤول, name: {en: An official}}"),
        ("people", "{replace: سالم الحبسي, title: وزير}"),
        ("organisations", "{add: وزير النقل, name: {en: Transport}, country: OM}"),
        ("places", "{hide: صحار}"),
        ("places", "{replace: طرابلس, country: LB}"),
        ("places", "{replace: مسقط, same_as: صحار}"),
        ("routes", "{hide: من صحار إلى مومباسا}"),
        ("routes", "{add: في مسقط, stops: [مسقط, مومباسا], modes: [rail, ship]}"),
        ("events", "{add: وأضاف, value: 2024-06-01, status: planned}"),
        ("events", "{hide: مارس}"),
        ("sentences", "{replace: وقال مسؤول, role: expectation}"),
    ]
)


@given(st.lists(_ENTRIES, min_size=1, max_size=6, unique=True))
@settings(max_examples=60, deadline=None)
def test_twice_is_once(entries: list[tuple[str, str]]) -> None:
    """Laid over corrected facts, the same corrections change nothing, whatever they are and in whatever order."""
    kinds = dict.fromkeys(kind for kind, _ in entries)
    lines = [f"  {kind}:\n" + "".join(f"    - {each}\n" for own, each in entries if own == kind) for kind in kinds]
    yaml = "corrections:\n" + "".join(lines)
    once, _, _ = corrected(yaml, ARABIC)
    twice, _, _ = corrected(yaml, ARABIC, facts=once)
    assert twice == once
