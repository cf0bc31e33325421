# SPDX-License-Identifier: Apache-2.0
"""Pages and data files -> ``docs/``: writes what changed, deletes what nobody makes any more, all or nothing.

In: the files as bytes by their path below ``docs/``. The generator's own manifest (``docs/.generated``) lists what it
wrote; nothing else is ever deleted.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from generator.site import WRITING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

MANIFEST: Final = ".generated"


def write_file(path: Path, content: bytes) -> bool:
    """True when the file was written: it is replaced whole, and only if its bytes differ."""
    if path.is_file() and path.read_bytes() == content:
        return False
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=WRITING)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.chmod(aside, 0o644)  # noqa: PTH101  (mkstemp makes private files; a site is read by others)
        os.replace(aside, path)  # noqa: PTH105  (atomic on every system)
    except BaseException:
        os.unlink(aside)  # noqa: PTH108
        raise
    return True


def listed(docs: Path) -> tuple[str, ...]:
    """What the last run wrote, paths below ``docs/``; () before the first run."""
    manifest = docs / MANIFEST
    if not manifest.is_file():
        return ()
    return tuple(line for line in manifest.read_text(encoding="utf-8").split("\n") if _is_below(line))


def _is_below(line: str) -> bool:
    """A manifest somebody edited must not delete files elsewhere."""
    return bool(line) and not line.startswith("/") and ".." not in line.split("/")


def write_docs(docs: Path, files: Mapping[str, bytes]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Paths written and paths deleted, both sorted.

    The manifest first names old and new files together: a kill in the middle then loses track of none.
    """
    before = set(listed(docs))
    _write_manifest(docs, before | set(files))
    written = tuple(path for path in sorted(files) if write_file(docs / path, files[path]))
    deleted = tuple(sorted(path for path in before - set(files) if (docs / path).is_file()))
    for path in deleted:
        (docs / path).unlink()
    _remove_empty(docs, deleted)
    _write_manifest(docs, files)
    return written, deleted


def _write_manifest(docs: Path, paths: Iterable[str]) -> None:
    write_file(docs / MANIFEST, "".join(f"{path}\n" for path in sorted(paths)).encode())


def _remove_empty(docs: Path, deleted: Iterable[str]) -> None:
    for folder in sorted({(docs / path).parent for path in deleted}, key=lambda p: -len(p.parts)):
        current = folder
        while current != docs and current.is_dir() and not any(current.iterdir()):
            current.rmdir()
            current = current.parent
