# SPDX-License-Identifier: Apache-2.0
"""``docs/`` -> ``site/``: a stock ``mkdocs build``, done aside and swapped in when it is whole.

`mkdocs build` empties its target first, so a kill or a full disk would leave half a site; here the last good one stays
until the new one is complete.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.problems import problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model import Problem

BUILD: Final = ".build"
WRITING: Final = ".writing"
ADOPTING: Final = ".adopting"
"""Ends of the names of files and folders that take their own name when they are whole."""
_SITE_URL: Final = re.compile(r"^site_url:[^\n]*?(?P<address>https?://[^\"'\]\s]+)", re.MULTILINE)
_IGNORED: Final = frozenset(
    {"__pycache__", ".build", ".git", ".venv", "site", ".pytest_cache", ".mypy_cache", ".ruff_cache"}
)


@contextmanager
def only_run(root: Path) -> Iterator[bool]:
    """True while this is the only run on the project; the lock dies with its process."""
    folder = root / BUILD
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("a") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True


def build(root: Path, files: Mapping[str, bytes]) -> tuple[Path | None, tuple[Problem, ...]]:
    """The finished site in a folder of its own: `files` over what people keep in ``docs/``; None with the problem."""
    from generator.write import listed

    staged, target = root / BUILD / "docs", root / BUILD / "site"
    for folder in (staged, target):
        shutil.rmtree(folder, ignore_errors=True)
    own = set(listed(root / "docs"))
    for path in sorted((root / "docs").rglob("*")) if (root / "docs").is_dir() else ():
        below = path.relative_to(root / "docs").as_posix()
        if path.is_file() and below not in own and not path.name.startswith("."):
            _put(staged / below, path.read_bytes())
    for below, content in files.items():
        _put(staged / below, content)
    done = subprocess.run(  # noqa: S603  (our own interpreter, fixed arguments)
        [sys.executable, "-m", "generator.mkdocs_build", str(root / "mkdocs.yml"), str(staged), str(target)],
        cwd=root, capture_output=True, text=True, check=False, env=_environment(root),
    )  # fmt: skip
    if done.returncode:
        return None, (problem("BUILD-MKDOCS", "mkdocs.yml", reason=_last_words(done.stderr or done.stdout)),)
    return target, ()


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _environment(root: Path) -> dict[str, str]:
    """One hash seed and one date for every build: the same input gives the same bytes."""
    return {
        "SOURCE_DATE_EPOCH": "0", **os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(root),
        "NO_MKDOCS_2_WARNING": "1",
    }  # fmt: skip


def _last_words(output: str) -> str:
    lines = [line.strip() for line in output.split("\n") if line.strip()]
    told = [line for line in lines if line.startswith(("ERROR", "WARNING", "Aborted", "Config"))] or lines[-3:]
    return " | ".join(told[:5]) or "nothing"


def swap(root: Path, finished: Path) -> None:
    """``site/`` becomes the finished one; the old one is deleted after it."""
    site, old = root / "site", root / BUILD / "site-before"
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    finished.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def recover(root: Path) -> None:
    """Mends what a killed run left: the last good site between the two renames of `swap`, files half written."""
    site, old = root / "site", root / BUILD / "site-before"
    if old.is_dir() and not site.exists():
        old.rename(site)
    for folder in ("seeds", "docs", f"{BUILD}/serve"):
        for path in (root / folder).rglob(f".*{WRITING}"):
            path.unlink(missing_ok=True)
        for path in (root / folder).glob(f".*{ADOPTING}"):
            shutil.rmtree(path, ignore_errors=True)


def address(root: Path) -> str:
    """The site's root as ``mkdocs.yml`` gives it (the variable SITE_URL goes before), with a slash; "" without one."""
    settings = root / "mkdocs.yml"
    written = settings.read_text(encoding="utf-8") if settings.is_file() else ""
    found = _SITE_URL.search(written)
    known = os.environ.get("SITE_URL") or (found["address"] if found else "")
    return f"{known.rstrip('/')}/" if known else ""


def digest(root: Path) -> dict[str, str]:
    """Size, time and place of everything that a site is made from and of the site itself, as one value each."""
    inputs = ("seeds", "generator", "docs", "mkdocs.yml", "requirements.txt")
    values = {name: _digest_of(root / name) for name in (*inputs, "site")}
    values["python"] = sys.version
    values["environment"] = os.environ.get("SITE_URL", "")
    return values


def _digest_of(path: Path) -> str:
    lines: list[str] = []
    if path.is_dir():
        for folder, names, files in os.walk(path):
            names[:] = sorted(name for name in names if name not in _IGNORED)
            lines.extend(_line(Path(folder) / name, path) for name in sorted(files))
    elif path.exists():
        lines.append(_line(path, path.parent))
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def _line(file: Path, base: Path) -> str:
    """A file's name, size, time in nanoseconds and inode: not its content, for a site may have 2,000 pages."""
    found = file.lstat()
    return f"{file.relative_to(base).as_posix()}\t{found.st_size}\t{found.st_mtime_ns}\t{found.st_ino}"


def is_current(root: Path) -> bool:
    """True when nothing has changed since the last good site was made."""
    stamp = root / BUILD / "stamp.json"
    if not stamp.is_file() or not (root / "site").is_dir():
        return False
    try:
        known = json.loads(stamp.read_text(encoding="utf-8"))
    except ValueError:
        return False
    return bool(known == digest(root))


def remember(root: Path) -> None:
    """Notes what the site was made from."""
    (root / BUILD / "stamp.json").write_text(json.dumps(digest(root), indent=1) + "\n", encoding="utf-8")
