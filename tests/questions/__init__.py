"""Questions of specs/questions.toml, answered by one command each; docs/questions.md is written from the answers."""
