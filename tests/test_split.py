# SPDX-License-Identifier: Apache-2.0
"""Sentences, headings and furniture cover the text exactly once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Language
from generator.page_lines import is_page_line
from generator.split import split


def sentences(text: str, language: Language = "ar") -> list[str]:
    """The words of every sentence, heading and furniture line."""
    return [text[s.span.start : s.span.end] for s in split(text, language)[1]]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "بدأ العمل. وانتهى.", ["بدأ العمل.", "وانتهى."]),
        ("ar", "قال «نعم. سنعمل معا» ثم غادر. وعاد.", ["قال «نعم. سنعمل معا» ثم غادر.", "وعاد."]),
        ("ar", "انتهى اللقاء.وأضاف الوزير شيئا.", ["انتهى اللقاء.", "وأضاف الوزير شيئا."]),
        ("ar", "نقلت (أ.ف.ب) الخبر كاملا. وعلقت.", ["نقلت (أ.ف.ب) الخبر كاملا.", "وعلقت."]),
        ("ar", "بلغ النمو 3.5 في المئة. وتراجع.", ["بلغ النمو 3.5 في المئة.", "وتراجع."]),
        ("ar", "هل يعود؟ لا أحد يعرف.", ["هل يعود؟", "لا أحد يعرف."]),
        ("ar", "قال «سنعود». وغادر.", ["قال «سنعود».", "وغادر."]),
        ("en", "Mr. Hale left. He said so.", ["Mr. Hale left.", "He said so."]),
        ("en", "The U.S. envoy left. J. R. Hale stayed.", ["The U.S. envoy left.", "J. R. Hale stayed."]),
        ("en", "“We left. They stayed,” he said. It rained.", ["“We left. They stayed,” he said.", "It rained."]),
        ("en", "“Why now?” she asked. Nobody knew.", ["“Why now?” she asked.", "Nobody knew."]),
        ("en", "Growth was 1.6 percent. It fell.", ["Growth was 1.6 percent.", "It fell."]),
    ],
)
def test_where_sentences_end(language: Language, text: str, expected: list[str]) -> None:
    """A full stop ends a sentence unless it is part of a number, an abbreviation, an acronym or a quotation."""
    assert sentences(text, language) == expected


def test_headings_and_furniture_are_told_apart() -> None:
    """A short line without a full stop heads what follows; a page's controls are set aside with number 0."""
    text = "طريق جديد\n\nبدأ العمل اليوم في الطريق.\n\nشاركها.\nExit mobile version\n"
    found = [(s.kind, s.number) for s in split(text, "ar")[1]]
    assert found == [("heading", 1), ("sentence", 2), ("furniture", 0), ("furniture", 0)]


@pytest.mark.parametrize(
    ("language", "line", "is_page"),
    [
        ("ar", "سامر الهلالي - بغداد", True), ("ar", "البصرة / الموجز", True), ("ar", "إعداد: قسم البيانات", True),
        ("ar", "كتبت - منى السيد:", True), ("ar", "(الموجز) س. ه", True), ("ar", "انتهى / س ه", True), ("ar", "س. ه / وكالات", True),
        ("ar", "جميع الحقوق محفوظة - الموجز", True), ("ar", "لمزيد من أخبار النقل تابعوا الموجز", True),
        ("ar", "نشر في: 08 مايو 2025", True), ("ar", "البصرة - وكالة «الموجز» - 4 فبراير 2025", True),
        ("ar", "غضب في الملاعب", False), ("ar", "تابعوا المباراة ثم عادوا إلى بيوتهم.", False), ("ar", "عبارة وقطار", False),
        ("ar", "الوزير يعلن خطة من عشر مراحل - والنواب يرفضونها", False), ("ar", "انتهى اللقاء دون اتفاق", False),
        ("en", "More transport news", True), ("en", "By our staff", True), ("en", "Reporting by A. Hale; editing by B. Moor", True),
        ("en", "All rights reserved", True), ("en", "A railway returns", False), ("en", "More rain than ever", False),
    ],
)  # fmt: skip
def test_lines_of_the_page_by_their_shape(language: Language, line: str, is_page: bool) -> None:  # noqa: FBT001
    """Credits, initials, "name - city - date", calls to follow; not titles and not sentences."""
    assert is_page_line(line, language, "before lead") is is_page


