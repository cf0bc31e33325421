# SPDX-License-Identifier: Apache-2.0
"""Quotes by speaker, original and translation side by side; names in quotation marks apart at the foot."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator import calendars
from generator.languages import axis_words
from generator.markup import EMPTY, SPACE, Html, is_safe_address, join, proper, running, tag, text
from generator.model import LANGUAGES, Person, Span, Speaker, is_proposed
from generator.pages.attribution import quotation_of, said_on
from generator.pages.choices import Choices, fieldset
from generator.pages.names import entry_of, name_html, office_html
from generator.pages.proposed import mark_of
from generator.pages.sheet import Sheet, anchor_name
from generator.pages.terms import terms
from generator.pages.utterances import (
    MARKS,
    Utterance,
    alone,
    fragments_in_translation,
    told_clause,
    translated_line,
    utterances_of,
)

if TYPE_CHECKING:
    from generator.model import FactId, Language, Page, PageKind, Quote
    from generator.pages.map import Drawing
    from generator.pages.reading import Reading


__all__ = ["alone", "by_speaker", "has_content", "speaker_anchor", "totals", "with_fragments", "write"]


def has_content(reading: Reading) -> bool:
    """True when anybody is quoted."""
    return bool(utterances_of(reading))


def by_speaker(reading: Reading) -> tuple[tuple[FactId | None, str, tuple[Utterance, ...]], ...]:
    """Speaker, name as resolved and utterances: who speaks most first, the unknown last."""
    groups: dict[tuple[FactId | None, str], list[Utterance]] = {}
    for utterance in utterances_of(reading):
        quote = utterance.quotes[0]
        groups.setdefault((quote.speaker, "" if quote.speaker else quote.speaker_name or ""), []).append(utterance)
    ordered = sorted(groups.items(), key=lambda group: (group[0] == (None, ""), -len(group[1])))
    return tuple((speaker, name, tuple(said)) for (speaker, name), said in ordered)


def speaker_anchor(number: int, speaker: FactId | None) -> str:
    """The id of a speaker's section: by fact, else by its number on the page."""
    return f"by-{anchor_name(speaker)}" if speaker else f"by-{number}"


def write(reading: Reading, kinds: tuple[PageKind, ...], drawing: Drawing | None) -> Page:  # noqa: ARG001
    """The page."""
    words, sheet, groups = reading.words, Sheet(reading, "quotes"), by_speaker(reading)
    choices = Choices.of([_known(reading, speaker) for speaker, _, said in groups for _ in said])
    chips = [
        tag("li", tag("a", _speaker_name(sheet, speaker, name), SPACE, tag("span", text(str(len(said)))),
                      href=f"#{speaker_anchor(number, speaker)}"))
        for number, (speaker, name, said) in enumerate(groups)
    ]  # fmt: skip
    sheet.head(
        tag("h1", text(words.titles["quotes"]), id="quotes"),
        tag("p", text(words.quotes.intro), class_="x-answer"),
        tag("p", text(totals(reading)), class_="x-by x-ui"),
        tag("ul", *chips, class_="x-chips x-ui"),
        _filter(sheet, choices),
    )
    for number, (speaker, name, said) in enumerate(groups):
        classes = " ".join(("x-sp", *choices.classes(_known(reading, speaker))))
        with sheet.within("section", class_=classes, aria_labelledby=sheet.anchor(speaker_anchor(number, speaker))):
            _section(sheet, speaker_anchor(number, speaker), speaker, name, said)
    terms(sheet)
    drawn = axis_words.of(reading.language)
    sheet.files(drawn.downloads, {"quotes.csv": drawn.quotes_csv, "facts.json": drawn.facts_json})
    return sheet.page(words.titles["quotes"], words.quotes.intro, kinds)


def _known(reading: Reading, speaker: FactId | None) -> tuple[FactId, ...]:
    """The speaker, nothing when it is a name only."""
    return (speaker,) if speaker is not None and speaker in reading.named else ()


def _filter(sheet: Sheet, choices: Choices) -> Html:
    """The choice of one speaker; nothing where there is nothing to choose."""
    told = axis_words.of(sheet.reading.language).only_speaker
    return fieldset(sheet, choices, told, (("", choices.ids),))


def totals(reading: Reading) -> str:
    """How many statements, and of each kind: "3 quotes: 2 whole, 1 in part"; fragments are counted apart."""
    utterances = utterances_of(reading)
    counts = Counter(utterance.kind for utterance in utterances)
    words = reading.words
    kinds = [told.format(count=counts[kind]) for kind, told in words.quotes.totals.items() if counts[kind]]
    fragments = sum(len(utterance.quotes) for utterance in utterances if utterance.kind == "mixed")
    if fragments > counts["mixed"]:
        told = axis_words.of(reading.language).fragments
        parts = told.format(count=fragments, statements=words.count(counts["mixed"], "statement"))
        kinds[1 if counts["direct"] else 0] = parts
    return f"{words.count(counts.total(), 'quote')}: {words.comma.join(kinds)}"


