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
        with chosen_file.opened(path) as sealed:
            if sealed.seek(0, io.SEEK_END) > BIGGEST:
                raise FileTooLarge
            sealed.seek(0)
            if not passphrase and sealed.read(len(_UNDER_PASSPHRASE)) == _UNDER_PASSPHRASE:
                raise PassphraseNeeded
            sealed.seek(0)
            return _whole(AgeReader(sealed, _identities(desk, passphrase)))
    except (AgeError, OSError, ValueError) as error:
        raise NotHandedToUs from error


def _whole(reader: AgeReader) -> IO[bytes]:
    """In memory once, however large: only the seal on its last piece says that nothing was cut off."""
    found = io.BytesIO()
    for piece in reader.chunks():
        if found.tell() + len(piece) > BIGGEST:  # it grew while it was read
            raise FileTooLarge
        found.write(piece)
    found.seek(0)
    return found


def _identities(desk: Desk, passphrase: str) -> list[Identity]:
    if passphrase:
        return [ScryptIdentity(normal(passphrase))]
    return [parse_identity(text) for text in desk.keys.identities]
