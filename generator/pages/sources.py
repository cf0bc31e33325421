# SPDX-License-Identifier: Apache-2.0
"""The article, its numbered sentences as far as the licence allows, added sources, method, translation, licence."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from generator import calendars
from generator.markup import EMPTY, SPACE, Html, is_safe_address, join, proper, running, tag, text
from generator.model import FurtherArticle
from generator.pages.added import filled, in_language
from generator.pages.background import heading_of, section_of
from generator.pages.citing import cite
from generator.pages.proposed import models_of
from generator.pages.quotes import alone
from generator.pages.sheet import Sheet, anchor_name, excerpt
from generator.pages.utterances import fragments_in_translation, translated_line, utterances_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import (
        Article,
        Correction,
        Evidence,
        Language,
        Page,
        PageKind,
        Quotation,
        Quote,
        Sentence,
        Source,
    )
    from generator.pages.map import Drawing
    from generator.pages.reading import Named, Reading
    from generator.pages.utterances import Utterance

_LANGUAGE_CODE: Final = re.compile(r"[a-z]{2,3}\Z")
"""What may stand in ``lang``. Source: BCP 47, the primary language."""


def has_content(reading: Reading) -> bool:  # noqa: ARG001
    """Always: there is an article."""
    return True


def write(reading: Reading, kinds: tuple[PageKind, ...], drawing: Drawing | None) -> Page:  # noqa: ARG001
    """The page."""
    words, sheet = reading.words, Sheet(reading, "sources")
    intro = _intro(reading)
    sheet.head(tag("h1", text(words.titles["sources"]), id="sources"), tag("p", text(intro), class_="x-answer"))
    for article in reading.explainer.articles:
        _article(sheet, article)
    _sentences(sheet)
    _others(sheet)
    _corrections(sheet)
    _method(sheet)
    cite(sheet)
    return sheet.page(words.titles["sources"], intro, kinds)


def _intro(reading: Reading) -> str:
    """How much there is, counted as the numbers of the sentences run: sub-headings among them."""
    words = reading.words
    headings = sum(sentence.kind == "heading" for sentence in reading.sentences.values())
    told = words.sources.intro_headings if headings else words.sources.intro
    return told.format(sentences=words.count(len(reading.sentences), "sentence"), headings=headings)


def _article(sheet: Sheet, article: Article) -> None:
    """What is known of the article, as a list of pairs."""
    reading, words, settings = sheet.reading, sheet.reading.words.sources, sheet.reading.explainer.settings
    language = reading.language
    first = article is reading.explainer.articles[0]
    further = None if first else settings.articles.get(article.name, FurtherArticle())
    day = article.published
    by = settings.written_by.get(language, "")
    on = calendars.day_in_words(settings.written_on, language) if settings.written_on else ""
    # A text written after the day it is dated was not published on that day: it tells as of it.
    is_dated_back = bool(day and settings.written_on and settings.written_on > day)
    told = settings.tells_as_of or (day if is_dated_back else None)
    published = calendars.day_in_words(day, language) if day else words.unknown
    rows: list[tuple[str, Html]] = [
        (words.published, text("" if is_dated_back else published)),
        (words.told_as_of, text(calendars.day_in_words(told, language) if told else "")),
        (words.written, text(reading.words.comma.join(part for part in (by, on) if part))),
        (words.publisher, text((further or settings).publisher.get(language, ""))),
        (words.address, address((further or settings).address)),
        (words.nature, text(settings.kind_note.get(language, ""))),
        (words.licence, text(words.licences[settings.licence])),
        (words.checksum, tag("bdi", tag("code", text(article.sha256)), dir="ltr", class_="x-sum")),
    ]
    sheet.heading("article" if first else f"article-{article.id}", words.article)
    sheet.add(tag("dl", *(tag("div", tag("dt", text(name)), tag("dd", value)) for name, value in rows if value),
                  class_="x-facts"))  # fmt: skip


def address(words: str) -> Html:
    """An address as a link when it is one that a link may have, else as words."""
    shown = tag("bdi", text(words), dir="ltr")
    if not words:
        return text("")
    return tag("a", shown, href=words, rel="noopener") if is_safe_address(words) else shown


def used_words(reading: Reading) -> dict[str, tuple[Evidence, ...]]:
    """By sentence, the words that short quotation allows: quotes, names, dates."""
    facts = reading.explainer.facts
    found: dict[str, list[Evidence]] = {}
    evidence = [quote.words for quote in facts.quotes] + [time.evidence for time in facts.times]
    named: tuple[Named, ...] = (*facts.people, *facts.organisations, *facts.places)
    for fact in named:
        evidence.extend(fact.mentions)
    for words in evidence:
        sentence = reading.sentence_of(words)
        if sentence is not None:
            found.setdefault(sentence.id, []).append(words)
    return {identity: tuple(words) for identity, words in found.items()}


def _sentences(sheet: Sheet) -> None:
    reading, words = sheet.reading, sheet.reading.words
    sheet.heading("sentences", words.sources.sentences)
    used = {} if reading.shows_text else used_words(reading)
    if not reading.shows_text:
        sheet.add(tag("p", text(words.sources.excerpt)))
    # The same words stand on the other pages: found once is enough.
    for number, article in enumerate(reading.explainer.articles, start=1):
        if number > 1:
            sheet.heading(f"sentences-{number}", f"{words.sources.article} ({number})", "h3")
        own = [sentence for sentence in reading.sentences.values() if reading.articles[sentence.id] is article]
        with sheet.within("ol", class_="x-sents"):
            for sentence in own:
                if reading.shows_text or sentence.id in used:
                    sheet.add(_sentence(sheet, sentence, used.get(sentence.id, ())))


def _sentence(sheet: Sheet, sentence: Sentence, used: tuple[Evidence, ...]) -> Html:
    reading, words = sheet.reading, sheet.reading.words
    own = reading.articles[sentence.id].language
    # Paragraphs are indexes into the article's; people count from one.
    about = [words.notes.paragraph.format(number=sentence.paragraph + 1)]
    if sentence.kind == "heading":
        about.append(words.notes.heading.format(number=sentence.number))
    else:
        about.append(heading_of(reading, section_of(reading, sentence.id)))
    quoted = tag("blockquote", excerpt(reading, sentence.id, used, whole=reading.shows_text), **sheet.both_tongues(own))
    parts = [quoted]
    if own != reading.language and reading.shows_text:
        line = reading.line(sentence.id)
        shown = sheet.state(line) if line.state == "missing" else join((running(line.words), sheet.state(line)), SPACE)
        parts.append(tag("p", shown, class_="x-sents-t"))
    here = tag("a", text(words.notes.here), href=f"#{anchor_name(sentence.id)}", class_="x-here")
    parts.append(tag("p", text(" · ".join(about)), tag("span", text(" · "), here, class_="x-screen"), class_="x-ui"))
    return tag("li", *parts, id=sheet.anchor(sentence.id), value=str(sentence.number))


def _others(sheet: Sheet) -> None:
    """Added sources and where quotations were published, each only when there are any."""
    reading = sheet.reading
    settings, words = reading.explainer.settings, reading.words.sources
    if settings.sources:
        sheet.heading("others", words.others)
        with sheet.within("ul", class_="x-more"):
            sheet.add(*(_source(sheet, source) for source in settings.sources))
    if settings.quotations:
        sheet.heading("quotations", words.quotations)
        publishers = {source.id: source.publisher_in(reading.language) for source in settings.sources}
        said = [(utterance, quote) for utterance in utterances_of(reading) for quote in utterance.quotes]
        with sheet.within("ul", class_="x-more"):
            for quotation in settings.quotations:
                sheet.add(_quotation(sheet, quotation, publishers, _translated(sheet, quotation, said)))


def _source(sheet: Sheet, source: Source) -> Html:
    """Publisher, item as a link and date; below, what it was used for and the editors' note."""
    language, words = sheet.reading.language, sheet.reading.words.sources
    named = source.item_names.get(language, "")
    spoken = source.language if not named and _LANGUAGE_CODE.match(source.language) else None
    item = tag("bdi", text(named or source.item or source.address), lang=spoken if source.item else None)
    if source.address and is_safe_address(source.address):
        item = tag("a", item, href=source.address, rel="noopener")
    date_ = text(calendars.given_day(source.date, language))
    parts = [part for part in (proper(source.publisher_in(language)), item, date_) if part]
    before, _, after = words.used_for.partition("{what}")
    used, note = _own_or_other(sheet, source.used_for), _own_or_other(sheet, source.note)
    below = [join((text(before), used, text(after)))] if used else []
    below += [note] if note else []
    lines = (tag("p", line, class_="x-ui") for line in below)
    return tag("li", tag("p", join(parts, text(" · "))), *lines, id=sheet.anchor(f"source-{source.id}"))


