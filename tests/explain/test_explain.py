# SPDX-License-Identifier: Apache-2.0
"""``explain`` tells what was found in a sentence and why, in either language, whatever the article holds."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

import pytest

from generator.__main__ import main
from generator.explain.telling import Teller
from generator.find.order import find_all
from generator.languages import explain_words
from generator.model import LANGUAGES
from generator.names import Names
from generator.read import read_text
from tests.conftest import ROOT, SMALL_ARTICLE, Project

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Facts, Language

GOLD: Final = ROOT / "tests" / "gold"
ARABIC: Final = re.compile("[\u0600-\u06ff]")
ISOLATED: Final = re.compile("\u2068[^\u2068\u2069]*\u2069")


@cache
def names() -> Names:
    """The names that lie beside the program."""
    return Names.load(ROOT / "seeds" / "names")[0]


def told(
    text: str, published: str = "2024-05-09", told_in: Language = "en", facts_of: Facts | None = None, language: Language | None = None,
) -> str:  # fmt: skip
    """Everything that is told of a text."""
    article = read_text(text, published=date.fromisoformat(published) if published else None, language=language)
    teller = Teller(article, facts_of or find_all(article, names()), names(), "a.txt", told_in)
    return "\n".join(line for sentence in article.sentences for line in teller.sentence(sentence))


def plain(lines: str) -> str:
    """Without the marks of direction."""
    return lines.replace("\u2068", "").replace("\u2069", "")


CASES: Final = (
    # The sentence, and what has to be told of it.
    ("وصل الوفد أمس.", "time: “أمس” is 2024-05-08: Wednesday 8 May 2024 (full date)"),
    ("وصل الوفد أمس.", "rule: yesterday; counted from the day of publication, Thursday 9 May 2024"),
    ("وقال سعيد الحبسي، وزير النقل: «سنبدأ العمل قبل نهاية العام».", "behind the colon that follows “قال”"),
    ("وقال سعيد الحبسي، وزير النقل: «سنبدأ العمل قبل نهاية العام».", "marks: « »"),
    ("وقال سعيد الحبسي، وزير النقل: «سنبدأ العمل قبل نهاية العام».", "speaker: سعيد الحبسي (person), named beside the verb"),
    ("قال وزير النقل سعيد الحبسي إن العمل بدأ. وأضاف أن الكلفة ارتفعت.", "left unsaid: who speaks in this sentence"),
    ("ذكرت صحيفة «الساحل» أن الميناء أُغلق.", "no speech: “الساحل”"),
    ("ويسمى المشروع «طريق الحرير الجديد».", "not taken as speech:"),
    ("قال وزير النقل سعيد الحبسي إن العمل بدأ.", "here: “سعيد الحبسي”: recognised by the title before the name"),
    ("قال وزير النقل سعيد الحبسي إن العمل بدأ.", "title: وزير النقل"),
    ("افتتح الوزير خطا حديديا يربط مسقط بصحار.", "route: مسقط – صحار; rail;"),
    ("افتتح الوزير خطا حديديا يربط مسقط بصحار.", "told by a verb of joining"),
    ("وصلت السفينة إلى مسقط.", "place: مسقط: capital, Oman, 23.61 58.59"),
    ("أعلنت وزارة النقل ذلك.", "organisation: وزارة النقل"),
    ("أعلنت وزارة النقل ذلك.", "recognised by the word “وزارة”, which names a kind of body"),
    ("افتتح الخط. وجاء الوفد. ثم مضى. ومن المقرر أن تصل القطارات في يونيو المقبل.", "expectation: it opens with what is due (5)"),
    ("“The line opens on Monday,” said Ada Lind, the transport minister.", "the words stand before “said”"),
    ("“The line opens on Monday,” said Ada Lind, the transport minister.", "Monday 13 May 2024: expected:"),
    ("The ship left Oslo for Bergen. It called its plan a “bridge”.", "“bridge”"),
    ("The line from Oslo via Hamar to Trondheim is closed.", "told as a way from one place to another"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_what_is_found_is_told_with_its_reason(text: str, wanted: str) -> None:
    """A finding of each kind, in the words of the table."""
    assert wanted in plain(told(text))


def test_a_time_without_a_day_to_count_from_stays_open() -> None:
    """It says what is missing."""
    lines = plain(told("وصل الوفد أمس.", published=""))
    assert "time: “أمس” stays open" in lines
    assert "there is no day to count from: set published:" in lines


def test_a_sentence_without_findings_says_so() -> None:
    """Its role is told all the same."""
    assert told("نعم.").endswith("  nothing else was found in it")


def test_every_finding_in_the_gold_has_a_reason() -> None:
    """No code without words and no finding without a code, over every article there is, in both languages."""
    for path in sorted(GOLD.glob("*.txt")):
        row = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        text, day, language = path.read_text(encoding="utf-8"), row["pubdate"], row["lang"]
        facts = find_all(read_text(text, published=date.fromisoformat(day), language=language), names())
        for told_in in LANGUAGES:
            lines = told(text, day, told_in, facts, language)
            assert explain_words.of(told_in).unknown not in lines, path.name
            # An article's own mark may stand at the end of what is quoted.
            assert not re.search(r"(?<![\w“])“”", plain(lines)), path.name


def test_words_of_the_article_keep_their_direction() -> None:
    """Told in English every run of Arabic is isolated; told in Arabic every run of Latin letters from the article."""
    english = told(SMALL_ARTICLE)
    assert ARABIC.search(english)
    assert not ARABIC.search(ISOLATED.sub("", english))
    arabic = told("“The line opens on Monday,” said Ada Lind, the transport minister.", told_in="ar")
    assert not re.search("Lind|opens|a.txt", ISOLATED.sub("", arabic))


def test_nothing_that_a_terminal_obeys_is_told() -> None:
    """Escapes and overrides of an article are shown as escapes; isolates stand in pairs on their line."""
    lines = told("قال سعيد الحبسي: «\x1b[2J هذا \u202e ليس \u2069 قولا».\nThe “\x07bell” of Oslo.")
    assert "\x1b" not in lines
    assert "\u202e" not in lines
    assert "\\x1b[2J" in lines
    for line in lines.split("\n"):
        assert line.count("\u2068") == line.count("\u2069")


@dataclass(frozen=True, slots=True)
class Done:
    """What a call gave: the exit status and both of its outputs."""

    status: int
    told: str
    problems: str


@dataclass(frozen=True, slots=True)
class Call:
    """``explain`` in a folder with one small explainer."""

    root: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str) -> Done:
        """The result of the call."""
        self.capture.readouterr()
        status = main(["--root", str(self.root), "explain", *arguments])
        return Done(status, *self.capture.readouterr())


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """The small article as an explainer, the folder being the current one."""
    folder = tmp_path / "seeds" / "muscat"
    folder.mkdir(parents=True)
    (folder / "article.txt").write_text(SMALL_ARTICLE, encoding="utf-8")
    (folder / "explainer.yml").write_text("published: 2024-05-09\nlicence: own\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Call(tmp_path, capsys)


def test_a_line_means_its_sentences(call: Call) -> None:
    """The line of the file, counted from 1; settings of the explainer hold, so that days come out as on its pages."""
    done = call("seeds/muscat/article.txt:3")
    assert done.status == 0, done.problems
    assert re.findall(r"^\S+:3  sentence (\d)", done.told, re.MULTILINE) == ["2", "3"]
    first = call("seeds/muscat/article.txt:1").told
    assert "2024-05-09" in first
    assert "sentence 2" not in first


def test_an_explainer_is_called_by_its_name_or_folder(call: Call) -> None:
    """All of it, one line of it, one sentence of it; the name is that of the folder in seeds/."""
    whole = call("muscat").told
    assert re.findall(r"  sentence (\d)", whole) == ["1", "2", "3", "4"]
    assert call("seeds/muscat/").told == whole
    assert call("seeds/muscat/article.txt").told == whole
    by_line, by_number = (
        call("muscat:5").told,
        call("muscat", "--sentence", "4").told,
    )
    assert by_line == by_number
    assert by_line in whole


def test_the_second_article_of_an_explainer_is_told_when_it_is_named(call: Call) -> None:
    """A line of an explainer's name means its first article."""
    second = call.root / "seeds" / "muscat" / "article-2.txt"
    second.write_text("غادر الوفد مسقط أمس.\n", encoding="utf-8")
    told_second = call("seeds/muscat/article-2.txt:1").told
    assert "2024-05-08" in told_second
    assert "article-2.txt" not in call("muscat:1").told
    assert "article-2.txt" in call("muscat").told


