"""Havenbook without a window: the same services, from a command line."""
