"""Organisations' own questionnaires: looked at with a report, accepted, listed, opened, retired, given back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from app import chosen_file
from app.records import matching, own_forms, sheets
from app.records.errors import OwnFormRefused, OwnFormVersion
from app.records.file_errors import FileGone, FileUnreadable, NotAFile
from app.records.local import record_id, today
from app.xlsform.bounds import MOST_BYTES
from db.models import OwnForm
from db.types import TRAVELS

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk
    from app.xlsform.own_form import OwnForm as Form
    from app.xlsform.remarks import Remark
    from db.types import Travels


@dataclass(frozen=True, slots=True)
class FormFile:
    """The bytes of a sheet; `kind` is its ending (`.xlsx`), `stem` what it is called without it."""

    data: bytes
    kind: str
    stem: str


@dataclass(frozen=True, slots=True)
class FormReport:
    """What accepting would do. `keys` are the questions by key with their words; `travels` what is suggested for each.

    `again`: this very file was accepted before.
    """

    name: str
    version: str
    title: str
    languages: tuple[str, ...]
    remarks: tuple[Remark, ...]
    keys: tuple[tuple[str, str], ...]
    travels: dict[str, Travels]
    sound: bool
    again: bool


@dataclass(frozen=True, slots=True)
class FormCard:
    """`current`: the version that is filled now. `accepted` and `retired` are moments; `retired` is empty in use.

    `same` is how many of its questions the house said are the same as ours; the others are local.
    """

    name: str
    version: str
    title: str
    accepted: str
    accepted_by: str
    retired: str
    current: bool
    same: int = 0


def read_file(path: Path) -> FormFile:
    """A file that is larger than any form may be is not read to its end. Raises a FileRefused."""
    try:
        return FormFile(chosen_file.read(path, MOST_BYTES), path.suffix.lower(), path.stem)
    except chosen_file.NoFile as error:
        raise NotAFile from error
    except PermissionError as error:
        raise FileUnreadable from error
    except OSError as error:
        raise FileGone from error


def inspect_form(desk: Desk, file: FormFile) -> FormReport:
    """Everything that is refused, left out or changed, before anything is accepted. Nothing is kept."""
    with desk.read("own_forms") as session:
        found = own_forms.read(file.data, file.kind, file.stem)
        standing = session.get(OwnForm, (found.name, found.version))
        again = standing is not None and standing.data == file.data
    return FormReport(
        name=found.name,
        version=found.version,
        title=found.model.title if found.model is not None else file.stem,
        languages=found.model.languages if found.model is not None else (),
        remarks=found.remarks,
        keys=found.keys,
        travels=own_forms.suggested(found.keys),
        sound=found.is_sound,
        again=again,
    )


def accept_form(desk: Desk, file: FormFile, travels: dict[str, Travels]) -> FormCard:
    """`travels` by key; what is not named never leaves. OwnFormRefused and OwnFormVersion leave all as it was."""
    with desk.write("own_forms") as session:
        found = own_forms.read(file.data, file.kind, file.stem)
        if found.model is None or not found.is_sound:
            raise OwnFormRefused(sum(each.weight == "refused" for each in found.remarks))
        known = {key: travels.get(key, "never") for key, _ in found.keys}
        kept = session.get(OwnForm, (found.name, found.version))
        if kept is not None and kept.data != file.data:
            raise OwnFormVersion(found.version)
        if kept is None:
            kept = OwnForm(name=found.name, version=found.version, data=file.data, file_kind=file.kind)
            session.add(kept)
        kept.title, kept.retired = found.model.title, None
        kept.travels = {key: far if far in TRAVELS else "never" for key, far in known.items()}
        kept.accepted, kept.accepted_by = desk.store.clock.now(), desk.worker.code
        session.flush()
        desk.audit(session, "own_forms")
        return _card(kept, current=True)


def list_forms(desk: Desk) -> tuple[FormCard, ...]:
    """The newest first; of each form one version is current."""
    with desk.read("look") as session:
        rows = session.scalars(select(OwnForm).order_by(OwnForm.accepted.desc(), OwnForm.name)).all()
        seen: set[str] = set()
        cards = []
        for row in rows:
            current = row.retired is None and row.name not in seen
            seen |= {row.name} if current else set()
            same = len(matching.in_force(session, row.name, row.version))
            cards.append(replace(_card(row, current=current), same=same))
    return tuple(cards)


def retire_form(desk: Desk, name: str, version: str) -> None:
    """It is offered no more; sheets that were filled on it stay as they are."""
    with desk.write("own_forms") as session:
        own_forms.find(session, name, version).retired = desk.store.clock.now()
        desk.audit(session, "own_forms")


def form_file(desk: Desk, name: str, version: str) -> FormFile:
    """The file as it was accepted, to be saved where a person says."""
    with desk.read("own_forms") as session:
        kept = own_forms.find(session, name, version)
        return FormFile(kept.data, kept.file_kind, f"{kept.name}-{kept.version}")


def current_version(desk: Desk, name: str) -> str:
    """OwnFormMissing where no version of it is filled now."""
    with desk.read("look") as session:
        return own_forms.newest(session, name).version


def open_form(desk: Desk, name: str, language: str = "en", version: str = "", day: str = "") -> Form:
    """In that language where the form speaks it. Without a version the one that is filled now.

    What it works out from today, it works out for `day`, on which a sheet was filled before.
    """
    with desk.read("look") as session:
        kept = own_forms.find(session, name, version) if version else own_forms.newest(session, name)
        return own_forms.open_form(kept, language, own_forms.day_of(day, today(desk)))


def filled_day(desk: Desk, sheet: str) -> str:
    """On which day a sheet was filled."""
    with desk.read("look") as session:
        return sheets.filled_on(sheets.find(session, record_id(sheet))).day


def _card(kept: OwnForm, *, current: bool) -> FormCard:
    return FormCard(
        name=kept.name,
        version=kept.version,
        title=kept.title,
        accepted=kept.accepted.isoformat(),
        accepted_by=kept.accepted_by,
        retired=kept.retired.isoformat() if kept.retired is not None else "",
        current=current,
    )
