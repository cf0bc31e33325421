# SPDX-License-Identifier: Apache-2.0
"""The index of both languages, from the explainers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import LANGUAGES
from generator.pages.names import name_text
from generator.pages.proposed import of_rules
from generator.pages.reading import Reading
from generator.search.entries import entries_of
from generator.search.index import FOLDER, Story, files_of
from generator.search.words import words_file

if TYPE_CHECKING:
    from generator.model import Explainer, Language
    from generator.names import Names


def search_files(explainers: tuple[Explainer, ...], names: Names) -> dict[str, bytes]:
    """The files by path below ``docs/``, with the words of the box."""
    ordered = sorted(explainers, key=lambda explainer: explainer.slug)
    files: dict[str, bytes] = {}
    for language in LANGUAGES:
        files |= files_of([_story(each, language, names) for each in ordered], language)
        files[f"{language}/{FOLDER}/words.json"] = words_file(language)
    return files


def _story(explainer: Explainer, language: Language, names: Names) -> Story:
    # What a model proposed is marked on the pages; a list of results has no room for the mark.
    reading = of_rules(Reading.of(explainer, language))
    people = {str(person.id): name_text(reading, person) for person in reading.explainer.facts.people}
    return Story(reading.title().words, explainer.slug, entries_of(reading, names), people)
