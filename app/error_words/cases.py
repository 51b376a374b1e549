"""The sentences for recording, correcting, erasing, counting."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "record.answers_refused": Words(
        QT_TR_NOOP("Not saved yet"),
        QT_TR_NOOP("Some answers are missing or contradict each other: {count} in all. What you typed is still there."),
        QT_TR_NOOP("Look for the marked questions. Every answer may also be a reason why there is none."),
    ),
    "record.not_found": Words(
        QT_TR_NOOP("This record is not here"),
        QT_TR_NOOP("It was erased, or it was never kept in this vault."),
        QT_TR_NOOP("Go back to the list of cases; it shows what is kept now."),
    ),
    "record.reason_missing": Words(
        QT_TR_NOOP("Say why"),
        QT_TR_NOOP("A change to what was recorded is kept together with its reason. Nothing was changed yet."),
        QT_TR_NOOP("Write a few words and try again."),
    ),
    "search.name_missing": Words(
        QT_TR_NOOP("Give the search a name"),
        QT_TR_NOOP("A search is kept under a name, so that it can be found again. Nothing was kept yet."),
        QT_TR_NOOP("Write a short name, without the name of a person."),
    ),
    "record.already_voided": Words(
        QT_TR_NOOP("This case was voided before"),
        QT_TR_NOOP("It no longer shows in the lists. Nothing was changed."),
        QT_TR_NOOP("Nothing more is needed."),
    ),
    "dispute.changed": Words(
        QT_TR_NOOP("The answers in dispute have changed"),
        QT_TR_NOOP("Another value came in, or somebody settled it, since this page was read. Nothing was changed."),
        QT_TR_NOOP("Look at the values again and choose."),
    ),
    "print.not_here": Words(
        QT_TR_NOOP("Not in this folder"),
        QT_TR_NOOP("A file that anybody can read must not lie in the folder of the vault, nor behind a link."),
        QT_TR_NOOP("Choose another folder."),
    ),
    "print.failed": Words(
        QT_TR_NOOP("The printer did not take it"),
        QT_TR_NOOP("The printing system of this computer refused the document or did not answer."),
        QT_TR_NOOP("Look whether the printer is on and has paper, then try again. Or save it as PDF."),
    ),
    "own_form.not_here": Words(
        QT_TR_NOOP("This questionnaire is not here"),
        QT_TR_NOOP("This vault never accepted it in this version. What was answered on it stays readable."),
        QT_TR_NOOP("Import the form under Preferences, Own questionnaires, in the same version."),
    ),
    "own_form.refused": Words(
        QT_TR_NOOP("This form cannot be used yet"),
        QT_TR_NOOP("{count} things in it cannot be asked or worked out here. Nothing of it was taken over."),
        QT_TR_NOOP("Change the marked rows in the spreadsheet and choose the file again."),
    ),
    "own_form.same_version": Words(
        QT_TR_NOOP("This version is taken"),
        QT_TR_NOOP("Another form was accepted under the same name as version {version}. Nothing was changed."),
        QT_TR_NOOP("Write a new version into the sheet “settings” of the form and choose the file again."),
    ),
    "own_form.no_match": Words(
        QT_TR_NOOP("These two questions cannot be the same"),
        QT_TR_NOOP("What is answered to one of them has no place in the other. Nothing was changed."),
        QT_TR_NOOP("Choose another question of ours, or let this one stay local."),
    ),
    "sheet.answers_moved": Words(
        QT_TR_NOOP("Something changed meanwhile"),
        QT_TR_NOOP("The questionnaire or the case is no longer as this page showed it. Nothing was taken over."),
        QT_TR_NOOP("Look at the answers again and choose."),
    ),
}
