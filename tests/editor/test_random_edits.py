# SPDX-License-Identifier: Apache-2.0
"""Two hundred random edits of source, catalogue and corrections: nothing of a translator is lost, states are right."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import polib

from generator.commands import make_pages
from generator.explainers import make
from generator.names import Names
from generator.seeds import find_seeds
from generator.write import write_file

if TYPE_CHECKING:
    from pathlib import Path

EDITS = 200
PAGES_EVERY = 25
# Each has words of its own, so that no two are alike; a word of each is exchanged when it is edited.
SUBJECTS = ("الوزارة", "البلدية", "الشركة", "الهيئة", "الجامعة", "النقابة", "المحكمة", "السفارة", "المؤسسة", "الإدارة")
DEEDS = (
    "افتتحت محطة القطار الجديدة في ضاحية {} بعد عامين من الأشغال", "نشرت نتائج الدراسة التي أعدتها عن مياه {} الجوفية",
    "وزعت معدات الصيد على عشرات العائلات القاطنة قرب {}", "رممت جدران القلعة القديمة المطلة على وادي {}",
    "أطلقت حملة لتنظيف الشواطئ الممتدة جنوب {} بمشاركة المدارس", "أوقفت رحلات العبارة المتجهة إلى جزيرة {} حتى إشعار آخر",
    "اشترت حافلات كهربائية لخدمة الأحياء البعيدة عن وسط {}", "دربت مئات الممرضات على أجهزة جديدة في مستشفى {}",
)  # fmt: skip
NAMES = ("البستان", "المرجان", "الزيتون", "العيون", "الرمان", "النخيل", "السوق", "الميناء", "الحصن", "المنارة")


@dataclass
class Sentence:
    """A sentence of the article and what was done to its translation."""

    text: str
    target: str = ""
    of: str = ""
    """The text that the translation is of."""
    reviewer: str = ""

    @property
    def state(self) -> str:
        """What the catalogue must say of it."""
        if not self.target:
            return "missing"
        if self.of != self.text:
            return "stale"
        return "reviewed" if self.reviewer else "checked"


@dataclass
class Desk:
    """The editor's folder, and what should be in it."""

    root: Path
    chance: random.Random
    sentences: list[Sentence] = field(default_factory=list)
    typed: set[str] = field(default_factory=set)
    """Every line that a translator wrote and did not replace himself."""
    number: int = 0
    corrected: bool = False

    @property
    def folder(self) -> Path:
        """The seed."""
        return self.root / "seeds" / "harbour"

    def new_sentence(self) -> Sentence:
        """One that the article has not had."""
        self.number += 1
        deed = DEEDS[self.number % len(DEEDS)].format(NAMES[self.number % len(NAMES)])
        return Sentence(f"{SUBJECTS[self.number % len(SUBJECTS)]} {deed} للمرة رقم {self.number * 7}.")

    def write_article(self) -> None:
        """The sentences in paragraphs of three."""
        rows = [" ".join(s.text for s in self.sentences[at : at + 3]) for at in range(0, len(self.sentences), 3)]
        (self.folder / "article.txt").write_text("\n\n".join(rows) + "\n", encoding="utf-8")
        self.write_settings()

    def write_settings(self) -> None:
        """The corrections that the editor has at the moment, with words of the article as it is."""
        words = self.sentences[-1].text
        role = (
            f"corrections:\n  sentences:\n    - replace: '{words}'\n      role: background\n" if self.corrected else ""
        )
        (self.folder / "explainer.yml").write_text(f"licence: own\nlanguage: ar\n{role}", encoding="utf-8")

    def catalogue(self) -> polib.POFile:
        """The catalogue as it lies in the folder."""
        return polib.pofile(str(self.folder / "en.po"), wrapwidth=0)

    # -- edits

    def insert(self) -> None:
        """A sentence is added somewhere."""
        self.sentences.insert(self.chance.randint(0, len(self.sentences)), self.new_sentence())

    def remove(self) -> None:
        """A sentence is taken out; its translation must stay somewhere."""
        if len(self.sentences) > 4:
            self.sentences.pop(self.chance.randrange(len(self.sentences)))

    def edit(self) -> None:
        """A word of a sentence is exchanged."""
        sentence = self.chance.choice(self.sentences)
        words = sentence.text.split(" ")
        words[2] = "مجددا" if words[2] != "مجددا" else "لاحقا"
        sentence.text = " ".join(words)

    def swap(self) -> None:
        """Two sentences change places."""
        first, second = self.chance.sample(range(len(self.sentences)), 2)
        self.sentences[first], self.sentences[second] = self.sentences[second], self.sentences[first]

    def translate(self) -> None:
        """A translator fills in or replaces a line, and sometimes a person reviews it."""
        sentence = self.chance.choice(self.sentences)
        catalogue = self.catalogue()
        entry = next(e for e in catalogue if e.msgid == sentence.text and not e.obsolete)
        self.number += 1
        self.typed.discard(sentence.target)
        sentence.target = f"Line {self.number}, as a translator wrote it."
        sentence.of = sentence.text
        sentence.reviewer = self.chance.choice(("", "Rana Haddad"))
        entry.msgstr = sentence.target
        entry.tcomment = f"state: reviewed by {sentence.reviewer}" if sentence.reviewer else "state: checked"
        entry.flags = []
        entry.previous_msgid = None
        self.typed.add(sentence.target)
        catalogue.save()

    def sort(self) -> None:
        """Another tool writes the entries in another order, as ``msgcat --sort-output`` does."""
        catalogue = self.catalogue()
        catalogue.sort(key=lambda entry: entry.msgid)
        catalogue.save()

    def correct(self) -> None:
        """A correction comes or goes; it is no news to a translator."""
        self.corrected = not self.corrected

    # -- what must hold

    def run(self) -> None:
        """The program reads the folder and writes the catalogue."""
        (seed,), problems = find_seeds(self.root / "seeds", self.root)
        made, found = make(seed, Names.empty(), self.root)
        assert [p for p in (*problems, *found) if p.is_error] == []
        assert made is not None
        if self.corrected:
            assert made.explainer.facts.roles[f"s{len(self.sentences)}"] == "background"
        for path, text in made.catalogues:
            write_file(path, text.encode())
        states = {
            u.source: (t.state, t.text)
            for u in made.explainer.units.values()
            if not u.is_label
            for t in u.targets.values()
        }
        assert states == {s.text: (s.state, s.target) for s in self.sentences}

    def check(self) -> None:
        """No line is lost, every stale entry keeps its previous source, and a second run writes the same bytes."""
        self.run()
        before = (self.folder / "en.po").read_bytes()
        catalogue = self.catalogue()
        kept = {entry.msgstr for entry in catalogue if entry.msgstr}
        assert self.typed <= kept
        stale = {entry.msgid: entry for entry in catalogue if entry.fuzzy and not entry.obsolete}
        assert set(stale) == {s.text for s in self.sentences if s.state == "stale"}
        assert all(stale[s.text].previous_msgid == s.of for s in self.sentences if s.state == "stale")
        self.run()
        assert (self.folder / "en.po").read_bytes() == before


def test_two_hundred_edits_lose_nothing(tmp_path: Path) -> None:
    """After each one the states are right; every so often all pages are made twice and differ in no byte."""
    desk = Desk(tmp_path, random.Random(11))  # noqa: S311
    desk.folder.mkdir(parents=True)
    (tmp_path / "docs").mkdir()
    desk.sentences = [desk.new_sentence() for _ in range(9)]
    desk.write_article()
    desk.check()
    edits = (desk.insert, desk.remove, desk.edit, desk.swap, desk.translate, desk.translate, desk.sort, desk.correct)
    for count in range(1, EDITS + 1):
        desk.chance.choice(edits)()
        desk.write_article()
        desk.check()
        if count % PAGES_EVERY == 0:
            assert make_pages(tmp_path, print) == 0
            first = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file() and ".build" not in p.parts}
            make_pages(tmp_path, print)
            assert first == {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file() and ".build" not in p.parts}
