# SPDX-License-Identifier: Apache-2.0
"""The interface in Arabic."""

from __future__ import annotations

from generator.languages.wording import (
    BackgroundWords,
    FrontWords,
    NoteWords,
    Noun,
    OverviewWords,
    PlacesWords,
    QuotesWords,
    SiteWords,
    SourcesWords,
    TimelineWords,
    Wording,
)

# One, two, plural of 3–10, accusative singular of 11–99, genitive singular of hundreds.
# Source: W. Wright, A Grammar of the Arabic Language, vol. II, §§ 97–104; Unicode CLDR plural rules for "ar".
_NOUNS: dict[Noun, tuple[str, str, str, str, str]] = {
    "quote": ("قول واحد", "قولان", "أقوال", "قولًا", "قول"),
    "statement": ("تصريح واحد", "تصريحان", "تصريحات", "تصريحًا", "تصريح"),
    "event": ("حدث واحد", "حدثان", "أحداث", "حدثًا", "حدث"),
    "person": ("شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص"),
    "place": ("مكان واحد", "مكانان", "أماكن", "مكانًا", "مكان"),
    "organisation": ("جهة واحدة", "جهتان", "جهات", "جهة", "جهة"),
    "stop": ("محطة واحدة", "محطتان", "محطات", "محطة", "محطة"),
    "sentence": ("جملة واحدة", "جملتان", "جمل", "جملة", "جملة"),
    "explainer": ("شرح واحد", "شرحان", "شروح", "شرحًا", "شرح"),
    "page": ("صفحة واحدة", "صفحتان", "صفحات", "صفحة", "صفحة"),
}
_FEW, _MANY, _HUNDRED = range(3, 11), range(11, 100), 100


def count(number: int, noun: Noun) -> str:
    """A number and its noun in the form the number asks for.

    >>> count(1, "quote"), count(2, "quote"), count(3, "quote"), count(11, "quote"), count(100, "quote")
    ('قول واحد', 'قولان', '3 أقوال', '11 قولًا', '100 قول')
    """
    one, two, few, many, other = _NOUNS[noun]
    if number in {1, 2}:
        return one if number == 1 else two
    rest = number % _HUNDRED
    return f"{number} {few if rest in _FEW else many if rest in _MANY else other}"


