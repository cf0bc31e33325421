# SPDX-License-Identifier: Apache-2.0
"""What the documents say is what is there: commands, targets, locked packages, licences, pinned actions."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

import pytest

from generator.__main__ import parser

ROOT: Final = Path(__file__).resolve().parent.parent
LOCKS: Final = ("requirements.txt", "requirements-dev.txt", "requirements-gazetteer.txt")
LEFT_OUT: Final = frozenset({".git", ".venv", ".build", "site", "__pycache__", ".hypothesis"})
TARGETS: Final = frozenset({
    "help", "site", "serve", "test", "check", "lint", "extract", "explain", "new", "score", "score-search", "simulate", "bench-extract", "gazetteer",
    "audit", "pictures", "lock", "clean", "publish-check",
})  # fmt: skip
# Written in two halves, so that this file is clean, too.
WORKPLACE: Final = tuple(a + b for a, b in (("/wo", "rk/"), ("/tm", "p/team"), ("/op", "t/pypi"), ("/ro", "ot/")))
_RULE: Final = re.compile(r"^(?P<target>[a-z-]+):.*?## (?P<words>.+)$", re.MULTILINE)
_PACKAGE: Final = re.compile(r"^(?P<name>[a-z0-9][a-z0-9.-]*)==(?P<version>\S+)", re.MULTILINE)
_ACTION: Final = re.compile(r"uses: *(?P<name>[^@\s]+)@(?P<reference>\S+)")


def read(name: str) -> str:
    """The text of a file of the project."""
    return (ROOT / name).read_text(encoding="utf-8")


def own_files(*suffixes: str) -> list[Path]:
    """The project's files with one of the suffixes, "" for none; what tools make is left out."""
    found: list[Path] = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in LEFT_OUT and not name.endswith("_cache")]
        found.extend(Path(folder, name) for name in names if Path(name).suffix in suffixes)
    return sorted(found)


def below(path: Path) -> str:
    """The path as it is written in messages."""
    return path.relative_to(ROOT).as_posix()


def commands() -> dict[str, argparse.ArgumentParser]:
    """Every command of ``python -m generator``."""
    actions = parser()._actions
    choices = next(action.choices for action in actions if isinstance(action, argparse._SubParsersAction))
    return dict(choices)


def section(text: str, heading: str) -> str:
    """What stands below a heading of level two, up to the next."""
    return text.split(f"\n## {heading}\n")[1].split("\n## ", maxsplit=1)[0]


def test_make_has_the_targets_it_should() -> None:
    """Every target is there, is phony and is explained in `make help`."""
    explained = {found["target"] for found in _RULE.finditer(read("Makefile"))}
    phony = re.search(r"^\.PHONY: (?P<names>.+)$", read("Makefile"), re.MULTILINE)
    assert explained == TARGETS
    assert phony is not None
    assert set(phony["names"].split()) == TARGETS


@pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")
def test_make_alone_is_help() -> None:
    """`make` prints every target with its words and runs nothing."""
    done = subprocess.run(
        ["make"], cwd=ROOT, check=True, capture_output=True, text=True, env={**os.environ, "MAKEFLAGS": ""}
    )
    for found in _RULE.finditer(read("Makefile")):
        assert re.search(rf"^  make {found['target']} +{re.escape(found['words'])}$", done.stdout, re.MULTILINE)


def test_readme_tells_every_target() -> None:
    """The first table of *Commands* has a row for each target and no other."""
    rows = re.findall(r"^\| `make (?P<target>[a-z-]+)", section(read("README.md"), "Commands"), re.MULTILINE)
    assert sorted(rows) == sorted(TARGETS)


def test_readme_tells_every_command_and_option() -> None:
    """The second table has a row for each command, with all of its options and none that does not exist."""
    rows = re.findall(
        r"^\| `(?P<name>[a-z]+)` \| (?P<words>.*) \|$", section(read("README.md"), "Commands"), re.MULTILINE
    )
    told = {name: set(re.findall(r"--[a-z]+", words)) for name, words in rows}
    real = {
        name: {option for option in command._option_string_actions if option.startswith("--")} - {"--help"}
        for name, command in commands().items()
    }
    assert told == real


