"""The sentences for files that are kept in the vault, or could not be."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "file.not_a_file": Words(
        QT_TR_NOOP("This is not a file"),
        QT_TR_NOOP("It is a folder or something else that cannot be kept as one file. Nothing was added."),
        QT_TR_NOOP("Choose one file."),
    ),
    "file.empty": Words(
        QT_TR_NOOP("The file is empty"),
        QT_TR_NOOP("There is nothing in it, so nothing was added."),
        QT_TR_NOOP("Look at the file where it came from: it may not have been copied to the end."),
    ),
    "file.too_big": Words(
        QT_TR_NOOP("The file is too big"),
        QT_TR_NOOP("One file may have 512 MB. Nothing was added."),
        QT_TR_NOOP("Make it smaller or cut it into parts, and add each part."),
    ),
    "file.unreadable": Words(
        QT_TR_NOOP("The file cannot be read"),
        QT_TR_NOOP("It is there, and this computer does not let Havenbook read it. Nothing was added."),
        QT_TR_NOOP("Check who may read it, or copy it again from where it came from."),
    ),
    "file.gone": Words(
        QT_TR_NOOP("The file is gone"),
        QT_TR_NOOP("The stick was pulled out, or the file was moved or changed while it was read. Nothing was added."),
        QT_TR_NOOP("Put the stick in again and choose the file once more."),
    ),
    "file.not_cleaned": Words(
        QT_TR_NOOP("The hidden facts in this picture cannot be taken out"),
        QT_TR_NOOP(
            "A picture may say where and with which telephone it was made. This one is damaged or very large, so this"
            " could not be removed, and it was not added."
        ),
        QT_TR_NOOP("Choose to keep the original if it is needed as evidence, or take the picture again."),
    ),
    "file.not_here": Words(
        QT_TR_NOOP("The file is not in this vault"),
        QT_TR_NOOP("Files never travel in a bundle: what is kept here is only the note that there is one."),
        QT_TR_NOOP("Ask the house that recorded it."),
    ),
    "file.beside_vault": Words(
        QT_TR_NOOP("Not into the folder of the vault"),
        QT_TR_NOOP("A plain copy there could be taken together with the vault. Nothing was written."),
        QT_TR_NOOP("Choose another folder, best on a stick that you can lock away."),
    ),
}
