# SPDX-License-Identifier: Apache-2.0
"""Arabic words of the drawn timeline, of the filters and of the downloads."""

from generator.languages.axis_words import AxisWords

AXIS_WORDS = AxisWords(
    heading="على مقياس الزمن",
    label="محور الزمن، يبدأ من اليمين. والقائمة أعلاه تقول ما فيه.",
    numbers="الأرقام هي أرقام الأحداث في القائمة.",
    strips="والشريط لتاريخ غير محدد بيوم.",
    breaks="والنقاط لزمن متروك بين جزأين، ولكل جزء مقياسه.",
    future="وما بعد الخط العمودي لم يكن قد حلّ.",
    as_of="كما كان الحال يوم {date}",
    several="من {first} إلى {last}: {date}",
    short_months=(
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ),
    only="اعرض ما يخص شخصًا أو مكانًا واحدًا",
    only_speaker="اعرض أقوال متحدث واحد",
    everything="الكل",
    people="الأشخاص والجهات",
    places="الأماكن",
    downloads="تنزيل",
    events_ics="ما عُرف يومه بصيغة تقويم (ICS)",
    events_csv="الأحداث جدولًا (CSV)",
    events_json="الأحداث بصيغة JSON",
    quotes_csv="الأقوال جدولًا (CSV)",
    quotes_json="الأقوال بصيغة JSON",
    address="رابط هذا القول",
)  # fmt: skip
