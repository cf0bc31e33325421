# SPDX-License-Identifier: Apache-2.0
"""Places as papers of many countries name them: provinces, counties, villages, rivers, and their namesakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.find.place_areas import are_near, first_level, lies_in
from generator.gazetteer import load
from tests.find.test_places import places_of

if TYPE_CHECKING:
    from generator.model import Language


def _told(text: str, language: Language) -> list[tuple[str, str]]:
    """Name and country of each place."""
    return [(place.name.removeprefix("the "), place.country or "") for place in places_of(text, language)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # The state after its town, the owner before it.
        ("Evacuees reached Spokane, Washington, on Friday.", [("Spokane", "US"), ("Washington", "US")]),
        ("Spain's Almeria pioneered the method.", [("Spain", "ES"), ("Almeria", "ES")]),
        ("Iran's southern port of Chabahar reopened.", [("Iran", "IR"), ("Chabahar", "IR")]),
        # A province that everybody knows, not a town of that name.
        ("Peru shut the road; Brazil sent trucks through Acre.", [("Peru", "PE"), ("Brazil", "BR"), ("Acre", "BR")]),
        ("Crews left western Victoria for Melbourne in Australia.", [
            ("Victoria", "AU"), ("Melbourne", "AU"), ("Australia", "AU")]),
        ("Two Canadian shipping agents in Ontario complained.", [("Ontario", "CA")]),
        # Lists: after a preposition that places follow, and with the article.
        ("Snow fell in Cumbria and the Scottish Borders.", [("Cumbria", "GB"), ("Scottish Borders", "GB")]),
        ("Ghana shut plants at Sekyere Odumase and Tarkwa.", [("Ghana", "GH"), ("Tarkwa", "GH")]),
        ("In neighbouring Kebbi, Nigerian schools stayed shut.", [("Kebbi", "NG")]),
        # Rivers after "the"; towns of the same name without it.
        ("A bridge over the Wye was closed in Wales.", [("Wye", "GB"), ("Wales", "GB")]),
        ("Boats on the Atrato carried wounded to Quibdo in Colombia.", [
            ("Atrato", "CO"), ("Quibdo", "CO"), ("Colombia", "CO")]),
        # Three letters after "near", where the country is told.
        ("Chad reinforced its posts near Bol.", [("Chad", "TD"), ("Bol", "TD")]),
        ("The fire began in the Grampians National Park in Australia.", [("Grampians", "AU"), ("Australia", "AU")]),
        ("Trains stopped at Upton-upon-Severn in England.", [("Upton-upon-Severn", "GB"), ("England", "GB")]),
        ("HUBBALLI: Ballari MLA Ramesh Kattimani demanded an inquiry.", [("Hubballi", "IN"), ("Ballari", "IN")]),
        # The port is the next place's.
        ("Uzbekistan will use the Caspian port of Turkmenbashi.", [
            ("Uzbekistan", "UZ"), ("Caspian", ""), ("Turkmenbashi", "TM")]),
        # Moroccan papers write of Dakhla without more.
        ("Morocco will build a plant at Dakhla and one near Agadir.", [
            ("Morocco", "MA"), ("Dakhla", "EH"), ("Agadir", "MA")]),
    ],
)  # fmt: skip
def test_english_places_of_local_papers(text: str, places: list[tuple[str, str]]) -> None:
    """What a local paper leaves untold is told by the country, the province and the towns of the article."""
    assert _told(text, "en") == places


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("LIMA, March 3 - Shops were shut.", ["LIMA"]),
        ("He came off the bench in August's friendly in California.", ["California"]),
        ("Kuwait will join the Gulf network.", ["Kuwait"]),
        ("Peter Lancaster sold Jersey cows.", []),
    ],
)
def test_english_months_and_adjectives_are_no_places(text: str, names: list[str]) -> None:
    """A month before its day, and "the Gulf" before a noun, name no place."""
    assert [name for name, _ in _told(text, "en")] == names


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("استعاد الجيش السوداني مدينة بارا شمال الأبيض.", [("بارا", "SD"), ("الأبيض", "SD")]),
        ("نزح سكان من الفاشر إلى طويلة في السودان.", [("الفاشر", "SD"), ("طويلة", "SD"), ("السودان", "SD")]),
        (
            "سيمر الخط في سلطنة عُمان بهيماء قبل أن يبلغ البريمي.",
            [("سلطنة عُمان", "OM"), ("هيماء", "OM"), ("البريمي", "OM")],
        ),
        ("تضررت بساتين على روافد سيروان في العراق.", [("سيروان", "IQ"), ("العراق", "IQ")]),
        ("ارتفع منسوب سدود اللوكوس في المغرب.", [("اللوكوس", "MA"), ("المغرب", "MA")]),
        ("وصل الوفد إلى سيول.", [("سيول", "KR")]),
        ("تضررت قرى بعد سيول اجتاحت حلبجة في العراق.", [("حلبجة", "IQ"), ("العراق", "IQ")]),
        ("لقي خمسة حتفهم في سيول جارفة.", []),
        ("فتح مطار الريان في المكلا أبوابه.", [("مطار الريان", "YE"), ("المكلا", "YE")]),
    ],
)
def test_arabic_places_of_local_papers(text: str, places: list[tuple[str, str]]) -> None:
    """The object of a verb of taking, what flows and is dammed, and floods that are not Seoul."""
    assert _told(text, "ar") == places


def test_counties_of_one_name_stay_apart() -> None:
    """A county is chosen by the state that the article tells of."""
    found = places_of("Regulators in Pennsylvania spoke. Delaware County sued, as did Chester.", "en")
    county = next(place for place in found if place.name == "Delaware County")
    assert abs(county.latitude - 39.9) < 0.3


@pytest.mark.parametrize("name", ["Sokoto", "Kaduna", "Apurimac", "Barisal", "Gqeberha", "Cumilla", "Kisumu"])
def test_no_river_swallows_a_town(name: str) -> None:
    """Towns and provinces that rivers are called after, and towns by their newer spelling, are there."""
    assert any(entry.kind != "river" for entry in load().find(name, "en"))


def test_areas() -> None:
    """A town lies in its country, its province and its county, not in the county of another end of the province."""
    gazetteer = load()
    state, country = gazetteer.find("Pennsylvania", "en")[0], gazetteer.country("US")
    town = next(entry for entry in gazetteer.find("Coatesville", "en") if entry.division == "US.PA")
    assert country is not None
    assert lies_in(town, state)
    assert lies_in(town, country)
    assert not lies_in(state, town)
    assert first_level("PH.02.31") == "PH.02"
    assert are_near(town, town, 0.1)


def test_a_name_within_another_is_not_behind_it() -> None:
    """A number within a name of several words that ends the text, with a place of its own in it: found, no error."""
    assert "ديالى" in [place.name for place in places_of("بلدية ٤٢ ديالى.", "ar")]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("وقعت الطوغو والكوديفوار والسينغال على الميثاق.", {"TG", "CI", "SN"}),
        ("وصل الوفد إلى الكامرون قادما من الموزمبيق.", {"CM", "MZ"}),
        ("وانضمت الشيلي والسورينام والنيبال إلى المبادرة.", {"CL", "SR", "NP"}),
        ("وفازت هولاندا على فينلندا بهدفين.", {"NL", "FI"}),
        ("وزار السيشل عشرون ألف سائح.", {"SC"}),
        ("افتتحت مدرسة البنين في الرياض.", {"SA"}),
    ],
)
def test_countries_as_papers_of_the_maghreb_spell_them(text: str, countries: set[str]) -> None:
    """The spelling after the French, with and without the article; boys are no country."""
    assert {country for _, country in _told(text, "ar")} == countries
