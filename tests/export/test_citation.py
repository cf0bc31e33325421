# SPDX-License-Identifier: Apache-2.0
"""Citations read back by the readers of such files; nothing in a title can break one."""

from __future__ import annotations

import pytest
import rispy
from bibtexparser.entrypoint import parse_string

from generator.export.citation import Citation, bibtex, ris

TITLES = (
    "قطار إلى صحار: «الخط الأول»، 100 كيلومتر",
    "Ferry & co: 50% off, $5_000 {braces} } { unbalanced \\ #1 ~ ^",
    "Two\nlines\r\nER  - and a tag\nTY  - JOUR",
    "@misc{a, title={b}}",
)


def cited(title: str, day: str = "2031-03-20") -> Citation:
    return Citation("ferry", "ar", title, "سياق", day, "https://a.example/ar/ferry/")


@pytest.mark.parametrize("title", TITLES)
def test_bibtex_is_one_entry(title: str) -> None:
    """One sound entry with its fields; braces in the title are balanced."""
    read = parse_string(bibtex(cited(title)))
    assert read.failed_blocks == []
    (entry,) = read.entries
    assert (entry.entry_type, entry.key) == ("online", "siyaq-ferry-ar")
    fields = {field.key: field.value for field in entry.fields}
    assert fields["url"] == "https://a.example/ar/ferry/"
    assert fields["date"] == "2031-03-20"
    assert fields["year"] == "2031"
    assert fields["month"] == "mar"
    assert fields["langid"] == "arabic"
    assert fields["title"].count("{") == fields["title"].count("}")


def test_latex_reads_signs_as_signs() -> None:
    """Each sign that LaTeX obeys is written so that it is shown; Arabic stays as it is."""
    told = bibtex(cited("50% & {a} \\ سياق"))
    assert r"50\% \& \textbraceleft{}a\textbraceright{} \textbackslash{} سياق" in told


@pytest.mark.parametrize("title", TITLES)
def test_ris_is_one_record(title: str) -> None:
    """One record whose title is one line, whatever it holds."""
    (record,) = rispy.loads(ris(cited(title)))
    assert record["type_of_reference"] == "ELEC"
    assert record["title"] == " ".join(title.split())
    assert record["authors"] == ["سياق"]
    assert record["year"] == "2031"
    assert record["date"] == "2031/03/20"
    assert record["urls"] == ["https://a.example/ar/ferry/"]


def test_without_a_day_none_is_told() -> None:
    """Neither file makes one up."""
    assert "date" not in bibtex(cited("a", ""))
    assert "year" not in bibtex(cited("a", ""))
    (record,) = rispy.loads(ris(cited("a", "")))
    assert {"year", "date"} & set(record) == set()
