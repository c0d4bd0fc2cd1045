"""A transition system as data: sorts, typed expressions, transitions, properties; and what they mean."""