def _speaker_name(sheet: Sheet, speaker: FactId | None, name: str) -> Html:
    reading = sheet.reading
    if speaker is not None and speaker in reading.named:
        return name_html(sheet, reading.named[speaker])
    return sheet.run(name, reading.explainer.language) if name else text(reading.words.quotes.nobody)


def _section(sheet: Sheet, anchor: str, speaker: FactId | None, name: str, said: tuple[Utterance, ...]) -> None:
    reading, words = sheet.reading, sheet.reading.words.quotes
    own = reading.explainer.language
    told = words.original
    if own == reading.language:
        by_others = any(quotation_of(reading, utterance, translated=True) for utterance in said)
        told = words.translation_mixed if by_others else words.translation
    second = told.format(language=words.languages[reading.other])
    fact = reading.named.get(speaker) if speaker else None
    heading = _speaker_name(sheet, speaker, name)
    if fact is not None:
        heading = tag("a", heading, href=sheet.link("people", entry_of(fact)))
    sheet.add(tag("h2", heading, id=anchor))
    office: Html | None = None
    if isinstance(fact, Person):
        office = office_html(sheet, fact)
    elif isinstance(fact, Speaker):
        office = text(words.speaker_kinds[fact.kind])
    sheet.add(
        tag(
            "p",
            tag("span", office or EMPTY),
            SPACE,
            tag("span", text(second)),
            class_="x-sp-o x-ui",
        )
    )
    for utterance in said:
        sheet.add(_card(sheet, utterance))


def _card(sheet: Sheet, utterance: Utterance) -> Html:
    """One utterance: two cells, the page's language first, and what is known of it."""
    reading = sheet.reading
    anchor = sheet.anchor(utterance.quotes[0].id)
    own = reading.articles[utterance.sentence].language
    cells = [
        _original(sheet, utterance, own, second=side != reading.language)
        if side == own
        else _translated(sheet, utterance, side, second=side != reading.language)
        for side in (reading.language, reading.other)
    ]
    return tag("div", *cells, _about(sheet, utterance), class_=f"x-q x-q-{utterance.kind}", id=anchor)


def _cell(sheet: Sheet, utterance: Utterance, inner: Html, language: Language, *, second: bool, alone: bool) -> Html:
    classes = "x-q-c x-q-2" if second else "x-q-c"
    if alone and utterance.kind == "direct":
        cite = _cited(sheet.reading, utterance, language)
        return tag("blockquote", tag("p", inner), class_=classes, cite=cite, **sheet.both_tongues(language))
    return tag("div", tag("p", inner), class_=classes, **sheet.both_tongues(language))


def _cited(reading: Reading, utterance: Utterance, language: Language) -> str | None:
    """The address where the words were published in this language, None where it is not known."""
    is_translated = language != reading.articles[utterance.sentence].language
    quotation = quotation_of(reading, utterance, translated=is_translated)
    if quotation is None:
        return None
    wanted = quotation.translation if is_translated else quotation.source
    found = next((each.address for each in reading.explainer.settings.sources if each.id == wanted), "")
    return found if found and is_safe_address(found) else None


def _original(sheet: Sheet, utterance: Utterance, language: Language, *, second: bool) -> Html:
    """The clause with its verb as the article has it, the fragments between the marks of its language."""
    article = sheet.reading.articles[utterance.sentence]
    shown = told_clause(sheet.reading, utterance)
    clause = article.at(shown)
    if utterance.kind == "indirect":
        inner = running(clause if sheet.reading.shows_text else article.at(utterance.clause))
        return _cell(sheet, utterance, inner, language, second=second, alone=True)
    offset = shown.start
    fragments = [Span(quote.words.span.start - offset, quote.words.span.end - offset) for quote in utterance.quotes]
    if utterance.kind == "direct" and len(fragments) == 1:
        inner = _only(clause, fragments)
    elif not sheet.reading.shows_text:
        inner = _with_verb(utterance, _only(clause, fragments))
    else:
        inner = with_fragments(clause, fragments)
    return _cell(sheet, utterance, inner, language, second=second, alone=True)


def _with_verb(utterance: Utterance, inner: Html) -> Html:
    """The fragments after their verb, which may be a denial."""
    cue = utterance.quotes[0].cue
    return join((text(cue.exact.strip()), inner), text(" … ")) if cue and cue.exact.strip() else inner


def with_fragments(words: str, fragments: list[Span]) -> Html:
    """`words` with each fragment in ``<q>``; the marks that stood around it are dropped, the page sets its own."""
    pieces: list[Html] = []
    at = 0
    for span in fragments:
        before = words[at : span.start].rstrip()
        gap = words[at : span.start]
        if before and before[-1] in MARKS:
            gap = before[:-1]
        pieces += [running(gap), tag("q", running(words[span.start : span.end].strip()))]
        at = span.end
        rest = words[at:]
        closing = rest.lstrip()
        if closing and closing[0] in MARKS:
            at += len(rest) - len(closing) + 1
    pieces.append(running(words[at:]))
    return join(pieces)


