# SPDX-License-Identifier: Apache-2.0
"""Citations in words: order, marks and months as the handbooks have them, in both languages."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.pages import sources
from generator.pages.citing import own_day
from generator.pages.reading import Reading
from tests.fakes import explainer, private_explainer

if TYPE_CHECKING:
    from generator.model import Explainer, Language


def story(title: str = "A line opens", day: date | None = date(2031, 9, 2), title_ar: str = "افتتاح خط") -> Explainer:
    known = explainer()
    settings = replace(known.settings, changed_on=day, written_on=None, licence="own" if day else "open")
    return replace(known, title={"ar": title_ar, "en": title}, settings=settings)


def cited(told: Explainer, language: Language) -> list[str]:
    """The citations as a reader sees them, italics between underscores."""
    body = sources.write(Reading.of(told, language), (), None).body
    section = body[body.index('id="cite"') :]
    found = re.findall(r"<dd>(.*?)</dd>", section)
    plain = [re.sub(r"<[^>]+>", "", re.sub(r"</?i\b[^>]*>", "_", each)) for each in found]
    return [html.unescape(each).replace("\u2060", "") for each in plain]


def test_in_english() -> None:
    """APA, MLA, Chicago."""
    assert cited(story(), "en") == [
        "Siyaq. (2031, September 2). _A line opens_. address of this page",
        "“A line opens.” _Siyaq_, 2 Sept. 2031, address of this page.",
        "Siyaq. “A line opens.” September 2, 2031. address of this page.",
    ]


def test_in_arabic() -> None:
    """Arabic marks, no italics, the stop behind the closing mark."""
    assert cited(story(), "ar") == [
        "سياق. (2031، 2 سبتمبر/أيلول). افتتاح خط. عنوان هذه الصفحة",
        "«افتتاح خط». سياق، 2 سبتمبر/أيلول 2031، عنوان هذه الصفحة.",
        "سياق. «افتتاح خط». 2 سبتمبر/أيلول 2031. عنوان هذه الصفحة.",
    ]


def test_without_a_day() -> None:
    """The day of somebody else's article is not that of the explainer: then none is told."""
    assert cited(story(day=None), "en") == [
        "Siyaq. (n.d.). _A line opens_. address of this page",
        "“A line opens.” _Siyaq_, address of this page.",
        "Siyaq. “A line opens.” n.d. address of this page.",
    ]
    assert "(د.ت.)" in cited(story(day=None), "ar")[0]
    assert own_day(story(day=None)) is None
    assert own_day(explainer()) == date(2031, 3, 20)


def test_marks_in_a_title() -> None:
    """No second stop behind a question; marks within marks are single ones."""
    asked = cited(story("Who said “no”?", title_ar="من قال «لا»؟"), "en")
    assert asked[0] == "Siyaq. (2031, September 2). _Who said “no”?_ address of this page"
    assert asked[2].startswith("Siyaq. “Who said ‘no’?” September")
    assert cited(story(title_ar="من قال «لا»؟"), "ar")[1].startswith("«من قال “لا”؟». سياق،")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_files_are_offered_where_there_are_some(language: Language) -> None:
    """Not for a private preview: it has none."""
    shown = sources.write(Reading.of(explainer(), language), (), None).body
    hidden = sources.write(Reading.of(private_explainer(), language), (), None).body
    for file in ("cite.bib", "cite.ris"):
        assert f'href="../{file}"' in shown
        assert file not in hidden
    assert 'class="x-whole"' in hidden
