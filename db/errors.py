"""Every error the vault and its journal can name, each with a code and the facts its words need."""

from __future__ import annotations

from typing import ClassVar


class Known(Exception):
    """An error with words for a person: app/errors.py finds them by `code` and fills them from `facts`."""

    code: ClassVar[str] = "known"

    def __init__(self, message: str = "", **facts: str) -> None:
        super().__init__(message or self.code)
        self.facts: dict[str, str] = facts


class VaultError(Known):
    code = "vault"


class VaultMissing(VaultError):
    """There is no vault in this folder."""

    code = "vault.missing"


class VaultExists(VaultError):
    """A new vault is never written over an old one."""

    code = "vault.exists"


class NotAVault(VaultError):
    """The file is there but is not an encrypted vault (empty, too short, or in clear)."""

    code = "vault.not_a_vault"


class WrongKey(VaultError):
    """The key does not open the file. SQLCipher cannot tell a wrong key from a damaged first page."""

    code = "vault.wrong_key"


class Damaged(VaultError):
    """The key opened the file, and a later page is not what was written."""

    code = "vault.damaged"


class VaultTooNew(VaultError):
    """A newer Havenbook has changed this vault's schema."""

    code = "vault.too_new"


class VaultInUse(VaultError):
    """Another Havenbook has this vault open."""

    code = "vault.in_use"


class ReadOnlyFolder(VaultError):
    """The folder or a file in it cannot be written."""

    code = "vault.read_only"


class VaultFull(VaultError):
    """The disk has no room left for what was to be written."""

    code = "vault.full"


class DiskFailed(VaultError):
    """The disk did not do what was asked: it was pulled out, it is going bad, or it stopped answering."""

    code = "vault.disk_failed"


class UnsafeBuild(VaultError):
    """The library under us is not SQLCipher, or would write plain temporary files."""

    code = "vault.unsafe_build"


class VaultClosed(VaultError):
    """The vault was locked; its key is gone."""

    code = "vault.closed"


class UpgradeFailed(VaultError):
    """The schema could not be brought up to date; the vault is as it was."""

    code = "vault.upgrade_failed"


class JournalError(Known):
    code = "journal"


class Unwritten(JournalError):
    """A kept record was changed where no author stands for the change."""

    code = "journal.unwritten"


class NeverDeleted(JournalError):
    """Kept records are erased, never deleted."""

    code = "journal.never_deleted"


class AlreadyErased(JournalError):
    """The person was erased; nothing is written about her any more."""

    code = "journal.erased"


class ForkedLine(JournalError):
    """The same replica and number, with another content, was already here."""

    code = "journal.forked"