def test_makefile_gives_only_options_that_exist() -> None:
    """Whatever a recipe hands to a command is an option of that command."""
    text = read("Makefile")
    options = dict(re.findall(r"^(?P<name>[A-Z]+_OPTION) = .*?(?P<option>--[a-z]+)=", text, re.MULTILINE))
    for name, rest in re.findall(r"\$\(RUN\) -m generator (?P<name>[a-z]+)(?P<rest>.*)$", text, re.MULTILINE):
        given = {
            *re.findall(r"--[a-z]+", rest),
            *(options[used] for used in re.findall(r"\$\((?P<used>[A-Z_]+)\)", rest)),
        }
        assert given <= set(commands()[name]._option_string_actions), name


def test_documents_name_only_what_exists() -> None:
    """A path in backticks that begins with a folder of ours is there."""
    pattern = re.compile(r"`(?P<path>(?:generator|tests|decisions|seeds|\.github|\.ci)/[A-Za-z0-9_./-]*)`")
    invented = re.compile(r"seeds/(?:harbour|NAME|models\.yml)|pages/?$|tests/export/?$")
    for document in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSES.md"):
        for found in pattern.finditer(read(document)):
            if not invented.search(found["path"]):
                assert (ROOT / found["path"]).exists(), f"{document}: {found['path']}"


def test_the_pictures_of_the_readme_are_there_and_small() -> None:
    """Each stands beside its twin for dark screens, has words for who cannot see it, and weighs 120 KB at most."""
    shown = re.findall(
        r'srcset="(?P<dark>[^"]+)"><img src="(?P<light>[^"]+)" width="\d+%" alt="[^"]{20,}"', read("README.md")
    )
    named = sorted(path for pair in shown for path in pair)
    assert len(named) == 6
    assert named == sorted(below(path) for path in (ROOT / ".github" / "pictures").iterdir())
    assert all((ROOT / path).stat().st_size <= 120_000 for path in named)


@pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")
@pytest.mark.parametrize(
    "title", ['a "quoted" title', "it's $HOME and `id`", "50 % #1 $(shell id)", "عنوان: «قول»", "-x"]
)
def test_a_title_reaches_the_program_as_it_was_typed(title: str, tmp_path: Path) -> None:
    """No character of a value is read by make or by the shell."""
    for stamp in (".venv/site.done", ".venv/dev.done"):
        (tmp_path / stamp).parent.mkdir(exist_ok=True)
        (tmp_path / stamp).touch()
    (tmp_path / "generator").mkdir()
    (tmp_path / "generator" / "__main__.py").write_text(
        "import sys\nprint(*sys.argv[1:], sep='\\n')\n", encoding="utf-8"
    )
    old = ["--old-file=.venv/site.done", f"BIN={Path(sys.executable).parent}", "--file", str(ROOT / "Makefile")]
    done = subprocess.run(
        ["make", "--no-print-directory", *old, "new", "ARTICLE=a b.txt", f"TITLE={title}"],
        cwd=tmp_path, check=True, capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "MAKEFLAGS": "", "LANGUAGE": "en_US:en", "PUBLISHED": "tomorrow"},
    )  # fmt: skip
    assert done.stdout.split("\n") == ["new", f"--title={title}", "--", "a b.txt", ""]


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes(name: str) -> None:
    """Each package has one exact version and at least one hash."""
    blocks = re.split(r"\n(?=\S)", read(name))
    packages = [block for block in blocks if not block.startswith("#")]
    assert packages
    for block in packages:
        assert _PACKAGE.match(block), block[:60]
        assert "--hash=sha256:" in block, block[:60]


@pytest.mark.parametrize("name", LOCKS)
def test_no_address_stands_in_a_lock(name: str) -> None:
    """Anyone's package index will do: none is named."""
    assert not re.search(r"://|--(?:extra-)?index-url|--find-links|--trusted-host", read(name))


def test_locks_agree() -> None:
    """A package has the same versions in every list."""
    runtime = set(_PACKAGE.findall(read("requirements.txt")))
    names = {name for name, _ in runtime}
    for other in LOCKS[1:]:
        assert {found for found in _PACKAGE.findall(read(other)) if found[0] in names} <= runtime


