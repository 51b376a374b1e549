"""One kept file: a picture, document, text or recording, shown from memory and gone from it when the page is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from app.roles import may
from ui import notices, say
from ui.files import opening
from ui.files.copying import save_copy
from ui.files.opening import Paper, Unshowable
from ui.files.page_bar import PageBar
from ui.files.picture_view import PictureView
from ui.files.sound import Sound
from ui.files.sound_bar import SoundBar
from ui.files.words import kind_words
from ui.jobs import Jobs
from ui.page import Page
from ui.translate import marked
from ui.widgets.banner import Banner
from ui.widgets.basics import button, label, set_text
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from app.progress import Progress
    from app.services.read_attachment import FileView
    from ui.context import Context
    from ui.jobs import Job


@dataclass(frozen=True, slots=True)
class Shown:
    """What was made of the bytes: one of these."""

    image: QImage | None = None
    paper: Paper | None = None
    text: str | None = None
    sound: Sound | None = None


class FilePage(Page):
    """`open` takes a record id, or `<record id>/<hash>` where a record names several files."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._wanted = ""
        self._round = 0
        self._job: Job | None = None
        self._paper: Paper | None = None
        self._sound: Sound | None = None
        self.file: FileView | None = None
        # Drawing a hostile document must not stop the vault's own thread.
        self._drawing = Jobs("drawing")
        drawing = self._drawing
        self.destroyed.connect(lambda: drawing.close(wait_for_it=False))
        self.note = Banner("info")
        self.strip = ProgressStrip()
        self.strip.stop_wanted.connect(self._stop)
        self.picture, self.sound = PictureView(), SoundBar()
        self.sound.play_wanted.connect(self._play)
        self.words = QPlainTextEdit()
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words.setAccessibleName(self.tr("Text of the file"))
        self.message = label("", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = PageBar(self.picture)
        self.pages.page_wanted.connect(self._draw_page)
        self.side = self._paper_side()
        self.stack = QStackedWidget()
        for part in (self.message, self.side, self.words, self.sound):
            self.stack.addWidget(part)
        self._head()
        for part in (self.note, self.strip):
            self.body.addWidget(part)
        self.body.addWidget(self.stack, 1)
        self._clear()

    # -- what the shell asks

    def open(self, what: str) -> None:
        self._wanted = what
        self._load()

    def showing(self) -> str:
        return self._wanted

    def enter(self) -> None:
        if self._wanted and self.file is None and self._job is None:
            self._load()

    def leave(self) -> None:
        """Nothing of the file stays in memory behind another page."""
        self._clear()

    # -- loading

    def _load(self) -> None:
        self._clear()
        wanted, desk, this_round = self._wanted, self.context.desk, self._round

        def work(progress: Progress) -> tuple[FileView, bytes]:
            from app.services import read_attachment

            file = read_attachment.open_file(desk, wanted)
            shown = file.type in opening.PICTURES or file.type in (opening.PAPER, opening.WORDS, *opening.SOUNDS)
            fits = file.size <= opening.MOST_BYTES
            return file, read_attachment.whole(desk, file, progress) if shown and fits else b""

        self.strip.begin(self.tr("Opening the file"))
        self._job = self.run(
            work,
            done=lambda read: self._on_read(this_round, *read),
            failed=lambda error: self._on_failed(this_round, error),
            progressed=self.strip.told,
        )

    def _on_read(self, this_round: int, file: FileView, data: bytes) -> None:
        if this_round != self._round:
            return
        self.file = file
        title = file.title or marked(file.form, "Forms")
        said = (kind_words(file.type), say.size(file.size), self.tr("stays in this vault and is never sent"))
        self.set_title(title, "  ·  ".join(said))
        self.copy.setEnabled(may(self.context.desk.worker.role, "save_copy"))
        if file.telling:
            self.note.say("info", self.tr("This kind of file may say inside where, when and by whom it was made."))
        self._job = self._drawing.run(
            self,
            lambda _progress: _made(file, data),
            done=lambda shown: self._on_made(this_round, shown),
            failed=lambda error: self._on_failed(this_round, error),
        )

    def _on_made(self, this_round: int, shown: Shown) -> None:
        if this_round != self._round:
            if shown.paper is not None:
                self._drawing.run(self, lambda _progress: _close(shown.paper), done=_nothing)
            return
        self._job = None
        self.strip.end()
        if shown.image is not None:
            self.pages.show_pages(1)
            self._show_image(shown.image)
        elif shown.paper is not None:
            self._paper = shown.paper
            self.pages.show_pages(shown.paper.pages)
            self._draw_page(0)
        elif shown.text is not None:
            self.words.setPlainText(shown.text)
            self._front(self.words)
        elif shown.sound is not None:
            self._sound = shown.sound
            self.sound.show_sound(shown.sound)
            self._front(self.sound)

    def _on_failed(self, this_round: int, error: Exception) -> None:
        if this_round != self._round:
            return
        self._job = None
        self.strip.end()
        if isinstance(error, Unshowable):
            words = opening.sentence(error.why)
        elif notices.cancelled(error):
            words = self.tr("Stopped.")
        else:
            words = str(notices.sentences(error))
        set_text(self.message, words)
        self.message.setAccessibleName(words)
        self._front(self.message)
        notices.announce(self.message)

    # -- showing

    def _show_image(self, image: QImage) -> None:
        self.picture.show_image(image, self.title)
        self._front(self.picture)

    def _draw_page(self, number: int) -> None:
        paper, this_round = self._paper, self._round
        if paper is None:
            return

        def drawn(image: QImage) -> None:
            if this_round == self._round and number == self.pages.number:
                self._show_image(image)

        self._drawing.run(
            self,
            lambda _progress: paper.page(number),
            done=drawn,
            failed=lambda error: self._on_failed(this_round, error),
        )

    def _play(self, at: float) -> None:
        sound, this_round = self._sound, self._round
        if sound is None:
            return

        def failed(error: Exception) -> None:
            if this_round == self._round and isinstance(error, Unshowable):
                self.note.say("warn", opening.sentence(error.why))
                notices.announce(self.note)

        def started(_none: object) -> None:
            if this_round == self._round:
                self.sound.started()
            else:
                sound.close()

        self._drawing.run(self, lambda _progress: sound.play(at), done=started, failed=failed)

    def _front(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(self.side if part is self.picture else part)
        if self.isVisible():
            part.setFocus()

    def _clear(self) -> None:
        self._round += 1
        self._stop()
        self._job = None
        paper, self._paper = self._paper, None
        if paper is not None:
            self._drawing.run(self, lambda _progress: _close(paper), done=_nothing)
        self._sound = None
        self.sound.clear()
        self.picture.clear()
        self.words.clear()
        self.words.document().clearUndoRedoStacks()
        self.file = None
        set_text(self.message, "")
        self.note.clear()
        self.strip.end()
        self.copy.setEnabled(False)
        self.set_title(self.tr("File"))
        self.stack.setCurrentWidget(self.message)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # -- small

    def _head(self) -> None:
        self.copy = button(self.tr("&Save a plain copy…"), "save", slot=lambda: save_copy(self, self.file, self.strip))
        self.back = button(self.tr("To the &case"), "arrow-left", slot=self._to_case)
        for part in (self.copy, self.back):
            self.head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        for keys in ("Alt+Left", "Escape"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._to_case)

    def _to_case(self) -> None:
        if self.file is not None:
            self.case_wanted.emit(self.file.case)
        else:
            self.page_wanted.emit("cases")

    def _paper_side(self) -> QWidget:
        side = QWidget()
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.pages)
        inside.addWidget(self.picture, 1)
        return side


def _made(file: FileView, data: bytes) -> Shown:
    """On the drawing thread."""
    if file.size > opening.MOST_BYTES:
        raise Unshowable("large")
    if file.type in opening.PICTURES:
        return Shown(image=opening.picture(data, file.type))
    if file.type == opening.PAPER:
        return Shown(paper=Paper(data))
    if file.type == opening.WORDS:
        return Shown(text=opening.text(data))
    if file.type in opening.SOUNDS:
        return Shown(sound=Sound(data, file.type))
    raise Unshowable("codec" if file.type in {"audio/mp4", "audio/amr"} else "kind")


def _close(paper: Paper | None) -> None:
    if paper is not None:
        paper.close()


def _nothing(_none: object) -> None:
    return
