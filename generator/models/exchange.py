# SPDX-License-Identifier: Apache-2.0
"""One POST to one address, bounded in time and size.

`http.client` follows no redirect and asks no proxy, so that nothing is ever sent anywhere else.
"""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from threading import Event, Timer
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from generator.models.protocol import ProposerError

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_BYTES: Final = 2_000_000
"""Size of an answer that is read at all."""
_OK: Final = 200


def post(address: str, body: bytes, headers: Mapping[str, str], seconds: float) -> bytes:
    """The body of the answer. Raises ProposerError, which names the host and never a header."""
    parts = urlsplit(address)
    host = parts.netloc
    connection = (
        HTTPSConnection(host, timeout=seconds, context=ssl.create_default_context())
        if parts.scheme == "https"
        else HTTPConnection(host, timeout=seconds)
    )
    try:
        status, answer = _exchange(connection, parts.path, body, headers, seconds)
    except TimeoutError:
        raise ProposerError(f"{host} did not answer within {seconds:g} s") from None
    except (OSError, HTTPException) as error:
        raise ProposerError(f"{host}: {type(error).__name__}") from None
    finally:
        connection.close()
    if status != _OK:
        raise ProposerError(f"{host} answered with the status {status}")
    if len(answer) > MAX_BYTES:
        raise ProposerError(f"{host} answered with more than {MAX_BYTES:,} bytes")
    return answer


def _exchange(
    connection: HTTPConnection, path: str, body: bytes, headers: Mapping[str, str], seconds: float
) -> tuple[int, bytes]:
    """Status and body, at most one byte more than counts. Raises TimeoutError when the whole takes too long.

    The time limit of a socket begins anew with every byte; the timer ends a server that sends one now and then.
    """
    connection.connect()
    is_late = Event()
    timer = Timer(seconds, _hang_up, (connection.sock, is_late))
    timer.daemon = True
    timer.start()
    try:
        connection.request("POST", path, body, dict(headers))
        response = connection.getresponse()
        answer = response.read(MAX_BYTES + 1) if response.status == _OK else b""
    except (OSError, HTTPException):
        if is_late.is_set():
            raise TimeoutError from None
        raise
    finally:
        timer.cancel()
    if is_late.is_set():
        raise TimeoutError
    return response.status, answer


def _hang_up(connected: socket.socket, is_late: Event) -> None:
    is_late.set()
    # It may have been closed in the same moment.
    with suppress(OSError):
        connected.shutdown(socket.SHUT_RDWR)
