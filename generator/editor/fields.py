# SPDX-License-Identifier: Apache-2.0
"""The shapes of corrections, of added context and of the order of things in ``explainer.yml``."""

from __future__ import annotations

from typing import Final, get_args

from generator.editor.shapes import Choice, Day, Either, Field, Listing, Number, Record, Text, Texts
from generator.model import EventStatus, Mode, Modifier, PlaceKind, QuoteKind, Role, RouteStatus, SpeakerKind

_ACTIONS: Final = {
    "add": Field(Text(), "Words copied from the article: something is found there that the program did not find."),
    "replace": Field(Text(), "Words copied from the article: what is found there is something else."),
    "hide": Field(Text(), "Words copied from the article: nothing is to be found there."),
    "in": Field(Text(), "A longer passage copied from the article, where the words stand more than once."),
    "why": Field(Either(), "The reason; shown to readers in the list of corrections."),
    "date": Field(Day(), "The day of the correction; shown to readers beside it."),
}
_NAME: Final = Field(Texts(), "The name in each language.")
_SAME: Final = Field(Text(), "Words of the article that name the same one: both become one entry.")
_COUNTRY: Final = Field(Text(), "The two capital letters of ISO 3166-1.", "country: EG")
_VALUE: Final = Field(
    Text(), "2025-01-17, 2025-W03, 2025-01, 2025-Q1, 2025-H1, 2025, 199 (the 1990s) or 2025-01-17/2025-01-20.",
    "value: 2025-01-17",
)  # fmt: skip
_LATITUDE: Final = Field(Number(-90, 90), "Degrees, north positive (WGS 84).", "latitude: 38.43")
_LONGITUDE: Final = Field(Number(-180, 180), "Degrees, east positive (WGS 84).", "longitude: 48.87")
_PLACE_KIND: Final = Field(Choice(get_args(PlaceKind)), "What kind of place it is.", "kind: city")
_STATUS: Final = Field(Choice(get_args(EventStatus)), "Whether it happened, is due, is planned, or is somebody's word.")
_MODES: Final = Field(Listing(Choice(get_args(Mode))), "By what it runs.", "modes: [rail]")
_ROUTE_STATUS: Final = Field(Choice(get_args(RouteStatus)), "Whether it exists.")


def _kind(**fields: Field) -> Field:
    record = Record({**_ACTIONS, **fields}, one_of=("add", "replace", "hide"))
    return Field(Listing(record), "Each entry is one correction: add, replace or hide.")


CORRECTIONS: Final = Record(
    {
        "sentences": _kind(role=Field(Choice(get_args(Role)), "The part that the sentence plays.")),
        "people": _kind(
            name=_NAME,
            title=Field(Either(), "The office, as the article has it or one text a language."),
            same_as=_SAME,
        ),
        "organisations": _kind(name=_NAME, country=_COUNTRY, same_as=_SAME),
        "places": _kind(
            name=_NAME, kind=_PLACE_KIND, latitude=_LATITUDE, longitude=_LONGITUDE, country=_COUNTRY, same_as=_SAME
        ),
        "dates": _kind(value=_VALUE, modifier=Field(Choice(get_args(Modifier)), "About, before, start of …")),
        "quotes": _kind(
            speaker=Field(Either(), "A name that the article has, or the speaker in each language."),
            speaker_kind=Field(Choice(get_args(SpeakerKind)), "What the speaker is, where it is no named person."),
            kind=Field(Choice(get_args(QuoteKind)), "Whole words, words in part, or by the sense."),
            verb=Field(Text(), "The verb of saying, copied from the same sentence."),
        ),
        "routes": _kind(
            stops=Field(Listing(Text()), "Names of places that the article has, in order.", "stops: [Rasht, Astara]"),
            modes=_MODES,
            status=_ROUTE_STATUS,
        ),
        "events": _kind(value=_VALUE, status=_STATUS),
    }
)
"""``corrections:``, by the kind of fact."""

