"""The overview of a coordinator: its partners, and what each of them asks of it."""
