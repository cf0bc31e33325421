# SPDX-License-Identifier: Apache-2.0
"""What a language knows: one folder a language, the same file names in each.

``languages/<area>.py`` is the schema of an area (a frozen dataclass), ``languages/ar/<area>.py`` and
``languages/en/<area>.py`` fill it in. A finder takes the one of the article's language.
"""
