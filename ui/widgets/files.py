"""Choosing a folder or a file, without a trace in any list of recent places."""

from pathlib import Path

from PySide6.QtCore import QDir, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget


def forget_places() -> None:
    """Qt writes the last folders of its file dialog into a settings file; here it finds nowhere to write."""
    nowhere = "/dev/null" if QDir.separator() == "/" else "NUL"
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, nowhere)


def choose_folder(parent: QWidget, title: str, start: str = "") -> Path | None:
    """A folder, which may be made in the dialog; None where the person goes back."""
    box = _box(parent, title, start)
    box.setFileMode(QFileDialog.FileMode.Directory)
    box.setOption(QFileDialog.Option.ShowDirsOnly)
    return _ask(box)


def choose_file(parent: QWidget, title: str, names: str, start: str = "") -> Path | None:
    """One file that is there; `names` is Qt's filter: `Bundles (*.age)`."""
    box = _box(parent, title, start)
    box.setFileMode(QFileDialog.FileMode.ExistingFile)
    box.setNameFilter(names)
    return _ask(box)


def choose_files(parent: QWidget, title: str, names: str, start: str = "") -> list[Path]:
    """Some files that are there; none where the person goes back."""
    box = _box(parent, title, start)
    box.setFileMode(QFileDialog.FileMode.ExistingFiles)
    box.setNameFilter(names)
    chosen = [Path(each) for each in box.selectedFiles()] if box.exec() else []
    box.deleteLater()
    return chosen


def choose_new_file(parent: QWidget, title: str, suggestion: str, start: str = "") -> Path | None:
    """Where to write a new file."""
    box = _box(parent, title, start)
    box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    box.setFileMode(QFileDialog.FileMode.AnyFile)
    box.selectFile(suggestion)
    return _ask(box)


def _box(parent: QWidget, title: str, start: str) -> QFileDialog:
    box = QFileDialog(parent, title, start or str(Path.home()))
    box.setOption(QFileDialog.Option.DontUseNativeDialog)
    box.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    box.setHistory([])
    return box


def _ask(box: QFileDialog) -> Path | None:
    chosen = Path(box.selectedFiles()[0]) if box.exec() and box.selectedFiles() else None
    box.deleteLater()
    return chosen
