# SPDX-License-Identifier: Apache-2.0
"""English bodies that their own shape, the words beside them or initials in brackets tell, and what looks like them."""

from __future__ import annotations

import pytest

from tests.find.test_organisations import names_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Dockers’ and Seafarers’ Union voted to strike.", ["Dockers’ and Seafarers’ Union"]),
        ("The Bakers' and Millers' Association of Trinidad met.", ["Bakers' and Millers' Association of Trinidad"]),
        ("The Nurses' and Midwives' Council of Ghana met.", ["Nurses' and Midwives' Council of Ghana"]),
        ("The Farmers’ and Fishermen’s Cooperative of Mahé closed.", ["Farmers’ and Fishermen’s Cooperative of Mahé"]),
        ("The dockers' and seafarers' leaders met.", []),
    ],
)
def test_two_trades_with_possessives(text: str, found: list[str]) -> None:
    """Two trades of people joined by "and", each with its possessive, stand in one name of a union."""
    assert names_in(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The All India Kisan Jagruti Manch (AIKJM) called off its march.", ["All India Kisan Jagruti Manch"]),
        ("The Pakistan Kissan Rabita (PKR) met the Jharia Bachao Andolan (JBA).", ["Pakistan Kissan Rabita", "Jharia Bachao Andolan"]),
        ("It replaced the Goods and Services Tax (GST).", []),
        ("The Automated Cargo System (ACS) failed; the ACS is new.", []),
        ("The Kivu Ridge National Park (KRNP) was closed.", []),
        ("The Lower Tana Delta (see map) was closed.", []),
    ],
)  # fmt: skip
def test_initials_in_brackets(text: str, found: list[str]) -> None:
    """Words whose initials follow in brackets are a body, unless the last word is a thing's."""
    assert [name for name in names_in(text, "en") if not name.isupper()] == found


@pytest.mark.parametrize(
    "text",
    ["It replaced the Goods and Services Tax (GST).", "The Automated Cargo System (ACS) failed; the ACS is new."],
)
def test_initials_of_a_thing(text: str) -> None:
    """Initials that stand in brackets behind a thing are no body, wherever the article has them."""
    assert names_in(text, "en") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ofwat fined Severnside Water plc £2 million.", ["Severnside Water plc"]),
        ("Police raided Blue Heron Shipping (Pty) Ltd on Monday.", ["Blue Heron Shipping (Pty) Ltd"]),
        ("Anita Devlin of Kittiwake Commodities said so.", ["Kittiwake Commodities"]),
        ("He is a grains broker at Northmoor Cereals in Hull.", ["Northmoor Cereals"]),
        ("He is a partner at Greyfriars Lamb and a fellow at Policy Orchard.", ["Greyfriars Lamb", "Policy Orchard"]),
        ("Fuel distributor Combustibles del Sur trucks diesel.", ["Combustibles del Sur"]),
        ("The flight was operated by Air Katanga Express.", ["Air Katanga Express"]),
        ("Air Marshal Kweku Adjaye saw the Air Quality Index.", []),
        ("Talks under the conciliation service Acas resume.", ["Acas"]),
        ("The new venture, “Sohar Gateway”, will lease the quay.", ["Sohar Gateway"]),
        ("The Save Our Shoreline campaign group handed it in.", ["Save Our Shoreline"]),
        ("uMhlathuze Water spokesperson S. Maphumulo confirmed it.", ["uMhlathuze Water"]),
        ("Gabon Energy Minister S. Ondo confirmed it.", []),
        ("A former MCA and the MP read the letter seen by the Guardian.", ["Guardian"]),
        ("Patients go to Moi Teaching and Referral Hospital.", ["Moi Teaching and Referral Hospital"]),
        ("The Green party backs it.", ["Green"]),
        ("The green party dress was sold.", []),
    ],
)
def test_companies_and_groups(text: str, found: list[str]) -> None:
    """Legal forms, trades, who works there, and what it is, before or behind the name."""
    assert names_in(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Patients went to the Machakos County Referral Hospital.", ["Machakos County Referral Hospital"]),
        ("Nurses at St Brigid's Hospital walked out.", ["St Brigid's Hospital"]),
        ("She went to Alder Grove Primary School.", ["Alder Grove Primary School"]),
        ("The hospital is full; St Patrick's Day is near.", []),
        ("She told the Lagos Sentinel and the Gulf Courier so.", ["Lagos Sentinel", "Gulf Courier"]),
        ("She told the Evening Star that she had resigned.", ["Evening Star"]),
        ("The Syndicat des Dockers de Lomé called a strike.", ["Syndicat des Dockers de Lomé"]),
        ("The Bharatiya Shramik Sangathan backed it.", ["Bharatiya Shramik Sangathan"]),
        ("The Minister of Transport and Communications signed.", []),
    ],
)
def test_heads_of_many_countries(text: str, found: list[str]) -> None:
    """Hospitals, schools, papers, and heads that English copy takes over from other languages."""
    assert names_in(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The striker scored as Warri Wolves beat Lobi Stars in the league.", ["Warri Wolves", "Lobi Stars"]),
        ("The coach of Bolga Comets praised the goalkeeper.", ["Bolga Comets"]),
        ("The coach, Peter Wolves, praised the goalkeeper.", []),
        ("The coach praised the Stingers after Wallaroo Stingers won the final match.", ["Wallaroo Stingers"]),
        ("He watched Lobi Stars through the window.", []),
    ],
)
def test_teams(text: str, found: list[str]) -> None:
    """A town and a team's nickname are a team in a report of sport, and nowhere else."""
    assert names_in(text, "en") == found


def test_a_body_ends_where_its_officer_begins() -> None:
    """Behind "Ministry of Works" a given name and a family name are its secretary's."""
    text = "The Permanent Secretary in the Ministry of Works Audley Fairweather came."
    assert names_in(text, "en") == ["Ministry of Works"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Kingston and St Andrew Municipal Corporation (KSAMC) voted.", ["Kingston and St Andrew Municipal Corporation"]),
        ("The committee of the Ghana Ferry Association (GFA) met.", ["Ghana Ferry Association"]),
        ("She appealed to the 8th U.S. Circuit Court of Appeals.", ["8th U.S. Circuit Court of Appeals"]),
        ("The Ministry of Agriculture, Fisheries Wealth and Water Resources met.", ["Ministry of Agriculture, Fisheries Wealth and Water Resources"]),
        ("The Director General of Fisheries Resources met buyers.", []),
        ("The Friends of Mill Street objected.", ["Friends of Mill Street"]),
        ("She sued at Letterkenny Coroner's Court.", ["Letterkenny Coroner's Court"]),
        ("The Nebraska Cattlemen's League urged it.", ["Nebraska Cattlemen's League"]),
        ("The United Food Workers Local 293 urged it.", ["United Food Workers Local 293"]),
        ("It is a unit of Brazil's Grupo Pantanal.", ["Grupo Pantanal"]),
        ("Districts of the Federal Capital Territory were dry.", []),
        ("He told the Observer that it was late.", ["Observer"]),
        ("He told the observer that it was late.", []),
        ("The old line, nicknamed the ‘Highland Express’, closed.", []),
        ("It paid Minera Qori Luna, a copper producer in Arequipa.", ["Minera Qori Luna"]),
    ],
)  # fmt: skip
def test_where_a_name_begins_and_ends(text: str, found: list[str]) -> None:
    """Initials tell how far left a name goes, an ordinal belongs to a court, fields alone are no name."""
    assert [name for name in names_in(text, "en") if not name.isupper()] == found
