"""Stacks of systems and hypervisors: which mode each layer believes in, which it has, and who catches its traps."""
