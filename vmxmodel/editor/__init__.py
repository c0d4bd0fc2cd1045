"""For editors: a language server, and how specs are highlighted."""
