# SPDX-License-Identifier: Apache-2.0
"""Identities are read from three files and found by every name, the longest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.names import Names
from generator.normalise import fold

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = """
- id: adel-zaki
  names: {ar: عادل زكي, en: Adel Zaki}
  aliases: {ar: [عبد الله زكي]}
  country: EG
"""
ORGANISATIONS = """
- id: tide-office
  names: {en: Tide Office, ar: ديوان المد}
  aliases: {en: [Tide, Tide Office of the Delta]}
  kind: government
"""


@pytest.fixture
def names(tmp_path: Path) -> Names:
    """Invented identities."""
    (tmp_path / "people.yml").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "organisations.yml").write_text(ORGANISATIONS, encoding="utf-8")
    loaded, problems = Names.load(tmp_path)
    assert problems == ()
    return loaded


def test_lookup_by_any_folded_name(names: Names) -> None:
    """Names and aliases of both languages find the identity; unknown ones give None."""
    person = names.person(fold("عادل زكى"))
    assert person is not None
    assert (person.id, person.country) == ("adel-zaki", "EG")
    assert names.person("Adel Zaki") is person
    assert names.person(fold("عبدالله زكي")) is person
    assert names.person("Adel") is None
    assert names.organisation("Adel Zaki") is None
    assert names.place("Tide") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Tide Office of the Delta and Tide spoke", ["Tide Office of the Delta", "Tide"]),
        ("Tides rose", []),
        ("قال لديوان المد وديوان المد", ["ديوان المد", "ديوان المد"]),
    ],
)
def test_scan_takes_the_longest(names: Names, text: str, found: list[str]) -> None:
    """At each word the longest name wins; joined particles are left off; parts of words are no names."""
    folded = fold(text)
    assert [folded[hit.start : hit.end] for hit in names.scan("organisation", folded)] == found


@pytest.mark.parametrize(
    ("entry", "code", "hint"),
    [
        ("- id: Bad Id\n  names: {en: X}\n", "NAMES-ID", "for example: north-canal-bank"),
        ("- id: a-b\n", "NAMES-EMPTY", "give at least one: ar or en"),
        ("- id: a\n  names: {en: X}\n  alias: {en: [Y]}\n", "YAML-KEY", 'nearest: "aliases"'),
        ("- id: a\n  names: {en: X}\n  country: Egypt\n", "NAMES-COUNTRY", "for example: EG"),
        (
            "- id: a\n  names: {en: X}\n  family: last\n",
            "NAMES-FAMILY",
            "for a person whose family name leads: Chinese, Korean, Vietnamese",
        ),
        ("- id: a\n  names: {en: X}\n- id: a\n  names: {en: Y}\n", "NAMES-TAKEN", "choose another one"),
        ("- id: a\n  names: [X]\n", "YAML-KIND", "CONTRIBUTING.md shows the format"),
        ("a: b\n", "YAML-KIND", "CONTRIBUTING.md shows the format"),
    ],
)
def test_bad_entries_are_told(tmp_path: Path, entry: str, code: str, hint: str) -> None:
    """A bad entry gives a problem with its place and a hint; the others are still used."""
    (tmp_path / "people.yml").write_text(entry, encoding="utf-8")
    _, problems = Names.load(tmp_path)
    assert problems[0].code == code
    assert problems[0].hint == hint
    assert (problems[0].file, problems[0].line > 0) == ("people.yml", True)


def test_a_family_that_leads_is_told_of_people_only(tmp_path: Path) -> None:
    """`family: first` is kept with a person, and is a mistake with a body."""
    entry = "- id: a-b\n  names: {en: Shen Anyu}\n  family: first\n"
    for file in ("people.yml", "organisations.yml"):
        (tmp_path / file).write_text(entry.replace("a-b", file[0]), encoding="utf-8")
    names, problems = Names.load(tmp_path)
    assert [person.family for person in names.people] == ["first"]
    assert [(each.code, each.file) for each in problems] == [("NAMES-FAMILY", "organisations.yml")]


def test_no_folder_is_no_names(tmp_path: Path) -> None:
    """Without files there are no names and no problems."""
    assert Names.load(tmp_path / "nowhere") == (Names.empty(), ())
