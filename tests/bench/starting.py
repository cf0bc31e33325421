# SPDX-License-Identifier: Apache-2.0
"""How long it takes until the first article is read: whole runs of the program, and their parts in fresh processes."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from tests.bench.texts import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    yield "python -c pass", _walls(runs, "-c", "pass")
    with TemporaryDirectory() as folder:
        for language, text in TINY.items():
            path = Path(folder) / f"{language}.txt"
            path.write_text(text, encoding="utf-8")
            call = ("-m", "generator", "extract", "--published=2024-05-09", str(path))
            yield f"python -m generator extract, a sentence of {language}", _walls(runs, *call)
    for what, work in _PARTS.items():
        yield what, [float(_run("-c", _TIMED.format(work=work))) for _ in range(runs + 1)][1:]
    yield (
        "gazetteer: load and the first name in each language",
        [float(_run("-c", _GAZETTEER)) for _ in range(runs + 1)][1:],
    )


def _walls(runs: int, *arguments: str) -> list[float]:
    """The seconds of whole processes, from the call to the exit."""
    seconds = []
    for _ in range(runs + 1):
        started = time.perf_counter()
        _run(*arguments)
        seconds.append(time.perf_counter() - started)
    return seconds[1:]


def _run(*arguments: str) -> str:
    """What a fresh Python prints in the project's folder."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", *arguments],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return done.stdout
