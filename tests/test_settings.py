# SPDX-License-Identifier: Apache-2.0
"""explainer.yml: what is read, and one message with its line for each mistake."""

from datetime import date

import pytest

from generator.settings import nearest_words, read_settings

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
    settings, slug, problems = read_settings(GOOD, "explainer.yml", "وقال «سنبدأ العمل» غدا")
    assert (slug, problems) == ("", ())
    assert settings.title == {"ar": "محطة جديدة", "en": "A new station"}
    assert (settings.published, settings.licence) == (date(2024, 5, 9), "own")
    assert settings.sources[0].item == "Statement 12"
    assert settings.quotations[0].source == "harbour"


def test_an_empty_file_is_all_defaults() -> None:
    """Nothing is asked of an editor: an unknown licence is the cautious one."""
    settings, _, problems = read_settings("", "explainer.yml")
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
        ("quotations:\n  - words: ليست هنا\n    source: none\n", 2, "SETTINGS-WORDS"),
    ],
)
def test_each_mistake_is_one_message_with_its_line(text: str, line: int, code: str) -> None:
    """The first problem names the line to mend."""
    _, _, problems = read_settings(text, "explainer.yml", "نص المقال")
    assert code in [p.code for p in problems]
    assert next(p.line for p in problems if p.code == code) == line


def test_the_nearest_words_are_shown() -> None:
    """A slip of the pen is found again."""
    assert "سنبدأ" in nearest_words("سنبدأ العمال قريبا", "وقال إننا سنبدأ العمل قريبا جدا")
