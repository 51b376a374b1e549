"""Runs work on one thread of its own; what comes of it comes back on the main thread."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.progress import Progress
from ui import garbage


class Job(QObject):
    """One piece of work in flight. Its owner is the widget that asked: when that goes, the work stops unheard."""

    progressed = Signal(object, object, str)  # objects: a byte count may pass 31 bits
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _told = Signal(object, object, str)

    def __init__(self, owner: QObject) -> None:
        # No parent: where the owner is the parent too, its end would call into a job that is half gone.
        super().__init__()
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.progress = Progress(self._told.emit)
        owner.destroyed.connect(self.forget)

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next safe point; it then fails with `work.cancelled`."""
        self.progress.cancel()

    @Slot()
    def forget(self) -> None:
        self.blockSignals(True)
        self.cancel()

    @Slot(object, object, str)
    def _tell(self, done: int, total: int, doing: str) -> None:
        self.progressed.emit(done, total, doing)

    def finish(self, future: "Future[Any]") -> None:
        error = future.exception()
        if error is None:
            self.done.emit(future.result())
        else:
            self.failed.emit(error)
        self.ended.emit()
        self.deleteLater()


class Jobs(QObject):
    """What is asked first is finished first. One serves the vault, one the drafts, which never wait on the other."""

    busy_changed = Signal(bool)
    failed = Signal(object)  # whatever failed, before its owner hears it: for who watches over all of it
    _ended = Signal(object)

    def __init__(self, name: str = "vault", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flying: dict[Future[Any], Job] = {}
        garbage.only_here(self)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        # The worker may still hold a job that has ended: the last hand to let go must be on this thread.
        self._landed: deque[Job] = deque(maxlen=8)
        # Queued always: work that ends at once must not be heard before its caller listens.
        self._ended.connect(self._land, Qt.ConnectionType.QueuedConnection)
        self._come: deque[Future[Any]] = deque()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._finish_next)

    def run(
        self,
        owner: QObject,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[Any], object] | None = None,
        progressed: Callable[[int, int, str], object] | None = None,
    ) -> Job:
        """Handlers are connected first, the work starts last. Without `failed`, an error is shown over the owner."""
        job = Job(owner)
        job.done.connect(done)
        job.failed.connect(failed or _show_over(owner))
        if progressed is not None:
            job.progressed.connect(progressed)
        future = self._thread.submit(work, job.progress)
        self._flying[future] = job
        if len(self._flying) == 1:
            self.busy_changed.emit(True)
        future.add_done_callback(self._ended.emit)
        return job

    @property
    def busy(self) -> bool:
        return bool(self._flying)

    def stop_all(self) -> None:
        for job in list(self._flying.values()):
            job.cancel()

    def drain(self, seconds: float) -> bool:
        """Wait, with the window standing still, for everything asked so far; False if time ran out or work failed."""
        asked = list(self._flying)
        ended, late = wait(asked, timeout=seconds)
        return not late and all(future.cancelled() or future.exception() is None for future in ended)

    def close(self, *, wait_for_it: bool = True) -> None:
        self._thread.shutdown(wait=wait_for_it, cancel_futures=True)

    @Slot(object)
    def _land(self, future: "Future[Any]") -> None:
        """One answer a turn of the window: six cards of a page may come at once."""
        self._come.append(future)
        self._next.start()

    def _finish_next(self) -> None:
        future = self._come.popleft()
        if self._come:
            self._next.start()
        self._finish(future)

    def _finish(self, future: "Future[Any]") -> None:
        job = self._flying.pop(future, None)
        if job is not None:
            self._landed.append(job)
            if not future.cancelled():
                if (error := future.exception()) is not None:
                    self.failed.emit(error)
                job.finish(future)
        if not self._flying:
            self.busy_changed.emit(False)


def _show_over(owner: QObject) -> Callable[[Exception], None]:
    def show(error: Exception) -> None:
        from ui import notices

        notices.show_error(owner, error)

    return show