def test_a_byline_is_one_only_before_the_lead() -> None:
    """After the first sentence "A - B" is a heading; initials stay initials."""
    assert not is_page_line("قطار - عبارة", "ar", "text")
    assert is_page_line("س. ه", "ar", "text")


def test_a_title_may_end_with_a_quoted_name() -> None:
    """A first line without a full stop is a heading, whatever mark ends it; a quotation alone is not."""
    found = [s.kind for s in split("جولة جديدة في قضية «الواحة»\n\nبدأ العمل اليوم في الطريق.", "ar")[1]]
    assert found == ["heading", "sentence"]
    assert [s.kind for s in split("«نعود غدا»\n\nبدأ العمل اليوم في الطريق.", "ar")[1]] == ["sentence", "sentence"]


def test_a_last_line_without_full_stop_is_a_sentence() -> None:
    """A heading heads something."""
    assert [s.kind for s in split("بدأ العمل.\n\nوانتهى العمل في الموقع", "ar")[1]] == ["sentence", "sentence"]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    """Lines of a mail programme's width that end without a full stop are joined."""
    text = "The ministers of the two countries met in the capital on Monday and\nagreed to build a railway.\nIt will open soon."
    assert len(split(text, "en")[0]) == 2


def test_a_headline_does_not_run_into_the_line_under_it() -> None:
    """A line is wrapped only where the next word did not fit into the column; where lines are long none is."""
    headline = "The ministers of two countries agree on a railway over the mountains"
    text = f"{headline}\nAnna Moor in Tunis\n\n" + "It will open soon and carry many people to the coast and back. " * 3
    assert [s.kind for s in split(text, "en")[1]][:3] == ["heading", "heading", "sentence"]


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [("ar", "أين نرسو؟", "heading"), ("en", "Who pays?", "heading"), ("ar", "«أين نرسو؟»", "sentence")],
)
def test_a_question_between_paragraphs_is_a_heading(language: Language, line: str, kind: str) -> None:
    """Unless somebody asks it."""
    prose = {"ar": "بدأ العمل اليوم في الطريق.", "en": "Work on the road began today."}[language]
    assert split(f"{prose}\n\n{line}\n\n{prose}", language)[1][1].kind == kind


def test_a_headline_may_hold_a_colon_and_end_with_quoted_words() -> None:
    """As long as it has no full stop and is not all quotation."""
    text = 'محافظ الإقليم يتفقد الصوامع.. ويؤكد: "لن نسمح بالزحام"\n\nتفقد المحافظ الصوامع.'
    assert [s.kind for s in split(text, "ar")[1]] == ["heading", "sentence"]


def test_a_dash_goes_on_with_the_dateline() -> None:
    """An abbreviated state before a dash ends no sentence."""
    assert sentences("TULSA, Okla. — The river fell. It rained.", "en") == [
        "TULSA, Okla. — The river fell.",
        "It rained.",
    ]


@given(
    st.text(st.sampled_from("اب و.؟!«»“”\"'()\n\r\t ABab1\u2028\x85،:"), max_size=120), st.sampled_from(["ar", "en"])
)
def test_everything_is_covered_exactly_once(text: str, language: Language) -> None:
    """Spans are sorted, do not overlap, and leave out nothing but white space."""
    _, found = split(text, language)
    at = 0
    for sentence in found:
        assert sentence.span.start >= at
        assert not text[at : sentence.span.start].strip()
        assert text[sentence.span.start : sentence.span.end].strip()
        at = sentence.span.end
    assert not text[at:].strip()


def test_a_megabyte_in_one_line_is_read() -> None:
    """Half a million sentences in one paragraph are found, and time stays linear enough to wait for."""
    text = "قال نعم. " * 110_000
    assert len(split(text, "ar")[1]) == 110_000
