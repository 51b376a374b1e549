"""Many intakes from a table, with nothing invented, and the figures that come of them."""

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from app.cli.demo_steps import count_exploitation
from app.forms.intake import INTAKE
from app.progress import Cancelled, Progress
from app.roles import Refused
from app.services import void_case
from app.services.import_intakes import RefusedRow, import_csv
from app.services.list_cases import cards, find
from app.services.record_intake import record_intake
from app.tables.errors import ConsentUnsaid, EncodingAsked, MappingWrong, NoTable, TableError, TableUnreadable
from db.missing import missing, reason_of
from db.models import AuditRow, Case, Change, Consent, Intake, Person
from tests import sheets, vaults

HOUSE = Path(__file__).resolve().parents[3]
SAMPLE = HOUSE / "app" / "cli" / "sample"
LACKING = [
    f.name for f in INTAKE.fields if f.required == "always" and not f.by_app and f.shown_if is None and f.missing
]


def mapping(**changes):
    return {
        "count": "People",
        "consent": [sheets.care()],
        "constant": {"from_old_records": "yes"},
        "missing": {"not_collected_then": LACKING},
        "column": {
            "Kind": {
                "field": "exploitation_types",
                "values": {
                    "L": ["ForcedLabour"],
                    "L&S": ["ForcedLabour", "SexualExploitation"],
                    "?": missing("declined"),
                },
            },
            "Age": {"field": "age_at_intake"},
            "Began": {"field": "started_on", "date": "%d/%m/%Y"},
            "From": {"field": "citizenships", "split": "/"},
        },
        **changes,
    }


@pytest.fixture
def bring(tmp_path, desk):
    def run(rows, told=None, progress=None, heading="People,Kind,Age,Began,From"):
        table, words = tmp_path / "table.csv", tmp_path / "mapping.json"
        table.write_text("\n".join([heading, *rows]) + "\n", "utf-8-sig")
        words.write_text(json.dumps(told or mapping()), "utf-8")
        return import_csv(desk, table, words, progress)

    return run


def kept(desk, model):
    with desk.read("look") as session:
        return list(session.scalars(select(model)))


def test_a_row_stands_for_several_people(desk, bring):
    done = bring(["2,L,30,01/02/2024,KH/TH", '1,"L&S",,,', "0,L,,,"])
    assert (done.people, done.rows, done.refused) == (3, 2, ())
    assert sorted(person.citizenships or [] for person in kept(desk, Person)) == [[], ["KH", "TH"], ["KH", "TH"]]
    sheet = next(each for each in kept(desk, Intake) if each.age_at_intake == 30)
    assert (sheet.started_on, sheet.exploitation_types) == ("2024-02-01", ["ForcedLabour"])
    assert sheet.intake_date == sheet.intake_date_month == missing("not_collected_then")
    assert len({person.code for person in kept(desk, Person)}) == 3
    assert len({case.number for case in kept(desk, Case)}) == 3
    assert [(row.verb, row.outcome) for row in kept(desk, AuditRow)][-1] == ("import_intakes", "3 people")


def test_what_the_mapping_has_no_word_for_is_refused_and_told(desk, bring):
    done = bring(["1,X,,,", "1,L,old,,", "many,L,,,", "4,L,30,1.2.2024,", "1,L,130,,", "1,L,,,"])
    assert done.refused == (
        RefusedRow(2, 1, "Kind", "csv.no_word"),
        RefusedRow(3, 1, "Age", "csv.not_of_kind"),
        RefusedRow(4, 0, "People", "csv.no_count"),
        RefusedRow(5, 4, "Began", "table.no_date"),
        RefusedRow(6, 1, "Age", "answer.out_of_range"),
    )
    assert (done.people, len(kept(desk, Person))) == (1, 1)


@pytest.mark.parametrize(
    "told",
    [
        mapping(column={"Nowhere": {"field": "gender"}}),
        mapping(column={"Kind": {"field": "shoe_size"}}),
        mapping(constant={"shoe_size": "43"}),
        mapping(missing={"lost": ["gender"]}),
        mapping(missing={"declined": ["shoe_size"]}),
        mapping(consent=[{"shoe_size": "43"}]),
        mapping(count="Heads"),
        mapping(surprise=1),
        [],
    ],
)
def test_a_mapping_that_does_not_fit(desk, bring, told):
    with pytest.raises(MappingWrong) as wrong:
        bring(["1,L,,,"], told or {"x": 1})
    assert wrong.value.facts["what"]
    assert kept(desk, Change) == []


