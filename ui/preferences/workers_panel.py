"""Everybody who works at this vault, and a further worker added by an administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.i18n import QT_TRANSLATE_NOOP
from app.roles import ROLES, may
from ui import notices
from ui.page import Changes
from ui.preferences.panel import Panel
from ui.theme.tokens import SPACE
from ui.translate import role_words
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, chip, choices, empty, field, label, picture, row
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
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
        self.name = QLineEdit()
        self.name.setMaxLength(80)
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

            return list_workers(desk)

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

    def _show(self, cards: Any) -> None:
        empty(self._list)
        for worker in cards:
            line = row(
                picture("user-round", "muted"), label(worker.name, weight=600), None, chip(role_words(worker.role))
            )
            self._list.addLayout(line)

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
