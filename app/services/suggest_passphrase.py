"""Six words nobody could guess, and how strong a passphrase of one's own is."""

from collections.abc import Sequence

from app.keyring import passphrase
from app.keyring.passphrase import Strength


def suggest() -> str:
    return passphrase.suggest()


def judge(text: str, about: Sequence[str] = ()) -> Strength:
    """`about` are the names of the worker and the organisation: they are tried first by anyone who knows the house."""
    return passphrase.judge(text, about)


__all__ = ["Strength", "judge", "suggest"]
