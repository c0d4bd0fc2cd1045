"""Asking everything that can be asked of a spec, whoever asks: the command line, Python, pytest, an editor."""
