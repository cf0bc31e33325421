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
