"""The program that is killed: it does one verb again and again, and says on its output what it was told is done.

A line on the output is an acknowledgement: the parent that read it may rely on it whatever happens next.
"""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path
from secrets import token_hex
from typing import Any

from app.services.unlock_vault import unlock_vault
from tests import sheets, specimens
from tests.vaults import PASSPHRASE

FORM = "intake"
KEY = "half typed"
FORMS = (*specimens.KINDS, "consent", "sheet")
"""Every form of case work, permissions, and a questionnaire of the house's own."""
OWN = {"who": "aunt", "age": 30, "has_children": "yes", "kid": [{"kname": "Dara", "kage": 4}]}


def an_intake(number: int) -> Any:
    """With a permission to share, so that it travels."""
    return sheets.intake(sheets.care(), sheets.share(), known_as=f"Person {number}")


def say(**what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def intakes(desk: Any, start: int) -> None:
    """Record intakes one after the other; between them, type into a draft."""
    from app.services.keep_draft import keep
    from app.services.record_intake import record_intake

    for number in range(start, start + 10_000):
        at = time.time()
        keep(desk, FORM, KEY, {"known_as": f"half typed {number}"})
        say(typed=number, at=at)
        saved = record_intake(desk, an_intake(number))
        say(saved=saved.case, number=saved.number)


def exports(desk: Any, start: int, stick: str) -> None:
    """Record one intake and export, for ever."""
    from app.services.export_bundle import export
    from app.services.list_partners import list_partners
    from app.services.record_intake import record_intake

    partner = list_partners(desk)[0].partner
    for number in range(start, start + 10_000):
        saved = record_intake(desk, an_intake(number))
        say(saved=saved.case, number=saved.number)
        done = export(desk, partner, stick)
        say(exported=done.number, path=str(done.path))


def imports(desk: Any, stick: str) -> None:
    """Import every bundle on the stick in the order of their numbers, over and over."""
    from app.services.import_bundle import import_bundle

    order = [line.split() for line in (Path(stick) / "order").read_text("utf-8").splitlines()]
    for number, name in order:
        import_bundle(desk, str(Path(stick) / name), stick)
        say(imported=int(number))
    say(ended=True)
    time.sleep(60)


def records(desk: Any, start: int) -> None:
    """Fill every form there is, in an order of its own each time: a draft first, then saved twice, as by two clicks."""
    from app.services.keep_draft import keep
    from app.services.record_intake import record_intake

    for number in range(start, start + 10_000):
        saved = record_intake(desk, an_intake(number))
        kinds = list(FORMS)
        random.Random(number).shuffle(kinds)
        for kind in kinds:
            record = token_hex(16)
            half = {"case": saved.case, "person": saved.person, "answers": filled(desk, kind, saved.case)}
            keep(desk, kind, record, half)
            say(drafted=[kind, record])
            for _ in range(2):
                finish(desk, kind, record, half)
            say(added=[kind, record, number])


def filled(desk: Any, kind: str, case: str) -> dict[str, Any]:
    """Sound answers to the least that is asked."""
    from app.forms.catalogue import form

    if kind == "consent":
        return sheets.share("statistics")
    return dict(OWN) if kind == "sheet" else specimens.in_vault(desk, case, specimens.least(form(kind)))


def finish(desk: Any, kind: str, record: str, half: dict[str, Any]) -> str:
    """Save a form, or what was typed of it: the id of what was made, and its draft is gone."""
    from app.services.add_consent import add_consent
    from app.services.add_record import NewRecord, add_record
    from app.services.add_sheet import NewSheet, add_sheet

    case, answers = half["case"], half["answers"]
    if kind == "consent":
        return add_consent(desk, half["person"], answers, record, record)
    if kind == "sheet":
        return add_sheet(desk, NewSheet("small", case, record, answers), (kind, record)).sheet
    return add_record(desk, NewRecord(kind, case, record, answers), record).record


def plainly(desk: Any, stick: str) -> None:
    """Begin to write all that the vault holds as a plain file, and never come to its end."""
    from app.records import everything
    from app.services.export_everything import Order, export_everything

    page, read = everything.page, [0]

    def slower(*asked: Any) -> Any:
        read[0] += 1
        if read[0] > 30:
            say(half=True)
            time.sleep(60)
        return page(*asked)

    everything.page = slower
    export_everything(desk, Order(folder=stick, seal="none", reason="The court asked for all of it"))


def main() -> None:
    mode, folder, start, stick = sys.argv[1:5]
    desk = unlock_vault(folder, "Amina", PASSPHRASE)
    say(ready=True, replica=desk.replica.hex(), alarms=list(desk.alarms))
    if mode == "intake":
        intakes(desk, int(start))
    elif mode == "records":
        records(desk, int(start))
    elif mode == "export":
        exports(desk, int(start), stick)
    elif mode == "plain":
        plainly(desk, stick)
    else:
        imports(desk, stick)


if __name__ == "__main__":
    main()
