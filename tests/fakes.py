# SPDX-License-Identifier: Apache-2.0
"""A small invented explainer: invented town, people and treaty; every page kind has something to show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from generator.model import (
    Article,
    Event,
    Evidence,
    Explainer,
    FactId,
    Facts,
    NotQuote,
    Office,
    Organisation,
    Person,
    Place,
    Quotation,
    Quote,
    Route,
    Sentence,
    Settings,
    Source,
    Span,
    Speaker,
    Time,
    Translation,
    Unit,
    When,
)  # fmt: skip

if TYPE_CHECKING:
    from generator.model import Language, Role, State

PUBLISHED = date(2031, 3, 14)
PAIRS: tuple[tuple[str, str, Role, State], ...] = (
    (("اتفقت وزيرة النقل المغربية ليلى الحدادي مع نظيرها الإسباني ماركو سيرانو الجمعة في طنجة على خط عبّارات جديد "
     "يربط طنجة بقادس."),
     ("Moroccan transport minister Laila Haddadi and her Spanish counterpart Marco Serrano agreed on Friday in Tangier "
     "on a new ferry line that links Tangier with Cádiz."), "main", "checked"),
    ("ويمتد الاتفاق 12 عاما ويشمل السفن والأرصفة.",
     "The agreement runs for 12 years and covers ships and quays.", "main", "machine"),
    ("وقالت الحدادي «هذا الخط يقصّر الطريق على آلاف العائلات، وسنبدأ العمل فيه من هذا الربيع».",
     "“This line shortens the road for thousands of families, and we start work on it this spring,” Haddadi said.",
     "reaction", "checked"),
    ("وأكد سيرانو أن السفن «ستعمل بالكهرباء» وأن الأرصفة «لن تمس شاطئ الصيادين» ضمن خطة «البحر الهادئ».",
     ("Under the plan “Quiet Sea”, Serrano affirmed, the ships “will run on electricity” and the quays “will not touch "
     "the fishermen’s beach”."), "reaction", "stale"),
    ("ما قبل الاتفاق", "Before the agreement", "heading", "checked"),
    ("وكان الطرفان قد أوقفا الخط القديم في أكتوبر/تشرين الأول 2029 بعد عاصفة.",
     "The two sides had stopped the old line in October 2029 after a storm.", "background", "checked"),
    ("ولم تتضح بعد كلفة المشروع.", "", "background", "missing"),
    ("ومن المقرر أن تبحر أول سفينة في 2 مايو 2031.", "The first ship is due to sail on 2 May 2031.", "expectation",
     "checked"),
    ("وذكرت هيئة الموانئ أن العمل سيخلق وظائف في المدينتين.",
     "The ports authority said that the work would create jobs in both cities.", "consequence", "checked"),
)  # fmt: skip


def _articles() -> tuple[Article, tuple[Unit, ...]]:
    text, sentences, paragraphs, units = "", [], [], []
    for number, (source, target, role, state) in enumerate(PAIRS, start=1):
        start = len(text)
        text += source
        span = Span(start, len(text))
        text += "\n\n"
        paragraphs.append(span)
        identity = f"s{number}"
        sentences.append(Sentence(identity, number, span, number, "heading" if role == "heading" else "sentence"))
        targets: dict[Language, Translation] = {"en": Translation(target, state)}
        if number == 4:
            targets["en"] = Translation(target, state, quote_order=(2, 0, 1))
        units.append(Unit(identity, source, "ar", Evidence("a1b2c3d4e5f6", span, source), targets))
    article = Article("a1b2c3d4e5f6", "article.txt", "a1b2c3d4e5f6" + "0" * 52, text, "ar", PUBLISHED,
                      tuple(paragraphs), tuple(sentences))  # fmt: skip
    return article, tuple(units)


def explainer() -> Explainer:
    """The invented explainer, of an Arabic article."""
    article, units = _articles()

    def at(words: str, nth: int = 0) -> Evidence:
        start = -1
        for _ in range(nth + 1):
            start = article.text.index(words, start + 1)
        return article.evidence(start, start + len(words))

    friday = When("2031-03-14", PUBLISHED, PUBLISHED, "day", "publication", "الجمعة", "weekday-past")
    october = When("2029-10", date(2029, 10, 1), date(2029, 10, 31), "month", "absolute", "أكتوبر/تشرين الأول 2029",
                   "absolute")  # fmt: skip
    sailing = When("2031-05-02", date(2031, 5, 2), date(2031, 5, 2), "day", "absolute", "2 مايو 2031", "absolute")
    years = When("P12Y", None, None, "duration", "absolute", "12 عاما", "duration")
    laila, marco = FactId("layla-haddadi"), FactId("marco-serrano")
    tangier, cadiz, strait = FactId("tangier"), FactId("cadiz"), FactId("gibraltar")
    facts = Facts(
        quotes=(
            Quote(FactId("q-1"), "direct", at("هذا الخط يقصّر الطريق على آلاف العائلات، وسنبدأ العمل فيه من هذا الربيع"),
                  at("وقالت"), laila, "ليلى الحدادي", "named", "s3"),
            Quote(FactId("q-2"), "mixed", at("ستعمل بالكهرباء"), at("وأكد"), marco, "ماركو سيرانو", "named", "s4",
                  clause=at("السفن «ستعمل بالكهرباء» وأن الأرصفة «لن تمس شاطئ الصيادين»"), continues="a"),
            Quote(FactId("q-3"), "mixed", at("لن تمس شاطئ الصيادين"), at("وأكد"), marco, "ماركو سيرانو", "named", "s4",
                  clause=at("السفن «ستعمل بالكهرباء» وأن الأرصفة «لن تمس شاطئ الصيادين»"), continues="a"),
            Quote(FactId("q-4"), "indirect", at("العمل سيخلق وظائف في المدينتين"), at("وذكرت"), FactId("ports"),
                  "هيئة الموانئ", "named", "s9", marked=False, certainty="inferred"),
        ),
        not_quotes=(NotQuote(at("البحر الهادئ"), "name or term"),),
        times=(
            Time(FactId("t-1"), at("الجمعة"), friday, "s1"), Time(FactId("t-2"), at("12 عاما"), years, "s2"),
            Time(FactId("t-3"), at("أكتوبر/تشرين الأول 2029"), october, "s6"),
            Time(FactId("t-4"), at("2 مايو 2031"), sailing, "s8"),
        ),
        people=(
            Person(laila, "ليلى الحدادي", {"ar": "ليلى الحدادي", "en": "Laila Haddadi"},
                   (at("ليلى الحدادي"), at("الحدادي", 1)), "وزيرة النقل المغربية", Office("transport-minister", "MA")),
            Person(marco, "ماركو سيرانو", {"ar": "ماركو سيرانو"}, (at("ماركو سيرانو"), at("سيرانو", 1)),
                   "نظيرها الإسباني", Office("transport-minister", "ES")),
        ),
        organisations=(
            Organisation(FactId("ports"), "هيئة الموانئ", {"ar": "هيئة الموانئ", "en": "Ports Authority"},
                         (at("هيئة الموانئ"),), country="MA"),
        ),
        speakers=(Speaker(FactId("both"), "الطرفان", "group", (at("الطرفان"),), {"en": "the two sides"}),),
        places=(
            Place(tangier, "طنجة", {"ar": "طنجة", "en": "Tangier"}, "port", 35.7595, -5.834, "MA",
                  (at("طنجة"), at("طنجة", 1))),
            Place(cadiz, "قادس", {"ar": "قادس", "en": "Cádiz"}, "port", 36.5271, -6.2886, "ES", (at("قادس"),)),
            Place(strait, "مضيق جبل طارق", {"ar": "مضيق جبل طارق", "en": "Strait of Gibraltar"}, "strait", 35.97, -5.6,
                  None, (at("قادس"),)),
        ),
        routes=(
            Route(FactId("route-1"), (tangier, cadiz), ("ship",), "planned", at("خط عبّارات جديد"),
                  at("خط عبّارات جديد يربط طنجة بقادس")),
        ),
        roles={f"s{number}": role for number, (_, _, role, _) in enumerate(PAIRS, start=1)},
        events=(
            Event(FactId("event-1"), friday, at(PAIRS[0][0]), "s1", "happened", (laila, marco), (tangier,), FactId("t-1")),
            Event(FactId("event-2"), october, at(PAIRS[5][0]), "s6", "happened", (), (), FactId("t-3")),
            Event(FactId("event-3"), sailing, at(PAIRS[7][0]), "s8", "scheduled", (), (), FactId("t-4")),
            Event(FactId("event-4"), replace(years, value="", words="هذا الربيع", rule="unresolved",
                                             anchor="unresolved", precision="season"),
                  at(PAIRS[2][0]), "s3", "planned", (laila,), ()),
        ),
    )  # fmt: skip
    settings = Settings(
        published=PUBLISHED, tells_as_of=PUBLISHED, written_by={"ar": "محررو الموقع", "en": "the editors"},
        written_on=date(2031, 3, 20), licence="own", kind_note={"ar": "نص مخترع للاختبار", "en": "invented for tests"},
        sources=(Source("s-1", "Example Gazette", "Ferries & <people>", "2031", "https://example.org/a?b=1"),),
        quotations=(Quotation("هذا الخط يقصّر الطريق", "ليلى الحدادي", "Example Radio", "14 March 2031"),),
    )  # fmt: skip
    title: dict[Language, str] = {
        "ar": "خط عبّارات بين طنجة وقادس: 12 عاما من العمل المشترك",
        "en": "Tangier and Cádiz: a ferry line for twelve years <b>& more</b>",
    }
    return Explainer("tangier-ferry", (article,), settings, facts, {unit.id: unit for unit in units}, title)


def private_explainer() -> Explainer:
    """The same with an unknown licence, no day, no places and a title in one language."""
    known = explainer()
    article = replace(known.articles[0], published=None)
    facts = replace(known.facts, places=(), routes=(), events=())
    return Explainer(
        "private-one", (article,), Settings(), facts, known.units, {"ar": known.title["ar"]}, title_is_working=True
    )