def test_locks_hold_what_the_project_asks_for() -> None:
    """Every dependency of pyproject.toml is locked, and none of click 8.3.0."""
    project = tomllib.loads(read("pyproject.toml"))
    groups = project["dependency-groups"]
    asked = {
        "requirements.txt": project["project"]["dependencies"],
        "requirements-dev.txt": [*groups["test"], *groups["lint"], *groups["bench"]],
        "requirements-gazetteer.txt": groups["gazetteer"],
    }
    for name, wanted in asked.items():
        locked = {found["name"] for found in _PACKAGE.finditer(read(name))}
        assert {re.split(r"[!<>=]", each)[0].lower() for each in wanted} <= locked
        assert ("click", "8.3.0") not in _PACKAGE.findall(read(name))


def test_what_the_program_imports_is_asked_for() -> None:
    """No module is there by chance: what the program imports is in its own list of dependencies."""
    project = tomllib.loads(read("pyproject.toml"))
    modules = {"pyyaml": "yaml", "mkdocs-material": "material", "charset-normalizer": "charset_normalizer"}
    modules |= {"python-bidi": "bidi"}
    rows = [*project["project"]["dependencies"], *project["dependency-groups"]["gazetteer"]]
    wanted = [re.split(r"[!<>=]", row)[0] for row in rows]
    known = {modules.get(name, name) for name in wanted} | set(sys.stdlib_module_names) | {"generator"}
    pattern = re.compile(r"^\s*(?:from (?P<a>\w+)[\w.]* import|import (?P<b>\w+))", re.MULTILINE)
    for path in own_files(".py"):
        if below(path).startswith("generator/"):
            used = {found["a"] or found["b"] for found in pattern.finditer(path.read_text(encoding="utf-8"))}
            assert used <= known, below(path)


def test_every_python_file_names_its_licence() -> None:
    """The first line is the SPDX header."""
    without = [
        below(path)
        for path in own_files(".py")
        if not path.read_text(encoding="utf-8").startswith("# SPDX-License-Identifier: Apache-2.0\n")
    ]
    assert without == []


def test_no_file_names_the_place_it_was_written_in() -> None:
    """Paths of one machine mean nothing on another."""
    suffixes = (".py", ".md", ".yml", ".toml", ".txt", ".html", ".css", ".js", ".tsv", ".json", ".po", "")
    found = [
        f"{below(path)}: {place}"
        for path in own_files(*suffixes)
        if not below(path).startswith(("seeds/", "docs/", "tests/gold/"))
        for place in WORKPLACE
        if place in path.read_text(encoding="utf-8", errors="replace")
    ]
    assert found == []


def test_only_the_ci_script_knows_of_a_neighbour() -> None:
    """Everything else works in a clone that lies alone."""
    name = "../sha" + "red"
    knowing = [
        below(path)
        for path in own_files(".py", ".md", ".yml", ".toml", "")
        if name in path.read_text("utf-8", "replace")
    ]
    assert knowing in ([".ci/run"], [])


def test_workflows_pin_actions_by_commit() -> None:
    """A tag can be moved, a commit cannot; the release stands in a comment."""
    workflows = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
    assert [path.name for path in workflows] == ["deploy.yml", "test.yml"]
    for path in workflows:
        text = path.read_text(encoding="utf-8")
        used = list(_ACTION.finditer(text))
        assert used
        for found in used:
            assert re.fullmatch(r"[0-9a-f]{40}", found["reference"]), found["name"]
        assert len(re.findall(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", text, re.MULTILINE)) == len(used)


def test_workflows_have_only_the_rights_they_need() -> None:
    """Nothing at the top; only the deployment may write, and only pages."""
    for name in ("deploy.yml", "test.yml"):
        assert "\npermissions: {}\n" in read(f".github/workflows/{name}")
    deploy = read(".github/workflows/deploy.yml")
    assert re.findall(r"\w[\w-]*: write", deploy) == ["pages: write", "id-token: write"]
    assert "cancel-in-progress: false" in deploy
    assert "secrets." not in deploy


def test_every_decision_has_its_four_parts() -> None:
    """Context, choice, measurement, and what would change our mind; numbers without a gap."""
    papers = sorted((ROOT / "decisions").glob("0*.md"))
    assert [path.name[:4] for path in papers] == [f"{number:04}" for number in range(1, len(papers) + 1)]
    for path in papers:
        parts = re.findall(r"^\*\*(?P<part>[^*.]+)\.?\*\*", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert parts == ["Context", "Choice", "Measurement", "What would change our mind"], path.name
