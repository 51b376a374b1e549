"""Languages: loads translations, sets the direction, renders marked words."""

from __future__ import annotations

import re
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

FOLDER: Final = Path(__file__).resolve().parents[1] / "translations"
LANGUAGES: Final = {"en": "English", "ar": "العربية", "km": "ភាសាខ្មែរ"}
PSEUDO: Final = "xx"
_PLACES: Final = {"en": "en_GB", "ar": "ar_AE", "km": "km_KH", PSEUDO: "en_GB"}
_OWN_DIGITS: Final = {"ar": "ar_EG"}
_QT_ITSELF: Final = re.compile(r"Q[A-Z]|CloseButton")
_PLACES_IN_TEXT: Final = re.compile(r"(%L?n|%L?\d|\{[^}]*\}|&)")
_ONE_AT_A_TIME: Final = RLock()
"""Words are asked for on the vault's thread too. Qt locks the list of languages for whoever asks, and `OwnDigits` then
waits for Python, which the window holds while it changes that list: neither would ever go on.
"""
_ACCENTS: Final = str.maketrans("aceinosuyzACEINOSUYZdglrtw", "áčéíñóšúýžÁČÉÍÑÓŠÚÝŽďğľřŧŵ")


def languages() -> tuple[str, ...]:
    return tuple(LANGUAGES)


def system_language() -> str:
    """The system's language where we have it, English otherwise."""
    for name in QLocale.system().uiLanguages():
        short = name.replace("_", "-").split("-")[0]
        if short in LANGUAGES:
            return short
    return "en"


def locale_of(language: str, *, own_digits: bool = False) -> QLocale:
    return QLocale((_OWN_DIGITS if own_digits else {}).get(language) or _PLACES.get(language, "en_GB"))


def has_own_digits(language: str) -> bool:
    return language in _OWN_DIGITS


def use(app: QApplication, language: str, *, own_digits: bool = False) -> None:
    """Take the old language out and put this one in; what has been built already keeps its words until built anew."""
    locale = locale_of(language, own_digits=own_digits)
    with _ONE_AT_A_TIME:
        for old in app.findChildren(QTranslator):
            app.removeTranslator(old)
            old.setParent(None)
            old.deleteLater()
        QLocale.setDefault(locale)
        _put_in(app, language, own_digits=own_digits)
    rtl = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)


def _put_in(app: QApplication, language: str, *, own_digits: bool) -> None:
    if language == PSEUDO:
        app.installTranslator(PseudoTranslator(app))
    elif language != "en":
        _install(QTranslator(app), app, f"qtbase_{language}", _qt_words())
    if language != PSEUDO:
        ours = OwnDigits(app) if own_digits and has_own_digits(language) else QTranslator(app)
        _install(ours, app, f"havenbook_{language}", FOLDER)


def _qt_words() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _install(translator: QTranslator, app: QApplication, name: str, folder: Path) -> None:
    """A missing file means English words, never a failed start."""
    if translator.load(name, str(folder)):
        app.installTranslator(translator)
    else:
        translator.deleteLater()


def marked(text: str, context: str = "") -> str:
    """Words that app/ marked: QT_TR_NOOP has no context, QT_TRANSLATE_NOOP names one."""
    if not text:
        return ""
    with _ONE_AT_A_TIME:
        return QCoreApplication.translate(context, text)


def speaker(language: str) -> Callable[[str, str], str]:
    """A language that the window need not speak; what its catalogue lacks is said in English."""
    catalogue = QTranslator()
    if language != "en":
        catalogue.load(f"havenbook_{language}", str(FOLDER))
    return lambda context, text: (catalogue.translate(context, text) or text) if text else ""


def words(context: str, text: str) -> str:
    """The same in the order app.i18n.Translate asks for."""
    return marked(text, context)


class OwnDigits(QTranslator):
    """Counts in the digits of the language wherever words are counted: Qt does so for `%Ln` alone."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """None, and not an empty word, for what is not in it: then others are asked."""
        said = super().translate(context, text, disambiguation, n)
        return said.replace("%n", "%Ln") if said and n >= 0 else said or None


class PseudoTranslator(QTranslator):
    """A false language, [łóñğéř áñď áččéñŧéď···]: plain words were never marked, a missing bracket was cut off."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return "" if _QT_ITSELF.match(context) else pseudo(text)


def pseudo(text: str) -> str:
    if not text:
        return ""
    parts = _PLACES_IN_TEXT.split(text)
    said = "".join(part if n % 2 else part.translate(_ACCENTS) for n, part in enumerate(parts))
    return f"[{said}{'·' * max(2, len(text) * 2 // 5)}]"


def role_words(role: str) -> str:
    words = {
        "worker": QCoreApplication.translate("Roles", "Worker"),
        "supervisor": QCoreApplication.translate("Roles", "Supervisor"),
        "administrator": QCoreApplication.translate("Roles", "Administrator"),
    }
    return words.get(role, role)
