# SPDX-License-Identifier: Apache-2.0
"""Whatever is proposed, only what stands in the text is admitted, and the rules' own facts stay as they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.checks.evidence import evidences
from generator.find import dates
from generator.find.order import find_all
from generator.model import Facts, Span, is_proposed
from generator.models.gate import Verdict, admit
from generator.models.outcome import REASONS
from generator.models.protocol import Answer, Proposal
from generator.names import Names
from tests.models.conftest import ARABIC, ENGLISH, article_of

if TYPE_CHECKING:
    from generator.model import Article, Organisation, Person, Place
    from generator.models.outcome import Outcome
    from generator.models.protocol import ProposalKind

TWO = (
    "Dr Zanele Oduya met Mr Chidi Marlow on Tuesday. The engineer let it be known the quay is unsafe.\n\n"
    "“The old pier will stay shut for years.” A notice hung on the gate of Harbourline.\n"
)


def verdict(text: str, language: str, *proposals: Proposal) -> Verdict:
    """What becomes of the proposals for a text."""
    article = article_of(text, language)
    return admit(article, Names.empty(), find_all(article, Names.empty()), "m", Answer(proposals))


def outcome(text: str, language: str, proposal: Proposal) -> Outcome:
    """What becomes of a single proposal."""
    (found,) = verdict(text, language, proposal).counts
    return found


@pytest.mark.parametrize(
    ("proposal", "expected"),
    [
        (Proposal("organisation", "Harbourline"), "admitted"),
        (Proposal("organisation", "Harbourline", 97, 108), "admitted"),
        (Proposal("organisation", "Harbourline", 91, 102), "admitted"),
        (Proposal("organisation", "Harbourline", 97, 107), "admitted"),
        (Proposal("organisation", "Harbourline which", 97, 114), "words"),
        (Proposal("organisation", "Harbour Line"), "words"),
        (Proposal("organisation", "Harbourline", 5_000, 5_011), "offsets"),
        (Proposal("organisation", "Harbour"), "part"),
        (Proposal("organisation", "Harbourline "), "form"),
        (Proposal("organisation", "unsafe. The"), "sentence"),
        (Proposal("organisation", "Harbourline", name="Oceanline"), "name"),
        (Proposal("organisation", "ferries"), "shape"),
        (Proposal("organisation", "H" * 200), "shape"),
        (Proposal("organisation", "Sohar"), "taken"),
        (Proposal("organisation", "Zanele Oduya"), "taken"),
        (Proposal("place", "Harbourline"), "gazetteer"),
        (Proposal("place", "Sohar"), "known"),
        (Proposal("person", "Zanele Oduya"), "known"),
        (Proposal("person", "Zanele"), "known"),
        (Proposal("person", "Harbourline"), "shape"),
        (Proposal("time", "2031"), "admitted"),
        (Proposal("time", "2031", value="2031"), "admitted"),
        (Proposal("time", "2031", value="2013"), "value"),
        (Proposal("time", "2032"), "words"),
        (Proposal("time", "budget"), "date"),
        (Proposal("time", "5,000"), "date"),
        (Proposal("time", "last year"), "known"),
        (Proposal("time", "last year", value="2031"), "value"),
        (Proposal("time", "Sohar"), "taken"),
        (Proposal("quote", "the quay is unsafe", speaker="Zanele Oduya"), "admitted"),
        (Proposal("quote", "the quay is unsafe", speaker="Oduya"), "speaker"),
        (Proposal("quote", "the quay is unsafe", speaker="Ignatius Bellmarch"), "speaker"),
        (Proposal("quote", "the quay is unsafe"), "speaker"),
        (Proposal("quote", "the quay was unsafe", speaker="Zanele Oduya"), "words"),
        (Proposal("quote", "drawn up with", speaker="Zanele Oduya"), "verb"),
        (Proposal("quote", "unsafe. The budget 2031", speaker="Zanele Oduya"), "sentence"),
    ],
)
def test_english(proposal: Proposal, expected: str) -> None:
    """Exact words, whole words, at their place or once near it; names of the mention's words; our own dates."""
    assert outcome(ENGLISH, "en", proposal) == expected


