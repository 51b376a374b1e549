"""The front door: unlock, first vault, recovery, and every way of locking."""
