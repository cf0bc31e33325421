# SPDX-License-Identifier: Apache-2.0
"""After an article was added the editor is told what was found, what waits for a person, and what comes next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.conftest import SMALL_ARTICLE

if TYPE_CHECKING:
    from tests.conftest import Project


def test_the_first_report_says_what_is_open(project: Project) -> None:
    """Lines of the article, files to edit, the next command; the catalogue lies there already."""
    article = project.root / "harbour.txt"
    article.write_text(SMALL_ARTICLE + "\n«لا عودة إلى الوراء».\n", encoding="utf-8")
    done = project.run("new", "harbour.txt")
    assert done.returncode == 0, done.stdout + done.stderr
    told = done.stdout
    assert "made seeds/harbour/ from harbour.txt, its bytes unchanged" in told
    assert "read as Arabic" in told
    assert "found: 5 sentences, 3 quotes" in told
    assert "quotes without a speaker: 1; line 7 “لا عودة إلى الوراء”" in told
    assert "set published: in seeds/harbour/explainer.yml" in told
    assert "the licence is unknown" in told
    assert re.search(r"to translate into English: \d+ units in seeds/harbour/en.po", told)
    assert "next: make site" in told
    assert (project.root / "seeds/harbour/en.po").read_text(encoding="utf-8").count("#: article.txt:") >= 5
    assert (project.root / "seeds/harbour/article.txt").read_bytes() == article.read_bytes()


def test_what_is_given_is_not_asked_for(project: Project) -> None:
    """With title, day and licence only the translation is left."""
    (project.root / "harbour.txt").write_text(SMALL_ARTICLE, encoding="utf-8")
    told = project.run(
        "new", "harbour.txt", "--title", "خط جديد", "--published", "2024-05-09", "--licence", "own"
    ).stdout
    assert "published 2024-05-09" in told
    for words in ("licence is unknown", "could not be worked out", "the title is", "without a speaker"):
        assert words not in told
    assert "to translate into English: " in told
