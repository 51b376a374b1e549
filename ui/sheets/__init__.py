"""The organisation's own questionnaires on the screen: filled, read and corrected."""
