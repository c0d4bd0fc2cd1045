"""The command line: one file a verb. Only here is anything printed, and only here does the program end."""
