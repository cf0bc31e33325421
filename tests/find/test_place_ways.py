# SPDX-License-Identifier: Apache-2.0
"""Names that only the way on which they stand shows to be places."""

import pytest

from generator.model import Language
from tests.find.test_route_forms import stops_of


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        # Everyday words.
        ("أعلنت الوزارة أن الطريق الذي يصل بين الزرقاء والمفرق سيفتتح قريبا.", "ar", [["الزرقاء", "المفرق"]]),
        ("سيفتح خط طيران مباشر بين البصرة ومشهد.", "ar", [["البصرة", "مشهد"]]),
        ("تنطلق الحافلات من الرقة وتتوقف في الطبقة ومنبج قبل أن تصل إلى حلب.", "ar", [["الرقة", "الطبقة", "منبج", "حلب"]]),
        ("The operator plans a route from Split to Ancona.", "en", [["Split", "Ancona"]]),
        # Towns of few people.
        ("الخط البحري بنزرت - ليفورنو يعود إلى العمل.", "ar", [["بنزرت", "ليفورنو"]]),
        ("The A75, which connects Stranraer with Dumfries, reopened on Sunday.", "en", [["Stranraer", "Dumfries"]]),
        ("The new road will join Lodwar to Kapoeta across the border.", "en", [["Lodwar", "Kapoeta"]]),
        ("لا تزال الطريق الرابطة بين النعمة وباسكنو غير سالكة.", "ar", [["النعمة", "باسكنو"]]),
        # Names of towns as they sound.
        ("أعلنت غينيا إعادة فتح الطريق الرابط بين كوناكري وكانكان.", "ar", [["كوناكري", "كانكان"]]),
        ("يمتد خط السكة في بوليفيا من سوكري إلى أورورو عبر بوتوسي.", "ar", [["سوكري", "بوتوسي", "أورورو"]]),
        ("أغلق طريق كوناكري - لابي في غينيا.", "ar", [["كوناكري", "لابي"]]),
        # No places.
        ("تقوم الفكرة على ربط ميناء الفاو بالحدود بسكة حديد وطريق.", "ar", []),
        ("توقفت القطارات بين المحطتين في مدينة دوالا في الكاميرون.", "ar", []),
        ("نقل المصابون بسيارات الإسعاف من موقع الحادث إلى مستشفيات دوالا في الكاميرون.", "ar", []),
        ("The ferry brought greetings from Mary Split to Ancona.", "en", []),
        ("The train took the crew from Hope to despair.", "en", []),
        # Figures of speech.
        ("The line between North and South is blurred.", "en", []),
        ("The road from Victory to Defeat is short.", "en", []),
        ("The bus from Terminal 2 to Terminal 4 is free.", "en", []),
        ("رحلة اللاعب من الأمل إلى النصر لم تكن سهلة.", "ar", []),
        ("خط الباص من الجامعة إلى الصالحية.", "ar", []),
        ("قطار التسوية بين الأمل واليأس.", "ar", []),
        ("طريق من الحجر إلى الحديد.", "ar", []),
    ],
)  # fmt: skip
def test_stops_of_a_way_are_places(text: str, language: Language, ways: list[list[str]]) -> None:
    """Beside a known stop, or with others of one country; not a part of a longer name, nor the noun of a way."""
    assert stops_of(text, language) == ways