def test_files_that_are_none(desk, tmp_path):
    words = tmp_path / "m.json"
    words.write_text(json.dumps(mapping()), "utf-8")
    table = tmp_path / "t.csv"
    for data, wrong in (
        (b"\xff\xfe\x00", TableError),
        (b'People,Kind,Age,Began,From\n1,"L,,,\n', TableUnreadable),
        ("People,Kind,Age,Began,From\n1,L,,,Pérou\n".encode("cp1252"), EncodingAsked),
        (b"", NoTable),
    ):
        table.write_bytes(data)
        with pytest.raises(wrong):
            import_csv(desk, table, words)
    with pytest.raises(TableUnreadable):
        import_csv(desk, tmp_path / "nowhere.csv", words)
    with pytest.raises(MappingWrong):
        import_csv(desk, table, tmp_path / "nowhere.toml")
    (tmp_path / "bad.toml").write_text("[column", "utf-8")
    with pytest.raises(MappingWrong):
        import_csv(desk, table, tmp_path / "bad.toml")


def test_consent_first_here_too(desk, bring):
    with pytest.raises(ConsentUnsaid):
        bring(["1,L,,,"], mapping(consent=[]))
    done = bring(["1,L,,,"], mapping(consent=[sheets.care(consent_status="undecided")]))
    assert [row.why for row in done.refused] == ["consent.first"]
    assert kept(desk, Person) == []


def test_stopping_keeps_nothing(desk, bring):
    progress = Progress()
    progress._tell = lambda done, _total, doing: progress.cancel() if doing.startswith("Recording") and done else None
    with pytest.raises(Cancelled):
        bring(["150,L,,,"], progress=progress)
    assert kept(desk, Person) == kept(desk, Change) == []
    assert bring(["1,L,,,"]).people == 1
    assert kept(desk, Case)[0].number.endswith("0001")


def test_a_role_that_may_not(desk, bring):
    desk.worker = desk.worker.__class__(desk.worker.id, desk.worker.code, desk.worker.name, "visitor")
    with pytest.raises(Refused):
        bring(["1,L,,,"])


def test_blank_is_never_no_and_nobody_is_counted_twice(desk):
    def one(kinds, **more):
        return record_intake(desk, sheets.intake(exploitation_types=kinds, **more))

    one(["ForcedLabour"])
    one(["SexualExploitation"])
    one(["Other"], exploitation_types_other="x")
    one(missing("declined"))
    one(["ForcedLabour", "SexualExploitation"])
    one(None)
    void_case.void(desk, one(["OrganRemoval"]).case, "twice")
    figure = count_exploitation(desk).figures[0]
    assert (figure.unit, figure.whole.total.n, figure.whole.answered.n) == ("persons", 6, 4)
    assert [(row.code, row.n.n, row.share) for row in figure.whole.rows] == [
        ("ForcedLabour", 2, 0.5),
        ("SexualExploitation", 2, 0.5),
        ("Other", 1, 0.25),
        ("@several", 1, 0.25),
    ]
    assert [(gap.reason, gap.n.n) for gap in figure.whole.gaps] == [("declined", 1), ("", 1)]


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """The shipped sample, whole, in a demonstration vault."""
    desk = vaults.make(tmp_path_factory.mktemp("sample") / "vault", demonstration=True).desk
    done = import_csv(desk, SAMPLE / "nrm_2023_q4_leaf.csv", SAMPLE / "nrm_2023_q4_mapping.toml")
    yield desk, done
    desk.close()


def test_the_published_figures_come_out_as_they_went_in(published):
    desk, done = published
    assert (done.people, done.rows, done.refused) == (4141, 1659, ())
    whole = count_exploitation(desk).figures[0].whole
    assert (whole.total.n, whole.answered.n) == (4141, 3722)
    assert {row.code: row.n.n for row in whole.rows} == {
        "ForcedLabour": 1968,
        "SexualExploitation": 706,
        "Servitude": 352,
        "OrganRemoval": 7,
        "ForcedCriminality": 1743,
        "@several": 955,
    }
    assert sum(gap.n.n for gap in whole.gaps) == 419


def test_nothing_was_invented(published):
    """Whatever the source does not say is a reason or a blank in every one of the records."""
    desk, _ = published
    told = {"gender", "citizenships", "referrer_kind", "referrer", "exploitation_types", "minor_at_exploitation"}
    told |= {"from_old_records", "information_source", "case_status", "case_worker"}
    with desk.read("look") as session:
        for field in INTAKE.fields:
            if field.name in told:
                continue
            model = {"case": Case, "person": Person, "intake": Intake}.get(field.of)
            if model is not None:
                values = session.execute(select(getattr(model, field.name)).distinct()).scalars().all()
                assert all(value is None or reason_of(value) == "not_collected_then" for value in values), field.name
        minors = list(session.scalars(select(Intake.minor_at_exploitation)))
        assert (minors.count("no"), minors.count("yes"), len(minors)) == (1978, 1944, 4141)
        genders = list(session.scalars(select(Person.gender)))
        assert {code: genders.count(code) for code in set(genders)} == {"Masculine": 3097, "Feminine": 1040, "Other": 4}
        consents = set(map(tuple, session.execute(select(Consent.consent_status, Consent.consent_purpose))))
        assert consents == {("no_living_person", "demonstration")}


def test_the_whole_list_opens_at_once(published):
    desk, _ = published
    lids = find(desk)
    assert len(lids) == 4141
    assert {card.name for card in cards(desk, lids[:50])} == {""}
