# SPDX-License-Identifier: Apache-2.0
"""From ``seeds/models.yml`` to the pages: off by default, asked by one command only, kept, marked, told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from generator.checks.evidence import evidences
from generator.model import FactId, Facts, Organisation, is_proposed
from generator.names import Names
from generator.pages.proposed import found_by_rules, models_of
from generator.pipeline import Report, collect
from tests.models.conftest import ENGLISH, article_of, save_pipeline

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Explainer
    from tests.conftest import Project
    from tests.models.conftest import Server

SETTINGS = "published: 2030-05-09\nlicence: own\nlanguage: en\n"
QUAY = "The gate opened on 3 May 2029. " + ENGLISH
KEY = "siyaq-test-key-0123456789"


def endpoint(server: Server, mode: str, more: str = "") -> str:
    """``models.yml`` with one endpoint."""
    return f"models:\n  - name: local\n    kind: endpoint\n    address: {server.endpoint(mode)}\n    model: m\n{more}"


@pytest.fixture
def quay(project: Project) -> Project:
    """A project with one English explainer of which the rules miss something."""
    project.seed("quay", QUAY, explainer_yml=SETTINGS)
    return project


def models(project: Project, text: str) -> Path:
    """Writes ``seeds/models.yml``."""
    path = project.root / "seeds" / "models.yml"
    path.write_text(text, encoding="utf-8")
    return path


def record(project: Project, text: str, *proposals: dict[str, str]) -> None:
    """A model that is asked elsewhere, and what it recorded about a text."""
    models(project, "models:\n  - {name: other, kind: record}\n")
    entry = {"malformed": 0, "proposals": list(proposals)}
    kept = {"format": "siyaq-proposals/1", "asked": "x", "articles": {article_of(text).sha256: entry}}
    (project.root / "seeds/quay/proposals-other.json").write_text(json.dumps(kept), encoding="utf-8")


def told(project: Project) -> tuple[list[str], Explainer, dict[str, str]]:
    """Codes of the problems about models, the explainer and its pages by name, as a build has them."""
    content = collect(project.root, Report(lambda _: None))
    codes = [p.code for p in content.problems if p.code.startswith("MODEL")]
    pages = {path: text.decode() for path, text in content.files.items() if "/quay/" in path}
    return codes, next(e for e in content.explainers if e.slug == "quay"), pages


def test_off_by_default_and_byte_for_byte_the_same(quay: Project) -> None:
    """No file, an empty one, and a model of which nothing was admitted make the same pages."""
    assert quay.run("pages").returncode == 0
    before = quay.snapshot("docs", "seeds")
    assert not any(path.endswith("models.yml") or "proposals" in path for path in before)
    models(quay, "models: []\n")
    assert quay.run("pages").returncode == 0
    assert quay.snapshot("docs") == {path: text for path, text in before.items() if path.startswith("docs/")}
    record(quay, QUAY, {"kind": "person", "words": "Nobody Atall"})
    done = quay.run("pages")
    assert "1 proposed, 0 admitted, 0 known already, 1 dropped (1 × words that do not stand in the text)" in done.stdout
    assert quay.snapshot("docs") == {path: text for path, text in before.items() if path.startswith("docs/")}


def test_only_the_command_asks_and_a_build_needs_nobody(quay: Project, server: Server) -> None:
    """`pages` and `check` send nothing; after `propose` the answer is beside the article and nobody is asked again."""
    models(quay, endpoint(server, "honest"))
    asked = len(server.log("honest"))
    done = quay.run("check")
    assert (
        "seeds/quay/article.txt MODEL-UNASKED warning: model 'local' has not been asked about this text" in done.stdout
    )
    assert len(server.log("honest")) == asked
    done = quay.run("propose")
    assert (done.returncode, done.stdout.count("wrote seeds/quay/proposals-local.json: 3 proposals")) == (0, 1), done
    assert len(server.log("honest")) == asked + 2
    assert quay.run("propose").returncode == 0
    assert len(server.log("honest")) == asked + 2
    models(quay, endpoint(server, "honest").replace(server.address, "http://127.0.0.1:9"))
    first, second = quay.run("pages"), quay.snapshot("docs")
    assert (
        "MODEL-GATE warning: model 'local': 3 proposed, 3 admitted, 0 known already, 0 dropped (none)" in first.stdout
    )
    assert quay.run("pages").returncode == 0
    assert quay.snapshot("docs") == second


def test_what_changes_is_asked_anew(quay: Project, server: Server) -> None:
    """Another text, another model, and a person who wants it; a failing model takes no answer away."""
    kept = quay.root / "seeds/quay/proposals-local.json"
    models(quay, endpoint(server, "honest", "    languages: [en]\n"))
    assert quay.run("propose").returncode == 0
    asked, text = len(server.log("honest")), kept.read_text(encoding="utf-8")
    assert quay.run("propose", "--again").returncode == 0
    assert (len(server.log("honest")), kept.read_text(encoding="utf-8")) == (asked + 1, text)
    models(quay, endpoint(server, "fails", "    languages: [en]\n"))
    done = quay.run("propose", "--again")
    assert (done.returncode, kept.read_text(encoding="utf-8")) == (1, text)
    assert "seeds/quay/article.txt MODEL-FAILED warning: model 'local' proposed nothing: 127.0.0.1:" in done.stdout
    models(quay, endpoint(server, "honest", "    languages: [en]\n").replace("model: m", "model: n"))
    assert told(quay)[0] == ["MODEL-UNASKED"]
    quay.seed("quay", QUAY + "More.\n")
    assert quay.run("propose").returncode == 0
    (sha,) = json.loads(kept.read_text(encoding="utf-8"))["articles"]
    assert sha == article_of(QUAY + "More.\n").sha256


def test_the_pages_mark_what_a_model_proposed(quay: Project, server: Server) -> None:
    """In both languages, wherever it is shown, also in both drawings of the timeline; the method names the model; the first page has only the rules' facts."""
    models(quay, endpoint(server, "honest", "    languages: [en]\n"))
    assert quay.run("propose").returncode == 0
    codes, explainer, pages = told(quay)
    assert codes == ["MODEL-GATE"]
    assert models_of(explainer.facts) == ("local",)
    marks = {"en": "proposed by a model, checked against the text", "ar": "من اقتراح نموذج حاسوبي، وقد قوبل بالنص"}
    for language, mark in marks.items():
        for page, count in (("people", 1), ("quotes", 1), ("timeline", 3), ("index", 0), ("background", 0)):
            text = pages[f"{language}/quay/{page}.md"]
            assert text.count(mark) == count, (language, page)
        assert "Harbourline" in pages[f"{language}/quay/people.md"]
    assert "a model (<bdi>local</bdi>) proposed names" in pages["en/quay/sources.md"]
    assert "نموذج حاسوبي (<bdi>local</bdi>)" in pages["ar/quay/sources.md"]
    assert "something that a model proposed" in pages["en/quay/timeline.md"]
    assert "model:local" not in "".join(pages.values())
    articles = {article.id: article.text for article in explainer.articles}
    assert all(articles[e.article][e.span.start : e.span.end] == e.exact for e in evidences(explainer.facts))
    without = found_by_rules(explainer.facts)
    assert models_of(without) == ()
    assert len(without.times) == len(explainer.facts.times) - 1


