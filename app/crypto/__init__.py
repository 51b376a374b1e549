"""Age files, SSH signatures and the primitives under them, for the bundle and the keyring: knows neither."""
