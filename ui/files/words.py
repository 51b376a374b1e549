"""What kinds of files are called."""

from PySide6.QtCore import QCoreApplication


def kind_words(kind: str) -> str:
    if kind == "application/pdf":
        return QCoreApplication.translate("File", "Document (PDF)")
    return {
        "image": QCoreApplication.translate("File", "Picture"),
        "audio": QCoreApplication.translate("File", "Recording"),
        "video": QCoreApplication.translate("File", "Film"),
        "text": QCoreApplication.translate("File", "Text"),
    }.get(kind.partition("/")[0], QCoreApplication.translate("File", "Other file"))