def test_a_name_of_a_model_is_marked_in_a_list_of_names(quay: Project) -> None:
    """Who takes part in what a model dated: the name of a model's person has the mark behind it."""
    text = "The gate opened on 3 May 2029. Ruvka Ormalden shut the budget 2031 talks of the harbour.\n"
    quay.seed("quay", text, explainer_yml=SETTINGS)
    record(quay, text, {"kind": "person", "words": "Ruvka Ormalden"}, {"kind": "time", "words": "2031"})
    _, explainer, pages = told(quay)
    (person,) = (person for person in explainer.facts.people if is_proposed(person.found_by))
    assert person.name == "Ruvka Ormalden"
    listed = ">Ruvka Ormalden</a> (proposed by a model, checked against the text)"
    assert listed in pages["en/quay/timeline.md"].replace("&#45;", "-").replace("&#40;", "(").replace("&#41;", ")")
    assert f"#who-{person.id}" in pages["en/quay/timeline.md"]
    assert f"#who-{person.id}" not in pages["en/quay/index.md"]


def test_a_place_of_a_model_is_in_the_table_and_not_on_the_map(quay: Project) -> None:
    """The drawing and its file show what the rules found."""
    text = "The Afragola smelter was shut. A ferry runs to Sohar in Oman, port to port.\n"
    quay.seed("quay", text, explainer_yml=SETTINGS)
    record(quay, text, {"kind": "place", "words": "Afragola"})
    _, explainer, pages = told(quay)
    assert {place.name: is_proposed(place.found_by) for place in explainer.facts.places}["Afragola"]
    assert "proposed by a model" in pages["en/quay/map.md"]
    assert "Afragola" not in pages["en/quay/map.geojson"]
    assert "Sohar" in pages["en/quay/map.geojson"]


def test_a_pipeline_of_spacy_from_command_to_pages(quay: Project) -> None:
    """The folder of the pipeline lies in the project; without spaCy's package a build reads what was kept."""
    save_pipeline(quay.root / "pipelines" / "quay", "en", {"Harbourline": "ORG", "Sohar": "GPE"})
    models(quay, "models:\n  - {name: tagger, kind: spacy, pipeline: pipelines/quay}\n")
    done = quay.run("propose")
    assert done.returncode == 0, done.stdout + done.stderr
    (quay.root / "pipelines" / "quay" / "config.cfg").unlink()
    codes, explainer, _ = told(quay)
    assert codes == ["MODEL-GATE"] * 2
    assert [body.name for body in explainer.facts.organisations if is_proposed(body.found_by)] == ["Harbourline"]


