"""Existing data: tables that others made, brought in step by step, and the rows of them that wait."""
