# SPDX-License-Identifier: Apache-2.0
"""``make pictures``: what the pages look like, for eyes, in a folder that git ignores; the README's pictures, too."""
