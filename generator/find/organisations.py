# SPDX-License-Identifier: Apache-2.0
"""Organisations: by their head words, by quoted names after such a word, by signatures, and from the list of names.

In: an article with its places and people. Out: the facts with `organisations` (sorted by first mention) and, for
people who speak of their body, nothing changed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.organisation_mentions import Body
from generator.find.organisations_arabic import found_arabic
from generator.find.organisations_english import found_english
from generator.find.words import lines_of
from generator.model import Evidence, FactId, Organisation
from generator.names import Names  # noqa: TC001
from generator.normalise import view_of

if TYPE_CHECKING:
    from generator.model import Article, Facts
    from generator.normalise import View

# An agency's letters in brackets at the end of a report: full stops between single letters or short syllables.
_SIGNATURE = re.compile(
    r"""[(（]\s?(?P<name>[^\W\d_]{1,2}(?:\s?\.\s?[^\W\d_]{1,3}){1,3})\.?\s?[)）]""", re.VERBOSE
)  # fmt: skip


def find(article: Article, names: Names, facts: Facts) -> Facts:
    """`facts` with the organisations that the article names."""
    view = view_of(article.text)
    taken: list[Body] = _listed(article, view, names)
    people = {view.offset(mention.span.start) for person in facts.people for mention in person.mentions}
    places = {
        view.offset(mention.span.start): view.offset(mention.span.end)
        for place in facts.places for mention in place.mentions
    }  # fmt: skip
    for line in lines_of(article):
        if article.language == "ar":
            taken.extend(found_arabic(line, view.text))
        else:
            taken.extend(found_english(line, people, places))
    taken.extend(_signatures(article, view))
    return replace(facts, organisations=_merged(article, view, names, _longest(taken)))


def _listed(article: Article, view: View, names: Names) -> list[Body]:
    """The known organisations of every sentence."""
    found: list[Body] = []
    for sentence in article.sentences:
        if sentence.kind != "furniture":
            start, end = view.offset(sentence.span.start), view.offset(sentence.span.end)
            found.extend(
                Body(hit.start, hit.end, hit.start, hit.end, hit.identity.kind or "organisation", hit.identity.id)
                for hit in names.scan("organisation", view.text, start, end)
            )
    return found


def _signatures(article: Article, view: View) -> list[Body]:
    """Agencies' letters in brackets: ``(R.F.D)``."""
    found = []
    for match in _SIGNATURE.finditer(view.text):
        start, end = match.span("name")
        sentence = article.sentence_at(view.span(start, end).start)
        letters = [part for part in re.split(r"\s?\.\s?", match["name"]) if part]
        if sentence is not None and all(len(part) <= 3 for part in letters) and "دي.ان" not in match["name"]:
            found.append(Body(start, end, start, end, "outlet", ""))
    return found


def _longest(bodies: list[Body]) -> list[Body]:
    """The bodies sorted by start, without those that overlap an earlier, longer or listed one."""
    chosen: list[Body] = []
    for body in sorted(bodies, key=lambda body: (body.start, -(body.end - body.start), not body.identity)):
        if chosen and body.start < chosen[-1].end:
            # A listed name inside a longer one of ours is the name ("the agency X").
            if body.identity and not chosen[-1].identity and body.end == chosen[-1].end:
                chosen[-1] = replace(chosen[-1], name_start=body.start, identity=body.identity)
            continue
        chosen.append(body)
    return chosen


def _merged(article: Article, view: View, names: Names, bodies: list[Body]) -> tuple[Organisation, ...]:
    """One organisation for each name, with all its mentions."""
    groups: dict[str, list[Body]] = {}
    shorter_forms: dict[str, str] = {}
    for body in bodies:
        key = body.identity or _key(view.text[body.name_start : body.name_end])
        forms_of_key = () if body.identity else tuple(_beginnings(key))
        same = next((form for form in forms_of_key if form in groups), None) or shorter_forms.get(key, key)
        groups.setdefault(same, []).append(body)
        for form in forms_of_key:
            shorter_forms.setdefault(form, same)
    known = {identity.id: identity for identity in names.organisations}
    organisations = []
    for number, group in enumerate(groups.values(), 1):
        texts = [_text(article, view, body.name_start, body.name_end) for body in group]
        mentions = tuple(_evidence(article, view, body.start, body.end) for body in group)
        identity = known.get(FactId(group[0].identity))
        forms = dict(identity.names) if identity else {article.language: texts[0]}
        aliases = {*texts, *(mention.exact for mention in mentions)} - {texts[0]}
        organisations.append(Organisation(
            identity.id if identity else FactId(f"organisation-{number}"), texts[0], forms, mentions, group[0].kind,
            identity.country if identity else None, tuple(sorted(aliases)),
        ))  # fmt: skip
    return tuple(organisations)


def _key(folded: str) -> str:
    """What two mentions of one body share: no joined article, no capitals, no "the"."""
    text = " ".join(folded.split())
    text = "ال" + text[2:] if text.startswith("لل") else text
    return text.lower().removeprefix("the ")


def _beginnings(key: str) -> list[str]:
    """The first two or more words of a name, longest first: a body is often named shorter later."""
    parts = key.split()
    return [" ".join(parts[:size]) for size in range(len(parts), 1, -1)]


def _text(article: Article, view: View, start: int, end: int) -> str:
    """The words of the folded range on one line, with the article's alef given back after "for"."""
    words = " ".join(article.at(view.span(start, end)).split())
    return "ا" + words[1:] if words.startswith("لل") and len(words) > 4 else words


def _evidence(article: Article, view: View, start: int, end: int) -> Evidence:
    """The evidence of a folded range."""
    span = view.span(start, end)
    return article.evidence(span.start, span.end)
