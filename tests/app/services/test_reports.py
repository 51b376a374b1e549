"""Reports in a real vault: made from one reading, kept, due, dropped, shared; files that say what they are."""

import io
import json
import zipfile
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from app.records.dataset_errors import NotHandedToUs, ReasonForPartner, ReasonTooShort
from app.records.errors import NameMissing, NotAPlaceForPrints
from app.reports.make import Wish
from app.reports.report import PurposeMissing, Report, ReportTooNew, ReportWrong
from app.roles import Refused
from app.services.drop_report import drop_report
from app.services.keep_report import keep_report, note_made
from app.services.list_reports import NoSuchReport, list_reports, named_report, reports_due, show_report
from app.services.make_report import make_report, organisations
from app.services.open_dataset import open_dataset
from app.services.record_intake import record_intake
from app.services.save_figures import FORMS, SaveOrder, content, hand_on, save_figures
from app.services.share_report import from_file, to_file
from app.sync.errors import NotTrusted
from db.models import AuditRow
from db.models import Report as Row
from tests.app.standards import office
from tests.flows.desks import two_desks
from tests.sheets import intake

TWO = Report(
    name="Quarter",
    purpose="for the board",
    wishes=(Wish(indicator="IND11", dimensions=("gender",)), Wish(indicator="IND02")),
)
REASON = "asked for by the board"


@pytest.fixture
def counted(desk):
    for kinds in (["ForcedLabour"], ["ForcedLabour", "SexualExploitation"]):
        record_intake(desk, intake(exploitation_types=kinds, gender="Feminine"))
    return make_report(desk, TWO)


def as_role(desk, role):
    desk.worker = desk.worker.__class__(desk.worker.id, desk.worker.code, desk.worker.name, role)


def test_all_figures_of_one_reading(desk, counted):
    assert [figure.indicator for figure in counted.figures] == ["IND11", "IND02"]
    assert [figure.whole.total.n for figure in counted.figures] == [2, 2]
    assert counted.houses == organisations(desk) == {"": desk.organisation.name}


def test_kept_replaced_shown_and_dropped(desk):
    kept = keep_report(desk, TWO)
    again = keep_report(desk, Report(name=" Quarter ", purpose="for the board", wishes=TWO.wishes[:1]))
    assert again == kept
    (card,) = list_reports(desk)
    assert (card.name, len(card.report.wishes), card.due) == ("Quarter", 1, "")
    assert show_report(desk, kept).report == named_report(desk, "quarter") == card.report
    drop_report(desk, kept)
    assert list_reports(desk) == ()
    with pytest.raises(NoSuchReport):
        named_report(desk, "quarter")


def test_without_a_name_or_with_nonsense_nothing_is_kept(desk):
    with pytest.raises(NameMissing):
        keep_report(desk, Report(name="  ", purpose="for the board", wishes=TWO.wishes))
    with pytest.raises(ReportWrong):
        keep_report(desk, Report(name="x", purpose="for the board", wishes=()))
    assert list_reports(desk) == ()


def test_a_worker_drops_only_what_is_theirs(desk):
    kept = keep_report(desk, TWO)
    with desk.write("keep_report") as session:
        session.scalars(select(Row)).one().owner = b"somebody"
    as_role(desk, "worker")
    assert not list_reports(desk)[0].may_drop
    with pytest.raises(Refused):
        drop_report(desk, kept)
    as_role(desk, "supervisor")
    drop_report(desk, kept)


def test_the_report_of_somebody_else_is_not_replaced_by_its_name(desk):
    kept = keep_report(desk, replace(TWO, every="quarter"))
    with desk.write("keep_report") as session:
        session.scalars(select(Row)).one().owner = b"somebody"
    as_role(desk, "worker")
    for name in ("Quarter", "quarter ", "QUARTER"):
        with pytest.raises(Refused):
            keep_report(desk, Report(name=name, purpose="for the board", wishes=TWO.wishes[:1]))
    assert show_report(desk, kept).report == replace(TWO, every="quarter")
    as_role(desk, "supervisor")
    assert keep_report(desk, Report(name="quarter", purpose="for the board", wishes=TWO.wishes[:1])) == kept
    (card,) = list_reports(desk)
    assert (card.name, len(card.report.wishes)) == ("quarter", 1)
    as_role(desk, "worker")
    assert not list_reports(desk)[0].may_drop, "it stays with whoever kept it first"


