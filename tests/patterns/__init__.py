# SPDX-License-Identifier: Apache-2.0
"""Which regular expressions can explode: ``python -m tests.patterns``, a part of ``make lint``.

The patterns are those that the program really compiles, word lists and all, not the pieces that stand in its files.
"""
