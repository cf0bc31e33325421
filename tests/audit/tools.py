# SPDX-License-Identifier: Apache-2.0
"""The programs of others that an audit runs: node and its packages, Java, Chromium; what is missing, in one line."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Final

from tests.conftest import ROOT, chrome

HERE: Final = Path(__file__).parent
FOLDER: Final = ROOT / ".build" / "audit"
PACKAGES: Final = FOLDER / "npm"
LISTS: Final = ("package.json", "package-lock.json")
AXE: Final = PACKAGES / "node_modules" / "axe-core" / "axe.min.js"
CHECKER: Final = PACKAGES / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


def missing() -> str:
    """What has to be installed first, as one line; "" when nothing is missing."""
    wanted = {
        "node 20 or newer": _answers("node", "--version"),
        "npm": _answers("npm", "--version"),
        "Java 17 or newer": _answers("java", "-version"),
        "Chromium or Chrome (or CHROME=its path)": chrome() is not None,
    }
    lacking = [name for name, is_there in wanted.items() if not is_there]
    return f"make audit needs {', '.join(lacking)}: install and try again (make test does without)." if lacking else ""


def _answers(program: str, argument: str) -> bool:
    """Whether the program is there and runs: some systems have a `java` that only says where to buy one."""
    return (
        bool(shutil.which(program))
        and not subprocess.run([program, argument], capture_output=True, check=False).returncode
    )


def install() -> None:
    """The npm packages of the lock file into ``.build/audit/npm``, once; again when the list changes."""
    if all(_same(HERE / name, PACKAGES / name) for name in LISTS) and AXE.is_file():
        return
    shutil.rmtree(PACKAGES, ignore_errors=True)
    PACKAGES.mkdir(parents=True)
    for name in LISTS:
        shutil.copy2(HERE / name, PACKAGES / name)
    print("installing axe-core, vnu-jar and lighthouse …", flush=True)
    try:
        subprocess.run(
            ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=PACKAGES, check=True
        )
    except subprocess.CalledProcessError:
        # Or the next run would take half an installation for a whole one.
        (PACKAGES / LISTS[0]).unlink()
        raise


def _same(first: Path, second: Path) -> bool:
    return second.is_file() and first.read_bytes() == second.read_bytes()
