"""What the properties of a spec would not notice: systematic mutants of it, and what tells each from the original."""
