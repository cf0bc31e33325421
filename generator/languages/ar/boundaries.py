# SPDX-License-Identifier: Apache-2.0
"""Arabic sentence ends and furniture. Source: our own reading of the share and tail lines of Arabic news sites."""

from generator.languages.boundaries import Boundaries

BOUNDARIES = Boundaries(
    abbreviations=frozenset(
        {"د", "أ", "م", "هـ", "ق.م", "ص", "ت", "ط", "ج", "أ.د", "ب", "ف", "ي", "يو", "بي", "آي", "س"}
    ),
    furniture=frozenset(
        {
            "شاركها",
            "شارك",
            "شاركه",
            "شارك الخبر",
            "شارك المقال",
            "مشاركة",
            "طباعة",
            "انسخ الرابط",
            "نسخ الرابط",
            "تابعنا",
            "تابعونا",
            "اشترك",
            "اشترك الآن",
            "إعلان",
            "أخبار ذات صلة",
            "مواضيع ذات صلة",
            "موضوعات ذات صلة",
            "مواد ذات صلة",
            "اقرأ أيضا",
            "اقرأ المزيد",
            "المزيد",
            "التعليقات",
            "أضف تعليقا",
            "حمل التطبيق",
            "الأكثر قراءة",
            "للمزيد",
            "أرسل إلى صديق",
            "حفظ",
            "استمع",
            "تكبير الخط",
            "فيسبوك",
            "تويتر",
            "واتساب",
        }
    ),
    furniture_openers=(
        "اقرأ أيضا:",
        "اقرأ أيضاً:",
        "إقرأ أيضا:",
        "شاهد أيضا:",
        "تابع أيضا:",
        "للاشتراك في",
        "تابعونا على",
        "شارك هذا",
    ),
    starts_lower=False,
)
