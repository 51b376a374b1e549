"""What organisations say of themselves, and where they differ before their numbers stand side by side."""
