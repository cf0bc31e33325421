# SPDX-License-Identifier: Apache-2.0
"""``simulate``: a project of invented explainers in both languages, to measure search on a large archive.

The same number and seed give the same bytes; explainer 7 is the same in an archive of 30 and of 300.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from generator.names import Names
from generator.problems import in_words, problem
from generator.simulate.compose import told
from generator.simulate.project import MARK, prepare, write_names, write_seed
from generator.simulate.world import World

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def simulate(root: Path, tell: Callable[[str], None], *, count: int, output: Path, seed: str) -> int:
    """Writes the project into `output`; 1 where that holds something else. `root`: the project with the program."""
    started = time.perf_counter()
    if output.exists() and not (output / MARK).is_file() and (not output.is_dir() or any(output.iterdir())):
        tell(in_words(problem("SIMULATE-FOLDER", str(output))))
        return 1
    real, _ = Names.load(root / "seeds" / "names")
    world = World(seed, real)
    articles = [told(number, seed, world) for number in range(1, count + 1)]
    prepare(root, output)
    names = write_names(output / "seeds" / "names", world.cast.values())
    sentences = sum(write_seed(output, article, names) for article in articles)
    seconds = time.perf_counter() - started
    tell(f"{count} explainers with {sentences} sentences in {output}, {seconds:.1f} s; nothing in them is real")
    tell(f"Build it with: make -C {output} site")
    return 0
