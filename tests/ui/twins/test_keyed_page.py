"""Matching without names in the window: words kept, encodings made, compared by code, decided, and no name shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.export_bundle import export
from app.services.export_keyed import export_keyed
from app.services.import_bundle import import_bundle
from app.services.keyed_secret import has_secret, keep_secret, suggest_secret
from app.services.list_partners import list_partners
from app.services.list_twins import list_twins
from app.services.make_agreement import agree
from tests import vaults
from tests.flows.desks import ALL, trust_each_other, two_desks
from tests.flows.steps import intake
from tests.ui.bundles.conftest import Behind
from tests.ui.spoken import nameless
from ui import notices
from ui.partners.partners_page import PartnersPage
from ui.twins.keyed_page import KeyedPage


@pytest.fixture
def desks(tmp_path):
    made = two_desks(tmp_path)
    yield made
    made.close()


@pytest.fixture
def at(app, qtbot):
    """at(desk): its pages."""
    made = []

    def behind(desk):
        made.append(Behind(desk, qtbot))
        return made[-1]

    yield behind
    for each in made:
        each.close()


@pytest.fixture
def files(desks, tmp_path):
    """One woman at two houses, and at each one more; one of the houses shares its records, the other nothing yet."""
    other = vaults.make(tmp_path / "other", organisation="Moonflower", site="MOO").desk
    trust_each_other(desks.stick, other, desks.coordinator)
    agree(other, list_partners(other)[0].partner, ALL)
    words, made = suggest_secret(), []
    for desk, to, family in ((desks.shelter, desks.to, "Chan"), (other, list_partners(other)[0].partner, "Chann")):
        intake(
            desk, given_names="Bopha", family_names=f"Keo{family}", date_of_birth="1971" if family == "Chan" else "2001"
        )
        intake(desk, given_names="Dara", family_names=family, date_of_birth="1998")
        keep_secret(desk, to, words)
        made.append(export_keyed(desk, to, "May", desks.stick).path)
    import_bundle(desks.coordinator, export(desks.shelter, desks.to, desks.stick).path, desks.stick)
    yield made, export(other, list_partners(other)[0].partner, desks.stick).path
    other.close()


def shown(page):
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def test_a_shelter_keeps_words_and_makes_encodings(desks, at, monkeypatch):
    intake(desks.shelter, given_names="Dara", date_of_birth="1998")
    intake(desks.shelter, "statistics", given_names="Lina", date_of_birth="1998")
    shelter = at(desks.shelter)
    page = shelter.show(KeyedPage)
    page.hand.place.offer(str(desks.stick))
    page.hand.name.setText("May")
    assert not page.hand.go.isEnabled(), "there are no words yet"
    assert "Switched off" in shown(page)
    page.secret.words.setText("one two")
    page.secret.keep.click()
    shelter.settle()
    assert "Whoever guesses the words" in page.secret.outcome.text
    page.secret.choose.click()
    page.secret.keep.click()
    shelter.settle()
    assert has_secret(desks.shelter, desks.to)
    assert page.secret.words.text() == "", "words that are kept are not shown again"
    page.hand.go.click()
    shelter.settle()
    assert "1 person" in page.hand.outcome.text.replace("(s)", "")
    assert "1 person(s) left out: their consent does not allow it" in shown(page).replace(
        "1 person left", "1 person(s) left"
    )
    assert len(list(desks.stick.glob("*.bundle"))) == 1
    assert nameless(page) == []
    monkeypatch.setattr(notices, "confirm", lambda *_: True)
    page.secret.drop.click()
    shelter.settle()
    assert not has_secret(desks.shelter, desks.to)
    assert not page.hand.go.isEnabled()


def test_a_coordinator_compares_sees_codes_alone_and_decides_where_both_are_here(desks, at, files, qtbot):
    paths, bundle = files
    coordinator = at(desks.coordinator)
    page = coordinator.show(KeyedPage)
    panel = page.match
    assert nameless(page) == []
    panel.offer(paths[0])
    assert not panel.go.isEnabled(), "one file says nothing"
    panel.offer(paths[1])
    panel.go.click()
    panel.strip.stop.click()
    coordinator.settle()
    assert "Stopped" in panel.outcome.text or panel.pairs.many, "it may have been done already"
    panel.again.click()
    for path in paths:
        panel.offer(path)
    panel.go.click()
    coordinator.settle()
    assert panel.pairs.many == 1
    assert "Dara" not in shown(page)
    assert "not both here" in panel.why.text
    assert not panel.compare.isVisibleTo(page)
    panel.again.click()
    for wrong in (paths[0], bundle):
        panel.offer(wrong)
    panel.go.click()
    coordinator.settle()
    assert panel.outcome.text, "a bundle is no file of encodings"
    assert panel.go.isEnabled()
    import_bundle(desks.coordinator, bundle, desks.stick)
    panel.again.click()
    for path in paths:
        panel.offer(path)
    panel.go.click()
    coordinator.settle()
    assert panel.compare.view is not None
    assert panel.why.text == ""
    panel.pairs.table.setFocus()
    qtbot.keyClick(panel.pairs.table, Qt.Key.Key_N)
    coordinator.settle()
    assert [each.verdict for each in list_twins(desks.coordinator).decided] == ["different"]
    assert panel.pairs.chosen().verdict == "different"
    assert nameless(page) == []


def test_the_way_there_is_beside_the_agreement_for_those_who_may(desks, at):
    shelter = at(desks.shelter)
    page = shelter.show(PartnersPage)
    wanted = []
    page.place_wanted.connect(lambda *told: wanted.append(told))
    way = [each for each in page.findChildren(QPushButton) if each.accessibleName() == "Matching without names"]
    way[0].click()
    assert wanted == [("keyed", desks.to)]
    desks.shelter.worker = replace(desks.shelter.worker, role="worker")
    page.enter()
    shelter.settle()
    visible = [each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisibleTo(page)]
    assert "Matching without names" not in visible
