# SPDX-License-Identifier: Apache-2.0
"""The page of all names: what stands on it, in which order, and how it grows."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.checks import twins
from generator.languages import wording
from generator.languages.alphabet import OTHERS, family_first, filed, letter_of
from generator.model import LANGUAGES, Explainer, FactId, Language, Page, Place
from generator.pages import names_pages
from generator.search.entries import KINDS
from generator.search.words import words_file
from tests.fakes import explainer, private_explainer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.pages.reading import Named

ORDERS: tuple[tuple[Language, tuple[str, ...]], ...] = (
    # The article does not count, hamzas and alefs are one letter; ألم and الما begin with letters of their own.
    ("ar", ("أبها", "الأحساء", "آسفي", "إسنا", "ألمرية", "البحرين", "بريدة", "التل", "الثوارة", "الجهراء")),
    ("ar", ("مؤتة", "موسكو", "ميناء العقبة")),
    ("ar", ("پاكان", "بالي", "چاد", "الجبيل", "گيلان", "اللاذقية")),
    ("en", ("Al-Ahsa", "Ålesund", "the Azores", "Basra", "As-Suwayda", "Türkiye")),
    ("en", ("El Alto", "The Hague", "Île-de-France", "Łódź", "Zagreb")),
)


@pytest.mark.parametrize(("language", "names"), ORDERS)
def test_order(language: Language, names: tuple[str, ...]) -> None:
    """Names in this order stay so: «ال», "the" and "al-", hamza forms and accents do not count."""
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" if language == "ar" else "abcdefghijklmnopqrstuvwxyz"
    keys = [[letters.find(each) for each in filed(name, language)] for name in names]
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    ("name", "language", "letter"),
    [("الأردن", "ar", "ا"), ("ألمانيا", "ar", "ا"), ("ال", "ar", "ا"), ("ﻋمان", "ar", "ع"), ("7 أكتوبر", "ar", OTHERS),
     ("Åland", "en", "A"), ("al-Quds", "en", "Q"), ("Alabama", "en", "A"), ("G20", "en", "G"), ("112", "en", OTHERS),
     ("«»", "ar", OTHERS)],
)  # fmt: skip
def test_letters(name: str, language: Language, letter: str) -> None:
    """Under which letter a name stands; what begins with no letter has a place of its own."""
    assert letter_of(filed(name, language), language) == letter


@pytest.mark.parametrize(
    ("name", "language", "turned"),
    [("سامي الكيلاني", "ar", "الكيلاني، سامي"), ("ماركو فان دير بلوخ", "ar", "فان دير بلوخ، ماركو"),
     ("سعد بن مطلق", "ar", ""), ("رنا", "ar", ""), ("جمال عبد الحق", "ar", "عبد الحق، جمال"), ("عبد الرحيم", "ar", ""),
     ("Mona Karimi", "en", "Karimi, Mona"), ("Ann de la Roca", "en", "de la Roca, Ann"), ("Saad bin Mutlaq", "en", ""),
     ("Plato", "en", ""), ("", "en", "")],
)  # fmt: skip
def test_family_first(name: str, language: Language, turned: str) -> None:
    """The family leads with its particles; a father's name and half a given name are no family."""
    assert family_first(name, language) == turned


def ids(page: Page) -> list[str]:
    """Every id of the page."""
    return re.findall(r' id="([^"]+)"', page.body)


