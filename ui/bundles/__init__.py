"""Sharing and receiving: the stick, out and in, and what waits for a decision after it."""
