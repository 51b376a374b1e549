"""The program that is killed at a place it names: for each order a fork of it opens the vault and goes on with a form.

The program itself never opens a vault while a fork lives. A fork says where it is and stands still there until it is
killed; should nobody be left to kill it, its input ends and it goes by itself.
"""

from __future__ import annotations

import functools
import gc
import json
import os
import sys
import traceback
from typing import TYPE_CHECKING, Any

from sqlalchemy import event

from app.crypto import primitives
from app.services.unlock_vault import unlock_vault
from db import vault
from tests.kills import desk_work
from tests.vaults import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk import Desk


def say(**what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def stand(where: str) -> None:
    """Here the fork is killed."""
    say(at=where, pid=os.getpid())
    os.read(0, 1)
    os._exit(3)


def countdown(left: int, where: str) -> Callable[..., int]:
    """To be called at every step: stands still at one of them."""

    def step(*_told: Any) -> int:
        nonlocal left
        left -= 1
        if left == 0:
            stand(where)
        return 0

    return step


def life(folder: str, order: dict[str, Any]) -> None:
    desk = unlock_vault(folder, "Amina", PASSPHRASE)
    kind, place = order["kind"], order["place"]
    say(replica=desk.replica.hex(), alarms=list(desk.alarms), **desk_work.shown(desk, kind))
    if place == "typing":
        answer_one(desk, kind, order["cases"][0])
        type_another(desk, kind, order["cases"][1], order["moment"])
    elif place == "look":
        desk.close()
    else:
        take_up(desk, kind, order)


def answer_one(desk: Desk, kind: str, case: str) -> None:
    """Saved by two clicks and answered; whoever heard it relies on it, whatever happens next."""
    form, answers = desk_work.begin(desk, kind, case), desk_work.full(desk, kind, case)
    form.keep(desk, answers)
    for _ in range(2):
        form.save(desk, answers)
    say(saved={form.record: answers})


def type_another(desk: Desk, kind: str, case: str, moment: str) -> None:
    """Half, all but the last answer, and the last: killed before or after its row is put in the place of the former."""
    form, answers = desk_work.begin(desk, kind, case), desk_work.full(desk, kind, case)
    say(record=form.record, key=form.key, answers=answers, payload=form.payload(answers))
    names = list(answers)
    for some in (len(names) // 2, len(names) - 1):
        form.keep(desk, {name: answers[name] for name in names[:some]})
        say(kept=some)
    raw = desk.drafts._open()
    raw.create_function("stand", 0, countdown(1, "typing"))
    raw.execute(f"CREATE TEMP TRIGGER amid {moment} INSERT ON draft BEGIN SELECT stand(); END")
    form.keep(desk, answers)


def take_up(desk: Desk, kind: str, order: dict[str, Any]) -> None:
    """Go on with the draft, and save: killed at a statement of it, with all written and nothing promised, or after."""
    form, answers = desk_work.resume(desk, kind, order["key"], order["payload"]), order["answers"]
    form.keep(desk, answers)
    say(record=form.record, kept=len(answers))
    if order["place"] == "saved":
        desk.drafts.drop = countdown(1, "saved")
    else:
        event.listen(desk.store.vault.writer, "before_cursor_execute", countdown(order["statement"], "saving"))
        event.listen(desk.store.vault.writer, "commit", countdown(1, "committing"))
    form.save(desk, answers)


def fork(folder: str, order: dict[str, Any]) -> int:
    child = os.fork()
    if child == 0:
        try:
            life(folder, order)
        except BaseException:
            say(failed=traceback.format_exc())
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1]


def remember_stretched() -> None:
    """The key that a passphrase gives is worked out once for all lives."""
    stretch = functools.cache(primitives.argon2id)
    primitives.argon2id = lambda secret, *asked: stretch(bytes(secret), *asked)


def compile_once() -> None:
    """The SQL that one life wrote is known to the next, as it is while one program runs on."""
    make, first = vault.create_engine, []

    def made(*asked: Any, **more: Any) -> Any:
        engine = make(*asked, **more)
        first.append(engine)
        engine.dialect, engine._compiled_cache = first[0].dialect, first[0]._compiled_cache
        return engine

    vault.create_engine = made


def warm_up(folder: str, case: str) -> None:
    """What every life needs is read in before the first."""
    desk = unlock_vault(folder, "Amina", PASSPHRASE)
    for kind in ("case_note", "sheet"):
        answer_one(desk, kind, case)
        desk_work.shown(desk, kind)
    desk.close()


def main() -> None:
    folder, case = sys.argv[1:3]
    remember_stretched()
    compile_once()
    warm_up(folder, case)
    gc.freeze()
    say(ready=True)
    while line := sys.stdin.buffer.raw.readline():
        say(died=fork(folder, json.loads(line)))


if __name__ == "__main__":
    main()
