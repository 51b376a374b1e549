"""Law and purposes: what the house stands on, in every version, and how a supervisor writes it down."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from app.i18n import QT_TRANSLATE_NOOP
from app.roles import may
from ui import ground_words, notices, say
from ui.page import Changes
from ui.preferences.ground_dialog import GroundDialog
from ui.preferences.panel import Panel
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, column, empty, label, row, rule, set_words

if TYPE_CHECKING:
    from app.services.ground import GroundVersion, GroundView
    from ui.context import Context


class GroundPanel(Panel):
    """Everybody reads it; whoever changes it says why, and what stood there before stays below."""

    ICON = "scale"
    TITLE = QT_TRANSLATE_NOOP("GroundPanel", "Law and purposes")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.may_keep = may(context.desk.worker.role, "keep_ground")
        self.view: GroundView | None = None
        about = self.tr(
            "The country and the law this house works under, what must be reported whatever the person says, what "
            "records are kept for, and how long. What must be reported is shown before an intake begins, and stands on "
            "the permission that is printed. Partners with whom you have an agreement can read it once your next "
            "bundle has come. On another laptop of this house it does not hold: write it down on each."
        )
        self.open = Banner("warn")
        self.open.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.write = button(self.tr("&Write it down…"), "pencil", "primary", self._on_write)
        self.write.setVisible(self.may_keep)
        self.only = label(self.tr("Supervisors write it down."), name="muted", wrap=True)
        self.only.setVisible(not self.may_keep)
        self._now, self._before = QVBoxLayout(), QVBoxLayout()
        for each in (self._now, self._before):
            each.setSpacing(SPACE["m"])
        self.body.addWidget(
            card(label(about, name="muted", wrap=True), self.open, self.only, row(self.write, None), title=self.title)
        )
        self.now = card(self._now, title=self.tr("What holds now"))
        self.past = card(self._before, title=self.tr("Before"))
        for shown in (self.now, self.past):
            shown.hide()
            self.body.addWidget(shown)
        self.body.addStretch(1)

    def begin(self) -> None:
        desk = self.context.desk

        def work(_progress: object) -> GroundView:
            from app.services.ground import read_ground

            return read_ground(desk)

        self.run(work, done=self._show)

    def _show(self, found: GroundView) -> None:
        self.view = found
        still = "\n".join(self.tr("• {0}").format(marked(each, "Forms")) for each in found.missing)
        text = self.tr("Not answered yet:\n{questions}").format(questions=still) if still else ""
        self.open.say("warn", text)
        set_words(self.write, self.tr("&Change it…") if found.answers else self.tr("&Write it down…"))
        empty(self._now)
        empty(self._before)
        for line in ground_words.lines(found.answers):
            self._now.addLayout(line)
        for at, (version, before) in enumerate(zip(found.versions, found.versions[1:], strict=False)):
            if at:
                self._before.addWidget(rule())
            self._before.addLayout(self._past(version, before))
        self.now.setVisible(bool(found.answers))
        self.past.setVisible(len(found.versions) > 1)

    def _past(self, version: GroundVersion, before: GroundVersion) -> QVBoxLayout:
        """Why it was changed, by whom and when, and what stood there before."""
        who = say.listed(part for part in (say.moment(version.at, with_time=False), version.worker) if part)
        head = label(self.tr("Changed ({0}): {1}").format(who, version.why), weight=600, wrap=True)
        old = {name: said for name, said in before.answers.items() if version.answers.get(name) != said}
        return column(head, *ground_words.lines(old), spacing="s")

    # -- writing

    def _on_write(self) -> None:
        if self.view is None:
            return
        dialog = GroundDialog(self, self.view.answers)
        dialog.wanted.connect(partial(self._keep, dialog))
        dialog.exec()

    def _keep(self, dialog: GroundDialog) -> None:
        desk, said, why = self.context.desk, dialog.answers(), dialog.reason()

        def work(_progress: object) -> None:
            from app.services.ground import write_ground

            write_ground(desk, said, why)

        def done(_none: object) -> None:
            dialog.accept()
            notices.toast(self, self.tr("Kept."))
            self.changed.emit(Changes.of("ground"))
            self.begin()

        self.run(work, done=done, failed=dialog.refused)