def _own_or_other(sheet: Sheet, words: Mapping[Language, str]) -> Html:
    """The words in the page's language, else in the other and marked as such; nothing when there are none."""
    reading = sheet.reading
    if reading.language in words:
        return tag("bdi", text(words[reading.language]))
    return sheet.run(words[reading.other], reading.other) if reading.other in words else EMPTY


def _quotation(sheet: Sheet, quotation: Quotation, publishers: Mapping[str, str], translated: Html) -> Html:
    """The words in the page's language, the original, and who published them when."""
    reading = sheet.reading
    speaker, _, rest = reading.words.sources.by.partition("{source}")
    told = calendars.given_day(quotation.date, reading.language)
    publisher = proper(publishers.get(quotation.source, quotation.source))
    if quotation.source in publishers:
        publisher = tag("a", publisher, href=f"#{anchor_name(f'source-{quotation.source}')}")
    name = quotation.speaker_in(reading.language)
    before = text(speaker.format(speaker=name)) if name else EMPTY
    by = join((before, publisher, text(rest.format(date=told) if told else "")))
    own = tag("p", tag("q", running(quotation.words)), **sheet.tongue(reading.explainer.language))
    return tag("li", translated, own, tag("p", by, class_="x-ui"))


def _translated(sheet: Sheet, quotation: Quotation, said: list[tuple[Utterance, Quote]]) -> Html:
    """The words between the same marks of the sentence's translation; nothing where these cannot be told."""
    reading, wanted = sheet.reading, alone(quotation.words)
    for utterance, quote in said:
        if alone(quote.words.exact) != wanted or reading.articles[quote.sentence].language == reading.language:
            continue
        line = translated_line(reading, utterance, reading.language)
        spans = fragments_in_translation(reading, replace(utterance, quotes=(quote,)), line) if line else None
        if line and spans:
            words = tag("q", text(alone(line.words[spans[0].start : spans[0].end])))
            return tag("p", join([part for part in (words, sheet.state(line)) if part], SPACE))
    return EMPTY


