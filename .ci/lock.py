# SPDX-License-Identifier: Apache-2.0
"""``python .ci/lock.py``: ``pyproject.toml`` -> the three requirements files.

One answer for every system and every Python from 3.11 on, each package with its hashes; no address stands in the files,
so that anyone's mirror will do. The other two lists hold to the versions of the first.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Final

COMPILE: Final = (
    sys.executable, "-m", "uv", "--no-config", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11",
    "--generate-hashes", "--custom-compile-command", "make lock", "--upgrade",
)  # fmt: skip
LISTS: Final = (
    ("pyproject.toml", "--output-file", "requirements.txt"),
    (
        "pyproject.toml", "--group", "test", "--group", "lint", "--group", "bench",
        "--constraint", "requirements.txt", "--output-file", "requirements-dev.txt",
    ),
    (
        "--group", "gazetteer", "--constraint", "requirements.txt", "--override", ".ci/unwanted.txt",
        "--output-file", "requirements-gazetteer.txt",
    ),
)  # fmt: skip


def main() -> int:
    """0 when all three files were written, else the exit status of the first that failed."""
    for arguments in LISTS:
        status = subprocess.run([*COMPILE, *arguments], check=False).returncode
        if status:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
