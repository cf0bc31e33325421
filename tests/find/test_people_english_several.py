# SPDX-License-Identifier: Apache-2.0
"""English offices of several people at once, counterparts elsewhere, and what joins or parts an office and a name."""

from __future__ import annotations

import pytest

from tests.find.test_people_english import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two ministers, Amina Wako and Joseph Baraka, met.", [("Amina Wako", "minister"), ("Joseph Baraka", "minister")]),
        ("Senators Rupert Laing and Maeve Collis abstained.", [("Rupert Laing", "Senator"), ("Maeve Collis", "Senator")]),
        ("Reps. Dale Hutch and Ana Rivas sponsored it.", [("Dale Hutch", "Rep"), ("Ana Rivas", "Rep")]),
        (
            "Judges Helen Ashdown, Mark Tolland and Priti Nair sat.",
            [("Helen Ashdown", "Judge"), ("Mark Tolland", "Judge"), ("Priti Nair", "Judge")],
        ),
        (
            "The energy ministers of the two countries, Petar Dimov of Bulgaria and Laszlo Kerekes of Hungary, came.",
            [("Petar Dimov", "energy minister"), ("Laszlo Kerekes", "energy minister")],
        ),
        ("The policemen, Moses Kibet and Ann Njeri, escaped.", [("Moses Kibet", "policeman"), ("Ann Njeri", "policeman")]),
        ("The wages of engineers, Rashid Mirza said, were low.", [("Rashid Mirza", None)]),
        ("Farmers met Peter Mwangi, a trader.", [("Peter Mwangi", "trader")]),
        ("The brothers, Tom Hegarty and Liam Hegarty, run it.", [("Tom Hegarty", None), ("Liam Hegarty", None)]),
    ],
)  # fmt: skip
def test_a_plural_office_and_a_list(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A plural noun of office right before a list of names, or with "of …" and a comma between, is told of each."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Alhaji Sule Danjuma, owner of Kano Lions FC, smiled. His counterpart at Bolga Comets, Mrs Cecilia Atinga, did not.",
            [("Sule Danjuma", "owner of Kano Lions FC"), ("Cecilia Atinga", "owner of Bolga Comets")],
        ),
        (
            "Aminata Salou, who holds the energy portfolio in Niger, and her Beninese colleague Grégoire Adjé had come.",
            [("Aminata Salou", "energy minister"), ("Grégoire Adjé", "Beninese energy minister")],
        ),
        (
            "The Polish foreign minister, Jan Kowalik, met his German opposite number, Ute Brandner.",
            [("Jan Kowalik", "Polish foreign minister"), ("Ute Brandner", "German foreign minister")],
        ),
        (
            "PNP councillor Bheki Nxumalo blamed the district. His DA counterpart, Megan Naidoo, left.",
            [("Bheki Nxumalo", "PNP councillor"), ("Megan Naidoo", "DA councillor")],
        ),
        ("The minister, Jan Kowalik, left with his colleague Ute Brandner.", [("Jan Kowalik", "minister"), ("Ute Brandner", None)]),
    ],
)  # fmt: skip
def test_counterparts(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Somebody's counterpart in another body heads that body; a colleague of another nation holds the same office."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Coast Guard Lt. Cmdr. Amy R. Vance said so.", "Amy R. Vance", "Coast Guard Lt. Cmdr"),
        ("Archbishop Emeritus Thabo Nkomo, 84, died.", "Thabo Nkomo", "Archbishop Emeritus"),
        ("SSP Operations Faisal Mehmood told reporters.", "Faisal Mehmood", "SSP Operations"),
        ("Fianna Fáil TD for Kerry Micheál Ó Loingsigh left.", "Micheál Ó Loingsigh", "Fianna Fáil TD for Kerry"),
        ("A teacher at the school, Ms Khadija Warsame, hid them.", "Khadija Warsame", "teacher at the school"),
        ("Attorney-General and Minister of Justice Cyril Dankwah came.", "Cyril Dankwah", "Attorney-General and Minister of Justice"),
        ("Minister of Finance, Senator the Hon. Marcus Gill, spoke.", "Marcus Gill", "Minister of Finance"),
        ("Farmers' leader Gurnam Singh Dhillon fasted.", "Gurnam Singh Dhillon", "Farmers' leader"),
        ("“We pluck,” said Sukurmoni Orang, a tea plucker at Rangamati.", "Sukurmoni Orang", "tea plucker"),
        ("Counsel for the accused, Boma Wokoma SAN, rose.", "Boma Wokoma", "Counsel for the accused"),
        ("uMhlathuze Water spokesperson Siyabonga Maphumulo confirmed it.", "Siyabonga Maphumulo", "uMhlathuze Water spokesperson"),
        ("They buried cotton ginner Allah Ditta, a father of four.", "Allah Ditta", "cotton ginner"),
        ("“We drink,” said Gogo Thokozile Zungu.", "Thokozile Zungu", "Gogo"),
        ("The council's Zonal Director, South-East, Mrs Funke Odu, came.", "Funke Odu", "Zonal Director"),
        ("The Police Public Relations Officer in Anambra, DSP Tochukwu Ikenwa, came.", "Tochukwu Ikenwa", "Police Public Relations Officer in Anambra"),
        ("Lena Marsh, a matter of record, won.", "Lena Marsh", None),
        ("Leboo Nasieku, a Maasai councillor, walked.", "Leboo Nasieku", "Maasai councillor"),
        ("Azad Rostami, a Kurdish singer, sang.", "Azad Rostami", "Kurdish singer"),
        ("Philippa Garnett, who speaks on housing for the opposition, rose.", "Philippa Garnett", "opposition housing spokesperson"),
        ("Philippa Garnett, who speaks for the nurses, rose.", "Philippa Garnett", "spokesperson for the nurses"),
        ("Philippa Garnett, who speaks Polish, rose.", "Philippa Garnett", None),
        ("Philippa Garnett, who holds the office keys, rose.", "Philippa Garnett", None),
        ("Nana Yaa Konadu Badu, a trader, wept.", "Nana Yaa Konadu Badu", "trader"),
        ("Nana Kwame Amponsah III, a chief, came.", "Kwame Amponsah III", "chief"),
    ],
)  # fmt: skip
def test_what_belongs_to_the_office(text: str, name: str, title: str | None) -> None:
    """Forces with ranks, wings of the police, constituencies, two offices of one person, peoples, day names."""
    assert told(text) == [(name, title)]


@pytest.mark.parametrize(
    "text",
    [
        "It was signed by Eng Khalfan bin Saif al Harthi, Minister of Housing. Al Harthi said so.",
        "Hendrik van der Walt, a farmer, wept. Van der Walt lost 40 cows.",
        "Maria dos Santos, the mayor, spoke. Dos Santos left.",
    ],
)
def test_particles_with_a_capital(text: str) -> None:
    """At the head of a sentence the particle of a family name has a capital: still the same person."""
    assert len(told(text)) == 1