def test_a_name_that_nothing_has_says_which_there_are(desk):
    keep_report(desk, TWO)
    with pytest.raises(NoSuchReport) as refused:
        named_report(desk, "quater")
    assert refused.value.name == "quater"
    assert {"Quarter", "donor_quarter"} <= set(refused.value.known)


def test_it_is_due_when_its_quarter_is_over_and_no_more_when_it_was_made(desk):
    kept = keep_report(
        desk, Report(name="Q", purpose="for the board", wishes=TWO.wishes, period="last_quarter", every="quarter")
    )
    assert reports_due(desk) == (), "first when the quarter that runs now is over"
    with desk.write("keep_report") as session:
        session.scalars(select(Row)).one().done_to = "2020-03-31"
    (card,) = reports_due(desk)
    assert card.due[5:] in {"01-01", "04-01", "07-01", "10-01"}
    note_made(desk, kept)
    assert reports_due(desk) == ()


def test_a_report_of_a_later_havenbook_is_shown_and_can_be_dropped(desk):
    kept = keep_report(desk, TWO)
    with desk.write("keep_report") as session:
        row = session.scalars(select(Row)).one()
        row.body = row.body | {"havenbook_report": 99}
    (card,) = list_reports(desk)
    assert (card.report, card.name) == (None, "Quarter")
    with pytest.raises(ReportTooNew):
        named_report(desk, "Quarter")
    drop_report(desk, kept)


def test_shared_as_a_small_file(desk, tmp_path):
    to_file(desk, TWO, tmp_path / "report.json")
    assert from_file(desk, tmp_path / "report.json") == TWO
    with pytest.raises(ReportWrong):
        from_file(desk, tmp_path / "nowhere.json")


def test_what_is_kept_or_shared_says_what_it_is_made_for(desk, counted, tmp_path):
    aimless = replace(TWO, purpose=" \n")
    with pytest.raises(PurposeMissing):
        keep_report(desk, aimless)
    with pytest.raises(PurposeMissing):
        to_file(desk, aimless, tmp_path / "report.json")
    assert (list_reports(desk), list(tmp_path.glob("*.json"))) == ((), [])
    said = "Made for this purpose: for the board"
    for form in ("csv", "xlsx"):
        told = content(counted, form, counted.saying(repeat=True))
        cells = told.decode() if form == "csv" else str(list(load_workbook(io.BytesIO(told))["Read first"].values))
        assert said in cells, form
    assert json.loads(content(counted, "json", counted.saying()))["report"]["purpose"] == "for the board"


def test_the_workbook_has_its_caveats_a_dictionary_and_numbers(counted):
    book = load_workbook(io.BytesIO(content(counted, "xlsx", counted.saying(repeat=True))))
    assert book.sheetnames == ["1 IND11", "2 IND02", "Read first", "Dictionary"]
    table = list(book["1 IND11"].iter_rows(values_only=True))
    assert table[0][:5] == ("Gender", "Answer", "n", "of N", "Share")
    assert ("Feminine", "Forced labour", 2, 2, "too few") in [line[:5] for line in table]
    told = [cell.value for cell in book["1 IND11"]["A"]] + [cell.value for cell in book["Read first"]["B"]]
    for words in (
        *(each.text for each in counted.figures[0].caveats if each.assumption == "A17"),
        "Not for outside: small numbers",
    ):
        assert sum(str(each or "").startswith(words) for each in told) >= 2
    codes = [line[2] for line in book["Dictionary"].iter_rows(values_only=True)]
    assert {"IND11", "ForcedLabour", "Feminine"} <= set(codes)


def test_json_is_the_same_bytes_for_the_same_figures(counted, desk):
    one = content(counted, "json", counted.saying())
    assert one == content(make_report(desk, TWO), "json", counted.saying())
    told = json.loads(one)
    assert told["small_numbers_hidden"] is False
    assert all(caveat["sentence"] for figure in told["figures"] for caveat in figure["caveats"])


def test_csv_has_the_caveats_around_each_table(counted):
    told = content(counted, "csv", counted.saying(repeat=True)).decode("utf-8-sig")
    assert told.count("Not for outside") == 2
    assert told.count("Unit counted") == 2
    assert "Feminine,Forced labour,2,2,too few" in told


def order(counted, path, reason=REASON, form="csv", **how):
    how = {"seal": "none", **how}
    return SaveOrder(form=form, path=path, reason=reason, saying=counted.saying(repeat=True), **how)


