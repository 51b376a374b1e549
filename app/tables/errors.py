"""Why a file is no table we can read, or does not fit its mapping; each with the facts its words need."""

from __future__ import annotations

from db.errors import Known


class TableError(Known):
    code = "table"


class TableUnreadable(TableError):
    """The file is gone, cut short or damaged."""

    code = "table.unreadable"


class NoTable(TableError):
    """A picture, a letter, a program: nothing with rows and columns."""

    code = "table.none"


class TableLocked(TableError):
    """A spreadsheet under a password of its own, or an old .xls: both begin alike and neither can be read here."""

    code = "table.locked"


class TableTooLarge(TableError):
    """More than an import may bring at once, or a file that unpacks to far more than it should."""

    code = "table.too_large"


class EncodingAsked(TableError):
    """The letters are not UTF-8; which alphabet they are in only a reader can tell."""

    code = "table.encoding_asked"


class MappingWrong(TableError):
    """The mapping names what is not there, or is no mapping."""

    code = "csv.mapping_wrong"


class ConsentUnsaid(TableError):
    """Nobody said on what the records of these people rest."""

    code = "table.consent_unsaid"
