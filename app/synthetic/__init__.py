"""Rows that are nobody's: made by pac-synth in a process of its own, freed of what is rare, held against the real."""
