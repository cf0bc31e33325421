# SPDX-License-Identifier: Apache-2.0
"""Which names of a text are places, and which place is meant."""

import time

import pytest

from generator.find.places import find
from generator.model import Facts, Language, Place
from generator.names import Names
from generator.read import read_text


def places_of(text: str, language: Language) -> tuple[Place, ...]:
    """The places of a text of one paragraph."""
    return find(read_text(text, language=language), Names.empty(), Facts()).places


def ids_of(text: str, language: Language) -> list[str]:
    return [str(place.id) for place in places_of(text, language)]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("وصلت السفينة من مرسيليا إلى بيروت.", ["marseille", "beirut"]),
        ("اجتمع الخبراء بموسكو وطهران.", ["moscow", "tehran"]),
        ("مساعدات لليمن وللبحرين.", ["yemen", "bahrain"]),
        ("نقلت البضائع فالأردن ثم العراق.", ["jordan", "iraq"]),
        ("أبرمت طهران اتفاقا مع بكين.", ["tehran", "beijing"]),
        ("عبرت الناقلة مضيق هرمز نحو بحر العرب.", ["strait-of-hormuz", "arabian-sea"]),
        ("هطلت الأمطار على كوريا الشمالية.", ["north-korea"]),
        ("افتتح المعرض في مدينة قم الإيرانية.", ["qom"]),
        ("تضررت بلدات صوريف وقباطية.", ["surif", "qabatiya"]),
    ],
)
def test_arabic_names_are_found(text: str, ids: list[str]) -> None:
    """With and without clitics, with the article after li-, metonyms, several words, lists after a plural."""
    assert ids_of(text, "ar") == ids


@pytest.mark.parametrize(
    "text",
    [
        "التقى الوزير الإيراني نظيره التركي.", "يسعى المزارعون دوما إلى الماء.", "قم بزيارة الحديقة.", "في حلف شمال الأطلسي خلاف.",
        "درست في جامعة القاهرة.", "قالت صحيفة الخليج إن السوق هادئة.", "صدر القرار عن ولاية أخرى.", "ذكرت وكالات أن الطريق مغلق.",
    ],
)  # fmt: skip
def test_arabic_words_that_are_no_place(text: str) -> None:
    """Adjectives of nationality, common words that are also towns, names inside an organisation's name."""
    assert ids_of(text, "ar") == []


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("The ferry left Dover for Calais.", ["dover", "calais"]),
        ("LUANDA - Traders met in Angola.", ["luanda", "angola"]),
        ("Zambia's copper goes to China.", ["zambia", "china"]),
        ("U.S. officials visited the UK.", ["united-states", "united-kingdom"]),
        ("Boats crossed the Strait of Hormuz and the Gulf.", ["strait-of-hormuz", "persian-gulf"]),
        ("Rain fell in northern Syria.", ["syria"]),
        ("Tbilisi said that Georgia would wait.", ["tbilisi", "georgia"]),
    ],
)
def test_english_names_are_found(text: str, ids: list[str]) -> None:
    """Datelines, possessives, abbreviations, names with "the", directions before a name."""
    assert ids_of(text, "en") == ids


@pytest.mark.parametrize(
    "text",
    [
        "Marlon Jordan spoke to us about the turkey.", "Georgia Aldane laughed.", "He works for the Bank of England.",
        "The Benguela Railway was repaired.", "She studied at the University of Cairo.", "Iranian and Turkish engineers met.",
        "They told us to wait.",
    ],
)  # fmt: skip
def test_english_words_that_are_no_place(text: str) -> None:
    """People named like places, organisations, adjectives, "us" in small letters."""
    assert ids_of(text, "en") == []


