"""Cases: the list, and one case with its panels."""
