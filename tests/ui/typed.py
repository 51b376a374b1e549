"""The worker of the test vaults, and what that worker types."""

NAME = "Pich Mali"
PASSPHRASE = "unfold grape ranch celery pebbly almost"
