# SPDX-License-Identifier: Apache-2.0
"""Ways whose parts stand in any order, or that only verbs or their names tell; and what only looks like a way."""

import pytest

from generator.model import Language
from tests.find.test_route_forms import stops_of


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        ("Via Tbilisi, the pipeline takes the company's oil from Baku to Ceyhan.", "en", [["Baku", "Tbilisi", "Ceyhan"]]),
        ("The 700-km track would take trains to Gao through Mopti from Bamako.", "en", [["Bamako", "Mopti", "Gao"]]),
        ("A goods train to Guntur from Hyderabad left the rails near Nalgonda.", "en", [["Hyderabad", "Guntur"]]),
        ("The fibre link to Martinique from Cienfuegos would go live in May.", "en", [["Cienfuegos", "Martinique"]]),
        ("The overnight bus to Medan from Banda Aceh stopped at Lhokseumawe.", "en", [["Banda Aceh", "Lhokseumawe", "Medan"]]),
        ("The Druzhba pipeline crosses Belarus and Poland before reaching Germany.", "en", [["Belarus", "Poland", "Germany"]]),
        ("وصلت الشاحنات إلى إدلب من تركيا عبر باب الهوى.", "ar", [["تركيا", "باب الهوى", "إدلب"]]),
        ("عبر تبليسي، ينقل الأنبوب النفط من باكو إلى جيهان.", "ar", [["باكو", "تبليسي", "جيهان"]]),
        ("تستورد المصافي النفط عبر أنبوب يعبر بيلاروسيا وأوكرانيا قبل أن يصل إلى المجر.", "ar", [["بيلاروسيا", "أوكرانيا", "المجر"]]),
        # Not without a noun of a way before, and not where another place is only compared.
        ("A letter to Paris from London was about the railway.", "en", []),
        ("عاد اللاجئون إلى حلب من تركيا.", "ar", []),
        ("حولت السفن إلى طريق رأس الرجاء الصالح بدلا من باب المندب.", "ar", []),
        ("ستمر الطريق بباجة وبوسالم لتصل إلى الحدود انطلاقا من تونس.", "ar", []),
    ],
)  # fmt: skip
def test_parts_in_any_order(text: str, language: Language, ways: list[list[str]]) -> None:
    """The end or what lies between may be told first; a way that passes places needs no start."""
    assert stops_of(text, language) == ways


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        ("The Lagos-Abidjan highway will pass through Cotonou, Lome and Accra.", "en",
         [["Lagos", "Cotonou", "Lome", "Accra", "Abidjan"]]),
        ("The Amritsar–Jamnagar expressway would pass Bathinda and Bikaner.", "en", [["Amritsar", "Bathinda", "Bikaner", "Jamnagar"]]),
        ("Ferries on the Tarifa-Tangier crossing were cancelled.", "en", [["Tarifa", "Tangier"]]),
        ("The Nairobi–Mombasa, Nairobi–Kisumu and Kisumu–Busia roads will be tolled.", "en",
         [["Nairobi", "Mombasa"], ["Nairobi", "Kisumu"], ["Kisumu", "Busia"]]),
        ("ستبنى محطة ضخ على خط النفط العراقي السوري كركوك - بانياس.", "ar", [["كركوك", "بانياس"]]),
        ("The high-speed train will cut the Casablanca-Marrakesh journey to 80 minutes.", "en", [["Casablanca", "Marrakesh"]]),
        ("شهد أوتوستراد بيروت ــ طرابلس زحمة سير.", "ar", [["بيروت", "طرابلس"]]),
        ("سيمر طريق دمشق – بغداد بتدمر والبوكمال.", "ar", [["دمشق", "بغداد"]]),
    ],
)  # fmt: skip
def test_what_a_named_way_passes(text: str, language: Language, ways: list[list[str]]) -> None:
    """Behind "the A – B road" a verb of passing tells stops between; a long dash is one; a crossing at sea is a way."""
    assert stops_of(text, language) == ways


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        ("The railway cost a billion. It starts in Lobito, passes through Luau and ends at Kolwezi.", "en", [["Lobito", "Luau", "Kolwezi"]]),
        ("The railway starts in Lobito. It crosses Angola before ending in Kolwezi.", "en", [["Lobito", "Angola", "Kolwezi"]]),
        ("هذا الخط الحديدي طوله 600 كيلومتر. ويبدأ من مدينة دوالا، ويمر بياوندي، وينتهي في بيلابو.", "ar", [["دوالا", "ياوندي"]]),
        ("The tour cost a billion. It starts in Lobito, passes through Luau and ends at Kolwezi.", "en", []),
    ],
)  # fmt: skip
def test_verbs_alone(text: str, language: Language, ways: list[list[str]]) -> None:
    """Where the sentence before tells the means, "it starts in …, passes …, ends at …" needs no noun of a way."""
    assert stops_of(text, language) == ways


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        ("وبين الحسكة ودير الزور طريق مقطوع منذ شهرين.", "ar", [["الحسكة", "دير الزور"]]),
        ("يتيح الممر نقل البضائع من الهند بحرا إلى الإمارات، ومنها برا عبر السعودية والأردن إلى حيفا.", "ar",
         [["الهند", "الإمارات", "السعودية", "الأردن", "حيفا"]]),
        ("From Mersin, the goods go by truck to Gaziantep and then across the border to Aleppo.", "en",
         [["Mersin", "Gaziantep", "Aleppo"]]),
        ("Buses leave Tirana at noon, call at Durres and Shkoder and arrive in Podgorica in the evening.", "en",
         [["Tirana", "Durres", "Shkoder", "Podgorica"]]),
        ("The dhow, which left Sur in Oman on 4 January, reached Zanzibar after stops in Mukalla and Mogadishu.", "en",
         [["Sur", "Mukalla", "Mogadishu", "Zanzibar"]]),
        ("The gas pipeline will run from Bizerte under the Mediterranean to Sicily.", "en", [["Bizerte", "Mediterranean", "Sicily"]]),
        ("A gas pipeline along the Atlantic coast will carry fuel from Lagos to Tangier via Dakar.", "en", [["Lagos", "Dakar", "Tangier"]]),
        ("يمتد الكابل بين مومباي وجنوة، وله محطات إنزال في صلالة وجدة.", "ar", [["مومباي", "صلالة", "جدة", "جنوة"]]),
        ("نقلت المواد من درنة إلى بنغازي عبر الطريق الساحلي مرورا بالبيضاء والمرج.", "ar", [["درنة", "البيضاء", "المرج", "بنغازي"]]),
        ("وصلت إلى مرفأ اللاذقية باخرة محملة بنحو 12 ألف طن من القمح قادمة من أوكرانيا.", "ar", [["أوكرانيا", "مرفأ اللاذقية"]]),
        ("شيدت الطريق عام 1936 لتصل أسمرة بمصوع.", "ar", [["أسمرة", "مصوع"]]),
        ("أضرب سائقو سيارات الأجرة العاملة بين القامشلي والحسكة.", "ar", [["القامشلي", "الحسكة"]]),
        ("طالت الضربات الجسور التي تربط خيرسون بالقرم.", "ar", [["خيرسون", "القرم"]]),
        ("غادرت القافلة إلى إدلب، وكانت قد انطلقت من غازي عنتاب.", "ar", [["غازي عنتاب", "إدلب"]]),
    ],
)  # fmt: skip
def test_further_forms(text: str, language: Language, ways: list[list[str]]) -> None:
    """Legs by several means, ways in front of their noun, roads along a coast, starts told last, seas passed under."""
    assert stops_of(text, language) == ways


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Prices ranged from Paris to Warsaw, according to the rail union.", "en"),
        ("The train driver, from Leeds, moved to York in 2010.", "en"),
        ("Shipping companies from Hamburg to Singapore raised their rates.", "en"),
        ("The pipeline company moved its office from Calgary to Houston.", "en"),
        ("He has run a ferry company in Piraeus since moving from Chios to Athens.", "en"),
        ("Ship traffic fell from Singapore to Shanghai as ports closed.", "en"),
        ("The border crossing between Poland and Belarus was closed to lorries.", "en"),
        ("ربط الناشط بين احتجاجات بغداد وبيروت.", "ar"),
        ("She was a train guard between 1990 and 1995 in Leeds and York.", "en"),
        ("The line will join Multan and Sukkur to the national grid.", "en"),
        ("يهدف مشروع السكة إلى ربط أدرار وتمنراست بشبكة القطارات.", "ar"),
        ("ارتفعت الحرارة من بيروت إلى البقاع، وأغلقت الثلوج طريق ضهر البيدر.", "ar"),
        ("توجه المركب من موانئ صفاقس وجرجيس نحو لامبيدوزا.", "ar"),
        ("أضرب سائقو الشاحنات من طنجة إلى أكادير.", "ar"),
        ("سيصل القطار إلى سفاجا عبر قنا.", "ar"),
    ],
)  # fmt: skip
def test_no_way(text: str, language: Language) -> None:
    """Ranges of people and prices, moves of house, grids, borders, two starts, a noun in another clause."""
    assert stops_of(text, language) == []
