"""Which language's words are checked in long texts, why none are, and the words that are this organisation's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QListWidget

from app.i18n import QT_TRANSLATE_NOOP
from app.spelling.lists import FOLLOW, OFF, language_of
from ui import translate
from ui.preferences.panel import Panel
from ui.theme import theme
from ui.widgets.basics import button, card, choices, field, label, row, set_text

if TYPE_CHECKING:
    from ui.context import Context

_HIGH: Final = 112


class SpellingPanel(Panel):
    """The choice is each worker's own; the words are everybody's at this vault, and are never sent."""

    ICON = "type"
    TITLE = QT_TRANSLATE_NOOP("SpellingPanel", "Spelling")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.choice = choices(
            [
                (self.tr("As the language of the window"), FOLLOW),
                (translate.LANGUAGES["en"], "en"),
                (translate.LANGUAGES["ar"], "ar"),
                (self.tr("Off"), OFF),
            ],
            FOLLOW,
        )
        self.choice.setMaximumWidth(320)
        self.choice.activated.connect(lambda _at: context.spelling.choose(self.choice.currentData()))
        self.state = label("", wrap=True)
        self.away = button(self.tr("&Take away"), "trash-2", slot=self._on_away)
        self.away.setEnabled(False)
        self.own = QListWidget()
        self.own.setMaximumHeight(_HIGH)
        self.own.currentRowChanged.connect(lambda at: self.away.setEnabled(at >= 0))
        hint = self.tr(
            "F7 goes to the next underlined word. The Menu key or the right mouse button says what may be meant."
        )
        why = self.tr(
            "Everybody at this vault sees them. They stay in it and are never sent. Take away what should not be"
            " remembered."
        )
        self.body.addWidget(card(field(self.tr("Check the words of"), self.choice, hint), self.state, title=self.title))
        self.none = label(self.tr("No words yet."), name="muted")
        self.body.addWidget(card(field(self.tr("Our own &words"), self.own, why), self.none, row(self.away, None)))
        self.body.addStretch(1)
        context.spelling.changed.connect(self._show)

    def begin(self) -> None:
        self.context.spelling.begin()
        self._show()

    def _on_away(self) -> None:
        item = self.own.currentItem()
        if item is not None:
            self.context.spelling.drop(item.text())

    def _show(self) -> None:
        words = self.context.spelling.words
        if words is None:
            return
        self.choice.setCurrentIndex(max(self.choice.findData(words.choice), 0))
        set_text(self.state, self._words_of_state(words.choice))
        if words.own != tuple(self.own.item(at).text() for at in range(self.own.count())):
            self.own.clear()
            self.own.addItems(list(words.own))
        for part in (self.own, self.away):
            part.setVisible(bool(words.own))
        self.none.setVisible(not words.own)
        self.away.setEnabled(self.own.currentRow() >= 0)

    def _words_of_state(self, choice: str) -> str:
        if choice == OFF:
            return self.tr("Nothing is underlined.")
        if not language_of(choice, theme.language()):
            return self.tr("There is no list of words for this language yet, so nothing is underlined.")
        if not self.context.spelling.language:
            return self.tr("This computer cannot read the list of words, so nothing is underlined.")
        return self.tr(
            "In long texts a wave stands under words that the list does not know. Words of other scripts, and names of"
            " people, places and organisations in this vault, are left alone. Nothing is looked up anywhere else."
        )
