# SPDX-License-Identifier: Apache-2.0
"""explainer.yml: what is read, and one message with its line for each mistake."""

from datetime import date

import pytest

from generator.editor.nearest import nearest_words
from generator.settings import read_settings

GOOD = """\
title:
  ar: محطة جديدة
  en: A new station
published: 2024-05-09
licence: own
sources:
  - id: harbour
    publisher: Harbour Office
    item: Statement 12
    date: 2024-05-08
    address: https://example.org/12
quotations:
  - words: سنبدأ العمل
    speaker: سالم الحبسي
    source: harbour
    date: 2024-05-08
"""


def test_a_good_file_is_read_whole() -> None:
    """Titles by language, days, sources, quotations."""
    said, problems = read_settings(GOOD, "explainer.yml", "وقال «سنبدأ العمل» غدا")
    settings, slug = said.settings, said.slug
    assert (slug, problems) == ("", ())
    assert settings.title == {"ar": "محطة جديدة", "en": "A new station"}
    assert (settings.published, settings.licence) == (date(2024, 5, 9), "own")
    assert settings.sources[0].item == "Statement 12"
    assert settings.quotations[0].source == "harbour"


BY_LANGUAGE = """\
sources:
  - id: harbour
    publisher: {ar: مكتب الميناء, en: Harbour Office}
    item: {ar: بيان, en: Statement}
    language: en
    used_for: {ar: الموعد, en: the day}
    note: {en: As carried by others}
quotations:
  - words: سنبدأ العمل
    speaker: {ar: سالم الحبسي, en: Salim al-Habsi}
    source: harbour
"""


def test_names_may_be_given_by_language() -> None:
    """The original form is the one in the source's own language, else the first given."""
    said, problems = read_settings(BY_LANGUAGE, "explainer.yml", "وقال «سنبدأ العمل» غدا")
    settings = said.settings
    assert problems == ()
    source, quotation = settings.sources[0], settings.quotations[0]
    assert (source.publisher, source.item) == ("Harbour Office", "Statement")
    assert (source.publisher_in("ar"), source.item_names["ar"]) == ("مكتب الميناء", "بيان")
    assert (source.used_for["ar"], source.note) == ("الموعد", {"en": "As carried by others"})
    assert (quotation.speaker, quotation.speaker_in("en")) == ("سالم الحبسي", "Salim al-Habsi")


def test_one_text_stands_for_every_language() -> None:
    """As names were written before there were forms by language."""
    said, _ = read_settings(GOOD.replace("    date: 2024-05-08\n    addr", "    used_for: x\n    addr"), "e.yml")
    settings = said.settings
    assert settings.sources[0].publisher_in("ar") == settings.sources[0].publisher == "Harbour Office"
    assert (settings.sources[0].used_for, settings.sources[0].publisher_names) == ({"ar": "x", "en": "x"}, {})
    assert settings.quotations[0].speaker_in("en") == "سالم الحبسي"


def test_an_empty_file_is_all_defaults() -> None:
    """Nothing is asked of an editor: an unknown licence is the cautious one."""
    said, problems = read_settings("", "explainer.yml")
    settings = said.settings
    assert (settings.licence, settings.published, problems) == ("unknown", None, ())


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("titel:\n  ar: ا\n", 1, "YAML-KEY"),
        ("title:\n  fr: x\n", 2, "YAML-KEY"),
        ("title: x\n", 1, "YAML-TYPE"),
        ("published: 2024-13-01\n", 1, "YAML-TYPE"),
        ("licence: mine\n", 1, "YAML-TYPE"),
        ("address: javascript:alert(1)\n", 1, "YAML-TYPE"),
        ("a: 1\nb: 2\n  c: [\n", 3, "YAML-SYNTAX"),
        ("sources: x\n", 1, "YAML-KIND"),
        ("sources:\n  - id: a\n    publisher: [x]\n", 3, "YAML-TYPE"),
        ("sources:\n  - id: a\n    item:\n      fr: x\n", 4, "YAML-KEY"),
        ("sources:\n  - id: a\n    used_for:\n      ar: [x]\n", 4, "YAML-KIND"),
        ("sources:\n  - id: a\n    note: x\n", 3, "YAML-TYPE"),
        ("quotations:\n  - words: ليست هنا\n    source: none\n", 2, "SETTINGS-WORDS"),
        ("quotations:\n  - words: هنا\n    source: none\n", 3, "SETTINGS-SOURCE"),
        (
            "sources: [{id: a, publisher: b, item: c}]\nquotations:\n  - words: هنا\n    source: a\n    translation: b\n",
            5,
            "SETTINGS-SOURCE",
        ),
    ],
)
def test_each_mistake_is_one_message_with_its_line(text: str, line: int, code: str) -> None:
    """The first problem names the line to mend."""
    _, problems = read_settings(text, "explainer.yml", "نص المقال")
    assert code in [p.code for p in problems]
    assert next(p.line for p in problems if p.code == code) == line


def test_the_nearest_words_are_shown() -> None:
    """A slip of the pen is found again."""
    assert "سنبدأ" in nearest_words("سنبدأ العمال قريبا", "وقال إننا سنبدأ العمل قريبا جدا")
