"""Two records that may be of one person: the pairs, side by side, and what was decided."""
