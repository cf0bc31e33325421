# SPDX-License-Identifier: Apache-2.0
"""The scorer itself: gold against itself is full marks; every kind of fault costs what it should."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.score import peers
from tests.score.__main__ import main
from tests.score.compare import compare
from tests.score.records import document
from tests.score.running import read_gold
from tests.score.tally import Found, Share

if TYPE_CHECKING:
    from tests.score.records import Article, Json, Row

GOLD: Final = Path(__file__).parent.parent / "gold"
TEXT: Final = "Minister Ada Lind said: “The port opens on Monday.” Oslo and Bergen wait; the “Blue Line” links them."


def at(words: str) -> dict[str, Json]:
    """Where the words stand in TEXT."""
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def quote(words: str, speaker: str) -> dict[str, Json]:
    """A direct quotation of TEXT."""
    return {**at(words), "type": "direct", "marked": True, "speaker": speaker, "speaker_id": "p1", "verb": at("said")}


def place(name: str, latitude: float) -> dict[str, Json]:
    """A Norwegian city at 10 degrees east."""
    position: dict[str, Json] = {"lat": latitude, "lon": 10.0, "country": "NO", "kind": "city", "tol_deg": 0.5}
    return {"id": name.lower(), "name": name, "aliases": [], **position}


def annotation() -> dict[str, Json]:
    """What is right for TEXT."""
    return {
        "id": "t", "lang": "en", "pubdate": "2025-01-17", "roles_annotated": True,
        "people": [{"id": "p1", "name": "Ada Lind", "aliases": ["Lind"], "title": "Minister", "mentions": [at("Ada Lind")]}],
        "organisations": [], "other_speakers": [],
        "quotes": [quote("The port opens on Monday.", "Ada Lind")],
        "not_quotes": [at("Blue Line")],
        "times": [{**at("Monday"), "value": "2025-01-20", "type": "DATE", "scored": True}],
        "places": [place("Oslo", 59.9), place("Bergen", 60.4)],
        "routes": [{**at("Blue Line"), "places": ["oslo", "bergen"], "names": ["Oslo", "Bergen"], "mode": "rail"}],
        "sentences": [{"start": 0, "end": 51, "role": "main"}, {"start": 52, "end": len(TEXT), "role": "background"}],
    }  # fmt: skip


@pytest.fixture
def articles(tmp_path: Path) -> tuple[Article, ...]:
    """TEXT with its annotation, read from files."""
    (tmp_path / "t.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "t.json").write_text(json.dumps(annotation()), encoding="utf-8")
    return read_gold(tmp_path)


def figures(articles: tuple[Article, ...], row: Row) -> dict[str, Found | Share | float]:
    """The figures when `row` was found."""
    return compare(articles, {"t": document(row)}).figures()


def test_our_gold_against_itself_is_full_marks() -> None:
    """Each figure is 100, but names taken for speech (0) and titles that the gold leaves open."""
    every = read_gold(GOLD)
    assert len(every) >= 6
    for name, figure in compare(every, {article.id: article.gold for article in every}).figures().items():
        value = figure if isinstance(figure, float) else figure.value
        if name != "title_on_matched":
            assert value in ((0.0, None) if name == "scare_taken_as_quote" else (100.0, None)), name


def test_nothing_found_is_nothing_right(articles: tuple[Article, ...]) -> None:
    """Empty lists are asked, and score 0."""
    found = figures(articles, {name: [] for name in ("quotes", "times", "people", "places", "routes")})
    assert found["quote_exact"] == Found(0, 0, 1)
    assert found["places_name+geocode"] == Found(0, 0, 2)
    assert "role_accuracy" not in found


def test_marks_and_blanks_at_the_ends_do_not_count(articles: tuple[Article, ...]) -> None:
    """The words are right, with or without the quotation marks and the full stop."""
    found = figures(articles, {"quotes": [quote("“The port opens on Monday.” ", "lind")]})
    assert found["quote_exact"] == Found(1, 1, 1)
    assert found["quote+speaker"] == Found(1, 1, 1)


def test_a_wrong_speaker_costs_only_the_speaker(articles: tuple[Article, ...]) -> None:
    """The quotation itself stays right."""
    found = figures(articles, {"quotes": [quote("The port opens on Monday.", "Bo Ek")]})
    assert found["quote_exact"] == Found(1, 1, 1)
    assert found["quote+speaker"] == Found(0, 1, 1)


def test_a_name_shown_as_speech_is_counted(articles: tuple[Article, ...]) -> None:
    """It costs precision and stands in a figure of its own."""
    found = figures(articles, {"quotes": [quote("Blue Line", "Ada Lind")]})
    assert found["scare_taken_as_quote"] == Share(1, 1)
    assert found["quote_exact"] == Found(0, 1, 1)


def test_coordinates_have_a_tolerance(articles: tuple[Article, ...]) -> None:
    """Half a degree for a city, as the gold says."""
    found = figures(articles, {"places": [place("Oslo", 60.3), place("Bergen", 61.0)]})
    assert found["places_name"] == Found(2, 2, 2)
    assert found["places_name+geocode"] == Found(1, 2, 2)


def test_a_route_may_run_backwards(articles: tuple[Article, ...]) -> None:
    """The same stops in reverse are the same route; another mode is told apart."""
    found = figures(articles, {"routes": [{"names": ["Bergen", "Oslo"], "mode": "ship"}]})
    assert found["routes_exact"] == Found(1, 1, 1)
    assert found["route_mode_on_exact"] == Share(0, 1)


def test_roles_are_compared_by_what_covers_most(articles: tuple[Article, ...]) -> None:
    """However the sentences were cut."""
    cut: list[Json] = [
        {"start": 0, "end": 30, "role": "main"},
        {"start": 30, "end": 60, "role": "reaction"},
        {"start": 60, "end": len(TEXT), "role": "background"},
    ]
    assert figures(articles, {"sentences": cut})["role_accuracy"] == Share(2, 2)


def test_the_report_has_the_peers_beside_each_language(
    articles: tuple[Article, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every figure with the best peer's and the one to reach; "<" where it is not reached."""
    assert len(articles) == 1
    (tmp_path / "found").mkdir()
    (tmp_path / "found" / "t.json").write_text(json.dumps({"times": [], "routes": []}), encoding="utf-8")
    assert main([str(tmp_path), "--found", str(tmp_path / "found")]) == 0
    told = capsys.readouterr().out
    assert told.startswith("1 articles")
    assert re.search(r"^time_value +< +0\.0 +77 +95 ", told, re.MULTILINE)
    assert re.search(r"^routes_exact +< +0\.0 +none +80 ", told, re.MULTILINE)
    assert re.search(r"^  time_value +en HeidelTime 77; en dateparser 22$", told, re.MULTILINE)
    assert "errors" not in told


