"""Formal models of hardware virtualization, and a checker that answers with evidence."""

__version__ = "0.1.0"
