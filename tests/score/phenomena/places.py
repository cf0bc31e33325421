# SPDX-License-Identifier: Apache-2.0
"""Phenomena of places, of routes and of the roles of sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tests.score.phenomena.families import Family, Row, Seen, holds_one, neither

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.score.records import Article, Place, Route, Sentence

AR: Final = ("ar",)
# A feminine verb right before a place makes it the one who acts; a feminine plural or these nouns do not.
_VERB_BEFORE: Final = re.compile(r"(?:^|\s)[وف]?(?!\w*ات\s$)(?!بيت|وقت|تحت|صوت|بنت|زيت|سبت|موت)\w{3,}ت\s$")
_ACTS: Final = (
    "said|says|wants|agreed|agrees|rejected|signed|denied|denies|accused|announced|promised|offered|asked|insists|insisted"
    "|refused|hopes|fears|plans|expects|warned|confirmed|backed|obliges"
)


def clitic(seen: Seen[Place]) -> bool:
    """True when a letter is joined to the name."""
    text = seen.article.text
    return any(text[at.start - 1 : at.start].isalpha() for at in seen.record.spans if at.start)


def metonymic(seen: Seen[Place]) -> bool:
    """True when the place acts: it stands right behind a feminine verb, or right before a verb of saying or doing."""
    text = seen.article.text
    if seen.article.language == "ar":
        return any(_VERB_BEFORE.search(text[max(0, at.start - 20) : at.start]) for at in seen.record.spans)
    return any(
        holds_one(text[at.end : at.end + 16].split(",")[0].strip().split(" ")[0], "en", en=_ACTS)
        for at in seen.record.spans
    )


def dateline(seen: Seen[Place]) -> bool:
    """True for the place that opens the report."""
    first = seen.record.spans[0]
    behind = seen.article.text[first.end : first.end + 40]
    is_early = "\n" in seen.article.text[: first.start] and len(seen.article.text[: first.start].split("\n")) < 8
    opens = not seen.article.text[: first.start].rpartition("\n")[2].strip()
    return is_early and opens and re.match(r"[^\n.]{0,30}\s[-–—]", behind) is not None


def of_kind(*kinds: str) -> Callable[[Seen[Place]], bool]:
    """The test whether the place is of one of the kinds."""
    return lambda seen: seen.record.kind in kinds


def seen_places(article: Article) -> Iterator[Seen[Place]]:
    """The places of an article."""
    for place in article.gold.places:
        if place.spans:
            words = " | ".join(article.text[at.start : at.end] for at in place.spans)
            yield Seen(article, place, place.spans[0], words)


PLACES: Final = Family(
    "places", ("name and coordinates",), seen_places, (
        Row("all", lambda one: bool(one.words)),
        Row("with a joined letter (بموسكو، وطهران)", clitic, AR),
        Row("acting for its country (metonymic)", metonymic),
        Row("in the dateline", dateline),
        Row("country", of_kind("country")),
        Row("city or capital", of_kind("city", "capital")),
        Row("town", of_kind("town")),
        Row("port", of_kind("port")),
        Row("site, field", of_kind("site", "field")),
        Row("district, state, region", of_kind("district", "state", "region")),
        Row("sea, gulf, strait, canal, river, ocean", of_kind("sea", "gulf", "strait", "canal", "river", "ocean")),
        Row("island, continent, desert, mountains", of_kind("island", "continent", "desert", "mountains")),
        Row("of no one country", lambda one: not one.record.country),
        Row("of several names", lambda one: len(set(one.words.split(" | "))) > 1),
    ),
)  # fmt: skip


def mode(*names: str) -> Callable[[Seen[Route]], bool]:
    """The test how one travels."""
    return lambda seen: seen.record.mode in names


def stops(least: int, most: int = 99) -> Callable[[Seen[Route]], bool]:
    """The test how many stops the route has."""
    return lambda seen: least <= len(seen.record.places) <= most


def status(pattern: str) -> Callable[[Seen[Route]], bool]:
    """The test what is said of the route's state."""
    return lambda seen: re.search(pattern, seen.record.status) is not None


def seen_routes(article: Article) -> Iterator[Seen[Route]]:
    """The routes of an article."""
    for route in article.gold.routes:
        yield Seen(article, route, route.at, article.text[route.at.start : route.at.end])


_STATES: Final[tuple[Row[Route], ...]] = (
    Row("existing", status(r"existing|operating|(?<!not )in use|reopened|resum|reduced|histor|\bpast")),
    Row("planned", status(r"planned|proposed|agreed|requested|to be\b|funded")),
    Row("under construction", status("construction")),
    Row("suspended, closed, diverted", status("suspended|closed|not in use|diverted|delayed")),
)
ROUTES: Final = Family(
    "routes", ("stops", "and mode"), seen_routes, (
        Row("ship", mode("ship")),
        Row("road", mode("road")),
        Row("rail", mode("rail")),
        Row("pipeline", mode("pipeline")),
        Row("cable", mode("cable")),
        Row("several modes", lambda one: "+" in one.record.mode),
        Row("no mode told", mode("")),
        Row("two stops", stops(2, 2)),
        Row("three stops", stops(3, 3)),
        Row("four stops", stops(4, 4)),
        Row("five stops or more", stops(5)),
        *_STATES,
        Row("any other state, or none", neither(*(row.holds for row in _STATES))),
        Row("other right lists of stops", lambda one: bool(one.record.others)),
    ),
)  # fmt: skip


def role(name: str) -> Callable[[Seen[Sentence]], bool]:
    """The test whether this is the unit's role."""
    return lambda seen: seen.record.role == name


def seen_sentences(article: Article) -> Iterator[Seen[Sentence]]:
    """The units of an article, if their roles were annotated."""
    for unit in article.gold.sentences if article.gold.has_roles else ():
        yield Seen(article, unit, unit.at, article.text[unit.at.start : unit.at.end])


ROLES: Final = Family(
    "roles", ("role",), seen_sentences, (
        *(
            Row(name, role(name))
            for name in ("main", "background", "consequence", "expectation", "reaction", "heading", "boilerplate")
        ),
        Row("another role is right, too", lambda one: bool(one.record.accept)),
    ),
)  # fmt: skip
