# SPDX-License-Identifier: Apache-2.0
"""The contract that other programs rely on: one JSON document an article, exact to the code point."""

import json
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT, SMALL_ARTICLE

KEYS = [
    "format", "language", "published", "sha256", "text", "sentences", "quotes", "not_quotes", "times", "people", "organisations",
    "other_speakers", "places", "routes", "events",
]  # fmt: skip


def extract(*arguments: str) -> subprocess.CompletedProcess[str]:
    """`python -m generator extract …`."""
    return subprocess.run(
        [sys.executable, "-m", "generator", "extract", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )


def test_every_record_stands_at_its_offsets(tmp_path: Path) -> None:
    """`text[start:end] == record.text`, for every record at any depth, behind an emoji and a byte-order mark too."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + ("😀 خبر.\r\n\r\n" + SMALL_ARTICLE).encode())
    done = extract(str(path), "--published", "2024-05-09")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert list(document) == KEYS
    assert (document["format"], document["language"], document["published"]) == (
        "explainer-facts/1",
        "ar",
        "2024-05-09",
    )
    assert "\r" not in document["text"]
    records = list(records_of(document))
    assert len(records) >= 15
    assert [r for r in records if document["text"][r["start"] : r["end"]] != r["text"]] == []


def records_of(value: object) -> list[dict[str, object]]:
    """Every record with offsets and words, at any depth."""
    found: list[dict[str, object]] = []
    if isinstance(value, dict):
        if {"start", "end", "text"} <= set(value):
            found.append(value)
        for each in value.values():
            found.extend(records_of(each))
    elif isinstance(value, list):
        for each in value:
            found.extend(records_of(each))
    return found


def test_a_folder_with_an_index_gives_one_file_each(tmp_path: Path) -> None:
    """Only .txt and .html are read; the index gives each its day; nothing else is written."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "one.txt").write_text(SMALL_ARTICLE, encoding="utf-8")
    (folder / "two.txt").write_text("The line opened on Tuesday.\n", encoding="utf-8")
    (folder / "note.md").write_text("no", encoding="utf-8")
    index = tmp_path / "index.tsv"
    index.write_text("name\tpublished\tlanguage\none\t2024-05-09\tar\ntwo.txt\t2024-05-10\t\n", encoding="utf-8")
    done = extract(str(folder), "--output", str(tmp_path / "out"), "--index", str(index))
    assert done.returncode == 0, done.stderr
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["one.json", "two.json"]
    two = json.loads((tmp_path / "out" / "two.json").read_text(encoding="utf-8"))
    assert (two["language"], two["published"], [t["value"] for t in two["times"]]) == (
        "en",
        "2024-05-10",
        ["2024-05-07"],
    )


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    """Exit status 1, one line on standard error, the good ones written."""
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "good.txt").write_text(SMALL_ARTICLE, encoding="utf-8")
    done = extract(str(tmp_path), "--output", str(tmp_path / "out"))
    assert done.returncode == 1
    assert [line for line in done.stderr.split("\n") if " error: " in line] == [
        "empty.txt READ-EMPTY error: the file holds no letters or digits / put the article's text into it, or remove it"
    ]
    assert (tmp_path / "out" / "good.json").is_file()


def test_without_a_day_relative_dates_stay_unresolved(tmp_path: Path) -> None:
    """Never a guess: the words are named in one warning."""
    (tmp_path / "a.txt").write_text(SMALL_ARTICLE, encoding="utf-8")
    done = extract(str(tmp_path / "a.txt"))
    assert done.returncode == 0
    assert done.stderr.count("DATE-MISSING") == 1
    assert "اليوم الخميس" in done.stderr
    assert all(time["value"] is None for time in json.loads(done.stdout)["times"] if time["anchor"] == "unresolved")
