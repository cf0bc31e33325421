# SPDX-License-Identifier: Apache-2.0
"""JSON -> the records that are compared; gold and found ones have the same shape.

A file may hold any subset of the lists; `Document.tasks` says which.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Json: TypeAlias = "str | int | float | bool | Mapping[str, Json] | Sequence[Json] | None"
Row: TypeAlias = Mapping[str, Json]
Record = TypeVar("Record")


@dataclass(frozen=True, slots=True, order=True)
class Range:
    """Half-open ``[start, end)`` in code points of the article."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quote:
    """Reported words; `continues` is shared by the fragments of one utterance.

    `via` is how the speaker has to be found, "" where he is named beside the verb; `verb_at` is None without a verb.
    """

    at: Range
    kind: str
    is_marked: bool
    speaker: str
    speaker_id: str
    verb: str
    verb_at: Range | None
    via: str
    continues: str
    is_optional: bool


@dataclass(frozen=True, slots=True)
class NotQuote:
    """Words between quotation marks that are no speech, and why."""

    at: Range
    reason: str


@dataclass(frozen=True, slots=True)
class Time:
    """A phrase of time; `value` is ISO 8601 with the additions of the format (``2025-SU``, ``199``, ``A/B``)."""

    at: Range
    value: str
    kind: str
    is_scored: bool
    accept: tuple[str, ...]
    tolerance_days: int
    granularity: str = ""
    modifier: str = ""
    calendar: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A person, an organisation or another speaker.

    `spans` are where the mentions stand, as far as the file says; `coref` are phrases that mean the same one.
    """

    id: str
    name: str
    name_en: str
    aliases: tuple[str, ...]
    title: str
    title_accept: tuple[str, ...]
    mentions: tuple[str, ...]
    is_optional: bool
    spans: tuple[Range, ...] = ()
    coref: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A place; latitude, longitude and tolerance in degrees, None when it has no coordinates."""

    id: str
    name: str
    name_ar: str
    name_en: str
    aliases: tuple[str, ...]
    latitude: float | None
    longitude: float | None
    tolerance: float
    country: str
    kind: str
    is_optional: bool
    spans: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class Route:
    """Stops in order: identifiers, and names as written where given; `others` are further right lists."""

    places: tuple[str, ...]
    names: tuple[str, ...]
    others: tuple[tuple[str, ...], ...]
    mode: str
    is_optional: bool
    at: Range = Range(0, 0)
    status: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A unit with its role; `accept` are other right roles."""

    at: Range
    role: str
    accept: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One article's records and the tasks (names of the lists) that its file has."""

    tasks: frozenset[str]
    has_roles: bool
    quotes: tuple[Quote, ...]
    not_quotes: tuple[NotQuote, ...]
    times: tuple[Time, ...]
    people: tuple[Named, ...]
    organisations: tuple[Named, ...]
    other_speakers: tuple[Named, ...]
    places: tuple[Place, ...]
    routes: tuple[Route, ...]
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """A gold article: its text, its annotation, and the day from which relative dates count."""

    id: str
    language: str
    published: str
    text: str
    gold: Document


def read_json(path: Path) -> Row:
    """The object in the file. Raises TypeError when it holds something else."""
    value: Json = json.loads(path.read_text(encoding="utf-8"))
    return _row(value)


def read_article(path: Path) -> Article:
    """The gold article whose annotation is `path` and whose text stands beside it as ``.txt``."""
    row = read_json(path)
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    return Article(_text(row, "id"), _text(row, "lang"), _text(row, "pubdate"), text, document(row))


def document(row: Row) -> Document:
    """The records of a file; missing lists are empty."""
    return Document(
        tasks=frozenset(row),
        has_roles=bool(row.get("roles_annotated")),
        quotes=_records(row, "quotes", _quote),
        not_quotes=_records(row, "not_quotes", _not_quote),
        times=_records(row, "times", _time),
        people=_records(row, "people", _named),
        organisations=_records(row, "organisations", _named),
        other_speakers=_records(row, "other_speakers", _named),
        places=_records(row, "places", _place),
        routes=_records(row, "routes", _route),
        sentences=_records(row, "sentences", _sentence),
    )


