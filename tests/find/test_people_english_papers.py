# SPDX-License-Identifier: Apache-2.0
"""English people as the papers of many countries name them: offices, styles, brackets, and what only looks like people."""

from __future__ import annotations

import pytest

from generator.find.people_english import is_tail
from generator.languages.en.common_words import is_common
from tests.find.test_people_english import people_of, told


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Principal Secretary (Industries) Jayesh Kulkarni signed.", "Jayesh Kulkarni", "Principal Secretary (Industries)"),
        ("Superintendent of Police (Rural) D. Manikandan said so.", "D. Manikandan", "Superintendent of Police (Rural)"),
        ("DGP (Law & Order) Prashant Sinha said so.", "Prashant Sinha", "DGP (Law & Order)"),
        ("Justice (retd) Nasira Chaudhry headed the commission.", "Nasira Chaudhry", "Justice (retd)"),
        ("Home Adviser Lt Gen (retd) Jahangir Sikder visited.", "Jahangir Sikder", "Home Adviser"),
        ("Minister of State for Petroleum (Gas), Hon. Ekperi Bassey, said so.", "Ekperi Bassey", "Minister of State for Petroleum (Gas)"),
        ("The Istanbul Chamber of Industry (ISO) head Erdal Bahçıvan said so.", "Erdal Bahçıvan", "Istanbul Chamber of Industry (ISO) head"),
        ("Additional Solicitor General K.M. Natarajan sought time.", "K.M. Natarajan", "Additional Solicitor General"),
    ],
)  # fmt: skip
def test_brackets_in_a_title(text: str, name: str, title: str) -> None:
    """Departments, "retired" and short names of bodies stand in brackets inside titles."""
    assert told(text) == [(name, title)]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Her Excellency Mariam bint Saeed Al Falasi opened it.", "Mariam bint Saeed Al Falasi", "Her Excellency"),
        ("His Excellency Dr Thani bin Rashid, Minister of State for Trade, signed.", "Thani bin Rashid", "Minister of State for Trade"),
        ("Nana Kwabena Oppong III, paramount chief of Dormaa, poured.", "Kwabena Oppong III", "paramount chief of Dormaa"),
        ("The Bishop of Carlow, the Rt Rev Declan Tuohy, led it.", "Declan Tuohy", "Bishop of Carlow"),
        ("Chief Adviser Professor Yunus Alamgir spoke.", "Yunus Alamgir", "Chief Adviser"),
        ("Director General ISPR Lt Gen Ahmed Chaudhri said so.", "Ahmed Chaudhri", "Director General ISPR"),
        ("Minister of Industry Sultan Al Kaabi spoke.", "Sultan Al Kaabi", "Minister of Industry"),
        ("Custodian of the Two Holy Mosques King Sultan bin Nayef came.", "Sultan bin Nayef", "Custodian of the Two Holy Mosques"),
        ("Police Public Relations Officer, SP Olabisi Ayeni, confirmed it.", "Olabisi Ayeni", "Police Public Relations Officer"),
        ("The Chairman, House Committee on Power, Hon. Victor Eze, queried it.", "Victor Eze", "Chairman, House Committee on Power"),
        ("Advocate Thembeka Maseko SC argued otherwise.", "Thembeka Maseko", "Advocate"),
        ("Gov. Kristin Noem, a Republican, signed the bill.", "Kristin Noem", "Gov"),
        ("Fisherfolk leader Mama Akinyi Oloo said so.", "Akinyi Oloo", "Fisherfolk leader"),
    ],
)  # fmt: skip
def test_styles_and_ranks(text: str, name: str, title: str) -> None:
    """Styles and ranks before a name give way to an office; a party is none."""
    assert told(text) == [(name, title)]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("South Korean Vice Minister of Oceans Song Myeong-dal came.", "Song Myeong-dal", "South Korean Vice Minister of Oceans"),
        ("Papua New Guinea Police Commissioner David Manning said so.", "David Manning", "Papua New Guinea Police Commissioner"),
        ("Attorney for the Eastern District of Virginia Paul Renfro sued.", "Paul Renfro", "Attorney for the Eastern District of Virginia"),
        ("Special Assistant to the Prime Minister on Power Tabish Malik spoke.", "Tabish Malik", "Special Assistant to the Prime Minister on Power"),
        ("Leader of the Opposition in the Rajya Sabha Harcharan Dhillon left.", "Harcharan Dhillon", "Leader of the Opposition in the Rajya Sabha"),
        ("Minister of State for Jal Shakti K.V. Narasimha announced it.", "K.V. Narasimha", "Minister of State for Jal Shakti"),
        ("Shadow work and pensions secretary Declan Frobisher left.", "Declan Frobisher", "Shadow work and pensions secretary"),
        ("The award went to novelist and former diplomat Farida Lahlou.", "Farida Lahlou", "novelist and former diplomat"),
        ("Survivors include Captain Ingólfur Hreiðarsson.", "Ingólfur Hreiðarsson", "Captain"),
        ("S&P Global Insights analyst Chee Wei Lunn said so.", "Chee Wei Lunn", "S&P Global Insights analyst"),
        ("Premier Múte Kleist left for Nuuk.", "Múte Kleist", "Premier"),
        ("Chinese Vice Premier He Lifengyu flew to Madrid.", "He Lifengyu", "Chinese Vice Premier"),
        ("French far-right leader Marine Lepinay appealed.", "Marine Lepinay", "French far-right leader"),
        ("Kenya Wildlife Service warden Lekishon ole Sankuli spoke.", "Lekishon ole Sankuli", "Kenya Wildlife Service warden"),
        ("Springbok flanker Pieter-Steyn Labuschagne tore a hamstring.", "Pieter-Steyn Labuschagne", "Springbok flanker"),
        ("“It is silent,” said skipper-turned-guide Ruben Castelhano.", "Ruben Castelhano", "skipper-turned-guide"),
    ],
)  # fmt: skip
def test_how_far_the_title_goes(text: str, name: str, title: str) -> None:
    """Nations of two words, places behind "District of", portfolios with "and", and where the name begins."""
    assert told(text) == [(name, title)]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Šarūnas Petras, who chairs the energy committee of the Seimas, agreed.", "Šarūnas Petras", "chair of the energy committee of the Seimas"),
        ("Iolanda Peixoto, who heads the Fishers’ Association, disagreed.", "Iolanda Peixoto", "head of the Fishers’ Association"),
        ("Wen Yuhan, 28, who delivers parcels, said so.", "Wen Yuhan", None),
        ("Amina Diallo, who leads by example, said so.", "Amina Diallo", None),
    ],
)  # fmt: skip
def test_office_told_by_a_verb(text: str, name: str, title: str | None) -> None:
    """The clause "who chairs the commission" tells that somebody is its chair; other clauses tell no office."""
    assert told(text) == [(name, title)]


