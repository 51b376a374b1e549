"""Figures by commands: shown, as JSON, written to files with a reason; a PDF only where something can draw it."""

import json

import pytest

from app.cli.main import main
from app.services.keep_report import keep_report
from app.services.list_reports import named_report
from app.services.record_intake import record_intake
from tests import vaults
from tests.sheets import intake
from tests.vaults import PASSPHRASE

REASON = ("--reason", "asked for by the board")


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    folder = tmp_path_factory.mktemp("figures") / "vault"
    desk = vaults.make(folder).desk
    for kinds in (["ForcedLabour"], ["ForcedLabour", "SexualExploitation"]):
        record_intake(desk, intake(exploitation_types=kinds, gender="Feminine"))
    keep_report(desk, named_report(desk, "us_case_counts"))
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
    told = report("IND11", "--by", "gender", "--period", "2026", "--json").json["result"]
    (figure,) = told["figures"]
    assert (figure["first"], figure["last"], figure["dimensions"][0]["name"]) == ("2026-01-01", "2026-12-31", "gender")
    assert figure["caveats"]


def test_count_is_the_same_engine(report):
    told = report("--json", verb="count").json["result"]["figures"][0]
    assert {row["code"]: row["n"]["n"] for row in told["whole"]["rows"]} == {
        "ForcedLabour": 2,
        "SexualExploitation": 1,
        "@several": 1,
    }


def test_a_template_and_a_kept_report_by_name(report):
    template = report("donor_quarter", "--period", "all", "--json").json["result"]
    assert len(template["figures"]) == 11
    kept = report("case counts for a united states grant", "--json").json["result"]
    assert kept["report"]["every"] == "quarter"
    names = {each["name"] for each in report("--json").json["result"]}
    assert {"IND11", "house_month", "Case counts for a United States grant"} <= names


def test_files(report, tmp_path):
    for form in ("xlsx", "csv", "json"):
        file = tmp_path / f"out.{form}"
        said = report("IND11", f"--{form}", "--to", file, *REASON)
        assert (said.code, file.stat().st_size > 500) == (0, True), said
    assert "Not for outside" in (tmp_path / "out.csv").read_text("utf-8-sig")
    assert json.loads((tmp_path / "out.json").read_bytes())["format"] == "havenbook-figures-1"
    assert "Not for outside" in report("IND11", "--csv").out


@pytest.mark.parametrize(
    ("words", "code", "exit_code"),
    [
        (("IND99",), "record.not_found", 3),
        (("IND11", "--by", "shoe_size"), "figure.none", 3),
        (("IND11", "--period", "soon"), "figure.no_period", 3),
        (("IND11", "--xlsx"), "cli.figures_need_file", 2),
        (("IND11", "--pdf"), "cli.figures_need_file", 2),
        (("IND11", "--pdf", "--to", "x.pdf"), "cli.pdf_needs_window", 2),
        (("IND11", "--csv", "--to", "x.csv"), "dataset.reason_too_short", 3),
    ],
)
def test_what_cannot_be_is_said(report, words, code, exit_code, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    said = report(*words, "--json")
    assert (said.json["code"], said.code) == (code, exit_code)
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_is_what_the_window_draws(vault, tmp_path, capfd):
    import os

    ends = os.pipe()
    os.write(ends[1], f"{PASSPHRASE}\n".encode())
    os.close(ends[1])
    words = ["report", "IND11", "--pdf", "--to", str(tmp_path / "out.pdf"), *REASON, "--language", "ar"]
    asked = []

    def draw(made):
        asked.append(made.report.language)
        return b"%PDF-1.4 drawn"

    code = main([*words, "--vault", str(vault), "--name", "Amina", "--passphrase-fd", str(ends[0])], draw=draw)
    os.close(ends[0])
    capfd.readouterr()
    assert (code, asked, (tmp_path / "out.pdf").read_bytes()) == (0, ["ar"], b"%PDF-1.4 drawn")
