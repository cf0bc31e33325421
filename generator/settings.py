# SPDX-License-Identifier: Apache-2.0
"""``explainer.yml`` -> `Settings`: what the editor says about an article.

In: the text of the file and the article's text (quotations are checked against it). Out: settings and every problem.
A missing file is the same as an empty one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from generator import safe_yaml
from generator.editor.fields import CONTEXT, CORRECTIONS, ORDER
from generator.editor.nearest import nearest_words
from generator.editor.shapes import Address, Choice, Day, Either, Entry, Field, Listing, Reader, Record, Text, Texts
from generator.model import LANGUAGES, Erratum, FurtherArticle, Language, Licence, Quotation, Settings, Source

if TYPE_CHECKING:
    from generator.model import Problem

LICENCES: Final[tuple[Licence, ...]] = ("own", "open", "quote-only", "unknown")

_SOURCE: Final = Record(
    {
        "id": Field(Text(), "A short name by which the rest of the file refers to it.", "- id: tass-1"),
        "publisher": Field(Either(), "Who published it."),
        "item": Field(Either(), "The title of what was published, or what it is."),
        "date": Field(Text(), "When it was published, as far as known."),
        "address": Field(Address(), "Where it can be read."),
        "language": Field(Text(), "Its language: ar, en, ru, fa …"),
        "used_for": Field(Either(), "What the explainer takes from it."),
        "note": Field(Texts(), "A remark of the editors."),
    },
    needs=("id",),
)
_QUOTATION: Final = Record(
    {
        "words": Field(Text(), "The words as they stand in the article."),
        "speaker": Field(Either(), "Who said them."),
        "source": Field(Text(), "The id of the source that published them."),
        "date": Field(Text(), "When they were said or published."),
        "translation": Field(Text(), "The id of the source whose words the translation is; without it, it is ours."),
    },
)
_ARTICLE: Final = Record(
    {
        "file": Field(Text(), "article-2.txt, article-3.txt …"),
        "published": Field(Day(), "The day of that article: its relative dates count from it."),
        "publisher": Field(Texts(), "Who published it."),
        "address": Field(Address(), "Where it can be read."),
        "language": Field(Choice(LANGUAGES), "Its language, where the program took it for the other."),
    },
    needs=("file",),
)
_ERRATUM: Final = Record(
    {
        "date": Field(Day(), "The day on which it was set right."),
        "text": Field(Texts(), "What was wrong, and what stands there now."),
    },
    needs=("date", "text"),
)
FILE: Final = Record(
    {
        "title": Field(Texts(), "The title of the explainer."),
        "summary": Field(Texts(), "One sentence that says it all; else the article's first stands there."),
        "published": Field(Day(), "The day of the article: relative dates count from it."),
        "tells_as_of": Field(Day(), "The day as of which events are told, where that is another one."),
        "written_on": Field(Day(), "The day on which the text was written, where that is another one."),
        "changed_on": Field(Day(), "The day of the last change that a reader should know of."),
        "written_by": Field(Texts(), "Who wrote the text."),
        "publisher": Field(Texts(), "Who published the article."),
        "address": Field(Address(), "Where the article can be read."),
        "licence": Field(Choice(LICENCES), "What may be shown: see CONTRIBUTING.md."),
        "language": Field(Choice(LANGUAGES), "The article's language, where the program took it for the other."),
        "kind_note": Field(Texts(), "A sentence on what kind of text this is."),
        "slug": Field(Text(), "The address of the explainer, where the folder's name does not do."),
        "articles": Field(Listing(_ARTICLE), "What is known of the further articles, one entry a file."),
        "sources": Field(Listing(_SOURCE), "What the article and the editors rely on."),
        "quotations": Field(Listing(_QUOTATION), "Where each quotation was published."),
        "errata": Field(Listing(_ERRATUM), "Errors on published pages that were set right; readers see the list."),
        "corrections": Field(CORRECTIONS, "What the program found wrongly, or not at all."),
        "context": Field(CONTEXT, "What the editors add, with its own sources."),
        "order": Field(ORDER, "What stands where."),
    },
)
"""Everything that may stand in the file."""


@dataclass(frozen=True, slots=True)
class EditorsFile:
    """What the file says: settings, the address asked for ("" when none), and the rest, which needs the article."""

    settings: Settings
    slug: str
    corrections: Entry
    context: Entry
    order: Entry


def read_settings(text: str, file: str, article_text: str | None = None) -> tuple[EditorsFile, tuple[Problem, ...]]:
    """What the file says and all its problems; with the text of the articles also whether quotations stand in it."""
    node, problems = safe_yaml.load(text, file)
    if not isinstance(node, safe_yaml.Mapping):
        nothing = Entry(safe_yaml.Mapping((), 1, 1))
        wrong = safe_yaml.wrong_type(node, safe_yaml.Mapping, "explainer.yml", file)
        return EditorsFile(Settings(), "", nothing, nothing, nothing), (*problems, wrong)
    reader = Reader(file)
    entry = reader.record(node, FILE)
    sources = tuple(_source(each) for each in entry.entries("sources"))
    quoted = tuple(_quotation(each, sources, article_text, reader) for each in entry.entries("quotations"))
    settings = Settings(
        title=entry.texts("title"),
        summary=entry.texts("summary"),
        published=entry.day("published"),
        tells_as_of=entry.day("tells_as_of"),
        written_on=entry.day("written_on"),
        changed_on=entry.day("changed_on"),
        written_by=entry.texts("written_by"),
        publisher=entry.texts("publisher"),
        address=entry.text("address"),
        licence=cast("Licence", entry.text("licence") or "unknown"),
        language=cast("Language | None", entry.text("language") or None),
        kind_note=entry.texts("kind_note"),
        articles={each.text("file"): _article(each) for each in entry.entries("articles")},
        sources=sources,
        quotations=quoted,
        errata=tuple(Erratum(day, each.texts("text")) for each in entry.entries("errata") if (day := each.day("date"))),
    )
    more = (entry.entry("corrections"), entry.entry("context"), entry.entry("order"))
    return EditorsFile(settings, entry.text("slug"), *more), (*problems, *reader.problems)


def _article(entry: Entry) -> FurtherArticle:
    language = cast("Language | None", entry.text("language") or None)
    return FurtherArticle(entry.day("published"), entry.texts("publisher"), entry.text("address"), language)


def _source(entry: Entry) -> Source:
    language = entry.text("language")
    publisher, publishers = entry.both("publisher", language)
    title, titles = entry.both("item", language)
    purpose, purposes = entry.both("used_for")
    return Source(
        entry.text("id"), publisher, title, entry.text("date"), entry.text("address"), language,
        used_for=purposes or (dict.fromkeys(LANGUAGES, purpose) if purpose else {}),
        publisher_names=publishers, item_names=titles, note=entry.texts("note"),
    )  # fmt: skip


def _quotation(entry: Entry, sources: tuple[Source, ...], article_text: str | None, reader: Reader) -> Quotation:
    """Where a quotation was published; its words must stand in the article, its source in the list."""
    words, source = entry.text("words"), entry.text("source")
    if article_text is not None and (not words or words not in article_text):
        nearest = nearest_words(words, article_text)
        reader.tell("SETTINGS-WORDS", entry.place("words"), words=words, nearest=nearest)
    translation = entry.text("translation")
    known = [s.id for s in sources]
    for key, named in (("source", source), *((("translation", translation),) if translation else ())):
        if named not in known:
            hint = safe_yaml.nearest(named, known)
            reader.tell("SETTINGS-SOURCE", entry.place(key), source=named, nearest=hint)
    speaker, speakers = entry.both("speaker")
    return Quotation(words, speaker, source, entry.text("date"), speakers, translation)
