"""What an answer rests on: traces that were replayed, certificates that a second solver re-checks."""
