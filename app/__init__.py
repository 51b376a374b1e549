"""What is decided: no widget here, no table here."""
