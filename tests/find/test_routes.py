# SPDX-License-Identifier: Apache-2.0
"""Ways between places: the patterns, their order, modes and states; and what is no way."""

import pytest

from generator.find import places, routes
from generator.model import Facts, Language, Route
from generator.names import Names
from generator.read import read_text


def routes_of(text: str, language: Language) -> tuple[Route, ...]:
    """The routes of a text, after its places."""
    article = read_text(text, language=language)
    return routes.find(article, Names.empty(), places.find(article, Names.empty(), Facts())).routes


@pytest.mark.parametrize(
    ("text", "language", "stops"),
    [
        ("خط حديدي يربط البصرة بحلب عبر بغداد والموصل.", "ar", ["basra", "baghdad", "mosul", "aleppo"]),
        ("ممر بري بين بغداد وعمّان وبيروت.", "ar", ["baghdad", "amman", "beirut"]),
        ("قطار من القاهرة إلى أسوان مرورا بالأقصر.", "ar", ["cairo", "luxor", "aswan"]),
        ("خط ملاحي ينطلق من جدة ويمر ببورتسودان وصولا إلى مرسيليا.", "ar", ["jeddah", "port-sudan", "marseille"]),
        ("الطريق الواصل بين دمشق وحمص مغلق.", "ar", ["damascus", "homs"]),
        ("أنابيب تمتد من كركوك إلى جيهان.", "ar", ["kirkuk", "ceyhan"]),
        ("A railway links Lobito with Lusaka through Kolwezi.", "en", ["lobito", "kolwezi", "lusaka"]),
        ("The cable runs from Marseille to Mombasa via Djibouti.", "en", ["marseille", "djibouti", "mombasa"]),
        ("A ferry between Dover and Calais stopped.", "en", ["dover", "calais"]),
        ("خط حديدي يصل رشت بأستارا في شمال إيران.", "ar", ["rasht", "astara"]),
        ("الطريق الذي يربط طنطا ببنها المصرية.", "ar", ["tanta", "banha"]),
        ("وصلت الباخرة إلى ميناء طرطوس قادمة من مرسين.", "ar", ["mersin", "tartus-port"]),
        ("تبحر السفينة من صلالة لترسو في جدة ثم العقبة.", "ar", ["salalah", "jeddah", "aqaba"]),
        ("للكابل محطات إنزال في مسقط وكراتشي ومومباي.", "ar", ["muscat", "karachi", "mumbai"]),
        ("أغلق طريق دمشق - حمص يومين.", "ar", ["damascus", "homs"]),
        ("سكة حديد حيفا – درعا قديمة.", "ar", ["haifa", "daraa"]),
        ("غادر قطار القاهرة، قبل أن يصل القطار من بنها إلى طنطا.", "ar", ["banha", "tanta"]),
        ("The Trieste-Vienna railway was closed.", "en", ["trieste", "vienna"]),
        ("A cargo ship arrived in Tartus from Mersin.", "en", ["mersin", "tartus"]),
        ("The ferry sails from Durres to Bari, calling at Brindisi.", "en", ["durres", "brindisi", "bari"]),
        ("From Lobito, copper is to travel by rail to Lusaka through Kolwezi.", "en", ["lobito", "kolwezi", "lusaka"]),
        ("A road linking Zambia's Lusaka to Harare was paved.", "en", ["lusaka", "harare"]),
    ],
)
def test_a_way_is_told(text: str, language: Language, stops: list[str]) -> None:
    """The stops stand in travel order: the start, what lies between, the end."""
    (route,) = routes_of(text, language)
    assert list(route.stops) == stops


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("اتفاقية شراكة بين روسيا وإيران لتطوير السكك.", "ar"), ("تشهد العلاقات بين مصر وتركيا تحسنا.", "ar"),
        ("سافر الوزير من القاهرة إلى بغداد.", "ar"), ("زار الوفد باريس ولندن بالقطار.", "ar"),
        ("Talks between Iraq and Turkey on a railway went on.", "en"), ("She moved from Paris to London.", "en"),
        ("باريس - لندن: اجتماع الوزراء.", "ar"), ("مباراة القاهرة - تونس نقلت على الطريق.", "ar"),
        ("وصل الوزير إلى بغداد قادما من عمّان.", "ar"), ("The Paris-London talks on rail failed.", "en"),
        ("From Paris, she is to speak to London.", "en"),
        ("Railway workers met in Lusaka. Ships left Harare.", "en"),
    ],
)  # fmt: skip
def test_what_is_no_way(text: str, language: Language) -> None:
    """Relations and agreements between countries, journeys of people, places that no noun of a way governs."""
    assert routes_of(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "modes", "status"),
    [
        ("قطارات وسفن بين موسكو وباكو.", "ar", ("rail", "ship"), None),
        ("طريق مقترح من بغداد إلى عمّان.", "ar", ("road",), "planned"),
        ("A pipeline from Kirkuk to Ceyhan is suspended.", "en", ("pipeline",), "suspended"),
        ("A proposed corridor between Baku and Kars.", "en", (), "planned"),
    ],
)
def test_mode_and_state(text: str, language: Language, modes: tuple[str, ...], status: str | None) -> None:
    """The nouns of ways tell the modes, several if there are several; cues near by tell the state."""
    (route,) = routes_of(text, language)
    assert (route.modes, route.status) == (modes, status)


def test_the_quoted_name_is_the_label() -> None:
    """Beside the noun of the way; the evidence covers the whole phrase."""
    (route,) = routes_of("افتتح خط «قوس الشمال» الذي يربط بغداد بدمشق أمس.", "ar")
    assert route.label is not None
    assert route.label.exact == "قوس الشمال"
    assert route.evidence.exact == "خط «قوس الشمال» الذي يربط بغداد بدمشق"


@pytest.mark.parametrize(
    ("text", "language", "modes", "label", "status"),
    [
        ("ممر «الجسر»، وهو مسار طويل يربط القاهرة بعمّان.", "ar", (), "الجسر", None),
        ("كابل بحري «مرايا» يمتد من مرسيليا إلى جدة.", "ar", ("cable",), "مرايا", None),
        ("ينقص البلاد سكة حديد، فالخط تنقصه وصلة من بغداد إلى البصرة.", "ar", ("rail",), None, "planned"),
        ("نقلت أجزاء الكابل بالقطار من القاهرة إلى أسوان.", "ar", ("rail",), None, None),
        ("An undersea cable links Muscat with Mumbai.", "en", ("cable",), None, None),
    ],
)
def test_names_and_modes(
    text: str, language: Language, modes: tuple[str, ...], label: str | None, status: str | None
) -> None:
    """The quoted name follows any noun of the way in the clause; a cable in the sea is no ship; what lacks is planned."""
    (route,) = routes_of(text, language)
    assert (route.modes, route.label and route.label.exact, route.status) == (modes, label, status)
