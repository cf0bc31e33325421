# SPDX-License-Identifier: Apache-2.0
"""Articles dropped in bare get a folder of their own, with their bytes kept."""

from pathlib import Path

import pytest

from generator.seeds import adopt, distinct, find_seeds

ARTICLE = "افتتحت الوزارة المحطة. وبدأ العمل.\r\n".encode()


def seeds_folder(tmp_path: Path, **files: bytes) -> Path:
    """A seeds/ folder with bare files; "__" in a name stands for a dot."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for name, content in files.items():
        (seeds / name.replace("__", ".")).write_bytes(content)
    return seeds


def test_a_bare_article_is_adopted_with_its_bytes(tmp_path: Path) -> None:
    """seeds/NAME.txt becomes seeds/NAME/article.txt and a starter explainer.yml."""
    seeds = seeds_folder(tmp_path, station__txt=ARTICLE)
    moved, problems = adopt(seeds, tmp_path)
    assert (moved, problems) == (("station",), ())
    assert (seeds / "station" / "article.txt").read_bytes() == ARTICLE
    assert (seeds / "station" / "explainer.yml").is_file()
    assert not (seeds / "station.txt").exists()
    (seed,), none = find_seeds(seeds, tmp_path)
    assert (seed.name, seed.articles[0].name, none) == ("station", "article.txt", ())


def test_what_cannot_be_read_is_not_moved(tmp_path: Path) -> None:
    """One message a file; the file stays where the editor put it."""
    seeds = seeds_folder(tmp_path, empty__txt=b"", picture__png=b"x", good__txt=ARTICLE)
    moved, problems = adopt(seeds, tmp_path)
    assert moved == ("good",)
    assert [(p.file, p.code) for p in problems] == [
        ("seeds/empty.txt", "READ-EMPTY"),
        ("seeds/picture.png", "SEED-STRAY"),
    ]
    assert (seeds / "empty.txt").exists()


def test_a_name_that_is_taken_is_a_problem(tmp_path: Path) -> None:
    """Neither article is lost."""
    seeds = seeds_folder(tmp_path, station__txt=ARTICLE)
    adopt(seeds, tmp_path)
    (seeds / "station.txt").write_bytes(ARTICLE + ARTICLE)
    moved, (problem,) = adopt(seeds, tmp_path)
    assert (moved, problem.code) == ((), "SEED-CLASH")
    assert (seeds / "station.txt").exists()


def test_a_kill_between_copy_and_removal_is_mended(tmp_path: Path) -> None:
    """The same bytes in both places: the bare one goes."""
    seeds = seeds_folder(tmp_path, station__txt=ARTICLE)
    adopt(seeds, tmp_path)
    (seeds / "station.txt").write_bytes(ARTICLE)
    moved, problems = adopt(seeds, tmp_path)
    assert (moved, problems) == (("station",), ())
    assert not (seeds / "station.txt").exists()


@pytest.mark.parametrize(
    "name", ["خبر جديد.txt", "a b.txt", "../up.txt".replace("../", "up-"), "names.txt", "CON.txt", "x" * 200 + ".txt"]
)
def test_any_file_name_gets_a_safe_folder(tmp_path: Path, name: str) -> None:
    """Folders are ASCII, short, and never one of the project's own."""
    seeds = seeds_folder(tmp_path)
    (seeds / name).write_bytes(ARTICLE)
    (folder,), problems = adopt(seeds, tmp_path)
    assert problems == ()
    assert folder.isascii()
    assert len(folder) <= 70
    assert folder not in {"names", ""}


def test_chosen_addresses_that_agree_are_a_problem_and_worked_out_ones_are_numbered() -> None:
    """Two explainers never share an address."""
    addresses, problems = distinct({"a": ("x", False), "b": ("x", False)})
    assert [p.code for p in problems] == ["SEED-NAME"]
    addresses, problems = distinct({"a": ("x", True), "b": ("x", True), "c": ("x", False)})
    assert (addresses, problems) == ({"c": "x", "a": "x-2", "b": "x-3"}, ())
