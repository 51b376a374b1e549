"""Who of the people that work at this vault: a check box for each, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.forms.choice_input import Choice, SeveralOf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.forms.aids import Aids


class WorkersInput(SeveralOf):
    """The names come from the vault; until they are there, whoever was chosen before stands without one."""

    def __init__(self) -> None:
        super().__init__((), lambda _worker: self.tr("A worker"))

    def lend(self, aids: Aids) -> None:
        aids.workers(self.offer)

    def offer(self, workers: Sequence[tuple[str, str]]) -> None:
        """Each as id and name; what is chosen stays chosen."""
        for worker, name in workers:
            if worker in self.buttons:
                self.buttons[worker].setText(name.replace("&", "&&"))
            else:
                self._add(Choice(worker, name.replace("&", "&&"))).show()
        self.set_name(*self._name)
