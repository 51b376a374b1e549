"""Every service with every role: refused, before it looks at what it was handed, to whom it is not for."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from unittest.mock import MagicMock

import pytest

import app.services
from app.roles import ROLES, Refused
from tests import vaults
from tests.app.services import casework_kit as kit

SUPERVISOR = frozenset(
    """
    approve_record.approve_record assign_cases.assign_cases check_file.check_file compare_release.compare_release
    confirm_erasure.confirm confirm_erasure.refuse count_losses.count_losses course.finished course.note_written
    data_quality.other_texts decide_twins.decide_twins drop_laptop_lines.drop_lines drop_quarantined.drop
    dry_run_table.dry_run enrol_laptop.enrol erase_person.erase export_dataset.export_dataset
    export_keyed.export_keyed export_synthetic.export_synthetic find_twins.find_twins freeze_release.freeze_release
    ground.write_ground import_table.import_table keep_mapping.forget keep_mapping.from_file keep_mapping.keep
    keep_mapping.kept keep_mapping.to_file keyed_secret.drop_secret keyed_secret.has_secret keyed_secret.keep_secret
    list_approvals.list_approvals list_imports.rows list_imports.runs list_twins.list_twins make_agreement.agree
    match_keyed.match_keyed match_questions.match_questions note_findings.note_findings open_dataset.open_dataset
    own_forms.accept_form own_forms.form_file own_forms.inspect_form own_forms.retire_form places_tree.import_places
    preview_dataset.preview_dataset preview_release.preview_release preview_synthetic.preview_synthetic
    preview_table.preview read_card.read_card retry_quarantined.retry retry_rows.accept retry_rows.as_new
    retry_rows.drop retry_rows.mend retry_rows.retry rooms.add_room rooms.change_room rooms.retire_room
    save_figures.hand_on save_figures.save_figures save_import_report.save save_release.save_release
    settle_dispute.check_settling settle_dispute.settle share_profile.from_file share_profile.to_file
    take_proposals.take_proposals
    show_twins.show_twins stop_trusting.stop trainings.add_training trainings.check_training
    trainings.correct_training trainings.open_training trainings.void_training trust_card.trust undo_twins.undo_twins
    void_case.void worker_left.worker_left write_profile.write_profile
    """.split()  # noqa: SIM905 - a list of names is read more easily without quotes
)
ADMINISTRATOR = frozenset(
    """
    add_worker.add_worker back_up_vault.back_up export_everything.export_everything import_everything.import_everything
    recovery_sheet.renew_sheet repair_slots.repair_slots review_access.review review_access.verify_chain
    worker_left.let_in_again
    """.split()  # noqa: SIM905 - a list of names is read more easily without quotes
)
TELLS_NOTHING = {"list_twins.count_waiting": 0, "suggestions.suggest": (), "today.approvals": None}
"""Answer whom they are not for with nothing, since a page asks them for everybody."""
NOBODY = "read-only"
"""A role of a later Havenbook, of which nothing is known here."""


def services():
    """Every public function of every service that is handed a desk, by its name."""
    found = {}
    for room in pkgutil.iter_modules(app.services.__path__):
        module = importlib.import_module(f"app.services.{room.name}")
        for name, made in vars(module).items():
            own = inspect.isfunction(made) and made.__module__ == module.__name__ and not name.startswith("_")
            if own and next(iter(inspect.signature(made).parameters), "") == "desk":
                found[f"{room.name}.{name}"] = made
    return found


SERVICES = services()


def ended(service, desk):
    """What came of calling it with things that mean nothing: its answer, or the error."""
    asked = list(inspect.signature(service).parameters.values())[1:]
    wanted = [each for each in asked if each.default is each.empty]
    places = [MagicMock() for each in wanted if each.kind is each.POSITIONAL_OR_KEYWORD]
    named = {each.name: MagicMock() for each in wanted if each.kind is each.KEYWORD_ONLY}
    try:
        return service(desk, *places, **named)
    except Exception as error:
        return error


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    """The same vault with somebody of each role at it."""
    owner = vaults.make(tmp_path_factory.mktemp("roles") / "vault").desk
    yield {role: kit.sitting(owner, role, name=f"A {role}") for role in (*ROLES, NOBODY)}
    owner.close()


def test_the_lists_name_services_that_are_there():
    assert not (SUPERVISOR | ADMINISTRATOR | set(TELLS_NOTHING)) - set(SERVICES)
    assert not SUPERVISOR & ADMINISTRATOR


@pytest.mark.parametrize("name", SERVICES)
def test_each_role_with_each_service(desks, name):
    least = "administrator" if name in ADMINISTRATOR else "supervisor" if name in SUPERVISOR else "worker"
    for role, desk in desks.items():
        came = ended(SERVICES[name], desk)
        if role == NOBODY and name in TELLS_NOTHING:
            assert getattr(came, "count", 0) == 0 if TELLS_NOTHING[name] is None else came == TELLS_NOTHING[name]
        elif role == NOBODY and least == "worker":
            assert isinstance(came, Exception), "something came out to a role that is not known"
        elif role == NOBODY or ROLES.index(role) < ROLES.index(least):
            assert isinstance(came, Refused), f"a {role} got as far as {came!r}"
        else:
            assert not isinstance(came, Refused), f"refused to a {role}"
