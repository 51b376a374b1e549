"""Figures by commands: shown, as JSON, written to files with a reason; a PDF only where something can draw it."""

import json
import zipfile
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from app import settings, tongue
from app.cli.main import main
from app.reports.templates import templates
from app.services.add_worker import add_worker
from app.services.keep_report import keep_report
from app.services.list_reports import named_report
from app.services.record_intake import record_intake
from app.services.unlock_vault import unlock_vault
from db.models import AuditRow
from tests import vaults
from tests.sheets import intake
from tests.vaults import PASSPHRASE

WORKERS = "eight calm lamps under rain"
REASON = ("--reason", "asked for by the board")


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    folder = tmp_path_factory.mktemp("figures") / "vault"
    desk = vaults.make(folder).desk
    for kinds in (["ForcedLabour"], ["ForcedLabour", "SexualExploitation"]):
        record_intake(desk, intake(exploitation_types=kinds, gender="Feminine"))
    keep_report(desk, named_report(desk, "us_case_counts"))
    add_worker(desk, "Bopha", "worker", WORKERS)
    desk.close()
    return folder


@pytest.fixture
def report(run, vault):
    def report(*words, verb="report"):
        return run(verb, *words, "--vault", vault, "--name", "Amina", secrets=[PASSPHRASE])

    return report


def test_a_figure_as_text_and_as_json(report):
    shown = report("IND11", "--by", "gender")
    assert shown.code == 0
    assert "Forced labour" in shown.out
    assert "* Unit counted: persons" in shown.out
    assert "too few" in shown.out, "two people have no shares"
    told = report("IND11", "--by", "gender", "--period", "2026", "--json", *REASON).json["result"]
    (figure,) = told["figures"]
    assert (figure["first"], figure["last"], figure["dimensions"][0]["name"]) == ("2026-01-01", "2026-12-31", "gender")
    assert figure["caveats"]


def test_count_is_the_same_engine(report):
    told = report("--json", *REASON, verb="count").json["result"]["figures"][0]
    assert {row["code"]: row["n"]["n"] for row in told["whole"]["rows"]} == {
        "ForcedLabour": 2,
        "SexualExploitation": 1,
        "@several": 1,
    }


def test_a_template_and_a_kept_report_by_name(report):
    template = report("donor_quarter", "--period", "all", "--json", *REASON).json["result"]
    assert len(template["figures"]) == len(templates()["donor_quarter"].report.wishes)
    kept = report("case counts for a united states grant", "--json", *REASON).json["result"]
    assert kept["report"]["every"] == "quarter"
    listed = report("--json").json["result"]
    assert "gender" in next(each["by"] for each in listed if each["name"] == "IND11").split(",")
    told = {each["name"]: each["what"] for each in listed}
    names = set(told)
    assert {code for code in templates() if "for inside" in told[code]} == {"house_month"}
    assert {"IND11", "house_month", "Case counts for a United States grant"} <= names


PLAIN = ("--plain", *REASON)


def test_a_file_is_sealed_and_opened_again_where_data_sets_are(report, run, vault, tmp_path):
    said = report("IND11", "--csv", "--to", tmp_path / "out.csv", "--json")
    sealed = said.json["result"]
    assert (said.code, sealed["path"], sealed["sealed"]) == (0, str(tmp_path / "out.csv.age"), True)
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv.age"]
    where = ("--vault", vault, "--name", "Amina", "--json", "--to", tmp_path)
    opened = run("open-dataset", sealed["path"], *where, *REASON, secrets=[PASSPHRASE]).json["result"]
    with zipfile.ZipFile(opened["path"]) as packed:
        assert "Not for outside" in packed.read("figures.csv").decode("utf-8-sig")


def test_files(report, tmp_path):
    for form in ("xlsx", "csv", "json"):
        file = tmp_path / f"out.{form}"
        said = report("IND11", f"--{form}", "--to", file, *PLAIN)
        assert (said.code, file.stat().st_size > 500) == (0, True), said
    assert "Not for outside" in (tmp_path / "out.csv").read_text("utf-8-sig")
    assert json.loads((tmp_path / "out.json").read_bytes())["format"] == "havenbook-figures-1"
    assert "Not for outside" in report("IND11", "--csv", *REASON).out


def test_what_another_program_reads_takes_a_supervisor_and_a_reason_and_is_written_down(report, vault, run):
    for words, verb in ((("IND11", "--csv"), "report"), (("IND11", "--json"), "report"), (("--json",), "count")):
        refused = report(*words, verb=verb)
        assert (refused.code, "ForcedLabour" in refused.out, "Forced labour" in refused.out) == (3, False, False)
        refused = run(verb, *words, *REASON, "--vault", vault, "--name", "Bopha", secrets=[WORKERS])
        assert (refused.code, "ForcedLabour" in refused.out, "Forced labour" in refused.out) == (5, False, False)
    looked_at = run("report", "IND11", "--vault", vault, "--name", "Bopha", secrets=[WORKERS])
    assert (looked_at.code, "Forced labour" in looked_at.out) == (0, True)
    report("IND11", "--csv", *REASON)
    desk = unlock_vault(vault, "Amina", PASSPHRASE)
    with desk.read("look") as session:
        rows = [(row.verb, row.outcome) for row in session.scalars(select(AuditRow))]
    desk.close()
    assert ("save_figures", f"csv, IND11, for another program, not sealed: {REASON[1]}") in rows


