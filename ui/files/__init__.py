"""Files kept in the vault, shown without a byte of them on the disk."""