def test_a_file_needs_a_reason_a_role_and_a_place_and_is_written_down(desk, counted, tmp_path):
    with pytest.raises(ReasonTooShort):
        save_figures(desk, counted, order(counted, tmp_path / "a.csv", "because"))
    with pytest.raises(NotAPlaceForPrints):
        save_figures(desk, counted, order(counted, desk.vault_path / "a.csv"))
    done = save_figures(desk, counted, order(counted, tmp_path / "a.csv"))
    assert (tmp_path / "a.csv").read_bytes() == content(counted, "csv", counted.saying(repeat=True))
    assert done.size == (tmp_path / "a.csv").stat().st_size
    with desk.read("look") as session:
        rows = [(row.verb, row.outcome) for row in session.scalars(select(AuditRow))]
    assert rows[-1] == ("save_figures", f"csv, IND11, IND02, not sealed: {REASON}")
    as_role(desk, "worker")
    with pytest.raises(Refused):
        save_figures(desk, counted, order(counted, tmp_path / "b.csv"))
    assert not (tmp_path / "b.csv").exists()


def test_a_file_is_sealed_for_this_desk_unless_somebody_asks_otherwise(desk, counted, tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    for form in FORMS:
        told = SaveOrder(form=form, path=place / f"a.{form}", saying=counted.saying(repeat=True), drawn=b"%PDF drawn")
        done = save_figures(desk, counted, told)
        made = place / f"a.{form}.age"
        assert (done.path, done.sealed, list(place.iterdir())) == (str(made), True, [made])
        assert made.read_bytes().startswith(b"age-encryption.org/")
        with pytest.raises(ReasonTooShort):
            open_dataset(desk, made, place, "because")
        opened = open_dataset(desk, made, tmp_path, REASON)
        with zipfile.ZipFile(opened.path) as packed:
            inside = {name: packed.read(name) for name in packed.namelist()}
        plain = b"%PDF drawn" if form == "pdf" else content(counted, form, counted.saying(repeat=True))
        assert list(inside) == [f"figures.{form}"]
        assert form == "xlsx" or inside[f"figures.{form}"] == plain, "a workbook says when it was made"
        with desk.read("look") as session:
            rows = [(row.verb, row.outcome) for row in session.scalars(select(AuditRow))]
        assert ("save_figures", f"{form}, IND11, IND02, sealed for own") in rows
        made.unlink()
    as_role(desk, "worker")
    with pytest.raises(Refused):
        save_figures(desk, counted, told)
    assert list(place.iterdir()) == []


def test_for_a_partner_only_the_partner_opens_it_and_it_takes_a_reason(tmp_path):
    desks = two_desks(tmp_path)
    record_intake(desks.shelter, intake(exploitation_types=["ForcedLabour"]))
    made = make_report(desks.shelter, TWO)
    asked = order(made, tmp_path / "a.csv", seal="partner", partner=desks.to)
    with pytest.raises(ReasonForPartner):
        save_figures(desks.shelter, made, replace(asked, reason="because"))
    with pytest.raises(NotTrusted):
        save_figures(desks.shelter, made, replace(asked, partner="00" * 16))
    assert list(tmp_path.glob("*.age*")) == []
    done = save_figures(desks.shelter, made, asked)
    with pytest.raises(NotHandedToUs):
        open_dataset(desks.shelter, done.path, tmp_path, REASON)
    assert open_dataset(desks.coordinator, done.path, tmp_path, REASON).size
    with desks.shelter.read("look") as session:
        row = session.scalars(select(AuditRow).where(AuditRow.verb == "save_figures")).one()
    assert row.record.hex() == desks.to
    assert row.outcome == f"csv, IND11, IND02, sealed for partner: {REASON}"
    desks.close()


def test_what_another_program_reads_takes_what_a_file_takes(desk, counted):
    with pytest.raises(ReasonTooShort):
        hand_on(desk, counted, "csv", "because")
    told = hand_on(desk, counted, "csv", REASON)
    assert told == content(counted, "csv", counted.saying(repeat=True))
    as_role(desk, "worker")
    with pytest.raises(Refused):
        hand_on(desk, counted, "json", REASON)
    with desk.read("look") as session:
        rows = [(row.verb, row.outcome) for row in session.scalars(select(AuditRow))]
    assert ("save_figures", f"csv, IND11, IND02, for another program, not sealed: {REASON}") in rows


@office.needed
def test_libreoffice_opens_both_tables_and_saves_them_again(counted, tmp_path):
    for form in ("xlsx", "csv"):
        (tmp_path / f"table.{form}").write_bytes(content(counted, form, counted.saying(repeat=True)))
        (again,) = office.convert(tmp_path, "ods", tmp_path / f"table.{form}").values()
        assert again.stat().st_size > 4000
        again.unlink()
