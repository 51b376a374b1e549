"""The sentences for tables that others made: what keeps a whole file from being brought in."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "row.overtaken": Words(
        QT_TR_NOOP("This row is older than what stands here"),
        QT_TR_NOOP(
            "A newer table was taken in for this person. The older row would put back what was. Nothing changed."
        ),
        QT_TR_NOOP("Let this row go. If it is right after all, correct the answer on the page of the case."),
    ),
    "table.unreadable": Words(
        QT_TR_NOOP("This table cannot be read"),
        QT_TR_NOOP(
            "The file is not there, you may not read it, or it is cut short or damaged. Nothing was brought in."
        ),
        QT_TR_NOOP("Open it in a spreadsheet, save it again as .xlsx or .csv, and choose the new file."),
    ),
    "table.none": Words(
        QT_TR_NOOP("This is not a table"),
        QT_TR_NOOP(
            "The file has no rows and columns: it may be a letter, a picture, or empty. Nothing was brought in."
        ),
        QT_TR_NOOP("Choose a spreadsheet saved as .xlsx, or a table of text saved as .csv."),
    ),
    "table.locked": Words(
        QT_TR_NOOP("This spreadsheet has a password or is of the old kind"),
        QT_TR_NOOP("Files with a password of their own, and old .xls files, cannot be opened here."),
        QT_TR_NOOP(
            "Open it in a spreadsheet, save it as .xlsx without a password, choose that, and delete it afterwards."
        ),
    ),
    "table.sealed": Words(
        QT_TR_NOOP("This file is sealed"),
        QT_TR_NOOP("Only the desk it was sealed for can open it. Nothing was brought in."),
        QT_TR_NOOP("Open it under Hand out data, or with havenbook open-dataset, and choose what is written there."),
    ),
    "table.all_our_data": Words(
        QT_TR_NOOP("This is all the data of a house"),
        QT_TR_NOOP("It comes in whole, person by person, and not by its columns. Nothing was brought in."),
        QT_TR_NOOP("An administrator brings it in under “Old records”, or with havenbook import-table."),
    ),
    "table.packed": Words(
        QT_TR_NOOP("There are several files in this one"),
        QT_TR_NOOP("It is a ZIP with spreadsheets in it, and one of them has to be chosen. Nothing was brought in."),
        QT_TR_NOOP("Unpack it, and choose the file with the people. Delete what you unpacked afterwards."),
    ),
    "table.not_of_people": Words(
        QT_TR_NOOP("The rows of this table are not people"),
        QT_TR_NOOP(
            "It is the table “{table}” of a set: its rows belong to people who stand in another. Nothing was"
            " brought in."
        ),
        QT_TR_NOOP("Open the whole set, as ZIP, XLSX or JSON, and choose “{instead}”. Type the rest in by hand."),
    ),
    "table.only_units": Words(
        QT_TR_NOOP("This table is for counting"),
        QT_TR_NOOP(
            "It is “{table}” of the ICS-TIP units: no record of a person can be made of it. Nothing was brought in."
        ),
        QT_TR_NOOP(
            "Ask the sender for the same people as HTCDS or CTDC, or as a bundle of Havenbook. What the file holds is"
            " shown under “Hand out data”."
        ),
    ),
    "table.synthetic": Words(
        QT_TR_NOOP("Synthetic rows are nobody’s record"),
        QT_TR_NOOP("They were made from counts, and no row of them is a person. Nothing was brought in."),
        QT_TR_NOOP("Look into the file under “Hand out data”: it says what the rows hold, and whether they are whole."),
    ),
    "table.too_large": Words(
        QT_TR_NOOP("This table is too large"),
        QT_TR_NOOP("It has more rows or columns than can be brought in at once, or unpacks to far too much."),
        QT_TR_NOOP("Save only the sheet and the columns you need, in parts of at most 200,000 rows."),
    ),
    "table.encoding_asked": Words(
        QT_TR_NOOP("Which writing is this?"),
        QT_TR_NOOP("The letters of this file are not saved as UTF-8, and a wrong guess would spoil every name."),
        QT_TR_NOOP("Choose the writing in which the examples can be read, or save the file again as CSV UTF-8."),
    ),
    "table.consent_unsaid": Words(
        QT_TR_NOOP("Say what these records rest on"),
        QT_TR_NOOP("Nobody has said whether these people agreed to a record. Nothing was brought in."),
        QT_TR_NOOP(
            "Say what they agreed to, or that the old records do not tell: then care goes on and nothing is shared."
        ),
    ),
    "csv.mapping_wrong": Words(
        QT_TR_NOOP("The mapping does not fit"),
        QT_TR_NOOP("The mapping and the table do not fit together: {what}. Nothing was brought in."),
        QT_TR_NOOP("Correct the mapping and try again."),
    ),
}
