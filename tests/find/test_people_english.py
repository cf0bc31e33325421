# SPDX-License-Identifier: Apache-2.0
"""English people: which capitalised words are a person's name, where it ends, and how far the title goes."""

from __future__ import annotations

import pytest

from generator.find.organisations import find as find_organisations
from generator.find.people import find
from generator.find.places import find as find_places
from generator.model import Article, Facts, Person, Sentence, Span
from generator.names import Names


def people_of(text: str, kind: str = "sentence") -> tuple[Person, ...]:
    """The people of a text whose lines are its sentences, with places and bodies found before."""
    sentences, at = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        is_first = number == 1 and kind == "heading"
        span = Span(at, at + len(line))
        sentences.append(Sentence(f"s{number}", number, span, 0, "heading" if is_first else "sentence"))
        at += len(line) + 1
    article = Article("a", "a.txt", "0" * 64, text, "en", None, (Span(0, len(text)),), tuple(sentences))
    names = Names.empty()
    return find(article, names, find_places(article, names, find_organisations(article, names, Facts()))).people


def told(text: str) -> list[tuple[str, str | None]]:
    """Names with titles, in the order of the text."""
    return [(person.name, person.title) for person in people_of(text)]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("“We lost it all,” said farmer Nomvula Dhlakama.", "Nomvula Dhlakama", "farmer"),
        ("The river rose, said retired ferry pilot Samuel Adjei.", "Samuel Adjei", "retired ferry pilot"),
        ("Chief executive Karl-Heinz Brandt told investors so.", "Karl-Heinz Brandt", "Chief executive"),
        ("Coral Mile chief executive Marta Oliveira declined.", "Marta Oliveira", "Coral Mile chief executive"),
        ("Hungarian culture minister Zsófia Kertész-Nagy spoke.", "Zsófia Kertész-Nagy", "Hungarian culture minister"),
        ("Mine manager Johannes Shikongo was there.", "Johannes Shikongo", "Mine manager"),
        ("Provincial mines minister Carole Mwamba denied it.", "Carole Mwamba", "Provincial mines minister"),
        ("Opposition floor leader Kweon Seong-dae left.", "Kweon Seong-dae", "Opposition floor leader"),
        ("Helicopter pilot Dean Whitaker was unhurt.", "Dean Whitaker", "Helicopter pilot"),
        ("A 34-year-old nurse, Blessing Moyo, was killed.", "Blessing Moyo", "nurse"),
        ("The court jailed former banker Igor Sokolin for nine years.", "Igor Sokolin", "former banker"),
        ("The deal makes chief executive Ann Pryce richer.", "Ann Pryce", "chief executive"),
        ("Shire of Narembeen president Kellie Mortimer spoke.", "Kellie Mortimer", "Shire of Narembeen president"),
        ("A Honduran army captain, Denis Urbina, came.", "Denis Urbina", "Honduran army captain"),
        ("Hanul CEO Bang Si-woo declined.", "Bang Si-woo", "Hanul CEO"),
        ("Iowa Governor Kay Lindbergh vetoed the bill.", "Kay Lindbergh", "Iowa Governor"),
        (
            "The residents’ association secretary Shalini Menon sued.",
            "Shalini Menon",
            "residents’ association secretary",
        ),
    ],
)
def test_calling_before_the_name(text: str, name: str, title: str) -> None:
    """A calling or an office, with what narrows it and the body it belongs to, stands right before the name."""
    assert told(text) == [(name, title)]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Minister for Rural Roads and Bridges Patrick O’Gorman spoke.", "Patrick O’Gorman", "Minister for Rural Roads and Bridges"),
        ("Deputy Minister of Energy and Mineral Resources Farhod Nazirov flew out.", "Farhod Nazirov", "Deputy Minister of Energy and Mineral Resources"),
        ("Governor of Kano Aminu Bello visited the site.", "Aminu Bello", "Governor of Kano"),
        ("Bishop of Leeds Marcus Thorne prayed.", "Marcus Thorne", "Bishop of Leeds"),
        ("Spokesman of the General Staff Andriy Kovalenko wrote.", "Andriy Kovalenko", "Spokesman of the General Staff"),
        ("Permanent Secretary in the Ministry of Health Alice Nampijja said so.", "Alice Nampijja", "Permanent Secretary in the Ministry of Health"),
        ("Counsel for the owners, Mr Adrian Pell, said so.", "Adrian Pell", "Counsel for the owners"),
        ("The port’s general manager for traffic, Tendai Moyana, said so.", "Tendai Moyana", "general manager for traffic"),
        ("The Minister of Mines, Dr. Kwabena Asiedu, spoke.", "Kwabena Asiedu", "Minister of Mines"),
        ("Okafor’s lawyer, Chidi Eze, denied it.", "Chidi Eze", "lawyer"),
    ],
)  # fmt: skip
def test_title_with_of_before_the_name(text: str, name: str, title: str) -> None:
    """The "of …" of a title goes to where the name begins, over bodies, portfolios and places."""
    assert told(text) == [(name, title)]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Anselm Fürst, chairman of the Association of Bavarian Brewers, said so.", "Anselm Fürst", "chairman of the Association of Bavarian Brewers"),
        ("Tariq Siddiqui, secretary of the Chittagong Port Workers’ Union, said so.", "Tariq Siddiqui", "secretary of the Chittagong Port Workers’ Union"),
        ("Jonas Brun, head of research and development at the yard, said so.", "Jonas Brun", "head of research and development"),
        ("Sofia Lindgren, the energy agency’s head of nuclear safety, said so.", "Sofia Lindgren", "head of nuclear safety"),
        ("Abu Sayed, 54, a rickshaw puller, sat by the road.", "Abu Sayed", "rickshaw puller"),
        ("“Sand moves,” said T.K. Aberdare, a coastal geologist from Bude.", "T.K. Aberdare", "coastal geologist"),
        ("Hassan Juma (left), chairman of the cooperative, smiled.", "Hassan Juma", "chairman of the cooperative"),
        ("Paul Whitford, now a farmer in Otago, agreed.", "Paul Whitford", "farmer"),
        ("Dr Felicity Okonjo, head of surgery at the hospital, said so.", "Felicity Okonjo", "head of surgery"),
        ("Cllr Bethan Pryce-Jones, leader of the council, said so.", "Bethan Pryce-Jones", "leader of the council"),
        ("Jess Aguila, parish priest of Sta. Cruz, opened the church.", "Jess Aguila", "parish priest of Sta. Cruz"),
    ],
)  # fmt: skip
def test_title_in_apposition(text: str, name: str, title: str) -> None:
    """After the name the title is told without article and possessor, with its "of …", without "at", "in", "from"."""
    assert told(text) == [(name, title)]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Sgt. Luis Ortega was named.", "Luis Ortega", "Sgt"),
        ("Lt. Col. Yaw Boateng denied it.", "Yaw Boateng", "Lt. Col"),
        ("Sen. J.B. Crawley of Ohio voted no.", "J.B. Crawley", "Sen"),
        ("Rear Admiral Kenji Mori inspected the fleet.", "Kenji Mori", "Rear Admiral"),
        ("H.E. Sheikh Hamdan bin Saif al-Nuaimi opened it.", "Hamdan bin Saif al-Nuaimi", "H.E. Sheikh"),
        ("The Hon. Justice Adaora Nwosu adjourned the case.", "Adaora Nwosu", "Hon. Justice"),
        ("Police spokesman Col. Ahmed Farouk said so.", "Ahmed Farouk", "Police spokesman"),
        ("Interim President Colonel Ibrahim Sanou spoke.", "Ibrahim Sanou", "Interim President"),
        ("Datuk Seri Rahim bin Osman said so.", "Rahim bin Osman", "Datuk Seri"),
        ("Judge Wm. T. Hargrove set a hearing.", "Wm. T. Hargrove", "Judge"),
        ("Mme Diarra said so.", "Diarra", None),
    ],
)
def test_ranks(text: str, name: str, title: str | None) -> None:
    """A rank is the title where there is no office; behind an office it is not; a courtesy never is."""
    assert told(text) == [(name, title)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mary K. Olsen laughed.", ["Mary K. Olsen"]),
        ("Jean-Baptiste van der Merwe was elected.", ["Jean-Baptiste van der Merwe"]),
        ("William Hargreaves III sold the yard.", ["William Hargreaves III"]),
        ("Robert “Bobby” Trann Jr. is 45.", ["Robert “Bobby” Trann Jr"]),
        ("Seán Ó Briain and Máire Ní Dhónaill won.", ["Seán Ó Briain", "Máire Ní Dhónaill"]),
        ("Nguyen Van Minh sold fish. Minh was tired.", ["Nguyen Van Minh"]),
        ("Oksoko Ardenwe, 41, lost her house.", ["Oksoko Ardenwe"]),
        ("His wife, Zulvia Ormantay, wept.", ["Zulvia Ormantay"]),
        ("“No,” said Brunwe Tolmakar.", ["Brunwe Tolmakar"]),
        ("(Reporting by Tomasz Jankow in London and Huwlan Prichter in Cardiff)", ["Tomasz Jankow", "Huwlan Prichter"]),
        ("Wayan, 34, a fruit seller, said so.", ["Wayan"]),
        ("“I cried,” said Fatou, who gave one name.", ["Fatou"]),
        ("Ali Hassan and his son Omar mended nets.", ["Ali Hassan", "Omar"]),
        ("A nurse called Blessing Moyo was killed.", ["Blessing Moyo"]),
        ("The victims were Peter Sando, 44, and Joy Sando, 7.", ["Peter Sando", "Joy Sando"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    """Initials, particles, nicknames, many peoples' order; an age, a relative, a verb or a byline shows a person."""
    assert [person.name for person in people_of(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "The tanker Maria Lucia sank near Lagos.",
        "A towboat, the “Marie Odette,” ran aground.",
        "The MV Queen Ama was detained.",
        "Storm Eleanor hit Ireland.",
        "They met on Kenneth Okello Road near King Fahd Hospital.",
        "Martin Luther King Boulevard was closed.",
        "The Mo Hassan Foundation gave the Ahmed Hassan Prize.",
        "Amina Juma Secondary School burned down.",
        "Johnson & Johnson said so. Ernst & Young audited it.",
        "Morgan Stanley and Deutsche Bahn said so.",
        "Orlando Pirates won.",
        "Le Monde said so. Al Jazeera reported it.",
        "Abu Dhabi said it would invest. Buenos Aires said no.",
        "The Clean Air Act and the Green New Deal failed.",
        "Eid al-Adha fell on Friday.",
        "Marine Heritage Scotland said the wreck was safe.",
        "Beni Mellal, Sidi Bouzid, Deir Ezzor and Ras Lanuf are hot.",
    ],
)
def test_no_people(text: str) -> None:
    """Ships, storms, streets, prizes, schools, firms, teams, papers, towns, laws and feasts are nobody."""
    assert people_of(text) == ()


def test_heading_in_title_case() -> None:
    """A heading that writes every word with a capital names nobody by itself, only who is named below."""
    text = "Tashrifov Pledges New Irrigation Canals As Farmers Face Dry Spring\nMinister Daler Tashrifov said so."
    (person,) = people_of(text, "heading")
    assert [mention.exact for mention in person.mentions] == ["Tashrifov", "Daler Tashrifov"]


def test_two_family_names() -> None:
    """Two family names alone, or the former of two, mean the person named in full; letters of honour are no name."""
    text = "Xiomara Zelaya Cruz, a vendor, left.\nMrs Zelaya Cruz wept.\nZelaya had bread.\nLiam McAlister KC spoke."
    first, second = people_of(text)
    assert [mention.exact for mention in first.mentions] == ["Xiomara Zelaya Cruz", "Zelaya Cruz", "Zelaya"]
    assert second.name == "Liam McAlister"


def test_short_forms() -> None:
    """Family name, given name, family name put first, and the name behind "Jr" stand for the person named in full."""
    text = "Rory Tunnic, a potter, moved.\nRory laughs.\nKim Jong-min, a student, left.\nKim was late.\nLuis Ortega Jr. sang.\nOrtega left."
    assert [[mention.exact for mention in person.mentions] for person in people_of(text)] == [
        ["Rory Tunnic", "Rory"],
        ["Kim Jong-min", "Kim"],
        ["Luis Ortega Jr", "Ortega"],
    ]
