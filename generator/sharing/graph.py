# SPDX-License-Identifier: Apache-2.0
"""An explainer in the words of schema.org: the explainer, what it is made from, who said what, what happened when.

Only what the page shows, too: whole quotations whose speaker is known, events with a day and a place. Addresses are
those from the site's root; the site's own are put before them when it is built (`absolute`).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from generator.languages import wording
from generator.model import Organisation, Person
from generator.pages.sheet import anchor_name
from generator.pages.timeline import events_of
from generator.pages.utterances import alone, utterances_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.export.facts_json import Json
    from generator.model import Article, Event, FurtherArticle, Language, Settings, Source
    from generator.pages.reading import Named, Reading
    from generator.pages.utterances import Utterance

Node = dict[str, "Json"]
CONTEXT: Final = "https://schema.org"
EXPLAINER: Final = ("NewsArticle", "BackgroundNewsArticle")
"""What an explainer is: the second is the exact term, the first the one that most readers of such data know."""
_ADDRESSES: Final = frozenset({"@id", "url", "image", "mainEntityOfPage"})


def nodes_of(reading: Reading) -> dict[str, list[Node]]:
    """By kind of page, what is told there beside what every page has."""
    told = {
        "overview": [_explainer(reading)],
        "quotes": [node for said in utterances_of(reading) if (node := _quotation(reading, said))],
        "timeline": [node for event in events_of(reading) if (node := _event(reading, event))],
        "sources": _citations(reading),
    }
    return {kind: nodes for kind, nodes in told.items() if nodes}


def identity(language: Language, slug: str) -> str:
    """The name of an explainer in one language, by which other nodes refer to it."""
    return f"{language}/{slug}/#explainer"


def publisher(language: Language) -> Node:
    """The site, as the body that makes the explainers."""
    return {"@type": "Organization", "@id": f"{language}/#site", "name": wording.of(language).site.name,
            "url": f"{language}/"}  # fmt: skip


def _explainer(reading: Reading) -> Node:
    explainer, settings, language = reading.explainer, reading.explainer.settings, reading.language
    title = reading.title()
    first = settings.written_on or explainer.published
    twin = {"@id": identity(reading.other, explainer.slug)}
    node: Node = {
        "@type": list(EXPLAINER),
        "@id": identity(language, explainer.slug),
        "url": f"{language}/{explainer.slug}/",
        "headline": title.words,
        "inLanguage": language,
        **({"datePublished": first.isoformat()} if first else {}),
        **({"dateModified": settings.changed_on.isoformat()} if settings.changed_on else {}),
        "author": publisher(language),
        "publisher": publisher(language),
        ("workTranslation" if language == explainer.language else "translationOfWork"): twin,
        "isAccessibleForFree": True,
    }
    based: list[Json] = [made for article in explainer.articles if len(made := _article(reading, article)) > 2]
    if based:
        node["isBasedOn"] = based
    return node


def _article(reading: Reading, article: Article) -> Node:
    """An article that the explainer is made from, as far as it is known."""
    settings = reading.explainer.settings
    is_first = article is reading.explainer.articles[0]
    further = None if is_first else settings.articles.get(article.name)
    known: Settings | FurtherArticle = further or settings
    was_written = settings.written_on if is_first else None
    day = was_written or article.published
    house = known.publisher.get(reading.language) or known.publisher.get(article.language)
    author = settings.written_by.get(reading.language) if is_first else None
    return {
        "@type": "Article" if was_written else "NewsArticle",
        "inLanguage": article.language,
        **({"headline": article.title} if article.title else {}),
        **({"url": known.address} if known.address.startswith(("http://", "https://")) else {}),
        **({"datePublished": day.isoformat()} if day else {}),
        **({"publisher": {"@type": "Organization", "name": house}} if house else {}),
        **({"author": {"@type": "Organization", "name": author}} if author else {}),
    }


def _quotation(reading: Reading, said: Utterance) -> Node | None:
    """A whole quotation of somebody whose name is known, in the words of the article."""
    speaker = reading.named.get(said.speaker) if said.speaker else None
    if said.kind != "direct" or not isinstance(speaker, Person | Organisation):
        return None
    quote = said.quotes[0]
    words = " … ".join(alone(each.words.exact) for each in said.quotes)
    return {
        "@type": "Quotation",
        "@id": f"{reading.language}/{reading.explainer.slug}/quotes/#{anchor_name(quote.id)}",
        "text": words,
        "inLanguage": reading.articles[said.sentence].language,
        # A real person: `spokenByCharacter` is for invented ones.
        "creator": {
            "@type": "Person" if isinstance(speaker, Person) else "Organization",
            "name": _name(speaker, reading.language),
        },
        "isPartOf": {"@id": identity(reading.language, reading.explainer.slug)},
    }


def _name(fact: Named, language: Language) -> str:
    return fact.names.get(language) or fact.name


def _event(reading: Reading, event: Event) -> Node | None:
    """Something that happened, or is due, on a known day at a known place, told in the page's language."""
    day, places = event.when.earliest, [reading.named[place] for place in event.places if place in reading.named]
    line = reading.line(event.sentence)
    is_exact = event.when.precision == "day" and not event.when.modifier and not event.when.tolerance_days
    if not is_exact or day is None or not places or event.status not in {"happened", "scheduled"}:
        return None
    if not reading.shows_text or line.language != reading.language:
        return None
    return {
        "@type": "Event",
        "@id": f"{reading.language}/{reading.explainer.slug}/timeline/#{anchor_name(event.id)}",
        "name": line.words,
        "startDate": day.isoformat(),
        "location": [{"@type": "Place", "name": _name(place, reading.language)} for place in places],
        "subjectOf": {"@id": identity(reading.language, reading.explainer.slug)},
    }