@pytest.mark.parametrize(
    ("proposal", "expected"),
    [
        (Proposal("organisation", "هاربرلاين"), "admitted"),
        (Proposal("organisation", "هاربرلا"), "part"),
        (Proposal("organisation", "اوشنلاين"), "words"),
        (Proposal("time", "2031"), "admitted"),
        (Proposal("person", "ويرى"), "shape"),
        (Proposal("person", "أن خطة"), "shape"),
        (Proposal("place", "صحار"), "known"),
        (Proposal("place", "هاربرلاين"), "gazetteer"),
    ],
)
def test_arabic(proposal: Proposal, expected: str) -> None:
    """The same rules in the other script."""
    assert outcome(ARABIC, "ar", proposal) == expected


def test_what_arabic_joins_before_a_name_is_no_part_of_it() -> None:
    """The letters for "and", "in" and "for" belong to no name: the mention begins behind them, with or without them."""
    text = "سلمت المفاتيح لزرياب الوكواكي. ورست السفينة بصلالة.\n"
    for words in ("لزرياب الوكواكي", "زرياب الوكواكي"):
        (person,) = verdict(text, "ar", Proposal("person", words, name="زرياب الوكواكي")).facts.people
        assert (person.name, [mention.exact for mention in person.mentions]) == ("زرياب الوكواكي", ["زرياب الوكواكي"])
    article = article_of(text, "ar")
    (place,) = admit(article, Names.empty(), Facts(), "m", Answer((Proposal("place", "بصلالة"),))).facts.places
    assert (place.name, place.country, place.mentions[0].exact) == ("صلالة", "OM", "صلالة")


def test_the_name_is_a_run_of_the_words_of_its_mention() -> None:
    """A title may stand in the mention; the fact's name is what the text has, not what the model wrote."""
    text = "They sang of blue HARBOURLINE all night.\n"
    words = "blue HARBOURLINE"
    (body,) = verdict(text, "en", Proposal("organisation", words, name="harbourline")).facts.organisations
    assert (body.name, body.mentions[0].exact) == ("HARBOURLINE", words)


def test_a_place_is_one_of_the_gazetteer() -> None:
    """Coordinates come from our table; where several places have the name, the article's countries decide or nobody."""
    text = "The ferry of Monrovia was late.\n"
    article = article_of(text)
    (place,) = admit(article, Names.empty(), Facts(), "m", Answer((Proposal("place", "Monrovia"),))).facts.places
    assert (place.country, place.found_by, place.certainty) == ("LR", "model:m", "inferred")
    several = admit(article_of("He left San Fernando.\n"), Names.empty(), Facts(), "m",
                    Answer((Proposal("place", "San Fernando"),)))  # fmt: skip
    assert several.counts == {"namesakes": 1}


def test_a_name_is_one_thing_only() -> None:
    """What was admitted counts for the next proposal, of the same model and of the next one."""
    same = Proposal("organisation", "Harbourline")
    found = verdict(ENGLISH, "en", same, same, replace(same, kind="place"), replace(same, kind="person"))
    assert found.counts == {"admitted": 1, "known": 1, "taken": 2}
    again = admit(article_of(), Names.empty(), found.facts, "other", Answer((same, Proposal("time", "2031"))))
    assert again.counts == {"known": 1, "admitted": 1}
    assert [time.found_by for time in again.facts.times if time.evidence.exact == "2031"] == ["model:other"]


def test_a_quotation_belongs_to_somebody_only_where_nobody_else_is_named() -> None:
    """With two people in the sentence before, and in another paragraph, nobody is admitted."""
    said = Proposal("quote", "the quay is unsafe", speaker="Zanele Oduya")
    # Without the second paragraph, whose open quotation would make the engineer a speaker of his own.
    two = TWO.partition("\n\n")[0] + "\n"
    assert outcome(two, "en", said) == "speakers"
    assert outcome(two.replace("met Mr Chidi Marlow", "came"), "en", said) == "admitted"
    assert outcome(two.replace("met Mr Chidi Marlow on Tuesday. ", "came.\n\n"), "en", said) == "speakers"


