# SPDX-License-Identifier: Apache-2.0
"""How long it takes until the first article is read: whole runs of the program, and their parts in fresh processes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from tests.bench.texts import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TINY: Final = {
    "Arabic": "وصل الوفد إلى مسقط أمس الخميس، وقال وزير النقل سالم الحبسي إن العمل مستمر.\n",
    "English": "The delegation reached Muscat on Thursday, and Transport Minister Salim Habsi said work goes on.\n",
}
_TIMED: Final = """
import time
started = time.perf_counter()
{work}
print(time.perf_counter() - started)
"""
_PARTS: Final = {
    "import of all that extract needs": "import generator.extract",
    "import, names and gazetteer": (
        "from pathlib import Path\n"
        "import generator.extract\n"
        "from generator.gazetteer import load\n"
        "from generator.names import Names\n"
        "Names.load(Path('seeds/names'))\n"
        "load().find('مسقط', 'ar')"
    ),
}
_GAZETTEER: Final = """
from generator.gazetteer import load
from generator.gazetteer.keys import key
import time
started = time.perf_counter()
load().find("مسقط", "ar")
load().find("Muscat", "en")
print(time.perf_counter() - started)
"""


def measured(runs: int) -> Iterator[tuple[str, list[float]]]:
    """What was started, and the seconds of each of so many fresh processes after one that is not counted."""
    with TemporaryDirectory() as folder:
        # Compiled files as anyone has them after the first run, whatever this machine is told about them.
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        run = _Runner(runs, {**environment, "PYTHONPYCACHEPREFIX": folder})
        yield "python -c pass", run.walls("-c", "pass")
        for language, text in TINY.items():
            path = Path(folder) / f"{language}.txt"
            path.write_text(text, encoding="utf-8")
            call = ("-m", "generator", "extract", "--published=2024-05-09", str(path))
            yield f"python -m generator extract, a sentence of {language}", run.walls(*call)
            yield "  the same, seconds of the processor", run.processor(*call)
        for what, work in _PARTS.items():
            yield what, run.told(_TIMED.format(work=work))
        yield "gazetteer: load and the first name in each language", run.told(_GAZETTEER)


class _Runner:
    """Runs fresh Pythons in the project's folder."""

    def __init__(self, runs: int, environment: dict[str, str]) -> None:
        self._runs, self._environment = runs, environment

    def walls(self, *arguments: str) -> list[float]:
        """The seconds of whole processes, from the call to the exit."""
        return self._each(time.perf_counter, arguments)

    def processor(self, *arguments: str) -> list[float]:
        """The seconds that a processor worked for them: other work on the machine counts less."""
        return self._each(_of_children, arguments)

    def told(self, code: str) -> list[float]:
        """The seconds that the processes print."""
        return [float(self._run("-c", code)) for _ in range(self._runs + 1)][1:]

    def _each(self, clock: Callable[[], float], arguments: tuple[str, ...]) -> list[float]:
        seconds = []
        for _ in range(self._runs + 1):
            started = clock()
            self._run(*arguments)
            seconds.append(clock() - started)
        return seconds[1:]

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-X", "utf8", *arguments],
            cwd=ROOT, check=True, capture_output=True, text=True, encoding="utf-8", env=self._environment,
        )  # fmt: skip
        return done.stdout


def _of_children() -> float:
    times = os.times()
    return times.children_user + times.children_system
