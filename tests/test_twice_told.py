# SPDX-License-Identifier: Apache-2.0
"""Several articles, one explainer: one event with two sources, contradictions said, everybody once."""

from __future__ import annotations

from datetime import date
from html import unescape
from typing import TYPE_CHECKING

import pytest

from generator.find.order import find_all
from generator.merge import merged
from generator.names import Names
from generator.read import Decoded, article_of
from generator.twice_told import told_once

if TYPE_CHECKING:
    from generator.model import Article, Facts
    from tests.conftest import Project

FIRST = {
    "ar": "افتتح وزير النقل سالم الحبسي جسر صحار الجديد يوم 7 مايو 2024. وبلغت كلفة بناء الجسر المعلق فوق الوادي الكبير 40 مليون ريال.\n",
    "en": "Transport Minister Salim al-Habsi opened the new bridge in Sohar on 7 May 2024. The suspension bridge across the great valley cost 40 million rials to build.\n",
}
SECOND = {
    "ar": "تحدثت الصحف عن حفل كبير. وافتتح الوزير سالم الحبسي جسر صحار في 7 مايو 2024 بحضور الأهالي. وبلغت كلفة بناء الجسر المعلق فوق الوادي الكبير 55 مليون ريال.\n",
    "en": "Papers told of a great feast. Minister Salim al-Habsi opened the Sohar bridge on 7 May 2024 before a crowd. The suspension bridge across the great valley cost 55 million rials to build.\n",
}


def read(*texts: str) -> tuple[tuple[Article, ...], Facts]:
    """The articles and their facts, merged and told once."""
    articles = tuple(
        article_of(
            Decoded(text), text.encode(), name=f"article-{n}.txt", published=date(2024, 5, 9), language=None,
            prefix=f"a{n}-" if n > 1 else "",
        )
        for n, text in enumerate(texts, start=1)
    )  # fmt: skip
    return articles, told_once(merged(tuple(find_all(each, Names.empty()) for each in articles)), articles)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_one_event_has_two_sources(language: str) -> None:
    """Told by both articles it stands once on the timeline, with the sentence of each."""
    _, facts = read(FIRST[language], SECOND[language])
    (event,) = (event for event in facts.events if event.when.value == "2024-05-07")
    assert [event.sentence, *(told.sentence for told in event.told_by)] == ["s1", "a2-s2"]
    assert len([p for p in facts.people if "Habsi" in p.name or "الحبسي" in p.name]) == 1


@pytest.mark.parametrize("language", ["ar", "en"])
def test_contradictions_are_found(language: str) -> None:
    """The same statement with another number, and with another day; agreement is no contradiction."""
    _, facts = read(FIRST[language], SECOND[language])
    assert [(c.about, c.one, c.other) for c in facts.contradictions] == [("number", "s2", "a2-s3")]
    other = FIRST[language].replace("7 مايو", "8 مايو").replace("7 May", "8 May")
    _, facts = read(FIRST[language], other)
    assert [(c.about, c.one, c.other) for c in facts.contradictions] == [("date", "s1", "a2-s1")]
    assert all(event.told_by == () for event in facts.events)
    _, facts = read(FIRST[language], FIRST[language])
    assert facts.contradictions == ()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "زار الوزير سالم الحبسي صحار يوم 7 مايو 2024.\n",
            "عقدت لجنة المياه اجتماعها السنوي يوم 7 مايو 2024 في نزوى.\n",
        ),
        (
            "Prices rose by 3 per cent in Cairo last year.\n",
            "The fleet of the port in Suez has 12 tugs and 40 pilots.\n",
        ),
    ],
)
def test_one_day_is_not_one_event(one: str, two: str) -> None:
    """Two things on one day, two numbers of two things."""
    _, facts = read(one, two)
    assert all(event.told_by == () for event in facts.events)
    assert facts.contradictions == ()


def test_articles_of_both_languages_meet_by_who_and_where() -> None:
    """Words cannot be compared across languages; places of the gazetteer can, with the day."""
    _, facts = read(
        "وصلت السفينة من صحار إلى مومباسا يوم 7 مايو 2024.\n", "The ship from Sohar reached Mombasa on 7 May 2024.\n"
    )
    assert {place.id for place in facts.places} == {"sohar", "mombasa"}
    assert all(len(place.mentions) == 2 for place in facts.places)


def test_pages_name_the_article_of_each_sentence(project: Project) -> None:
    """A sentence of the second article has its number with the article's; each article has its own publisher and day."""
    settings = """\
published: 2024-05-09
licence: own
publisher: {ar: الميناء, en: The Harbour}
articles:
  - file: article-2.txt
    published: 2024-05-12
    publisher: {ar: المنارة, en: The Lighthouse}
"""
    folder = project.seed("bridge", FIRST["ar"], explainer_yml=settings)
    (folder / "article-2.txt").write_text(SECOND["ar"], encoding="utf-8")
    done = project.run("pages")
    assert done.returncode == 0, done.stdout
    pages = {p.stem: unescape(p.read_text(encoding="utf-8")) for p in (project.root / "docs/en/bridge").glob("*.md")}
    assert "The Harbour" in pages["sources"]
    assert "The Lighthouse" in pages["sources"]
    assert "2·2" in pages["timeline"]
    assert "Also told in" in pages["timeline"]
    assert "Another article gives another number" in pages["background"]
    assert (folder / "en.po").read_text(encoding="utf-8").count("#: article-2.txt:") == 3
    (folder / "explainer.yml").write_text(settings.replace("article-2", "article-3"), encoding="utf-8")
    done = project.run("pages")
    assert done.returncode == 1
    assert "seeds/bridge/explainer.yml SETTINGS-ARTICLE error: 'article-3.txt'" in done.stdout