@pytest.mark.parametrize(
    ("words", "code", "exit_code"),
    [
        (("IND11",), "dataset.reason_too_short", 3),
        (("IND11", "--by", "shoe_size"), "figure.none", 3),
        (("IND29", "--consented"), "figure.not_narrowed", 3),
        (("IND11", "--period", "soon"), "figure.no_period", 3),
        (("IND11", "--xlsx"), "cli.figures_need_file", 2),
        (("IND11", "--pdf"), "cli.figures_need_file", 2),
        (("IND11", "--pdf", "--to", "x.pdf"), "cli.pdf_needs_window", 2),
        (("IND11", "--pdf", "--xlsx", "--to", "x"), "cli.one_form", 2),
        (("IND11", "--csv", "--to", "."), "cli.file_is_folder", 2),
        (("IND11", "--csv", "--to", "not-there/x.csv"), "cli.no_folder", 2),
        (("nothing",), "cli.no_report", 2),
        (("IND11", "--by", "gender,gender"), "figure.none", 3),
        (("IND11", "--csv", "--to", "x.csv", "--plain"), "dataset.reason_too_short", 3),
        (("IND11", "--csv", "--to", "x.csv", "--sealed-for", "Nobody"), "cli.unclear_partner", 2),
        (("IND11", "--csv", "--to", "x.csv", "--sealed-for", "Nobody", "--plain"), "cli.plain_for_somebody", 2),
    ],
)
def test_what_cannot_be_is_said(report, words, code, exit_code, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    reason = () if code == "dataset.reason_too_short" else REASON
    said = report(*words, "--json", *reason)
    assert (said.json["code"], said.code) == (code, exit_code)
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_nothing_has_is_told_with_those_there_are(report):
    told = report("quater", "--json")
    assert (told.code, told.json["code"]) == (2, "cli.no_report")
    for name in ("“quater” is no figure", "“donor_quarter”", "“Case counts for a United States grant”"):
        assert name in told.json["what"] + told.json["next_step"]


def test_it_speaks_the_language_that_was_asked_for(report, vault, tmp_path, monkeypatch):
    catalogue = {
        ("Reports", "Forms of exploitation"): "Formes",
        ("Codes", "Forced labour"): "Travail",
        ("Reports", "Unit counted: {unit}. A case is not a person."): "Unité : {unit}.",
        ("", "This is no period"): "Aucune période",
        ("CommandLine", "a workbook"): "100 % classeur",
    }
    asked = []

    def said(language):
        asked.append(language)
        return catalogue if language == "ar" else {}

    monkeypatch.setattr(tongue, "_catalogue", said)
    for words in (("--language", "ar"), ("--language=ar",)):
        shown = report("IND11", *words)
        assert ("Formes" in shown.out, "Travail" in shown.out, "Unité" in shown.out) == (True, True, True)
    for form in ("csv", "xlsx"):
        file = tmp_path / f"out.{form}"
        assert report("IND11", f"--{form}", "--to", file, *PLAIN, "--language", "ar").code == 0
    assert "Travail" in (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "Travail" in str(list(load_workbook(tmp_path / "out.xlsx").worksheets[0].values))
    assert "Travail" in report("IND11", "--csv", *REASON, "--language", "ar").out
    plain = report("IND11", "--json", *REASON, "--language", "ar").json["result"]["figures"][0]
    assert plain["title"] == "Forms of exploitation", "what programs read stays as it is"
    assert report("IND11", "--period", "soon", "--language", "ar").err.startswith("Aucune période. ")
    assert "100 % classeur" in report("--help", "--language", "ar").out
    assert set(asked) == {"ar"}


def test_without_a_wish_it_speaks_as_the_window_and_a_kept_report_as_it_was_kept(report, monkeypatch):
    monkeypatch.setattr(tongue, "_catalogue", lambda _: {("Reports", "Forms of exploitation"): "Formes"})
    settings.save(replace(settings.load(), language="km"))
    try:
        assert "Formes" in report("IND11").out
        assert "Formes" not in report("Case counts for a United States grant").out
        assert "Formes" in report("Case counts for a United States grant", "--language", "km").out
    finally:
        settings.save(replace(settings.load(), language=""))


def test_a_pdf_is_what_the_window_draws(vault, tmp_path, capfd):
    import os

    ends = os.pipe()
    os.write(ends[1], f"{PASSPHRASE}\n".encode())
    os.close(ends[1])
    words = ["report", "IND11", "--pdf", "--to", str(tmp_path / "out.pdf"), *PLAIN, "--language", "ar"]
    asked = []

    def draw(made):
        asked.append(made.report.language)
        return b"%PDF-1.4 drawn"

    code = main([*words, "--vault", str(vault), "--name", "Amina", "--passphrase-fd", str(ends[0])], draw=draw)
    os.close(ends[0])
    capfd.readouterr()
    assert (code, asked, (tmp_path / "out.pdf").read_bytes()) == (0, ["ar"], b"%PDF-1.4 drawn")
