"""The one page on which every record of a case is written and corrected."""
