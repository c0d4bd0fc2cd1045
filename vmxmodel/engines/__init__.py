"""One file a method. Every engine answers questions about a system within a budget (see `base`)."""
