# SPDX-License-Identifier: Apache-2.0
"""Bodies in sentences as papers of all regions write them, written down before the program had read them."""

from __future__ import annotations

import pytest

from tests.find.test_organisations import names_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("وقعت الشركة المصرية للغزل والنسيج والصباغة بالمحلة عقدا جديدا.", ["الشركة المصرية للغزل والنسيج والصباغة"]),
        (
            "قال رئيس الشركة القابضة لمياه الشرب والصرف الصحي إن الشبكات جاهزة.",
            ["الشركة القابضة لمياه الشرب والصرف الصحي"],
        ),
        ("وافق مجلس إدارة شركة النصر لصناعة السيارات على خطة التطوير.", ["شركة النصر لصناعة السيارات"]),
        (
            "أحالت هيئة الرقابة الإدارية الملف إلى نيابة الأموال العامة العليا.",
            ["هيئة الرقابة الإدارية", "نيابة الأموال العامة العليا"],
        ),
        ("فاز مركز شباب الجزيرة بالمركز الأول على مستوى الجمهورية.", ["مركز شباب الجزيرة"]),
        ("أصدرت مصلحة الضرائب المصرية كتابا دوريا بشأن الفاتورة الإلكترونية.", ["مصلحة الضرائب المصرية"]),
        ("قررت محكمة القضاء الإداري بمجلس الدولة تأجيل الدعوى.", ["محكمة القضاء الإداري", "مجلس الدولة"]),
        (
            "ناقش مجلس الوزراء المصري مشروع قانون الإيجار القديم مع لجنة الإسكان بمجلس النواب.",
            ["مجلس الوزراء المصري", "لجنة الإسكان", "مجلس النواب"],
        ),
        ("أعلنت دار الأوبرا المصرية برنامج الصيف.", ["دار الأوبرا المصرية"]),
        ("شاركت كلية الهندسة بجامعة أسيوط في المعرض.", ["كلية الهندسة", "جامعة أسيوط"]),
        ("قال مصدر أمني في مديرية أمن الجيزة إن المتهم ضبط.", ["مديرية أمن الجيزة"]),
        ("حصد نادي دبي لأصحاب الهمم المركز الثاني في البطولة.", ["نادي دبي لأصحاب الهمم"]),
        (
            "أعلن اتحاد الإمارات للجوجيتسو والفنون القتالية المختلطة قائمة المنتخب.",
            ["اتحاد الإمارات للجوجيتسو والفنون القتالية المختلطة"],
        ),
        (
            "وقع مجلس أبوظبي الرياضي اتفاقية مع هيئة الفجيرة للثقافة والإعلام.",
            ["مجلس أبوظبي الرياضي", "هيئة الفجيرة للثقافة والإعلام"],
        ),
        ("حذرت الهيئة السعودية للمياه من حفر الآبار دون ترخيص.", ["الهيئة السعودية للمياه"]),
        ("أكدت الهيئة الوطنية للأمن السيبراني أن الأنظمة لم تتضرر.", ["الهيئة الوطنية للأمن السيبراني"]),
        (
            "دشنت وزارة الثروة الزراعية والسمكية وموارد المياه العمانية المركز.",
            ["وزارة الثروة الزراعية والسمكية وموارد المياه العمانية"],
        ),
        ("تراجع سهم شركة قطر لنقل الغاز المحدودة «ناقلات».", ["شركة قطر لنقل الغاز المحدودة"]),
        (
            "وأشار وكيل وزارة التجارة والصناعة الكويتية نايف العجران إلى أن اللجنة ستجتمع.",
            ["وزارة التجارة والصناعة الكويتية"],
        ),
        (
            "منحت هيئة السوق المالية شركة ريادة البحر للتأمين التعاوني ترخيصا.",
            ["هيئة السوق المالية", "شركة ريادة البحر للتأمين التعاوني"],
        ),
        ("قالت المتحدثة باسم وزارة الخارجية القطرية مريم السليطي إن الوساطة مستمرة.", ["وزارة الخارجية القطرية"]),
        ("افتتح مركز دبي المالي العالمي مكتبا في الرياض.", ["مركز دبي المالي العالمي"]),
        ("أطلقت أمانة المنطقة الشرقية حملة لإزالة الأنقاض.", ["أمانة المنطقة الشرقية"]),
        (
            "تقدم الوكيل بطعن أمام مجلس شورى الدولة ضد قرار وزارة المالية اللبنانية.",
            ["مجلس شورى الدولة", "وزارة المالية اللبنانية"],
        ),
        (
            "درس الهندسة في الجامعة الأميركية في القاهرة قبل أن يلتحق بالجامعة اللبنانية.",
            ["الجامعة الأميركية في القاهرة", "الجامعة اللبنانية"],
        ),
        ("قال الباحث في معهد الدراسات الشرقية في موسكو إن الأزمة طويلة.", ["معهد الدراسات الشرقية"]),
        (
            "أصدر مجلس القضاء الأعلى تشكيلات جديدة بعد اجتماع مع هيئة التفتيش القضائي.",
            ["مجلس القضاء الأعلى", "هيئة التفتيش القضائي"],
        ),
        ("وأوضح نقيب أصحاب المخابز أن وزارة الاقتصاد والتجارة لم تدفع.", ["وزارة الاقتصاد والتجارة"]),
        ("أعلنت المديرية العامة لقوى الأمن الداخلي توقيف شبكة.", ["المديرية العامة لقوى الأمن الداخلي"]),
        ('أعلنت قوات "درع الجزيرة" انتهاء التمرين.', ["درع الجزيرة"]),
        ("سلم فصيل «أحرار الجبل» المعبر إلى ألوية «نسور الساحل».", ["أحرار الجبل", "نسور الساحل"]),
        ("ذكرت دائرة الإحصاءات العامة الأردنية أن البطالة تراجعت.", ["دائرة الإحصاءات العامة الأردنية"]),
        ("نفت شركة مناجم الفوسفات الأردنية المساهمة العامة الخبر.", ["شركة مناجم الفوسفات الأردنية المساهمة العامة"]),
        ("قال رئيس سلطة منطقة العقبة الاقتصادية الخاصة إن الميناء يعمل.", ["سلطة منطقة العقبة الاقتصادية الخاصة"]),
        (
            "أفاد مكتب تنسيق الشؤون الإنسانية التابع للأمم المتحدة بأن المخيم مكتظ.",
            ["مكتب تنسيق الشؤون الإنسانية", "الأمم المتحدة"],
        ),
        ("أعلنت قيادة العمليات المشتركة العراقية إطلاق حملة.", ["قيادة العمليات المشتركة العراقية"]),
        (
            "وجهت هيئة الإعلام والاتصالات العراقية إنذارا لقناة «ضفاف الرافدين» الفضائية.",
            ["هيئة الإعلام والاتصالات العراقية", "ضفاف الرافدين"],
        ),
        (
            "قال المتحدث باسم وزارة الموارد المائية العراقية خالد الساعدي إن الخزين تحسن.",
            ["وزارة الموارد المائية العراقية"],
        ),
        ("ردت المحكمة الاتحادية العليا طعن ائتلاف دولة القانون.", ["المحكمة الاتحادية العليا", "ائتلاف دولة القانون"]),
        (
            "أنجزت الشركة العامة للصناعات الفولاذية والهيدروليكية أعمال الصيانة.",
            ["الشركة العامة للصناعات الفولاذية والهيدروليكية"],
        ),
        ("باشرت مديرية ماء محافظة ذي قار وبلدية الناصرية الأعمال.", ["مديرية ماء محافظة ذي قار", "بلدية الناصرية"]),
        (
            "اجتمع الحزب الديمقراطي الكردستاني والاتحاد الوطني الكردستاني في أربيل.",
            ["الحزب الديمقراطي الكردستاني", "الاتحاد الوطني الكردستاني"],
        ),
        ("أوقفت عناصر الفرقة الوطنية للشرطة القضائية المشتبه فيه.", ["الفرقة الوطنية للشرطة القضائية"]),
        (
            "قررت النيابة العمومية لدى القطب القضائي لمكافحة الإرهاب الاحتفاظ بالمتهم.",
            ["النيابة العمومية", "القطب القضائي لمكافحة الإرهاب"],
        ),
        ("حجزت الديوانة التونسية بضائع مهربة.", ["الديوانة التونسية"]),
        (
            "عبر المجلس الوطني لحقوق الإنسان بالمغرب عن أسفه، فيما طالبت الجمعية المغربية لحقوق الإنسان بالتحقيق.",
            ["المجلس الوطني لحقوق الإنسان", "الجمعية المغربية لحقوق الإنسان"],
        ),
        ("دعت النقابة الوطنية للصحافة المغربية إلى وقفة أمام البرلمان.", ["النقابة الوطنية للصحافة المغربية"]),
        ("قال رئيس الكنفدرالية العامة لمقاولات المغرب إن النمو بطيء.", ["الكنفدرالية العامة لمقاولات المغرب"]),
        ("تعاقد مولودية وجدة مع المدرب بعد فسخ عقده مع نادي شباب المحمدية.", ["نادي شباب المحمدية"]),
        (
            "كشفت الوكالة المستقلة لتوزيع الماء والكهرباء بمراكش عن برنامجها.",
            ["الوكالة المستقلة لتوزيع الماء والكهرباء"],
        ),
        (
            "أشرف وزير الطاقة على تدشين محطة تابعة للشركة الجزائرية للكهرباء والغاز (سونلغاز).",
            ["الشركة الجزائرية للكهرباء والغاز"],
        ),
        ("التمس ممثل الحق العام لدى محكمة سيدي امحمد خمس سنوات.", ["محكمة سيدي امحمد"]),
        (
            "أعلنت المؤسسة الوطنية للنفط الليبية رفع القوة القاهرة عن ميناء الزويتينة.",
            ["المؤسسة الوطنية للنفط الليبية"],
        ),
        (
            "صادقت اللجنة البرلمانية للمالية والتخطيط والتنمية على المشروع.",
            ["اللجنة البرلمانية للمالية والتخطيط والتنمية"],
        ),
        ("اتهمت لجان المقاومة في أم درمان قوات الدعم السريع بنهب السوق.", ["لجان المقاومة", "قوات الدعم السريع"]),
        ("قالت غرفة طوارئ الفاشر إن التكايا توقفت.", ["غرفة طوارئ الفاشر"]),
        ("اعلنت هيئة مواني البحر الاحمر استئناف العمل في بورتسودان.", ["هيئة مواني البحر الاحمر"]),
        (
            "أصدر المجلس الانتقالي الجنوبي بيانا ضد مجلس القيادة الرئاسي اليمني.",
            ["المجلس الانتقالي الجنوبي", "مجلس القيادة الرئاسي اليمني"],
        ),
        ("قال الناطق العسكري باسم جماعة الحوثي إن السفينة أصيبت.", ["جماعة الحوثي"]),
        ("أكدت مؤسسة موانئ خليج عدن اليمنية وصول الوقود.", ["مؤسسة موانئ خليج عدن اليمنية"]),
        ("وقعت الشركة الموريتانية للمحروقات ومنتجات المعادن اتفاقا.", ["الشركة الموريتانية للمحروقات ومنتجات المعادن"]),
        (
            "تبنت حركة الشباب الصومالية الهجوم على مقر وزارة الأمن الداخلي.",
            ["حركة الشباب الصومالية", "وزارة الأمن الداخلي"],
        ),
        ("أعلن الاتحاد العام لنقابات عمال السودان رفضه للقرار.", ["الاتحاد العام لنقابات عمال السودان"]),
        ("ذكرت المتحدثة باسم وزارة الخارجية الصينية ليو مينغ أن بكين ترفض العقوبات.", ["وزارة الخارجية الصينية"]),
        (
            "قال مدير برنامج الشرق الأوسط في مركز الدراسات الاستراتيجية والدولية بواشنطن إن الصفقة معقدة.",
            ["مركز الدراسات الاستراتيجية والدولية"],
        ),
        (
            "نشرت جامعة كولومبيا البريطانية في كندا الدراسة مع معهد ماساتشوستس للتكنولوجيا.",
            ["جامعة كولومبيا البريطانية", "معهد ماساتشوستس للتكنولوجيا"],
        ),
        (
            "أكد وزير الدفاع الأميركي جون هاردن أن القيادة المركزية الأميركية أسقطت المسيرة.",
            ["القيادة المركزية الأميركية"],
        ),
        (
            "رفض حزب العمال الكردستاني بيان حزب المساواة وديمقراطية الشعوب.",
            ["حزب العمال الكردستاني", "حزب المساواة وديمقراطية الشعوب"],
        ),
        ("قالت هيئة الإذاعة البريطانية «بي بي سي» إن مراسلها طرد.", ["هيئة الإذاعة البريطانية"]),
        (
            "باعت مجموعة «فولكر أند سون» الألمانية حصتها في مصرف «كريدي دو لاك» السويسري.",
            ["فولكر أند سون", "كريدي دو لاك"],
        ),
        (
            "قال مسؤول في شركة كولينز آند بيرك لإدارة المخاطر البحرية إن الأقساط ارتفعت.",
            ["شركة كولينز آند بيرك لإدارة المخاطر البحرية"],
        ),
        ("أقر مجلس النواب الأردني موازنة وزارة السياحة والآثار.", ["مجلس النواب الأردني", "وزارة السياحة والآثار"]),
        (
            "وقعت الشركة السعودية للصادرات الزراعية والغذائية مذكرة مع غرفة المدينة المنورة.",
            ["الشركة السعودية للصادرات الزراعية والغذائية", "غرفة المدينة المنورة"],
        ),
        (
            "قال مدير عام المؤسسة العامة للاتصالات السلكية واللاسلكية في صنعاء إن الكابل انقطع.",
            ["المؤسسة العامة للاتصالات السلكية واللاسلكية"],
        ),
        ("أعلنت قوات «فجر الصحراء» سيطرتها على القاعدة.", ["فجر الصحراء"]),
        (
            "ضبطت الإدارة العامة لمكافحة المخدرات والمؤثرات العقلية كمية من الحبوب.",
            ["الإدارة العامة لمكافحة المخدرات والمؤثرات العقلية"],
        ),
        ("تسلم رئيس مجلس إدارة هيئة ميناء دمياط التقرير.", ["هيئة ميناء دمياط"]),
        ("قالت الشركة المتحدة للصباغة والتجهيز إنها ستطرح أسهما.", ["الشركة المتحدة للصباغة والتجهيز"]),
        ("تراجع سهم شركة الحديد والصلب الوطنية ثلاثة في المئة.", ["شركة الحديد والصلب الوطنية"]),
        ("دخلت قوة من الجيش إلى مقر اللجنة الدولية للصليب الأحمر.", ["اللجنة الدولية للصليب الأحمر"]),
        ("نال الفريق المركز الثامن فيما تقدم النادي الأهلي إلى المركز الثالث.", ["النادي الأهلي"]),
        (
            "طلبت لجنة النزاهة النيابية استضافة مدير هيئة استثمار بغداد.",
            ["لجنة النزاهة النيابية", "هيئة استثمار بغداد"],
        ),
        ("افتتحت كلية الطب والصيدلة بوجدة مختبرا.", ["كلية الطب والصيدلة"]),
        (
            "راسلت الجامعة الملكية المغربية لكرة القدم الاتحاد الأفريقي (كاف).",
            ["الجامعة الملكية المغربية لكرة القدم", "الاتحاد الأفريقي"],
        ),
        (
            "استثمرت شركة «أوربيس مارين» اليونانية في مجموعة موانئ الأطلسي القابضة.",
            ["أوربيس مارين", "مجموعة موانئ الأطلسي القابضة"],
        ),
        ("قال الحزب الدستوري الحر إن القائمة مفتوحة.", ["الحزب الدستوري الحر"]),
        ("حسب مكتب الصرف المغربي ارتفعت التحويلات.", ["مكتب الصرف المغربي"]),
        ("منح بنك البلاد الشركة قرضا وأكد مصرف الإنماء ذلك.", ["بنك البلاد", "مصرف الإنماء"]),
        ("اعلنت شركه مصافي عدن توقف العمل.", ["شركه مصافي عدن"]),
        ("قال وكيل هيئه الاثار والمتاحف ان القطع سليمه.", ["هيئه الاثار والمتاحف"]),
        ("أفادت هيئة عمليات التجارة البحرية البريطانية بوقوع حادث.", ["هيئة عمليات التجارة البحرية البريطانية"]),
        (
            "قال خفر السواحل الفلبيني إن سفينة تابعة للبحرية الصينية اقتربت.",
            ["خفر السواحل الفلبيني", "البحرية الصينية"],
        ),
        (
            "أغلقت محكمة النقض ملف الشركة المتعثرة وفق الغرفة التجارية العربية الفرنسية.",
            ["محكمة النقض", "الغرفة التجارية العربية الفرنسية"],
        ),
        ("قال تجمع المهندسين الديمقراطيين وهيئة محامي دارفور.", ["تجمع المهندسين الديمقراطيين", "هيئة محامي دارفور"]),
        ("وجه الاتحاد الوطني للمهندسين الجزائريين نداء.", ["الاتحاد الوطني للمهندسين الجزائريين"]),
        ("استدعى مجلس المنافسة شركات المحروقات.", ["مجلس المنافسة"]),
        ("رفع المجلس الأعلى للحسابات تقريره.", ["المجلس الأعلى للحسابات"]),
        ("يدرس في جامعة كاليفورنيا في لوس أنجليس.", ["جامعة كاليفورنيا في لوس أنجليس"]),
        ("درست في جامعة تكساس بأوستن.", ["جامعة تكساس بأوستن"]),
        ("تخرجت في الجامعة الألمانية بالقاهرة.", ["الجامعة الألمانية بالقاهرة"]),
        ("قال أستاذ في الجامعة الأردنية في عمان.", ["الجامعة الأردنية"]),
        ("قالت الجامعة الأميركية إنها ستفتح الباب.", ["الجامعة الأميركية"]),
        ("رئيس جامعة بيروت العربية في طرابلس.", ["جامعة بيروت العربية"]),
        ("درس في كلية لندن للاقتصاد.", ["كلية لندن للاقتصاد"]),
        ("وقعت شركة خليج النخيل للتطوير العقاري العقد.", ["شركة خليج النخيل للتطوير العقاري"]),
        ("فازت شركة نور الهدى للمقاولات العامة بالمناقصة.", ["شركة نور الهدى للمقاولات العامة"]),
        ("استعانت شركة التأمين بخبراء.", ["شركة التأمين"]),
        ("حركة مجتمع السلم الجزائرية وحركة البناء الوطني.", ["حركة مجتمع السلم الجزائرية", "حركة البناء الوطني"]),
        ("هيئة كبار العلماء بالأزهر الشريف.", ["هيئة كبار العلماء", "الأزهر الشريف"]),
        (
            "مجلس صيانة الدستور الإيراني ومجمع تشخيص مصلحة النظام.",
            ["مجلس صيانة الدستور الإيراني", "مجمع تشخيص مصلحة النظام"],
        ),
        ("مجلس نواب الشعب التونسي رفض.", ["مجلس نواب الشعب التونسي"]),
        ("مجلس حكماء المسلمين دعا.", ["مجلس حكماء المسلمين"]),
        ("مجلس أمناء جامعة الخليج العربي.", ["جامعة الخليج العربي"]),
        ("القطب القضائي الاقتصادي والمالي تعهد بالملف.", ["القطب القضائي الاقتصادي والمالي"]),
        ("وزارة الشؤون الاجتماعية والعمل السورية.", ["وزارة الشؤون الاجتماعية والعمل السورية"]),
        ("وزارة الثقافة والرياضة والشباب العمانية.", ["وزارة الثقافة والرياضة والشباب العمانية"]),
        ("وزارة الموارد البشرية والتنمية الاجتماعية.", ["وزارة الموارد البشرية والتنمية الاجتماعية"]),
        ("وزارة الموارد البشرية والتوطين الإماراتية.", ["وزارة الموارد البشرية والتوطين الإماراتية"]),
        ("وزارة الأشغال العامة والنقل في لبنان.", ["وزارة الأشغال العامة والنقل"]),
        ("وزارة التجهيز والماء المغربية.", ["وزارة التجهيز والماء المغربية"]),
        ("وزارة البيئة والمياه والزراعة.", ["وزارة البيئة والمياه والزراعة"]),
        ("وزارة الصناعة والثروة المعدنية.", ["وزارة الصناعة والثروة المعدنية"]),
        ("وزارة الداخلية والبلديات اللبنانية.", ["وزارة الداخلية والبلديات اللبنانية"]),
        ("وزارة الفلاحة والموارد المائية والصيد البحري.", ["وزارة الفلاحة والموارد المائية والصيد البحري"]),
        ("وزارة التخطيط والتعاون الدولي والوزارة المعنية.", ["وزارة التخطيط والتعاون الدولي"]),
        ("وزارة الدفاع والجيش في حالة تأهب.", ["وزارة الدفاع"]),
        ("التقى مسؤولي وزارة الصحة الأميركية والبريطانية.", ["وزارة الصحة الأميركية"]),
        ("قالت وزارة الصحة والوزير إن الوضع جيد.", ["وزارة الصحة"]),
        ("مصرف الرافدين والمصرف العراقي للتجارة.", ["مصرف الرافدين", "المصرف العراقي للتجارة"]),
        ("الشركة الوطنية للنسيج والألبسة الجاهزة.", ["الشركة الوطنية للنسيج والألبسة الجاهزة"]),
        ("اتحاد الغرف التجارية المصرية واتحاد مصنعي الأسمنت.", ["اتحاد الغرف التجارية المصرية", "اتحاد مصنعي الأسمنت"]),
        ("مؤسسة حمد الطبية ومستشفى الملك فيصل.", ["مؤسسة حمد الطبية"]),
        ("الهيئة القومية للبريد والهيئة العامة للاستعلامات.", ["الهيئة القومية للبريد", "الهيئة العامة للاستعلامات"]),
        ("جهاز حماية المنافسة ومنع الممارسات الاحتكارية.", ["جهاز حماية المنافسة ومنع الممارسات الاحتكارية"]),
        (
            "جهاز تنمية المشروعات المتوسطة والصغيرة ومتناهية الصغر.",
            ["جهاز تنمية المشروعات المتوسطة والصغيرة ومتناهية الصغر"],
        ),
        ("المجلس القومي للمرأة والمجلس الأعلى للثقافة.", ["المجلس القومي للمرأة", "المجلس الأعلى للثقافة"]),
        ("مركز الإمارات للدراسات والبحوث الاستراتيجية.", ["مركز الإمارات للدراسات والبحوث الاستراتيجية"]),
        ("دائرة الثقافة والسياحة - أبوظبي.", ["دائرة الثقافة والسياحة"]),
        ("بلدية دبي وهيئة الطرق والمواصلات في دبي.", ["بلدية دبي", "هيئة الطرق والمواصلات"]),
        ("هيئة المحتوى المحلي والمشتريات الحكومية.", ["هيئة المحتوى المحلي والمشتريات الحكومية"]),
        (
            "صندوق التنمية الزراعية وصندوق تنمية الموارد البشرية «هدف».",
            ["صندوق التنمية الزراعية", "صندوق تنمية الموارد البشرية"],
        ),
        (
            "البنك الإسلامي للتنمية والبنك الأوروبي لإعادة الإعمار والتنمية.",
            ["البنك الإسلامي للتنمية", "البنك الأوروبي لإعادة الإعمار والتنمية"],
        ),
        ("بيروت 3 نيسان (شمال نيوز) - قال مصدر في المطار أمس إن الرحلات توقفت.", ["شمال نيوز"]),
        ("قال المحلل لدى نورديك فايننس في أوسلو إن الطلب ضعف.", ["نورديك فايننس"]),
        ("قالت خبيرة الشحن لدى بلوماك أناليتكس، إن الأجور ارتفعت.", ["بلوماك أناليتكس"]),
        ("اللجنة لدى وزارة العدل.", ["وزارة العدل"]),
        ("وقعت مع شركائها، «رافد مارين» و«سهم للطرق»، العقد.", ["رافد مارين", "سهم للطرق"]),
        ("تراجعت منافستها «درب السحاب» عن العرض.", ["درب السحاب"]),
    ],
)
def test_arabic(text: str, found: list[str]) -> None:
    """The whole names, in the order of the sentence, and nothing else."""
    assert names_in(text, "ar") == found


