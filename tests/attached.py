"""Files put into a vault by tests, and the vault's file as it is under its key."""

from __future__ import annotations

import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import func, select

from app.services.add_record import NewRecord, add_record
from app.services.unlock_vault import unlock_vault
from db.models import Blob, BlobChunk
from tests.vaults import PASSPHRASE

MIB = 1 << 20
NEEDLE = b"her-own-handwriting "


def saved(desk, case, answer, **changes):
    answers = {
        "file": answer,
        "attachment_kind": "photo",
        "title": "Letter",
        "supervisor_only": "no",
        "may_travel": "no",
        **changes,
    }
    return add_record(desk, NewRecord("attachment", case, os.urandom(16).hex(), answers)).record


def left(desk):
    with desk.read("look") as session:
        return session.scalar(select(func.count()).select_from(Blob)), session.scalar(
            select(func.count()).select_from(BlobChunk)
        )


def again(desk):
    """Close the vault and open it as on the next morning."""
    folder = desk.vault_path
    desk.close()
    return unlock_vault(folder, "Amina", PASSPHRASE)


def decrypted(desk):
    """Every page of the vault's file and its log as they are under the key, free pages included."""
    raw = desk.vault_key.database()
    desk.store.vault.checkpoint()
    data = desk.store.vault.path.read_bytes()
    for at in range(0, len(data), 4096):
        page = data[at : at + 4096]
        start = 16 if at == 0 else 0
        cipher = Cipher(algorithms.AES256(raw), modes.CBC(page[4016:4032])).decryptor()
        yield cipher.update(page[start:4016])
