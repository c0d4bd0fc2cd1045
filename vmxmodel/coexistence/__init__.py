"""Who can run beside whom: parties put together in one machine, four questions, and what to change."""
