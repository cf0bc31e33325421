# SPDX-License-Identifier: Apache-2.0
"""The audit finds what it looks for: each check meets a page with its fault and one without. Without node and Java."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.audit import maps, report, screen, tools, walking, weights
from tests.audit.__main__ import main
from tests.audit.hosting import Host, PortTakenError
from tests.audit.looks import BARE, SMALL, USUAL
from tests.audit.model import Findings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Window

NARROW_TABLE = "<div style='overflow-x:auto'><table><tr><td style='min-width:900px'>x</table></div>"


@pytest.fixture
def window(browser: Browser) -> Iterator[Window]:
    """A window 320 px wide."""
    context = SMALL.open(browser)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("body", "is_fault"),
    [
        ("<p>short", False),
        (NARROW_TABLE, False),
        ("<p style='width:500px'>wide", True),
        ("<p style='margin-inline-start:-60px'>outside at the left", True),
        (f"<p>{'long' * 40}", True),
    ],
)
def test_width_finds_what_leaves_the_screen(window: Window, body: str, *, is_fault: bool) -> None:
    """A table in a frame that scrolls may be wide; nothing else may, on either side."""
    window.set_content(f"<!doctype html><meta name=viewport content='width=device-width'>{body}")
    findings = Findings()
    screen.width(window, "x/", SMALL.name, findings)
    assert bool(findings.faults) == is_fault, findings.faults


def test_text_spaced_out_must_not_be_cut(window: Window) -> None:
    """A box of a fixed height that hides what does not fit is a fault, one that grows is none."""
    for height, wanted in (("1.2em;line-height:1.2;overflow:hidden", 1), ("auto", 0)):
        window.set_content(f"<!doctype html><div style='height:{height}'>some words on the only line there is</div>")
        findings = Findings()
        screen.spaced(window, "x/", SMALL.name, findings)
        assert len(findings.faults) == wanted, height


def test_words_that_need_the_script_are_told() -> None:
    """Same lines: nothing; another line: the first that differs, on either side."""
    for one, other, wanted in (
        (["a"], ["a"], ""),
        (["a", "b"], ["a"], "'b' with it, '' without"),
        ([], ["c"], "'c' without"),
    ):
        findings = Findings()
        screen.same_words(one, other, "x/", findings)
        assert [wanted in fault.what for fault in findings.faults] == ([True] if wanted else [])


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        ("<text x=20 y=40 font-size=16>Rasht</text><text x=120 y=40 font-size=16>Astara</text>", []),
        ("<text x=20 y=40 font-size=16>Rasht</text><text x=40 y=44 font-size=16>Astara</text>", ["share"]),
        ("<text x=20 y=40 font-size=9>Rasht</text>", ["9.0 px"]),
        ("<text x=280 y=40 font-size=16>Saint Petersburg</text>", ["leaves the map"]),
        ("<text x=20 y=40 font-size=16>a</text><text x=20 y=40 font-size=16 display=none>b</text>", []),
        ("", ["without labels"]),
    ],
)
def test_labels_that_touch_are_cut_or_small_are_found(window: Window, labels: str, wanted: list[str]) -> None:
    """Two labels may be near each other, never on each other; what is not drawn touches nothing."""
    window.set_content(f"<svg class=map viewBox='0 0 300 100' width=300 height=100>{labels}</svg>")
    findings = Findings()
    maps.labels(window, "x/", SMALL.name, findings)
    assert [words for fault in findings.faults for words in wanted if words in fault.what] == wanted
    assert len(findings.faults) == len(wanted)


def test_pages_are_found_by_the_site_map(tmp_path: Path) -> None:
    """Path, language and kind of each; a page that is not named is told, one that asks not to be is not."""
    for path, kind in (
        ("", "root"),
        ("ar/", "front"),
        ("ar/a/", "overview"),
        ("ar/b/", "overview"),
        ("en/lost/", "map"),
        ("en/own/", "map"),
    ):
        (tmp_path / path).mkdir(parents=True, exist_ok=True)
        robots = '<meta name="robots" content="noindex">' if "own" in path else ""
        (tmp_path / path / "index.html").write_text(f'{robots}<article class="x x-{kind}">{path * 3}', encoding="utf-8")
    (tmp_path / "404.html").write_text('<meta name="robots" content="noindex">', encoding="utf-8")
    places = "".join(f"<url><loc>https://example.org/s/{path}</loc></url>" for path in ("", "ar/", "ar/a/", "ar/b/"))
    (tmp_path / "sitemap.xml").write_text(places, encoding="utf-8")
    found = walking.pages(tmp_path)
    assert [(page.path, page.kind, page.language) for page in found] == [
        ("", "root", ""), ("ar/", "front", "ar"), ("ar/a/", "overview", "ar"), ("ar/b/", "overview", "ar"), ("404.html", "404", ""),
    ]  # fmt: skip
    assert walking.unlisted(tmp_path, found) == ["en/lost/index.html"]
    assert len(walking.one_a_kind(found)) == 4


def test_a_weight_over_its_limit_is_a_fault() -> None:
    """A page may weigh 75 KB, a map 110; styles 6, scripts 4; the search's own files count for neither."""
    page, large = walking.Page("ar/a/", "overview", "ar", 1), walking.Page("ar/a/map/", "map", "ar", 1)
    parts = {"HTML": 70_000, "styles": 6_100, "scripts": 3_900, "other": 0}
    findings = Findings()
    weights.judge([weights.Weight(page, parts, 900_000), weights.Weight(large, parts, 0)], "ours", findings)
    assert [(fault.page, fault.what.split(" KB")[0]) for fault in findings.faults] == [
        ("ar/a/", "80.0"), ("ar/a/", "6.1"), ("ar/a/map/", "6.1"),
    ]  # fmt: skip


