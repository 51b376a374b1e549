"""Marks words for the translators without importing Qt."""


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - pyside6-lupdate finds words by this name
    return text
