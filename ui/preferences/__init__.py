"""What a worker may set, and what an administrator looks after."""