@pytest.mark.parametrize(
    ("text", "language", "identifier", "country"),
    [
        ("قال سكان طرابلس إن الحكومة الليبية وعدتهم.", "ar", "tripoli", "LY"),
        ("قال سكان طرابلس إن الحكومة اللبنانية وعدتهم في لبنان.", "ar", "tripoli-lebanon", "LB"),
        ("عاد الوفد الأردني من بلده إلى عمان.", "ar", "amman", "JO"),
        ("سافر الوفد إلى عُمان.", "ar", "oman", "OM"),
        ("هدمت الجرافات منزلا فلسطينيا في بلدة دوما قرب نابلس.", "ar", "duma-west-bank", "PS"),
        ("قصف الطيران السوري مدينة دوما في سوريا.", "ar", "douma", "SY"),
    ],
)
def test_namesakes_are_told_apart(text: str, language: Language, identifier: str, country: str) -> None:
    """By the country that the text names, by its adjective, by a written vowel sign."""
    found = {str(place.id): place.country for place in places_of(text, language)}
    assert found.get(identifier) == country


@pytest.mark.parametrize(
    ("text", "language", "name", "kind"),
    [
        ("رست السفينة في ميناء الفجيرة.", "ar", "ميناء الفجيرة", "port"),
        ("هبطت الطائرة في مطار صنعاء.", "ar", "مطار صنعاء", "site"),
        ("وقع حادث في ولاية باتنة.", "ar", "باتنة", "state"),
        ("Ships wait at the port of Lobito.", "en", "Lobito", "port"),
        ("A plane landed at Beirut airport.", "en", "Beirut airport", "site"),
    ],
)
def test_the_head_word_tells_the_kind(text: str, language: Language, name: str, kind: str) -> None:
    """A port or an airport is a place of its own with its head word; a province keeps the bare name."""
    place = places_of(text, language)[0]
    assert (place.name, place.kind) == (name, kind)


def test_one_identity_has_all_its_mentions() -> None:
    """The mentions are exact words of the text, the name is as first written, both languages are named."""
    (place,) = places_of("زار قازان ثم عاد إلى كازان.", "ar")
    assert [mention.exact for mention in place.mentions] == ["قازان", "كازان"]
    assert place.name == "قازان"
    assert place.names["en"] == "Kazan"


def test_a_town_without_an_arabic_name_is_found_by_its_sound() -> None:
    """After "town", in a country that the text names."""
    assert "draa-ben-khedda" in ids_of("انقطع الماء في بلدية ذراع بن خدة الجزائرية.", "ar")


def test_a_long_line_takes_linear_time() -> None:
    """Sixty thousand words in one sentence."""
    started = time.perf_counter()
    places_of("كلمة أخرى هنا " * 20_000, "ar")
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("يربط الخط الجديد زاخو بدهوك مرورا بسميل العراقية.", {"zakho"}),
        ("قطار إيراني جديد يصل رشت بأستارا.", {"rasht", "astara"}),
        ("تسير عبّارة سعودية بين ينبع وضبا.", {"yanbu", "duba"}),
        ("قناة جزائرية تنقل الماء من أزفون مرورا بماكودة.", {"makouda"}),
        ("قال مسؤول أفغاني في كابل إن الطريق فتح.", {"kabul"}),
    ],
)
def test_what_a_way_joins_is_a_place(text: str, ids: set[str]) -> None:
    """A verb of joining, "passing by", a list beside a known place; a common word with its country."""
    assert ids <= set(ids_of(text, "ar"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("انقطع كابل بحري، ومد العمال أمتارا من كابل آخر.", "ar"), ("عبر القارب النهر إلى الضفة المقابلة.", "ar"),
        ("أنجز محور الشمال والجنوب.", "ar"), ("أعلن الوزير الفنلندي أن التقى المدرب باولو مونتي.", "ar"),
        ("رشت السلطات الحقول بالماء.", "ar"), ("Awash in debt, the firm closed.", "en"),
    ],
)  # fmt: skip
def test_words_of_ways_that_are_no_place(text: str, language: Language) -> None:
    """A cable, the other bank, an axis of directions, a given name that begins like a preposition, a verb."""
    assert ids_of(text, language) == []


def test_a_question_word_before_a_country_is_no_given_name() -> None:
    """As in "Whether Poland …": function words at the beginning of a sentence are capitalised too."""
    assert ids_of("Whether Poland will pay is open.", "en") == ["poland"]
