# SPDX-License-Identifier: Apache-2.0
"""What the generator finds, compared with articles that people annotated (format ``extraction-gold/1``)."""
