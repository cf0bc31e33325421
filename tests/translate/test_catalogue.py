# SPDX-License-Identifier: Apache-2.0
"""Catalogues keep every translator's line and agree with gettext's own tools."""

import shutil
import subprocess
from pathlib import Path

import polib
import pytest

from generator.model import Article, Unit
from generator.read import read_text
from generator.translate import catalogue as po

TEXT = "افتتحت الوزارة المحطة. وقال الوزير إن العمل بدأ اليوم. وغادر الوفد المدينة مساء."
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def units_of(article: Article) -> tuple[Unit, ...]:
    """A unit for each sentence."""
    made = []
    for sentence in article.sentences:
        evidence = article.evidence(sentence.span.start, sentence.span.end)
        made.append(Unit(sentence.id, evidence.exact, "ar", evidence, {}))
    return tuple(made)


def merged(text: str, before: str = "") -> str:
    """The catalogue of `text`, brought up to date from `before`."""
    article = read_text(text)
    catalogue, problems = po.read(before, "en.po")
    assert catalogue is not None, problems
    return po.merge(catalogue, units_of(article), (article,), "en")


def translated(text: str) -> str:
    """A catalogue of TEXT in which every sentence is translated."""
    lines = iter(
        [
            "The ministry opened the station.",
            "The minister said work had begun today.",
            "The delegation left in the evening.",
        ]
    )
    return "\n".join(
        f'msgstr "{next(lines)}"' if line == 'msgstr ""' and n > 12 else line for n, line in enumerate(text.split("\n"))
    )


def states(text: str, catalogue_text: str) -> dict[str, tuple[str, str]]:
    """State and words of each unit's translation."""
    catalogue, problems = po.read(catalogue_text, "en.po")
    assert catalogue is not None, problems
    return {key: (t.state, t.text) for key, t in po.translations(catalogue, units_of(read_text(text))).items()}


def test_a_new_catalogue_asks_for_every_sentence() -> None:
    """Context, place and source of each; nothing is translated."""
    text = merged(TEXT)
    assert text.count("msgctxt") == 3
    assert "#: article.txt:1" in text
    assert set(states(TEXT, text).values()) == {("missing", "")}


def test_the_heading_of_a_catalogue_is_kept() -> None:
    """A translator's own first lines survive, and a new catalogue says what to do with it."""
    assert merged(TEXT).startswith("# Fill in each msgstr.")
    own = "# Translated by Rana Haddad.\n" + HEADER
    assert merged(TEXT, own).startswith("# Translated by Rana Haddad.\nmsgid")


def test_merging_twice_changes_no_byte() -> None:
    """A second run has nothing to do."""
    once = translated(merged(TEXT))
    again = merged(TEXT, once)
    assert merged(TEXT, again) == again
    assert [state for state, _ in states(TEXT, again).values()] == ["checked"] * 3


def test_an_edited_sentence_is_stale_with_its_old_source() -> None:
    """Exactly one entry is stale; the others and the translator's line are untouched."""
    edited = TEXT.replace("بدأ اليوم", "بدأ أمس")
    text = merged(edited, translated(merged(TEXT)))
    assert text.count("#, fuzzy") == 1
    assert '#| msgid "وقال الوزير إن العمل بدأ اليوم."' in text
    assert [state for state, _ in states(edited, text).values()] == ["checked", "stale", "checked"]
    assert "The minister said work had begun today." in text


def test_an_edit_taken_back_is_no_longer_stale() -> None:
    """The translation belongs to its first source again."""
    before = translated(merged(TEXT))
    there = merged(TEXT.replace("بدأ اليوم", "بدأ أمس"), before)
    back = merged(TEXT, there)
    assert "fuzzy" not in back
    assert [state for state, _ in states(TEXT, back).values()] == ["checked"] * 3


def test_an_inserted_sentence_makes_nothing_stale() -> None:
    """Numbers move, translations follow their sentences."""
    text = merged("وصل الوفد صباحا. " + TEXT, translated(merged(TEXT)))
    assert [state for state, _ in states("وصل الوفد صباحا. " + TEXT, text).values()] == [
        "missing",
        "checked",
        "checked",
        "checked",
    ]