def test_a_quotation_that_the_rules_left_open_can_get_its_speaker() -> None:
    """The words stay the rules'; the speaker is marked as proposed. Nobody from elsewhere gets them."""
    words = "The old pier will stay shut for years"
    text = f"“{words}”, and Mr Marlow Temba shrugged. Dr Zanele Oduya left early.\n"
    (open_,) = find_all(article_of(text), Names.empty()).quotes
    assert (open_.words.exact, open_.speaker) == (words, None)
    (quote,) = verdict(text, "en", Proposal("quote", words, speaker="Marlow Temba")).facts.quotes
    assert replace(quote, speaker=None, speaker_name=None, via="unresolved", found_by="quotes") == open_
    assert (quote.found_by, quote.speaker_name, quote.certainty) == ("model:m", "Marlow Temba", "inferred")
    assert outcome(text, "en", Proposal("quote", words, speaker="Zanele Oduya")) == "speakers"
    assert outcome(text, "en", Proposal("quote", "will stay shut", speaker="Marlow Temba")) == "taken"


def test_what_the_rules_attributed_stays() -> None:
    """Another speaker for the same words contradicts the rules; the same one is known."""
    text = "Mr Chidi Marlow said: “The old pier will stay shut.” Dr Zanele Oduya left.\n"
    words = "The old pier will stay shut."
    assert outcome(text, "en", Proposal("quote", words, speaker="Chidi Marlow")) == "known"
    assert outcome(text, "en", Proposal("quote", words)) == "known"
    assert outcome(text, "en", Proposal("quote", words, speaker="Zanele Oduya")) == "taken"


def test_a_date_that_is_admitted_dates_its_sentence() -> None:
    """The event is marked like its date, and those of the rules keep their names."""
    text = "The gate opened on 3 May 2029. The budget 2031 was drawn up in the harbour office.\n"
    before = find_all(article_of(text), Names.empty())
    found = verdict(text, "en", Proposal("time", "2031")).facts
    assert before.events
    assert [event for event in found.events if not is_proposed(event.found_by)] == list(before.events)
    (event,) = (event for event in found.events if is_proposed(event.found_by))
    assert (event.when.value, event.certainty, event.id) == ("2031", "inferred", f"event-{len(before.events) + 1}")


def test_the_message_tells_every_reason() -> None:
    """Counts add up, and each reason has its words."""
    found = verdict(ENGLISH, "en", Proposal("person", "Nobody Atall"), Proposal("person", "Nobody Atall"),
                    Proposal("organisation", "Harbour"), Proposal("time", "2031"))  # fmt: skip
    assert (found.proposed, found.counts["admitted"], found.dropped) == (4, 1, 3)
    assert found.reasons() == "2 × words that do not stand in the text, 1 × part of a word"
    assert verdict(ENGLISH, "en").reasons() == "none"
    assert len(set(REASONS.values())) == len(REASONS)


def test_no_proposal_no_change() -> None:
    """The very same facts, not equal ones."""
    article = article_of()
    facts = find_all(article, Names.empty())
    dropped = admit(article, Names.empty(), facts, "m", Answer((Proposal("person", "Nobody Atall"),)))
    assert dropped.facts == facts
    assert dropped.facts.quotes is facts.quotes


HOSTILE = (
    "قالت الوزيرة ليلى الحدادي إن العمل «سيبدأ في مايو». وأضافت: «لن يتوقف العمل»، في حين غادر مرزبان الوكواكي صحار "
    "في 3 مايو 2029 بعد لقاء مع هيئة الموانئ.\n\nولم يُعرف موعد خطّة 2031 بعد.\n"
)
TEXTS = ((ENGLISH, "en"), (TWO, "en"), (ARABIC, "ar"), (HOSTILE, "ar"))
KINDS: tuple[ProposalKind, ...] = ("person", "organisation", "place", "time", "quote")


