"""The sentences for figures that cannot be made."""

from typing import Final

from app.error_words.words import Words
from app.i18n import QT_TR_NOOP

WORDS: Final[dict[str, Words]] = {
    "figure.none": Words(
        QT_TR_NOOP("There is no such figure"),
        QT_TR_NOOP("{name} is not known here, or does not go with this figure. Nothing was counted."),
        QT_TR_NOOP("Choose the figure and what it is split by from the list. An older Havenbook may know fewer."),
    ),
    "figure.not_narrowed": Words(
        QT_TR_NOOP("This figure is only of the whole house"),
        QT_TR_NOOP(
            "How full the house was cannot be said of some people only: free beds belong to nobody."
            " Nothing was counted."
        ),
        QT_TR_NOOP(
            "Take away “Only where” and “Only people whose permission…”, or take this figure out of the report."
        ),
    ),
    "figure.not_comparable": Words(
        QT_TR_NOOP("These organisations cannot stand side by side here"),
        QT_TR_NOOP(
            "{one} and {other} differ in what this figure rests on: the question, the definition, or how many"
            " answers there are. Nothing was counted."
        ),
        QT_TR_NOOP(
            "“See where they differ” says why. Show each organisation apart: choose one of them, and count again."
        ),
    ),
    "profile.wrong": Words(
        QT_TR_NOOP("This profile cannot be kept as it is"),
        QT_TR_NOOP("It is not written as a profile is written. Nothing was kept."),
        QT_TR_NOOP("Write it on the page “What organisations say of themselves”, and save it from there."),
    ),
    "profile.no_law": Words(
        QT_TR_NOOP("A definition has no law"),
        QT_TR_NOOP("Each definition needs the law and the article that it stands on. Nothing was kept."),
        QT_TR_NOOP("Write the law and the article, or “rule of our house” where there is none."),
    ),
    "profile.wrong_day": Words(
        QT_TR_NOOP("This is no day, month or year"),
        QT_TR_NOOP("“{what}” cannot be read as a day. Nothing was kept."),
        QT_TR_NOOP("Write 2026, 2026-05 or 2026-05-03."),
    ),
    "profile.days_turned": Words(
        QT_TR_NOOP("A definition ends before it begins"),
        QT_TR_NOOP("The last day lies before the first: {what}. Nothing was kept."),
        QT_TR_NOOP("Put the two days right, or leave the last day empty while it is in force."),
    ),
    "profile.unknown_code": Words(
        QT_TR_NOOP("The profile says something that is not known here"),
        QT_TR_NOOP("“{what}” is in none of the lists of this Havenbook. Nothing was kept."),
        QT_TR_NOOP("Update Havenbook, or ask the organisation to choose from the lists of this version."),
    ),
    "profile.too_long": Words(
        QT_TR_NOOP("A text is too long"),
        QT_TR_NOOP("A profile holds some pages and no more. Nothing was kept."),
        QT_TR_NOOP("Shorten the long texts."),
    ),
    "profile.not_one": Words(
        QT_TR_NOOP("This is not a profile of Havenbook"),
        QT_TR_NOOP("The file holds something else, or cannot be read. Nothing was kept."),
        QT_TR_NOOP("Choose a file that was saved with “Save as a file”, or ask for it once more."),
    ),
    "profile.too_new": Words(
        QT_TR_NOOP("The profile is of a later Havenbook"),
        QT_TR_NOOP("It is written in version {version}, which this Havenbook does not read. Nothing was kept."),
        QT_TR_NOOP("Update Havenbook, or write the profile by hand."),
    ),
    "figure.no_period": Words(
        QT_TR_NOOP("This is no period"),
        QT_TR_NOOP("“{period}” names no month, quarter, year or days. Nothing was counted."),
        QT_TR_NOOP("Write 2026, 2026-Q3, 2026-07 or 2026-01-01..2026-06-30, with the first day first."),
    ),
    "report.no_purpose": Words(
        QT_TR_NOOP("Nobody has said yet what this is made for"),
        QT_TR_NOOP("A report that is kept or shared, and a release, says its purpose. Nothing was kept or released."),
        QT_TR_NOOP("Write one sentence: who asks for it, and what it is used for. Keep a report with it first."),
    ),
    "report.wrong": Words(
        QT_TR_NOOP("This is not a report of Havenbook"),
        QT_TR_NOOP("It cannot be used as it is: {what}. Nothing was kept."),
        QT_TR_NOOP("Ask whoever made the file to save it once more, or put the report together here."),
    ),
    "report.too_new": Words(
        QT_TR_NOOP("The report is of a later Havenbook"),
        QT_TR_NOOP("It is written in version {version}, which this Havenbook does not read. Nothing was kept."),
        QT_TR_NOOP("Update Havenbook, or ask for the report as an older version writes it."),
    ),
    "report.unknown_figures": Words(
        QT_TR_NOOP("The report asks for figures that are not known here"),
        QT_TR_NOOP("This Havenbook does not count: {names}. Nothing was kept."),
        QT_TR_NOOP("Update Havenbook, or ask for a report without these figures."),
    ),
    "cli.pdf_needs_window": Words(
        QT_TR_NOOP("A PDF needs the libraries of the window"),
        QT_TR_NOOP("PySide6 is not installed here, and only it can set every script as a page. Nothing was written."),
        QT_TR_NOOP("Install PySide6, or ask for --xlsx, --csv or --json."),
    ),
    "cli.no_report": Words(
        QT_TR_NOOP("No report has this name"),
        QT_TR_NOOP("“{name}” is no figure, no template, and no report that is kept here. Nothing was counted."),
        QT_TR_NOOP("Figures are IND01 and so on; reports: {known}. Write the name between quotation marks."),
    ),
    "cli.one_form": Words(
        QT_TR_NOOP("One form at a time"),
        QT_TR_NOOP("A file is a workbook, a PDF or a table of text. Nothing was counted."),
        QT_TR_NOOP("Give one of --xlsx, --pdf and --csv, and ask once more for each of the others."),
    ),
    "cli.file_is_folder": Words(
        QT_TR_NOOP("This is a folder"),
        QT_TR_NOOP("“{name}” is a folder, and a file was asked for. Nothing was counted."),
        QT_TR_NOOP("Write the name of the file behind it, as figures.xlsx."),
    ),
    "cli.no_folder": Words(
        QT_TR_NOOP("This folder is not there"),
        QT_TR_NOOP("The folder of “{name}” does not exist, or the drive is not in. Nothing was counted."),
        QT_TR_NOOP("Put the drive in, or write the name of a folder that is there."),
    ),
    "cli.figures_need_file": Words(
        QT_TR_NOOP("A workbook or a PDF needs a file"),
        QT_TR_NOOP("Neither can be written onto the screen. Nothing was counted."),
        QT_TR_NOOP(
            "Give the file with --to. It is sealed for this desk; --plain with --reason writes it for everybody."
        ),
    ),
    "figure.reason_for_partner": Words(
        QT_TR_NOOP("The reason is missing"),
        QT_TR_NOOP(
            "Small numbers are not hidden in these figures, and somebody else would read them. No file was written."
        ),
        QT_TR_NOOP("Write in a sentence why, without anybody’s name; or let the file be sealed for this desk."),
    ),
}
