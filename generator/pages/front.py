# SPDX-License-Identifier: Apache-2.0
"""The front page of a language (all explainers, how to read the pages) and the page that offers both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import calendars
from generator.languages import wording
from generator.markup import SPACE, Html, Meta, document, running, tag, text
from generator.model import LANGUAGES, Explainer, Language, Page
from generator.pages import parallel
from generator.pages.origin import is_of_its_day, origin_line
from generator.pages.overview import description
from generator.pages.reading import Reading
from generator.pages.timeline import events_of
from generator.pages.utterances import utterances_of

if TYPE_CHECKING:
    from generator.model import PageKind

NO_PAGES: tuple[PageKind, ...] = ()


def front_page(explainers: tuple[Explainer, ...], language: Language, broken: tuple[tuple[str, str], ...] = ()) -> Page:
    """All explainers of the site in `language`, the latest first.

    `broken`: folder and address of those that have errors; for the editor alone, while the site is served to him.
    """
    words = wording.of(language)
    title = words.titles["front"]
    latest = sorted(explainers, key=lambda e: (-(e.published.toordinal() if e.published else 0), e.slug))
    readings = [Reading.of(explainer, language) for explainer in latest]
    blocks: list[Html] = [tag("h1", text(title), id="front", class_="x-vh" if readings else None)]
    if readings:
        blocks.append(_lead(readings[0]))
    else:
        blocks.append(tag("p", text(words.front.empty), class_="x-answer"))
    if broken:
        links = [tag("li", tag("a", tag("bdi", text(folder)), href=f"{slug}/")) for folder, slug in broken]
        blocks += [tag("p", text(words.editor.broken), class_="x-state"), tag("ul", *links, class_="x-more")]
    more = _more(readings[1:])
    key = _key(language)
    blocks.append(tag("div", *((more, key) if more else (key,)), class_="x-two"))
    anchors = tuple(f"explainer-{explainer.slug}" for explainer in latest)
    meta: Meta = {"title": title, "description": words.front.description, "kind": "front", "explainer": "",
            "pages": NO_PAGES, "private": any(e.settings.licence == "unknown" for e in explainers)}  # fmt: skip
    body = document(meta, blocks)
    return Page("front", language, f"{language}/index.md", title, words.front.description, body, anchors)


def root_page() -> str:
    """``docs/index.md``: the choice of language, each said in itself."""
    names = [wording.of(language) for language in LANGUAGES]
    title = " · ".join(words.site.name for words in names)
    entries = [
        tag("li", tag("a", tag("b", text(words.site.name)), SPACE, tag("span", text(words.site.own_name)), SPACE,
                      tag("small", text(words.site.tagline)), href=f"{language}/", lang=language, dir=words.direction,
                      hreflang=language))
        for language, words in zip(LANGUAGES, names, strict=True)
    ]  # fmt: skip
    ar, en = names
    heading = tag("h1", text(f"{ar.site.name} "), tag("span", text(f"· {en.site.name}"), lang="en", dir="ltr"),
                  class_="x-vh")  # fmt: skip
    meta: Meta = {"title": title, "description": f"{ar.front.description} {en.front.description}", "kind": "root",
            "explainer": "", "pages": NO_PAGES, "private": False}  # fmt: skip
    return document(meta, [heading, tag("ul", *entries, class_="x-choose")])


def _published(reading: Reading) -> Html:
    day = reading.explainer.published
    if day is None or not is_of_its_day(reading):
        return text(origin_line(reading))
    return tag("time", text(calendars.day_in_words(day, reading.language)), datetime=day.isoformat())


def _tongue(reading: Reading, language: Language) -> dict[str, str | None]:
    """``lang`` and ``dir`` of words that are not in the page's language."""
    if language == reading.language:
        return {}
    return {"lang": language, "dir": wording.of(language).direction}


def _both(reading: Reading) -> str | None:
    """What the link to an explainer says to whoever chose both languages; None where there is no such page."""
    return reading.words.site.both if parallel.has_content(reading) else None


def _lead(reading: Reading) -> Html:
    """The latest explainer, large."""
    title, words = reading.title(), reading.words
    lead = reading.lead()
    about = description(reading)
    spoken = reading.language
    if not reading.explainer.settings.summary.get(reading.language) and lead is not None and reading.shows_text:
        spoken = reading.line(lead.id).language
    facts = reading.explainer.facts
    base = f"{reading.explainer.slug}/"
    said, events = utterances_of(reading), events_of(reading)
    counts = [
        (f"{base}timeline/", words.count(len(events), "event"), bool(events)),
        (f"{base}quotes/", words.count(len(said), "quote"), bool(said)),
        (f"{base}map/", words.count(len(facts.places), "place"), bool(facts.places)),
        (f"{base}sources/", words.count(len(reading.sentences), "sentence"), True),
    ]
    link = tag("a", running(title.words), href=base, data_both=_both(reading))
    return tag(
        "div",
        tag("p", text(words.overview.kicker), class_="x-kicker x-ui"),
        tag("h2", link, id=f"explainer-{reading.explainer.slug}", **_tongue(reading, title.language)),
        tag("p", running(about), class_="x-answer", **_tongue(reading, spoken)),
        tag("p", _published(reading), class_="x-by x-ui"),
        tag("ul", *(tag("li", tag("a", text(told), href=to)) for to, told, there in counts if there),
            class_="x-counts x-ui"),
        class_="x-lead",
    )  # fmt: skip


def _in_a_line(reading: Reading) -> tuple[Html, ...]:
    """What one of the other explainers is about, by its editors; else where it comes from, which each of them says."""
    summary = reading.explainer.settings.summary.get(reading.language)
    if not summary:
        return (_published(reading),)
    return (_published(reading), text(" · "), text(summary)) if is_of_its_day(reading) else (text(summary),)


def _more(readings: list[Reading]) -> Html | None:
    """The other explainers, by title and what each is about."""
    if not readings:
        return None
    entries = [
        tag("li",
            tag("h3", tag("a", running(reading.title().words), href=f"{reading.explainer.slug}/",
                          data_both=_both(reading)),
                id=f"explainer-{reading.explainer.slug}", **_tongue(reading, reading.title().language)),
            tag("p", *_in_a_line(reading), class_="x-by x-ui"))
        for reading in readings
    ]  # fmt: skip
    heading = tag("h2", text(readings[0].words.front.more), id="more")
    return tag("div", heading, tag("ul", *entries, class_="x-more"))


def _key(language: Language) -> Html:
    """How to read the pages: each sign with what it means."""
    words = wording.of(language)
    signs = (
        (tag("span", text("5"), class_="x-src x-src-d"), words.front.key_mark),
        (tag("span", text(words.notes.states["missing"]), class_="x-state x-ui"), words.front.key_state),
        (tag("i", class_="x-key-q"), words.front.key_ring),
        (tag("b", text(f"{words.open_mark}…{words.close_mark}")), words.front.key_quote),
    )
    rows = [tag("div", tag("dt", sign, SPACE), tag("dd", text(meaning))) for sign, meaning in signs]
    return tag("div", tag("h2", text(words.front.key), id="key"), tag("dl", *rows, class_="x-keys"))
