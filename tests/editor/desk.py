# SPDX-License-Identifier: Apache-2.0
"""A small article, corrected as an editor would, for the tests of the editor's layer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from generator.editor.corrections import correct
from generator.editor.shapes import Reader
from generator.find.order import find_all
from generator.merge import merged
from generator.names import Names
from generator.read import read_text
from generator.settings import read_settings

if TYPE_CHECKING:
    from generator.model import Article, Correction, Facts, Problem

ARABIC = """\
وقّع وزير النقل العماني سالم الحبسي ونظيره الكيني جوزيف مواي اتفاقا في مسقط يوم الثلاثاء.

وقال الحبسي إن «العمل يبدأ في مارس». وأضاف أن سفينة «نسيم» ستبحر من صحار إلى مومباسا.

وكان الوزير زار طرابلس قبل عامين. وقال مسؤول إن الكلفة لم تحدد بعد.
"""
ENGLISH = """\
Omani Transport Minister Salim al-Habsi signed a deal with his Kenyan counterpart Joseph Mwai in Muscat on Tuesday.

“The work begins in March,” al-Habsi said. The ferry “Breeze” will sail from Sohar to Mombasa.

He had visited Tripoli two years ago. An official said the cost had not been settled.
"""


def article(text: str) -> Article:
    """The text as an article of Thursday, 9 May 2024."""
    return read_text(text, published=date(2024, 5, 9))


def found(*texts: str) -> tuple[tuple[Article, ...], Facts]:
    """The articles and what the finders found in them."""
    articles = tuple(article(text) for text in texts)
    return articles, merged(tuple(find_all(each, Names.empty()) for each in articles))


def corrected(
    yaml: str, *texts: str, facts: Facts | None = None
) -> tuple[Facts, tuple[Correction, ...], tuple[Problem, ...]]:
    """The facts with the corrections of an ``explainer.yml`` laid over them, the corrections, all problems."""
    articles, known = found(*texts)
    said, problems = read_settings(yaml, "explainer.yml")
    reader = Reader("explainer.yml")
    after, told = correct(articles, known if facts is None else facts, said.corrections, reader)
    return after, told, (*problems, *reader.problems)
