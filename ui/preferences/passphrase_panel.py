"""A worker's own passphrase, changed by the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.i18n import QT_TRANSLATE_NOOP
from ui import notices
from ui.preferences.panel import Panel
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, field, label, row
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from app.progress import Progress
    from ui.context import Context


class PassphrasePanel(Panel):
    ICON = "key-round"
    TITLE = QT_TRANSLATE_NOOP("PassphrasePanel", "Your passphrase")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        desk = context.desk
        self.banner = Banner()
        self.old = PassphraseEdit()
        self.new = NewPassphrase(lambda: (desk.worker.name, desk.organisation.name))
        self.strip = ProgressStrip(stoppable=False)
        self.go = button(self.tr("&Change the passphrase"), "check", "primary", self._change)
        self.old.changed.connect(self._fit)
        self.new.changed.connect(self._fit)
        self.body.addWidget(
            card(
                self.banner,
                label(
                    self.tr("Everything else stays: only the way you open the vault is new."), name="muted", wrap=True
                ),
                field(self.tr("The passphrase you have now"), self.old),
                self.new,
                self.strip,
                row(self.go, None),
                title=self.title,
            )
        )
        self.body.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        self.go.setEnabled(bool(self.old.text()) and self.new.is_good())

    def _change(self) -> None:
        self.new.judge()
        if not self.new.is_good():
            return
        desk, old, new = self.context.desk, self.old.text(), self.new.text()

        def work(_progress: Progress) -> None:
            from app.services.change_passphrase import change_passphrase

            change_passphrase(desk, old, new)

        self.banner.clear()
        self.go.setEnabled(False)
        self.strip.begin(self.tr("Making the new key. This takes a moment, on purpose."))
        self.run(work, done=self._on_done, failed=self._on_failed)

    def _on_done(self, _answer: object) -> None:
        self.strip.end()
        self.old.forget()
        self.new.forget()
        self.banner.say("ok", self.tr("Your passphrase was changed. The old one opens nothing any more."))

    def _on_failed(self, error: Exception) -> None:
        self.strip.end()
        self.old.forget()
        self._fit()
        self.banner.say("danger", str(notices.sentences(error)))
