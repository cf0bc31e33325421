# SPDX-License-Identifier: Apache-2.0
"""What an editor says in ``explainer.yml``: its shape, its JSON Schema, corrections and added context."""