def test_an_article_of_no_explainer_takes_its_day_from_the_call(call: Call, tmp_path: Path) -> None:
    """Day, language and the language it is told in are options, as with extract."""
    path = tmp_path / "one.txt"
    path.write_text("وصل الوفد أمس.\n", encoding="utf-8")
    done = call(str(path), "--published", "2024-05-09", "--language", "ar", "--in", "ar")
    assert done.status == 0, done.problems
    assert "الجملة 1، الخبر" in done.told
    assert "2024-05-08" in done.told


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("seeds/muscat/article.txt:2",), "EXPLAIN-LINE"),
        (("muscat:99",), "EXPLAIN-LINE"),
        (("muscat", "--sentence", "9"), "EXPLAIN-SENTENCE"),
        (("muscat", "--sentence", "0"), "EXPLAIN-SENTENCE"),
        (("nowhere.txt:3",), "EXPLAIN-NAME"),
        (("seeds",), "READ-KIND"),
    ],
)
def test_what_cannot_be_explained_is_said(arguments: tuple[str, ...], code: str, call: Call) -> None:
    """One message, nothing else, exit status 1; the nearest lines or the known names help."""
    done = call(*arguments)
    assert (done.status, done.told) == (1, "")
    assert done.problems.count(code) == 1
    assert "Traceback" not in done.problems
    if code == "EXPLAIN-NAME":
        assert "muscat" in done.problems


def test_a_file_may_have_a_colon_in_its_name(call: Call, tmp_path: Path) -> None:
    """What is called so is meant, before a line is read into it."""
    path = tmp_path / "note:3"
    path.write_text("وصل الوفد.\n", encoding="utf-8")
    assert "sentence 1" in call(str(path)).told


def test_explaining_changes_nothing(project: Project) -> None:
    """Neither the seeds nor the pages."""
    before = project.snapshot("seeds", "docs")
    assert project.run("explain", "muscat").returncode == 0
    assert project.snapshot("seeds", "docs") == before
