"""Tests of what editors use."""
