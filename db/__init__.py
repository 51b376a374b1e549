"""What is kept: the encrypted vault, its tables, its journal and its migrations."""
