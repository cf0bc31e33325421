# SPDX-License-Identifier: Apache-2.0
"""Real spaCy pipelines, saved and loaded as spaCy does it: their entities become proposals at the right offsets."""

from __future__ import annotations

import sys
from textwrap import dedent
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import spacy
from spacy.language import Language as SpacyLanguage

from generator.find.order import find_all
from generator.model import Facts
from generator.models.gate import admit
from generator.models.protocol import Answer, Proposal, ProposerError
from generator.models.spacy_pipeline import SpacyPipeline
from generator.models.use import ask
from generator.names import Names
from tests.conftest import ROOT
from tests.models.conftest import ARABIC, ENGLISH, article_of, save_pipeline

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.tokens import Doc

    from generator.model import Article
    from generator.models.protocol import Proposer


@SpacyLanguage.component("siyaq_test_raises")
def raises(doc: Doc) -> Doc:
    """A component that fails on every text."""
    assert len(doc)
    raise ValueError("no tokens today")


def test_an_english_pipeline(tmp_path: Path) -> None:
    """Persons, bodies, places and dates; other labels are passed over. The gate then keeps what the rules lack."""
    save_pipeline(tmp_path / "en", "en", {"Harbourline": "ORG", "Sohar": "GPE", "2031": "DATE", "5,000 tonnes": "QUANTITY",
                                          "Zanele Oduya": "PERSON"})  # fmt: skip
    article = article_of("😀 Notice.\n\n" + ENGLISH)
    answer = SpacyPipeline("tagger", "en", tmp_path).propose(article)
    assert [(p.kind, p.words) for p in answer.proposals] == [
        ("person", "Zanele Oduya"), ("time", "2031"), ("organisation", "Harbourline"), ("place", "Sohar"),
    ]  # fmt: skip
    assert all(article.text[p.start : p.end] == p.words for p in answer.proposals)
    found = admit(article, Names.empty(), find_all(article, Names.empty()), "tagger", answer)
    assert found.counts == {"known": 2, "admitted": 2}
    (body,) = found.facts.organisations
    assert (body.name, body.found_by, body.certainty) == ("Harbourline", "model:tagger", "inferred")


def test_an_arabic_pipeline(tmp_path: Path) -> None:
    """The same in the other script, with the labels of Arabic corpora, behind tashkeel that spaCy keeps."""
    save_pipeline(tmp_path / "ar", "ar", {"هاربرلاين": "ORG", "زرياب الوكواكي": "PERS", "صحار": "LOC"})
    article = article_of("خَبَرٌ.\n\n" + ARABIC, "ar")
    answer = SpacyPipeline("tagger", "ar", tmp_path).propose(article)
    assert [(p.kind, p.words) for p in answer.proposals] == [
        ("person", "زرياب الوكواكي"), ("organisation", "هاربرلاين"), ("place", "صحار"),
    ]  # fmt: skip
    assert all(article.text[p.start : p.end] == p.words for p in answer.proposals)
    found = admit(article, Names.empty(), find_all(article, Names.empty()), "tagger", answer)
    assert found.counts["admitted"] == 1
    assert [body.name for body in found.facts.organisations] == ["هاربرلاين"]


def test_another_language_is_not_read(tmp_path: Path) -> None:
    """An English pipeline says nothing of an Arabic article; one for any language does."""
    save_pipeline(tmp_path / "en", "en", {"صحار": "GPE"})
    save_pipeline(tmp_path / "xx", "xx", {"صحار": "GPE"})
    article = article_of(ARABIC, "ar")
    assert SpacyPipeline("tagger", "en", tmp_path).propose(article) == Answer()
    start = article.text.index("صحار")
    assert SpacyPipeline("tagger", "xx", tmp_path).propose(article) == Answer(
        (Proposal("place", "صحار", start, start + 4),)
    )


def test_what_goes_wrong_in_a_pipeline_is_told(tmp_path: Path) -> None:
    """No such pipeline, a folder that holds none, a component that raises: one kind of error, in one line."""
    failing = spacy.blank("en")
    failing.add_pipe("siyaq_test_raises")
    failing.to_disk(tmp_path / "failing")
    (tmp_path / "empty").mkdir()
    for pipeline, told in (
        ("failing", "ValueError: no tokens today"), ("empty", "E053"), ("no_such_pipeline_anywhere", "E050"),
    ):  # fmt: skip
        with pytest.raises(ProposerError, match="failed") as raised:
            SpacyPipeline("tagger", pipeline, tmp_path).propose(article_of("The gate was shut.\n"))
        assert told in str(raised.value)
        assert "\n" not in str(raised.value)


def test_spacy_is_not_needed_until_it_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is not installed a pipeline says how to install it."""
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(ProposerError, match="not installed"):
        SpacyPipeline("tagger", "en", tmp_path).propose(article_of())


def test_the_adapter_of_the_documents_works(monkeypatch: pytest.MonkeyPatch) -> None:
    """The example in CONTRIBUTING.md, run with the attributes that Stanza's entities have."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    example = dedent(text[text.index("    import stanza") : text.index("Transformers: ")])
    start = ENGLISH.index("Harbourline")
    entity = SimpleNamespace(text="Harbourline", type="ORG", start_char=start, end_char=start + 11)
    other = SimpleNamespace(text="5,000", type="CARDINAL", start_char=0, end_char=5)
    stanza = ModuleType("stanza")
    monkeypatch.setattr(
        stanza, "Pipeline", lambda *_, **__: lambda _: SimpleNamespace(ents=[entity, other]), raising=False
    )
    monkeypatch.setitem(sys.modules, "stanza", stanza)
    namespace: dict[str, Any] = {}
    exec(compile(example, "CONTRIBUTING.md", "exec"), namespace)  # noqa: S102  (our own document)
    proposer: Proposer = namespace["Stanza"]("stanza", "en")
    answer = proposer.propose(article_of())
    assert (proposer.name, answer) == ("stanza", Answer((Proposal("organisation", "Harbourline", start, start + 11),)))
    assert admit(article_of(), Names.empty(), Facts(), "stanza", answer).counts == {"admitted": 1}


class Careless:
    """An adapter that raises what it should not."""

    name = "careless"

    def propose(self, article: Article) -> Answer:
        """Never anything."""
        raise LookupError(f"{article.id}: secret")


def test_an_adapter_that_raises_anything_is_told() -> None:
    """A message instead of a crash, with the kind of the error and not its words."""
    answer, problems = ask(Careless(), article_of(), "seeds/quay/article.txt")
    assert (answer, [p.what for p in problems]) == (None, ["model 'careless' proposed nothing: LookupError"])
