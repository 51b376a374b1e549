"""What is being written of an organisation outlives a lock, is offered back, and is thrown away only when asked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from app.services import keep_draft
from app.services.list_profiles import list_profiles
from tests.ui.profiles.conftest import THEIRS
from ui import notices
from ui.forms.drafts import PROFILE, draft_place, draft_title, offered
from ui.profiles.mapping_dialog import MappingDialog
from ui.profiles.profile_dialog import ProfileDialog
from ui.profiles.profiles_page import ProfilesPage

ACCEPTED, REJECTED = QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected


@pytest.fixture
def page(behind, house):
    made = behind.show(ProfilesPage)
    made.open(house)
    behind.settle()
    yield made
    for each in kept(behind):
        keep_draft.drop(behind.context.desk, PROFILE, each.key)


def kept(behind):
    return [each for each in keep_draft.drafts(behind.context.desk) if each.form == PROFILE]


def test_a_lock_keeps_what_was_typed_and_it_goes_on_from_there(behind, page, house, monkeypatch):
    def typed(dialog):
        dialog.takes_in.setPlainText("Women and their child")
        page.save_now()  # what the window does before it locks
        behind.settle()
        return REJECTED

    monkeypatch.setattr(ProfileDialog, "exec", typed)
    monkeypatch.setattr(page.half, "forget", lambda: None)
    page.write.click()
    behind.settle()
    (draft,) = kept(behind)
    assert draft_place(draft) == ("profiles", f"draft:{draft.key}")
    assert offered([draft]) == [draft]
    assert "Women" not in draft_title(draft)
    monkeypatch.undo()

    def go_on(dialog):
        assert dialog.takes_in.toPlainText() == "Women and their child"
        dialog.takes_in.setPlainText("Women and their children")
        dialog.save()
        return dialog.result()

    monkeypatch.setattr(ProfileDialog, "exec", go_on)
    page.open(f"draft:{draft.key}")
    page.enter()
    behind.settle()
    behind.settle()
    found = next(each for each in list_profiles(behind.context.desk) if each.house == house)
    assert found.profile.takes_in == "Women and their children"
    assert found.profile.mapped == THEIRS.mapped
    behind.settle()
    assert kept(behind) == []


def test_half_a_line_of_own_words_is_kept_too(behind, page, monkeypatch):
    def typed(dialog):
        dialog._rows[-1][0].setText("Debt to the boat")
        page.save_now()
        behind.settle()
        return REJECTED

    monkeypatch.setattr(MappingDialog, "exec", typed)
    monkeypatch.setattr(page.half, "forget", lambda: None)
    page.map.click()
    behind.settle()
    (draft,) = kept(behind)
    monkeypatch.undo()
    seen = []
    monkeypatch.setattr(
        MappingDialog, "exec", lambda dialog: seen.append([word.text() for word, _ in dialog._rows]) or REJECTED
    )
    page.open(f"draft:{draft.key}")
    page.enter()
    behind.settle()
    behind.settle()
    assert seen == [["Broker debt", "Factory", "Debt to the boat", ""]]


def test_going_back_from_changed_words_asks_first(behind, page, monkeypatch):
    asked = []
    monkeypatch.setattr(notices, "confirm", lambda _parent, question: asked.append(question.yes) or len(asked) > 1)
    dialog = ProfileDialog(page, page._card())
    dialog.setResult(ACCEPTED)
    dialog.reject()
    assert (asked, dialog.result()) == ([], REJECTED), "nothing was changed"
    dialog.setResult(ACCEPTED)
    dialog.catchment.setText("South")
    dialog.reject()
    assert (asked, dialog.result()) == (["Throw away"], ACCEPTED), "the answer was no"
    dialog.reject()
    assert dialog.result() == REJECTED


def test_what_was_thrown_away_is_offered_no_more(behind, page, monkeypatch):
    def typed(dialog):
        dialog.takes_in.setPlainText("Nobody")
        page.save_now()
        behind.settle()
        assert len(kept(behind)) == 1
        return REJECTED

    monkeypatch.setattr(ProfileDialog, "exec", typed)
    page.write.click()
    behind.settle()
    assert kept(behind) == []
