# SPDX-License-Identifier: Apache-2.0
"""Which sentences lean on the one before, in both languages, and how pages keep the two together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import pytest

from generator.model import (
    Article,
    Correction,
    Explainer,
    FactId,
    Facts,
    Language,
    Order,
    Person,
    Quote,
    Role,
    Section,
    Sentence,
    Settings,
    Span,
)
from generator.pages.background import grouped, section_of
from generator.pages.brief import chosen
from generator.pages.leaning import before, leaned_on, leans, leans_firmly
from generator.pages.reading import Reading
from tests.pages.test_pages import page

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST: Mapping[Language, str] = {"ar": "أعيد فتح الجسر القديم.", "en": "The old bridge was opened again."}


def story(language: Language, *told: tuple[str, Role]) -> Explainer:
    """An article of these sentences, each a paragraph; one with the role of a heading is a heading."""
    words, sentences = "", []
    for number, (source, role) in enumerate(told, start=1):
        span = Span(len(words), len(words) + len(source))
        words += source + "\n\n"
        kind: Literal["heading", "sentence"] = "heading" if role == "heading" else "sentence"
        sentences.append(Sentence(f"s{number}", number, span, number - 1, kind))
    article = Article("a1b2c3d4e5f6", "article.txt", "a1b2c3d4e5f6" + "0" * 52, words, language, None,
                      tuple(each.span for each in sentences), tuple(sentences))  # fmt: skip
    facts = Facts(roles={f"s{number}": role for number, (_, role) in enumerate(told, start=1)})
    return Explainer("bridge", (article,), Settings(licence="own"), facts, {}, {language: "…"})


def with_person(of: Explainer, name: str) -> Explainer:
    """The story with a person named in it."""
    start = of.articles[0].text.index(name)
    mention = of.articles[0].evidence(start, start + len(name))
    return replace(of, facts=replace(of.facts, people=(Person(FactId("p"), name, {}, (mention,)),)))


def second(language: Language, source: str, name: str = "") -> tuple[Reading, Sentence]:
    """The sentence behind another one, and its story."""
    told = story(language, (FIRST[language], "main"), (source, "background"))
    reading = Reading.of(with_person(told, name) if name else told, language)
    return reading, reading.sentences["s2"]


@pytest.mark.parametrize(
    "source",
    [
        "لكنها لا تلزم الشركات بشيء.", "ولكن العمال لم يعودوا.", "كما افتتح رصيف ثان.", "وهذا أكثر مما طلبته البلدية.",
        "وتلك ليست المرة الأولى.", "الأمر الذي أغضب التجار.", "وبذلك ينتهي الموسم.",
        # A verb with its object.
        "وتموله البلدية من قرض.", "وتسميه الصحف جسر الصبر.", "ويعدّه المهندسون متينا.", "ووصفتها الوزارة بالناجحة.",
        # A noun with its owner.
        "وكلفته ثلاثة ملايين.", "وما زال موعد إنجازه بعيدا.", "ولم تعلن كلفته بعد.", "وارتفعت قيمة أسهمها قليلا.", "ومعظمها من الخشب.",
        "وفيها متحف صغير.", "وكتب نظيره النرويجي رسالة.",
        # "Also", "this", "that day", the ones just told.
        "ولم يحسم كذلك سعر التذاكر.", "ويزيد طول هذا الجسر على ميل.", "وبلغت أرباح ذلك العام مليونا.",
        "ولا تتطابق الأرقام.", "وتتباعد الروايتان.",
        "وتختلف المصادر في عدد من عبروه.", "وتتباين التقديرات لكلفته.",
    ],
)  # fmt: skip
def test_what_leans_in_arabic(source: str) -> None:
    """A pronoun before anything it could stand for, an opener that limits or adds, a pointer, the figures just told.

    Source: Ryding (2005), ch. 12.3 (suffixed pronouns), 13 (demonstratives), 18 (connectives).
    """
    reading, sentence = second("ar", source)
    assert leans_firmly(reading, sentence)
    assert leans(reading, sentence)


@pytest.mark.parametrize(
    "source",
    [
        "ويجري العمل ليلا.", "وتشمل الصيد.", "وأعلنت الشركة أرباحها.", "وقال الوزير إن كلفته كبيرة.",
        # A phrase with a preposition may take up what follows.
        "وفي كلمته أمس، قال الوزير إن العمل انتهى.", "وبحسب موقعها الرسمي، ألغت الشركة رحلتين.",
        # Letters of the word itself.
        "ويواجه التجار خسائر.", "وتتجه السفينة شمالا.", "واتهم الوزير التجار.", "ومياه النهر قليلة.", "وأهم الطرق مغلقة.", "وتراهن الشركة على الصيف.",
        "وتجربة ثانية فشلت.", "والله أعلم.",
        "والقاعة نفسها أغلقت.",
        "وأرسلت الرسائل إلى الرقم 40.", "وساهم الأهالي في الترميم.",
        # Of what follows; of a time; of the page itself.
        "وأنه لأمر عجيب.", "وقالت البلدية هذا الأسبوع إن العمل انتهى.", "وهذا الأسبوع تعود السفن.", "وسأل كاتب هذا المقال الوزير.",
        # The figures of somebody.
        "وتراجعت الأرقام الرسمية.", "وتختلف المصادر في عدد العمال.", "وتختلف المصادر في قيمة الصفقة.",
    ],
)  # fmt: skip
def test_what_stands_alone_in_arabic(source: str) -> None:
    """What it stands for is in the sentence itself, or the letters are no pronoun.

    Source: Ryding (2005), ch. 12.3; Wright, vol. II, 77 (the pronoun of what follows).
    """
    reading, sentence = second("ar", source)
    assert not leans_firmly(reading, sentence)


@pytest.mark.parametrize(
    "source",
    [
        "But the workers did not return.", "Nor do the timetables agree.", "It cost three million.", "Its cost is not known.",
        "They sailed at dawn.", "Even the mayor stayed away.", "The same newspaper called the work poor.", "As a result, the port closed.",
        "The council also wants a tunnel.", "The length of this bridge is a mile.", "Sales of those years reached a million.",
        "The figures do not match.", "Radio North put the cost at two million.", "The council approved it on Monday.",
        "On Friday, he resigned.", "Sources differ on its length.", "However, the tunnel stays shut.",
    ],
)  # fmt: skip
def test_what_leans_in_english(source: str) -> None:
    """Conjuncts, pronouns as subject, owner or object, pointers, "the figures" that were just told.

    Source: Quirk et al. (1985), 5.27-5.32, 6.15-6.25, 8.134-8.147.
    """
    reading, sentence = second("en", source)
    assert leans_firmly(reading, sentence)


@pytest.mark.parametrize(
    "source",
    [
        "Work goes on at night.", "The company announced its profit.", "The council says the tunnel helps it.",
        "It is not clear who paid.", "It remains to be seen whether the tunnel opens.", "The bank wants the state to save it.",
        "This week the ships return.", "The council met this month.", "The author of this article asked the mayor.",
        "The figures of the bank were late.", "The cost of the tunnel rose.", "In a letter, the mayor thanked the workers.",
        "The mayor took the plan with him.", "Sources differ on the length of the tunnel.",
        "Those who paid are angry.",
    ],
)  # fmt: skip
def test_what_stands_alone_in_english(source: str) -> None:
    """An empty "it", an owner in the same clause, "this week", a noun that says itself which one it is.

    Source: Quirk et al. (1985), 5.32 (the article with a postmodifier), 6.17 (empty "it"), 6.23-6.25 (object and subject).
    """
    reading, sentence = second("en", source)
    assert not leans_firmly(reading, sentence)


def test_a_name_is_no_pronoun() -> None:
    """A name may end as a pronoun does; behind a phrase that names somebody "he" is that one.

    Source: Ryding (2005), ch. 12.3; Quirk et al. (1985), 6.19.
    """
    assert not leans_firmly(*second("ar", "وشاهيناه وصل أمس.", "شاهيناه"))
    assert leans_firmly(*second("ar", "وشاهيناه وصل أمس."))
    assert not leans_firmly(*second("en", "After Mona Karimi left, she wrote.", "Mona Karimi"))
    assert leans_firmly(*second("en", "After the strike, she wrote."))


@pytest.mark.parametrize(("name", "is_leaning"), [("", True), ("Mona Karimi", False)])
def test_who_speaks_unsaid_was_named_before(name: str, is_leaning: bool) -> None:  # noqa: FBT001
    """A sentence with "…, she said" leans, unless the sentence names her as well.

    Source: Quirk et al. (1985), 6.19 (pronouns), 14.29 (comment clauses).
    """
    source = f"The tunnel will open soon, {name + ' and others think, ' if name else ''}she said."
    told = with_person(
        story("en", ("Mona Karimi visited the old bridge.", "main"), (source, "reaction")), "Mona Karimi"
    )
    article = told.articles[0]
    start = article.text.index("The tunnel")
    words = article.evidence(start, start + len("The tunnel will open soon"))
    quote = Quote(FactId("q"), "indirect", words, None, FactId("p"), "Mona Karimi", "pronoun", "s2")
    people = told.facts.people
    if name:
        again = article.text.index(name, start)
        both = (*people[0].mentions, article.evidence(again, again + len(name)))
        people = (replace(people[0], mentions=both),)
    reading = Reading.of(replace(told, facts=replace(told.facts, people=people, quotes=(quote,))), "en")
    assert leans_firmly(reading, reading.sentences["s2"]) == is_leaning


RUN: tuple[tuple[str, Role], ...] = (
    ("Workers opened the old bridge.", "main"),
    ("The mayor praised the tunnel.", "reaction"),
    ("The council is paying for it.", "background"),
    ("Its length is not known.", "background"),
    ("The river froze in 1990.", "background"),
)


def test_a_run_stays_together_in_the_section_of_its_first_sentence() -> None:
    """What leans goes with the sentence before it, and what leans on that one, in the article's order."""
    told = story(
        "en", *RUN[:2], ("The council approved it.", "background"), ("But the bank hesitates.", "consequence"), RUN[4]
    )
    reading = Reading.of(told, "en")
    assert [(name, ids) for name, _, ids in grouped(reading)] == [
        ("main", ("s1",)),
        ("background", ("s5",)),
        ("reaction", ("s2", "s3", "s4")),
    ]
    assert "x-before" not in page("background", "en", told).body


