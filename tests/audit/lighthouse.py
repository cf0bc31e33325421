# SPDX-License-Identifier: Apache-2.0
"""Lighthouse, as a phone on a slow line, over one page of each kind in each language."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from tests.audit.tools import HERE, PACKAGES
from tests.audit.visits import FLAGS
from tests.conftest import chrome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.audit.model import Findings
    from tests.audit.walking import Page

CHECK: Final = "Lighthouse"
WHOLE: Final = ("accessibility", "best-practices", "seo")
"""Categories in which nothing less than 100 will do."""
FAST: Final = 97
SHIFT: Final = 0.0005
"""Cumulative layout shift that is shown as 0.000."""


@dataclass(slots=True)
class Seen:
    """All runs of a page."""

    scores: dict[str, int] = field(default_factory=dict)
    speeds: list[int] = field(default_factory=list)
    shift: float = 0.0


def run(address: str, pages: Sequence[Page], runs: int, findings: Findings) -> None:
    """A row a page, a fault for whatever is below what is wanted."""
    by_address = {address + page.path: page for page in pages}
    seen = {page: Seen() for page in pages}
    job = {
        "packages": str(PACKAGES),
        "chrome": chrome(),
        "flags": ["--headless=new", *FLAGS],
        "pages": list(by_address),
        "runs": runs,
    }
    with subprocess.Popen(
        ["node", str(HERE / "lighthouse.mjs")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("no way to talk to node")
        process.stdin.write(json.dumps(job))
        process.stdin.close()
        for line in process.stdout:
            told = json.loads(line)
            page = by_address[told["page"]]
            _take(told, page, seen[page], findings)
            print(f"     /{page.path} run {told['run']}: {_row(told['scores'])}", flush=True)
    if process.returncode:
        raise RuntimeError("Lighthouse did not run to its end")
    _judge(seen, runs, findings)


def _take(told: dict[str, Any], page: Page, seen: Seen, findings: Findings) -> None:
    findings.look(CHECK)
    if told["error"]:
        findings.fault(CHECK, page.path, told["error"])
        return
    scores = {name: round(100 * (score or 0)) for name, score in told["scores"].items()}
    seen.scores = scores | seen.scores
    seen.speeds.append(scores["performance"])
    seen.shift = max(seen.shift, told["shift"])
    for audit in told["failed"]:
        for place in audit["places"] or [""]:
            findings.fault(CHECK, page.path, f"{audit['id']}: {audit['title']}", place)


def _judge(seen: dict[Page, Seen], runs: int, findings: Findings) -> None:
    rows = findings.tables.setdefault(f"Lighthouse, mobile, {runs} runs", [])
    rows.append(("page kind", "language", *WHOLE, "performance", "CLS", "each run", "page"))
    for page, each in seen.items():
        if not each.speeds:
            continue
        speed = median(each.speeds)
        wanted = {**dict.fromkeys(WHOLE, 100), "performance": FAST}
        for name, score in {**each.scores, "performance": speed}.items():
            if score < wanted[name]:
                findings.fault(CHECK, page.path, f"{name} {score:.0f}, {wanted[name]} wanted")
        if each.shift > SHIFT:
            findings.fault(CHECK, page.path, f"layout shifts by {each.shift:.3f}")
        scores = (str(each.scores.get(name, "")) for name in WHOLE)
        runs_told = " ".join(map(str, each.speeds))
        rows.append(
            (page.kind, page.language, *scores, f"{speed:.0f}", f"{each.shift:.3f}", runs_told, f"/{page.path}")
        )


def _row(scores: dict[str, float | None]) -> str:
    return ", ".join(f"{name} {100 * (score or 0):.0f}" for name, score in scores.items())
