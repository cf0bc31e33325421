# SPDX-License-Identifier: Apache-2.0
"""Whether an address is one that an article, and perhaps a key, may be sent to."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit


def wrong_address(address: str, *, has_key: bool) -> str:
    """What the address should be, "" when it is sound. A key travels encrypted, or not beyond this machine.

    >>> [wrong_address(f"http{rest}", has_key=True) for rest in ("s://models.example/v1", "://127.0.0.1:8080/v1")]
    ['', '']
    >>> wrong_address("http://models.example/v1", has_key=True)
    'https, since a key is sent'
    """
    if not (address.isascii() and address.isprintable()) or " " in address:
        return "a web address without spaces"
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return "a web address"
    if parts.scheme not in {"http", "https"} or not host:
        return "a web address"
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        return "a web address without a name, a password, ? and #"
    return "https, since a key is sent" if has_key and parts.scheme == "http" and not _is_here(host) else ""


def _is_here(host: str) -> bool:
    """True for this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
