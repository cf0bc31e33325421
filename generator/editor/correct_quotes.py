# SPDX-License-Identifier: Apache-2.0
"""Corrections of quotations: who said it, how, and whether anybody did."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from generator.editor.desk import BY_EDITOR, Change, Desk
from generator.editor.keys import key_of, names_of
from generator.model import FactId, NotQuote, Quote, QuoteKind, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Evidence, Language, Organisation, Person

    Voice = Person | Organisation | Speaker


def correct_quote(desk: Desk, change: Change) -> None:
    """Adds, replaces or hides a quotation. Hidden words between marks stand as a name or term."""
    if change.action == "hide":
        _hide(desk, change)
    elif change.action == "replace":
        quote = desk.target(change, desk.facts.quotes)
        _put(desk, quote and _filled(desk, change, quote))
    else:
        span = desk.one_span(change)
        known = next((quote for quote in desk.facts.quotes if quote.words == span), None)
        new = known or (_new(desk, change, span) if span else None)
        _put(desk, new and _filled(desk, change, new))


def _hide(desk: Desk, change: Change) -> None:
    spans = desk.spans(change)
    hidden = desk.at(spans, desk.facts.quotes)
    if spans and not hidden and not any(item.words in spans for item in desk.facts.not_quotes):
        desk.tell("CORRECT-NEEDLESS", change, kind=change.kind)
    gone = {quote.id for quote in hidden}
    kept = tuple(quote for quote in desk.facts.quotes if quote.id not in gone)
    named = tuple(NotQuote(quote.words, "editor") for quote in hidden if quote.marked)
    others = tuple(sorted((*desk.facts.not_quotes, *named), key=lambda item: item.words))
    desk.facts = replace(desk.facts, quotes=kept, not_quotes=others)


def _new(desk: Desk, change: Change, span: Evidence) -> Quote | None:
    sentence = desk.sentence(span)
    if sentence is None:
        desk.tell("CORRECT-FURNITURE", change)
        return None
    text = desk.article(span).text
    before = text[: span.span.start].rstrip()[-1:]
    marked = bool(before) and before in "«»“”\"„‘’'‹›"
    kind: QuoteKind = "direct" if marked else "indirect"
    return Quote(desk.identity("quote", span), kind, span, None, None, None, "unresolved", sentence.id, marked=marked)


def _filled(desk: Desk, change: Change, quote: Quote) -> Quote | None:
    """The quotation with what the correction says of it; None with a problem when that does not fit."""
    entry = change.entry
    kind = cast("QuoteKind", entry.text("kind") or quote.kind)
    quote = replace(quote, kind=kind, found_by=BY_EDITOR, certainty="editor")
    if entry.has("verb"):
        places = desk.anchors.find(entry.text("verb"), "", entry.place("verb"))
        own = [place for place in places if (s := desk.sentence(place)) and s.id == quote.sentence]
        if not own:
            if places:
                desk.tell("CORRECT-VERB", change, verb=entry.text("verb"))
            return None
        start = quote.words.span.start
        quote = replace(quote, cue=min(own, key=lambda place: abs(place.span.start - start)))
    if entry.has("speaker"):
        name, names = entry.both("speaker")
        voice = _voice(desk, change, quote, name, names)
        if voice is None:
            return None
        quote = replace(quote, speaker=voice.id, speaker_name=voice.name, via="editor")
    return quote


def _voice(desk: Desk, change: Change, quote: Quote, name: str, names: Mapping[Language, str]) -> Voice | None:
    """Who is meant by a name: somebody that the article names, else a new speaker with the names given."""
    facts = desk.facts
    everybody: tuple[Voice, ...] = (*facts.people, *facts.organisations, *facts.speakers)
    wanted = {key_of(each) for each in (name, *names.values()) if each}
    found = [voice for voice in everybody if wanted & names_of(voice)]
    if found:
        return found[0]
    kind = change.entry.text("speaker_kind")
    if not kind and not names:
        known = ", ".join(voice.name for voice in everybody[:12])
        desk.tell("CORRECT-SPEAKER", change, name=name, known=known or "nobody")
        return None
    identity = FactId(desk.identity("speaker", quote.words))
    speaker = Speaker(
        identity, name, cast("SpeakerKind", kind or "person"), (quote.words,), names,
        found_by=BY_EDITOR, certainty="editor",
    )  # fmt: skip
    others = tuple(each for each in facts.speakers if each.id != identity)
    desk.facts = replace(facts, speakers=tuple(sorted((*others, speaker), key=lambda each: each.mentions[0])))
    return speaker


def _put(desk: Desk, quote: Quote | None) -> None:
    """The quotation, if there is one, in its place among the others; its words are no quoted name any more."""
    if quote is None:
        return
    others = (each for each in desk.facts.quotes if each.id != quote.id)
    named = tuple(item for item in desk.facts.not_quotes if item.words != quote.words)
    ordered = tuple(sorted((*others, quote), key=lambda each: each.words))
    desk.facts = replace(desk.facts, quotes=ordered, not_quotes=named)
