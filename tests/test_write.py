# SPDX-License-Identifier: Apache-2.0
"""Only what changed is written, only what the generator made is deleted."""

from pathlib import Path

from generator.write import listed, write_docs, write_file


def test_unchanged_files_keep_their_time(tmp_path: Path) -> None:
    """A rewrite of the same bytes would make `mkdocs serve` build for ever."""
    path = tmp_path / "a" / "b.md"
    assert write_file(path, b"one")
    before = path.stat().st_mtime_ns
    assert not write_file(path, b"one")
    assert path.stat().st_mtime_ns == before
    assert write_file(path, b"two")


def test_what_nobody_makes_any_more_is_deleted_and_nothing_else(tmp_path: Path) -> None:
    """The manifest lists what the generator wrote; a person's page beside it stays."""
    (tmp_path / "ar").mkdir()
    (tmp_path / "ar" / "own.md").write_text("mine")
    write_docs(tmp_path, {"ar/x/index.md": b"1", "ar/y/index.md": b"2"})
    written, deleted = write_docs(tmp_path, {"ar/y/index.md": b"3"})
    assert (written, deleted) == (("ar/y/index.md",), ("ar/x/index.md",))
    assert sorted(p.name for p in (tmp_path / "ar").iterdir()) == ["own.md", "y"]
    assert listed(tmp_path) == ("ar/y/index.md",)


def test_a_manifest_cannot_point_elsewhere(tmp_path: Path) -> None:
    """An edited manifest deletes nothing outside docs/."""
    victim = tmp_path / "victim.txt"
    victim.write_text("stay")
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / ".generated").write_text(f"../victim.txt\n{victim}\n")
    write_docs(docs, {})
    assert victim.read_text() == "stay"