def test_a_visit_is_weighed_as_it_is_fetched(browser: Browser, tmp_path: Path) -> None:
    """Page, sheet, script and icon, each compressed; the host sends them compressed, and its own page for what is not there."""
    (tmp_path / "index.html").write_text(
        "<!doctype html><link rel=icon href=i.svg><link rel=stylesheet href=s.css><script src=s.js></script>",
        encoding="utf-8",
    )
    for name, words in (
        ("i.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("s.css", "p{}" * 500),
        ("s.js", ";" * 900),
        ("404.html", "nothing"),
    ):
        (tmp_path / name).write_text(words, encoding="utf-8")
    from tests.audit.visits import Visits

    with Host(tmp_path, 0) as host:
        weight = Visits(browser, host.address, Findings()).first(walking.Page("", "root", "", 1))
        context = BARE.open(browser)
        answer = context.request.get(f"{host.address}no/such/page")
        assert (answer.status, answer.text()) == (404, "nothing")
        assert context.request.get(f"{host.address}../../etc/hostname").status == 404
        context.close()
    assert all(0 < weight.parts[part] < 200 for part in weights.PARTS), weight


def test_a_taken_port_is_told(tmp_path: Path) -> None:
    """Two audits at once would look at each other's site: the second stops and says why."""
    with Host(tmp_path, 0) as host, pytest.raises(PortTakenError, match="another audit"):
        Host(tmp_path, int(host.address.rstrip("/").rsplit(":", 1)[1]))


def test_the_report_tells_every_fault_once() -> None:
    """A line a page and thing, whatever the number of looks; the table has every check, also those without faults."""
    findings = Findings()
    findings.look("axe", 2)
    findings.look("width")
    for look in USUAL:
        findings.fault("axe", "ar/", "contrast", "p > a", look.name)
    lines = list(report.lines(findings))
    assert len([line for line in lines if "contrast" in line]) == 1
    assert [line.split() for line in lines[-2:]] == [["axe", "2", "4"], ["width", "1", "0"]]
    assert len(json.loads(report.as_json(findings))["faults"]) == 4


def test_what_is_not_installed_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without node and Java: one line that names both, status 2, and nothing else happens."""
    monkeypatch.setattr(shutil, "which", lambda name: None if name in {"node", "npm", "java"} else f"/usr/bin/{name}")
    assert main([]) == 2
    told = capsys.readouterr()
    assert re.fullmatch(r"make audit needs node .*Java.*\n", told.err)
    assert told.out == ""


def test_the_lock_of_the_packages_names_no_address() -> None:
    """Anyone's registry will do; each package has its hash and the version that package.json asks for."""
    locked = json.loads((tools.HERE / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    asked = json.loads((tools.HERE / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert locked.pop("")["dependencies"] == asked
    assert all(each["integrity"].startswith("sha512-") and "resolved" not in each for each in locked.values())
    assert {name: locked[f"node_modules/{name}"]["version"] for name in asked} == asked
