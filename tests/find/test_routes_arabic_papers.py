# SPDX-License-Identifier: Apache-2.0
"""Ways as Arabic papers of many countries tell them: towns far away that lie on them, two ways in one sentence."""

import pytest

from tests.find.test_route_forms import stops_of


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        # Rare names between "via" and the end, of countries that the sentence tells.
        ("توقف الخط الحديدي الرابط بين أبيدجان وواغادوغو عبر بواكي وفيركيسيدوغو.",
         [["أبيدجان", "بواكي", "فيركيسيدوغو", "واغادوغو"]]),
        ("تنطلق الحافلات من أبيدجان إلى بواكي كل صباح.", [["أبيدجان", "بواكي"]]),
        ("تنطلق الحافلات من نواكشوط إلى النعمة مرورا بألاك وكيفه.", [["نواكشوط", "ألاك", "كيفه", "النعمة"]]),
        ("غادرت القافلة كوستي متجهة إلى الأبيض عبر تندلتي وأم روابة.", [["كوستي", "تندلتي", "أم روابة", "الأبيض"]]),
        # A verb of joining begins a way of its own.
        ("الكابل الممتد من بيروت إلى طرطوس معطل، فحولت الحركة إلى كابل أقدم يصل طرابلس باللاذقية.",
         [["بيروت", "طرطوس"], ["طرابلس", "اللاذقية"]]),
        # From where the lorries come they go on to the end told, not back to the crossing.
        ("أعيد فتح معبر نصيب أمام الشاحنات القادمة من عمان إلى دمشق.", [["عمان", "دمشق"]]),
        ("وصلت السفينة إلى المكلا قادمة من بربرة.", [["بربرة", "المكلا"]]),
        ("سيربط القطار الكويت بمسقط مرورا بالدمام والدوحة وأبوظبي.", [["الكويت", "الدمام", "الدوحة", "أبوظبي", "مسقط"]]),
        ("أبحرت العبارة من بورتسودان إلى جدة ومنها إلى السويس.", [["بورتسودان", "جدة", "السويس"]]),
        ("زار الوزير دمشق قادما من بيروت.", []),
        ("انتقلت العائلة من حلب إلى مرسين قبل عشر سنوات.", []),
    ],
)  # fmt: skip
def test_ways(text: str, ways: list[list[str]]) -> None:
    """The stops in the order of travel."""
    assert stops_of(text, "ar") == ways


def test_sons_of_somebody_are_no_town_far_away() -> None:
    """«بني» before a name is no town of Bolivia."""
    assert stops_of("قطعت السيول الطريق الرابطة بين تطوان وشفشاون مرورا ببني حسان.", "ar") == [["تطوان", "شفشاون"]]
