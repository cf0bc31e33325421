# SPDX-License-Identifier: Apache-2.0
"""The command line: ``python -m generator <command>``."""

from __future__ import annotations

import argparse
import gc
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_SIMULATED = 5000


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0 done, 1 problems (all of them told), 2 a wrong call."""
    options = parser().parse_args(arguments)
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    sys.stderr.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    return int(options.run(options))


def parser() -> argparse.ArgumentParser:
    """Every command with its options; the README and ``make help`` are tested against it."""
    top = argparse.ArgumentParser(
        prog="python -m generator", description="One news article in, one bilingual explainer out."
    )
    top.add_argument("--version", action="version", version=__version__)
    top.add_argument("--root", type=Path, default=Path.cwd(), help="the project's folder (default: here)")
    commands = top.add_subparsers(required=True, metavar="command")

    site = commands.add_parser("site", help="adopt new articles, make the pages, build site/")
    site.add_argument("--strict", action="store_true", help="warnings stop publishing, too")
    site.add_argument("--force", action="store_true", help="build even if nothing has changed")
    site.set_defaults(run=_site)

    pages = commands.add_parser("pages", help="make the pages in docs/ without building the site")
    pages.set_defaults(run=_pages)

    check = commands.add_parser("check", help="check the content without writing anything but adopted articles")
    check.add_argument("--strict", action="store_true", help="warnings count as errors")
    check.add_argument("--publish", action="store_true", help="also refuse explainers whose licence is unknown")
    check.set_defaults(run=_check)

    new = commands.add_parser("new", help="make a folder in seeds/ from an article")
    new.add_argument("article", type=Path, help="a .txt or .html file")
    new.add_argument("--title", default="", help="its title, in the article's language")
    new.add_argument("--published", type=_day, help="the day it was published, YYYY-MM-DD")
    new.add_argument("--licence", default="", help="own, open, quote-only or unknown")
    new.set_defaults(run=_new)

    extract = commands.add_parser("extract", help="print what was found in an article as JSON")
    extract.add_argument("file", type=Path, nargs="+", help="articles, or folders of .txt and .html files")
    extract.add_argument("--published", type=_day, help="the day it was published, YYYY-MM-DD")
    extract.add_argument("--language", choices=("ar", "en"), help="default: found out")
    extract.add_argument("--output", type=Path, help="a folder for one JSON file an article")
    extract.add_argument("--index", type=Path, help="a TSV file that gives each article's name, published, language")
    extract.add_argument("--models", type=Path, help="a file as seeds/models.yml: ask these models, too")
    extract.set_defaults(run=_extract)

    explain = commands.add_parser("explain", help="tell what was found in an article, by which rule, and why")
    explain.add_argument("at", metavar="FILE[:LINE]", help="an article or an explainer's name; the line of a sentence")
    explain.add_argument("--sentence", type=int, help="the number of a sentence, instead of a line")
    explain.add_argument("--published", type=_day, help="the day it was published, YYYY-MM-DD")
    explain.add_argument("--language", choices=("ar", "en"), help="the article's; default: found out")
    explain.add_argument("--in", dest="told_in", choices=("ar", "en"), default="en", help="to tell it in; default: en")
    explain.set_defaults(run=_explain)

    propose = commands.add_parser("propose", help="ask the models of seeds/models.yml and keep what they propose")
    propose.add_argument("--again", action="store_true", help="ask even where the answer is kept")
    propose.set_defaults(run=_propose)

    simulate = commands.add_parser("simulate", help="write a project of invented explainers, to measure search on")
    simulate.add_argument("--count", type=_count, required=True, help="how many explainers")
    simulate.add_argument("--output", type=Path, required=True, help="the folder; what it held must be a simulation")
    simulate.add_argument("--seed", default="1", help="another seed, other explainers; default: 1")
    simulate.set_defaults(run=_simulate)

    serve = commands.add_parser("serve", help="show the site on this machine, made anew after every edit")
    serve.add_argument("--address", default="127.0.0.1:8000", help="default: 127.0.0.1:8000")
    serve.set_defaults(run=_serve)
    return top


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        message = f"'{words}' is not a day: write YYYY-MM-DD"
        raise argparse.ArgumentTypeError(message) from None


def _count(words: str) -> int:
    if not words.isdecimal() or not 0 < int(words) <= _MOST_SIMULATED:
        message = f"'{words}' is not a number from 1 to {_MOST_SIMULATED}"
        raise argparse.ArgumentTypeError(message)
    return int(words)


def _tell(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


# Each command imports what it needs: `--help` should not wait for maps.
def _site(options: argparse.Namespace) -> int:
    from generator.pipeline import make_site

    return make_site(options.root.resolve(), _tell, is_strict=options.strict, is_forced=options.force)


def _pages(options: argparse.Namespace) -> int:
    from generator.commands import make_pages

    return make_pages(options.root.resolve(), _tell)


def _check(options: argparse.Namespace) -> int:
    from generator.commands import check

    return check(options.root.resolve(), _tell, is_strict=options.strict, is_publishing=options.publish)


def _new(options: argparse.Namespace) -> int:
    from generator.commands import new

    wanted = {"title": options.title, "published": options.published, "licence": options.licence}
    return new(options.root.resolve(), _tell, options.article, **wanted)


def _extract(options: argparse.Namespace) -> int:
    # What is loaded stays until the end: looking for rubbish in it takes 0.03 s.
    gc.disable()
    from generator.extract import extract

    return extract(options)


def _explain(options: argparse.Namespace) -> int:
    from generator.explain import explain

    return explain(options)


def _propose(options: argparse.Namespace) -> int:
    from generator.models.ask import propose

    return propose(options.root.resolve(), _tell, is_again=options.again)


def _simulate(options: argparse.Namespace) -> int:
    from generator.simulate import simulate

    wanted = {"count": options.count, "output": options.output.resolve(), "seed": options.seed}
    return simulate(options.root.resolve(), _tell, **wanted)


def _serve(options: argparse.Namespace) -> int:
    from generator.serving import serve

    return serve(options.root.resolve(), _tell, options.address)


if __name__ == "__main__":
    sys.exit(main())
