# SPDX-License-Identifier: Apache-2.0
"""The site on this machine, made anew after every edit; a broken article shows its problems on its own page.

The pages go to a folder of their own, so that ``docs/`` stays what was approved. ``python -m generator.serving ROOT``
makes them once: MkDocs' hook runs that before each build, in a fresh interpreter, so that an edited module counts.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator import site
from generator.languages import wording
from generator.markup import Meta, document, tag, text
from generator.model import LANGUAGES
from generator.pages import front_page
from generator.pipeline import Report, collect, files_of
from generator.problems import in_order, in_words, problem
from generator.slug import slug_of
from generator.write import listed, write_docs, write_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model import Language, Problem

    Tell = Callable[[str], None]

FOLDER: Final = "serve"
"""Below ``.build/``."""
_PATIENCE: Final = 30.0
"""Seconds to wait for another run."""


def serve(root: Path, tell: Tell, address: str) -> int:
    """MkDocs' own server over the pages of `stage`; ends with Ctrl-C. 1 when the pages cannot be made at all."""
    if stage(root, tell):
        return 1
    from mkdocs.commands.serve import serve as serve_with_mkdocs
    from mkdocs.exceptions import MkDocsException

    try:
        serve_with_mkdocs(
            config_file=str(root / "mkdocs.yml"), docs_dir=str(root / site.BUILD / FOLDER), dev_addr=address
        )
    except (MkDocsException, OSError) as error:
        tell(in_words(problem("BUILD-SERVE", "mkdocs.yml", reason=str(error))))
        return 1
    return 0


def stage(root: Path, tell: Tell) -> int:
    """Makes the pages, a page of problems for each explainer that has an error; 1 only while another run goes on."""
    until = time.monotonic() + _PATIENCE
    while True:
        with site.only_run(root) as is_alone:
            if is_alone:
                site.recover(root)
                _stage(root, tell)
                return 0
        if time.monotonic() > until:
            tell(in_words(problem("WRITE-LOCK", "seeds/")))
            return 1
        time.sleep(0.2)


def _stage(root: Path, tell: Tell) -> None:
    report = Report(tell)
    content = collect(root, report)
    report.problems(content.problems)
    wrong = _by_folder(content.problems)
    addresses = {explainer.folder: explainer.slug for explainer in content.explainers}
    broken = {folder: addresses.get(folder) or slug_of(folder) or folder for folder in wrong}
    sound = tuple(explainer for explainer in content.explainers if explainer.folder not in wrong)
    files, _ = files_of(sound, content.names, site.address(root))
    for language in LANGUAGES:
        links = tuple(sorted((folder, slug) for folder, slug in broken.items()))
        front = front_page(sound, language, links)
        files[front.path] = front.body.encode()
        for folder, slug in broken.items():
            files[f"{language}/{slug}/index.md"] = _page(folder, slug, wrong[folder], language).encode()
    own = set(listed(root / "docs"))
    for path in sorted((root / "docs").rglob("*")):
        below = path.relative_to(root / "docs").as_posix()
        if path.is_file() and below not in own and not path.name.startswith("."):
            files.setdefault(below, path.read_bytes())
    write_docs(root / site.BUILD / FOLDER, files)
    for path, words in content.catalogues:
        write_file(path, words.encode())
    report.step("made the pages that are shown")


def _by_folder(problems: tuple[Problem, ...]) -> dict[str, list[Problem]]:
    """The problems of each explainer that has an error; the file of each begins with its folder."""
    found: dict[str, list[Problem]] = {}
    for each in in_order(problems):
        parts = each.file.split("/")
        if parts[0] == "seeds" and len(parts) > 2 and parts[1] != "names":
            found.setdefault(parts[1], []).append(each)
    return {folder: told for folder, told in found.items() if any(each.is_error for each in told)}


def _page(folder: str, slug: str, problems: list[Problem], language: Language) -> str:
    words = wording.of(language).editor
    meta: Meta = {"title": f"{words.broken}: {folder}", "description": words.broken, "kind": "overview",
                  "explainer": slug, "pages": ("overview",), "private": True}  # fmt: skip
    rows = [tag("li", tag("code", text(in_words(each)), dir="ltr", lang="en")) for each in problems]
    blocks = [
        tag("h1", text(words.broken), id="top"),
        tag("p", text(words.mend.format(folder=f"seeds/{folder}/")), class_="x-answer"),
        tag("ol", *rows, class_="x-more"),
    ]
    return document(meta, blocks)


def _print(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(stage(Path(sys.argv[1]).resolve(), _print))
