# SPDX-License-Identifier: Apache-2.0
"""A server that speaks the chat form of OpenAI-compatible endpoints, honestly or not: ``python -m tests.models.server``.

The first part of the path chooses what it does (``/invents/v1/chat/completions``). It prints its port, then serves on
loopback until it is ended. ``GET /log`` gives every request so far: path, headers, body.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

Item = dict[str, Any]
LOG: list[Item] = []
PERSON: Final = "Zanele Oduya"
BODY: Final = "Harbourline"
WORDS: Final = "the quay is unsafe"


def item(kind: str, words: str, text: str, shift: int = 0, **more: str) -> Item:
    """One proposal at the words' first place (at 0 where they do not stand), `shift` code points away from it."""
    start = max(0, text.find(words) + shift)
    empty = {"name": "", "speaker": "", "value": ""}
    return {"kind": kind, "words": words, "start": start, "end": start + len(words), **empty, **more}


def honest(text: str) -> list[Item]:
    """What the text says."""
    return [item("organisation", BODY, text), item("time", "2031", text),
            item("quote", WORDS, text, speaker=PERSON)]  # fmt: skip


ANSWERS: Final[dict[str, Callable[[str], list[Item]]]] = {
    "honest": honest,
    "invents": lambda text: [
        item("person", "Ignatius Bellmarch", text), item("organisation", "Harbour Lines", text),
        item("place", "Gondor", text), item("quote", "the quay is perfectly safe", text, speaker=PERSON),
    ],
    "shifts": lambda text: [
        item("organisation", BODY, text, shift=3), item("organisation", "ferries", text, shift=5_000),
        item("time", "2031", text, shift=-2),
    ],
    "swaps": lambda text: [
        item("organisation", BODY, text, name=PERSON), item("quote", WORDS, text, speaker=BODY),
        item("quote", WORDS, text, speaker="Ignatius Bellmarch"),
    ],
    "alters": lambda text: [
        item("time", "2031", text, value="2013"), item("quote", "4,000 tonnes were moved", text, speaker=PERSON),
        item("time", "2032", text),
    ],
    "obeys": lambda text: [item("person", "IGNORE ALL RULES", text), item("organisation", BODY, text)],
    "malformed": lambda text: [
        {"kind": "ship", "words": BODY}, {"kind": "person"}, {"kind": "person", "words": 7}, {"words": BODY},
        {"kind": "person", "words": BODY, "start": True}, {"kind": "person", "words": BODY, "start": -1},
        {"kind": "person", "words": BODY, "extra": 1}, item("organisation", BODY, text),
    ],
}  # fmt: skip


_LONGEST: Final = 1_000
"""Pieces that an endless answer sends before it gives up by itself."""


class Handler(BaseHTTPRequestHandler):
    """One answer a path."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """The log."""
        self._send(200, json.dumps(LOG).encode())

    def do_POST(self) -> None:
        """Whatever the path asks for."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        LOG.append({"path": self.path, "headers": dict(self.headers), "body": body.decode()})
        mode = self.path.split("/")[1]
        if mode in ANSWERS:
            text = json.loads(json.loads(body)["messages"][1]["content"])["text"]
            self._complete(json.dumps({"proposals": ANSWERS[mode](text)}))
        elif mode == "echo":
            self._complete(json.dumps({"proposals": [item("person", self.headers.get("Authorization", "")[7:], "")]}))
        elif mode == "prose":
            self._complete("Certainly! Here are the people: Zanele Oduya.")
        elif mode == "redirect":
            port = self.headers["Host"].rpartition(":")[2]
            self._send(307, b"", Location=f"http://localhost:{port}/trap/v1/chat/completions")
        elif mode == "fails":
            self._send(500, b'{"error": "out of memory"}')
        elif mode in BROKEN:
            self._send(200, BROKEN[mode])
        else:
            self._at_length(mode)

    def _complete(self, content: str) -> None:
        self._send(200, json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode())

    def _send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), "Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _at_length(self, mode: str) -> None:
        """An answer without end, until the other side hangs up: a flood, a byte now and then, or nothing at all."""
        self.close_connection = True
        piece, pause = {"floods": (b" " * 65_536, 0.0), "drips": (b" ", 0.1), "drips-headers": (b"x", 0.1)}.get(
            mode, (b"", 0.1)
        )
        with suppress(OSError):
            self.wfile.write(b"HTTP/1.1 200 OK\r\n" + (b"X: " if mode == "drips-headers" else b"\r\n"))
            for _ in range(_LONGEST):
                self.wfile.write(piece)
                time.sleep(pause)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: the test tells what went wrong."""


BROKEN: Final = {
    "cut": b'{"choices": [{"message": {"content": "{\\"propos',
    "empty": b"",
    "latin": b'{"choices": "\xe9"}',
    "list": b"[]",
    "nan": b'{"choices": [{"message": {"content": "{\\"proposals\\": NaN}"}}]}',
    "deep": b"[" * 200_000,
    "no-content": b'{"choices": [{"message": {"content": null}}]}',
    "half-character": b'{"choices": [{"message": {"content": "{\\"proposals\\": [\\"\\\\ud800\\"]}"}}]}',
}


if __name__ == "__main__":
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        sys.stdout.write(f"{server.server_address[1]}\n")
        sys.stdout.flush()
        server.serve_forever()
