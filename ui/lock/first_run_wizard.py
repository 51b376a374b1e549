"""A new vault, step by step: organisation, first worker, making it, the recovery sheet, its proof, the law."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui import notices
from ui.lock.door import WIDE, Door, hide_foot
from ui.lock.wizard_steps import GroundStep, MakingStep, OrganisationStep, ProofStep, SheetStep, Step, WorkerStep
from ui.recovery_sheet import Sheet
from ui.widgets.basics import button, label, row, set_text, set_words

if TYPE_CHECKING:
    from app.progress import Progress
    from app.settings import Settings
    from ui.jobs import Jobs

_STEPS = 6


class FirstRunWizard(Door):
    """`finished` carries the open desk: the vault is made, and the way back to it is on paper."""

    finished = Signal(object)
    back_wanted = Signal()

    def __init__(self, settings: Settings, jobs: Jobs, *, demonstration: bool) -> None:
        super().__init__(settings, "", "", WIDE)
        self._jobs, self._demonstration = jobs, demonstration
        self._made: Any = None
        self._keeping = False
        self.organisation = OrganisationStep(demonstration=demonstration)
        self.worker = WorkerStep(self.organisation.organisation.text)
        self.making = MakingStep()
        self._shown: Step = self.organisation
        self._slot = QVBoxLayout()
        self.body.addLayout(self._slot)
        self.back = button(self.tr("&Back"), "arrow-left", slot=self._on_back)
        self.next = button(self.tr("&Next"), kind="primary", slot=self._on_next)
        self.count = label("", "caption", name="muted")
        self.body.addLayout(row(self.back, None, self.count, self.next))
        hide_foot(self)
        self._show(self.organisation)

    def start(self) -> None:
        self.step.begin()

    @property
    def step(self) -> Step:
        return self._shown

    def _show(self, step: Step) -> None:
        if self._slot.indexOf(step) < 0:
            self._slot.addWidget(step)
            step.changed.connect(self._fit)
            step.done.connect(self._on_next)
        self._shown.hide()
        self._shown = step
        step.show()
        set_text(self.heading, step.title)
        set_text(self.subtitle, step.subtitle)
        self.subtitle.setVisible(bool(step.subtitle))
        self.setAccessibleName(step.title)
        self.count.setText(self.tr("Step {0} of {1}").format(step.number, _STEPS - self._demonstration))
        set_words(self.next, step.next_words)
        self.banner.clear()
        self._fit()
        step.begin()

    def _fit(self) -> None:
        making = self.step is self.making
        self.next.setEnabled(self.step.ready())
        self.next.setVisible(not making)
        self.back.setVisible(not making and not isinstance(self.step, SheetStep | GroundStep))

    def _on_back(self) -> None:
        if self.step is self.organisation:
            self.back_wanted.emit()
        elif isinstance(self.step, ProofStep):
            self._show(self._sheet)
        else:
            self._show(self.organisation)

    def _on_next(self) -> None:
        self.step.settle()
        if not self.step.ready():
            return
        if self.step is self.organisation:
            self._show(self.worker)
        elif self.step is self.worker:
            self._make()
        elif isinstance(self.step, SheetStep):
            self._proof = ProofStep(self._made.recovery_code)
            self._show(self._proof)
        elif isinstance(self.step, ProofStep):
            if self._demonstration:  # it is about nobody, and under no law
                self._finish()
                return
            self._ground = GroundStep()
            self._show(self._ground)
        elif isinstance(self.step, GroundStep):
            self._keep_ground(self.step)

    def _keep_ground(self, step: GroundStep) -> None:
        if not self._keeping and step.view.judge():
            self._keeping, desk, told = True, self._made.desk, step.view.answers()

            def work(_progress: Progress) -> None:
                from app.services.ground import write_ground

                write_ground(desk, told)

            self._jobs.run(self, work, done=lambda _none: self._finish(), failed=self._on_unkept)

    def _on_unkept(self, error: Exception) -> None:
        """What was typed stands there still."""
        self._keeping = False
        found = getattr(error, "findings", ())
        if found and isinstance(self.step, GroundStep):
            self.step.view.show_findings(found)
        else:
            self.banner.say("danger", str(notices.sentences(error)))

    def _finish(self) -> None:
        made, self._made = self._made, None
        if made is not None:
            self.finished.emit(made.desk)

    def _make(self) -> None:
        asked: dict[str, Any] = {
            "folder": self.organisation.folder,
            "organisation": self.organisation.organisation.text().strip(),
            "site": self.organisation.site.text().strip().upper(),
            "kind": self.organisation.kind(),
            "worker_name": self.worker.name.text().strip(),
            "passphrase": self.worker.passphrase.text(),
            "demonstration": self._demonstration,
        }

        def work(progress: Progress) -> Any:
            from app.services.create_vault import NewVault, create_vault

            return create_vault(NewVault(**asked), progress)

        self._show(self.making)
        self._jobs.run(self, work, done=self._on_made, failed=self._on_failed, progressed=self.making.strip.told)

    def _on_made(self, made: Any) -> None:
        self._made = made
        self.worker.passphrase.forget()
        sheet = Sheet(made.recovery_code, made.desk.organisation.name, self.organisation.folder)
        self._sheet = SheetStep(sheet)
        self._show(self._sheet)

    def _on_failed(self, error: Exception) -> None:
        self._show(self.organisation if getattr(error, "code", "") in _OF_THE_FIRST_STEP else self.worker)
        self.banner.say("danger", str(notices.sentences(error)))


_OF_THE_FIRST_STEP = frozenset(
    {"vault.bad_site", "vault.folder_not_empty", "vault.exists", "vault.read_only", "vault.full"}
)
