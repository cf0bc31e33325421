# SPDX-License-Identifier: Apache-2.0
"""Makes `Place` values of accepted mentions: one an identity, with what editors added.

In: mentions in text order. Out: places in the order of their first mentions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from generator.model import FactId, Language, Place, PlaceKind

if TYPE_CHECKING:
    from generator.find.place_spans import Spans
    from generator.find.place_words import Candidate
    from generator.gazetteer import Entry
    from generator.model import Article
    from generator.names import Names
    from generator.normalise import View


@dataclass(frozen=True, slots=True)
class Mention:
    """A place that was accepted: folded ``[start, end)``.

    `compound` is the head word of a port or an airport; `in_list`: in a list that "the towns of" opened.
    """

    candidate: Candidate
    entry: Entry
    start: int
    end: int
    level: int
    compound: str = ""
    in_province: bool = False
    in_list: bool = False


def grouped(article: Article, view: View, spans: Spans, mentions: list[Mention]) -> list[Place]:
    """One place an identity. An airport of a town is a place of its own; so is its port where the town is not named.

    Source: papers write "the port of X" and "X" of one thing once the town is named.
    """
    groups: dict[str, list[Mention]] = {}
    bare = {mention.entry.id for mention in mentions if not mention.compound}
    for mention in mentions:
        key, compound = mention.entry.id, spans.vocabulary.compound.get(mention.compound)
        is_named = compound is not None and compound[0] == "port" and mention.entry.id in bare
        if compound and compound[0] != mention.entry.kind and not is_named:
            key = f"{key}-{compound[2].format('').lower().replace(' of', '').strip()}"
        groups.setdefault(key, []).append(mention)
    return [_place(article, view, spans, key, group) for key, group in groups.items()]


def _place(article: Article, view: View, spans: Spans, key: str, group: list[Mention]) -> Place:
    """The place of one group of mentions."""
    first = group[0]
    entry, kind, names = first.entry, first.entry.kind, first.entry.names
    if key != entry.id:
        kind, arabic, english = spans.vocabulary.compound[first.compound]
        patterns: dict[Language, str] = {"ar": arabic, "en": english}
        names = {language: patterns[language].format(name) for language, name in names.items()}
    elif any(mention.in_province for mention in group[:1]):
        kind = "state"
    evidence = []
    for mention in group:
        span = view.span(mention.start, mention.end)
        evidence.append(article.evidence(span.start, span.end))
    name = _as_written(evidence[0].exact, first)
    # A town is called on the pages as the article spells it («قازان»); a country by its usual name, not "U.S.".
    if article.language not in names or kind != "country":
        names = {**names, article.language: name}
    return Place(
        FactId(key), name, names, kind, entry.latitude, entry.longitude, entry.country or None, tuple(evidence),
        entry.source,
    )  # fmt: skip


def _as_written(exact: str, mention: Mention) -> str:
    """The name as first written; with the alif that the preposition li- swallowed."""
    plain = " ".join(exact.split())
    # A dateline's capitals are a matter of type.
    if plain.isupper() and len(plain) > 5 and mention.entry.name_en:
        return mention.entry.name_en
    if mention.candidate.article_letter:
        return "ال" + plain.removeprefix("ل")
    return plain


def with_editors(article: Article, view: View, names: Names, places: list[Place]) -> tuple[Place, ...]:
    """The places with those that editors added in ``seeds/names/``; theirs win where they overlap."""
    added: dict[str, Place] = {}
    for hit in names.scan("place", view.text):
        identity = hit.identity
        span = view.span(hit.start, hit.end)
        sentence = article.sentence_at(span.start)
        if identity.latitude is None or identity.longitude is None or sentence is None or sentence.number == 0:
            continue
        evidence = article.evidence(span.start, span.end)
        known = added.get(identity.id)
        added[identity.id] = replace(known, mentions=(*known.mentions, evidence)) if known else Place(
            identity.id, evidence.exact, identity.names, cast("PlaceKind", identity.kind or "site"), identity.latitude,
            identity.longitude, identity.country, (evidence,), identity.source, "names", "editor",
        )  # fmt: skip
    taken = [evidence.span for place in added.values() for evidence in place.mentions]
    kept: list[Place] = list(added.values())
    for place in places:
        free = tuple(e for e in place.mentions if not any(e.span.overlaps(span) for span in taken))
        if free:
            kept.append(replace(place, mentions=free))
    return tuple(sorted(kept, key=lambda place: place.mentions[0].span))
