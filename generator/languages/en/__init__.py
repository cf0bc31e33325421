# SPDX-License-Identifier: Apache-2.0
"""English words, one file for each area of ``generator/languages``."""
