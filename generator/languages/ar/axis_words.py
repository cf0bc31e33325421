# SPDX-License-Identifier: Apache-2.0
"""Arabic words of the drawn timeline, of the filters and of the downloads."""

from generator.languages.axis_words import AxisWords

AXIS_WORDS = AxisWords(
    added="ومن المحررين {count}.",
    calendars="تقاويم أخرى",
    heading="على مقياس الزمن",
    label="محور الزمن، يبدأ من اليمين. والقائمة أعلاه تقول ما فيه.",
    numbers="الأرقام هي أرقام الأحداث في القائمة.",
    strips="والشريط لتاريخ غير محدد بيوم.",
    breaks="والنقاط لزمن متروك بين جزأين، ولكل جزء مقياسه.",
    future="وما بعد الخط العمودي لم يكن قد حلّ.",
    as_of="الحال يوم {date}",
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
    quotes_csv="الأقوال جدولًا (CSV)",
    facts_json="الأحداث والأقوال بصيغة JSON",
    columns={
        "number": "الرقم", "id": "المعرّف", "date": "التاريخ", "first": "أول يوم", "last": "آخر يوم",
        "precision": "دقة التاريخ", "status": "الحال", "statement": "الجملة", "language": "لغتها",
        "state": "حال الترجمة", "people": "الأشخاص والجهات", "places": "الأماكن", "how": "كيف حُسب التاريخ",
        "sentence": "رقم الجملة في المقال", "sources": "المصادر", "note": "ملاحظة", "address": "الرابط",
        "speaker": "المتحدث", "office": "الصفة", "kind": "نوع النقل", "verb": "فعل القول", "words": "اللفظ",
        "clause": "العبارة كاملة", "translation": "الترجمة", "published_in": "ناشر القول",
        "published": "يوم نشره", "translated_by": "ناشر الترجمة",
    },
    own_words="لفظ المقال",
    fragments="{count} ببعض اللفظ في {statements}",
    link="رابط",
    address="رابط هذا القول",
)  # fmt: skip
