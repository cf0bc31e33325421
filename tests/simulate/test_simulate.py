# SPDX-License-Identifier: Apache-2.0
"""A simulated project: repeatable, whole in both languages, invented, and fit for `check` and `site`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polib
import pytest

from generator.commands import check
from generator.languages.person_names import name_words
from generator.model import FactId
from generator.names import Identity, Names
from generator.normalise import fold
from generator.pipeline import make_site
from generator.simulate import simulate
from generator.simulate.compose import Told, told
from generator.simulate.world import World, countries, parts
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Language

COUNT = 4


def written(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def composed(count: int, seed: str) -> tuple[World, list[Told]]:
    world = World(seed, Names.empty())
    return world, [told(number, seed, world) for number in range(1, count + 1)]


@pytest.fixture(scope="module")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of a few explainers."""
    output = tmp_path_factory.mktemp("simulated") / "project"
    assert simulate(ROOT, lambda _: None, count=COUNT, output=output, seed="a") == 0
    return output


def test_the_same_number_and_seed_give_the_same_bytes(simulated: Path, tmp_path: Path) -> None:
    """A measurement can be done again elsewhere."""
    again = tmp_path / "again"
    assert simulate(ROOT, lambda _: None, count=COUNT, output=again, seed="a") == 0
    assert written(again / "seeds") == written(simulated / "seeds")


def test_a_larger_archive_holds_the_smaller_one() -> None:
    """Figures for 4 and for 8 are of the same first explainers."""
    assert composed(8, "a")[1][:COUNT] == composed(COUNT, "a")[1]


def test_another_seed_gives_other_explainers() -> None:
    """Nothing depends on the number alone."""
    assert composed(2, "a")[1] != composed(2, "b")[1]


def test_nothing_is_missing_and_nothing_claims_to_be_checked(simulated: Path) -> None:
    """Every entry of every catalogue is filled; the state is that of a draft."""
    catalogues = sorted(simulated.glob("seeds/*/*.po"))
    assert len(catalogues) == COUNT
    for path in catalogues:
        for entry in polib.pofile(str(path)):
            assert entry.msgstr, (path, entry.msgid)
            assert entry.tcomment == "state: machine"


def test_the_explainers_pass_check_and_become_a_site(simulated: Path) -> None:
    """No error; the site has a front page a language, and says on its pages that a program made the texts up."""
    told_lines: list[str] = []
    assert check(simulated, told_lines.append, is_strict=False, is_publishing=True) == 0, told_lines
    assert make_site(simulated, told_lines.append) == 0, told_lines
    assert not any("missing" in line and ", 0 missing" not in line for line in told_lines)
    for language, words in (("ar", "من تأليف برنامج"), ("en", "A program made this text up")):
        pages = [
            path.read_text(encoding="utf-8") for path in (simulated / "site" / language).glob("*/sources/index.html")
        ]
        assert len(pages) == COUNT
        assert all(words in page for page in pages)


def test_somebody_elses_folder_is_left_alone(tmp_path: Path) -> None:
    """A folder with something in it that no simulation wrote is refused."""
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    told_lines: list[str] = []
    assert simulate(ROOT, told_lines.append, count=1, output=tmp_path, seed="a") == 1
    assert "SIMULATE-FOLDER" in told_lines[0]
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_nobody_is_real_and_no_two_have_one_name() -> None:
    """Names differ from each other and from all in the project's list of people."""
    real, _ = Names.load(ROOT / "seeds" / "names")
    world = World("a", real)
    for number in range(1, 60):
        told(number, "a", world)
    people = [each for each in world.cast.values() if each.kind == "person"]
    languages: tuple[Language, ...] = ("ar", "en")
    for language in languages:
        names = [each.names[language] for each in people]
        assert len(set(names)) == len(names) > 100
        assert not [name for name in names if real.person(fold(name))]
    assert len({each.id for each in world.cast.values()}) == len(world.cast)


def test_a_name_of_the_list_of_people_is_never_given() -> None:
    """Where the first draw is somebody's name another one is drawn."""
    first = World("a", Names.empty()).person(countries()[0], "mayor")
    taken = Names.of(people=(Identity(FactId("somebody"), dict(first.names)),))
    assert World("a", taken).person(countries()[0], "mayor").names["en"] != first.names["en"]


def test_an_office_has_one_holder_in_all_stories() -> None:
    """That explainers share people is what makes them match partly."""
    world = World("a", Names.empty())
    country = countries()[0]
    assert world.person(country, "mayor") is world.person(country, "mayor")
    assert world.person(country, "mayor") != world.person(country, "governor")


def test_articles_share_people_and_towns_and_both_languages_are_originals() -> None:
    """Of 60 articles about half are Arabic; holders of offices come again; each has 15 to 30 sentences."""
    _, articles = composed(60, "a")
    assert 20 <= sum(each.language == "ar" for each in articles) <= 40
    seen: list[str] = [named.id for each in articles for named in each.named if named.kind == "person"]
    assert len(set(seen)) < len(seen) * 0.85
    for each in articles:
        assert 15 <= sum(not sentence.is_heading for sentence in each.sentences) <= 30


def test_names_are_parts_of_the_lists_that_the_finder_knows() -> None:
    """Given names as the Arabic lists have them: what is measured is search, not names that nobody could find."""
    words = name_words("ar")
    known = words.given | words.given_or_word | words.foreign
    given = [arabic for group, pairs in parts().items() if not group.endswith("family") for arabic, _ in pairs]
    assert [name for name in given if fold(name) not in known] == []
