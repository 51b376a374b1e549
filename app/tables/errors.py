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


class TableSealed(TableError):
    """A sealed file: it is opened where data sets are, and not here."""

    code = "table.sealed"


class AllOurData(TableError):
    """All the data of a house, or a file under a passphrase, as that leaves: brought in whole, not by its columns."""

    code = "table.all_our_data"


class TablePacked(TableError):
    """A ZIP with spreadsheets in it, of which one has to be chosen."""

    code = "table.packed"


class NotOfPeople(TableError):
    """Rows of a set that belong to people and are none."""

    code = "table.not_of_people"


class OnlyUnits(TableError):
    """Rows for counting, from which no record of a person can be made again."""

    code = "table.only_units"


class NobodysRows(TableError):
    """Synthetic rows: no row of them is a person."""

    code = "table.synthetic"


class EncodingAsked(TableError):
    """The letters are not UTF-8; which alphabet they are in only a reader can tell."""

    code = "table.encoding_asked"


class MappingWrong(TableError):
    """The mapping names what is not there, or is no mapping."""

    code = "csv.mapping_wrong"


class ConsentUnsaid(TableError):
    """Nobody said on what the records of these people rest."""

    code = "table.consent_unsaid"
