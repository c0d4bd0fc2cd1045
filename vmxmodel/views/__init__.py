"""What people look at: one file a view. A view gets results as data and returns text, JSON or a picture's source."""
