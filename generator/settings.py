# SPDX-License-Identifier: Apache-2.0
"""``explainer.yml`` -> `Settings`: what the editor says about an article.

In: the text of the file and the article's text (quotations are checked against it). Out: settings and every problem.
A missing file is the same as an empty one.
"""

from __future__ import annotations

from datetime import date
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, cast

from generator import safe_yaml
from generator.model import LANGUAGES, Language, Licence, Problem, Quotation, Settings, Source
from generator.problems import problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.safe_yaml import Node

LICENCES: Final[tuple[Licence, ...]] = ("own", "open", "quote-only", "unknown")
BOTH: Final = ("title", "summary", "written_by", "publisher", "kind_note")
DAYS: Final = ("published", "tells_as_of", "written_on")
KEYS: Final = (*BOTH, *DAYS, "slug", "address", "licence", "language", "sources", "quotations")
SOURCE_KEYS: Final = ("id", "publisher", "item", "date", "address", "language", "used_for", "note")
QUOTATION_KEYS: Final = ("words", "speaker", "source", "date")


def read_settings(text: str, file: str, article_text: str | None = None) -> tuple[Settings, str, tuple[Problem, ...]]:
    """Settings, the address asked for ("" when none) and all problems of the file."""
    node, problems = safe_yaml.load(text, file)
    if not isinstance(node, safe_yaml.Mapping):
        return Settings(), "", (*problems, safe_yaml.wrong_type(node, safe_yaml.Mapping, "explainer.yml", file))
    reader = _Reader(file, list(problems))
    reader.problems.extend(safe_yaml.unknown_keys(node, KEYS, file))
    sources = tuple(reader.source(item) for item in reader.items(node, "sources"))
    settings = Settings(
        title=reader.both(node, "title"),
        summary=reader.both(node, "summary"),
        published=reader.day(node, "published"),
        tells_as_of=reader.day(node, "tells_as_of"),
        written_on=reader.day(node, "written_on"),
        written_by=reader.both(node, "written_by"),
        publisher=reader.both(node, "publisher"),
        address=reader.web_address(node),
        licence=cast("Licence", reader.one_of(node, "licence", LICENCES) or "unknown"),
        language=cast("Language | None", reader.one_of(node, "language", LANGUAGES) or None),
        kind_note=reader.both(node, "kind_note"),
        sources=sources,
        quotations=tuple(reader.quotation(item, sources, article_text) for item in reader.items(node, "quotations")),
    )
    return settings, node.text("slug"), tuple(reader.problems)


