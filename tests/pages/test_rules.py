# SPDX-License-Identifier: Apache-2.0
"""The rules by which pages choose and join sentences: verb and clause, sections, in brief, open points, origin."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from generator.model import Explainer, FactId, Quote, Role, Sentence, Settings, Span
from generator.pages.background import ORDER, section_of
from generator.pages.brief import chosen
from generator.pages.leaning import before, leans
from generator.pages.origin import origin_line
from generator.pages.reading import Reading
from generator.pages.utterances import told_clause, utterances_of
from tests.fakes import explainer
from tests.pages.test_pages import page

if TYPE_CHECKING:
    from generator.model import Evidence, QuoteKind


def with_quote(story: Explainer, *, kind: QuoteKind, words: str, cue: str, clause: str) -> Reading:
    """The story with one quote only, in its sixth sentence."""
    article = story.articles[0]

    def at(exact: str) -> Evidence:
        start = article.text.index(exact)
        return article.evidence(start, start + len(exact))

    quote = Quote(FactId("q-9"), kind, at(words), at(cue), None, None, "unresolved", "s6", clause=at(clause))
    return Reading.of(replace(story, facts=replace(story.facts, quotes=(quote,))), "ar")


@pytest.mark.parametrize(
    ("cue", "clause", "told"),
    [
        ("وكان الطرفان", "الخط القديم", "وكان الطرفان قد أوقفا الخط القديم"),
        ("بعد عاصفة", "الخط القديم", "الخط القديم في أكتوبر/تشرين الأول 2029 بعد عاصفة"),
        ("اتفقت", "الخط القديم", "الخط القديم"),
    ],
)
def test_a_clause_is_told_with_its_verb(cue: str, clause: str, told: str) -> None:
    """The verb before a clause, or the rest of the sentence when it comes after; nothing from another sentence."""
    reading = with_quote(explainer(), kind="mixed", words="القديم", cue=cue, clause=clause)
    (utterance,) = utterances_of(reading)
    assert reading.articles["s6"].at(told_clause(reading, utterance)) == told


def reworded(position: int, source: str, paragraph: int) -> Explainer:
    """The story whose sentence at `position` (from 0) has other words, at the article's end, in `paragraph`."""
    story = explainer()
    article = story.articles[0]
    start = len(article.text)
    added = Sentence("s10", 10, Span(start, start + len(source)), paragraph, "sentence")
    longer = replace(article, text=article.text + source, sentences=(*article.sentences[: position + 1], added))
    roles: dict[str, Role] = {**story.facts.roles, "s10": "consequence"}
    return replace(story, articles=(longer,), facts=replace(story.facts, roles=roles))


@pytest.mark.parametrize(
    ("source", "paragraph", "section"),
    [
        ("لكنها لا تشمل الصيد.", 2, "main"),
        ("لكنها لا تشمل الصيد.", 3, "main"),
        ("وتشمل الصيد.", 2, "consequence"),
    ],
)
def test_a_qualifying_sentence_stays_with_what_it_qualifies(source: str, paragraph: int, section: str) -> None:
    """A connective with a pronoun keeps a sentence in the section of the one before it, in whatever paragraph."""
    assert section_of(Reading.of(reworded(1, source, paragraph), "en"), "s10") == section


@pytest.mark.parametrize(
    ("source", "is_leaning"),
    [
        ("ولم يعرف السعر.", True),
        ("ويختلف الناس في طول هذا الخط، وهو قصير.", True),
        ("وقالت هذا الأسبوع إن السعر غير معروف.", False),
        ("ويجري العمل.", False),
    ],
)
def test_what_leans_on_the_sentence_before(source: str, is_leaning: bool) -> None:  # noqa: FBT001
    """Openers and what points back in the first clause; "this week" points at no sentence."""
    reading = Reading.of(reworded(1, source, 2), "ar")
    assert leans(reading, reading.sentences["s10"]) == is_leaning
    assert before(reading, reading.sentences["s10"]) == reading.sentences["s2"]


def test_an_open_point_that_leans_is_shown_with_the_sentence_before() -> None:
    """The grey sentence stands in the same entry, and the rule says so."""
    body = page("overview", "ar", reworded(1, "ولم يعرف السعر.", 2)).body
    entry = next(line for line in body.splitlines() if "ولم يعرف" in line and line.startswith("<li"))
    assert entry.index("x-before") < entry.index("ويمتد الاتفاق") < entry.index("ولم يعرف")
    assert "وبالرمادي ما يسبقها مباشرة." in body


def test_in_brief_takes_from_different_sections() -> None:
    """The first of each section, the answer and what is unclear left out."""
    reading = Reading.of(explainer(), "en")
    assert chosen(reading, reading.lead()) == ("s2", "s6", "s3", "s9", "s8")


def test_an_article_of_another_day_says_so() -> None:
    """The editors' note, else both days; an article of its day is dated by its publication."""
    story = explainer()
    assert origin_line(Reading.of(story, "en")) == "invented for tests"
    plain = replace(story, settings=replace(story.settings, kind_note={}))
    assert origin_line(Reading.of(plain, "en")) == (
        "From one article, written on 20 March 2031, that tells events as known on 14 March 2031."
    )
    same = replace(story, settings=Settings(published=story.published, tells_as_of=story.published))
    assert origin_line(Reading.of(same, "en")) == "From one article, published on Friday 14 March 2031."


def test_terms_stand_translated_with_the_original_beside() -> None:
    """The n-th pair of marks of the translation, in the translator's order."""
    foot = page("quotes").body.partition('id="terms"')[2]
    assert "<q>Quiet Sea</q>" in foot
    assert '<q lang="ar" dir="rtl">البحر الهادئ</q>' in foot


def test_article_words_in_our_sentence_have_their_language() -> None:
    """How a date was worked out quotes the article: isolated, with lang and dir; a month is no date in full."""
    body = page("timeline").body
    assert 'The article gives the month: “<bdi lang="ar" dir="rtl">' in body
    assert "gives the date in full: “<bdi" in body


def test_who_speaks_unnamed_is_listed_in_that_sentence() -> None:
    """A quote counts as a sentence of its speaker, though no name stands there."""
    story = explainer()
    people = tuple(replace(person, mentions=person.mentions[:1]) for person in story.facts.people)
    body = page("people", of=replace(story, facts=replace(story.facts, people=people))).body
    entry = next(line for line in body.splitlines() if "who-layla-haddadi" in line)
    assert "In sentences" in entry
    assert "#s3" in entry


def test_every_role_that_tells_something_has_its_section() -> None:
    """Headings and lines of the page are no statements; all other roles stand on the background page, news first."""
    sections = [name for name, _ in ORDER]
    told = set(get_args(Role)) - {"heading", "boilerplate"}
    assert told <= set(sections)
    assert [name for name in sections if name in told] == [
        "main",
        "background",
        "reaction",
        "consequence",
        "expectation",
    ]
