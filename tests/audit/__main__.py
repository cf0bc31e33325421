# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.audit``: builds the site, opens every page that its site map names, tells every fault."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from tests.audit import checker, lighthouse, report, sites, tools, visits, walking, weights
from tests.audit.hosting import Host, PortTakenError
from tests.audit.model import Findings

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTS: Final = ("checker", "visits", "weights", "lighthouse")


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when nothing is wrong, else 1; 2 when it could not look: something is not installed, the site does not build."""
    options = _options(arguments)
    if lacking := tools.missing():
        print(lacking, file=sys.stderr)
        return 2
    tools.install()
    findings = Findings()
    try:
        site = sites.with_article(options.article) if options.article else sites.own()
        _audit(site, options, findings)
        if options.explainers and "weights" in options.only:
            _weigh(sites.simulated(options.explainers), f"among {options.explainers} explainers", findings)
    except (sites.BuildError, PortTakenError) as error:
        print(error, file=sys.stderr)
        return 2
    print(*report.lines(findings), sep="\n")
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(report.as_json(findings), encoding="utf-8")
    return 1 if findings.faults else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.audit", description=__doc__)
    parser.add_argument(
        "--article", type=Path, help="look at the pages of this article, untranslated, instead of our own"
    )
    parser.add_argument(
        "--explainers", type=int, default=0, help="weigh the pages of a site with so many invented ones, too"
    )
    parser.add_argument("--runs", type=int, default=5, help="runs of Lighthouse a page; the median counts (default: 5)")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="only these parts")
    parser.add_argument("--match", default="", help="look only at pages whose address has this in it")
    parser.add_argument("--json", type=Path, default=tools.FOLDER / "report.json", help="where the findings go as JSON")
    return parser.parse_args(arguments)


def _audit(site: Path, options: argparse.Namespace, findings: Findings) -> None:
    found = walking.pages(site)
    findings.look("site map", len(found))
    for file in walking.unlisted(site, found):
        findings.fault("site map", file, "a page that the site map does not name")
    found = tuple(page for page in found if options.match in page.path)
    print(f"{len(found)} pages", flush=True)
    if "checker" in options.only:
        checker.run(site, findings)
    with Host(site) as host:
        if "visits" in options.only:
            visits.visit_all(host.address, found, findings)
        if "lighthouse" in options.only:
            listed = [page for page in found if page.kind != "404"]
            lighthouse.run(host.address, walking.one_a_kind(listed), options.runs, findings)
    if "weights" in options.only:
        _weigh(site, "our own explainers" if not options.article else options.article.name, findings)


def _weigh(site: Path, name: str, findings: Findings) -> None:
    found = walking.pages(site)
    # The addresses of the 404 page are whole ones: the site has to lie where it was built for.
    prefix = urlsplit(walking.root(site)).path
    with Host(site, 0, prefix) as host, visits.browser() as browser:
        opened = visits.Visits(browser, host.address, findings)
        weights.judge([opened.first(page) for page in walking.one_a_kind(found)], name, findings)


if __name__ == "__main__":
    sys.exit(main())
