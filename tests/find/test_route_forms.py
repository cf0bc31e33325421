# SPDX-License-Identifier: Apache-2.0
"""Ways whose stops stand in another clause or in the next sentence, whose end is told first, or that no dash joins."""

import pytest

from generator.find import places, routes
from generator.model import Facts, Language
from generator.names import Names
from generator.read import read_text


def stops_of(text: str, language: Language) -> list[list[str]]:
    """The names of the stops of each route of a text."""
    article = read_text(text, language=language)
    facts = routes.find(article, Names.empty(), places.find(article, Names.empty(), Facts()))
    names = {place.id: place.name for place in facts.places}
    return [[names[stop] for stop in route.stops] for route in facts.routes]


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        ("The railway starts at the port of Nacala. It will run through Nampula and Cuamba before ending at Lichinga.", "en",
         [["Nacala", "Nampula", "Cuamba", "Lichinga"]]),
        ("The ferry left Rabaul on Sunday with 120 people aboard. It was to call at Kavieng before reaching Lorengau.", "en",
         [["Rabaul", "Kavieng", "Lorengau"]]),
        ("The road from Juba to Nimule reopened. It will cost drivers a fee paid in Kampala.", "en", [["Juba", "Nimule"]]),
        ("The ship left Accra for Dakar. It will be the first to visit Banjul this year.", "en", [["Accra", "Dakar"]]),
        ("غادر القطار محطة عطبرة. وسيمر بأبي حمد قبل أن يصل إلى وادي حلفا.", "ar", [["عطبرة", "أبي حمد", "وادي حلفا"]]),
    ],
)  # fmt: skip
def test_the_next_sentence_goes_on(text: str, language: Language, ways: list[list[str]]) -> None:
    """A sentence that begins with "it will", "the line" or a verb of passing tells more stops, and nothing else does."""
    assert stops_of(text, language) == ways


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        ("The freighter, which had left Santos nine days earlier, was bound for Luanda with sugar.", "en", [["Santos", "Luanda"]]),
        ("The container ship sailed from Port of Spain on March 3, called at Kingston and Santo Domingo, and reached Miami on March 11.",
         "en", [["Port of Spain", "Kingston", "Santo Domingo", "Miami"]]),
        ("The night train from Lviv reaches Przemysl at dawn.", "en", [["Lviv", "Przemysl"]]),
        ("Trucks from Karachi pass through Hyderabad and Sukkur on their way to Multan.", "en",
         [["Karachi", "Hyderabad", "Sukkur", "Multan"]]),
        ("The gas pipeline, which starts in Turkmenistan and crosses Afghanistan and Pakistan, ends in India.", "en",
         [["Turkmenistan", "Afghanistan", "Pakistan", "India"]]),
        ("A subsea power cable will link Iceland with Scotland, landing first in the Faroe Islands.", "en",
         [["Iceland", "Faroe Islands", "Scotland"]]),
        ("The corridor would join the ports of Chabahar and Bandar Abbas with Zahedan, Mashhad and Sarakhs by rail.", "en",
         [["Chabahar", "Bandar Abbas", "Zahedan", "Mashhad", "Sarakhs"]]),
        ("أبحرت السفينة من إسطنبول نحو غزة، وتوقفت في مرسين ولارنكا.", "ar", [["إسطنبول", "مرسين", "لارنكا", "غزة"]]),
        ("وسيربط المشروع صحار بأبوظبي بسكة حديدية طولها 303 كيلومترات، تمر بالبريمي والعين.", "ar",
         [["صحار", "البريمي", "العين", "أبوظبي"]]),
        ("غادرت الباخرة ميناء طنجة المتوسط متوجهة إلى الجزيرة الخضراء.", "ar", [["ميناء طنجة المتوسط", "الجزيرة الخضراء"]]),
        ("انطلق قطار البضائع من تونس العاصمة في اتجاه غار الدماء.", "ar", [["تونس العاصمة", "غار الدماء"]]),
    ],
)  # fmt: skip
def test_another_clause_tells_a_stop(text: str, language: Language, ways: list[list[str]]) -> None:
    """Verbs of calling, crossing, reaching and ending, with an auxiliary and a day between."""
    assert stops_of(text, language) == ways


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        ("The vessel is en route to Port Sudan from Jeddah.", "en", [["Jeddah", "Port Sudan"]]),
        ("Lorries heading for Malaba from Mombasa were stuck.", "en", [["Mombasa", "Malaba"]]),
        ("السفينة المتجهة إلى الحديدة من جيبوتي خضعت للتفتيش.", "ar", [["جيبوتي", "الحديدة"]]),
        ("The Bergen-bound train had left Oslo at dawn.", "en", [["Oslo", "Bergen"]]),
        ("Gdansk and Karlskrona are connected by a nightly ferry.", "en", [["Gdansk", "Karlskrona"]]),
        ("Tallinn is linked by ferry with Helsinki.", "en", [["Tallinn", "Helsinki"]]),
        ("خط أنابيب كركوك جيهان متوقف منذ عامين.", "ar", [["كركوك", "جيهان"]]),
        ("Exports to Ghana from Togo rose.", "en", []),
        ("The Berlin-bound minister had left Warsaw.", "en", []),
        ("Kenya and Uganda are linked by history.", "en", []),
        ("رئيس بلدية حلب دمشقي الأصل.", "ar", []),
    ],
)  # fmt: skip
def test_the_end_told_first(text: str, language: Language, ways: list[list[str]]) -> None:
    """Headings, what is bound for a place, the passive of joining, names side by side; and what moves nothing."""
    assert stops_of(text, language) == ways


@pytest.mark.parametrize(
    ("text", "modes"),
    [
        ("The Tallinn–Helsinki ferry was cancelled, while the Stockholm–Turku service ran.", [("ship",), ("ship",)]),
        ("Flights between Suva and Nadi stopped, and the ferry stayed in port.", [()]),
        ("The voyage from Novorossiysk to Alexandria takes five days.", [("ship",)]),
    ],
)
def test_the_means_of_a_sentence(text: str, modes: list[tuple[str, ...]]) -> None:
    """A service is of the means that its sentence tells; a flight is of none that the map draws."""
    article = read_text(text, language="en")
    facts = routes.find(article, Names.empty(), places.find(article, Names.empty(), Facts()))
    assert [route.modes for route in facts.routes] == modes
