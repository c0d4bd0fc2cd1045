"""How long this program takes beside others on the same work. `python -m tests.bench --help`."""
