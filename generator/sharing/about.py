# SPDX-License-Identifier: Apache-2.0
"""What a site says of an explainer beyond its pages, kept beside them until the site is built.

A hidden file, for MkDocs leaves those out of a site: what it holds comes out as cards, data, feeds and files once the
site's address is known. A private preview has none, so nothing of it can be shared.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Final

from generator.pages.citing import changed_on, own_day
from generator.pages.overview import description
from generator.pages.proposed import of_rules
from generator.pages.reading import Reading
from generator.sharing.graph import nodes_of

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from generator.export.facts_json import Json
    from generator.model import Explainer, Language

FILE: Final = ".about.json"


@dataclass(frozen=True, slots=True)
class About:
    """Days are ISO days or "". `nodes` by kind of page: schema.org, with addresses from the site's root."""

    slug: str
    language: Language
    title: str
    title_language: Language
    description: str
    first: str
    """The day the text is of."""
    last: str
    """The day of its latest change, else the first."""
    cited: str
    """The day by which it is cited."""
    is_own: bool
    """The article is the site's own."""
    nodes: dict[str, list[dict[str, Json]]] = field(default_factory=dict)


def about(explainer: Explainer, language: Language) -> About | None:
    """What can be told of the explainer in `language`; None for a private preview."""
    settings = explainer.settings
    if settings.licence == "unknown":
        return None
    reading = Reading.of(explainer, language)
    title = reading.title()
    first = settings.written_on or explainer.published
    last, cited = changed_on(explainer) or first, own_day(explainer)
    return About(
        slug=explainer.slug,
        language=language,
        title=title.words,
        title_language=title.language,
        description=description(reading),
        first=_iso(first),
        last=_iso(last),
        cited=_iso(cited),
        is_own=settings.licence == "own",
        nodes=nodes_of(of_rules(reading)),
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def files(explainers: tuple[Explainer, ...], language: Language) -> dict[str, bytes]:
    """The hidden files by their paths below ``docs/``."""
    found = ((explainer.slug, about(explainer, language)) for explainer in explainers)
    return {f"{language}/{slug}/{FILE}": written(known).encode() for slug, known in found if known}


def written(known: About) -> str:
    """The text of the file."""
    return json.dumps(asdict(known), ensure_ascii=False, indent=1) + "\n"


def read(path: Path) -> About | None:
    """What the file says; None where there is none."""
    return About(**json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None


def read_all(docs: Path, language: Language) -> tuple[About, ...]:
    """Of all explainers, by their addresses."""
    found = (read(path) for path in sorted((docs / language).glob(f"*/{FILE}")))
    return tuple(known for known in found if known)