def first(explainers: tuple[Explainer, ...], language: Language) -> Page:
    """The first page of names."""
    return next(page for page in names_pages(explainers) if page.language == language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_every_place_and_every_term_stands_there(language: Language) -> None:
    """In both languages, once for all explainers, each with a link to its entry in each of them."""
    story = explainer()
    other = replace(story, slug="second-ferry")
    page = first((story, other), language)
    facts = story.facts
    everyone: tuple[Named, ...] = (*facts.people, *facts.organisations, *facts.places)
    for fact in everyone:
        for name in fact.names.values():
            assert re.search(rf"<bdi[^>]*>{name}</bdi>", page.body), name
        folder = "place" if isinstance(fact, Place) else "who"
        for slug in ("tangier-ferry", "second-ferry"):
            assert f'href="../{slug}/people/#{folder}-{fact.id}"' in page.body
    assert page.body.count("البحر الهادئ") == 1
    assert page.body.count("Quiet Sea") == 1
    assert 'href="../second-ferry/quotes/#terms"' in page.body
    assert len(ids(page)) == len(set(ids(page)))


def test_a_family_that_leads_stands_once() -> None:
    """A Chinese name is not turned: the person stands under it alone, in both languages."""
    story = explainer()
    names: dict[Language, str] = {"ar": "شن آنيو", "en": "Shen Anyu"}
    someone = replace(story.facts.people[0], id=FactId("shen-anyu"), names=names, family_is_first=True)
    for language in LANGUAGES:
        body = first((replace(story, facts=replace(story.facts, people=(someone,))),), language).body
        assert body.count("shen-anyu") == 1
        assert names[language] in body
        turned = replace(story, facts=replace(story.facts, people=(replace(someone, family_is_first=False),)))
        assert first((turned,), language).body.count("shen-anyu") == 2


def test_a_term_that_is_a_name_stands_once() -> None:
    """Where its words are a name's in the page's language; another explainer's term is led to from the name."""
    story = explainer()
    body = replace(
        story.facts.organisations[0], id=FactId("quiet"), names={"ar": "مبادرة البحر الهادئ", "en": "Quiet Sea"}
    )
    named = replace(story, facts=replace(story.facts, organisations=(body,)))
    english = first((named,), "en").body
    assert english.count("<bdi>Quiet Sea</bdi>") == 1
    assert "<q>Quiet Sea</q>" not in english
    assert 'quotes/#terms"' not in english
    assert first((named,), "ar").body.count('quotes/#terms"') == 1
    both = first((named, replace(story, slug="second-ferry")), "en").body
    assert 'href="../second-ferry/quotes/#terms"' in both
    assert "<q>Quiet Sea</q>" not in both


def test_letters_head_the_names_and_the_bar_leads_to_them() -> None:
    """In the alphabet's order, own script first; every link of the bar has its heading."""
    for language in LANGUAGES:
        body = first((explainer(),), language).body
        headed = re.findall(r'<h2 id="(letter-[0-9a-z]+)"', body)
        assert headed == re.findall(r'href="#(letter-[0-9a-z]+)"', body)
        assert headed == sorted(headed) or language == "ar"
    assert re.findall(r">(\w)</h2>", first((explainer(),), "ar").body)[0] in {"أ", "ب"}


def many(count: int) -> tuple[Explainer, ...]:
    """So many explainers, each with places of its own and some of all."""
    story = explainer()
    made = []
    for number in range(count):
        own = tuple(
            replace(place, id=FactId(f"p-{number}-{n}"),
                    names={"ar": f"{'ابتجدرسكمن'[(number + n) % 10]}لدة {number} {n}", "en": f"{'BCDFGHKMNP'[number % 10]}town {number} {n}"})
            for n in range(20) for place in story.facts.places[:1]
        )  # fmt: skip
        facts = replace(story.facts, places=(*story.facts.places, *own))
        made.append(replace(story, slug=f"ferry-{number}", facts=facts))
    return tuple(made)


def test_many_names_are_cut_into_parts_with_twins() -> None:
    """With 300 explainers no page weighs more than 300 KB, every name is there, and every inner link leads somewhere."""
    pages = names_pages(many(300))
    assert twins.check(pages) == ()
    assert max(len(page.body.encode()) for page in pages) <= 300_000
    for language in LANGUAGES:
        own = [page for page in pages if page.language == language]
        assert len(own) > 2
        known = {
            page.path.removeprefix(f"{language}/names/").replace("index.md", "1").removesuffix(".md"): page
            for page in own
        }
        assert sum(page.body.count("town") for page in own) >= 6000
        for part, page in known.items():
            bar = re.search(r'<nav class="x-letters.*?</nav>', page.body)
            assert bar is not None
            for to, anchor in re.findall(r'href="([^"#]*)#([^"]+)"', bar[0]):
                target = part if not to else (re.sub(r"[./]", "", to) or "1")
                assert anchor in ids(known[target]), (part, to, anchor)
        assert "<details><summary>" in "".join(page.body for page in own)


def test_none_and_private() -> None:
    """Without explainers the page says so; where one may not be published the list is a private preview."""
    empty = first((), "en").body
    assert "No name yet" in empty
    assert "x-letters" not in empty
    assert "private: true" in first((explainer(), private_explainer()), "ar").body


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_box_are_all_there(language: Language) -> None:
    """As JSON: the words of the wording, a name for every kind of page, a form for every plural that CLDR knows."""
    words = json.loads(words_file(language))
    assert words["title"] == wording.of(language).search.title
    assert list(words["kinds"]) == list(KINDS)
    plurals = {"zero", "one", "two", "few", "many", "other"} if language == "ar" else {"one", "other"}
    assert set(words["results"]) == set(words["within"]) == plurals
    assert all("{query}" in words[key] for key in ("none", "none_here"))


def test_pages_are_the_same_every_time() -> None:
    """The order of the explainers does not change where a name stands; twice the same bytes."""

    def bodies(explainers: Iterable[Explainer]) -> list[str]:
        return [page.body for page in names_pages(tuple(explainers))]

    assert bodies(many(3)) == bodies(many(3)) == bodies(reversed(many(3)))
