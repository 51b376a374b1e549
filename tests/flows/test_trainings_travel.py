"""Trainings on their way: numbers to a coordinator who may have figures, home to the other laptop, names nowhere."""

from __future__ import annotations

from dataclasses import replace
from secrets import token_hex

import pytest

from app.records.errors import NoSuchRecord
from app.reports.make import Wish
from app.reports.told import NOT_SHARED
from app.services import trainings
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_disputes import list_disputes
from app.services.make_agreement import agree
from app.services.make_figure import make_figure
from app.services.preview_export import preview
from app.services.settle_dispute import settle
from app.services.trainings import Amended
from app.sync.errors import NothingToSend
from db.columns import fields_of
from db.models import Change, Disclosure, Training
from db.types import new_id
from tests.flows.desks import ALL
from tests.flows.steps import Crook, bring_home, carry, kept
from tests.sheets import TODAY

YEAR = {"first": f"{TODAY[:4]}-01-01", "last": f"{TODAY[:4]}-12-31"}
LET_GO = {"training_subject", "hours", "held_on_month", "attended_count", "workers_then"}
NO_FIGURES = replace(ALL, purposes=("coordination",))


def add(desk, **changes):
    told = {
        "held_on": TODAY, "training_subject": "other", "training_subject_other": "what Dara did", "hours": "3",
        "trainer_kind": "other", "trainer_kind_other": "a cousin of Chan", "given_by": "Boupha", "others": 7,
        "attended": [desk.worker.id], **changes,
    }  # fmt: skip
    return trainings.add_training(desk, token_hex(16), told)


def told(desk, code, *by):
    whole = make_figure(desk, Wish(indicator=code, dimensions=by, **YEAR)).figure
    return {row.code: row.n.n for row in whole.whole.rows}, {gap.reason: gap.n.n for gap in whole.whole.gaps}


def test_numbers_go_and_no_name_no_day_and_no_word(desks):
    training = add(desks.shelter)
    seen = preview(desks.shelter, desks.to)
    assert (seen.lines, seen.people) == (1, 0)
    assert carry(desks).set_aside == 0
    (here,) = kept(desks.coordinator, Training)
    columns = {name for name in fields_of(Training) if getattr(here, name) is not None}
    assert columns == LET_GO
    assert (here.attended_count, here.workers_then, here.id.hex()) == (1, 1, training)
    (line,) = [each for each in kept(desks.coordinator, Change) if each.kind == "training"]
    for word in (b"Dara", b"Chan", b"Boupha", TODAY.encode()):
        assert word not in line.body
    assert kept(desks.shelter, Disclosure) == kept(desks.coordinator, Disclosure) == []
    assert trainings.list_trainings(desks.coordinator)[0].origin == "Sunflower"
    for act in (
        lambda: trainings.void_training(desks.coordinator, training, "why"),
        lambda: trainings.correct_training(desks.coordinator, Amended(training, {"hours": "9"}, "why")),
        lambda: trainings.open_training(desks.coordinator, "correct", training),
    ):
        with pytest.raises(NoSuchRecord):
            act()
    assert told(desks.coordinator, "IND47", "house") == ({"other": 1}, {})
    assert told(desks.coordinator, "IND48", "house") == ({"yes": 1}, {})
    trainings.correct_training(desks.shelter, Amended(training, {"given_by": "Maly"}, "because of Maly"))
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)
    trainings.void_training(desks.shelter, training, "because of Maly")
    carry(desks)
    assert kept(desks.coordinator, Training)[0].voided == "yes"
    assert told(desks.coordinator, "IND47")[0] == {}


def test_where_no_figures_are_agreed_nothing_goes_and_later_it_does(desks):
    agree(desks.shelter, desks.to, NO_FIGURES)
    add(desks.shelter)
    assert preview(desks.shelter, desks.to).lines == 0
    agree(desks.shelter, desks.to, ALL)
    assert carry(desks).new == 1


def test_the_other_laptop_hears_of_it_and_what_both_changed_is_settled(desks, both):
    training = add(desks.shelter)
    carry(desks)
    assert bring_home(both).set_aside == 0
    given = {each.subject.hex() for each in kept(both.shelter, Disclosure)}
    assert training not in given, "a training is nobody who was given to the coordinator"
    card = trainings.list_trainings(both.shelter)[0]
    assert (card.origin, card.names, card.answers["attended_count"]) == ("", (), 1)
    assert {"attended", "given_by", "held_on", "others", "trainer_kind"} <= card.withheld
    assert told(both.shelter, "IND47") == ({"other": 1}, {})
    assert told(both.shelter, "IND48") == ({"yes": 0}, {NOT_SHARED: 1}), "she may have been there: that is no no"
    for laptop, hours in ((desks, "4"), (both, "5")):
        trainings.correct_training(laptop.shelter, Amended(training, {"hours": hours}, "counted again"))
        carry(laptop)
    assert next(each for each in kept(both.shelter, Training)).attended_count == 1, "a correction there keeps it"
    (dispute,) = list_disputes(desks.coordinator)
    at = next(at for at, each in enumerate(dispute.values) if each.answer == "5")
    settle(desks.coordinator, dispute.dispute, at, "asked by telephone")
    for laptop in (desks, both):
        assert bring_home(laptop).set_aside == 0
        assert [each.hours for each in kept(laptop.shelter, Training)] == ["5"]
        assert list_disputes(laptop.shelter) == ()
    assert kept(desks.shelter, Training)[0].attended == [desks.shelter.worker.id]


def test_a_house_takes_no_training_of_anybody_else(desks):
    add(desks.coordinator)
    with pytest.raises(NothingToSend):
        export(desks.coordinator, desks.back, desks.stick)
    crook = Crook(desks.coordinator, desks.back)
    own, person = new_id(), new_id()
    crook.line("training", own, own, {"hours": "3"})
    crook.line("training", new_id(), person, {"hours": "3"})
    done = import_bundle(desks.shelter, crook.seal(desks.stick, number=2), desks.stick)
    assert (done.new, done.set_aside) == (0, 2)
    assert trainings.list_trainings(desks.shelter) == ()


def test_a_training_is_about_itself_and_not_about_a_person(desks):
    crook = Crook(desks.shelter, desks.to)
    crook.line("training", new_id(), new_id(), {"hours": "3"})
    assert import_bundle(desks.coordinator, crook.seal(desks.stick, number=1), desks.stick).set_aside == 1
