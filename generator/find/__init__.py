# SPDX-License-Identifier: Apache-2.0
"""Finders, one file each; their order is in ``order.py``."""
