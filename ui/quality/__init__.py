"""The quality of the records: what is complete, what contradicts itself, and what was asked of whom."""
