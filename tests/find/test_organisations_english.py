# SPDX-License-Identifier: Apache-2.0
"""English bodies: heads, fields, trades, legal forms, and names that the words around explain."""

from __future__ import annotations

import pytest

from tests.find.test_organisations import names_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Port Authority of Djibouti said on Monday that traffic rose.", ["Port Authority of Djibouti"]),
        (
            "Officials at the Ministry of Transport and Communications declined to comment.",
            ["Ministry of Transport and Communications"],
        ),
        ("The Ministry of Water, Irrigation and Energy signed the deal.", ["Ministry of Water, Irrigation and Energy"]),
        ("Egypt's Suez Canal Authority raised fees.", ["Suez Canal Authority"]),
        ("The Food and Drug Administration approved it.", ["Food and Drug Administration"]),
        ("Shares in Halden Marine fell 4% after the report.", ["Halden Marine"]),
        ("Vestrum, a Norwegian shipping line, denied it.", ["Vestrum"]),
        ("Freight operator Norra Trans said so.", ["Norra Trans"]),
        ("Kestrel's shares rose 3%.", ["Kestrel"]),
        ("Peter Hollins, chief executive of Brightwater, resigned.", ["Brightwater"]),
        ("Analysts at Corven & Pike expect more.", ["Corven & Pike"]),
        ("The National Transportation Safety Board is investigating.", ["National Transportation Safety Board"]),
        ("The U.S. Geological Survey recorded it.", ["U.S. Geological Survey"]),
        ("He told the Senate Committee on Foreign Relations.", ["Senate Committee on Foreign Relations"]),
        ("The Kenya Ports Authority (KPA) said. KPA added that work began.", ["Kenya Ports Authority"]),
        ("Acme Widgets, Inc. filed for bankruptcy.", ["Acme Widgets, Inc"]),
        ("Central Bank Governor Jane Doe spoke.", ["Central Bank"]),
        ("Transport Malta fined the owner.", ["Transport Malta"]),
        ("The People's Bank of China cut rates.", ["People's Bank of China"]),
        ("The Democratic Party won.", ["Democratic Party"]),
        ("The Rapid Support Forces seized the town.", ["Rapid Support Forces"]),
        ("She works for the University of Dar es Salaam.", ["University of Dar es Salaam"]),
        (
            "The International Union for Conservation of Nature listed it.",
            ["International Union for Conservation of Nature"],
        ),
        ("The Centers for Disease Control and Prevention warned.", ["Centers for Disease Control and Prevention"]),
        ("Manchester United beat Arsenal.", ["Manchester United"]),
        ("Its rival, Polar Ferries, went bankrupt.", ["Polar Ferries"]),
        ("A spokesman for MarTrans said.", ["MarTrans"]),
        ("The Court of Appeal in Lagos ruled.", ["Court of Appeal"]),
        ("The High Court ruled on Friday.", ["High Court"]),
        ("The State Department said Monday.", ["State Department"]),
        ("Aviation regulator GCAA grounded the jets.", ["GCAA"]),
        ("The Daily Sentinel reported.", ["Daily Sentinel"]),
        ("The Nairobi Securities Exchange fell.", ["Nairobi Securities Exchange"]),
        ("The Iraqi transport ministry said.", ["Iraqi transport ministry"]),
        (
            "the Office of the United Nations High Commissioner for Refugees said.",
            ["Office of the United Nations High Commissioner for Refugees"],
        ),
        ("The Supreme Council for Women met.", ["Supreme Council for Women"]),
        ("State-run Oman Drydock Company signed.", ["Oman Drydock Company"]),
        ("The Federation of Kenya Employers objected.", ["Federation of Kenya Employers"]),
        ("Moody's Investors Service cut its rating.", ["Moody's Investors Service"]),
        ("Bank of Ghana governor Ernest Addo said.", ["Bank of Ghana"]),
        ("World Health Organization officials met with the Red Cross.", ["World Health Organization", "Red Cross"]),
        ("The Metropolitan Police arrested two men.", ["Metropolitan Police"]),
        (
            "Nigeria's Economic and Financial Crimes Commission charged him.",
            ["Economic and Financial Crimes Commission"],
        ),
        ("The New York Times and the Washington Post reported.", ["New York Times", "Washington Post"]),
        (
            "The Economic Community of West African States imposed sanctions.",
            ["Economic Community of West African States"],
        ),
        ("The House of Representatives passed the bill.", ["House of Representatives"]),
        ("The Bank for International Settlements warned.", ["Bank for International Settlements"]),
        ("The Amalgamated Union of Dockers walked out.", ["Amalgamated Union of Dockers"]),
        ("He is a professor at King's College London.", ["King's College London"]),
        (
            "the Department for Environment, Food and Rural Affairs said",
            ["Department for Environment, Food and Rural Affairs"],
        ),
        ("Tanker owner Stolvik AS confirmed.", ["Stolvik AS"]),
        ("Lawyers for Emeka Farms appealed.", ["Emeka Farms"]),
        ("The Kenya Red Cross Society helped.", ["Kenya Red Cross Society"]),
        ("The Ministry of Health and Red Crescent volunteers came.", ["Ministry of Health", "Red Crescent"]),
        ("Lakeshore County Council voted.", ["Lakeshore County Council"]),
        ("The African Export-Import Bank lent money.", ["African Export-Import Bank"]),
        ("In the Premier League on Sunday Leeds lost.", ["Premier League"]),
        ("The Tripoli-based Government of National Unity said.", ["Government of National Unity"]),
        ("The General Authority of Civil Aviation said.", ["General Authority of Civil Aviation"]),
        ("Chairman of the Joint Chiefs of Staff Gen. Mark Doe.", ["Joint Chiefs of Staff"]),
        ("The Garment Makers and Exporters Association agreed.", ["Garment Makers and Exporters Association"]),
        ("He told The Lantern newspaper.", ["Lantern"]),
        ("Zambian copper miner Lumwana East said so.", ["Lumwana East"]),
        ("Hong Kong-listed Pacific Lantern Shipping rose.", ["Pacific Lantern Shipping"]),
        (
            "The Department of Justice and the Drug Enforcement Administration agreed.",
            ["Department of Justice", "Drug Enforcement Administration"],
        ),
        ("She works at Amber Bay University Hospital.", ["Amber Bay University Hospital"]),
        ("The Marsh Islands Regional Government agreed.", ["Marsh Islands Regional Government"]),
        ("He deposited cash at Bank Orsova and spoke on Radio Marsa.", ["Bank Orsova", "Radio Marsa"]),
        ("Staff of the Times Group went home.", ["Times Group"]),
    ],
)
def test_english(text: str, found: list[str]) -> None:
    """A head, a trade, a legal form, an apposition or shares make a row of capitals a body."""
    assert names_in(text, "en") == found


@pytest.mark.parametrize(
    "text",
    [
        "Saudi Energy Minister Abdulaziz spoke.",
        "The Kenyan government rejected it.",
        "The Russian ambassador met John Power.",
        "Joseph Okello, a driver with the company, said.",
        "Karim Haddad, a bank official, said.",
        "Workers at the Jebel Ali Free Zone protested.",
        "The Gulf of Aden is calm near Cape Town on the Red Sea.",
        "Okello’s fleet of ideas, said Peter Okello, is small.",
        "Saudi Energy Minister Adel spoke.",
        "It rained in the Gulf of Aden.",
        "Protesters met in Parliament Square and near Union Station.",
        "Senate Majority Leader John Doe spoke.",
        "Egypt drew with Ghana in Group B of the cup.",
    ],
)
def test_english_without_names(text: str) -> None:
    """People, places, governments and offices are no bodies."""
    assert names_in(text, "en") == []
