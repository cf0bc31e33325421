# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.bench``: start-up, articles a second in one process on one core, dateparser beside our dates.

Every figure is a median, with the smallest and the largest beside it: the machine may have other work.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from typing import TYPE_CHECKING

from tests.bench import finding, starting
from tests.bench.spread import in_brackets, middle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Language

LANGUAGES: tuple[tuple[Language, str], ...] = (("ar", "Arabic"), ("en", "English"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints all figures; 0 always: a slow machine is no mistake."""
    options = _options(arguments)
    on = _pin()
    print(f"Python {platform.python_version()}, {on}; articles of {options.words} words; median (smallest – largest)")
    _print_start(options.runs)
    for language, name in LANGUAGES:
        passes = finding.measured(language, options.articles, options.words, options.passes)
        _print_speed(name, passes)
        found = finding.beside_dateparser(language, options.beside, options.words)
        print(f"  dates beside dateparser: {found}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--articles", type=int, default=100, help="articles a pass (default: 100)")
    parser.add_argument("--words", type=int, default=400, help="words an article (default: 400)")
    parser.add_argument("--passes", type=int, default=7, help="passes over all articles (default: 7)")
    parser.add_argument("--runs", type=int, default=10, help="starts of the program (default: 10)")
    parser.add_argument("--beside", type=int, default=10, help="articles for dateparser (default: 10)")
    return parser.parse_args(arguments)


def _pin() -> str:
    """Keeps this process and those that it starts on one core, where the system can do that."""
    if hasattr(os, "sched_setaffinity"):
        core = max(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {core})
        return f"core {core} alone"
    return "any core"


def _print_start(runs: int) -> None:
    print("start-up, seconds")
    for what, seconds in starting.measured(runs):
        print(f"  {what:<62} {middle(seconds):.3f} {in_brackets(seconds, '.3f')}")


def _print_speed(name: str, passes: finding.Passes) -> None:
    print(f"{name}: {middle(passes.warm):.0f} articles a second {in_brackets(passes.warm, '.0f')}")
    print(f"  with no word known from an earlier article: {middle(passes.cold):.0f} {in_brackets(passes.cold, '.0f')}")
    for part, seconds in passes.parts.items():
        print(
            f"  {part:<16} {middle(seconds) * 1000:7.2f} ms an article {in_brackets([s * 1000 for s in seconds], '.2f')}"
        )


if __name__ == "__main__":
    sys.exit(main())