_ID: Final = Field(Text(), "A short name, part of the address: small letters, digits and hyphens.", "id: length")
_SOURCES: Final = Field(Listing(Text()), "Ids of sources: at least one.", "sources: [tass-1]")
_SAID: Final = Field(Texts(), "What is said, in both languages, or in one: then it stands in the catalogue.")
_STOP: Final = Record(
    {"name": _NAME, "kind": _PLACE_KIND, "latitude": _LATITUDE, "longitude": _LONGITUDE, "country": _COUNTRY},
    needs=("name", "latitude", "longitude"),
)
CONTEXT: Final = Record(
    {
        "statements": Field(
            Listing(
                Record(
                    {
                        "id": _ID,
                        "text": _SAID,
                        "after": Field(Text(), "Words of the sentence behind which it stands; else at the end."),
                        "sources": _SOURCES,
                    },
                    needs=("id", "text", "sources"),
                )
            ),
            "Statements beside the article's, on the background page.",
        ),
        "events": Field(
            Listing(
                Record(
                    {"id": _ID, "value": _VALUE, "status": _STATUS, "text": _SAID, "sources": _SOURCES},
                    needs=("id", "value", "text", "sources"),
                )
            ),
            "Events on the timeline that the article does not tell.",
        ),
        "figures": Field(
            Listing(
                Record(
                    {
                        "id": _ID,
                        "name": Field(Texts(), "What is measured."),
                        "unit": Field(Texts(), "The unit, behind the number."),
                        "values": Field(
                            Listing(
                                Record(
                                    {
                                        "least": Field(Number(-1e15, 1e15), "The number, or the lower one of a range."),
                                        "most": Field(Number(-1e15, 1e15), "The higher number of a range."),
                                        "source": Field(Text(), "The id of the source that gives it."),
                                        "note": Field(Texts(), "What the source counts, where that differs."),
                                    },
                                    needs=("least", "source"),
                                )
                            ),
                            "What each source says: shown as a range where they differ.",
                        ),
                    },
                    needs=("id", "name", "values"),
                )
            ),
            "Numbers for which sources may differ.",
        ),
        "places": Field(
            Listing(Record({"id": _ID, **_STOP.fields, "sources": _SOURCES}, needs=("id", *_STOP.needs, "sources"))),
            "Places on the map that the article does not name.",
        ),
        "routes": Field(
            Listing(
                Record(
                    {
                        "id": _ID,
                        "name": _NAME,
                        "stops": Field(
                            Listing(Text()),
                            "Names of places of the article, and ids of added places.",
                            "stops: [Rasht, anzali]",
                        ),
                        "modes": _MODES,
                        "status": _ROUTE_STATUS,
                        "use": Field(
                            Choice(("map", "comparison")),
                            "Whether it is drawn on the map, or beside the article's route in a small map of its own.",
                        ),
                        "kilometres": Field(
                            Number(1, 100_000), "Its length as a source gives it; else it is computed from the line."
                        ),
                        "sources": _SOURCES,
                    },
                    needs=("id", "name", "stops", "sources"),
                )
            ),
            "Routes on the map that the article does not tell.",
        ),
    }
)
"""``context:``, added by the editors, shown apart from what the article says, each with its sources."""

SECTIONS: Final = ("main", "document", "background", "reaction", "unclear", "consequence", "expectation")
ORDER: Final = Record(
    {
        "sections": Field(
            Listing(
                Record(
                    {
                        "section": Field(Choice(SECTIONS), "Which section of the background page."),
                        "title": Field(Texts(), "Its heading, instead of the usual one."),
                        "first": Field(Listing(Text()), "Words of sentences that come first in it, in this order."),
                    },
                    needs=("section",),
                )
            ),
            "Sections of the background page in the order wanted; the others follow.",
        ),
        "brief": Field(Listing(Text()), "Words of the sentences that stand under In brief."),
        "quote": Field(Text(), "Words of the quotation that leads the overview."),
    }
)
"""``order:``: what the editors put where."""