def test_the_peers_are_beside_figures_that_exist() -> None:
    """Each figure of the table is one of the report, and has a figure to reach in both languages."""
    every = read_gold(GOLD)
    figures = compare(every, {article.id: article.gold for article in every}).figures()
    assert {peer.figure for peer in peers.peers()} <= set(figures)
    for name in {peer.figure for peer in peers.peers()}:
        assert all(peers.of(name, language) for language in ("ar", "en")), name
        assert len({(peer.language, peer.reach) for peer in peers.peers() if peer.figure == name}) == 2, name
    assert peers.is_reached("scare_taken_as_quote", "ar", 10.0)
    assert peers.is_reached("scare_taken_as_quote", "ar", 10.1) is False
    assert peers.is_reached("verb_on_matched", "ar", 10.1) is None


def test_errors_stand_with_their_line_and_their_sentence(
    articles: tuple[Article, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """File and line first, then what is wrong; the sentence on a line of its own."""
    assert len(articles) == 1
    (tmp_path / "found").mkdir()
    (tmp_path / "found" / "t.json").write_text(json.dumps({"times": []}), encoding="utf-8")
    assert main([str(tmp_path), "--found", str(tmp_path / "found"), "--errors"]) == 0
    told = capsys.readouterr().out.split("\n")
    at = told.index(f"{tmp_path.as_posix()}/t.txt:1: date: missing 2025-01-20: “Monday”")
    assert told[at - 1] == "1 errors"
    assert told[at + 1] == f"    {TEXT[:51]}"


def test_an_article_that_cannot_be_read_counts_as_nothing_found(
    articles: tuple[Article, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is named; the others are extracted in the same run and keep their figures."""
    assert len(articles) == 1
    row = {**annotation(), "id": "u"}
    (tmp_path / "u.json").write_text(json.dumps(row), encoding="utf-8")
    (tmp_path / "u.txt").write_text("." * len(TEXT), encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert re.search(r"^time_value .*\(1 of 1 found, 2 gold\)$", told.out, re.MULTILINE)
    assert re.search(r"^refused:\nu: .*READ-EMPTY", told.err)


def test_no_gold_is_a_wrong_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty folder is named."""
    with pytest.raises(SystemExit, match="2"):
        main([str(tmp_path)])
    assert str(tmp_path) in capsys.readouterr().err
