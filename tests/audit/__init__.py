# SPDX-License-Identifier: Apache-2.0
"""``make audit``: the published pages, looked at with the tools that others would use.

Needs node and Java, which nothing else here does. ``visits.py`` opens every page in a real browser, ``checker.py`` and
``lighthouse.py`` ask the other programs, ``report.py`` tells.

The packages: ``package.json``, locked with hashes and without addresses (``npm install --package-lock-only
--omit-lockfile-registry-resolved``). Lighthouse 13 wants node 22; 12 does with 20. ``third-party-web`` is held to one
version because a package that asks for "latest" cannot be checked against a lock without addresses: ``npm ci`` refuses.
"""