def test_what_is_unknown_keeps_its_section_with_the_sentence_before_in_grey() -> None:
    """The open point stands under its own heading; its base is shown in grey, and the page says what grey is."""
    told = story("en", *RUN[:2], ("Its length is not known.", "background"), ("Nor is its cost.", "background"))
    reading = Reading.of(told, "en")
    assert reading.is_unclear("s3")
    assert (section_of(reading, "s3"), section_of(reading, "s4")) == ("unclear", "unclear")
    third, fourth = reading.sentences["s3"], reading.sentences["s4"]
    assert leaned_on(reading, third, ()) == (reading.sentences["s2"],)
    assert leaned_on(reading, fourth, ("s3",)) == ()
    assert [each.id for each in leaned_on(reading, fourth, ())] == ["s2", "s3"]
    body = page("background", "en", told).body.partition('id="what-is-not-clear"')[2]
    assert body.index("x-before") < body.index("praised") < body.index("Its length")
    assert body.count("x-before") == 1
    assert "In grey: what comes before a sentence" in page("background", "en", told).body


def test_what_the_editors_set_stays_where_they_set_it() -> None:
    """A corrected role is kept, with the sentence before in grey; so is their order inside a section."""
    told = story("en", *RUN[:2], ("The council approved it.", "expectation"), RUN[4])
    sentence = told.articles[0].sentences[2]
    evidence = told.articles[0].evidence(sentence.span.start, sentence.span.end)
    corrected = replace(told, corrections=(Correction("sentences", "replace", evidence),))
    reading = Reading.of(corrected, "en")
    assert section_of(reading, "s3") == "expectation"
    assert leaned_on(reading, reading.sentences["s3"], ()) == (reading.sentences["s2"],)
    turned = replace(told, order=Order(sections=(Section("reaction", first=("s3",)),)))
    assert page("background", "en", turned).body.count("x-before") == 1


def test_headings_part_and_lines_of_the_page_do_not() -> None:
    """Behind a sub-heading nothing is before; a line of the page between two sentences is passed over."""
    told = story("en", RUN[0], ("Photo: Radio North.", "boilerplate"), ("But the bank hesitates.", "reaction"),
                 ("A second bridge", "heading"), ("But the river rose.", "background"))  # fmt: skip
    reading = Reading.of(told, "en")
    assert before(reading, reading.sentences["s3"]) == reading.sentences["s1"]
    assert before(reading, reading.sentences["s5"]) is None
    assert (section_of(reading, "s3"), section_of(reading, "s5")) == ("main", "background")


def test_in_brief_has_nothing_that_leans() -> None:
    """The next of the section is taken instead; where all lean, the one they lean on, once."""
    told = story("en", RUN[0], ("But the bank hesitates.", "main"), ("The mayor praised the tunnel.", "reaction"),
                 ("Meanwhile, the river rose.", "consequence"), ("The council met.", "expectation"))  # fmt: skip
    reading = Reading.of(told, "en")
    assert chosen(reading, None) == ("s1", "s3", "s5")
