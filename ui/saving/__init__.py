"""Saving figures as a file, from whichever page shows them: sealed for whom, or why not."""
