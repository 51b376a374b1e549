"""What changed: folding lines into records, choosing what travels, taking in what arrived."""
