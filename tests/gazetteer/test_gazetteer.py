# SPDX-License-Identifier: Apache-2.0
"""The table of places: what it holds, that it is made alike every time, that names lead to the right place."""

import re
import time

import pytest

from generator.gazetteer import TABLE, Gazetteer, country_name, load
from generator.gazetteer.extract import arabic_names
from generator.gazetteer.keys import key
from generator.gazetteer.make import make
from generator.gazetteer.sounds import arabic_skeleton, latin_skeleton, latin_skeletons
from generator.gazetteer.table import Table
from generator.model import Language


def test_the_table_is_what_make_makes() -> None:
    """Made twice from the committed sources, the table has the same bytes."""
    for name, text in make().items():
        assert text == TABLE.with_name(name).read_text(encoding="utf-8"), name


def test_identifiers_are_ascii_and_unique() -> None:
    identifiers = [entry.id for entry in load().all_entries()]
    assert len(identifiers) == len(set(identifiers))
    assert all(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", identifier) for identifier in identifiers)


def test_positions_and_countries_are_possible() -> None:
    for entry in load().all_entries():
        assert -90 <= entry.latitude <= 90, entry.id
        assert -180 <= entry.longitude <= 180, entry.id
        assert re.fullmatch(r"[A-Z]{2}|", entry.country), entry.id
        assert entry.name_en, entry.id


@pytest.mark.parametrize(
    ("name", "language", "latitude", "longitude"),
    [
        ("قازان", "ar", 55.8, 49.1), ("كازان", "ar", 55.8, 49.1), ("غوتنغن", "ar", 51.5, 9.9), ("بيونغ يانغ", "ar", 39.0, 125.8),
        ("باناما", "ar", 8.5, -80.8), ("بنما", "ar", 8.5, -80.8), ("إيرلندا", "ar", 53.2, -8.0), ("كوريا الشمالية", "ar", 40.3, 127.5),
        ("المملكة العربية السعودية", "ar", 24.0, 45.0), ("مضيق هرمز", "ar", 26.6, 56.5), ("الفاو", "ar", 29.9, 48.5),
        ("بورتسودان", "ar", 19.6, 37.2), ("باب المندب", "ar", 12.6, 43.4), ("دجلة", "ar", 35.0, 43.5), ("أميركا", "ar", 39.8, -98.6),
        ("Lobito", "en", -12.4, 13.5), ("Bandar Abbas", "en", 27.2, 56.3), ("Chabahar", "en", 25.3, 60.6), ("Mersin", "en", 36.8, 34.6),
        ("U.S.", "en", 39.8, -98.6), ("UK", "en", 54.0, -2.0), ("The Hague", "en", 52.1, 4.3), ("Sao Paulo", "en", -23.5, -46.6),
        ("São Paulo", "en", -23.5, -46.6), ("Suez Canal", "en", 30.6, 32.3), ("Donbas", "en", 48.3, 38.2), ("West Bank", "en", 32.0, 35.3),
    ],
)  # fmt: skip
def test_well_known_names_lead_to_their_place(name: str, language: Language, latitude: float, longitude: float) -> None:
    """Both spelling families of a name, short and full names of countries, names without accents."""
    entry = load().find(name, language)[0]
    assert abs(entry.latitude - latitude) < 3
    assert abs(entry.longitude - longitude) < 3


@pytest.mark.parametrize(
    ("name", "language", "kind", "country"),
    [
        ("تمنراست", "ar", "city", "DZ"), ("شمال كردفان", "ar", "state", "SD"), ("طرفاية", "ar", "town", "MA"),
        ("سد مروي", "ar", "site", "SD"), ("حقل هجليج", "ar", "field", "SD"), ("جزيرة ميون", "ar", "island", "YE"),
        ("Orkney", "en", "island", "GB"), ("Tennessee River", "en", "river", "US"), ("Harris County", "en", "state", "US"),
        ("Larissa", "en", "city", "GR"), ("Lake Turkana", "en", "sea", "KE"), ("باروتش", "ar", "city", "IN"),
    ],
)  # fmt: skip
def test_every_kind_of_place_is_there(name: str, language: Language, kind: str, country: str) -> None:
    """Divisions, small towns, waters, dams, fields, islands: of the kind that papers mean."""
    assert (kind, country) in {(entry.kind, entry.country) for entry in load().find(name, language)}


def test_the_best_known_comes_first() -> None:
    """Our own list, then the populous; the province of a town tells which state it lies in."""
    assert load().find("طرابلس", "ar")[0].country == "LY"
    assert load().find("Springfield", "en")[0].country == "US"
    assert any(entry.division == "US.TX" for entry in load().find("Paris", "en"))


def test_most_names_of_large_cities_are_told_twice() -> None:
    """Cities of a hundred thousand with an Arabic name: most are told alike by two sources, or by one and the sound."""
    named = [entry for entry in load().all_entries() if entry.population >= 100_000 and entry.name_ar]
    assert len(named) > 3_000
    assert sum(len(entry.attested) > 1 for entry in named) * 2 > len(named)


def test_the_tables_load_fast() -> None:
    """Well below the 80 ms that reading them may take, were the machine only half as fast."""
    started = time.process_time()
    gazetteer = Gazetteer(Table(TABLE.read_bytes(), has_head=True))
    gazetteer.find("القاهرة", "ar")
    gazetteer.find("Cairo", "en")
    assert time.process_time() - started < 0.5


def test_a_table_finds_every_line_and_no_other() -> None:
    """Lines of many blocks: the first, the last, those on either side of a block's edge; cells that only begin alike."""
    lines = [f"{number:05d}\t{'x' * (number % 90)}".encode() for number in range(0, 4_000, 2)]
    table = Table(b"head\tx\n" + b"\n".join(lines) + b"\n", has_head=True)
    assert [table.line_of(f"{number:05d}") for number in range(0, 4_000, 2)] == lines
    assert not any(table.line_of(f"{number:05d}") for number in range(1, 4_000, 2))
    assert [table.line_of(cell) for cell in ("", "0", "000000", "99999", "head")] == [None] * 5
    assert Table(b"").line_of("a") is None


def test_every_country_has_a_name_in_both_languages() -> None:
    for entry in load().of_kind("country"):
        assert country_name(entry.country, "ar") != entry.country
        assert country_name(entry.country, "en") != entry.country


def test_every_capital_lies_in_a_known_country() -> None:
    countries = {entry.country for entry in load().of_kind("country")}
    own = [entry for entry in load().of_kind("capital") if entry.own]
    assert len(own) > 150
    assert {entry.country for entry in own} <= countries


def test_unknown_names_have_no_place() -> None:
    assert load().find("مدينة لا وجود لها", "ar") == ()
    assert load().find("", "en") == ()
    assert country_name("ZZ", "en") == "ZZ"


def test_only_arabic_letters_make_an_arabic_name() -> None:
    """Persian, Urdu and Uyghur forms are left out; the form with the article comes first."""
    assert arabic_names(["چابهار", "تشابهار", "چاہ بہار", "Chabahar"]) == ("تشابهار",)
    assert arabic_names(["فجيرة", "الفجيرة", "مدينة الفجيرة", "فجيره"]) == ("الفجيرة",)


@pytest.mark.parametrize(
    ("words", "latin", "same"),
    [
        ("ذراع بن خدة", "Draa Ben Khedda", True), ("أزفون", "Azeffoun", True), ("القنطرة", "El Qantara", True),
        ("شلغوم", "Chelghoum", True), ("طنطا", "Damanhur", False), ("مروانة", "Barika", False),
    ],
)  # fmt: skip
def test_a_spelling_is_compared_by_its_consonants(words: str, latin: str, same: bool) -> None:  # noqa: FBT001
    assert (arabic_skeleton(words.split()) == latin_skeleton(latin)) is same


def test_a_key_is_the_same_for_all_spellings() -> None:
    assert key("الإسكندريّة") == key("الاسكندرية")
    assert key("Gdańsk") == key("GDANSK")


def test_skeletons_of_many_names() -> None:
    """Many names at once have the skeletons that each has alone; one without consonants stays at its place."""
    names = ["El Oued", "Aïn Témouchent", "Oea", "Draa Ben Khedda", "Sidi Bel-Abbès", "Ilizi"]
    assert latin_skeletons(names) == [latin_skeleton(name) for name in names]
    assert latin_skeletons(names)[:3] == ["d", "n tmSnt", ""]
    assert latin_skeletons([]) == []
