"""The sentences for every known error, one table a room."""