def test_whose_counterpart() -> None:
    """A named possessor tells whose office the counterpart has, whoever was named last."""
    text = (
        "Foreign Minister Halima Sesay opened the talks.\nThe union’s chairman, Tariq Aziz, looked on.\n"
        "Sesay’s Guinean counterpart, Morissanda Kouyaté, sent a deputy."
    )
    assert told(text)[-1] == ("Morissanda Kouyaté", "Guinean Foreign Minister")
    special = (
        "Sweden’s minister for civil preparedness, Ingrid Holm, came.\nHer Latvian counterpart, Baiba Ozola, did not."
    )
    assert told(special)[-1] == ("Baiba Ozola", "Latvian minister for civil preparedness")
    own = "Senate President Dora Fitz spoke.\nHer Republican counterpart, Minority Leader Walt Brannigan, left."
    assert told(own)[-1] == ("Walt Brannigan", "Minority Leader")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ray Ortiz", "Raymond J. Ortiz", True),
        ("Constance Okafor", "Constance M. Okafor", True),
        ("Bill Hathersage", "William J. Hathersage", True),
        ("Dal Busco", "Wayne Dal Busco", True),
        ("Rita Ortiz", "Raymond J. Ortiz", False),
        ("Raymond K. Ortiz", "Raymond J. Ortiz", False),
        ("Al Ortiz", "Alfred Ortega", False),
    ],
)
def test_one_name_written_shorter(one: str, other: str, *, same: bool) -> None:
    """A middle name may be missing and a given name cut short; the family name stays."""
    assert is_tail(tuple(one.split()), tuple(other.split())) is same


@pytest.mark.parametrize(
    ("word", "common"), [("Mute", True), ("Múte", False), ("façade", True), ("don’t", is_common("don't"))]
)
def test_accents_are_for_names(word: str, *, common: bool) -> None:
    """A word with an accent is an everyday one only where English keeps the accent."""
    assert is_common(word) is common


@pytest.mark.parametrize(
    "text",
    [
        "The Nelson Mandela Bay municipality and the King Cetshwayo district were flooded.",
        "Minera Alta Vista, a copper producer based in Copiapó, said output fell.",
        "Turkish Petroleum’s drillship Abdulhamid Han left Mersin.",
        "“The Ballad of Peter Grimes” opens at the Victoria Theatre on Friday.",
        "Ernst & Young and Clifford Chance advised on the merger.",
        "Burj Khalifa and Dubai Mall were lit green.",
        "Yara Birkeland, the crewless ship, docked at Porsgrunn.",
        "Pradhan Mantri Awas Yojana and Ayushman Bharat beneficiaries were present.",
        "The tanker Eleanor Roosevelt Spirit was towed to Gibraltar.",
        "The Michael Okpara Fellowship was won by a team from Port Harcourt.",
        "The bill, known as the Emily Marie Price Safety Act, passed the Senate.",
        "Marcus Garvey Road residents blocked the junction of Kenneth Kaunda Avenue.",
        "The “Maria Stella” and the “Hans Egede” collided in fog near Nuuk.",
        "Hindustan Zinc, a lead producer in Udaipur, cut output.",
        "The Aga Khan Award and the Lionel Gelber Prize honour writers.",
        "Storm Eowyn Barbara left Port Elizabeth in the dark.",
    ],
)
def test_no_people(text: str) -> None:
    """Ships, companies, districts, works, towers, programmes, prizes, laws and storms are named like people."""
    assert [person.name for person in people_of(text)] == []
