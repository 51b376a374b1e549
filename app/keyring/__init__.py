"""What opens a vault: passphrases, key slots, the recovery code, backups; it knows no table."""
