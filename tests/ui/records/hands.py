"""Hands for every form there is: open it blank, fill it, press it, leave it half-typed, come back, count records."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.forms.catalogue import form
from app.forms.consent import CONSENT
from app.forms.intake import INTAKE
from app.forms.training import TRAINING
from app.services import keep_draft, list_cases, show_case, trainings
from app.services.own_forms import FormFile, accept_form
from app.services.record_intake import record_intake, record_of
from app.services.show_sheet import list_sheets
from tests import sheets, specimens
from tests.app.xlsform.forms import CHILDREN, markdown, unnumbered
from tests.kills.desk_work import FORMS, OWN, TOLD
from tests.ui.records.conftest import LONG, Desk
from ui.forms.drafts import SHEET
from ui.intake.intake_page import IntakePage
from ui.record_address import HOUSE
from ui.records.record_page import RecordPage
from ui.sheets.sheet_page import SheetPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.page import Page

SMALL = FormFile(markdown(CHILDREN), ".md", "small")
CONSENTED = {name: said for name, said in sheets.care().items() if name not in {"consent_purpose", "recipient_kind"}}


def house_with_forms(qapp: QApplication, folder: Path) -> Desk:
    """One vault, with a questionnaire of the house's own; pages are made once, and cleared after each form."""
    made = Desk(qapp, folder / "vault")
    made.pages = {}
    made.do(lambda desk: accept_form(desk, SMALL, {}))
    return made


class Hand:
    """At one page of one form; `heard` is whither it led after a save."""

    PAGE: type[Page] = RecordPage

    def __init__(self, house: Desk, kind: str, *, fresh: bool = False) -> None:
        """On a case of its own: some forms are filled once in a case. `fresh`: on a page that was just made."""
        fresh = (
            fresh or self.PAGE is IntakePage
        )  # which keeps its questions, and each new look would be put on them too
        self.house, self.kind, self.fresh, self.heard, self.gone = house, kind, fresh, [], False
        self.case = (
            house.do(lambda desk: record_intake(desk, sheets.intake())).case if self.PAGE is not IntakePage else ""
        )
        self.page = self.PAGE(house.context) if fresh else house.pages.get(self.PAGE) or self.PAGE(house.context)
        if not fresh:
            house.pages[self.PAGE] = self.page
        self.page.case_wanted.connect(self.heard.append)
        self.page.place_wanted.connect(self._on_place)
        self.page.resize(1150, 760)
        self.page.show()
        self.page.activateWindow()

    def _on_place(self, where: str, _what: str) -> None:
        self.heard.append(where)

    def wait(self, truth: Callable[[], bool]) -> None:
        end = monotonic() + LONG / 1000
        while not truth():
            assert monotonic() < end, f"{self.kind}: it did not come true in time"
            self.house.app.processEvents()

    def blank(self) -> str:
        """What the shell opens a new one by."""
        return f"new:{self.kind}:{self.case}"

    def open(self, what: str) -> None:
        self.page.open(what)
        self.wait(lambda: self.page.errand is not None)
        self.page.view.build_all()

    def put(self, answers: dict[str, Any]) -> None:
        for name, said in answers.items():
            self.page.view.put(name, said)

    def typed(self) -> dict[str, Any]:
        return self.page.view.answers()

    def record(self) -> str:
        """The id under which it will be saved."""
        return self.page.errand.opened.record

    def full(self) -> dict[str, Any]:
        if self.kind == CONSENT.name:
            return sheets.share("coded")
        return max(specimens.with_values(self.kind), key=len)

    def sound(self) -> dict[str, Any]:
        if self.kind == CONSENT.name:
            return sheets.share("statistics")
        least = specimens.least(form(self.kind))
        return self.house.do(lambda desk: specimens.in_vault(desk, self.case, least))

    def kept(self) -> set[str]:
        view = self.house.do(lambda desk: show_case.show(desk, self.case))
        if self.kind == CONSENT.name:
            return {each.record for each in view.consents}
        return {each.record for each in view.records if each.kind == self.kind}

    def drafts(self) -> list[Any]:
        self.house.drafts.drain(5)
        return list(keep_draft.drafts(self.house.desk))

    def double_click(self) -> None:
        QTest.mouseClick(self.page.bar.next, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(self.page.bar.next, Qt.MouseButton.LeftButton)

    def enter_twice(self) -> None:
        """Both keys of that name, from where somebody types."""
        self.page.activateWindow()
        self.wait(self.page.isActiveWindow)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            target = self.page.focusWidget() or self.page
            for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(what, key, Qt.KeyboardModifier.ControlModifier))

    def saved(self) -> None:
        """Wait until it is; what asks for a second look is accepted with two clicks."""
        look = getattr(self.page, "look", None)
        self.wait(lambda: bool(self.heard) or (look is not None and not look.isHidden()))
        if not self.heard:
            QTest.mouseClick(look.go_on, Qt.MouseButton.LeftButton)
            QTest.mouseDClick(look.go_on, Qt.MouseButton.LeftButton)
            self.wait(lambda: bool(self.heard))

    def leave(self) -> None:
        """Nothing of it stays but what is in the vault or in a draft."""
        self.gone = True
        self.house.drafts.drain(5)
        self.page.case_wanted.disconnect(self.heard.append)
        self.page.place_wanted.disconnect(self._on_place)
        if self.fresh:
            self.page.deleteLater()
            QApplication.sendPostedEvents(self.page, QEvent.Type.DeferredDelete)
        else:
            self.clear()

    def clear(self) -> None:
        self.page._clear()


