"""The foot of an intake: that of every form, and the way back to the permission."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ui.forms.form_bar import FormBar
from ui.widgets.basics import button, set_words


class BottomBar(FormBar):
    back_wanted = Signal()

    def __init__(self) -> None:
        self.back = button(QCoreApplication.translate("BottomBar", "&Back to permission"), "arrow-left")
        super().__init__(QCoreApplication.translate("BottomBar", "&Continue to questions"), self.back)
        self.back.clicked.connect(lambda _checked=False: self.back_wanted.emit())
        self.show_step(0)

    def show_step(self, step: int) -> None:
        self.back.setVisible(step == 1)
        set_words(self.next, self.tr("&Finish intake") if step else self.tr("&Continue to questions"))
        self.fit()

    def say_finishing(self, finishing: bool) -> None:
        if finishing:
            self.say_saving(self.tr("Saving the intake…"))
        else:
            self.say_again()
