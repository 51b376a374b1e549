"""The house as a board of rooms and beds: who sleeps where, what is free, how full it was."""
