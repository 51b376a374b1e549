"""Everybody who works at this vault, and a further worker added by an administrator."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.i18n import QT_TRANSLATE_NOOP
from app.roles import ROLES, may
from ui import notices, say
from ui.page import Changes
from ui.preferences.panel import Panel
from ui.preferences.worker_dialogs import BackDialog, LeftDialog
from ui.theme.tokens import SPACE
from ui.translate import role_words
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, chip, choices, empty, field, label, picture, row
from ui.widgets.kept import Kept
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk import WorkerCard
    from app.progress import Progress
    from ui.context import Context


class WorkersPanel(Panel):
    ICON = "users"
    TITLE = QT_TRANSLATE_NOOP("WorkersPanel", "Workers")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.banner = Banner()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE["s"])
        self.body.addWidget(card(self._list, title=self.title))
        self._gone = QVBoxLayout()
        self._gone.setSpacing(SPACE["s"])
        self.gone = card(self._gone, title=self.tr("Worked here before"))
        self.gone.hide()
        self.body.addWidget(self.gone)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.kept = Kept(self.name, "name", "workers")
        pairs = [(role_words(role), role) for role in ROLES]
        self.role = choices(pairs, "worker")
        self.role.setMaximumWidth(320)
        self.new = NewPassphrase(lambda: (self.name.text(), context.desk.organisation.name))
        self.strip = ProgressStrip(stoppable=False)
        self.go = button(self.tr("&Add the worker"), "user-plus", "primary", self._add)
        self.name.textChanged.connect(self._fit)
        self.new.changed.connect(self._fit)
        self.adding = self._adding()
        self.adding.setVisible(may(context.desk.worker.role, "add_worker"))
        self.body.addWidget(self.adding)
        self.body.addStretch(1)
        self._fit()

    def begin(self) -> None:
        desk = self.context.desk

        def work(_progress: Progress) -> Any:
            from app.services.list_workers import list_workers
            from app.services.worker_left import former

            return list_workers(desk), former(desk)

        self.run(work, done=self._show)

    def _adding(self) -> QWidget:
        words = self.tr("Let the new worker sit at the keyboard now: the passphrase is theirs, and nobody else's.")
        return card(
            self.banner,
            label(words, name="muted", wrap=True),
            field(self.tr("Name"), self.name),
            field(self.tr("Role"), self.role, self._role_words()),
            self.new,
            self.strip,
            row(self.go, None),
            title=self.tr("Add a worker"),
        )

    def _role_words(self) -> str:
        return self.tr(
            "Supervisors also void, erase and settle, and decide whom to trust. Administrators also add workers, "
            "back up and read the access log."
        )

    def _show(self, found: Any) -> None:
        cards, gone = found
        mine = self.context.desk.worker
        for part in (self._list, self._gone):
            empty(part)
        for worker in cards:
            away = button(self.tr("Left…"), "lock", slot=partial(self._ask_left, worker))
            away.setAccessibleName(self.tr("{name} left").format(name=worker.name))
            may_close = may(mine.role, "worker_left") and (worker.role != "administrator" or mine.role == worker.role)
            deed = away if may_close and worker.id != mine.id else None
            self._list.addLayout(self._line(worker, chip(role_words(worker.role)), deed))
        for worker, left in gone:
            back = button(self.tr("Let in again…"), "user-plus", slot=partial(self._ask_back, worker))
            back.setAccessibleName(self.tr("Let {name} in again").format(name=worker.name))
            deed = back if may(mine.role, "add_worker") else None
            self._gone.addLayout(self._line(worker, chip(self.tr("left on {day}").format(day=say.date(left))), deed))
        self.gone.setVisible(bool(gone))

    @staticmethod
    def _line(worker: WorkerCard, told: QWidget, deed: QWidget | None) -> QHBoxLayout:
        return row(
            picture("user-round", "muted"),
            label(worker.name, weight=600),
            None,
            told,
            *([deed] if deed is not None else ()),
        )

    def _ask_left(self, worker: WorkerCard) -> None:
        desk, dialog = self.context.desk, LeftDialog(self, worker.name)

        def work(day: str) -> Any:
            from app.services.worker_left import worker_left

            return worker_left(desk, worker.id, day)

        dialog.wanted.connect(lambda day: self._do(dialog, partial(work, day)))
        dialog.open()

    def _ask_back(self, worker: WorkerCard) -> None:
        desk, dialog = self.context.desk, BackDialog(self, worker.name, self.context.desk.organisation.name)

        def work(passphrase: str) -> Any:
            from app.services.worker_left import let_in_again

            return let_in_again(desk, worker.id, passphrase)

        dialog.wanted.connect(lambda passphrase: self._do(dialog, partial(work, passphrase)))
        dialog.open()

    def _do(self, dialog: LeftDialog | BackDialog, work: Callable[[], Any]) -> None:
        def done(_card: Any) -> None:
            dialog.accept()
            self.changed.emit(Changes.of("workers"))
            self.begin()

        self.dialog = dialog
        self.run(lambda _progress: work(), done=done, failed=dialog.refused)

    def _fit(self) -> None:
        self.go.setEnabled(bool(self.name.text().strip()) and self.new.is_good())

    def _add(self) -> None:
        self.new.judge()
        if not self.new.is_good():
            return
        desk, name = self.context.desk, self.name.text().strip()
        role, passphrase = self.role.currentData(), self.new.text()

        def work(_progress: Progress) -> Any:
            from app.services.add_worker import add_worker

            return add_worker(desk, name, role, passphrase)

        self.banner.clear()
        self.go.setEnabled(False)
        self.strip.begin(self.tr("Making the key. This takes a moment, on purpose."))
        self.run(work, done=self._on_added, failed=self._on_failed)

    def _on_added(self, worker: Any) -> None:
        self.strip.end()
        self.name.clear()
        self.new.forget()
        self.banner.say("ok", self.tr("{0} can now open this vault.").format(worker.name))
        self.changed.emit(Changes.of("workers"))
        self.begin()

    def _on_failed(self, error: Exception) -> None:
        self.strip.end()
        self._fit()
        self.banner.say("danger", str(notices.sentences(error)))