def test_a_removed_sentence_keeps_its_translation_as_obsolete() -> None:
    """A translator's line is never lost; put the sentence back and it is there."""
    shorter = TEXT.replace(" وغادر الوفد المدينة مساء.", "")
    text = merged(shorter, translated(merged(TEXT)))
    assert '#~ msgstr "The delegation left in the evening."' in text
    assert states(TEXT, merged(TEXT, text))["s3"] == ("checked", "The delegation left in the evening.")


@pytest.mark.parametrize(
    ("comment", "state", "reviewer"),
    [
        ("state: machine", "machine", ""),
        ("state: checked", "checked", ""),
        ("state: reviewed by Rana Haddad", "reviewed", "Rana Haddad"),
    ],
)
def test_states_are_read_from_the_comment(comment: str, state: str, reviewer: str) -> None:
    """A reviewer's name is a person's own entry."""
    catalogue, _ = po.read(
        HEADER
        + f'# {comment}\nmsgctxt "s1"\nmsgid "افتتحت الوزارة المحطة."\nmsgstr "The ministry opened the station."\n',
        "en.po",
    )
    assert catalogue is not None
    translation = po.translations(catalogue, units_of(read_text(TEXT)))["s1"]
    assert (translation.state, translation.reviewer) == (state, reviewer)


def test_a_syntax_error_is_one_message_with_its_line() -> None:
    """The file is not touched and the line is named."""
    catalogue, (problem,) = po.read(HEADER + 'msgctxt "s1"\nmsgid "a"\nmsgstr "b\n', "en.po")
    assert catalogue is None
    assert (problem.code, problem.line) == ("PO-SYNTAX", 7)


def test_unknown_states_and_double_contexts_are_told() -> None:
    """Each with its line."""
    text = HEADER + '# state: perfect\nmsgctxt "s1"\nmsgid "a"\nmsgstr "b"\n\nmsgctxt "s1"\nmsgid "c"\nmsgstr "d"\n'
    _, problems = po.read(text, "en.po")
    assert sorted(p.code for p in problems) == ["PO-DUPLICATE", "PO-STATE"]


@pytest.mark.skipif(
    shutil.which("msgfmt") is None, reason="gettext is not installed: get msgfmt from your package manager"
)
def test_gettext_accepts_the_catalogue(tmp_path: Path) -> None:
    """`msgfmt --check` finds nothing and `msgcat` keeps every entry, its state and its previous source."""
    path = tmp_path / "en.po"
    text = merged(TEXT.replace("بدأ اليوم", "بدأ أمس"), translated(merged(TEXT)))
    path.write_text(text, encoding="utf-8")
    checked = subprocess.run(
        ["msgfmt", "--check-format", "-o", "/dev/null", str(path)], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stderr) == (0, "")
    done = subprocess.run(["msgcat", "--no-wrap", str(path)], capture_output=True, text=True, check=True)
    assert done.stdout == text


@pytest.mark.skipif(
    shutil.which("msgmerge") is None, reason="gettext is not installed: get msgmerge from your package manager"
)
def test_gettext_merges_as_we_do(tmp_path: Path) -> None:
    """Given our units as a template, `msgmerge --previous` finds nothing to change: contexts, sources, order, states."""
    edited = "وصل الوفد صباحا. " + TEXT.replace("بدأ اليوم", "بدأ أمس")
    ours, template = tmp_path / "en.po", tmp_path / "template.pot"
    ours.write_text(merged(edited, translated(merged(TEXT))), encoding="utf-8")
    template.write_text(merged(edited), encoding="utf-8")
    done = subprocess.run(
        ["msgmerge", "--previous", "--no-wrap", "--quiet", str(ours), str(template)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    theirs, before = polib.pofile(done.stdout, wrapwidth=0), polib.pofile(str(ours), wrapwidth=0)

    def entries(file: polib.POFile) -> list[tuple[str | None, str, str, bool, str | None]]:
        return [(e.msgctxt, e.msgid, e.msgstr, e.fuzzy, e.previous_msgid) for e in file]

    assert entries(theirs) == entries(before)
    checked = subprocess.run(
        ["msgfmt", "--check", "-o", "/dev/null", str(ours)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr
