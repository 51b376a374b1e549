"""The parts of the work in their usual order, and which of them have records; it shows and never stops anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.cases import words
from ui.forms.flow import Flow
from ui.theme.tokens import SPACE
from ui.widgets.basics import empty, label, picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.show_case import Step


class StepsBar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[Step, ...], bool] | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)

    def show_steps(self, steps: Sequence[Step], *, closed: bool) -> None:
        """The last is the closing: one that was written and that nobody approved has closed nothing. All come with the
        one part that holds them: each that came alone would have the page laid out anew.
        """
        if self._shown == (tuple(steps), closed):
            return
        self._shown = (tuple(steps), closed)
        empty(self._inside)
        told, holder = [], QWidget()
        flow = Flow(holder, gap=SPACE["l"], line_gap=2)
        for step in steps:
            if step is steps[-1] and step.done and not closed:
                said = self.tr("Closure waits for approval")
                flow.addWidget(self._step(said, "hourglass", "warn"))
                told.append(said)
                continue
            said = words.sentence(step.label)
            icon, ink = ("circle-check", "ok") if step.done else ("circle-dashed", "muted")
            flow.addWidget(self._step(said, icon, ink))
            told.append((self.tr("{0}: begun") if step.done else self.tr("{0}: not yet")).format(said))
        self._inside.addWidget(holder)
        self.setAccessibleName(self.tr("; ").join(told))
        self.setToolTip(self.tr("Which parts of the work have records. Nothing here has to be done in this order."))

    def _step(self, said: str, icon: str, ink: str) -> QWidget:
        made = QWidget()
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["xs"])
        inside.addWidget(picture(icon, ink, 15))
        inside.addWidget(label(said, "caption", 400 if ink == "muted" else 600, name="muted" if ink == "muted" else ""))
        return made
