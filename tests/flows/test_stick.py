"""The stick goes out and comes home, is lost, comes twice, comes late."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from app.bundle.errors import NotForUs, Truncated, UnknownSender
from app.progress import Cancelled, Progress
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.inspect_bundle import inspect
from app.services.list_exchanges import list_exchanges
from app.services.preview_export import preview
from app.services.preview_import import preview as look_into
from app.services.stop_trusting import stop
from app.services.take_receipt import take
from app.sync.errors import NothingToSend, NotThisKind, NotTrusted, StreamForked
from db.models import AuditRow, Case, Intake, Person
from tests import vaults
from tests.flows.steps import Crook, carry, intake, kept, mend, one


def dump(desk):
    """What must not change when something is refused."""
    key = desk.vault_key.database()
    found = vaults.dump(desk.vault_path, key)
    return {table: rows for table, rows in found.items() if table not in vaults.MAY_GROW}


def test_export_import_receipt_nothing_to_send(desks):
    saved = intake(desks.shelter, gender="Feminine")
    out = export(desks.shelter, desks.to, desks.stick)
    assert (out.number, out.people) == (1, 1)
    seen = look_into(desks.coordinator, out.path)
    assert (seen.kind, seen.organisation, seen.number, seen.people) == ("changes", "Sunflower", 1, 1)
    assert (seen.lines, seen.already, seen.missing_numbers, seen.erases) == (out.lines, False, (), 0)
    done = import_bundle(desks.coordinator, out.path, desks.stick)
    assert (done.organisation, done.number, done.new, done.updated) == ("Sunflower", 1, out.lines, 0)
    assert (done.set_aside, done.disputed, done.erased, done.flagged, done.receipt_reason) == (0, 0, 0, 0, "")
    person, case = one(desks.coordinator, Person), one(desks.coordinator, Case)
    assert (person.id.hex(), person.gender, person.code) == (saved.person, "Feminine", saved.code)
    assert (case.number, case.case_worker) == (saved.number, None)
    assert one(desks.coordinator, Intake).urgent_needs == ["sleep"]
    taken = take(desks.shelter, done.receipt_path)
    assert (taken.organisation, taken.lines, taken.bundles, taken.went_back) == (
        "River coordination", out.lines, 1, False,
    )  # fmt: skip
    assert preview(desks.shelter, desks.to).lines == 0
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)
    assert [card.state for card in list_exchanges(desks.shelter)] == ["imported", "received"]
    assert [card.state for card in list_exchanges(desks.coordinator)] == ["written", "imported"]


def test_a_correction_travels_alone_once_the_rest_has_arrived(desks):
    intake(desks.shelter, gender="Feminine")
    carry(desks)
    mend(desks.shelter, "person", one(desks.shelter, Person).id, gender="Masculine")
    done = carry(desks)
    assert (done.new, done.updated) == (0, 1)
    assert one(desks.coordinator, Person).gender == "Masculine"


def test_the_next_bundle_heals_a_lost_one(desks):
    first = intake(desks.shelter)
    lost = export(desks.shelter, desks.to, desks.stick)
    Path(lost.path).unlink()
    second = intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    assert (out.number, out.people) == (2, 2)
    seen = look_into(desks.coordinator, out.path)
    assert seen.missing_numbers == (1,)
    done = import_bundle(desks.coordinator, out.path, desks.stick)
    take(desks.shelter, done.receipt_path)
    assert {person.id.hex() for person in kept(desks.coordinator, Person)} == {first.person, second.person}
    assert preview(desks.shelter, desks.to).lines == 0


def test_the_same_bundle_twice_changes_nothing_and_gives_its_receipt_again(desks):
    intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    first = import_bundle(desks.coordinator, out.path, desks.stick)
    Path(first.receipt_path).unlink()
    before = dump(desks.coordinator)
    assert look_into(desks.coordinator, out.path).already
    again = import_bundle(desks.coordinator, out.path, desks.stick)
    assert (again.already, again.new, again.updated) == (True, 0, 0)
    assert dump(desks.coordinator) == before
    assert take(desks.shelter, again.receipt_path).bundles == 1
    assert preview(desks.shelter, desks.to).lines == 0


def test_a_stick_found_late_is_no_alarm(desks):
    """Its successor names it as the bundle before: so it is what it says, and holds nothing new."""
    intake(desks.shelter)
    early = export(desks.shelter, desks.to, desks.stick)
    intake(desks.shelter)
    late = export(desks.shelter, desks.to, desks.stick)
    import_bundle(desks.coordinator, late.path, desks.stick)
    done = import_bundle(desks.coordinator, early.path, desks.stick)
    assert (done.number, done.new, done.updated, done.already) == (1, 0, 0, False)
    assert take(desks.shelter, done.receipt_path).bundles == 2


def test_another_bundle_under_a_number_that_is_taken_is_an_alarm(desks):
    intake(desks.shelter)
    carry(desks)
    crook = Crook(desks.shelter, desks.to)
    subject = crook.replica
    crook.line("person", subject, subject, {"code": "CROOKED1"})
    path = crook.seal(desks.stick, number=1)
    before = dump(desks.coordinator)
    with pytest.raises(StreamForked):
        look_into(desks.coordinator, path)
    with pytest.raises(StreamForked):
        import_bundle(desks.coordinator, path, desks.stick)
    assert dump(desks.coordinator) == before
    assert list_exchanges(desks.coordinator)[0].reason == "sync.stream_forked"


def test_a_number_given_up_is_never_given_again(desks, tmp_path):
    intake(desks.shelter)
    with pytest.raises(Exception, match=r"drive\."):
        export(desks.shelter, desks.to, tmp_path / "no stick here")
    out = export(desks.shelter, desks.to, desks.stick)
    assert out.number == 2
    assert [card.state for card in list_exchanges(desks.shelter)] == ["written", "reserved"]
    assert look_into(desks.coordinator, out.path).missing_numbers == ()  # nothing was lost: it never was


def test_stopping_an_export_leaves_nothing_on_the_stick(desks):
    intake(desks.shelter)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        export(desks.shelter, desks.to, desks.stick, progress)
    assert list(desks.stick.iterdir()) == []


def test_stopping_an_import_takes_nothing_in(desks):
    intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    before = dump(desks.coordinator)
    progress = Progress(lambda _done, _total, doing: progress.cancel() if doing == "merging" else None, every=0)
    with pytest.raises(Cancelled):
        import_bundle(desks.coordinator, out.path, desks.stick, progress)
    assert dump(desks.coordinator) == before
    assert import_bundle(desks.coordinator, out.path, desks.stick).new == out.lines


def test_a_bundle_cut_short_changes_nothing(desks):
    """Its lines were read and taken in, but the end is not there: then nothing was."""
    intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    path = Path(out.path)
    path.write_bytes(path.read_bytes()[:-1])
    before = dump(desks.coordinator)
    with pytest.raises(Truncated):
        import_bundle(desks.coordinator, path, desks.stick)
    assert dump(desks.coordinator) == before
    assert list_exchanges(desks.coordinator)[0].state == "refused"


def test_a_bundle_for_somebody_else_is_not_opened(desks):
    intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    before = dump(desks.shelter)
    with pytest.raises(NotForUs):
        import_bundle(desks.shelter, out.path, desks.stick)
    assert dump(desks.shelter) == before


def test_a_sender_nobody_here_knows_is_refused(desks):
    intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    with desks.coordinator.receive("import") as session:
        session.connection().exec_driver_sql("UPDATE device SET standing = 'ours' WHERE standing = 'trusted'")
    before = dump(desks.coordinator)
    with pytest.raises(UnknownSender):
        import_bundle(desks.coordinator, out.path, desks.stick)
    assert dump(desks.coordinator) == before


def test_nothing_goes_to_a_partner_who_is_no_longer_trusted(desks):
    intake(desks.shelter)
    stop(desks.shelter, desks.to, "their laptop was stolen")
    with pytest.raises(NotTrusted):
        export(desks.shelter, desks.to, desks.stick)


def test_a_receipt_is_no_bundle_and_a_bundle_no_receipt(desks):
    intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    done = import_bundle(desks.coordinator, out.path, desks.stick)
    with pytest.raises(NotThisKind):
        import_bundle(desks.shelter, done.receipt_path, desks.stick)
    with pytest.raises(NotThisKind):
        take(desks.coordinator, out.path)
    assert look_into(desks.shelter, done.receipt_path).kind == "receipt"


def test_import_without_room_for_the_receipt_is_an_import_all_the_same(desks, tmp_path):
    intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    done = import_bundle(desks.coordinator, out.path, tmp_path / "gone")
    assert (done.receipt_path, done.receipt_reason, done.new) == ("", "drive.gone", out.lines)
    assert take(desks.shelter, import_bundle(desks.coordinator, out.path, desks.stick).receipt_path).bundles == 1


def test_inspecting_says_what_the_manifest_says(desks):
    intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    said = inspect(desks.coordinator, out.path)
    assert (said["number"], said["counts"]["lines"], said["partner"], said["kind"]) == (
        1,
        out.lines,
        "Sunflower",
        "changes",
    )
    assert inspect(desks.coordinator, shutil.copy(out.path, desks.stick / "renamed"))["hash"] == said["hash"]


def test_every_exchange_is_in_the_audit(desks):
    intake(desks.shelter)
    carry(desks)
    with desks.shelter.read("review_access") as session:
        verbs = set(session.scalars(select(AuditRow.verb)))
    with desks.coordinator.read("review_access") as session:
        theirs = set(session.scalars(select(AuditRow.verb)))
    assert {"export", "take_receipt"} <= verbs
    assert "import" in theirs
