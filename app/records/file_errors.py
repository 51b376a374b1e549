"""What keeping a file, reading it back and copying it out can refuse."""

from app.records.errors import RecordError


class FileRefused(RecordError):
    """A file that was not taken into the vault; nothing of it is kept."""

    code = "file"


class NotAFile(FileRefused):
    """A folder, a device or a pipe."""

    code = "file.not_a_file"


class FileEmpty(FileRefused):
    """There is nothing in it."""

    code = "file.empty"


class FileTooBig(FileRefused):
    """One file may have 512 MiB."""

    code = "file.too_big"


class FileUnreadable(FileRefused):
    """It is there, and this computer may not read it."""

    code = "file.unreadable"


class FileGone(FileRefused):
    """The stick was pulled out, or the file was moved or cut short while it was read."""

    code = "file.gone"


class FileNotCleaned(FileRefused):
    """A picture whose hidden facts (place, camera) cannot be found, so they cannot be taken out."""

    code = "file.not_cleaned"


class FileNotHere(RecordError):
    """The record is here and the bytes are not: files do not travel."""

    code = "file.not_here"


class CopyBesideVault(RecordError):
    """A plain copy is not put into the folder of the vault."""

    code = "file.beside_vault"