def _corrections(sheet: Sheet) -> None:
    """Errors set right since publication, then what the editors changed in what was found; the latest first."""
    reading, words = sheet.reading, sheet.reading.words.editor
    errata = sorted(reading.explainer.settings.errata, key=lambda each: each.on, reverse=True)
    changes = sorted(reading.explainer.corrections, key=lambda each: each.on or date.min, reverse=True)
    if errata or changes:
        sheet.heading("corrections", words.corrections)
    if errata:
        sheet.add(tag("p", text(words.errata_rule), class_="x-rule x-ui"))
        told = [tag("li", _day(reading, each.on), tag("p", in_language(sheet, each.text))) for each in errata]
        sheet.add(tag("ul", *told, class_="x-more"))
    if changes:
        sheet.add(tag("p", text(words.corrections_rule), class_="x-rule x-ui"))
        sheet.add(tag("ul", *(_change(sheet, each) for each in changes), class_="x-more"))


def _change(sheet: Sheet, correction: Correction) -> Html:
    """One correction of what was found: its day, what was done at which words, and why."""
    reading, words = sheet.reading, sheet.reading.words.editor
    quoted = tag("bdi", text(correction.words.exact), **sheet.tongue(reading.explainer.language))
    told = filled(words.actions[correction.action], {"kind": text(words.kinds[correction.kind]), "words": quoted})
    sentence = reading.sentence_of(correction.words)
    mark = sheet.mark(sentence.id, "editor", correction.words) if sentence else EMPTY
    why = _own_or_other(sheet, correction.why)
    reason = [tag("p", filled(words.reason, {"why": why}), class_="x-ui")] if why else []
    day = [_day(reading, correction.on)] if correction.on else []
    return tag("li", *day, tag("p", join((told, mark), SPACE)), *reason)


def _day(reading: Reading, day: date) -> Html:
    told = calendars.given_day(day.isoformat(), reading.language)
    return tag("p", tag("time", text(told), datetime=day.isoformat()), class_="x-ui")


def _method(sheet: Sheet) -> None:
    reading, words = sheet.reading, sheet.reading.words
    sheet.heading("method", words.sources.method)
    sheet.add(*(tag("p", text(paragraph)) for paragraph in words.sources.method_text))
    if models := models_of(reading.explainer.facts):
        before, _, after = words.sources.method_models.partition("{models}")
        named = join([tag("bdi", text(model)) for model in models], text(words.comma))
        sheet.add(tag("p", text(before), named, text(after)))
    sheet.heading("translation", words.sources.translation)
    states = Counter(
        found.state if (found := reading.translation(identity, reading.other if own == reading.language
                                                     else reading.language)) else "missing"
        for identity, own in ((identity, article.language) for identity, article in reading.articles.items())
    )  # fmt: skip
    total = len(reading.sentences)
    done = words.sources.progress.format(done=total - states["missing"], all=words.count(total, "sentence"))
    kinds = [f"{words.notes.states[state]}: {number}" for state, number in sorted(states.items())]
    sheet.add(tag("p", text(done)), tag("p", text(" · ".join(kinds)), class_="x-ui"))
