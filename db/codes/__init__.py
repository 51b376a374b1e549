"""The closed lists: read from the CSV files in this folder, never from the vault."""
