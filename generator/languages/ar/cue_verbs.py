# SPDX-License-Identifier: Apache-2.0
"""Arabic verbs of saying with the forms that news prose uses, made by rule from four principal parts.

A row: past third person masculine, present, active participle, verbal noun ("-" where none is used).
Source: Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), ch. 21-22 and 26-31 (inflection, weak verbs).

>>> from generator.normalise import fold
>>> CUE_FORMS[fold("صرحت")].gender, CUE_FORMS[fold("مشيرا")].shape
('f', 'participle')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.languages.speech import CueForm, CueKind, folded

if TYPE_CHECKING:
    from collections.abc import Iterator

# Rows of one kind, separated by line breaks or " · ".
_VERBS: dict[CueKind, str] = {
    "say": """
قال يقول قائل قول · صرح يصرح مصرح تصريح · أعلن يعلن معلن إعلان · أكد يؤكد مؤكد تأكيد · أوضح يوضح موضح توضيح
ذكر يذكر ذاكر - · أشار يشير مشير - · كشف يكشف كاشف - · أفاد يفيد مفيد - · كتب يكتب كاتب - · لفت يلفت لافت -
نوه ينوه منوه تنويه · أبرز يبرز مبرز - · حذر يحذر محذر تحذير · نبه ينبه منبه - · أبلغ - مبلغ - · أخبر يخبر مخبر -
روى يروي راوي - · زعم يزعم زاعم زعم · ادعى يدعي مدعي ادعاء · أقر يقر مقر إقرار · اعترف يعترف معترف اعتراف
نفى ينفي نافي نفي · رد يرد - - · أجاب يجيب مجيب - · تساءل يتساءل متسائل - · سأل يسأل سائل - · علق يعلق معلق تعليق
عقب يعقب معقب - · خاطب يخاطب مخاطب - · غرد يغرد مغرد - · هتف يهتف هاتف - · صرخ يصرخ صارخ - · صاح يصيح صائح -
تعهد يتعهد متعهد تعهد · وعد يعد واعد وعد · هدد يهدد مهدد تهديد · توعد يتوعد متوعد - · جدد يجدد مجدد - · كرر يكرر مكرر -
شدد يشدد مشدد تشديد · شرح يشرح شارح - · بين يبين مبين - · اقترح يقترح مقترح - · أقسم يقسم مقسم - · ألمح يلمح ملمح -
حكى يحكي حاكي - · جزم يجزم جازم - · أورد يورد مورد - · خلص يخلص - - · عبر يعبر معبر تعبير
أعرب يعرب معرب إعراب · استدل يستدل مستدل - · بشر يبشر مبشر - · طمأن يطمئن مطمئن - · نشر ينشر - -
أفصح يفصح مفصح إفصاح · باح يبوح - - · أسر يسر - - · صارح يصارح مصارح - · جاهر يجاهر مجاهر -
أنكر ينكر منكر إنكار · كذب يكذب مكذب تكذيب · فند يفند مفند تفنيد · دحض يدحض داحض - · أنذر ينذر منذر - · أصر يصر مصر إصرار
لمح يلمح ملمح تلميح · لاحظ يلاحظ ملاحظ - · سجل يسجل مسجل - · استنتج يستنتج مستنتج - · استخلص يستخلص مستخلص -
استفسر يستفسر مستفسر - · استفهم يستفهم مستفهم - · سرد يسرد سارد - · قص يقص - - · استذكر يستذكر مستذكر - · تذكر يتذكر متذكر -
استحضر يستحضر مستحضر - · همس يهمس هامس - · تمتم يتمتم متمتم - · غمغم يغمغم مغمغم - · نادى ينادي منادي - · ردد يردد مردد -
زمجر يزمجر مزمجر - · مازح يمازح ممازح - · تندر يتندر متندر - · أذاع يذيع - - · ذهب يذهب ذاهب -
قطع يقطع قاطع - · قدر يقدر مقدر تقدير · تحدث يتحدث - - · تكلم يتكلم - - · جادل يجادل مجادل -
تكهن يتكهن متكهن - · تنبأ يتنبأ متنبئ - · فصل يفصل مفصل - · دافع يدافع مدافع -
اعتذر يعتذر معتذر اعتذار · شكا يشكو شاكي - · تذمر يتذمر متذمر - · أوعز يوعز - - · أفتى يفتي - - · شهد يشهد - - · أدلى يدلي - -
حلف يحلف حالف - · تباهى يتباهى متباهي - · تفاخر يتفاخر متفاخر - · رثى يرثي - - · عدد يعدد معدد - · أجمع يجمع - -
أبان يبين مبين - · ألمع يلمع ملمع - · لوح يلوح ملوح تلويح · أخطر يخطر مخطر - · لخص يلخص ملخص - · وضح يوضح - - · بث يبث - - · احتج يحتج محتج - · اشتكى يشتكي مشتكي - · أوصى يوصي موصي -
تحسر يتحسر متحسر - · تنهد يتنهد متنهد - · ترحم يترحم مترحم - · استشهد يستشهد مستشهد - · استنجد يستنجد مستنجد -
استغاث يستغيث مستغيث - · تفاجأ يتفاجأ متفاجئ - · اندهش يندهش مندهش - · افتخر يفتخر مفتخر - · اعتز يعتز معتز -
تبجح يتبجح متبجح - · تحجج يتحجج متحجج - · تذرع يتذرع متذرع - · تعلل يتعلل متعلل -
أوحى يوحي موحي - · برهن يبرهن مبرهن -
تلا يتلو - - · استهل يستهل مستهل -
أعاد يعيد معيد - · كاشف يكاشف مكاشف -
سارع يسارع مسارع - · ألقى يلقي ملقي - · عاب يعيب - - · تردد يتردد - - · بادر يبادر مبادر - · دفع يدفع دافع - · أظهر يظهر - - · أثبت يثبت - - · تبرأ يتبرأ متبرئ - · تنصل يتنصل متنصل - · ابتهل يبتهل مبتهل - · تضرع يتضرع متضرع -
""",
    "add": """