def test_a_record_that_was_edited_is_told(quay: Project) -> None:
    """Its facts are left out; the rules' own stay."""
    models(quay, "models:\n  - {name: other, kind: record}\n")
    (quay.root / "seeds/quay/proposals-other.json").write_text("{}", encoding="utf-8")
    codes, explainer, _ = told(quay)
    assert codes == ["MODEL-UNASKED", "MODEL-RECORD"]
    assert models_of(explainer.facts) == ()


def test_a_mistake_in_the_settings_stops_the_build(quay: Project) -> None:
    """As everywhere in ``seeds/``."""
    models(quay, "models:\n  - {name: other, kind: oracle}\n")
    done = quay.run("pages")
    assert done.returncode == 1
    assert "seeds/models.yml:2:25 YAML-TYPE error" in done.stdout
    assert quay.run("propose").returncode == 1


def test_nobody_to_ask_is_told(quay: Project) -> None:
    """The command without models is a mistake of the caller."""
    done = quay.run("propose")
    assert (done.returncode, "MODEL-NONE error" in done.stdout) == (1, True)


def test_no_key_is_written_or_told(quay: Project, server: Server) -> None:
    """Not into the record, a page, a message or a state of the build."""
    models(quay, endpoint(server, "honest", "    key_variable: SIYAQ_TEST_KEY\n"))
    done = quay.run("propose", SIYAQ_TEST_KEY=KEY)
    built = quay.run("pages", SIYAQ_TEST_KEY=KEY)
    assert (done.returncode, built.returncode) == (0, 0)
    assert server.log("honest")[-1]["headers"]["Authorization"] == f"Bearer {KEY}"
    assert KEY not in done.stdout + done.stderr + built.stdout + built.stderr
    assert not any(KEY.encode() in content for content in quay.snapshot("seeds", "docs", ".build").values())
    failed = quay.run("propose", "--again")
    assert "the environment variable SIYAQ_TEST_KEY is not set" in failed.stdout


def test_extract_asks_only_when_told_to(quay: Project, server: Server) -> None:
    """The document has the contract's keys; beside a model's facts stand two more, and nothing is kept."""
    path = quay.root / "seeds/quay/article.txt"
    file = models(quay, endpoint(server, "honest"))
    asked = len(server.log("honest"))
    plain = quay.run("extract", str(path), "--published", "2030-05-09", "--language", "en")
    assert len(server.log("honest")) == asked
    done = quay.run("extract", str(path), "--published", "2030-05-09", "--language", "en", "--models", str(file))
    assert done.returncode == 0, done.stderr
    assert "MODEL-GATE warning: model 'local': 3 proposed, 3 admitted" in done.stderr
    before, after = json.loads(plain.stdout), json.loads(done.stdout)
    assert list(before) == list(after)
    for name in ("organisations", "quotes", "times", "events"):
        mine = [record for record in after[name] if record.get("found_by")]
        assert [record for record in after[name] if not record.get("found_by")] == before[name]
        assert {(record["found_by"], record["certainty"]) for record in mine} == {("model:local", "inferred")}
    assert "found_by" not in plain.stdout
    assert not list(quay.root.glob("seeds/quay/proposals*"))
    done = quay.run("extract", str(path), "--models", str(file.with_name("no-models.yml")))
    assert (done.returncode, "no-models.yml READ-OPEN error" in done.stderr) == (1, True)


def test_strict_refuses_what_nobody_looked_at(quay: Project) -> None:
    """With `--strict` a model's facts are a warning like any other."""
    models(quay, "models:\n  - {name: other, kind: record}\n")
    assert quay.run("check", "--strict").returncode == 1


def test_two_articles_of_one_explainer_do_not_mix_rules_and_models() -> None:
    """What the rules found in one article keeps its own mentions."""
    from generator.merge import merged

    article = article_of()
    at = article.text.index("Harbourline")
    mention = article.evidence(at, at + 11)
    mine = Organisation(FactId("harbourline"), "Harbourline", {"en": "Harbourline"}, (mention,))
    other = Organisation(FactId("harbourline"), "Harbourline", {"en": "Harbourline"}, (mention,), found_by="model:m")
    for pair in ((mine, other), (other, mine)):
        assert merged(tuple(Facts(organisations=(body,)) for body in pair)).organisations == (mine,)
    assert len(merged((Facts(organisations=(mine,)),) * 2).organisations[0].mentions) == 2
    assert Names.empty().organisations == ()
