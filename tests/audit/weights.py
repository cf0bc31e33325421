# SPDX-License-Identifier: Apache-2.0
"""What a first visit costs: ``gzip -9`` of everything fetched, by kind of file, against what is allowed."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from playwright.sync_api import Response

    from tests.audit.model import Findings
    from tests.audit.walking import Page

CHECK: Final = "weight"
PARTS: Final = ("HTML", "styles", "scripts", "other")
LIMITS: Final = {"styles": 6.0, "scripts": 4.0}
WHOLE: Final = 75.0
WHOLE_MAP: Final = 110.0
_KINDS: Final = {"document": "HTML", "stylesheet": "styles", "script": "scripts"}


@dataclass(frozen=True, slots=True)
class Weight:
    """Bytes by part; the search's own files apart."""

    page: Page
    parts: dict[str, int]
    search: int

    @property
    def whole(self) -> float:
        """Everything but the search's own files, in KB of 1,000 bytes."""
        return sum(self.parts.values()) / 1000


def packed(body: bytes) -> int:
    """Bytes after ``gzip -9``; a picture that it would make larger is sent as it is.

    >>> packed(b"a" * 1000) < 40, packed(b"")
    (True, 0)
    """
    return min(len(gzip.compress(body, 9, mtime=0)), len(body))


def of(page: Page, fetched: Sequence[Response], icons: Iterable[bytes], address: str) -> Weight:
    """The weight of a visit; icons are not among the responses that a headless browser tells."""
    parts = dict.fromkeys(PARTS, 0)
    parts["other"] = sum(packed(icon) for icon in icons)
    search = 0
    for response in fetched:
        size = packed(response.body())
        if "search/" in response.url.removeprefix(address):
            search += size
        else:
            parts[_KINDS.get(response.request.resource_type, "other")] += size
    return Weight(page, parts, search)


def judge(weights: Iterable[Weight], name: str, findings: Findings) -> None:
    """The heaviest page of each kind and language as a row; whatever is over its limit as a fault."""
    heaviest: dict[tuple[str, str], Weight] = {}
    for weight in weights:
        findings.look(CHECK)
        key = (weight.page.kind, weight.page.language)
        if key not in heaviest or weight.whole > heaviest[key].whole:
            heaviest[key] = weight
        for words in over(weight):
            findings.fault(CHECK, weight.page.path, words, "", name)
    rows = findings.tables.setdefault(f"first visit, KB after gzip -9: {name}", [])
    rows.append(("page kind", "language", *PARTS, "together", "search", "heaviest page"))
    for (kind, language), weight in sorted(heaviest.items()):
        parts = (f"{weight.parts[part] / 1000:.1f}" for part in PARTS)
        rows.append(
            (kind, language, *parts, f"{weight.whole:.1f}", f"{weight.search / 1000:.1f}", f"/{weight.page.path}")
        )


def over(weight: Weight) -> list[str]:
    """What is heavier than it may be."""
    limit = WHOLE_MAP if weight.page.kind == "map" else WHOLE
    found = [f"{weight.whole:.1f} KB together, {limit:.0f} allowed"] if weight.whole > limit else []
    for part, allowed in LIMITS.items():
        if weight.parts[part] > allowed * 1000:
            found.append(f"{weight.parts[part] / 1000:.1f} KB of {part}, {allowed:.0f} allowed")
    return found