WORDING = Wording(
    direction="rtl",
    open_mark="«",
    close_mark="»",
    comma="، ",
    titles={
        "overview": "نظرة عامة", "background": "الخلفية", "timeline": "الخط الزمني", "quotes": "الأقوال",
        "map": "الخريطة", "people": "الأشخاص والأماكن", "sources": "المصادر", "parallel": "اللغتان معًا",
        "front": "كل الشروح",
    },
    count=count,
    site=SiteWords(
        name="سياق",
        own_name="العربية",
        tagline="الخبر كاملًا، جملة جملة",
        languages="لغة القراءة",
        pages="صفحات هذا الشرح",
        skip="إلى المحتوى",
        search="بحث",
        search_none="لا صفحة فيها هذه الكلمات.",
        search_some="عدد النتائج: {count}",
        search_wait="يُحمَّل الفهرس …",
        search_failed="تعذّر تحميل الفهرس.",
        made="أعدّ هذه الصفحات برنامج من مقال واحد. الرقم بعد الجملة يفتح الجملة التي جاءت منها.",
        method="كيف أُعدّت هذه الصفحة",
        cite="اقتباس هذه الصفحة",
        preview="معاينة خاصة: رخصة المقال غير معروفة. ليست للنشر.",
        not_found="لا صفحة بهذا العنوان",
        all_explainers="كل الشروح",
        both="اللغتان معًا",
        report="أبلغ عن خطأ في هذه الجملة",
    ),
    notes=NoteWords(
        mark="مصدر: الجملة {number}",
        sentence="الجملة {number}",
        heading="عنوان فرعي (رقم {number})",
        paragraph="الفقرة {number}",
        found="استُعملت هنا من أجل: {rules}.",
        rules={
            "split": "النص نفسه", "roles": "موضعها من الخبر", "quotes": "قول منقول", "dates": "تاريخ",
            "people": "اسم شخص", "places": "اسم مكان", "organisations": "اسم جهة",
            "routes": "مسار", "events": "حدث مؤرخ", "speakers": "صاحب قول",
            "editor": "اختيار المحررين", "model": "اقتراح نموذج حاسوبي",
        },
        listing="، ",
        article="المقال المصدر، {date}",
        article_undated="المقال المصدر",
        inferred="نُسب بالسياق",
        proposed="من اقتراح نموذج حاسوبي، وقد قوبل بالنص",
        states={
            "missing": "لم تُترجم بعد", "stale": "ترجمة أقدم من جملتها", "machine": "ترجمة آلية لم تُراجع",
            "checked": "مدققة", "reviewed": "مراجَعة",
        },
    ),
    overview=OverviewWords(
        kicker="شرح",
        working_title="عنوان مؤقت",
        from_article="من مقال واحد نُشر {date}.",
        from_undated="من مقال واحد لا يُعرف يوم نشره.",
        written="من مقال واحد كُتب يوم {date}.",
        told_as_of="من مقال واحد يروي الأحداث كما كانت معروفة يوم {as_of}.",
        written_as_of="من مقال واحد كُتب يوم {date}، ويروي الأحداث كما كانت معروفة يوم {as_of}.",
        legend="الرقم {mark} بعد الجملة يفتح مصدرها.",
        lead_rule="الجملة الأولى من المقال تقوم مقام الملخص.",
        brief="باختصار",
        brief_rule="أول جملة من كل قسم في صفحة الخلفية، بلفظ المقال.",
        brief_rule_translated="أول جملة من كل قسم في صفحة الخلفية، مترجمة.",
        facts="الحقائق",
        facts_rule="ما تذكره الجملة الأولى من أشخاص وتواريخ وأماكن، وإن لم تذكر أحدًا فالدول والجهات الفاعلة فيها، وإلا فالأكثر ذكرًا في المقال. والمدة أول مدة في الخبر أو في ما هو مقرر.",
        who="من",
        when="متى",
        where="أين",
        how_long="كم تدوم",
        quote_rule="أطول تصريح منقول كاملًا ومعروف صاحبه.",
        unclear="ما ليس واضحًا",
        unclear_rule="جمل يقول فيها المقال نفسه إن شيئًا غير معروف.",
        unclear_before="وبالرمادي الجملة التي قبلها.",
        dates="آخر حدث وما يليه",
        last="الأخير",
        next="المقبل",
        as_of="كما كان الحال يوم {date}.",
        onward="تابع إلى",
        to_background="ماذا حدث، وما الذي سبق، وما الذي يترتب",
        to_sources="الجمل والمنهج والرخصة",
    ),
    background=BackgroundWords(
        intro="جمل المقال مرتبة للفهم، لا بترتيب الخبر.",
        sections={
            "main": "ماذا حدث", "document": "ماذا يقول النص", "background": "السياق وما سبق", "reaction": "ماذا يقولون",
            "unclear": "ما ليس واضحًا", "consequence": "ما الذي ترتب عليه", "expectation": "ماذا بعد",
        },
        contents="أقسام هذه الصفحة",
        parallel_intro="كل جملة من المقال أمام ترجمتها.",
        no_translation="لا ترجمة بعد",
    ),
    timeline=TimelineWords(
        intro="{count} في المقال، وحال كل منها كما كان يوم {date}.",
        intro_undated="{count} في المقال. يوم نشره غير معروف، فبقيت تواريخ منها مفتوحة.",
        statuses={"happened": "حدث", "scheduled": "مقرر", "planned": "متوقع", "claimed": "منقول"},
        was_planned="كان مقررًا",
        how="كيف حُسب التاريخ، وتقاويم أخرى",
    ),
    quotes=QuotesWords(
        intro="ما بين علامتي التنصيص لفظ صاحبه كما نقله المقال، وما سواه لفظ المقال.",
        kinds={"direct": "منقول كاملًا", "mixed": "بعضه بلفظه", "indirect": "بالمعنى لا باللفظ"},
        totals={"direct": "{count} باللفظ كاملًا", "mixed": "{count} ببعض اللفظ", "indirect": "{count} بالمعنى"},
        original="ب{language}، لغة المقال",
        translation="ب{language}، ترجمتنا",
        whole_sentence="الجملة كاملة مترجمة",
        verb="«{verb}»",
        published_in="نشرته {source}",
        nobody="لا يُعرف صاحبه",
        terms="بين علامتي تنصيص، وليس كلام أحد",
        languages={"ar": "العربية", "en": "الإنجليزية"},
        speaker_kinds={
            "person": "شخص", "organisation": "جهة", "government": "حكومة", "group": "مجموعة",
            "anonymous": "مصدر لا يسميه المقال", "document": "وثيقة", "place": "دولة أو عاصمة",
        },
    ),
    places=PlacesWords(
        map_intro="الأماكن والمسارات كما يسميها المقال.",
        legend="مفتاح الخريطة",
        credits="السواحل والحدود: Natural Earth (ملك عام). أسماء الأماكن وإحداثياتها: {geonames} (CC BY 4.0) وNatural Earth وقائمتنا.",
        schematic="المسارات تخطيطية، والحدود لا تعبر عن موقف قانوني.",
        stops="محطات المسار {number}",
        all_places="الأماكن",
        place="المكان",
        other_name="بالإنجليزية",
        country="البلد",
        kind="النوع",
        coordinates="خط العرض، خط الطول",
        sentences="الجمل",
        download="الأماكن والمسارات بصيغة GeoJSON",
        kinds={
            "country": "دولة", "capital": "عاصمة", "city": "مدينة", "town": "بلدة", "port": "ميناء", "site": "موقع",
            "district": "منطقة", "state": "ولاية أو إقليم", "region": "إقليم", "strait": "مضيق", "canal": "قناة",
            "river": "نهر", "sea": "بحر", "gulf": "خليج", "ocean": "محيط", "continent": "قارة", "island": "جزيرة",
            "desert": "صحراء", "mountains": "جبال", "field": "حقل نفط أو غاز",
        },
        modes={"rail": "سكة حديد", "ship": "بحر", "road": "طريق بري", "pipeline": "خط أنابيب", "cable": "كابل"},
        statuses={
            "existing": "قائم", "planned": "مخطط", "under construction": "قيد الإنشاء", "suspended": "معلق",
        },
        people_intro="كل من ورد اسمه في المقال من أشخاص وجهات وأماكن، وأين ورد.",
        people="الأشخاص",
        organisations="الجهات",
        speakers="متحدثون آخرون",
        named_in="في الجملة",
        named_in_several="في الجمل",
    ),
    sources=SourcesWords(
        intro="مقال واحد: {sentences}.",
        article="المقال",
        published="نُشر",
        told_as_of="يروي الأحداث كما كانت معروفة يوم",
        written="كُتب",
        publisher="الناشر",
        address="العنوان",
        nature="ما هو",
        licence="الرخصة",
        licences={
            "own": "نص من إعدادنا، يُعرض كاملًا", "open": "رخصة مفتوحة: يُعرض كاملًا",
            "quote-only": "اقتباسات قصيرة فقط: تُعرض الكلمات المستعملة بلا نص متصل",
            "unknown": "غير معروفة: هذه معاينة خاصة",
        },
        checksum="بصمة الملف (SHA-256) للتحقق من أنه لم يتغير",
        unknown="غير معروف",
        sentences="الجمل",
        excerpt="لا تُعرض إلا الكلمات المستعملة، لأن الرخصة لا تسمح بأكثر.",
        others="المصادر المعتمدة",
        quotations="أين نُشرت الأقوال",
        by="{speaker}: {source}، {date}",
        method="كيف أُعدّت الصفحات",
        method_text=(
            ("قسم برنامج المقال إلى جمل، ووجد فيه الأقوال والتواريخ والأشخاص والأماكن والمسارات بقواعد ثابتة. "
            "ولم يكتب جملة من عنده: كل عبارة هنا جملة من المقال أو ترجمتها."),
            "ويستطيع المحررون تصحيح ما وجده البرنامج، ويُشار إلى ما عدّلوه بأنه من عملهم. والجملة التي لم تُترجم بعد تظهر بلغتها، مع إشارة إلى ذلك.",
        ),
        method_models="وفوق ذلك اقترح نموذج حاسوبي ({models}) أسماء أو أماكن أو تواريخ أو أقوالًا، ولم يُؤخذ منها إلا ما ورد في المقال بلفظه. وكل مأخوذ منها معلَّم، وقد يكون فيه خطأ.",
        translation="الترجمة",
        progress="تُرجم {done} من {all}.",
        cite="اقتباس هذه الصفحات",
        citation="{site}. «{title}». شرح. الأحداث كما كانت معروفة يوم: {date}.",
        intro_headings="مقال واحد: {sentences}، بما فيها العناوين الفرعية ({headings}).",
        used_for="أُخذ منه: {what}",
    ),
    front=FrontWords(
        description="شروح بالعربية والإنجليزية، وكل جملة فيها تُردّ إلى مصدرها.",
        empty="لا شرح بعد: ضع مقالًا في مجلد البذور.",
        more="شروح أخرى",
        key="كيف تقرأ هذه الصفحات",
        key_mark="رقم الجملة في المقال. يفتح كلماتها وكيف وُجدت.",
        key_state="الجملة بلغتها الأصلية حتى تُترجم.",
        key_ring="لم يكن معروفًا عند نشر المقال، أو كان متوقعًا فقط.",
        key_quote="لفظ صاحب القول، وبقية الجملة لفظ المقال.",
    ),
)  # fmt: skip
