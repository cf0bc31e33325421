# SPDX-License-Identifier: Apache-2.0
"""The index of both languages, from the explainers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import LANGUAGES
from generator.pages.names import name_text
from generator.pages.reading import Reading
from generator.search.entries import entries_of
from generator.search.index import Story, files_of

if TYPE_CHECKING:
    from generator.model import Explainer, Language
    from generator.names import Names


def search_files(explainers: tuple[Explainer, ...], names: Names) -> dict[str, bytes]:
    """The files by path below the site."""
    ordered = sorted(explainers, key=lambda explainer: explainer.slug)
    return {
        path: content
        for language in LANGUAGES
        for path, content in files_of([_story(each, language, names) for each in ordered], language).items()
    }


def _story(explainer: Explainer, language: Language, names: Names) -> Story:
    reading = Reading.of(explainer, language)
    people = {str(person.id): name_text(reading, person) for person in explainer.facts.people}
    return Story(reading.title().words, explainer.slug, entries_of(reading, names), people)