@st.composite
def lies(draw: st.DrawFn, text: str) -> Proposal:
    """A proposal: a slice of the text, words of it, such words altered, or anything at all, at any offset."""
    tokens = text.split()
    first = draw(st.integers(0, len(tokens) - 1))
    run = " ".join(tokens[first : first + draw(st.integers(1, 6))])
    cut = draw(st.integers(0, len(text) - 1))
    words = draw(
        st.sampled_from([run, run.strip(".,«»“”:،"), run[1:], text[cut : cut + draw(st.integers(1, 30))], run + "s"])
        | st.text(max_size=20)
    )
    start = draw(st.none() | st.just(text.find(words)) | st.integers(0, len(text) + 50))
    end = None if start is None else draw(st.none() | st.just(start + len(words)) | st.integers(0, len(text)))
    other = draw(st.sampled_from(["", *tokens]) | st.text(max_size=10))
    speaker = draw(st.sampled_from(["", "Zanele Oduya", "ليلى الحدادي", "Chidi Marlow", run]))
    value = draw(st.sampled_from(["", "2031", "2029-05-03", "1999"]))
    return Proposal(draw(st.sampled_from(KINDS)), words, start, end, other, speaker, value)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_whatever_a_model_says_nothing_is_invented(data: st.DataObject) -> None:
    """Every admitted word stands at its offsets, no name has a word that the text lacks, no date a value not ours."""
    text, language = data.draw(st.sampled_from(TEXTS))
    article = article_of(text, language)
    before = find_all(article, Names.empty())
    proposals = tuple(data.draw(st.lists(lies(text), min_size=1, max_size=12)))
    found = admit(article, Names.empty(), before, "m", Answer(proposals))
    assert found.proposed == len(proposals)
    assert [e for e in evidences(found.facts) if article.text[e.span.start : e.span.end] != e.exact] == []
    assert invented_words(article, found.facts) == []
    _rules_stand(before, found.facts)
    _values_are_ours(article, found.facts)
    _nothing_overlaps(found.facts)


def named(facts: Facts) -> tuple[Person | Organisation | Place, ...]:
    """Everything that has a name."""
    return (*facts.people, *facts.organisations, *facts.places)


def invented_words(article: Article, facts: Facts) -> list[str]:
    """Words of admitted names, in the article's language, that do not stand in its text."""
    own = [
        (fact.name, *fact.names.get(article.language, "").split())
        for fact in named(facts)
        if is_proposed(fact.found_by)
    ]
    return [word for name, *words in own for word in (*name.split(), *words) if word not in article.text]


def _rules_stand(before: Facts, after: Facts) -> None:
    """What the rules found is there unchanged; only an open quotation may have got a speaker."""
    for name in ("people", "organisations", "places", "speakers", "times", "events", "routes", "not_quotes"):
        kept = [fact for fact in getattr(after, name) if not is_proposed(getattr(fact, "found_by", ""))]
        assert kept == list(getattr(before, name)), name
    ids = {quote.id: quote for quote in after.quotes}
    for quote in before.quotes:
        now = ids[quote.id]
        assert now == quote or (quote.speaker is None and now.words == quote.words and is_proposed(now.found_by))


def _values_are_ours(article: Article, facts: Facts) -> None:
    """Read again by the finder of dates, the words mean what the fact says."""
    for time in facts.times:
        if is_proposed(time.found_by):
            one = article_of(f"{'في' if article.language == 'ar' else 'in'} {time.evidence.exact}", article.language)
            values = {found.when.value for found in dates.find(one, Names.empty(), Facts()).times}
            assert time.when.value in values


def _nothing_overlaps(facts: Facts) -> None:
    """No admitted name shares a letter with another fact's mention."""
    mentions = [
        (fact.id, is_proposed(fact.found_by), mention.span) for fact in named(facts) for mention in fact.mentions
    ]
    mentions += [(time.id, is_proposed(time.found_by), time.evidence.span) for time in facts.times]
    for identity, is_mine, span in mentions:
        others: list[Span] = [other for name, _, other in mentions if name != identity and is_mine]
        assert not any(span.overlaps(other) for other in others)
