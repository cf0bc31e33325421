# SPDX-License-Identifier: Apache-2.0
"""A name or an office that the other language lacks is a unit of the catalogue; translated, the pages have it."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

import polib

if TYPE_CHECKING:
    from tests.conftest import Project

ARTICLE = "وقال المهندس فهيم البراري، كبير حراس المنارة: «انطفأ الضوء». وأضافت شركة أنوار المرفأ أن العمل بدأ.\n"


def test_labels_are_asked_for_and_shown(project: Project) -> None:
    """The catalogue asks for the name; with it the English page says it, and it counts as no sentence."""
    folder = project.seed("light", ARTICLE, explainer_yml="published: 2024-05-09\nlicence: own\n")
    done = project.run("pages")
    assert done.returncode == 0, done.stdout
    catalogue = polib.pofile(str(folder / "en.po"), wrapwidth=0)
    labels = {entry.msgid: entry for entry in catalogue if entry.msgctxt.startswith(("name-", "office-"))}
    assert "فهيم البراري" in labels
    assert "شركة أنوار المرفأ" in labels
    labels["فهيم البراري"].msgstr = "Fahim al-Barari"
    labels["شركة أنوار المرفأ"].msgstr = "Harbour Lights Company"
    catalogue.save()
    assert project.run("pages").returncode == 0
    people = unescape((project.root / "docs/en/light/people.md").read_text(encoding="utf-8"))
    assert "Fahim al-Barari" in people
    assert "Harbour Lights Company" in people
    assert "light: 2 sentences" in project.run("check").stdout


def test_an_office_that_says_of_what_is_asked_for_whole(project: Project) -> None:
    """The title "secretary-general" is half of "secretary-general of the Ports League": the other language is asked for it."""
    told = "وقال الأمين العام لرابطة الموانئ سالم الحبسي: «بدأ العمل».\n"
    folder = project.seed("ports", told, explainer_yml="published: 2024-05-09\nlicence: own\n")
    assert project.run("pages").returncode == 0
    catalogue = polib.pofile(str(folder / "en.po"), wrapwidth=0)
    (office,) = (entry for entry in catalogue if entry.msgctxt.startswith("office-"))
    assert office.msgid == "الأمين العام لرابطة الموانئ"
    assert "الأمين العام لرابطة الموانئ" in (project.root / "docs/ar/ports/people.md").read_text(encoding="utf-8")
    office.msgstr = "secretary-general of the Ports League"
    catalogue.save()
    assert project.run("pages").returncode == 0
    assert office.msgstr in unescape((project.root / "docs/en/ports/people.md").read_text(encoding="utf-8"))


def test_a_route_between_marks_is_named_as_the_translation_names_it(project: Project) -> None:
    """The name of a route stands in the page's language where the translation has it between marks."""
    told = "وأعلنت الشركة الأمر أمس. ويعلق التجار آمالا على ممر «الملح»، وهو مسار يربط صحار بمومباي.\n"
    folder = project.seed("salt", told, explainer_yml="published: 2024-05-09\nlicence: own\n")
    assert project.run("pages").returncode == 0
    catalogue = polib.pofile(str(folder / "en.po"), wrapwidth=0)
    (entry,) = (each for each in catalogue if "الملح" in each.msgid)
    entry.msgstr = "Traders pin hopes on the “Salt” corridor, a route that links Sohar to Mumbai."
    catalogue.save()
    assert project.run("pages").returncode == 0
    assert ">Salt · " in (project.root / "docs/en/salt/map.md").read_text(encoding="utf-8").replace("&#183;", "·")
