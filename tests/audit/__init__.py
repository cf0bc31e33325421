# SPDX-License-Identifier: Apache-2.0
"""``make audit``: the published pages, looked at with the tools that others would use.

Needs node and Java, which nothing else here does. ``visits.py`` opens every page in a real browser, ``checker.py`` and
``lighthouse.py`` ask the other programs, ``report.py`` tells.
"""