أضاف يضيف مضيف - · تابع يتابع متابع - · أردف يردف مردف - · استطرد يستطرد مستطرد - · استدرك يستدرك مستدرك -
واصل يواصل مواصل - · مضى يمضي ماضي - · ختم يختم خاتم - · اختتم يختتم مختتم - · أكمل يكمل مكمل -
زاد يزيد - - · استرسل يسترسل مسترسل -
استكمل يستكمل مستكمل - · أسهب يسهب مسهب - · أتبع يتبع - -
""",
    "hold": """
اعتبر يعتبر معتبر - · رأى يرى - - · توقع يتوقع متوقع - · رجح يرجح مرجح - · اعتقد يعتقد معتقد - · ظن يظن - -
دعا يدعو داعي - · طالب يطالب مطالب - · حث يحث - - · ناشد يناشد مناشد - · انتقد ينتقد منتقد انتقاد
ندد يندد مندد تنديد · استنكر يستنكر مستنكر - · أدان يدين - إدانة · اتهم يتهم متهم اتهام · رحب يرحب مرحب ترحيب
أشاد يشيد مشيد إشادة
أثنى يثني مثني - · رفض يرفض رافض - · أيد يؤيد مؤيد - · عارض يعارض معارض - · هنأ يهنئ مهنئ -
نصح ينصح ناصح - · برر يبرر مبرر - · علل يعلل معلل - · أبدى يبدي مبدي - · استبعد يستبعد مستبعد - · تمنى يتمنى متمني - · شكك يشكك مشكك -
عد يعد عاد - · عزا يعزو عازي - · تمسك يتمسك متمسك - · فسر يفسر مفسر - · استغرب يستغرب مستغرب - · لام يلوم لائم - · ارتأى يرتئي مرتئي -
افترض يفترض مفترض - · تصور يتصور متصور - · خمن يخمن مخمن - · أيقن يوقن موقن - · خشي يخشى - - · تخوف يتخوف متخوف -
أسف يأسف آسف - · تأسف يتأسف متأسف - · شجب يشجب شاجب - · استهجن يستهجن مستهجن - · بارك يبارك مبارك - · ثمن يثمن مثمن تثمين
امتدح يمتدح ممتدح - · مدح يمدح مادح - · أطرى يطري - - · استحسن يستحسن مستحسن - · قلل يقلل مقلل تقليل · هون يهون مهون تهوين
استخف يستخف مستخف - · استهان يستهين مستهين - · سخر يسخر ساخر - · تهكم يتهكم متهكم - · هاجم يهاجم مهاجم - · وبخ يوبخ موبخ -
عاتب يعاتب معاتب - · تعجب يتعجب متعجب - · راهن يراهن مراهن - · عول يعول معول - · تطلع يتطلع متطلع - · أمل - آمل -
تفاءل يتفاءل متفائل - · تشاءم يتشاءم متشائم - · حض يحض - - · شجع يشجع مشجع -
ساند يساند مساند - · اعترض يعترض معترض اعتراض · تحفظ يتحفظ متحفظ تحفظ · ألح يلح ملح - · حيا يحيي - - · شكر يشكر شاكر -
نعى ينعى - - · صنف يصنف مصنف - · أنب يؤنب - - · توسل يتوسل متوسل - · التمس يلتمس ملتمس - · استجدى يستجدي - -
تحدى يتحدى متحدي - · حمل يحمل محمل تحميل · اتفق يتفق متفق - · التزم يلتزم ملتزم -
طلب يطلب - - · أرجع يرجع مرجع - · أحال يحيل محيل - · أمر يأمر آمر - · وجه يوجه موجه - · أسدى يسدي - - · أعطى يعطي - - · كلف يكلف - - · تفهم يتفهم متفهم - · استحث يستحث مستحث - · استعطف يستعطف مستعطف - · أهاب يهيب مهيب -
ترجى يترجى مترجي - · رجا يرجو راجي - · تبنى يتبنى متبني -
تهجم يتهجم متهجم - · ارتاب يرتاب مرتاب - · اشتبه يشتبه مشتبه - · استشعر يستشعر مستشعر -
استشرف يستشرف مستشرف - · طمح يطمح - - · حلم يحلم - -
""",
    "label": "وصف يصف واصف وصف · سمى يسمي مسمي - · لقب يلقب - - · نعت ينعت ناعت - · شبه يشبه مشبه - · وسم يسم - -",
    "relay": "نقل ينقل ناقل - · نسب ينسب ناسب - · اقتبس يقتبس مقتبس - · علم - - -",
    "state": """
