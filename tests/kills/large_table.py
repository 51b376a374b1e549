"""A large register in the layout of the HTCDS template, generated; and the program that brings it in and is killed."""

from __future__ import annotations

import csv
import json
import sys
import time
from pathlib import Path

import msgspec
import openpyxl

from app.progress import Progress
from app.services.import_table import BRINGING_IN, import_table
from app.services.preview_table import Look, Wishes, preview
from app.services.unlock_vault import unlock_vault
from app.tables.source import TableWish
from tests.vaults import PASSPHRASE

TEMPLATE = Path(__file__).resolve().parents[1] / "vectors" / "htcds_excel" / "htcds_excel_v2.0.xlsx"
GIVEN = ("Dara", "Maly", "Sokha", "Bopha", "Chan", "Kunthea", "Rith", "Sophea", "Vanna", "Nary", "Thida", "Pich")
FAMILY = ("Sok", "Chea", "Kim", "Ly", "Meas", "Nuon", "Ouk", "Prak", "Seng", "Tep", "Ung", "Yim")


def headings() -> list[list[str]]:
    """Both rows of names of the template: those that are hidden, and those that are seen."""
    sheet = openpyxl.load_workbook(TEMPLATE, read_only=True).active
    return [[str(cell.value or "") for cell in row] for row in sheet.iter_rows(1, 2)]


def born(at: int) -> str:
    return f"{1970 + at % 35}-{at // 35 % 12 + 1:02d}-{at // 420 % 28 + 1:02d}"


def write(path: Path, rows: int) -> None:
    """Every row its own: a name, a day of birth, and nine answers of the template; one row in a hundred is unsound."""
    hidden, names = headings()
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerow(hidden)
        out = csv.DictWriter(file, names, restval="")
        out.writeheader()
        for at in range(rows):
            told = {
                "First Name": GIVEN[at % 12], "Second Name": f"{FAMILY[at // 12 % 12]} {at}",
                "Birthdate": born(at) if at % 100 else "ever",
                "Gender": ("Feminine", "Masculine")[at % 2], "Citizenship": ("KH", "TH", "MM", "VN")[at % 4],
                "Methods of Control": ("Debt bondage", "Threats")[at % 2], "Method of Recruitment": "At work",
                "Type of Exploitation": ("ForcedLabour", "SexualExploitation")[at % 2], "Status": "Active",
                "Location of Exploitation": f"a place {at % 997}",
            }  # fmt: skip
            out.writerow(told)


def wish(desk: object, path: Path) -> TableWish:
    found = preview(desk, Look(str(path), wishes=Wishes("label", "palermo_2000", "2000")))
    assert found.template == "HTCDS 2.0"
    return TableWish(path, msgspec.structs.replace(found.mapping, consent_basis="not_collected_then"))


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def most_mib() -> int:
    """The most that was held so far; what `getrusage` says goes back to the program that began this one."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


def main() -> None:
    """How far it came stands on its output; `stop` is after how many rows somebody presses Stop, 0 for never."""
    folder, path, stop = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    desk = unlock_vault(folder, "Amina", PASSPHRASE)
    before, begun, last, where = most_mib(), time.monotonic(), [0.0, 0.0], [""]

    def told(done: int, total: int, doing: str) -> None:
        now = time.monotonic()
        if last[0] and now - last[0] > last[1]:
            last[1], where[0] = now - last[0], f"before {doing} {done}"
        last[0] = now
        if doing == BRINGING_IN:
            say(done=done, total=total)
        if stop and doing == BRINGING_IN and done >= stop:
            progress.cancel()

    progress = Progress(told)
    found = import_table(desk, wish(desk, path), progress)
    say(
        new=found.new, aside=found.aside, same=found.same, left=found.left, stopped=found.stopped,
        seconds=round(time.monotonic() - begun, 1), cpu=round(time.process_time(), 1), silent=round(last[1], 1),
        silent_where=where[0],
        before_mib=before, most_mib=most_mib(),
    )  # fmt: skip
    desk.close()


if __name__ == "__main__":
    main()
