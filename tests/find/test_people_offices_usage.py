# SPDX-License-Identifier: Apache-2.0
"""Names beside long and rare offices, names that are everyday words, and the office told in both languages' words."""

from __future__ import annotations

import pytest

from generator.find.order import find_all
from generator.languages import nationalities
from generator.languages.offices import office_in_words
from generator.model import LANGUAGES, Language, Person
from generator.names import Names
from generator.read import read_text

CODES = """
AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG
CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID
IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME
MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG
SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW
AX AS AI AQ AW BM BQ BV IO KY CX CC CK CW FK FO GF PF TF GI GL GP GU GG HM HK IM JE MO MQ YT MS NC NU NF MP PN PR PS
RE BL SH MF PM SX GS SJ TK TC UM VG VI WF EH XK
"""


def _people(text: str) -> tuple[Person, ...]:
    return find_all(read_text(text + "\n"), Names.empty()).people


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ورأى رئيس الوفد السعودي البراء توفيق أن النص جيد.", ["البراء توفيق"]),
        ("وقال رئيس الوفد المصري المنذر حسني إن المحادثات صعبة.", ["المنذر حسني"]),
        ("وقالت رئيسة الوفد المغربي الزهراء بناني إن الوقت ضيق.", ["الزهراء بناني"]),
        ("وقال وزير البيئة العراقي الليث كامل إن الخطة جاهزة.", ["الليث كامل"]),
        ("وقال الأمين التنفيذي لاتفاقية المياه العابرة بشأن الأنهار سيمون كارتر إن النهر جف.", ["سيمون كارتر"]),
        ("وقال رئيس فريق الخبراء الدولي بشأن الجفاف مازن الشامي إن النهر جف.", ["مازن الشامي"]),
        ("وقالت كبيرة مفاوضي تحالف الدول الصغيرة آن هالورسن: «لم نكن هناك».", ["آن هالورسن"]),
        ("وقالت آن ماري دوبوا إن الوقت حان.", ["آن ماري دوبوا"]),
        ("وآن الأوان للعمل.", []),
        ("وقال الوزير آن الوقت حان.", []),
        ("وقالت جين سو من منظمة أصدقاء النهر إن المياه انخفضت.", ["جين سو"]),
        ("وقال أوبي نواكو من جامعة الدلتا إن المياه انخفضت.", ["أوبي نواكو"]),
        ("وقالت مصادر مطلعة من وزارة النفط إن المياه انخفضت.", []),
        ("وقال خبير آخر من جامعة الموصل إن المياه انخفضت.", []),
        ("وقالت المديرة نداء قاسم إن العمل بدأ.", ["نداء قاسم"]),
        ("وقال الشيخ إمام عيسى إن العمل بدأ.", ["إمام عيسى"]),
        ("وقال القائد حازم فوزي إن العمل بدأ.", ["حازم فوزي"]),
        ("ووجهت المنظمة نداء عاجلا إلى الدول.", []),
        ("وصدر قرار حازم من المجلس.", []),
        ("وعقد الاجتماع برئاسة سامي الخطيب.", ["سامي الخطيب"]),
        ("ووصل الوفد بقيادة سامي الخطيب إلى عدن.", ["سامي الخطيب"]),
        ("وعقدت لجنة برئاسة المدير العام اجتماعها.", []),
        ("Environment Minister Eng. Fahd Al-Harbi said the plan was ready.", ["Fahd Al-Harbi"]),
        ("Industry Minister Ing. Carlos Vidal said the plant was open.", ["Carlos Vidal"]),
        ("Oman Ports GCEO Captain Yousef Al-Rawahi said the berth was full.", ["Yousef Al-Rawahi"]),
        ("Dubai Ruler Sheikh Rashid Al-Marri opened the fair.", ["Rashid Al-Marri"]),
        ("He drew a line with a ruler.", []),
    ],
)
def test_who_is_named(text: str, wanted: list[str]) -> None:
    """A title ends before the name, however rare or everyday its first word; a group or a call is nobody."""
    assert [person.name for person in _people(text)] == wanted


@pytest.mark.parametrize(
    ("text", "arabic", "english"),
    [
        ("وقال رئيس دولة الكويت خالد السالم إن العمل بدأ.", "رئيس الكويت", "president of Kuwait"),
        ("وقال حاكم الشارقة سلطان المري إن العمل بدأ.", "حاكم", "ruler"),
        ("وقال حاكم ولاية نهر النيل سالم البدوي إن العمل بدأ.", "المحافظ", "governor"),
        ("وقال رئيس الوفد العماني مازن توفيق إن العمل بدأ.", "رئيس وفد سلطنة عمان", "head of the delegation of Oman"),
        ("وقال المفوض الأوروبي للمناخ كارل هوك إن العمل بدأ.", "المفوض الأوروبي", "European commissioner"),
        (
            "وقال النائب الأول لرئيس الوزراء الروسي أندري بيلو إن العمل بدأ.",
            "النائب الأول لرئيس وزراء روسيا",
            "first deputy prime minister of Russia",
        ),
        ("وقال وزير الطرق والجسور العراقي مازن توفيق إن العمل بدأ.", "وزير الطرق في العراق", "roads and urban development minister of Iraq"),
        (
            "Russian First Deputy Prime Minister Andrei Belov said it was open.",
            "النائب الأول لرئيس وزراء روسيا",
            "first deputy prime minister of Russia",
        ),
        (
            "US State Department deputy spokesman Vernon Pale said it was clear.",
            "نائب المتحدث باسم وزارة الخارجية الأميركية",
            "deputy spokesperson of the State Department",
        ),
        ("European climate commissioner Karl Hoek said it was clear.", "المفوض الأوروبي", "European commissioner"),
        ("The head of the Omani delegation, Mazin Tawfiq, said it was clear.", "رئيس وفد سلطنة عمان", "head of the delegation of Oman"),
        ("UAE President Mohamed Al-Rashid met the envoys.", "رئيس الإمارات", "president of the United Arab Emirates"),
        ("Assistant Foreign Minister Omar Salem said it was ready.", "الوزير", "minister"),
    ],
)  # fmt: skip
def test_the_office_in_both_languages(text: str, arabic: str, english: str) -> None:
    """What narrows an office is told in both languages, and a lower office is not raised."""
    (person,) = _people(text)
    assert person.office is not None
    told = {language: office_in_words(person.office, language) for language in LANGUAGES}
    assert told == {"ar": arabic, "en": english}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_name(language: Language) -> None:
    """No page shows the code of ISO 3166-1 instead of a country or a territory."""
    named = {code: nationalities.name(code, language) for code in CODES.split()}
    assert [code for code, name in named.items() if name == code] == []