نص ينص ناص - · تضمن يتضمن متضمن - · جاء يجيء - - · حدد يحدد - - · اشترط يشترط - -
قضى يقضي - - · ألزم يلزم - - · أوجب يوجب - - · أجاز يجيز - - · كفل يكفل - - · خول يخول - - · حظر يحظر - -
""",
}
_SUFFIXES = ("ه", "ها", "هم", "هما")


def _past(stem: str, lemma: str, kind: CueKind) -> Iterator[tuple[str, CueForm]]:
    """The past: a weak last letter drops before the feminine and plural endings (Ryding 2005, 21.1.4)."""
    is_weak = stem[-1] in "ىا"
    short = stem[:-1] if is_weak else stem
    yield stem, CueForm(lemma, kind, "past", "m")
    yield short + "ت", CueForm(lemma, kind, "past", "f")
    yield (short + "يا" if is_weak else stem + "ا"), CueForm(lemma, kind, "past", "m", is_plural=True)
    yield short + "تا", CueForm(lemma, kind, "past", "f", is_plural=True)
    yield short + "وا", CueForm(lemma, kind, "past", "m", is_plural=True)
    # A verb ending in a geminate or hollow letter has the same third-person endings, so no further rule.
    for suffix in _SUFFIXES:
        yield (short + "ا" if is_weak else stem) + suffix, CueForm(lemma, kind, "past", "m", has_object=True)
        yield short + "ت" + suffix, CueForm(lemma, kind, "past", "f", has_object=True)


def _present(present: str, lemma: str, kind: CueKind) -> Iterator[tuple[str, CueForm]]:
    """The present and future of the third person."""
    rest = present[1:]
    plural = rest[:-1] if rest[-1] in "يوى" else rest
    # "will go on" tells of deeds; only in the present and past does it go on with words.
    for future in ("",) if kind == "add" else ("", "س", "ل"):
        yield future + "ي" + rest, CueForm(lemma, kind, "present", "m")
        yield future + "ت" + rest, CueForm(lemma, kind, "present", "f")
        yield future + "ي" + rest + "ان", CueForm(lemma, kind, "present", "m", is_plural=True)
        yield future + "ت" + rest + "ان", CueForm(lemma, kind, "present", "f", is_plural=True)
        yield future + "ي" + plural + "ون", CueForm(lemma, kind, "present", "m", is_plural=True)
    for suffix in _SUFFIXES:
        yield "ي" + rest + suffix, CueForm(lemma, kind, "present", "m", has_object=True)
        yield "ت" + rest + suffix, CueForm(lemma, kind, "present", "f", has_object=True)


def _participle(participle: str, lemma: str, kind: CueKind) -> Iterator[tuple[str, CueForm]]:
    """The circumstantial accusative, the shape in which a participle reports (Ryding 2005, 11.8)."""
    yield participle + "ا", CueForm(lemma, kind, "participle", "m")
    yield participle + "ة", CueForm(lemma, kind, "participle", "f")
    yield participle + "ين", CueForm(lemma, kind, "participle", "m", is_plural=True)
    yield participle + "ان", CueForm(lemma, kind, "participle", "m", is_plural=True)
    yield participle + "ات", CueForm(lemma, kind, "participle", "f", is_plural=True)


def _forms() -> Iterator[tuple[str, CueForm]]:
    """All forms of all rows."""
    # «نعت»: called, or mourned (feminine); only the first tells what somebody said.
    yield "نعت", CueForm("نعت", "label", "past", "m")
    # «رسالة مفادها أن»: the noun tells what was said, whoever is the subject.
    for noun in ("مفاده", "مفادها", "فحواه", "فحواها", "مضمونه", "مضمونها"):
        yield noun, CueForm("مفاد", "say", "participle")
    yield "بالقول", CueForm("قال", "say", "noun")
    for suffix in _SUFFIXES:
        yield "بقول" + suffix, CueForm("قال", "say", "noun", "m" if suffix == "ه" else "", has_object=True)
    for kind, rows in _VERBS.items():
        for row in rows.replace("\n", " · ").split(" · "):
            if not row.strip():
                continue
            past, present, participle, noun = row.split()
            yield from _past(past, past, kind)
            if present != "-":
                yield from _present(present, past, kind)
            if participle != "-":
                yield from _participle(participle, past, kind)
            if noun != "-":
                for suffix in _SUFFIXES:
                    yield noun + suffix, CueForm(past, kind, "noun", "m" if suffix == "ه" else "", has_object=True)


CUE_FORMS = folded(_forms())
