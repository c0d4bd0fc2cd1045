"""Claims of specs/claims.toml, held against the models; docs/claims.md is written from what comes of it."""
