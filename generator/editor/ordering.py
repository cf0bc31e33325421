# SPDX-License-Identifier: Apache-2.0
"""``order:`` of ``explainer.yml``: which sections, sentences and quotation the editors put first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.editor.anchors import Anchors
from generator.model import Order, Section

if TYPE_CHECKING:
    from generator.editor.shapes import Entry, Reader
    from generator.model import Article, Facts


def ordered(articles: tuple[Article, ...], facts: Facts, entry: Entry, reader: Reader) -> Order:
    """The order that the entry asks for; words that fit nothing are told and left out."""
    anchors = Anchors(articles, reader)

    def sentences(of: Entry, key: str) -> tuple[str, ...]:
        found = []
        for words in of.words(key):
            places = anchors.find(words, "", of.place(key))
            ids = [s.id for one in places if (s := anchors.sentence(one)) is not None]
            if places and not ids:
                reader.tell("CORRECT-FURNITURE", of.place(key), words=words)
            found += ids[:1]
        return tuple(dict.fromkeys(found))

    sections = tuple(
        Section(each.text("section"), each.texts("title"), sentences(each, "first"))
        for each in entry.entries("sections")
    )
    quote = ""
    if entry.has("quote"):
        places = anchors.find(entry.text("quote"), "", entry.place("quote"))
        fitting = [q.id for q in facts.quotes if any(q.words.meets(one) for one in places)]
        if places and not fitting:
            reader.tell(
                "CORRECT-NOTHING", entry.place("quote"), words=entry.text("quote"), kind="quotes", near="nothing"
            )
        quote = next(iter(fitting), "")
    return Order(sections, sentences(entry, "brief"), quote)
