# SPDX-License-Identifier: Apache-2.0
"""Arabic: the head words of organisations' names.

A name is an annexation closed by a definite noun or a proper name, or a definite head with its adjective.
Source: Badawi, Carter, Gully, "Modern Written Arabic" (2004), ch. 2.3 (annexation).
"""

from __future__ import annotations

from generator.languages.organisations import OrganisationWords, kinds_of
from generator.languages.person_names import words

ORGANISATION_WORDS = OrganisationWords(
    kinds=kinds_of("""
government: وزارة هيئة سلطة مجلس برلمان رئاسة بلدية مديرية مصلحة ديوان دائرة نيابة محكمة أمانة مفوضية سكرتارية حكومة خزانة خزينة
company: شركة مجموعة بنك مصرف بورصة مصنع مؤسسة غرفة صندوق
party: حزب حركة تيار جبهة ائتلاف تحالف تنظيم جماعة كتلة
organisation: منظمة جمعية رابطة اتحاد نقابة لجنة مركز معهد مرصد برنامج نادي هلال صليب
university: جامعة أكاديمية كلية
outlet: صحيفة مجلة قناة وكالة إذاعة تلفزيون موقع جريدة بوابة
military: شرطة
"""),
    definite=words("""الشركة الهيئة المنظمة المجلس المحكمة البنك المصرف الاتحاد الحزب الحركة اللجنة الرابطة النيابة الجامعة الجيش الرئاسة
    الوكالة المؤسسة الجمعية البرلمان المفوضية السلطة الخزانة الخزينة الشرطة الجبهة المعهد المركز الصندوق المديرية النقابة البورصة
    التلفزيون الإذاعة المصلحة الديوان الهلال الصليب الصحيفة الغرفة"""),
    whole=frozenset({"الامم المتحده", "الحمايه المدنيه", "الدفاع المدني", "البيت الابيض", "البنك الدولي", "الحرس الثوري",
                     "الاتحاد الاوروبي", "الاتحاد الافريقي"}),
    outlets=words("صحيفة وكالة قناة مجلة موقع إذاعة تلفزيون جريدة بوابة شبكة محطة مجموعة جمعية شركة حزب حركة جماعة منظمة برنامج تنظيم"),
    common=frozenset(),
    described=words("الرسمية الرسمي الحكومية الحكومي المحلية المحلي المعارضة المعارض الخاصة المستقلة المقربة السابقة السابق"),
    before_proper_names=words("صحيفة مجلة قناة وكالة إذاعة تلفزيون جريدة بوابة شركة بنك مصرف جامعة حزب حركة تنظيم جماعة"),
    acronym_stops=frozenset(),
    parts=words("مجلس رئاسة أمانة إدارة"),
    generic=words("الأنباء أنباء الأخبار أخبار الإعلام إعلام الصحافة صحافة"),
)  # fmt: skip
