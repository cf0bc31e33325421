# SPDX-License-Identifier: Apache-2.0
"""Optional models: they propose, a gate admits. Off unless ``seeds/models.yml`` names one.

protocol -> records (what was answered, kept beside the explainer) -> gate -> facts marked ``model:<name>``. A build
never asks a model: ``python -m generator propose`` does. The file to read first is `gate.py`.
"""
