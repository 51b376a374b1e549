"""What can go wrong between a passphrase and a vault's key, each with a code and the facts its words need."""

from typing import ClassVar


class KeyringError(Exception):
    """A known failure of this room; app/errors.py has the words."""

    code: ClassVar[str] = "keyring"

    def __init__(self, **facts: str) -> None:
        super().__init__(self.code)
        self.facts = facts


class Waits(KeyringError):
    """A failure after which the next try must wait."""

    def __init__(self, wait_seconds: int = 0) -> None:
        super().__init__(wait=str(wait_seconds))
        self.wait_seconds = wait_seconds


class WrongPassphrase(Waits):
    code = "vault.wrong_passphrase"


class WrongRecoveryCode(Waits):
    """A well-formed code that opens no slot of this vault."""

    code = "recovery.wrong_code"


class TooManyTries(Waits):
    """The wait after the last wrong try is not over; nothing was tried."""

    code = "vault.too_many_tries"


class MistypedCode(KeyringError):
    """The recovery code does not agree with its own check letters."""

    code = "recovery.mistyped"


class MissingSlotFile(KeyringError):
    code = "vault.missing_slot_file"


class DamagedSlotFile(KeyringError):
    """The slot file cannot be read, or asks for a cost that no slot may have."""

    code = "vault.damaged_slot_file"


class NewerSlotFile(KeyringError):
    code = "vault.newer_slot_file"


class SlotFileAltered(KeyringError):
    """My own slot opened, but the file is not what the vault's key signed: an alarm, never a lock-out."""

    code = "vault.slot_file_altered"


class SlotFileOlder(KeyringError):
    """The vault remembers a newer slot file: the one beside it is an old copy."""

    code = "vault.slot_file_older"


class BadPassphrase(KeyringError):
    """Empty, too long, or with characters that no keyboard types twice the same way."""

    code = "passphrase.characters"


class WeakPassphrase(KeyringError):
    code = "passphrase.weak"


class BadName(KeyringError):
    """An empty name, or one that holds what no keyboard types."""

    code = "worker.bad_name"


class BadSite(KeyringError):
    """The short code that case numbers begin with: two to eight letters or digits."""

    code = "organisation.bad_site"


class UnknownWorker(KeyringError):
    """The key opened the vault, but nobody in it has this name or this slot."""

    code = "worker.unknown"


class FolderNotEmpty(KeyringError):
    code = "vault.folder_not_empty"


class MayNotLeave(KeyringError):
    """Nobody writes down her own leaving, and a supervisor none of an administrator."""

    code = "worker.may_not_leave"


class LeftWrongDay(KeyringError):
    """No day, a day to come, or one before she came."""

    code = "worker.left_wrong_day"


class NameTaken(KeyringError):
    code = "worker.name_taken"


class NotABackup(KeyringError):
    code = "backup.not_a_backup"


class DamagedBackup(KeyringError):
    code = "backup.damaged"


class NewerBackup(KeyringError):
    code = "backup.newer"


class BackupNotProved(KeyringError):
    """What was read back from the drive is not what was written."""

    code = "backup.not_proved"


class DraftNotKept(KeyringError):
    """The half-typed form could not be written; what is on the screen is still there."""

    code = "draft.not_kept"
