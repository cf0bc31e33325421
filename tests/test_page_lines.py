# SPDX-License-Identifier: Apache-2.0
"""Lines of the page are told from headings and sentences by their words, their shape and their place."""

import time

import pytest

from generator.model import Language
from generator.page_lines import Where, is_page_line


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ar", "كتبت هيام السيد:"), ("ar", "كتب - حسين عبدالباقي"), ("ar", "بقلم: سمير نعوم"), ("ar", "بيروت: ندى حداد"),
        ("ar", "دمشق ـ متابعات"), ("ar", "بغداد/ الموجز"), ("ar", "تونس (الموجز)"), ("ar", "خاص «الموجز»"), ("ar", "ع. حمداوي"),
        ("ar", "مبارك العتيبي"), ("ar", "مراسل الموجز في عدن"), ("ar", "وكالات"), ("ar", "قسم الأخبار"), ("ar", "سامر الهلالي، عمّان"),
        ("en", "By Anna Moor, Coastal News"), ("en", "By our transport staff"), ("en", "Anna Moor in Tunis"), ("en", "Anna Moor"),
        ("en", "Anna Moor in Tunis and Peter Hale in Oslo"), ("en", "Staff and agencies"), ("en", "From our own correspondent in Cairo"),
        ("en", "COLOMBO (Island News)"), ("en", "Shimla, January 20"), ("en", "News Desk | Delhi | Updated: May 5, 2025"),
    ],
)  # fmt: skip
def test_bylines_stand_before_the_lead(language: Language, line: str) -> None:
    """Writer, agency, city in any order; two or three short parts, a name, or a word for who writes."""
    assert is_page_line(line, language, "before lead")


@pytest.mark.parametrize(
    ("language", "line", "where"),
    [
        ("ar", "للاشتراك في النشرة البريدية اليومية، اضغط هنا.", "last"),
        ("ar", "لمتابعة أخبارنا عبر الواتساب أرسل كلمة «اشتراك» إلى رقم الصحيفة.", "text"),
        ("ar", "يمكنكم متابعة أخبارنا عبر منصة إكس", "last"), ("ar", "اقرأ أيضاً: خريطة الطرق الجديدة", "text"),
        ("ar", "ساهم في إعداد هذا التقرير سامر الهلالي من عمّان.", "last"), ("ar", "جميع الحقوق محفوظة © الموجز", "last"),
        ("ar", "(إعداد سامر الهلالي للنشرة العربية - تحرير ندى حداد)", "last"), ("ar", "صورة: سامر الهلالي", "text"),
        ("ar", "للتواصل: news@example.org", "last"), ("ar", "* * *", "text"), ("ar", "#الطريق #الجسر", "last"), ("ar", "س ع/ ك م", "last"),
        ("ar", "«الموجز» - ع.ر / م.ك", "last"), ("ar", "الموجز/ سمير نعوم/ حمد", "last"), ("ar", "القسم الوطني", "last"),
        ("ar", "// انتهى //", "last"), ("ar", "انتهى / م ر", "last"), ("ar", "كلمات مفتاحية: طريق، جسر", "last"),
        ("en", "(Reporting by Anna Moor; Editing by Peter Hale)", "last"), ("en", "Additional reporting by Peter Hale in Oslo.", "last"),
        ("en", "Peter Hale contributed to this report from Oslo.", "last"), ("en", "This story was updated to add the price.", "last"),
        ("en", "This is a developing story and will be updated.", "last"), ("en", "Sign up here for our weekly newsletter.", "last"),
        ("en", "Got a news tip? Write to us at tips@example.org", "last"), ("en", "Contact the newsroom at news@example.org.", "last"),
        ("en", "Copyright 2025 Coastal News. All rights reserved.", "last"), ("en", "Published Oct. 7, 2025 at 6:14 p.m.", "text"),
        ("en", "Read more: How ferries float", "text"), ("en", "— With agencies", "last"), ("en", "###", "last"), ("en", "ENDS", "last"),
    ],
)  # fmt: skip
def test_credits_calls_and_notes_are_page_lines_anywhere(language: Language, line: str, where: Where) -> None:
    """They speak to the reader, or of the report itself, with a full stop or without."""
    assert is_page_line(line, language, where)


@pytest.mark.parametrize(
    ("language", "line", "where"),
    [
        ("ar", "الصيادون: أين نرسو؟", "before lead"), ("ar", "التموين: صرف المستحقات خلال يومين", "before lead"),
        ("ar", "قطار - عبارة", "text"), ("ar", "تابع الوزير جولته في القناة أمس.", "text"), ("ar", "شاركت فرق كثيرة في البطولة.", "text"),
        ("ar", "سجل الفريق هدفين في الشوط الأول.", "text"), ("ar", "وانتهى العمل في الموقع", "last"), ("ar", "هذا الخبر أسعد السكان.", "text"),
        ("ar", "نشرت الوزارة في الأسبوع الماضي خطة لتوسيع ثلاثة موانئ على الساحل الغربي للبلاد.", "text"),
        ("ar", "محطة جديدة في المدينة", "first"), ("ar", "السدود في أدنى مستوياتها", "text"),
        ("en", "Zinc Prices, Tin Prices | Two Tables", "text"), ("en", "The bank said that $1 = 2 pounds was absurd.", "text"),
        ("en", "Bidders given six weeks to appeal", "before lead"), ("en", "Cairo hopes for four bids", "before lead"),
        ("en", "The story of the bridge is long.", "text"), ("en", "Follow the river and you reach the sea.", "text"),
        ("en", "Share prices fell in two markets.", "text"), ("en", "Get well soon, the mayor told the engineer.", "text"),
        ("en", "This report is bad news for farmers.", "text"), ("en", "By noon the water had reached the town.", "text"),
    ],
)  # fmt: skip
def test_headings_and_sentences_are_no_page_lines(language: Language, line: str, where: Where) -> None:
    """A verb that also calls on the reader, or a colon in a headline, proves nothing by itself."""
    assert not is_page_line(line, language, where)


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("($1 = 0.9120 euros)", "text"), ("(1 Danish crown = $0.15)", "text"), ("($1 = 84.2500 Indian rupees)", "last"),
        ("By Ruth N. Adler | Harbour Ledger", "before lead"), ("Baltic Post, English Desk | 3 March 2026, 09:10", "before lead"),
        ("Follow the Strait Courier on social media", "text"), ("Photographs and text are available to subscribers.", "last"),
    ],
)  # fmt: skip
def test_rates_mastheads_and_terms_belong_to_the_page(line: str, where: Where) -> None:
    """An exchange rate in brackets, the writer or the desk beside the paper, what subscribers get."""
    assert is_page_line(line, "en", where)


def test_long_lines_take_no_time() -> None:
    """Every pattern is linear: names in hundreds, marks in thousands."""
    started = time.process_time()
    for line in ("Anna " * 40, "A. " * 70, "By " + "anna " * 40, "س. " * 70, "/ " * 100, "(" * 200):
        is_page_line(line, "en", "before lead")
        is_page_line(line, "ar", "last")
    assert time.process_time() - started < 2
