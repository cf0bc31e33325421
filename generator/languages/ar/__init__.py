# SPDX-License-Identifier: Apache-2.0
"""Arabic words, one file for each area of ``generator/languages``."""
