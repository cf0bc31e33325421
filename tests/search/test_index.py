# SPDX-License-Identifier: Apache-2.0
"""The index: what pages show and nothing else, found under the right words, the same bytes every time."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest

from generator.names import Names
from generator.pages.reading import Reading
from generator.search.entries import entries_of
from generator.search.files import search_files
from generator.search.index import in_thousands
from generator.search.stems import stem
from tests.fakes import explainer

if TYPE_CHECKING:
    from generator.model import Explainer, Language, Licence

Words = dict[str, dict[str, dict[str, list[int]]]]


def index_of(*explainers: Explainer) -> dict[str, bytes]:
    """The files of an index without a list of names."""
    return search_files(explainers, Names.empty())


def head_of(files: dict[str, bytes], language: Language) -> dict[str, object]:
    """The file that says where the others are."""
    return cast("dict[str, object]", json.loads(files[f"{language}/search/head.json"]))


def words_of(files: dict[str, bytes], language: Language) -> dict[str, dict[str, list[int]]]:
    """All words by stem."""
    found: dict[str, dict[str, list[int]]] = {}
    for _, name in cast("list[list[str]]", head_of(files, language)["words"]):
        found |= json.loads(files[f"{language}/search/{name}.json"])
    return found


def numbers(gaps: list[int]) -> list[int]:
    """Entry numbers of packed postings."""
    found, at = [], 0
    for gap in gaps:
        at += gap >> 2
        found.append(at)
    return found


def test_the_same_explainers_give_the_same_bytes() -> None:
    """In whatever order they come."""
    one, other = explainer(), replace(explainer(), slug="another")
    assert index_of(one, other) == index_of(other, one)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_word_of_every_entry_is_found(language: Language) -> None:
    """A word of a statement leads to its entry, whatever particles are joined to it."""
    story = explainer()
    words = words_of(index_of(story), language)
    entries = entries_of(Reading.of(story, language), Names.empty())
    wanted = {"ar": ("طنجة", "بقادس", "الموانئ"), "en": ("Tangier", "ferry")}[language]
    for word in wanted:
        number = next(n for n, entry in enumerate(entries) if word in entry.text)
        bare = {"بقادس": "قادس", "الموانئ": "مواني", "طنجة": "طنجه"}.get(word, word.lower())
        assert number in numbers(words[stem(bare)][bare])


def test_a_name_is_found_in_the_letters_of_the_other_language() -> None:
    """The Arabic index knows Tangier, the English one طنجة."""
    files = index_of(explainer())
    assert "tangier" in words_of(files, "ar")[stem("tangier")]
    assert "طنجه" in words_of(files, "en")[stem("طنجه")]


def test_links_lead_to_anchors_of_pages() -> None:
    """The address of each entry is a page of the explainer, and the anchor stands on it."""
    from generator.pages import pages_of

    story = explainer()
    pages = {page.kind: page for page in pages_of(story, "ar")}
    for entry in entries_of(Reading.of(story, "ar"), Names.empty()):
        for kind, anchor in entry.links:
            assert not anchor or anchor in pages[kind].anchors


@pytest.mark.parametrize(("licence", "shown"), [("own", True), ("quote-only", False)])
def test_running_text_is_indexed_only_where_it_may_be_shown(licence: Licence, shown: bool) -> None:  # noqa: FBT001
    """With short quotations only, no file of the index holds a sentence; what is quoted is there."""
    known = explainer()
    files = index_of(replace(known, settings=replace(known.settings, licence=licence)))
    written = b"".join(files.values()).decode()
    reading = Reading.of(known, "ar")
    quoted = {quote.sentence for quote in known.facts.quotes}
    plain = [s.id for s in reading.sentences.values() if s.kind == "sentence" and s.id not in quoted]
    assert plain
    assert all((json.dumps(reading.source_words(each), ensure_ascii=False)[1:-1] in written) is shown for each in plain)
    assert json.dumps(known.facts.quotes[0].words.exact, ensure_ascii=False)[1:-1] in written


@pytest.mark.parametrize(
    ("language", "word", "said"),
    [
        ("ar", "640000", ("640", "ألف")),
        ("ar", "7000000", ("7", "مليون")),
        ("en", "640000", ("640", "thousand")),
        ("en", "640001", ()),
        ("en", "0", ()),
        ("en", "1.5", ()),
        ("en", "1" + "0" * 5000, ()),
    ],
)
def test_round_numbers_are_also_said_in_thousands(language: Language, word: str, said: tuple[str, ...]) -> None:
    """640,000 is 640 thousand; what is no round number, or no number that anybody says, stays as it is."""
    assert in_thousands(word, language) == said


def test_a_country_is_found_by_its_towns() -> None:
    """The sentence names a port only; the country's name leads there, too."""
    words = words_of(index_of(explainer()), "ar")
    assert words[stem("مغرب")]["مغرب"]
