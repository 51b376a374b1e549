"""A file that was sealed for this desk, or under a passphrase, opened in memory: nothing of it is used before all of it
was found to be whole.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from app import chosen_file
from app.crypto.age import AgeReader, parse_identity
from app.crypto.age_recipients import ScryptIdentity
from app.crypto.errors import AgeError
from app.keyring.passphrase import normal
from app.records.dataset_errors import FileTooLarge, NotHandedToUs, PassphraseNeeded

if TYPE_CHECKING:
    from pathlib import Path
    from typing import IO

    from app.crypto.age_recipients import Identity
    from app.desk import Desk

BIGGEST: Final = 256 << 20
MARK: Final = b"age-encryption.org/"
_UNDER_PASSPHRASE: Final = b"age-encryption.org/v1\n-> scrypt "
ZIP: Final = b"PK\x03\x04"


def is_sealed(path: Path | str) -> bool:
    """OSError where there is no file."""
    with chosen_file.opened(path) as file:
        return file.read(len(MARK)) == MARK


def opened(desk: Desk, path: Path | str, passphrase: str = "") -> IO[bytes]:
    """What is in it, to be read from any place. Raises NotHandedToUs, PassphraseNeeded, FileTooLarge."""
    try:
        whole = chosen_file.read(path, BIGGEST)
        if len(whole) > BIGGEST:
            raise FileTooLarge
        if not passphrase and whole.startswith(_UNDER_PASSPHRASE):
            raise PassphraseNeeded
        sealed = io.BytesIO(whole)
        return io.BytesIO(b"".join(AgeReader(sealed, _identities(desk, passphrase)).chunks()))
    except (AgeError, OSError, ValueError) as error:
        raise NotHandedToUs from error


def _identities(desk: Desk, passphrase: str) -> list[Identity]:
    if passphrase:
        return [ScryptIdentity(normal(passphrase))]
    return [parse_identity(text) for text in desk.keys.identities]
