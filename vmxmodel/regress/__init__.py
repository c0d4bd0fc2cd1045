"""What keeps a proved spec proved: the verdict lock."""
