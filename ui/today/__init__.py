"""The first page after unlocking, and the whole lists behind its cards."""
