# SPDX-License-Identifier: Apache-2.0
"""First scores: written once, never changed, summed by their counts."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.score import first
from tests.score.__main__ import main
from tests.score.compare import Asked, compare
from tests.score.records import document
from tests.score.running import read_gold
from tests.score.tally import Found, Share
from tests.score.test_compare import TEXT, annotation

if TYPE_CHECKING:
    from tests.score.records import Article, Json

GOLD: Final = Path(__file__).parent.parent / "gold"


def gold_of(folder: Path, *names: str) -> tuple[Article, ...]:
    """The small article under several names."""
    for name in names:
        (folder / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (folder / f"{name}.json").write_text(json.dumps({**annotation(), "id": name}), encoding="utf-8")
    return read_gold(folder)


def test_a_row_holds_the_counts(tmp_path: Path) -> None:
    """Right, found and gold; right and asked where the figure is a share; empty where the article has none."""
    articles = gold_of(tmp_path, "a")
    assert first.append(tmp_path, articles, {"a": articles[0].gold}, "abc1234", note="by hand") == ("a",)
    (row,) = first.read(tmp_path)
    assert (row.article, row.language, row.commit, row.note) == ("a", "en", "abc1234", "by hand")
    assert (row.is_blind, row.is_used) == (True, False)
    assert row.figures["places_name+geocode"] == Found(2, 2, 2)
    assert row.figures["scare_taken_as_quote"] == Share(0, 1)
    assert "indirect_iou50" not in row.figures


def test_a_row_is_never_changed(tmp_path: Path) -> None:
    """A second run adds only the new article; what an editor wrote into "used" stays."""
    articles = gold_of(tmp_path, "a")
    first.append(tmp_path, articles, {"a": articles[0].gold}, "abc1234")
    path = tmp_path / first.FILE
    path.write_text(path.read_text(encoding="utf-8").replace("\tyes\tno\t", "\tyes\tyes\t"), encoding="utf-8")
    before = path.read_text(encoding="utf-8")
    more = gold_of(tmp_path, "b")
    assert first.append(tmp_path, more, {}, "def5678") == ("b",)
    assert path.read_text(encoding="utf-8").startswith(before)
    assert first.append(tmp_path, more, {one.id: one.gold for one in more}, "fff0000") == ()
    assert [(row.article, row.is_used) for row in first.read(tmp_path)] == [("a", True), ("b", False)]


def test_an_article_without_a_result_counts_as_nothing_found(tmp_path: Path) -> None:
    """What was asked of the others is asked of it."""
    articles = gold_of(tmp_path, "a", "b")
    first.append(tmp_path, articles, {"a": articles[0].gold}, "abc1234")
    assert first.read(tmp_path)[1].figures["time_value"] == Found(0, 0, 1)


def test_together_is_the_figure_over_the_articles(tmp_path: Path) -> None:
    """Sums of counts give what the scorer says of all at once, the mean over roles too."""
    articles = gold_of(tmp_path, "a", "b")
    rows: dict[str, Json] = {"people": [], "places": [], "sentences": [{"start": 0, "end": 99, "role": "main"}]}
    found = {"a": articles[0].gold, "b": document(rows)}
    first.append(tmp_path, articles, found, "abc1234")
    figures = compare(articles, found).figures()
    sums = first.together(first.read(tmp_path))
    assert {name: figures[name] for name in sums} == sums
    assert sums["role_macroF1"] == figures["role_macroF1"]


def test_the_table_tells_what_has_no_first_score(tmp_path: Path) -> None:
    """Beside every row that there is; today's figure is that of the same articles."""
    articles = gold_of(tmp_path, "a", "b")
    first.append(tmp_path, articles[:1], {}, "abc1234")
    found = {one.id: one.gold for one in articles}
    told = list(first.report(first.read(tmp_path), articles, found, Asked.of(found.values())))
    assert told[-1] == "without a first score: b (make score FIRST=1 adds it)"
    (dates,) = (line for line in told if line.startswith("time_value"))
    assert dates.split() == ["time_value", "–", "100.0", "–"]


def test_only_a_commit_can_be_scored_first(tmp_path: Path) -> None:
    """Outside of git there is none; a change that no commit holds is named."""
    assert first.commit_of(tmp_path)[0] == ""

    def git(*words: str) -> None:
        names = ("-c", "user.name=x", "-c", "user.email=x@example.org")
        subprocess.run(("git", *names, *words), cwd=tmp_path, check=True, capture_output=True)

    (tmp_path / "generator").mkdir()
    (tmp_path / "generator" / "a.py").write_text("", encoding="utf-8")
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "--message=x")
    commit, reason = first.commit_of(tmp_path)
    assert (len(commit) >= len("abc1234"), reason) == (True, "")
    (tmp_path / "gold.txt").write_text("x", encoding="utf-8")
    assert first.commit_of(tmp_path) == (commit, "")
    (tmp_path / "generator" / "a.py").write_text("1\n", encoding="utf-8")
    assert "generator/a.py" in first.commit_of(tmp_path)[1]


def test_documents_made_before_need_their_commit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Otherwise nobody could tell what was scored; with it only the articles that have a document get a row."""
    gold_of(tmp_path, "a", "b")
    made = tmp_path / "made"
    made.mkdir()
    (made / "b.json").write_text(json.dumps({"times": []}), encoding="utf-8")
    with pytest.raises(SystemExit, match="2"):
        main([str(tmp_path), "--first", "--found", str(made)])
    assert main([str(tmp_path), "--first", "--found", str(made), "--commit", "abc1234", "--seen"]) == 0
    assert "first scores added: b" in capsys.readouterr().out
    assert [(row.article, row.is_blind) for row in first.read(tmp_path)] == [("b", False)]


def test_the_committed_rows_are_of_gold_articles() -> None:
    """Every row has its article, once, a commit, and counts that can be."""
    articles = {one.id: one for one in read_gold(GOLD)}
    rows = first.read(GOLD)
    assert len(rows) >= 24
    assert len({row.article for row in rows}) == len(rows)
    for row in rows:
        assert row.language == articles[row.article].language
        assert set(row.commit) <= set("0123456789abcdef"), row.article
        for name, figure in row.figures.items():
            most = min(figure.found, figure.gold) if isinstance(figure, Found) else figure.of
            assert 0 <= figure.right <= most, f"{row.article}: {name}"
