"""Every kind of file that leaves, in every form that its own module offers, written from one vault with people."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from app.forms.catalogue import form
from app.records import dataset, synthetic
from app.reports.make import Wish as Figure
from app.reports.report import Report
from app.services import export_synthetic as exporting
from app.services.add_record import NewRecord, add_record
from app.services.export_dataset import Order, Wish, export_dataset
from app.services.export_everything import Order as Whole
from app.services.export_everything import export_everything
from app.services.export_synthetic import SyntheticWish, export_synthetic
from app.services.freeze_release import Rule, Wanted, freeze_release
from app.services.make_report import make_report
from app.services.record_intake import record_intake
from app.services.save_figures import FORMS, SaveOrder, save_figures
from app.services.save_release import save_release
from app.standards import layout
from app.synthetic import making
from app.synthetic.frame import Answer
from app.tongue import speaker
from db.types import new_id
from tests.flows.handing import REASON, said
from tests.sheets import care, intake
from tests.specimens import least

REPORT = Report(
    name="Board",
    purpose="for the board",
    wishes=(Figure(indicator="IND11", dimensions=("gender",)), Figure(indicator="IND02")),
)
DATASETS = tuple(
    (standard, kind)
    for standard in layout.STANDARDS
    for kind in dataset.FORMATS
    if standard == "htcds" or kind not in dataset.TEMPLATES
)
SYNTHETIC = tuple(("synthetic", kind) for kind in synthetic.FORMATS)
FIGURES = tuple(("figures", kind) for kind in FORMS if kind != "pdf")
"""A PDF is paper: it is looked at."""
OTHERS = (("release", "zip"), ("everything", "zip"))
ALL = (*DATASETS, *SYNTHETIC, *FIGURES, *OTHERS)
_COLUMNS = ("year", "age_band", "gender", "citizenships", "exploitation_types", "means_of_control")


def fill(desk):
    """Five people who agreed to everything, so that every kind of column has something to say."""
    agreed = [said(purpose, level) for purpose, level in (("coordination", "identity"), ("statistics", "statistics"))]
    told = {
        "given_names": "=Dara", "family_names": "Sok", "date_of_birth": "2001-05", "gender": "Feminine",
        "citizenships": ["KH", "VN"], "intake_date": "2024-05-03", "main_language": "km", "age_at_intake": 23,
        "minor_at_intake": "no", "exploitation_types": ["ForcedLabour", "SexualExploitation"],
        "labour_industries": ["F_Construction"], "sexual_exploitation_types": ["Prostitution"],
        "means_of_control": {"DebtBondage": "yes", "PhysicalThreats": "no"},
    }  # fmt: skip
    cases = [record_intake(desk, intake(care(), *agreed, care(consent_purpose="statistics"), **told)) for _ in range(5)]
    for kind, more in {
        "episode": {"stage": "Exploitation", "country": "TH"},
        "perpetrator": {"roles": ["RecruiterOrIntermediary"], "relation": ["friend_acquaintance"]},
        "determination": {"decided_by": "NGO"},
        "referral": {"referred_to": "A clinic"},
        "support_plan": {},
    }.items():
        add_record(desk, NewRecord(kind, cases[0].case, new_id().hex(), {**least(form(kind)), **more}))


def write(desks, which, folder, *, seal="none", language="en"):
    """The path of the file; `which` is one of ALL."""
    name, kind = which
    desk, said_in = desks.shelter, speaker(language)
    order = {"folder": folder, "seal": seal, "reason": REASON, "translate": said_in, "beside": REASON}
    if which in DATASETS:
        wish = Wish(partner=desks.to, standard=name, form=kind, purpose="coordination", names=True)
        return Path(export_dataset(desk, Order(wish=wish, **order)).path)
    if which in SYNTHETIC:
        wish = SyntheticWish(partner=desks.to, form=kind, threshold=3, columns=_COLUMNS)
        return Path(_as_if_many(lambda: export_synthetic(desk, Order(wish=wish, **order))).path)
    if which in FIGURES:
        made = make_report(desk, REPORT)
        saying = made.saying(said_in, language, repeat=True)
        path = folder / f"{seal}-{language}-figures.{kind}"
        how = SaveOrder(form=kind, path=path, saying=saying, seal=seal, reason=REASON)
        return Path(save_figures(desk, made, how).path)
    if name == "release":
        wanted = Wanted(
            title="Spring", purpose="for the board", wishes=(Figure(indicator="IND11"),), rule=Rule(3), beside=REASON
        )
        return Path(save_release(desk, freeze_release(desk, wanted).view.release, folder).path)
    return Path(export_everything(desk, Whole(folder=folder, seal="none", reason=REASON, translate=said_in)).path)


def _as_if_many(do):
    """As if five people were many, and with a child that gives back every row as it was."""
    fewest, make = making.FEWEST, exporting.making.make
    making.FEWEST = 3
    exporting.making.make = partial(make, maker=lambda ask, _progress: Answer([list(row) for row in ask.rows]))
    try:
        return do()
    finally:
        making.FEWEST, exporting.making.make = fewest, make
