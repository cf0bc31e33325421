# SPDX-License-Identifier: Apache-2.0
"""Facts -> the contract's JSON document ``explainer-facts/1`` (see ``python -m generator extract --help``).

Offsets are code points into the document's own `text`; beside each stand the exact words, because
JavaScript counts UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Mapping
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, TypeAlias

from generator.model import Speaker, is_proposed
from generator.remembered import by_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import (
        Article,
        Event,
        Evidence,
        FactId,
        Facts,
        Organisation,
        Person,
        Place,
        Quote,
        Route,
        Time,
    )

Json: TypeAlias = "str | int | float | bool | Mapping[str, Json] | Sequence[Json] | None"
FORMAT = "explainer-facts/1"
_CONSTANTS = {None: "null", True: "true", False: "false"}


def document(article: Article, facts: Facts) -> dict[str, Json]:
    """The whole document, keys in the order of the contract."""
    places = {place.id: place for place in facts.places}
    numbers = {sentence.id: i for i, sentence in enumerate(article.sentences)}
    return {
        "format": FORMAT,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "sha256": article.sha256,
        "text": article.text,
        "sentences": [
            {
                "i": i, "id": s.id, "start": s.span.start, "end": s.span.end,
                "role": facts.roles.get(s.id), "kind": s.kind,
            }
            for i, s in enumerate(article.sentences)
        ],
        "quotes": [_quote(quote, numbers) for quote in facts.quotes],
        "not_quotes": [{**_words(found.words), "reason": found.reason} for found in facts.not_quotes],
        "times": [_time(time) for time in facts.times],
        "people": [_person(person) for person in facts.people],
        "organisations": [_named(organisation) for organisation in facts.organisations],
        "other_speakers": [{**_named(speaker), "kind": speaker.kind} for speaker in facts.speakers],
        "places": [_place(place) for place in facts.places],
        "routes": [_route(route, places) for route in facts.routes],
        "events": [
            {
                "id": e.id, "value": e.when.value, "precision": e.when.precision, "status": e.status,
                "sentence": e.sentence,
                "participants": list(e.participants), "places": list(e.places), **_words(e.evidence), **_proposed(e),
            }
            for e in facts.events
        ],
    }  # fmt: skip


def as_text(article: Article, facts: Facts) -> str:
    """The document as JSON, readable, ending in a newline. Lone surrogates cannot occur: the text was decoded."""
    return _written(document(article, facts), "\n") + "\n"


def _written(value: Json, line: str) -> str:
    r"""As ``json.dumps(value, ensure_ascii=False, indent=1)``, which takes twice as long; `line` begins a line.

    >>> import json
    >>> value = {"a": [1, 0.5, {}], "b": {"c": "\"é\n", "d": [True, None, []]}}
    >>> _written(value, "\n") == json.dumps(value, ensure_ascii=False, indent=1)
    True
    """
    if isinstance(value, str):
        return encode_basestring(value)
    if value is None or value is True or value is False:
        return _CONSTANTS[value]
    if isinstance(value, int) or isinstance(value, float):  # noqa: SIM101  (a union takes three times as long)
        return repr(value)
    inner = line + " "
    # To ask for a dict first spares asking for any mapping, which takes long.
    if isinstance(value, dict) or isinstance(value, Mapping):  # noqa: SIM101
        parts = [f"{_name(name)}: {_written(item, inner)}" for name, item in value.items()]
        first, last = "{}"
    else:
        parts = [_written(item, inner) for item in value]
        first, last = "[]"
    return f"{first}{inner}{f',{inner}'.join(parts)}{line}{last}" if parts else first + last


@by_word
def _name(key: str) -> str:
    """A key between quotation marks: there are few."""
    return encode_basestring(key)


def _words(evidence: Evidence) -> dict[str, Json]:
    return {"start": evidence.span.start, "end": evidence.span.end, "text": evidence.exact}


def _proposed(fact: Person | Organisation | Place | Quote | Time | Event) -> dict[str, Json]:
    """Two more keys for what an optional model proposed; the contract's own keys stay as they are."""
    return {"found_by": fact.found_by, "certainty": fact.certainty} if is_proposed(fact.found_by) else {}


def _quote(quote: Quote, numbers: Mapping[str, int]) -> dict[str, Json]:
    return {
        "id": quote.id,
        "type": quote.kind,
        **_words(quote.words),
        "marked": quote.marked,
        "speaker": quote.speaker_name,
        "speaker_id": quote.speaker,
        "verb": _words(quote.cue) if quote.cue else None,
        "speaker_via": quote.via,
        "continues": quote.continues,
        "clause": _words(quote.clause) if quote.clause else None,
        "sent": numbers.get(quote.sentence),
        **_proposed(quote),
    }


def _time(time: Time) -> dict[str, Json]:
    when = time.when
    return {
        "id": time.id,
        **_words(time.evidence),
        "value": when.value or None,
        "granularity": when.precision,
        "type": "DURATION" if when.precision == "duration" else "DATE",
        "mod": when.modifier.upper() if when.modifier else None,
        "cal": when.calendar,
        "orig": when.original,
        "anchor": when.anchor,
        "rule": when.rule,
        "tolerance_days": when.tolerance_days,
        **_proposed(time),
    }


def _named(named: Person | Organisation | Speaker) -> dict[str, Json]:
    return {
        "id": named.id,
        "name": named.name,
        "name_ar": named.names.get("ar"),
        "name_en": named.names.get("en"),
        "mentions": [_words(mention) for mention in named.mentions],
        **({} if isinstance(named, Speaker) else _proposed(named)),
    }


def _person(person: Person) -> dict[str, Json]:
    office = person.office
    return {
        **_named(person),
        "aliases": list(person.aliases),
        "title": person.title,
        "office": {"role": office.role, "country": office.country, "body": office.body} if office else None,
        "coref": [_words(mention) for mention in person.coref],
    }


def _place(place: Place) -> dict[str, Json]:
    return {
        "id": place.id,
        "name": place.name,
        "name_ar": place.names.get("ar"),
        "name_en": place.names.get("en"),
        "lat": place.latitude,
        "lon": place.longitude,
        "country": place.country,
        "kind": place.kind,
        "mentions": [_words(mention) for mention in place.mentions],
        **_proposed(place),
    }


def _route(route: Route, places: Mapping[FactId, Place]) -> dict[str, Json]:
    return {
        "id": route.id,
        "places": list(route.stops),
        "names": [places[stop].name for stop in route.stops],
        "mode": "+".join(route.modes) or None,
        "status": route.status,
        "label": route.label.exact if route.label else None,
        **_words(route.evidence),
    }
