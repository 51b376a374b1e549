"""Hand out data: choose, look at what it would hold, seal it, and open what was handed to this desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QBoxLayout, QWidget

from app.services.preview_synthetic import SyntheticWish
from ui import notices
from ui.datasets.open_panel import OpenPanel
from ui.datasets.preview_panel import PreviewPanel
from ui.datasets.sealing_panel import SealingPanel
from ui.datasets.wish_panel import WishPanel
from ui.notices import Question
from ui.page import Changes, Page
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.basics import column, scrolled
from ui.widgets.drives import Drive, Ejected, eject

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.progress import Progress
    from app.services.export_dataset import HandedOut, Order
    from app.services.preview_dataset import Wish
    from ui.context import Context
    from ui.jobs import Job

_NARROW: Final = 940


class DatasetsPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Hand out data"),
            self.tr(
                "Only of people who agreed to this partner and this purpose. Whether the law allows it, you must know."
            ),
        )
        self.wish, self.preview, self.sealing = WishPanel(), PreviewPanel(), SealingPanel()
        self.received = OpenPanel(self)
        self._asked: Wish | SyntheticWish | None = None
        self._enough = False
        self._job: Job | None = None
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setContentsMargins(0, 0, SPACE["s"], 0)
        self._sides.setSpacing(SPACE["l"])
        self._sides.addLayout(column(self.wish, None), 1)
        self._sides.addLayout(column(self.preview, self.sealing, self.received, None, spacing="l"), 1)
        inside = QWidget()
        inside.setLayout(self._sides)
        self.body.addWidget(scrolled(inside), 1)
        self.wish.changed.connect(self.ask)
        self.wish.partners_wanted.connect(lambda: self.page_wanted.emit("partners"))
        self.sealing.wanted.connect(self.start)
        self.sealing.strip.stop_wanted.connect(lambda: self._job.cancel() if self._job is not None else None)

    def enter(self) -> None:
        self.sealing.place.watch(True)
        self.wish.partner.setFocus()
        self._ask_partners()

    def leave(self) -> None:
        self.sealing.place.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow screen one above the other, in the order in which they are done."""
        narrow = event.size().width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        super().resizeEvent(event)

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"cases", "partners"}:
            self._ask_partners()

    def ask(self) -> None:
        """What would be told, counted anew."""
        wish = self._asked = self.wish.wish()
        self._enough = False
        self.sealing.allow(False)
        if wish is None:
            self.preview.say("")
            return
        desk = self.context.desk

        def work(progress: Progress) -> Any:
            return wish, _looked_at(desk, wish, progress)

        self.preview.say(self.tr("Counting…"))
        self.run(work, done=self._on_counted, failed=lambda error: self._on_uncounted(wish, error))

    def start(self) -> None:
        order = self.sealing.order(self._asked) if self._asked is not None else None
        if (
            order is None
            or self._job is not None
            or (order.seal == "none" and not notices.confirm(self, self._warning()))
        ):
            return
        desk, drive = self.context.desk, self.sealing.place.drive
        self.sealing.outcome.clear()
        self.sealing.strip.begin(self.tr("Starting…"))
        self._job = self.run(
            lambda progress: _written(desk, order, drive, progress),
            done=self._on_done,
            failed=self._on_failed,
            progressed=lambda done, total, doing: self.sealing.strip.told(done, total, marked(doing)),
        )
        self.sealing.allow(False)

    def _ask_partners(self) -> None:
        desk = self.context.desk

        def work(_progress: Progress) -> Any:
            from app.services.list_partners import list_partners

            return list_partners(desk)

        self.run(work, done=self.wish.show_partners)

    def _warning(self) -> Question:
        return Question(
            self.tr("Hand it out without a seal?"),
            self.tr(
                "Whoever finds the file can read what happened to these people, and Havenbook cannot call it back. Your"
                " name and your reason stand in the file and in the access log."
            ),
            self.tr("Write it unsealed"),
            danger=True,
        )

    def _on_counted(self, answer: Any) -> None:
        wish, found = answer
        if wish != self._asked:
            return
        self._enough = found.enough if isinstance(wish, SyntheticWish) else found.people > 0
        self.sealing.stand_beside(*((found.releases, found.sets) if isinstance(wish, SyntheticWish) else (0, 0)))
        if isinstance(wish, SyntheticWish):
            self.preview.show_synthetic(found)
        else:
            self.preview.show_counts(found)
        self.sealing.allow(self._enough and self._job is None)

    def _on_uncounted(self, wish: Wish | SyntheticWish, error: BaseException) -> None:
        if wish == self._asked:
            self.preview.say(str(notices.sentences(error)))

    def _on_done(self, answer: Any) -> None:
        made, ejected = answer
        self._finish()
        people = (
            self.tr("%Ln synthetic row(s)", "", made.rows) if made.rows else self.tr("%Ln person(s)", "", made.people)
        )
        written = self.tr("A file with {people} was written, read back and found whole: {path}").format(
            people=people, path=made.path
        )
        after = {
            Ejected.SAFE: self.tr("The drive is safe to remove."),
            Ejected.EJECT_NOW: self.tr("Now eject the drive before you pull it out."),
            None: "",
        }[ejected]
        self.sealing.outcome.say("ok", f"{written} {after}".strip())
        self.sealing.reason.clear()
        self.sealing.beside.clear()

    def _on_failed(self, error: BaseException) -> None:
        self._finish()
        stopped = notices.cancelled(error)
        self.sealing.outcome.say(
            "info" if stopped else "danger",
            self.tr("Stopped. Nothing was left on the drive.") if stopped else str(notices.sentences(error)),
        )

    def _finish(self) -> None:
        self._job = None
        self.sealing.strip.end()
        self.sealing.allow(self._enough)


def _looked_at(desk: Any, wish: Wish | SyntheticWish, progress: Progress) -> Any:
    from app.services.preview_dataset import preview_dataset
    from app.services.preview_synthetic import preview_synthetic

    if isinstance(wish, SyntheticWish):
        return preview_synthetic(desk, wish, progress)
    return preview_dataset(desk, wish)


def _written(desk: Any, order: Order, drive: Drive | None, progress: Progress) -> tuple[HandedOut, Ejected | None]:
    """On the vault's thread; a drive is let go at once."""
    from app.services.export_dataset import export_dataset
    from app.services.export_synthetic import export_synthetic

    hand_out = export_synthetic if isinstance(order.wish, SyntheticWish) else export_dataset
    made = hand_out(desk, order, progress)
    return made, eject(drive) if drive is not None else None
