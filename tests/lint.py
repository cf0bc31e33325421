# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.lint``: every tool that looks at the code, each one run even when another found something.

The last of them compares the documents with the code (``tests/test_house.py``).
"""

from __future__ import annotations

import subprocess
import sys
from typing import Final

TOOLS: Final = (
    ("ruff", "check", "--quiet"),
    ("ruff", "format", "--check", "--quiet"),
    ("mypy",),
    ("codespell_lib",),
    ("tests.patterns",),
    ("pytest", "--quiet", "tests/test_house.py"),
)


def main() -> int:
    """0 when every tool is content, else 1 after naming those that are not."""
    failed: list[str] = []
    for tool in TOOLS:
        print(">", *tool, flush=True)
        if subprocess.run([sys.executable, "-m", *tool], check=False).returncode:
            failed.append(" ".join(tool))
    print("lint:", "not content: " + ", ".join(failed) if failed else "nothing found")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