@pytest.mark.parametrize(
    "text",
    [
        "حل الفارس ثالثا وذهب المركز الرابع لإسطبلات الوادي.",
        "احتلت بلاده المركز الخامس عالميا في إنتاج التمور.",
        "أصيب السائق في الجهاز الهضمي ونقل إلى قسم الطوارئ.",
        "وصل التيار المعارض داخل الحزب إلى طريق مسدود.",
        "زار الوفد المركز القديم للمدينة والسوق الشعبي.",
        "تعمل الأجهزة الأمنية على ضبط الحركة الليلية في الشوارع.",
        "بلغت كتلة الرواتب نصف الموازنة وفق تقرير لجنة مختصة.",
        "ينص قانون الشركات التجارية على ذلك في الفصل الثاني.",
        "حقق الفريق المركز الأول بعد فوزه في الجولة الأخيرة.",
        "أعاد المدير الجديد تنظيم الإدارة الداخلية للمصنع.",
        "انتقل إلى دار الرعاية قرب دائرة الطريق الثالث.",
        "تجاوز الخلاف بين الشركة والموظفين السلطة المحلية.",
        "صرح ممثل المرجعية الدينية العليا في النجف.",
        "أعلن مصدر في مكتب رئيس الوزراء العراقي أن اللقاء تم.",
        "شهدت حركة بيع العقارات ركودا في السوق المحلية.",
        "سيطر التيار الجارف على القارب.",
        "تسعى الحركة النسائية إلى تعديل القانون.",
        "ألغت الإدارة الجديدة للمصنع العقود.",
        "تعاقدت شركة استشارات هندسية لتطوير الميناء.",
        "قالت شركة صغيرة تعمل بالنقل إنها أفلست.",
        "قدمت شركة محلية الدعم للزراعة.",
        "القطب الصناعي الجديد يشغل ألف عامل.",
        "صور (حازم نصر) - كتب التقرير.",
        "كانت لدى المحلل أسباب.",
        "تحدث المستشار لدى السلطات المحلية.",
        "قالت إيرينا ماركوفا إنها بخير.",
        "تراجعت حركة نقل البضائع بين البلدين.",
        "تراجعت حركة مرور السفن في المضيق.",
        "نجح تنظيم سباق الدراجات في جذب الجمهور.",
        "بدأ برنامج تأهيل المدارس أمس.",
        "انتقلت كتيبة من الجيش إلى الشمال.",
        "أرسلت فرنسا قوات خاصة إلى المنطقة.",
        "دفعت قوات الأمن بتعزيزات.",
        "انسحبت قوات الاحتلال من البلدة.",
        "قوة العملة المحلية تراجعت.",
        "لجان التحقيق أنهت عملها.",
        "لجنة المعاينة زارت الموقع.",
        "بلغت قوة الرياح مستوى مرتفعا.",
        "قوات حفظ السلام انسحبت.",
        "زادت قوة أمن الشبكات.",
    ],
)
def test_arabic_without_names(text: str) -> None:
    """Ranks in a race, organs, traffic, offices and products are no bodies."""
    assert names_in(text, "ar") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Kenya Maritime Authority suspended the licence of Coral Coast Ferries Ltd on Monday.",
            ["Kenya Maritime Authority", "Coral Coast Ferries Ltd"],
        ),
        ("India's Directorate General of Shipping ordered an inquiry.", ["Directorate General of Shipping"]),
        (
            "Pakistan's Federal Board of Revenue missed its target, officials at the State Bank of Pakistan said.",
            ["Federal Board of Revenue", "State Bank of Pakistan"],
        ),
        (
            "The Energy and Water Utilities Regulatory Authority capped prices.",
            ["Energy and Water Utilities Regulatory Authority"],
        ),
        (
            "Uganda's Ministry of Works and Transport has hired Kagera Marine Works.",
            ["Ministry of Works and Transport", "Kagera Marine Works"],
        ),
        (
            "Nigeria's National Emergency Management Agency said the Nigerian Navy rescued them.",
            ["National Emergency Management Agency", "Nigerian Navy"],
        ),
        (
            "South Africa's Transnet Port Terminals and the South African Transport and Allied Workers Union met.",
            ["Transnet Port Terminals", "South African Transport and Allied Workers Union"],
        ),
        ("Ghana’s finance ministry said on Tuesday it would pay.", ["Ghana’s finance ministry"]),
        (
            "Japan's Ministry of Land, Infrastructure, Transport and Tourism grounded the ferries.",
            ["Ministry of Land, Infrastructure, Transport and Tourism"],
        ),
        (
            "China's Ministry of Industry and Information Technology issued rules.",
            ["Ministry of Industry and Information Technology"],
        ),
        ("The Philippine Coast Guard said the tanker sank off Mindoro.", ["Philippine Coast Guard"]),
        (
            "The Maritime and Port Authority of Singapore denied the claim by Straits Bunker Pte Ltd.",
            ["Maritime and Port Authority of Singapore", "Straits Bunker Pte Ltd"],
        ),
        ("Thailand's Election Commission dissolved the Forward Dawn party.", ["Election Commission", "Forward Dawn"]),
        (
            "The Sydney-based Lowry Institute published a poll with the Australian National University.",
            ["Lowry Institute", "Australian National University"],
        ),
        (
            "New Zealand's Ministry for Primary Industries and Biosecurity Tasman found the pest.",
            ["Ministry for Primary Industries", "Biosecurity Tasman"],
        ),
        (
            "Historic Environment Scotland granted consent after Marine Heritage Wales objected.",
            ["Historic Environment Scotland", "Marine Heritage Wales"],
        ),
        (
            "The Maritime and Coastguard Agency and the RNLI launched a search.",
            ["Maritime and Coastguard Agency", "RNLI"],
        ),
        (
            "Ireland's Commission for Regulation of Utilities fined Bord Taisce Energy.",
            ["Commission for Regulation of Utilities", "Bord Taisce Energy"],
        ),
        (
            "Canada's Department of Fisheries and Oceans closed the season, angering the Fish, Food and Allied Workers Union.",
            ["Department of Fisheries and Oceans", "Fish, Food and Allied Workers Union"],
        ),
        (
            "The U.S. Bureau of Land Management and the Army Corps of Engineers signed off.",
            ["U.S. Bureau of Land Management", "Army Corps of Engineers"],
        ),
        (
            "Brazil's Ministry of Mines and Energy said Petrovale SA would drill.",
            ["Ministry of Mines and Energy", "Petrovale SA"],
        ),
        (
            "The Treasury withheld the funds, according to the Office of the Auditor-General.",
            ["Treasury", "Office of the Auditor-General"],
        ),
        (
            "Jordan's Royal Scientific Society and Al-Balqa Applied University ran the trial.",
            ["Royal Scientific Society", "Al-Balqa Applied University"],
        ),
        (
            "He studied at the American University of Beirut and Cairo University.",
            ["American University of Beirut", "Cairo University"],
        ),
        (
            "The Turkish Foreign Ministry summoned the envoy; the Energy and Natural Resources Ministry did not comment.",
            ["Turkish Foreign Ministry", "Energy and Natural Resources Ministry"],
        ),
        ("The Foreign Economic Relations Board (DEIK) organised the forum.", ["Foreign Economic Relations Board"]),
        (
            "Kazakhstan's KazTransRail and the Eurasian Development Bank agreed.",
            ["KazTransRail", "Eurasian Development Bank"],
        ),
        (
            "Poland's Internal Security Agency detained two men, the National Prosecutor's Office said.",
            ["Internal Security Agency", "National Prosecutor's Office"],
        ),
        (
            "Germany's Federal Network Agency rejected the bid by Nordhafen Energie AG.",
            ["Federal Network Agency", "Nordhafen Energie AG"],
        ),
        ("Members of the fishermen's cooperative Jappo Liggey refused to move.", ["Jappo Liggey"]),
        (
            "The Amhara Regional Health Bureau recorded 40 cases, the Ethiopian Public Health Institute said.",
            ["Amhara Regional Health Bureau", "Ethiopian Public Health Institute"],
        ),
        (
            "The Sudanese Doctors' Union and the El Fasher Resistance Committees reported shelling.",
            ["Sudanese Doctors' Union", "El Fasher Resistance Committees"],
        ),
        (
            "Saudi Arabia's Public Investment Fund owns a stake in Red Dune Logistics.",
            ["Public Investment Fund", "Red Dune Logistics"],
        ),
        (
            "The International Organization for Migration (IOM) said the UN refugee agency helped.",
            ["International Organization for Migration", "UN refugee agency"],
        ),
        (
            '"We are not informed," said a spokesperson for the European External Action Service.',
            ["European External Action Service"],
        ),
        (
            "The Colombo Stock Exchange halted trading in Lanka Tea Estates PLC.",
            ["Colombo Stock Exchange", "Lanka Tea Estates PLC"],
        ),
        (
            "Bangladesh Garment Manufacturers and Exporters Association president Rubel Haque said so.",
            ["Bangladesh Garment Manufacturers and Exporters Association"],
        ),
        ("Chief Justice Mary Addo of the Supreme Court of Ghana adjourned the case.", ["Supreme Court of Ghana"]),
        (
            "He finished third in Group C behind Real Valdoro and Atletico Marenas.",
            ["Real Valdoro", "Atletico Marenas"],
        ),
        ("Lawmakers in the House of Assembly asked the Accountant General to appear.", ["House of Assembly"]),
        (
            "Ministry of Energy and Mineral Development permanent secretary Irene Bata spoke.",
            ["Ministry of Energy and Mineral Development"],
        ),
        (
            "The Caribbean Disaster Emergency Management Agency sent supplies to St Lucia.",
            ["Caribbean Disaster Emergency Management Agency"],
        ),
        (
            "The Zambia Revenue Authority and Konkola Ridge Mines settled the case.",
            ["Zambia Revenue Authority", "Konkola Ridge Mines"],
        ),
        (
            "An official at the Iraqi Ministry of Oil's State Oil Marketing Organization denied it.",
            ["Iraqi Ministry of Oil", "State Oil Marketing Organization"],
        ),
        (
            "Egypt's General Authority for Supply Commodities bought wheat from Delta Grain Trading.",
            ["General Authority for Supply Commodities", "Delta Grain Trading"],
        ),
        (
            "The Tanzania Ports Authority and Adani-backed East Lake Terminals signed.",
            ["Tanzania Ports Authority", "East Lake Terminals"],
        ),
        (
            "The Ministry of Health and the Zambia National Public Health Institute reported cholera.",
            ["Ministry of Health", "Zambia National Public Health Institute"],
        ),
        ("Sri Lanka's Department of Meteorology issued a warning.", ["Department of Meteorology"]),
        ("The Hong Kong Monetary Authority and HSBC declined to comment.", ["Hong Kong Monetary Authority", "HSBC"]),
        (
            "Vietnam’s trade ministry and the Vietnam Coffee and Cocoa Association disagreed.",
            ["Vietnam’s trade ministry", "Vietnam Coffee and Cocoa Association"],
        ),
        ("Indonesia's National Search and Rescue Agency ended its search.", ["National Search and Rescue Agency"]),
        (
            "The Australian Competition and Consumer Commission sued Southern Cross Grain Pty Ltd.",
            ["Australian Competition and Consumer Commission", "Southern Cross Grain Pty Ltd"],
        ),
        (
            "Samoa's Office of the Electoral Commissioner published the results.",
            ["Office of the Electoral Commissioner"],
        ),
        ("The Jamaica Constabulary Force held two men.", ["Jamaica Constabulary Force"]),
        ("A judge of the Southern District Court sentenced him.", ["Southern District Court"]),
        (
            "The European Commission and the European Central Bank agreed with the UN food agency.",
            ["European Commission", "European Central Bank", "UN food agency"],
        ),
        (
            "The Norwegian Petroleum Directorate and Statkraft Offshore AS agreed.",
            ["Norwegian Petroleum Directorate", "Statkraft Offshore AS"],
        ),
        (
            "Iraq's Basra Oil Company restarted the field operated by Crescent Petroleum.",
            ["Basra Oil Company", "Crescent Petroleum"],
        ),
        (
            "Lebanon's Internal Security Forces and the Lebanese Red Cross arrived.",
            ["Internal Security Forces", "Lebanese Red Cross"],
        ),
        (
            "The National Union of Rail, Maritime and Transport Workers struck.",
            ["National Union of Rail, Maritime and Transport Workers"],
        ),
        (
            "The Independent Office for Police Conduct opened an inquiry into Kent Police.",
            ["Independent Office for Police Conduct", "Kent Police"],
        ),
        (
            "India's Bharatiya Janata Party won; the Aam Aadmi Party lost.",
            ["Bharatiya Janata Party", "Aam Aadmi Party"],
        ),
        ("The Reserve Bank of Fiji and Tourism Fiji published figures.", ["Reserve Bank of Fiji", "Tourism Fiji"]),
        (
            "The United Democratic Alliance and the Orange Democratic Movement met in Nairobi.",
            ["United Democratic Alliance", "Orange Democratic Movement"],
        ),
        ("Members of the Islamic Revolutionary Guard Corps boarded it.", ["Islamic Revolutionary Guard Corps"]),
        (
            "The Attorney General's Office charged the head of the Customs and Excise Department.",
            ["Attorney General's Office", "Customs and Excise Department"],
        ),
        (
            "The Scottish Environment Protection Agency and NatureScot disagreed.",
            ["Scottish Environment Protection Agency", "NatureScot"],
        ),
        (
            "The Gaza Health Ministry and the Palestinian Civil Defence agency reported deaths.",
            ["Gaza Health Ministry", "Palestinian Civil Defence"],
        ),
        (
            "Turkey's Disaster and Emergency Management Presidency sent teams.",
            ["Disaster and Emergency Management Presidency"],
        ),
        ("Malaysia's Maritime Enforcement Agency detained the boat.", ["Maritime Enforcement Agency"]),
        (
            "The Guyana Geology and Mines Commission fined Essequibo Gold Mines Inc.",
            ["Guyana Geology and Mines Commission", "Essequibo Gold Mines Inc"],
        ),
        ("The opposition New Horizon party boycotted the National Assembly.", ["New Horizon", "National Assembly"]),
        ("The insurer Baltic Mutual and broker Hale & Sons refused.", ["Baltic Mutual", "Hale & Sons"]),
        ("It opened an inquiry into Kent Police.", ["Kent Police"]),
        ("The Independent Office for Police Conduct said.", ["Independent Office for Police Conduct"]),
        ("They said Tourism Fiji published figures.", ["Tourism Fiji"]),
        ("He sold it to Harker & Dunne on Monday.", ["Harker & Dunne"]),
        ("The Business Council of the Foreign Trade Board met.", ["Business Council", "Foreign Trade Board"]),
        ("The Executive Board of the Teachers Union quit.", ["Executive Board", "Teachers Union"]),
        ("Office of the National Audit Commission.", ["Office of the National Audit Commission"]),
        ("TUNIS, March 3 (Sahel Wire) — Customs officers seized the ship on Monday near the port.", ["Sahel Wire"]),
    ],
)
def test_english(text: str, found: list[str]) -> None:
    """The whole names, in the order of the sentence, and nothing else."""
    assert names_in(text, "en") == found


@pytest.mark.parametrize(
    "text",
    [
        "Roads and Transport Principal Secretary John Mwangi Kilonzo said so.",
        "The slides, made in PowerPoint and sent over WhatsApp, went to YouTube viewers.",
        "The Border Post Bridge and the Union Street Market reopened on Independence Day.",
        "Vanuatu’s meteorological service said the cyclone had weakened.",
        "The Cabinet Secretary for Water opened the Thika Road Bridge.",
        "The Real Deal was signed at the Inter Hotel.",
        "The Minister of Agriculture, Water and Energy spoke.",
    ],
)
def test_english_without_names(text: str) -> None:
    """Ranks in a race, organs, traffic, offices and products are no bodies."""
    assert names_in(text, "en") == []
