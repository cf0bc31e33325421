# SPDX-License-Identifier: Apache-2.0
"""A site on loopback as a host of static files serves it: compressed, kept alive, with its own 404 page."""

from __future__ import annotations

import gzip
import http.server
import mimetypes
import threading
from functools import cache
from typing import TYPE_CHECKING, ClassVar, Final, Self

if TYPE_CHECKING:
    from pathlib import Path

PORT: Final = 8460
"""Always the same, or the site would have to be built for another address each time."""
ADDRESS: Final = f"http://127.0.0.1:{PORT}/"
_COMPRESSED: Final = ("text/", "application/json", "application/xml", "image/svg", "application/geo+json")


@cache
def _compressed(path: Path, changed: int) -> bytes:  # noqa: ARG001
    return gzip.compress(path.read_bytes(), 9, mtime=0)


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder: ClassVar[Path]
    prefix: ClassVar[str]

    def do_GET(self) -> None:
        self._answer(is_whole=True)

    def do_HEAD(self) -> None:
        self._answer(is_whole=False)

    def _answer(self, *, is_whole: bool) -> None:
        path, status = self._path()
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        is_text = kind.startswith(_COMPRESSED) or path.suffix in {".js", ".geojson"}
        is_packed = is_text and "gzip" in self.headers.get("Accept-Encoding", "")
        body = _compressed(path, path.stat().st_mtime_ns) if is_packed else path.read_bytes()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if is_text else kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if is_packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        if is_whole:
            self.wfile.write(body)

    def _path(self) -> tuple[Path, int]:
        """The file asked for, or the 404 page and 404."""
        asked = self.path.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0]
        if not asked.startswith(self.prefix):
            return self.folder / "404.html", 404
        path = (self.folder / asked.removeprefix(self.prefix).lstrip("/")).resolve()
        if path.is_dir():
            path /= "index.html"
        if path.is_file() and path.is_relative_to(self.folder):
            return path, 200
        return self.folder / "404.html", 404

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: the report tells."""


class PortTakenError(Exception):
    """Another audit is running, or another program has the port."""


class Host:
    """A site on loopback while the block runs, below `prefix`; `address` and `prefix` end in a slash."""

    def __init__(self, site: Path, port: int = PORT, prefix: str = "/") -> None:
        handler = type("Handler", (_Handler,), {"folder": site.resolve(), "prefix": prefix})
        try:
            self._server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
        except OSError as error:
            raise PortTakenError(f"port {port} of this machine is taken; is another audit running?") from error
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}{prefix}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
