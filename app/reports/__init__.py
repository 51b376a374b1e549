"""Counting, with the same care for names as the rest."""