def _citations(reading: Reading) -> list[Node]:
    """The explainer once more, with the sources that it relies on."""
    sources: list[Json] = [_source(reading, source) for source in reading.explainer.settings.sources]
    if not sources:
        return []
    name = identity(reading.language, reading.explainer.slug)
    return [{"@type": list(EXPLAINER), "@id": name, "citation": sources}]


def _source(reading: Reading, source: Source) -> Node:
    name = source.item_names.get(reading.language) or source.item
    house = source.publisher_in(reading.language)
    return {
        "@type": "CreativeWork",
        **({"name": name} if name else {}),
        **({"url": source.address} if source.address.startswith(("http://", "https://")) else {}),
        **({"publisher": {"@type": "Organization", "name": house}} if house else {}),
    }


def page_nodes(
    language: Language, steps: tuple[tuple[str, str], ...], kind: str, slug: str, nodes: list[Node]
) -> list[Node]:
    """All nodes of a page. `steps` are (name, address) from the front page to this one."""
    name, address = steps[-1]
    trail: list[Json] = [
        {"@type": "ListItem", "position": number, "name": step, "item": {"@id": where}}
        for number, (step, where) in enumerate(steps, start=1)
    ]
    if not slug:
        return [{"@type": "WebSite", "@id": f"{language}/#web", "url": f"{language}/", "inLanguage": language,
                 "name": wording.of(language).site.name, "publisher": publisher(language)}]  # fmt: skip
    page: Node = {"@type": "WebPage", "@id": address, "url": address, "name": name, "inLanguage": language}
    page["mainEntity" if kind == "overview" else "isPartOf"] = {"@id": identity(language, slug)}
    page["breadcrumb"] = {"@type": "BreadcrumbList", "itemListElement": trail}
    return [page, *nodes]


def absolute(value: Json, site: str) -> Json:
    """The same with every address of the site whole."""
    if isinstance(value, list):
        return [absolute(each, site) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: urljoin(site, inner) if key in _ADDRESSES and isinstance(inner, str) else absolute(inner, site)
        for key, inner in value.items()
    }


def document(nodes: list[Node], site: str) -> str:
    """JSON-LD that may stand in a <script>: nothing in it can end the element or begin a comment."""
    whole: Mapping[str, Json] = {"@context": CONTEXT, "@graph": [absolute(node, site) for node in nodes]}
    told = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        told = told.replace(character, f"\\u{ord(character):04x}")
    return told