class _Reader:
    """Collects problems while it turns nodes into values."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self.file = file
        self.problems = problems

    def _wrong(self, node: Node, key: str, expected: str, example: str) -> None:
        self.problems.append(
            problem(
                "YAML-TYPE", self.file, line=node.line, column=node.column, key=key, expected=expected, example=example
            )
        )

    def both(self, node: safe_yaml.Mapping, key: str) -> Mapping[Language, str]:
        """Texts by language; one text alone is a mistake, for nobody could say its language."""
        value = node.get(key)
        if value is None:
            return {}
        if not isinstance(value, safe_yaml.Mapping):
            self._wrong(value, key, "one text a language", f"{key}: {{ar: …, en: …}}")
            return {}
        return self._by_language(value)

    def _by_language(self, node: safe_yaml.Mapping) -> Mapping[Language, str]:
        """The texts of `node`, white space made single; a problem for another language and for what is no text."""
        self.problems.extend(safe_yaml.unknown_keys(node, LANGUAGES, self.file))
        for language in LANGUAGES:
            value = node.get(language)
            if value is not None and not isinstance(value, safe_yaml.Scalar):
                self.problems.append(safe_yaml.wrong_type(value, safe_yaml.Scalar, language, self.file))
        return {language: " ".join(node.text(language).split()) for language in LANGUAGES if node.text(language)}

    def either(self, node: safe_yaml.Mapping, key: str, original: str = "") -> tuple[str, Mapping[Language, str]]:
        """The original form of a name and its forms by language, none when it was written as one text.

        `original` is the language of the original form; unknown, the first language given is taken.
        """
        value = node.get(key)
        if isinstance(value, safe_yaml.Mapping):
            names = self._by_language(value)
            originals = [name for code, name in names.items() if code == original]
            return (originals or [*names.values(), ""])[0], names
        if isinstance(value, safe_yaml.Sequence):
            self._wrong(value, key, "one text, or one text a language", f"{key}: {{ar: …, en: …}}")
        return node.text(key), {}

    def day(self, node: safe_yaml.Mapping, key: str) -> date | None:
        """A day, or None with a problem when it is no day of the calendar."""
        value = node.get(key)
        if value is None:
            return None
        try:
            return date.fromisoformat(value.value if isinstance(value, safe_yaml.Scalar) else "")
        except ValueError:
            self._wrong(value, key, "a day", f"{key}: 2025-01-17")
            return None

    def one_of(self, node: safe_yaml.Mapping, key: str, known: tuple[str, ...]) -> str:
        """One of `known`, or "" with a problem."""
        value = node.get(key)
        if value is None:
            return ""
        if isinstance(value, safe_yaml.Scalar) and value.value in known:
            return value.value
        self._wrong(value, key, "one of: " + ", ".join(known), f"{key}: {known[0]}")
        return ""

    def web_address(self, node: safe_yaml.Mapping) -> str:
        """An https or http address, "" with a problem for any other scheme."""
        value = node.text("address")
        at = node.get("address")
        if at is not None and value and not value.startswith(("https://", "http://")):
            self._wrong(at, "address", "a web address", "address: https://example.org/article")
            return ""
        return value

    def items(self, node: safe_yaml.Mapping, key: str) -> tuple[safe_yaml.Mapping, ...]:
        """The mappings of a list; everything else in it is a problem."""
        value = node.get(key)
        if value is None:
            return ()
        if not isinstance(value, safe_yaml.Sequence):
            self.problems.append(safe_yaml.wrong_type(value, safe_yaml.Sequence, key, self.file))
            return ()
        wrong = [item for item in value.items if not isinstance(item, safe_yaml.Mapping)]
        self.problems.extend(safe_yaml.wrong_type(item, safe_yaml.Mapping, key, self.file) for item in wrong)
        return tuple(item for item in value.items if isinstance(item, safe_yaml.Mapping))

    def source(self, item: safe_yaml.Mapping) -> Source:
        """One source; an id is needed to refer to it."""
        self.problems.extend(safe_yaml.unknown_keys(item, SOURCE_KEYS, self.file))
        if not item.text("id"):
            self._wrong(item, "id", "a short name", "- id: tass-1")
        address = self.web_address(item)
        language = item.text("language")
        publisher, publishers = self.either(item, "publisher", language)
        title, titles = self.either(item, "item", language)
        purpose, purposes = self.either(item, "used_for")
        return Source(
            item.text("id"), publisher, title, item.text("date"), address, language,
            used_for=purposes or (dict.fromkeys(LANGUAGES, purpose) if purpose else {}),
            publisher_names=publishers, item_names=titles, note=self.both(item, "note"),
        )  # fmt: skip

    def quotation(self, item: safe_yaml.Mapping, sources: tuple[Source, ...], article_text: str | None) -> Quotation:
        """Where a quotation was published; its words must stand in the article, its source in the list."""
        self.problems.extend(safe_yaml.unknown_keys(item, QUOTATION_KEYS, self.file))
        words, source = item.text("words"), item.text("source")
        if article_text is not None and (not words or words not in article_text):
            at = item.get("words") or item
            nearest = nearest_words(words, article_text)
            self.problems.append(
                problem("SETTINGS-WORDS", self.file, line=at.line, column=at.column, words=words, nearest=nearest)
            )
        known = [s.id for s in sources]
        if source not in known:
            at = item.get("source") or item
            hint = safe_yaml.nearest(source, known)
            self.problems.append(
                problem("SETTINGS-SOURCE", self.file, line=at.line, column=at.column, source=source, nearest=hint)
            )
        speaker, speakers = self.either(item, "speaker")
        return Quotation(words, speaker, source, item.text("date"), speakers)


def nearest_words(words: str, text: str, longest: int = 200) -> str:
    """The part of `text` that resembles `words` most ("" for empty words): for messages, not for matching."""
    words = words[:longest]
    match = SequenceMatcher(None, text[:100_000], words, autojunk=False).find_longest_match()
    if match.size < 2:
        return ""
    start = max(0, match.a - match.b)
    return " ".join(text[start : start + len(words)].split())