def _row(value: Json) -> Row:
    if not isinstance(value, Mapping):
        msg = f"an object was expected, not {value!r:.40}"
        raise TypeError(msg)
    return value


def _list(row: Row, key: str) -> Sequence[Json]:
    value = row.get(key)
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def _records(row: Row, key: str, make: Callable[[Row], Record]) -> tuple[Record, ...]:
    return tuple(make(_row(item)) for item in _list(row, key))


def _text(row: Row, key: str) -> str:
    value = row.get(key)
    return value if isinstance(value, str) else ""


def _texts(row: Row, key: str) -> tuple[str, ...]:
    return tuple(str(item) for item in _list(row, key))


def _number(row: Row, key: str) -> float | None:
    value = row.get(key)
    return float(value) if isinstance(value, int | float) else None


def _range(row: Row) -> Range:
    return Range(int(_number(row, "start") or 0), int(_number(row, "end") or 0))


def _ranges(row: Row, key: str) -> tuple[Range, ...]:
    return tuple(_range(_row(item)) for item in _list(row, key) if "start" in _row(item))


def _not_quote(row: Row) -> NotQuote:
    return NotQuote(_range(row), _text(row, "reason"))


def _quote(row: Row) -> Quote:
    verb = row.get("verb")
    return Quote(
        at=_range(row),
        kind=_text(row, "type"),
        is_marked=row.get("marked") is not False,
        speaker=_text(row, "speaker"),
        speaker_id=_text(row, "speaker_id"),
        verb=_text(verb, "text") if isinstance(verb, Mapping) else verb if isinstance(verb, str) else "",
        verb_at=_range(verb) if isinstance(verb, Mapping) else None,
        via=_text(row, "speaker_via"),
        continues=str(row.get("continues") or ""),
        is_optional=bool(row.get("optional")),
    )


def _time(row: Row) -> Time:
    return Time(
        at=_range(row),
        value=_text(row, "value"),
        kind=_text(row, "type"),
        is_scored=row.get("scored") is not False,
        accept=_texts(row, "accept"),
        tolerance_days=int(_number(row, "tolerance_days") or 0),
        granularity=_text(row, "granularity"),
        modifier=_text(row, "mod"),
        calendar=_text(row, "cal"),
    )


def _named(row: Row) -> Named:
    return Named(
        id=_text(row, "id"),
        name=_text(row, "name"),
        name_en=_text(row, "name_en"),
        aliases=_texts(row, "aliases"),
        title=_text(row, "title"),
        title_accept=_texts(row, "title_accept"),
        mentions=tuple(_text(_row(item), "text") for item in _list(row, "mentions")),
        is_optional=bool(row.get("optional")),
        spans=_ranges(row, "mentions"),
        coref=tuple(_text(_row(item), "text") for item in _list(row, "coref")),
        kind=_text(row, "kind"),
    )


def _place(row: Row) -> Place:
    return Place(
        id=_text(row, "id"),
        name=_text(row, "name"),
        name_ar=_text(row, "name_ar"),
        name_en=_text(row, "name_en"),
        aliases=_texts(row, "aliases"),
        latitude=_number(row, "lat"),
        longitude=_number(row, "lon"),
        tolerance=_number(row, "tol_deg") or 0.0,
        country=_text(row, "country"),
        kind=_text(row, "kind"),
        is_optional=bool(row.get("optional")),
        spans=_ranges(row, "mentions"),
    )


def _route(row: Row) -> Route:
    others = tuple(tuple(str(stop) for stop in item) for item in _list(row, "alts") if isinstance(item, Sequence))
    return Route(
        places=_texts(row, "places"),
        names=_texts(row, "names"),
        others=others,
        mode=_text(row, "mode"),
        is_optional=bool(row.get("optional")),
        at=_range(row),
        status=_text(row, "status"),
    )


def _sentence(row: Row) -> Sentence:
    return Sentence(_range(row), _text(row, "role"), _texts(row, "accept"))