def _translated(sheet: Sheet, utterance: Utterance, language: Language, *, second: bool) -> Html:
    """The fragment alone for a whole statement, the sentence with its fragments marked for a partial one."""
    reading = sheet.reading
    line = translated_line(reading, utterance, language)
    if line is None:
        pill = tag("span", text(reading.words.notes.states["missing"]), class_="x-state x-ui",
                   **sheet.both_tongues(reading.language))  # fmt: skip
        return _cell(sheet, utterance, pill, language, second=second, alone=False)
    pill = sheet.state(line)
    spans = None if utterance.kind == "indirect" else fragments_in_translation(reading, utterance, line)
    if not reading.shows_text or (spans is not None and utterance.kind == "direct"):
        inner = _only(line.words, list(spans or ()))
        return _cell(sheet, utterance, join((inner, pill), SPACE), language, second=second, alone=True)
    inner = with_fragments(line.words, list(spans)) if spans else running(line.words)
    note = tag("span", text(reading.words.quotes.whole_sentence), class_="x-q-n x-ui",
               **sheet.both_tongues(reading.language))  # fmt: skip
    return _cell(sheet, utterance, join((inner, pill, note), SPACE), language, second=second, alone=False)


def _about(sheet: Sheet, utterance: Utterance) -> Html:
    """Verb, date and where published as far as known, kind, how the speaker was found, and the source mark."""
    reading, words = sheet.reading, sheet.reading.words.quotes
    quote = utterance.quotes[0]
    told = (
        _verb(sheet, quote), _date(reading, quote), _published(sheet, utterance), _translated_by(sheet, utterance),
        mark_of(reading, quote.found_by),
    )  # fmt: skip
    parts = [part for part in told if part]
    kind = text(words.kinds[utterance.kind])
    if quote.certainty == "inferred" and not is_proposed(quote.found_by):
        kind = join((kind, text(f" · {reading.words.notes.inferred}")))
    used = [fragment.words for fragment in utterance.quotes]
    mark = sheet.mark(utterance.sentence, quote.found_by, *used)
    named = axis_words.of(reading.language)
    link = tag("a", text(named.link), href=f"#{anchor_name(quote.id)}", class_="x-screen",
               aria_label=named.address)  # fmt: skip
    # Every fragment keeps an address of its own, though one card holds them all.
    further = [tag("span", id=sheet.anchor(fragment.id)) for fragment in utterance.quotes[1:]]
    return tag("p", tag("span", *further, join(parts, text(" · "))), SPACE,
               tag("span", kind, SPACE, mark, class_="x-nb"), SPACE, link, class_="x-q-m x-ui")  # fmt: skip


def _only(words: str, fragments: list[Span]) -> Html:
    """The fragments without what stands around them; "…" when there are none."""
    shown = [tag("q", running(alone(words[span.start : span.end]))) for span in fragments]
    return join(shown, text(" … ")) if shown else text("…")


def _verb(sheet: Sheet, quote: Quote) -> Html:
    """The verb of saying in the article's own words; nothing where the reader does not read its language."""
    own = sheet.reading.articles[quote.sentence].language
    if quote.cue is None or not quote.cue.exact.strip() or own != sheet.reading.language:
        return EMPTY
    return text(sheet.reading.words.quotes.verb.format(verb=quote.cue.exact.strip()))


def _date(reading: Reading, quote: Quote) -> Html:
    when = said_on(reading, quote)
    return text(calendars.in_words(when, reading.language)) if when is not None else EMPTY


def _published(sheet: Sheet, utterance: Utterance) -> Html:
    """Where the editors say that the words were published, with a link to that source."""
    quotation = quotation_of(sheet.reading, utterance)
    if quotation is None:
        return EMPTY
    told = calendars.given_day(quotation.date, sheet.reading.language)
    return join((
        _publisher(sheet, sheet.reading.words.quotes.published_in, quotation.source),
        text(f"{sheet.reading.words.comma}{told}" if told else ""),
    ))  # fmt: skip


def _translated_by(sheet: Sheet, utterance: Utterance) -> Html:
    """Who published the words of the translation, nothing where it is ours or none is there."""
    quotation = quotation_of(sheet.reading, utterance, translated=True)
    own = sheet.reading.articles[utterance.sentence].language
    other = next(language for language in LANGUAGES if language != own)
    if quotation is None or translated_line(sheet.reading, utterance, other) is None:
        return EMPTY
    words = sheet.reading.words.quotes
    named = words.translated_by.replace("{language}", words.languages[other])
    return _publisher(sheet, named, quotation.translation)


def _publisher(sheet: Sheet, words: str, source: str) -> Html:
    """`words` with ``{source}`` as a link to the source's entry on the sources page."""
    reading = sheet.reading
    publishers = {each.id: each.publisher_in(reading.language) for each in reading.explainer.settings.sources}
    publisher = proper(publishers.get(source, source))
    if source in publishers:
        publisher = tag("a", publisher, href=sheet.link("sources", f"source-{source}"))
    before, _, after = words.partition("{source}")
    return join((text(before), publisher, text(after)))