class SheetHand(Hand):
    PAGE = SheetPage

    def blank(self) -> str:
        return f"new:small:{self.case}"

    def typed(self) -> dict[str, Any]:
        return {name: unnumbered(said) for name, said in super().typed().items()}

    def record(self) -> str:
        return self.page.errand.sheet

    def full(self) -> dict[str, Any]:
        return dict(OWN)

    def sound(self) -> dict[str, Any]:
        return {"who": "aunt", "age": 30}

    def kept(self) -> set[str]:
        return {each.sheet for each in self.house.do(lambda desk: list_sheets(desk, self.case))}


class TrainingHand(Hand):
    """Of the house: it belongs to no case, and leads back to its list."""

    def blank(self) -> str:
        return f"new:{TRAINING.name}:{HOUSE}"

    def open(self, what: str) -> None:
        super().open(what)
        self.wait(lambda: bool(self.page.view.frame("attended").input.buttons))

    def full(self) -> dict[str, Any]:
        return {**TOLD, "attended": [self.house.do(trainings.list_staff)[0][0]]}

    def sound(self) -> dict[str, Any]:
        return self.full()

    def kept(self) -> set[str]:
        return {each.training for each in self.house.do(trainings.list_trainings)}


class IntakeHand(Hand):
    """Both steps: the permission first."""

    PAGE = IntakePage

    def blank(self) -> str:
        return ""

    def open(self, what: str) -> None:
        self.page.open(what)
        if what:
            self.wait(lambda: bool(self.page._answers()))
        self.page.questions.build_all()

    def put(self, answers: dict[str, Any]) -> None:
        self.page.consent.set_answers(CONSENTED, {})
        for name, said in answers.items():
            self.page.questions.put(name, said)
        self.page.go_to_step(1)

    def typed(self) -> dict[str, Any]:
        return {**self.page.questions.answers(), "consent": self.page.consent.answers()}

    def record(self) -> str:
        return record_of(self.page.keeper.key)

    def full(self) -> dict[str, Any]:
        return sheets.answers(known_as="Sokha", gender={"missing": "declined"}, account="some more words")

    def sound(self) -> dict[str, Any]:
        return sheets.answers(known_as="Bopha")

    def kept(self) -> set[str]:
        lids = self.house.do(list_cases.find)
        return set(self.house.do(lambda desk: list_cases.ids_of(desk, lids)))


def hand(house: Desk, kind: str, *, fresh: bool = False) -> Hand:
    return {SHEET: SheetHand, INTAKE.name: IntakeHand, TRAINING.name: TrainingHand}.get(kind, Hand)(
        house, kind, fresh=fresh
    )


__all__ = ["FORMS", "Hand", "hand", "house_with_forms"]
