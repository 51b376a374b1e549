"""The sentences that only the command line needs."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "cli.nobody_to_ask": Words(
        QT_TR_NOOP("Nobody is there to ask"),
        QT_TR_NOOP("This verb needs: {wanted}. There is no terminal to ask on."),
        QT_TR_NOOP("Run it in a terminal, or give --passphrase-fd with one secret a line; names may be arguments."),
    ),
    "cli.not_the_same": Words(
        QT_TR_NOOP("The two were not the same"),
        QT_TR_NOOP("A new secret is typed twice, so that a slip does not lock you out. Nothing was changed."),
        QT_TR_NOOP("Try again."),
    ),
    "cli.unclear_partner": Words(
        QT_TR_NOOP("Which partner is meant?"),
        QT_TR_NOOP("{count} trusted partners fit “{typed}”; one must."),
        QT_TR_NOOP("Look at havenbook partners, and type the start of the id."),
    ),
    "cli.demo_folder": Words(
        QT_TR_NOOP("This folder is not a demonstration"),
        QT_TR_NOOP("{folder} holds something else, and the demonstration replaces only what an earlier one left."),
        QT_TR_NOOP("Give another folder with --folder."),
    ),
    "cli.bad_answers": Words(
        QT_TR_NOOP("These answers cannot be read"),
        QT_TR_NOOP("An intake is one JSON object with “consents”, a list of answer sheets, and “answers”, one sheet."),
        QT_TR_NOOP("Correct the file and try again. Nothing was saved."),
    ),
    "cli.self_test": Words(
        QT_TR_NOOP("The program does not work here"),
        QT_TR_NOOP("A step of its own test went wrong: {step}."),
        QT_TR_NOOP("Do not use this copy. Install Havenbook again."),
    ),
    "cli.table_unnamed": Words(
        QT_TR_NOOP("Which table?"),
        QT_TR_NOOP("Neither a file nor a list of what was brought in was asked for."),
        QT_TR_NOOP("Name the CSV or XLSX file, or give --list, --rows or --retry."),
    ),
    "cli.plain_and_sealed": Words(
        QT_TR_NOOP("Sealed or not?"),
        QT_TR_NOOP("--plain was given together with --key or a passphrase for the file. Nothing was written."),
        QT_TR_NOOP("Give one of them."),
    ),
    "cli.plain_for_somebody": Words(
        QT_TR_NOOP("Sealed or not?"),
        QT_TR_NOOP("--plain was given together with --sealed-for. Nothing was written."),
        QT_TR_NOOP("Give one of them; with neither, the file is sealed for this desk."),
    ),
    "cli.whose_profile": Words(
        QT_TR_NOOP("Whose profile is it?"),
        QT_TR_NOOP("A profile is kept for one organisation. Nothing was kept."),
        QT_TR_NOOP("Name it with --of; our own name means ours."),
    ),
    "cli.no_status": Words(
        QT_TR_NOOP("No case has this status"),
        QT_TR_NOOP("“{typed}” is not a status, so no case was looked for."),
        QT_TR_NOOP("Write one of these as it stands here: {known}."),
    ),
    "cli.answer_not_taken": Words(
        QT_TR_NOOP("The answer could not be written"),
        QT_TR_NOOP("What was asked for is done, but the place to which the answer was led is full or gone."),
        QT_TR_NOOP("Free some space and ask again for what you want to see."),
    ),
    "cli.table_and_mapping": Words(
        QT_TR_NOOP("A table and its mapping go together"),
        QT_TR_NOOP("Only one of the two was named. Nothing was saved."),
        QT_TR_NOOP("Name both: --from-csv with the table, --mapping with how its columns become answers."),
    ),
    "cli.no_import": Words(
        QT_TR_NOOP("No import has this number"),
        QT_TR_NOOP("Nothing was brought in here under number {number}."),
        QT_TR_NOOP("havenbook import-table --list shows the numbers."),
    ),
    "cli.folder_unnamed": Words(
        QT_TR_NOOP("Where to?"),
        QT_TR_NOOP("No folder was named, so no file was written."),
        QT_TR_NOOP("Name a folder with --to, or give --preview."),
    ),
}
