"""The menu of a case: what can be done with the whole of it, and the way to the person's other cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from app.roles import may
from ui.cases import words
from ui.theme import theme
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from app.services.show_case import CaseLink, CaseView
    from ui.cases.case_actions import CaseActions
    from ui.cases.case_course import CaseCourse


class CaseMenu(QToolButton):
    """What a role may not do is shown and says who can; what makes no sense for this case is not shown."""

    case_wanted = Signal(str)

    def __init__(self, role: str, acts: CaseActions, course: CaseCourse) -> None:
        super().__init__()
        self._role = role
        self.setText(self.tr("More"))
        self.setIcon(theme.icon("ellipsis"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("More to do with this case"))
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.paper = self._add(menu, "printer", self.tr("Print a summary…"), course.print_summary, "print")
        self.use = self._add(menu, "layout-dashboard", self.tr("How it is used…"), acts.show_use, "look")
        self.assign = self._add(menu, "user-round", self.tr("Give to a worker…"), course.assign, "assign")
        self.ask = self._add(menu, "user-round", self.tr("Ask a colleague to take it…"), course.ask, "add_record")
        self.hand_out = self._add(
            menu, "handshake", self.tr("Hand over to another house…"), course.hand_out, "add_record"
        )
        self.close_case = self._add(menu, "archive", self.tr("Close this case…"), course.close, "add_record")
        self.reopen = self._add(menu, "folder-open", self.tr("Open a new case…"), course.reopen, "reopen")
        self.others = menu.addMenu(theme.icon("folder"), self.tr("Other cases of this person"))
        menu.addSeparator()
        self.void = self._add(menu, "ban", self.tr("Void this case…"), acts.void, "void")
        self.erase = self._add(menu, "trash-2", self.tr("Erase this person…"), acts.erase, "erase")
        self.setMenu(menu)

    def show_case(self, case: CaseView) -> None:
        own = not case.origin and not case.erased and not case.voided
        for action in (self.use, self.assign, self.void, self.erase):
            action.setVisible(own)
        for action in (self.close_case, self.hand_out, self.ask):
            action.setVisible(own and not case.closed)
        self.ask.setEnabled(case.asking.may_ask)
        self.ask.setToolTip(tip("" if case.asking.may_ask else self._who_asks()))
        self.reopen.setVisible(own and case.closed)
        self.paper.setVisible(not case.erased)
        self._lead_to(case.others)
        self.setVisible(not case.erased and (own or bool(case.others) or not case.voided))

    def _who_asks(self) -> str:
        return self.tr("Whoever has the case asks, or a supervisor, and one colleague at a time.")

    def _lead_to(self, others: tuple[CaseLink, ...]) -> None:
        self.others.clear()
        self.others.menuAction().setVisible(bool(others))
        for link in others:
            parts = (link.number, words.code(link.status))
            action = self.others.addAction(" · ".join(part for part in parts if part))
            action.triggered.connect(lambda _checked=False, there=link.case: self.case_wanted.emit(there))

    def _add(self, menu: QMenu, icon: str, text: str, slot: Callable[[], None], verb: str) -> QAction:
        action = menu.addAction(theme.icon(icon, "danger" if verb == "erase" else "text"), text)
        action.triggered.connect(lambda _checked=False: slot())
        allowed = may(self._role, verb)
        action.setEnabled(allowed)
        if not allowed:
            action.setToolTip(self.tr("A supervisor can do this."))
        return action
