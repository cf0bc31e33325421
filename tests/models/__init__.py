# SPDX-License-Identifier: Apache-2.0
"""Optional models: what they propose, what the gate admits, what the pages say of it."""
